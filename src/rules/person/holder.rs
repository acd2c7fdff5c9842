//! A person's name is the one on the person's certificate. Only dots and spaces being different is a warning.

use crate::filing::Person;
use crate::law::{guide, notice_64};
use crate::model::phrase::t;
use crate::model::report::Severity;
use crate::rule::{Applicability, Applies, BLANK, Leaf, Rule, RuleContext, Scope, fail, inapplicable, messages, pass};

use crate::rules::support::agreement::{Agreement, agreement, says_something};

/// See the module.
pub static RULE: Rule = Rule {
    id: "person/holder",
    since: "0.1.0",
    severity: Severity::Error,
    title: t!("姓名与证件一致", "The person's name matches the certificate"),
    why: t!(
        "接入服务商会拿姓名与身份证件核对。",
        "The access provider compares the name with the identity document.",
    ),
    fix: t!("按证件上的姓名填写。", "Enter the name as it is on the certificate."),
    messages: MESSAGES,
    basis: &[&guide::SECTION_7_2, &notice_64::SECTION_2_1_5_HOLDER],
    applies: Applies::UNLESS_CANCELLED.at(&[Leaf::Name]),
    scope: &[Scope::Person(check)],
    cases: &[
        fail(r#"{"organizer":{"personInCharge":{"name":"张三","certificate":{"holder":"李四"}}}}"#),
        fail(r#"{"organizer":{"personInCharge":{"name":"古丽买买提","certificate":{"holder":"古丽·买买提"}}}}"#),
        pass(r#"{"organizer":{"personInCharge":{"name":"张三","certificate":{"holder":"张三"}}}}"#),
        fail(r#"{"organizer":{"personInCharge":{"name":"张三","certificate":{"holder":"李四"}}}}"#).on(2012, 3, 1),
        inapplicable(r#"{"organizer":{"personInCharge":{"name":"张三","certificate":{"holder":"李四"}}}}"#)
            .on(2006, 3, 1),
        inapplicable(
            r#"{"organizer":{"personInCharge":{"name":"张三","certificate":{"number":"11010519491231002X"}}}}"#,
        ),
    ],
};

messages! {
    DIFFERENT "different" "{field}与证件上的姓名不一致。" "{field} does not match the name on the certificate.";
    SPELLED "spelled"
        "{field}与证件上的写法不同（间隔点、空格、字形等）。"
        "{field} is spelled differently on the certificate (dots, spaces or forms of characters).";
    FIX_SPELLED "fix-spelled" "改成证件上的写法。" "Spell it as on the certificate.";
}

fn check(person: &Person, context: &mut RuleContext<'_>) -> Applicability {
    let name = person.name.text().ok_or(BLANK)?;
    let certificate = person.certificate.get().ok_or(BLANK)?;
    if !says_something(&certificate.holder) {
        return Err(BLANK);
    }
    match agreement(name, &certificate.holder) {
        Agreement::Same => {}
        Agreement::Spelled(holder) => {
            context
                .report(&person.name, &SPELLED)
                .suggest(holder)
                .fix(&FIX_SPELLED)
                .severity(Severity::Warning);
        }
        Agreement::Different => {
            context.report(&person.name, &DIFFERENT);
        }
    }
    Ok(())
}
