//! The content chosen for a service, as provinces like it. Sources contradict each other, so most of it is a prompt.

use crate::data::vocabulary::{Action, ServiceContent, Vocabulary};
use crate::filing::Service;
use crate::law::conventions;
use crate::model::phrase::t;
use crate::model::report::Severity;
use crate::policy::{INDIVIDUAL_REFUSED_CONTENT, MOST_CONTENT, Setting, UNIT_CONTENT, UNIT_REFUSED_CONTENT};
use crate::rule::{
    Applicability, Applies, BLANK, Leaf, NOT_ASKED, Rule, RuleContext, Scope, UNREAD, fail, inapplicable, messages,
    pass,
};

/// See the module.
pub static RULE: Rule = Rule {
    id: "service/content",
    since: "0.1.0",
    severity: Severity::Warning,
    title: t!("服务内容怎么选", "How the content is chosen"),
    why: t!(
        "有的省不收某些服务内容，有的要求单位选“单位门户网站”；各处说法不一。",
        "Some provinces do not accept certain content, or require units to choose “Organization's own portal”; sources differ.",
    ),
    fix: t!(
        "先问接入服务商当地怎么选，再决定是否更换。",
        "Ask your access provider first what to choose there before you change it.",
    ),
    messages: MESSAGES,
    basis: &[&conventions::PROVINCIAL, &conventions::PROVIDER_FORM],
    applies: Applies::ALWAYS.by_nature().actions(&[Action::New, Action::AddService, Action::Change]).asked_by(INDIVIDUAL_REFUSED_CONTENT).asked_by(UNIT_REFUSED_CONTENT).asked_by(UNIT_CONTENT).asked_by(MOST_CONTENT).at(&[Leaf::Content]),
    scope: &[Scope::Service(check)],
    cases: &[
        fail(
            r#"{"organizer":{"nature":"individual","region":"330106"},"services":[{"content":["blog"]}]}"#,
        ),
        fail(r#"{"organizer":{"nature":"enterprise","region":"230102"},"services":[{"content":["other"]}]}"#),
        fail(r#"{"organizer":{"nature":"enterprise","region":"360102"},"services":[{"content":["shopping"]}]}"#),
        fail(
            r#"{"services":[{"kind":"mini-program","content":["blog","shopping","music","video","pictures","other"]}]}"#,
        )
        .with(r#"{"provider":"wechat"}"#),
        pass(r#"{"organizer":{"nature":"individual","region":"360102"},"services":[{"content":["pictures"]}]}"#),
        pass(r#"{"services":[{"kind":"mini-program","content":["blog"]}]}"#).with(r#"{"provider":"wechat"}"#),
        pass(r#"{"organizer":{"nature":"individual","region":"330106"},"services":[{"content":["other"]}]}"#),
        pass(
            r#"{"organizer":{"nature":"enterprise","region":"360102"},"services":[{"content":["organization-portal"]}]}"#,
        ),
        inapplicable(r#"{"organizer":{"nature":"enterprise","region":"310115"},"services":[{"content":["blog"]}]}"#),
        inapplicable(r#"{"organizer":{"nature":"individual","region":"310115"},"services":[{"content":["blog"]}]}"#),
    ],
};

messages! {
    REFUSED "refused"
        "{field}选了“{content}”，当地一般不收。"
        "{field}: “{content}” is usually not accepted in this province.";
    WANTED "wanted"
        "{field}没有选“{content}”，当地一般要求单位选它。"
        "{field} does not include “{content}”, which this province usually requires from units.";
    MANY "many" "{field}选了 {count} 项，最多 {most} 项。" "{field}: {count} chosen, but at most {most} are possible.";
    FIX_MANY "fix-many" "只留主要的几项。" "Keep only the main ones.";
}

fn check(service: &Service, context: &mut RuleContext<'_>) -> Applicability {
    let (policies, individual) = (context.policies(), context.is_individual());
    let unit = context
        .organizer()
        .and_then(|organizer| organizer.nature.choice())
        .is_some()
        && !individual;
    let refused = match (individual, unit) {
        (true, _) => Some(policies.words(INDIVIDUAL_REFUSED_CONTENT)),
        (_, true) => Some(policies.words(UNIT_REFUSED_CONTENT)),
        _ => None,
    };
    let refused = refused.filter(|words| !words.value.is_empty());
    let wanted = Some(policies.words(UNIT_CONTENT)).filter(|words| unit && !words.value.is_empty());
    let most = &policies.get(MOST_CONTENT);
    if refused.is_none() && wanted.is_none() && most.value == 0 {
        return Err(NOT_ASKED);
    }
    let list = service.content.get().filter(|list| !list.is_empty()).ok_or(BLANK)?;
    for word in refused.iter().flat_map(Setting::each) {
        for field in list {
            if let Some(content) = field.choice().filter(|content| content.slug() == word.value) {
                let finding = context.report(field, &REFUSED).arg("content", content.entry());
                finding
                    .severity(Severity::Prompt)
                    .basis([&conventions::PROVINCIAL])
                    .convention(&word);
            }
        }
    }
    for word in wanted.iter().flat_map(Setting::each) {
        let chosen = list
            .iter()
            .any(|field| field.choice().is_some_and(|content| content.slug() == word.value));
        if let Some(content) = ServiceContent::from_slug(word.value).filter(|_| !chosen) {
            let finding = context
                .report(&service.content, &WANTED)
                .arg("content", content.entry());
            finding
                .severity(Severity::Prompt)
                .basis([&conventions::PROVINCIAL])
                .convention(&word);
        }
    }
    let count = u32::try_from(list.len()).unwrap_or(u32::MAX);
    if most.value > 0 && count > most.value.into() {
        let finding = context
            .report(&service.content, &MANY)
            .arg("count", count)
            .fix(&FIX_MANY);
        let finding = finding.arg("most", most.value);
        finding.basis([&conventions::PROVIDER_FORM]).convention(most);
    }
    if service.has_unread_content() {
        return Err(UNREAD);
    }
    Ok(())
}
