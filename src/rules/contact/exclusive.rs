//! Some provinces take a person's mobile or certificate for one organizer only. Who else has used it, the form cannot tell.

use crate::filing::Person;
use crate::law::conventions;
use crate::model::phrase::t;
use crate::model::report::Severity;
use crate::policy::{EXCLUSIVE, Exclusive};
use crate::rule::{
    ABSENT, Applicability, Applies, BLANK, Capacity, Leaf, Rule, RuleContext, Scope, fail, inapplicable, messages, pass,
};

/// See the module.
pub static RULE: Rule = Rule {
    id: "contact/exclusive",
    since: "0.1.0",
    severity: Severity::Prompt,
    title: t!("没有用于其他主体", "Not used by another organizer"),
    why: t!(
        "有的省要求负责人的手机号码或证件没有在其他主体的备案中用过。",
        "Some provinces want the mobile or certificate of a person in charge not to stand in another organizer's filing.",
    ),
    fix: t!(
        "用过的，请换一位负责人或换一个号码；自己名下的个人备案一般不算。",
        "If it does, name another person or number; one's own filing as an individual usually does not count.",
    ),
    messages: MESSAGES,
    basis: &[&conventions::PROVINCIAL],
    applies: Applies::UNLESS_CANCELLED
        .of_those_in_charge()
        .asked_by(EXCLUSIVE)
        .at(&[Leaf::Mobile, Leaf::Number]),
    scope: &[Scope::Person(check)],
    cases: &[
        fail(r#"{"organizer":{"region":"530102","personInCharge":{"name":"张三","mobile":"19900000001"}}}"#),
        fail(r#"{"organizer":{"region":"510104","personInCharge":{"certificate":{"number":"11010519491231002X"}}}}"#),
        pass(r#"{"organizer":{"region":"530102"},"services":[{"personInCharge":{"name":"张三"}}]}"#),
        inapplicable(r#"{"organizer":{"region":"440305","personInCharge":{"name":"张三","mobile":"19900000001"}}}"#),
    ],
};

messages! {
    MESSAGE "message"
        "请确认{field}没有在其他主体的备案中用过。"
        "Make sure that {field} stands in no other organizer's filing: the province takes it once.";
}

fn check(person: &Person, context: &mut RuleContext<'_>) -> Applicability {
    let (_, capacity) = context.person().ok_or(ABSENT)?;
    let setting = &context.policies().get(EXCLUSIVE);
    let organizers = context
        .organizer()
        .and_then(|organizer| organizer.person_in_charge.get());
    let first = organizers.filter(|_| capacity == Capacity::Service);
    let number = |person: &Person| Some(person.certificate.get()?.number.text()?.to_owned());
    // What stands in both places is asked about once.
    let mobile = person.mobile.text();
    if matches!(setting.value, Exclusive::Mobile | Exclusive::Both)
        && mobile.is_some()
        && first.is_none_or(|first| first.mobile.text() != mobile)
    {
        context.report(&person.mobile, &MESSAGE).convention(setting);
    }
    if matches!(setting.value, Exclusive::Certificate | Exclusive::Both)
        && number(person).is_some()
        && first.is_none_or(|first| number(first) != number(person))
    {
        let certificate = person.certificate.get().ok_or(BLANK)?;
        context.report(&certificate.number, &MESSAGE).convention(setting);
    }
    Ok(())
}
