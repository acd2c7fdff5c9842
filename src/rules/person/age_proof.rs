//! Where a province takes somebody young, it asks for papers: proof of work, income or study, or a guardian's.

use super::age::{other, own};
use crate::data::vocabulary::Action;
use crate::filing::{Certificate, Organizer, Person};
use crate::law::conventions;
use crate::model::phrase::{Phrase, t};
use crate::model::report::Severity;
use crate::rule::{At, BLANK, NOT_ASKED, OTHER_ACTION, Outcome, Rule, Scope, apart, bad, good};

/// See the module.
pub static RULE: Rule = Rule {
    id: "person/age-proof",
    since: "0.1.0",
    severity: Severity::Prompt,
    title: t("年轻负责人的证明", "Papers of a young person in charge"),
    why: t(
        "有的省接受不满18周岁（个别省不满22周岁）的负责人，但要另交证明或监护人材料。",
        "Some provinces take persons under 18, or ask more of those under 22, but want proof or a guardian's papers.",
    ),
    fix: t(
        "请准备就业证明、收入证明或就学证明，具体收哪一种先问接入服务提供者。",
        "Have proof of work, income or study ready; ask the access provider which the province takes.",
    ),
    basis: &[&conventions::PROVINCIAL],
    scope: &[Scope::Organizer(organizer), Scope::Person(person)],
    cases: &[
        bad(
            r#"{"organizer":{"nature":"individual","region":"630102","certificate":{"kind":"resident-id","number":"110105200701010017"}}}"#,
        )
        .with(r#"{"asOf":"2026-01-02"}"#),
        bad(
            r#"{"organizer":{"nature":"individual","region":"340102","certificate":{"kind":"resident-id","number":"110105201001010010"}}}"#,
        ),
        bad(
            r#"{"organizer":{"nature":"enterprise","region":"210102","personInCharge":{"certificate":{"kind":"resident-id","number":"110105201001010010"}}}}"#,
        ),
        good(
            r#"{"organizer":{"nature":"individual","region":"630102","certificate":{"kind":"resident-id","number":"11010519491231002X"}}}"#,
        ),
        apart(
            r#"{"organizer":{"nature":"individual","region":"110105","certificate":{"kind":"resident-id","number":"110105201001010010"}}}"#,
        ),
    ],
};

static PROOF: Phrase = t(
    "{field}显示不满 {age} 周岁，当地要求另交证明。",
    "{field} shows a person under {age}, of whom the province asks proof.",
);
static GUARDIAN: Phrase = t(
    "{field}显示不满 {age} 周岁，当地要求另交监护人材料。",
    "{field} shows a person under {age}, of whom the province asks a guardian's papers.",
);
static FIX_GUARDIAN: Phrase = t(
    "请准备监护人的身份证件，并在备注中写明与监护人的关系。",
    "Have the guardian's certificate ready, and state the relation in the remark.",
);

fn organizer(organizer: &Organizer, at: &mut At<'_>) -> Outcome {
    look(own(organizer)?, at)
}

fn person(person: &Person, at: &mut At<'_>) -> Outcome {
    look(other(person, at)?.0, at)
}

fn look(certificate: &Certificate, at: &mut At<'_>) -> Outcome {
    if at.action() == Action::Cancel {
        return Err(OTHER_ACTION);
    }
    let (policies, individual) = (at.policies(), at.is_individual());
    let youngest = policies.youngest_age.of(individual).value;
    let (proof, guardian) = (policies.proof_age.of(individual), policies.guardian_age.of(individual));
    if proof.value == 0 && guardian.value == 0 {
        return Err(NOT_ASKED);
    }
    let age = at
        .as_of()
        .age_since(certificate.bearer().ok_or(BLANK)?.0)
        .ok_or(BLANK)?;
    if age < youngest {
        // Too young for any proof to help: another rule says so.
    } else if age < guardian.value {
        let saying = at.find(&certificate.number, &GUARDIAN).fix(&FIX_GUARDIAN);
        saying.number("age", guardian.value.into()).by(&guardian);
    } else if age < proof.value {
        let saying = at.find(&certificate.number, &PROOF);
        saying.number("age", proof.value.into()).by(&proof);
    }
    Ok(())
}
