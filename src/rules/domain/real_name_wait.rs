//! Real-name verification takes some days to reach the ministry's registers; a filing sent before then is returned.

use crate::filing::Domain;
use crate::law::{conventions, filing_system, returns};
use crate::model::calendar::Date;
use crate::model::phrase::t;
use crate::model::report::Severity;
use crate::rule::{Applicability, Applies, BLANK, Leaf, Rule, RuleContext, Scope, fail, inapplicable, messages, pass};
use crate::rules::support::record;

const DAYS: i32 = 3;
/// Since then registrars hand verified names to the ministry's library.
const LIBRARY: Date = Date::of(2018, 1, 1);

/// See the module.
pub static RULE: Rule = Rule {
    id: "domain/real-name-wait",
    since: "0.1.0",
    severity: Severity::Warning,
    title: t!("实名认证后等三天", "Wait three days after real-name verification"),
    why: t!(
        "域名实名信息要几天才能同步到备案系统，提交太早会查不到。",
        "Real-name data take a few days to reach the filing system; if you submit too early, the system cannot find them.",
    ),
    fix: t!("从 {date} 起再提交备案。", "Submit on {date} or later."),
    messages: MESSAGES,
    basis: &[
        &conventions::REAL_NAME_WAIT,
        &filing_system::CODE_3035,
        &returns::RETURNS,
    ],
    applies: Applies::UNLESS_CANCELLED.at(&[Leaf::RegisteredOn, Leaf::VerifiedOn]),
    scope: &[Scope::Domain(check)],
    cases: &[
        fail(r#"{"services":[{"domains":[{"registration":{"verifiedOn":"2026-11-20"}}]}]}"#),
        fail(r#"{"services":[{"domains":[{"registration":{"verifiedOn":"2026-11-22"}}]}]}"#),
        fail(r#"{"services":[{"domains":[{"registration":{"verifiedOn":"2026-12-01"}}]}]}"#),
        fail(r#"{"services":[{"domains":[{"registration":{"registeredOn":"2026-11-21"}}]}]}"#),
        fail(
            r#"{"services":[{"domains":[{"registration":{"registeredOn":"2027-03-01","verifiedOn":"2026-11-19"}}]}]}"#,
        ),
        fail(r#"{"services":[{"domains":[{"registration":{"verifiedOn":"2016-05-01"}}]}]}"#),
        pass(r#"{"services":[{"domains":[{"registration":{"verifiedOn":"2018-01-01"}}]}]}"#),
        pass(r#"{"services":[{"domains":[{"registration":{"registeredOn":"2016-05-01"}}]}]}"#),
        pass(r#"{"services":[{"domains":[{"registration":{"verifiedOn":"2026-11-19"}}]}]}"#),
        pass(r#"{"services":[{"domains":[{"registration":{"registeredOn":"2026-11-19"}}]}]}"#),
        pass(
            r#"{"services":[{"domains":[{"registration":{"registeredOn":"2026-11-21","verifiedOn":"2026-11-19"}}]}]}"#,
        ),
        inapplicable(r#"{"services":[{"domains":[{"registration":{"registrant":"张三"}}]}]}"#),
        inapplicable(r#"{"action":"cancel","services":[{"domains":[{"registration":{"verifiedOn":"2026-11-20"}}]}]}"#),
    ],
};

messages! {
    // The form's label is not repeated: it holds the word for a verdict that no message may give.
    RECENT "recent" "域名实名认证完成还不满三天。" "Real-name verification was completed less than three days ago.";
    NEW "new"
        "{field}距今不满三天，实名信息还没有同步到备案系统。"
        "{field} is less than three days ago, so the real-name data have not reached the filing system yet.";
    FUTURE "future" "填写的域名实名认证日期还没有到。" "The date of real-name verification is in the future.";
    UNREGISTERED "unregistered" "填写的域名注册日期还没有到。" "The date of registration is in the future.";
    FIX_UNREGISTERED "fix-unregistered" "按域名证书核对日期；还没有注册的，注册并完成实名认证后再提交备案。" "Check the date against the domain certificate; if the domain is not registered yet, register it and complete real-name verification first.";
    OLD "old"
        "域名实名认证是 2018 年以前做的，信息可能没有入库。"
        "Real-name verification was completed before 2018, so the data may not be in the ministry's database.";
    FIX_OLD "fix-old"
        "在域名注册商处确认已入库；没有的，重新做实名认证，满三天后再提交备案。"
        "Check with the registrar that they are; if not, repeat real-name verification, and submit three days later.";
    FIX_FUTURE "fix-future" "核对日期；实名认证完成满三天后再提交备案。" "Check the date, and submit three days after real-name verification.";
}

fn check(domain: &Domain, context: &mut RuleContext<'_>) -> Applicability {
    let registration = record::of(domain)?;
    if registration
        .registered_on
        .value()
        .is_some_and(|day| day > context.as_of())
    {
        let finding = context.report(&registration.registered_on, &UNREGISTERED);
        finding.fix(&FIX_UNREGISTERED).basis([&filing_system::CODE_3035]);
        return Ok(());
    }
    let Some(verified) = registration.verified_on.value() else {
        // Nothing is verified before it is registered.
        let registered = registration.registered_on.value().ok_or(BLANK)?;
        if let Some(day) = registered.plus_days(DAYS).filter(|day| *day > context.as_of()) {
            context
                .report(&registration.registered_on, &NEW)
                .arg("date", day.to_string());
        }
        return Ok(());
    };
    if verified < LIBRARY && returns::RETURNS.in_force(context.as_of()) {
        let finding = context.report(&registration.verified_on, &OLD).fix(&FIX_OLD);
        finding.severity(Severity::Prompt).basis([&returns::RETURNS]);
    } else if verified > context.as_of() {
        context.report(&registration.verified_on, &FUTURE).fix(&FIX_FUTURE);
    } else if let Some(day) = verified.plus_days(DAYS).filter(|day| *day > context.as_of()) {
        context
            .report(&registration.verified_on, &RECENT)
            .arg("date", day.to_string());
    }
    Ok(())
}
