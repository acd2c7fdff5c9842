//! Consoles that still ask for an office phone want it as 086-area-number[-extension]. A mobile may stand in its place.

use crate::facts::phone::{Phone, several};
use crate::filing::Person;
use crate::law::{conventions, filing_system};
use crate::model::phrase::t;
use crate::model::report::Severity;
use crate::rule::{Applicability, Applies, BLANK, Leaf, Rule, RuleContext, Scope, fail, inapplicable, messages, pass};

/// See the module.
pub static RULE: Rule = Rule {
    id: "contact/office-phone",
    since: "0.1.0",
    severity: Severity::Warning,
    title: t!("办公电话的写法", "Format of the office phone"),
    why: t!(
        "现行登记表已不要办公电话；仍要填的控制台按“086-区号-号码”接收。",
        "The current form no longer has an office phone; consoles that still require one accept the format 086-area code-number.",
    ),
    fix: t!(
        "写成“086-区号-号码-分机”，没有分机的不写分机。",
        "Write it as 086-area code-number-extension, or without the extension if there is none.",
    ),
    messages: MESSAGES,
    basis: &[&filing_system::CODE_1010, &conventions::OFFICE_PHONE],
    applies: Applies::ALWAYS.at(&[Leaf::OfficePhone]),
    scope: &[Scope::Person(check)],
    cases: &[
        fail(r#"{"organizer":{"personInCharge":{"officePhone":"010-82998299"}}}"#),
        fail(r#"{"organizer":{"personInCharge":{"officePhone":"+86 10 82998299 转 123"}}}"#),
        fail(r#"{"organizer":{"personInCharge":{"officePhone":"82998299"}}}"#),
        fail(r#"{"organizer":{"personInCharge":{"officePhone":"无"}}}"#),
        fail(r#"{"organizer":{"personInCharge":{"officePhone":"010-82998299/010-82998298"}}}"#),
        fail(r#"{"organizer":{"personInCharge":{"officePhone":"+86 19900000001"}}}"#),
        fail(r#"{"organizer":{"personInCharge":{"officePhone":"400-810-0080"}}}"#),
        pass(r#"{"organizer":{"personInCharge":{"officePhone":"086-010-82998299"}}}"#),
        pass(r#"{"organizer":{"personInCharge":{"officePhone":"086-0571-82998299-1234"}}}"#),
        pass(r#"{"organizer":{"personInCharge":{"officePhone":"19900000001"}}}"#),
        inapplicable(r#"{"organizer":{"personInCharge":{"mobile":"19900000001"}}}"#),
    ],
};

messages! {
    WRITTEN "written" "{field}没有写成“086-区号-号码”。" "{field} is not written as 086-area code-number.";
    MOBILE "mobile" "{field}里的手机号码有多余的符号或国家代码。" "{field} is a mobile number with extra symbols or a country code.";
    FIX_MOBILE "fix-mobile" "只写 11 位数字。" "Enter only the 11 digits.";
    NO_AREA "no-area" "{field}没有区号。" "{field} has no area code.";
    SEVERAL "several" "{field}填了不止一个号码。" "{field} contains more than one number.";
    FIX_SEVERAL "fix-several" "只留一个。" "Keep only one.";
    SERVICE "service"
        "{field}填的是服务热线（400、800 或 95 开头），不是固定电话。"
        "{field} is a service hotline (400, 800 or 95…), not a landline.";
    MESSAGE "message" "{field}不像固定电话或手机号码。" "{field} does not look like a landline or mobile number.";
    FIX_MESSAGE "fix-message"
        "写成“086-区号-号码”；没有办公电话的，留空或填手机号码。"
        "Write it as 086-area code-number; if you have no office phone, leave it empty or enter a mobile number.";
}

fn check(person: &Person, context: &mut RuleContext<'_>) -> Applicability {
    let field = &person.office_phone;
    let text = field.text().ok_or(BLANK)?;
    if several(text) {
        context.report(field, &SEVERAL).fix(&FIX_SEVERAL);
        return Ok(());
    }
    match context.texts().phone(field) {
        Some(phone @ Phone::Landline { .. }) => {
            let written = phone.written().map(|written| format!("086-{written}"));
            if let Some(written) = written.filter(|written| written != text) {
                context.report(field, &WRITTEN).suggest(written);
            }
        }
        Some(Phone::Mobile(digits)) => {
            if digits != text {
                context.report(field, &MOBILE).suggest(digits.as_str()).fix(&FIX_MOBILE);
            }
        }
        Some(Phone::Local(_)) => {
            context.report(field, &NO_AREA);
        }
        Some(Phone::Service) => {
            context.report(field, &SERVICE).fix(&FIX_MESSAGE);
        }
        None => {
            context.report(field, &MESSAGE).fix(&FIX_MESSAGE);
        }
    }
    Ok(())
}
