//! A website files the registrable domain; what lies below it comes with it. Apps file the very host they use.

use crate::data::vocabulary::ServiceKind;
use crate::filing::{Domain, DomainName};
use crate::law::conventions;
use crate::model::phrase::t;
use crate::model::report::Severity;
use crate::rule::{Applicability, Applies, BLANK, Leaf, Rule, RuleContext, Scope, fail, inapplicable, messages, pass};
use crate::rules::support::domains::{is_own_of_government, to_file};

/// See the module.
pub static RULE: Rule = Rule {
    id: "domain/registrable",
    since: "0.1.0",
    severity: Severity::Warning,
    title: t!("网站填一级域名", "Websites file the first-level domain"),
    why: t!(
        "子域名（如 www、shop 开头的）不单独备案，备案一级域名后都包括在内。",
        "Subdomains such as www or shop are not filed separately: filing the first-level domain covers them.",
    ),
    fix: t!("改为 {domain}。", "Change it to {domain}."),
    messages: MESSAGES,
    basis: &[&conventions::SUBDOMAIN],
    applies: Applies::UNLESS_CANCELLED
        .services(&[ServiceKind::Website])
        .at(&[Leaf::Name]),
    scope: &[Scope::Domain(check)],
    cases: &[
        fail(r#"{"services":[{"kind":"website","domains":[{"name":"www.example.cn"}]}]}"#),
        fail(r#"{"services":[{"kind":"website","domains":[{"name":"shop.example.com.cn"}]}]}"#),
        fail(r#"{"services":[{"kind":"website","domains":[{"name":"bureau.example.gov.cn"}]}]}"#),
        fail(r#"{"services":[{"kind":"website","domains":[{"name":"example.github.io"}]}]}"#),
        fail(r#"{"services":[{"kind":"website","domains":[{"name":"example.cn.com"}]}]}"#),
        pass(
            r#"{"organizer":{"nature":"government"},"services":[{"kind":"website","domains":[{"name":"bureau.example.gov.cn"}]}]}"#,
        ),
        pass(r#"{"services":[{"kind":"website","domains":[{"name":"example.com.cn"}]}]}"#),
        pass(r#"{"services":[{"kind":"website","domains":[{"name":"203.0.113.7"}]}]}"#),
        inapplicable(r#"{"services":[{"kind":"app","domains":[{"name":"api.example.cn"}]}]}"#),
        inapplicable(r#"{"action":"cancel","services":[{"kind":"website","domains":[{"name":"www.example.cn"}]}]}"#),
    ],
};

messages! {
    MESSAGE "message"
        "{field}填的是子域名，网站只备案一级域名 {domain}。"
        "{field} is a subdomain; a website files the first-level domain {domain}.";
    GIVEN_OUT "given-out"
        "{field}在 {domain} 之下，{domain} 属于提供这项服务的公司，不是主办者的域名。"
        "{field} is a subdomain of {domain}, which belongs to the company that provides this service, not to the organizer.";
    FIX_GIVEN_OUT "fix-given-out"
        "注册一个自己的域名，再用它备案。"
        "Register a domain of your own, then file that one.";
    GOVERNMENT "government"
        "{field}在上级单位的域名 {domain} 之下，请确认是本单位使用的域名。"
        "{field} is a subdomain of {domain}. Make sure that your own body uses it.";
    FIX_GOVERNMENT "fix-government"
        "下级单位用上级的 gov.cn 域名时可以这样填；否则请改为 {domain}。"
        "A subordinate body can enter a subdomain of its superior's gov.cn domain; otherwise change it to {domain}.";
}

fn check(domain: &Domain, context: &mut RuleContext<'_>) -> Applicability {
    let DomainName { typed, inspection, .. } = domain.name.get().ok_or(BLANK)?;
    if let Some(owned) = inspection.domain.as_ref().filter(|_| inspection.is_given_out()) {
        let finding = context.report(&domain.name, &GIVEN_OUT).fix(&FIX_GIVEN_OUT);
        finding.arg("domain", owned);
        return Ok(());
    }
    let (true, Some(registrable)) = (inspection.subdomain && !inspection.is_refused(), &inspection.domain) else {
        return Ok(());
    };
    if is_own_of_government(inspection) {
        // Of a public body it is one of the usual ways; anybody else is asked by another rule.
        if context
            .organizer()
            .is_some_and(|organizer| !organizer.nature.is_missing())
        {
            return Ok(());
        }
        context
            .report(&domain.name, &GOVERNMENT)
            .fix(&FIX_GOVERNMENT)
            .severity(Severity::Prompt)
            .arg("domain", registrable);
    } else if let Some(clean) = to_file(inspection, typed, context) {
        context
            .report(&domain.name, &MESSAGE)
            .arg("domain", &clean)
            .suggest(clean);
    }
    Ok(())
}
