//! What a caller may ask for besides the filing itself. Unlike the filing, options are the developer's: a wrong one is refused
//! by name instead of ignored.

use crate::data::vocabulary::{CertificateKind, Vocabulary};
use crate::model::calendar::Date;
use crate::model::closest::closest;
use crate::model::phrase::Lang;
use crate::model::value::Value;
use crate::policy::{CallerPolicy, providers};

/// Options of a check, in force once read.
#[derive(Clone, Debug)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct Options {
    /// The day whose law applies; default: today in Asia/Shanghai.
    #[cfg_attr(target_arch = "wasm32", serde(rename = "asOf"), tsify(optional, type = "IsoDate"))]
    pub as_of: Option<Date>,
    /// Language of the report; default "zh-CN".
    #[cfg_attr(target_arch = "wasm32", tsify(optional, type = "\"zh-CN\" | \"en\""))]
    pub lang: Lang,
    /// Adds that provider's conventions; the province comes from the organizer's region.
    #[cfg_attr(target_arch = "wasm32", tsify(optional, type = "Slug"))]
    pub provider: Option<String>,
    /// More conventions, as data, laid over the built-in ones in order.
    #[cfg_attr(target_arch = "wasm32", tsify(optional, type = "Policy[]"))]
    pub policies: Vec<CallerPolicy>,
    /// What to work out besides verdict, counts and findings; default: everything.
    #[cfg_attr(target_arch = "wasm32", tsify(optional, type = "ReportPart[]"))]
    pub parts: Parts,
    /// Already filed: 主体冲突, 域名冲突.
    #[cfg_attr(
        target_arch = "wasm32",
        tsify(
            optional,
            type = "{ certificates?: { kind: Slug; number: string }[]; domains?: string[] }"
        )
    )]
    pub known: Known,
}

/// Parts of a report that take extra work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub struct Parts {
    pub checked: bool,
    pub materials: bool,
    pub schedule: bool,
    pub jurisdiction: bool,
}

impl Parts {
    /// Everything.
    pub const ALL: Self = Self {
        checked: true,
        materials: true,
        schedule: true,
        jurisdiction: true,
    };
    /// Verdict, counts and findings alone.
    pub const NONE: Self = Self {
        checked: false,
        materials: false,
        schedule: false,
        jurisdiction: false,
    };
}

/// What the caller knows to be filed already.
#[derive(Clone, Debug, Default)]
pub struct Known {
    /// Kind and number.
    pub certificates: Vec<(CertificateKind, String)>,
    /// Domains as filed.
    pub domains: Vec<String>,
}

/// What is wrong with the options.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OptionError {
    /// Path of the option: "asOf", "policies/0/seen".
    pub option: String,
    /// What belongs there, or "no such option".
    pub expected: String,
}

impl std::fmt::Display for OptionError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "beian: option \"{}\": {}", self.option, self.expected)
    }
}

impl Default for Options {
    fn default() -> Self {
        Self {
            as_of: None,
            lang: Lang::Chinese,
            provider: None,
            policies: Vec::new(),
            parts: Parts::ALL,
            known: Known::default(),
        }
    }
}

const NAMES: &[&str] = &["asOf", "lang", "provider", "policies", "parts", "known"];

impl Options {
    /// Reads the options an export takes; `allowed` are their names, all of them for a check.
    pub fn read(value: &Value, allowed: &[&'static str]) -> Result<Self, OptionError> {
        let mut options = Self::default();
        let members = match value {
            Value::Missing | Value::Null => return Ok(options),
            Value::Object(members) => members,
            _ => {
                return Err(OptionError {
                    option: "options".into(),
                    expected: "an object".into(),
                });
            }
        };
        for (name, value) in members {
            if !allowed.contains(&name.as_ref()) {
                let meant = closest(name, allowed.iter().copied());
                let meant = meant.map_or_else(String::new, |name| format!(", did you mean \"{name}\"?"));
                return Err(OptionError {
                    option: clip(name),
                    expected: format!("no such option{meant}"),
                });
            }
            if *value == Value::Missing {
                continue;
            }
            let refuse = |expected: &str| OptionError {
                option: name.to_string(),
                expected: format!("{expected} expected"),
            };
            match name.as_ref() {
                "asOf" => {
                    let day = value
                        .as_text()
                        .and_then(Date::parse)
                        .ok_or_else(|| refuse("a date, YYYY-MM-DD,"))?;
                    options.as_of = Some(day);
                }
                "lang" => {
                    options.lang = match value.as_text() {
                        Some("zh-CN") => Lang::Chinese,
                        Some("en") => Lang::English,
                        _ => return Err(refuse("\"zh-CN\" or \"en\"")),
                    }
                }
                "provider" => {
                    let known: Vec<&str> = providers().collect();
                    let slug = value.as_text().filter(|slug| known.contains(slug));
                    options.provider = Some(
                        slug.ok_or_else(|| refuse(&format!("one of {}", known.join(", "))))?
                            .to_string(),
                    );
                }
                "parts" => options.parts = parts(value).ok_or_else(|| refuse(PARTS))?,
                "policies" => options.policies = policies(value)?,
                _ => options.known = known(value)?,
            }
        }
        Ok(options)
    }

    /// Reads the options of a check.
    pub fn of_check(value: &Value) -> Result<Self, OptionError> {
        Self::read(value, NAMES)
    }
}

const PARTS: &str = "a list of \"checked\", \"materials\", \"schedule\", \"jurisdiction\"";

fn parts(value: &Value) -> Option<Parts> {
    let mut parts = Parts::NONE;
    for part in value.as_list()? {
        match part.as_text()? {
            "checked" => parts.checked = true,
            "materials" => parts.materials = true,
            "schedule" => parts.schedule = true,
            "jurisdiction" => parts.jurisdiction = true,
            _ => return None,
        }
    }
    Some(parts)
}

fn policies(value: &Value) -> Result<Vec<CallerPolicy>, OptionError> {
    let list = value.as_list().ok_or_else(|| OptionError {
        option: "policies".into(),
        expected: "a list of policies expected".into(),
    })?;
    let read = |(index, policy)| {
        CallerPolicy::read(policy).map_err(|error| OptionError {
            option: format!("policies/{index}{}", clip(&error.path)),
            expected: error.expected,
        })
    };
    list.iter().enumerate().map(read).collect()
}

fn known(value: &Value) -> Result<Known, OptionError> {
    let refuse = |option: &str, expected: &str| OptionError {
        option: option.into(),
        expected: format!("{expected} expected"),
    };
    let Value::Object(members) = value else {
        return Err(refuse("known", "an object"));
    };
    let mut known = Known::default();
    for (name, value) in members {
        match (name.as_ref(), value) {
            (_, Value::Missing) => {}
            ("domains", Value::List(domains)) => {
                for domain in domains {
                    let domain = domain
                        .as_text()
                        .ok_or_else(|| refuse("known/domains", "a list of texts"))?;
                    known.domains.push(domain.into());
                }
            }
            ("certificates", Value::List(certificates)) => {
                for certificate in certificates {
                    let kind = certificate
                        .member("kind")
                        .and_then(Value::as_text)
                        .and_then(CertificateKind::from_slug);
                    let number = certificate.member("number").and_then(Value::as_text);
                    let (Some(kind), Some(number)) = (kind, number) else {
                        return Err(refuse("known/certificates", "a list of { kind, number }"));
                    };
                    known.certificates.push((kind, number.into()));
                }
            }
            ("domains" | "certificates", _) => return Err(refuse(&format!("known/{name}"), "a list")),
            _ => {
                let expected = "no such option".into();
                return Err(OptionError {
                    option: format!("known/{}", clip(name)),
                    expected,
                });
            }
        }
    }
    Ok(known)
}

fn clip(name: &str) -> String {
    name.chars().take(60).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(json: &str) -> Result<Options, OptionError> {
        Options::of_check(&crate::model::json::read(json.as_bytes()).unwrap())
    }

    #[test]
    fn wrong_options_are_named() {
        for (json, option) in [
            (r#"{"asof":"2026-01-01"}"#, "asof"),
            (r#"{"asOf":"tomorrow"}"#, "asOf"),
            (r#"{"asOf":20260101}"#, "asOf"),
            (r#"{"lang":"fr"}"#, "lang"),
            (r#"{"provider":"nobody"}"#, "provider"),
            (r#"{"parts":["everything"]}"#, "parts"),
            (r#"{"policies":[{}]}"#, "policies/0/seen"),
            (r#"{"known":{"domains":[1]}}"#, "known/domains"),
            (r#"{"known":{"sites":[]}}"#, "known/sites"),
            ("[]", "options"),
            ("7", "options"),
        ] {
            assert_eq!(read(json).unwrap_err().option, option, "{json}");
        }
        assert!(
            read(r#"{"asof":"2026-01-01"}"#)
                .unwrap_err()
                .to_string()
                .contains("did you mean \"asOf\"")
        );
        assert!(read("null").is_ok() && read("{}").is_ok());
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
}
