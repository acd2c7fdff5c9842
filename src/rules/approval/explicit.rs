//! Prior approval needs an answer: a list, or the explicit "none of these". Only the applicant knows which.

use crate::data::vocabulary::Action;
use crate::filing::{Approvals, Service};
use crate::law::{conventions, notice_105, order_292};
use crate::model::phrase::t;
use crate::model::report::Severity;
use crate::rule::{Applicability, Applies, BLANK, Rule, RuleContext, Scope, fail, inapplicable, messages, pass};

/// See the module.
pub static RULE: Rule = Rule {
    id: "approval/explicit",
    since: "0.1.0",
    severity: Severity::Warning,
    title: t!("是否涉及前置审批", "Whether prior approval applies"),
    why: t!(
        "新闻、出版、教育、影视、宗教等内容要先取得主管部门批准，登记表要求说明是否涉及；不涉及也要选。",
        "News, publishing, education, film, religion and similar content needs approval first. The form requires an answer even if none applies.",
    ),
    fix: t!(
        "都不涉及的，选“以上都不涉及”；涉及的，逐项填写批准文件。",
        "If none applies, choose “None of these”; otherwise enter each approval document.",
    ),
    messages: MESSAGES,
    basis: &[&notice_105::ANNEX, &order_292::ARTICLE_8_3, &conventions::EXPLICIT_NONE],
    applies: Applies::UNLESS_CANCELLED.at_records(),
    scope: &[Scope::Service(check)],
    cases: &[
        fail(r#"{"services":[{"name":"示例科技官网"}]}"#),
        fail(r#"{"services":[{"approvals":[]}]}"#),
        fail(r#"{"services":[{"kind":"mini-program"}]}"#),
        fail(r#"{"action":"change","changes":["/services/0/content"],"services":[{"content":["shopping"]}]}"#),
        pass(r#"{"services":[{"approvals":"none"}]}"#),
        pass(r#"{"action":"change","changes":["/services/0/name"],"services":[{"name":"示例科技官网"}]}"#),
        pass(r#"{"services":[{"approvals":[{"item":"news","number":"11220180008"}]}]}"#),
        inapplicable(r#"{"action":"cancel","services":[{"name":"示例科技官网"}]}"#),
        inapplicable(r#"{"services":[{"approvals":7}]}"#),
    ],
};

messages! {
    MESSAGE "message" "{field}还没有选择。" "{field}: nothing has been chosen yet.";
}

fn check(service: &Service, context: &mut RuleContext<'_>) -> Applicability {
    match service.approvals.get() {
        Some(Approvals::Items(items)) if items.is_empty() => {}
        Some(_) => return Ok(()),
        None if service.approvals.is_missing() => {}
        None => return Err(BLANK),
    }
    // What is on file stays as it is, unless it or what it goes by changes.
    let changes = || [service.approvals.node(), service.content.node()].map(|node| context.names_change(node));
    if context.action() != Some(Action::Change) || changes().contains(&true) {
        context.report(&service.approvals, &MESSAGE);
    }
    Ok(())
}
