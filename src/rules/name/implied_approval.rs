//! A name that sounds like a licensed outlet (新闻网, 出版社, 电视台) without the prior approval that would make it one.

use crate::data::vocabulary::{ApprovalItem, Nature, Vocabulary};
use crate::filing::Service;
use crate::law::{filing_plan_2009, guide, order_292};
use crate::model::phrase::t;
use crate::model::report::Severity;
use crate::rule::{
    Applicability, Applies, Arg, BLANK, Leaf, Rule, RuleContext, Scope, fail, inapplicable, messages, pass,
};
use crate::rules::support::approvals::implied;
use crate::rules::support::names::mark;

/// See the module.
pub static RULE: Rule = Rule {
    id: "name/implied-approval",
    since: "0.1.0",
    severity: Severity::Warning,
    title: t!("名称暗示未取得的许可", "A name that implies an approval"),
    why: t!(
        "“新闻网”“出版社”“电视台”一类的名称，会被认为已取得相应的许可；没有许可的会被退回。",
        "Names such as 新闻网, 出版社 or 电视台 imply a licence; without one they are returned.",
    ),
    fix: t!(
        "已取得“{item}”许可的，填写“{approvals}”；没有的，换一个不含{words}的名称。",
        "If you have the approval for “{item}”, enter it under “{approvals}”; if not, choose a name without {words}.",
    ),
    messages: MESSAGES,
    basis: &[
        &filing_plan_2009::NAMES,
        &order_292::ARTICLE_5_2000,
        &order_292::ARTICLE_5_2024,
        &guide::SECTION_7_3,
    ],
    applies: Applies::UNLESS_CANCELLED.by_nature().at(&[Leaf::Name]),
    scope: &[Scope::Service(check)],
    cases: &[
        fail(r#"{"organizer":{"nature":"individual"},"services":[{"name":"示例新闻网"}]}"#),
        fail(r#"{"organizer":{"nature":"enterprise"},"services":[{"name":"示例电视台"}]}"#),
        fail(r#"{"organizer":{"nature":"individual"},"services":[{"name":"示例日报"}]}"#),
        pass(
            r#"{"organizer":{"nature":"enterprise"},"services":[{"name":"示例新闻网","approvals":[{"item":"news"}]}]}"#,
        ),
        pass(r#"{"organizer":{"nature":"public-institution","name":"示例日报社"},"services":[{"name":"示例日报"}]}"#),
        pass(
            r#"{"organizer":{"nature":"public-institution","name":"示例大学"},"services":[{"name":"示例大学新闻网"}]}"#,
        ),
        pass(r#"{"organizer":{"nature":"individual"},"services":[{"name":"每日报告"}]}"#),
        inapplicable(r#"{"action":"cancel","services":[{"name":"示例新闻网"}]}"#),
    ],
};

messages! {
    MESSAGE "message"
        "{field}里的{words}会让人以为已取得“{item}”许可，{approvals}里却没有填。"
        "{field}: {words} implies an approval for “{item}”, but none is entered under “{approvals}”.";
    FIX_INDIVIDUAL "fix-individual"
        "个人办不了这项许可，换个名称。"
        "Individuals cannot obtain this approval: choose another name.";
}

fn check(service: &Service, context: &mut RuleContext<'_>) -> Applicability {
    service.name.text().ok_or(BLANK)?;
    let nature = context.organizer().and_then(|organizer| organizer.nature.choice());
    for (item, found) in implied(service, context) {
        let finding = context
            .report(&service.name, &MESSAGE)
            .arg("words", Arg::quoted(&found.words));
        let finding = finding.arg("item", item.entry()).arg("approvals", &service.approvals);
        mark(finding, &found.spans);
        match nature {
            Some(Nature::Individual) => finding.fix(&FIX_INDIVIDUAL),
            Some(_) if item == ApprovalItem::News => finding.severity(Severity::Prompt),
            _ => finding,
        };
    }
    Ok(())
}
