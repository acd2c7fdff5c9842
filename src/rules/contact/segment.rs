//! Mobile numbers of segments that do not receive the SMS code.

use crate::facts::phone::eleven_digits;
use crate::filing::Person;
use crate::law::returns;
use crate::model::phrase::t;
use crate::model::report::Severity;
use crate::rule::{Applicability, Applies, BLANK, Leaf, Rule, RuleContext, Scope, fail, inapplicable, messages, pass};

/// See the module.
pub static RULE: Rule = Rule {
    id: "contact/segment",
    since: "0.1.0",
    severity: Severity::Warning,
    title: t!("能收短信的手机号段", "Mobile number that receives SMS"),
    why: t!(
        "短信核验要用负责人的手机；物联网号段的卡多半收不到短信，接入服务商也不支持。",
        "The SMS code is sent to the mobile of the person in charge; IoT cards usually cannot receive it, and access providers do not accept them.",
    ),
    fix: t!(
        "换一个本人使用、能收短信的手机号码。",
        "Use the person's own mobile number that receives SMS.",
    ),
    messages: MESSAGES,
    basis: &[&returns::MOBILES_TENCENT],
    applies: Applies::UNLESS_CANCELLED.of_those_in_charge().at(&[Leaf::Mobile]),
    scope: &[Scope::Person(check)],
    cases: &[
        fail(r#"{"organizer":{"personInCharge":{"mobile":"14400000001"}}}"#),
        fail(r#"{"services":[{"personInCharge":{"mobile":"148 0000 0001"}}]}"#),
        pass(r#"{"organizer":{"personInCharge":{"mobile":"14700000001"}}}"#),
        pass(r#"{"organizer":{"personInCharge":{"mobile":"19900000001"}}}"#),
        pass(r#"{"organizer":{"personInCharge":{"mobile":"16700000001"}}}"#),
        inapplicable(r#"{"organizer":{"personInCharge":{"name":"张三"}}}"#),
    ],
};

messages! {
    MESSAGE "message"
        "{field}是 {segment} 号段，多为物联网卡，可能收不到核验短信。"
        "{field} begins with {segment}, mostly used by IoT cards, and may not receive the SMS code.";
}

/// Segments given to the internet of things, whose own numbers have thirteen digits; state 2026-11-26. Numbers are given out anew now and
/// then, so this warns of what has been theirs for years alone.
const MACHINES: [&str; 5] = ["140", "141", "144", "146", "148"];

fn check(person: &Person, context: &mut RuleContext<'_>) -> Applicability {
    let text = person.mobile.text().ok_or(BLANK)?;
    let digits = eleven_digits(text).ok_or(BLANK)?;
    if let Some(segment) = MACHINES.iter().find(|segment| digits.starts_with(**segment)) {
        context.report(&person.mobile, &MESSAGE).arg("segment", *segment);
    }
    Ok(())
}
