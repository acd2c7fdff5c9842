//! Apps file the host they use, down to the fourth level.

use crate::data::vocabulary::ServiceKind;
use crate::filing::Domain;
use crate::law::conventions;
use crate::model::phrase::t;
use crate::model::report::Severity;
use crate::rule::{
    Applicability, Applies, BLANK, Leaf, OTHER_SERVICE, Rule, RuleContext, Scope, fail, inapplicable, messages, pass,
};

/// Counted as people do, from the registrable domain as the first.
const LEVELS: usize = 4;

/// See the module.
pub static RULE: Rule = Rule {
    id: "domain/app-level",
    since: "0.1.0",
    severity: Severity::Warning,
    title: t!("APP 域名最多四级", "App domains have at most four levels"),
    why: t!(
        "APP 用到哪级域名就备案哪级，最多到四级。",
        "An app files the level it uses, down to the fourth.",
    ),
    fix: t!("改为 {domain}。", "Change it to {domain}."),
    messages: MESSAGES,
    basis: &[&conventions::APP_DOMAIN_LEVEL],
    applies: Applies::UNLESS_CANCELLED
        .services(&[ServiceKind::App])
        .at(&[Leaf::Name]),
    scope: &[Scope::Domain(check)],
    cases: &[
        fail(r#"{"services":[{"kind":"app","domains":[{"name":"a.b.c.d.example.cn"}]}]}"#),
        pass(r#"{"services":[{"kind":"app","domains":[{"name":"b.c.d.example.cn"}]}]}"#),
        pass(r#"{"services":[{"kind":"app","domains":[{"name":"b.c.d.example.com.cn"}]}]}"#),
        inapplicable(r#"{"services":[{"kind":"website","domains":[{"name":"a.b.c.d.example.cn"}]}]}"#),
    ],
};

messages! {
    MESSAGE "message" "{field}有 {count} 级，APP 只备案到四级。" "{field} has {count} levels; for apps the maximum is four.";
}

fn check(domain: &Domain, context: &mut RuleContext<'_>) -> Applicability {
    // On its own a domain may be a website's.
    context.service().ok_or(OTHER_SERVICE)?;
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
        context
            .report(&domain.name, &MESSAGE)
            .arg("count", u32::try_from(below.saturating_add(1)).unwrap_or(u32::MAX))
            .arg("domain", &kept)
            .suggest(kept);
    }
    Ok(())
}
