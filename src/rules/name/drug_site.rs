//! The name of a site with drug information does not begin with 中国, 中华 or 全国 unless the organizer's does, and does not offer trade.

use crate::data::approvals::Strength;
use crate::data::vocabulary::{ApprovalItem, ServiceKind};
use crate::facts::approval::era;
use crate::facts::name::{Found, Name, words};
use crate::filing::Service;
use crate::law::drug_information_rules;
use crate::model::phrase::t;
use crate::model::report::Severity;
use crate::rule::{
    Applicability, Applies, Arg, BLANK, Leaf, Rule, RuleContext, Scope, fail, inapplicable, messages, pass,
};
use crate::rules::support::approvals::listed;
use crate::rules::support::names::mark;

/// See the module.
pub static RULE: Rule = Rule {
    id: "name/drug-site",
    since: "0.1.0",
    severity: Severity::Error,
    title: t!("药品信息网站的名称", "Names of sites with drug information"),
    why: t!(
        "提供药品、医疗器械信息的网站，名称不以“中国”“中华”“全国”开头，也不含“电子商务”“药品招商”“药品招标”，本单位名称里有的除外。",
        "The name of a website with drug or device information must not begin with 中国, 中华 or 全国 or contain 电子商务, 药品招商 or 药品招标, unless the unit's own name does.",
    ),
    fix: t!("换一个不含{words}的名称。", "Choose a name without {words}."),
    messages: MESSAGES,
    basis: &[&drug_information_rules::ARTICLE_13],
    applies: Applies::UNLESS_CANCELLED
        .services(&[ServiceKind::Website])
        .at(&[Leaf::Name]),
    scope: &[Scope::Service(check)],
    cases: &[
        fail(
            r#"{"organizer":{"nature":"enterprise","name":"示例医药有限公司"},"services":[{"kind":"website","name":"全国示例医药网","approvals":[{"item":"drugs-and-devices"}]}]}"#,
        ),
        fail(
            r#"{"organizer":{"nature":"enterprise","name":"示例医药有限公司"},"services":[{"kind":"website","name":"示例药品招商网","approvals":[{"item":"drugs-and-devices"}]}]}"#,
        )
        .on(2012, 3, 1),
        fail(
            r#"{"organizer":{"nature":"enterprise","name":"示例医药有限公司"},"services":[{"kind":"website","name":"中国示例医药网","nameApproval":{"number":"示例〔2026〕1号","authority":"示例局"},"approvals":[{"item":"drugs-and-devices"}]}]}"#,
        ),
        pass(
            r#"{"organizer":{"nature":"enterprise","name":"示例医药电子商务有限公司"},"services":[{"kind":"website","name":"示例医药电子商务","approvals":[{"item":"drugs-and-devices"}]}]}"#,
        ),
        pass(
            r#"{"organizer":{"nature":"enterprise","name":"中国示例医药集团有限公司"},"services":[{"kind":"website","name":"中国示例医药","approvals":[{"item":"drugs-and-devices"}]}]}"#,
        ),
        pass(
            r#"{"organizer":{"nature":"enterprise","name":"示例医药有限公司"},"services":[{"kind":"website","name":"示例医药网服务全国","approvals":[{"item":"drugs-and-devices"}]}]}"#,
        ),
        inapplicable(
            r#"{"organizer":{"nature":"enterprise"},"services":[{"kind":"website","name":"全国示例网","approvals":[{"item":"news"}]}]}"#,
        ),
        inapplicable(
            r#"{"services":[{"kind":"app","name":"全国示例","approvals":[{"item":"drugs-and-devices"}]}]}"#,
        ),
    ],
};

messages! {
    MESSAGE "message"
        "{field}含有{words}，药品、医疗器械信息网站的名称不能用。"
        "{field} contains {words}, which the name of a website with drug or device information must not use.";
}

/// At the beginning of a name.
const BEGINNINGS: &str = "中国 中华 全国";
/// Anywhere in it.
const TRADE: &str = "电子商务 药品招商 药品招标";

fn check(service: &Service, context: &mut RuleContext<'_>) -> Applicability {
    let name = context.texts().name(&service.name).ok_or(BLANK)?;
    if !listed(service).contains(&ApprovalItem::DrugsAndDevices) {
        return Err(BLANK);
    }
    let unit = context
        .organizer()
        .and_then(|organizer| context.texts().certified(organizer));
    let own = unit.map_or("", Name::text);
    // Without written approval two of them are refused already.
    let approved = service
        .name_approval
        .get()
        .is_some_and(|approval| approval.number.text().is_some());
    let refused = |word: &str| {
        context
            .texts()
            .reserved(&service.name)
            .iter()
            .any(|hit| hit.word == word)
            && !approved
    };
    let beginnings = words(BEGINNINGS).filter(|word| name.text().starts_with(*word) && !refused(word));
    let trade = words(TRADE).filter(|word| name.text().contains(word));
    let found = beginnings.chain(trade).filter(|word| !own.contains(word));
    let found: Vec<Found<'_>> = found.map(|word| Found::look(name.folded(), word)).collect();
    if found.is_empty() {
        return Ok(());
    }
    // The regulation stopped naming drugs in 2024, so that the measures only ask since.
    let is_must = era(ApprovalItem::DrugsAndDevices, context.as_of()).is_some_and(|era| era.strength == Strength::Must);
    let spans: Vec<_> = found.iter().filter_map(|found| found.spans.first().copied()).collect();
    let words: Vec<&str> = found.iter().flat_map(|found| found.words.iter().copied()).collect();
    let finding = context
        .report(&service.name, &MESSAGE)
        .arg("words", Arg::quoted(&words));
    mark(finding, &spans).severity(if is_must { Severity::Error } else { Severity::Warning });
    Ok(())
}
