//! Government bodies and public institutions have suffixes of their own, which nobody else uses. The documents were read second-hand or
//! in part, so this only warns. A host below the superior's domain is the concern of `domain/owner`.

use crate::data::vocabulary::{Nature, ServiceKind, Vocabulary};
use crate::filing::{Domain, DomainName};
use crate::law::{Article, government_apps, government_domains, government_site_guide};
use crate::model::phrase::{Phrase, t};
use crate::model::report::Severity;
use crate::rule::{
    Applicability, Applies, BLANK, FindingBuilder, Leaf, NOT_IN_FORCE, Rule, RuleContext, Scope, chosen, fail,
    inapplicable, messages, pass,
};
use crate::rules::support::domains::is_own_of_government;

/// See the module.
pub static RULE: Rule = Rule {
    id: "domain/public-body",
    since: "0.1.0",
    severity: Severity::Warning,
    title: t!("机关、事业单位的域名", "Domains of public bodies"),
    why: t!(
        "政府网站使用 .gov.cn 或 .政务 域名（2017年起）；不承担行政职能的事业单位原则上不用 .gov.cn（2018年起），用 .cn 或 .公益（2024年7月起）。",
        "Government websites use .gov.cn or .政务 (since 2017); public institutions without administrative functions generally do not use .gov.cn (since 2018) but .cn or .公益 (since July 2024).",
    ),
    fix: t!("换用{suffixes}域名，或先向接入服务商确认。", "Use a domain with the suffix {suffixes}, or ask your access provider first."),
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
        fail(r#"{"organizer":{"nature":"enterprise"},"services":[{"kind":"website","domains":[{"name":"示例.公益"}]}]}"#),
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
            r#"{"organizer":{"nature":"law-firm"},"services":[{"kind":"website","domains":[{"name":"a.example.gov.cn"}]}]}"#,
        ),
        fail(
            r#"{"organizer":{"nature":"public-institution"},"services":[{"kind":"website","domains":[{"name":"example.gov.cn"}]}]}"#,
        ),
        fail(
            r#"{"organizer":{"nature":"mass-organization"},"services":[{"kind":"website","domains":[{"name":"example.com"}]}]}"#,
        ),
        fail(
            r#"{"organizer":{"nature":"government"},"services":[{"kind":"website","domains":[{"name":"example.com"}]}]}"#,
        )
        .on(2018, 9, 6),
        pass(
            r#"{"organizer":{"nature":"public-institution"},"services":[{"kind":"website","domains":[{"name":"a.example.gov.cn"}]}]}"#,
        ),
        pass(
            r#"{"organizer":{"nature":"mass-organization"},"services":[{"kind":"website","domains":[{"name":"example.org.cn"}]}]}"#,
        ),
        pass(
            r#"{"organizer":{"nature":"foundation"},"services":[{"kind":"website","domains":[{"name":"示例.公益"}]}]}"#,
        ),
        pass(
            r#"{"organizer":{"nature":"government"},"services":[{"kind":"website","domains":[{"name":"a.example.gov.cn"}]}]}"#,
        ),
        pass(
            r#"{"organizer":{"nature":"foundation"},"services":[{"kind":"website","domains":[{"name":"example.com"}]}]}"#,
        ),
        pass(
            r#"{"organizer":{"nature":"military"},"services":[{"kind":"website","domains":[{"name":"example.gov.cn"}]}]}"#,
        ),
        inapplicable(
            r#"{"organizer":{"nature":"enterprise"},"services":[{"kind":"website","domains":[{"name":"example.gov.cn"}]}]}"#,
        )
        .on(2018, 9, 5),
        inapplicable(
            r#"{"organizer":{"nature":"public-institution"},"services":[{"kind":"website","domains":[{"name":"example.com"}]}]}"#,
        )
        .on(2024, 6, 30),
    ],
};

messages! {
    MESSAGE "message"
        "{field}应在{suffixes}之下（主办者是{nature}）。"
        "{field} should have the suffix {suffixes} (organizer: {nature}).";
    ADMINISTRATIVE "administrative"
        "{field}在 .gov.cn 之下，不承担行政职能的事业单位原则上不用这个后缀。"
        "{field} has the suffix .gov.cn, which public institutions without administrative functions generally do not use.";
    FIX_ADMINISTRATIVE "fix-administrative"
        "承担行政职能的不用修改；不承担的，换用 .cn 或 .公益 域名。"
        "If yours has administrative functions, leave it; if not, use a domain with the suffix .cn or .公益.";
    RESERVED "reserved"
        "{field}在“.{suffix}”之下，这个后缀留给{bodies}（主办者是{nature}）。"
        "{field} has the suffix “.{suffix}”, which is reserved for {bodies} (organizer: {nature}).";
    FIX_RESERVED "fix-reserved" "核对主办单位性质和域名所有者。" "Check the nature of the organizer and the domain's registrant.";
    GOVERNMENT_BODIES "government-bodies" "党政机关" "government bodies";
    PUBLIC_BODIES "public-bodies" "事业单位等公益机构" "public institutions and other public-interest bodies";
    GOVERNMENT "government" " .gov.cn 或 .政务 " ".gov.cn or .政务";
    INSTITUTION "institution" " .cn 或 .公益 " ".cn or .公益";
}

/// Of government bodies, mass organizations among them.
const OF_GOVERNMENT: &[&str] = &["gov.cn", "政务", "政务.cn"];
/// Of bodies that work for the public good.
const OF_PUBLIC_GOOD: &[&str] = &["公益", "公益.cn"];

fn check(domain: &Domain, context: &mut RuleContext<'_>) -> Applicability {
    context.service().ok_or(BLANK)?;
    let nature = chosen(&context.organizer().ok_or(BLANK)?.nature)?;
    let DomainName { inspection, .. } = domain.name.get().ok_or(BLANK)?;
    let name = inspection.unicode.as_deref().ok_or(BLANK)?;
    let below = |suffix: &&&str| name.strip_suffix(**suffix).is_some_and(|rest| rest.ends_with('.'));
    let government = OF_GOVERNMENT.iter().find(below);
    let public_good = OF_PUBLIC_GOOD.iter().find(below);
    let in_force = |article: &Article| article.in_force(context.as_of());
    let (since_2018, since_2024) = (
        in_force(&government_domains::DOMAINS),
        in_force(&government_apps::DOMAINS),
    );
    match nature {
        Nature::Government if government.is_none() => {
            expected(domain, nature, &GOVERNMENT, context);
        }
        Nature::Government => {}
        _ if !since_2018 => return Err(NOT_IN_FORCE),
        Nature::PublicInstitution if government.is_some() => {
            // Below its superior's domain it is the superior's to say.
            if !is_own_of_government(inspection) {
                let finding = context.report(&domain.name, &ADMINISTRATIVE).fix(&FIX_ADMINISTRATIVE);
                finding.severity(Severity::Prompt).basis([&government_domains::DOMAINS]);
            }
        }
        Nature::PublicInstitution | Nature::MassOrganization => {
            if !since_2024 {
                return Err(NOT_IN_FORCE);
            }
            if government.is_none() && public_good.is_none() && !name.ends_with(".cn") {
                let finding = expected(domain, nature, &INSTITUTION, context);
                if nature == Nature::MassOrganization {
                    finding.severity(Severity::Prompt);
                }
            }
        }
        Nature::Military => {}
        _ => reserved(domain, nature, government, public_good, context),
    }
    Ok(())
}

fn expected<'c>(
    domain: &Domain,
    nature: Nature,
    suffixes: &'static Phrase,
    context: &'c mut RuleContext<'_>,
) -> &'c mut FindingBuilder {
    let finding = context.report(&domain.name, &MESSAGE);
    finding.arg("nature", nature.entry()).arg("suffixes", suffixes)
}

/// Suffixes that others are not given. Whose they are the documents say; that nobody else gets them, the registries.
fn reserved(
    domain: &Domain,
    nature: Nature,
    government: Option<&&str>,
    public_good: Option<&&str>,
    context: &mut RuleContext<'_>,
) {
    let others = matches!(nature, Nature::Enterprise | Nature::Individual | Nature::LawFirm);
    let (suffix, bodies) = match (government, public_good.filter(|_| others)) {
        (Some(suffix), _) => (suffix, &GOVERNMENT_BODIES),
        (None, Some(suffix)) => (suffix, &PUBLIC_BODIES),
        (None, None) => return,
    };
    let finding = context.report(&domain.name, &RESERVED).fix(&FIX_RESERVED);
    let finding = finding.severity(Severity::Prompt).arg("suffix", *suffix);
    finding.arg("bodies", bodies).arg("nature", nature.entry());
}
