//! An item that nobody asked for yet on the day of the check.

use crate::data::vocabulary::Vocabulary;
use crate::facts::approval::{era, first};
use crate::filing::Approval;
use crate::law::{conventions, order_292};
use crate::model::phrase::t;
use crate::model::report::Severity;
use crate::rule::{
    Applicability, Applies, Leaf, NO_SOURCE, Rule, RuleContext, Scope, chosen, fail, inapplicable, messages, pass,
};

/// See the module.
pub static RULE: Rule = Rule {
    id: "approval/not-yet",
    since: "0.1.0",
    severity: Severity::Prompt,
    title: t!("当时还没有的前置审批", "Approvals not yet required at that time"),
    why: t!(
        "前置审批的项目是逐年增加的：按过去的日期检查时，只看当时已有的项目。",
        "Prior approvals were added over the years; a check for a past date covers only those of that date.",
    ),
    fix: t!(
        "核对检查日期；日期没错的，这一项当时不用填。",
        "Check the date of the check; if it is correct, this item was not needed then.",
    ),
    messages: MESSAGES,
    basis: &[
        &order_292::ARTICLE_5_2000,
        &order_292::ARTICLE_5_2024,
        &conventions::APPROVAL_KEYWORDS,
    ],
    applies: Applies::UNLESS_CANCELLED.at(&[Leaf::Item]),
    scope: &[Scope::Approval(check)],
    cases: &[
        fail(r#"{"services":[{"approvals":[{"item":"culture"}]}]}"#).on(2001, 3, 1),
        fail(r#"{"services":[{"approvals":[{"item":"religion"}]}]}"#).on(2017, 3, 1),
        fail(r#"{"services":[{"approvals":[{"item":"ride-hailing"}]}]}"#).on(2016, 3, 1),
        pass(r#"{"services":[{"approvals":[{"item":"culture"}]}]}"#).on(2006, 3, 1),
        pass(r#"{"services":[{"approvals":[{"item":"religion"}]}]}"#).on(2019, 3, 1),
        pass(r#"{"services":[{"approvals":[{"item":"ride-hailing"}]}]}"#).on(2017, 3, 1),
        inapplicable(r#"{"services":[{"approvals":[{"item":"internet-finance"}]}]}"#).on(2017, 3, 1),
        inapplicable(r#"{"services":[{"approvals":[{"item":"after-school-training"}]}]}"#).on(2021, 3, 1),
        inapplicable(r#"{"services":[{"approvals":[{"number":"示例"}]}]}"#),
        inapplicable(r#"{"action":"cancel","services":[{"approvals":[{"item":"culture"}]}]}"#).on(2001, 3, 1),
    ],
};

messages! {
    MESSAGE "message" "{field}选了“{item}”，这一项{year}年才开始要求。" "{field}: “{item}” has been required only since {year}.";
}

fn check(approval: &Approval, context: &mut RuleContext<'_>) -> Applicability {
    let item = chosen(&approval.item)?;
    let Some(first) = first(item).filter(|_| era(item, context.as_of()).is_none()) else {
        return Ok(());
    };
    // A page that asks for an item says nothing of the day on which it was first asked for.
    if !first.is_by_law() {
        return Err(NO_SOURCE);
    }
    let finding = context.report(&approval.item, &MESSAGE).arg("item", item.entry());
    finding.arg("year", first.from.year());
    Ok(())
}
