//! Published reasons for which filings come back: each is found by a rule, named before anything is sent, or nothing a form can know.
//!
//! `reasons/reasons.jsonl` has one a line: its words, who returns it, for which kinds of service, in which provinces, the sources with their
//! days; `base` with `set` and `remove` is the filing, `goodSet` and `goodRemove` its clean counterpart, `paths` where it is said. `found` names
//! the rule whose error or warning the counterpart does not get, `asked` the rule that asks or the text of a step or material by its id,
//! `unknowable` says why; `open` is none of them yet. All names and numbers are made up.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    missing_docs
)]
#![cfg(not(target_arch = "wasm32"))]

use beian::catalogue::messages;
use beian::engine::lines::read_line;
use beian::filing::options::Options;
use beian::model::calendar::Date;
use serde_json::{Map, Value, json};
use std::collections::{HashMap, HashSet};
use std::fs;

fn read(file: &str) -> String {
    fs::read_to_string(format!("tests/reasons/{file}")).unwrap()
}

/// One a line.
fn reasons() -> Vec<Value> {
    let text = read("reasons.jsonl");
    text.lines()
        .map(|line| serde_json::from_str(line).unwrap_or_else(|error| panic!("{error}: {line}")))
        .collect()
}

/// Clean filings by name.
fn bases() -> Map<String, Value> {
    serde_json::from_str(&read("bases.json")).unwrap()
}

fn steps(pointer: &str) -> Vec<String> {
    let steps = pointer.split('/').skip(1);
    steps.map(|step| step.replace("~1", "/").replace("~0", "~")).collect()
}

/// The place below a value, made where it is not there.
fn place<'v>(value: &'v mut Value, pointer: &str) -> &'v mut Value {
    steps(pointer).iter().fold(value, |value, step| match value {
        Value::Array(list) => {
            let index: usize = step.parse().unwrap();
            if index == list.len() {
                list.push(Value::Null);
            }
            &mut list[index]
        }
        other => {
            if other.is_null() {
                *other = json!({});
            }
            other.as_object_mut().unwrap().entry(step).or_insert(Value::Null)
        }
    })
}

fn remove(value: &mut Value, pointer: &str) {
    let (above, last) = pointer.rsplit_once('/').unwrap();
    match value.pointer_mut(above) {
        Some(Value::Array(list)) => drop(list.remove(last.parse().unwrap())),
        Some(Value::Object(members)) => drop(members.remove(last)),
        _ => panic!("nothing at {pointer}"),
    }
}

fn filing(base: &Value, reason: &Value, set: &str, removed: &str) -> Value {
    let mut filing = base.clone();
    for (pointer, value) in reason[set].as_object().into_iter().flatten() {
        *place(&mut filing, pointer) = value.clone();
    }
    for pointer in reason[removed].as_array().into_iter().flatten() {
        remove(&mut filing, pointer.as_str().unwrap());
    }
    filing
}

fn report(filing: &Value, options: &Value) -> Value {
    let options = Options::of_check(&read_line(options.to_string().as_bytes())).unwrap();
    let day = Date::of(2026, 11, 21);
    let report = beian::check(read_line(filing.to_string().as_bytes()), &options, day);
    serde_json::to_value(report).unwrap()
}

/// Whether a finding stands where the reason is: at one of its places, below it, or at a part that contains it.
fn stands(path: &str, reason: &Value) -> bool {
    let paths = reason["paths"].as_array().unwrap().iter();
    paths.filter_map(Value::as_str).any(|wanted| {
        let within = |below: &str, above: &str| below.strip_prefix(above).is_some_and(|rest| rest.starts_with('/'));
        path == wanted || within(path, wanted) || (within(wanted, path) && steps(path).len() > 1)
    })
}

/// What the filing gets and its clean counterpart does not.
fn fresh<'r>(bad: &'r Value, good: &Value) -> Vec<&'r Value> {
    let key = |finding: &Value| {
        [&finding["rule"], &finding["path"], &finding["code"], &finding["params"]].map(Value::to_string)
    };
    let known: HashSet<_> = good["findings"].as_array().unwrap().iter().map(key).collect();
    let findings = bad["findings"].as_array().unwrap().iter();
    findings.filter(|finding| !known.contains(&key(finding))).collect()
}

/// Everything that an applicant reads before anything is sent, beside the findings.
fn notes(report: &Value) -> Vec<&str> {
    let lists = [&report["materials"], &report["schedule"]].into_iter();
    let entries = lists.flat_map(|list| list.as_array().unwrap());
    let texts = entries.flat_map(|entry| [&entry["title"], &entry["limit"], &entry["note"]]);
    texts.filter_map(Value::as_str).collect()
}

#[test]
fn each_is_found_or_asked_or_unknowable() {
    let (bases, reasons) = (bases(), reasons());
    let texts: HashMap<String, String> = messages()
        .messages
        .0
        .into_iter()
        .map(|(id, text)| (id, text.chinese))
        .collect();
    let (mut counts, mut wrong) = ([0_usize; 3], Vec::new());
    for reason in &reasons {
        let Some(base) = reason["base"].as_str().map(|name| &bases[name]) else {
            assert!(reason["unknowable"].is_object(), "{}", reason["id"]);
            counts[2] += 1;
            continue;
        };
        let mut options = reason.get("options").cloned().unwrap_or(json!({}));
        let bad = report(&filing(base, reason, "set", "remove"), &options);
        options.as_object_mut().unwrap().remove("known");
        let good = report(&filing(base, reason, "goodSet", "goodRemove"), &options);
        let fresh = fresh(&bad, &good);
        let of =
            |finding: &Value, rule: &str| finding["rule"] == rule && stands(finding["path"].as_str().unwrap(), reason);
        let fires = |rule: &str| {
            fresh
                .iter()
                .any(|finding| of(finding, rule) && finding["severity"] != "prompt")
        };
        let asks = |rule: &str| {
            bad["findings"]
                .as_array()
                .unwrap()
                .iter()
                .any(|finding| of(finding, rule))
        };
        let holds = match (reason["found"].as_str(), reason["asked"].as_str()) {
            (Some(rule), None) => {
                counts[0] += 1;
                fires(rule)
            }
            (None, Some(id)) => {
                counts[1] += 1;
                let said = |text: &String| notes(&bad).iter().any(|note| note.contains(text.as_str()));
                if id.contains('#') {
                    texts.get(id).is_some_and(said)
                } else {
                    asks(id)
                }
            }
            _ if reason.get("open").is_some() => true,
            _ => {
                counts[2] += 1;
                reason["unknowable"]["zh"].is_string()
            }
        };
        if !holds {
            let fresh: Vec<String> = fresh
                .iter()
                .map(|finding| format!("{} {} {}", finding["severity"], finding["rule"], finding["path"]))
                .collect();
            wrong.push(format!("{}: {fresh:?}", reason["id"]));
        }
    }
    assert!(
        wrong.is_empty(),
        "{} are not answered as the list says:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
    let [found, asked, unknowable] = counts;
    println!(
        "{} reasons: {found} found, {asked} asked, {unknowable} unknowable",
        reasons.len()
    );
    assert!(found * 10 >= reasons.len() * 6, "found: {found} of {}", reasons.len());
    let knowable = reasons.len() - unknowable;
    assert!(
        (found + asked) * 100 >= knowable * 95,
        "{found} and {asked} of {knowable}"
    );
}

#[test]
fn each_is_told_in_both_languages_with_its_sources() {
    let mut ids = HashSet::new();
    for reason in reasons() {
        let id = reason["id"].as_str().unwrap().to_owned();
        for text in [&reason["wrong"]["zh"], &reason["wrong"]["en"]] {
            assert!(text.as_str().is_some_and(|text| !text.trim().is_empty()), "{id}");
        }
        let sources = reason["sources"].as_array().unwrap();
        assert!(!sources.is_empty(), "{id}");
        for source in sources {
            assert!(source["where"].is_string() && source["date"].is_string(), "{id}");
        }
        let answers = ["found", "asked", "unknowable", "open"].iter();
        assert_eq!(
            answers.filter(|answer| reason.get(**answer).is_some()).count(),
            1,
            "{id}"
        );
        if let Some(why) = reason.get("unknowable") {
            assert!(why["zh"].is_string() && why["en"].is_string(), "{id}");
        }
        assert!(ids.insert(id.clone()), "{id} stands twice");
    }
}

/// Questions stand where they help: an ordinary clean filing gets none, but for provinces that ask everybody.
#[test]
fn clean_filings_get_no_new_questions() {
    for (name, base) in bases() {
        let report = report(&base, &json!({}));
        for finding in report["findings"].as_array().unwrap() {
            let rule = finding["rule"].as_str().unwrap();
            // What a province or a kind of request asks of everybody.
            let known = [
                "contact/exclusive",
                "contact/local-number",
                "domain/changed",
                "organizer/changed",
                "organizer/refused-certificate",
            ];
            assert!(known.contains(&rule), "{name}: {rule} {}", finding["message"]);
        }
    }
}
