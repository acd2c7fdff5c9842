//! Certificates are valid, and for some months more.

use crate::rule::context::Owner;
use crate::facts::certificate::Format;
use crate::data::vocabulary::{Action, CertificateKind};
use crate::filing::field::Until;
use crate::filing::Certificate;
use crate::law::{conventions, guide, identity_card_law};
use crate::model::phrase::{Phrase, t};
use crate::model::report::Severity;
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
    basis: &[
        &guide::SECTION_7_2,
        &conventions::CERTIFICATE_TERM,
        &identity_card_law::ARTICLE_5,
    ],
    scope: &[Scope::Certificate(check)],
    cases: &[
        bad(r#"{"organizer":{"certificate":{"validUntil":"2026-11-21"}}}"#),
        bad(r#"{"organizer":{"personInCharge":{"certificate":{"validUntil":"2027-02-21"}}}}"#),
        bad(r#"{"organizer":{"certificate":{"kind":"org-code-enterprise","validUntil":"2027-01-31"}}}"#),
        bad(
            r#"{"organizer":{"certificate":{"kind":"business-licence","number":"440301103097413","validUntil":"2027-02-21"}}}"#,
        ),
        good(
            r#"{"organizer":{"certificate":{"kind":"institution-legal-person","number":"事证第100000000000号","validUntil":"2027-02-22"}}}"#,
        ),
        bad(r#"{"organizer":{"nature":"enterprise","region":"310115","certificate":{"validUntil":"2027-10-01"}}}"#),
        good(r#"{"organizer":{"nature":"individual","region":"310115","certificate":{"validUntil":"2027-10-01"}}}"#),
        good(r#"{"organizer":{"certificate":{"validUntil":"2027-02-22"}}}"#),
        bad(
            r#"{"organizer":{"personInCharge":{"certificate":{"kind":"resident-id","number":"110105200001010016","validUntil":"long-term"}}}}"#,
        ),
        good(r#"{"organizer":{"certificate":{"validUntil":"long-term"}}}"#),
        good(
            r#"{"organizer":{"certificate":{"kind":"resident-id","number":"11010519491231002X","validUntil":"long-term"}}}"#,
        ),
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

static OLDER: Phrase = t(
    "{field}距今不足 {months} 个月；没有统一社会信用代码的旧证件须有 {months} 个月以上。",
    "{field} is less than {months} months away; certificates without a unified code need {months} months or more.",
);

static LONG_TERM: Phrase = t(
    "{field}填了长期，但号码显示不满 {age} 周岁；这个年龄的身份证有期限，请核对。",
    "{field} is given as long-term, but the number shows an age under {age}, at which cards expire.",
);
static FIX_LONG_TERM: Phrase = t(
    "请按身份证上的有效期限填写截止日期。",
    "Give the last day of validity that the card shows.",
);

/// The age from which identity cards are given without expiry.
const LONG_TERM_AGE: u16 = 46;
/// What the guide asks of certificates without a unified code.
const OLDER_MONTHS: u16 = 3;

fn check(certificate: &Certificate, at: &mut At<'_>) -> Outcome {
    if !guide::SECTION_7_2.in_force(at.as_of()) {
        return Err(NOT_IN_FORCE);
    }
    if matches!(at.owner(), Owner::Registrant | Owner::Nobody | Owner::Number) {
        return Err(OTHER_CERTIFICATE);
    }
    if at.action() == Action::Cancel {
        return Err(OTHER_ACTION);
    }
    let last = match certificate.valid_until.value().ok_or(BLANK)? {
        Until::Day(day) => day,
        Until::LongTerm => {
            long_term(certificate, at);
            return Ok(());
        }
    };
    let today = at.as_of();
    let (months, licence) = (&at.policies().months_left, &at.policies().licence_months_left);
    let of_unit = at.owner() == Owner::Organizer && !at.is_individual();
    let months = if of_unit && licence.value > months.value {
        licence
    } else {
        months
    };
    let within = |months: u16| today.plus_months(months.into()).is_some_and(|enough| last < enough);
    if last < today {
        at.find(&certificate.valid_until, &EXPIRED)
            .because([&guide::SECTION_7_2]);
    } else if within(OLDER_MONTHS) && is_older(certificate) {
        at.find(&certificate.valid_until, &OLDER)
            .number("months", OLDER_MONTHS.into())
            .because([&guide::SECTION_7_2]);
    } else if within(months.value) {
        let saying = at
            .find(&certificate.valid_until, &SOON)
            .number("months", months.value.into());
        saying.because([&conventions::CERTIFICATE_TERM]).by(months);
    }
    Ok(())
}

/// Only people of a certain age get identity cards without expiry.
fn long_term(certificate: &Certificate, at: &mut At<'_>) {
    if certificate.kind.choice() != Some(CertificateKind::ResidentId) {
        return;
    }
    let birth = certificate.reading().and_then(|reading| reading.facts.birth_date);
    // One still unborn has no age, and a finding of its own.
    let age = birth.and_then(|birth| at.as_of().age_since(birth));
    if age.is_some_and(|age| age < LONG_TERM_AGE) {
        at.find(&certificate.valid_until, &LONG_TERM)
            .number("age", LONG_TERM_AGE.into())
            .fix(&FIX_LONG_TERM)
            .weigh(Severity::Prompt)
            .because([&identity_card_law::ARTICLE_5]);
    }
}

/// A certificate that stands in for one with a unified code: of the organization code, a licence with a registration number, or a
/// legal person's certificate with an older number.
fn is_older(certificate: &Certificate) -> bool {
    use CertificateKind as C;
    let Some(kind) = certificate.kind.choice() else {
        return false;
    };
    let format = certificate.reading().map(|reading| reading.format);
    match kind {
        C::BusinessLicence => format == Some(Format::RegistrationNumber),
        C::InstitutionLegalPerson
        | C::SocialOrganizationRegistration
        | C::PrivateNonEnterpriseRegistration
        | C::SocialServiceRegistration
        | C::FoundationRegistration => format == Some(Format::DocumentNumber),
        _ => is_organization_code(kind),
    }
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
