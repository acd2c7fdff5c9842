//! The boundary, in Node and in Chrome, with its input as `js/door.js` writes it. Values of every kind are the business of
//! `tests/npm/hostile.test.js`.

use super::*;
use wasm_bindgen_test::wasm_bindgen_test;

/// Hands over values, one a line, and calls; what was refused is told.
fn call(text: &str, call: impl FnOnce(usize) -> i32) -> Result<usize, String> {
    let length = text.len();
    // SAFETY: there is room for so many bytes.
    unsafe { std::ptr::copy_nonoverlapping(text.as_ptr(), input(length), length) };
    usize::try_from(call(length)).map_err(|_| answered())
}

fn answered() -> String {
    exchange::with_output(|output| String::from_utf8(output.clone()).unwrap())
}

#[wasm_bindgen_test]
fn a_report_is_what_the_core_says_in_json() {
    let filing = r#"{"organizer":{"name":"示例","nature":"x"},"services":[{"name":"中国"}]}"#;
    let options = r#"{"asOf":"2026-11-22"}"#;
    let native = crate::check(
        json::read(filing.as_bytes()).unwrap(),
        &Options::default(),
        Date::of(2026, 11, 22),
    );
    call(&format!("{filing}\n{options}"), check).unwrap();
    assert_eq!(answered(), json::write(&native));
    let lines = |length| check_lines(options.len(), length - options.len(), 1.0);
    assert_eq!(call(&format!("{options}{filing}"), lines).unwrap(), filing.len());
    assert_eq!(answered(), json::write(&native) + "\n");
}

#[wasm_bindgen_test]
fn the_input_grows_and_stays() {
    let small = input(8);
    assert_eq!(input(4), small);
    input(1 << 20);
    assert_eq!(exchange::with_input(1 << 20, <[u8]>::len), 1 << 20);
}

#[wasm_bindgen_test]
fn what_cannot_be_read_is_found_where_it_stands() {
    for (filing, rule, path) in [
        ("!u", "form/wrong-type", ""),
        (r#"{"organizer":!t}"#, "form/wrong-type", "/organizer"),
        (
            r#"{"organizer":{"name":!x5000000}}"#,
            "form/too-large",
            "/organizer/name",
        ),
        (r#"{"services":!e10000}"#, "form/too-large", "/services"),
        (r#"{"services":[!u]}"#, "form/wrong-type", "/services/0"),
        (
            r#"{"organizer":{"name":"\ud800"}}"#,
            "form/illegal-character",
            "/organizer/name",
        ),
    ] {
        call(&format!("{filing}\n!u"), check).unwrap();
        let finding = format!(r#"{{"rule":"{rule}","#);
        let place = format!(r#""path":"{path}","#);
        let report = answered();
        let found = report.split(&finding).skip(1).any(|finding| finding.contains(&place));
        assert!(found, "{filing}: {report}");
    }
}

#[wasm_bindgen_test]
fn a_wrong_option_is_refused_by_its_name() {
    let refused = |result: Result<usize, String>, name: &str| {
        let message = result.err().unwrap_or_default();
        assert!(
            message.contains(&format!("\n{name}\nbeian: option \"")),
            "{name}: {message}"
        );
    };
    for (options, name) in [
        (r#"{"asof":"2026-01-01"}"#, "/asof"),
        (r#"{"lang":"fr"}"#, "/lang"),
        ("7", ""),
        (r#"{"asOf":!t}"#, "/asOf"),
    ] {
        refused(call(&format!("{{}}\n{options}"), check), name);
        refused(call(&format!("{{}}\n\"\"\n{options}"), check_path), name);
        refused(call(&format!("\"uscc\"\n\"1\"\n{options}"), inspect_certificate), name);
        refused(
            call(&format!("\"uscc\"\n\"1\"\n{options}"), is_certificate_number),
            name,
        );
        refused(call(&format!("\"a.cn\"\n{options}"), inspect_domain), name);
        refused(call(options, listing), name);
        refused(call(options, no_result), name);
        refused(call(options, |length| check_lines(length, 0, 1.0)), name);
    }
    refused(call(r#"{"provider":"tencent-cloud"}"#, listing), "/provider");
    refused(call(r#"{"asOf":"2026-01-01"}"#, wording), "/asOf");
}

#[wasm_bindgen_test]
fn a_clock_is_asked_only_for_the_day_that_no_option_names() {
    let set = |clock: &str| js_sys::eval(&format!("globalThis.clock ??= Date.now; Date.now = {clock}")).unwrap();
    for clock in ["() => { throw 1 }", "() => NaN", "() => 'soon'", "() => Infinity"] {
        set(clock);
        let without = call("{}\n!u", check);
        let sound = is_sound(0, 0x3130_3131, 0x3931_3530, 0x3231_3934, 0x3030_3133, 0x3132);
        let named = call("{}\n{\"asOf\":\"2026-11-22\"}", check);
        set("globalThis.clock");
        assert!(without.err().unwrap_or_default().contains("asOf"), "{clock}");
        assert!(named.is_ok(), "{clock}");
        assert_ne!(sound, 2, "{clock}: the number was issued before 2000");
    }
    assert!(call("{}\n!u", check).is_ok());
}

#[wasm_bindgen_test]
fn what_stands_for_itself_is_answered_or_refused() {
    let registration = |text: JsValue| {
        let found = parse_registration(text).unwrap();
        String::from(js_sys::JSON::stringify(&found).unwrap())
    };
    assert_eq!(registration(JsValue::from_f64(7.0)), "{}");
    assert!(registration("Registrant: x".into()).contains("\"registrant\":\"x\""));
    call("!u", divisions).unwrap();
    assert!(answered().starts_with(r#"[{"code":"110000","name":"北京市"}"#));
    let refused = |given: &str, call_of: fn(usize) -> i32, start: &str| {
        let message = call(given, call_of).unwrap_err();
        assert!(message.starts_with(start), "{given}: {message}");
    };
    refused("null", divisions, "wrong-value\ncode\n");
    refused("\"99\"", divisions, "wrong-value\ncode\n");
    refused(
        "\"residentid\"\n\"1\"\n!u",
        is_certificate_number,
        "wrong-value\nkind\n",
    );
    refused("{}\n\"/servcies/0\"\n!u", check_path, "unknown\npath\n");
    refused("{}\n7\n!u", check_path, "wrong-value\npath\n");
}

#[wasm_bindgen_test]
fn a_form_is_read_by_the_pointers_that_name_its_controls() {
    let form = FormData::new().unwrap();
    for (name, text) in [
        ("/organizer/name", "示例"),
        ("/services/0/content", "news"),
        ("token", "x"),
    ] {
        form.append_with_str(name, text).unwrap();
    }
    let filing = r#"{"organizer":{"name":"示例"},"services":[{"content":["news"]}]}"#;
    assert_eq!(json::write(&read_form(&form)), filing);
    form.append_with_str("/organizer/name", &"x".repeat(5_000_000)).unwrap();
    let Value::Object(members) = read_form(&form) else {
        panic!("no object")
    };
    assert!(format!("{members:?}").contains("LongText(5000000)"));
    assert_eq!(
        read_form(&JsValue::from_f64(7.0)),
        Value::Unread(Unread::Foreign("object"))
    );
}
