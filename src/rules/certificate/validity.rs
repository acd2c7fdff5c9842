//! Certificates are valid, and for some months more.

use crate::data::vocabulary::{CertificateKind, is_organization_code};
use crate::facts::certificate::Format;
use crate::filing::Certificate;
use crate::filing::field::Until;
use crate::law::{Article, conventions, guide, identity_card_law, notice_105, order_33};
use crate::model::phrase::t;
use crate::model::report::Severity;
use crate::policy::{LICENCE_MONTHS_LEFT, MONTHS_LEFT};
use crate::rule::context::Owner;
use crate::rule::{
    Applicability, Applies, BLANK, Leaf, OTHER_CERTIFICATE, Rule, RuleContext, Scope, fail, inapplicable, messages,
    pass,
};

/// See the module.
pub static RULE: Rule = Rule {
    id: "certificate/validity",
    since: "0.1.0",
    severity: Severity::Error,
    title: t!("证件有效期", "Validity of certificates"),
    why: t!(
        "过期的证件不能备案；审核需要时间，一般要求还有三个月以上有效期。",
        "An expired certificate cannot be used; as the review takes time, usually at least three months must be left.",
    ),
    fix: t!(
        "先换领新证，再按新证填写。",
        "Renew the certificate first, then enter the details of the new one.",
    ),
    messages: MESSAGES,
    basis: &[
        &guide::SECTION_7_2,
        &notice_105::ANNEX,
        &order_33::ANNEX,
        &conventions::CERTIFICATE_TERM,
        &identity_card_law::ARTICLE_5,
    ],
    applies: Applies::UNLESS_CANCELLED
        .reads(LICENCE_MONTHS_LEFT)
        .reads(MONTHS_LEFT)
        .at(&[Leaf::ValidUntil]),
    scope: &[Scope::Certificate(check)],
    cases: &[
        fail(r#"{"organizer":{"certificate":{"validUntil":"2026-11-21"}}}"#),
        fail(r#"{"organizer":{"personInCharge":{"certificate":{"validUntil":"2027-02-21"}}}}"#),
        fail(r#"{"organizer":{"certificate":{"kind":"org-code-enterprise","validUntil":"2027-01-31"}}}"#),
        fail(
            r#"{"organizer":{"certificate":{"kind":"business-licence","number":"440301103097413","validUntil":"2027-02-21"}}}"#,
        ),
        pass(
            r#"{"organizer":{"certificate":{"kind":"institution-legal-person","number":"事证第100000000000号","validUntil":"2027-02-22"}}}"#,
        ),
        fail(
            r#"{"organizer":{"certificate":{"kind":"private-school-licence","number":"教民111010570000010号","validUntil":"2027-01-31"}}}"#,
        ),
        fail(r#"{"organizer":{"nature":"enterprise","region":"310115","certificate":{"validUntil":"2027-10-01"}}}"#),
        pass(r#"{"organizer":{"nature":"individual","region":"310115","certificate":{"validUntil":"2027-10-01"}}}"#),
        pass(r#"{"organizer":{"certificate":{"validUntil":"2027-02-22"}}}"#),
        fail(
            r#"{"organizer":{"personInCharge":{"certificate":{"kind":"resident-id","number":"110105200001010016","validUntil":"long-term"}}}}"#,
        ),
        fail(r#"{"organizer":{"personInCharge":{"certificate":{"kind":"resident-id","validUntil":"2047-01-01"}}}}"#),
        pass(r#"{"organizer":{"personInCharge":{"certificate":{"kind":"resident-id","validUntil":"2046-12-22"}}}}"#),
        pass(r#"{"organizer":{"personInCharge":{"certificate":{"kind":"passport","validUntil":"2047-01-01"}}}}"#),
        pass(r#"{"organizer":{"certificate":{"validUntil":"long-term"}}}"#),
        pass(
            r#"{"organizer":{"certificate":{"kind":"resident-id","number":"11010519491231002X","validUntil":"long-term"}}}"#,
        ),
        fail(r#"{"organizer":{"personInCharge":{"certificate":{"validUntil":"2012-02-28"}}}}"#).on(2012, 3, 1),
        pass(r#"{"organizer":{"personInCharge":{"certificate":{"validUntil":"2012-03-02"}}}}"#).on(2012, 3, 1),
        inapplicable(r#"{"organizer":{"certificate":{"kind":"business-licence"}}}"#),
        inapplicable(r#"{"action":"cancel","organizer":{"certificate":{"validUntil":"2020-01-01"}}}"#),
        inapplicable(
            r#"{"services":[{"domains":[{"registration":{"registrantCertificate":{"validUntil":"2020-01-01"}}}]}]}"#,
        ),
    ],
};

messages! {
    EXPIRED "expired" "{field}已过，这份证件不能再用。" "{field} is in the past: this certificate can no longer be used.";
    SOON "soon" "{field}距今不到 {months} 个月。" "{field} is less than {months} months away.";
    OLDER "older"
        "{field}距今不到 {months} 个月；没有统一社会信用代码的旧证件要有 {months} 个月以上。"
        "{field} is less than {months} months away; an old certificate without a unified social credit code needs at least {months} months.";
    LONG_TERM "long-term"
        "{field}填了长期，但号码显示不满 {age} 周岁；这个年龄的身份证有期限，请核对。"
        "{field} is long-term, but the number implies an age under {age}; at that age identity cards expire.";
    BEYOND "beyond"
        "{field}在{years}年以后；居民身份证的有效期最长{years}年，再长的写“长期”。"
        "{field} is more than {years} years away; identity cards are valid for {years} years at most, or long-term.";
    FIX_LONG_TERM "fix-long-term" "按身份证上的有效期限填写截止日期。" "Enter the expiry date on the identity card.";
}

/// The age from which identity cards are given without expiry.
const LONG_TERM_AGE: u16 = 46;
/// The longest term of identity cards that expire.
const LONGEST_YEARS: u16 = 20;
/// What the guide asks of certificates without a unified code.
const OLDER_MONTHS: u16 = 3;

fn check(certificate: &Certificate, context: &mut RuleContext<'_>) -> Applicability {
    if matches!(context.owner(), Owner::Registrant | Owner::Nobody | Owner::Number) {
        return Err(OTHER_CERTIFICATE);
    }
    let last = match certificate.valid_until.value().ok_or(BLANK)? {
        Until::Day(day) => day,
        Until::LongTerm => {
            long_term(certificate, context);
            return Ok(());
        }
    };
    let today = context.as_of();
    let (months, licence) = (
        &context.policies().get(MONTHS_LEFT),
        &context.policies().get(LICENCE_MONTHS_LEFT),
    );
    let of_unit = context.owner() == Owner::Organizer && !context.is_individual();
    let months = if of_unit && licence.value > months.value {
        licence
    } else {
        months
    };
    let most = today.plus_months(i32::from(LONGEST_YEARS).saturating_mul(12).saturating_add(1));
    let resident = certificate.kind.choice() == Some(CertificateKind::ResidentId);
    // Between a first day and this one another rule counts the years.
    if resident && certificate.valid_from.is_missing() && most.is_some_and(|most| last > most) {
        context
            .report(&certificate.valid_until, &BEYOND)
            .arg("years", LONGEST_YEARS)
            .fix(&FIX_LONG_TERM)
            .severity(Severity::Warning)
            .basis([&identity_card_law::ARTICLE_5]);
    }
    let within = |months: u16| today.plus_months(months.into()).is_some_and(|enough| last < enough);
    if last < today {
        // Both forms ask for a valid certificate; the guide speaks of units.
        let forms: [&Article; 2] = [&notice_105::ANNEX, &order_33::ANNEX];
        let guide: &[&Article] = if of_unit { &[&guide::SECTION_7_2] } else { &[] };
        let finding = context.report(&certificate.valid_until, &EXPIRED);
        finding.basis([guide, &forms].concat());
    } else if within(OLDER_MONTHS) && is_older(certificate) {
        context
            .report(&certificate.valid_until, &OLDER)
            .arg("months", OLDER_MONTHS)
            .basis([&guide::SECTION_7_2]);
    } else if within(months.value) {
        let finding = context
            .report(&certificate.valid_until, &SOON)
            .arg("months", months.value);
        // A longer term is asked by a province or provider alone.
        let usual: &[&Article] = if months.value <= OLDER_MONTHS {
            &[&conventions::CERTIFICATE_TERM]
        } else {
            &[]
        };
        finding.basis(usual).convention(months);
    }
    Ok(())
}

/// Only people of a certain age get identity cards without expiry.
fn long_term(certificate: &Certificate, context: &mut RuleContext<'_>) {
    if certificate.kind.choice() != Some(CertificateKind::ResidentId) {
        return;
    }
    if certificate.valid_from.value().is_some() {
        return;
    }
    let birth = certificate.reading().and_then(|reading| reading.facts.birth_date);
    // One still unborn has no age, and a finding of its own.
    let age = birth.and_then(|birth| context.as_of().age_since(birth));
    if age.is_some_and(|age| age < LONG_TERM_AGE) {
        context
            .report(&certificate.valid_until, &LONG_TERM)
            .arg("age", LONG_TERM_AGE)
            .fix(&FIX_LONG_TERM)
            .severity(Severity::Prompt)
            .basis([&identity_card_law::ARTICLE_5]);
    }
}

/// A certificate that stands in for one with a unified code: of the organization code, a licence with a registration number, or another
/// of a body's certificates with a number of its own.
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
        | C::FoundationRegistration
        | C::PrivateSchoolLicence
        | C::LawFirmLicence
        | C::MedicalInstitutionLicence => format == Some(Format::DocumentNumber),
        _ => is_organization_code(kind),
    }
}
