//! A site reached by its address alone files the address in the domain's place; whoever has a domain files that. Only the applicant knows.

use crate::filing::Domain;
use crate::law::{order_33, wechat_guide};
use crate::model::phrase::t;
use crate::model::report::Severity;
use crate::policy::{IP_ONLY, Permission};
use crate::rule::{Applicability, Applies, BLANK, Leaf, Rule, RuleContext, Scope, fail, inapplicable, messages, pass};

/// See the module.
pub static RULE: Rule = Rule {
    id: "domain/ip-address",
    since: "0.1.0",
    severity: Severity::Warning,
    title: t!("域名栏填了 IP 地址", "An IP address in the domain field"),
    why: t!(
        "只用 IP 地址访问的网站也要备案，这时域名栏填 IP 地址；有域名的应填域名。",
        "A website without a domain is filed too, with its IP address in the domain field; if it has a domain, enter the domain.",
    ),
    fix: t!(
        "网站有域名的，改填域名；确实只用 IP 地址访问的可以这样填，先问接入服务商办不办。",
        "If the website has a domain, enter that; if it has only an IP address, ask first whether your access provider files it.",
    ),
    messages: MESSAGES,
    basis: &[&order_33::ARTICLE_5, &order_33::ANNEX_NOTE_4, &wechat_guide::QUESTION_9],
    applies: Applies::ALWAYS.reads(IP_ONLY).at(&[Leaf::Name]),
    scope: &[Scope::Domain(check)],
    cases: &[
        fail(r#"{"services":[{"kind":"website","domains":[{"name":"1.2.3.4"}]}]}"#),
        fail(r#"{"services":[{"kind":"website","domains":[{"name":"http://[240e::1]/"}]}]}"#),
        fail(r#"{"services":[{"kind":"website","domains":[{"name":"1.2.3.4"}]}]}"#)
            .with(r#"{"provider":"volcengine"}"#),
        pass(r#"{"services":[{"kind":"website","domains":[{"name":"example.cn"}]}]}"#),
        inapplicable(r#"{"services":[{"kind":"mini-program","domains":[{"name":"1.2.3.4"}]}]}"#),
        inapplicable(r#"{"services":[{"kind":"website","domains":[{"name":"1.2.3.4"}]}]}"#).on(2004, 1, 1),
    ],
};

messages! {
    MESSAGE "message" "{field}填的是 IP 地址，不是域名。" "{field} is an IP address, not a domain.";
    REFUSED "refused"
        "{field}填的是 IP 地址，这个接入服务商只办理有域名的网站。"
        "{field} is an IP address, but this access provider files only websites that have a domain.";
    FIX_REFUSED "fix-refused"
        "改填域名；确实没有域名的，向当地通信管理局问怎样备案。"
        "Enter a domain; if there is none, ask the province's communications administration how to file.";
}

fn check(domain: &Domain, context: &mut RuleContext<'_>) -> Applicability {
    let name = domain.name.get().ok_or(BLANK)?;
    if name.inspection.ip.is_some() {
        let setting = &context.policies().get(IP_ONLY);
        match setting.value {
            Permission::Allowed => context.report(&domain.name, &MESSAGE).severity(Severity::Prompt),
            Permission::Refused => {
                let finding = context.report(&domain.name, &REFUSED).fix(&FIX_REFUSED);
                finding.convention(setting)
            }
        };
    }
    Ok(())
}
