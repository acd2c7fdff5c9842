//! What rules say of the neighbours of their examples: a sign more or less, a day earlier or later, a value that another example has there,
//! nothing at all. One number an example stands in `neighbours/`: what is said otherwise than before is seen here, and has to be
//! meant. `BEIAN_NEIGHBOURS=contact/email` prints what is said of each neighbour of this rule's (with `--nocapture`), to be compared;
//! `BEIAN_RECORD=1` writes the numbers anew.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    missing_docs
)]
#![cfg(not(target_arch = "wasm32"))]

use beian::engine::inspect::inspect_registration;
use beian::engine::lines::read_line;
use beian::filing::options::{Options, Parts};
use beian::model::calendar::Date;
use beian::model::fingerprint::{FNV_OFFSET, bytes};
use beian::model::json;
use beian::rule::{Case, Rule};
use beian::rules::RULES;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

/// Signs that mean something in one field or another.
const SIGNS: &[&str] = &[
    " ", "\u{3000}", "·", "（", ")", "-", ".", "，", "/", "@", ":", "1", "0", "A", "x", "号", "网", "市", "公司",
    "中国", "的", "《", "Ｂ", "許",
];

/// Some of many, by the seed: one more among them changes few choices.
fn some<'a>(all: impl Iterator<Item = &'a String>, count: usize, seed: u64) -> Vec<&'a String> {
    let mut ranked: Vec<_> = all.map(|one| (bytes(seed, one.as_bytes()), one)).collect();
    ranked.sort_unstable();
    ranked.into_iter().take(count).map(|(_, one)| one).collect()
}

/// Every leaf with its place.
fn leaves(value: &Value, at: &str, found: &mut Vec<(String, Value)>) {
    match value {
        Value::Object(members) => members.iter().for_each(|(name, value)| {
            leaves(
                value,
                &format!("{at}/{}", name.replace('~', "~0").replace('/', "~1")),
                found,
            )
        }),
        Value::Array(values) => values
            .iter()
            .enumerate()
            .for_each(|(index, value)| leaves(value, &format!("{at}/{index}"), found)),
        leaf => found.push((at.to_owned(), leaf.clone())),
    }
}

/// The member that a place is called by: what stands there can stand in any place that is called so.
fn member(place: &str) -> &str {
    let named = |part: &&str| !part.bytes().all(|byte| byte.is_ascii_digit());
    place.rsplit('/').find(named).unwrap_or("")
}

/// A text with a sign more, less or otherwise.
fn typed_otherwise(text: &str, seed: u64) -> Vec<String> {
    let signs: Vec<char> = text.chars().collect();
    let at = seed as usize % signs.len().max(1);
    let with = |from: usize, until: usize, put: &str| {
        let (before, after) = (&signs[..from.min(signs.len())], &signs[until.min(signs.len())..]);
        before
            .iter()
            .chain(&put.chars().collect::<Vec<_>>())
            .chain(after)
            .collect::<String>()
    };
    let sign = signs.get(at).copied().unwrap_or('一');
    let other = match sign {
        '0'..='8' | 'a'..='y' | 'A'..='Y' => char::from_u32(u32::from(sign) + 1).unwrap(),
        '9' => '0',
        _ => '示',
    };
    let mut all = BTreeSet::from([
        with(0, 1, ""),
        with(signs.len().saturating_sub(1), signs.len(), ""),
        with(at, at + 1, ""),
        with(at, at, &sign.to_string()),
        with(at, at + 1, &other.to_string()),
        with(at, at, SIGNS[(seed >> 8) as usize % SIGNS.len()]),
        with(signs.len(), signs.len(), SIGNS[(seed >> 16) as usize % SIGNS.len()]),
        with(0, 0, SIGNS[(seed >> 24) as usize % SIGNS.len()]),
        if text.bytes().any(|byte| byte.is_ascii_lowercase()) {
            text.to_ascii_uppercase()
        } else {
            text.to_ascii_lowercase()
        },
    ]);
    all.remove(text);
    some(all.iter(), 3, seed).into_iter().cloned().collect()
}

/// A day earlier and later, a year earlier.
fn other_days(day: Date) -> Vec<String> {
    let days = [-1, 1, -365].into_iter().filter_map(|days| day.plus_days(days));
    days.map(|day| day.to_string()).collect()
}

/// What may stand in place of a leaf.
fn instead(leaf: &Value, place: &str, pool: &BTreeMap<String, BTreeSet<String>>, seed: u64) -> Vec<Value> {
    let mut all: Vec<Value> = match leaf {
        Value::String(text) => match Date::parse(text) {
            Some(day) => other_days(day),
            None => typed_otherwise(text, seed),
        }
        .into_iter()
        .map(Value::String)
        .collect(),
        Value::Number(number) => number.as_u64().map_or(Vec::new(), |number| {
            vec![json!(number + 1), json!(number.saturating_sub(1))]
        }),
        Value::Bool(truth) => vec![json!(!truth)],
        _ => Vec::new(),
    };
    let others = pool.get(member(place)).into_iter().flatten();
    all.extend(
        some(others, 2, seed)
            .into_iter()
            .map(|text| serde_json::from_str::<Value>(text).unwrap()),
    );
    all.retain(|value| value != leaf);
    all
}

/// The filing without what stands at a place.
fn without(filing: &Value, place: &str) -> Value {
    let mut filing = filing.clone();
    let (above, last) = place.rsplit_once('/').unwrap();
    match filing.pointer_mut(above) {
        Some(Value::Object(members)) => drop(members.remove(last)),
        Some(Value::Array(values)) => drop(values.remove(last.parse().unwrap())),
        _ => {}
    }
    filing
}

fn neighbours(filing: &Value, pool: &BTreeMap<String, BTreeSet<String>>) -> Vec<Value> {
    let mut found = Vec::new();
    leaves(filing, "", &mut found);
    let seed = bytes(FNV_OFFSET, filing.to_string().as_bytes());
    let mut all = Vec::new();
    for (place, leaf) in found.iter().filter(|(place, _)| !place.is_empty()) {
        all.push(without(filing, place));
        for other in instead(leaf, place, pool, bytes(seed, place.as_bytes())) {
            let mut neighbour = filing.clone();
            *neighbour.pointer_mut(place).unwrap() = other;
            all.push(neighbour);
        }
    }
    all
}

/// What is said, but for sentences and articles.
fn said(filing: &Value, options: &Options, day: Date) -> String {
    let report = beian::check(read_line(filing.to_string().as_bytes()), options, day);
    report.findings.iter().fold(String::new(), |mut said, finding| {
        writeln!(
            said,
            "  {} {:?} {} {:?} {:?} {}",
            finding.code,
            finding.severity,
            finding.path,
            finding.spans,
            finding.suggestion,
            json::write(&finding.params)
        )
        .unwrap();
        said
    })
}

fn examples() -> impl Iterator<Item = (&'static Rule, &'static Case, Value)> {
    let cases = RULES
        .iter()
        .flat_map(|rule| rule.cases.iter().map(move |case| (rule, case)));
    cases.filter_map(|(rule, case)| Some((rule, case, serde_json::from_str(case.filing).ok()?)))
}

/// Every value that an example has in a member of this name.
fn pool() -> BTreeMap<String, BTreeSet<String>> {
    let mut pool: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (_, _, filing) in examples() {
        let mut found = Vec::new();
        leaves(&filing, "", &mut found);
        for (place, leaf) in found {
            pool.entry(member(&place).to_owned())
                .or_default()
                .insert(leaf.to_string());
        }
    }
    pool
}

/// Compares with what is recorded, or records it.
fn compare(name: &str, now: &str) {
    let path = format!("{}/tests/neighbours/{name}.txt", env!("CARGO_MANIFEST_DIR"));
    if std::env::var_os("BEIAN_RECORD").is_some() {
        std::fs::write(&path, now).unwrap();
    }
    let recorded = std::fs::read_to_string(&path).unwrap();
    let before: BTreeSet<&str> = recorded.lines().collect();
    let other = now.lines().filter(|line| !before.contains(line));
    let other: Vec<&str> = other.filter_map(|line| line.split(' ').next()).collect();
    assert!(
        other.is_empty(),
        "of neighbours of these something else is said: {}",
        other.join(" ")
    );
    assert_eq!(
        now, recorded,
        "{path}: something is recorded that is none any more, or in another place"
    );
}

fn of_rules(section: &str) {
    let pool = pool();
    let shown = std::env::var("BEIAN_NEIGHBOURS").unwrap_or_default();
    let mut numbers: Vec<(&str, String)> = Vec::new();
    for (rule, case, filing) in examples().filter(|(rule, ..)| rule.id.split('/').next() == Some(section)) {
        let mut options = Options::of_check(&read_line(case.options.as_bytes())).unwrap();
        options.parts = Parts::NONE;
        let mut mixed = FNV_OFFSET;
        for neighbour in neighbours(&filing, &pool) {
            let said = said(&neighbour, &options, case.as_of);
            if rule.id == shown {
                println!("{neighbour}\n{said}");
            }
            mixed = bytes(mixed, said.as_bytes());
        }
        if numbers.last().is_none_or(|(id, _)| *id != rule.id) {
            numbers.push((rule.id, String::new()));
        }
        write!(numbers.last_mut().unwrap().1, " {:08x}", mixed as u32).unwrap();
    }
    let now: String = numbers
        .into_iter()
        .map(|(rule, numbers)| format!("{rule}{numbers}\n"))
        .collect();
    compare(section, &now);
}

macro_rules! sections {
    ($($section:ident)*) => {
        $(#[test]
        fn $section() {
            of_rules(stringify!($section));
        })*

        #[test]
        fn every_section_has_neighbours() {
            let mut sections: Vec<&str> = RULES.iter().map(|rule| rule.id.split('/').next().unwrap()).collect();
            sections.dedup();
            assert_eq!(sections, [$(stringify!($section)),*]);
        }
    };
}

sections! { form organizer name certificate domain approval person contact access service app attachment }

/// Registration data as people paste them: a line more, less or otherwise.
#[test]
fn registrations() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/registrations");
    let names = std::fs::read_dir(folder)
        .unwrap()
        .map(|file| file.unwrap().file_name().into_string().unwrap());
    let names: BTreeSet<String> = names.filter(|name| !name.ends_with(".expected.json")).collect();
    let shown = std::env::var("BEIAN_NEIGHBOURS").unwrap_or_default();
    let now = names.iter().fold(String::new(), |all, name| {
        let text = std::fs::read_to_string(format!("{folder}/{name}")).unwrap();
        let lines: Vec<&str> = text.lines().collect();
        let mut mixed = FNV_OFFSET;
        for (at, line) in lines.iter().enumerate().filter(|(_, line)| !line.trim().is_empty()) {
            let seed = bytes(FNV_OFFSET, line.as_bytes());
            let mut instead = BTreeSet::from_iter(typed_otherwise(line, seed));
            instead.extend([String::new(), format!("{line}\n{line}"), format!("  {line}")]);
            instead.extend([line.replace(':', "："), line.replace(' ', "")]);
            for other in some(instead.iter(), 3, seed) {
                let text = [&lines[..at], &[other.as_str()], &lines[at + 1..]].concat().join("\n");
                let said = json::write(&inspect_registration(&text));
                if *name == shown {
                    println!("{other}\n  {said}");
                }
                mixed = bytes(mixed, said.as_bytes());
            }
        }
        all + &format!("{name} {mixed:016x}\n")
    });
    compare("registrations", &now);
}
