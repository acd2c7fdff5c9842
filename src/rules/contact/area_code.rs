//! The area code of an office phone belongs to the province of the organizer. The table of area codes may age.

use crate::data::vocabulary::{PROVINCES, Province};
use crate::facts::phone::Phone;
use crate::filing::Person;
use crate::law::conventions;
use crate::model::phrase::t;
use crate::model::report::Severity;
use crate::rule::{
    ABSENT, Applicability, Applies, BLANK, Leaf, Rule, RuleContext, Scope, fail, inapplicable, messages, pass,
};

/// See the module.
pub static RULE: Rule = Rule {
    id: "contact/area-code",
    since: "0.1.0",
    severity: Severity::Warning,
    title: t!("办公电话的区号", "Area code of the office phone"),
    why: t!(
        "办公电话的区号要与主办者所在地一致，外省的座机一般会被退回。",
        "The area code must match the organizer's region; landlines of another province are usually returned.",
    ),
    fix: t!(
        "核对区号和省市县；没有当地座机的，可以留空或填手机号码。",
        "Check the area code and the region; if you have no local landline, leave it empty or enter a mobile number.",
    ),
    messages: MESSAGES,
    basis: &[&conventions::OFFICE_PHONE],
    applies: Applies::UNLESS_CANCELLED.at(&[Leaf::OfficePhone]),
    scope: &[Scope::Person(check)],
    cases: &[
        fail(r#"{"organizer":{"region":"130102","personInCharge":{"officePhone":"086-010-82998299"}}}"#),
        pass(r#"{"organizer":{"region":"110105","personInCharge":{"officePhone":"086-010-82998299"}}}"#),
        pass(r#"{"organizer":{"region":"460105","personInCharge":{"officePhone":"086-0898-82998299"}}}"#),
        inapplicable(r#"{"organizer":{"region":"130102","personInCharge":{"officePhone":"19900000001"}}}"#),
        inapplicable(r#"{"organizer":{"personInCharge":{"officePhone":"086-010-82998299"}}}"#),
    ],
};

messages! {
    MESSAGE "message" "{field}的区号是{other}的，不是{province}的。" "{field} has the area code of {other}, not of {province}.";
}

fn check(person: &Person, context: &mut RuleContext<'_>) -> Applicability {
    let province = context.organizer().ok_or(ABSENT)?.province().ok_or(BLANK)?;
    let field = &person.office_phone;
    let Some(Phone::Landline { area, .. }) = context.texts().phone(field) else {
        return Err(BLANK);
    };
    if has(province, area) {
        return Ok(());
    }
    let other = PROVINCES.iter().find(|other| has(other, area)).ok_or(BLANK)?;
    context
        .report(field, &MESSAGE)
        .arg("other", other)
        .arg("province", province);
    Ok(())
}

fn has(province: &Province, area: &str) -> bool {
    province.area_codes.iter().any(|prefix| area.starts_with(prefix))
}
