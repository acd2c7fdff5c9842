//! One province asks units for a landline, though the national form no longer has one.

use crate::facts::phone::Phone;
use crate::filing::Organizer;
use crate::law::conventions;
use crate::model::phrase::t;
use crate::model::report::Severity;
use crate::policy::LANDLINE;
use crate::rule::{
    Applicability, Applies, BLANK, Leaf, Rule, RuleContext, Scope, chosen, fail, inapplicable, messages, pass,
};

/// See the module.
pub static RULE: Rule = Rule {
    id: "contact/landline",
    since: "0.1.0",
    severity: Severity::Prompt,
    title: t!("单位的固定电话", "A unit's landline"),
    why: t!(
        "现行登记表已不要办公电话，但有的省仍要求单位填写，不能用手机代替。",
        "The current form no longer has an office phone, but some provinces still require one from units and do not accept a mobile.",
    ),
    fix: t!(
        "有固定电话的请填写；没有的，先问接入服务商怎么填。",
        "Enter a landline; if you have none, ask your access provider what to enter.",
    ),
    messages: MESSAGES,
    basis: &[&conventions::PROVINCIAL],
    applies: Applies::UNLESS_CANCELLED
        .of_units()
        .asked_by(LANDLINE)
        .at(&[Leaf::OfficePhone]),
    scope: &[Scope::Organizer(check)],
    cases: &[
        fail(r#"{"organizer":{"nature":"enterprise","region":"320102","personInCharge":{"name":"张三"}}}"#),
        fail(
            r#"{"organizer":{"nature":"enterprise","region":"320102","personInCharge":{"officePhone":"19900000001"}}}"#,
        ),
        pass(
            r#"{"organizer":{"nature":"enterprise","region":"320102","personInCharge":{"officePhone":"086-025-82998299"}}}"#,
        ),
        inapplicable(r#"{"organizer":{"nature":"individual","region":"320102","personInCharge":{"name":"张三"}}}"#),
        inapplicable(r#"{"organizer":{"nature":"enterprise","region":"440305","personInCharge":{"name":"张三"}}}"#),
    ],
};

messages! {
    MISSING "missing" "没有填写{field}，当地要求单位留固定电话。" "{field} is not filled in; this province requires units to give a landline.";
    MOBILE "mobile" "{field}是手机号码，当地要求单位留固定电话。" "{field} is a mobile number; this province requires units to give a landline.";
}

fn check(organizer: &Organizer, context: &mut RuleContext<'_>) -> Applicability {
    let setting = &context.policies().get(LANDLINE);
    chosen(&organizer.nature)?;
    let field = &organizer.person_in_charge.get().ok_or(BLANK)?.office_phone;
    let mobile = context.texts().phone(field);
    if field.is_missing() {
        context.report(field, &MISSING).convention(setting);
    } else if matches!(mobile, Some(Phone::Mobile(_))) {
        context.report(field, &MOBILE).convention(setting);
    }
    Ok(())
}
