//! Names in bulk: what bodies are called by their own certificates is no error, the same names are one for anybody else, and ordinary
//! names are left alone. The names are data: `tests/names/public.tsv` and `tests/names/ordinary.tsv`. `--nocapture` prints what was counted.
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
use beian::facts::text::find_reserved;
use beian::filing::options::Options;
use beian::model::calendar::Date;
use beian::model::report::{Report, Severity};
use serde_json::json;
use std::collections::BTreeMap;

const TODAY: Date = Date::of(2026, 11, 26);

fn lines(file: &'static str) -> impl Iterator<Item = Vec<&'static str>> {
    let lines = file.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    lines.map(|line| line.split('\t').collect())
}

fn check(kind: &str, nature: &str, organizer: &str, name: &str) -> Report {
    let filing = json!({
        "organizer": { "nature": nature, "name": organizer },
        "services": [{ "kind": kind, "name": name }],
    });
    let options = Options::of_check(&read_line(b"{}")).unwrap();
    beian::check(read_line(filing.to_string().as_bytes()), &options, TODAY)
}

/// Rule and severity of what is said of the name of the service.
fn said(report: &Report) -> Vec<(&'static str, Severity)> {
    let of_name = report
        .findings
        .iter()
        .filter(|finding| finding.path == "/services/0/name");
    of_name.map(|finding| (finding.rule, finding.severity)).collect()
}

fn is_refused(report: &Report) -> bool {
    said(report).iter().any(|(_, severity)| *severity == Severity::Error)
}

fn wants_approval(report: &Report) -> bool {
    let mut materials = report.materials.iter();
    materials.any(|material| material.id == "name-approval" && material.required)
}

struct Body {
    nature: &'static str,
    organizer: &'static str,
    names: Vec<String>,
}

fn bodies() -> Vec<Body> {
    let body = |row: Vec<&'static str>| {
        let [nature, organizer, short] = row[..] else {
            panic!("{row:?}");
        };
        let endings = ["", "网", "官网", "门户网站", "官方网站"];
        let mut names: Vec<String> = endings.iter().map(|ending| format!("{organizer}{ending}")).collect();
        names.extend(short.split('|').filter(|name| !name.is_empty()).map(String::from));
        Body {
            nature,
            organizer,
            names,
        }
    };
    lines(include_str!("names/public.tsv")).map(body).collect()
}

/// A word that nobody joined by accident stands in it.
fn is_reserved(name: &str) -> bool {
    find_reserved(name).iter().any(|hit| hit.accident.is_none())
}

#[test]
fn bodies_are_not_refused_their_own_names() {
    let (mut refused, mut unasked, mut all, mut reserved) = (Vec::new(), Vec::new(), 0, 0);
    let bodies = bodies();
    assert!(bodies.len() >= 500, "{}", bodies.len());
    for body in &bodies {
        for name in &body.names {
            let report = check("website", body.nature, body.organizer, name);
            all += 1;
            let shown = format!("{} · {name}", body.organizer);
            if is_reserved(name) {
                reserved += 1;
                if !wants_approval(&report) {
                    unasked.push(shown.clone());
                }
            }
            if is_refused(&report) {
                refused.push(shown);
            }
        }
    }
    eprintln!(
        "{} bodies, {all} names, {reserved} with a reserved word, {} refused",
        bodies.len(),
        refused.len()
    );
    assert!(unasked.is_empty(), "{unasked:#?}");
    assert!(refused.is_empty(), "{refused:#?}");
}

#[test]
fn anybody_else_is_refused_them() {
    let (mut accepted, mut all) = (Vec::new(), 0);
    for (body, index) in bodies().into_iter().zip(0..) {
        // The endings are many and say nothing here.
        let names = body.names.iter().take(1).chain(body.names.iter().skip(5));
        for name in names.filter(|name| is_reserved(name)) {
            let others = [
                ("individual", "欧阳示例"),
                ("enterprise", "青藤示例软件有限公司"),
                ("social-organization", "示例市摄影家协会"),
            ];
            for (nature, organizer) in [others[0], others[1 + index % 2]] {
                all += 1;
                if !is_refused(&check("website", nature, organizer, name)) {
                    accepted.push(format!("{organizer} · {name}"));
                }
            }
        }
    }
    eprintln!("{all} names of others, {} accepted", accepted.len());
    assert!(accepted.is_empty(), "{accepted:#?}");
}

/// What ordinary names are told, by who is told.
#[test]
fn ordinary_names_are_left_alone() {
    let mut counts: BTreeMap<(&str, &str, Severity), Vec<&str>> = BTreeMap::new();
    let mut all: BTreeMap<&str, usize> = BTreeMap::new();
    for row in lines(include_str!("names/ordinary.tsv")) {
        let [kind, nature, organizer, name] = row[..] else {
            panic!("{row:?}");
        };
        let group = match (kind, nature) {
            ("website", _) => nature,
            _ => "apps",
        };
        *all.entry(group).or_default() += 1;
        for (rule, severity) in said(&check(kind, nature, organizer, name)) {
            counts.entry((group, rule, severity)).or_default().push(name);
        }
    }
    for ((group, rule, severity), names) in &counts {
        let share = 100.0 * names.len() as f64 / all[group] as f64;
        eprintln!(
            "{group} {rule} {severity:?}: {} of {} ({share:.1} %) {names:?}",
            names.len(),
            all[group]
        );
    }
    assert!(all.values().sum::<usize>() >= 300, "{all:?}");
    let share = |group: &str, rule: &str| {
        let of_rule = counts.iter().filter(|((of, said, _), _)| *of == group && *said == rule);
        let names: usize = of_rule.map(|(_, names)| names.len()).sum();
        100 * names / all[group]
    };
    assert!(share("enterprise", "name/too-short") <= 5 && share("individual", "name/too-short") <= 5);
    assert!(share("enterprise", "name/unrelated") <= 20);
    assert!(share("apps", "name/app-word") == 0 && share("apps", "name/placeholder") == 0);
    let warned = counts
        .keys()
        .filter(|(group, _, severity)| *group == "enterprise" && *severity < Severity::Prompt);
    let warned: Vec<&str> = warned.map(|(_, rule, _)| *rule).collect();
    assert!(warned.iter().all(|rule| *rule == "name/too-short"), "{warned:?}");
}

/// What an organizer calls itself counts as far as its certificate says so.
#[test]
fn the_certificate_says_what_a_unit_is_called() {
    let check = |nature: &str, name: &str, holder: &str| {
        let filing = json!({
            "organizer": { "nature": nature, "name": name, "certificate": { "holder": holder } },
            "services": [{ "kind": "website", "name": "中国示例网" }],
        });
        let options = Options::of_check(&read_line(b"{}")).unwrap();
        let report = beian::check(read_line(filing.to_string().as_bytes()), &options, TODAY);
        (is_refused(&report), wants_approval(&report))
    };
    for (nature, name, holder, refused) in [
        ("enterprise", "中国示例有限公司", "中国示例有限公司", false),
        ("enterprise", "中国示例有限公司", "***", false),
        ("enterprise", "中国示例有限公司", "示例科技有限公司", true),
        ("enterprise", "示例科技有限公司", "中国示例有限公司", false),
        ("social-organization", "中国示例协会", "", false),
        ("enterprise", "示例科技有限公司", "", true),
    ] {
        assert_eq!(check(nature, name, holder), (refused, true), "{nature} {name} {holder}");
    }
    // An individual has no such name and nothing to attach.
    assert_eq!(
        check("individual", "中国示例有限公司", "中国示例有限公司"),
        (true, false)
    );
}

/// A licence number may stand where a commercial service was filed; anything else there is no filing number.
#[test]
fn licence_numbers_are_a_question() {
    for (number, expected) in [
        ("粤B2-20090059", Severity::Prompt),
        ("京ICP证030173号-1", Severity::Prompt),
        ("京ICP证030173号", Severity::Prompt),
        ("浙B2-20070189-1", Severity::Prompt),
        ("粤B2-20090059-1626X", Severity::Prompt),
        ("B1.B2-20200001", Severity::Prompt),
        ("A2.B1.B2-20090001", Severity::Prompt),
        ("沪ｂ2－20200001", Severity::Prompt),
        ("粤B2-2009005", Severity::Warning),
        ("粤粤B2-20090059", Severity::Warning),
        ("京ICP证03017号", Severity::Warning),
        ("粤B3-20090059", Severity::Warning),
        ("粤B2-20090059-", Severity::Warning),
        ("京公网安备11010500000000号", Severity::Warning),
    ] {
        let options = Options::of_check(&read_line(b"{}")).unwrap();
        for filing in [
            json!({ "action": "change", "organizer": { "filingNumber": number } }),
            json!({ "action": "change", "services": [{ "kind": "website", "filingNumber": number }] }),
        ] {
            let report = beian::check(read_line(filing.to_string().as_bytes()), &options, TODAY);
            let said = report
                .findings
                .iter()
                .filter(|finding| finding.rule == "organizer/filing-number");
            let said: Vec<Severity> = said.map(|finding| finding.severity).collect();
            assert_eq!(said, [expected], "{filing}");
        }
    }
}

/// *** and 无 of a licence without a trade name are told of once.
#[test]
fn what_a_licence_prints_for_no_name_is_told_of_once() {
    for name in ["***", "无", "＊＊＊", "无字号", "——", "*"] {
        for (region, fix) in [("440305", "个人"), ("330106", "企业"), ("310115", "接入服务商")] {
            let filing = json!({ "organizer": {
                "nature": "enterprise", "region": region, "name": name,
                "certificate": { "kind": "business-licence", "number": "92440305MA0EXMP17F" },
            } });
            let options = Options::of_check(&read_line(b"{}")).unwrap();
            let report = beian::check(read_line(filing.to_string().as_bytes()), &options, TODAY);
            let said = report
                .findings
                .iter()
                .filter(|finding| finding.path == "/organizer/name");
            let said: Vec<_> = said.map(|finding| (finding.rule, finding.fix.contains(fix))).collect();
            assert_eq!(said, [("organizer/no-trade-name", true)], "{name} {region}");
        }
    }
}
