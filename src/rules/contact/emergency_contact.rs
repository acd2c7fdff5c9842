//! Some provinces want the emergency phone of somebody who is not in charge, or at least not each of the two as the other's contact.

use crate::filing::Person;
use crate::law::conventions;
use crate::model::phrase::t;
use crate::model::report::Severity;
use crate::policy::{EMERGENCY_CONTACT, EmergencyContact};
use crate::rule::{
    ABSENT, Applicability, Applies, BLANK, Leaf, NOT_ASKED, Rule, RuleContext, Scope, fail, inapplicable, messages,
    pass,
};
use crate::rules::support::persons::{same_person, same_phone};

/// See the module.
pub static RULE: Rule = Rule {
    id: "contact/emergency-contact",
    since: "0.1.0",
    severity: Severity::Warning,
    title: t!("应急联系电话是谁的", "Whose number the emergency phone is"),
    why: t!(
        "应急联系电话是在两位负责人都联系不上时用的，有的省要求填第三个人的号码。",
        "The emergency phone is for when neither person in charge can be reached; some provinces require a third person's number.",
    ),
    fix: t!(
        "填写第三个人（如同事、亲属）的号码，并在“主体备注”里写明姓名和与负责人的关系或职务。",
        "Enter the number of a third person, such as a colleague or relative, and write the name and the relationship or position in “Remark on the organizer”.",
    ),
    messages: MESSAGES,
    basis: &[&conventions::PROVINCIAL],
    applies: Applies::UNLESS_CANCELLED
        .in_charge_of_service()
        .asked_by(EMERGENCY_CONTACT)
        .at(&[Leaf::EmergencyPhone, Leaf::Mobile]),
    scope: &[Scope::Person(check)],
    cases: &[
        fail(
            r#"{"organizer":{"region":"620102","personInCharge":{"name":"张三","mobile":"19900000001","emergencyPhone":"19900000003"}},"services":[{"personInCharge":{"name":"李四","mobile":"19900000002","emergencyPhone":"19900000001"}}]}"#,
        ),
        fail(
            r#"{"organizer":{"region":"120101","personInCharge":{"name":"张三","mobile":"19900000001","emergencyPhone":"199 0000 0002"}},"services":[{"personInCharge":{"name":"李四","mobile":"19900000002","emergencyPhone":"19900000003"}}]}"#,
        ),
        fail(
            r#"{"organizer":{"region":"360102","personInCharge":{"name":"张三","mobile":"19900000001","emergencyPhone":"19900000002"}},"services":[{"personInCharge":{"name":"李四","mobile":"19900000002","emergencyPhone":"19900000001"}}]}"#,
        ),
        pass(
            r#"{"organizer":{"region":"360102","personInCharge":{"name":"张三","mobile":"19900000001","emergencyPhone":"19900000003"}},"services":[{"personInCharge":{"name":"李四","mobile":"19900000002","emergencyPhone":"19900000001"}}]}"#,
        ),
        pass(
            r#"{"organizer":{"region":"620102","personInCharge":{"name":"张三","mobile":"19900000001","emergencyPhone":"19900000003"}},"services":[{"personInCharge":{"name":"李四","mobile":"19900000002","emergencyPhone":"19900000004"}}]}"#,
        ),
        inapplicable(
            r#"{"organizer":{"region":"620102","personInCharge":{"name":"张三","mobile":"19900000001","emergencyPhone":"19900000003"}},"services":[{"personInCharge":{"name":"张三","mobile":"19900000001","emergencyPhone":"19900000003"}}]}"#,
        ),
        inapplicable(
            r#"{"organizer":{"region":"620102","personInCharge":{"name":"张三","mobile":"19900000001"}},"services":[{"personInCharge":{"name":"李四"}}]}"#,
        ),
        inapplicable(
            r#"{"organizer":{"region":"620102","personInCharge":{"name":"张三","mobile":"19900000001","emergencyPhone":"19900000003","certificate":{"kind":"resident-id","number":"11010519491231002X"}}},"services":[{"personInCharge":{"name":"李四","mobile":"19900000002","emergencyPhone":"19900000001","certificate":{"kind":"resident-id","number":"11010519491231002X"}}}]}"#,
        ),
        inapplicable(
            r#"{"organizer":{"region":"310115","personInCharge":{"name":"张三","mobile":"19900000001","emergencyPhone":"19900000002"}},"services":[{"personInCharge":{"name":"李四","mobile":"19900000002","emergencyPhone":"19900000001"}}]}"#,
        ),
    ],
};

messages! {
    MESSAGE "message"
        "{field}与主体负责人的手机号码相同，当地要第三个人的号码。"
        "{field} is the mobile of the organizer's person in charge, but this province requires a third person's number.";
    REVERSE "reverse"
        "{field}被填作主体负责人的应急联系电话，当地要第三个人的号码。"
        "{field} is also the emergency phone of the organizer's person in charge, but this province requires a third person's number.";
    CROSSWISE "crosswise"
        "两位负责人互为应急联系人，当地不收。"
        "The two persons in charge are each other's emergency contact, which this province does not accept.";
}

fn check(person: &Person, context: &mut RuleContext<'_>) -> Applicability {
    let organizers = context
        .organizer()
        .ok_or(ABSENT)?
        .person_in_charge
        .get()
        .ok_or(ABSENT)?;
    if same_person(person, organizers).ok_or(BLANK)? {
        return Err(NOT_ASKED);
    }
    let same = |one, other| same_phone(one, other, context.texts());
    let theirs = same(&person.emergency_phone, &organizers.mobile);
    let own = same(&organizers.emergency_phone, &person.mobile);
    let setting = &context.policies().get(EMERGENCY_CONTACT);
    let third = setting.value == EmergencyContact::ThirdPerson;
    let (field, message) = match (theirs, own) {
        (None, None) => return Err(BLANK),
        (Some(true), Some(true)) => (&person.emergency_phone, &CROSSWISE),
        (Some(true), _) if third => (&person.emergency_phone, &MESSAGE),
        (_, Some(true)) if third => (&person.mobile, &REVERSE),
        _ => return Ok(()),
    };
    context.report(field, message).convention(setting);
    Ok(())
}
