//! Every pair of holder and organizer of `tests/owners.json` in every province, and where no province is known.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    missing_docs
)]
#![cfg(not(target_arch = "wasm32"))]

use beian::engine::lines::read_line;
use beian::filing::options::Options;
use beian::model::calendar::Date;
use serde_json::{Value, json};

fn pairs() -> Value {
    serde_json::from_str(&std::fs::read_to_string("tests/owners.json").unwrap()).unwrap()
}

/// What the rules about the owner find: "warning domain/owner, …", and the messages.
fn found(pair: &Value, province: &str) -> (String, String) {
    let mut organizer = pair["organizer"].clone();
    if !province.is_empty() {
        organizer["region"] = json!(format!("{province}0100"));
    }
    let mut service = pair.get("services").cloned().unwrap_or(json!({}));
    service["domains"] = json!([{"name": pair.get("domain"), "registration": pair["registration"]}]);
    let mut filing = json!({"organizer": organizer, "services": [service]});
    filing["action"] = pair.get("action").cloned().unwrap_or(json!("new"));
    if pair["registration"].is_null() {
        filing["services"][0]["domains"] = json!([{"name": "example.cn"}]);
    }
    let day = pair
        .get("asOf")
        .and_then(Value::as_str)
        .and_then(Date::parse)
        .unwrap_or(Date::of(2026, 11, 22));
    let report = beian::check(read_line(filing.to_string().as_bytes()), &Options::default(), day);
    let owners = || {
        report
            .findings
            .iter()
            .filter(|finding| finding.rule.starts_with("domain/owner"))
    };
    let rules: Vec<String> = owners()
        .map(|finding| format!("{:?} {}", finding.severity, finding.rule).to_lowercase())
        .collect();
    (
        rules.join(", "),
        owners().map(|finding| finding.message.clone()).collect(),
    )
}

#[test]
fn every_pair_in_every_province() {
    let table = pairs();
    let mut wrong = Vec::new();
    let mut provinces = 0;
    for (class, codes) in table["provinces"].as_object().unwrap() {
        for code in codes.as_array().unwrap() {
            let code = code.as_str().unwrap();
            provinces += 1;
            for pair in table["pairs"].as_array().unwrap() {
                let expect = pair["expect"]
                    .as_str()
                    .or_else(|| pair["expect"][class].as_str())
                    .unwrap();
                let (rules, words) = found(pair, code);
                if rules != expect {
                    wrong.push(format!(
                        "{} in {code:?} ({class}): expected {expect:?}, found {rules:?} {words}",
                        pair["title"]
                    ));
                }
                if let Some(says) = pair.get("says").and_then(Value::as_str)
                    && !rules.is_empty()
                    && !words.contains(says)
                {
                    wrong.push(format!("{} in {code:?}: {words:?} does not say {says}", pair["title"]));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert_eq!(provinces, 32);
    assert!(table["pairs"].as_array().unwrap().len() >= 100);
}
