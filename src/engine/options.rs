//! Reads what a caller asks for besides the filing.

use crate::data::vocabulary::{CertificateKind, Vocabulary};
use crate::filing::options::{Known, OptionError, Options, Parts, UnknownFields};
use crate::model::calendar::Date;
use crate::model::closest::closest;
use crate::model::fingerprint::{FNV_OFFSET, bytes};
use crate::model::phrase::{Lang, Phrase};
use crate::model::refusal::step;
use crate::model::report::Severity;
use crate::model::sort::sort;
use crate::model::value::{Members, Value};
use crate::policy::{CallerPolicy, providers};
use crate::rule::Rule;
use crate::rules::RULES;

const NAMES: &[&str] = &[
    "asOf",
    "lang",
    "provider",
    "policies",
    "parts",
    "known",
    "ignore",
    "severity",
    "unknownFields",
    "messages",
];

impl Options {
    /// Reads the options of a check.
    pub fn of_check(value: &Value) -> Result<Self, OptionError> {
        Self::read(value, NAMES)
    }

    /// Reads the options an export takes; `allowed` are their names, all of them for a check.
    pub fn read(value: &Value, allowed: &[&'static str]) -> Result<Self, OptionError> {
        let mut options = Self::default();
        let members = match value {
            Value::Missing | Value::Null => return Ok(options),
            Value::Object(members) => members,
            _ => return Err(OptionError::wrong(String::new(), "an object", value)),
        };
        for (name, given) in members {
            let Some(name) = allowed.iter().find(|known| *known == name) else {
                let meant = closest(name, allowed.iter().copied());
                return Err(OptionError::unknown(step(name), "option", "", meant));
            };
            if *given != Value::Missing {
                options.set(name, given)?;
            }
        }
        options.speak(
            value.member("lang").unwrap_or(&Value::Missing),
            value.member("messages").unwrap_or(&Value::Missing),
        )?;
        options.fingerprint = fingerprint(&options);
        Ok(options)
    }

    fn set(&mut self, name: &str, given: &Value) -> Result<(), OptionError> {
        let wrong = |expected: &str| OptionError::wrong(step(name), expected, given);
        match name {
            "asOf" => {
                let day = given.as_text().and_then(Date::parse);
                self.as_of = Some(day.ok_or_else(|| wrong("a date, YYYY-MM-DD,"))?);
            }
            "provider" => {
                let known: Vec<&str> = providers().collect();
                let slug = given.as_text().filter(|slug| known.contains(slug));
                let expected = || format!("one of {}", known.join(", "));
                let none = || OptionError::none_of(step(name), &expected(), given, known.iter().copied());
                self.provider = Some(slug.ok_or_else(none)?.to_owned());
            }
            "parts" => self.parts = parts(given)?,
            "policies" => self.policies = policies(given)?,
            "known" => self.known = known(given)?,
            "ignore" => self.ignore = ignored(given)?,
            "severity" => self.severity = severities(given)?,
            "unknownFields" => {
                self.unknown_fields = match given.as_text() {
                    Some("warn") => UnknownFields::Warn,
                    Some("allow") => UnknownFields::Allow,
                    _ => return Err(wrong("\"warn\" or \"allow\"")),
                }
            }
            // Language and texts are read together.
            _ => {}
        }
        Ok(())
    }

    /// Any tag of Chinese or English, or of a language that the caller brings; what that does not say is said in English.
    fn speak(&mut self, given: &Value, own: &Value) -> Result<(), OptionError> {
        let tag = if *given == Value::Missing {
            Some("zh-CN")
        } else {
            given.as_text()
        };
        let tongue = primary(tag.unwrap_or_default());
        self.lang = match tongue.as_str() {
            "zh" => Lang::Chinese,
            "en" => Lang::English,
            _ if brings(own, &tongue) => Lang::English,
            _ => {
                let expected = "\"zh-CN\", \"en\" or a language of messages";
                return Err(OptionError::wrong("/lang".into(), expected, given));
            }
        };
        if *own != Value::Missing {
            self.messages = messages(own, &tongue)?;
        }
        Ok(())
    }
}

/// The language of a tag: "zh" of "zh-Hans-CN".
fn primary(tag: &str) -> String {
    let end = tag.find(['-', '_']).unwrap_or(tag.len());
    tag.get(..end).unwrap_or_default().to_ascii_lowercase()
}

/// Stands for what changes findings and is told nowhere else in the report.
fn fingerprint(options: &Options) -> Option<u64> {
    let mut hash = FNV_OFFSET;
    let mut add = |words: &[&str]| {
        for word in words {
            hash = bytes(bytes(hash, word.as_bytes()), &[0]);
        }
    };
    for id in &options.ignore {
        add(&["ignore", id]);
    }
    for (id, severity) in &options.severity {
        add(&["severity", id, severity.name()]);
    }
    if options.unknown_fields == UnknownFields::Allow {
        add(&["allow"]);
    }
    for (code, text) in &options.messages {
        add(&["message", code, text]);
    }
    for domain in &options.known.domains {
        add(&["domain", domain]);
    }
    for (kind, number) in &options.known.certificates {
        add(&["certificate", kind.slug(), number]);
    }
    (hash != FNV_OFFSET).then_some(hash)
}

const PARTS: &str = "a list of \"checked\", \"materials\", \"schedule\", \"jurisdiction\"";

fn parts(given: &Value) -> Result<Parts, OptionError> {
    let mut parts = Parts::NONE;
    for (part, place) in entries(given, "/parts", PARTS)? {
        match part.as_text() {
            Some("checked") => parts.checked = true,
            Some("materials") => parts.materials = true,
            Some("schedule") => parts.schedule = true,
            Some("jurisdiction") => parts.jurisdiction = true,
            _ => return Err(OptionError::wrong(place, PARTS, part)),
        }
    }
    Ok(parts)
}

/// The entries of a list, each with its place.
fn entries<'a>(
    given: &'a Value<'a>,
    place: &str,
    expected: &str,
) -> Result<impl Iterator<Item = (&'a Value<'a>, String)>, OptionError> {
    let Some(list) = given.as_list() else {
        return Err(OptionError::wrong(place.into(), expected, given));
    };
    Ok(list
        .iter()
        .enumerate()
        .map(move |(index, entry)| (entry, format!("{place}/{index}"))))
}

fn members<'a>(given: &'a Value<'a>, place: &str) -> Result<&'a Members<'a>, OptionError> {
    match given {
        Value::Object(members) => Ok(members),
        _ => Err(OptionError::wrong(place.into(), "an object", given)),
    }
}

fn policies(given: &Value) -> Result<Vec<CallerPolicy>, OptionError> {
    let read = |(policy, place): (&Value, String)| CallerPolicy::read(policy).map_err(|error| error.inside(&place));
    entries(given, "/policies", "a list of policies")?.map(read).collect()
}

fn known(given: &Value) -> Result<Known, OptionError> {
    let mut known = Known::default();
    for (name, given) in members(given, "/known")? {
        match (name.as_ref(), given) {
            (_, Value::Missing) => {}
            ("domains", _) => {
                for (domain, place) in entries(given, "/known/domains", "a list")? {
                    let text = domain
                        .as_text()
                        .ok_or_else(|| OptionError::wrong(place, "text", domain))?;
                    known.domains.push(text.into());
                }
            }
            ("certificates", _) => {
                for (certificate, place) in entries(given, "/known/certificates", "a list")? {
                    known
                        .certificates
                        .push(certificate_of(certificate).map_err(|error| error.inside(&place))?);
                }
            }
            _ => {
                let meant = closest(name, ["domains", "certificates"].into_iter());
                return Err(OptionError::unknown(step(name), "option", "", meant).inside("/known"));
            }
        }
    }
    Ok(known)
}

fn certificate_of(certificate: &Value) -> Result<(CertificateKind, String), OptionError> {
    let given = |name| certificate.member(name).unwrap_or(&Value::Missing);
    let (kind, number) = (given("kind"), given("number"));
    let slugs = CertificateKind::entries().map(|entry| entry.slug);
    let none = || OptionError::none_of("/kind".into(), "a kind of certificate", kind, slugs);
    let known = kind.as_text().and_then(CertificateKind::from_slug).ok_or_else(none)?;
    let text = number
        .as_text()
        .ok_or_else(|| OptionError::wrong("/number".into(), "text", number))?;
    Ok((known, text.into()))
}

/// The id of a rule.
fn rule(id: &str) -> Result<&'static Rule, OptionError> {
    let unknown = || OptionError::unknown(step(id), "rule", id, closest(id, RULES.iter().map(|rule| rule.id)));
    RULES.iter().find(|rule| rule.id == id).ok_or_else(unknown)
}

fn ignored(given: &Value) -> Result<Vec<&'static str>, OptionError> {
    let mut ids = Vec::new();
    for (id, place) in entries(given, "/ignore", "a list of rules")? {
        let Some(id) = id.as_text() else {
            return Err(OptionError::wrong(place, "the id of a rule", id));
        };
        ids.push(rule(id).map_err(|error| OptionError { option: place, ..error })?.id);
    }
    sort(&mut ids);
    ids.dedup();
    Ok(ids)
}

fn severities(given: &Value) -> Result<Vec<(&'static str, Severity)>, OptionError> {
    let mut severities = Vec::new();
    for (id, given) in members(given, "/severity")? {
        let rule = rule(id).map_err(|error| error.inside("/severity"))?;
        let severity = match given.as_text() {
            Some("error") => Severity::Error,
            Some("warning") => Severity::Warning,
            Some("prompt") => Severity::Prompt,
            _ if *given == Value::Missing => continue,
            _ => {
                let expected = "\"error\", \"warning\" or \"prompt\"";
                return Err(OptionError::wrong(step(id), expected, given).inside("/severity"));
            }
        };
        severities.push((rule.id, severity));
    }
    sort(&mut severities);
    Ok(severities)
}

/// A caller's texts: an object of them, or several laid over each other, since no object is read whole that has too many members.
fn layers<'a>(own: &'a Value<'a>) -> &'a [Value<'a>] {
    own.as_list().unwrap_or(std::slice::from_ref(own))
}

/// Whether a caller's texts have a language.
fn brings(own: &Value, tongue: &str) -> bool {
    let has = |layer: &Value| match layer {
        Value::Object(members) => members
            .iter()
            .any(|(name, texts)| primary(name) == tongue && matches!(texts, Value::Object(_))),
        _ => false,
    };
    layers(own).iter().any(has)
}

/// Texts by code: those for any language, and over them those of one; a later layer over an earlier one. All of them are looked at.
fn messages(given: &Value, tongue: &str) -> Result<Vec<(String, String)>, OptionError> {
    // Of any language, and of the one.
    let mut all = [Vec::new(), Vec::new()];
    let [any, own] = &mut all;
    for layer in layers(given) {
        for (name, given) in members(layer, "/messages")? {
            let Value::Object(texts) = given else {
                any.extend(message(name, given).map_err(|error| error.inside("/messages"))?);
                continue;
            };
            for (code, given) in texts {
                let text = message(code, given).map_err(|error| error.inside(&step(name)).inside("/messages"))?;
                own.extend(text.filter(|_| primary(name) == tongue));
            }
        }
    }
    let mut texts: Vec<(String, String)> = Vec::new();
    for (code, text) in all.into_iter().flatten() {
        match texts.binary_search_by(|(known, _)| known.cmp(&code)) {
            Ok(place) => texts
                .get_mut(place)
                .into_iter()
                .for_each(|known| known.1.clone_from(&text)),
            Err(place) => texts.insert(place, (code, text)),
        }
    }
    Ok(texts)
}

/// A text of the caller's own: its code is that of a finding's text, and it is filled in with what that is filled in with.
fn message(code: &str, given: &Value) -> Result<Option<(String, String)>, OptionError> {
    if *given == Value::Missing {
        return Ok(None);
    }
    let built_in = built_in(code)?.in_lang(Lang::English);
    let Some(text) = given.as_text().filter(|text| !text.trim().is_empty()) else {
        return Err(OptionError::wrong(step(code), "text", given));
    };
    if text.split('{').skip(1).any(|rest| !rest.contains('}')) {
        return Err(OptionError::wrong(
            step(code),
            "text whose placeholders end with }",
            given,
        ));
    }
    let is_known = |name: &&str| *name == "field" || placeholders(built_in).any(|known| known == *name);
    if let Some(other) = placeholders(text).find(|name| !is_known(name)) {
        let known: Vec<&str> = placeholders(built_in).filter(|name| *name != "field").collect();
        let others: String = known.iter().map(|name| format!(", {{{name}}}")).collect();
        let expected = format!("no placeholders but {{field}}{others}");
        return Err(OptionError::wrong(
            step(code),
            &expected,
            &Value::text(other.into(), false),
        ));
    }
    Ok(Some((code.to_owned(), text.to_owned())))
}

fn placeholders(text: &str) -> impl Iterator<Item = &str> {
    let opened = text.split('{').skip(1);
    opened.filter_map(|rest| rest.split_once('}').map(|(name, _)| name))
}

/// The text with this code: a rule's own, or one that several rules share and that has a whole code.
fn built_in(code: &str) -> Result<&'static Phrase, OptionError> {
    let (id, name) = code.split_once('#').unwrap_or((code, ""));
    let mut all = RULES.iter().flat_map(|rule| rule.messages).copied();
    if let Some(shared) = all.find(|message| message.has_id(code)) {
        return Ok(shared);
    }
    let rule = rule(id).map_err(|error| OptionError {
        option: step(code),
        ..error
    })?;
    if name == "fix" {
        return Ok(&rule.fix);
    }
    let own = rule.messages.iter().copied().find(|message| message.has_id(name));
    own.ok_or_else(|| {
        let near = closest(name, rule.messages.iter().map(|message| message.id()));
        let near = near.map(|near| [id, "#", near].concat());
        OptionError::unknown(step(code), "text", "", near.as_deref())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(json: &str) -> Result<Options, OptionError> {
        Options::of_check(&crate::model::json::read(json.as_bytes()).unwrap())
    }

    #[test]
    fn what_is_undefined_is_not_there() {
        let known = Value::Object(vec![
            ("domains".into(), Value::Missing),
            ("anything".into(), Value::Missing),
        ]);
        let given = Value::Object(vec![("known".into(), known)]);
        assert!(Options::of_check(&given).is_ok());
    }

    #[test]
    fn wrong_options_are_named() {
        for (json, option) in [
            (r#"{"asof":"2026-01-01"}"#, "/asof"),
            (r#"{"asOf":"tomorrow"}"#, "/asOf"),
            (r#"{"asOf":20260101}"#, "/asOf"),
            (r#"{"lang":"fr"}"#, "/lang"),
            (r#"{"lang":"z"}"#, "/lang"),
            (r#"{"lang":null}"#, "/lang"),
            (r#"{"provider":"nobody"}"#, "/provider"),
            (r#"{"parts":["everything"]}"#, "/parts/0"),
            (r#"{"policies":7}"#, "/policies"),
            (r#"{"policies":[{}]}"#, "/policies/0"),
            (r#"{"known":{"domains":[1]}}"#, "/known/domains/0"),
            (
                r#"{"known":{"certificates":[{"kind":"passport"}]}}"#,
                "/known/certificates/0/number",
            ),
            (
                r#"{"known":{"certificates":[{"kind":"pasport","number":"1"}]}}"#,
                "/known/certificates/0/kind",
            ),
            (r#"{"known":{"sites":[]}}"#, "/known/sites"),
            (r#"{"ignore":"name/holder"}"#, "/ignore"),
            (r#"{"ignore":["name/holder",7]}"#, "/ignore/1"),
            (r#"{"ignore":["name/holders"]}"#, "/ignore/0"),
            (r#"{"severity":{"name/holders":"error"}}"#, "/severity/name~1holders"),
            (r#"{"severity":{"name/holder":"fatal"}}"#, "/severity/name~1holder"),
            (r#"{"unknownFields":true}"#, "/unknownFields"),
            (
                r#"{"messages":{"name/holder#fixed":"x"}}"#,
                "/messages/name~1holder#fixed",
            ),
            (r#"{"messages":{"name/holder#fix":""}}"#, "/messages/name~1holder#fix"),
            (
                r#"{"messages":{"name/holder#fix":"{nobody}"}}"#,
                "/messages/name~1holder#fix",
            ),
            (
                r#"{"messages":{"contact/email#suffix":"{suffixes}"}}"#,
                "/messages/contact~1email#suffix",
            ),
            (
                r#"{"messages":{"name/holder#fix":"see {field"}}"#,
                "/messages/name~1holder#fix",
            ),
            (
                r#"{"messages":{"ja":{"nam/holder#fix":"x"}}}"#,
                "/messages/ja/nam~1holder#fix",
            ),
            (r#"{"messages":{"ja":{}},"lang":"ko"}"#, "/lang"),
            ("[]", ""),
            ("7", ""),
        ] {
            assert_eq!(read(json).unwrap_err().option, option, "{json}");
        }
        assert!(read("null").is_ok() && read("{}").is_ok());
        let filled = r#"{"messages":{"contact/email#suffix":"{field}: {suffix}?","contact/email#fix":"{field}"}}"#;
        assert!(read(filled).is_ok());
        for (json, code) in [
            (r#"{"asof":"2026-01-01"}"#, "unknown"),
            (r#"{"lang":"fr"}"#, "wrong-value"),
            (r#"{"policies":[{}]}"#, "missing"),
        ] {
            assert_eq!(read(json).unwrap_err().fault.code(), code, "{json}");
        }
    }

    #[test]
    fn wrong_options_say_what_was_given_and_what_was_meant() {
        for (json, message) in [
            (
                r#"{"asof":1}"#,
                "beian: option \"/asof\": no such option, did you mean \"asOf\"?",
            ),
            (
                r#"{"ignore":["name/reserved-wrod"]}"#,
                "beian: option \"/ignore/0\": no such rule as \"name/reserved-wrod\", did you mean \"name/reserved-word\"?",
            ),
            (
                r#"{"unknownFields":"alow"}"#,
                "beian: option \"/unknownFields\": \"warn\" or \"allow\" expected, not \"alow\"",
            ),
            (
                r#"{"policies":[{"title":"t","seen":"2026-01-01"}]}"#,
                "beian: option \"/policies/0\": a policy also needs id, source",
            ),
            (
                r#"{"messages":{"name/reserved-word#indivdual":"x"}}"#,
                "beian: option \"/messages/name~1reserved-word#indivdual\": no such text, did you mean \"name/reserved-word#individual\"?",
            ),
            (
                r#"{"messages":{"contact/email#suffix":"{suffixes}"}}"#,
                "beian: option \"/messages/contact~1email#suffix\": no placeholders but {field}, {suffix} expected, not \"suffixes\"",
            ),
            ("7", "beian: option \"options\": an object expected"),
        ] {
            assert_eq!(read(json).unwrap_err().to_string(), message, "{json}");
        }
        let provider = read(r#"{"provider":"aliyunn"}"#).unwrap_err().to_string();
        assert!(
            provider.ends_with("expected, not \"aliyunn\", did you mean \"aliyun\"?"),
            "{provider}"
        );
        // What could be a person's is not repeated.
        assert!(
            !read(r#"{"provider":"11010519491231002X"}"#)
                .unwrap_err()
                .to_string()
                .contains("1101")
        );
    }

    #[test]
    fn options_are_read() {
        let options = read(
            r#"{"asOf":"2024-02-29","lang":"en","provider":"tencent-cloud","parts":["materials"],
                "known":{"domains":["example.cn"],"certificates":[{"kind":"passport","number":"X"}]}}"#,
        )
        .unwrap();
        assert_eq!(options.as_of, Some(Date::of(2024, 2, 29)));
        assert_eq!(options.lang, Lang::English);
        assert!(options.parts.materials && !options.parts.checked);
        assert_eq!(options.known.certificates.len(), 1);
    }

    #[test]
    fn each_part_is_wanted_by_its_name() {
        let none = Parts::NONE;
        for (name, wanted) in [
            ("checked", Parts { checked: true, ..none }),
            (
                "materials",
                Parts {
                    materials: true,
                    ..none
                },
            ),
            ("schedule", Parts { schedule: true, ..none }),
            (
                "jurisdiction",
                Parts {
                    jurisdiction: true,
                    ..none
                },
            ),
        ] {
            let options = read(&format!(r#"{{"parts":["{name}"]}}"#)).unwrap();
            assert_eq!(options.parts, wanted);
        }
    }

    /// Only JavaScript has such members.
    #[test]
    fn a_severity_of_undefined_is_none() {
        let given =
            crate::model::json::Door::new(r#"{"severity":{"name/holder":!u,"name/symbols":"prompt"}}"#).next_value();
        assert_eq!(
            Options::of_check(&given).unwrap().severity,
            [("name/symbols", Severity::Prompt)]
        );
    }

    #[test]
    fn a_language_is_any_tag_of_it() {
        for (tag, lang) in [
            ("zh", Lang::Chinese),
            ("zh-Hans", Lang::Chinese),
            ("zh_CN", Lang::Chinese),
            ("EN", Lang::English),
            ("en-US", Lang::English),
        ] {
            assert_eq!(read(&format!(r#"{{"lang":"{tag}"}}"#)).unwrap().lang, lang, "{tag}");
        }
        let brought =
            read(r#"{"lang":"ja-JP","messages":{"name/holder#fix":"x","ja":{"name/holder#fix":"y"}}}"#).unwrap();
        assert_eq!(
            (brought.lang, brought.message("name/holder#fix")),
            (Lang::English, Some("y"))
        );
        let later = read(r#"{"messages":[{"name/holder#fix":"x"},{"name/holder#fix":"y"}]}"#).unwrap();
        assert_eq!(later.message("name/holder#fix"), Some("y"));
        let other = read(r#"{"messages":{"name/holder#fix":"x","ja":{"name/holder#fix":"y"}}}"#).unwrap();
        assert_eq!(other.message("name/holder#fix"), Some("x"));
    }

    #[test]
    fn what_changes_nothing_leaves_no_mark() {
        for json in [
            "{}",
            r#"{"ignore":[],"severity":{},"unknownFields":"warn","messages":{},"known":{"domains":[]}}"#,
            r#"{"lang":"en","parts":[]}"#,
        ] {
            assert_eq!(read(json).unwrap().fingerprint, None, "{json}");
        }
        let marks = [
            r#"{"ignore":["name/holder"]}"#,
            r#"{"ignore":["name/no-han"]}"#,
            r#"{"severity":{"name/holder":"prompt"}}"#,
            r#"{"severity":{"name/holder":"warning"}}"#,
            r#"{"unknownFields":"allow"}"#,
            r#"{"messages":{"name/holder#fix":"x"}}"#,
            r#"{"known":{"domains":["a.cn"]}}"#,
            r#"{"known":{"certificates":[{"kind":"passport","number":"X"}]}}"#,
        ];
        let marks: Vec<Option<u64>> = marks.iter().map(|json| read(json).unwrap().fingerprint).collect();
        assert!(
            marks
                .iter()
                .enumerate()
                .all(|(at, mark)| mark.is_some() && !marks[..at].contains(mark))
        );
        let order = |ids: &str| read(&format!(r#"{{"ignore":[{ids}]}}"#)).unwrap().fingerprint;
        assert_eq!(
            order(r#""name/holder","name/no-han""#),
            order(r#""name/no-han","name/holder","name/holder""#)
        );
    }
}
