//! Conventions of provinces and providers as typed settings, laid over each other: the national default, the province of the
//! organizer's region, the provider, then the caller's own in order. Rules read settings; they never know whose they are.

use crate::calendar::Date;
use crate::data::policies::{BUILT_IN, BuiltIn, NATIONAL};
use crate::phrase::Lang;
use crate::report::{Basis, BasisKind};
use crate::value::Value;

/// Who may own the domain besides the organizer, from the narrowest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum DomainOwner {
    /// The organizer alone.
    Organizer,
    /// The organizer or its legal representative.
    LegalRepresentative,
    /// Also its shareholders, principals and senior executives, as the law has it.
    Affiliate,
}

/// Who may be in charge of a unit's filing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InCharge {
    /// The legal representative alone.
    LegalRepresentative,
    /// A delegate too.
    Delegate,
}

/// A value, and the layer that set it last.
#[derive(Clone, Copy, Debug)]
pub struct Setting<T> {
    /// What holds here.
    pub value: T,
    layer: usize,
}

/// The settings in force for one filing, and where each comes from.
#[derive(Debug)]
pub struct Policies {
    layers: Vec<Layer>,
    /// Months a certificate must still be valid.
    pub months_left: Setting<u8>,
    /// Months a domain must still be valid.
    pub domain_months_left: Setting<u8>,
    /// Youngest age of a person in charge, in years.
    pub youngest_age: Setting<u8>,
    /// Fewest Han characters of a service name.
    pub shortest_name: Setting<u8>,
    /// Who may be in charge of a unit's filing.
    pub in_charge: Setting<InCharge>,
    /// Who may own the domain.
    pub domain_owner: Setting<DomainOwner>,
    /// Whether an address may hold the word 市辖区.
    pub district_word: Setting<bool>,
}

#[derive(Clone, Debug)]
struct Layer {
    id: String,
    kind: BasisKind,
    title: (String, String),
    source: String,
    seen: String,
    from: Option<Date>,
    until: Option<Date>,
}

/// A caller's own conventions, checked on entry.
#[derive(Clone, Debug)]
pub struct CallerPolicy {
    layer: Layer,
    settings: Vec<(String, Value)>,
}

/// What is wrong with a policy, and where.
#[derive(Debug)]
pub struct PolicyError {
    /// JSON Pointer into the policy.
    pub path: String,
    /// What belongs there.
    pub expected: &'static str,
}

const MONTHS: &str = "a whole number of months, 0 to 120";
const YEARS: &str = "a whole number of years, 0 to 120";
const CHARACTERS: &str = "a whole number of characters, 0 to 120";

impl Policies {
    /// The layers for an organizer's province and the options' provider.
    pub fn lay(province: Option<&str>, provider: Option<&str>, callers: &[CallerPolicy], as_of: Date) -> Self {
        let mut policies = Self {
            layers: vec![Layer::built_in(&NATIONAL)],
            months_left: Setting { value: 3, layer: 0 },
            domain_months_left: Setting { value: 3, layer: 0 },
            youngest_age: Setting { value: 18, layer: 0 },
            shortest_name: Setting { value: 3, layer: 0 },
            in_charge: Setting {
                value: InCharge::Delegate,
                layer: 0,
            },
            domain_owner: Setting {
                value: DomainOwner::Affiliate,
                layer: 0,
            },
            district_word: Setting { value: true, layer: 0 },
        };
        let prefix = province.and_then(|code| code.get(..2));
        for built_in in BUILT_IN {
            let of_province = prefix.is_some_and(|prefix| built_in.id.strip_prefix("province-") == Some(prefix));
            if of_province || provider == Some(built_in.id) {
                policies.layers.push(Layer::built_in(built_in));
                for (name, word) in built_in.settings {
                    let value = word.value();
                    // Built-in settings are checked by a test.
                    let _ = policies.set(name, &value);
                }
            }
        }
        for caller in callers {
            let layer = &caller.layer;
            if layer.from.is_none_or(|from| from <= as_of) && layer.until.is_none_or(|until| as_of <= until) {
                policies.layers.push(layer.clone());
                for (name, value) in &caller.settings {
                    let _ = policies.set(name, value);
                }
            }
        }
        policies
    }

    fn set(&mut self, name: &str, value: &Value) -> Result<(), &'static str> {
        let layer = self.layers.len().saturating_sub(1);
        match name {
            "monthsLeft" => {
                self.months_left = Setting {
                    value: number(value).ok_or(MONTHS)?,
                    layer,
                }
            }
            "domainMonthsLeft" => {
                self.domain_months_left = Setting {
                    value: number(value).ok_or(MONTHS)?,
                    layer,
                }
            }
            "youngestAge" => {
                self.youngest_age = Setting {
                    value: number(value).ok_or(YEARS)?,
                    layer,
                }
            }
            "shortestName" => {
                self.shortest_name = Setting {
                    value: number(value).ok_or(CHARACTERS)?,
                    layer,
                }
            }
            "personInCharge" => {
                let value = match value.as_text() {
                    Some("legal-representative") => InCharge::LegalRepresentative,
                    Some("delegate") => InCharge::Delegate,
                    _ => return Err("\"legal-representative\" or \"delegate\""),
                };
                self.in_charge = Setting { value, layer };
            }
            "domainOwner" => {
                let value = match value.as_text() {
                    Some("organizer") => DomainOwner::Organizer,
                    Some("legal-representative") => DomainOwner::LegalRepresentative,
                    Some("affiliate") => DomainOwner::Affiliate,
                    _ => return Err("\"organizer\", \"legal-representative\" or \"affiliate\""),
                };
                self.domain_owner = Setting { value, layer };
            }
            "districtWord" => {
                let value = match value.as_text() {
                    Some("allowed") => true,
                    Some("refused") => false,
                    _ => return Err("\"allowed\" or \"refused\""),
                };
                self.district_word = Setting { value, layer };
            }
            _ => return Err("no such setting"),
        }
        Ok(())
    }

    /// Ids of the layers, in order.
    pub fn ids(&self) -> Vec<String> {
        self.layers.iter().map(|layer| layer.id.clone()).collect()
    }

    /// The layer a setting comes from, as a finding cites it; nothing for the national default, which the rule itself cites.
    pub fn cite<T>(&self, setting: &Setting<T>, lang: Lang) -> Option<Basis> {
        let layer = self.layers.get(setting.layer).filter(|_| setting.layer > 0)?;
        let is_url = layer.source.starts_with("https://") || layer.source.starts_with("http://");
        let title = match lang {
            Lang::Chinese => &layer.title.0,
            Lang::English => &layer.title.1,
        };
        let document = match (is_url, lang) {
            (true, _) => title.clone(),
            (false, Lang::Chinese) => format!("{title}（{}）", layer.source),
            (false, Lang::English) => format!("{title} ({})", layer.source),
        };
        Some(Basis {
            kind: layer.kind,
            document,
            number: None,
            article: None,
            from: layer.from.map(|date| date.to_string()),
            until: layer.until.map(|date| date.to_string()),
            url: is_url.then(|| layer.source.clone()),
            seen: Some(layer.seen.clone()),
        })
    }
}

fn number(value: &Value) -> Option<u8> {
    match value {
        // The cast is exact: whole and in range.
        Value::Number(number) if number.fract() == 0.0 && (0.0..=120.0).contains(number) => Some(*number as u8),
        _ => None,
    }
}

/// The provider slugs that have built-in conventions.
pub fn providers() -> impl Iterator<Item = &'static str> {
    BUILT_IN
        .iter()
        .filter(|policy| policy.kind == BasisKind::Provider)
        .map(|policy| policy.id)
}

impl Layer {
    fn built_in(policy: &'static BuiltIn) -> Self {
        Self {
            id: policy.id.into(),
            kind: policy.kind,
            title: (
                policy.title.in_lang(Lang::Chinese).into(),
                policy.title.in_lang(Lang::English).into(),
            ),
            source: policy.source.into(),
            seen: policy.seen.to_string(),
            from: None,
            until: None,
        }
    }
}

impl CallerPolicy {
    /// Reads one policy, or says what is wrong and where.
    pub fn read(value: &Value) -> Result<Self, PolicyError> {
        let Value::Object(members) = value else {
            return Err(PolicyError {
                path: String::new(),
                expected: "an object",
            });
        };
        let text = |name: &str| {
            let found = value
                .member(name)
                .and_then(Value::as_text)
                .filter(|text| !text.trim().is_empty());
            found.ok_or_else(|| PolicyError {
                path: format!("/{name}"),
                expected: "text",
            })
        };
        let day = |name: &str| match value.member(name) {
            None | Some(Value::Missing) => Ok(None),
            Some(other) => match other.as_text().and_then(Date::parse) {
                Some(date) => Ok(Some(date)),
                None => Err(PolicyError {
                    path: format!("/{name}"),
                    expected: "a date, YYYY-MM-DD",
                }),
            },
        };
        let seen = day("seen")?.ok_or_else(|| PolicyError {
            path: "/seen".into(),
            expected: "a date, YYYY-MM-DD",
        })?;
        let layer = Layer {
            id: text("id")?.into(),
            kind: BasisKind::Provider,
            title: (text("title")?.into(), text("title")?.into()),
            source: text("source")?.into(),
            seen: seen.to_string(),
            from: day("from")?,
            until: day("until")?,
        };
        let mut settings = members.clone();
        settings.retain(|(name, value)| {
            !matches!(name.as_str(), "id" | "title" | "source" | "seen" | "from" | "until") && *value != Value::Missing
        });
        let mut trial = Policies::lay(None, None, &[], seen);
        for (name, value) in &settings {
            trial.set(name, value).map_err(|expected| PolicyError {
                path: format!("/{}", name.replace('~', "~0").replace('/', "~1")),
                expected,
            })?;
        }
        Ok(Self { layer, settings })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_built_in_setting_is_one() {
        let mut policies = Policies::lay(None, None, &[], Date::of(2026, 11, 22));
        for built_in in BUILT_IN {
            for (name, word) in built_in.settings {
                let value = word.value();
                assert_eq!(policies.set(name, &value), Ok(()), "{} {name}", built_in.id);
            }
        }
    }

    #[test]
    fn later_layers_win_and_are_cited() {
        let own = r#"{"id":"house","title":"House rules","source":"https://example.com/rules","seen":"2026-11-01","monthsLeft":6}"#;
        let caller = CallerPolicy::read(&crate::json::read(own.as_bytes()).unwrap()).unwrap();
        let policies = Policies::lay(Some("410100"), None, &[caller], Date::of(2026, 11, 22));
        assert_eq!(policies.ids(), ["national", "province-41", "house"]);
        assert_eq!(policies.months_left.value, 6);
        assert_eq!(policies.domain_owner.value, DomainOwner::Organizer);
        let basis = policies.cite(&policies.months_left, Lang::Chinese).unwrap();
        assert_eq!(basis.url.as_deref(), Some("https://example.com/rules"));
        assert_eq!(
            policies.cite(&policies.domain_owner, Lang::Chinese).unwrap().kind,
            BasisKind::Province
        );
        assert_eq!(policies.cite(&policies.youngest_age, Lang::Chinese), None);
    }

    #[test]
    fn a_broken_policy_says_where() {
        let path = |json: &str| {
            CallerPolicy::read(&crate::json::read(json.as_bytes()).unwrap())
                .unwrap_err()
                .path
        };
        assert_eq!(path("[]"), "");
        assert_eq!(path(r#"{"title":"t","source":"s","seen":"2026-01-01"}"#), "/id");
        assert_eq!(
            path(r#"{"id":"i","title":"t","source":"s","seen":"yesterday"}"#),
            "/seen"
        );
        assert_eq!(
            path(r#"{"id":"i","title":"t","source":"s","seen":"2026-01-01","monthsLeft":"3"}"#),
            "/monthsLeft"
        );
        assert_eq!(
            path(r#"{"id":"i","title":"t","source":"s","seen":"2026-01-01","mnthsLeft":3}"#),
            "/mnthsLeft"
        );
    }
}
