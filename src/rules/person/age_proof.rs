//! Where a province takes somebody young, it asks for papers: proof of work, income or study, or a guardian's.

use crate::filing::{Certificate, Organizer, Person};
use crate::law::conventions;
use crate::model::phrase::t;
use crate::model::report::Severity;
use crate::policy::{GUARDIAN_AGE, PROOF_AGE, YOUNGEST_AGE};
use crate::rule::{Applicability, Applies, BLANK, Leaf, Rule, RuleContext, Scope, fail, inapplicable, messages, pass};
use crate::rules::support::persons::{certificate_in_charge, own_certificate};

/// See the module.
pub static RULE: Rule = Rule {
    id: "person/age-proof",
    since: "0.1.0",
    severity: Severity::Prompt,
    title: t!("年轻负责人的证明", "Proof for a young person in charge"),
    why: t!(
        "有的省接受不满18周岁（个别省不满22周岁）的负责人，但要另交证明或监护人材料。",
        "Some provinces accept persons under 18 (one under 22) only with additional proof or a guardian's papers.",
    ),
    fix: t!(
        "准备就业证明、收入证明或就学证明，具体收哪一种先问接入服务商。",
        "Prepare proof of work, income or study; ask your access provider which one is accepted.",
    ),
    messages: MESSAGES,
    basis: &[&conventions::PROVINCIAL],
    applies: Applies::UNLESS_CANCELLED.of_those_in_charge().asked_by(PROOF_AGE).asked_by(GUARDIAN_AGE).reads(YOUNGEST_AGE).at(&[Leaf::Number]),
    scope: &[Scope::Organizer(organizer), Scope::Person(person)],
    cases: &[
        fail(
            r#"{"organizer":{"nature":"individual","region":"630102","certificate":{"kind":"resident-id","number":"110105200701010017"}}}"#,
        )
        .on(2026, 1, 2),
        fail(
            r#"{"organizer":{"nature":"individual","region":"340102","certificate":{"kind":"resident-id","number":"110105201001010010"}}}"#,
        ),
        fail(
            r#"{"organizer":{"nature":"enterprise","region":"210102","personInCharge":{"certificate":{"kind":"resident-id","number":"110105201001010010"}}}}"#,
        ),
        fail(
            r#"{"organizer":{"nature":"individual","region":"340102","certificate":{"kind":"resident-id","number":"110105200811230010"}}}"#,
        ),
        pass(
            r#"{"organizer":{"nature":"individual","region":"340102","certificate":{"kind":"resident-id","number":"110105200811220015"}}}"#,
        ),
        pass(
            r#"{"organizer":{"nature":"individual","region":"500103","certificate":{"kind":"resident-id","number":"110105200811220015"}}}"#,
        ),
        fail(
            r#"{"organizer":{"nature":"individual","region":"500103","certificate":{"kind":"resident-id","number":"110105200811230010"}}}"#,
        ),
        pass(
            r#"{"organizer":{"nature":"individual","region":"630102","certificate":{"kind":"resident-id","number":"11010519491231002X"}}}"#,
        ),
        inapplicable(
            r#"{"organizer":{"nature":"individual","region":"110105","certificate":{"kind":"resident-id","number":"110105201001010010"}}}"#,
        ),
    ],
};

messages! {
    PROOF "proof"
        "{field}显示不满 {age} 周岁，当地要求另交证明。"
        "{field} implies an age under {age}; this province requires additional proof.";
    GUARDIAN "guardian"
        "{field}显示不满 {age} 周岁，当地要求另交监护人材料。"
        "{field} implies an age under {age}; this province requires a guardian's papers.";
    FIX_GUARDIAN "fix-guardian"
        "准备监护人的身份证件，并在“主体备注”里写明与监护人的关系。"
        "Prepare the guardian's identity document, and state the relationship in “Remark on the organizer”.";
}

fn organizer(organizer: &Organizer, context: &mut RuleContext<'_>) -> Applicability {
    look(own_certificate(organizer)?, context)
}

fn person(person: &Person, context: &mut RuleContext<'_>) -> Applicability {
    look(certificate_in_charge(person, context)?.0, context)
}

fn look(certificate: &Certificate, context: &mut RuleContext<'_>) -> Applicability {
    let (policies, individual) = (context.policies(), context.is_individual());
    let youngest = policies.by_nature(YOUNGEST_AGE, individual).value;
    let (proof, guardian) = (
        policies.by_nature(PROOF_AGE, individual),
        policies.by_nature(GUARDIAN_AGE, individual),
    );
    let age = context
        .as_of()
        .age_since(certificate.bearer().ok_or(BLANK)?.0)
        .ok_or(BLANK)?;
    if age < youngest {
        // Too young for any proof to help: another rule says so.
    } else if age < guardian.value {
        let finding = context.report(&certificate.number, &GUARDIAN).fix(&FIX_GUARDIAN);
        finding.arg("age", guardian.value).convention(&guardian);
    } else if age < proof.value {
        let finding = context.report(&certificate.number, &PROOF);
        finding.arg("age", proof.value).convention(&proof);
    }
    Ok(())
}
