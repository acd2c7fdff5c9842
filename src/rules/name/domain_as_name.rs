//! A website's name is a name, not its domain or address.

use crate::data::vocabulary::Action;
use crate::domain::{ProblemKind, inspect};
use crate::filing::Service;
use crate::law::conventions;
use crate::phrase::{Phrase, t};
use crate::report::Severity;
use crate::rule::{At, BLANK, OTHER_ACTION, OTHER_SERVICE, Outcome, Rule, Scope, apart, bad, good};
use crate::text::half_width;
use crate::text::is_invisible;

/// See the module.
pub static RULE: Rule = Rule {
    id: "name/domain-as-name",
    since: "0.1.0",
    severity: Severity::Warning,
    title: t("网站名称不能是域名", "A domain in place of a name"),
    why: t(
        "接入服务提供者一般退回用域名、网址当名称的网站。",
        "Access providers usually return sites named by their domain or address.",
    ),
    fix: t(
        "请取一个能说明网站内容的中文名称，域名填在“域名”一栏。",
        "Choose a Chinese name; the domain has a field of its own.",
    ),
    basis: &[&conventions::NAME_FORM_TENCENT, &conventions::NAME_FORM_HUAWEI],
    scope: &[Scope::Service(check)],
    cases: &[
        bad(r#"{"services":[{"kind":"website","name":"example.com"}]}"#),
        bad(r#"{"services":[{"kind":"website","name":"示例网 https://example.io"}]}"#),
        bad(r#"{"services":[{"kind":"website","name":"ｗｗｗ．example．cn"}]}"#),
        bad(r#"{"services":[{"kind":"website","name":"示例example.io","domains":[{"name":"example.io"}]}]}"#),
        good(r#"{"services":[{"kind":"website","name":"Node.js 学习笔记"}]}"#),
        good(r#"{"services":[{"kind":"website","name":"示例网","domains":[{"name":"example.com"}]}]}"#),
        apart(r#"{"services":[{"kind":"app","name":"example.com"}]}"#),
    ],
};

static MESSAGE: Phrase = t("{field}像是域名或网址。", "{field} looks like a domain or an address.");
static OWN: Phrase = t(
    "{field}里写了本网站的域名“{domain}”。",
    "{field} holds the site's own domain “{domain}”.",
);

fn check(service: &Service, at: &mut At<'_>) -> Outcome {
    let name = service.name.text().ok_or(BLANK)?;
    if at.action() == Action::Cancel {
        return Err(OTHER_ACTION);
    }
    if !service.is_website() {
        return Err(OTHER_SERVICE);
    }
    let plain = plain(name);
    let domains = service
        .domains
        .items()
        .filter_map(|domain| domain.name.get())
        .map(|name| &name.inspection);
    let written = domains.flat_map(|domain| [domain.domain.as_ref(), domain.unicode.as_ref()]);
    let own = written.flatten().find(|domain| plain.contains(domain.as_str()));
    if let Some(domain) = own {
        at.find(&service.name, &OWN).word("domain", domain);
    } else if looks_like_domain(name) {
        at.find(&service.name, &MESSAGE);
    }
    Ok(())
}

/// An address, or nothing but a domain under a suffix that is known: Node.js is a name.
pub(super) fn looks_like_domain(name: &str) -> bool {
    let plain = plain(name);
    if plain.contains("://") || plain.contains("www.") {
        return true;
    }
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
    visible
        .map(|char| {
            if char == '。' {
                '.'
            } else {
                half_width(char).to_ascii_lowercase()
            }
        })
        .collect()
}
