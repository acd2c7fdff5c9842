//! A person's name is the one on the person's certificate. Only dots and spaces being different is a warning.

use crate::data::vocabulary::Action;
use crate::filing::Person;
use crate::law::guide;
use crate::model::phrase::{Phrase, t};
use crate::model::report::Severity;
use crate::rule::{At, BLANK, OTHER_ACTION, Outcome, Rule, Scope, apart, bad, good};
use crate::rules::name::holder::{Agreement, agreement, says_something};

/// See the module.
pub static RULE: Rule = Rule {
    id: "person/holder",
    since: "0.1.0",
    severity: Severity::Error,
    title: t("姓名与证件一致", "The person's name as on the certificate"),
    why: t(
        "接入服务提供者会拿姓名与身份证件核对。",
        "The access provider compares the name with the identity document.",
    ),
    fix: t("请按证件上的姓名填写。", "Write the name as the certificate shows it."),
    basis: &[&guide::SECTION_7_2],
    scope: &[Scope::Person(check)],
    cases: &[
        bad(r#"{"organizer":{"personInCharge":{"name":"张三","certificate":{"holder":"李四"}}}}"#),
        bad(r#"{"organizer":{"personInCharge":{"name":"古丽买买提","certificate":{"holder":"古丽·买买提"}}}}"#),
        good(r#"{"organizer":{"personInCharge":{"name":"张三","certificate":{"holder":"张三"}}}}"#),
        apart(r#"{"organizer":{"personInCharge":{"name":"张三","certificate":{"number":"11010519491231002X"}}}}"#),
    ],
};

static DIFFERENT: Phrase = t(
    "{field}与证件上的姓名不一致。",
    "{field} is not the name on the certificate.",
);
static SPELLED: Phrase = t(
    "{field}与证件上的写法不同（间隔点、空格、字形等）。",
    "{field} is spelled otherwise than on the certificate (dots, spaces or forms of characters).",
);
static FIX_SPELLED: Phrase = t("请改成证件上的写法。", "Spell it as on the certificate.");

fn check(person: &Person, at: &mut At<'_>) -> Outcome {
    let name = person.name.text().ok_or(BLANK)?;
    if at.action() == Action::Cancel {
        return Err(OTHER_ACTION);
    }
    let certificate = person.certificate.get().ok_or(BLANK)?;
    if !says_something(&certificate.holder) {
        return Err(BLANK);
    }
    match agreement(name, &certificate.holder) {
        Agreement::Same => {}
        Agreement::Spelled(holder) => {
            at.find(&person.name, &SPELLED)
                .suggest(holder)
                .fix(&FIX_SPELLED)
                .weigh(Severity::Warning);
        }
        Agreement::Different => {
            at.find(&person.name, &DIFFERENT);
        }
    }
    Ok(())
}
