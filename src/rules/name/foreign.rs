//! Foreign countries and international organisations in the name of an individual's website.

use crate::data::names::{FOREIGN, FOREIGN_ORDINARY};
use crate::filing::Service;
use crate::law::conventions;
use crate::facts::name::{Found, folded, mark, of_individual, words};
use crate::model::phrase::{Phrase, t};
use crate::model::report::Severity;
use crate::rule::{At, Outcome, Rule, Scope, apart, bad, good};

/// See the module.
pub static RULE: Rule = Rule {
    id: "name/foreign",
    since: "0.1.0",
    severity: Severity::Prompt,
    title: t("个人网站名称中的国名", "Foreign countries in an individual's site name"),
    why: t(
        "有的接入服务商不收含外国国名、国际组织名的个人网站名称。",
        "Some access providers do not take foreign countries or international organisations in names of individuals' sites.",
    ),
    fix: t(
        "请向接入服务商确认，或换一个不含{words}的名称。",
        "Ask your access provider, or choose a name without {words}.",
    ),
    basis: &[&conventions::INDIVIDUAL_WORDS],
    scope: &[Scope::Service(check)],
    cases: &[
        bad(r#"{"organizer":{"nature":"individual"},"services":[{"kind":"website","name":"日本料理手记"}]}"#),
        bad(r#"{"organizer":{"nature":"individual"},"services":[{"kind":"website","name":"联合国观察"}]}"#),
        good(r#"{"organizer":{"nature":"individual"},"services":[{"kind":"website","name":"生日本子"}]}"#),
        good(r#"{"organizer":{"nature":"individual"},"services":[{"kind":"website","name":"湖南非遗手记"}]}"#),
        apart(r#"{"organizer":{"nature":"enterprise"},"services":[{"kind":"website","name":"日本料理"}]}"#),
    ],
};

static MESSAGE: Phrase = t(
    "{field}含有{words}，有的接入服务商不收个人用这样的名称。",
    "{field} contains {words}; some access providers do not take it from individuals.",
);

fn check(service: &Service, at: &mut At<'_>) -> Outcome {
    let name = folded(of_individual(service, at)?);
    let found = Found::look(&name, words(FOREIGN), FOREIGN_ORDINARY);
    if !found.is_empty() {
        let lang = at.options().lang;
        let saying = at.find(&service.name, &MESSAGE).word("words", found.quoted(lang));
        mark(saying, &found.spans);
    }
    Ok(())
}
