//! The shell for browsers and Node, and the only file that knows wasm-bindgen: it reads JavaScript values into the core's own,
//! names the day, and hands reports back. It decides nothing.
#![allow(unsafe_code, missing_docs, unreachable_pub)]

use crate::catalogue;
use crate::engine::inspect::{self, CertificateFacts, DomainFacts};
use crate::engine::lines;
use crate::facts::certificate::Format;
use crate::filing::options::Options;
use crate::model::calendar::Date;
use crate::model::report::Report;
use crate::model::value::{MAX_DEPTH, MAX_TEXT, MAX_VALUES, Text, Unread, Value, too_many};
use js_sys::{JsString, Map, Reflect, Set, TypeError, WeakMap, WeakSet};
use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use tsify::{Ts, Tsify};
use wasm_bindgen::prelude::*;

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = r#"
/** A value of a code table: "enterprise", "business-licence", "news" ... */
export type Slug = string;
/** ISO 8601 calendar date, "2026-11-21", by the calendar of Asia/Shanghai. */
export type IsoDate = string;
/** RFC 6901 JSON Pointer into the filing: "/services/0/name". */
export type Pointer = string;
/** What a report holds besides verdict, counts and findings. */
export type ReportPart = "checked" | "materials" | "schedule" | "jurisdiction";
/**
 * Conventions of a province or a provider, as data. Layers lie over each other in this order: the national default, the province of the
 * organizer's region, the provider, then `Options.policies` one by one. A later layer replaces a value and adds to a list of words; it can
 * only change what a convention asks, never what the law does.
 *
 * `id`, `title`, `source` and `seen` (the day it was read) are required: a finding that rests on a setting cites them. `from` and `until`
 * are the first and last day it holds; on another `asOf` it is left out. Every other member is a setting; `beian/policy.schema.json` and
 * `vocabulary().settings` list them all: a whole number, `{"unit": n, "individual": n}`, one of several slugs, or a list of words or slugs.
 * Ages are in years, terms in months, sizes in MB or KB as the name says; 0 asks nothing.
 *
 * Anything else is refused with a TypeError that names the place: `option "policies/0/shortestNam": no such setting, did you mean …`.
 *
 * @example check(filing, { policies: [{ id: "house", title: "House rules", source: "https://example.com/rules", seen: "2026-11-01",
 *   domainMonthsLeft: 12, sensitiveWords: ["示例"] }] });
 */
export interface Policy { id: Slug; title: string; source: string; seen: IsoDate; from?: IsoDate; until?: IsoDate; [setting: string]: unknown }
"#;

/// Checks a filing: any value at all gives a report.
#[wasm_bindgen]
pub fn check(
    #[wasm_bindgen(unchecked_param_type = "unknown")] filing: JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "Options")] options: JsValue,
) -> Result<Ts<Report>, JsValue> {
    let options = read_options(options, Options::of_check)?;
    hand_over(&crate::check(read(&filing), &options, today()))
}

/// Only the findings at or below a path; cheap enough for every keystroke.
#[wasm_bindgen(js_name = checkPath, unchecked_return_type = "Finding[]")]
pub fn check_path(
    #[wasm_bindgen(unchecked_param_type = "unknown")] filing: JsValue,
    #[wasm_bindgen(unchecked_param_type = "Pointer")] path: JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "Options")] options: JsValue,
) -> Result<JsValue, JsValue> {
    let options = read_options(options, Options::of_check)?;
    // A path that is no text names nothing.
    let path = path.as_string().unwrap_or_else(|| String::from("/\0"));
    to_js(&crate::check_path(read(&filing), &path, &options, today()))
}

/// What a certificate number says. `kind` is a certificate kind, or a number format alone: "uscc", "organization-code",
/// "registration-number".
#[wasm_bindgen(js_name = inspectCertificate)]
pub fn inspect_certificate(
    #[wasm_bindgen(unchecked_param_type = "Slug")] kind: JsValue,
    #[wasm_bindgen(unchecked_param_type = "string")] number: JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "Options")] options: JsValue,
) -> Result<Ts<CertificateFacts>, JsValue> {
    let options = read_options(options, Options::of_check)?;
    hand_over(&inspect::inspect_certificate(
        &read_kind(&kind),
        read(&number),
        &options,
        today(),
    ))
}

/// Whether a certificate number has no error: `inspectCertificate(kind, number, options).valid` without the rest, and for resident
/// identity numbers, residence permits and unified social credit codes many times faster.
#[wasm_bindgen(js_name = isCertificateNumber)]
pub fn is_certificate_number(
    #[wasm_bindgen(unchecked_param_type = "Slug")] kind: JsValue,
    #[wasm_bindgen(unchecked_param_type = "string")] number: JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "Options")] options: JsValue,
) -> Result<bool, JsValue> {
    let options = read_options(options, Options::of_check)?;
    Ok(inspect::inspect_certificate(&read_kind(&kind), read(&number), &options, today()).valid)
}

/// The same for eighteen ASCII characters, four in each number, the first in its lowest byte: strings and objects cost more to hand over
/// than the check itself. 0 no, 1 yes, 2 ask [`is_certificate_number`]. The facade knows the formats by their place.
#[wasm_bindgen(js_name = isSound, skip_typescript)]
pub fn is_sound(format: usize, a: u32, b: u32, c: u32, d: u32, e: u32) -> u32 {
    const FORMATS: [Format; 4] = [
        Format::ResidentId,
        Format::Uscc,
        Format::HkMacauResidencePermit,
        Format::TaiwanResidencePermit,
    ];
    let bytes = [a, b, c, d, e].map(u32::to_le_bytes);
    let number = bytes.as_flattened().first_chunk();
    let sound = FORMATS
        .get(format)
        .zip(number)
        .and_then(|(format, number)| crate::facts::certificate::is_sound(*format, number, today));
    sound.map_or(2, u32::from)
}

/// The registrable domain (A-label) to be filed for what was typed, or null with findings.
#[wasm_bindgen(js_name = inspectDomain)]
pub fn inspect_domain(
    #[wasm_bindgen(unchecked_param_type = "string")] input: JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "Options")] options: JsValue,
) -> Result<Ts<DomainFacts>, JsValue> {
    let options = read_options(options, Options::of_check)?;
    hand_over(&inspect::inspect_domain(read(&input), &options, today()))
}

/// The registrable domain (A-label) to be filed for what was typed, or null: `inspectDomain(input).domain` without the findings, and
/// many times faster.
#[wasm_bindgen(js_name = registrableDomain, unchecked_return_type = "string | null")]
pub fn registrable_domain(input: &str) -> JsValue {
    crate::facts::domain::registrable_domain(input).map_or(JsValue::NULL, JsValue::from)
}

/// Where the same stands in a short text, when it stands there as it is: begin and end in sixteen bits each, or 0. A string that
/// comes back costs more than finding it.
#[wasm_bindgen(js_name = domainSpan, skip_typescript)]
pub fn domain_span(input: &str) -> u32 {
    let span = crate::facts::domain::domain_span(input)
        .and_then(|(begin, end)| Some((u16::try_from(begin).ok()?, u16::try_from(end).ok()?)));
    span.map_or(0, |(begin, end)| u32::from(begin) << 16 | u32::from(end))
}

/// Pasted WHOIS text or RDAP JSON, as a registration; empty when it is neither.
#[wasm_bindgen(js_name = parseRegistration, unchecked_return_type = "Registration")]
pub fn parse_registration(#[wasm_bindgen(unchecked_param_type = "string")] text: JsValue) -> Result<JsValue, JsValue> {
    let text = text
        .dyn_ref::<JsString>()
        .filter(|text| text.length() as usize <= crate::facts::registration::MAX_RECORD);
    let text = text.map_or_else(String::new, String::from);
    to_js(&inspect::inspect_registration(&text))
}

/// Every rule: what it asks, why, what to do, and which article says so.
#[wasm_bindgen(unchecked_return_type = "Rule[]")]
pub fn rules(
    #[wasm_bindgen(unchecked_optional_param_type = "Pick<Options, \"lang\" | \"asOf\">")] options: JsValue,
) -> Result<JsValue, JsValue> {
    let options = read_options(options, |value| Options::read(value, &["lang", "asOf"]))?;
    to_js(&catalogue::rules(options.lang, options.as_of))
}

/// The code tables of the filing system, with labels.
#[wasm_bindgen(unchecked_return_type = "unknown")]
pub fn vocabulary(
    #[wasm_bindgen(unchecked_optional_param_type = "Pick<Options, \"lang\">")] options: JsValue,
) -> Result<JsValue, JsValue> {
    let options = read_options(options, |value| Options::read(value, &["lang"]))?;
    to_js(&catalogue::vocabulary(options.lang))
}

/// Every place of a filing as a form needs it: labels, limits, choices, who is asked for it and when it has to be filled in.
#[wasm_bindgen(unchecked_return_type = "Field[]")]
pub fn fields(
    #[wasm_bindgen(unchecked_optional_param_type = "Pick<Options, \"lang\" | \"asOf\">")] options: JsValue,
) -> Result<JsValue, JsValue> {
    let options = read_options(options, |value| Options::read(value, &["lang", "asOf"]))?;
    to_js(&catalogue::fields(options.lang, options.as_of))
}

/// The divisions in force right below the one with this code, with their Chinese names: the provinces without a code, prefectures (and
/// counties that belong to none) below a province, counties below a prefecture.
#[wasm_bindgen(unchecked_return_type = "{ code: string; name: string }[]")]
pub fn divisions(#[wasm_bindgen(unchecked_optional_param_type = "string")] code: JsValue) -> Result<JsValue, JsValue> {
    let code = match read(&code) {
        Value::Missing => String::new(),
        Value::Text(code) => code.content,
        _ => String::from("0"),
    };
    to_js(&catalogue::divisions(&code))
}

/// NDJSON in, NDJSON out, one report line per input line, order kept; a bad line yields a line that says so.
#[wasm_bindgen(js_name = checkLines)]
pub fn check_lines(
    #[wasm_bindgen(unchecked_param_type = "Uint8Array")] input: &[u8],
    #[wasm_bindgen(unchecked_optional_param_type = "Options")] options: JsValue,
) -> Result<Vec<u8>, JsValue> {
    let options = read_options(options, Options::of_check)?;
    Ok(lines::check_lines(input, &options, today()))
}

/// A report that owns up to having no result, for the loader to hand over after a trap.
#[wasm_bindgen(js_name = noResult, skip_typescript)]
pub fn no_result(options: JsValue) -> Result<Ts<Report>, JsValue> {
    let options = read_options(options, Options::of_check)?;
    hand_over(&crate::engine::no_result(&options, today()))
}

/// The calendar day in Asia/Shanghai, which has kept UTC+8 without summer time since 1991.
fn today() -> Date {
    const FALLBACK: Date = Date::of(2026, 11, 22);
    let shifted = js_sys::Date::now() + 8.0 * 3_600_000.0;
    Date::from_day_number((shifted / 86_400_000.0).floor() as i32).unwrap_or(FALLBACK)
}

/// A kind that is no text names none.
fn read_kind(kind: &JsValue) -> String {
    match read(kind) {
        Value::Text(kind) => kind.content,
        _ => String::new(),
    }
}

fn read_options(
    options: JsValue,
    read_value: impl FnOnce(&Value) -> Result<Options, crate::filing::options::OptionError>,
) -> Result<Options, JsValue> {
    read_value(&read(&options)).map_err(|error| TypeError::new(&error.to_string()).into())
}

fn hand_over<T: Tsify + Serialize>(value: &T) -> Result<Ts<T>, JsValue>
where
    T::JsType: JsCast,
{
    value.into_ts().map_err(|error| JsError::from(error).into())
}

fn to_js<T: Serialize + ?Sized>(value: &T) -> Result<JsValue, JsValue> {
    value
        .serialize(
            &Serializer::new()
                .serialize_maps_as_objects(true)
                .serialize_missing_as_null(true),
        )
        .map_err(JsValue::from)
}

#[wasm_bindgen]
extern "C" {
    /// `Array.isArray` throws on a revoked proxy, so it has to be caught.
    #[wasm_bindgen(catch, js_namespace = Array, js_name = isArray)]
    fn is_array(value: &JsValue) -> Result<bool, JsValue>;
}

/// Any JavaScript value as a plain tree: getters and proxies that throw, cycles and sizes included.
fn read(value: &JsValue) -> Value {
    Walk { values: 0 }.value(value, 0)
}

struct Walk {
    values: usize,
}

impl Walk {
    /// Recursion is bounded by [`MAX_DEPTH`], which also ends cycles.
    fn value(&mut self, value: &JsValue, depth: usize) -> Value {
        self.values = self.values.saturating_add(1);
        let before = self.values;
        if before > MAX_VALUES {
            return Value::Unread(Unread::TooLarge);
        }
        if value.is_undefined() {
            Value::Missing
        } else if value.is_null() {
            Value::Null
        } else if let Some(truth) = value.as_bool() {
            Value::Bool(truth)
        } else if let Some(text) = value.dyn_ref::<JsString>() {
            read_text(text)
        } else if let Some(number) = value.as_f64() {
            Value::Number(number)
        } else if value.is_bigint() {
            Value::Unread(Unread::Foreign("bigint"))
        } else if value.is_symbol() {
            Value::Unread(Unread::Foreign("symbol"))
        } else if value.is_function() {
            Value::Unread(Unread::Foreign("function"))
        } else {
            let read = self.object(value, depth).unwrap_or(Value::Unread(Unread::Threw));
            if matches!(read, Value::Unread(_)) {
                self.values = before;
            }
            read
        }
    }

    fn object(&mut self, value: &JsValue, depth: usize) -> Result<Value, JsValue> {
        let is_list = is_array(value)?;
        let collection = value.is_instance_of::<Map>()
            || value.is_instance_of::<Set>()
            || value.is_instance_of::<WeakMap>()
            || value.is_instance_of::<WeakSet>();
        if collection {
            return Ok(Value::Unread(Unread::Foreign("collection")));
        }
        if is_list {
            let length = Reflect::get(value, &JsValue::from_str("length"))?
                .as_f64()
                .unwrap_or(0.0);
            let length = length.max(0.0) as u32;
            if depth >= MAX_DEPTH && length > 0 {
                return Ok(Value::Unread(Unread::TooDeep));
            }
            if let Some(unread) = too_many(length as usize) {
                return Ok(Value::Unread(unread));
            }
            let entry = |index| match Reflect::get_u32(value, index) {
                Ok(entry) => self.value(&entry, depth.saturating_add(1)),
                Err(_) => Value::Unread(Unread::Threw),
            };
            return Ok(Value::list((0..length).map(entry).collect()));
        }
        let keys = Reflect::own_keys(value)?;
        if depth >= MAX_DEPTH && keys.length() > 0 {
            return Ok(Value::Unread(Unread::TooDeep));
        }
        if let Some(unread) = too_many(keys.length() as usize) {
            return Ok(Value::Unread(unread));
        }
        let mut members = Vec::new();
        for key in keys.iter() {
            // Symbols name nothing that JSON could hold.
            let Some(name) = key.as_string() else { continue };
            let member = match Reflect::get(value, &key) {
                Ok(member) => self.value(&member, depth.saturating_add(1)),
                Err(_) => Value::Unread(Unread::Threw),
            };
            members.push((name, member));
        }
        Ok(Value::object(members))
    }
}

/// Lone surrogates turn into U+FFFD on the way, so they are looked for before.
fn read_text(text: &JsString) -> Value {
    let length = text.length();
    if length > MAX_TEXT {
        return Value::Unread(Unread::LongText(length));
    }
    Value::Text(Text {
        content: String::from(text),
        broken: !text.is_valid_utf16(),
    })
}

#[cfg(test)]
mod tests;
