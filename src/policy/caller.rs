//! A caller's own policy, read strictly: unlike a filing, a wrong one is refused, and told where.

use std::sync::Arc;

use super::SETTINGS;
use super::built_in::read_in;
use super::setting::SettingId;
use crate::model::calendar::Date;
use crate::model::closest::closest;
use crate::model::fingerprint::{FNV_OFFSET, fingerprint};
use crate::model::phrase::Lang;
use crate::model::refusal::{Fault, OptionError, step};
use crate::model::report::{Basis, BasisKind};
use crate::model::value::Value;

/// A caller's own conventions, checked on entry.
#[derive(Clone, Debug)]
pub struct CallerPolicy {
    pub(super) head: Arc<Head>,
    /// Each of the shape that the setting has.
    pub(super) settings: Arc<[(SettingId, Value<'static>)]>,
}

impl PartialEq for CallerPolicy {
    fn eq(&self, other: &Self) -> bool {
        // The next filing of a batch brings the very same; a head goes with its settings.
        Arc::ptr_eq(&self.head, &other.head) || (self.head == other.head && self.settings == other.settings)
    }
}

/// What a policy says of itself.
#[derive(Debug, PartialEq)]
pub(super) struct Head {
    pub(super) id: String,
    pub(super) title: String,
    /// Where all its settings were read, and when.
    pub(super) source: String,
    pub(super) seen: Date,
    pub(super) from: Option<Date>,
    pub(super) until: Option<Date>,
    /// Stands for all it says, its settings among it.
    pub(super) fingerprint: u64,
}

impl Head {
    /// As a finding cites it.
    pub(super) fn cite(&self, lang: Lang) -> Basis {
        let url = ["https://", "http://"]
            .iter()
            .any(|scheme| self.source.starts_with(scheme));
        Basis {
            kind: BasisKind::Provider,
            document: if url {
                self.title.clone().into()
            } else {
                read_in(&self.title, &self.source, lang).into()
            },
            number: None,
            article: None,
            from: self.from,
            until: self.until,
            url: url.then(|| self.source.clone().into()),
            seen: Some(self.seen),
        }
    }
}

/// The members of a policy that are no settings.
const HEAD: &[&str] = &["id", "title", "source", "seen", "from", "until"];
/// Those that no policy goes without.
const REQUIRED: &[&str] = &["id", "title", "source", "seen"];

impl CallerPolicy {
    /// Reads one policy, or says what is wrong and where.
    pub fn read(value: &Value) -> Result<Self, OptionError> {
        let Value::Object(members) = value else {
            return Err(OptionError::wrong(String::new(), "an object", value));
        };
        let mut settings = Vec::new();
        for (name, value) in members {
            if HEAD.contains(&name.as_ref()) || *value == Value::Missing {
                continue;
            }
            let Some(id) = SettingId::named(name) else {
                let known = SETTINGS.iter().map(|about| about.name).chain(HEAD.iter().copied());
                return Err(OptionError::unknown(step(name), "setting", "", closest(name, known)));
            };
            let shape = id.about().shape;
            if shape.read(value).is_none() {
                return Err(OptionError::none_of(
                    step(name),
                    &shape.expected(),
                    value,
                    shape.slugs().iter().copied(),
                ));
            }
            settings.push((id, value.clone().into_owned()));
        }
        let missing = |name: &&&str| matches!(value.member(name), None | Some(Value::Missing));
        let missing: Vec<&str> = REQUIRED.iter().filter(missing).copied().collect();
        if !missing.is_empty() {
            return Err(OptionError {
                option: String::new(),
                fault: Fault::Missing,
                expected: format!("a policy also needs {}", missing.join(", ")),
            });
        }
        let (id, title, source) = (text(value, "id")?, text(value, "title")?, text(value, "source")?);
        let seen = day(value, "seen")?.unwrap_or(Date::of(1970, 1, 1));
        let (from, until) = (day(value, "from")?, day(value, "until")?);
        if from.zip(until).is_some_and(|(from, until)| until < from) {
            return Err(OptionError::wrong("/until".into(), "a day not before \"from\"", value));
        }
        let head = Head {
            id,
            title,
            source,
            seen,
            from,
            until,
            fingerprint: fingerprint(value, FNV_OFFSET),
        };
        Ok(Self {
            head: Arc::new(head),
            settings: settings.into(),
        })
    }
}

fn text(policy: &Value, name: &str) -> Result<String, OptionError> {
    let given = policy.member(name).unwrap_or(&Value::Missing);
    let text = given.as_text().filter(|text| !text.trim().is_empty());
    text.map_or_else(
        || Err(OptionError::wrong(step(name), "text", given)),
        |text| Ok(text.into()),
    )
}

fn day(policy: &Value, name: &str) -> Result<Option<Date>, OptionError> {
    match policy.member(name) {
        None | Some(Value::Missing) => Ok(None),
        Some(given) => match given.as_text().and_then(Date::parse) {
            Some(day) => Ok(Some(day)),
            None => Err(OptionError::wrong(step(name), "a date, YYYY-MM-DD,", given)),
        },
    }
}
