//! Persons in charge are of age, by the birth date inside the certificate number.

use crate::calendar::Date;
use crate::certificate;
use crate::data::vocabulary::{Action, Vocabulary};
use crate::filing::{Certificate, Organizer, Person};
use crate::law::conventions;
use crate::phrase::{Phrase, t};
use crate::report::Severity;
use crate::rule::{
    ABSENT, At, BLANK, Capacity, NOT_ASKED, OTHER_ACTION, OTHER_CERTIFICATE, OTHER_NATURE, Outcome, Rule, Scope, Skip,
    apart, bad, good,
};

/// See the module.
pub static RULE: Rule = Rule {
    id: "person/age",
    since: "0.1.0",
    severity: Severity::Warning,
    title: t("负责人的年龄", "Age of the person in charge"),
    why: t(
        "接入服务提供者一般要求负责人年满18周岁，有的省另有规定。",
        "Access providers usually ask for persons of 18 or older; some provinces differ.",
    ),
    fix: t(
        "请由年满 {least} 周岁的人负责；不满的，先问接入服务提供者当地要什么证明。",
        "Name a person of {least} or older; otherwise ask the access provider what proof the province takes.",
    ),
    basis: &[&conventions::ADULT],
    scope: &[Scope::Organizer(organizer), Scope::Person(person)],
    cases: &[
        bad(
            r#"{"organizer":{"nature":"individual","certificate":{"kind":"resident-id","number":"110105201001010010"}}}"#,
        ),
        bad(
            r#"{"organizer":{"nature":"enterprise","personInCharge":{"certificate":{"kind":"resident-id","number":"110105201001010010"}}}}"#,
        ),
        good(
            r#"{"organizer":{"nature":"enterprise","personInCharge":{"certificate":{"kind":"resident-id","number":"110105201001010010"}}}}"#,
        )
        .on(2028, 1, 1),
        good(r#"{"services":[{"personInCharge":{"certificate":{"kind":"resident-id","number":"11010519491231002X"}}}]}"#),
        apart(r#"{"services":[{"personInCharge":{"certificate":{"kind":"resident-id","number":"110105201001010011"}}}]}"#),
        apart(r#"{"services":[{"personInCharge":{"certificate":{"kind":"passport","number":"E12345678"}}}]}"#),
        apart(r#"{"organizer":{"legalRepresentative":{"certificate":{"kind":"resident-id","number":"11010519491231002X"}}}}"#),
    ],
};

static MESSAGE: Phrase = t(
    "{field}显示未满 {least} 周岁。",
    "{field} shows a person younger than {least}.",
);

fn organizer(organizer: &Organizer, at: &mut At<'_>) -> Outcome {
    organizer.nature.choice().ok_or(BLANK)?;
    if !organizer.is_individual() {
        return Err(OTHER_NATURE);
    }
    look(organizer.certificate.get().ok_or(BLANK)?, at)
}

fn person(person: &Person, at: &mut At<'_>) -> Outcome {
    let (_, capacity) = at.person().ok_or(ABSENT)?;
    if capacity == Capacity::LegalRepresentative {
        return Err(ABSENT);
    }
    // An individual is in charge in person, and is looked at once.
    let individual = at.organizer().filter(|organizer| organizer.is_individual());
    let own = individual.and_then(|organizer| organizer.certificate.get());
    if own.is_some_and(|certificate| birth(certificate).is_ok()) {
        return Err(ABSENT);
    }
    look(person.certificate.get().ok_or(BLANK)?, at)
}

fn look(certificate: &Certificate, at: &mut At<'_>) -> Outcome {
    if at.action() == Action::Cancel {
        return Err(OTHER_ACTION);
    }
    let setting = &at.policies().youngest_age;
    if setting.value == 0 {
        return Err(NOT_ASKED);
    }
    let age = at.as_of().age_since(birth(certificate)?).ok_or(BLANK)?;
    if age < setting.value {
        at.find(&certificate.number, &MESSAGE)
            .number("least", u32::from(setting.value))
            .by(setting);
    }
    Ok(())
}

/// The birth date, when the number is sound enough to be believed.
fn birth(certificate: &Certificate) -> Result<Date, Skip> {
    let kind = certificate.kind.choice().ok_or(BLANK)?;
    let number = certificate.number.text().ok_or(BLANK)?;
    let reading = certificate::read(kind.entry().slug, number).ok_or(BLANK)?;
    if !reading.is_valid() {
        return Err(BLANK);
    }
    reading.facts.birth_date.ok_or(OTHER_CERTIFICATE)
}
