//! One certificate files once: a second first filing with the same kind and number is a conflict.

use crate::at::Owner;
use crate::certificate;
use crate::data::vocabulary::{Action, CertificateKind, Vocabulary};
use crate::filing::Certificate;
use crate::law::filing_system;
use crate::phrase::{Phrase, t};
use crate::report::Severity;
use crate::rule::{At, BLANK, OTHER_ACTION, OTHER_CERTIFICATE, Outcome, Rule, Scope, apart, bad, good};

/// See the module.
pub static RULE: Rule = Rule {
    id: "certificate/conflict",
    since: "0.1.0",
    severity: Severity::Error,
    title: t("主体冲突", "Conflicting organizers"),
    why: t(
        "系统按证件类型和证件号码认定主办者，同一证件已有备案的，再办首次备案会退回。",
        "The system knows organizers by kind and number of their certificate and returns a second first filing.",
    ),
    fix: t(
        "请改为办理“新增服务”或“新增接入”，并填写已有的主体备案号。",
        "Choose “Add a service” or “Add an access provider” and give the filing number the organizer has.",
    ),
    basis: &[&filing_system::CODE_1003],
    scope: &[Scope::Certificate(check)],
    cases: &[
        bad(r#"{"organizer":{"certificate":{"kind":"business-licence","number":"91350100m000100y43"}}}"#)
            .with(r#"{"known":{"certificates":[{"kind":"business-licence","number":"91350100M000100Y43"}]}}"#),
        good(r#"{"organizer":{"certificate":{"kind":"business-licence","number":"91350100M000100Y43"}}}"#)
            .with(r#"{"known":{"certificates":[{"kind":"business-licence","number":"9144030071526726XG"}]}}"#),
        good(r#"{"organizer":{"certificate":{"kind":"foreign-enterprise-office","number":"91350100M000100Y43"}}}"#)
            .with(r#"{"known":{"certificates":[{"kind":"business-licence","number":"91350100M000100Y43"}]}}"#),
        apart(
            r#"{"action":"add-service","organizer":{"certificate":{"kind":"business-licence","number":"91350100M000100Y43"}}}"#,
        )
        .with(r#"{"known":{"certificates":[{"kind":"business-licence","number":"91350100M000100Y43"}]}}"#),
        apart(r#"{"organizer":{"certificate":{"kind":"business-licence","number":"91350100M000100Y43"}}}"#),
    ],
};

static MESSAGE: Phrase = t(
    "{field}已经有备案，不能再办首次备案。",
    "{field} has a filing already; a first filing is not possible.",
);

fn check(certificate: &Certificate, at: &mut At<'_>) -> Outcome {
    if at.owner() != Owner::Organizer {
        return Err(OTHER_CERTIFICATE);
    }
    if at.action() != Action::New {
        return Err(OTHER_ACTION);
    }
    let known = &at.options().known.certificates;
    if known.is_empty() {
        return Err(BLANK);
    }
    let kind = certificate.kind.choice().ok_or(BLANK)?;
    let number = plain(kind, certificate.number.text().ok_or(BLANK)?).ok_or(BLANK)?;
    let mut numbers = known
        .iter()
        .filter(|(known, _)| *known == kind)
        .filter_map(|(_, number)| plain(kind, number));
    if numbers.any(|known| known == number) {
        at.find(&certificate.number, &MESSAGE);
    }
    Ok(())
}

/// The number as it should be written; nothing when there is none.
fn plain(kind: CertificateKind, number: &str) -> Option<String> {
    certificate::read(kind.entry().slug, number)
        .map(|reading| reading.normalized)
        .filter(|number| !number.is_empty())
}
