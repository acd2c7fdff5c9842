//! A unit has one legal representative: two persons who are said to be it, or two numbers of one, are a slip.

use crate::data::vocabulary::Role;
use crate::facts::text::{Sameness, compare_names};
use crate::filing::{Filing, Person};
use crate::law::notice_64;
use crate::model::phrase::t;
use crate::model::report::Severity;
use crate::rule::{
    Applicability, Applies, BLANK, Leaf, OTHER_NATURE, Rule, RuleContext, Scope, chosen, fail, inapplicable, messages,
    pass,
};
use crate::rules::support::persons::has_other_number;

/// See the module.
pub static RULE: Rule = Rule {
    id: "person/one-representative",
    since: "0.1.0",
    severity: Severity::Warning,
    title: t!("法定代表人只有一位", "One legal representative"),
    why: t!(
        "一个单位只有一位法定代表人；两处填的不是同一人，审核时会要求更正。",
        "A unit has one legal representative; if two places name different persons, the review asks for a correction.",
    ),
    fix: t!(
        "不是法定代表人的，身份改选“授权委托人”，并准备授权书；是同一人的，把姓名填成一样。",
        "For whoever is not the legal representative, choose delegate and prepare a letter of authority; if it is the same person, enter the same name.",
    ),
    messages: MESSAGES,
    basis: &[&notice_64::SECTION_1_1],
    applies: Applies::UNLESS_CANCELLED.of_units().at(&[Leaf::Role, Leaf::Number]),
    scope: &[Scope::Filing(check)],
    cases: &[
        fail(
            r#"{"organizer":{"nature":"enterprise","personInCharge":{"name":"张三","role":"legal-representative"}},"services":[{"personInCharge":{"name":"李四","role":"legal-representative"}}]}"#,
        ),
        fail(
            r#"{"organizer":{"nature":"enterprise","legalRepresentative":{"name":"张三"}},"services":[{"personInCharge":{"name":"李四","role":"legal-representative"}}]}"#,
        ),
        fail(
            r#"{"organizer":{"nature":"enterprise","personInCharge":{"name":"张三","role":"legal-representative","certificate":{"kind":"resident-id","number":"11010519491231002X"}}},"services":[{"personInCharge":{"name":"张三","role":"legal-representative","certificate":{"kind":"resident-id","number":"440524188001010014"}}}]}"#,
        ),
        pass(
            r#"{"organizer":{"nature":"enterprise","personInCharge":{"name":"张三","role":"legal-representative","certificate":{"kind":"resident-id","number":"11010519491231002X"}}},"services":[{"personInCharge":{"name":"张 三","role":"legal-representative","certificate":{"kind":"resident-id","number":"11010519491231002x"}}}]}"#,
        ),
        inapplicable(
            r#"{"organizer":{"nature":"enterprise","personInCharge":{"name":"张三","role":"legal-representative"}},"services":[{"personInCharge":{"name":"李四","role":"delegate"}}]}"#,
        ),
        inapplicable(
            r#"{"organizer":{"nature":"enterprise","personInCharge":{"name":"张三","role":"legal-representative"}},"services":[{"personInCharge":{"name":"李四"}}]}"#,
        ),
        inapplicable(
            r#"{"organizer":{"nature":"individual","personInCharge":{"name":"张三","role":"legal-representative"}},"services":[{"personInCharge":{"name":"李四","role":"legal-representative"}}]}"#,
        ),
    ],
};

messages! {
    MESSAGE "message"
        "{field}选的是法定代表人，姓名却与{of}不同。"
        "{field} is legal representative, but the name differs from “{of}”.";
    NUMBER "number"
        "{field}与{of}不同，但两处都是法定代表人，姓名也相同。"
        "{field} differs from “{of}”, although both are the legal representative and have the same name.";
    FIX_NUMBER "fix-number" "按身份证件核对两处号码。" "Check both numbers against the certificate.";
}

fn check(filing: &Filing, context: &mut RuleContext<'_>) -> Applicability {
    let organizer = filing.organizer().ok_or(BLANK)?;
    chosen(&organizer.nature)?;
    if organizer.is_individual() {
        return Err(OTHER_NATURE);
    }
    let services = filing.services.items();
    let persons = organizer.person_in_charge.get().into_iter();
    let persons = persons.chain(services.filter_map(|service| service.person_in_charge.get()));
    let is_named = |person: &&Person| person.role.choice() == Some(Role::LegalRepresentative);
    let mut named = organizer
        .legal_representative
        .get()
        .into_iter()
        .chain(persons.filter(is_named));
    let first = named.next().ok_or(BLANK)?;
    let mut outcome = Err(BLANK);
    for person in named {
        outcome = Ok(());
        let Some((one, other)) = first.name.text().zip(person.name.text()) else {
            continue;
        };
        // A title or a telephone number beside the name is another slip.
        let is_same = one.contains(other) || other.contains(one) || compare_names(one, other) != Sameness::Different;
        if !is_same {
            context.report(&person.role, &MESSAGE).arg("of", &first.name);
        } else if has_other_number(first, person)
            && let Some((one, other)) = first.certificate.get().zip(person.certificate.get())
        {
            let finding = context.report(&other.number, &NUMBER).arg("of", &one.number);
            finding.fix(&FIX_NUMBER);
        }
    }
    outcome
}
