//! The description of a service: that there is one, how long it is, and what it has to say, by province and provider.

use crate::data::vocabulary::{Action, ServiceKind};
use crate::facts::text::fold;
use crate::filing::Service;
use crate::law::conventions;
use crate::model::phrase::t;
use crate::model::report::Severity;
use crate::policy::setting::Words;
use crate::policy::{
    INDIVIDUAL_REMARK, LONGEST_REMARK, REMARK, SHORTEST_APP_REMARK, SHORTEST_REMARK, Setting, UNIT_REMARK, Whose,
};
use crate::rule::{
    Applicability, Applies, Leaf, NOT_ASKED, Rule, RuleContext, Scope, fail, inapplicable, messages, pass,
};

/// See the module.
pub static RULE: Rule = Rule {
    id: "service/remark",
    since: "0.1.0",
    severity: Severity::Warning,
    title: t!("内容说明（备注）", "Description (remark)"),
    why: t!(
        "有的省要求说明服务的内容，或写明规定的话；有的接入服务商限制字数。",
        "Some provinces require a description of the service or a certain statement; some access providers limit the length.",
    ),
    fix: t!(
        "用自己的话写清楚这个服务给谁用、有什么内容。",
        "Describe in your own words who the service is for and what it contains.",
    ),
    messages: MESSAGES,
    basis: &[&conventions::PROVINCIAL, &conventions::PROVIDER_FORM],
    applies: Applies::ALWAYS
        .by_nature()
        .actions(&[Action::New, Action::AddService, Action::Change])
        .asked_by(REMARK)
        .asked_by(INDIVIDUAL_REMARK)
        .asked_by(UNIT_REMARK)
        .asked_by(SHORTEST_REMARK)
        .asked_by(SHORTEST_APP_REMARK)
        .asked_by(LONGEST_REMARK)
        .at(&[Leaf::Description]),
    scope: &[Scope::Service(check)],
    cases: &[
        fail(r#"{"organizer":{"nature":"individual","region":"630102"},"services":[{"kind":"website"}]}"#),
        fail(
            r#"{"organizer":{"nature":"individual","region":"370102"},"services":[{"kind":"website","description":"记录周末拍摄的照片。"}]}"#,
        ),
        fail(
            r#"{"organizer":{"nature":"enterprise","region":"360102"},"services":[{"kind":"website","description":"介绍本公司的产品。"}]}"#,
        ),
        fail(r#"{"services":[{"kind":"app","description":"记账工具"}]}"#).with(r#"{"provider":"tencent-cloud"}"#),
        fail(r#"{"services":[{"kind":"mini-program","description":"点餐"}]}"#).with(r#"{"provider":"wechat"}"#),
        fail(r#"{"organizer":{"nature":"enterprise"},"services":[{"kind":"website","description":"介绍本公司的产品。"}]}"#).with(r#"{"policies":[{"id":"house","title":"示例","source":"内部","seen":"2026-11-01","unitRemark":["已知晓相关规定"]}]}"#),
        fail(r#"{"services":[{"kind":"website","description":"介绍本公司的产品。"}]}"#).with(r#"{"policies":[{"id":"house","title":"示例","source":"内部","seen":"2026-11-01","longestRemark":8}]}"#),
        fail(r#"{"services":[{"kind":"app","description":"记账工具"}]}"#).with(r#"{"policies":[{"id":"house","title":"示例","source":"内部","seen":"2026-11-01","shortestRemark":20}]}"#),
        pass(r#"{"services":[{"kind":"app","description":"记账工具"}]}"#).with(r#"{"policies":[{"id":"house","title":"示例","source":"内部","seen":"2026-11-01","shortestRemark":4}]}"#),
        pass(
            r#"{"organizer":{"nature":"individual","region":"620102"},"services":[{"kind":"website","description":"记录周末拍摄的照片。本网站是个人网站,不含有企业、单位等非个人网站的信息,若在核实中发现网站中含有企业、单位等信息,本人愿接受处罚。"}]}"#,
        ),
        inapplicable(r#"{"organizer":{"nature":"individual","region":"310115"},"services":[{"kind":"website"}]}"#),
        inapplicable(r#"{"organizer":{"nature":"enterprise","region":"630102"},"services":[{"kind":"website"}]}"#),
    ],
};

messages! {
    MISSING "missing" "没有填写{field}，当地要求说明服务的内容。" "{field} is not filled in; this province requires a description of the content.";
    WORDS "words" "{field}里没有当地要求写明的话：“{sentence}”。" "{field} does not contain the statement that this province requires: “{sentence}”.";
    FIX_WORDS "fix-words"
        "在“内容说明”里加上这句话，全文以接入服务商的样本为准。"
        "Add this statement to “Description”; your access provider's sample has the full text.";
    FIX_STATEMENT "fix-statement"
        "在“内容说明”里写上：本网站是个人网站，不含有企业、单位等非个人网站的信息，若在核实中发现网站中含有企业、单位等信息，本人愿接受以虚假信息进行备案，注销网站，并将主体和域名加入黑名单的处罚。"
        "Add to “Description”, in Chinese, that this is an individual's website without information of companies or units, and that you accept the penalty if it is not; the suggestion contains the full text.";
    FIX_APPROVALS "fix-approvals"
        "在“内容说明”里写明“该网站（写域名）不涉及前置审批业务”；涉及的，写明涉及哪一项。"
        "Write “该网站（domain）不涉及前置审批业务” in “Description”, or say which prior approval applies.";
    SHORT "short" "{field}只有 {count} 个字，至少要 {limit} 个字。" "{field} is too short: {count} of at least {limit} characters.";
    LONG "long" "{field}有 {count} 个字，最多 {limit} 个字。" "{field} has {count} characters, but at most {limit} are possible.";
    FIX_LONG "fix-long" "写得简短一些。" "Make it shorter.";
}
/// The words of the statement that several provinces ask of individuals, and its full text.
const STATEMENT: &str = "本网站是个人网站";
const FULL_STATEMENT: &str = "本网站是个人网站，不含有企业、单位等非个人网站的信息，若在核实中发现网站中含有企业、单位等信息，本人愿接受以虚假信息进行备案，注销网站，并将主体和域名加入黑名单的处罚。";
/// The words that one province asks of units, whether an approval applies or not.
const APPROVALS: &str = "前置审批业务";

fn check(service: &Service, context: &mut RuleContext<'_>) -> Applicability {
    let (policies, individual) = (context.policies(), context.is_individual());
    let nature = context.organizer().and_then(|organizer| organizer.nature.choice());
    let words = match (nature, service.is_website()) {
        (Some(_), true) if individual => Some(&policies.words(INDIVIDUAL_REMARK)),
        (Some(_), true) => Some(&policies.words(UNIT_REMARK)),
        _ => None,
    };
    let wanted = match policies.get(REMARK).value {
        Whose::Nobody | Whose::Newcomers => false,
        Whose::Individuals => individual,
        Whose::Everybody => true,
    };
    let shortest = match service.kind.choice() {
        Some(ServiceKind::App) if policies.get(SHORTEST_APP_REMARK).value > 0 => policies.get(SHORTEST_APP_REMARK),
        _ => policies.by_nature(SHORTEST_REMARK, individual),
    };
    let longest = policies.get(LONGEST_REMARK);
    let asked = wanted || shortest.value > 0 || longest.value > 0;
    if !asked && words.is_none_or(|words| words.value.is_empty()) {
        return Err(NOT_ASKED);
    }
    let field = &service.description;
    let Some(text) = field.text() else {
        if wanted && field.is_missing() {
            context
                .report(field, &MISSING)
                .basis([&conventions::PROVINCIAL])
                .convention(&policies.get(REMARK));
        }
        return required_words(service, "", words, context);
    };
    let count = u32::try_from(text.chars().filter(|char| !char.is_whitespace()).count()).unwrap_or(u32::MAX);
    if count < shortest.value.into() {
        let finding = context.report(field, &SHORT).arg("count", count);
        finding.arg("limit", shortest.value).convention(&shortest);
    } else if longest.value > 0 && count > longest.value.into() {
        let finding = context.report(field, &LONG).arg("count", count).fix(&FIX_LONG);
        finding.arg("limit", longest.value).convention(&longest);
    }
    required_words(service, text, words, context)
}

/// The remark on the organizer will do as well.
fn required_words(
    service: &Service,
    text: &str,
    words: Option<&Setting<Words>>,
    context: &mut RuleContext<'_>,
) -> Applicability {
    let Some(words) = words.filter(|words| !words.value.is_empty()) else {
        return Ok(());
    };
    let remark = context.organizer().and_then(|organizer| organizer.remark.text());
    let said = [fold(text).text(), fold(remark.unwrap_or_default()).text()].concat();
    for word in words.each() {
        if !said.contains(fold(word.value).text()) {
            let finding = context.report(&service.description, &WORDS).arg("sentence", word.value);
            let finding = match word.value {
                STATEMENT => finding.fix(&FIX_STATEMENT).suggest(format!("{text}{FULL_STATEMENT}")),
                APPROVALS => finding.fix(&FIX_APPROVALS),
                _ => finding.fix(&FIX_WORDS),
            };
            finding.basis([&conventions::PROVINCIAL]).convention(&word);
        }
    }
    Ok(())
}
