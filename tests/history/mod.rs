//! What a filing asked for on a day: one table of fields, each with the instruments that ask for it and their days. On every day a
//! filing with the fields of that day and no others is without an error, and each of them is missed, by that instrument, where it is
//! left out.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::arithmetic_side_effects,
    missing_docs
)]

mod situations;

use beian::filing::form::Form;
use beian::filing::options::Options;
use beian::model::calendar::Date;
use beian::model::json;
use beian::model::report::{Basis, Finding, Report, Severity, Verdict};
use beian::model::value::Value;
use wasm_bindgen_test::wasm_bindgen_test;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Who {
    Enterprise,
    Individual,
    Institution,
    Government,
}
use Who::*;

const UNITS: &[Who] = &[Enterprise, Institution, Government];
const ALL: &[Who] = &[Enterprise, Individual, Institution, Government];

const DAYS: [&str; 14] = [
    "2004-06-01",
    "2005-06-01",
    "2006-06-01",
    "2010-03-01",
    "2010-12-01",
    "2015-12-01",
    "2018-06-01",
    "2019-06-01",
    "2021-01-01",
    "2022-06-01",
    "2023-09-01",
    "2024-08-01",
    "2025-01-15",
    "2026-11-21",
];

// Documents by their first and last days.
const ORDER_292: (&str, &str) = ("2000-09-25", "9999-12-31");
const ORDER_33: (&str, &str) = ("2005-03-20", "9999-12-31");
const FORM_2005: (&str, &str) = ("2005-03-20", "2023-08-03");
const NOTICE_64: (&str, &str) = ("2010-01-01", "9999-12-31");
const NOTICE_64_FORM: (&str, &str) = ("2010-01-01", "2023-08-03");
const FORM_2023: (&str, &str) = ("2023-08-04", "9999-12-31");

const WHO_292: (&str, (&str, &str)) = ("国务院令第292号 第八条（一）", ORDER_292);
const WHAT_292: (&str, (&str, &str)) = ("国务院令第292号 第八条（二）", ORDER_292);
const ANNEX_33: (&str, (&str, &str)) = ("信息产业部令第33号 附录《备案登记表》", FORM_2005);
const PLACE_33: (&str, (&str, &str)) = ("信息产业部令第33号 第三条", ORDER_33);
const KINDS_64: (&str, (&str, &str)) = ("工信部电管〔2010〕64号 一、1（1）（2）", NOTICE_64);
const CONTACT_64: (&str, (&str, &str)) = ("工信部电管〔2010〕64号 一、2", NOTICE_64);
const PHONE_64: (&str, (&str, &str)) = ("工信部电管〔2010〕64号 一、2（办公电话）", NOTICE_64_FORM);
const SITE_64: (&str, (&str, &str)) = ("工信部电管〔2010〕64号 一、3", NOTICE_64);
const ACCESS_64: (&str, (&str, &str)) = ("工信部电管〔2010〕64号 一、4", NOTICE_64);
const ANNEX_105: (&str, (&str, &str)) = ("工信部信管〔2023〕105号 附件《互联网信息服务备案登记表》", FORM_2023);

/// A field: where it stands, who is asked for it, and by which instruments.
type Asked = (
    &'static str,
    &'static [Who],
    &'static [(&'static str, (&'static str, &'static str))],
);

/// Records stand before what they hold.
const ASKED: &[Asked] = &[
    ("/organizer/name", ALL, &[WHO_292, ANNEX_33, ANNEX_105]),
    ("/organizer/nature", ALL, &[ANNEX_33, ANNEX_105]),
    ("/organizer/certificate/kind", ALL, &[KINDS_64, ANNEX_105]),
    ("/organizer/certificate/number", ALL, &[ANNEX_33, ANNEX_105]),
    ("/organizer/region", ALL, &[PLACE_33, ANNEX_105]),
    ("/organizer/address", ALL, &[ANNEX_33, CONTACT_64, ANNEX_105]),
    ("/organizer/investor", UNITS, &[ANNEX_33]),
    ("/organizer/personInCharge/name", ALL, &[WHO_292, ANNEX_33, ANNEX_105]),
    (
        "/organizer/personInCharge/certificate/kind",
        ALL,
        &[KINDS_64, ANNEX_105],
    ),
    (
        "/organizer/personInCharge/certificate/number",
        ALL,
        &[ANNEX_33, ANNEX_105],
    ),
    ("/organizer/personInCharge/certificate/validUntil", ALL, &[ANNEX_105]),
    (
        "/organizer/personInCharge/mobile",
        ALL,
        &[ANNEX_33, CONTACT_64, ANNEX_105],
    ),
    (
        "/organizer/personInCharge/email",
        ALL,
        &[ANNEX_33, CONTACT_64, ANNEX_105],
    ),
    ("/organizer/personInCharge/officePhone", ALL, &[ANNEX_33, PHONE_64]),
    ("/organizer/personInCharge/emergencyPhone", ALL, &[ANNEX_105]),
    ("/services/0/kind", ALL, &[ANNEX_105]),
    ("/services/0/name", ALL, &[ANNEX_33, SITE_64, ANNEX_105]),
    (
        "/services/0/domains/0/name",
        ALL,
        &[WHAT_292, ANNEX_33, SITE_64, ANNEX_105],
    ),
    ("/services/0/homepage", ALL, &[ANNEX_33, ANNEX_105]),
    ("/services/0/content/0", ALL, &[WHAT_292, SITE_64, ANNEX_105]),
    ("/services/0/languages/0", ALL, &[ANNEX_105]),
    ("/services/0/access/method", ALL, &[ANNEX_33, ACCESS_64, ANNEX_105]),
    ("/services/0/personInCharge/name", ALL, &[ANNEX_105]),
    ("/services/0/personInCharge/certificate/kind", ALL, &[ANNEX_105]),
    ("/services/0/personInCharge/certificate/number", ALL, &[ANNEX_105]),
    ("/services/0/personInCharge/certificate/validUntil", ALL, &[ANNEX_105]),
    ("/services/0/personInCharge/mobile", ALL, &[ANNEX_105]),
    ("/services/0/personInCharge/email", ALL, &[ANNEX_105]),
    ("/services/0/personInCharge/emergencyPhone", ALL, &[ANNEX_105]),
];

/// An answer of such an organizer on such a day.
fn answer(path: &str, who: Who, day: &str) -> &'static str {
    let unified = day >= "2015-10-01";
    match path.rsplit_once('/').map_or(path, |(_, name)| name) {
        "nature" => match who {
            Enterprise => "enterprise",
            Individual => "individual",
            Institution => "public-institution",
            Government => "government",
        },
        "name" if path.contains("personInCharge") || (who == Individual && path.starts_with("/organizer")) => "张三",
        "name" if path.contains("domains") => match who {
            Government => "example.gov.cn",
            Institution => "example.edu.cn",
            _ => "example.com",
        },
        "name" | "investor" if path.starts_with("/organizer") => match who {
            Enterprise => "深圳示例科技有限公司",
            Institution => "深圳市示例研究院",
            _ => "深圳市示例局",
        },
        "name" => match who {
            Individual => "山间手记",
            Enterprise => "示例科技官网",
            Institution => "示例研究院官网",
            Government => "示例局官网",
        },
        "kind" if path == "/services/0/kind" => "website",
        "kind" if path.contains("personInCharge") || who == Individual => "resident-id",
        "kind" => match who {
            Enterprise => "business-licence",
            Institution => "institution-legal-person",
            _ if unified => "uscc-government",
            _ => "org-code-government",
        },
        "number" if path.contains("personInCharge") || who == Individual => "11010519491231002X",
        "number" => match who {
            Enterprise if unified => "91440305MA0EXMP17F",
            Enterprise => "440301103097413",
            Institution if unified => "12100000400000624D",
            Institution => "事证第144030000000号",
            _ if unified => GOVERNMENT_CODE,
            _ => "71526726-X",
        },
        "validUntil" => "long-term",
        "region" => "440305",
        "address" => "示例街道示例路1号2栋301室",
        "mobile" => "19900000001",
        "emergencyPhone" => "19900000002",
        "officePhone" => "086-0755-66668888",
        "email" => "zhangsan@example.com",
        "homepage" => match who {
            Government => "https://www.example.gov.cn/",
            Institution => "https://www.example.edu.cn/",
            _ => "https://www.example.com/",
        },
        "method" => "cloud",
        "0" if path.contains("content") => "organization-portal",
        "0" => "zh-Hans",
        other => panic!("{other}"),
    }
}

const GOVERNMENT_CODE: &str = "11100000400000624G";

/// The instruments that ask for the field on the day.
fn askers(field: &Asked, who: Who, day: &str) -> Vec<&'static str> {
    let (_, natures, by) = field;
    let in_force = by.iter().filter(|(_, (from, until))| *from <= day && day <= *until);
    in_force
        .filter(|_| natures.contains(&who))
        .map(|(name, _)| *name)
        .collect()
}

/// The filing that answers these fields.
fn filing(fields: &[&str], who: Who, day: &str) -> Value<'static> {
    let mut form = Form::default();
    for path in fields {
        form.put(path, Value::text(answer(path, who, day).into(), false));
    }
    form.put("/services/0/approvals", Value::text("none".into(), false));
    form.filing()
}

fn check(filing: Value<'_>, day: &str) -> Report {
    beian::check(filing, &Options::default(), Date::parse(day).unwrap())
}

fn cited(basis: &Basis) -> String {
    let name = [basis.number, basis.article];
    name.into_iter().flatten().collect::<Vec<_>>().join(" ")
}

fn required(report: &Report) -> Vec<&Finding> {
    report
        .findings
        .iter()
        .filter(|finding| finding.rule == "form/required")
        .collect()
}

fn asked_on(who: Who, day: &str) -> Vec<&'static str> {
    let asked = ASKED.iter().filter(|field| !askers(field, who, day).is_empty());
    asked.map(|(path, ..)| *path).collect()
}

#[wasm_bindgen_test(unsupported = test)]
fn a_filing_that_was_complete_then_is_without_an_error() {
    let mut wrong = String::new();
    for day in DAYS {
        for who in ALL {
            let report = check(filing(&asked_on(*who, day), *who, day), day);
            for finding in &report.findings {
                if finding.severity == Severity::Error || finding.rule == "form/required" {
                    let of: Vec<String> = finding.basis.iter().map(cited).collect();
                    wrong.push_str(&format!("{day} {who:?} {} {} {of:?}\n", finding.path, finding.message));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

/// A field is missed by the instruments that ask for it, and by no other.
#[wasm_bindgen_test(unsupported = test)]
fn each_field_is_missed_by_the_instrument_that_asks_for_it() {
    let mut wrong = String::new();
    for day in DAYS {
        for who in ALL {
            let fields = asked_on(*who, day);
            for asked in ASKED {
                let askers = askers(asked, *who, day);
                if askers.is_empty() {
                    continue;
                }
                let (left_out, ..) = asked;
                let rest: Vec<&str> = fields.iter().copied().filter(|path| path != left_out).collect();
                let report = check(filing(&rest, *who, day), day);
                let missed = required(&report);
                // Where nothing is left of a record, that is missed.
                let there = |finding: &&&Finding| format!("{left_out}/").starts_with(&format!("{}/", finding.path));
                let [finding] = missed.iter().filter(there).collect::<Vec<_>>()[..] else {
                    wrong.push_str(&format!("{day} {who:?} {left_out}: {missed:?}\n"));
                    continue;
                };
                let cited: Vec<String> = finding.basis.iter().map(cited).collect();
                let unnamed = askers.iter().find(|asker| !cited.iter().any(|cited| cited == *asker));
                if let Some(asker) = unnamed.filter(|_| finding.path == *left_out) {
                    wrong.push_str(&format!("{day} {who:?} {left_out}: {asker} is not among {cited:?}\n"));
                }
                if finding.basis.is_empty() || missed.len() != 1 {
                    wrong.push_str(&format!("{day} {who:?} {left_out}: {missed:?}\n"));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

/// No instrument is cited on a day on which it was not in force, whatever is filed.
#[wasm_bindgen_test(unsupported = test)]
fn nothing_is_cited_before_its_day() {
    for day in DAYS {
        for who in ALL {
            for fields in [asked_on(*who, day), vec!["/organizer/name"], Vec::new()] {
                for finding in check(filing(&fields, *who, day), day).findings {
                    let on = Date::parse(day).unwrap();
                    for basis in &finding.basis {
                        assert!(basis.from.is_none_or(|from| from <= on), "{day} {basis:?}");
                        assert!(basis.until.is_none_or(|until| on <= until), "{day} {basis:?}");
                    }
                }
            }
        }
    }
}

const APP: &str = r#""kind":"app","name":"示例出行","domains":[{"name":"example.com"}],"languages":["zh-Hans"],"approvals":"none",
    "app":{"platforms":[{"os":"android","id":"com.example.travel","publicKey":"KEY","fingerprint":"00112233445566778899AABBCCDDEEFF"}],"sdks":[]},
    "access":{"provider":"示例云计算有限公司","method":"cloud","serverLocation":"440000","addresses":["1.2.3.4"]}"#;

/// Apps, mini-programs and quick apps are filed since the notice of 2023: complete then, and said not to have been filed before.
#[wasm_bindgen_test(unsupported = test)]
fn apps_are_filed_since_the_notice() {
    let key = "1".repeat(617);
    for day in DAYS {
        for kind in ["app", "mini-program", "quick-app"] {
            let mut fields = asked_on(Enterprise, day);
            fields.retain(|path| !path.starts_with("/services/0") || path.contains("personInCharge"));
            let whole = json::write(&filing(&fields, Enterprise, day));
            let service = if kind == "app" {
                APP.replace("KEY", &key)
            } else {
                format!(r#""kind":"{kind}","name":"示例出行","languages":["zh-Hans"],"approvals":"none""#)
            };
            let person = whole.find(r#""approvals":"none""#).unwrap();
            let whole = whole.replacen(r#""approvals":"none""#, &service, 1);
            assert!(person > 0);
            let report = check(json::read(whole.as_bytes()).unwrap(), day);
            let said = report.findings.iter().any(|finding| finding.rule == "service/kind");
            assert_eq!(said, day < "2023-08-04", "{day} {kind}");
            assert_ne!((report.verdict, said), (Verdict::Clear, true));
            let errors: Vec<_> = report
                .findings
                .iter()
                .filter(|finding| finding.severity == Severity::Error)
                .collect();
            assert!(errors.is_empty(), "{day} {kind} {errors:#?}");
            assert!(
                !said || required(&report).is_empty(),
                "{day} {kind} {:#?}",
                required(&report)
            );
        }
    }
}

/// What a convention alone asks is not asked before the convention is known, and the report says so.
#[wasm_bindgen_test(unsupported = test)]
fn before_a_convention_is_known_the_report_says_that_there_is_no_source() {
    let shandong = r#"{"organizer":{"nature":"individual","name":"张三","region":"370102","certificate":{"kind":"resident-id","number":"11010519491231002X"}},
        "services":[{"kind":"website","name":"示例论坛","description":"测试"}]}"#;
    for day in ["2006-06-01", "2018-06-01"] {
        let report = check(json::read(shandong.as_bytes()).unwrap(), day);
        for rule in [
            "name/individual-word",
            "service/remark",
            "person/residence",
            "contact/exclusive",
            "name/too-short",
        ] {
            assert!(
                report.findings.iter().all(|finding| finding.rule != rule),
                "{day} {rule}"
            );
        }
        for rule in ["name/too-short", "person/residence", "contact/exclusive"] {
            let silent = report.not_applicable.iter().find(|silent| silent.rule == rule).unwrap();
            assert_eq!(silent.reason, "本工具没有检查日期那时的依据", "{day} {rule}");
        }
    }
    let report = check(json::read(shandong.as_bytes()).unwrap(), "2023-09-01");
    assert!(report.findings.iter().any(|finding| finding.rule == "service/remark"));
}
