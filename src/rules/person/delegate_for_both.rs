//! Where a delegate is in charge of the organizer, some provinces want the same person in charge of its services.

use crate::data::vocabulary::Role;
use crate::facts::text::{Sameness, compare_names};
use crate::filing::Person;
use crate::law::conventions;
use crate::model::phrase::t;
use crate::model::report::Severity;
use crate::policy::DELEGATE_FOR_BOTH;
use crate::rule::{
    ABSENT, Applicability, Applies, BLANK, Leaf, Rule, RuleContext, Scope, chosen, fail, inapplicable, messages, pass,
};

/// See the module.
pub static RULE: Rule = Rule {
    id: "person/delegate-for-both",
    since: "0.1.0",
    severity: Severity::Warning,
    title: t!("受托负责人兼任服务负责人", "Delegate also in charge of the services"),
    why: t!(
        "主体负责人不是法定代表人时，有的省要求服务负责人是同一人。",
        "If the person in charge of the organizer is not the legal representative, some provinces require the same person for the services.",
    ),
    fix: t!(
        "把服务负责人改为主体负责人，或改由法定代表人做主体负责人。",
        "Enter the organizer's person in charge for the service too, or let the legal representative be in charge of the organizer.",
    ),
    messages: MESSAGES,
    basis: &[&conventions::PROVINCIAL],
    applies: Applies::UNLESS_CANCELLED
        .in_charge_of_service()
        .of_units()
        .asked_by(DELEGATE_FOR_BOTH)
        .at(&[Leaf::Name]),
    scope: &[Scope::Person(check)],
    cases: &[
        fail(
            r#"{"organizer":{"nature":"enterprise","region":"340102","personInCharge":{"name":"张三","role":"delegate"}},"services":[{"personInCharge":{"name":"李四"}}]}"#,
        ),
        pass(
            r#"{"organizer":{"nature":"enterprise","region":"340102","personInCharge":{"name":"张三","role":"delegate"}},"services":[{"personInCharge":{"name":"张三"}}]}"#,
        ),
        inapplicable(
            r#"{"organizer":{"nature":"enterprise","region":"440305","personInCharge":{"name":"张三","role":"delegate"}},"services":[{"personInCharge":{"name":"李四"}}]}"#,
        ),
    ],
};

messages! {
    MESSAGE "message"
        "主体负责人是受托人，当地要求服务负责人是同一人，{field}却不同。"
        "The person in charge of the organizer is a delegate and must be in charge of the service too, but {field} differs.";
}

fn check(person: &Person, context: &mut RuleContext<'_>) -> Applicability {
    let setting = &context.policies().get(DELEGATE_FOR_BOTH);
    let organizers = context
        .organizer()
        .and_then(|organizer| organizer.person_in_charge.get())
        .ok_or(ABSENT)?;
    let role = chosen(&organizers.role)?;
    let (name, organizers) = (person.name.text().ok_or(BLANK)?, organizers.name.text().ok_or(BLANK)?);
    if role == Role::Delegate && compare_names(name, organizers) == Sameness::Different {
        context.report(&person.name, &MESSAGE).convention(setting);
    }
    Ok(())
}
