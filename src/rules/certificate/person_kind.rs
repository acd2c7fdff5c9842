//! Persons show a certificate of a person, one of seven kinds; until the service guide an officer's card, too (notice 64, section 1).

use crate::data::vocabulary::{CertificateKind, PERSON_CERTIFICATES, Vocabulary};
use crate::filing::Certificate;
use crate::law::{filing_system, guide};
use crate::model::phrase::t;
use crate::model::report::Severity;
use crate::rule::context::{Capacity, Owner};
use crate::rule::{
    Applicability, Applies, Leaf, OTHER_CERTIFICATE, Rule, RuleContext, Scope, chosen, fail, inapplicable, messages,
    pass,
};

/// See the module.
pub static RULE: Rule = Rule {
    id: "certificate/person-kind",
    since: "0.1.0",
    severity: Severity::Error,
    title: t!("负责人的证件类型", "Certificate type of a person"),
    why: t!(
        "负责人只能用个人证件，单位的证件系统不接收。",
        "A person in charge uses a personal certificate; the system does not accept a unit's.",
    ),
    fix: t!(
        "改选负责人本人的证件，例如居民身份证、护照、来往内地（大陆）通行证或港澳台居民居住证。",
        "Choose the person's own certificate, such as an identity card, passport, mainland travel permit, or residence permit for Hong Kong, Macao or Taiwan residents.",
    ),
    messages: MESSAGES,
    basis: &[&filing_system::CODE_1008],
    applies: Applies::ALWAYS.at(&[Leaf::Kind]),
    scope: &[Scope::Certificate(check)],
    cases: &[
        fail(r#"{"organizer":{"personInCharge":{"certificate":{"kind":"business-licence"}}}}"#),
        fail(r#"{"services":[{"personInCharge":{"certificate":{"kind":"officer-id"}}}]}"#),
        fail(r#"{"organizer":{"legalRepresentative":{"certificate":{"kind":"business-licence"}}}}"#),
        pass(r#"{"organizer":{"personInCharge":{"certificate":{"kind":"resident-id"}}}}"#),
        pass(r#"{"organizer":{"personInCharge":{"certificate":{"kind":"taiwan-residence-permit"}}}}"#),
        pass(r#"{"organizer":{"personInCharge":{"certificate":{"kind":"officer-id"}}}}"#).on(2011, 3, 1),
        fail(r#"{"organizer":{"personInCharge":{"certificate":{"kind":"business-licence"}}}}"#).on(2011, 3, 1),
        inapplicable(r#"{"organizer":{"certificate":{"kind":"business-licence"}}}"#),
        inapplicable(r#"{"organizer":{"personInCharge":{"name":"张三"}}}"#),
    ],
};

messages! {
    OFFICER "officer" "{field}选的是军官证，备案已不再接收。" "{field} is an officer's card, which filings no longer accept.";
    FIX_OFFICER "fix-officer" "改用居民身份证。" "Use the resident identity card.";
    MESSAGE "message" "{field}不能是“{kind}”。" "{field} cannot be “{kind}”.";
}

fn check(certificate: &Certificate, context: &mut RuleContext<'_>) -> Applicability {
    let Owner::Person(capacity) = context.owner() else {
        return Err(OTHER_CERTIFICATE);
    };
    let kind = chosen(&certificate.kind)?;
    let officer = kind == CertificateKind::OfficerId;
    if PERSON_CERTIFICATES.contains(&kind) || (officer && !guide::SECTION_7_2.in_force(context.as_of())) {
        return Ok(());
    }
    let finding = if officer {
        context.report(&certificate.kind, &OFFICER).fix(&FIX_OFFICER)
    } else {
        context.report(&certificate.kind, &MESSAGE).arg("kind", kind.entry())
    };
    if capacity == Capacity::LegalRepresentative {
        // The filing system's table is for those in charge; what it takes for another legal representative is not known.
        finding.severity(Severity::Warning);
    }
    Ok(())
}
