//! `inspect` and `whois`: one value on its own.

use crate::args::{Inspect, Whois};
use crate::input::Input;
use crate::paper::{Paper, print};
use crate::{Exit, Failure, Outcome, options};
use beian::engine::inspect::{
    CertificateFacts, DomainFacts, RegistrationFacts, inspect_certificate, inspect_domain, inspect_registration,
};
use beian::facts::registration::MAX_RECORD;
use beian::filing::options::Options;
use beian::model::json;
use beian::model::report::{Finding, Severity};
use beian::model::value::Value;
use serde::Serialize;
use std::path::Path;

/// Of a text that is too long, enough is read to see that it is.
const LONGEST: usize = MAX_RECORD + 4;

pub(crate) fn run(arguments: &Inspect) -> Outcome {
    let options = options::read(&arguments.settings, None)?;
    let value = match arguments.value.as_deref() {
        None | Some("-") => text_of(Path::new("-"))?.trim_end_matches(['\r', '\n']).to_owned(),
        Some(value) => value.to_owned(),
    };
    let value = Value::text(value.into(), false);
    let paper = Paper::new(options.lang, &arguments.look);
    match arguments.what.as_str() {
        "domain" => domain(value, &options, arguments.json, paper),
        kind => certificate(kind, value, &options, arguments.json, paper),
    }
}

fn has_error(findings: &[Finding]) -> bool {
    findings.iter().any(|finding| finding.severity == Severity::Error)
}

fn domain(value: Value, options: &Options, json: bool, mut paper: Paper) -> Outcome {
    let facts = inspect_domain(value, options, options::today());
    let sound = facts.domain.is_some() && !has_error(&facts.findings);
    if json {
        print_json(&facts)?;
    } else {
        let DomainFacts {
            domain,
            unicode,
            suffix,
            findings,
        } = facts;
        if domain.is_none() {
            paper.title("no-domain");
        }
        paper.entry("domain", domain.as_deref());
        paper.entry("unicode", unicode.as_deref());
        paper.entry("suffix", suffix.as_deref());
        paper.findings(&findings);
        paper.print()?;
    }
    Ok(if sound { Exit::Clear } else { Exit::Blocked })
}

fn certificate(kind: &str, value: Value, options: &Options, json: bool, mut paper: Paper) -> Outcome {
    let facts = inspect_certificate(kind, value, options, options::today());
    // A kind that is none says nothing of the number.
    if let Some(unknown) = facts
        .findings
        .iter()
        .find(|finding| finding.rule == "form/unknown-choice")
    {
        return Err(Failure::usage(unknown.message.clone()));
    }
    let sound = facts.valid;
    if json {
        print_json(&facts)?;
    } else {
        let CertificateFacts {
            valid,
            normalized,
            findings,
            facts,
            ..
        } = facts;
        paper.title(if valid { "valid" } else { "invalid" });
        let number = (!normalized.is_empty()).then(|| paper.number(&normalized));
        paper.entry("number", number.as_deref());
        paper.entry("region", facts.region_name.as_deref());
        let hidden = "****-**-**".to_owned();
        let birth = facts.birth_date.map(|date| if paper.full { date } else { hidden });
        paper.entry("birthDate", birth.as_deref());
        let sex = facts.sex.map(|sex| paper.word(sex));
        paper.entry("sex", sex);
        paper.entry("registrationDepartment", facts.registration_department.as_deref());
        paper.entry("entityCategory", facts.entity_category.as_deref());
        paper.entry("nationality", facts.nationality);
        let code = facts.organization_code.map(|code| paper.number(&code));
        paper.entry("organizationCode", code.as_deref());
        paper.findings(&findings);
        paper.print()?;
    }
    Ok(if sound { Exit::Clear } else { Exit::Blocked })
}

pub(crate) fn whois(arguments: &Whois) -> Outcome {
    let lang = options::lang(&arguments.lang)?;
    let path = arguments.file.as_deref().unwrap_or(Path::new("-"));
    let text = text_of(path)?;
    let found = inspect_registration(&text);
    let is_empty = found == RegistrationFacts::default();
    if arguments.json {
        print_json(&found)?;
    } else {
        let mut paper = Paper::new(lang, &arguments.look);
        if is_empty {
            paper.title("no-registration");
        }
        paper.entry("domain", found.domain.as_deref());
        paper.entry("registrant", found.registrant.as_deref());
        let certificate = found.registrant_certificate.map(|certificate| {
            let number = certificate.number.map(|number| paper.number(&number));
            let parts = [certificate.kind.map(str::to_owned), number];
            parts.into_iter().flatten().collect::<Vec<_>>().join(" ")
        });
        paper.entry("certificate", certificate.as_deref());
        paper.entry("registrar", found.registrar.as_deref());
        paper.entry("registeredOn", found.registered_on.as_deref());
        paper.entry("verifiedOn", found.verified_on.as_deref());
        paper.entry("expiresOn", found.expires_on.as_deref());
        paper.entry(
            "status",
            (!found.status.is_empty()).then(|| found.status.join(" ")).as_deref(),
        );
        if found.redacted {
            paper.line(&format!("  {}", paper.word("redacted")));
        }
        paper.print()?;
    }
    Ok(if is_empty { Exit::Blocked } else { Exit::Clear })
}

/// What is not UTF-8 in it is replaced.
fn text_of(path: &Path) -> Result<String, Failure> {
    let (bytes, _) = Input::open(path)?.read(LONGEST)?;
    let bytes = crate::input::without_mark(&bytes);
    Ok(String::from_utf8_lossy(bytes).into_owned())
}

pub(crate) fn print_json(value: &impl Serialize) -> Result<(), Failure> {
    print(format!("{}\n", json::write(value)).as_bytes())
}
