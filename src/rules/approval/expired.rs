//! An approval whose validity has ended proves nothing; that of a service's name neither. Its dates must go together.

use crate::data::approvals::{Document, Strength, Term};
use crate::data::vocabulary::ApprovalItem;
use crate::facts::approval::era;
use crate::facts::approval::number::{Reading, read};
use crate::filing::field::Until;
use crate::filing::{Approval, Service};
use crate::law::{
    Article, audiovisual_rules, conventions, drug_information_rules, guide, news_rules_2017, order_33, order_292,
};
use crate::model::calendar::Date;
use crate::model::phrase::t;
use crate::model::report::Severity;
use crate::rule::{Applicability, Applies, BLANK, Leaf, Rule, RuleContext, Scope, fail, inapplicable, messages, pass};

/// See the module.
pub static RULE: Rule = Rule {
    id: "approval/expired",
    since: "0.1.0",
    severity: Severity::Error,
    title: t!("批准文件的有效期", "Validity of approvals"),
    why: t!(
        "过期的批准文件不能证明已取得批准。",
        "An expired approval document does not prove an approval.",
    ),
    fix: t!(
        "先办理延续或换证，再填写新的文号和有效期。",
        "Have it renewed first, then enter the new number and expiry date.",
    ),
    messages: MESSAGES,
    basis: &[
        &guide::SECTION_9_3,
        &guide::SECTION_7_5,
        &order_33::ARTICLE_11,
        &order_292::ARTICLE_8_3,
        &news_rules_2017::ARTICLE_9,
        &audiovisual_rules::TERM,
        &drug_information_rules::ARTICLE_17,
        &conventions::APPROVAL_NUMBERS,
    ],
    applies: Applies::UNLESS_CANCELLED.at(&[Leaf::IssuedOn, Leaf::ValidUntil]),
    scope: &[Scope::Approval(check), Scope::Service(of_name)],
    cases: &[
        fail(r#"{"services":[{"approvals":[{"validUntil":"2026-11-21"}]}]}"#),
        fail(r#"{"services":[{"approvals":[{"item":"news","validUntil":"2026-11-21"}]}]}"#),
        fail(r#"{"services":[{"approvals":[{"item":"culture","validUntil":"2012-02-29"}]}]}"#).on(2012, 3, 1),
        fail(r#"{"services":[{"approvals":[{"item":"news","number":"11220180008","issuedOn":"2022-11-01"}]}]}"#),
        fail(
            r#"{"services":[{"approvals":[{"item":"religion","number":"京（2022）0000043","issuedOn":"2022-06-01"}]}]}"#,
        ),
        fail(r#"{"services":[{"approvals":[{"item":"drugs-and-devices","validUntil":"2026-11-21"}]}]}"#),
        pass(r#"{"services":[{"approvals":[{"item":"news","number":"11220180008","issuedOn":"2024-11-01"}]}]}"#),
        pass(
            r#"{"services":[{"approvals":[{"item":"news","number":"11220180008","issuedOn":"2022-11-01","validUntil":"x"}]}]}"#,
        ),
        fail(r#"{"services":[{"nameApproval":{"validUntil":"2026-11-21"}}]}"#),
        fail(r#"{"services":[{"approvals":[{"issuedOn":"2026-11-23"}]}]}"#),
        fail(r#"{"services":[{"approvals":[{"issuedOn":"2026-10-01","validUntil":"2020-10-01"}]}]}"#),
        fail(
            r#"{"services":[{"approvals":[{"item":"drugs-and-devices","number":"(京)-非经营性-2021-0001","issuedOn":"2021-11-22"}]}]}"#,
        ),
        pass(
            r#"{"services":[{"approvals":[{"item":"drugs-and-devices","number":"(京)-非经营性-2021-0001","issuedOn":"2021-11-23"}]}]}"#,
        ),
        fail(r#"{"services":[{"approvals":[{"item":"news","number":"11220250008","validUntil":"long-term"}]}]}"#),
        fail(
            r#"{"services":[{"approvals":[{"item":"broadcast","number":"0100001","issuedOn":"2025-06-01","validUntil":"2035-06-01"}]}]}"#,
        ),
        pass(
            r#"{"services":[{"approvals":[{"item":"broadcast","number":"0100001","issuedOn":"2025-06-01","validUntil":"2028-06-01"}]}]}"#,
        ),
        pass(r#"{"services":[{"approvals":[{"validUntil":"2026-11-22"}]}]}"#),
        pass(r#"{"services":[{"approvals":[{"issuedOn":"2026-11-22","validUntil":"2026-11-22"}]}]}"#),
        pass(r#"{"services":[{"approvals":[{"validUntil":"long-term"}]}]}"#),
        inapplicable(r#"{"services":[{"approvals":[{"item":"news"}]}]}"#),
        inapplicable(r#"{"action":"cancel","services":[{"approvals":[{"validUntil":"2020-01-01"}]}]}"#),
    ],
};

messages! {
    PAST "past" "{field}已过。" "{field} is in the past.";
    FUTURE "future" "{field}还没到。" "{field} is in the future.";
    FIX_FILED "fix-filed"
        "药品和医疗器械的信息服务已改为备案：先办理药品医疗器械网络信息服务备案，再填新的备案号。"
        "Such information services are now filed: file with the drug authority first, then enter the new number.";
    FIX_FUTURE "fix-future" "对照批准文件核对日期。" "Check the date against the approval document.";
    REVERSED "reversed" "{field}早于{issued_on}。" "{field} is earlier than “{issued_on}”.";
    BEYOND "beyond"
        "{document}的有效期是{years}年，{field}不会是这样。"
        "{field} cannot be right: this document ({document}) is valid for {years} years.";
    TERM "term"
        "按{field}算，{document}的{years}年有效期已满。"
        "{field}: the {years}-year validity of this document ({document}) has ended.";
}

/// Who asks for a document that is still valid.
const APPROVED: &[&Article] = &[&guide::SECTION_9_3, &order_33::ARTICLE_11, &order_292::ARTICLE_8_3];

fn of_name(service: &Service, context: &mut RuleContext<'_>) -> Applicability {
    let approval = service.name_approval.get().ok_or(BLANK)?;
    look(approval, &[&guide::SECTION_7_5], context)
}

fn check(approval: &Approval, context: &mut RuleContext<'_>) -> Applicability {
    look(approval, APPROVED, context)
}

fn look(approval: &Approval, asked: &[&'static Article], context: &mut RuleContext<'_>) -> Applicability {
    let (until, issued) = (approval.valid_until.value(), approval.issued_on.value());
    if until.is_none() && issued.is_none() {
        return Err(BLANK);
    }
    let today = context.as_of();
    if issued.is_some_and(|issued| issued > today) {
        context
            .report(&approval.issued_on, &FUTURE)
            .fix(&FIX_FUTURE)
            .severity(Severity::Warning)
            .basis(asked);
    }
    match (until, issued) {
        (Some(Until::Day(last)), Some(issued)) if last < issued => {
            let finding = context
                .report(&approval.valid_until, &REVERSED)
                .arg("issued_on", &approval.issued_on);
            finding.fix(&FIX_FUTURE).severity(Severity::Warning).basis(asked);
        }
        (Some(Until::Day(last)), _) if last < today => past(approval, asked, context),
        (None, Some(issued)) if approval.valid_until.is_missing() => term(approval, issued, context),
        (Some(until), issued) => beyond_term(approval, until, issued.unwrap_or(today), context),
        _ => {}
    }
    Ok(())
}

/// Where a law asks for the approval, one that has run out is none.
fn past(approval: &Approval, asked: &[&'static Article], context: &mut RuleContext<'_>) {
    let item = approval.item.choice();
    let era = item.and_then(|item| era(item, context.as_of()));
    let must = era.is_some_and(|era| era.strength == Strength::Must && era.is_by_law());
    let severity = if must { Severity::Error } else { Severity::Warning };
    let finding = context.report(&approval.valid_until, &PAST);
    finding.severity(severity).basis(asked);
    if item == Some(ApprovalItem::DrugsAndDevices) && !must {
        finding.fix(&FIX_FILED);
    }
}

/// The document's term on the day that it was given.
fn term_of(approval: &Approval, issued: Date) -> Option<(&'static Document, &'static Term)> {
    let (item, number) = (approval.item.choice()?, approval.number.text()?);
    let Reading::Fits(fit) = read(item, number) else {
        return None;
    };
    let term = fit.document.term.as_ref()?;
    let said = term.by.is_none_or(|by| by.in_force(issued));
    said.then_some((fit.document, term))
}

/// A last day that no document of this kind has, given on this day at the latest.
fn beyond_term(approval: &Approval, until: Until, issued: Date, context: &mut RuleContext<'_>) {
    let Some((document, term)) = term_of(approval, issued) else {
        return;
    };
    let most = issued.plus_months(i32::from(term.years).saturating_mul(12).saturating_add(GRACE_MONTHS));
    let within = |day: Date| most.is_none_or(|most| day <= most);
    if matches!(until, Until::Day(day) if within(day)) {
        return;
    }
    let finding = context
        .report(&approval.valid_until, &BEYOND)
        .arg("document", &document.name)
        .arg("years", term.years)
        .fix(&FIX_FUTURE);
    match term.by {
        Some(by) => finding.severity(Severity::Warning).basis([by]),
        None => finding.severity(Severity::Prompt).basis(APPROVED),
    };
}

/// Documents are made out to the end of a month, or begin some days after they were given.
const GRACE_MONTHS: i32 = 2;

/// Some documents are valid for a fixed number of years.
fn term(approval: &Approval, issued: Date, context: &mut RuleContext<'_>) {
    let Some((document, Term { years, by })) = term_of(approval, issued) else {
        return;
    };
    let end = issued.plus_months(i32::from(*years).saturating_mul(12));
    if end.is_none_or(|end| context.as_of() < end) {
        return;
    }
    let finding = context
        .report(&approval.issued_on, &TERM)
        .arg("document", &document.name)
        .arg("years", *years);
    match by {
        Some(by) => finding.severity(Severity::Warning).basis([*by]),
        None => finding.severity(Severity::Prompt).basis(APPROVED),
    };
}
