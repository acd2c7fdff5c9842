//! A caller's own policy, read strictly: unlike a filing, a wrong one is refused, and told where.

use std::borrow::Cow;

use super::setting::Given;
use super::{Layer, Policies, SETTINGS};
use crate::model::calendar::Date;
use crate::model::closest::closest;
use crate::model::report::BasisKind;
use crate::model::value::{Members, Value};

/// A caller's own conventions, checked on entry.
#[derive(Clone, Debug)]
pub struct CallerPolicy {
    pub(super) layer: Layer,
    pub(super) settings: Members<'static>,
}

/// What is wrong with a policy, and where.
#[derive(Debug)]
pub struct PolicyError {
    /// JSON Pointer into the policy.
    pub path: String,
    /// What belongs there.
    pub expected: String,
}

/// The members of a policy that are no settings.
pub(super) const HEAD: &[&str] = &["id", "title", "source", "seen", "from", "until"];

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
        let layer = Layer {
            id: Cow::Owned(text("id")?.into()),
            kind: BasisKind::Provider,
            title: (Cow::Owned(text("title")?.into()), Cow::Owned(text("title")?.into())),
            source: Some((text("source")?.into(), seen)),
            from,
            until,
        };
        let mut settings = members.clone();
        settings.retain(|(name, value)| !HEAD.contains(&name.as_ref()) && *value != Value::Missing);
        let mut trial = Policies::national();
        for (name, value) in &settings {
            let shape = trial.slot(name).map(|(_, shape)| shape);
            if !trial.set(name, Given::Caller(value), None) {
                return Err(PolicyError {
                    path: format!("/{}", name.replace('~', "~0").replace('/', "~1")),
                    expected: shape.map_or_else(|| unknown(name), |shape| format!("{} expected", shape.expected())),
                });
            }
        }
        let owned = |(name, value): (Cow<'_, str>, Value<'_>)| (Cow::Owned(name.into_owned()), value.into_owned());
        Ok(Self {
            layer,
            settings: settings.into_iter().map(owned).collect(),
        })
    }
}
