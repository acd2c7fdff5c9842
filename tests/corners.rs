//! What examples, generated filings and wasm's own tests do not come by: inputs of programs alone, limits, rare ways of writing.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    missing_docs
)]

use beian::catalogue::{divisions, divisions_below};
use beian::engine::inspect::{inspect_certificate, kind_of_number};
use beian::engine::lines::{MAX_LINE, read_line};
use beian::facts::registration::HolderCertificate;
use beian::filing::options::Options;
use beian::model::calendar::Date;
use beian::model::json;
use beian::model::phrase::Lang;
use beian::model::report::{Finding, Severity};
use beian::model::value::{MAX_TEXT, MAX_VALUES, Unread, Value};
use wasm_bindgen_test::wasm_bindgen_test;

const TODAY: Date = Date::of(2026, 11, 22);

fn found(filing: Value) -> Vec<Finding> {
    let english = Options {
        lang: Lang::English,
        ..Options::default()
    };
    beian::check(filing, &english, TODAY).findings
}

/// The finding of a message at a place, or all there are.
fn the(findings: &[Finding], code: &str, path: &str) -> Finding {
    let one = findings
        .iter()
        .find(|finding| finding.code == code && finding.path == path);
    let all = || {
        findings
            .iter()
            .map(|finding| format!("{} {}", finding.code, finding.path))
    };
    one.unwrap_or_else(|| panic!("no {code} {path} in {:?}", all().collect::<Vec<_>>()))
        .clone()
}

fn of(filing: &str, code: &str, path: &str) -> Finding {
    the(&found(read_line(filing.as_bytes())), code, path)
}

fn text(content: &str) -> Value<'static> {
    Value::text(content.to_owned().into(), false)
}

#[wasm_bindgen_test(unsupported = test)]
fn what_only_a_program_can_hand_over_is_named() {
    for (unread, code, word) in [
        (Unread::Threw, "form/wrong-type#threw", ""),
        (Unread::Foreign("function"), "form/wrong-type#message", "a function"),
        (Unread::Foreign("symbol"), "form/wrong-type#message", "a symbol"),
        (Unread::Foreign("bigint"), "form/wrong-type#message", "a BigInt"),
        (Unread::Foreign("Map"), "form/wrong-type#message", "a program object"),
        (Unread::TooDeep, "form/too-large#deep", "16"),
        (Unread::TooLarge, "form/too-large#large", "50000"),
        (Unread::LongText(10_001), "form/too-large#long", "10001"),
        (Unread::LongFiling(2_000_000), "form/too-large#bytes", "1048576"),
    ] {
        let organizer = Value::object(vec![("name".into(), Value::Unread(unread))]);
        let filing = Value::object(vec![("organizer".into(), organizer)]);
        let finding = the(&found(filing), code, "/organizer/name");
        assert!(finding.message.contains(word), "{word}: {}", finding.message);
    }
}

#[wasm_bindgen_test(unsupported = test)]
fn dashes_of_every_kind_in_a_filing_number_are_put_right() {
    for dash in ['‐', '‑', '‒', '–', '—', '―', '−', '_', '－'] {
        let filing = format!(r#"{{"services":[{{"kind":"website","filingNumber":"京ICP备12345678号{dash}1"}}]}}"#);
        let finding = of(&filing, "organizer/filing-number#written", "/services/0/filingNumber");
        assert_eq!(finding.severity, Severity::Warning, "{dash}");
        assert_eq!(finding.suggestion.unwrap(), "京ICP备12345678号-1", "{dash}");
    }
    // The characters that four provinces had before are not wrong.
    for initial in ["川", "蜀", "贵", "黔", "云", "滇", "甘", "陇"] {
        let filing = format!(r#"{{"services":[{{"kind":"website","filingNumber":"{initial}ICP备12345678号-1"}}]}}"#);
        let findings = found(read_line(filing.as_bytes()));
        let own = findings
            .iter()
            .find(|finding| finding.rule == "organizer/filing-number");
        assert!(own.is_none(), "{initial}: {own:?}");
    }
}

#[wasm_bindgen_test(unsupported = test)]
fn addresses_and_domains_past_any_length_are_refused_whole() {
    let long = "1.2.3.4,".repeat(100);
    let filing = |access: &str, name: &str| {
        format!(
            r#"{{"services":[{{"kind":"website","access":{{"addresses":["{access}"]}},"domains":[{{"name":"{name}"}}]}}]}}"#
        )
    };
    let (address, domain) = ("/services/0/access/addresses/0", "/services/0/domains/0/name");
    of(&filing(&long, "example.com"), "access/address#too-long", address);
    of(
        &filing("8.8.8.8", &format!("{}com", "a.".repeat(200))),
        "domain/syntax#too-long",
        domain,
    );
    of(
        &filing("8.8.8.8", &format!("{}.com", "a".repeat(64))),
        "domain/syntax#label-too-long",
        domain,
    );
}

#[wasm_bindgen_test(unsupported = test)]
fn divisions_are_given_from_the_top_down() {
    assert_eq!(divisions("").len(), 31);
    assert!(
        divisions("440000")
            .iter()
            .any(|division| division.code == "440300" && division.name == "深圳市")
    );
    assert!(divisions("440300").iter().any(|division| division.code == "440305"));
    assert!(divisions("440305").is_empty() && divisions("44").is_empty() && divisions("999999").is_empty());
    assert_eq!(divisions_below(&Value::Missing).unwrap(), divisions(""));
    assert_eq!(divisions_below(&text("110100")).unwrap(), divisions("110100"));
    assert!(
        divisions_below(&text("44"))
            .unwrap_err()
            .expected
            .ends_with("such as \"440000\"")
    );
    for none in [
        text("990000"),
        text("440399"),
        text("4403059"),
        text(""),
        text("中国"),
        Value::Number(440_000.0),
        Value::Null,
    ] {
        assert!(divisions_below(&none).is_err(), "{none:?}");
    }
}

#[wasm_bindgen_test(unsupported = test)]
fn a_kind_of_number_is_a_kind_of_certificate_or_a_format() {
    for kind in ["business-licence", "resident-id", "uscc", "organization-code"] {
        assert!(kind_of_number(&text(kind)).is_ok(), "{kind}");
    }
    assert!(kind_of_number(&text("resident-idd")).is_err() && kind_of_number(&Value::Missing).is_err());
}

#[wasm_bindgen_test(unsupported = test)]
fn a_path_that_no_filing_has_is_refused_and_one_that_this_has_not_is_empty() {
    let at = |path| beian::check_path(read_line(br#"{"services":[{}]}"#), path, &Options::default(), TODAY);
    assert_eq!(at("/services/7/name").unwrap(), []);
    assert_eq!(
        at("services[0].filingNumber").unwrap(),
        at("/services/0/filingNumber").unwrap()
    );
    assert!(
        at("/services/0/names")
            .unwrap_err()
            .expected
            .contains("/services/0/name")
    );
    assert!(at("/nothing").is_err());
}

#[wasm_bindgen_test(unsupported = test)]
fn a_log_does_not_show_the_number_of_a_holder() {
    let certificate = HolderCertificate {
        kind: None,
        number: Some("11010519491231002X".into()),
    };
    let shown = format!("{certificate:?}");
    assert!(shown.contains('…') && !shown.contains("1949"), "{shown}");
}

#[wasm_bindgen_test(unsupported = test)]
fn json_has_every_short_escape_and_no_number_that_is_none() {
    assert_eq!(json::write(&"\u{8}\u{c}\n\r\t\"\\/\u{1}"), r#""\b\f\n\r\t\"\\/\u0001""#);
    assert_eq!(
        json::write(&(f64::NAN, f64::INFINITY, 0.5_f32, 'é')),
        r#"[null,null,0.5,"é"]"#
    );
    // What JSON has no form for.
    assert_eq!(json::write(&Ok::<u8, u8>(1)), "null");
}

/// Before, a code of an institution in it was taken for an older number, and its letters stayed small.
#[wasm_bindgen_test(unsupported = test)]
fn a_formula_of_a_spreadsheet_around_a_number_changes_nothing() {
    let read = |kind: &str, number: &str| inspect_certificate(kind, text(number), &Options::default(), TODAY);
    for kind in [
        "institution-legal-person",
        "business-licence",
        "resident-id",
        "social-organization-registration",
        "military-designation",
        "uscc",
    ] {
        for number in [
            "1101051949fie1002X",
            "12100000400000624d",
            "91350100m000100y43",
            "11010519491231002x",
            "440301103456789",
        ] {
            let bare = read(kind, number);
            for formula in [
                format!("=\"{number}\""),
                format!(" =\"{number}\" "),
                format!("=\"=\"{number}\"\""),
            ] {
                let given = read(kind, &formula);
                assert_eq!(
                    (given.normalized, given.valid),
                    (bare.normalized.clone(), bare.valid),
                    "{kind} {formula}"
                );
            }
        }
    }
}

/// A unit whose own name holds a word by accident is told that, and not to hand in papers for the word.
#[wasm_bindgen_test(unsupported = test)]
fn what_meets_by_accident_in_a_unit_s_own_name_is_no_claim() {
    let filing = r#"{"organizer":{"nature":"enterprise","name":"杭州世纪检测有限公司"},"services":[{"kind":"website","name":"世纪检测"}]}"#;
    of(filing, "name/reserved-word#joined", "/services/0/name");
}

/// Of too many findings the most severe are kept, wherever they stand, and the rest are counted.
#[wasm_bindgen_test(unsupported = test)]
fn of_too_many_findings_the_most_severe_are_reported() {
    let filing = |domains: usize, last: &str| {
        let services = (0..2).map(|service| {
            let names = (0..domains).map(|at| format!(r#"{{"name":"WWW.s{service}d{at}.com"}}"#));
            let names: Vec<String> = names.collect();
            format!(r#"{{"kind":"app","name":"示例","domains":[{}]}}"#, names.join(","))
        });
        let services: Vec<String> = services.collect();
        let services = services.join(",");
        found(read_line(
            format!(r#"{{"organizer":{{"nature":"individual"}},"services":[{services},{last}]}}"#).as_bytes(),
        ))
    };
    let of = |findings: &[Finding], path: &str, severity: Severity| {
        findings
            .iter()
            .any(|finding| finding.path == path && finding.severity == severity)
    };
    let wrong = r#"{"kind":"website","name":"中国人民网"}"#;
    for domains in [1, 500] {
        assert!(
            of(&filing(domains, wrong), "/services/2/name", Severity::Error),
            "{domains}"
        );
    }
    let many = filing(500, wrong);
    assert_eq!(many.len(), 1_001);
    let more = the(&many, "form/too-large#more", "");
    assert_eq!(more.severity, Severity::Prompt);
    assert!(json::write(&more.params).contains(r#""count":"#));
    // In form order, and every error first where there is no room for all.
    let places: Vec<u32> = many
        .iter()
        .filter_map(|finding| finding.path.strip_prefix("/services/")?.split('/').next()?.parse().ok())
        .collect();
    assert!(places.is_sorted());
    assert!(
        filing(10, wrong)
            .iter()
            .all(|finding| finding.code != "form/too-large#more")
    );
}

/// The text in it is judged as if it stood alone, and what is found in it lies where it was typed.
#[wasm_bindgen_test(unsupported = test)]
fn a_formula_of_a_spreadsheet_around_a_text_is_named_once() {
    const PATH: &str = "/organizer/name";
    let findings = |name: &str| {
        let quoted = json::write(&name);
        let filing = format!(r#"{{"action":"new","organizer":{{"nature":"enterprise","name":{quoted}}}}}"#);
        let mut found = found(read_line(filing.as_bytes()));
        found.retain(|finding| finding.path == PATH);
        found
    };
    let rest = |found: &[Finding]| {
        let others = found.iter().filter(|finding| finding.rule != "form/formula");
        others
            .map(|finding| (finding.code.clone(), finding.suggestion.clone()))
            .collect::<Vec<_>>()
    };
    for bare in ["示例科技有限公司", "北京★示例科技有限公司", "123", "示例网"] {
        for (formula, before) in [
            (format!("=\"{bare}\""), 2),
            (format!("\u{feff} ＝＂{bare}＂\r\n"), 4),
            (format!("= \"\u{200b}{bare} \""), 4),
            (format!("=\"=\"{bare}\"\""), 4),
        ] {
            let (alone, given) = (findings(bare), findings(&formula));
            assert_eq!(
                the(&given, "form/formula#message", PATH).suggestion.as_deref(),
                Some(bare),
                "{formula}"
            );
            assert_eq!(rest(&given), rest(&alone), "{formula}");
            for finding in alone {
                let moved: Vec<_> = finding
                    .spans
                    .iter()
                    .map(|(start, end)| (start + before, end + before))
                    .collect();
                assert_eq!(the(&given, &finding.code, PATH).spans, moved, "{formula}");
            }
        }
    }
    // What cannot be seen stands in between: no place can be given.
    let found = findings("=\"示例\u{200b}科技★有限公司\"");
    assert!(found.len() > 1 && found.iter().all(|finding| finding.spans.is_empty()));
    // What cannot be seen elsewhere is another finding.
    let found = self::found(read_line(
        r#"{"organizer":{"name":"示例\u200b有限公司","address":"=\"示例路1号\""}}"#.as_bytes(),
    ));
    the(&found, "form/hidden-character#message", PATH);
    the(&found, "form/formula#message", "/organizer/address");
    // What holds nothing, or is no whole formula, is what was typed.
    for typed in [
        "=\"\"",
        "=\"\u{200b} \"",
        "=",
        "=示例科技有限公司",
        "=\"示例",
        "\"示例\"",
        "示例=\"1\"",
    ] {
        let found = findings(typed);
        assert!(found.iter().all(|finding| finding.rule != "form/formula"), "{typed}");
    }
}

#[wasm_bindgen_test(unsupported = test)]
fn a_place_is_called_what_the_form_calls_it() {
    for (filing, chinese, english) in [
        (r#"{"services":[{"name":7}]}"#, "服务名称", "Name of the service"),
        (
            r#"{"services":[{},{"name":7}]}"#,
            "第2个服务的服务名称",
            "Service 2: Name of the service",
        ),
        (
            r#"{"services":[{},{"domains":[{},{},{"name":7}]}]}"#,
            "第2个服务的第3项域名",
            "Service 2: no. 3, Domain",
        ),
        (
            r#"{"organizer":{"personInCharge":{"mobile":7}}}"#,
            "主体负责人手机号码",
            "Person in charge of the organizer: mobile number",
        ),
    ] {
        let called = |lang| {
            let options = Options {
                lang,
                ..Options::default()
            };
            let findings = beian::check(read_line(filing.as_bytes()), &options, TODAY).findings;
            let wrong = findings.into_iter().find(|finding| finding.rule == "form/wrong-type");
            let message = wrong.unwrap().message;
            message
                .split_once("应为")
                .or(message.split_once(" should be"))
                .unwrap()
                .0
                .to_owned()
        };
        assert_eq!(
            [called(Lang::Chinese), called(Lang::English)],
            [chinese, english],
            "{filing}"
        );
    }
}

/// Limits, and what stands right beside what a message is about: said, or not said.
#[wasm_bindgen_test(unsupported = test)]
fn what_is_said_ends_where_it_should() {
    let ec = |digits: &str, length: usize| format!("{digits}{}", "a".repeat(length - digits.len()));
    let key = |os: &str, key: &str| {
        format!(r#"{{"services":[{{"kind":"app","app":{{"platforms":[{{"os":"{os}","publicKey":"{key}"}}]}}}}]}}"#)
    };
    let foundation = |nature: &str, name: &str| {
        format!(
            r#"{{"organizer":{{"nature":"{nature}"}},"services":[{{"kind":"website","name":"{name}","approvals":"none"}}]}}"#
        )
    };
    let dates = |from: &str, until: &str| {
        format!(
            r#"{{"organizer":{{"certificate":{{"kind":"business-licence","validFrom":"{from}","validUntil":"{until}"}}}}}}"#
        )
    };
    // Of so many bytes, three for each comma.
    let domain = |length: usize| {
        let label = "a".repeat(63);
        let name = format!("{label}，{label}，{label}，{}，com", "a".repeat(length - 204));
        format!(r#"{{"services":[{{"domains":[{{"name":"{name}"}}]}}]}}"#)
    };
    let card = |from: &str| {
        format!(
            r#"{{"organizer":{{"nature":"individual","certificate":{{"kind":"resident-id","number":"11010519491231002X","validFrom":"{from}"}}}}}}"#
        )
    };
    for (filing, code, said) in [
        (card("1949-12-31"), "certificate/valid-from#before-birth", false),
        (card("1949-12-30"), "certificate/valid-from#before-birth", true),
        (key("android", &ec("04", 130)), "app/public-key", false),
        (key("android", &ec("05", 130)), "app/public-key", true),
        (key("android", &ec("04", 132)), "app/public-key", true),
        (key("android", &ec("04zz", 130)), "app/public-key", true),
        (dates("2026-01-01", "2026-01-01"), "certificate/valid-from#after", false),
        (dates("2026-01-02", "2026-01-01"), "certificate/valid-from#after", true),
        (domain(256), "domain/syntax#comma", true),
        (domain(257), "domain/syntax#comma", false),
        (foundation("foundation", "示例基金网"), "approval/", false),
        (foundation("arbitration-institution", "示例金融网"), "approval/", false),
        (foundation("enterprise", "示例基金网"), "approval/", true),
    ] {
        let findings = found(read_line(filing.as_bytes()));
        let is_said = findings.iter().any(|finding| finding.code.starts_with(code));
        let all: Vec<_> = findings.iter().map(|finding| &finding.code).collect();
        assert_eq!(is_said, said, "{filing}: {all:?}");
    }
}

/// By the plan of 2009 中国 alone, and at the beginning alone.
#[wasm_bindgen_test(unsupported = test)]
fn a_name_of_former_days_does_not_begin_with_the_country() {
    let options = Options {
        as_of: Some(Date::of(2012, 1, 1)),
        ..Options::default()
    };
    for (name, said) in [("中国示例", true), ("示例中国", false), ("国家示例", false)] {
        let filing = format!(
            r#"{{"organizer":{{"nature":"enterprise","name":"示例科技有限公司"}},"services":[{{"kind":"website","name":"{name}"}}]}}"#
        );
        let findings = beian::check(read_line(filing.as_bytes()), &options, TODAY).findings;
        let is_said = findings
            .iter()
            .any(|finding| finding.code == "name/reserved-word#headed");
        assert_eq!(is_said, said, "{name}");
    }
}

#[wasm_bindgen_test(unsupported = test)]
fn what_is_as_long_as_the_limit_is_read() {
    let line = |length: usize| {
        let mut line = vec![b' '; length];
        line[..2].copy_from_slice(b"{}");
        read_line(&line).into_owned()
    };
    assert!(matches!(line(MAX_LINE), Value::Object(_)));
    assert!(matches!(line(MAX_LINE + 1), Value::Unread(Unread::LongFiling(_))));

    let length = MAX_TEXT as usize;
    assert!(matches!(text(&"长".repeat(length)), Value::Text(_)));
    assert!(matches!(
        text(&"长".repeat(length + 1)),
        Value::Unread(Unread::LongText(_))
    ));

    // The whole, 124 lists of 400 with what is in them, and the rest in the last.
    let last_of = |count: usize| {
        let lists = format!("[{}],", ["0"; 399].join(",")).repeat(124);
        let whole = format!("[{lists}[{}]]", vec!["0"; count - 1 - 124 * 400 - 1].join(","));
        let Value::List(lists) = read_line(whole.as_bytes()).into_owned() else {
            panic!("no list")
        };
        let Some(Value::List(mut last)) = lists.into_iter().next_back() else {
            panic!("no last list")
        };
        last.pop().unwrap()
    };
    assert!(matches!(last_of(MAX_VALUES), Value::Number(_)));
    assert!(matches!(last_of(MAX_VALUES + 1), Value::Unread(Unread::TooLarge)));
}

#[wasm_bindgen_test(unsupported = test)]
fn each_look_alike_is_named() {
    let of = |number: &str| {
        of(
            &format!(r#"{{"organizer":{{"certificate":{{"kind":"business-licence","number":"{number}"}}}}}}"#),
            "certificate/typing#message",
            "/organizer/certificate/number",
        )
        .message
    };
    let message = of("9135010\u{41e}M\u{41e}00100\u{423}43");
    assert!(
        message.contains("“\u{41e}”") && message.contains("“\u{423}”"),
        "{message}"
    );
}

#[wasm_bindgen_test(unsupported = test)]
fn a_long_name_of_a_member_is_not_repeated_whole() {
    let name = "x".repeat(200);
    let findings = found(read_line(format!(r#"{{"{name}":1}}"#).as_bytes()));
    let paths: Vec<_> = findings.iter().map(|finding| finding.path.as_str()).collect();
    assert!(paths.contains(&format!("/{}…", "x".repeat(128)).as_str()), "{paths:?}");
}
