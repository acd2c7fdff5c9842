//! What must hold of every filing and its report, over generated filings, sound ones and such with one fault.
//!
//! That a suggestion taken is the last and brings nothing new is held in `suggestions.rs`; here over generated faults as well.
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

use crate::generate::faults::FAULTS;
use crate::generate::random::Random;
use crate::generate::{Case, numbers, valid};
use crate::generated::options;
use crate::suggestions;
use beian::engine::lines::read_line;
use beian::filing::options::Options;
use beian::model::json;
use beian::model::phrase::Lang;
use beian::model::report::{Finding, Report, Severity};
use beian::policy::SETTINGS;
use beian::policy::setting::Shape;
use serde_json::{Map, Value, json};
use std::collections::BTreeSet;

/// Times as many with `BEIAN_PROPERTIES=10`.
fn times(count: usize) -> usize {
    count * std::env::var("BEIAN_PROPERTIES").map_or(1, |times| times.parse::<usize>().unwrap())
}

fn report(case: &Case, options: &Options) -> Report {
    beian::check(read_line(case.filing.to_string().as_bytes()), options, case.day)
}

/// Sound filings, and as many with a fault of some kind.
fn cases(seed: u64) -> impl Iterator<Item = Case> {
    let mut random = Random(seed);
    (0..times(120)).flat_map(move |_| {
        let fault = &FAULTS[random.below(FAULTS.len())];
        let faulty = (0..200).find_map(|_| fault.inject(&valid(random.next())));
        [Some(valid(random.next())), faulty].into_iter().flatten()
    })
}

/// Every fault that shows, not only the first.
fn hold(seed: u64, what: impl Fn(&Case) -> Option<String>) {
    let faults: BTreeSet<String> = cases(seed).filter_map(|case| what(&case)).collect();
    let some: Vec<String> = faults.iter().take(20).cloned().collect();
    assert!(faults.is_empty(), "{} in all\n{}", faults.len(), some.join("\n"));
}

/// The same members in another order, at every depth.
fn shuffled(value: &Value, random: &mut Random) -> Value {
    match value {
        Value::Object(members) => {
            let mut members: Vec<_> = members
                .iter()
                .map(|(name, value)| (name.clone(), shuffled(value, random)))
                .collect();
            for last in (1..members.len()).rev() {
                members.swap(last, random.below(last + 1));
            }
            Value::Object(Map::from_iter(members))
        }
        Value::Array(entries) => entries.iter().map(|entry| shuffled(entry, random)).collect(),
        other => other.clone(),
    }
}

#[test]
fn the_same_again_and_in_whatever_order_the_members_stand() {
    hold(1, |case| {
        let options = options(case);
        let first = json::write(&report(case, &options));
        if first != json::write(&report(case, &options)) {
            return Some(format!("another answer the second time: {}", case.filing));
        }
        let mut random = Random(first.len() as u64);
        let other = Case {
            filing: shuffled(&case.filing, &mut random),
            ..case.clone()
        };
        (first != json::write(&report(&other, &options)))
            .then(|| format!("another answer in another order: {}", other.filing))
    });
}

#[test]
fn both_languages_say_the_same() {
    let told = |finding: &Finding| {
        let Finding {
            code,
            fix_code,
            severity,
            path,
            spans,
            params,
            suggestion,
            ..
        } = finding.clone();
        (code, fix_code, severity, path, spans, json::write(&params), suggestion)
    };
    hold(2, |case| {
        let of = |lang| report(case, &Options { lang, ..options(case) });
        let (chinese, english) = (of(Lang::Chinese), of(Lang::English));
        let same = chinese.findings.iter().map(told).eq(english.findings.iter().map(told));
        let parts =
            chinese.materials.len() == english.materials.len() && chinese.schedule.len() == english.schedule.len();
        (!same || !parts || chinese.checked != english.checked).then(|| case.filing.to_string())
    });
}

/// A policy that sets a few settings to whatever they can be.
fn policy(random: &mut Random) -> Value {
    let mut policy = json!({ "id": "own", "title": "自定", "source": "自定", "seen": "2026-11-01" });
    for _ in 0..1 + random.below(12) {
        let about = &SETTINGS[random.below(SETTINGS.len())];
        policy[about.name] = match about.shape {
            Shape::Count(most) | Shape::ByNature(most) => random.below(usize::from(most) + 1).into(),
            Shape::Choice(slugs, _) => random.pick(slugs).into(),
            Shape::Words => json!(["示例"]),
            Shape::Slugs(table) => json!([table[random.below(table.len())].id()]),
        };
    }
    policy
}

/// Errors rest on the law, a standard or the filing system: nobody's convention takes one away or makes one, however strict or lax.
#[test]
fn no_policy_takes_an_error_away_or_makes_one() {
    let errors = |report: &Report| -> BTreeSet<(String, String)> {
        let errors = report
            .findings
            .iter()
            .filter(|finding| finding.severity == Severity::Error);
        errors
            .map(|finding| (finding.code.clone(), finding.path.clone()))
            .collect()
    };
    hold(3, |case| {
        let mut random = Random(case.filing.to_string().len() as u64);
        let mut with = case.options.clone();
        with["policies"] = json!([policy(&mut random), policy(&mut random)]);
        let strict = Options::of_check(&read_line(with.to_string().as_bytes())).unwrap();
        let (before, after) = (errors(&report(case, &options(case))), errors(&report(case, &strict)));
        (before != after).then(|| format!("{:?} {with}", before.symmetric_difference(&after).collect::<Vec<_>>()))
    });
}

#[test]
fn suggestions_and_spans_of_generated_faults() {
    hold(4, |case| {
        let faults = suggestions::faults(&case.filing, &options(case), case.day);
        (!faults.is_empty()).then(|| faults.join("\n"))
    });
}

/// Half width, in small letters, without what stands between.
fn bare(text: &str) -> String {
    let half = text.chars().map(|c| match c {
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(c) - 0xfee0).unwrap(),
        other => other,
    });
    half.flat_map(char::to_lowercase)
        .filter(|c| c.is_alphanumeric() || *c == '@')
        .collect()
}

/// How a number is typed.
const SPELLINGS: &[fn(&str) -> String] = &[
    |number| number.to_owned(),
    numbers::full_width,
    |number| number.chars().map(|c| format!("{c} ")).collect(),
    |number| format!("{}-{}-{}", &number[..3], &number[3..7], &number[7..]),
    |number| format!("{}\u{200b}{}", &number[..5], &number[5..]),
    |number| format!("号码：{number}。"),
    |number| format!("+86 {number}"),
    |number| number.to_lowercase(),
    |number| format!("{number}/{number}"),
];

/// A specimen's identity number, telephone and mail, typed in every spelling into every field of text: no sentence, parameter, material or step
/// shows them. A suggestion may, and then says so.
#[test]
fn no_report_shows_a_number_a_telephone_or_a_mail() {
    let secrets = ["11010519491231002X", "19900000001", "zhangsan.sample@example.com"];
    let full: Value = serde_json::from_str(include_str!("fuzz/full.json")).unwrap();
    let mut places = Vec::new();
    suggestions::leaves(&full, String::new(), &mut places);
    let mut shown = BTreeSet::new();
    for (turn, place) in places.iter().enumerate() {
        for secret in secrets {
            // Three of them at each place; all of them with `BEIAN_PROPERTIES=3`.
            for spelling in SPELLINGS.iter().cycle().skip(turn).step_by(2).take(times(3)) {
                let mut filing = full.clone();
                *filing.pointer_mut(place).unwrap() = spelling(secret).into();
                let report = beian::check(
                    read_line(filing.to_string().as_bytes()),
                    &Options::default(),
                    crate::generate::TODAY,
                );
                for finding in &report.findings {
                    let texts = [&finding.message, &finding.fix, &json::write(&finding.params)].map(|text| bare(text));
                    if texts.iter().any(|text| text.contains(&bare(secret))) {
                        shown.insert(format!("{} at {place}: {}", finding.code, finding.message));
                    }
                    if finding
                        .suggestion
                        .as_ref()
                        .is_some_and(|said| bare(said).contains(&bare(secret)))
                        && !finding.sensitive
                        && !secret.contains('@')
                    {
                        shown.insert(format!("{} at {place}: suggestion not marked", finding.code));
                    }
                }
                let rest = bare(
                    &(json::write(&report.materials)
                        + &json::write(&report.schedule)
                        + &json::write(&report.jurisdiction)),
                );
                if rest.contains(&bare(secret)) {
                    shown.insert(format!("materials or steps, {place}"));
                }
            }
        }
    }
    assert!(
        shown.is_empty(),
        "{} in all\n{}",
        shown.len(),
        shown.into_iter().collect::<Vec<_>>().join("\n")
    );
}

/// Of generated filings: none of their own numbers, telephones and mails.
#[test]
fn no_report_shows_those_of_its_filing() {
    let is_secret = |place: &String| {
        ["/mobile", "/emergencyPhone", "/officePhone", "/email"]
            .iter()
            .any(|end| place.ends_with(end))
            || place.ends_with("InCharge/certificate/number")
    };
    hold(5, |case| {
        let mut places = Vec::new();
        suggestions::leaves(&case.filing, String::new(), &mut places);
        let secrets = places
            .iter()
            .filter(|place| is_secret(place))
            .map(|place| bare(case.filing.pointer(place).unwrap().as_str().unwrap()));
        // Half a mail address is nobody's.
        let secrets: Vec<String> = secrets
            .filter(|secret| secret.len() > 7 && !secret.starts_with("example"))
            .collect();
        let report = report(case, &options(case));
        report.findings.iter().find_map(|finding| {
            let said = bare(&format!(
                "{} {} {}",
                finding.message,
                finding.fix,
                json::write(&finding.params)
            ));
            secrets
                .iter()
                .any(|secret| said.contains(secret))
                .then(|| format!("{}: {}", finding.code, finding.message))
        })
    });
}

type Extra = (&'static str, fn(&Case) -> Value);

/// Right values that nobody has to give.
const EXTRAS: &[Extra] = &[
    ("/organizer/remark", |_| "无".into()),
    ("/organizer/investor", |case| case.filing["organizer"]["name"].clone()),
    ("/organizer/legalRepresentative", |case| {
        let person = &case.filing["organizer"]["personInCharge"];
        json!({ "name": person["name"], "certificate": person["certificate"] })
    }),
    ("/organizer/certificate/validFrom", |case| {
        case.day.plus_months(-30).unwrap().to_string().into()
    }),
    ("/organizer/certificate/issuer", |_| "示例市行政审批局".into()),
    ("/organizer/personInCharge/officePhone", |_| "086-010-82998299".into()),
    ("/organizer/personInCharge/certificate/address", |_| {
        "北京市朝阳区示例路1号".into()
    }),
    ("/services/0/description", |_| "介绍本单位的基本情况和联系方式。".into()),
    (
        "/services/0/nameApproval",
        |case| json!({ "number": "示例〔2026〕1号", "authority": "示例市示例局", "holder": case.filing["organizer"]["name"] }),
    ),
    ("/services/0/languages", |_| json!(["zh-Hans", "en", "bo"])),
    ("/services/0/domains/0/registration/redacted", |_| false.into()),
    ("/services/0/access/provider", |_| "示例云计算有限公司".into()),
    (
        "/attachments",
        |_| json!([{ "kind": "other", "fileName": "说明.jpg", "mediaType": "image/jpeg", "bytes": 300_000, "width": 1200, "height": 900 }]),
    ),
];

#[test]
fn a_right_value_more_is_no_error() {
    let mut errors = BTreeSet::new();
    for seed in 0..times(120) as u64 {
        let case = valid(0xe17a + seed);
        let mut all = case.clone();
        for (place, make) in EXTRAS {
            let mut more = case.clone();
            let (above, member) = place.rsplit_once('/').unwrap();
            for filing in [&mut more.filing, &mut all.filing] {
                if let Some(Value::Object(members)) = filing.pointer_mut(above) {
                    members.entry(member).or_insert_with(|| make(&case));
                }
            }
            let report = report(&more, &options(&case));
            errors.extend(
                report
                    .findings
                    .into_iter()
                    .filter(|one| one.severity == Severity::Error)
                    .map(|one| format!("{place}: {} {}", one.code, one.path)),
            );
        }
        let report = report(&all, &options(&case));
        errors.extend(
            report
                .findings
                .into_iter()
                .filter(|one| one.severity == Severity::Error)
                .map(|one| format!("all: {} {}", one.code, one.path)),
        );
    }
    assert!(errors.is_empty(), "{errors:#?}");
}
