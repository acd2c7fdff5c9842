//! Characters that cannot be seen and blanks at the ends: what stands there looks right and still differs from the document.

use crate::filing::field::{Node, Problem};
use crate::law::filing_system;
use crate::model::phrase::t;
use crate::model::report::Severity;
use crate::rule::{ABSENT, Applicability, Applies, Rule, RuleContext, Scope, fail, messages, pass};

/// See the module.
pub static RULE: Rule = Rule {
    id: "form/hidden-character",
    since: "0.1.0",
    severity: Severity::Warning,
    title: t!("看不见的字符", "Invisible characters"),
    why: t!(
        "从网页、聊天软件复制的文字常带有零宽字符或首尾空格，与证件比对时会不一致。",
        "Text copied from web pages and chats often contains zero-width characters or spaces at its ends, and then differs from the certificate.",
    ),
    fix: t!(
        "删除这些字符，或点击采用建议的内容。",
        "Delete these characters, or use the suggested text.",
    ),
    messages: MESSAGES,
    basis: &[&filing_system::CODE_5008],
    applies: Applies::ALWAYS,
    scope: &[Scope::Problem(check)],
    cases: &[
        fail(r#"{"organizer":{"name":"示例\u200b科技有限公司"}}"#),
        fail(r#"{"organizer":{"address":" 示例路1号 "}}"#),
        pass(r#"{"organizer":{"name":"示例科技有限公司"}}"#),
    ],
};

messages! {
    MESSAGE "message"
        "{field}里有看不见的字符或首尾空格（{count} 处）。"
        "{field} contains invisible characters, or spaces at its ends ({count}).";
}

fn check(problem: &Problem, node: Node, context: &mut RuleContext<'_>) -> Applicability {
    let Problem::HiddenCharacter { spans, clean } = problem else {
        return Err(ABSENT);
    };
    let mut finding = context.report_at(node, &MESSAGE).suggest(clean);
    for span in spans {
        finding = finding.span(*span);
    }
    finding.arg("count", u32::try_from(spans.len()).unwrap_or(u32::MAX));
    Ok(())
}
