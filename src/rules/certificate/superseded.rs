//! Certificates that others have replaced: those of the organization code, licences without a unified code, officers' cards.
//! Officers' cards of persons, and of organizers whose nature is known, are what other rules refuse.

use crate::data::vocabulary::{CertificateKind, Vocabulary, is_organization_code};
use crate::facts::certificate::{self, FaultKind, Format};
use crate::filing::Certificate;
use crate::law::guide;
use crate::model::phrase::t;
use crate::model::report::Severity;
use crate::rule::context::Owner;
use crate::rule::{
    Applicability, Applies, Leaf, OTHER_CERTIFICATE, Rule, RuleContext, Scope, chosen, fail, inapplicable, messages,
    pass,
};

/// See the module.
pub static RULE: Rule = Rule {
    id: "certificate/superseded",
    since: "0.1.0",
    severity: Severity::Warning,
    title: t!("已被替换的证件", "Certificates that have been replaced"),
    why: t!(
        "单位应优先使用带统一社会信用代码的证件；旧证件还没有换的，须在有效期内并剩余三个月以上。",
        "Units should use a certificate with a unified social credit code; an older one must be valid for at least three more months.",
    ),
    fix: t!(
        "改用带 18 位统一社会信用代码的证件，并填写该代码。",
        "Use the certificate with the 18-character unified social credit code, and enter that code.",
    ),
    messages: MESSAGES,
    basis: &[&guide::SECTION_7_2],
    applies: Applies::ALWAYS.by_nature().at(&[Leaf::Kind, Leaf::Number]),
    scope: &[Scope::Certificate(check)],
    cases: &[
        fail(r#"{"organizer":{"certificate":{"kind":"org-code-enterprise","number":"71526726-X"}}}"#),
        fail(r#"{"organizer":{"certificate":{"kind":"business-licence","number":"440301103097413"}}}"#),
        fail(r#"{"organizer":{"certificate":{"kind":"business-licence","number":"440301603097410"}}}"#),
        fail(r#"{"organizer":{"certificate":{"kind":"officer-id"}}}"#),
        pass(r#"{"organizer":{"certificate":{"kind":"business-licence","number":"91350100M000100Y43"}}}"#),
        fail(r#"{"organizer":{"certificate":{"kind":"institution-legal-person","number":"事证第100000000000号"}}}"#),
        pass(r#"{"organizer":{"certificate":{"kind":"institution-legal-person","number":"12100000400000624D"}}}"#),
        pass(
            r#"{"organizer":{"certificate":{"kind":"medical-institution-licence","number":"PDY00001X11010517A1002"}}}"#,
        ),
        inapplicable(r#"{"organizer":{"personInCharge":{"certificate":{"kind":"officer-id"}}}}"#),
        inapplicable(r#"{"organizer":{"personInCharge":{"certificate":{"kind":"org-code-enterprise"}}}}"#),
        inapplicable(r#"{"organizer":{"nature":"individual","certificate":{"kind":"officer-id"}}}"#),
        inapplicable(r#"{"organizer":{"certificate":{"number":"440301103097413"}}}"#),
        inapplicable(
            r#"{"services":[{"domains":[{"registration":{"registrantCertificate":{"kind":"org-code-enterprise"}}}]}]}"#,
        ),
    ],
};

messages! {
    ORGANIZATION_CODE "organization-code"
        "{field}是组织机构代码证，已由带统一社会信用代码的证件取代。"
        "{field} is an organization code certificate, which certificates with a unified social credit code have replaced.";
    REGISTRATION "registration"
        "{field}是 15 位或 13 位的旧注册号，现在企业的营业执照都带 18 位代码。"
        "{field} is an old registration number of 15 or 13 digits; business licences now all have an 18-character code.";
    OLDER "older"
        "{field}不是 18 位统一社会信用代码，可能是旧证号。"
        "{field} is not an 18-character unified social credit code; it may be from an older certificate.";
    FIX_OLDER "fix-older"
        "证件上有 18 位统一社会信用代码的，填那个代码；没有的，不用修改。"
        "If the certificate shows an 18-character unified social credit code, enter that; if not, leave it.";
    OFFICER "officer" "{field}选的是军官证，备案已不再接收。" "{field} is an officer's card, which filings no longer accept.";
    FIX_OFFICER "fix-officer" "改用居民身份证。" "Use the resident identity card.";
}

fn check(certificate: &Certificate, context: &mut RuleContext<'_>) -> Applicability {
    // Of a number alone nobody knows what document it stands on; a person's is refused elsewhere for not being a person's.
    if matches!(context.owner(), Owner::Registrant | Owner::Number | Owner::Person(_)) {
        return Err(OTHER_CERTIFICATE);
    }
    let kind = chosen(&certificate.kind)?;
    let nature = context.organizer().and_then(|organizer| organizer.nature.choice());
    if kind == CertificateKind::OfficerId {
        if nature.is_some() {
            return Err(OTHER_CERTIFICATE);
        }
        context.report(&certificate.kind, &OFFICER).fix(&FIX_OFFICER);
    } else if is_organization_code(kind) {
        context.report(&certificate.kind, &ORGANIZATION_CODE);
    } else if let Some(reading) = certificate.reading() {
        let older = match reading.format {
            Format::RegistrationNumber => reading
                .faults
                .iter()
                .any(|fault| matches!(fault.kind, FaultKind::Retired { .. })),
            Format::DocumentNumber => reading.faults.is_empty() && certificate::carries_code(kind.slug()),
            _ => false,
        };
        let of_enterprise = reading.format == Format::RegistrationNumber
            && reading.facts.entity_category != Some(certificate::INDIVIDUAL_BUSINESS);
        if older && of_enterprise {
            context.report(&certificate.number, &REGISTRATION);
        } else if older {
            // No source names a day for the licences of individually-owned businesses.
            context
                .report(&certificate.number, &OLDER)
                .fix(&FIX_OLDER)
                .severity(Severity::Prompt);
        }
    }
    Ok(())
}
