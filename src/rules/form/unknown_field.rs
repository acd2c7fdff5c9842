//! A member that the contract does not have: most often a slip of the pen, and then the real field is empty.

use crate::filing::Filing;
use crate::filing::field::{Node, Problem};
use crate::law::notice_105;
use crate::model::phrase::t;
use crate::model::report::Severity;
use crate::rule::{ABSENT, Applicability, Applies, Rule, RuleContext, Scope, fail, inapplicable, messages, pass};

/// See the module.
pub static RULE: Rule = Rule {
    id: "form/unknown-field",
    since: "0.1.0",
    severity: Severity::Warning,
    title: t!("备案登记表没有的栏目", "Field that is not on the registration form"),
    why: t!(
        "登记表没有这个栏目，其中的内容不会被检查，也不会提交。",
        "The registration form has no such field; its content is neither checked nor submitted.",
    ),
    fix: t!(
        "删除这一栏，或改用正确的栏目名。",
        "Remove the field, or use its correct name.",
    ),
    messages: MESSAGES,
    basis: &[&notice_105::ANNEX],
    applies: Applies::ALWAYS,
    scope: &[Scope::Problem(check), Scope::Filing(changes)],
    cases: &[
        fail(r#"{"organiser":{}}"#),
        fail(r#"{"organizer":{"certificate":{"type":"business-licence"}}}"#),
        fail(r#"{"action":"change","changes":["/organizer/adress"]}"#),
        pass(r#"{"organizer":{"certificate":{"kind":"business-licence"}}}"#),
        pass(r#"{"action":"change","changes":["/services/0/domains/1/name","/organizer",""]}"#),
        inapplicable(r#"{"organizer":{"fax":"1"}}"#).with(r#"{"unknownFields":"allow"}"#),
    ],
};

messages! {
    MESSAGE "message" "登记表没有“{field}”这一栏。" "The form has no field named “{field}”.";
    NEAR "near" "登记表没有“{field}”这一栏，是不是“{closest}”？" "The form has no field named “{field}”. Did you mean “{closest}”?";
    PLACE "place"
        "{field}里的“{pointer}”不是登记表的栏目，不知道变更什么。"
        "{field}: “{pointer}” is not a field of the form, so it is unclear what changes.";
    FIX_PLACE "fix-place" "写变更的是哪一栏，例如 /organizer/address。" "Name the field that changes, such as /organizer/address.";
    FIX_NEAR "fix-near" "把栏目名改为“{closest}”。" "Rename the field to “{closest}”.";
}

fn check(problem: &Problem, node: Node, context: &mut RuleContext<'_>) -> Applicability {
    let Problem::UnknownField { closest } = problem else {
        return Err(ABSENT);
    };
    match closest {
        Some(name) => context.report_at(node, &NEAR).arg("closest", *name).fix(&FIX_NEAR),
        None => context.report_at(node, &MESSAGE),
    };
    Ok(())
}

/// What is said to change is a place that a filing has, whether it is filled in or not.
fn changes(filing: &Filing, context: &mut RuleContext<'_>) -> Applicability {
    for entry in filing.changes.fields() {
        if let Some(place) = entry.text().filter(|place| !Filing::has_place(place)) {
            context.report(entry, &PLACE).arg("pointer", place).fix(&FIX_PLACE);
        }
    }
    Ok(())
}
