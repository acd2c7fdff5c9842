//! How many different numbers two persons in charge give between them: mobile and emergency phone of each.

use crate::filing::Person;
use crate::filing::field::Field;
use crate::law::conventions;
use crate::model::phrase::t;
use crate::model::report::Severity;
use crate::policy::PHONES_OF_TWO;
use crate::rule::{
    ABSENT, Applicability, Applies, BLANK, Leaf, NOT_ASKED, Rule, RuleContext, Scope, fail, inapplicable, messages,
    pass,
};
use crate::rules::support::persons::{same_person, same_phone};

/// See the module.
pub static RULE: Rule = Rule {
    id: "contact/distinct",
    since: "0.1.0",
    severity: Severity::Warning,
    title: t!("两位负责人的号码个数", "Different numbers of the two persons in charge"),
    why: t!(
        "负责人是两个人时，有的省要求手机和应急联系电话共有三个或四个不同的号码。",
        "If there are two persons in charge, some provinces require three or four different numbers among mobiles and emergency phones.",
    ),
    fix: t!(
        "换填不同的号码，共 {least} 个。",
        "Enter other numbers, so that there are {least} different ones.",
    ),
    messages: MESSAGES,
    basis: &[&conventions::PROVINCIAL],
    applies: Applies::UNLESS_CANCELLED
        .by_nature()
        .in_charge_of_service()
        .reads(PHONES_OF_TWO)
        .at(&[Leaf::EmergencyPhone]),
    scope: &[Scope::Person(check)],
    cases: &[
        fail(
            r#"{"organizer":{"nature":"enterprise","region":"420102","personInCharge":{"name":"张三","mobile":"19900000001","emergencyPhone":"19900000003"}},"services":[{"personInCharge":{"name":"李四","mobile":"19900000002","emergencyPhone":"19900000003"}}]}"#,
        ),
        pass(
            r#"{"organizer":{"nature":"enterprise","region":"110105","personInCharge":{"name":"张三","mobile":"19900000001","emergencyPhone":"19900000003"}},"services":[{"personInCharge":{"name":"李四","mobile":"19900000002","emergencyPhone":"19900000003"}}]}"#,
        ),
        inapplicable(
            r#"{"organizer":{"nature":"enterprise","region":"440305","personInCharge":{"name":"张三","mobile":"19900000001","emergencyPhone":"19900000002"}},"services":[{"personInCharge":{"name":"李四","mobile":"19900000002","emergencyPhone":"19900000001"}}]}"#,
        ),
    ],
};

messages! {
    MESSAGE "message"
        "{field}：两位负责人的手机和应急电话共只有 {count} 个不同号码，当地要 {least} 个。"
        "{field}: this province requires {least} different numbers of the two persons; entered: {count}.";
}

fn check(person: &Person, context: &mut RuleContext<'_>) -> Applicability {
    let setting = context.policies().by_nature(PHONES_OF_TWO, context.is_individual());
    // Two mobiles that differ are asked everywhere, by another rule.
    if setting.value < 3 {
        return Err(NOT_ASKED);
    }
    let organizers = context
        .organizer()
        .and_then(|organizer| organizer.person_in_charge.get())
        .ok_or(ABSENT)?;
    if same_person(person, organizers).ok_or(BLANK)? {
        return Err(NOT_ASKED);
    }
    let fields = [
        &organizers.mobile,
        &organizers.emergency_phone,
        &person.mobile,
        &person.emergency_phone,
    ];
    let mut different: Vec<&Field<String>> = Vec::new();
    for field in fields {
        field.text().ok_or(BLANK)?;
        let is_same = |other: &&Field<String>| same_phone(field, other, context.texts()) == Some(true);
        if !different.iter().any(is_same) {
            different.push(field);
        }
    }
    let count = u32::try_from(different.len()).unwrap_or(0);
    if count < setting.value.into() {
        let finding = context.report(&person.emergency_phone, &MESSAGE);
        finding
            .arg("count", count)
            .arg("least", setting.value)
            .convention(&setting);
    }
    Ok(())
}
