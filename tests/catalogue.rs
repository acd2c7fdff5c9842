//! What holds for the rules and the law as a whole. Native: it looks at the files on disk.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::arithmetic_side_effects,
    missing_docs
)]
#![cfg(not(target_arch = "wasm32"))]

use beian::catalogue::{coverage, rules};
use beian::law::{Article, COVERAGE};
use beian::model::calendar::Date;
use beian::model::phrase::Lang;
use beian::rule::Expect;
use beian::rules::RULES;
use std::collections::BTreeSet;
use std::fs;

#[test]
fn every_file_is_a_rule_and_every_rule_a_file() {
    let mut files = BTreeSet::new();
    for section in fs::read_dir("src/rules")
        .unwrap()
        .flatten()
        .filter(|entry| entry.path().is_dir() && entry.file_name() != "support")
    {
        for file in fs::read_dir(section.path()).unwrap().flatten() {
            let name = file.file_name().into_string().unwrap();
            let rule = name.strip_suffix(".rs").unwrap().replace('_', "-");
            files.insert(format!(
                "{}/{rule}",
                section.file_name().into_string().unwrap().replace('_', "-")
            ));
        }
    }
    let ids: BTreeSet<String> = RULES.iter().map(|rule| rule.id.to_string()).collect();
    assert_eq!(ids.len(), RULES.len(), "an id is used twice");
    assert_eq!(files, ids);
}

#[test]
fn every_area_has_two_rules_and_every_rule_its_examples() {
    for area in [
        "name",
        "certificate",
        "domain",
        "approval",
        "person",
        "contact",
        "access",
    ] {
        let of_area = RULES.iter().filter(|rule| rule.id.starts_with(&format!("{area}/")));
        assert!(of_area.count() >= 2, "{area}");
    }
    for rule in RULES {
        for expect in [Expect::Fail, Expect::Pass] {
            assert!(
                rule.cases.iter().any(|case| case.expect == expect),
                "{} {expect:?}",
                rule.id
            );
        }
    }
}

#[test]
fn the_catalogue_is_complete_in_both_languages() {
    for lang in [Lang::Chinese, Lang::English] {
        for rule in rules(lang, None) {
            for text in [rule.title, rule.why, rule.fix] {
                assert!(text.chars().count() >= 2, "{}: {text}", rule.id);
            }
            assert!(!rule.basis.is_empty(), "{}", rule.id);
        }
    }
    let english = |rule: &beian::catalogue::Rule| [rule.title, rule.why, rule.fix].concat();
    for rule in rules(Lang::English, None) {
        assert!(
            !english(&rule).contains(['。', '，', '；', '？']),
            "{} has Chinese punctuation in English",
            rule.id
        );
    }
    assert!(rules(Lang::English, Some(Date::of(2001, 1, 1))).len() < RULES.len());
}

/// An article is served by a rule or a guide, or the coverage list says why not: never both, never neither.
#[test]
fn every_article_is_served_or_says_why_not() {
    let mut wrong = Vec::new();
    for instrument in COVERAGE {
        for line in *instrument {
            let cited = |article: &&&Article| std::ptr::eq(**article, line.article);
            let by_rule = RULES
                .iter()
                .any(|rule| rule.basis.iter().any(|article| cited(&article)));
            let by_guide = beian::guide::articles().any(|article| std::ptr::eq(article, line.article));
            if (by_rule || by_guide) == line.left_out.is_some() {
                wrong.push(format!(
                    "{} {:?}: {:?}",
                    by_rule || by_guide,
                    line.article.instrument.document,
                    line.asks
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn what_is_covered_names_every_rule_with_a_basis_and_every_setting_that_a_rule_reads() {
    for lang in [Lang::Chinese, Lang::English] {
        let coverage = coverage(lang);
        let named: BTreeSet<&str> = coverage
            .articles
            .iter()
            .flat_map(|line| line.rules.iter().copied())
            .collect();
        let ids: BTreeSet<&str> = RULES.iter().map(|rule| rule.id).collect();
        assert_eq!(named, ids);
        for line in &coverage.articles {
            let served = !line.rules.is_empty() || !line.parts.is_empty();
            assert_ne!(served, line.left_out.is_some(), "{:?}", line.basis);
            assert!(!line.asks.is_empty());
        }
        let settings: BTreeSet<&str> = coverage.settings.iter().map(|setting| setting.name).collect();
        let read: BTreeSet<&str> = rules(lang, None)
            .iter()
            .flat_map(|rule| rule.settings.iter().copied())
            .collect();
        assert!(read.is_subset(&settings) && read.contains("domainOwner"), "{read:?}");
        assert!(
            coverage
                .policies
                .iter()
                .filter(|policy| policy.id.starts_with("province-"))
                .count()
                == 31
        );
    }
}

#[test]
fn an_example_comes_with_the_options_it_runs_with() {
    for (rule, shown) in RULES.iter().zip(rules(Lang::Chinese, None)) {
        let count = |expect: Expect| rule.cases.iter().filter(|case| case.expect == expect).count();
        assert_eq!(shown.examples.bad_options.len(), count(Expect::Fail));
        assert_eq!(shown.examples.good_options.len(), count(Expect::Pass));
        for (case, options) in rule
            .cases
            .iter()
            .filter(|case| case.expect == Expect::Fail)
            .zip(&shown.examples.bad_options)
        {
            let day = options.member("asOf").and_then(beian::model::value::Value::as_text);
            assert_eq!(day, Some(case.as_of.to_string().as_str()), "{}", rule.id);
        }
    }
}
