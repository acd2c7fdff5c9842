//! A landline's area code exists, and its number has as many digits as the city's numbers have.

use crate::data::area_codes::{Digits, digits};
use crate::facts::phone::Phone;
use crate::filing::Person;
use crate::filing::field::Field;
use crate::law::conventions;
use crate::model::phrase::t;
use crate::model::report::Severity;
use crate::rule::{Applicability, Applies, BLANK, Leaf, Rule, RuleContext, Scope, fail, inapplicable, messages, pass};

/// See the module.
pub static RULE: Rule = Rule {
    id: "contact/landline-digits",
    since: "0.1.0",
    severity: Severity::Warning,
    title: t!("固定电话的区号和位数", "Area code and length of a landline"),
    why: t!(
        "区号不存在或号码少一位的电话打不通，审核时会退回。",
        "A number with a wrong area code or a missing digit cannot be reached, and the filing is returned.",
    ),
    fix: t!("核对区号和号码。", "Check the area code and the number."),
    messages: MESSAGES,
    basis: &[&conventions::AREA_CODES],
    applies: Applies::ALWAYS.at(&[Leaf::EmergencyPhone, Leaf::OfficePhone]),
    scope: &[Scope::Person(check)],
    cases: &[
        fail(r#"{"organizer":{"personInCharge":{"officePhone":"086-0333-2123456"}}}"#),
        fail(r#"{"organizer":{"personInCharge":{"officePhone":"086-010-2123456"}}}"#),
        fail(r#"{"organizer":{"personInCharge":{"emergencyPhone":"0755-2600000"}}}"#),
        fail(r#"{"services":[{"personInCharge":{"emergencyPhone":"0317-29982990"}}]}"#),
        pass(r#"{"organizer":{"personInCharge":{"officePhone":"086-010-82998299"}}}"#),
        pass(r#"{"organizer":{"personInCharge":{"emergencyPhone":"0317-2998299"}}}"#),
        pass(r#"{"organizer":{"personInCharge":{"emergencyPhone":"0754-8299829"}}}"#),
        inapplicable(r#"{"organizer":{"personInCharge":{"emergencyPhone":"19900000001"}}}"#),
        inapplicable(r#"{"organizer":{"personInCharge":{"officePhone":"82998299"}}}"#),
    ],
};

messages! {
    UNKNOWN "unknown"
        "{field}的区号 {area} 不在现行区号里，可能写错或已并入邻近城市。"
        "{field} has the area code {area}, which does not exist now: a typo, or merged into a neighbour's.";
    SHORT "short"
        "{field}是 7 位号码，区号 {area} 的号码现在是 8 位。"
        "{field} has 7 digits, but numbers with the area code {area} now have 8.";
    LONG "long"
        "{field}是 8 位号码，区号 {area} 的号码一般是 7 位。"
        "{field} has 8 digits, but numbers with the area code {area} usually have 7.";
}

fn check(person: &Person, context: &mut RuleContext<'_>) -> Applicability {
    let fields = [&person.emergency_phone, &person.office_phone];
    let looked: Vec<bool> = fields.into_iter().map(|field| check_one(field, context)).collect();
    if looked.contains(&true) { Ok(()) } else { Err(BLANK) }
}

fn check_one(field: &Field<String>, context: &mut RuleContext<'_>) -> bool {
    let Some(Phone::Landline { area, number, .. }) = context.texts().phone(field) else {
        return false;
    };
    let message = match (digits(area), number.len()) {
        (None, _) => &UNKNOWN,
        (Some(Digits::Eight), 7) => &SHORT,
        (Some(Digits::Seven), 8) => &LONG,
        _ => return true,
    };
    let finding = context.report(field, message).arg("area", area);
    if std::ptr::eq(message, &LONG) {
        // Cities go over to eight digits one after the other: the table may be behind.
        finding.severity(Severity::Prompt);
    }
    true
}
