//! The options of a check, read as those of every other caller are.

use crate::Failure;
use crate::args::{Part, Settings};
use beian::filing::options::{OptionError, Options};
use beian::model::calendar::Date;
use beian::model::json;
use beian::model::phrase::Lang;
use beian::model::value::Value;
use std::fs;
use std::path::Path;
use std::time::{SystemTime, UNIX_EPOCH};

/// Longest policy that is read.
const LONGEST_POLICY: u64 = 1 << 20;

/// Options as JSON: what other callers hand over. `parts` that are not given are all.
pub(crate) fn read(settings: &Settings, parts: Option<&[Part]>) -> Result<Options, Failure> {
    let files: Vec<Vec<u8>> = settings
        .policy
        .iter()
        .map(|path| policy(path))
        .collect::<Result<_, _>>()?;
    let mut members = vec![("lang".into(), text(&settings.lang))];
    let mut put = |name: &'static str, value| members.push((name.into(), value));
    if let Some(day) = &settings.as_of {
        put("asOf", text(day));
    }
    if let Some(provider) = &settings.provider {
        put("provider", text(provider));
    }
    if let Some(parts) = parts.filter(|parts| !parts.contains(&Part::All)) {
        put(
            "parts",
            Value::List(parts.iter().filter_map(|part| slug(*part)).map(text).collect()),
        );
    }
    if !files.is_empty() {
        let policies = files.iter().zip(&settings.policy).map(|(file, path)| parse(file, path));
        put("policies", Value::List(policies.collect::<Result<_, _>>()?));
    }
    if !settings.ignore.is_empty() {
        put(
            "ignore",
            Value::List(settings.ignore.iter().map(|rule| text(rule)).collect()),
        );
    }
    if !settings.severity.is_empty() {
        let severities = settings.severity.iter().map(|given| {
            let (rule, level) = given
                .split_once('=')
                .ok_or_else(|| Failure::usage(format!("--severity {given}: RULE=LEVEL expected")))?;
            Ok((rule.to_owned().into(), text(level)))
        });
        put("severity", Value::Object(severities.collect::<Result<_, Failure>>()?));
    }
    refused(Options::of_check(&Value::Object(members)))
}

/// A language on its own.
pub(crate) fn lang(given: &str) -> Result<Lang, Failure> {
    alone("lang", given).map(|options| options.lang)
}

/// A day on its own.
pub(crate) fn day(given: Option<&str>) -> Result<Option<Date>, Failure> {
    given.map_or(Ok(None), |given| alone("asOf", given).map(|options| options.as_of))
}

fn alone(name: &'static str, given: &str) -> Result<Options, Failure> {
    refused(Options::of_check(&Value::Object(vec![(name.into(), text(given))])))
}

fn refused(options: Result<Options, OptionError>) -> Result<Options, Failure> {
    options.map_err(|error| {
        let message = error.to_string();
        Failure::usage(message.strip_prefix("beian: ").unwrap_or(&message))
    })
}

fn text(content: &str) -> Value<'_> {
    Value::text(content.into(), false)
}

fn slug(part: Part) -> Option<&'static str> {
    match part {
        Part::Checked => Some("checked"),
        Part::Materials => Some("materials"),
        Part::Schedule => Some("schedule"),
        Part::Jurisdiction => Some("jurisdiction"),
        Part::All | Part::None => None,
    }
}

fn policy(path: &Path) -> Result<Vec<u8>, Failure> {
    let unread = |why: String| Failure::usage(format!("policy {}: {why}", path.display()));
    let size = fs::metadata(path).map_err(|error| unread(error.to_string()))?.len();
    if size > LONGEST_POLICY {
        return Err(unread(format!("{size} bytes, {LONGEST_POLICY} at most")));
    }
    fs::read(path).map_err(|error| unread(error.to_string()))
}

fn parse<'a>(file: &'a [u8], path: &Path) -> Result<Value<'a>, Failure> {
    let file = file.strip_prefix(b"\xef\xbb\xbf").unwrap_or(file);
    json::read(file).map_err(|error| Failure::usage(format!("policy {}: no JSON at byte {}", path.display(), error.at)))
}

/// The calendar day in Asia/Shanghai, which has kept UTC+8 without summer time since 1991.
pub(crate) fn today() -> Date {
    let seconds = SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .map_or(0, |since| since.as_secs());
    let day = seconds.saturating_add(8 * 3600).div_euclid(86_400);
    i32::try_from(day)
        .ok()
        .and_then(Date::from_day_number)
        .unwrap_or(Date::of(1970, 1, 1))
}
