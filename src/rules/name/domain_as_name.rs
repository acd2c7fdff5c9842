//! A website's name is a name, not its domain or address.

use crate::data::vocabulary::ServiceKind;
use crate::facts::domain::{ProblemKind, inspect};
use crate::facts::name::{MOST, words};
use crate::facts::text::{half_width, is_invisible};
use crate::filing::Service;
use crate::law::conventions;
use crate::model::phrase::t;
use crate::model::report::Severity;
use crate::model::utf16::{Span, spans};
use crate::rule::{Applicability, Applies, BLANK, Rule, RuleContext, Scope, fail, inapplicable, messages, pass};
use crate::rules::support::names::mark;

/// See the module.
pub static RULE: Rule = Rule {
    id: "name/domain-as-name",
    since: "0.1.0",
    severity: Severity::Warning,
    title: t!("网站名称不能是域名", "A domain in place of a name"),
    why: t!(
        "接入服务提供者一般退回用域名、网址当名称的网站。",
        "Access providers usually return sites named by their domain or address.",
    ),
    fix: t!(
        "请取一个能说明网站内容的中文名称，域名填在“域名”一栏。",
        "Choose a Chinese name; the domain has a field of its own.",
    ),
    messages: MESSAGES,
    basis: &[&conventions::NAME_FORM_TENCENT, &conventions::NAME_FORM_HUAWEI],
    applies: Applies::UNLESS_CANCELLED.services(&[ServiceKind::Website]),
    scope: &[Scope::Service(check)],
    cases: &[
        fail(r#"{"services":[{"kind":"website","name":"example.com"}]}"#),
        fail(r#"{"services":[{"kind":"website","name":"示例网 https://example.io"}]}"#),
        fail(r#"{"services":[{"kind":"website","name":"ｗｗｗ．example．cn"}]}"#),
        fail(r#"{"services":[{"kind":"website","name":"示例example.io","domains":[{"name":"example.io"}]}]}"#),
        fail(r#"{"services":[{"kind":"website","name":"示例网example.com官方"}]}"#),
        pass(r#"{"services":[{"kind":"website","name":"Node.js 学习笔记"}]}"#),
        pass(r#"{"services":[{"kind":"website","name":"ASP.NET 与 Dr.Wang 的手记 2.0"}]}"#),
        pass(r#"{"services":[{"kind":"website","name":"示例网","domains":[{"name":"example.com"}]}]}"#),
        inapplicable(r#"{"services":[{"kind":"app","name":"example.com"}]}"#),
    ],
};

messages! {
    MESSAGE "message" "{field}像是域名或网址。" "{field} looks like a domain or an address.";
    OWN "own" "{field}里写了本网站的域名“{domain}”。" "{field} holds the site's own domain “{domain}”.";
}

/// Written like domains under a known suffix, but names of techniques.
const NOT_DOMAINS: &str = "asp.net vb.net ado.net ml.net paint.net";
/// What stands before a surname that is a suffix as well: Dr.Wang.
const TITLES: &str = "dr mr mrs ms miss prof st";

fn check(service: &Service, context: &mut RuleContext<'_>) -> Applicability {
    let name = service.name.text().ok_or(BLANK)?;
    let plain = plain(name);
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

/// Where a name holds domains or addresses in ASCII.
pub(super) fn addresses(name: &str) -> Vec<Span> {
    let mut found = Vec::new();
    let mut run = String::new();
    let mut place: Span = (0, 0);
    // Names are short; of a longer one the beginning tells.
    let letters = spans(name).filter(|(c, _)| !is_invisible(*c)).take(MOST);
    for (c, span) in letters.chain([(' ', (0, 0))]) {
        let c = plain_char(c);
        if c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | ':' | '/' | '_') {
            if run.is_empty() {
                place.0 = span.0;
            }
            run.push(c);
            place.1 = span.1;
        } else if !run.is_empty() {
            if is_address(&run) {
                found.push(place);
            }
            run.clear();
        }
    }
    found
}

fn is_address(run: &str) -> bool {
    if run.contains("://") || run.starts_with("www.") {
        return true;
    }
    // 2.0, v1.2 and a full stop at the end are no domains.
    let trimmed = run.trim_matches(['.', '-', ':', '/', '_']);
    let Some((first, rest)) = trimmed.split_once('.') else {
        return false;
    };
    if words(NOT_DOMAINS).any(|word| word == trimmed)
        || (words(TITLES).any(|title| title == first) && !rest.contains('.'))
    {
        return false;
    }
    is_under_known_suffix(trimmed)
}

/// An address, or nothing but a domain under a suffix that is known: Node.js is a name.
pub(super) fn looks_like_domain(name: &str) -> bool {
    !addresses(name).is_empty() || (plain(name).contains('.') && is_under_known_suffix(name))
}

fn is_under_known_suffix(name: &str) -> bool {
    let inspection = inspect(name);
    let no_domain = |kind: &ProblemKind| {
        matches!(
            kind,
            ProblemKind::SuffixNotListed { .. } | ProblemKind::UnsupportedScript { .. } | ProblemKind::Words
        )
    };
    inspection.domain.is_some()
        && !inspection.is_refused()
        && !inspection.problems.iter().any(|problem| no_domain(&problem.kind))
}

fn plain(name: &str) -> String {
    let visible = name.chars().filter(|char| !is_invisible(*char));
    visible.map(plain_char).collect()
}

fn plain_char(char: char) -> char {
    match char {
        '。' => '.',
        _ => half_width(char).to_ascii_lowercase(),
    }
}
