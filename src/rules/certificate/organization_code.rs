//! The organization code of nine characters, as the certificates that the unified code replaced carry it.

use super::uscc::{reading_as, say_faults};
use crate::facts::certificate::Format;
use crate::filing::Certificate;
use crate::law::{filing_system, gb_11714};
use crate::model::phrase::t;
use crate::model::report::Severity;
use crate::rule::{At, Outcome, Rule, Scope, apart, bad, good};

/// See the module.
pub static RULE: Rule = Rule {
    id: "certificate/organization-code",
    since: "0.1.0",
    severity: Severity::Error,
    title: t("组织机构代码", "Organization code"),
    why: t(
        "代码共 9 位，末位由前 8 位算出，有一位抄错就对不上。",
        "The last of its 9 characters follows from the others, so a slip of one shows.",
    ),
    fix: t(
        "请对照证件逐位核对。",
        "Compare it with the document, character by character.",
    ),
    basis: &[&gb_11714::CODE, &filing_system::CODE_1008],
    scope: &[Scope::Certificate(check)],
    cases: &[
        bad(r#"{"organizer":{"certificate":{"kind":"org-code-enterprise","number":"71526726-1"}}}"#),
        bad(r#"{"organizer":{"certificate":{"kind":"org-code-enterprise","number":"71526726"}}}"#),
        bad(r#"{"organizer":{"certificate":{"kind":"org-code-institution","number":"91350100M000100Y43"}}}"#),
        good(r#"{"organizer":{"certificate":{"kind":"org-code-enterprise","number":"71526726-X"}}}"#),
        good(r#"{"organizer":{"certificate":{"kind":"org-code-foundation","number":"802100433"}}}"#),
        apart(r#"{"organizer":{"certificate":{"kind":"business-licence","number":"91350100M000100Y43"}}}"#),
    ],
};

fn check(certificate: &Certificate, at: &mut At<'_>) -> Outcome {
    let reading = reading_as(certificate, at, |format| format == Format::OrganizationCode)?;
    say_faults(&certificate.number, reading, at);
    Ok(())
}
