//! Text that is none of the choices of its table. The tables of the filing system change, so this is a warning.

use crate::data::vocabulary::AS_OF;
use crate::filing::field::{Node, Problem};
use crate::law::filing_system;
use crate::model::phrase::t;
use crate::model::report::Severity;
use crate::rule::{ABSENT, Applicability, Applies, Rule, RuleContext, Scope, fail, messages, pass};

/// See the module.
pub static RULE: Rule = Rule {
    id: "form/unknown-choice",
    since: "0.1.0",
    severity: Severity::Warning,
    title: t!("不在选项中的内容", "Not one of the choices"),
    why: t!(
        "备案系统只接收选项表里的值；选项表会更新，所以这里只作提醒。",
        "The filing system takes only the values of its tables; they change, so this is only a warning.",
    ),
    fix: t!("请从选项中重新选择{field}。", "Choose {field} again from the list."),
    messages: MESSAGES,
    basis: &[
        &filing_system::CODE_1014,
        &filing_system::CODE_1008,
        &filing_system::CODE_1033,
        &filing_system::CODE_1034,
        &filing_system::CODE_1035,
        &filing_system::CODE_1066,
        &filing_system::CODE_5001,
    ],
    applies: Applies::ALWAYS,
    scope: &[Scope::Problem(check)],
    cases: &[
        fail(r#"{"organizer":{"nature":"enterprize"}}"#),
        fail(r#"{"organizer":{"nature":"企业"}}"#),
        fail(r#"{"services":[{"content":["shoping"]}]}"#),
        pass(r#"{"organizer":{"nature":"enterprise"}}"#),
    ],
};

messages! {
    MESSAGE "message" "{field}的内容不在选项表中（选项表日期：{date}）。" "{field} is none of the choices (table of {date}).";
    NEAR "near"
        "{field}的内容不在选项表中，是不是“{closest}”（选项表日期：{date}）？"
        "{field} is none of the choices. Did you mean “{closest}” (table of {date})?";
}

fn check(problem: &Problem, node: Node, context: &mut RuleContext<'_>) -> Applicability {
    let Problem::UnknownChoice { table, closest } = problem else {
        return Err(ABSENT);
    };
    let finding = match closest {
        Some(slug) => context.report_at(node, &NEAR).arg("closest", *slug).suggest(*slug),
        None => context.report_at(node, &MESSAGE),
    };
    let finding = finding.arg("date", AS_OF);
    match *table {
        "nature" => finding.basis([&filing_system::CODE_1014]),
        "certificateKind" => finding.basis([&filing_system::CODE_1008]),
        "approvalItem" => finding.basis([&filing_system::CODE_1033]),
        "serviceContent" => finding.basis([&filing_system::CODE_1034]),
        "accessMethod" => finding.basis([&filing_system::CODE_1035]),
        "language" => finding.basis([&filing_system::CODE_1066]),
        _ => finding.basis([&filing_system::CODE_5001]),
    };
    Ok(())
}
