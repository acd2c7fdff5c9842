//! A mobile number is eleven digits of the mainland. Segments are not told apart: every list of them ages.

use crate::facts::certificate::other::is_scientific;
use crate::facts::phone::{Phone, eleven_digits, several};
use crate::facts::text::clean::clean_code;
use crate::filing::Person;
use crate::law::{filing_system, notice_64};
use crate::model::phrase::t;
use crate::model::report::Severity;
use crate::rule::{Applicability, Applies, BLANK, Leaf, Rule, RuleContext, Scope, fail, inapplicable, messages, pass};

/// See the module.
pub static RULE: Rule = Rule {
    id: "contact/mobile",
    since: "0.1.0",
    severity: Severity::Error,
    title: t!("手机号码", "Mobile number"),
    why: t!(
        "短信核验码和审核结果发到这个手机；号码不对，系统会退回。",
        "The SMS code and the result are sent to this mobile; the system returns a wrong number.",
    ),
    fix: t!("填写 11 位内地手机号码。", "Enter an 11-digit mainland mobile number.",),
    messages: MESSAGES,
    basis: &[&filing_system::CODE_1011, &notice_64::SECTION_1_2],
    applies: Applies::ALWAYS.at(&[Leaf::Mobile]),
    scope: &[Scope::Person(check)],
    cases: &[
        fail(r#"{"organizer":{"personInCharge":{"mobile":"1990000000"}}}"#),
        fail(r#"{"organizer":{"personInCharge":{"mobile":"12900000001"}}}"#),
        fail(r#"{"organizer":{"personInCharge":{"mobile":"010-82998299"}}}"#),
        fail(r#"{"organizer":{"personInCharge":{"mobile":"+86 199-0000-0001"}}}"#),
        fail(r#"{"organizer":{"personInCharge":{"mobile":"１９９０００００００１"}}}"#),
        fail(r#"{"organizer":{"personInCharge":{"mobile":"19900000001/19900000002"}}}"#),
        fail(r#"{"organizer":{"personInCharge":{"mobile":"4008100080"}}}"#),
        fail(r#"{"services":[{"personInCharge":{"mobile":"没有手机"}}]}"#),
        fail(r#"{"organizer":{"personInCharge":{"mobile":"1.99E+10"}}}"#),
        pass(r#"{"organizer":{"personInCharge":{"mobile":"19900000001"}}}"#),
        pass(r#"{"organizer":{"legalRepresentative":{"mobile":"16200000001"}}}"#),
        inapplicable(r#"{"organizer":{"personInCharge":{"mobile":" "}}}"#),
    ],
};

messages! {
    MESSAGE "message"
        "{field}应为 11 位内地手机号码，以 13 至 19 开头。"
        "{field} should be a mainland mobile number: 11 digits, beginning with 13 to 19.";
    LENGTH "length" "{field}应为 11 位数字，现在是 {count} 位。" "{field} should have 11 digits, but has {count}.";
    LANDLINE "landline" "{field}填的是固定电话，这里要手机号码。" "{field} is a landline, but a mobile number is required.";
    SPREADSHEET "spreadsheet"
        "{field}是表格软件改写过的数字，后面的位数已经丢失。"
        "{field} was changed by a spreadsheet program, and its last digits are lost.";
    FIX_SPREADSHEET "fix-spreadsheet"
        "重新填写 11 位号码；在表格里先把这一列设为文本。"
        "Enter the 11 digits again; in the spreadsheet, format the column as text first.";
    SERVICE "service"
        "{field}填的是服务热线（400、800 或 95 开头），这里要手机号码。"
        "{field} is a service hotline (400, 800 or 95…), but a mobile number is required.";
    SEVERAL "several" "{field}填了不止一个号码。" "{field} contains more than one number.";
    FIX_SEVERAL "fix-several" "只留一个。" "Keep only one.";
    WRITTEN "written" "{field}里有国家代码、空格、符号或全角数字。" "{field} contains a country code, spaces, punctuation or full-width digits.";
    FIX_WRITTEN "fix-written" "只写 11 位数字。" "Enter only the 11 digits.";
}

fn check(person: &Person, context: &mut RuleContext<'_>) -> Applicability {
    let field = &person.mobile;
    let text = field.text().ok_or(BLANK)?;
    if let Some(digits) = eleven_digits(text).filter(|_| !is_scientific(text.trim())) {
        if digits != text {
            let finding = context.report(field, &WRITTEN).suggest(digits).fix(&FIX_WRITTEN);
            finding.severity(Severity::Warning).basis([&filing_system::CODE_1011]);
        }
        return Ok(());
    }
    let cleaned = clean_code(text);
    let digits = cleaned.value.trim_start_matches(['+', '＋']);
    let count = u32::try_from(digits.len()).unwrap_or(u32::MAX);
    let phone = Phone::read(text);
    let finding = if is_scientific(text.trim()) {
        context.report(field, &SPREADSHEET).fix(&FIX_SPREADSHEET)
    } else if several(text) {
        context.report(field, &SEVERAL).fix(&FIX_SEVERAL)
    } else if phone == Some(Phone::Service) {
        context.report(field, &SERVICE)
    } else if matches!(phone, Some(Phone::Landline { .. } | Phone::Local(_))) {
        context.report(field, &LANDLINE)
    } else if digits.bytes().all(|byte| byte.is_ascii_digit()) && count != 11 && count > 0 {
        context.report(field, &LENGTH).arg("count", count)
    } else {
        context.report(field, &MESSAGE)
    };
    finding.basis([&filing_system::CODE_1011, &notice_64::SECTION_1_2]);
    Ok(())
}
