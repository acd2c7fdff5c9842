//! The formula of a spreadsheet around a text: tables that are handed on keep telephone numbers and the like as `="19900000001"`.

use crate::filing::field::{Node, Problem};
use crate::law::filing_system;
use crate::model::phrase::t;
use crate::model::report::Severity;
use crate::rule::{ABSENT, Applicability, Applies, Rule, RuleContext, Scope, fail, messages, pass};

/// See the module.
pub static RULE: Rule = Rule {
    id: "form/formula",
    since: "0.1.0",
    severity: Severity::Warning,
    title: t!("表格软件的公式写法", "Spreadsheet formulas"),
    why: t!(
        "从表格导出的内容有时带着等号和引号（=\"…\"），备案系统会把它们当作内容的一部分。",
        "Data exported from a spreadsheet sometimes keeps an equals sign and quotes (=\"…\"), which the filing system takes for part of the content.",
    ),
    fix: t!(
        "去掉等号和引号，或点击采用建议的内容。",
        "Remove the equals sign and the quotes, or use the suggested text.",
    ),
    messages: MESSAGES,
    basis: &[&filing_system::CODE_5001],
    applies: Applies::ALWAYS,
    scope: &[Scope::Problem(check)],
    cases: &[
        fail(r#"{"organizer":{"name":"=\"示例科技有限公司\""}}"#),
        fail(r#"{"organizer":{"personInCharge":{"mobile":"=\"19900000001\""}}}"#),
        fail(r#"{"organizer":{"certificate":{"validUntil":"＝＂2027-01-31＂ "}}}"#),
        fail(r#"{"services":[{"homepage":"=\"https://example.com\""}]}"#),
        pass(r#"{"organizer":{"name":"“示例”科技有限公司"}}"#),
        pass(r#"{"organizer":{"address":"=\"\""}}"#),
        pass(r#"{"organizer":{"certificate":{"kind":"resident-id","number":"=\"11010519491231002X\""}}}"#),
    ],
};

messages! {
    MESSAGE "message"
        "{field}带着表格软件的公式写法（=\"…\"）。"
        "{field} contains a spreadsheet formula (=\"…\").";
}

fn check(problem: &Problem, node: Node, context: &mut RuleContext<'_>) -> Applicability {
    let Problem::Formula { inner } = problem else {
        return Err(ABSENT);
    };
    context.report_at(node, &MESSAGE).suggest(inner);
    Ok(())
}
