//! The authority named is one that gives such approvals. Authorities are merged and renamed, so this only asks.

use crate::data::vocabulary::Vocabulary;
use crate::facts::approval::may_approve;
use crate::facts::text::{fold, is_han};
use crate::filing::Approval;
use crate::law::{conventions, notice_121};
use crate::model::phrase::t;
use crate::model::report::Severity;
use crate::rule::{
    Applicability, Applies, BLANK, Leaf, Rule, RuleContext, Scope, chosen, fail, inapplicable, messages, pass,
};

/// See the module.
pub static RULE: Rule = Rule {
    id: "approval/authority",
    since: "0.1.0",
    severity: Severity::Prompt,
    title: t!("批准机关与项目", "Authority and item"),
    why: t!(
        "每一项前置审批由各自的主管部门批准；机关对不上，常常是项目选错了。",
        "Each prior approval is issued by its own authority; if the authority does not match, often the wrong item was chosen.",
    ),
    fix: t!(
        "对照批准文件上的盖章单位，核对项目和批准机关。",
        "Check item and authority against the seal on the approval document.",
    ),
    messages: MESSAGES,
    basis: &[&notice_121::SECTION_3, &conventions::APPROVAL_KEYWORDS],
    applies: Applies::UNLESS_CANCELLED.at(&[Leaf::Authority]),
    scope: &[Scope::Approval(check)],
    cases: &[
        fail(r#"{"services":[{"approvals":[{"item":"news","authority":"示例市交通运输局"}]}]}"#),
        pass(r#"{"services":[{"approvals":[{"item":"news","authority":"示例省互联网信息办公室"}]}]}"#),
        pass(r#"{"services":[{"approvals":[{"item":"culture","authority":"示例市行政审批局"}]}]}"#),
        pass(r#"{"services":[{"approvals":[{"item":"culture","authority":"Example authority"}]}]}"#),
        inapplicable(r#"{"services":[{"approvals":[{"item":"news"}]}]}"#),
        inapplicable(
            r#"{"action":"cancel","services":[{"approvals":[{"item":"news","authority":"示例市交通运输局"}]}]}"#,
        ),
    ],
};

messages! {
    MESSAGE "message" "{field}不像是批准“{item}”的部门。" "{field} does not look like an authority that approves “{item}”.";
}

fn check(approval: &Approval, context: &mut RuleContext<'_>) -> Applicability {
    let item = chosen(&approval.item)?;
    let authority = approval.authority.text().ok_or(BLANK)?;
    // Only Chinese names are known.
    if authority.chars().any(is_han) && !may_approve(fold(authority).text(), item) {
        context.report(&approval.authority, &MESSAGE).arg("item", item.entry());
    }
    Ok(())
}
