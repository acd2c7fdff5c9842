//! A record that does not say who holds the domain, or hides it, leaves the most frequent reason to come back unchecked: the applicant has
//! to look.

use crate::filing::{Domain, Registration};
use crate::law::{conventions, notice_64, notice_264};
use crate::model::phrase::t;
use crate::model::report::Severity;
use crate::rule::{
    Applicability, Applies, BLANK, Leaf, NOT_IN_FORCE, Rule, RuleContext, Scope, fail, inapplicable, messages, pass,
};
use crate::rules::support::holders::is_withheld;
use crate::rules::support::record;

/// See the module.
pub static RULE: Rule = Rule {
    id: "domain/owner-unknown",
    since: "0.1.0",
    severity: Severity::Prompt,
    title: t!("域名所有者未知", "Domain registrant not known"),
    why: t!(
        "接入服务商会核对域名实名信息；公开的注册信息常把所有者隐藏。",
        "Access providers check the domain's real-name data; public registration data often hide the registrant.",
    ),
    fix: t!(
        "登录注册商控制台，打开该域名，下载域名证书，核对所有者的名称与证件号码和主办者一致。",
        "Sign in at your registrar, open the domain, download its certificate, and check that the registrant's name and certificate number match the organizer's.",
    ),
    messages: MESSAGES,
    basis: &[
        &notice_264::OWNER,
        &notice_64::SECTION_2_1_5,
        &conventions::DOMAIN_OWNER_CHECK,
    ],
    applies: Applies::UNLESS_CANCELLED.at(&[Leaf::Registrant]),
    scope: &[Scope::Domain(check)],
    cases: &[
        fail(
            r#"{"organizer":{"name":"示例科技有限公司"},"services":[{"domains":[{"registration":{"redacted":true}}]}]}"#,
        ),
        fail(
            r#"{"organizer":{"name":"示例科技有限公司"},"services":[{"domains":[{"registration":{"registrant":"REDACTED FOR PRIVACY"}}]}]}"#,
        ),
        fail(
            r#"{"organizer":{"name":"示例科技有限公司"},"services":[{"domains":[{"registration":{"registrant":"张**"}}]}]}"#,
        ),
        fail(
            r#"{"organizer":{"name":"示例科技有限公司"},"services":[{"domains":[{"registration":{"expiresOn":"2030-01-01"}}]}]}"#,
        ),
        pass(
            r#"{"organizer":{"name":"示例科技有限公司"},"services":[{"domains":[{"registration":{"registrant":"示例科技有限公司"}}]}]}"#,
        ),
        inapplicable(r#"{"organizer":{"name":"示例科技有限公司"},"services":[{"domains":[{"name":"example.cn"}]}]}"#),
        inapplicable(
            r#"{"action":"cancel","organizer":{"name":"示例科技有限公司"},"services":[{"domains":[{"registration":{"redacted":true}}]}]}"#,
        ),
    ],
};

messages! {
    HIDDEN "hidden" "{field}在公开的注册信息里被隐藏，无法核对。" "{field} is hidden in the public registration data and could not be compared.";
    MISSING "missing"
        "注册信息里没有{field}，无法核对是否属于主办者。"
        "{field} is not in the registration data, so it is unclear whether the domain belongs to the organizer.";
}

fn check(domain: &Domain, context: &mut RuleContext<'_>) -> Applicability {
    if !notice_264::OWNER.in_force(context.as_of()) && !notice_64::SECTION_2_1_5.in_force(context.as_of()) {
        return Err(NOT_IN_FORCE);
    }
    let registration = record::of(domain)?;
    if is_withheld(registration) {
        context.report(&registration.registrant, &HIDDEN);
    } else if registration.registrant.text().is_none() {
        if !says_something(registration) {
            return Err(BLANK);
        }
        context.report(&registration.registrant, &MISSING);
    }
    Ok(())
}

fn says_something(registration: &Registration) -> bool {
    registration.registrar.text().is_some()
        || registration.registered_on.get().is_some()
        || registration.verified_on.get().is_some()
        || registration.expires_on.get().is_some()
        || registration.status.items().next().is_some()
}
