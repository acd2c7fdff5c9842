//! An approval whose validity has ended proves nothing; that of a service's name neither.

use crate::data::vocabulary::Action;
use crate::field::Until;
use crate::filing::{Approval, Service};
use crate::law::guide;
use crate::phrase::{Phrase, t};
use crate::report::Severity;
use crate::rule::{At, BLANK, OTHER_ACTION, Outcome, Rule, Scope, apart, bad, good};

/// See the module.
pub static RULE: Rule = Rule {
    id: "approval/expired",
    since: "0.1.0",
    severity: Severity::Warning,
    title: t("批准文件的有效期", "Validity of approvals"),
    why: t(
        "过期的批准文件不能证明已取得批准。",
        "An approval that has expired proves nothing.",
    ),
    fix: t(
        "请先办理延续或换证，再填写新的文号和有效期。",
        "Have it renewed first, then give the new number and date.",
    ),
    basis: &[&guide::SECTION_9_3],
    scope: &[Scope::Approval(check), Scope::Service(of_name)],
    cases: &[
        bad(r#"{"services":[{"approvals":[{"validUntil":"2026-11-21"}]}]}"#),
        bad(r#"{"services":[{"nameApproval":{"validUntil":"2026-11-21"}}]}"#),
        good(r#"{"services":[{"approvals":[{"validUntil":"2026-11-22"}]}]}"#),
        good(r#"{"services":[{"approvals":[{"validUntil":"long-term"}]}]}"#),
        apart(r#"{"services":[{"approvals":[{"item":"news"}]}]}"#),
        apart(r#"{"action":"cancel","services":[{"approvals":[{"validUntil":"2020-01-01"}]}]}"#),
    ],
};

static MESSAGE: Phrase = t("{field}已过。", "{field} is in the past.");

fn of_name(service: &Service, at: &mut At<'_>) -> Outcome {
    check(service.name_approval.get().ok_or(BLANK)?, at)
}

fn check(approval: &Approval, at: &mut At<'_>) -> Outcome {
    if at.action() == Action::Cancel {
        return Err(OTHER_ACTION);
    }
    match approval.valid_until.value().ok_or(BLANK)? {
        Until::Day(last) if last < at.as_of() => {
            at.find(&approval.valid_until, &MESSAGE);
        }
        Until::Day(_) | Until::LongTerm => {}
    }
    Ok(())
}
