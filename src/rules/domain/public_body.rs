//! Government bodies have suffixes of their own since 2017, public institutions since 2024. The documents were read second-hand or in
//! part, so this only warns.

use crate::data::vocabulary::{Nature, ServiceKind, Vocabulary};
use crate::filing::Domain;
use crate::law::{government_apps, government_domains, government_site_guide};
use crate::model::phrase::t;
use crate::model::report::Severity;
use crate::rule::{
    Applicability, Applies, BLANK, Leaf, NOT_IN_FORCE, OTHER_NATURE, Rule, RuleContext, Scope, fail, inapplicable, messages, pass,
};

/// See the module.
pub static RULE: Rule = Rule {
    id: "domain/public-body",
    since: "0.1.0",
    severity: Severity::Warning,
    title: t!("机关、事业单位的域名", "Domains of public bodies"),
    why: t!(
        "政府网站2017年起使用 .gov.cn 域名，2018年起也可用 .政务；2024年7月起，事业单位网站使用 .cn 或 .公益 域名。",
        "Government websites use .gov.cn since 2017, or .政务 since 2018; since July 2024 those of public institutions use .cn or .公益.",
    ),
    fix: t!("请换用{suffixes}域名，或先向接入服务商确认。", "Use a domain under {suffixes}, or ask your access provider first."),
    messages: MESSAGES,
    basis: &[
        &government_apps::DOMAINS,
        &government_domains::DOMAINS,
        &government_site_guide::DOMAINS,
    ],
    // An app may call hosts of whoever serves it.
    applies: Applies::UNLESS_CANCELLED.by_nature().services(&[ServiceKind::Website]).at(&[Leaf::Name]),
    scope: &[Scope::Domain(check)],
    cases: &[
        fail(
            r#"{"organizer":{"nature":"government"},"services":[{"kind":"website","domains":[{"name":"example.com.cn"}]}]}"#,
        ),
        fail(
            r#"{"organizer":{"nature":"public-institution"},"services":[{"kind":"website","domains":[{"name":"example.com"}]}]}"#,
        ),
        pass(
            r#"{"organizer":{"nature":"government"},"services":[{"kind":"website","domains":[{"name":"example.gov.cn"}]}]}"#,
        ),
        pass(r#"{"organizer":{"nature":"government"},"services":[{"kind":"website","domains":[{"name":"示例.政务"}]}]}"#),
        pass(
            r#"{"organizer":{"nature":"public-institution"},"services":[{"kind":"website","domains":[{"name":"example.edu.cn"}]}]}"#,
        ),
        pass(
            r#"{"organizer":{"nature":"public-institution"},"services":[{"kind":"website","domains":[{"name":"示例.公益"}]}]}"#,
        ),
        fail(
            r#"{"organizer":{"nature":"enterprise"},"services":[{"kind":"website","domains":[{"name":"example.gov.cn"}]}]}"#,
        ),
        pass(
            r#"{"organizer":{"nature":"enterprise"},"services":[{"kind":"website","domains":[{"name":"example.com"}]}]}"#,
        ),
        fail(
            r#"{"organizer":{"nature":"foundation"},"services":[{"kind":"website","domains":[{"name":"example.gov.cn"}]}]}"#,
        ),
        fail(
            r#"{"organizer":{"nature":"public-institution"},"services":[{"kind":"website","domains":[{"name":"example.gov.cn"}]}]}"#,
        )
        .on(2019, 6, 1),
        fail(
            r#"{"organizer":{"nature":"government"},"services":[{"kind":"website","domains":[{"name":"example.com"}]}]}"#,
        )
        .on(2018, 10, 1),
        pass(
            r#"{"organizer":{"nature":"foundation"},"services":[{"kind":"website","domains":[{"name":"示例.公益"}]}]}"#,
        ),
        inapplicable(
            r#"{"organizer":{"nature":"mass-organization"},"services":[{"kind":"website","domains":[{"name":"example.com"}]}]}"#,
        ),
        inapplicable(
            r#"{"organizer":{"nature":"government"},"services":[{"kind":"website","domains":[{"name":"example.com"}]}]}"#,
        )
        .on(2016, 10, 1),
        inapplicable(
            r#"{"organizer":{"nature":"public-institution"},"services":[{"kind":"website","domains":[{"name":"example.com"}]}]}"#,
        )
        .on(2024, 6, 30),
    ],
};

messages! {
    MESSAGE "message"
        "{field}应在{suffixes}之下（主办者是{nature}）。"
        "{field} should be under {suffixes} (the organizer: {nature}).";
    RESERVED "reserved"
        "{field}在“.{suffix}”之下，这个后缀留给{bodies}（主办者是{nature}）。"
        "{field} is under .{suffix}, which is kept for {bodies} (the organizer: {nature}).";
    ADMINISTRATIVE "administrative"
        "{field}在“.gov.cn”之下，事业单位承担行政职能的才用。"
        "{field} is under .gov.cn, which public institutions use only where they have administrative functions.";
    FIX_ADMINISTRATIVE "fix-administrative"
        "承担行政职能的不用修改；不承担的，请换用 .cn 或 .公益 域名。"
        "If yours has such functions, leave it; if not, use a domain under .cn or .公益.";
    FIX_RESERVED "fix-reserved" "请核对主办单位性质和域名所有者。" "Check the nature of the organizer and who holds the domain.";
    GOVERNMENT_BODIES "government-bodies" "党政机关" "government bodies";
    PUBLIC_BODIES "public-bodies" "事业单位等公益机构" "public institutions and the like";
    GOVERNMENT "government" " .gov.cn 或 .政务 " ".gov.cn or .政务";
    INSTITUTION "institution" " .cn 或 .公益 " ".cn or .公益";
}

fn check(domain: &Domain, context: &mut RuleContext<'_>) -> Applicability {
    context.service().ok_or(BLANK)?;
    let nature = context
        .organizer()
        .and_then(|organizer| organizer.nature.choice())
        .ok_or(BLANK)?;
    let (suffixes, endings): (_, &[&str]) = match nature {
        Nature::Government => (&GOVERNMENT, &[".gov.cn", ".政务", ".政务.cn"]),
        // Institutions with administrative tasks hold the suffixes of government bodies too.
        Nature::PublicInstitution => (&INSTITUTION, &[".cn", ".公益", ".政务"]),
        Nature::MassOrganization => return Err(OTHER_NATURE),
        _ => return reserved(domain, nature, context),
    };
    let name = domain.name.get().ok_or(BLANK)?;
    let name = name.inspection.unicode.as_deref().ok_or(BLANK)?;
    if nature == Nature::PublicInstitution {
        if name.ends_with(".gov.cn") {
            let finding = context.report(&domain.name, &ADMINISTRATIVE).fix(&FIX_ADMINISTRATIVE);
            finding.severity(Severity::Prompt).basis([&government_domains::DOMAINS]);
            return Ok(());
        }
        if !government_apps::DOMAINS.in_force(context.as_of()) {
            return Err(NOT_IN_FORCE);
        }
    }
    if !endings.iter().any(|ending| name.ends_with(ending)) {
        context
            .report(&domain.name, &MESSAGE)
            .arg("nature", nature.entry())
            .arg("suffixes", suffixes);
    }
    Ok(())
}

/// Suffixes that companies and individuals are not given, and those that no other body is given either. Whose they are the law says; that nobody else gets them, the registries.
fn reserved(domain: &Domain, nature: Nature, context: &mut RuleContext<'_>) -> Applicability {
    let name = domain.name.get().ok_or(BLANK)?;
    let name = name.inspection.unicode.as_deref().ok_or(BLANK)?;
    let government = [
        ("gov.cn", &GOVERNMENT_BODIES),
        ("政务", &GOVERNMENT_BODIES),
        ("政务.cn", &GOVERNMENT_BODIES),
    ];
    let commercial = matches!(nature, Nature::Enterprise | Nature::Individual);
    let public = [("公益", &PUBLIC_BODIES), ("公益.cn", &PUBLIC_BODIES)];
    let public = public.into_iter().filter(|_| commercial);
    let below = |suffix: &str| name.strip_suffix(suffix).is_some_and(|rest| rest.ends_with('.'));
    if let Some((suffix, bodies)) = government.into_iter().chain(public).find(|(suffix, _)| below(suffix)) {
        context
            .report(&domain.name, &RESERVED)
            .fix(&FIX_RESERVED)
            .severity(Severity::Prompt)
            .arg("suffix", suffix)
            .arg("bodies", bodies)
            .arg("nature", nature.entry());
    }
    Ok(())
}
