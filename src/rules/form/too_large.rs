//! More than one filing can hold: such a part is not read, and this says so.

use crate::filing::field::{Node, Problem};
use crate::law::filing_system;
use crate::model::phrase::t;
use crate::model::report::Severity;
use crate::model::value::{MAX_DEPTH, MAX_ENTRIES, MAX_FILING, MAX_TEXT, MAX_VALUES, Unread};
use crate::rule::finding::FindingBuilder;
use crate::rule::{ABSENT, Applicability, Applies, Rule, RuleContext, Scope, fail, messages, pass};

/// See the module.
pub static RULE: Rule = Rule {
    id: "form/too-large",
    since: "0.1.0",
    severity: Severity::Error,
    title: t!("内容过多", "Too much content"),
    why: t!(
        "备案系统的上报文件有条数和大小的限制；超出的部分没有被检查。",
        "A report file of the filing system is limited in records and size; anything beyond that was not checked.",
    ),
    fix: t!(
        "检查是否误填；确有需要的，分几次备案。",
        "Check whether this was entered by mistake; if not, split it into several filings.",
    ),
    messages: MESSAGES,
    basis: &[&filing_system::REPORT_SIZE, &filing_system::CODE_5001],
    applies: Applies::ALWAYS,
    scope: &[Scope::Problem(check)],
    cases: &[fail(MANY_ATTACHMENTS), pass(r#"{"organizer":{"remark":"示例"}}"#)],
};

/// One attachment more than is read.
const MANY_ATTACHMENTS: &str = {
    const START: &[u8] = b"{\"attachments\":[0";
    const LENGTH: usize = START.len() + 2 * MAX_ENTRIES + 2;
    // Runs while compiling.
    #[allow(clippy::indexing_slicing)]
    const fn text() -> [u8; LENGTH] {
        let mut text = [b'}'; LENGTH];
        let mut context = 0;
        while context < LENGTH - 1 {
            text[context] = match context {
                context if context < START.len() => START[context],
                context if context == LENGTH - 2 => b']',
                context if (context - START.len()).is_multiple_of(2) => b',',
                _ => b'0',
            };
            context += 1;
        }
        text
    }
    static TEXT: [u8; LENGTH] = text();
    match std::str::from_utf8(&TEXT) {
        Ok(text) => text,
        Err(_) => "",
    }
};

messages! {
    LONG "long"
        "{field}有 {count} 个字符，超过 {limit} 个，没有检查。"
        "{field} has {count} characters, more than {limit}, and was not checked.";
    BYTES "bytes"
        "{field}有 {count} 字节，超过 {limit} 字节，没有检查。"
        "{field} has {count} bytes, more than {limit}, and was not checked.";
    MANY "many"
        "{field}有 {count} 项，超过 {limit} 项，没有检查。"
        "{field} has {count} entries, more than {limit}, and was not checked.";
    DEEP "deep"
        "{field}的层数超过 {limit} 层，或者包含了自身，没有检查。"
        "{field} is nested more than {limit} levels deep, or contains itself, and was not checked.";
    LARGE "large"
        "整份备案信息过大（超过 {limit} 个值，或一百万个字符），{field}没有检查。"
        "The filing is too large (more than {limit} values, or a million characters); {field} was not checked.";
    MORE "more"
        "发现的问题太多，还有 {count} 处没有列出；列出的是其中最重要的。"
        "Too much was found: {count} more findings are not listed. The most severe are.";
    FIX_MORE "fix-more" "先改正列出的，再检查一次。" "Correct what is listed, then check again.";
}

/// Says how many findings there is no room for.
pub(crate) fn more(count: usize) -> FindingBuilder {
    let mut finding = FindingBuilder::new(&RULE, Node::ROOT, MORE);
    let count = u32::try_from(count).unwrap_or(u32::MAX);
    finding.arg("count", count).fix(&FIX_MORE).severity(Severity::Prompt);
    finding
}

fn check(problem: &Problem, node: Node, context: &mut RuleContext<'_>) -> Applicability {
    let Problem::Limit(limit) = problem else {
        return Err(ABSENT);
    };
    let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    match limit {
        Unread::LongText(length) => context
            .report_at(node, &LONG)
            .arg("count", *length)
            .arg("limit", MAX_TEXT),
        Unread::LongFiling(bytes) => context
            .report_at(node, &BYTES)
            .arg("count", *bytes)
            .arg("limit", count(MAX_FILING)),
        Unread::ManyEntries(entries) => context
            .report_at(node, &MANY)
            .arg("count", *entries)
            .arg("limit", count(MAX_ENTRIES)),
        Unread::TooDeep => context.report_at(node, &DEEP).arg("limit", count(MAX_DEPTH)),
        _ => context.report_at(node, &LARGE).arg("limit", count(MAX_VALUES)),
    };
    Ok(())
}
