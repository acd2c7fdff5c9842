//! Text that is none of the choices of its table. The tables of the filing system change, so this is a warning.

use crate::data::vocabulary::AS_OF;
use crate::filing::field::{Node, Problem};
use crate::law::filing_system;
use crate::model::phrase::{Phrase, t};
use crate::model::report::Severity;
use crate::rule::{ABSENT, At, Outcome, Rule, Scope, bad, good};

/// See the module.
pub static RULE: Rule = Rule {
    id: "form/unknown-choice",
    since: "0.1.0",
    severity: Severity::Warning,
    title: t("不在选项中的内容", "Not one of the choices"),
    why: t(
        "备案系统只接收选项表里的值；选项表会更新，所以这里只作提醒。",
        "The filing system takes only the values of its tables; they change, so this is only a warning.",
    ),
    fix: t("请从选项中重新选择{field}。", "Choose {field} again from the list."),
    basis: &[
        &filing_system::CODE_1014,
        &filing_system::CODE_1008,
        &filing_system::CODE_1033,
        &filing_system::CODE_1034,
        &filing_system::CODE_1035,
        &filing_system::CODE_1066,
        &filing_system::CODE_5001,
    ],
    scope: &[Scope::Problem(check)],
    cases: &[
        bad(r#"{"organizer":{"nature":"enterprize"}}"#),
        bad(r#"{"organizer":{"nature":"企业"}}"#),
        bad(r#"{"services":[{"content":["shoping"]}]}"#),
        good(r#"{"organizer":{"nature":"enterprise"}}"#),
    ],
};

static MESSAGE: Phrase = t(
    "{field}的内容不在选项表中（选项表日期：{date}）。",
    "{field} is none of the choices (table of {date}).",
);
static NEAR: Phrase = t(
    "{field}的内容不在选项表中，是不是“{closest}”（选项表日期：{date}）？",
    "{field} is none of the choices. Did you mean “{closest}” (table of {date})?",
);

fn check(problem: &Problem, node: Node, at: &mut At<'_>) -> Outcome {
    let Problem::UnknownChoice { table, closest } = problem else {
        return Err(ABSENT);
    };
    let saying = match closest {
        Some(slug) => at.find_at(node, &NEAR).word("closest", *slug).suggest(*slug),
        None => at.find_at(node, &MESSAGE),
    };
    let saying = saying.word("date", AS_OF);
    match *table {
        "nature" => saying.because([&filing_system::CODE_1014]),
        "certificateKind" => saying.because([&filing_system::CODE_1008]),
        "approvalItem" => saying.because([&filing_system::CODE_1033]),
        "serviceContent" => saying.because([&filing_system::CODE_1034]),
        "accessMethod" => saying.because([&filing_system::CODE_1035]),
        "language" => saying.because([&filing_system::CODE_1066]),
        _ => saying.because([&filing_system::CODE_5001]),
    };
    Ok(())
}
