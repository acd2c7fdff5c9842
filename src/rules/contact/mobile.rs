//! A mobile number is eleven digits of the mainland. Segments are not told apart: every list of them ages.

use crate::filing::Person;
use crate::law::{filing_system, notice_64};
use crate::facts::phone::{Phone, eleven_digits, several};
use crate::model::phrase::{Phrase, t};
use crate::model::report::Severity;
use crate::rule::{At, BLANK, Outcome, Rule, Scope, apart, bad, good};
use crate::facts::text::clean::clean_code;

/// See the module.
pub static RULE: Rule = Rule {
    id: "contact/mobile",
    since: "0.1.0",
    severity: Severity::Error,
    title: t("手机号码", "Mobile number"),
    why: t(
        "短信核验码和审核结果发到这个手机；号码不对，系统会退回。",
        "The SMS code and the result go to this mobile; the system refuses a wrong number.",
    ),
    fix: t(
        "请填写 11 位内地手机号码。",
        "Fill in a mainland mobile number of 11 digits.",
    ),
    basis: &[&filing_system::CODE_1011, &notice_64::SECTION_1_2],
    scope: &[Scope::Person(check)],
    cases: &[
        bad(r#"{"organizer":{"personInCharge":{"mobile":"1990000000"}}}"#),
        bad(r#"{"organizer":{"personInCharge":{"mobile":"12900000001"}}}"#),
        bad(r#"{"organizer":{"personInCharge":{"mobile":"010-82998299"}}}"#),
        bad(r#"{"organizer":{"personInCharge":{"mobile":"+86 199-0000-0001"}}}"#),
        bad(r#"{"organizer":{"personInCharge":{"mobile":"１９９０００００００１"}}}"#),
        bad(r#"{"organizer":{"personInCharge":{"mobile":"19900000001/19900000002"}}}"#),
        bad(r#"{"services":[{"personInCharge":{"mobile":"没有手机"}}]}"#),
        good(r#"{"organizer":{"personInCharge":{"mobile":"19900000001"}}}"#),
        good(r#"{"organizer":{"legalRepresentative":{"mobile":"16200000001"}}}"#),
        apart(r#"{"organizer":{"personInCharge":{"mobile":" "}}}"#),
    ],
};

static MESSAGE: Phrase = t(
    "{field}应为 11 位内地手机号码，以 13 至 19 开头。",
    "{field} should be a mainland mobile number: 11 digits, from 13 to 19.",
);
static LENGTH: Phrase = t(
    "{field}应为 11 位数字，现在是 {count} 位。",
    "{field} should have 11 digits, but has {count}.",
);
static LANDLINE: Phrase = t(
    "{field}填的是固定电话，这里要手机号码。",
    "{field} holds a landline; a mobile number is asked for.",
);
static SEVERAL: Phrase = t("{field}填了不止一个号码。", "{field} holds more than one number.");
static FIX_SEVERAL: Phrase = t("请只留一个。", "Keep one of them.");
static WRITTEN: Phrase = t(
    "{field}里有国家代码、空格、符号或全角数字。",
    "{field} holds a country code, spaces, signs or full-width digits.",
);
static FIX_WRITTEN: Phrase = t("请只写 11 位数字。", "Write the 11 digits alone.");

fn check(person: &Person, at: &mut At<'_>) -> Outcome {
    let field = &person.mobile;
    let text = field.text().ok_or(BLANK)?;
    if let Some(digits) = eleven_digits(text) {
        if digits != text {
            let saying = at.find(field, &WRITTEN).suggest(digits).fix(&FIX_WRITTEN);
            saying.weigh(Severity::Warning).because([&filing_system::CODE_1011]);
        }
        return Ok(());
    }
    let cleaned = clean_code(text);
    let digits = cleaned.value.trim_start_matches(['+', '＋']);
    let count = u32::try_from(digits.len()).unwrap_or(u32::MAX);
    let saying = if several(text) {
        at.find(field, &SEVERAL).fix(&FIX_SEVERAL)
    } else if matches!(
        Phone::read(text),
        Some(Phone::Landline { .. } | Phone::Local(_) | Phone::Service)
    ) {
        at.find(field, &LANDLINE)
    } else if digits.bytes().all(|byte| byte.is_ascii_digit()) && count != 11 && count > 0 {
        at.find(field, &LENGTH).number("count", count)
    } else {
        at.find(field, &MESSAGE)
    };
    saying.because([&filing_system::CODE_1011, &notice_64::SECTION_1_2]);
    Ok(())
}
