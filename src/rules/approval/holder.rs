//! An approval is held by the organizer; one given to somebody else proves nothing for this service. That of a service's name neither.

use crate::filing::{Approval, Service};
use crate::law::guide;
use crate::model::phrase::t;
use crate::model::report::Severity;
use crate::rule::{Applicability, Applies, BLANK, Leaf, Rule, RuleContext, Scope, fail, inapplicable, messages, pass};

use crate::rules::support::agreement::{Agreement, agreement, says_something};

/// See the module.
pub static RULE: Rule = Rule {
    id: "approval/holder",
    since: "0.1.0",
    severity: Severity::Warning,
    title: t!("批准文件的持有人", "Holder of an approval"),
    why: t!(
        "批准文件要发给主办者自己，母公司、关联公司的一般不能用。",
        "The approval must be issued to the organizer; one of a parent or related company is usually not accepted.",
    ),
    fix: t!(
        "填主办者自己取得的批准文件；持有人改过名的，先办理换证。",
        "Enter the approval issued to the organizer; if the holder has a new name, have the document changed first.",
    ),
    messages: MESSAGES,
    basis: &[&guide::SECTION_9_3],
    applies: Applies::UNLESS_CANCELLED.at(&[Leaf::Holder]),
    scope: &[Scope::Approval(check), Scope::Service(of_name)],
    cases: &[
        fail(
            r#"{"organizer":{"name":"示例科技有限公司"},"services":[{"approvals":[{"item":"news","holder":"示例传媒有限公司"}]}]}"#,
        ),
        fail(
            r#"{"organizer":{"name":"示例科技有限公司"},"services":[{"nameApproval":{"holder":"示例传媒有限公司"}}]}"#,
        ),
        pass(
            r#"{"organizer":{"name":"示例（北京）科技有限公司"},"services":[{"approvals":[{"item":"news","holder":"示例(北京)科技有限公司"}]}]}"#,
        ),
        inapplicable(r#"{"organizer":{"name":"示例科技有限公司"},"services":[{"approvals":[{"item":"news"}]}]}"#),
        inapplicable(r#"{"services":[{"approvals":[{"item":"news","holder":"示例传媒有限公司"}]}]}"#),
        inapplicable(
            r#"{"action":"cancel","organizer":{"name":"示例科技有限公司"},"services":[{"approvals":[{"holder":"示例传媒有限公司"}]}]}"#,
        ),
    ],
};

messages! {
    MESSAGE "message" "{field}与{organizer}不一致。" "{field} does not match “{organizer}”.";
}

fn of_name(service: &Service, context: &mut RuleContext<'_>) -> Applicability {
    check(service.name_approval.get().ok_or(BLANK)?, context)
}

fn check(approval: &Approval, context: &mut RuleContext<'_>) -> Applicability {
    let organizer = context.organizer().ok_or(BLANK)?;
    let name = organizer.name.text().ok_or(BLANK)?;
    if !says_something(&approval.holder) {
        return Err(BLANK);
    }
    // Spelled differently it is the same holder still.
    if let Agreement::Different = agreement(name, &approval.holder) {
        context
            .report(&approval.holder, &MESSAGE)
            .arg("organizer", &organizer.name);
    }
    Ok(())
}
