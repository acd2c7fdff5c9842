//! Conventions of provinces and providers as typed settings, laid over each other: the national default, the province of the
//! organizer's region, the provider, then the caller's own in order. Rules read settings; they never know whose they are.

pub mod setting;

use std::borrow::Cow;

use crate::calendar::Date;
use crate::data::policies::{BUILT_IN, BuiltIn, NATIONAL, Source};
use crate::phrase::{Lang, t};
use crate::report::{Basis, BasisKind};
use crate::value::Value;
use setting::{About, Kind, Shape, Word, choices};

choices! {
    /// Who may own the domain besides the organizer, from the narrowest.
    DomainOwner {
        /// The organizer alone.
        Organizer "organizer",
        /// The organizer or its legal representative.
        LegalRepresentative "legal-representative",
        /// Also its shareholders, principals and senior executives, as the law has it.
        Affiliate "affiliate",
    }
    /// Who may be in charge of a unit's filing.
    InCharge {
        /// The legal representative alone.
        LegalRepresentative "legal-representative",
        /// A delegate too.
        Delegate "delegate",
    }
    /// Whether something may stand in a field.
    Permission {
        /// It may.
        Allowed "allowed",
        /// It may not.
        Refused "refused",
    }
}

/// A value, and where it was set last.
#[derive(Clone, Copy, Debug)]
pub struct Setting<T> {
    /// What holds here.
    pub value: T,
    layer: usize,
    source: Option<&'static Source>,
}

/// One line a setting: field, type, name in a policy, shape, national default, what it decides.
macro_rules! settings {
    ($($(#[$doc:meta])* $field:ident: $kind:ty = $name:literal $shape:expr, $default:expr, $title:expr;)*) => {
        /// The settings in force for one filing, and where each comes from.
        #[derive(Debug)]
        pub struct Policies {
            layers: Vec<Layer>,
            $($(#[$doc])* pub $field: Setting<$kind>,)*
        }

        /// Every setting, for the vocabulary and the JSON Schema.
        pub static SETTINGS: &[About] = &[$(About { name: $name, title: $title, shape: $shape },)*];

        impl Policies {
            fn national() -> Self {
                Self {
                    layers: vec![Layer::built_in(&NATIONAL)],
                    $($field: Setting { value: $default, layer: 0, source: None },)*
                }
            }

            /// Sets what a built-in layer says; a test sees to it that its names and values are right.
            fn set_built_in(&mut self, name: &str, word: Word, source: &'static Source) {
                let layer = self.layers.len().saturating_sub(1);
                match name {
                    $($name => if let Some(value) = <$kind>::built_in(word, $shape) {
                        self.$field.lay(value, layer, Some(source));
                    },)*
                    _ => {}
                }
            }

            /// Sets what a caller's layer says, or tells what belongs there.
            fn set(&mut self, name: &str, value: &Value) -> Result<(), String> {
                let layer = self.layers.len().saturating_sub(1);
                match name {
                    $($name => {
                        let value = <$kind>::read(value, $shape).ok_or_else(|| $shape.expected())?;
                        self.$field.lay(value, layer, None);
                    })*
                    _ => return Err("no such setting".into()),
                }
                Ok(())
            }
        }
    };
}

/// A term in months.
const MONTHS: Shape = Shape::Count(120);
/// An age.
const YEARS: Shape = Shape::Count(120);

settings! {
    /// Months a certificate must still be valid.
    months_left: u16 = "monthsLeft" MONTHS, 3, t("证件至少还要有效的月数", "Months a certificate must still be valid");
    /// Months a domain must still be valid.
    domain_months_left: u16 = "domainMonthsLeft" MONTHS, 3, t("域名至少还要有效的月数", "Months a domain must still be valid");
    /// Youngest age of a person in charge, in years.
    youngest_age: u16 = "youngestAge" YEARS, 18, t("负责人最低年龄", "Youngest age of a person in charge");
    /// Fewest Han characters of a service name.
    shortest_name: u16 = "shortestName" Shape::Count(120), 3, t("服务名称最少汉字数", "Fewest Han characters of a service name");
    /// Who may be in charge of a unit's filing.
    in_charge: InCharge = "personInCharge" InCharge::SHAPE, InCharge::Delegate, t("谁可以做主体负责人", "Who may be in charge of a unit's filing");
    /// Who may own the domain.
    domain_owner: DomainOwner = "domainOwner" DomainOwner::SHAPE, DomainOwner::Affiliate, t("域名可以归谁所有", "Who may own the domain");
    /// Whether an address may hold the word 市辖区.
    district_word: Permission = "districtWord" Permission::SHAPE, Permission::Allowed, t("通信地址中可否写“市辖区”", "Whether an address may hold the word 市辖区");
}

impl<T: Kind + Clone> Setting<T> {
    fn lay(&mut self, value: T, layer: usize, source: Option<&'static Source>) {
        *self = Self {
            value: value.over(self.value.clone()),
            layer,
            source,
        };
    }
}

#[derive(Clone, Debug)]
struct Layer {
    id: Cow<'static, str>,
    kind: BasisKind,
    title: (Cow<'static, str>, Cow<'static, str>),
    /// Where all its settings were read, and when; a built-in setting says so itself.
    source: Option<(String, Date)>,
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
    pub expected: String,
}

impl Policies {
    /// The layers for an organizer's province and the options' provider.
    pub fn lay(province: Option<&str>, provider: Option<&str>, callers: &[CallerPolicy], as_of: Date) -> Self {
        let mut policies = Self::national();
        let prefix = province.and_then(|code| code.get(..2));
        for built_in in BUILT_IN {
            let of_province = prefix.is_some_and(|prefix| built_in.id.strip_prefix("province-") == Some(prefix));
            if of_province || provider == Some(built_in.id) {
                policies.layers.push(Layer::built_in(built_in));
                for (name, word, source) in built_in.settings {
                    policies.set_built_in(name, *word, source);
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

    /// Ids of the layers, in order.
    pub fn ids(&self) -> Vec<String> {
        self.layers.iter().map(|layer| layer.id.to_string()).collect()
    }

    /// The layer a setting comes from, as a finding cites it; nothing for the national default, which the rule itself cites.
    pub fn cite<T>(&self, setting: &Setting<T>, lang: Lang) -> Option<Basis> {
        let layer = self.layers.get(setting.layer).filter(|_| setting.layer > 0)?;
        let title = match lang {
            Lang::Chinese => &layer.title.0,
            Lang::English => &layer.title.1,
        };
        let (source, seen) = match (setting.source, &layer.source) {
            (Some(source), _) => (source.title.in_lang(lang), Some(source.seen)),
            (None, Some((source, seen))) => (source.as_str(), Some(*seen)),
            (None, None) => ("", None),
        };
        let url = setting
            .source
            .and_then(|source| source.url)
            .or_else(|| is_url(source).then_some(source));
        let document = match lang {
            _ if source.is_empty() || is_url(source) => title.to_string(),
            Lang::Chinese => format!("{title}（{source}）"),
            Lang::English => format!("{title} ({source})"),
        };
        Some(Basis {
            kind: layer.kind,
            document,
            number: None,
            article: None,
            from: layer.from.map(|date| date.to_string()),
            until: layer.until.map(|date| date.to_string()),
            url: url.map(Into::into),
            seen: seen.map(|date| date.to_string()),
        })
    }
}

fn is_url(text: &str) -> bool {
    text.starts_with("https://") || text.starts_with("http://")
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
            id: Cow::Borrowed(policy.id),
            kind: policy.kind,
            title: (
                Cow::Borrowed(policy.title.in_lang(Lang::Chinese)),
                Cow::Borrowed(policy.title.in_lang(Lang::English)),
            ),
            source: None,
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
                expected: "an object".into(),
            });
        };
        let text = |name: &str| {
            let found = value
                .member(name)
                .and_then(Value::as_text)
                .filter(|text| !text.trim().is_empty());
            found.ok_or_else(|| PolicyError {
                path: format!("/{name}"),
                expected: "text".into(),
            })
        };
        let day = |name: &str| match value.member(name) {
            None | Some(Value::Missing) => Ok(None),
            Some(other) => match other.as_text().and_then(Date::parse) {
                Some(date) => Ok(Some(date)),
                None => Err(PolicyError {
                    path: format!("/{name}"),
                    expected: "a date, YYYY-MM-DD".into(),
                }),
            },
        };
        let seen = day("seen")?.ok_or_else(|| PolicyError {
            path: "/seen".into(),
            expected: "a date, YYYY-MM-DD".into(),
        })?;
        let layer = Layer {
            id: Cow::Owned(text("id")?.into()),
            kind: BasisKind::Provider,
            title: (Cow::Owned(text("title")?.into()), Cow::Owned(text("title")?.into())),
            source: Some((text("source")?.into(), seen)),
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
            for (name, word, _) in built_in.settings {
                assert_eq!(policies.set(name, &word.value()), Ok(()), "{} {name}", built_in.id);
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
