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

use beian::catalogue::{Field, coverage, fields, rules};
use beian::filing::options::Options;
use beian::law::{Article, COVERAGE};
use beian::model::calendar::Date;
use beian::model::json;
use beian::model::phrase::Lang;
use beian::model::value::Value;
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

/// The paths of all values of a filing, `*` for each entry of a list.
fn paths(value: &Value<'_>, path: &str, found: &mut BTreeSet<String>) {
    match value {
        Value::Object(members) => {
            for (name, member) in members {
                let path = format!("{path}/{name}");
                found.insert(path.clone());
                paths(member, &path, found);
            }
        }
        Value::List(entries) => {
            for entry in entries {
                paths(entry, &format!("{path}/*"), found);
            }
        }
        _ => {}
    }
}

/// Whatever a filing can hold, by a second account: what the whole filings of the tests hold and the core knows.
#[test]
fn every_place_of_the_filing_is_among_the_fields() {
    let mut found = BTreeSet::new();
    for file in fs::read_dir("tests/cases").unwrap().flatten() {
        let text = fs::read(file.path()).unwrap();
        let case = json::read(&text).unwrap();
        let filing = case.member("filing").unwrap();
        let today = Date::of(2026, 11, 22);
        let report = beian::check(filing.clone(), &Options::default(), today);
        if report
            .findings
            .iter()
            .all(|finding| finding.rule != "form/unknown-field")
        {
            paths(filing, "", &mut found);
        }
    }
    let listed: Vec<Field> = fields(Lang::Chinese, None);
    let known: BTreeSet<&str> = listed.iter().map(|field| field.path.as_str()).collect();
    assert_eq!(known.len(), listed.len(), "a path is there twice");
    let missing: Vec<&String> = found
        .iter()
        .filter(|path| !known.contains(path.as_str()) && !path.ends_with('*'))
        .collect();
    assert!(missing.is_empty(), "{missing:?}");
    assert!(found.len() > 60, "{}", found.len());
}

/// A filing that holds one value at every field is read without a complaint about names or types.
#[test]
fn the_fields_are_what_the_core_reads() {
    let listed = fields(Lang::Chinese, None);
    let filing = sample(&listed, "");
    let filing = json::read(filing.as_bytes()).unwrap();
    let report = beian::check(filing, &Options::default(), Date::of(2026, 11, 22));
    for finding in &report.findings {
        let about_reading = [
            "form/unknown-field",
            "form/wrong-type",
            "form/unknown-choice",
            "form/date",
        ];
        assert!(
            !about_reading.contains(&finding.rule),
            "{} {}",
            finding.rule,
            finding.path
        );
    }
}

/// JSON with one value at and below a place.
fn sample(listed: &[Field], path: &str) -> String {
    let field = listed.iter().find(|field| field.path == path).unwrap();
    let chosen = || {
        let tables = json::write(&beian::catalogue::vocabulary(Lang::Chinese));
        let tables = json::read(tables.as_bytes()).unwrap();
        let entry = tables
            .member(field.table.unwrap())
            .map(|table| &table.as_list().unwrap()[0]);
        let slug = entry.map(|entry| entry.member("slug").or(entry.member("code")).unwrap());
        format!("{:?}", slug.map_or("110101", |slug| slug.as_text().unwrap()))
    };
    let below = |path: &str| {
        let members = listed.iter().filter_map(|field| {
            let name = field.path.strip_prefix(path)?.strip_prefix('/')?;
            (!name.contains('/')).then(|| format!("{name:?}:{}", sample(listed, &field.path)))
        });
        format!("{{{}}}", members.collect::<Vec<_>>().join(","))
    };
    match field.kind {
        "text" => "\"x\"".into(),
        "number" => "1".into(),
        "flag" => "true".into(),
        "choice" => chosen(),
        "choices" => format!("[{}]", chosen()),
        "date" | "expiry" => "\"2026-11-22\"".into(),
        "record" => below(path),
        // Places of the filing itself.
        "list" if path == "/changes" => "[\"/organizer/name\"]".into(),
        "list" => {
            let entry = format!("{path}/*");
            let records = listed.iter().any(|field| field.path.starts_with(&entry));
            format!("[{}]", if records { below(&entry) } else { "\"x\"".into() })
        }
        other => panic!("{path}: {other}"),
    }
}

/// What the rule reports where something is missing is what the fields say of it: both rest on one table.
#[test]
fn what_is_required_names_fields_that_are_there() {
    let listed = fields(Lang::Chinese, None);
    for (path, terms) in beian::rules::form::required::requirements() {
        let field = listed.iter().find(|field| field.path == path).unwrap();
        let still = terms.basis.iter().any(|article| article.last_day().is_none());
        assert_eq!(field.required.is_some(), still, "{path}");
    }
    let on_the_day = fields(Lang::English, Some(Date::of(2026, 11, 22)));
    let required = on_the_day.iter().filter_map(|field| field.required.as_ref());
    assert!(required.clone().count() > 40 && required.clone().all(|required| !required.basis.is_empty()));
    for (day, count) in [((2000, 9, 24), 0), ((2001, 1, 1), 9)] {
        let (year, month, date) = day;
        let then = fields(Lang::English, Some(Date::of(year, month, date)));
        let required: Vec<_> = then.iter().filter_map(|field| field.required.as_ref()).collect();
        assert_eq!(required.len(), count, "{day:?}");
    }
}

/// Whoever must fill something in is asked for it.
#[test]
fn what_is_required_is_asked() {
    for field in fields(Lang::Chinese, None) {
        let (Some(required), Some(asked)) = (&field.required, &field.asked) else {
            continue;
        };
        let within = |some: &Option<Vec<&str>>, all: &Option<Vec<&str>>| match (some, all) {
            (_, None) => true,
            (None, Some(_)) => false,
            (Some(some), Some(all)) => some.iter().all(|slug| all.contains(slug)),
        };
        // What belongs to a record that is there is required in it, whoever is asked for the record.
        let of_its_own = field.path.starts_with("/services/*/") || field.path == "/organizer/filingNumber";
        if of_its_own {
            assert!(within(&required.services, &asked.services), "{}", field.path);
        }
        assert!(within(&required.actions, &asked.actions), "{}", field.path);
    }
}

#[test]
fn numbers_and_telephones_are_secret() {
    let secret: Vec<String> = fields(Lang::Chinese, None)
        .into_iter()
        .filter(|field| field.secrecy == Some("secret"))
        .map(|field| field.path.rsplit('/').next().unwrap().to_owned())
        .collect();
    let names: BTreeSet<&str> = secret.iter().map(String::as_str).collect();
    assert_eq!(
        names,
        BTreeSet::from(["emergencyPhone", "mobile", "number", "officePhone"])
    );
}

#[test]
fn what_a_persons_fields_are_called_and_how_they_are_filled_in() {
    let fields = fields(Lang::Chinese, None);
    let at = |path: &str| fields.iter().find(|field| field.path == path).unwrap();
    let person = at("/organizer/legalRepresentative/certificate/holder");
    assert_eq!(
        (person.label.as_str(), person.name.as_str()),
        ("证件上的姓名", "法定代表人证件上的姓名")
    );
    assert_eq!(at("/organizer/certificate/holder").name, "主办者证件上的名称");
    // Who is in charge gets the code, the legal representative does not.
    let hint = |path| at(path).hint.unwrap();
    assert_ne!(
        hint("/organizer/legalRepresentative/mobile"),
        hint("/organizer/personInCharge/mobile")
    );
    assert_eq!(
        hint("/services/*/personInCharge/mobile"),
        hint("/organizer/personInCharge/mobile")
    );
    // A day in the past, and one to come.
    assert_eq!(hint("/organizer/certificate/validFrom"), "例如 2025-05-01");
    assert_eq!(hint("/services/*/domains/*/registration/expiresOn"), "例如 2035-05-01");
    assert!(hint("/organizer/certificate/validUntil").contains("长期"));
}

#[test]
fn findings_call_fields_as_the_form_does() {
    let filing = r#"{"organizer":{"legalRepresentative":{"certificate":{"holder":5}},"certificate":{"holder":5}}}"#;
    let filing = json::read(filing.as_bytes()).unwrap();
    let today = Date::of(2026, 11, 22);
    let report = json::write(&beian::engine::check(filing, &Options::default(), today));
    for name in ["法定代表人证件上的姓名", "主办者证件上的名称"] {
        assert!(report.contains(name), "{name}");
    }
}
