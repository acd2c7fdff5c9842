//! Apps file the host they use, down to the fourth level.

use crate::data::vocabulary::{Action, ServiceKind};
use crate::filing::{Domain, Service};
use crate::law::conventions;
use crate::model::phrase::{Phrase, t};
use crate::model::report::Severity;
use crate::rule::{At, BLANK, OTHER_ACTION, OTHER_SERVICE, Outcome, Rule, Scope, apart, bad, good};

/// Counted as people do, from the registrable domain as the first.
const LEVELS: usize = 4;

/// See the module.
pub static RULE: Rule = Rule {
    id: "domain/app-level",
    since: "0.1.0",
    severity: Severity::Warning,
    title: t("APP 域名最多四级", "App domains to the fourth level"),
    why: t(
        "APP 用到哪级域名就备案哪级，最多到四级。",
        "An app files the very level it uses, down to the fourth.",
    ),
    fix: t("请改为 {domain}。", "Change it to {domain}."),
    basis: &[&conventions::APP_DOMAIN_LEVEL],
    scope: &[Scope::Domain(check)],
    cases: &[
        bad(r#"{"services":[{"kind":"app","domains":[{"name":"a.b.c.d.example.cn"}]}]}"#),
        good(r#"{"services":[{"kind":"app","domains":[{"name":"b.c.d.example.cn"}]}]}"#),
        good(r#"{"services":[{"kind":"app","domains":[{"name":"b.c.d.example.com.cn"}]}]}"#),
        apart(r#"{"services":[{"kind":"website","domains":[{"name":"a.b.c.d.example.cn"}]}]}"#),
    ],
};

static MESSAGE: Phrase = t(
    "{field}有 {count} 级，APP 只备案到四级。",
    "{field} has {count} levels; apps file four at most.",
);

fn check(domain: &Domain, at: &mut At<'_>) -> Outcome {
    if at.service().and_then(|service: &Service| service.kind.choice()) != Some(ServiceKind::App) {
        return Err(OTHER_SERVICE);
    }
    if at.action() == Action::Cancel {
        return Err(OTHER_ACTION);
    }
    let inspection = &domain.name.get().ok_or(BLANK)?.inspection;
    let (true, Some(host), Some(registrable)) = (inspection.subdomain, &inspection.host, &inspection.domain) else {
        return Ok(());
    };
    let labels = |name: &str| name.split('.').count();
    let below = labels(host).saturating_sub(labels(registrable));
    if below >= LEVELS {
        let over = below.saturating_sub(LEVELS).saturating_add(1);
        let kept: Vec<&str> = host.split('.').skip(over).collect();
        let kept = kept.join(".");
        at.find(&domain.name, &MESSAGE)
            .number("count", u32::try_from(below.saturating_add(1)).unwrap_or(u32::MAX))
            .word("domain", &kept)
            .suggest(kept);
    }
    Ok(())
}
