//! Text that was to be a filing in JSON and is not.

use crate::filing::field::{Node, Problem};
use crate::law::filing_system;
use crate::model::phrase::t;
use crate::model::report::Severity;
use crate::rule::{ABSENT, Applicability, Applies, Rule, RuleContext, Scope, fail, messages, pass};

/// See the module.
pub static RULE: Rule = Rule {
    id: "form/json",
    since: "0.1.0",
    severity: Severity::Error,
    title: t!("备案文件的格式", "Format of the filing"),
    why: t!(
        "文件或数据行不是 JSON，读不出任何栏目。",
        "The file or line is not valid JSON, so no field can be read.",
    ),
    fix: t!(
        "重新导出这份备案信息；每行一份的文件，每行应是一个完整的 JSON。",
        "Export the filing again; in a file with one filing per line, each line is one complete JSON value.",
    ),
    messages: MESSAGES,
    basis: &[&filing_system::CODE_5001],
    applies: Applies::ALWAYS,
    scope: &[Scope::Problem(check)],
    cases: &[fail("{\"organizer\":"), fail("备案"), pass("{}")],
};

messages! {
    MESSAGE "message" "{field}不是 JSON：第 {byte} 个字节处有误（{fault}）。" "{field} is not valid JSON: error at byte {byte} ({fault}).";
}

fn check(problem: &Problem, node: Node, context: &mut RuleContext<'_>) -> Applicability {
    let Problem::NotJson(error) = problem else {
        return Err(ABSENT);
    };
    let byte = u32::try_from(error.at).unwrap_or(u32::MAX).saturating_add(1);
    context
        .report_at(node, &MESSAGE)
        .arg("byte", byte)
        .arg("fault", &error.what);
    Ok(())
}
