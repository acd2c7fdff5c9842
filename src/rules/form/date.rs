//! Text that is no calendar day where a day belongs.

use crate::filing::field::{Node, Problem, Until};
use crate::law::filing_system;
use crate::model::phrase::t;
use crate::model::report::Severity;
use crate::rule::{ABSENT, Applicability, Applies, Rule, RuleContext, Scope, fail, messages, pass};

/// See the module.
pub static RULE: Rule = Rule {
    id: "form/date",
    since: "0.1.0",
    severity: Severity::Error,
    title: t!("日期的写法", "Date format"),
    why: t!(
        "日期写法不统一或日期不存在，备案系统无法接收。",
        "The filing system cannot accept a date that does not exist or is in another format.",
    ),
    fix: t!(
        "写成 2027-01-31 这样的日期；证件长期有效的，选“长期”。",
        "Write it like 2027-01-31; if the certificate does not expire, choose long-term.",
    ),
    messages: MESSAGES,
    basis: &[&filing_system::CODE_5001],
    applies: Applies::ALWAYS,
    scope: &[Scope::Problem(check)],
    cases: &[
        fail(r#"{"organizer":{"certificate":{"validUntil":"2027年1月31日"}}}"#),
        fail(r#"{"organizer":{"certificate":{"validUntil":"2027-02-30"}}}"#),
        fail(r#"{"organizer":{"certificate":{"validUntil":"2019.06.06-2039.06.06"}}}"#),
        fail(r#"{"organizer":{"certificate":{"validUntil":"长期有效"}}}"#),
        fail(r#"{"organizer":{"certificate":{"validUntil":"9999-12-31"}}}"#),
        fail(r#"{"services":[{"domains":[{"registration":{"expiresOn":"长期"}}]}]}"#),
        pass(r#"{"organizer":{"certificate":{"validUntil":"2027-01-31"}}}"#),
        pass(r#"{"organizer":{"certificate":{"validUntil":"long-term"}}}"#),
    ],
};

messages! {
    MESSAGE "message" "{field}不是一个日期，或者这一天不存在。" "{field} is not a date, or that day does not exist.";
    WRITTEN "written" "{field}应写作 {spelling}。" "{field} should be written as {spelling}.";
    FIX_WRITTEN "fix-written" "改为 {spelling}。" "Change it to {spelling}.";
    LONG_TERM "long-term" "长期" "long-term";
    ENDLESS "endless" "{field}填的 {date} 通常用来表示没有截止日期。" "{field} is {date}, which usually means that there is no end date.";
    FIX_ENDLESS "fix-endless"
        "证件上写“长期”的，选“长期”；否则请填证件上的截止日期。"
        "If the certificate says 长期, choose long-term; otherwise enter the expiry date printed on it.";
}

fn check(problem: &Problem, node: Node, context: &mut RuleContext<'_>) -> Applicability {
    match problem {
        Problem::NotADate { meant: Some(meant) } => {
            let finding = context.report_at(node, &WRITTEN).suggest(meant.written());
            let finding = match meant {
                Until::Day(day) => finding.arg("spelling", day.to_string()),
                Until::LongTerm => finding.arg("spelling", &LONG_TERM),
            };
            // The day is clear; consoles take several ways of writing it.
            finding.fix(&FIX_WRITTEN).severity(Severity::Warning);
        }
        Problem::NotADate { meant: None } => {
            context.report_at(node, &MESSAGE);
        }
        Problem::Endless(day) => {
            let finding = context.report_at(node, &ENDLESS).arg("date", day.to_string());
            let finding = finding.suggest(Until::LongTerm.written()).fix(&FIX_ENDLESS);
            finding.severity(Severity::Prompt);
        }
        _ => return Err(ABSENT),
    }
    Ok(())
}
