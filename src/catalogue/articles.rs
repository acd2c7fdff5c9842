//! Every article as reports cite it, with the days on which it is in force: the lists beside the core name articles by their place.

use crate::law::COVERAGE;
use crate::model::phrase::Lang;
use crate::model::report::Basis;
use serde::Serialize;

/// One article.
#[derive(Debug, Serialize)]
pub struct Cited {
    /// In Chinese.
    #[serde(rename = "zh-CN")]
    pub chinese: Basis,
    /// In English.
    pub en: Basis,
    /// First day in force, as far as it is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<String>,
    /// Last day in force.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub until: Option<String>,
}

/// Every article.
pub fn articles() -> Vec<Cited> {
    let all = COVERAGE.iter().copied().flatten().map(|coverage| coverage.article);
    let cite = |article: &crate::law::Article| Cited {
        chinese: article.cite(Lang::Chinese),
        en: article.cite(Lang::English),
        from: article.first_day().map(|day| day.to_string()),
        until: article.last_day().map(|day| day.to_string()),
    };
    all.map(cite).collect()
}

#[cfg(test)]
mod tests {
    use super::articles;
    use crate::model::phrase::Lang;

    #[test]
    fn citations_tell_articles_apart() {
        let all = articles();
        for (place, one) in all.iter().enumerate() {
            let same = |other: &&super::Cited| other.chinese == one.chinese;
            let others = all.iter().take(place).filter(same);
            for other in others {
                assert_eq!(
                    (&other.en, &other.from, &other.until),
                    (&one.en, &one.from, &one.until),
                    "{one:?}"
                );
            }
        }
    }

    #[test]
    fn every_rule_rests_on_articles_of_the_list() {
        let all = articles();
        for rule in super::super::rules(Lang::Chinese, None) {
            for basis in &rule.basis {
                assert!(
                    all.iter().any(|article| article.chinese == *basis),
                    "{}: {basis:?}",
                    rule.id
                );
            }
        }
    }
}
