//! Government bodies and public institutions have suffixes of their own. The regulation was read second-hand, so this only warns.

use crate::data::vocabulary::{Nature, ServiceKind, Vocabulary};
use crate::filing::Domain;
use crate::law::government_apps;
use crate::model::phrase::t;
use crate::model::report::Severity;
use crate::rule::{
    Applicability, Applies, BLANK, Leaf, OTHER_NATURE, Rule, RuleContext, Scope, fail, inapplicable, messages, pass,
};

/// See the module.
pub static RULE: Rule = Rule {
    id: "domain/public-body",
    since: "0.1.0",
    severity: Severity::Warning,
    title: t!("机关、事业单位的域名", "Domains of public bodies"),
    why: t!(
        "2024年7月起，机关网站使用 .gov.cn 或 .政务 域名，事业单位网站使用 .cn 或 .公益 域名。",
        "Since July 2024 websites of government bodies use .gov.cn or .政务, those of public institutions .cn or .公益.",
    ),
    fix: t!("请换用{suffixes}域名，或先向接入服务商确认。", "Use a domain under {suffixes}, or ask your access provider first."),
    messages: MESSAGES,
    basis: &[&government_apps::DOMAINS],
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
        inapplicable(
            r#"{"organizer":{"nature":"foundation"},"services":[{"kind":"website","domains":[{"name":"example.com"}]}]}"#,
        ),
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
        Nature::Enterprise | Nature::Individual => return reserved(domain, nature, context),
        _ => return Err(OTHER_NATURE),
    };
    let name = domain.name.get().ok_or(BLANK)?;
    let name = name.inspection.unicode.as_deref().ok_or(BLANK)?;
    if !endings.iter().any(|ending| name.ends_with(ending)) {
        context
            .report(&domain.name, &MESSAGE)
            .arg("nature", nature.entry())
            .arg("suffixes", suffixes);
    }
    Ok(())
}

/// Suffixes that neither companies nor individuals are given. Whose they are the law says; that nobody else gets them, the registries.
fn reserved(domain: &Domain, nature: Nature, context: &mut RuleContext<'_>) -> Applicability {
    let name = domain.name.get().ok_or(BLANK)?;
    let name = name.inspection.unicode.as_deref().ok_or(BLANK)?;
    let suffixes = [
        ("gov.cn", &GOVERNMENT_BODIES),
        ("政务", &GOVERNMENT_BODIES),
        ("政务.cn", &GOVERNMENT_BODIES),
        ("公益", &PUBLIC_BODIES),
        ("公益.cn", &PUBLIC_BODIES),
    ];
    let below = |suffix: &str| name.strip_suffix(suffix).is_some_and(|rest| rest.ends_with('.'));
    if let Some((suffix, bodies)) = suffixes.into_iter().find(|(suffix, _)| below(suffix)) {
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
