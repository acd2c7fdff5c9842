//! An approval that is listed names its item and its document number.

use crate::data::approvals::{Era, Strength};
use crate::facts::approval::era;
use crate::filing::Approval;
use crate::law::{guide, order_33, order_292};
use crate::model::phrase::t;
use crate::model::report::{BasisKind, Severity};
use crate::rule::{Applicability, Applies, Leaf, Rule, RuleContext, Scope, fail, inapplicable, messages, pass};

/// See the module.
pub static RULE: Rule = Rule {
    id: "approval/complete",
    since: "0.1.0",
    severity: Severity::Error,
    title: t!("前置审批的项目和文号", "Item and number of an approval"),
    why: t!(
        "涉及前置审批的，要提交主管部门批准的文件；没有项目和文号无法核对。",
        "Where prior approval applies its document is submitted; without item and number it cannot be checked.",
    ),
    fix: t!(
        "请按批准文件填写；还没有取得批准的，请先办理。",
        "Fill it in from the document; without an approval, obtain one first.",
    ),
    messages: MESSAGES,
    basis: &[&guide::SECTION_9_3, &order_33::ARTICLE_11, &order_292::ARTICLE_8],
    applies: Applies::UNLESS_CANCELLED.at(&[Leaf::Item, Leaf::Number]),
    scope: &[Scope::Approval(check)],
    cases: &[
        fail(r#"{"services":[{"approvals":[{"item":"news"}]}]}"#),
        fail(r#"{"services":[{"approvals":[{"number":"11220180008"}]}]}"#),
        fail(r#"{"services":[{"approvals":[{"item":"culture"}]}]}"#),
        pass(r#"{"services":[{"approvals":[{"item":"news","number":"11220180008"}]}]}"#),
        pass(r#"{"services":[{"approvals":[{"item":"bulletin-board"}]}]}"#),
        inapplicable(r#"{"services":[{"approvals":"none"}]}"#),
        inapplicable(r#"{"action":"cancel","services":[{"approvals":[{"item":"news"}]}]}"#),
    ],
};

messages! {
    MESSAGE "message" "没有填写{field}。" "{field} is not filled in.";
}

fn check(approval: &Approval, context: &mut RuleContext<'_>) -> Applicability {
    if approval.item.is_missing() {
        context.report(&approval.item, &MESSAGE);
    }
    if approval.number.is_missing() {
        let weight = match approval.item.choice().map(|item| era(item, context.as_of())) {
            // There is no document to be had; other rules say so.
            Some(None) => return Ok(()),
            Some(Some(era)) if era.strength == Strength::Cancelled => return Ok(()),
            Some(Some(era)) if era.strength != Strength::Must || !by_law(era) => Severity::Warning,
            Some(Some(_)) | None => Severity::Error,
        };
        context.report(&approval.number, &MESSAGE).severity(weight);
    }
    Ok(())
}

fn by_law(era: &Era) -> bool {
    era.by.iter().any(|article| article.instrument.kind == BasisKind::Law)
}
