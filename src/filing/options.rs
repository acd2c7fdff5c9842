//! What a caller may ask for besides the filing itself. `engine::options` reads it: unlike a filing, wrong options are refused.

use crate::data::vocabulary::CertificateKind;
use crate::model::calendar::Date;
use crate::model::phrase::Lang;
pub use crate::model::refusal::{Fault, OptionError};
use crate::model::report::Severity;
use crate::policy::CallerPolicy;

/// Options of a check, in force once read.
#[derive(Clone, Debug)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct Options {
    /// The day whose law applies; default: today in Asia/Shanghai.
    #[cfg_attr(target_arch = "wasm32", serde(rename = "asOf"), tsify(optional, type = "IsoDate"))]
    pub as_of: Option<Date>,
    /// Language of the report; default "zh-CN".
    #[cfg_attr(target_arch = "wasm32", tsify(optional, type = "Lang"))]
    pub lang: Lang,
    /// Adds that provider's conventions; the province comes from the organizer's region.
    #[cfg_attr(target_arch = "wasm32", tsify(optional, type = "Provider"))]
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
            type = "{ certificates?: { kind: CertificateKind; number: string }[]; domains?: string[] }"
        )
    )]
    pub known: Known,
    /// Rules that are not to look, by id. What says that a filing could not be read as a whole is said in any case.
    #[cfg_attr(target_arch = "wasm32", tsify(optional, type = "RuleId[]"))]
    pub ignore: Vec<&'static str>,
    /// What findings of a rule are to weigh, by its id. What a law makes an error stays one.
    #[cfg_attr(
        target_arch = "wasm32",
        tsify(optional, type = "{ readonly [rule in RuleId]?: Severity | undefined }")
    )]
    pub severity: Vec<(&'static str, Severity)>,
    /// "allow": members that a filing does not have are no findings; default "warn".
    #[cfg_attr(
        target_arch = "wasm32",
        serde(rename = "unknownFields"),
        tsify(optional, type = "\"warn\" | \"allow\"")
    )]
    pub unknown_fields: UnknownFields,
    /// Texts of the caller's own in place of the built-in ones, by code, in order.
    #[cfg_attr(target_arch = "wasm32", tsify(optional, type = "Messages"))]
    pub messages: Vec<(String, String)>,
    /// Stands for what of all this changes what is found or said, besides day, language and policies.
    #[cfg_attr(target_arch = "wasm32", serde(skip))]
    pub fingerprint: Option<u64>,
}

/// What becomes of members that a filing does not have.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum UnknownFields {
    /// Each is a finding.
    #[default]
    Warn,
    /// None is.
    Allow,
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

impl Default for Options {
    fn default() -> Self {
        Self {
            as_of: None,
            lang: Lang::Chinese,
            provider: None,
            policies: Vec::new(),
            parts: Parts::ALL,
            known: Known::default(),
            ignore: Vec::new(),
            severity: Vec::new(),
            unknown_fields: UnknownFields::Warn,
            messages: Vec::new(),
            fingerprint: None,
        }
    }
}

impl Options {
    /// What findings of a rule weigh that weigh so much: an error of a law stays one.
    pub fn weigh(&self, rule: &str, severity: Severity) -> Severity {
        let asked = self.severity.iter().find(|(id, _)| *id == rule);
        asked.map_or(
            severity,
            |(_, asked)| {
                if severity == Severity::Error { severity } else { *asked }
            },
        )
    }

    /// The caller's own text with this code.
    pub fn message(&self, code: &str) -> Option<&str> {
        let place = self
            .messages
            .binary_search_by(|(known, _)| known.as_str().cmp(code))
            .ok()?;
        self.messages.get(place).map(|(_, text)| text.as_str())
    }
}
