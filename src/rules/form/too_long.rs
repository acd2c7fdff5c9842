//! Longer than the form's field takes.

use crate::filing::field::{Node, Problem};
use crate::law::conventions;
use crate::model::phrase::t;
use crate::model::report::Severity;
use crate::rule::{ABSENT, Applicability, Applies, Rule, RuleContext, Scope, fail, messages, pass};

/// See the module.
pub static RULE: Rule = Rule {
    id: "form/too-long",
    since: "0.1.0",
    severity: Severity::Warning,
    title: t!("栏目的长度", "Length of a field"),
    why: t!(
        "登记表每一栏有长度限制，超出的部分会被截掉或退回。",
        "Every field of the form has a maximum length; longer text is cut off or returned.",
    ),
    fix: t!(
        "缩短到 {limit} 以内，汉字每个算 2。",
        "Shorten it to at most {limit}; each Chinese character counts as 2.",
    ),
    messages: MESSAGES,
    basis: &[&conventions::FORM_LENGTHS],
    applies: Applies::ALWAYS,
    scope: &[Scope::Problem(check)],
    cases: &[
        fail(concat!(
            r#"{"organizer":{"personInCharge":{"email":""#,
            "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
            r#"@example.com"}}}"#
        )),
        pass(r#"{"organizer":{"name":"示例科技有限公司"}}"#),
        pass(
            r#"{"organizer":{"personInCharge":{"mobile":"请拨打办公室电话请拨打办公室电话请拨打办公室电话请拨打办公室电话"}}}"#,
        ),
    ],
};

messages! {
    MESSAGE "message"
        "{field}太长：现在是 {bytes}，最多 {limit}（一个汉字算 2，一个字母或数字算 1）。"
        "{field} is too long: {bytes}, at most {limit} (a Chinese character counts as 2, a letter or digit as 1).";
}

fn check(problem: &Problem, node: Node, context: &mut RuleContext<'_>) -> Applicability {
    let Problem::TooLong { bytes, limit } = problem else {
        return Err(ABSENT);
    };
    context
        .report_at(node, &MESSAGE)
        .arg("bytes", *bytes)
        .arg("limit", *limit);
    Ok(())
}
