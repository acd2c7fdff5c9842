//! The shell for browsers and Node, and the only file that knows wasm-bindgen: it reads what JavaScript hands over, names the day,
//! and hands reports back. It decides nothing.
//!
//! Values come in as one text that `js/door.js` wrote into [`input`], and reports go out as one JSON text in [`output`]; the
//! functions say only whether there is one. [`FUNCTIONS`] declares them as `js/facade.js` offers them.
//! What is small goes the usual way.
#![allow(unsafe_code, missing_docs, unreachable_pub)]

use crate::catalogue;
use crate::engine::inspect::{self, CertificateFacts};
use crate::engine::lines;
use crate::exchange;
use crate::facts::certificate::Format;
use crate::filing::form::Form;
use crate::filing::options::{Fault, OptionError, Options};
use crate::model::calendar::Date;
use crate::model::json::{self, Door};
use crate::model::phrase::Lang;
use crate::model::value::{MAX_TEXT, Unread, Value};
use js_sys::{Array, JsString};
use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::prelude::*;
use web_sys::{File, FormData, HtmlFormElement};

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
"#;

#[wasm_bindgen(typescript_custom_section)]
const FUNCTIONS: &str = r#"
/**
 * Checks a filing: any value at all gives a report.
 *
 * @param filing a filing; whatever it is, it is looked at and never changed
 * @param options what to check it against and what to say
 * @returns verdict, findings in form order, what was checked and what was not, materials, schedule, jurisdiction
 * @throws {BeianOptionError} where an option is wrong
 * @example check({ organizer: { nature: "enterprise" } }, { lang: "en" }).verdict === "blocked"
 */
export function check(filing: unknown, options?: Options): Report;
/**
 * Only the findings at or below a path; cheap enough for every keystroke.
 *
 * @param filing the whole filing: other fields bear on this one
 * @param path a JSON Pointer, its parts, or a path with dots and brackets: "/services/0/name", ["services", 0, "name"], "services[0].name"
 * @param options as for `check`
 * @returns the findings that `check` has there
 * @throws {BeianOptionError} where an option is wrong, or the path names nothing in a filing
 * @example checkPath({ services: [{ kind: "website", name: "中国摄影" }] }, "services[0].name").length > 0
 */
export function checkPath(filing: unknown, path: Pointer | readonly (string | number)[], options?: Options): Finding[];
/**
 * Checks a native form, or its `FormData`, whose control names are JSON Pointers into the filing: `/organizer/name`,
 * `/services/0/domains/0/name`. Checkboxes and multiple selects that share a name make a list, and so do numbered rows; a blank control
 * is as if it were not there, and one whose name is no pointer is left alone. Of chosen files only name, media type and size are read.
 *
 * @param form the form
 * @param options as for `check`, without rules of your own
 * @returns the report
 * @throws {BeianOptionError} where an option is wrong
 * @example checkForm(new FormData()).verdict === "blocked"
 */
export function checkForm(form: FormLike, options?: Omit<Options, "rules">): Report;
/**
 * NDJSON in, NDJSON out, one report line per input line, order kept; a bad line yields a line that says so.
 *
 * @param input bytes in UTF-8, or text
 * @param options as for `check`
 * @returns the reports, in UTF-8
 * @throws {BeianOptionError} where an option is wrong
 * @example new TextDecoder().decode(checkLines("{}\n{}\n", { parts: [] })).trim().split("\n").length === 2
 */
export function checkLines(input: Uint8Array | string, options?: Options): Uint8Array;
/**
 * What a certificate number says.
 *
 * @param kind a certificate kind, or a number format alone: "uscc", "organization-code", "registration-number"
 * @param number the number as it was typed
 * @param options as for `check`
 * @returns whether it can be right, its clean form, what was found, and what it says
 * @throws {BeianOptionError} where an option is wrong
 * @example inspectCertificate("uscc", "91350100M000100Y43").facts.region === "350100"
 */
export function inspectCertificate(kind: CertificateKind | NumberFormat | (string & {}), number: string, options?: Options): CertificateFacts;
/**
 * Whether a certificate number has no error: `inspectCertificate(kind, number, options).valid` without the rest, and for resident
 * identity numbers, residence permits and unified social credit codes many times faster.
 *
 * @param kind a certificate kind, or a number format alone
 * @param number the number as it was typed
 * @param options as for `check`
 * @returns whether it can be right
 * @throws {BeianOptionError} where an option is wrong, or the kind is none
 * @example isCertificateNumber("uscc", "91350100M000100Y43") === true
 */
export function isCertificateNumber(kind: CertificateKind | NumberFormat, number: string, options?: Options): boolean;
/**
 * The registrable domain (A-label) to be filed for what was typed, or null with findings.
 *
 * @param input a domain, an address, or whatever was typed
 * @param options as for `check`
 * @returns the domain, as people read it too, its suffix, and what was found
 * @throws {BeianOptionError} where an option is wrong
 * @example inspectDomain("https://www.example.com/x").domain === "example.com"
 */
export function inspectDomain(input: string, options?: Options): DomainFacts;
/**
 * Pasted WHOIS text or RDAP JSON, as a registration.
 *
 * @param text what was pasted
 * @returns what it says; nothing, where it is neither
 * @example parseRegistration("Registrant: Example Ltd").registrant === "Example Ltd"
 */
export function parseRegistration(text: string): Registration;
/**
 * The divisions in force right below another, with their Chinese names: the provinces without a code, prefectures (and counties that belong
 * to none) below a province, counties below a prefecture.
 *
 * @param code six digits
 * @returns what lies below; nothing below a county
 * @throws {BeianOptionError} where no division has the code
 * @example divisions("440000").some(({ name }) => name === "深圳市")
 */
export function divisions(code?: string): { code: string; name: string }[];
/**
 * What an app's certificate says, to be filled in for a platform: of a certificate (.cer, .crt, .pem, .der, .p7b), a chain, a profile
 * (.mobileprovision, HarmonyOS's .p7b) or an app (.apk, .aab, .ipa). Private keys and keystores are refused with a warning. Only the pieces
 * of the file that are needed are read.
 *
 * In Node it works at once; elsewhere `initFiles()` of `beian/files` has to be awaited first.
 *
 * @param file the bytes of the file
 * @returns what is known of it, and what was found; any bytes at all give an answer
 * @throws {BeianOptionError} where an option is wrong
 * @throws {Error} where `initFiles()` was not awaited
 * @example inspectSigning(new Uint8Array()).findings.length > 0
 */
export function inspectSigning(file: Uint8Array, options?: Options): SigningFacts;
/**
 * What a picture's header says (JPEG, PNG, WebP, HEIC, AVIF, BMP, GIF), without decoding it, and whether providers take it: with
 * `options.provider` and `options.policies`, whether this one does.
 *
 * In Node it works at once; elsewhere `initFiles()` of `beian/files` has to be awaited first.
 *
 * @param file the bytes of the file
 * @returns what is known of it, and what was found; any bytes at all give an answer
 * @throws {BeianOptionError} where an option is wrong
 * @throws {Error} where `initFiles()` was not awaited
 * @example inspectImage(new Uint8Array()).findings.length > 0
 */
export function inspectImage(file: Uint8Array, options?: Options): ImageFacts;
/**
 * Every rule: what it asks, why, what to do, and which article says so.
 *
 * @param options the language, and the day on which the rules are to be in force
 * @returns the rules, in the order of the form
 * @throws {BeianOptionError} where an option is wrong
 * @example rules({ lang: "en" }).some(({ id }) => id === "name/reserved-word")
 */
export function rules(options?: Pick<Options, "lang" | "asOf">): Rule[];
/**
 * Every place of a filing as a form needs it: what to render. Labels, limits, choices, who is asked for it and when it has to be filled in.
 *
 * @param options the language, and the day whose law asks
 * @returns the fields, in the order of the form; `*` in a path stands for the position in a list
 * @throws {BeianOptionError} where an option is wrong
 * @example fields({ lang: "en" }).find(({ path }) => path === "/organizer/nature")?.table === "nature"
 */
export function fields(options?: Pick<Options, "lang" | "asOf">): Field[];
/**
 * The code tables of the filing system, with labels, and the settings and policies.
 *
 * @param options the language of the labels
 * @returns the tables
 * @throws {BeianOptionError} where an option is wrong
 * @example vocabulary().nature.find(({ slug }) => slug === "enterprise")?.code === 4
 */
export function vocabulary(options?: Pick<Options, "lang">): Vocabulary;
"#;

/// The memory in which input and output lie.
#[wasm_bindgen(skip_typescript)]
pub fn heap() -> JsValue {
    wasm_bindgen::memory()
}

/// Where the next call finds its input, with room for so many bytes.
#[wasm_bindgen(skip_typescript)]
pub fn input(length: usize) -> *mut u8 {
    exchange::room(length)
}

/// Where the last call left its output.
#[wasm_bindgen(skip_typescript)]
pub fn output() -> *const u8 {
    exchange::with_output(|output| output.as_ptr())
}

/// How many bytes of output there are.
#[wasm_bindgen(skip_typescript)]
pub fn written() -> usize {
    exchange::with_output(|output| output.len())
}

/// Reads what was handed over.
fn read<T>(length: usize, work: impl FnOnce(&mut Door) -> T) -> T {
    exchange::with_input(length, |given| {
        // SAFETY: TextEncoder writes UTF-8 only.
        let text = unsafe { std::str::from_utf8_unchecked(given) };
        work(&mut Door::new(text))
    })
}

/// Leaves an answer as JSON.
fn leave<T: Serialize>(value: &T) {
    exchange::with_output(|output| {
        output.clear();
        json::write_to(output, value);
    });
}

/// What a function returns when it has refused an option: the [`output`] says which and why.
const REFUSED: i32 = -1;

fn answer<T: Serialize>(length: usize, work: impl FnOnce(&mut Door) -> Result<T, OptionError>) -> i32 {
    match read(length, work) {
        Ok(value) => {
            leave(&value);
            0
        }
        Err(error) => refuse(&error),
    }
}

/// `js/refusal.js` makes its own error of it: what kind of fault it is, of which option, and the message, one a line.
fn refuse(error: &OptionError) -> i32 {
    exchange::with_output(|output| {
        output.clear();
        let told = format!("{}\n{}\n{error}", error.fault.code(), error.option);
        output.extend_from_slice(told.as_bytes());
    });
    REFUSED
}

/// Input: filing, options.
#[wasm_bindgen(skip_typescript)]
pub fn check(length: usize) -> i32 {
    answer(length, |given| {
        let filing = given.next_value();
        let (options, day) = read_options_and_day(given)?;
        Ok(crate::check(filing, &options, day))
    })
}

/// Input: filing, path, options.
#[wasm_bindgen(js_name = checkPath, skip_typescript)]
pub fn check_path(length: usize) -> i32 {
    answer(length, |given| {
        let filing = given.next_value();
        let path = given.next_value();
        let (options, day) = read_options_and_day(given)?;
        let Some(path) = path.as_text() else {
            return Err(OptionError::wrong(
                "path".into(),
                "a JSON Pointer, or the parts of a path,",
                &path,
            ));
        };
        crate::check_path(filing, path, &options, day)
    })
}

/// Input: options.
#[wasm_bindgen(js_name = checkForm, skip_typescript)]
pub fn check_form(length: usize, form: &JsValue) -> i32 {
    // A listener of the page may call in again while the form is read: then the input is another.
    match read(length, read_options_and_day) {
        Ok((options, day)) => {
            leave(&crate::check(read_form(form), &options, day));
            0
        }
        Err(error) => refuse(&error),
    }
}

/// A filing out of a form's controls. Making `FormData` of a form may run listeners of the page, which may call in again.
fn read_form(form: &JsValue) -> Value<'static> {
    let data = match form.dyn_ref::<HtmlFormElement>() {
        Some(form) => FormData::new_with_form(form).ok(),
        None => match form.dyn_ref::<FormData>() {
            Some(data) => Some(data.clone()),
            None => return Value::Unread(Unread::Foreign("object")),
        },
    };
    let Some(data) = data else {
        return Value::Unread(Unread::Threw);
    };
    let mut form = Form::default();
    for entry in data.entries() {
        let Ok(entry) = entry else {
            return Value::Unread(Unread::Threw);
        };
        let entry: Array = entry.unchecked_into();
        let (name, value) = (entry.get(0).as_string().unwrap_or_default(), entry.get(1));
        if let Some(file) = value.dyn_ref::<File>() {
            form.put_file(&name, file.name(), file.type_(), file.size());
        } else if let Some(text) = value.dyn_ref::<JsString>() {
            let long = Some(text.length()).filter(|length| *length > MAX_TEXT);
            let text = || Value::text(String::from(text).into(), false);
            form.put(&name, long.map(Unread::LongText).map_or_else(text, Value::Unread));
        }
    }
    form.filing()
}

/// Input: options of so many bytes, then lines of so many, whose first has this number. Returns how many bytes of lines are done; see
/// [`lines::check_lines`].
#[wasm_bindgen(js_name = checkLines, skip_typescript)]
pub fn check_lines(options: usize, lines: usize, first: f64) -> i32 {
    let start = options;
    let (options, day) = match read(start, read_options_and_day) {
        Ok(read) => read,
        Err(error) => return refuse(&error),
    };
    let done = exchange::with_input(start.saturating_add(lines), |given| {
        let lines = given.get(start..).unwrap_or_default();
        exchange::with_output(|output| {
            output.clear();
            lines::check_lines(lines, first as u64, &options, day, output)
        })
    });
    i32::try_from(done.bytes).unwrap_or(i32::MAX)
}

/// Input: kind, number, options.
#[wasm_bindgen(js_name = inspectCertificate, skip_typescript)]
pub fn inspect_certificate(length: usize) -> i32 {
    answer(length, read_certificate)
}

/// Input: kind, number, options.
#[wasm_bindgen(js_name = isCertificateNumber, skip_typescript)]
pub fn is_certificate_number(length: usize) -> i32 {
    answer(length, |given| {
        let kind = given.next_value();
        inspect::kind_of_number(&kind)?;
        Ok(read_number(&kind, given)?.valid)
    })
}

fn read_certificate(given: &mut Door) -> Result<CertificateFacts, OptionError> {
    let kind = given.next_value();
    read_number(&kind, given)
}

fn read_number(kind: &Value, given: &mut Door) -> Result<CertificateFacts, OptionError> {
    let number = given.next_value();
    let (options, day) = read_options_and_day(given)?;
    // A kind that is no text names none.
    let kind = kind.as_text().unwrap_or_default();
    Ok(inspect::inspect_certificate(kind, number, &options, day))
}

/// Eighteen ASCII characters, four in each number, the first in its lowest byte: to hand over a text costs more than the check itself.
/// 0 no, 1 yes, 2 ask [`is_certificate_number`]. The facade knows the formats by their place.
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
    let mut clock = true;
    let today = || {
        today().unwrap_or_else(|| {
            clock = false;
            Date::of(1970, 1, 1)
        })
    };
    let sound = FORMATS
        .get(format)
        .zip(number)
        .and_then(|(format, number)| crate::facts::certificate::is_sound(*format, number, today));
    sound.filter(|_| clock).map_or(2, u32::from)
}

/// Input: what was typed, options.
#[wasm_bindgen(js_name = inspectDomain, skip_typescript)]
pub fn inspect_domain(length: usize) -> i32 {
    answer(length, |given| {
        let typed = given.next_value();
        let (options, day) = read_options_and_day(given)?;
        Ok(inspect::inspect_domain(typed, &options, day))
    })
}

/// The registrable domain (A-label) to be filed for what was typed, or null: `inspectDomain(input).domain` without the findings, and
/// many times faster.
///
/// @param input a domain, an address, or whatever was typed
/// @returns the domain, or null
/// @example registrableDomain("https://www.example.com/x") === "example.com"
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

/// Pasted WHOIS text or RDAP JSON, as a registration; empty when it is neither. Too long for [`input`], and small enough to come back as
/// a value.
#[wasm_bindgen(js_name = parseRegistration, skip_typescript)]
pub fn parse_registration(text: JsValue) -> Result<JsValue, JsValue> {
    let text = text
        .dyn_ref::<JsString>()
        .filter(|text| text.length() as usize <= crate::facts::registration::MAX_RECORD);
    let text = text.map_or_else(String::new, String::from);
    let found = inspect::inspect_registration(&text);
    found.serialize(&Serializer::json_compatible()).map_err(JsValue::from)
}

/// In which language, and as of which day, a list that lies beside the core is to be read.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Listing {
    lang: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    as_of: Option<String>,
}

fn read_listing(length: usize, allowed: &[&'static str]) -> i32 {
    answer(length, |given| {
        let options = Options::read(&given.next_value(), allowed)?;
        Ok(Listing {
            lang: match options.lang {
                Lang::Chinese => "zh-CN",
                Lang::English => "en",
            },
            as_of: options.as_of.map(|day| day.to_string()),
        })
    })
}

/// For rules and fields, which lie beside the core: the core reads the options. Input: options.
#[wasm_bindgen(skip_typescript)]
pub fn listing(length: usize) -> i32 {
    read_listing(length, &["lang", "asOf"])
}

/// The same for the vocabulary, which knows no day. Input: options.
#[wasm_bindgen(skip_typescript)]
pub fn wording(length: usize) -> i32 {
    read_listing(length, &["lang"])
}

/// Input: code.
#[wasm_bindgen(skip_typescript)]
pub fn divisions(length: usize) -> i32 {
    answer(length, |given| catalogue::divisions_below(&given.next_value()))
}

/// A report that owns up to having no result, for the loader to hand over after a trap. Input: options.
#[wasm_bindgen(js_name = noResult, skip_typescript)]
pub fn no_result(length: usize) -> i32 {
    answer(length, |given| {
        let (options, day) = read_options_and_day(given)?;
        Ok(crate::engine::no_result(&options, day))
    })
}

#[wasm_bindgen]
extern "C" {
    /// A caller may have put something else in its place, such as a clock for tests.
    #[wasm_bindgen(catch, js_namespace = Date)]
    fn now() -> Result<JsValue, JsValue>;
}

/// The calendar day in Asia/Shanghai, which has kept UTC+8 without summer time since 1991.
fn today() -> Option<Date> {
    let now = now().ok()?.as_f64().filter(|now| now.is_finite())?;
    Date::from_day_number(((now + 8.0 * 3_600_000.0) / 86_400_000.0).floor() as i32)
}

/// The day whose law applies. The clock is not asked where the options name one.
fn day(options: &Options) -> Result<Date, OptionError> {
    options.as_of.or_else(today).ok_or_else(|| OptionError {
        option: "/asOf".into(),
        fault: Fault::Missing,
        expected: "a date is required, because Date.now() does not give one".into(),
    })
}

fn read_options_and_day(given: &mut Door) -> Result<(Options, Date), OptionError> {
    let options = Options::of_check(&given.next_value())?;
    let day = day(&options)?;
    Ok((options, day))
}

#[cfg(test)]
mod tests;
