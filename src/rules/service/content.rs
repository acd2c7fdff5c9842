//! The content chosen for a service, as provinces like it. Sources contradict each other, so most of it is a prompt.

use crate::data::vocabulary::{Action, ServiceContent, Vocabulary};
use crate::filing::Service;
use crate::law::conventions;
use crate::model::phrase::{Phrase, t};
use crate::policy::Setting;
use crate::model::report::Severity;
use crate::rule::{At, BLANK, NOT_ASKED, OTHER_ACTION, Outcome, Rule, Scope, apart, bad, good};

/// See the module.
pub static RULE: Rule = Rule {
    id: "service/content",
    since: "0.1.0",
    severity: Severity::Warning,
    title: t("服务内容怎么选", "How the content is chosen"),
    why: t(
        "有的省不收某些服务内容，有的要求单位选“单位门户网站”；各处说法不一。",
        "Some provinces do not take certain content, or want units to choose one kind; sources differ.",
    ),
    fix: t(
        "请先问接入服务提供者当地怎么选，再决定是否更换。",
        "Ask the access provider what the province takes before you change it.",
    ),
    basis: &[&conventions::PROVINCIAL, &conventions::PROVIDER_FORM],
    scope: &[Scope::Service(check)],
    cases: &[
        bad(
            r#"{"organizer":{"nature":"individual","region":"330106"},"services":[{"content":["blog"]}]}"#,
        ),
        bad(r#"{"organizer":{"nature":"enterprise","region":"230102"},"services":[{"content":["other"]}]}"#),
        bad(r#"{"organizer":{"nature":"enterprise","region":"360102"},"services":[{"content":["shopping"]}]}"#),
        bad(
            r#"{"services":[{"kind":"mini-program","content":["blog","shopping","music","video","pictures","other"]}]}"#,
        )
        .with(r#"{"provider":"wechat"}"#),
        good(r#"{"organizer":{"nature":"individual","region":"330106"},"services":[{"content":["other"]}]}"#),
        good(
            r#"{"organizer":{"nature":"enterprise","region":"360102"},"services":[{"content":["organization-portal"]}]}"#,
        ),
        apart(r#"{"organizer":{"nature":"individual","region":"310115"},"services":[{"content":["blog"]}]}"#),
    ],
};

static REFUSED: Phrase = t(
    "{field}选了“{content}”，当地一般不收。",
    "{field} says “{content}”, which the province does not usually take.",
);
static WANTED: Phrase = t(
    "{field}没有选“{content}”，当地一般要求单位选它。",
    "{field} lacks “{content}”, which the province usually wants of units.",
);
static MANY: Phrase = t(
    "{field}选了 {count} 项，最多 {most} 项。",
    "{field} has {count} kinds, where {most} is the most.",
);
static FIX_MANY: Phrase = t("请只留主要的几项。", "Keep the main ones.");

fn check(service: &Service, at: &mut At<'_>) -> Outcome {
    if matches!(at.action(), Action::Cancel | Action::AddAccess) {
        return Err(OTHER_ACTION);
    }
    let (policies, individual) = (at.policies(), at.is_individual());
    let unit = at.organizer().and_then(|organizer| organizer.nature.choice()).is_some() && !individual;
    let refused = match (individual, unit) {
        (true, _) => Some(&policies.individual_refused_content),
        (_, true) => Some(&policies.unit_refused_content),
        _ => None,
    };
    let refused = refused.filter(|words| !words.value.is_empty());
    let wanted = Some(&policies.unit_content).filter(|words| unit && !words.value.is_empty());
    let most = &policies.most_content;
    if refused.is_none() && wanted.is_none() && most.value == 0 {
        return Err(NOT_ASKED);
    }
    let list = service.content.get().filter(|list| !list.is_empty()).ok_or(BLANK)?;
    for word in refused.into_iter().flat_map(Setting::each) {
        for field in list {
            if let Some(content) = field.choice().filter(|content| content.entry().slug == word.value) {
                let saying = at.find(field, &REFUSED).entry("content", content.entry());
                saying
                    .weigh(Severity::Prompt)
                    .because([&conventions::PROVINCIAL])
                    .by(&word);
            }
        }
    }
    for word in wanted.into_iter().flat_map(Setting::each) {
        let chosen = list
            .iter()
            .any(|field| field.choice().is_some_and(|content| content.entry().slug == word.value));
        if let Some(content) = ServiceContent::from_slug(word.value).filter(|_| !chosen) {
            let saying = at.find(&service.content, &WANTED).entry("content", content.entry());
            saying
                .weigh(Severity::Prompt)
                .because([&conventions::PROVINCIAL])
                .by(&word);
        }
    }
    let count = u32::try_from(list.len()).unwrap_or(u32::MAX);
    if most.value > 0 && count > most.value.into() {
        let saying = at.find(&service.content, &MANY).number("count", count).fix(&FIX_MANY);
        let saying = saying.number("most", most.value.into());
        saying.because([&conventions::PROVIDER_FORM]).by(most);
    }
    Ok(())
}
