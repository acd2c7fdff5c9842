//! Kinds of fault: what is made wrong in a filing in which nothing was, and what has to be found where.
//!
//! One a line: where it is put, in which filings, what stands there then, the rule, the severity; the finding is at the same place unless the
//! line names another. Values are the specimens of the rules' own examples or made by [`super::numbers`].

use super::Case;
use super::numbers::{checked, full_width, miscopied, swapped};
use beian::model::calendar::Date;
use beian::model::report::Severity::{self, Error, Prompt, Warning};
use serde_json::{Value, json};

/// A kind of fault.
pub(crate) struct Fault {
    /// Where it is put.
    pub(crate) at: &'static str,
    when: fn(&Case) -> bool,
    how: How,
    pub(crate) rule: &'static str,
    pub(crate) severity: Severity,
    /// Where it is found, where that is another place.
    found: Option<&'static str>,
}

enum How {
    /// Nothing stands there.
    Gone,
    /// This, in JSON.
    Is(&'static str),
    /// What stood there, changed.
    Text(fn(&str) -> String),
    /// This, from the day of the check and the filing.
    Of(fn(&Case) -> Value),
}
use How::{Gone, Is, Of, Text};

impl Fault {
    const fn found_at(self, place: &'static str) -> Self {
        Self {
            found: Some(place),
            ..self
        }
    }

    /// Where it is found.
    pub(crate) fn place(&self) -> &'static str {
        self.found.unwrap_or(self.at)
    }

    /// What it is called where it is not found: its line says the rest.
    pub(crate) fn name(&self) -> String {
        let how = match self.how {
            Gone => "missing".to_owned(),
            Is(json) => json.chars().take(60).collect(),
            Text(_) | Of(_) => "changed".to_owned(),
        };
        format!("{} {how} ({})", self.at, self.rule)
    }

    /// The case with the fault in it, where it can have it.
    pub(crate) fn inject(&self, case: &Case) -> Option<Case> {
        let (above, member) = self.at.rsplit_once('/')?;
        // Before its first source nobody asked for anything.
        let asked = if self.severity == Error { LAW } else { CONVENTIONS };
        if case.day < asked
            || !(self.when)(case)
            || !case.filing.pointer(above).is_some_and(Value::is_object) && case.filing.pointer(self.at).is_none()
        {
            return None;
        }
        let old = case.filing.pointer(self.at).cloned();
        let new = match self.how {
            Gone => {
                old?;
                let mut faulty = case.clone();
                faulty.filing.pointer_mut(above)?.as_object_mut()?.remove(member);
                return Some(faulty);
            }
            Is(json) => serde_json::from_str(json).unwrap(),
            Text(change) => change(old.as_ref()?.as_str()?).into(),
            Of(make) => make(case),
        };
        if old.as_ref() == Some(&new) {
            return None;
        }
        let mut faulty = case.clone();
        match faulty.filing.pointer_mut(above)? {
            Value::Object(members) => drop(members.insert(member.to_owned(), new)),
            Value::Array(entries) => *entries.get_mut(member.parse::<usize>().unwrap())? = new,
            _ => return None,
        }
        Some(faulty)
    }
}

const fn fault(at: &'static str, when: fn(&Case) -> bool, how: How, rule: &'static str, severity: Severity) -> Fault {
    Fault {
        at,
        when,
        how,
        rule,
        severity,
        found: None,
    }
}

fn text<'c>(case: &'c Case, at: &str) -> &'c str {
    case.filing.pointer(at).and_then(Value::as_str).unwrap_or_default()
}

// In which filings.

fn any(_: &Case) -> bool {
    true
}
fn new(case: &Case) -> bool {
    text(case, "/action") == "new"
}
fn kept(case: &Case) -> bool {
    !matches!(text(case, "/action"), "cancel" | "change")
}
/// On the form of 2023.
fn form(case: &Case) -> bool {
    new(case) && case.day >= Date::of(2023, 8, 4)
}
fn added(case: &Case) -> bool {
    matches!(text(case, "/action"), "new" | "add-service")
}
fn on_file(case: &Case) -> bool {
    matches!(text(case, "/action"), "add-service" | "add-access" | "cancel")
}
fn service_on_file(case: &Case) -> bool {
    matches!(text(case, "/action"), "add-access" | "cancel")
}
fn is(case: &Case, kind: &str) -> bool {
    added(case) && text(case, "/services/0/kind") == kind
}
fn website(case: &Case) -> bool {
    is(case, "website")
}
fn website_form(case: &Case) -> bool {
    website(case) && case.day >= Date::of(2023, 8, 4)
}
fn app(case: &Case) -> bool {
    is(case, "app")
}
fn android(case: &Case) -> bool {
    app(case) && text(case, "/services/0/app/platforms/0/os") == "android"
}
fn not_website(case: &Case) -> bool {
    added(case) && !website(case)
}
fn hosted(case: &Case) -> bool {
    is(case, "mini-program") || is(case, "quick-app")
}
fn individual(case: &Case) -> bool {
    kept(case) && text(case, "/organizer/nature") == "individual"
}
fn individual_website(case: &Case) -> bool {
    individual(case) && website(case)
}
fn unit(case: &Case) -> bool {
    kept(case) && !text(case, "/organizer/nature").is_empty() && !individual(case)
}
fn enterprise(case: &Case) -> bool {
    kept(case) && text(case, "/organizer/nature") == "enterprise"
}
fn enterprise_website(case: &Case) -> bool {
    enterprise(case) && website(case)
}
/// The organizer's certificate has a unified code.
fn coded(case: &Case) -> bool {
    let number = text(case, "/organizer/certificate/number");
    unit(case) && number.len() == 18 && number.is_ascii()
}
fn licensed(case: &Case) -> bool {
    coded(case) && text(case, "/organizer/certificate/kind") == "business-licence"
}
/// The person in charge has an identity card.
fn carded(case: &Case) -> bool {
    kept(case) && text(case, "/organizer/personInCharge/certificate/kind") == "resident-id"
}
/// The name alone is given, without a certificate to compare it with.
fn named(case: &Case) -> bool {
    unit(case) && case.filing.pointer("/organizer/certificate").is_none()
}
fn named_enterprise(case: &Case) -> bool {
    named(case) && enterprise(case)
}
/// In Tianjin and Guizhou sources differ over the age, so that nothing but a question is found there.
fn carded_of_unit(case: &Case) -> bool {
    let region = text(case, "/organizer/region");
    carded(case) && unit(case) && !region.starts_with("12") && !region.starts_with("52")
}
fn two_services(case: &Case) -> bool {
    website(case) && text(case, "/services/1/kind") == "website"
}
fn registered(case: &Case) -> bool {
    website(case) && text(case, "/organizer/name") == text(case, "/services/0/domains/0/registration/registrant")
}
fn recorded(case: &Case) -> bool {
    added(case) && case.filing.pointer("/services/0/domains/0/registration").is_some()
}
fn today(case: &Case) -> bool {
    case.day >= Date::of(2024, 1, 1)
}
fn recent(case: &Case) -> bool {
    today(case) && added(case)
}
fn attached(case: &Case) -> bool {
    case.filing.get("attachments").is_some()
}
fn far_from_beijing(case: &Case) -> bool {
    kept(case) && of_another_province(case)
}
fn of_another_province(case: &Case) -> bool {
    !text(case, "/organizer/region").starts_with("11") && !text(case, "/organizer/region").is_empty()
}

// What stands there.

fn on(case: &Case, days: i32) -> Value {
    case.day.plus_days(days).unwrap().to_string().into()
}
fn number_of_person(case: &Case) -> Value {
    text(case, "/organizer/personInCharge/certificate/number").into()
}
fn stretched(number: &str) -> String {
    format!("{number}0")
}
fn shortened(number: &str) -> String {
    number[..number.len() - 1].to_owned()
}
fn spaced(text: &str) -> String {
    format!("{} {}", &text[..6], &text[6..])
}
fn lower(text: &str) -> String {
    // So that there is a letter.
    text.to_lowercase()
}
fn hidden(text: &str) -> String {
    let at = text.char_indices().nth(1).map_or(0, |(at, _)| at);
    format!("{}\u{200b}{}", &text[..at], &text[at..])
}
fn in_formula(text: &str) -> String {
    format!("=\"{text}\"")
}
fn controlled(text: &str) -> String {
    format!("{text}\u{7}")
}
fn born_in_the_future(case: &Case) -> Value {
    checked(&format!("110105{}0101000", case.day.year() + 2)).into()
}
fn born_lately(case: &Case) -> Value {
    checked(&format!("110105{}0101000", case.day.year() - 8)).into()
}
fn without_a_date(_: &Case) -> Value {
    checked("11010519900230000").into()
}
fn of_no_division(_: &Case) -> Value {
    checked("11019919900101000").into()
}
fn of_no_province(_: &Case) -> Value {
    checked("99010119900101000").into()
}
fn first_domain(case: &Case) -> Value {
    json!([{ "name": text(case, "/services/0/domains/0/name") }])
}
fn two_domains(_: &Case) -> Value {
    json!([{ "name": "example.cn" }, { "name": "example.com" }])
}
fn name_of_first_service(case: &Case) -> Value {
    text(case, "/services/0/name").into()
}
fn own_mobile(case: &Case) -> Value {
    text(case, "/organizer/personInCharge/mobile").into()
}
fn of_service(number: &str) -> String {
    format!("{number}-1")
}
fn of_another(number: &str) -> String {
    let serial = number.split_once("备").unwrap().1;
    number.replace(serial, "2024999999号-9")
}
fn of_another_kind(number: &str) -> String {
    if number.ends_with(['A', 'X', 'K']) {
        number.trim_end_matches(['A', 'X', 'K']).to_owned()
    } else {
        format!("{number}A")
    }
}
fn with_region(case: &Case) -> Value {
    format!("北京市朝阳区{}", text(case, "/organizer/address")).into()
}
fn many(_: &Case) -> Value {
    Value::Array(vec![json!({ "kind": "website" }); 501])
}
fn long(_: &Case) -> Value {
    "示例".repeat(400).into()
}
fn somebody(case: &Case) -> Value {
    if text(case, "/organizer/name") == "钱七" {
        "孙八"
    } else {
        "钱七"
    }
    .into()
}

/// The first rules on filings.
const LAW: Date = Date::of(2005, 3, 20);
/// Since then every convention has a source.
const CONVENTIONS: Date = Date::of(2026, 6, 1);

/// Every kind.
#[rustfmt::skip]
pub(crate) const FAULTS: &[Fault] = &[
    // What is not filled in.
    fault("/organizer", new, Gone, "form/required", Error),
    fault("/services", new, Gone, "form/required", Error),
    fault("/services", new, Is("[]"), "form/required", Error),
    fault("/organizer/nature", new, Gone, "form/required", Error),
    fault("/organizer/name", new, Gone, "form/required", Error),
    fault("/organizer/name", new, Is("\"   \""), "form/required", Error),
    fault("/organizer/name", new, Is("null"), "form/required", Error),
    fault("/organizer/certificate", new, Gone, "form/required", Error),
    fault("/organizer/certificate/kind", form, Gone, "form/required", Error),
    fault("/organizer/certificate/number", new, Gone, "form/required", Error),
    fault("/organizer/region", form, Gone, "form/required", Error),
    fault("/organizer/address", new, Gone, "form/required", Error),
    fault("/organizer/personInCharge", form, Gone, "form/required", Error),
    fault("/organizer/personInCharge/name", new, Gone, "form/required", Error),
    fault("/organizer/personInCharge/certificate", form, Gone, "form/required", Error),
    fault("/organizer/personInCharge/certificate/kind", form, Gone, "form/required", Error),
    fault("/organizer/personInCharge/certificate/number", form, Gone, "form/required", Error),
    fault("/organizer/personInCharge/certificate/validUntil", form, Gone, "form/required", Warning),
    fault("/organizer/personInCharge/mobile", form, Gone, "form/required", Error),
    fault("/organizer/personInCharge/emergencyPhone", form, Gone, "form/required", Error),
    fault("/organizer/personInCharge/email", form, Gone, "form/required", Error),
    fault("/services/0/kind", form, Gone, "form/required", Error),
    fault("/services/0/name", new, Gone, "form/required", Error),
    fault("/services/0/domains", website, Gone, "form/required", Error),
    fault("/services/0/domains", app, Is("[]"), "form/required", Error),
    fault("/services/0/domains/0/name", website, Gone, "form/required", Error),
    fault("/services/0/homepage", website, Gone, "form/required", Error),
    fault("/services/0/content", website_form, Gone, "form/required", Error),
    fault("/services/0/languages", form, Gone, "form/required", Error),
    fault("/services/0/personInCharge", form, Gone, "form/required", Warning),
    fault("/services/0/personInCharge/mobile", form, Gone, "form/required", Error),
    fault("/services/0/access", website_form, Gone, "form/required", Prompt),
    fault("/services/0/app", app, Gone, "form/required", Error),
    fault("/services/0/app/platforms", app, Gone, "form/required", Error),
    fault("/services/0/app/platforms/0/os", app, Gone, "form/required", Error),
    fault("/services/0/app/platforms/0/id", app, Gone, "form/required", Error),
    fault("/services/0/app/platforms/0/publicKey", app, Gone, "form/required", Error),
    fault("/services/0/app/platforms/0/fingerprint", app, Gone, "form/required", Error),
    fault("/services/0/app/sdks/0/vendor", app, Gone, "form/required", Error),
    fault("/services/0/app/sdks/0/purpose", app, Gone, "form/required", Error),
    fault("/services/0/app/sdks", app, Gone, "app/sdks", Prompt),
    fault("/services/0/approvals", recent, Gone, "approval/explicit", Warning),
    fault("/organizer/filingNumber", on_file, Gone, "form/required", Error),
    fault("/services/0/filingNumber", service_on_file, Gone, "form/required", Error),
    // What is no choice of the list.
    fault("/action", any, Is("\"delete\""), "form/unknown-choice", Error),
    fault("/organizer/nature", any, Is("\"enterprize\""), "form/unknown-choice", Error),
    fault("/organizer/nature", any, Is("\"企业\""), "form/unknown-choice", Error),
    fault("/organizer/certificate/kind", any, Is("\"licence\""), "form/unknown-choice", Error),
    fault("/organizer/personInCharge/role", any, Is("\"boss\""), "form/unknown-choice", Error),
    fault("/services/0/kind", any, Is("\"webiste\""), "form/unknown-choice", Error),
    fault("/services/0/app/platforms/0/os", any, Is("\"andriod\""), "form/unknown-choice", Error),
    fault("/services/0/content/0", website, Is("\"shoping\""), "form/unknown-choice", Warning),
    fault("/services/0/languages/0", added, Is("\"chinese\""), "form/unknown-choice", Warning),
    fault("/services/0/access/method", added, Is("\"ecs\""), "form/unknown-choice", Warning),
    fault("/attachments/0/kind", attached, Is("\"picture\""), "form/unknown-choice", Warning),
    // What has no place, or not this type.
    fault("/organiser", any, Is("{}"), "form/unknown-field", Warning),
    fault("/organizer/certificate/type", any, Is("\"business-licence\""), "form/unknown-field", Warning),
    fault("/services/0/title", any, Is("\"示例\""), "form/unknown-field", Warning),
    fault("/organizer/name", any, Is("123"), "form/wrong-type", Error),
    fault("/organizer/personInCharge/mobile", any, Is("19900000001"), "form/wrong-type", Error),
    fault("/organizer/personInCharge", any, Is("[]"), "form/wrong-type", Error),
    fault("/services", any, Is("{}"), "form/wrong-type", Error),
    fault("/services/0", any, Is("\"website\""), "form/wrong-type", Error),
    fault("/services/0/domains", website, Is("\"example.cn\""), "form/wrong-type", Error),
    fault("/attachments/0/bytes", attached, Is("\"big\""), "form/wrong-type", Error),
    // Characters and lengths.
    fault("/organizer/name", unit, Text(hidden), "form/hidden-character", Warning),
    fault("/organizer/address", any, Text(hidden), "form/hidden-character", Warning),
    fault("/services/0/name", added, Text(hidden), "form/hidden-character", Warning),
    fault("/organizer/name", any, Text(in_formula), "form/formula", Warning),
    fault("/organizer/personInCharge/mobile", any, Text(in_formula), "form/formula", Warning),
    fault("/organizer/personInCharge/email", any, Text(in_formula), "form/formula", Warning),
    fault("/services/0/name", any, Text(in_formula), "form/formula", Warning),
    fault("/organizer/name", any, Text(controlled), "form/illegal-character", Error),
    fault("/services/0/name", any, Text(controlled), "form/illegal-character", Error),
    fault("/organizer/address", any, Of(long), "form/too-long", Warning),
    fault("/services/0/name", any, Of(long), "form/too-long", Warning),
    fault("/services", any, Of(many), "form/too-large", Error),
    // Dates.
    fault("/organizer/certificate/validUntil", any, Is("\"2039年2月30日\""), "form/date", Error),
    fault("/organizer/certificate/validUntil", any, Is("\"2039-02-30\""), "form/date", Error),
    fault("/organizer/certificate/validUntil", any, Is("\"2039年1月31日\""), "form/date", Warning),
    fault("/organizer/certificate/validUntil", any, Is("\"长期有效\""), "form/date", Warning),
    fault("/services/0/domains/0/registration/expiresOn", recorded, Is("\"长期\""), "form/date", Error),
    fault("/organizer/certificate/validUntil", kept, Of(|case| on(case, -1)), "certificate/validity", Error),
    fault("/organizer/personInCharge/certificate/validUntil", kept, Of(|case| on(case, -400)), "certificate/validity", Error),
    fault("/organizer/personInCharge/certificate/validUntil", today, Of(|case| on(case, 20)), "certificate/validity", Warning),
    fault("/organizer/certificate/validFrom", kept, Of(|case| on(case, 30)), "certificate/valid-from", Warning),
    // Certificates.
    fault("/organizer/certificate/number", coded, Text(miscopied), "certificate/uscc", Error),
    fault("/organizer/certificate/number", coded, Text(swapped), "certificate/uscc", Error),
    fault("/organizer/certificate/number", coded, Text(shortened), "certificate/uscc", Error),
    fault("/organizer/certificate/number", coded, Text(stretched), "certificate/uscc", Error),
    fault("/organizer/certificate/number", coded, Text(spaced), "certificate/typing", Warning),
    fault("/organizer/certificate/number", coded, Text(full_width), "certificate/typing", Warning),
    fault("/organizer/certificate/number", coded, Text(hidden), "certificate/typing", Warning),
    fault("/organizer/certificate/number", |case| coded(case) && text(case, "/organizer/certificate/number").contains('A'), Text(lower), "certificate/typing", Warning),
    fault("/organizer/certificate/number", coded, Text(|code| format!("{code}（1-1）")), "certificate/typing", Warning),
    fault("/organizer/certificate/number", licensed, Of(number_of_person), "certificate/uscc", Error),
    fault("/organizer/certificate/number", licensed, Is("\"12100000400000624D\""), "certificate/code-department", Warning),
    fault("/organizer/certificate/number", licensed, Is("\"440301103097413\""), "certificate/superseded", Warning),
    fault("/organizer/certificate/kind", enterprise, Is("\"resident-id\""), "certificate/nature-kind", Error),
    fault("/organizer/certificate/kind", individual, Is("\"uscc-government\""), "certificate/nature-kind", Error),
    fault("/organizer/certificate/kind", individual, Is("\"business-licence\""), "certificate/nature-kind", Warning),
    fault("/organizer/personInCharge/certificate/number", carded, Text(miscopied), "certificate/resident-id", Error),
    fault("/organizer/personInCharge/certificate/number", carded, Text(swapped), "certificate/resident-id", Error),
    fault("/organizer/personInCharge/certificate/number", carded, Text(shortened), "certificate/resident-id", Error),
    fault("/organizer/personInCharge/certificate/number", carded, Text(stretched), "certificate/resident-id", Error),
    fault("/organizer/personInCharge/certificate/number", carded, Text(spaced), "certificate/typing", Warning),
    fault("/organizer/personInCharge/certificate/number", carded, Text(full_width), "certificate/typing", Warning),
    fault("/organizer/personInCharge/certificate/number", carded, Text(hidden), "certificate/typing", Warning),
    fault("/organizer/personInCharge/certificate/number", carded, Of(without_a_date), "certificate/resident-id", Error),
    fault("/organizer/personInCharge/certificate/number", carded, Of(of_no_province), "certificate/resident-id", Error),
    fault("/organizer/personInCharge/certificate/number", carded, Of(born_in_the_future), "certificate/resident-id", Error),
    fault("/organizer/personInCharge/certificate/number", carded, Of(of_no_division), "certificate/division", Warning),
    fault("/organizer/personInCharge/certificate/number", carded_of_unit, Of(born_lately), "person/age", Warning),
    fault("/organizer/personInCharge/certificate/number", carded, Is("\"4.40981E+17\""), "certificate/resident-id", Error),
    fault("/organizer/personInCharge/certificate/number", |case| carded(case) && today(case), Is("\"110105491231002\""), "certificate/resident-id", Error),
    fault("/organizer/personInCharge/certificate/number", carded, Is("\"810000199408230021\""), "certificate/resident-id", Error),
    fault("/organizer/personInCharge/certificate/kind", kept, Is("\"business-licence\""), "certificate/person-kind", Error),
    fault("/organizer/personInCharge/certificate/kind", today, Is("\"officer-id\""), "certificate/person-kind", Error),
    fault("/organizer/personInCharge/certificate", kept, Is(r#"{"kind":"hk-macau-travel-permit","number":"H0000001","validUntil":"2039-01-01"}"#), "certificate/permit", Warning)
        .found_at("/organizer/personInCharge/certificate/number"),
    fault("/organizer/personInCharge/certificate", kept, Is(r#"{"kind":"taiwan-travel-permit","number":"0000001","validUntil":"2039-01-01"}"#), "certificate/permit", Warning)
        .found_at("/organizer/personInCharge/certificate/number"),
    fault("/organizer/personInCharge/certificate", today, Is(r#"{"kind":"foreign-permanent-resident-id","number":"CAN110081080311","validUntil":"2039-01-01"}"#), "certificate/permit", Warning)
        .found_at("/organizer/personInCharge/certificate/number"),
    fault("/organizer/personInCharge/certificate/holder", |case| kept(case) && today(case), Of(|_| "孙八".into()), "person/holder", Error).found_at("/organizer/personInCharge/name"),
    // The organizer.
    fault("/organizer/region", kept, Is("\"北京市朝阳区\""), "organizer/region", Error),
    fault("/organizer/region", kept, Is("\"11010\""), "organizer/region", Error),
    fault("/organizer/region", kept, Is("\"990101\""), "organizer/region", Error),
    fault("/organizer/region", kept, Is("\"810000\""), "organizer/region", Error),
    fault("/organizer/region", kept, Text(full_width), "organizer/region", Warning),
    fault("/organizer/region", kept, Is("\"440000\""), "organizer/region", Warning),
    fault("/organizer/region", kept, Is("\"440300\""), "organizer/region", Warning),
    fault("/organizer/region", kept, Is("\"110199\""), "organizer/region", Warning),
    fault("/organizer/certificate/holder", |case| unit(case) && today(case), Of(|_| "另一家示例有限公司".into()), "name/holder", Error).found_at("/organizer/name"),
    fault("/organizer/name", named_enterprise, Is("\"示例科技\""), "name/organizer-form", Warning),
    fault("/organizer/name", named, Is("\"？？？\""), "name/unreadable", Warning),
    fault("/organizer/name", individual, Is("\"示例科技有限公司\""), "name/person-name", Warning),
    fault("/organizer/name", individual, Is("\"张三先生\""), "name/person-name", Warning),
    fault("/organizer/name", named, Is("\"示例科技有限公司www.example.cn\""), "name/organizer-text", Warning),
    fault("/organizer/filingNumber", on_file, Is("\"12345678\""), "organizer/filing-number", Warning),
    fault("/organizer/filingNumber", on_file, Is("\"京公网安备11010500000000号\""), "organizer/filing-number", Warning),
    fault("/organizer/filingNumber", on_file, Text(of_service), "organizer/filing-number", Warning),
    fault("/organizer/filingNumber", |case| text(case, "/action") == "change" && of_another_province(case), Is("\"京ICP备12345678号\""), "organizer/filing-number", Error),
    fault("/organizer/filingNumber", new, Is("\"京ICP备12345678号\""), "organizer/first-filing", Warning),
    fault("/services/0/filingNumber", service_on_file, Text(of_another), "organizer/filing-number", Warning),
    fault("/services/0/filingNumber", service_on_file, Text(of_another_kind), "organizer/filing-number", Warning),
    // Addresses, telephones, mail.
    fault("/organizer/address", far_from_beijing, Of(with_region), "contact/address", Warning),
    fault("/organizer/address", added, Is("\"云岭路\""), "contact/address", Prompt),
    fault("/organizer/address", added, Is("\"示例小区42-2-1\""), "contact/address-shorthand", Warning),
    fault("/organizer/certificate/address", |case| far_from_beijing(case) && unit(case), Is("\"北京市朝阳区示例路1号\""), "contact/certificate-address", Warning),
    fault("/organizer/personInCharge/mobile", kept, Is("\"1990000000\""), "contact/mobile", Error),
    fault("/organizer/personInCharge/mobile", kept, Is("\"12900000001\""), "contact/mobile", Error),
    fault("/organizer/personInCharge/mobile", kept, Is("\"010-82998299\""), "contact/mobile", Error),
    fault("/organizer/personInCharge/mobile", kept, Is("\"1.99E+10\""), "contact/mobile", Error),
    fault("/organizer/personInCharge/mobile", kept, Is("\"+86 199-0000-0001\""), "contact/mobile", Warning),
    fault("/organizer/personInCharge/mobile", kept, Text(full_width), "contact/mobile", Warning),
    fault("/organizer/personInCharge/mobile", kept, Is("\"14400000001\""), "contact/segment", Warning),
    fault("/organizer/personInCharge/emergencyPhone", kept, Is("\"同手机\""), "contact/phone", Error),
    fault("/organizer/personInCharge/emergencyPhone", kept, Is("\"110\""), "contact/phone", Error),
    fault("/organizer/personInCharge/emergencyPhone", |case| kept(case) && text(case, "/organizer/region").starts_with("33"), Of(own_mobile), "contact/emergency-same", Warning),
    fault("/organizer/personInCharge/officePhone", kept, Is("\"无\""), "contact/office-phone", Warning),
    fault("/organizer/personInCharge/officePhone", kept, Is("\"82998299\""), "contact/office-phone", Warning),
    fault("/organizer/personInCharge/officePhone", kept, Is("\"086-0333-2123456\""), "contact/landline-digits", Warning),
    fault("/organizer/personInCharge/officePhone", kept, Is("\"086-010-2123456\""), "contact/landline-digits", Warning),
    fault("/organizer/personInCharge/officePhone", far_from_beijing, Is("\"086-010-82998299\""), "contact/area-code", Warning),
    fault("/organizer/personInCharge/email", kept, Is("\"example.com\""), "contact/email", Error),
    fault("/organizer/personInCharge/email", kept, Is("\"zhang@san@example.com\""), "contact/email", Error),
    fault("/organizer/personInCharge/email", kept, Is("\"zhang..san@example.com\""), "contact/email", Error),
    fault("/organizer/personInCharge/email", kept, Is("\"zhangsan@example\""), "contact/email", Error),
    fault("/organizer/personInCharge/email", kept, Is("\"a@163.com1\""), "contact/email", Error),
    fault("/organizer/personInCharge/email", kept, Is("\"zhangsan＠example。com\""), "contact/email", Warning),
    // Persons.
    fault("/organizer/personInCharge/name", kept, Is("\"张三😀\""), "person/name", Warning),
    fault("/organizer/personInCharge/name", kept, Is("\"张三/李四\""), "person/name", Warning),
    fault("/organizer/personInCharge/name", kept, Is("\"张三 19900000001\""), "person/name", Warning),
    fault("/organizer/personInCharge/name", |case| individual(case) && today(case), Of(somebody), "person/individual-in-person", Error),
    fault("/organizer/personInCharge/role", individual, Is("\"legal-representative\""), "person/individual-in-person", Warning),
    // Names of services.
    fault("/services/0/name", |case| individual_website(case) && today(case), Is("\"我的中国梦日记\""), "name/reserved-word", Error),
    fault("/services/0/name", |case| individual_website(case) && today(case), Is("\"中·國 摄影\""), "name/reserved-word", Error),
    fault("/services/0/name", |case| enterprise_website(case) && today(case), Is("\"中国示例官网\""), "name/reserved-word", Error),
    fault("/services/0/name", added, Is("\"😀😀\""), "name/unreadable", Warning),
    fault("/services/0/name", website, Is("\"测试网站\""), "name/placeholder", Warning),
    fault("/services/0/name", website, Is("\"example.com\""), "name/domain-as-name", Warning),
    fault("/services/0/name", website, Is("\"老街★摄影手记\""), "name/symbols", Warning),
    fault("/services/0/name", website, Is("\"远离赌 博宣传\""), "name/sensitive", Warning),
    fault("/services/0/name", website, Is("\"小站\""), "name/too-short", Warning),
    fault("/services/0/name", website, Is("\"123456\""), "name/no-han", Warning),
    fault("/services/0/name", individual_website, Is("\"示例集团官网\""), "name/other-form", Warning),
    fault("/services/0/name", individual_website, Is("\"摄影论坛\""), "name/individual-word", Warning),
    fault("/services/0/name", individual_website, Is("\"日本料理手记\""), "name/foreign", Prompt),
    fault("/services/0/name", individual_website, Is("\"成都生活网\""), "name/place", Warning),
    fault("/services/0/name", not_website, Is("\"示例特价秒杀\""), "name/app-word", Warning),
    fault("/services/1/name", two_services, Of(name_of_first_service), "name/duplicate", Warning),
    // Domains.
    fault("/services/0/domains/0/name", website, Is("\"https://www.example.cn/index.html\""), "domain/syntax", Warning),
    fault("/services/0/domains/0/name", website, Is("\"Example.cn\""), "domain/syntax", Warning),
    fault("/services/0/domains/0/name", website, Is("\"ｅｘａｍｐｌｅ。ｃｎ\""), "domain/syntax", Warning),
    fault("/services/0/domains/0/name", website, Is("\"exam_ple.cn\""), "domain/syntax", Error),
    fault("/services/0/domains/0/name", website, Is("\"www,example,com\""), "domain/syntax", Error),
    fault("/services/0/domains/0/name", website, Is("\"-example.cn\""), "domain/syntax", Error),
    fault("/services/0/domains/0/name", website, Is("\"www.example.cn\""), "domain/registrable", Warning),
    fault("/services/0/domains/0/name", website, Is("\"example.github.io\""), "domain/registrable", Warning),
    fault("/services/0/domains/0/name", recent, Is("\"example.io\""), "domain/suffix", Warning),
    fault("/services/0/domains/0/name", website, Is("\"1.2.3.4\""), "domain/ip-address", Prompt),
    fault("/services/0/domains", website_form, Of(two_domains), "domain/one-per-website", Error),
    fault("/services/0/domains", hosted, Is(r#"[{"name":"example.cn"}]"#), "domain/not-needed", Prompt),
    fault("/services/1/domains", two_services, Of(first_domain), "domain/conflict", Error).found_at("/services/1/domains/0/name"),
    fault("/services/0/homepage", website, Is("\"https://notexample.org/\""), "domain/homepage", Error),
    fault("/services/0/homepage", website, Is("\"www,example,com\""), "domain/homepage", Error),
    fault("/services/0/domains/0/registration/expiresOn", |case| recorded(case) && today(case), Of(|case| on(case, -1)), "domain/expiry", Error),
    fault("/services/0/domains/0/registration/expiresOn", recorded, Of(|case| on(case, 40)), "domain/expiry", Warning),
    fault("/services/0/domains/0/registration/registrant", |case| registered(case)
            && individual(case)
            && carded(case)
            && today(case)
            && case.filing.pointer("/services/0/domains/0/registration/registrantCertificate").is_none(), Is("\"周九\""), "domain/owner", Error),
    fault("/services/0/domains/0/registration/registrant", |case| registered(case) && unit(case), Is("\"广州样本贸易有限公司\""), "domain/owner", Warning),
    fault("/services/0/domains/0/registration/registrant", registered, Is("\"REDACTED FOR PRIVACY\""), "domain/owner-unknown", Prompt),
    fault("/services/0/domains/0/registration/registrar", |case| recorded(case) && today(case), Is("\"GoDaddy.com, LLC\""), "domain/registrar", Warning),
    fault("/services/0/domains/0/registration/status", recorded, Is("[\"clientHold\"]"), "domain/status", Warning).found_at("/services/0/domains/0/registration/status/0"),
    fault("/services/0/domains/0/registration/verifiedOn", |case| recorded(case) && today(case), Of(|case| on(case, -1)), "domain/real-name-wait", Warning),
    fault("/services/0/domains/0/registration/domain", recorded, Is("\"example.org\""), "domain/record", Warning),
    // Network access.
    fault("/services/0/access/addresses/0", added, Is("\"1.2.3.256\""), "access/address", Error),
    fault("/services/0/access/addresses/0", added, Is("\"www.example.cn\""), "access/address", Error),
    fault("/services/0/access/addresses/0", added, Is("\"1.2.3.9-1.2.3.4\""), "access/address", Error),
    fault("/services/0/access/addresses/0", added, Is("\"1.2.3.0/24\""), "access/address", Error),
    fault("/services/0/access/addresses/0", added, Is("\"１.２.３.４\""), "access/address", Warning),
    fault("/services/0/access/addresses/0", added, Is("\"192.168.1.10\""), "access/public-address", Warning),
    fault("/services/0/access/addresses/0", added, Is("\"2001:db8::1\""), "access/public-address", Warning),
    fault("/services/0/access/addresses/0", added, Is("\"119.29.96.0-119.29.96.255\""), "access/whole-range", Warning),
    fault("/services/0/access/serverLocation", added, Is("\"990000\""), "access/server-location", Error),
    fault("/services/0/access/serverLocation", added, Is("\"深圳\""), "access/server-location", Error),
    fault("/services/0/access/serverLocation", added, Is("\"440300\""), "access/server-location", Warning),
    // Content and prior approvals.
    fault("/services/0/content", |case| individual_website(case) && today(case), Is("[\"organization-portal\"]"), "service/individual-content", Warning).found_at("/services/0/content/0"),
    fault("/services/0/content", |case| website(case) && today(case), Is("[\"online-news\"]"), "approval/needed", Warning).found_at("/services/0/content/0"),
    fault("/services/0/approvals", recent, Is(r#"[{"item":"news"}]"#), "approval/complete", Error).found_at("/services/0/approvals/0/number"),
    fault("/services/0/approvals", recent, Is(r#"[{"number":"11220180008"}]"#), "approval/complete", Error).found_at("/services/0/approvals/0/item"),
    fault("/services/0/approvals", recent, Is(r#"[{"item":"culture","number":"京网文〔2023〕1034-029号","validUntil":"2023-12-01"}]"#), "approval/expired", Warning)
        .found_at("/services/0/approvals/0/validUntil"),
    fault("/services/0/approvals", recent, Is(r#"[{"item":"culture","number":"（署）网出证（京）字第027号","validUntil":"2039-12-01"}]"#), "approval/number", Warning)
        .found_at("/services/0/approvals/0/number"),
    fault("/services/0/approvals", recent, Is("true"), "form/wrong-type", Error),
    fault("/services/0/description", |case| individual_website(case) && today(case), Is("\"徒步爱好者论坛，可以发帖评论，不含有偿服务，也没有其他内容。\""), "service/individual-text", Warning),
    // Apps.
    fault("/services/0/app/platforms/0/id", android, Is("\"com.example.my-app\""), "app/identifier", Warning),
    fault("/services/0/app/platforms/0/id", app, Is("\"example\""), "app/identifier", Warning),
    fault("/services/0/app/platforms/0/publicKey", app, Is("\"-----BEGIN PUBLIC KEY-----\\nMFww\""), "app/public-key", Warning),
    fault("/services/0/app/platforms/0/fingerprint", app, Is("\"0011\""), "app/fingerprint", Warning),
    fault("/services/0/app/platforms/0/fingerprint", android, Is("\"00:11:22:33:44:55:66:77:88:99:AA:BB:CC:DD:EE:FF\""), "app/fingerprint", Warning),
    // Files.
    fault("/attachments/0/fileName", attached, Is("\"营业执照.pdf\""), "attachment/file", Warning),
    fault("/attachments/0/bytes", attached, Is("52428801"), "attachment/file", Warning),
    fault("/attachments/0/mediaType", attached, Is("\"image/webp\""), "attachment/file", Warning),
    fault("/attachments/0/of", attached, Is("\"/services/7/personInCharge\""), "attachment/assignment", Warning),
];
