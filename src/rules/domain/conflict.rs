//! A domain belongs to one website: not to two of this filing, and not to one that is filed already.

use crate::data::vocabulary::Action;
use crate::domain::inspect;
use crate::filing::{Filing, Service};
use crate::law::filing_system;
use crate::phrase::{Phrase, t};
use crate::report::Severity;
use crate::rule::{At, BLANK, OTHER_ACTION, Outcome, Rule, Scope, apart, bad, good};
use std::collections::HashMap;

/// See the module.
pub static RULE: Rule = Rule {
    id: "domain/conflict",
    since: "0.1.0",
    severity: Severity::Error,
    title: t("域名冲突", "Conflicting domains"),
    why: t(
        "同一个域名只能备案在一个网站上，重复的系统按“域名冲突”退回。",
        "A domain is filed for one website only; the system returns the second as a conflict.",
    ),
    fix: t(
        "请在其中一个网站换用别的域名，或删除重复的网站。",
        "Give one of the websites another domain, or delete it.",
    ),
    basis: &[&filing_system::CODE_1005],
    scope: &[Scope::Filing(check)],
    cases: &[
        bad(
            r#"{"services":[{"kind":"website","domains":[{"name":"example.cn"}]},{"kind":"website","domains":[{"name":"WWW.EXAMPLE.CN"}]}]}"#,
        ),
        bad(r#"{"services":[{"kind":"website","domains":[{"name":"example.cn"}]}]}"#)
            .with(r#"{"known":{"domains":["www.example.cn"]}}"#),
        good(
            r#"{"services":[{"kind":"website","domains":[{"name":"example.cn"}]},{"kind":"app","domains":[{"name":"example.cn"}]}]}"#,
        ),
        good(r#"{"services":[{"kind":"website","domains":[{"name":"example.cn"},{"name":"example.cn"}]}]}"#),
        good(r#"{"action":"change","services":[{"kind":"website","domains":[{"name":"example.cn"}]}]}"#)
            .with(r#"{"known":{"domains":["example.cn"]}}"#),
        apart(r#"{"services":[{"kind":"app","domains":[{"name":"example.cn"}]}]}"#),
    ],
};

static TWICE: Phrase = t(
    "{field}和前面的网站填的是同一个域名。",
    "{field} is the same as that of a website above.",
);
static KNOWN: Phrase = t(
    "{field}已经备案过，不能再作为新的网站备案。",
    "{field} is filed already and cannot be filed again as a new website.",
);
static FIX_KNOWN: Phrase = t(
    "换了接入服务商的，请改为办理“新增接入”；原备案不再使用的，请先注销。",
    "For another access provider choose “Add an access provider”; a filing no longer used has to be cancelled first.",
);

fn check(filing: &Filing, at: &mut At<'_>) -> Outcome {
    let known = match at.action() {
        Action::Cancel => return Err(OTHER_ACTION),
        Action::New | Action::AddService => at.options().known.domains.as_slice(),
        Action::AddAccess | Action::Change => &[],
    };
    let known: HashMap<String, u32> = known.iter().filter_map(|name| Some((key(name)?, 0))).collect();
    // Which website each domain was first met in.
    let mut met: HashMap<String, u32> = HashMap::new();
    for (website, service) in (0_u32..)
        .zip(filing.services.items())
        .filter(|(_, service)| Service::is_website(service))
    {
        for domain in service.domains.items() {
            let Some(key) = domain.name.text().and_then(key) else {
                continue;
            };
            if known.contains_key(&key) {
                at.find(&domain.name, &KNOWN).fix(&FIX_KNOWN);
            } else if met.get(&key).is_some_and(|first| *first != website) {
                at.find(&domain.name, &TWICE);
            }
            met.entry(key).or_insert(website);
        }
    }
    if met.is_empty() { Err(BLANK) } else { Ok(()) }
}

/// The host, without a `www` that is not filed; nothing for an IP address, which several sites may share.
fn key(name: &str) -> Option<String> {
    let inspection = inspect(name);
    let host = inspection.host.filter(|_| inspection.ip.is_none())?;
    match (host.strip_prefix("www."), inspection.domain) {
        (Some(rest), Some(domain)) if rest == domain => Some(domain),
        _ => Some(host),
    }
}
