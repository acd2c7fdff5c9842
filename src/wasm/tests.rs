//! The boundary under hostile values, in Node and in Chrome.

use super::*;
use wasm_bindgen_test::wasm_bindgen_test;

/// A JavaScript value from its source.
fn js(source: &str) -> JsValue {
    js_sys::eval(&format!("({source})")).unwrap_or_else(|error| panic!("{source}: {error:?}"))
}

fn report(filing: &str) -> JsValue {
    report_with(filing, JsValue::UNDEFINED)
}

fn report_with(filing: &str, options: JsValue) -> JsValue {
    check(js(filing), options)
        .unwrap_or_else(|error| panic!("{filing}: {error:?}"))
        .js_value()
}

/// "rule path" of every finding.
fn found(report: &JsValue) -> Vec<String> {
    let text = |finding: &JsValue, name: &str| Reflect::get(finding, &name.into()).unwrap().as_string().unwrap();
    let findings = Reflect::get(report, &"findings".into()).unwrap();
    let findings = findings.dyn_into::<js_sys::Array>().unwrap();
    findings
        .iter()
        .map(|finding| format!("{} {}", text(&finding, "rule"), text(&finding, "path")))
        .collect()
}

#[wasm_bindgen_test]
fn any_value_at_all_gives_a_report() {
    for (filing, finding) in [
        ("undefined", "form/wrong-type "),
        ("null", "form/wrong-type "),
        ("42", "form/wrong-type "),
        ("NaN", "form/wrong-type "),
        ("true", "form/wrong-type "),
        ("'text'", "form/wrong-type "),
        ("10n", "form/wrong-type "),
        ("Symbol('s')", "form/wrong-type "),
        ("() => {}", "form/wrong-type "),
        ("[]", "form/wrong-type "),
        ("new Map([['organizer', {}]])", "form/wrong-type "),
        ("new Set()", "form/wrong-type "),
        (
            "{ get organizer() { throw new Error('no') } }",
            "form/wrong-type /organizer",
        ),
        (
            "{ organizer: new Proxy({}, { ownKeys() { throw 1 } }) }",
            "form/wrong-type /organizer",
        ),
        (
            "{ organizer: new Proxy({}, { get() { throw 1 }, getPrototypeOf() { throw 1 } }) }",
            "form/required /organizer/nature",
        ),
        (
            "(() => { const { proxy, revoke } = Proxy.revocable({}, {}); revoke(); return { organizer: proxy } })()",
            "form/wrong-type /organizer",
        ),
        (
            "(() => { const { proxy, revoke } = Proxy.revocable([], {}); revoke(); return proxy })()",
            "form/wrong-type ",
        ),
        (
            "(() => { const a = {}; a.organizer = a; return a })()",
            "form/unknown-field /organizer/organizer",
        ),
        (
            "(() => { const a = []; a.push(a); return { services: a } })()",
            "form/wrong-type /services/0",
        ),
        (
            "{ organizer: { name: 'x'.repeat(5e6) } }",
            "form/too-large /organizer/name",
        ),
        (
            "{ organizer: { name: '示例\\ud800' } }",
            "form/illegal-character /organizer/name",
        ),
        (
            "{ services: Array.from({ length: 10000 }, () => ({})) }",
            "form/too-large /services",
        ),
        ("{ services: new Array(4294967295) }", "form/too-large /services"),
        ("{ services: [,] }", "form/wrong-type /services/0"),
        (
            "Object.fromEntries(Array.from({ length: 1000 }, (_, i) => ['k' + i, i]))",
            "form/too-large ",
        ),
        (
            "JSON.parse('{\"__proto__\": {}, \"constructor\": 1}')",
            "form/unknown-field /__proto__",
        ),
        (
            "{ organizer: { certificate: { number: 110105194912310020 } } }",
            "form/wrong-type /organizer/certificate/number",
        ),
        (
            "{ organizer: { name: new String('x') } }",
            "form/wrong-type /organizer/name",
        ),
        (
            "{ organizer: { name: new Date(0) } }",
            "form/wrong-type /organizer/name",
        ),
        ("{ organizer: Object.create(null) }", "form/required /organizer/name"),
        (
            "{ organizer: { toJSON() { throw 1 } } }",
            "form/unknown-field /organizer/toJSON",
        ),
        ("{ 'a/b~c': 1 }", "form/unknown-field /a~1b~0c"),
    ] {
        let findings = found(&report(filing));
        assert!(
            findings.iter().any(|found| found == finding),
            "{filing}: {finding} not in {findings:?}"
        );
    }
}

#[wasm_bindgen_test]
fn nesting_of_any_depth_ends() {
    let deep =
        "(() => { let a = {}; for (let i = 0; i < 100000; i++) a = { organizer: a, services: [a] }; return a })()";
    assert!(!found(&report(deep)).is_empty());
}

#[wasm_bindgen_test]
fn a_wrong_option_is_a_type_error_that_names_it() {
    for (options, name) in [
        ("{ asof: '2026-01-01' }", "asof"),
        ("{ lang: 'fr' }", "lang"),
        ("7", "options"),
        ("{ get asOf() { throw 1 } }", "asOf"),
    ] {
        let error = check(js("{}"), js(options)).err().unwrap_or(JsValue::NULL);
        let message = error
            .dyn_ref::<TypeError>()
            .map(|error| String::from(error.message()))
            .unwrap_or_default();
        assert!(message.contains(&format!("\"{name}\"")), "{options}: {message}");
        assert!(check_path(js("{}"), "/".into(), js(options)).is_err());
        assert!(inspect_certificate("uscc".into(), "1".into(), js(options)).is_err());
        assert!(inspect_domain("a.cn".into(), js(options)).is_err());
        assert!(rules(js(options)).is_err() && check_lines(b"{}", js(options)).is_err());
    }
    assert!(rules(js("{ provider: 'tencent-cloud' }")).is_err() && vocabulary(js("{ asOf: '2026-01-01' }")).is_err());
}

#[wasm_bindgen_test]
fn no_function_throws_on_any_content() {
    for value in [
        "undefined",
        "null",
        "7",
        "{}",
        "[]",
        "Symbol()",
        "'\\ud800'",
        "'x'.repeat(5e6)",
        "new Proxy(function () {}, { get() { throw 1 } })",
    ] {
        assert!(check_path(js("{}"), js(value), JsValue::UNDEFINED).is_ok(), "{value}");
        assert!(
            inspect_certificate(js(value), js(value), JsValue::UNDEFINED).is_ok(),
            "{value}"
        );
        assert!(
            inspect_certificate("resident-id".into(), js(value), JsValue::UNDEFINED).is_ok(),
            "{value}"
        );
        assert!(inspect_domain(js(value), JsValue::UNDEFINED).is_ok(), "{value}");
        assert!(parse_registration(js(value)).is_ok(), "{value}");
    }
}

#[wasm_bindgen_test]
fn a_report_is_plain_json() {
    let filing = r#"{ organizer: { name: "示例", nature: "x" }, services: [{ name: "中国" }] }"#;
    let handed_over = report_with(filing, js("{ asOf: '2026-11-22' }"));
    let text = String::from(js_sys::JSON::stringify(&handed_over).unwrap());
    let native = crate::check(read(&js(filing)), &Options::default(), Date::of(2026, 11, 22));
    assert_eq!(text, crate::model::json::write(&native));
    let lines = check_lines(
        br#"{"organizer":{"name":"\u793a\u4f8b","nature":"x"},"services":[{"name":"\u4e2d\u56fd"}]}"#,
        js("{ asOf: '2026-11-22' }"),
    );
    assert_eq!(String::from_utf8(lines.unwrap()).unwrap(), text + "\n");
}
