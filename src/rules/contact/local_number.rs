//! Some provinces want mobile numbers of their own. Where a number is from, the form cannot tell.

use crate::facts::phone::Phone;
use crate::filing::Person;
use crate::law::conventions;
use crate::model::phrase::t;
use crate::model::report::Severity;
use crate::policy::{LOCAL_MOBILE, Whose};
use crate::rule::{
    ABSENT, Applicability, Applies, BLANK, Capacity, Leaf, NOT_ASKED, Rule, RuleContext, Scope, fail, inapplicable,
    messages, pass,
};

/// See the module.
pub static RULE: Rule = Rule {
    id: "contact/local-number",
    since: "0.1.0",
    severity: Severity::Prompt,
    title: t!("本省手机号码", "Local mobile number"),
    why: t!(
        "有的省要求负责人的手机号码归属地在本省，外省号码会被退回。",
        "Some provinces require the person in charge to have a mobile number of that province; others are returned.",
    ),
    fix: t!(
        "归属地不在{province}的，换成当地的号码。",
        "If the number is not from {province}, enter a local one.",
    ),
    messages: MESSAGES,
    basis: &[&conventions::PROVINCIAL],
    applies: Applies::UNLESS_CANCELLED
        .by_nature()
        .of_those_in_charge()
        .asked_by(LOCAL_MOBILE)
        .at(&[Leaf::Mobile]),
    scope: &[Scope::Person(check)],
    cases: &[
        fail(r#"{"organizer":{"nature":"enterprise","region":"650102","personInCharge":{"mobile":"19900000001"}}}"#),
        fail(
            r#"{"organizer":{"nature":"individual","region":"130102","certificate":{"kind":"resident-id","number":"11010519491231002X"},"personInCharge":{"mobile":"19900000001"}}}"#,
        ),
        pass(r#"{"organizer":{"nature":"enterprise","region":"650102","personInCharge":{"mobile":"0991-8299829"}}}"#),
        inapplicable(
            r#"{"organizer":{"nature":"enterprise","region":"430102","personInCharge":{"mobile":"19900000001"}}}"#,
        ),
        inapplicable(
            r#"{"organizer":{"nature":"individual","region":"130102","personInCharge":{"mobile":"19900000001"}}}"#,
        ),
    ],
};

messages! {
    MESSAGE "message"
        "请确认{field}的归属地是{province}，当地要求本地号码。"
        "Check that {field} is from {province}, which requires a local number.";
}

fn check(person: &Person, context: &mut RuleContext<'_>) -> Applicability {
    let (_, capacity) = context.person().ok_or(ABSENT)?;
    let organizer = context.organizer().ok_or(ABSENT)?;
    let setting = &context.policies().get(LOCAL_MOBILE);
    let asked = match setting.value {
        Whose::Nobody => false,
        Whose::Newcomers => organizer.is_newcomer(),
        Whose::Individuals => organizer.is_individual(),
        Whose::Everybody => true,
    };
    if !asked {
        return Err(NOT_ASKED);
    }
    let province = organizer.province().ok_or(BLANK)?;
    let mobile = person.mobile.text().ok_or(BLANK)?;
    let organizers = organizer.person_in_charge.get().and_then(|person| person.mobile.text());
    // One number is asked about once.
    let again = capacity == Capacity::Service && organizers == Some(mobile);
    if !again && matches!(context.texts().phone(&person.mobile), Some(Phone::Mobile(_))) {
        context
            .report(&person.mobile, &MESSAGE)
            .arg("province", province)
            .convention(setting);
    }
    Ok(())
}
