//! The rules, the code tables and what is covered of the law as data, for pages and consoles.

mod articles;
mod coverage;
mod fields;
#[cfg(feature = "catalogue")]
mod hints;
#[cfg(feature = "catalogue")]
mod messages;

pub use articles::{Cited, articles};
pub use coverage::{Coverage, coverage};
pub use fields::{Asked, Field, Limit, Required, fields};
#[cfg(feature = "catalogue")]
pub use messages::{Map, Messages, Text, messages};

use crate::data::divisions;
use crate::data::vocabulary::{
    AS_OF, AccessMethod, Action, ApprovalItem, AttachmentKind, CertificateKind, Entry, Language, Nature, Os,
    PERSON_CERTIFICATES, PROVINCES, Role, ServiceContent, ServiceKind, Vocabulary, certificates_of, province,
};
use crate::engine::lines::read_line;
use crate::model::calendar::Date;
use crate::model::phrase::{Lang, Phrase};
use crate::model::refusal::OptionError;
use crate::model::report::{Basis, Severity};
use crate::model::value::{MAX_ENTRIES, Members, Value};
use crate::policy::SETTINGS;
use crate::policy::built_in::{BuiltIn, BuiltInSetting, Source, built_in};
use crate::policy::setting::{About, LONGEST_WORD, Shape};
use crate::rule::{self, Case, Expect};
use crate::rules::RULES;
use serde::Serialize;
use serde::ser::{SerializeMap, Serializer};
use std::borrow::Cow;

/// One rule of the catalogue.
#[derive(Debug, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(hashmap_as_object))]
pub struct Rule {
    /// "section/name"; never reused.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "RuleId"))]
    pub id: &'static str,
    /// The most a finding of it weighs.
    pub severity: Severity,
    /// What it asks.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "string"))]
    pub title: &'static str,
    /// Why.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "string"))]
    pub why: &'static str,
    /// What to do; `{…}` stands for what a finding fills in.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "string"))]
    pub fix: &'static str,
    /// Which articles say so, those in force on the day when one was named.
    pub basis: Vec<Basis>,
    /// The version it came with.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "string"))]
    pub since: &'static str,
    /// Filings it finds something in, and nothing in.
    pub examples: Examples,
    /// Names of the settings of policies it reads: what it asks may differ by province and provider.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional, type = "Setting[]"))]
    pub settings: Vec<&'static str>,
    /// What it is for, where it is not for everything.
    #[serde(rename = "appliesTo", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub applies_to: Option<AppliesTo>,
}

/// Examples of a rule.
#[derive(Debug, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct Examples {
    /// It finds something.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "unknown[]"))]
    pub bad: Vec<Value<'static>>,
    /// It finds nothing.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "unknown[]"))]
    pub good: Vec<Value<'static>>,
    /// The options each of `bad` is checked with, in the same order.
    #[serde(rename = "badOptions")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional, type = "Options[]"))]
    pub bad_options: Vec<Value<'static>>,
    /// The options each of `good` is checked with, in the same order.
    #[serde(rename = "goodOptions")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional, type = "Options[]"))]
    pub good_options: Vec<Value<'static>>,
}

/// Which requests, organizers and services a rule looks at; all of them where nothing is said.
#[derive(Debug, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct AppliesTo {
    /// 备案类型
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional, type = "Action[]"))]
    pub actions: Option<Vec<&'static str>>,
    /// 主办单位性质
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional, type = "Nature[]"))]
    pub natures: Option<Vec<&'static str>>,
    /// 服务类型
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional, type = "ServiceKind[]"))]
    pub services: Option<Vec<&'static str>>,
}

impl AppliesTo {
    /// Nothing, where it looks at everything.
    fn of(rule: &rule::Rule) -> Option<Self> {
        let applies = Self {
            actions: rule.applies.actions.slugs::<Action>(),
            natures: rule.applies.natures.slugs::<Nature>(),
            services: rule.applies.services.slugs::<ServiceKind>(),
        };
        let limited = applies.actions.is_some() || applies.natures.is_some() || applies.services.is_some();
        limited.then_some(applies)
    }
}

/// Every rule, or those in force on a day.
pub fn rules(lang: Lang, as_of: Option<Date>) -> Vec<Rule> {
    let in_force = |rule: &&rule::Rule| as_of.is_none_or(|day| rule.in_force(day));
    RULES
        .iter()
        .filter(in_force)
        .map(|rule| describe(rule, lang, as_of))
        .collect()
}

fn describe(rule: &'static rule::Rule, lang: Lang, as_of: Option<Date>) -> Rule {
    let articles = rule
        .basis
        .iter()
        .filter(|article| as_of.is_none_or(|day| article.in_force(day)));
    let cases = |expect: Expect| rule.cases.iter().filter(move |case| case.expect == expect);
    // An example that is no JSON, holds half a character or more than is read is shown as the text it is.
    let unlike = |case: &Case| case.filing.contains(r"\ud8") || case.filing.len() > 2 * MAX_ENTRIES;
    let filing = |case: &Case| match read_line(case.filing.as_bytes()) {
        read if unlike(case) || matches!(read, Value::Unread(_)) => Value::text(case.filing.into(), false),
        filing => filing,
    };
    Rule {
        id: rule.id,
        severity: rule.severity,
        title: rule.title.in_lang(lang),
        why: rule.why.in_lang(lang),
        fix: rule.fix.in_lang(lang),
        basis: articles.map(|article| article.cite(lang)).collect(),
        since: rule.since,
        examples: Examples {
            bad: cases(Expect::Fail).map(filing).collect(),
            good: cases(Expect::Pass).map(filing).collect(),
            bad_options: cases(Expect::Fail).map(options_of).collect(),
            good_options: cases(Expect::Pass).map(options_of).collect(),
        },
        settings: rule.applies.settings.names(),
        applies_to: AppliesTo::of(rule),
    }
}

/// The options of an example, the day among them: it stands in the case, not in its options.
fn options_of(case: &Case) -> Value<'static> {
    let mut members = match read_line(case.options.as_bytes()) {
        Value::Object(members) => members,
        _ => Vec::new(),
    };
    members.push(("asOf".into(), Value::text(case.as_of.to_string().into(), false)));
    Value::object(members)
}

/// The code tables.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
#[allow(missing_docs)]
pub struct Tables {
    /// The day they were read.
    pub as_of: &'static str,
    pub action: Vec<Choice>,
    pub nature: Vec<Choice>,
    pub certificate_kind: Vec<Choice>,
    /// Certificate kinds that go with each nature.
    #[serde(serialize_with = "by_nature")]
    pub nature_certificates: &'static [Nature],
    pub person_certificates: Vec<&'static str>,
    pub role: Vec<Choice>,
    pub service_kind: Vec<Choice>,
    pub service_content: Vec<Choice>,
    pub language: Vec<Choice>,
    pub approval_item: Vec<Choice>,
    pub access_method: Vec<Choice>,
    pub os: Vec<Choice>,
    pub attachment_kind: Vec<Choice>,
    pub province: Vec<ProvinceChoice>,
    /// Every setting a policy may hold.
    pub settings: Vec<SettingAbout>,
    /// The built-in policies, of the shape that a caller's has.
    pub policies: Vec<Value<'static>>,
    /// Where each of their settings was read: by policy, by setting.
    pub setting_sources: Value<'static>,
}

/// A setting of policies, and the shape of its value.
#[derive(Debug, Serialize)]
#[allow(missing_docs)]
pub struct SettingAbout {
    pub name: &'static str,
    pub title: &'static str,
    /// "count", "count-by-nature", "choice", "words" or "slugs".
    pub shape: &'static str,
    /// The most a count can be, or the most characters of a word.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub most: Option<u32>,
    /// What a choice, or each slug of a list, can be.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub values: Vec<&'static str>,
}

fn setting(about: &'static About, lang: Lang) -> SettingAbout {
    let longest = u32::try_from(LONGEST_WORD).ok();
    let (shape, most, values) = match about.shape {
        Shape::Count(most) => ("count", Some(most.into()), Vec::new()),
        Shape::ByNature(most) => ("count-by-nature", Some(most.into()), Vec::new()),
        Shape::Choice(slugs, _) => ("choice", None, slugs.to_vec()),
        Shape::Words => ("words", longest, Vec::new()),
        Shape::Slugs(table) => ("slugs", None, table.iter().map(Phrase::id).collect()),
    };
    SettingAbout {
        name: about.name,
        title: about.title.in_lang(lang),
        shape,
        most,
        values,
    }
}

/// One choice of a table.
#[derive(Debug, Serialize)]
#[allow(missing_docs)]
pub struct Choice {
    pub slug: &'static str,
    /// The filing system's code; a bit value where its field is a mask (up to 2^33).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<u64>,
    pub zh: &'static str,
    pub en: &'static str,
    /// In the language asked for.
    pub label: &'static str,
}

/// One province.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
#[allow(missing_docs)]
pub struct ProvinceChoice {
    /// GB/T 2260, six digits.
    pub code: &'static str,
    pub zh: &'static str,
    pub en: &'static str,
    pub label: &'static str,
    /// First character of its filing numbers.
    pub icp: &'static str,
    /// First digits of its telephone area codes.
    pub area_code_prefixes: &'static [&'static str],
    /// Bit value in 服务器放置地.
    pub server_location: u64,
}

fn choices<V: Vocabulary>(lang: Lang) -> Vec<Choice> {
    let choice = |(Entry { slug, zh, en }, code): (Entry, &Option<u64>)| Choice {
        slug,
        code: *code,
        zh,
        en,
        label: match lang {
            Lang::Chinese => zh,
            Lang::English => en,
        },
    };
    V::entries().zip(V::CODES).map(choice).collect()
}

/// The code tables with labels in one language.
pub fn vocabulary(lang: Lang) -> Tables {
    let pick = |zh: &'static str, en: &'static str| match lang {
        Lang::Chinese => zh,
        Lang::English => en,
    };
    let provinces = PROVINCES.iter().map(|province| ProvinceChoice {
        code: province.code,
        zh: province.zh,
        en: province.en,
        label: pick(province.zh, province.en),
        icp: province.icp,
        area_code_prefixes: province.area_codes,
        server_location: province.server_bit,
    });
    Tables {
        as_of: AS_OF,
        action: choices::<Action>(lang),
        nature: choices::<Nature>(lang),
        certificate_kind: choices::<CertificateKind>(lang),
        nature_certificates: Nature::ALL,
        person_certificates: slugs(PERSON_CERTIFICATES),
        role: choices::<Role>(lang),
        service_kind: choices::<ServiceKind>(lang),
        service_content: choices::<ServiceContent>(lang),
        language: choices::<Language>(lang),
        approval_item: choices::<ApprovalItem>(lang),
        access_method: choices::<AccessMethod>(lang),
        os: choices::<Os>(lang),
        attachment_kind: choices::<AttachmentKind>(lang),
        province: provinces.collect(),
        settings: SETTINGS.iter().map(|about| setting(about, lang)).collect(),
        policies: built_in().map(|layer| policy(layer, lang)).collect(),
        setting_sources: Value::Object(
            built_in()
                .map(|layer| (layer.id.into(), sources(layer, lang)))
                .collect(),
        ),
    }
}

fn text(text: impl Into<Cow<'static, str>>) -> Value<'static> {
    Value::text(text.into(), false)
}

/// A built-in layer as a caller would write it. Its settings were read in several places, so its source names them all.
fn policy(layer: &'static BuiltIn, lang: Lang) -> Value<'static> {
    let mut read: Vec<&str> = Vec::new();
    for source in lasting(layer).flat_map(BuiltInSetting::sources) {
        let title = source.title.in_lang(lang);
        if !read.contains(&title) {
            read.push(title);
        }
    }
    let seen = lasting(layer).map(|setting| setting.source.seen).max();
    let mut members = vec![
        ("id".into(), text(layer.id)),
        ("title".into(), text(layer.title.in_lang(lang))),
        ("source".into(), text(read.join(" / "))),
    ];
    members.extend(seen.map(|seen| ("seen".into(), text(seen.to_string()))));
    for setting in lasting(layer) {
        let About { name, shape, .. } = setting.about();
        let known = members.iter_mut().find(|(known, _)| known == name);
        match (known, shape.write(setting.given)) {
            // One for units and one for individuals.
            (Some((_, Value::Object(halves))), Value::Object(mut half)) => halves.append(&mut half),
            // Words of one source and of another.
            (Some((_, Value::List(words))), Value::List(mut more)) => words.append(&mut more),
            (_, value) => members.push(((*name).into(), value)),
        }
    }
    Value::Object(members)
}

/// The settings that have no last day.
fn lasting(layer: &'static BuiltIn) -> impl Iterator<Item = &'static BuiltInSetting> {
    layer.settings.iter().filter(|setting| setting.until.is_none())
}

fn sources(layer: &'static BuiltIn, lang: Lang) -> Value<'static> {
    let mut members: Members<'_> = Vec::new();
    for setting in lasting(layer) {
        let name = setting.about().name;
        let mut about = read_in(setting.source, lang);
        about.extend(setting.first_day().map(|from| ("from".into(), text(from.to_string()))));
        // Whether the other source asks less.
        let other = setting.other.map(|other| Value::Object(read_in(other, lang)));
        let how = if setting.disputed { "unlike" } else { "and" };
        about.extend(other.map(|other| (how.into(), other)));
        members.retain(|(known, _)| known != name);
        members.push((name.into(), Value::Object(about)));
    }
    Value::Object(members)
}

fn read_in(source: &'static Source, lang: Lang) -> Members<'static> {
    let mut about: Members<'_> = vec![("source".into(), text(source.title.in_lang(lang)))];
    about.extend(source.url.map(|url| ("url".into(), text(url))));
    about.push(("seen".into(), text(source.seen.to_string())));
    about
}

fn slugs(kinds: &[CertificateKind]) -> Vec<&'static str> {
    kinds.iter().map(|kind| kind.slug()).collect()
}

fn by_nature<S: Serializer>(natures: &[Nature], serializer: S) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(Some(natures.len()))?;
    natures
        .iter()
        .try_for_each(|nature| map.serialize_entry(nature.slug(), &slugs(certificates_of(*nature))))?;
    map.end()
}

/// A division to choose.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct DivisionChoice {
    /// GB/T 2260, six digits.
    pub code: String,
    /// Its name, in Chinese.
    pub name: String,
}

/// The same for a code that may be none: that of no division is refused.
pub fn divisions_below(code: &Value) -> Result<Vec<DivisionChoice>, OptionError> {
    let is_known = |code: &str| {
        code == format!("{}0000", code.get(..2).unwrap_or_default()) && province(code).is_some() || is_division(code)
    };
    match code {
        Value::Missing => Ok(divisions("")),
        Value::Text(text) if is_known(&text.content) => Ok(divisions(&text.content)),
        _ => {
            let mut error = OptionError::wrong("code".into(), "the six digits of a division", code);
            let whole = code
                .as_text()
                .filter(|code| code.len() < 6)
                .map(|code| format!("{code:0<6}"));
            if let Some(whole) = whole.filter(|whole| is_known(whole)) {
                error.expected.push_str(&format!(", such as \"{whole}\""));
            }
            Err(error)
        }
    }
}

fn is_division(code: &str) -> bool {
    let six_digits = code.len() == 6 && code.bytes().all(|byte| byte.is_ascii_digit());
    // Summaries such as 110100 are in use, in the provinces that there are.
    let is_one = |code| divisions::division(code).is_some() || divisions::is_summary(code);
    six_digits && province(code).is_some() && code.parse().is_ok_and(is_one)
}

/// The divisions in force right below the one with this code: prefectures and the counties that belong to none, or counties. The provinces,
/// where there is no code; nothing below anything else.
pub fn divisions(code: &str) -> Vec<DivisionChoice> {
    if code.is_empty() {
        let provinces = PROVINCES.iter().map(|province| DivisionChoice {
            code: province.code.into(),
            name: province.full.into(),
        });
        return provinces.collect();
    }
    let six_digits = code.len() == 6 && code.bytes().all(|byte| byte.is_ascii_digit());
    let below = divisions::below(code.parse().ok().filter(|_| six_digits).unwrap_or(0));
    let choices = below.into_iter().map(|(code, name)| DivisionChoice {
        code: code.to_string(),
        name,
    });
    choices.collect()
}
