//! The organization code of nine characters, as the certificates that the unified code replaced carry it.

use crate::facts::certificate::Format;
use crate::filing::Certificate;
use crate::law::{filing_system, gb_11714};
use crate::model::phrase::t;
use crate::model::report::Severity;
use crate::rule::{Applicability, Applies, Leaf, Rule, RuleContext, Scope, fail, inapplicable, pass};
use crate::rules::support::numbers;
use crate::rules::support::numbers::{reading_as, say_faults};

/// See the module.
pub static RULE: Rule = Rule {
    id: "certificate/organization-code",
    since: "0.1.0",
    severity: Severity::Error,
    title: t!("组织机构代码", "Organization code"),
    why: t!(
        "代码共 9 位，末位由前 8 位算出，有一位抄错就对不上。",
        "The last of the 9 characters is calculated from the others, so a typo shows.",
    ),
    fix: t!(
        "对照证件逐位核对。",
        "Compare it with the document, character by character.",
    ),
    messages: numbers::texts![LENGTH CHECK_DIGIT],
    basis: &[&gb_11714::CODE, &filing_system::CODE_1008],
    applies: Applies::ALWAYS.at(&[Leaf::Number]),
    scope: &[Scope::Certificate(check)],
    cases: &[
        fail(r#"{"organizer":{"certificate":{"kind":"org-code-enterprise","number":"71526726-1"}}}"#),
        fail(r#"{"organizer":{"certificate":{"kind":"org-code-enterprise","number":"71526726"}}}"#),
        fail(r#"{"organizer":{"certificate":{"kind":"org-code-institution","number":"91350100M000100Y43"}}}"#),
        pass(r#"{"organizer":{"certificate":{"kind":"org-code-enterprise","number":"71526726-X"}}}"#),
        pass(r#"{"organizer":{"certificate":{"kind":"org-code-foundation","number":"802100433"}}}"#),
        inapplicable(r#"{"organizer":{"certificate":{"kind":"business-licence","number":"91350100M000100Y43"}}}"#),
    ],
};

fn check(certificate: &Certificate, context: &mut RuleContext<'_>) -> Applicability {
    let reading = reading_as(certificate, context, |format| format == Format::OrganizationCode)?;
    say_faults(&certificate.number, reading, context);
    Ok(())
}
