//! The emergency phone is another number than the person's own mobile.

use crate::filing::Person;
use crate::law::conventions;
use crate::model::phrase::t;
use crate::model::report::Severity;
use crate::policy::PHONES_OF_ONE;
use crate::rule::{
    Applicability, Applies, BLANK, Leaf, NOT_ASKED, Rule, RuleContext, Scope, fail, inapplicable, messages, pass,
};

/// See the module.
pub static RULE: Rule = Rule {
    id: "contact/emergency-same",
    since: "0.1.0",
    severity: Severity::Warning,
    title: t!("应急电话与手机不同", "Emergency phone differs from the mobile"),
    why: t!(
        "应急电话在手机打不通时使用，与手机相同就不起作用，一般会被退回。",
        "The emergency phone is for when the mobile is not answered; the same number is useless and usually returned.",
    ),
    fix: t!(
        "填写另一个能联系到本人的号码。",
        "Enter another number at which the person can be reached.",
    ),
    messages: MESSAGES,
    basis: &[&conventions::PHONES_HUAWEI],
    applies: Applies::ALWAYS
        .by_nature()
        .reads(PHONES_OF_ONE)
        .at(&[Leaf::EmergencyPhone]),
    scope: &[Scope::Person(check)],
    cases: &[
        fail(r#"{"organizer":{"personInCharge":{"mobile":"19900000001","emergencyPhone":"199 0000 0001"}}}"#),
        pass(r#"{"organizer":{"personInCharge":{"mobile":"19900000001","emergencyPhone":"19900000002"}}}"#),
        inapplicable(r#"{"organizer":{"personInCharge":{"mobile":"19900000001"}}}"#),
        fail(
            r#"{"organizer":{"nature":"individual","region":"110105","personInCharge":{"mobile":"19900000001","emergencyPhone":"19900000001"}}}"#,
        ),
    ],
};

messages! {
    MESSAGE "message" "{field}与{mobile}相同。" "{field} is the same as “{mobile}”.";
}

fn check(person: &Person, context: &mut RuleContext<'_>) -> Applicability {
    let (mobile, emergency) = (
        person.mobile.text().ok_or(BLANK)?,
        person.emergency_phone.text().ok_or(BLANK)?,
    );
    let setting = context.policies().by_nature(PHONES_OF_ONE, context.is_individual());
    if setting.value < 2 {
        return Err(NOT_ASKED);
    }
    let phone = |field| context.texts().phone(field);
    let same = || phone(&person.mobile).is_some_and(|mobile| phone(&person.emergency_phone) == Some(mobile));
    if mobile == emergency || same() {
        let finding = context.report(&person.emergency_phone, &MESSAGE);
        finding.arg("mobile", &person.mobile).convention(&setting);
    }
    Ok(())
}
