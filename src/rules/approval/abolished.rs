//! Items of prior approval that are still on the form although the approval was cancelled.

use crate::data::approvals::Strength;
use crate::data::vocabulary::Vocabulary;
use crate::facts::approval::era;
use crate::filing::Approval;
use crate::law::{cancelled_approvals, conventions};
use crate::model::phrase::t;
use crate::model::report::Severity;
use crate::rule::{Applicability, Applies, Leaf, Rule, RuleContext, Scope, chosen, fail, inapplicable, messages, pass};

/// See the module.
pub static RULE: Rule = Rule {
    id: "approval/abolished",
    since: "0.1.0",
    severity: Severity::Prompt,
    title: t!("已取消的前置审批", "Approvals that have been cancelled"),
    why: t!(
        "电子公告服务的专项备案2010年取消，教育的审批2014年取消（2023年起又被列出），医疗保健的审批2015年取消，表上的选项还在。",
        "The special filing for bulletin boards was cancelled in 2010, the approval for education in 2014 (listed again since 2023) and for health care in 2015; the form still offers them.",
    ),
    fix: t!(
        "一般不用再填这一项；先问接入服务商当地是否还要说明材料。",
        "Usually this is no longer needed; ask your access provider whether a statement is still required.",
    ),
    messages: MESSAGES,
    basis: &[
        &cancelled_approvals::DECISION_2010,
        &cancelled_approvals::DECISION_2014,
        &cancelled_approvals::DECISION_2015,
        &conventions::APPROVAL_ABOLISHED,
    ],
    applies: Applies::UNLESS_CANCELLED.at(&[Leaf::Item]),
    scope: &[Scope::Approval(check)],
    cases: &[
        fail(r#"{"services":[{"approvals":[{"item":"healthcare"}]}]}"#),
        fail(r#"{"services":[{"approvals":[{"item":"bulletin-board"}]}]}"#),
        fail(r#"{"services":[{"approvals":[{"item":"education"}]}]}"#).on(2019, 3, 1),
        pass(r#"{"services":[{"approvals":[{"item":"news"}]}]}"#),
        pass(r#"{"services":[{"approvals":[{"item":"education"}]}]}"#),
        inapplicable(r#"{"services":[{"approvals":[{"item":"bulletin-board"}]}]}"#).on(2006, 3, 1),
        pass(r#"{"services":[{"approvals":[{"item":"healthcare"}]}]}"#).on(2015, 9, 30),
        inapplicable(r#"{"services":[{"approvals":[{"number":"示例"}]}]}"#),
        inapplicable(r#"{"action":"cancel","services":[{"approvals":[{"item":"healthcare"}]}]}"#),
    ],
};

messages! {
    MESSAGE "message"
        "{field}选了“{item}”，这一项的审批{year}年已经取消。"
        "{field}: approval for “{item}” was cancelled in {year}.";
}

fn check(approval: &Approval, context: &mut RuleContext<'_>) -> Applicability {
    let item = chosen(&approval.item)?;
    if let Some(era) = era(item, context.as_of()).filter(|era| era.strength == Strength::Cancelled) {
        let mut basis = era.by.to_vec();
        basis.push(&conventions::APPROVAL_ABOLISHED);
        let finding = context.report(&approval.item, &MESSAGE).arg("item", item.entry());
        finding.arg("year", era.from.year()).basis(basis);
    }
    Ok(())
}
