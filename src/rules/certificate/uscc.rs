//! The unified social credit code: its characters and both check digits.

use crate::facts::certificate::Format;
use crate::filing::Certificate;
use crate::law::{filing_system, gb_32100};
use crate::model::phrase::t;
use crate::model::report::Severity;
use crate::rule::{Applicability, Applies, Leaf, Rule, RuleContext, Scope, fail, inapplicable, pass};

use crate::rules::support::numbers;
use crate::rules::support::numbers::{reading_as, say_faults};

/// See the module.
pub static RULE: Rule = Rule {
    id: "certificate/uscc",
    since: "0.1.0",
    severity: Severity::Error,
    title: t!("统一社会信用代码", "Unified social credit code"),
    why: t!(
        "代码共 18 位，末位由前 17 位算出，有一位抄错就对不上，系统会按“无效证件”退回。",
        "The last of the 18 characters is calculated from the others, so a typo shows; the system returns it as “无效证件” (invalid certificate).",
    ),
    fix: t!(
        "对照证件逐位核对。",
        "Compare it with the document, character by character.",
    ),
    messages: numbers::texts![LENGTH CHECK_DIGIT INNER XIAMEN FIX_XIAMEN DEPARTMENT CATEGORY],
    basis: &[&gb_32100::CODE, &filing_system::CODE_1008],
    applies: Applies::ALWAYS.at(&[Leaf::Number]),
    scope: &[Scope::Certificate(check)],
    cases: &[
        fail(r#"{"organizer":{"certificate":{"kind":"business-licence","number":"91350100M000100Y44"}}}"#),
        fail(r#"{"organizer":{"certificate":{"kind":"business-licence","number":"9135O1OOM0001OOY43"}}}"#),
        fail(r#"{"organizer":{"certificate":{"kind":"business-licence","number":"91350100M000100Y4"}}}"#),
        fail(r#"{"organizer":{"certificate":{"kind":"business-licence","number":"11010519491231002X"}}}"#),
        fail(r#"{"organizer":{"certificate":{"kind":"uscc-government","number":"440301103097413"}}}"#),
        fail(r#"{"organizer":{"certificate":{"kind":"business-licence","number":"91350200MA00000230"}}}"#),
        fail(r#"{"organizer":{"certificate":{"kind":"business-licence","number":"91440300MA0000030L"}}}"#),
        fail(r#"{"organizer":{"certificate":{"kind":"business-licence","number":"110105MA01AB2C3"}}}"#),
        fail(r#"{"organizer":{"certificate":{"kind":"business-licence","number":"B11100000000000199"}}}"#),
        fail(r#"{"organizer":{"certificate":{"kind":"business-licence","number":"97110000000000019Q"}}}"#),
        pass(r#"{"organizer":{"certificate":{"kind":"business-licence","number":"91350100M000100Y43"}}}"#),
        pass(r#"{"organizer":{"certificate":{"kind":"business-licence","number":"91350100m000100y43"}}}"#),
        pass(r#"{"organizer":{"certificate":{"kind":"uscc-institution","number":"12100000400000624D"}}}"#),
        inapplicable(r#"{"organizer":{"certificate":{"kind":"business-licence","number":"440301103097413"}}}"#),
        inapplicable(r#"{"organizer":{"certificate":{"kind":"resident-id","number":"11010519491231002X"}}}"#),
        inapplicable(r#"{"organizer":{"certificate":{"number":"91350100M000100Y44"}}}"#),
    ],
};

fn check(certificate: &Certificate, context: &mut RuleContext<'_>) -> Applicability {
    let reading = reading_as(certificate, context, |format| format == Format::Uscc)?;
    say_faults(&certificate.number, reading, context);
    Ok(())
}
