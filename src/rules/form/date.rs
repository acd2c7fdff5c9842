//! Text that is no calendar day where a day belongs.

use crate::filing::field::{Node, Problem};
use crate::law::filing_system;
use crate::model::phrase::t;
use crate::model::report::Severity;
use crate::rule::{ABSENT, Applicability, Applies, Rule, RuleContext, Scope, fail, messages, pass};

/// See the module.
pub static RULE: Rule = Rule {
    id: "form/date",
    since: "0.1.0",
    severity: Severity::Error,
    title: t!("日期的写法", "How a date is written"),
    why: t!(
        "日期写法不统一或日期不存在，备案系统无法接收。",
        "The filing system cannot take a date that does not exist or is written otherwise.",
    ),
    fix: t!(
        "请写成 2027-01-31 这样的日期；证件长期有效的写 long-term。",
        "Write it like 2027-01-31; for no end write long-term.",
    ),
    messages: MESSAGES,
    basis: &[&filing_system::CODE_5001],
    applies: Applies::ALWAYS,
    scope: &[Scope::Problem(check)],
    cases: &[
        fail(r#"{"organizer":{"certificate":{"validUntil":"2027年1月31日"}}}"#),
        fail(r#"{"organizer":{"certificate":{"validUntil":"2027-02-30"}}}"#),
        pass(r#"{"organizer":{"certificate":{"validUntil":"2027-01-31"}}}"#),
        pass(r#"{"organizer":{"certificate":{"validUntil":"long-term"}}}"#),
    ],
};

messages! {
    MESSAGE "message" "{field}不是一个日期，或者这一天不存在。" "{field} is not a date, or no such day exists.";
    WRITTEN "written" "{field}的写法不对，应写作 {date}。" "{field} should be written {date}.";
    FIX_WRITTEN "fix-written" "请改为 {date}。" "Change it to {date}.";
}

fn check(problem: &Problem, node: Node, context: &mut RuleContext<'_>) -> Applicability {
    let Problem::NotADate { suggestion } = problem else {
        return Err(ABSENT);
    };
    match suggestion {
        Some(date) => {
            let finding = context.report_at(node, &WRITTEN).arg("date", date).suggest(date);
            // The day is clear; consoles take several ways of writing it.
            finding.fix(&FIX_WRITTEN).severity(Severity::Warning)
        }
        None => context.report_at(node, &MESSAGE),
    };
    Ok(())
}
