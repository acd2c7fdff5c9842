//! Prior approvals through the public check: every item in every era, licence numbers of layouts in use, and near misses.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::arithmetic_side_effects,
    missing_docs
)]

use beian::data::vocabulary::{ApprovalItem, Vocabulary};
use beian::filing::options::Options;
use beian::model::calendar::Date;
use beian::model::json;
use beian::model::report::{Finding, Severity};
use beian::model::value::Value;
use std::collections::BTreeSet;
use wasm_bindgen_test::wasm_bindgen_test;

const TODAY: Date = Date::of(2026, 11, 22);

fn rows(file: &str) -> Vec<Value<'_>> {
    let value = json::read(file.as_bytes()).unwrap();
    value.member("rows").and_then(Value::as_list).unwrap().to_vec()
}

fn text<'a>(row: &'a Value, name: &str) -> &'a str {
    row.member(name).and_then(Value::as_text).unwrap()
}

fn quoted(text: &str) -> String {
    json::write(&text)
}

fn findings(filing: &str, day: Date) -> Vec<Finding> {
    beian::check(json::read(filing.as_bytes()).unwrap(), &Options::default(), day).findings
}

fn of<'a>(findings: &'a [Finding], rule: &str) -> Vec<&'a Finding> {
    findings.iter().filter(|finding| finding.rule == rule).collect()
}

#[wasm_bindgen_test(unsupported = test)]
fn every_item_is_what_it_was_in_every_era() {
    let rows = rows(include_str!("approvals/eras.json"));
    let items: BTreeSet<&str> = rows.iter().map(|row| text(row, "item")).collect();
    assert_eq!(items.len(), ApprovalItem::ALL.len());
    let mut wrong = String::new();
    for row in &rows {
        let (item, as_of) = (text(row, "item"), text(row, "asOf"));
        let day = Date::parse(as_of).unwrap();
        let listed = findings(
            &format!(r#"{{"services":[{{"approvals":[{{"item":"{item}"}}]}}]}}"#),
            day,
        );
        let answer = if !of(&listed, "approval/not-yet").is_empty() {
            "not-yet"
        } else if !of(&listed, "approval/abolished").is_empty() {
            "abolished"
        } else {
            match of(&listed, "approval/complete").first().map(|finding| finding.severity) {
                Some(Severity::Error) => "error",
                Some(Severity::Warning) => "warning",
                _ => "nothing",
            }
        };
        if answer != text(row, "listed") {
            wrong.push_str(&format!("{item} {as_of}: {answer}, not {}\n", text(row, "listed")));
        }
        let label = ApprovalItem::from_slug(item).unwrap().entry().zh;
        let name = quoted(text(row, "name"));
        let named = findings(
            &format!(r#"{{"services":[{{"name":{name},"approvals":"none"}}]}}"#),
            day,
        );
        let asked: Vec<&Finding> = of(&named, "approval/needed")
            .into_iter()
            .filter(|finding| finding.message.contains(label))
            .collect();
        let points = matches!(row.member("points"), Some(Value::Bool(true)));
        if asked.len() != usize::from(points) {
            wrong.push_str(&format!("{item} {as_of}: asked {} times\n", asked.len()));
        }
        let cited: Vec<String> = asked
            .iter()
            .flat_map(|finding| &finding.basis)
            .map(|basis| {
                let article = basis.article.unwrap_or_default();
                format!("{} {article}", basis.number.unwrap_or_default()).trim().into()
            })
            .collect();
        for basis in row.member("basis").and_then(Value::as_list).unwrap() {
            let basis = basis.as_text().unwrap();
            if !cited.iter().any(|cited| cited == basis) {
                wrong.push_str(&format!("{item} {as_of}: {basis} is not among {cited:?}\n"));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

fn said_of(item: &str, number: &str) -> Vec<(Severity, String)> {
    let number = quoted(number);
    let filing = format!(r#"{{"services":[{{"approvals":[{{"item":"{item}","number":{number}}}]}}]}}"#);
    let findings = findings(&filing, TODAY);
    let found = of(&findings, "approval/number");
    found
        .iter()
        .map(|finding| (finding.severity, finding.message.clone()))
        .collect()
}

fn pair<'a>(row: &'a Value) -> (&'a str, &'a str) {
    let row = row.as_list().unwrap();
    (row[0].as_text().unwrap(), row[1].as_text().unwrap())
}

#[wasm_bindgen_test(unsupported = test)]
fn numbers_in_use_are_taken() {
    let rows = rows(include_str!("approvals/accepted.json"));
    assert!(rows.len() >= 60);
    let mut wrong = String::new();
    for row in &rows {
        let (item, number) = pair(row);
        for (_, message) in said_of(item, number) {
            wrong.push_str(&format!("{item} {number}: {message}\n"));
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[wasm_bindgen_test(unsupported = test)]
fn near_misses_are_reported() {
    let rows = rows(include_str!("approvals/near-misses.json"));
    assert!(rows.len() >= 60);
    let mut wrong = String::new();
    for row in &rows {
        let (item, number) = pair(row);
        let expected = row.as_list().unwrap()[2].as_text().unwrap();
        let said = said_of(item, number);
        let severities: Vec<String> = said
            .iter()
            .map(|(severity, _)| format!("{severity:?}").to_lowercase())
            .collect();
        if severities != [expected] {
            wrong.push_str(&format!("{item} {number}: {said:?}, not {expected}\n"));
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[wasm_bindgen_test(unsupported = test)]
fn words_ask_about_the_items_they_point_to_and_no_others() {
    let rows = rows(include_str!("approvals/words.json"));
    let mut wrong = String::new();
    for row in &rows {
        let field = if row.member("name").is_some() {
            "name"
        } else {
            "description"
        };
        let said = text(row, field);
        let filing = format!(r#"{{"services":[{{"{field}":{},"approvals":"none"}}]}}"#, quoted(said));
        let findings = findings(&filing, TODAY);
        // A name that implies a licence is told so by a rule of its own.
        let asking = ["approval/needed", "name/implied-approval"];
        let found: Vec<&Finding> = findings
            .iter()
            .filter(|finding| asking.contains(&finding.rule))
            .collect();
        let asks = row.member("asks").and_then(Value::as_list).unwrap();
        let labels: Vec<&str> = asks
            .iter()
            .map(|item| ApprovalItem::from_slug(item.as_text().unwrap()).unwrap().entry().zh)
            .collect();
        let right = found.len() == labels.len()
            && labels
                .iter()
                .all(|label| found.iter().any(|finding| finding.message.contains(label)));
        if !right {
            let messages: Vec<&str> = found.iter().map(|finding| finding.message.as_str()).collect();
            wrong.push_str(&format!("{said}: {messages:?}, not {labels:?}\n"));
        }
        for finding in found {
            assert!(finding.path.ends_with(field) && !finding.spans.is_empty());
            assert!(finding.severity == Severity::Prompt || finding.rule == "name/implied-approval");
            let units: Vec<u16> = said.encode_utf16().collect();
            for span in &finding.spans {
                let word = String::from_utf16(&units[span.0 as usize..span.1 as usize]).unwrap();
                assert!(
                    finding.message.to_lowercase().contains(&word.to_lowercase()),
                    "{word} in {}",
                    finding.message
                );
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

/// What people fill in for want of an approval is named for what it is.
#[wasm_bindgen_test(unsupported = test)]
fn numbers_of_other_documents_are_named() {
    for (item, number, document) in [
        (
            "after-school-training",
            "教APP备5100118号",
            "教育移动互联网应用程序备案",
        ),
        ("education", "教APP备110213号", "教育移动互联网应用程序备案"),
        ("news", "网信算备110108823483902220017号", "互联网信息服务算法备案"),
        ("publishing", "新出发京零 字第大120007号", "出版物经营许可证"),
        ("publishing", "新出发(苏)批字第N-012号", "出版物经营许可证"),
        ("drugs-and-devices", "京食药网食备202010048", "网络食品经营备案"),
        ("news", "京ICP备12345678号", "ICP备案号"),
    ] {
        let said = said_of(item, number);
        assert!(said.len() == 1 && said[0].1.contains(document), "{number}: {said:?}");
    }
}
