//! The domain is still valid, and for some months more.

use crate::filing::Domain;
use crate::law::{conventions, notice_264};
use crate::model::phrase::t;
use crate::model::report::Severity;
use crate::policy::DOMAIN_MONTHS_LEFT;
use crate::rule::{
    Applicability, Applies, BLANK, Leaf, NOT_IN_FORCE, Rule, RuleContext, Scope, fail, inapplicable, messages, pass,
};
use crate::rules::support::record;

/// See the module.
pub static RULE: Rule = Rule {
    id: "domain/expiry",
    since: "0.1.0",
    severity: Severity::Error,
    title: t!("域名有效期", "Validity of the domain"),
    why: t!(
        "过期的域名不能备案；审核需要时间，各地一般要求域名还有三个月以上有效期。",
        "An expired domain cannot be filed; as the review takes time, usually at least three months must be left.",
    ),
    fix: t!(
        "先到注册商处续费，更新到期日期后再提交。",
        "Renew the domain at the registrar first, update the expiry date, then submit.",
    ),
    messages: MESSAGES,
    basis: &[&notice_264::DOMAIN, &conventions::DOMAIN_TERM],
    applies: Applies::UNLESS_CANCELLED
        .reads(DOMAIN_MONTHS_LEFT)
        .at(&[Leaf::ExpiresOn]),
    scope: &[Scope::Domain(check)],
    cases: &[
        fail(r#"{"services":[{"domains":[{"registration":{"expiresOn":"2026-11-21"}}]}]}"#),
        fail(r#"{"services":[{"domains":[{"registration":{"expiresOn":"2026-11-22"}}]}]}"#),
        fail(r#"{"services":[{"domains":[{"registration":{"expiresOn":"2027-02-21"}}]}]}"#),
        pass(r#"{"services":[{"domains":[{"registration":{"expiresOn":"2027-02-22"}}]}]}"#),
        inapplicable(r#"{"services":[{"domains":[{"name":"example.cn"}]}]}"#),
        inapplicable(r#"{"action":"cancel","services":[{"domains":[{"registration":{"expiresOn":"2020-01-01"}}]}]}"#),
        inapplicable(r#"{"services":[{"domains":[{"registration":{"expiresOn":"2017-01-01"}}]}]}"#).on(2017, 12, 31),
    ],
};

messages! {
    EXPIRED "expired" "{field}已过，域名失效。" "{field} is in the past: the domain is no longer valid.";
    SOON "soon" "{field}距今不到 {months} 个月。" "{field} is less than {months} months away.";
}

fn check(domain: &Domain, context: &mut RuleContext<'_>) -> Applicability {
    if !notice_264::DOMAIN.in_force(context.as_of()) {
        return Err(NOT_IN_FORCE);
    }
    let registration = record::of(domain)?;
    let last = registration.expires_on.value().ok_or(BLANK)?;
    let today = context.as_of();
    let months = &context.policies().get(DOMAIN_MONTHS_LEFT);
    if last < today {
        context
            .report(&registration.expires_on, &EXPIRED)
            .basis([&notice_264::DOMAIN]);
    } else if today
        .plus_months(months.value.into())
        .is_some_and(|enough| last < enough)
    {
        let finding = context
            .report(&registration.expires_on, &SOON)
            .arg("months", months.value);
        finding.basis([&conventions::DOMAIN_TERM]).convention(months);
    }
    Ok(())
}
