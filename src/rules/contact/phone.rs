//! The emergency phone is a mobile or a landline with its area code. Nothing says how it is written, so only what cannot be a
//! telephone number at all is an error.

use crate::facts::phone::{Phone, several};
use crate::facts::text::half_width;
use crate::filing::Person;
use crate::law::{filing_system, notice_105};
use crate::model::phrase::t;
use crate::model::report::Severity;
use crate::rule::{Applicability, Applies, BLANK, Leaf, Rule, RuleContext, Scope, fail, inapplicable, messages, pass};

/// See the module.
pub static RULE: Rule = Rule {
    id: "contact/phone",
    since: "0.1.0",
    severity: Severity::Error,
    title: t!("应急联系电话", "Emergency phone"),
    why: t!(
        "手机打不通时，接入服务商和通信管理局用它找人。",
        "If the mobile is not answered, the access provider and the communications administration call this number.",
    ),
    fix: t!(
        "填写一个手机号码，或带区号的固定电话。",
        "Enter a mobile number, or a landline with its area code.",
    ),
    messages: MESSAGES,
    basis: &[&filing_system::CODE_1007, &notice_105::ANNEX],
    applies: Applies::ALWAYS.at(&[Leaf::EmergencyPhone]),
    scope: &[Scope::Person(check)],
    cases: &[
        fail(r#"{"organizer":{"personInCharge":{"emergencyPhone":"同手机"}}}"#),
        fail(r#"{"organizer":{"personInCharge":{"emergencyPhone":"110"}}}"#),
        fail(r#"{"organizer":{"personInCharge":{"emergencyPhone":"11010519491231002X"}}}"#),
        fail(r#"{"organizer":{"personInCharge":{"emergencyPhone":"82998299"}}}"#),
        fail(r#"{"organizer":{"personInCharge":{"emergencyPhone":"+852 2100 0000"}}}"#),
        fail(r#"{"organizer":{"personInCharge":{"emergencyPhone":"０１０-82998299"}}}"#),
        fail(r#"{"organizer":{"personInCharge":{"emergencyPhone":"19900000001、19900000002"}}}"#),
        pass(r#"{"organizer":{"personInCharge":{"emergencyPhone":"19900000002"}}}"#),
        pass(r#"{"organizer":{"personInCharge":{"emergencyPhone":"(010) 8299 8299 转 12"}}}"#),
        pass(r#"{"services":[{"personInCharge":{"emergencyPhone":"086-0571-82998299"}}]}"#),
        pass(r#"{"services":[{"personInCharge":{"emergencyPhone":"400-000-0000"}}]}"#),
        inapplicable(r#"{"organizer":{"personInCharge":{"mobile":"19900000001"}}}"#),
    ],
};

messages! {
    MESSAGE "message" "{field}不是电话号码。" "{field} is not a phone number.";
    UNUSUAL "unusual" "{field}不像内地的手机或固定电话，可能联系不上。" "{field} does not look like a mainland mobile or landline and may not be reachable.";
    NO_AREA "no-area" "{field}没有区号，外地打不通。" "{field} has no area code and cannot be called from elsewhere.";
    FIX_NO_AREA "fix-no-area" "在前面加上区号，例如 010-。" "Add the area code in front, such as 010-.";
    SEVERAL "several" "{field}填了不止一个号码。" "{field} contains more than one number.";
    FIX_SEVERAL "fix-several" "只留一个。" "Keep only one.";
    WRITTEN "written" "{field}里有国家代码、空格、全角数字或多余的符号。" "{field} contains a country code, spaces, full-width digits or extra symbols.";
    FIX_WRITTEN "fix-written" "改用半角数字，去掉国家代码、空格和多余的符号。" "Use half-width digits, without the country code, spaces and extra symbols.";
}

fn check(person: &Person, context: &mut RuleContext<'_>) -> Applicability {
    let field = &person.emergency_phone;
    let text = field.text().ok_or(BLANK)?;
    if several(text) {
        let finding = context.report(field, &SEVERAL).fix(&FIX_SEVERAL);
        finding.severity(Severity::Warning).basis([&filing_system::CODE_1007]);
        return Ok(());
    }
    match context.texts().phone(field) {
        Some(phone @ (Phone::Mobile(_) | Phone::Landline { .. })) => {
            // Brackets, hyphens and spaces between the parts of a landline are as good as any.
            let plain = match phone {
                Phone::Mobile(_) => text.bytes().all(|byte| byte.is_ascii_digit()),
                _ => text
                    .chars()
                    .all(|char| char.is_ascii() || matches!(char, '转' | '分' | '机')),
            };
            if let Some(written) = phone.written().filter(|written| !plain && written != text) {
                let finding = context.report(field, &WRITTEN).suggest(written).fix(&FIX_WRITTEN);
                finding.severity(Severity::Warning).basis([&filing_system::CODE_1007]);
            }
        }
        Some(Phone::Service) => {}
        Some(Phone::Local(_)) => {
            let finding = context.report(field, &NO_AREA).fix(&FIX_NO_AREA);
            finding.severity(Severity::Warning).basis([&filing_system::CODE_1007]);
        }
        None => {
            let digits = text.chars().filter(|char| half_width(*char).is_ascii_digit()).count();
            if (5..=16).contains(&digits) {
                context.report(field, &UNUSUAL).severity(Severity::Warning);
            } else {
                context.report(field, &MESSAGE);
            }
        }
    }
    Ok(())
}
