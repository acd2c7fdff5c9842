//! A site reached by its address alone files the address in the domain's place; whoever has a domain files that. Only the applicant knows.

use crate::filing::Domain;
use crate::law::{order_33, wechat_guide};
use crate::model::phrase::t;
use crate::model::report::Severity;
use crate::rule::{Applicability, Applies, BLANK, Leaf, Rule, RuleContext, Scope, fail, inapplicable, messages, pass};

/// See the module.
pub static RULE: Rule = Rule {
    id: "domain/ip-address",
    since: "0.1.0",
    severity: Severity::Prompt,
    title: t!("域名栏填了 IP 地址", "An IP address in the domain's place"),
    why: t!(
        "只用 IP 地址访问的网站也要备案，这时域名栏填 IP 地址；有域名的应填域名。",
        "Sites reached by IP address alone are filed too, with the address in the domain's place; with a domain, the domain is filed.",
    ),
    fix: t!(
        "网站有域名的，请改填域名；确实只用 IP 地址访问的，先问接入服务商当地收不收，收的不用修改。",
        "If the site has a domain, fill that in; if it is reached by its address alone, ask your access provider whether the province takes such filings, and leave it if so.",
    ),
    messages: MESSAGES,
    basis: &[&order_33::ARTICLE_5, &order_33::ANNEX_NOTE_4, &wechat_guide::QUESTION_9],
    applies: Applies::ALWAYS.at(&[Leaf::Name]),
    scope: &[Scope::Domain(check)],
    cases: &[
        fail(r#"{"services":[{"kind":"website","domains":[{"name":"1.2.3.4"}]}]}"#),
        fail(r#"{"services":[{"kind":"website","domains":[{"name":"http://[240e::1]/"}]}]}"#),
        pass(r#"{"services":[{"kind":"website","domains":[{"name":"example.cn"}]}]}"#),
        inapplicable(r#"{"services":[{"kind":"mini-program","domains":[{"name":"1.2.3.4"}]}]}"#),
        inapplicable(r#"{"services":[{"kind":"website","domains":[{"name":"1.2.3.4"}]}]}"#).on(2004, 1, 1),
    ],
};

messages! {
    MESSAGE "message" "{field}填的是 IP 地址，不是域名。" "{field} holds an IP address, not a domain.";
}

fn check(domain: &Domain, context: &mut RuleContext<'_>) -> Applicability {
    let name = domain.name.get().ok_or(BLANK)?;
    if name.inspection.ip.is_some() {
        context.report(&domain.name, &MESSAGE);
    }
    Ok(())
}
