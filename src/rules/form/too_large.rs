//! More than one filing can hold: such a part is not read, and this says so.

use crate::filing::field::{Node, Problem};
use crate::law::filing_system;
use crate::model::phrase::{Phrase, t};
use crate::model::report::Severity;
use crate::rule::{ABSENT, At, Outcome, Rule, Scope, bad, good};
use crate::model::value::{MAX_DEPTH, MAX_ENTRIES, MAX_TEXT, MAX_VALUES, Unread};

/// See the module.
pub static RULE: Rule = Rule {
    id: "form/too-large",
    since: "0.1.0",
    severity: Severity::Error,
    title: t("内容过多", "Too much of it"),
    why: t(
        "备案系统的上报文件有条数和大小的限制；超出的部分没有被检查。",
        "A report file of the filing system is limited in records and size; what goes beyond is not checked.",
    ),
    fix: t(
        "请检查是否误填；确有需要的，请分几次备案。",
        "See whether it was filled in by mistake; otherwise file it in several parts.",
    ),
    basis: &[&filing_system::REPORT_SIZE, &filing_system::CODE_5001],
    scope: &[Scope::Problem(check)],
    cases: &[bad(MANY_ATTACHMENTS), good(r#"{"organizer":{"remark":"示例"}}"#)],
};

/// One attachment more than is read.
const MANY_ATTACHMENTS: &str = {
    const START: &[u8] = b"{\"attachments\":[0";
    const LENGTH: usize = START.len() + 2 * MAX_ENTRIES + 2;
    // Runs while compiling.
    #[allow(clippy::indexing_slicing)]
    const fn text() -> [u8; LENGTH] {
        let mut text = [b'}'; LENGTH];
        let mut at = 0;
        while at < LENGTH - 1 {
            text[at] = match at {
                at if at < START.len() => START[at],
                at if at == LENGTH - 2 => b']',
                at if (at - START.len()).is_multiple_of(2) => b',',
                _ => b'0',
            };
            at += 1;
        }
        text
    }
    static TEXT: [u8; LENGTH] = text();
    match std::str::from_utf8(&TEXT) {
        Ok(text) => text,
        Err(_) => "",
    }
};

static LONG: Phrase = t(
    "{field}有 {count} 个字符，超过 {limit} 个，没有检查。",
    "{field} has {count} characters, more than {limit}, and was not checked.",
);
static MANY: Phrase = t(
    "{field}有 {count} 项，超过 {limit} 项，没有检查。",
    "{field} has {count} entries, more than {limit}, and was not checked.",
);
static DEEP: Phrase = t(
    "{field}嵌套超过 {limit} 层，或者包含了自身，没有检查。",
    "{field} is nested more than {limit} deep, or holds itself, and was not checked.",
);
static LARGE: Phrase = t(
    "整份备案信息超过 {limit} 个值，{field}没有检查。",
    "The filing holds more than {limit} values; {field} was not checked.",
);

fn check(problem: &Problem, node: Node, at: &mut At<'_>) -> Outcome {
    let Problem::Limit(limit) = problem else {
        return Err(ABSENT);
    };
    let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    match limit {
        Unread::LongText(length) => at
            .find_at(node, &LONG)
            .number("count", *length)
            .number("limit", MAX_TEXT),
        Unread::ManyEntries(entries) => at
            .find_at(node, &MANY)
            .number("count", *entries)
            .number("limit", count(MAX_ENTRIES)),
        Unread::TooDeep => at.find_at(node, &DEEP).number("limit", count(MAX_DEPTH)),
        _ => at.find_at(node, &LARGE).number("limit", count(MAX_VALUES)),
    };
    Ok(())
}
