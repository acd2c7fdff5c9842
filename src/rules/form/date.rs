//! Text that is no calendar day where a day belongs.

use crate::filing::field::{Node, Problem};
use crate::law::filing_system;
use crate::model::phrase::{Phrase, t};
use crate::model::report::Severity;
use crate::rule::{ABSENT, At, Outcome, Rule, Scope, bad, good};

/// See the module.
pub static RULE: Rule = Rule {
    id: "form/date",
    since: "0.1.0",
    severity: Severity::Error,
    title: t("日期的写法", "How a date is written"),
    why: t(
        "日期写法不统一或日期不存在，备案系统无法接收。",
        "The filing system cannot take a date that does not exist or is written otherwise.",
    ),
    fix: t(
        "请写成 2027-01-31 这样的日期；证件长期有效的写 long-term。",
        "Write it like 2027-01-31; for no end write long-term.",
    ),
    basis: &[&filing_system::CODE_5001],
    scope: &[Scope::Problem(check)],
    cases: &[
        bad(r#"{"organizer":{"certificate":{"validUntil":"2027年1月31日"}}}"#),
        bad(r#"{"organizer":{"certificate":{"validUntil":"2027-02-30"}}}"#),
        good(r#"{"organizer":{"certificate":{"validUntil":"2027-01-31"}}}"#),
        good(r#"{"organizer":{"certificate":{"validUntil":"long-term"}}}"#),
    ],
};

static MESSAGE: Phrase = t(
    "{field}不是一个日期，或者这一天不存在。",
    "{field} is not a date, or no such day exists.",
);
static WRITTEN: Phrase = t(
    "{field}的写法不对，应写作 {date}。",
    "{field} should be written {date}.",
);
static FIX_WRITTEN: Phrase = t("请改为 {date}。", "Change it to {date}.");

fn check(problem: &Problem, node: Node, at: &mut At<'_>) -> Outcome {
    let Problem::NotADate { suggestion } = problem else {
        return Err(ABSENT);
    };
    match suggestion {
        Some(date) => {
            let saying = at.find_at(node, &WRITTEN).word("date", date).suggest(date);
            // The day is clear; consoles take several ways of writing it.
            saying.fix(&FIX_WRITTEN).weigh(Severity::Warning)
        }
        None => at.find_at(node, &MESSAGE),
    };
    Ok(())
}
