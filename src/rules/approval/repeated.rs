//! One approval listed twice.

use crate::data::vocabulary::Vocabulary;
use crate::facts::text::fold;
use crate::filing::field::Field;
use crate::filing::{Approval, Service};
use crate::law::conventions;
use crate::model::phrase::t;
use crate::model::report::Severity;
use crate::rule::{Applicability, Applies, BLANK, Leaf, Rule, RuleContext, Scope, fail, inapplicable, messages, pass};

/// See the module.
pub static RULE: Rule = Rule {
    id: "approval/repeated",
    since: "0.1.0",
    severity: Severity::Warning,
    title: t!("重复的前置审批", "Approval entered twice"),
    why: t!(
        "同一份批准文件只填一次，重复的会被退回。",
        "Each approval document is entered once; duplicates are returned.",
    ),
    fix: t!("删去重复的一项。", "Remove the duplicate."),
    messages: MESSAGES,
    basis: &[&conventions::APPROVAL_ONCE],
    applies: Applies::UNLESS_CANCELLED.at(&[Leaf::Item]),
    scope: &[Scope::Service(check)],
    cases: &[
        fail(
            r#"{"services":[{"approvals":[{"item":"news","number":"11220180008"},{"item":"news","number":"1122 0180008"}]}]}"#,
        ),
        pass(
            r#"{"services":[{"approvals":[{"item":"publishing","number":"（署）网出证（京）字第027号"},{"item":"publishing","number":"ISBN 978-7-7979-0000-3"}]}]}"#,
        ),
        pass(r#"{"services":[{"approvals":[{"item":"news"}]}]}"#),
        inapplicable(r#"{"services":[{"approvals":"none"}]}"#),
        inapplicable(r#"{"action":"cancel","services":[{"approvals":[{"item":"news"},{"item":"news"}]}]}"#),
    ],
};

messages! {
    MESSAGE "message" "{field}“{item}”的同一份文件填了两次。" "{field}: the same document for “{item}” is entered twice.";
}

/// Entries compared; a form has no more.
const MAX: usize = 50;

fn check(service: &Service, context: &mut RuleContext<'_>) -> Applicability {
    let mut seen: Vec<(_, String)> = Vec::new();
    let mut outcome = Err(BLANK);
    for approval in service.approvals.items().filter_map(Field::<Approval>::get).take(MAX) {
        outcome = Ok(());
        let (Some(item), Some(number)) = (approval.item.choice(), approval.number.text()) else {
            continue;
        };
        let entry = (item, fold(number).text().to_owned());
        if seen.contains(&entry) {
            context.report(&approval.item, &MESSAGE).arg("item", item.entry());
        } else {
            seen.push(entry);
        }
    }
    outcome
}
