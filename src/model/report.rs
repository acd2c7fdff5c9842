//! What comes back: the contract's output shapes.

use crate::model::calendar::Date;
use serde::Serialize;
use serde::ser::{SerializeMap, Serializer};
use std::borrow::Cow;

/// How much a finding weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// A law, a national standard or the filing system itself refuses it.
    Error,
    /// A province or provider usually returns it, or a table that can be out of date says so.
    Warning,
    /// Only the applicant can decide or must prepare something.
    Prompt,
}

impl Severity {
    /// As it is written.
    pub fn name(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Prompt => "prompt",
        }
    }
}

/// The report as a whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "lowercase")]
pub enum Verdict {
    /// Any error.
    Blocked,
    /// No error, but something to look at.
    Attention,
    /// Nothing found.
    Clear,
}

/// Number of findings of each severity.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct Counts {
    /// Errors.
    pub error: u32,
    /// Warnings.
    pub warning: u32,
    /// Prompts.
    pub prompt: u32,
}

/// The result of checking one filing.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(hashmap_as_object))]
#[serde(rename_all = "camelCase")]
pub struct Report {
    /// blocked: any error; attention: no error but something to look at; clear: nothing found.
    pub verdict: Verdict,
    /// Findings by severity.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Record<Severity, number>"))]
    pub counts: Counts,
    /// In form order; at one path the most severe first.
    pub findings: Vec<Finding>,
    /// Ids of the rules that applied.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "(RuleId | OwnRuleId)[]"))]
    pub checked: Vec<&'static str>,
    /// And of those that did not, so that silence is never mistaken for a check.
    pub not_applicable: Vec<NotApplicable>,
    /// What to prepare for this very filing.
    pub materials: Vec<Material>,
    /// The steps from here, each with its date or time limit.
    pub schedule: Vec<Milestone>,
    /// 住所所在地省通信管理局
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub jurisdiction: Option<Jurisdiction>,
    /// What the filing was checked against.
    pub rules: RuleSet,
}

/// A rule that did not apply, and why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct NotApplicable {
    /// Id of the rule.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "RuleId"))]
    pub rule: &'static str,
    /// Why it did not apply.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "string"))]
    pub reason: &'static str,
}

/// Something found at one place of the filing.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(hashmap_as_object))]
pub struct Finding {
    /// Id of the rule, e.g. "name/reserved-word"; of the caller's own, "own/…".
    #[cfg_attr(target_arch = "wasm32", tsify(type = "RuleId | OwnRuleId"))]
    pub rule: &'static str,
    /// Id of its text in `beian/messages.json`, e.g. "name/reserved-word#individual"; with `params`, enough to word it anew.
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub code: String,
    /// How much it weighs.
    pub severity: Severity,
    /// Where.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Pointer"))]
    pub path: String,
    /// Which parts of the value, [start, end) in UTF-16 code units.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional, type = "[number, number][]"))]
    pub spans: Vec<(u32, u32)>,
    /// What is wrong; never repeats an identity number or phone.
    pub message: String,
    /// What to do about it.
    pub fix: String,
    /// Id of that text: "name/reserved-word#fix".
    #[serde(rename = "fixCode")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub fix_code: String,
    /// A value that would clear the finding, where there is exactly one.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub suggestion: Option<String>,
    /// The suggestion holds a whole identity or phone number: mask it on screen.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub sensitive: bool,
    /// Why: at least one.
    pub basis: Vec<Basis>,
    /// What message and fix were filled in with: values, the same in every language. `beian/messages.json` says of each name what it holds.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Record<string, string | number>"))]
    pub params: Params,
}

/// What a message was filled in with, by name.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Params(Vec<(&'static str, Param)>);

impl Params {
    /// Sets one, in the order of names.
    pub fn set(&mut self, name: &'static str, param: Param) {
        match self.0.binary_search_by_key(&name, |(name, _)| name) {
            Ok(index) => {
                if let Some(slot) = self.0.get_mut(index) {
                    slot.1 = param;
                }
            }
            Err(index) => self.0.insert(index, (name, param)),
        }
    }

    /// The one with this name.
    pub fn get(&self, name: &str) -> Option<&Param> {
        self.0.iter().find(|(known, _)| *known == name).map(|(_, param)| param)
    }
}

impl Serialize for Params {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.0.len()))?;
        self.0
            .iter()
            .try_for_each(|(name, param)| map.serialize_entry(name, param))?;
        map.end()
    }
}

/// A value inside a message.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Param {
    /// Words.
    Text(String),
    /// A count.
    Number(u32),
}

/// What kind of authority a basis has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "lowercase")]
pub enum BasisKind {
    /// A law, regulation or ministerial document.
    Law,
    /// A national or industry standard.
    Standard,
    /// The filing system itself.
    System,
    /// A provincial administration's convention.
    Province,
    /// An access provider's convention.
    Provider,
}

/// Which document says so.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct Basis {
    /// What kind of authority it has.
    #[cfg_attr(
        target_arch = "wasm32",
        tsify(type = "\"law\" | \"standard\" | \"system\" | \"province\" | \"provider\"")
    )]
    pub kind: BasisKind,
    /// Its name.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "string"))]
    pub document: Cow<'static, str>,
    /// Its official number, e.g. 信息产业部令第33号.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional, type = "string"))]
    pub number: Option<&'static str>,
    /// e.g. 第七条.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional, type = "string"))]
    pub article: Option<&'static str>,
    /// First day in force.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional, type = "IsoDate"))]
    pub from: Option<Date>,
    /// Last day in force.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional, type = "IsoDate"))]
    pub until: Option<Date>,
    /// Where it can be read.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional, type = "string"))]
    pub url: Option<Cow<'static, str>>,
    /// For conventions: the day it was read.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional, type = "IsoDate"))]
    pub seen: Option<Date>,
}

/// Something to prepare.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct Material {
    /// The attachment kind it goes under.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Slug"))]
    pub id: &'static str,
    /// Its name.
    pub title: String,
    /// The part of the filing it belongs to.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional, type = "Pointer"))]
    pub of: Option<String>,
    /// Needed in any case.
    pub required: bool,
    /// How it has to look.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub note: Option<String>,
    /// Why.
    pub basis: Vec<Basis>,
}

/// A step from here.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct Milestone {
    /// Which step.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Slug"))]
    pub id: &'static str,
    /// What happens.
    pub title: String,
    /// Its time limit in words.
    pub limit: String,
    /// Its day, where it can be told.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional, type = "IsoDate"))]
    pub due: Option<String>,
    /// What the day was counted from, or why there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub note: Option<String>,
    /// Why.
    pub basis: Vec<Basis>,
}

/// Who decides.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Jurisdiction {
    /// The province, six digits.
    pub province: String,
    /// Its administration.
    pub authority: String,
    /// The character that the province's filing numbers begin with.
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub number_prefix: String,
    /// What the organizer's filing number will look like; an asterisk stands for a digit.
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub number_layout: String,
    /// What the numbers of this filing's services will look like, in their order.
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub service_number_layouts: Vec<String>,
}

/// What a filing was checked against.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct RuleSet {
    /// Version of the package.
    pub version: String,
    /// The day whose law was applied.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "IsoDate"))]
    pub as_of: String,
    /// SHA-256 over rules, law and tables, and after a plus sign what stands for whatever the caller asked: policies, what is known, and what
    /// is changed. With `asOf`, `policies` and one language, equal digests give equal reports of equal filings.
    pub digest: String,
    /// The conventions laid over the law, in order.
    pub policies: Vec<String>,
    /// What the caller changed.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub changed: Option<Changed>,
}

/// What a caller changed of the rules, as far as it makes a difference.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct Changed {
    /// Rules in force that were left out.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional, type = "RuleId[]"))]
    pub ignored: Vec<&'static str>,
    /// What findings of rules weigh that would weigh something else.
    #[serde(skip_serializing_if = "Severities::is_empty")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional, type = "{ [rule in RuleId]?: Severity }"))]
    pub severity: Severities,
    /// How many of the texts are the caller's own.
    #[serde(skip_serializing_if = "is_zero")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub messages: u32,
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "serde asks for a reference")]
fn is_zero(number: &u32) -> bool {
    *number == 0
}

/// What each rule weighs, by its id.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Severities(pub Vec<(&'static str, Severity)>);

impl Severities {
    /// There is none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl Serialize for Severities {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.0.len()))?;
        self.0
            .iter()
            .try_for_each(|(rule, severity)| map.serialize_entry(rule, severity))?;
        map.end()
    }
}
