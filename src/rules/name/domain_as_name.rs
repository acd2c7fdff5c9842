//! A website's name is a name, not its domain or address.

use crate::data::vocabulary::ServiceKind;
use crate::facts::name::domain::{addresses, has_dot, looks_like_domain, plain};
use crate::filing::Service;
use crate::law::conventions;
use crate::model::phrase::t;
use crate::model::report::Severity;

use crate::rule::{Applicability, Applies, BLANK, Leaf, Rule, RuleContext, Scope, fail, inapplicable, messages, pass};
use crate::rules::support::names::mark;

/// See the module.
pub static RULE: Rule = Rule {
    id: "name/domain-as-name",
    since: "0.1.0",
    severity: Severity::Warning,
    title: t!("网站名称不能是域名", "A website name is not a domain"),
    why: t!(
        "接入服务商一般退回用域名、网址当名称的网站。",
        "Access providers usually return websites named after their domain or address.",
    ),
    fix: t!(
        "取一个能说明网站内容的中文名称，域名填在“域名”一栏。",
        "Choose a Chinese name; the domain goes into the field “Domain”.",
    ),
    messages: MESSAGES,
    basis: &[&conventions::NAME_FORM_TENCENT, &conventions::NAME_FORM_HUAWEI],
    applies: Applies::UNLESS_CANCELLED
        .services(&[ServiceKind::Website])
        .at(&[Leaf::Name]),
    scope: &[Scope::Service(check)],
    cases: &[
        fail(r#"{"services":[{"kind":"website","name":"example.com"}]}"#),
        fail(r#"{"services":[{"kind":"website","name":"示例网 https://example.io"}]}"#),
        fail(r#"{"services":[{"kind":"website","name":"ｗｗｗ．example．cn"}]}"#),
        fail(r#"{"services":[{"kind":"website","name":"www.示例网"}]}"#),
        fail(r#"{"services":[{"kind":"website","name":"示例example.io","domains":[{"name":"example.io"}]}]}"#),
        fail(r#"{"services":[{"kind":"website","name":"示例网example.com官方"}]}"#),
        pass(r#"{"services":[{"kind":"website","name":"Node.js 学习笔记"}]}"#),
        pass(r#"{"services":[{"kind":"website","name":"ASP.NET 与 Dr.Wang 的手记 2.0"}]}"#),
        pass(r#"{"services":[{"kind":"website","name":"示例网","domains":[{"name":"example.com"}]}]}"#),
        inapplicable(r#"{"services":[{"kind":"app","name":"example.com"}]}"#),
    ],
};

messages! {
    MESSAGE "message" "{field}像是域名或网址。" "{field} looks like a domain or a web address.";
    OWN "own" "{field}里写了本网站的域名“{domain}”。" "{field} contains the website's own domain “{domain}”.";
}

fn check(service: &Service, context: &mut RuleContext<'_>) -> Applicability {
    let name = service.name.text().ok_or(BLANK)?;
    // Every domain has a dot.
    let plain = if has_dot(name) { plain(name) } else { String::new() };
    let domains = service
        .domains
        .items()
        .filter_map(|domain| domain.name.get())
        .map(|name| &name.inspection);
    let written = domains.flat_map(|domain| [domain.domain.as_ref(), domain.unicode.as_ref()]);
    let own = written.flatten().find(|domain| plain.contains(domain.as_str()));
    let found = addresses(name);
    if let Some(domain) = own {
        mark(context.report(&service.name, &OWN), &found).arg("domain", domain);
    } else if !found.is_empty() {
        mark(context.report(&service.name, &MESSAGE), &found);
    } else if looks_like_domain(name) {
        context.report(&service.name, &MESSAGE);
    }
    Ok(())
}
