//! The doors through which anything may come in, each with what must hold whatever it is: no panic, an answer that is JSON, the same answer
//! again, spans that lie in the value, no number of a person in a sentence.
//!
//! `mod.rs` beside it runs them on seeded mutations in every `npm test`; the targets in `fuzz/` run the same functions under libFuzzer.

use beian::engine::inspect::{inspect_certificate, inspect_domain, inspect_registration};
use beian::engine::lines::{check_line, check_lines, read_line};
use beian::facts::domain::{homepage_host, inspect, registrable_domain};
use beian::files::{File, inspect_image, inspect_signing};
use beian::filing::options::{Options, Parts};
use beian::model::calendar::Date;
use beian::model::json;
use beian::model::phrase::Lang;
use beian::model::report::{Finding, Report, Severity, Verdict};
use beian::model::value::Value as Given;
use serde::Serialize;
use serde::de::IgnoredAny;
use serde_json::{Value, json};

const DAY: Date = Date::of(2026, 11, 22);

/// What a door does with whatever comes.
pub(crate) type Door = fn(&[u8]);

/// Every door by its name.
pub(crate) const DOORS: &[(&str, Door)] = &[
    ("filing", filing),
    ("lines", lines),
    ("leaf", leaf),
    ("name", name),
    ("certificate", certificate),
    ("domain", domain),
    ("record", record),
    ("options", options),
    ("signing", signing),
    ("image", image),
];

/// The kinds of certificate, and the formats alone.
const KINDS: &[&str] = &[
    "business-licence",
    "resident-id",
    "passport",
    "hk-macau-travel-permit",
    "taiwan-travel-permit",
    "foreign-permanent-resident-id",
    "hk-macau-residence-permit",
    "taiwan-residence-permit",
    "org-code-enterprise",
    "institution-legal-person",
    "military-designation",
    "medical-institution-licence",
    "social-credit-code",
    "uscc",
    "organization-code",
    "registration-number",
];

/// A filing in which every leaf is filled in.
const FULL: &str = include_str!("full.json");

fn english() -> Options {
    Options {
        lang: Lang::English,
        ..Options::default()
    }
}

/// What is JSON to everybody.
fn json_of(value: &impl Serialize) -> String {
    let text = json::write(value);
    if let Err(error) = serde_json::from_str::<IgnoredAny>(&text) {
        panic!("the answer is not JSON: {error}: {text}");
    }
    text
}

/// The JSON text of a filing.
pub(crate) fn filing(data: &[u8]) {
    check_filing(data, &Options::default());
}

/// What must hold of a filing and its report.
fn check_filing(data: &[u8], options: &Options) {
    let report = beian::check(read_line(data), options, DAY);
    let text = json_of(&report);
    assert_eq!(
        text,
        json::write(&beian::check(read_line(data), options, DAY)),
        "another answer the second time"
    );
    whole(&report);
    let filing: Option<Value> = serde_json::from_slice(data).ok();
    for finding in &report.findings {
        spans(finding, filing.as_ref());
        sentences(finding);
    }
    let translated = beian::check(read_line(data), &english(), DAY);
    let same = |finding: &Finding| {
        let Finding {
            code,
            severity,
            path,
            spans,
            params,
            suggestion,
            ..
        } = finding.clone();
        (code, severity, path, spans, json::write(&params), suggestion)
    };
    assert!(
        report
            .findings
            .iter()
            .map(same)
            .eq(translated.findings.iter().map(same)),
        "the languages differ"
    );
    if let Some(finding) = report.findings.first() {
        let there = beian::check_path(read_line(data), &finding.path, options, DAY).unwrap();
        assert!(there.contains(finding), "{} is not found at its own path", finding.code);
    }
}

/// The parts of a report agree.
fn whole(report: &Report) {
    let count = |severity| {
        report
            .findings
            .iter()
            .filter(|finding| finding.severity == severity)
            .count() as u32
    };
    let (error, warning, prompt) = (
        count(Severity::Error),
        count(Severity::Warning),
        count(Severity::Prompt),
    );
    assert_eq!(
        (report.counts.error, report.counts.warning, report.counts.prompt),
        (error, warning, prompt)
    );
    let verdict = match (error, warning + prompt) {
        (1.., _) => Verdict::Blocked,
        (0, 1..) => Verdict::Attention,
        (0, 0) => Verdict::Clear,
    };
    assert_eq!(report.verdict, verdict);
}

/// Sorted, apart, not empty, within the value they are of.
fn spans(finding: &Finding, filing: Option<&Value>) {
    let mut end = 0;
    for span in &finding.spans {
        assert!(
            span.0 < span.1 && span.0 >= end,
            "{}: {:?}",
            finding.code,
            finding.spans
        );
        end = span.1;
    }
    let value = filing
        .and_then(|filing| filing.pointer(&finding.path))
        .and_then(Value::as_str);
    if let Some(value) = value {
        assert!(
            end as usize <= value.encode_utf16().count(),
            "{}: {:?} in {value:?}",
            finding.code,
            finding.spans
        );
    }
}

/// Nothing a person is known by stands in a sentence, and there is something to do and a reason.
fn sentences(finding: &Finding) {
    assert!(
        !finding.message.is_empty() && !finding.fix.is_empty() && !finding.basis.is_empty(),
        "{}",
        finding.code
    );
    for text in [&finding.message, &finding.fix] {
        let mut runs = text.split(|c: char| !c.is_ascii_digit());
        assert!(
            runs.all(|digits| digits.len() < 11),
            "{} shows a number: {text}",
            finding.code
        );
    }
}

/// NDJSON.
pub(crate) fn lines(data: &[u8]) {
    let options = Options {
        parts: Parts::NONE,
        ..Options::default()
    };
    let mut output = Vec::new();
    let (mut bytes, mut number) = (0, 1);
    while bytes < data.len() {
        let done = check_lines(&data[bytes..], number, &options, DAY, &mut output);
        assert!(done.bytes > 0, "no progress");
        bytes += done.bytes;
        number += done.lines;
    }
    let given = data.strip_suffix(b"\n").unwrap_or(data).split(|byte| *byte == b'\n');
    let given: Vec<&[u8]> = if data.is_empty() { Vec::new() } else { given.collect() };
    let answers: Vec<&[u8]> = output
        .strip_suffix(b"\n")
        .map(|all| all.split(|byte| *byte == b'\n').collect())
        .unwrap_or_default();
    assert_eq!(given.len(), answers.len(), "lines out for lines in");
    for ((line, answer), number) in given.iter().zip(answers).zip(1..) {
        assert!(
            serde_json::from_slice::<IgnoredAny>(answer).is_ok(),
            "an answer is not JSON"
        );
        let mut alone = Vec::new();
        check_line(line, number, &options, DAY, &mut alone);
        assert_eq!(Some(answer), alone.strip_suffix(b"\n"), "another answer alone");
    }
}

/// A text in whatever field: the first byte says in which.
pub(crate) fn leaf(data: &[u8]) {
    let Some((which, text)) = data.split_first() else {
        return;
    };
    let mut filing: Value = serde_json::from_str(FULL).unwrap();
    let mut places = Vec::new();
    texts(&filing, String::new(), &mut places);
    let place = &places[usize::from(*which) % places.len()];
    *filing.pointer_mut(place).unwrap() = String::from_utf8_lossy(text).into_owned().into();
    let text = filing.to_string();
    check_filing(text.as_bytes(), &Options::default());
    settled(&filing, place);
}

/// A suggestion taken is not an error, and not followed by another of its rule.
fn settled(filing: &Value, place: &str) {
    let found = |filing: &Value| {
        beian::check_path(
            read_line(filing.to_string().as_bytes()),
            place,
            &Options::default(),
            DAY,
        )
        .unwrap()
    };
    for finding in found(filing).iter().filter(|finding| finding.path == place) {
        let Some(suggestion) = finding
            .suggestion
            .as_ref()
            .filter(|_| finding.rule != "form/unknown-choice")
        else {
            continue;
        };
        assert!(
            !suggestion
                .chars()
                .any(|c| c.is_control() && !matches!(c, '\n' | '\r' | '\t')),
            "{}: a control character in {suggestion:?}",
            finding.code
        );
        let mut taken = filing.clone();
        *taken.pointer_mut(place).unwrap() = suggestion.clone().into();
        for after in found(&taken).iter().filter(|after| after.path == place) {
            let again = after.rule == finding.rule && after.suggestion.is_some();
            let error = after.severity == Severity::Error && after.rule != "domain/conflict";
            assert!(
                !again && !error,
                "{place}: {suggestion:?} of {} leads to {} ({:?})",
                finding.code,
                after.code,
                filing.pointer(place)
            );
        }
    }
}

fn texts(value: &Value, at: String, found: &mut Vec<String>) {
    match value {
        Value::Object(members) => members
            .iter()
            .for_each(|(name, value)| texts(value, format!("{at}/{name}"), found)),
        Value::Array(values) => values
            .iter()
            .enumerate()
            .for_each(|(index, value)| texts(value, format!("{at}/{index}"), found)),
        Value::String(_) => found.push(at),
        _ => {}
    }
}

/// A name of a service and of its organizer, of a unit and of a person.
pub(crate) fn name(data: &[u8]) {
    let name = String::from_utf8_lossy(data);
    for nature in ["enterprise", "individual", "government"] {
        for kind in ["website", "app"] {
            let services = json!([{ "kind": kind, "name": name, "domains": [{ "name": "example.cn", "registration": { "registrant": name } }] }]);
            let filing = json!({ "organizer": { "nature": nature, "name": name, "region": "110105", "certificate": { "holder": name } }, "services": services });
            check_filing(filing.to_string().as_bytes(), &Options::default());
        }
    }
}

/// A number of every kind of certificate.
pub(crate) fn certificate(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    let read = |kind: &str, number: &str| {
        inspect_certificate(
            kind,
            Given::text(number.to_owned().into(), false),
            &Options::default(),
            DAY,
        )
    };
    for kind in KINDS {
        let facts = read(kind, &text);
        let answer = json_of(&facts);
        assert_eq!(
            answer,
            json::write(&read(kind, &text)),
            "another answer the second time"
        );
        let length = text.encode_utf16().count() as u32;
        for finding in &facts.findings {
            spans(finding, None);
            sentences(finding);
            assert!(
                finding.spans.iter().all(|span| span.1 <= length),
                "{kind}: {:?} in {text:?}",
                finding.spans
            );
        }
        assert!(
            !facts.valid || facts.findings.iter().all(|finding| finding.severity != Severity::Error),
            "{kind}: valid with an error: {text:?}"
        );
        let again = read(kind, &facts.normalized);
        assert_eq!(facts.normalized, again.normalized, "{kind}: not settled: {text:?}");
    }
}

/// A domain, an address, a homepage.
pub(crate) fn domain(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    let given = || Given::text(text.clone(), false);
    let facts = inspect_domain(given(), &Options::default(), DAY);
    assert_eq!(
        json_of(&facts),
        json::write(&inspect_domain(given(), &Options::default(), DAY)),
        "another answer the second time"
    );
    assert!(
        facts.domain.is_some() || !facts.findings.is_empty(),
        "nothing is said of {text:?}"
    );
    facts.findings.iter().for_each(|finding| spans(finding, None));
    let read = inspect(&text);
    assert_eq!(registrable_domain(&text), read.domain, "{text:?}");
    if let Some(domain) = &read.domain {
        let again = inspect(domain);
        assert_eq!(
            (&again.domain, &again.unicode),
            (&read.domain, &read.unicode),
            "{text:?}"
        );
    }
    match homepage_host(&text) {
        Ok(page) => assert_eq!(Some(&page.host), read.host.as_ref(), "{text:?}"),
        Err(problems) => assert!(!problems.is_empty(), "{text:?}"),
    }
    let _ = beian::facts::address::parse(&text);
}

/// Pasted WHOIS text or RDAP JSON.
pub(crate) fn record(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    let facts = inspect_registration(&text);
    let answer = json_of(&facts);
    assert_eq!(
        answer,
        json::write(&inspect_registration(&text)),
        "another answer the second time"
    );
    assert!(!(facts.redacted && facts.registrant.is_some()), "hidden and named");
    if let Some(domain) = &facts.domain {
        assert_eq!(inspect(domain).host.as_ref(), Some(domain), "{text:?}");
    }
    // What is read fits into a filing.
    let filing = json!({ "services": [{ "kind": "website", "domains": [{ "name": "example.cn", "registration": serde_json::from_str::<Value>(&answer).unwrap() }] }] });
    check_filing(filing.to_string().as_bytes(), &Options::default());
}

/// Options and policies: read, or refused by name.
pub(crate) fn options(data: &[u8]) {
    match Options::of_check(&read_line(data)) {
        Ok(options) => {
            let again = || json::write(&beian::check(read_line(FULL.as_bytes()), &options, DAY));
            assert_eq!(
                json_of(&beian::check(read_line(FULL.as_bytes()), &options, DAY)),
                again(),
                "another answer the second time"
            );
        }
        Err(error) => assert!(!error.expected.is_empty(), "{error}"),
    }
}

/// A certificate file, a profile, an app.
pub(crate) fn signing(data: &[u8]) {
    for lang in [Lang::Chinese, Lang::English] {
        let answer = json_of(&inspect_signing(File::new(data), lang, DAY));
        assert_eq!(
            answer,
            json::write(&inspect_signing(File::new(data), lang, DAY)),
            "another answer the second time"
        );
    }
}

/// A picture.
pub(crate) fn image(data: &[u8]) {
    for lang in [Lang::Chinese, Lang::English] {
        let answer = json_of(&inspect_image(File::new(data), lang, DAY));
        assert_eq!(
            answer,
            json::write(&inspect_image(File::new(data), lang, DAY)),
            "another answer the second time"
        );
    }
}
