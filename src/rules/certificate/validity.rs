//! Certificates are valid, and for some months more.

use crate::at::Owner;
use crate::data::vocabulary::{Action, CertificateKind};
use crate::field::Until;
use crate::filing::Certificate;
use crate::law::{conventions, guide};
use crate::phrase::{Phrase, t};
use crate::report::Severity;
use crate::rule::{At, BLANK, NOT_IN_FORCE, OTHER_ACTION, OTHER_CERTIFICATE, Outcome, Rule, Scope, apart, bad, good};

/// See the module.
pub static RULE: Rule = Rule {
    id: "certificate/validity",
    since: "0.1.0",
    severity: Severity::Error,
    title: t("证件有效期", "Validity of certificates"),
    why: t(
        "过期的证件不能备案；审核需要时间，一般要求还有三个月以上有效期。",
        "An expired certificate cannot be used, and as the decision takes time three more months are usually asked for.",
    ),
    fix: t(
        "请先换领新证，再按新证填写。",
        "Renew the certificate first, then fill in the new one.",
    ),
    basis: &[&guide::SECTION_7_2, &conventions::CERTIFICATE_TERM],
    scope: &[Scope::Certificate(check)],
    cases: &[
        bad(r#"{"organizer":{"certificate":{"validUntil":"2026-11-21"}}}"#),
        bad(r#"{"organizer":{"personInCharge":{"certificate":{"validUntil":"2027-02-21"}}}}"#),
        bad(r#"{"organizer":{"certificate":{"kind":"org-code-enterprise","validUntil":"2027-01-31"}}}"#),
        bad(r#"{"organizer":{"nature":"enterprise","region":"310115","certificate":{"validUntil":"2027-10-01"}}}"#),
        good(r#"{"organizer":{"nature":"individual","region":"310115","certificate":{"validUntil":"2027-10-01"}}}"#),
        good(r#"{"organizer":{"certificate":{"validUntil":"2027-02-22"}}}"#),
        good(r#"{"organizer":{"certificate":{"validUntil":"long-term"}}}"#),
        apart(r#"{"organizer":{"certificate":{"kind":"business-licence"}}}"#),
        apart(r#"{"action":"cancel","organizer":{"certificate":{"validUntil":"2020-01-01"}}}"#),
        apart(r#"{"services":[{"domains":[{"registration":{"registrantCertificate":{"validUntil":"2020-01-01"}}}]}]}"#),
    ],
};

static EXPIRED: Phrase = t(
    "{field}已过，这份证件不能再用。",
    "{field} is in the past: the certificate can no longer be used.",
);
static SOON: Phrase = t(
    "{field}距今不足 {months} 个月。",
    "{field} is less than {months} months away.",
);

fn check(certificate: &Certificate, at: &mut At<'_>) -> Outcome {
    if !guide::SECTION_7_2.in_force(at.as_of()) {
        return Err(NOT_IN_FORCE);
    }
    if matches!(at.owner(), Owner::Registrant | Owner::Nobody) {
        return Err(OTHER_CERTIFICATE);
    }
    if at.action() == Action::Cancel {
        return Err(OTHER_ACTION);
    }
    let last = match certificate.valid_until.value().ok_or(BLANK)? {
        Until::Day(day) => day,
        Until::LongTerm => return Ok(()),
    };
    let today = at.as_of();
    let (months, licence) = (&at.policies().months_left, &at.policies().licence_months_left);
    let of_unit = at.owner() == Owner::Organizer && !at.is_individual();
    let months = if of_unit && licence.value > months.value {
        licence
    } else {
        months
    };
    if last < today {
        at.find(&certificate.valid_until, &EXPIRED)
            .because([&guide::SECTION_7_2]);
    } else if today
        .plus_months(months.value.into())
        .is_some_and(|enough| last < enough)
    {
        let saying = at
            .find(&certificate.valid_until, &SOON)
            .number("months", months.value.into());
        if certificate.kind.choice().is_some_and(is_organization_code) {
            // The guide itself asks three months of certificates without a unified code.
            saying
                .because([&guide::SECTION_7_2, &conventions::CERTIFICATE_TERM])
                .by(months);
        } else {
            saying.because([&conventions::CERTIFICATE_TERM]).by(months);
        }
    }
    Ok(())
}

/// Certificates of the organization code, which the unified code replaced.
pub(super) fn is_organization_code(kind: CertificateKind) -> bool {
    use CertificateKind as C;
    matches!(
        kind,
        C::OrgCodeInstitution
            | C::OrgCodeGovernment
            | C::OrgCodeSocialOrganization
            | C::OrgCodeEnterprise
            | C::OrgCodePrivateNonEnterprise
            | C::OrgCodeFoundation
            | C::OrgCodeLawFirm
    )
}
