//! Some provinces take a person's mobile or certificate for one organizer only. Who else has used it, the form cannot tell.

use crate::filing::field::Field;
use crate::filing::{Filing, Person};
use crate::law::conventions;
use crate::model::phrase::t;
use crate::model::report::Severity;
use crate::policy::{EXCLUSIVE, Exclusive, INDIVIDUAL_EXCLUSIVE};
use crate::rule::{
    Applicability, Applies, Leaf, NOT_ASKED, Rule, RuleContext, Scope, fail, inapplicable, messages, pass,
};

/// See the module.
pub static RULE: Rule = Rule {
    id: "contact/exclusive",
    since: "0.1.0",
    severity: Severity::Prompt,
    title: t!("没有用于其他主体", "Not used by another organizer"),
    why: t!(
        "有的省要求负责人的手机号码、邮箱或证件没有在其他主体的备案中用过。",
        "Some provinces require that the mobile, e-mail or certificate of a person in charge is not used in another organizer's filing.",
    ),
    fix: t!(
        "用过的，换一位负责人，或换一个号码或邮箱；自己名下的个人备案一般不算。",
        "If one does, name another person, or use another number or e-mail; a filing of your own as an individual usually does not count.",
    ),
    messages: MESSAGES,
    basis: &[&conventions::PROVINCIAL],
    applies: Applies::UNLESS_CANCELLED
        .asked_by(EXCLUSIVE)
        .asked_by(INDIVIDUAL_EXCLUSIVE)
        .at(&[Leaf::Mobile, Leaf::Number]),
    scope: &[Scope::Filing(check)],
    cases: &[
        fail(r#"{"organizer":{"region":"530102","personInCharge":{"name":"张三","mobile":"19900000001"}}}"#),
        fail(r#"{"organizer":{"region":"510104","personInCharge":{"certificate":{"number":"11010519491231002X"}}}}"#),
        fail(r#"{"organizer":{"region":"530102"},"services":[{"personInCharge":{"mobile":"19900000001"}}]}"#),
        fail(
            r#"{"organizer":{"nature":"individual","region":"440305","personInCharge":{"name":"张三","mobile":"19900000001"}}}"#,
        ),
        fail(r#"{"organizer":{"region":"410102","personInCharge":{"mobile":"19900000001"}}}"#),
        pass(r#"{"organizer":{"region":"530102"},"services":[{"personInCharge":{"name":"张三"}}]}"#),
        inapplicable(
            r#"{"organizer":{"nature":"enterprise","region":"440305","personInCharge":{"name":"张三","mobile":"19900000001"}}}"#,
        ),
    ],
};

messages! {
    MESSAGE "message"
        "请确认{what}没有在其他主体的备案中用过。"
        "Check that no other organizer's filing uses {what}.";
    MOBILE "mobile" "负责人的手机号码" "the mobile of a person in charge";
    MOBILE_EMAIL "mobile-email" "负责人的手机号码和电子邮箱" "the mobile or e-mail of a person in charge";
    CERTIFICATE "certificate" "负责人的证件" "the certificate of a person in charge";
    BOTH "both" "负责人的手机号码和证件" "the mobile or certificate of a person in charge";
}

/// Asked once a filing, where the first of them stands.
fn check(filing: &Filing, context: &mut RuleContext<'_>) -> Applicability {
    let own = context.policies().get(INDIVIDUAL_EXCLUSIVE);
    let setting = match own.value {
        Exclusive::Nothing => context.policies().get(EXCLUSIVE),
        _ if context.is_individual() => own,
        _ => context.policies().get(EXCLUSIVE),
    };
    let (what, has_mobile) = match setting.value {
        Exclusive::Nothing => return Err(NOT_ASKED),
        Exclusive::Mobile => (&MOBILE, true),
        Exclusive::MobileAndEmail => (&MOBILE_EMAIL, true),
        Exclusive::Certificate => (&CERTIFICATE, false),
        Exclusive::Both => (&BOTH, true),
    };
    let organizers = filing
        .organizer()
        .and_then(|organizer| organizer.person_in_charge.get());
    let services = filing
        .services
        .items()
        .filter_map(|service| service.person_in_charge.get());
    let place = |person: &Person| {
        let mobile = Some(person.mobile.node()).filter(|_| has_mobile && person.mobile.text().is_some());
        let number = person.certificate.get().map(|certificate| &certificate.number);
        let number = number.filter(|number| !has_mobile && number.text().is_some());
        mobile.or(number.map(Field::node))
    };
    if let Some(place) = organizers.into_iter().chain(services).find_map(place) {
        context
            .report_at(place, &MESSAGE)
            .arg("what", what)
            .convention(&setting);
    }
    Ok(())
}
