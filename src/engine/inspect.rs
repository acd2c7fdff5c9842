//! A number, a domain or registration data looked at on their own, as a form does while they are typed.

use crate::data::divisions;
use crate::data::vocabulary::{CertificateKind, Vocabulary};
use crate::engine::with_checker;
use crate::facts::certificate::{self, Format};
use crate::facts::domain::Inspection;
use crate::facts::registration::parse_registration;
use crate::filing::options::{OptionError, Options};
use crate::model::calendar::Date;
use crate::model::phrase::Lang;
use crate::model::report::{Finding, Severity};
use crate::model::value::{MAX_TEXT, Value};
use serde::Serialize;

/// What a certificate number says.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify), tsify(hashmap_as_object))]
pub struct CertificateFacts {
    /// The kind or number format asked for.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "Slug"))]
    pub kind: String,
    /// No error was found, and the number has a shape that can be of this kind.
    pub valid: bool,
    /// The number as it should be written.
    pub normalized: String,
    /// What was found, at path "".
    pub findings: Vec<Finding>,
    /// What the number itself says.
    pub facts: Facts,
}

/// What a number itself says.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Facts {
    /// 行政区划, six digits.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub region: Option<String>,
    /// Its full name, as far as the table knows it; the last one it had.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub region_name: Option<String>,
    /// 出生日期
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional, type = "IsoDate"))]
    pub birth_date: Option<String>,
    /// 性别
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional, type = "\"male\" | \"female\""))]
    pub sex: Option<&'static str>,
    /// 登记管理部门
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub registration_department: Option<String>,
    /// 机构类别
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub entity_category: Option<String>,
    /// The organization code inside a unified social credit code.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub organization_code: Option<String>,
    /// 国籍: ISO 3166-1, three letters, on the card of a foreign permanent resident.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub nationality: Option<&'static str>,
}

/// What has to be filed for a domain as it was typed.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(
    target_arch = "wasm32",
    derive(tsify::Tsify),
    tsify(hashmap_as_object, missing_as_null)
)]
pub struct DomainFacts {
    /// The registrable domain, A-label.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "string | null"))]
    pub domain: Option<String>,
    /// The same as people read it.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "string | null"))]
    pub unicode: Option<String>,
    /// Its public suffix, A-label.
    #[cfg_attr(target_arch = "wasm32", tsify(type = "string | null"))]
    pub suffix: Option<String>,
    /// What was found, at path "".
    pub findings: Vec<Finding>,
}

/// Registration data as the contract's `Registration` has them.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[allow(missing_docs)]
pub struct RegistrationFacts {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub domain: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub registrant: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub registrant_certificate: Option<HolderCertificateFacts>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub registrar: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub registered_on: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub verified_on: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expires_on: Option<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub status: Vec<String>,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub redacted: bool,
}

/// The holder's certificate as the contract's `Certificate` has it.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[allow(missing_docs)]
pub struct HolderCertificateFacts {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub number: Option<String>,
}

/// Refuses what is neither a certificate kind nor a number format.
pub fn kind_of_number(kind: &Value) -> Result<(), OptionError> {
    let slugs = || {
        CertificateKind::entries()
            .map(|entry| entry.slug)
            .chain(Format::names_alone())
    };
    let known = kind.as_text().is_some_and(|kind| slugs().any(|slug| slug == kind));
    let none = || {
        OptionError::none_of(
            "kind".into(),
            "a kind of certificate, or a format of numbers,",
            kind,
            slugs(),
        )
    };
    known.then_some(()).ok_or_else(none)
}

/// `kind` is a certificate kind, or a number format alone: "uscc", "organization-code", "registration-number".
pub fn inspect_certificate(kind: &str, number: Value, options: &Options, today: Date) -> CertificateFacts {
    let alone = Format::alone(kind);
    let known = alone.map(|(_, kind)| kind).or_else(|| CertificateKind::from_slug(kind));
    let echoed = if kind.len() <= 64 {
        kind.to_owned()
    } else {
        kind.chars().take(64).collect()
    };
    let Some(known) = known else {
        let findings = with_checker(|checker| checker.refuse_kind(kind, options, today));
        return CertificateFacts {
            kind: echoed,
            valid: false,
            normalized: String::new(),
            findings,
            facts: Facts::default(),
        };
    };
    let format = alone.map(|_| kind);
    let (reading, findings) = with_checker(|checker| checker.check_number(known, format, number, options, today));
    let valid = reading
        .as_ref()
        .is_some_and(|reading| reading.is_valid() && reading.has_shape())
        && findings.iter().all(|finding| finding.severity != Severity::Error);
    CertificateFacts {
        kind: echoed,
        valid,
        facts: reading.as_ref().map_or_else(Facts::default, |reading| Facts {
            region_name: region_name(&reading.facts, options.lang),
            ..facts(&reading.facts, options.lang)
        }),
        normalized: reading.map_or_else(String::new, |reading| reading.normalized),
        findings,
    }
}

/// What a number says without a table of divisions.
pub(crate) fn facts(facts: &certificate::Facts, lang: Lang) -> Facts {
    let name = |label: Option<certificate::Label>| {
        label.map(|label| match lang {
            Lang::Chinese => label.zh.to_string(),
            Lang::English => label.en.to_string(),
        })
    };
    Facts {
        region: facts.region.map(divisions::written),
        region_name: None,
        birth_date: facts.birth_date.map(|date| date.to_string()),
        sex: facts.sex.map(|sex| match sex {
            certificate::Sex::Female => "female",
            certificate::Sex::Male => "male",
        }),
        registration_department: name(facts.registration_department),
        entity_category: name(facts.entity_category),
        organization_code: facts.organization_code.clone(),
        nationality: facts.nationality,
    }
}

/// The county with its prefecture and province where the number tells it, else what the number itself names.
fn region_name(facts: &certificate::Facts, lang: Lang) -> Option<String> {
    let label = facts.region_name?;
    let full = facts.region.map_or_else(String::new, divisions::full_name);
    Some(match lang {
        Lang::Chinese if full.is_empty() => label.zh.to_string(),
        Lang::Chinese => full,
        Lang::English if full.is_empty() => label.en.to_string(),
        Lang::English => format!("{} ({full})", label.en),
    })
}

/// The registrable domain to be filed for what was typed, or none with findings.
pub fn inspect_domain(input: Value, options: &Options, today: Date) -> DomainFacts {
    let (
        Inspection {
            domain,
            unicode,
            suffix,
            ..
        },
        findings,
    ) = with_checker(|checker| checker.check_domain(input, options, today));
    DomainFacts {
        domain,
        unicode,
        suffix,
        findings,
    }
}

/// Pasted WHOIS text or RDAP JSON; empty when it is neither.
pub fn inspect_registration(text: &str) -> RegistrationFacts {
    let found = parse_registration(text);
    let day = |date: Option<Date>| date.map(|date| date.to_string());
    // What a filing would refuse to read is not offered for one.
    let short = |text: Option<String>| text.filter(|text| text.len() <= MAX_TEXT as usize);
    RegistrationFacts {
        domain: short(found.domain),
        registrant: short(found.registrant),
        registrant_certificate: found.registrant_certificate.map(|certificate| HolderCertificateFacts {
            kind: certificate.kind.map(|kind| kind.slug()),
            number: certificate.number,
        }),
        registrar: short(found.registrar),
        registered_on: day(found.registered_on),
        verified_on: day(found.verified_on),
        expires_on: day(found.expires_on),
        status: found.status,
        redacted: found.redacted,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_domain_never_comes_without_a_finding() {
        let today = Date::of(2026, 11, 22);
        for typed in ["", "  ", "8.8.8.8", "[240e::1]", "com.cn", "x", "\u{200b}"] {
            let facts = inspect_domain(Value::text(typed.into(), false), &Options::default(), today);
            assert_eq!(facts.domain, None, "{typed:?}");
            assert!(!facts.findings.is_empty(), "{typed:?}");
        }
    }

    #[test]
    fn a_number_names_its_county_with_prefecture_and_province_or_what_it_tells_itself() {
        let today = Date::of(2026, 11, 22);
        for (kind, number, zh, en) in [
            (
                "resident-id",
                "11010519491231002X",
                "北京市朝阳区",
                "Beijing (北京市朝阳区)",
            ),
            ("hk-macau-travel-permit", "H00000001", "香港", "Hong Kong"),
        ] {
            for (lang, name) in [(Lang::Chinese, zh), (Lang::English, en)] {
                let options = Options {
                    lang,
                    ..Options::default()
                };
                let facts = inspect_certificate(kind, Value::text(number.into(), false), &options, today).facts;
                assert_eq!(facts.region_name.as_deref(), Some(name), "{number}");
            }
        }
    }

    #[test]
    fn a_number_that_is_too_long_is_told_for_which_it_was_meant() {
        let number = "1".repeat(129);
        let facts = inspect_certificate(
            "resident-id",
            Value::text(number.into(), false),
            &Options::default(),
            Date::of(2026, 11, 22),
        );
        let first = facts.findings.first().map(|finding| finding.message.as_str());
        assert_eq!(first, Some("证件号码太长，不是居民身份证号码。"));
    }

    #[test]
    fn no_more_of_an_unknown_kind_is_repeated_than_a_kind_may_be_long() {
        let today = Date::of(2026, 11, 22);
        for (kind, echoed) in [("fax".to_owned(), "fax".to_owned()), ("x".repeat(100), "x".repeat(64))] {
            let facts = inspect_certificate(&kind, Value::Null, &Options::default(), today);
            assert_eq!((facts.kind, facts.valid), (echoed, false));
        }
    }
}
