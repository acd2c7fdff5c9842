//! Latin letters in the name of a unit's website, where a province does not take them.

use crate::data::vocabulary::ServiceKind;
use crate::facts::text::{half_width, is_han};
use crate::filing::Service;
use crate::law::conventions;
use crate::model::phrase::t;
use crate::model::report::Severity;
use crate::model::utf16::{Span, spans};
use crate::policy::UNIT_LATIN_NAME;
use crate::rule::{Applicability, Applies, Leaf, Rule, RuleContext, Scope, fail, inapplicable, messages, pass};
use crate::rules::support::names::{mark, of_unit};

/// See the module.
pub static RULE: Rule = Rule {
    id: "name/latin-letters",
    since: "0.1.0",
    severity: Severity::Warning,
    title: t!("单位网站名称中的英文", "Latin letters in the name of a unit's website"),
    why: t!(
        "有的省不收含英文字母的单位网站名称。",
        "Some provinces do not accept Latin letters in the name of a unit's website.",
    ),
    fix: t!("把英文换成中文。", "Replace the Latin letters with Chinese."),
    messages: MESSAGES,
    basis: &[&conventions::PROVINCIAL_NAMES],
    applies: Applies::UNLESS_CANCELLED
        .services(&[ServiceKind::Website])
        .of_units()
        .asked_by(UNIT_LATIN_NAME)
        .at(&[Leaf::Name]),
    scope: &[Scope::Service(check)],
    cases: &[
        fail(
            r#"{"organizer":{"nature":"enterprise","region":"500103"},"services":[{"kind":"website","name":"ABC示例网"}]}"#,
        ),
        pass(
            r#"{"organizer":{"nature":"enterprise","region":"500103"},"services":[{"kind":"website","name":"示例网"}]}"#,
        ),
        inapplicable(
            r#"{"organizer":{"nature":"enterprise","region":"440300"},"services":[{"kind":"website","name":"ABC示例网"}]}"#,
        ),
        inapplicable(
            r#"{"organizer":{"nature":"individual","region":"500103"},"services":[{"kind":"website","name":"ABC手记"}]}"#,
        ),
    ],
};

messages! {
    MESSAGE "message"
        "{field}含有英文字母，所在省一般不收。"
        "{field} contains Latin letters, which this province usually does not accept.";
}

fn check(service: &Service, context: &mut RuleContext<'_>) -> Applicability {
    let name = of_unit(service, context)?;
    let policies = context.policies();
    // A name without Han characters is for `name/no-han`.
    let letters = runs(name);
    if !letters.is_empty() && name.chars().any(is_han) {
        mark(context.report(&service.name, &MESSAGE), &letters).convention(&policies.get(UNIT_LATIN_NAME));
    }
    Ok(())
}

/// Runs of Latin letters.
fn runs(name: &str) -> Vec<Span> {
    let mut runs: Vec<Span> = Vec::new();
    for (_, span) in spans(name).filter(|(c, _)| half_width(*c).is_ascii_alphabetic()) {
        match runs.last_mut() {
            Some(run) if run.1 == span.0 => run.1 = span.1,
            _ => runs.push(span),
        }
    }
    runs
}
