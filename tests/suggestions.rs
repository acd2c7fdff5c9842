//! What must hold of every suggestion and span, whatever rule they come from: over all rules' examples, the filings in tests/cases, and what
//! people type, put into every field.
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

use beian::engine::lines::read_line;
use beian::filing::options::Options;
use beian::model::calendar::Date;
use beian::model::report::{Finding, Severity};
use beian::rules::RULES;
use serde_json::Value;
use std::fs;

const TODAY: Date = Date::of(2026, 11, 22);

fn findings(filing: &Value, options: &Options, day: Date) -> Vec<Finding> {
    beian::check(read_line(filing.to_string().as_bytes()), options, day).findings
}

/// What does not hold of the findings of a filing, in words.
pub(crate) fn faults(filing: &Value, options: &Options, day: Date) -> Vec<String> {
    let before = findings(filing, options, day);
    let mut faults = Vec::new();
    for finding in &before {
        let value = filing.pointer(&finding.path);
        let what = format!(
            "{} at {} = {}",
            finding.code,
            finding.path,
            value.unwrap_or(&Value::Null)
        );
        spans(finding, value, &what, &mut faults);
        for text in [&finding.message, &finding.fix] {
            if text
                .split(|c: char| !c.is_ascii_digit())
                .any(|digits| digits.len() >= 11)
            {
                faults.push(format!("{what}: shows a number: {text}"));
            }
        }
        let Some(suggestion) = &finding.suggestion else {
            continue;
        };
        if suggestion.chars().any(char::is_control) {
            faults.push(format!("{what}: a control character in {suggestion:?}"));
        }
        let mut applied = filing.clone();
        let (above, member) = finding.path.rsplit_once('/').unwrap();
        match (applied.pointer_mut(&finding.path).is_some(), applied.pointer_mut(above)) {
            // What is missing is filled in.
            (false, Some(Value::Object(members))) => {
                members.insert(member.to_owned(), Value::String(suggestion.clone()));
            }
            _ => *applied.pointer_mut(&finding.path).unwrap() = Value::String(suggestion.clone()),
        }
        let after = findings(&applied, options, day);
        let here = |findings: &[Finding], is: &dyn Fn(&Finding) -> bool| {
            findings
                .iter()
                .filter(|one| one.path == finding.path && is(one))
                .count()
        };
        // Which choice was meant says nothing of whether it is the right one.
        if finding.rule == "form/unknown-choice" {
            continue;
        }
        if after.len() > before.len() {
            faults.push(format!(
                "{what}: {suggestion:?} brings more findings: {:?}",
                codes(&after)
            ));
        }
        if here(&after, &|one| {
            one.severity == Severity::Error && one.rule != "domain/conflict"
        }) > 0
        {
            faults.push(format!("{what}: {suggestion:?} is an error: {:?}", codes(&after)));
        }
        if here(&after, &|one| one.rule == finding.rule && one.suggestion.is_some()) > 0 {
            faults.push(format!("{what}: {suggestion:?} is not the last: {:?}", codes(&after)));
        }
    }
    faults
}

fn codes(findings: &[Finding]) -> Vec<String> {
    let shown = |finding: &Finding| format!("{} {}", finding.code, finding.path);
    findings.iter().map(shown).collect()
}

/// Sorted, disjoint, not empty, within the value.
fn spans(finding: &Finding, value: Option<&Value>, what: &str, faults: &mut Vec<String>) {
    let text = value.and_then(Value::as_str).unwrap_or_default();
    let length = u32::try_from(text.encode_utf16().count()).unwrap();
    let mut end = 0;
    for span in &finding.spans {
        if span.0 >= span.1 || span.0 < end || span.1 > length {
            faults.push(format!("{what}: spans {:?} in a text of {length}", finding.spans));
            return;
        }
        end = span.1;
    }
}

fn hold(filings: impl Iterator<Item = (Value, Options, Date)>) {
    let mut all: Vec<String> = filings
        .flat_map(|(filing, options, day)| faults(&filing, &options, day))
        .collect();
    all.sort();
    all.dedup();
    assert!(
        all.is_empty(),
        "{} in all:\n{}",
        all.len(),
        all[..all.len().min(80)].join("\n")
    );
}

#[test]
fn of_every_example() {
    let cases = RULES.iter().flat_map(|rule| rule.cases);
    hold(cases.filter_map(|case| {
        let options = Options::of_check(&read_line(case.options.as_bytes())).unwrap();
        Some((serde_json::from_str(case.filing).ok()?, options, case.as_of))
    }));
}

#[test]
fn of_every_case() {
    let files = fs::read_dir("tests/cases").unwrap();
    hold(files.filter_map(|file| {
        // JSON that holds half a character is for other tests.
        let case: Value = serde_json::from_str(&fs::read_to_string(file.unwrap().path()).unwrap()).ok()?;
        let options = Options::of_check(&read_line(case["options"].to_string().as_bytes())).ok()?;
        Some((case["filing"].clone(), options, TODAY))
    }));
}

/// What people type, into whatever field.
#[rustfmt::skip]
const TYPED: &[&str] = &[
    "2019.06.06 - 2039.06.06", "长期有效", "9999-12-31", "张三 19900000001", "林 晓禾", "张三\u{85}", " 张三 ", "北京市朝阳区市辖区示例路1号",
    "广东省深圳市南山区示例路", "１１０１０５", "５００１０５", "110105", "440300", "086 010 82998299", "01082998299", "+86 19900000001", "19900000001/19900000002",
    "4008100080", "zhangsan@", "@example.com", "zhangsan＠example。com", "a@163.com1", "exＡ.org", "WWW.exＡ.org", "https://www.example.cn/a?b",
    "www,example,com", "http://example.comhttp", "example.cn、example.com", "：：1", "[::1]", "203.0.113.7 - 203.0.113.9", "１.２.３.４", "1.2.3.4/24",
    "粤ICP备2021000001号-1", "粤ICP备２０２１０００００１号", "京icp备2021000001", "11010519491231002x", "1101051949123100２X", "110105491231002",
    "11010519491231002", "1102232050101001I0", "=\"11010519491231002X\"", "4.40981E+17", "91350100m000100y43", "9135O1OOM0001OOY43",
    "示例(北京)科技有限公司", "示例科技有限公司\u{85}", "示例\u{200b}科技", "MD5 指纹: 00 11 22 33 44 55 66 77 88 99 aa bb cc dd ee ff", "00:b3:a1",
    "A1B2C3D4E5.com.example.app", " com.example.app", "com.example.app\u{feff}", "\u{0}", "", " ", "无", "none", "enterprize", "企业", "\u{202e}abc",
    "😀", "long-term", "test.cn.com", "example.github.io", "xn--fsqu00a.xn--fiqs8s", "例子。中国",
];

#[test]
fn of_whatever_is_typed_anywhere() {
    let options = Options::default();
    let mut filings = Vec::new();
    for case in ["clean-enterprise", "app-three-platforms"] {
        let case: Value =
            serde_json::from_str(&fs::read_to_string(format!("tests/cases/{case}.json")).unwrap()).unwrap();
        let base = &case["filing"];
        let mut places = Vec::new();
        leaves(base, String::new(), &mut places);
        for place in places {
            for typed in TYPED {
                let mut filled = base.clone();
                *filled.pointer_mut(&place).unwrap() = Value::String((*typed).to_owned());
                filings.push((filled, options.clone(), TODAY));
            }
        }
    }
    hold(filings.into_iter());
}

/// The pointers of the texts of a filing.
pub(crate) fn leaves(value: &Value, at: String, found: &mut Vec<String>) {
    match value {
        Value::Object(members) => {
            for (name, value) in members {
                leaves(value, format!("{at}/{name}"), found);
            }
        }
        Value::Array(values) => {
            for (index, value) in values.iter().enumerate() {
                leaves(value, format!("{at}/{index}"), found);
            }
        }
        Value::String(_) => found.push(at),
        _ => {}
    }
}

#[test]
fn a_suggestion_that_would_show_a_number_is_marked() {
    for (filing, sensitive) in [
        (
            r#"{"organizer":{"certificate":{"kind":"resident-id","number":"11010519491231002x"}}}"#,
            true,
        ),
        (r#"{"organizer":{"personInCharge":{"mobile":"+86 19900000001"}}}"#, true),
        (
            r#"{"organizer":{"personInCharge":{"officePhone":"010-82998299"}}}"#,
            true,
        ),
        (
            r#"{"organizer":{"personInCharge":{"certificate":{"kind":"passport","number":"ａ00000001"}}}}"#,
            true,
        ),
        (
            r#"{"organizer":{"certificate":{"kind":"business-licence","number":"91350100m000100y43"}}}"#,
            false,
        ),
        (r#"{"organizer":{"personInCharge":{"name":"林 晓禾"}}}"#, false),
        (r#"{"services":[{"domains":[{"name":"Example.cn"}]}]}"#, false),
    ] {
        let found = findings(&serde_json::from_str(filing).unwrap(), &Options::default(), TODAY);
        let offered = found.iter().filter(|finding| finding.suggestion.is_some());
        let marked: Vec<bool> = offered.map(|finding| finding.sensitive).collect();
        assert!(
            !marked.is_empty() && marked.iter().all(|one| *one == sensitive),
            "{filing}: {marked:?}"
        );
    }
}
