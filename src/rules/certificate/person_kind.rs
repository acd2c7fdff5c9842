//! Persons show a certificate of a person, one of seven kinds.

use crate::rule::context::{Capacity, Owner};
use crate::data::vocabulary::{CertificateKind, PERSON_CERTIFICATES, Vocabulary};
use crate::filing::Certificate;
use crate::law::filing_system;
use crate::model::phrase::{Phrase, t};
use crate::model::report::Severity;
use crate::rule::{At, BLANK, OTHER_CERTIFICATE, Outcome, Rule, Scope, apart, bad, good};

/// See the module.
pub static RULE: Rule = Rule {
    id: "certificate/person-kind",
    since: "0.1.0",
    severity: Severity::Error,
    title: t("负责人的证件类型", "Kind of a person's certificate"),
    why: t(
        "负责人只能用个人证件，单位的证件系统不接收。",
        "A person shows a personal certificate; the system takes no unit's certificate for one.",
    ),
    fix: t(
        "请改选负责人本人的证件，例如居民身份证、护照、港澳台通行证或居住证。",
        "Choose the person's own certificate, such as an identity card, passport, travel or residence permit.",
    ),
    basis: &[&filing_system::CODE_1008],
    scope: &[Scope::Certificate(check)],
    cases: &[
        bad(r#"{"organizer":{"personInCharge":{"certificate":{"kind":"business-licence"}}}}"#),
        bad(r#"{"services":[{"personInCharge":{"certificate":{"kind":"officer-id"}}}]}"#),
        bad(r#"{"organizer":{"legalRepresentative":{"certificate":{"kind":"business-licence"}}}}"#),
        good(r#"{"organizer":{"personInCharge":{"certificate":{"kind":"resident-id"}}}}"#),
        good(r#"{"organizer":{"personInCharge":{"certificate":{"kind":"taiwan-residence-permit"}}}}"#),
        apart(r#"{"organizer":{"certificate":{"kind":"business-licence"}}}"#),
        apart(r#"{"organizer":{"personInCharge":{"name":"张三"}}}"#),
    ],
};

static OFFICER: Phrase = t(
    "{field}选的是军官证，备案已不再接收。",
    "{field} is an officer's card, which filings no longer take.",
);
static FIX_OFFICER: Phrase = t("请改用居民身份证。", "Use the resident identity card.");
static MESSAGE: Phrase = t("{field}不能是“{kind}”。", "{field} cannot be “{kind}”.");

fn check(certificate: &Certificate, at: &mut At<'_>) -> Outcome {
    let Owner::Person(capacity) = at.owner() else {
        return Err(OTHER_CERTIFICATE);
    };
    let kind = certificate.kind.choice().ok_or(BLANK)?;
    if PERSON_CERTIFICATES.contains(&kind) {
        return Ok(());
    }
    let saying = match kind {
        CertificateKind::OfficerId => at.find(&certificate.kind, &OFFICER).fix(&FIX_OFFICER),
        _ => at.find(&certificate.kind, &MESSAGE).entry("kind", kind.entry()),
    };
    if capacity == Capacity::LegalRepresentative {
        // The filing system's table is for those in charge; what it takes for another legal representative is not known.
        saying.weigh(Severity::Warning);
    }
    Ok(())
}
