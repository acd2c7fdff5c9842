//! A change cannot replace a website's domain: the only one stays, and of several some can be dropped.

use crate::data::vocabulary::{Action, ServiceKind};
use crate::filing::{Domain, Service};
use crate::law::letter_633;
use crate::model::phrase::t;
use crate::model::report::Severity;
use crate::rule::{Applicability, Applies, BLANK, Rule, RuleContext, Scope, fail, inapplicable, messages, pass};

/// See the module.
pub static RULE: Rule = Rule {
    id: "domain/changed",
    since: "0.1.0",
    severity: Severity::Error,
    title: t!("变更网站域名", "Changing a website's domain"),
    why: t!(
        "网站唯一的域名不能用变更来换，有多个域名的只能减少；不符的系统自动退回。",
        "A change cannot replace a website's only domain; of several, it can only remove some. The system returns anything else.",
    ),
    fix: t!(
        "换域名的，先注销这个网站，再用新域名新增服务。",
        "To use another domain, cancel this website first, then add it as a service with the new domain.",
    ),
    messages: MESSAGES,
    basis: &[&letter_633::ONE_DOMAIN],
    applies: Applies::ALWAYS
        .actions(&[Action::Change])
        .services(&[ServiceKind::Website])
        .at_records(),
    scope: &[Scope::Service(check)],
    cases: &[
        fail(
            r#"{"action":"change","changes":["/services/0/domains/0/name"],"services":[{"kind":"website","domains":[{"name":"example.cn"}]}]}"#,
        ),
        fail(
            r#"{"action":"change","changes":["/services/0/domains"],"services":[{"kind":"website","domains":[{"name":"example.cn"},{"name":"example.com"}]}]}"#,
        ),
        fail(r#"{"action":"change","services":[{"kind":"website","domains":[{"name":"example.cn"}]}]}"#),
        pass(
            r#"{"action":"change","changes":["/services/0/name"],"services":[{"kind":"website","domains":[{"name":"example.cn"}]}]}"#,
        ),
        pass(
            r#"{"action":"change","changes":["/services/0/domains/0/registration"],"services":[{"kind":"website","domains":[{"name":"example.cn"}]}]}"#,
        ),
        pass(
            r#"{"action":"change","changes":["/services/0/domains"],"services":[{"kind":"website","domains":[{"name":"example.cn"}]}]}"#,
        )
        .with(r#"{"known":{"domains":["example.cn","example.com"]}}"#),
        inapplicable(r#"{"action":"change","services":[{"kind":"app","domains":[{"name":"example.cn"}]}]}"#),
        inapplicable(r#"{"services":[{"kind":"website","domains":[{"name":"example.cn"}]}]}"#),
        inapplicable(r#"{"action":"change","services":[{"kind":"website","domains":[{"name":"example.cn"}]}]}"#)
            .on(2019, 4, 21),
    ],
};

messages! {
    REPLACED "replaced" "{field}不能用变更来换或增加，系统会自动退回。" "{field}: a change cannot replace or add a domain; the system returns it.";
    ONLY "only"
        "{field}只能减少：唯一的域名不能换，换了系统会自动退回。"
        "{field}: a change can only remove domains; if it replaces the only one, the system returns it.";
    FIX_ONLY "fix-only"
        "只是减少域名的，照常办理；换域名的，先注销这个网站，再用新域名新增服务。"
        "If you only remove domains, go on; to use another domain, cancel this website first, then add it as a service with the new domain.";
    OPEN "open"
        "{field}有没有变？变更备案不能换域名，也不能增加。"
        "{field}: does any of them change? A change cannot replace or add domains.";
    FIX_OPEN "fix-open"
        "没有变的不用改；换域名的，先注销这个网站，再用新域名新增服务。"
        "If nothing changes, leave it; to use another domain, cancel this website first, then add it as a service with the new domain.";
}

fn check(service: &Service, context: &mut RuleContext<'_>) -> Applicability {
    let domains = &service.domains;
    domains.items().find(|domain| !domain.name.is_missing()).ok_or(BLANK)?;
    let places = context.context.places;
    let filed = |domain: &Domain| {
        context
            .options()
            .known
            .domains
            .iter()
            .any(|known| is_same(known, domain))
    };
    // The entry itself, or its name; not what the registration data say of it.
    let entry = |domain: &Domain| {
        let mut named = context.filing().changes.items();
        let entry = places.parent(domain.name.node()).map(|node| places.pointer(node));
        named.any(|named| Some(named) == entry.as_ref() || *named == places.pointer(domain.name.node()))
    };
    let list = places.pointer(domains.node());
    let said = context.changes(domains.node());
    let finding = if domains.items().all(filed) {
        return Ok(());
    } else if domains.items().any(|domain| entry(domain) && !filed(domain)) {
        context.report(domains, &REPLACED)
    } else if context.filing().changes.items().any(|named| *named == list) {
        let finding = context.report(domains, &ONLY).fix(&FIX_ONLY);
        finding.severity(Severity::Warning)
    } else if said.is_none() || (said == Some(true) && !context.names_change(domains.node())) {
        // Not said, or only that the website changes.
        let finding = context.report(domains, &OPEN).fix(&FIX_OPEN);
        finding.severity(Severity::Prompt)
    } else {
        return Ok(());
    };
    finding.basis([&letter_633::ONE_DOMAIN]);
    Ok(())
}

fn is_same(known: &str, domain: &Domain) -> bool {
    let inspection = domain.name.get().map(|name| &name.inspection);
    inspection
        .and_then(|inspection| inspection.domain.as_deref())
        .is_some_and(|domain| domain.eq_ignore_ascii_case(known.trim()))
}
