//! Control characters and lone surrogates, which the filing system refuses.

use crate::filing::field::{Node, Problem};
use crate::law::filing_system;
use crate::model::phrase::t;
use crate::model::report::Severity;
use crate::rule::{ABSENT, Applicability, Applies, Rule, RuleContext, Scope, fail, messages, pass};

/// See the module.
pub static RULE: Rule = Rule {
    id: "form/illegal-character",
    since: "0.1.0",
    severity: Severity::Error,
    title: t!("不能用的字符", "Characters that cannot be used"),
    why: t!(
        "控制字符和残缺字符多由复制粘贴带入，肉眼看不到，备案系统会拒收。",
        "Control characters and broken characters come with copy and paste; they are invisible, and the filing system rejects them.",
    ),
    fix: t!("删除{field}中标出的字符。", "Delete the marked characters in {field}.",),
    messages: MESSAGES,
    basis: &[&filing_system::CODE_5008],
    applies: Applies::ALWAYS,
    scope: &[Scope::Problem(check)],
    cases: &[
        fail(r#"{"organizer":{"name":"示例\u0007科技有限公司"}}"#),
        fail(r#"{"services":[{"name":"示例\ud800"}]}"#),
        pass(r#"{"organizer":{"name":"示例科技有限公司"}}"#),
    ],
};

messages! {
    CONTROL "control"
        "{field}里有看不见的控制字符（{count} 处）。"
        "{field} contains invisible control characters ({count}).";
    BROKEN "broken"
        "{field}里有残缺的字符（{count} 处），原来的字已经丢失。"
        "{field} contains broken characters ({count}); the original text is lost.";
    FIX_BROKEN "fix-broken" "重新输入{field}。" "Type {field} again.";
}

fn check(problem: &Problem, node: Node, context: &mut RuleContext<'_>) -> Applicability {
    let Problem::IllegalCharacter { spans, clean } = problem else {
        return Err(ABSENT);
    };
    let mut finding = match clean {
        Some(clean) => context.report_at(node, &CONTROL).suggest(clean),
        None => context.report_at(node, &BROKEN).fix(&FIX_BROKEN),
    };
    for span in spans {
        finding = finding.span(*span);
    }
    finding.arg("count", u32::try_from(spans.len()).unwrap_or(u32::MAX));
    Ok(())
}
