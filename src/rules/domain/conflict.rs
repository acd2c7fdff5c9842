//! A domain belongs to one website: not to two of this filing, and not to one that is filed already.

use crate::data::vocabulary::Action;
use crate::facts::domain::{Inspection, inspect};
use crate::filing::Filing;
use crate::law::{conventions, filing_system, wechat_guide};
use crate::model::phrase::t;
use crate::model::report::Severity;
use crate::rule::{Applicability, Applies, BLANK, Leaf, Rule, RuleContext, Scope, fail, inapplicable, messages, pass};
use crate::rules::support::domains::is_own_of_government;
use crate::rules::support::first::First;

/// See the module.
pub static RULE: Rule = Rule {
    id: "domain/conflict",
    since: "0.1.0",
    severity: Severity::Error,
    title: t!("域名冲突", "Domain conflict"),
    why: t!(
        "同一个域名只能备案在一个网站上，重复的系统按“域名冲突”退回。",
        "A domain can be filed for only one website; the system returns a duplicate as “域名冲突” (domain conflict).",
    ),
    fix: t!(
        "在其中一个网站换用别的域名，或删除重复的网站。",
        "Use another domain for one of the websites, or delete the duplicate website.",
    ),
    messages: MESSAGES,
    basis: &[
        &filing_system::CODE_1005,
        &wechat_guide::QUESTION_4,
        &conventions::SUBDOMAIN,
    ],
    applies: Applies::UNLESS_CANCELLED.at(&[Leaf::Name]),
    scope: &[Scope::Filing(check)],
    cases: &[
        fail(
            r#"{"services":[{"kind":"website","domains":[{"name":"example.cn"}]},{"kind":"website","domains":[{"name":"WWW.EXAMPLE.CN"}]}]}"#,
        ),
        fail(r#"{"services":[{"kind":"website","domains":[{"name":"example.cn"}]}]}"#)
            .with(r#"{"known":{"domains":["www.example.cn"]}}"#),
        fail(
            r#"{"services":[{"kind":"website","domains":[{"name":"example.cn"}]},{"kind":"website","domains":[{"name":"shop.example.cn"}]}]}"#,
        ),
        fail(r#"{"services":[{"kind":"website","domains":[{"name":"shop.example.cn"}]}]}"#)
            .with(r#"{"known":{"domains":["example.cn"]}}"#),
        pass(
            r#"{"services":[{"kind":"website","domains":[{"name":"a.example.gov.cn"}]},{"kind":"website","domains":[{"name":"b.example.gov.cn"}]}]}"#,
        ),
        pass(
            r#"{"services":[{"kind":"website","domains":[{"name":"example.cn"}]},{"kind":"app","domains":[{"name":"example.cn"}]}]}"#,
        ),
        pass(r#"{"services":[{"kind":"website","domains":[{"name":"example.cn"},{"name":"example.cn"}]}]}"#),
        pass(r#"{"action":"change","services":[{"kind":"website","domains":[{"name":"example.cn"}]}]}"#)
            .with(r#"{"known":{"domains":["example.cn"]}}"#),
        inapplicable(r#"{"services":[{"kind":"app","domains":[{"name":"example.cn"}]}]}"#),
    ],
};

messages! {
    TWICE "twice" "{field}和前面的网站填的是同一个域名。" "{field} is the same as the domain of an earlier website.";
    KNOWN "known" "{field}已经备案过，不能再作为新的网站备案。" "{field} is already on file and cannot be filed again as a new website.";
    SITE "site"
        "{field}和前面的网站同属一级域名 {domain}，一级域名只备案一次。"
        "{field} and an earlier website share the first-level domain {domain}, which is filed only once.";
    KNOWN_SITE "known-site" "{field}所属的一级域名 {domain} 已经备案过。" "{field} belongs to the first-level domain {domain}, which is already on file.";
    FIX_SITE "fix-site"
        "子域名不用单独备案；要作为另一个网站，换用别的域名。"
        "Subdomains do not need a filing of their own; for another website, use another domain.";
    FIX_KNOWN "fix-known"
        "换了接入服务商的，改为办理“新增接入”；原备案不再使用的，先注销；不是您办的，联系原备案地的通信管理局（看备案号的第一个字）。"
        "If you changed the access provider, choose “Add an access provider”; if the old filing is no longer used, cancel it first. If it is not yours, contact the communications administration of its province (the first character of the number).";
}

fn check(filing: &Filing, context: &mut RuleContext<'_>) -> Applicability {
    let known = match context.action() {
        Some(Action::New | Action::AddService) => context.options().known.domains.as_slice(),
        _ => &[],
    };
    let known: Vec<Inspection> = known.iter().map(|name| inspect(name)).collect();
    let (mut known_hosts, mut known_sites) = (Vec::new(), Vec::new());
    for (host, site) in known.iter().filter_map(places) {
        known_hosts.push((host, 0));
        known_sites.push((site, 0));
    }
    let (known_hosts, known_sites) = (First::of(known_hosts), First::of(known_sites));
    let mut domains = Vec::new();
    for (website, service) in (0_u32..).zip(filing.services.items()) {
        for domain in service.domains.items().filter(|_| service.is_website()) {
            if let Some((host, site)) = domain.name.get().and_then(|name| places(&name.inspection)) {
                domains.push((domain, website, host, site));
            }
        }
    }
    // Which website each host, and each registrable domain, stands in first.
    let hosts = First::of(domains.iter().map(|(_, website, host, _)| (*host, *website)).collect());
    let sites = First::of(domains.iter().map(|(_, website, _, site)| (*site, *website)).collect());
    let elsewhere = |first: Option<u32>, website| first.is_some_and(|first| first != website);
    for (domain, website, host, site) in domains {
        if known_hosts.with(host).is_some() {
            context
                .report(&domain.name, &KNOWN)
                .fix(&FIX_KNOWN)
                .basis([&filing_system::CODE_1005, &wechat_guide::QUESTION_4]);
        } else if known_sites.with(site).is_some() {
            let finding = context.report(&domain.name, &KNOWN_SITE).arg("domain", site);
            finding
                .fix(&FIX_SITE)
                .severity(Severity::Warning)
                .basis([&conventions::SUBDOMAIN]);
        } else if elsewhere(hosts.with(host), website) {
            context.report(&domain.name, &TWICE).basis([&filing_system::CODE_1005]);
        } else if elsewhere(sites.with(site), website) {
            let finding = context.report(&domain.name, &SITE).arg("domain", site);
            finding
                .fix(&FIX_SITE)
                .severity(Severity::Warning)
                .basis([&conventions::SUBDOMAIN]);
        }
    }
    if hosts.is_empty() { Err(BLANK) } else { Ok(()) }
}

/// The host, without a `www` that is not filed, and the domain that is filed for it; nothing for an IP address, which several sites may
/// share.
fn places(inspection: &Inspection) -> Option<(&str, &str)> {
    let host = inspection.host.as_deref().filter(|_| inspection.ip.is_none())?;
    let domain = inspection.domain.as_deref()?;
    if host.strip_prefix("www.") == Some(domain) {
        Some((domain, domain))
    } else if inspection.subdomain && !is_own_of_government(inspection) {
        Some((host, domain))
    } else {
        Some((host, host))
    }
}
