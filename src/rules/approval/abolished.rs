//! Items of prior approval that are still on the form although the approval was abolished.

use crate::calendar::Date;
use crate::data::vocabulary::{Action, ApprovalItem, Vocabulary};
use crate::filing::Approval;
use crate::law::conventions;
use crate::phrase::{Phrase, t};
use crate::report::Severity;
use crate::rule::{At, BLANK, OTHER_ACTION, Outcome, Rule, Scope, apart, bad, good};

/// See the module.
pub static RULE: Rule = Rule {
    id: "approval/abolished",
    since: "0.1.0",
    severity: Severity::Prompt,
    title: t("已取消的前置审批", "Approvals that were abolished"),
    why: t(
        "电子公告服务的专项备案2010年取消，医疗保健的前置审批2015年取消，表上的选项还在。",
        "The filing of bulletin boards was abolished in 2010 and approval for health care in 2015; the form still offers both.",
    ),
    fix: t(
        "一般不用再填这一项；请先问接入服务商当地是否还要说明材料。",
        "It is as a rule no longer needed; ask your access provider whether a statement is still wanted.",
    ),
    basis: &[&conventions::APPROVAL_ABOLISHED],
    scope: &[Scope::Approval(check)],
    cases: &[
        bad(r#"{"services":[{"approvals":[{"item":"healthcare"}]}]}"#),
        bad(r#"{"services":[{"approvals":[{"item":"bulletin-board"}]}]}"#),
        good(r#"{"services":[{"approvals":[{"item":"news"}]}]}"#),
        good(r#"{"services":[{"approvals":[{"item":"healthcare"}]}]}"#).on(2015, 9, 30),
        apart(r#"{"services":[{"approvals":[{"number":"示例"}]}]}"#),
        apart(r#"{"action":"cancel","services":[{"approvals":[{"item":"healthcare"}]}]}"#),
    ],
};

/// First days of the months in which the two were abolished.
const BULLETIN_BOARDS: Date = Date::of(2010, 7, 1);
const HEALTH_CARE: Date = Date::of(2015, 10, 1);

static MESSAGE: Phrase = t(
    "{field}选了“{item}”，这一项已经取消。",
    "{field}: “{item}” was abolished.",
);

fn check(approval: &Approval, at: &mut At<'_>) -> Outcome {
    if at.action() == Action::Cancel {
        return Err(OTHER_ACTION);
    }
    let item = approval.item.choice().ok_or(BLANK)?;
    let since = match item {
        ApprovalItem::BulletinBoard => BULLETIN_BOARDS,
        ApprovalItem::Healthcare => HEALTH_CARE,
        _ => return Ok(()),
    };
    if at.as_of() >= since {
        at.find(&approval.item, &MESSAGE).entry("item", item.entry());
    }
    Ok(())
}
