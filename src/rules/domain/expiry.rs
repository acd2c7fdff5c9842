//! The domain is still valid, and for some months more.

use super::record;
use crate::data::vocabulary::Action;
use crate::filing::Domain;
use crate::law::{conventions, notice_264};
use crate::model::phrase::{Phrase, t};
use crate::model::report::Severity;
use crate::rule::{At, BLANK, NOT_IN_FORCE, OTHER_ACTION, Outcome, Rule, Scope, apart, bad, good};

/// See the module.
pub static RULE: Rule = Rule {
    id: "domain/expiry",
    since: "0.1.0",
    severity: Severity::Error,
    title: t("域名有效期", "Validity of the domain"),
    why: t(
        "过期的域名不能备案；审核需要时间，各地一般要求域名还有三个月以上有效期。",
        "An expired domain cannot be filed, and as the decision takes time most places ask for three more months.",
    ),
    fix: t(
        "请先到注册商处续费，更新到期日期后再提交。",
        "Renew it with the registrar, update the date, then submit.",
    ),
    basis: &[&notice_264::DOMAIN, &conventions::DOMAIN_TERM],
    scope: &[Scope::Domain(check)],
    cases: &[
        bad(r#"{"services":[{"domains":[{"registration":{"expiresOn":"2026-11-21"}}]}]}"#),
        bad(r#"{"services":[{"domains":[{"registration":{"expiresOn":"2026-11-22"}}]}]}"#),
        bad(r#"{"services":[{"domains":[{"registration":{"expiresOn":"2027-02-21"}}]}]}"#),
        good(r#"{"services":[{"domains":[{"registration":{"expiresOn":"2027-02-22"}}]}]}"#),
        apart(r#"{"services":[{"domains":[{"name":"example.cn"}]}]}"#),
        apart(r#"{"action":"cancel","services":[{"domains":[{"registration":{"expiresOn":"2020-01-01"}}]}]}"#),
        apart(r#"{"services":[{"domains":[{"registration":{"expiresOn":"2017-01-01"}}]}]}"#).on(2017, 12, 31),
    ],
};

static EXPIRED: Phrase = t(
    "{field}已过，域名失效。",
    "{field}: the day is in the past, and the domain no longer valid.",
);
static SOON: Phrase = t(
    "{field}距今不足 {months} 个月。",
    "{field}: less than {months} months away.",
);

fn check(domain: &Domain, at: &mut At<'_>) -> Outcome {
    if !notice_264::DOMAIN.in_force(at.as_of()) {
        return Err(NOT_IN_FORCE);
    }
    if at.action() == Action::Cancel {
        return Err(OTHER_ACTION);
    }
    let registration = record::of(domain)?;
    let last = registration.expires_on.value().ok_or(BLANK)?;
    let today = at.as_of();
    let months = &at.policies().domain_months_left;
    if last < today {
        at.find(&registration.expires_on, &EXPIRED)
            .because([&notice_264::DOMAIN]);
    } else if today
        .plus_months(months.value.into())
        .is_some_and(|enough| last < enough)
    {
        let saying = at
            .find(&registration.expires_on, &SOON)
            .number("months", months.value.into());
        saying.because([&conventions::DOMAIN_TERM]).by(months);
    }
    Ok(())
}
