//! An item that nobody asked for yet on the day of the check.

use crate::facts::approval::{era, first_day};
use crate::data::vocabulary::{Action, Vocabulary};
use crate::filing::Approval;
use crate::law::{conventions, order_292};
use crate::model::phrase::{Phrase, t};
use crate::model::report::Severity;
use crate::rule::{At, BLANK, OTHER_ACTION, Outcome, Rule, Scope, apart, bad, good};

/// See the module.
pub static RULE: Rule = Rule {
    id: "approval/not-yet",
    since: "0.1.0",
    severity: Severity::Prompt,
    title: t("当时还没有的前置审批", "Approvals not yet asked for"),
    why: t(
        "前置审批的项目是逐年增加的：按过去的日期检查时，只看当时已有的项目。",
        "Items were added over the years: a check as of a past day looks at those of that day.",
    ),
    fix: t(
        "请核对检查日期；日期没错的，这一项当时不用填。",
        "Check the day of the check; if it is right, the item was not needed then.",
    ),
    basis: &[
        &order_292::ARTICLE_5_2000,
        &order_292::ARTICLE_5_2024,
        &conventions::APPROVAL_KEYWORDS,
    ],
    scope: &[Scope::Approval(check)],
    cases: &[
        bad(r#"{"services":[{"approvals":[{"item":"culture"}]}]}"#).on(2001, 3, 1),
        bad(r#"{"services":[{"approvals":[{"item":"religion"}]}]}"#).on(2019, 3, 1),
        good(r#"{"services":[{"approvals":[{"item":"culture"}]}]}"#).on(2006, 3, 1),
        good(r#"{"services":[{"approvals":[{"item":"religion"}]}]}"#),
        apart(r#"{"services":[{"approvals":[{"number":"示例"}]}]}"#),
        apart(r#"{"action":"cancel","services":[{"approvals":[{"item":"culture"}]}]}"#).on(2001, 3, 1),
    ],
};

static MESSAGE: Phrase = t(
    "{field}选了“{item}”，这一项{year}年才开始要求。",
    "{field}: “{item}” was not asked for until {year}.",
);

fn check(approval: &Approval, at: &mut At<'_>) -> Outcome {
    if at.action() == Action::Cancel {
        return Err(OTHER_ACTION);
    }
    let item = approval.item.choice().ok_or(BLANK)?;
    if era(item, at.as_of()).is_none()
        && let Some(first) = first_day(item)
    {
        let saying = at.find(&approval.item, &MESSAGE).entry("item", item.entry());
        saying.number("year", first.year().into());
    }
    Ok(())
}
