//! Every article and section of the five documents stands in the law, with the rules and parts of the report that serve it or the
//! reason why none does. The documents are not kept here, only what their articles are called.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    missing_docs
)]
#![cfg(not(target_arch = "wasm32"))]

use beian::law::{COVERAGE, Coverage, guide, notice_64, notice_121, order_33, order_292, rules_501, wechat_guide};
use beian::rules::RULES;
use std::collections::BTreeSet;

const DIGITS: [&str; 10] = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"];

fn chinese(number: usize) -> String {
    let (tens, ones) = (number / 10, number % 10);
    let tens = match tens {
        0 => String::new(),
        1 => "十".into(),
        _ => format!("{}十", DIGITS[tens]),
    };
    tens + DIGITS[ones]
}

fn article(number: usize) -> String {
    format!("第{}条", chinese(number))
}

/// What a line is about: each of several, and all from one to another. What follows an article's number is a part of it.
fn named(line: &Coverage) -> Vec<String> {
    let name = line
        .article
        .article
        .map_or("", |name| name.in_lang(beian::model::phrase::Lang::Chinese));
    let ends: Vec<&str> = name.split('至').collect();
    if let [first, last] = ends[..] {
        let number = |name: &str| (1..100).find(|number| article(*number) == name).unwrap();
        return (number(first)..=number(last)).map(article).collect();
    }
    name.split('、')
        .map(|name| match name.split_once('条') {
            Some((number, _)) => format!("{number}条"),
            None => name.to_owned(),
        })
        .collect()
}

fn sections(names: &str) -> Vec<String> {
    names.split_whitespace().map(str::to_owned).collect()
}

/// What each document is made of.
fn documents() -> [(&'static str, &'static [Coverage], Vec<String>); 7] {
    let articles = |last: usize| (1..=last).map(article).collect::<Vec<_>>();
    let mut of_33 = articles(29);
    of_33.extend(sections("附录《备案登记表》 附录说明2 附录说明4"));
    [
        ("292", order_292::COVERAGE, articles(27)),
        ("33", order_33::COVERAGE, of_33),
        ("501", rules_501::COVERAGE, articles(22)),
        (
            "guide",
            guide::COVERAGE,
            sections(
                "一 二 三 四 五 六 七（一） 七（二） 七（三） 七（四） 七（五） 七（六） 八 九（一） 九（二） 九（三） 十 十一（一） 十一（二） 十一（三） 十二 十三 十四 十五 十六 十七 十八 十九",
            ),
        ),
        (
            "64",
            notice_64::COVERAGE,
            sections(
                "一、1（1）（2） 一、1（3） 一、2 一、3 一、4 二（一） 二（二）1（1） 二（二）1（2） 二（二）1（3） 二（二）1（4） 二（二）1（5）证件 二（二）1（5）域名 二（二）1（6） 二（二）1（7） 二（二）2 二（二）3 三（一）1 三（一）2 三（一）3 三（一）4 三（一）5 三（一）6 三（二） 三（三） 四",
            ),
        ),
        (
            "121",
            notice_121::COVERAGE,
            sections(
                "一 二 三（一）1 三（一）2 三（一）3 三（一）4 三（一）5 三（一）6 三（一）7 三（一）末段 三（二） 三（三） 三（四） 三（五）",
            ),
        ),
        (
            "2020",
            wechat_guide::COVERAGE,
            sections("流程1 流程2 流程3 流程4 第1问 第2问 第3问 第4问 第5问 第6问 第7问 第8问 第9问 第10问"),
        ),
    ]
}

#[test]
fn every_article_of_the_documents_stands_in_the_law() {
    let mut missing = Vec::new();
    for (document, coverage, parts) in documents() {
        let named: BTreeSet<String> = coverage
            .iter()
            // Of notice 64 the first section counts its parts after the same sign that separates articles.
            .flat_map(|line| if document == "64" { whole(line) } else { named(line) })
            .collect();
        missing.extend(
            parts
                .into_iter()
                .filter(|part| !named.contains(part))
                .map(|part| (document, part)),
        );
    }
    assert!(missing.is_empty(), "{missing:?}");
}

fn whole(line: &Coverage) -> Vec<String> {
    let name = line
        .article
        .article
        .map_or("", |name| name.in_lang(beian::model::phrase::Lang::Chinese));
    let mut parts = Vec::new();
    for part in name.split('、') {
        match parts.last_mut() {
            Some(last) if *last == "一" => *last = format!("一、{part}"),
            _ => parts.push(part.to_owned()),
        }
    }
    parts
}

/// The law names no rule, and rules name articles: that each article has a rule, a part of the report or a reason is tested with the
/// catalogue. Here, that what the rules rest on is listed.
#[test]
fn whatever_a_rule_or_a_guide_rests_on_is_listed() {
    let listed = |article: &'static beian::law::Article| {
        COVERAGE
            .iter()
            .copied()
            .flatten()
            .any(|line| std::ptr::eq(line.article, article))
    };
    for rule in RULES {
        assert!(rule.basis.iter().all(|article| listed(article)), "{}", rule.id);
    }
    assert!(beian::guide::articles().all(listed));
}

/// An article that ends is followed by nothing it forgets: its last day is not before its first.
#[test]
fn articles_are_in_force_on_their_first_day() {
    for line in COVERAGE.iter().copied().flatten() {
        let first = line.article.first_day();
        assert!(
            first.is_none_or(|first| line.article.in_force(first)),
            "{:?}",
            line.article.article
        );
    }
}
