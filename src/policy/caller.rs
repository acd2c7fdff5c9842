//! A caller's own policy, read strictly: unlike a filing, a wrong one is refused, and told where.

use std::sync::Arc;

use super::SETTINGS;
use super::built_in::read_in;
use super::setting::SettingId;
use crate::model::calendar::Date;
use crate::model::closest::closest;
use crate::model::phrase::Lang;
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
        // The next filing of a batch brings the very same.
        let same = Arc::ptr_eq(&self.head, &other.head) && Arc::ptr_eq(&self.settings, &other.settings);
        same || (self.head == other.head && self.settings == other.settings)
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

/// What is wrong with a policy, and where.
#[derive(Debug)]
pub struct PolicyError {
    /// JSON Pointer into the policy.
    pub path: String,
    /// What belongs there.
    pub expected: String,
}

/// FNV-1a, of 64 bits: equal policies have equal ones, and others almost never. Nobody has a reason to forge one.
const FNV_OFFSET: u64 = 0xcbf2_9ce4_8422_2325;

fn fingerprint(value: &Value, hash: u64) -> u64 {
    let bytes = |hash: u64, bytes: &[u8]| {
        bytes.iter().fold(hash, |hash, byte| {
            (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3)
        })
    };
    match value {
        Value::Bool(truth) => bytes(hash, &[1, u8::from(*truth)]),
        Value::Number(number) => bytes(bytes(hash, &[2]), &number.to_bits().to_le_bytes()),
        Value::Text(text) => bytes(bytes(hash, &[3]), text.content.as_bytes()),
        Value::List(values) => values
            .iter()
            .fold(bytes(hash, &[4]), |hash, value| fingerprint(value, hash)),
        Value::Object(members) => members.iter().fold(bytes(hash, &[5]), |hash, (name, value)| {
            fingerprint(value, bytes(bytes(hash, &[6]), name.as_bytes()))
        }),
        Value::Missing | Value::Null | Value::Unread(_) => hash,
    }
}

/// The members of a policy that are no settings.
const HEAD: &[&str] = &["id", "title", "source", "seen", "from", "until"];

fn unknown(name: &str) -> String {
    let known = SETTINGS.iter().map(|about| about.name).chain(HEAD.iter().copied());
    let meant = closest(name, known);
    let meant = meant.map_or_else(String::new, |name| format!(", did you mean \"{name}\"?"));
    format!("no such setting{meant}")
}

impl CallerPolicy {
    /// Reads one policy, or says what is wrong and where.
    pub fn read(value: &Value) -> Result<Self, PolicyError> {
        let Value::Object(members) = value else {
            return Err(PolicyError {
                path: String::new(),
                expected: "an object expected".into(),
            });
        };
        let text = |name: &str| {
            let found = value
                .member(name)
                .and_then(Value::as_text)
                .filter(|text| !text.trim().is_empty());
            found.ok_or_else(|| PolicyError {
                path: format!("/{name}"),
                expected: "text expected".into(),
            })
        };
        let day = |name: &str| match value.member(name) {
            None | Some(Value::Missing) => Ok(None),
            Some(other) => match other.as_text().and_then(Date::parse) {
                Some(date) => Ok(Some(date)),
                None => Err(PolicyError {
                    path: format!("/{name}"),
                    expected: "a date, YYYY-MM-DD, expected".into(),
                }),
            },
        };
        let seen = day("seen")?.ok_or_else(|| PolicyError {
            path: "/seen".into(),
            expected: "a date, YYYY-MM-DD, expected".into(),
        })?;
        let (from, until) = (day("from")?, day("until")?);
        if from.zip(until).is_some_and(|(from, until)| until < from) {
            return Err(PolicyError {
                path: "/until".into(),
                expected: "a day not before \"from\" expected".into(),
            });
        }
        let head = Head {
            id: text("id")?.into(),
            title: text("title")?.into(),
            source: text("source")?.into(),
            seen,
            from,
            until,
            fingerprint: fingerprint(value, FNV_OFFSET),
        };
        let mut settings = Vec::new();
        for (name, value) in members {
            if HEAD.contains(&name.as_ref()) || *value == Value::Missing {
                continue;
            }
            let id = SettingId::named(name);
            let shape = id.map(|id| id.about().shape);
            match id.filter(|id| id.about().shape.read(value).is_some()) {
                Some(id) => settings.push((id, value.clone().into_owned())),
                None => {
                    return Err(PolicyError {
                        path: format!("/{}", name.replace('~', "~0").replace('/', "~1")),
                        expected: shape.map_or_else(|| unknown(name), |shape| format!("{} expected", shape.expected())),
                    });
                }
            }
        }
        Ok(Self {
            head: Arc::new(head),
            settings: settings.into(),
        })
    }
}
