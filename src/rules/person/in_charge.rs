//! Most provinces ask that a unit's legal representative be in charge of the filing.

use crate::data::vocabulary::Role;
use crate::facts::text::{Sameness, compare_names};
use crate::filing::Organizer;
use crate::law::conventions;
use crate::model::phrase::t;
use crate::model::report::Severity;
use crate::policy::{IN_CHARGE, NON_MAINLAND};
use crate::rule::{
    Applicability, Applies, BLANK, Leaf, NOT_ASKED, Rule, RuleContext, Scope, UNREAD, chosen, fail, inapplicable,
    messages, pass,
};
use crate::rules::support::persons::has_to_delegate;

/// See the module.
pub static RULE: Rule = Rule {
    id: "person/in-charge",
    since: "0.1.0",
    severity: Severity::Warning,
    title: t!(
        "主体负责人为法定代表人",
        "The legal representative as the person in charge"
    ),
    why: t!(
        "法规允许单位委派负责人，但多数省的通信管理局要求主体负责人就是法定代表人。",
        "The law lets a unit name a delegate, but most provincial administrations require the legal representative.",
    ),
    fix: t!(
        "改由法定代表人担任主体负责人；确有困难的，先问接入服务商当地是否接受授权书。",
        "Enter the legal representative; if that is not possible, ask your access provider whether the province accepts a letter of authority.",
    ),
    messages: MESSAGES,
    basis: &[&conventions::LEGAL_REPRESENTATIVE],
    applies: Applies::UNLESS_CANCELLED
        .of_units()
        .asked_by(IN_CHARGE)
        .reads(NON_MAINLAND)
        .at(&[Leaf::Name, Leaf::Role]),
    scope: &[Scope::Organizer(check)],
    cases: &[
        fail(r#"{"organizer":{"nature":"enterprise","region":"440305","personInCharge":{"role":"delegate"}}}"#),
        fail(
            r#"{"organizer":{"nature":"enterprise","region":"310115","legalRepresentative":{"name":"张三"},"personInCharge":{"name":"李四"}}}"#,
        ),
        pass(
            r#"{"organizer":{"nature":"enterprise","region":"440305","personInCharge":{"role":"legal-representative"}}}"#,
        ),
        pass(
            r#"{"organizer":{"nature":"enterprise","region":"440305","legalRepresentative":{"name":"张三"},"personInCharge":{"name":"张 三"}}}"#,
        ),
        inapplicable(
            r#"{"organizer":{"nature":"enterprise","region":"370102","legalRepresentative":{"name":"John","certificate":{"kind":"passport"}},"personInCharge":{"name":"张三","role":"delegate"}}}"#,
        ),
        inapplicable(r#"{"organizer":{"nature":"enterprise","region":"320102","personInCharge":{"role":"delegate"}}}"#),
        inapplicable(r#"{"organizer":{"nature":"individual","region":"440305","personInCharge":{"role":"delegate"}}}"#),
        inapplicable(r#"{"organizer":{"nature":"enterprise","region":"440305","personInCharge":{"name":"张三"}}}"#),
    ],
};

messages! {
    DELEGATE "delegate"
        "{field}选的是授权委托人，当地一般要求由法定代表人负责。"
        "{field} is a delegate; this province usually requires the legal representative.";
    OTHER "other"
        "{field}与法定代表人姓名不同，当地一般要求是同一人。"
        "{field} is not the legal representative's name; this province usually requires the same person.";
}

fn check(organizer: &Organizer, context: &mut RuleContext<'_>) -> Applicability {
    chosen(&organizer.nature)?;
    let setting = &context.policies().get(IN_CHARGE);
    let representative = organizer.legal_representative.get();
    let shown = representative.and_then(|person| person.certificate.get()?.kind.choice());
    if shown.is_some_and(|kind| has_to_delegate(context.policies().get(NON_MAINLAND).value, kind)) {
        return Err(NOT_ASKED);
    }
    let person = organizer.person_in_charge.get().ok_or(BLANK)?;
    let legal = organizer.legal_representative.get().and_then(|legal| legal.name.text());
    let names = legal.zip(person.name.text());
    match (person.role.choice(), names) {
        (Some(Role::Delegate), _) => {
            context.report(&person.role, &DELEGATE).convention(setting);
        }
        (_, Some((legal, name))) if compare_names(legal, name) == Sameness::Different => {
            context.report(&person.name, &OTHER).convention(setting);
        }
        // What role the person has may still be the wrong one.
        (None, _) if person.role.is_unread() => return Err(UNREAD),
        (None, None) => return Err(BLANK),
        _ => {}
    }
    Ok(())
}
