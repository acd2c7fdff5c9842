//! Foreign countries and international organizations in the name of an individual's website.

use crate::data::names::FOREIGN_ORDINARY;
use crate::data::vocabulary::ServiceKind;
use crate::facts::name::Found;
use crate::facts::name::lists::List;
use crate::filing::Service;
use crate::law::conventions;
use crate::model::phrase::t;
use crate::model::report::Severity;
use crate::rule::{
    Applicability, Applies, Arg, BLANK, Leaf, Rule, RuleContext, Scope, fail, inapplicable, messages, pass,
};
use crate::rules::support::names::mark;

/// See the module.
pub static RULE: Rule = Rule {
    id: "name/foreign",
    since: "0.1.0",
    severity: Severity::Prompt,
    title: t!(
        "个人网站名称中的国名",
        "Country names in the name of an individual's website"
    ),
    why: t!(
        "有的接入服务商不收含外国国名、国际组织名的个人网站名称。",
        "Some access providers do not accept names of foreign countries or international organizations from individuals.",
    ),
    fix: t!(
        "向接入服务商确认，或换一个不含{words}的名称。",
        "Ask your access provider, or choose a name without {words}.",
    ),
    messages: MESSAGES,
    basis: &[&conventions::INDIVIDUAL_WORDS],
    applies: Applies::UNLESS_CANCELLED
        .services(&[ServiceKind::Website, ServiceKind::MiniProgram])
        .of_individuals()
        .at(&[Leaf::Name]),
    scope: &[Scope::Service(check)],
    cases: &[
        fail(r#"{"organizer":{"nature":"individual"},"services":[{"kind":"website","name":"日本料理手记"}]}"#),
        fail(r#"{"organizer":{"nature":"individual"},"services":[{"kind":"website","name":"联合国观察"}]}"#),
        pass(r#"{"organizer":{"nature":"individual"},"services":[{"kind":"website","name":"生日本子"}]}"#),
        pass(r#"{"organizer":{"nature":"individual"},"services":[{"kind":"website","name":"湖南非遗手记"}]}"#),
        inapplicable(r#"{"organizer":{"nature":"enterprise"},"services":[{"kind":"website","name":"日本料理"}]}"#),
    ],
};

messages! {
    MESSAGE "message"
        "{field}含有{words}，有的接入服务商不收个人用这样的名称。"
        "{field} contains {words}; some access providers do not accept this from individuals.";
}

fn check(service: &Service, context: &mut RuleContext<'_>) -> Applicability {
    let name = context.texts().name(&service.name).ok_or(BLANK)?;
    let found = Found::listed(name, &[List::Foreign], FOREIGN_ORDINARY, |_| true);
    if !found.is_empty() {
        let finding = context
            .report(&service.name, &MESSAGE)
            .arg("words", Arg::quoted(&found.words));
        mark(finding, &found.spans);
    }
    Ok(())
}
