//! Where a delegate is in charge of a unit's filing, the legal representative's own details are asked for too.

use crate::data::vocabulary::Role;
use crate::filing::Organizer;
use crate::law::conventions;
use crate::model::phrase::t;
use crate::model::report::Severity;
use crate::rule::{
    Applicability, Applies, BLANK, Rule, RuleContext, Scope, chosen, fail, inapplicable, messages, pass,
};

/// See the module.
pub static RULE: Rule = Rule {
    id: "person/legal-representative-given",
    since: "0.1.0",
    severity: Severity::Prompt,
    title: t!("法定代表人信息", "Details of the legal representative"),
    why: t!(
        "主体负责人不是法定代表人时，有的接入服务商还要法定代表人的姓名和证件。",
        "If the person in charge of the organizer is not the legal representative, some access providers also need the legal representative's name and certificate.",
    ),
    fix: t!(
        "准备法定代表人的姓名和证件信息，需要时填写。",
        "Prepare the legal representative's name and certificate details, and enter them if asked.",
    ),
    messages: MESSAGES,
    basis: &[&conventions::LEGAL_REPRESENTATIVE_DETAILS],
    applies: Applies::UNLESS_CANCELLED.of_units().at_records(),
    scope: &[Scope::Organizer(check)],
    cases: &[
        fail(r#"{"organizer":{"nature":"enterprise","personInCharge":{"role":"delegate"}}}"#),
        pass(
            r#"{"organizer":{"nature":"enterprise","legalRepresentative":{"name":"张三"},"personInCharge":{"role":"delegate"}}}"#,
        ),
        pass(r#"{"organizer":{"nature":"enterprise","personInCharge":{"role":"legal-representative"}}}"#),
        inapplicable(r#"{"organizer":{"nature":"individual","personInCharge":{"role":"delegate"}}}"#),
        inapplicable(r#"{"organizer":{"nature":"enterprise","personInCharge":{"name":"张三"}}}"#),
    ],
};

messages! {
    MESSAGE "message"
        "主体负责人是授权委托人，{field}还没有填。"
        "{field} is not filled in; the person in charge of the organizer is a delegate.";
}

fn check(organizer: &Organizer, context: &mut RuleContext<'_>) -> Applicability {
    chosen(&organizer.nature)?;
    let person = organizer.person_in_charge.get().ok_or(BLANK)?;
    let role = chosen(&person.role)?;
    if role == Role::Delegate && organizer.legal_representative.is_missing() {
        context.report(&organizer.legal_representative, &MESSAGE);
    }
    Ok(())
}
