//! A member that the contract does not have: most often a slip of the pen, and then the real field is empty.

use crate::filing::field::{Node, Problem};
use crate::law::notice_105;
use crate::model::phrase::{Phrase, t};
use crate::model::report::Severity;
use crate::rule::{ABSENT, At, Outcome, Rule, Scope, bad, good};

/// See the module.
pub static RULE: Rule = Rule {
    id: "form/unknown-field",
    since: "0.1.0",
    severity: Severity::Warning,
    title: t("备案登记表没有的栏目", "Field unknown to the registration form"),
    why: t(
        "登记表没有这个栏目，其中的内容不会被检查，也不会提交。",
        "The registration form has no such field; what it holds is neither checked nor sent.",
    ),
    fix: t(
        "请删除这一栏，或改用正确的栏目名。",
        "Remove the field or use its right name.",
    ),
    basis: &[&notice_105::ANNEX],
    scope: &[Scope::Problem(check)],
    cases: &[
        bad(r#"{"organiser":{}}"#),
        bad(r#"{"organizer":{"certificate":{"type":"business-licence"}}}"#),
        good(r#"{"organizer":{"certificate":{"kind":"business-licence"}}}"#),
    ],
};

static MESSAGE: Phrase = t("登记表没有“{field}”这一栏。", "The form has no field “{field}”.");
static NEAR: Phrase = t(
    "登记表没有“{field}”这一栏，是不是“{closest}”？",
    "The form has no field “{field}”. Did you mean “{closest}”?",
);
static FIX_NEAR: Phrase = t("请把栏目名改为“{closest}”。", "Rename the field to “{closest}”.");

fn check(problem: &Problem, node: Node, at: &mut At<'_>) -> Outcome {
    let Problem::UnknownField { closest } = problem else {
        return Err(ABSENT);
    };
    match closest {
        Some(name) => at.find_at(node, &NEAR).word("closest", *name).fix(&FIX_NEAR),
        None => at.find_at(node, &MESSAGE),
    };
    Ok(())
}
