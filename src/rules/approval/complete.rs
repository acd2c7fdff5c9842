//! An approval that is listed names its item and its document number.

use crate::data::approvals::Strength;
use crate::data::vocabulary::Vocabulary;
use crate::facts::approval::era;
use crate::filing::Approval;
use crate::law::{Article, guide, order_33, order_292};
use crate::model::phrase::t;
use crate::model::report::Severity;
use crate::rule::{Applicability, Applies, Leaf, Rule, RuleContext, Scope, fail, inapplicable, messages, pass};

/// See the module.
pub static RULE: Rule = Rule {
    id: "approval/complete",
    since: "0.1.0",
    severity: Severity::Error,
    title: t!("前置审批的项目和文号", "Item and number of an approval"),
    why: t!(
        "涉及前置审批的，要提交主管部门批准的文件；没有项目和文号无法核对。",
        "Where prior approval applies, its document has to be submitted; without item and number it cannot be checked.",
    ),
    fix: t!(
        "按批准文件填写；还没有取得批准的，先办理。",
        "Enter it from the approval document; if you have no approval yet, obtain it first.",
    ),
    messages: MESSAGES,
    basis: &[
        &guide::SECTION_9_3,
        &order_33::ARTICLE_11,
        &order_33::ARTICLE_11_2,
        &order_292::ARTICLE_8_3,
        &order_292::ARTICLE_9,
    ],
    applies: Applies::UNLESS_CANCELLED.at(&[Leaf::Item, Leaf::Number]),
    scope: &[Scope::Approval(check)],
    cases: &[
        fail(r#"{"services":[{"approvals":[{"item":"news"}]}]}"#),
        fail(r#"{"services":[{"approvals":[{"number":"11220180008"}]}]}"#),
        fail(r#"{"services":[{"approvals":[{"item":"culture"}]}]}"#),
        fail(r#"{"services":[{"approvals":[{"item":"bulletin-board"}]}]}"#).on(2006, 3, 1),
        pass(r#"{"services":[{"approvals":[{"item":"news","number":"11220180008"}]}]}"#),
        pass(r#"{"services":[{"approvals":[{"item":"bulletin-board"}]}]}"#),
        inapplicable(r#"{"services":[{"approvals":"none"}]}"#),
        inapplicable(r#"{"action":"cancel","services":[{"approvals":[{"item":"news"}]}]}"#),
    ],
};

messages! {
    MESSAGE "message" "没有填写{field}。" "{field} is not filled in.";
    NUMBER "number" "“{item}”的{field}还没有填。" "{field} for “{item}” is not filled in.";
    FIX_SPECIAL "fix-special"
        "随备案一起提交专项备案材料，有专项备案文号的填在这里。"
        "Submit the special filing material together with the filing; if it has a number, enter it here.";
}

/// Who asks for the document.
const APPROVED: &[&Article] = &[&guide::SECTION_9_3, &order_33::ARTICLE_11, &order_292::ARTICLE_8_3];

fn check(approval: &Approval, context: &mut RuleContext<'_>) -> Applicability {
    if approval.item.is_missing() {
        context.report(&approval.item, &MESSAGE).basis(APPROVED);
    }
    if !approval.number.is_missing() {
        return Ok(());
    }
    let Some(item) = approval.item.choice() else {
        context.report(&approval.number, &MESSAGE).basis(APPROVED);
        return Ok(());
    };
    // Where there is no document to be had, other rules say so.
    let Some(era) = era(item, context.as_of()).filter(|era| era.strength != Strength::Cancelled) else {
        return Ok(());
    };
    let finding = context.report(&approval.number, &NUMBER).arg("item", item.entry());
    match era.strength {
        Strength::Special => finding
            .severity(Severity::Warning)
            .basis([&order_33::ARTICLE_11_2, &order_292::ARTICLE_9])
            .fix(&FIX_SPECIAL),
        Strength::Must if era.is_by_law() => finding.basis(APPROVED),
        _ => finding.severity(Severity::Warning).basis(APPROVED),
    };
    Ok(())
}
