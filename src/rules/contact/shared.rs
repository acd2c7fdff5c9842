//! Two persons have two mobiles and two e-mails; one person has the same ones everywhere.

use crate::facts::mail::tidy;

use crate::filing::Person;
use crate::filing::field::Field;
use crate::law::conventions;
use crate::model::phrase::t;
use crate::model::report::Severity;
use crate::policy::{Permission, SHARED_EMERGENCY_PHONE};

use crate::rule::{
    ABSENT, Applicability, Applies, BLANK, Leaf, Rule, RuleContext, Scope, fail, inapplicable, messages, pass,
};
use crate::rules::support::persons::{same_person, same_phone};

/// See the module.
pub static RULE: Rule = Rule {
    id: "contact/shared",
    since: "0.1.0",
    severity: Severity::Warning,
    title: t!("两位负责人的联系方式", "Contact details of the two persons in charge"),
    why: t!(
        "主体负责人和服务负责人不是同一人时，手机、邮箱不能相同；是同一人时应当一致。",
        "If the persons in charge of the organizer and the service differ, mobile and e-mail must differ; if they are the same person, both should match.",
    ),
    fix: t!(
        "填写每位负责人自己的手机和邮箱。",
        "Enter each person's own mobile and e-mail.",
    ),
    messages: MESSAGES,
    basis: &[&conventions::PHONES_HUAWEI, &conventions::PROVINCIAL],
    applies: Applies::ALWAYS
        .in_charge_of_service()
        .reads(SHARED_EMERGENCY_PHONE)
        .at(&[Leaf::Mobile, Leaf::Email, Leaf::EmergencyPhone]),
    scope: &[Scope::Person(check)],
    cases: &[
        fail(
            r#"{"organizer":{"personInCharge":{"name":"张三","mobile":"19900000001"}},"services":[{"personInCharge":{"name":"李四","mobile":"+86 19900000001"}}]}"#,
        ),
        fail(
            r#"{"organizer":{"personInCharge":{"name":"张三","email":"a@example.com"}},"services":[{"personInCharge":{"name":"李四","email":"A@example.com"}}]}"#,
        ),
        fail(
            r#"{"organizer":{"personInCharge":{"name":"张三","email":"a@example.com"}},"services":[{"personInCharge":{"name":"张三","email":"b@example.com"}}]}"#,
        ),
        fail(
            r#"{"organizer":{"region":"410102","personInCharge":{"name":"张三","emergencyPhone":"19900000003"}},"services":[{"personInCharge":{"name":"李四","emergencyPhone":"19900000003"}}]}"#,
        ),
        pass(
            r#"{"organizer":{"personInCharge":{"name":"张三","mobile":"19900000001"}},"services":[{"personInCharge":{"name":"李四","mobile":"19900000002"}}]}"#,
        ),
        pass(
            r#"{"organizer":{"personInCharge":{"name":"张三","mobile":"19900000001"}},"services":[{"personInCharge":{"name":"张三","mobile":"199 0000 0001"}}]}"#,
        ),
        inapplicable(r#"{"organizer":{"personInCharge":{"name":"张三","mobile":"19900000001"}}}"#),
        inapplicable(
            r#"{"organizer":{"personInCharge":{"mobile":"19900000001"}},"services":[{"personInCharge":{"name":"李四","mobile":"19900000001"}}]}"#,
        ),
    ],
};

messages! {
    SHARED "shared"
        "{field}与主体负责人的相同，但两位不是同一人。"
        "{field} is the same as that of the organizer's person in charge, who is somebody else.";
    DIFFERS "differs"
        "{field}与主体负责人的不同，但两位是同一人。"
        "{field} differs from that of the organizer's person in charge, who is the same person.";
    FIX_DIFFERS "fix-differs" "同一人请填写相同的手机和邮箱。" "Enter the same mobile and e-mail for the same person.";
    FIX_EMERGENCY "fix-emergency" "给两位负责人填写不同的应急联系电话。" "Enter different emergency phones for the two persons in charge.";
}

fn check(person: &Person, context: &mut RuleContext<'_>) -> Applicability {
    let organizers = context
        .organizer()
        .and_then(|organizer| organizer.person_in_charge.get())
        .ok_or(ABSENT)?;
    let same_person = same_person(person, organizers).ok_or(BLANK)?;
    let mobiles = (
        &person.mobile,
        same_phone(&person.mobile, &organizers.mobile, context.texts()),
    );
    let emails = (&person.email, same_email(&person.email, &organizers.email));
    let emergency = &person.emergency_phone;
    let apart = &context.policies().get(SHARED_EMERGENCY_PHONE);
    let shared = match apart.value {
        Permission::Refused => same_phone(emergency, &organizers.emergency_phone, context.texts()),
        Permission::Allowed => None,
    };
    if mobiles.1.is_none() && emails.1.is_none() && shared.is_none() {
        return Err(BLANK);
    }
    if shared == Some(true) && !same_person {
        let finding = context.report(emergency, &SHARED).basis([&conventions::PROVINCIAL]);
        finding.fix(&FIX_EMERGENCY).convention(apart);
    }
    for (field, same) in [mobiles, emails] {
        match (same_person, same) {
            (false, Some(true)) => {
                context.report(field, &SHARED).basis([&conventions::PHONES_HUAWEI]);
            }
            (true, Some(false)) => {
                let finding = context.report(field, &DIFFERS).fix(&FIX_DIFFERS);
                finding.basis([&conventions::PHONES_HUAWEI]);
            }
            _ => {}
        }
    }
    Ok(())
}

fn same_email(one: &Field<String>, other: &Field<String>) -> Option<bool> {
    let (one, other) = (one.text()?, other.text()?);
    Some(one == other || tidy(one).eq_ignore_ascii_case(&tidy(other)))
}
