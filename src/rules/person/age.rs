//! Persons in charge are of age, by the birth date inside the certificate number.

use crate::facts::certificate::Sex;
use crate::filing::{Certificate, Organizer, Person};
use crate::law::conventions;
use crate::model::phrase::t;
use crate::model::report::Severity;
use crate::policy::{OLDEST_AGE, OLDEST_AGE_OF_WOMEN, YOUNGEST_AGE};
use crate::rule::{
    Applicability, Applies, BLANK, Capacity, Leaf, NOT_ASKED, OTHER_CERTIFICATE, Rule, RuleContext, Scope, fail,
    inapplicable, messages, pass,
};

use crate::rules::support::persons::{certificate_in_charge, own_certificate};

/// See the module.
pub static RULE: Rule = Rule {
    id: "person/age",
    since: "0.1.0",
    severity: Severity::Warning,
    title: t!("负责人的年龄", "Age of the person in charge"),
    why: t!(
        "接入服务商一般要求负责人年满18周岁，有的省另有规定。",
        "Access providers usually require persons in charge to be at least 18; some provinces differ.",
    ),
    fix: t!(
        "换一位年满 {least} 周岁的人负责；不满的，先问接入服务商当地要什么证明。",
        "Name a person who is at least {least}; otherwise ask your access provider which proof the province requires.",
    ),
    messages: MESSAGES,
    basis: &[&conventions::ADULT, &conventions::PROVINCIAL],
    applies: Applies::UNLESS_CANCELLED.of_those_in_charge().asked_by(YOUNGEST_AGE).asked_by(OLDEST_AGE).reads(OLDEST_AGE_OF_WOMEN).at(&[Leaf::Number]),
    scope: &[Scope::Organizer(organizer), Scope::Person(person)],
    cases: &[
        fail(
            r#"{"organizer":{"nature":"individual","certificate":{"kind":"resident-id","number":"110105201001010010"}}}"#,
        ),
        fail(
            r#"{"organizer":{"nature":"enterprise","personInCharge":{"certificate":{"kind":"resident-id","number":"110105201001010010"}}}}"#,
        ),
        pass(
            r#"{"organizer":{"nature":"enterprise","personInCharge":{"certificate":{"kind":"resident-id","number":"110105201001010010"}}}}"#,
        )
        .on(2028, 1, 1),
        pass(r#"{"services":[{"personInCharge":{"certificate":{"kind":"resident-id","number":"11010519491231002X"}}}]}"#),
        fail(
            r#"{"organizer":{"nature":"enterprise","region":"230102"},"services":[{"personInCharge":{"certificate":{"kind":"resident-id","number":"11010519491231002X"}}}]}"#,
        ),
        pass(
            r#"{"organizer":{"nature":"individual","region":"350102","certificate":{"kind":"resident-id","number":"110105201001010010"}}}"#,
        ),
        pass(
            r#"{"organizer":{"nature":"enterprise"},"services":[{"personInCharge":{"certificate":{"kind":"resident-id","number":"11010519491231002X"}}}]}"#,
        )
        .with(r#"{"policies":[{"id":"house","title":"示例","source":"内部","seen":"2026-11-01","oldestAge":76}]}"#),
        inapplicable(r#"{"services":[{"personInCharge":{"certificate":{"kind":"resident-id","number":"110105201001010011"}}}]}"#),
        inapplicable(r#"{"services":[{"personInCharge":{"certificate":{"kind":"passport","number":"E12345678"}}}]}"#),
        inapplicable(r#"{"organizer":{"legalRepresentative":{"certificate":{"kind":"resident-id","number":"11010519491231002X"}}}}"#),
    ],
};

messages! {
    YOUNG "young" "{field}显示未满 {least} 周岁。" "{field} implies an age under {least}.";
    OLD "old"
        "{field}显示已超过 {most} 周岁，当地不接受。"
        "{field} implies an age over {most}, which this province does not accept.";
    FIX_INDIVIDUAL "fix-individual"
        "未满 {least} 周岁的，先问接入服务商当地能否办、要什么证明。"
        "Ask your access provider whether the province accepts a person under {least}, and which proof it requires.";
    FIX_OLD "fix-old" "换一位不超过 {most} 周岁的服务负责人。" "Name a person in charge of the service who is not older than {most}.";
}

fn organizer(organizer: &Organizer, context: &mut RuleContext<'_>) -> Applicability {
    look(own_certificate(organizer)?, None, context)
}

fn person(person: &Person, context: &mut RuleContext<'_>) -> Applicability {
    let (certificate, capacity) = certificate_in_charge(person, context)?;
    look(certificate, Some(capacity), context)
}

fn look(certificate: &Certificate, capacity: Option<Capacity>, context: &mut RuleContext<'_>) -> Applicability {
    let policies = context.policies();
    let individual = context.is_individual();
    let youngest = policies.by_nature(YOUNGEST_AGE, individual);
    let oldest = match (capacity, individual) {
        (Some(Capacity::Service), false) => Some(policies.get(OLDEST_AGE)).filter(|oldest| oldest.value > 0),
        _ => None,
    };
    if youngest.value == 0 && oldest.is_none() {
        return Err(NOT_ASKED);
    }
    let (birth, sex) = certificate.bearer().ok_or(OTHER_CERTIFICATE)?;
    let age = context.as_of().age_since(birth).ok_or(BLANK)?;
    if age < youngest.value {
        let finding = context
            .report(&certificate.number, &YOUNG)
            .arg("least", u32::from(youngest.value))
            .convention(&youngest);
        // An individual cannot name anybody else.
        if individual {
            finding.fix(&FIX_INDIVIDUAL);
        }
    }
    let women = policies.get(OLDEST_AGE_OF_WOMEN);
    let oldest = oldest.map(|oldest| {
        if sex == Some(Sex::Female) && women.value > 0 {
            women
        } else {
            oldest
        }
    });
    if let Some(oldest) = oldest.filter(|oldest| age > oldest.value) {
        let finding = context.report(&certificate.number, &OLD).fix(&FIX_OLD);
        finding
            .arg("most", u32::from(oldest.value))
            .basis([&conventions::PROVINCIAL])
            .convention(&oldest);
    }
    Ok(())
}
