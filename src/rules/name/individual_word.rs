//! Words that providers and provinces do not take in the name of an individual's website, and words they ask about.

use crate::data::names::INDIVIDUAL_ORDINARY;
use crate::data::vocabulary::ServiceKind;

use crate::facts::text::fold;
use crate::filing::Service;
use crate::law::conventions;
use crate::model::phrase::t;
use crate::model::report::Severity;
use crate::policy::{INDIVIDUAL_REVIEW_WORDS, INDIVIDUAL_WORDS};
use crate::rule::{
    Applicability, Applies, Arg, BLANK, Leaf, Rule, RuleContext, Scope, fail, inapplicable, messages, pass,
};
use crate::rules::support::names::{find_listed, mark};

/// See the module.
pub static RULE: Rule = Rule {
    id: "name/individual-word",
    since: "0.1.0",
    severity: Severity::Warning,
    title: t!("个人网站名称不用的词", "Words that individuals' websites do not use"),
    why: t!(
        "“论坛”“平台”“工作室”一类的词像单位或行业网站，接入服务商和一些省的通信管理局会退回。",
        "Words such as 论坛, 平台 and 工作室 suggest a company's or an industry's website; access providers and some provinces return them.",
    ),
    fix: t!(
        "去掉这些词，或换一个说明个人兴趣的名称，例如“老街摄影手记”。",
        "Remove these words, or choose a name for a personal interest, such as “老街摄影手记”.",
    ),
    messages: MESSAGES,
    basis: &[&conventions::INDIVIDUAL_WORDS],
    applies: Applies::UNLESS_CANCELLED
        .services(&[ServiceKind::Website])
        .of_individuals()
        .reads(INDIVIDUAL_REVIEW_WORDS)
        .reads(INDIVIDUAL_WORDS)
        .at(&[Leaf::Name]),
    scope: &[Scope::Service(check)],
    cases: &[
        fail(r#"{"organizer":{"nature":"individual"},"services":[{"kind":"website","name":"摄影论坛"}]}"#),
        fail(r#"{"organizer":{"nature":"individual"},"services":[{"kind":"website","name":"编程爱好者交流"}]}"#),
        fail(r#"{"organizer":{"nature":"individual"},"services":[{"kind":"website","name":"摄影論·壇"}]}"#),
        fail(
            r#"{"organizer":{"nature":"individual","region":"410100"},"services":[{"kind":"website","name":"我的个人小站"}]}"#,
        ),
        fail(
            r#"{"organizer":{"nature":"individual","region":"120100"},"services":[{"kind":"website","name":"读书分享"}]}"#,
        ),
        pass(r#"{"organizer":{"nature":"individual"},"services":[{"kind":"website","name":"小明的摄影日记"}]}"#),
        pass(r#"{"organizer":{"nature":"individual"},"services":[{"kind":"website","name":"读书分享"}]}"#),
        pass(
            r#"{"organizer":{"nature":"individual","region":"120100"},"services":[{"kind":"website","name":"十分享受的下午"}]}"#,
        ),
        inapplicable(r#"{"organizer":{"nature":"enterprise"},"services":[{"kind":"website","name":"摄影论坛"}]}"#),
        inapplicable(r#"{"organizer":{"nature":"individual"},"services":[{"kind":"app","name":"摄影论坛"}]}"#),
        inapplicable(r#"{"services":[{"kind":"website","name":"摄影论坛"}]}"#),
    ],
};

messages! {
    MESSAGE "message"
        "{field}含有{words}，个人网站一般不能用。"
        "{field} contains {words}, which an individual's website usually cannot use.";
    REVIEW "review"
        "{field}含有{words}，审核时可能要求说明用途或换掉。"
        "{field} contains {words}; the reviewer may ask you to explain or change it.";
    FIX_REVIEW "fix-review"
        "在内容说明里写明网站的实际内容，或换一个说法。"
        "Describe what the website really offers, or choose other words.";
}

fn check(service: &Service, context: &mut RuleContext<'_>) -> Applicability {
    let name = context.texts().name(&service.name).ok_or(BLANK)?.folded();
    let policies = context.policies();
    let (refused, review) = (
        policies.words(INDIVIDUAL_WORDS),
        policies.words(INDIVIDUAL_REVIEW_WORDS),
    );
    let (listed, cited) = find_listed(name, &refused, INDIVIDUAL_ORDINARY, |_| true);
    if !listed.is_empty() {
        let finding = context
            .report(&service.name, &MESSAGE)
            .arg("words", Arg::quoted(&listed.words));
        mark(finding, &listed.spans).convention(&cited);
    }
    let other = |word: &str| listed.words.iter().all(|listed| fold(listed).text() != word);
    let (asked, cited) = find_listed(name, &review, INDIVIDUAL_ORDINARY, other);
    if !asked.is_empty() {
        let finding = context
            .report(&service.name, &REVIEW)
            .arg("words", Arg::quoted(&asked.words));
        mark(finding, &asked.spans)
            .fix(&FIX_REVIEW)
            .convention(&cited)
            .severity(Severity::Prompt);
    }
    Ok(())
}
