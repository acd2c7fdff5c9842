//! The registration number of older business licences. The rule for it is a ministry's and the number retired, so this only warns.

use crate::facts::certificate::Format;
use crate::filing::Certificate;
use crate::law::{filing_system, gs_15};
use crate::model::phrase::t;
use crate::model::report::Severity;
use crate::rule::{Applicability, Applies, Leaf, Rule, RuleContext, Scope, fail, inapplicable, pass};
use crate::rules::support::numbers;
use crate::rules::support::numbers::{reading_as, say_faults};

/// See the module.
pub static RULE: Rule = Rule {
    id: "certificate/registration-number",
    since: "0.1.0",
    severity: Severity::Warning,
    title: t!("营业执照注册号", "Business registration number"),
    why: t!(
        "15 位注册号的末位由前 14 位算出，对不上说明有一位抄错。",
        "The last of the 15 digits is calculated from the others, so a typo shows.",
    ),
    fix: t!(
        "对照营业执照核对；执照上有 18 位统一社会信用代码的，填那个代码。",
        "Compare it with the licence; if the licence shows an 18-character unified social credit code, enter that.",
    ),
    messages: numbers::texts![LENGTH_EITHER CHECK_DIGIT],
    basis: &[&gs_15::CODE, &filing_system::CODE_1008],
    applies: Applies::ALWAYS.at(&[Leaf::Number]),
    scope: &[Scope::Certificate(check)],
    cases: &[
        fail(r#"{"organizer":{"certificate":{"kind":"business-licence","number":"440301103097414"}}}"#),
        pass(r#"{"organizer":{"certificate":{"kind":"business-licence","number":"440301103097413"}}}"#),
        pass(r#"{"organizer":{"certificate":{"kind":"business-licence","number":"4403011030974"}}}"#),
        inapplicable(r#"{"organizer":{"certificate":{"kind":"business-licence","number":"91350100M000100Y43"}}}"#),
    ],
};

fn check(certificate: &Certificate, context: &mut RuleContext<'_>) -> Applicability {
    let reading = reading_as(certificate, context, |format| format == Format::RegistrationNumber)?;
    say_faults(&certificate.number, reading, context);
    Ok(())
}
