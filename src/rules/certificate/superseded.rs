//! Certificates that others have replaced: those of the organization code, licences without a unified code, officers' cards.

use super::validity::is_organization_code;
use crate::at::Owner;
use crate::certificate::{self, FaultKind, Format};
use crate::data::vocabulary::{CertificateKind, Vocabulary};
use crate::filing::Certificate;
use crate::law::guide;
use crate::phrase::{Phrase, t};
use crate::report::Severity;
use crate::rule::{At, BLANK, OTHER_CERTIFICATE, Outcome, Rule, Scope, apart, bad, good};

/// See the module.
pub static RULE: Rule = Rule {
    id: "certificate/superseded",
    since: "0.1.0",
    severity: Severity::Warning,
    title: t("已被替换的证件", "Certificates that were replaced"),
    why: t(
        "单位应优先使用带统一社会信用代码的证件；旧证件还没有换的，须在有效期内并剩余三个月以上。",
        "Units show a certificate with a unified social credit code; an older one that was not replaced needs three months of validity.",
    ),
    fix: t(
        "请改用带 18 位统一社会信用代码的证件，并填写该代码。",
        "Use the certificate that carries the 18-character unified code, and give that code.",
    ),
    basis: &[&guide::SECTION_7_2],
    scope: &[Scope::Certificate(check)],
    cases: &[
        bad(r#"{"organizer":{"certificate":{"kind":"org-code-enterprise","number":"71526726-X"}}}"#),
        bad(r#"{"organizer":{"certificate":{"kind":"business-licence","number":"440301103097413"}}}"#),
        bad(r#"{"organizer":{"certificate":{"kind":"officer-id"}}}"#),
        good(r#"{"organizer":{"certificate":{"kind":"business-licence","number":"91350100M000100Y43"}}}"#),
        good(r#"{"organizer":{"certificate":{"kind":"institution-legal-person","number":"事证第100000000000号"}}}"#),
        apart(r#"{"organizer":{"certificate":{"number":"440301103097413"}}}"#),
        apart(
            r#"{"services":[{"domains":[{"registration":{"registrantCertificate":{"kind":"org-code-enterprise"}}}]}]}"#,
        ),
    ],
};

static ORGANIZATION_CODE: Phrase = t(
    "{field}是组织机构代码证，多数单位早已换成带统一社会信用代码的证件。",
    "{field} is a certificate of the organization code, which most units have long replaced.",
);
static REGISTRATION: Phrase = t(
    "{field}是 15 位或 13 位的旧注册号，现在的营业执照用 18 位代码。",
    "{field} is an old registration number; licences carry an 18-character code today.",
);
static OFFICER: Phrase = t(
    "{field}选的是军官证，备案已不再接收。",
    "{field} is an officer's card, which filings no longer take.",
);
static FIX_OFFICER: Phrase = t("请改用居民身份证。", "Use the resident identity card.");

fn check(certificate: &Certificate, at: &mut At<'_>) -> Outcome {
    if at.owner() == Owner::Registrant {
        return Err(OTHER_CERTIFICATE);
    }
    let kind = certificate.kind.choice().ok_or(BLANK)?;
    if kind == CertificateKind::OfficerId {
        at.find(&certificate.kind, &OFFICER).fix(&FIX_OFFICER);
    } else if is_organization_code(kind) {
        at.find(&certificate.kind, &ORGANIZATION_CODE);
    } else if let Some(number) = certificate.number.text() {
        let reading = certificate::read(kind.entry().slug, number).ok_or(BLANK)?;
        let retired = reading
            .faults
            .iter()
            .any(|fault| matches!(fault.kind, FaultKind::Retired { .. }));
        if retired && reading.format == Some(Format::RegistrationNumber) {
            at.find(&certificate.number, &REGISTRATION);
        }
    }
    Ok(())
}
