//! The resident identity number and the residence permits that share its scheme: check digit, birth date, province.

use crate::facts::certificate::{FaultKind, Format};
use crate::filing::Certificate;
use crate::law::{filing_system, gb_11643};
use crate::model::phrase::t;
use crate::model::report::Severity;
use crate::rule::context::Owner;
use crate::rule::{Applicability, Applies, Leaf, Rule, RuleContext, Scope, fail, inapplicable, messages, pass};
use crate::rules::support::numbers;
use crate::rules::support::numbers::{at_birth_date, reading_as, say_faults, say_unborn};

/// Hardly anybody has lived longer.
const OLDEST: u16 = 120;

/// See the module.
pub static RULE: Rule = Rule {
    id: "certificate/resident-id",
    since: "0.1.0",
    severity: Severity::Error,
    title: t!(
        "居民身份证、居住证号码",
        "Resident identity card and residence permit numbers",
    ),
    why: t!(
        "号码共 18 位，含出生日期，末位由前 17 位算出，有一位抄错就对不上，系统会退回。",
        "The number has 18 characters and contains the birth date; the last is calculated from the others, so a typo shows and is returned.",
    ),
    fix: t!(
        "对照证件逐位核对。",
        "Compare it with the document, character by character."
    ),
    messages: numbers::texts![LENGTH CHECK_DIGIT DATE PROVINCE NEVER UNBORN; OLD FIFTEEN FIX_FIFTEEN],
    basis: &[&gb_11643::CODE, &filing_system::CODE_1015],
    applies: Applies::ALWAYS.at(&[Leaf::Number]),
    scope: &[Scope::Certificate(check)],
    cases: &[
        fail(r#"{"organizer":{"certificate":{"kind":"resident-id","number":"110105194912310021"}}}"#),
        fail(r#"{"organizer":{"certificate":{"kind":"resident-id","number":"11010520230229001X"}}}"#),
        fail(r#"{"organizer":{"certificate":{"kind":"resident-id","number":"1101051949123l002X"}}}"#),
        fail(r#"{"organizer":{"certificate":{"kind":"resident-id","number":"1101051949123100"}}}"#),
        fail(r#"{"organizer":{"certificate":{"kind":"resident-id","number":"91350100M000100Y43"}}}"#),
        fail(r#"{"organizer":{"certificate":{"kind":"resident-id","number":"810000199408230021"}}}"#),
        fail(r#"{"organizer":{"certificate":{"kind":"resident-id","number":"110105491231002"}}}"#),
        fail(r#"{"organizer":{"certificate":{"kind":"resident-id","number":"110105201001010010"}}}"#).on(2009, 12, 31),
        fail(r#"{"organizer":{"certificate":{"kind":"hk-macau-residence-permit","number":"810000199408230022"}}}"#),
        fail(r#"{"organizer":{"certificate":{"kind":"resident-id","number":"11010519491231002"}}}"#),
        fail(r#"{"organizer":{"certificate":{"kind":"resident-id","number":"4.40981E+17"}}}"#),
        fail(r#"{"organizer":{"certificate":{"kind":"resident-id","number":"A123456789"}}}"#),
        fail(r#"{"organizer":{"certificate":{"kind":"resident-id","number":"（）"}}}"#),
        fail(r#"{"organizer":{"certificate":{"kind":"resident-id","number":"11010519491231中02X"}}}"#),
        fail(r#"{"organizer":{"certificate":{"kind":"resident-id","number":"660105194912310027"}}}"#),
        fail(r#"{"organizer":{"certificate":{"kind":"resident-id","number":"810101199001010010"}}}"#),
        fail(r#"{"organizer":{"certificate":{"kind":"resident-id","number":"AB123456(A)"}}}"#),
        fail(r#"{"organizer":{"certificate":{"kind":"resident-id","number":"1254125(5)"}}}"#),
        pass(r#"{"organizer":{"certificate":{"kind":"resident-id","number":"11010519491231002X"}}}"#),
        fail(r#"{"organizer":{"certificate":{"kind":"resident-id","number":"440524188001010014"}}}"#),
        fail(r#"{"organizer":{"certificate":{"kind":"resident-id","number":"110105102301010019"}}}"#),
        pass(r#"{"organizer":{"certificate":{"kind":"resident-id","number":"440524188001010014"}}}"#).on(2000, 12, 31),
        pass(r#"{"organizer":{"certificate":{"kind":"hk-macau-residence-permit","number":"820000198905230011"}}}"#),
        pass(r#"{"organizer":{"certificate":{"kind":"taiwan-residence-permit","number":"830000199201300022"}}}"#),
        inapplicable(r#"{"organizer":{"certificate":{"kind":"passport","number":"E00000001"}}}"#),
    ],
};

messages! {
    OLD "old" "{field}显示年龄超过 {age} 岁，请核对。" "{field} implies an age over {age}.";
    FIFTEEN "fifteen"
        "{field}是 15 位的旧号码，{since} 起停用。"
        "{field} is an old 15-digit number, no longer valid since {since}.";
    FIX_FIFTEEN "fix-fifteen" "按现在的身份证填写 18 位号码。" "Enter the 18-character number on the current card.";
}

fn check(certificate: &Certificate, context: &mut RuleContext<'_>) -> Applicability {
    let reading = reading_as(certificate, context, |format| {
        matches!(
            format,
            Format::ResidentId | Format::HkMacauResidencePermit | Format::TaiwanResidencePermit
        )
    })?;
    say_faults(&certificate.number, reading, context);
    let retired = reading.faults.iter().find_map(|fault| match fault.kind {
        FaultKind::Retired { since } => since,
        _ => None,
    });
    if let Some(since) = retired.filter(|since| *since <= context.as_of()) {
        let finding = context
            .report(&certificate.number, &FIFTEEN)
            .arg("since", since.to_string())
            .fix(&FIX_FIFTEEN);
        if let Some(longer) = &reading.likely {
            finding.suggest(longer);
        }
    }
    say_unborn(&certificate.number, reading, context);
    let age = reading
        .facts
        .birth_date
        .and_then(|birth| context.as_of().age_since(birth));
    // On its own the number may be anybody's, the standard's example of 1880 for one.
    if !matches!(context.owner(), Owner::Nobody | Owner::Number) && age.is_some_and(|age| age > OLDEST) {
        let finding = context
            .report(&certificate.number, &OLD)
            .arg("age", OLDEST)
            .severity(Severity::Warning);
        at_birth_date(finding, reading);
    }
    Ok(())
}
