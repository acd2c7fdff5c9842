//! Which article is served by which rule, and why some are not; and whose conventions change what rules ask. For the page of rules,
//! which gets it as a file: the wasm does not carry these texts.

use crate::guide;
use crate::law::{self, COVERAGE};
use crate::model::phrase::Lang;
use crate::model::report::Basis;
use crate::policy::SETTINGS;
use crate::policy::built_in::built_in;
use crate::rules::RULES;
use serde::Serialize;

/// What the rules cover.
#[derive(Debug, Serialize)]
pub struct Coverage {
    /// The articles of every instrument, one after the other.
    pub articles: Vec<ArticleCoverage>,
    /// The provinces and providers with settings of their own.
    pub policies: Vec<PolicySummary>,
    /// What the settings decide.
    pub settings: Vec<SettingSummary>,
}

/// One article, or the whole of a short instrument.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ArticleCoverage {
    /// Where it stands.
    pub basis: Basis,
    /// First day in force, as rules take it: where the source names a month or year only, that begins.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first_day: Option<String>,
    /// What it asks.
    pub asks: &'static str,
    /// Ids of the rules that rest on it.
    pub rules: Vec<&'static str>,
    /// Parts of the report that rest on it.
    pub parts: Vec<&'static str>,
    /// Why neither does.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub left_out: Option<&'static str>,
}

/// A province or provider with settings of its own.
#[derive(Debug, Serialize)]
pub struct PolicySummary {
    /// "province-" and the first two digits of the province, or the provider's slug.
    pub id: &'static str,
    /// What it is called.
    pub title: &'static str,
    /// Names of the settings it decides.
    pub settings: Vec<&'static str>,
}

/// A setting.
#[derive(Debug, Serialize)]
pub struct SettingSummary {
    /// Its name in a policy.
    pub name: &'static str,
    /// What it decides.
    pub title: &'static str,
}

/// Every article.
pub fn coverage(lang: Lang) -> Coverage {
    let lines = COVERAGE.iter().copied().flatten();
    let policies = built_in().map(|policy| PolicySummary {
        id: policy.id,
        title: policy.title.in_lang(lang),
        settings: policy.settings.iter().map(|setting| setting.about().name).collect(),
    });
    let settings = SETTINGS.iter().map(|setting| SettingSummary {
        name: setting.name,
        title: setting.title.in_lang(lang),
    });
    Coverage {
        articles: lines.map(|line| article(line, lang)).collect(),
        policies: policies.collect(),
        settings: settings.collect(),
    }
}

fn article(line: &law::Coverage, lang: Lang) -> ArticleCoverage {
    let is_it = |article: &&law::Article| std::ptr::eq(*article, line.article);
    let rules = RULES
        .iter()
        .filter(|rule| rule.basis.iter().copied().any(|article| is_it(&article)));
    let part = |name, serves: bool| serves.then_some(name);
    let parts = [
        part("materials", guide::materials::articles().any(|article| is_it(&article))),
        part("schedule", guide::schedule::articles().any(|article| is_it(&article))),
        part(
            "jurisdiction",
            guide::jurisdiction::articles().any(|article| is_it(&article)),
        ),
    ];
    ArticleCoverage {
        basis: line.article.cite(lang),
        first_day: line.article.first_day().map(|day| day.to_string()),
        asks: line.asks.in_lang(lang),
        rules: rules.map(|rule| rule.id).collect(),
        parts: parts.into_iter().flatten().collect(),
        left_out: line.left_out.as_ref().map(|why| why.in_lang(lang)),
    }
}
