//! An approval whose validity has ended proves nothing; that of a service's name neither. Its dates must go together.

use crate::facts::approval::number::{Reading, read};
use crate::filing::field::Until;
use crate::filing::{Approval, Service};
use crate::law::{conventions, guide};
use crate::model::calendar::Date;
use crate::model::phrase::t;
use crate::model::report::Severity;
use crate::rule::{Applicability, Applies, BLANK, Leaf, Rule, RuleContext, Scope, fail, inapplicable, messages, pass};

/// See the module.
pub static RULE: Rule = Rule {
    id: "approval/expired",
    since: "0.1.0",
    severity: Severity::Warning,
    title: t!("批准文件的有效期", "Validity of approvals"),
    why: t!(
        "过期的批准文件不能证明已取得批准。",
        "An approval that has expired proves nothing.",
    ),
    fix: t!(
        "请先办理延续或换证，再填写新的文号和有效期。",
        "Have it renewed first, then give the new number and date.",
    ),
    messages: MESSAGES,
    basis: &[&guide::SECTION_9_3, &conventions::APPROVAL_NUMBERS],
    applies: Applies::UNLESS_CANCELLED.at(&[Leaf::IssuedOn, Leaf::ValidUntil]),
    scope: &[Scope::Approval(check), Scope::Service(of_name)],
    cases: &[
        fail(r#"{"services":[{"approvals":[{"validUntil":"2026-11-21"}]}]}"#),
        fail(r#"{"services":[{"nameApproval":{"validUntil":"2026-11-21"}}]}"#),
        fail(r#"{"services":[{"approvals":[{"issuedOn":"2026-11-23"}]}]}"#),
        fail(r#"{"services":[{"approvals":[{"issuedOn":"2026-10-01","validUntil":"2020-10-01"}]}]}"#),
        fail(
            r#"{"services":[{"approvals":[{"item":"drugs-and-devices","number":"(京)-非经营性-2021-0001","issuedOn":"2021-11-22"}]}]}"#,
        ),
        pass(
            r#"{"services":[{"approvals":[{"item":"drugs-and-devices","number":"(京)-非经营性-2021-0001","issuedOn":"2021-11-23"}]}]}"#,
        ),
        pass(r#"{"services":[{"approvals":[{"validUntil":"2026-11-22"}]}]}"#),
        pass(r#"{"services":[{"approvals":[{"validUntil":"long-term"}]}]}"#),
        inapplicable(r#"{"services":[{"approvals":[{"item":"news"}]}]}"#),
        inapplicable(r#"{"action":"cancel","services":[{"approvals":[{"validUntil":"2020-01-01"}]}]}"#),
    ],
};

messages! {
    PAST "past" "{field}已过。" "{field} is in the past.";
    FUTURE "future" "{field}还没到。" "{field} is still to come.";
    FIX_FUTURE "fix-future" "请对照批准文件核对日期。" "Check the date against the document.";
    REVERSED "reversed" "{field}早于{issued_on}。" "{field} is before the {issued_on}.";
    TERM "term"
        "按{field}算，{document}的{years}年有效期已满。"
        "{field}: the {years} years of validity of such documents ({document}) are over.";
}

fn of_name(service: &Service, context: &mut RuleContext<'_>) -> Applicability {
    check(service.name_approval.get().ok_or(BLANK)?, context)
}

fn check(approval: &Approval, context: &mut RuleContext<'_>) -> Applicability {
    let (until, issued) = (approval.valid_until.value(), approval.issued_on.value());
    if until.is_none() && issued.is_none() {
        return Err(BLANK);
    }
    let today = context.as_of();
    if issued.is_some_and(|issued| issued > today) {
        context
            .report(&approval.issued_on, &FUTURE)
            .fix(&FIX_FUTURE)
            .basis([&guide::SECTION_9_3]);
    }
    match (until, issued) {
        (Some(Until::Day(last)), Some(issued)) if last < issued => {
            let finding = context
                .report(&approval.valid_until, &REVERSED)
                .arg("issued_on", &approval.issued_on);
            finding.fix(&FIX_FUTURE).basis([&guide::SECTION_9_3]);
        }
        (Some(Until::Day(last)), _) if last < today => {
            context
                .report(&approval.valid_until, &PAST)
                .basis([&guide::SECTION_9_3]);
        }
        (None, Some(issued)) if approval.valid_until.is_missing() => term(approval, issued, context),
        _ => {}
    }
    Ok(())
}

/// Some documents are valid for a fixed number of years.
fn term(approval: &Approval, issued: Date, context: &mut RuleContext<'_>) {
    let (Some(item), Some(number)) = (approval.item.choice(), approval.number.text()) else {
        return;
    };
    let Reading::Fits(fit) = read(item, number) else { return };
    let Some(years) = fit.document.years else { return };
    let end = issued.plus_months(i32::from(years).saturating_mul(12));
    if end.is_some_and(|end| end <= context.as_of()) {
        let finding = context
            .report(&approval.issued_on, &TERM)
            .arg("document", &fit.document.name);
        finding.arg("years", years);
    }
}
