//! Names and what the name rules say of them: natively, in Node and in Chrome. `tests/names/rules.tsv` holds one name a
//! line; this also asserts, over all of them, that what rests on a convention is no error and says whose it is and when it
//! was read.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::arithmetic_side_effects,
    missing_docs
)]

use beian::filing::options::Options;
use beian::model::calendar::Date;
use beian::model::json;
use beian::model::phrase::Lang;
use beian::model::report::{BasisKind, Finding, Severity};
use beian::rules::RULES;
use std::collections::BTreeSet;
use wasm_bindgen_test::wasm_bindgen_test;

static TABLE: &str = include_str!("names/rules.tsv");

const TODAY: Date = Date::of(2026, 11, 22);

/// One line: what bears the name, whose it is, and what is expected.
struct Row<'a> {
    line: usize,
    /// website, app, mini-program, quick-app, organizer; or holder, where `organizer` is the name on the certificate.
    kind: &'a str,
    nature: &'a str,
    organizer: &'a str,
    province: &'a str,
    provider: &'a str,
    name: &'a str,
    /// "W:too-short" and so on, in the order of the report; "-" for nothing.
    expected: &'a str,
}

fn rows() -> Vec<Row<'static>> {
    let lines = TABLE
        .lines()
        .enumerate()
        .filter(|(_, line)| !line.is_empty() && !line.starts_with('#'));
    let row = |(line, text): (usize, &'static str)| {
        let columns: Vec<&str> = text.split('\t').collect();
        let [kind, nature, organizer, province, provider, name, expected] = columns[..] else {
            panic!("line {}: seven columns, not {}", line + 1, columns.len());
        };
        Row {
            line: line + 1,
            kind,
            nature,
            organizer,
            province,
            provider,
            name,
            expected,
        }
    };
    lines.map(row).collect()
}

fn quoted(text: &str) -> String {
    serde_json::to_string(text).unwrap()
}

fn member(name: &str, text: &str) -> String {
    match text {
        "-" => String::new(),
        _ => format!("{}:{},", quoted(name), quoted(text)),
    }
}

fn findings(row: &Row<'_>, lang: Lang) -> Vec<Finding> {
    let own = match row.kind {
        "organizer" | "holder" => row.name,
        _ => row.organizer,
    };
    let mut organizer = member("nature", row.nature) + &member("name", own);
    if row.kind == "holder" {
        organizer += &format!("\"certificate\":{{\"holder\":{}}},", quoted(row.organizer));
    }
    if row.province != "-" {
        organizer += &member("region", &format!("{}0000", row.province));
    }
    let services = match row.kind {
        "organizer" | "holder" => String::new(),
        kind => format!(
            "\"services\":[{{{}\"name\":{}}}],",
            member("kind", kind),
            quoted(row.name)
        ),
    };
    let filing = format!("{{\"organizer\":{{{}}},{services}}}", organizer.trim_end_matches(',')).replace(",}", "}");
    let filing = json::read(filing.as_bytes()).unwrap_or_else(|error| panic!("line {}: {error:?} {filing}", row.line));
    let options = format!("{{{}}}", member("provider", row.provider).trim_end_matches(','));
    let options = Options::of_check(&json::read(options.as_bytes()).unwrap()).unwrap();
    let report = beian::check(filing, &Options { lang, ..options }, TODAY);
    let mut findings = report.findings;
    findings.retain(|finding| finding.rule.starts_with("name/"));
    findings
}

fn told(findings: &[Finding]) -> String {
    let told: Vec<String> = findings
        .iter()
        .map(|finding| {
            let letter = match finding.severity {
                Severity::Error => 'E',
                Severity::Warning => 'W',
                Severity::Prompt => 'P',
            };
            format!("{letter}:{}", finding.rule.trim_start_matches("name/"))
        })
        .collect();
    if told.is_empty() { "-".into() } else { told.join(" ") }
}

#[wasm_bindgen_test(unsupported = test)]
fn every_name_gets_its_findings() {
    let rows = rows();
    let mut wrong = String::new();
    for row in &rows {
        let found = told(&findings(row, Lang::Chinese));
        if found != row.expected {
            wrong.push_str(&format!(
                "{}: {} {} {} {} {}\n  expected {}\n  found    {found}\n",
                row.line, row.kind, row.nature, row.organizer, row.province, row.name, row.expected
            ));
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
    assert!(rows.len() >= 150, "only {} names", rows.len());
}

#[wasm_bindgen_test(unsupported = test)]
fn every_province_and_every_name_rule_is_there() {
    let rows = rows();
    for province in beian::data::vocabulary::PROVINCES {
        let prefix = &province.code[..2];
        assert!(rows.iter().any(|row| row.province == prefix), "{}", province.zh);
    }
    let found: BTreeSet<&str> = rows
        .iter()
        .flat_map(|row| row.expected.split(' '))
        .filter_map(|told| told.split_once(':').map(|(_, rule)| rule))
        .collect();
    for rule in RULES.iter().filter_map(|rule| rule.id.strip_prefix("name/")) {
        // Two services are needed for one, and a listed approval for the other.
        assert!(
            found.contains(rule) || ["duplicate", "drug-site"].contains(&rule),
            "{rule} is nowhere in the table"
        );
    }
}

/// A convention is nobody's law: it never makes an error, and every finding says whose it is and when it was read.
#[wasm_bindgen_test(unsupported = test)]
fn conventions_are_no_errors_and_say_whose_they_are() {
    for row in rows() {
        let chinese = findings(&row, Lang::Chinese);
        let english = findings(&row, Lang::English);
        assert_eq!(told(&chinese), told(&english));
        for finding in chinese.iter().chain(&english) {
            let line = row.line;
            let binding = |kind: &BasisKind| matches!(kind, BasisKind::Law | BasisKind::Standard | BasisKind::System);
            assert!(!finding.basis.is_empty(), "line {line}: {}", finding.rule);
            if finding.severity == Severity::Error {
                assert!(
                    finding.basis.iter().any(|basis| binding(&basis.kind)),
                    "line {line}: {}",
                    finding.rule
                );
            }
            for basis in finding.basis.iter().filter(|basis| !binding(&basis.kind)) {
                assert!(matches!(basis.kind, BasisKind::Provider | BasisKind::Province));
                assert!(
                    basis.seen.is_some() && !basis.document.is_empty(),
                    "line {line}: {}",
                    finding.rule
                );
            }
            let units = row.name.encode_utf16().count() as u32;
            for span in &finding.spans {
                assert!(
                    span.0 < span.1 && span.1 <= units,
                    "line {line}: {} {span:?}",
                    finding.rule
                );
            }
            assert!(!finding.message.contains(['{', '}']) && !finding.fix.contains(['{', '}']));
        }
    }
}

/// What a province asks is cited as that province's.
#[wasm_bindgen_test(unsupported = test)]
fn provinces_are_cited() {
    let cited = |kind: &str, nature: &str, organizer: &str, province: &str, name: &str, rule: &str| {
        let row = Row {
            line: 0,
            kind,
            nature,
            organizer,
            province,
            provider: "-",
            name,
            expected: "-",
        };
        let findings = findings(&row, Lang::Chinese);
        let finding = findings
            .iter()
            .find(|finding| finding.rule == rule)
            .unwrap_or_else(|| panic!("{name}"));
        let provinces = finding.basis.iter().filter(|basis| basis.kind == BasisKind::Province);
        provinces.map(|basis| basis.document.as_ref()).collect::<String>()
    };
    for (kind, nature, organizer, province, name, rule, whose) in [
        (
            "website",
            "individual",
            "-",
            "12",
            "读书分享",
            "name/individual-word",
            "天津",
        ),
        (
            "website",
            "individual",
            "-",
            "37",
            "摄影论坛",
            "name/individual-word",
            "山东",
        ),
        (
            "website",
            "individual",
            "-",
            "41",
            "我的个人小站",
            "name/individual-word",
            "河南",
        ),
        ("website", "individual", "-", "31", "hello world", "name/no-han", "上海"),
        ("website", "enterprise", "-", "44", "hello world", "name/no-han", "广东"),
        (
            "website",
            "individual",
            "欧阳示例",
            "51",
            "欧阳示例",
            "name/personal",
            "四川",
        ),
        (
            "website",
            "enterprise",
            "-",
            "51",
            "示例电子商务",
            "name/approval-word",
            "四川",
        ),
        ("website", "individual", "-", "12", "小站", "name/too-short", "天津"),
        ("website", "individual", "-", "46", "三亚手记", "name/place", "海南"),
    ] {
        let document = cited(kind, nature, organizer, province, name, rule);
        assert!(document.contains(whose), "{name}: {document}");
    }
}

/// Nothing typed breaks a check, and none takes long: 10,000 characters of anything, in every field that takes a name. Native:
/// the core is the same, and unoptimized wasm is slow.
#[cfg(not(target_arch = "wasm32"))]
#[test]
fn hostile_names() {
    let soup = [
        "",
        " ",
        "\u{3000}\u{200b}",
        "😀",
        "👩‍👩‍👧",
        "\u{e000}",
        "\u{10fffd}",
        "\u{fffe}",
        "\\ud800",
        "\\udc00中",
        "中国",
        "购",
        "分享",
        "平台",
        "a.",
        "www.",
        "https://",
        "元9",
        "￥1",
        "( ",
        "（",
        "·",
        "丨",
        "ⅩⅡ",
        "\u{301}",
        "\u{202e}示例",
        "示 例",
        "日报",
        "有限公司",
        "市县区",
        "ﷺ",
        "བོད",
        "Ａ",
        "аррlе",
        "1️⃣",
        "%00",
        "\\u0000",
        "\\\"",
        "{field}",
        "学院",
        "上海",
        "人",
    ];
    for part in soup {
        for count in [1, 10_000 / part.chars().count().max(1)] {
            let name = part.repeat(count);
            for nature in ["individual", "enterprise"] {
                for kind in ["website", "app"] {
                    let filing = format!(
                        r#"{{"organizer":{{"nature":"{nature}","name":"{name}","region":"510100","certificate":{{"holder":"示例{name}"}}}},"services":[{{"kind":"{kind}","name":"{name}"}},{{"kind":"{kind}","name":"{name}"}}]}}"#
                    );
                    let Ok(filing) = json::read(filing.as_bytes()) else {
                        panic!("{part}");
                    };
                    let report = beian::check(filing, &Options::default(), TODAY);
                    assert!(report.findings.len() < 100, "{part}: {}", report.findings.len());
                    for finding in &report.findings {
                        let listed = finding.rule.starts_with("name/") && finding.rule != "name/reserved-word";
                        assert!(finding.spans.len() <= 20 || !listed, "{part} {}", finding.rule);
                        assert!(
                            finding.message.chars().count() < 1_000 || part == "{field}",
                            "{}",
                            finding.rule
                        );
                    }
                }
            }
        }
    }
}

/// A name of nothing that can be read is told so once, and clearly.
#[wasm_bindgen_test(unsupported = test)]
fn names_of_nothing_are_one_finding() {
    for name in ["😀😀😀", "\u{e000}\u{e001}", "★☆", "……", "👍🏽", "1\u{fe0f}\u{20e3}"] {
        for kind in ["website", "app", "organizer"] {
            let row = Row {
                line: 0,
                kind,
                nature: "-",
                organizer: "-",
                province: "-",
                provider: "-",
                name,
                expected: "-",
            };
            let told = told(&findings(&row, Lang::Chinese));
            assert!(
                told == "W:unreadable" || told == "E:unreadable",
                "{name} {kind}: {told}"
            );
        }
    }
}

/// A word that no layer but the default lists is not laid at the door of a layer that lists others.
#[wasm_bindgen_test(unsupported = test)]
fn words_are_cited_for_whoever_lists_them() {
    let row = |province, name| Row {
        line: 0,
        kind: "website",
        nature: "individual",
        organizer: "-",
        province,
        provider: "-",
        name,
        expected: "-",
    };
    let provincial = |row: &Row<'_>| {
        let findings = findings(row, Lang::Chinese);
        let finding = findings
            .iter()
            .find(|finding| finding.rule == "name/individual-word")
            .unwrap();
        finding.basis.iter().any(|basis| basis.kind == BasisKind::Province)
    };
    assert!(provincial(&row("37", "摄影论坛")) && provincial(&row("41", "我的个人小站")));
    assert!(!provincial(&row("41", "摄影论坛")) && !provincial(&row("44", "摄影论坛")));
}

/// A caller's own policy adds words, lifts what others ask, and is cited for it.
#[wasm_bindgen_test(unsupported = test)]
fn a_callers_policy_decides_on_names() {
    let check = |name: &str, settings: &str| {
        let filing = format!(
            r#"{{"organizer":{{"nature":"individual","name":"欧阳示例"}},"services":[{{"kind":"website","name":"{name}"}}]}}"#
        );
        let options = format!(
            r#"{{"policies":[{{"id":"house","title":"House rules","source":"https://example.com/rules","seen":"2026-11-01",{settings}}}]}}"#
        );
        let options = Options::of_check(&json::read(options.as_bytes()).unwrap()).unwrap();
        let mut findings = beian::check(json::read(filing.as_bytes()).unwrap(), &options, TODAY).findings;
        findings.retain(|finding| finding.rule.starts_with("name/"));
        findings
    };
    for (name, settings, expected) in [
        ("老街摄影手记", r#""individualWords":["手記"]"#, "W:individual-word"),
        ("老街摄影手记", r#""sensitiveWords":["老街"]"#, "W:sensitive"),
        (
            "老街摄影手记",
            r#""individualReviewWords":["摄影"]"#,
            "P:individual-word",
        ),
        ("老街摄影手记", r#""shortestName":8"#, "W:too-short"),
        ("老街摄影手记", r#""approvalWords":["摄影"]"#, "P:approval-word"),
        ("hello", r#""nameWithoutHan":"allowed""#, "-"),
        ("欧阳示例", r#""individualOwnName":"allowed""#, "-"),
        ("三亚海边手记", r#""individualPlaceName":"refused""#, "W:place"),
    ] {
        let findings = check(name, settings);
        assert_eq!(told(&findings), expected, "{name} {settings}");
        for finding in &findings {
            let cited = finding.basis.iter().any(|basis| {
                basis.url.as_deref() == Some("https://example.com/rules") && basis.seen == Date::parse("2026-11-01")
            });
            assert!(cited, "{name} {settings}: {:?}", finding.basis);
        }
    }
}
