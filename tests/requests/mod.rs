//! What is asked and how it is answered: answers that are none of the choices, what each kind of request requires, changes, cancellations,
//! apps. One row an input, with what must be found and what must not; the numbers are generated.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::arithmetic_side_effects,
    missing_docs
)]

mod answers;
mod cancellation;
mod change;
mod numbers;

use beian::engine::inspect::inspect_certificate;
use beian::engine::lines::read_line;
use beian::filing::options::Options;
use beian::model::calendar::Date;
use beian::model::report::{Finding, Report, Severity, Verdict};
use beian::model::value::Value;
use wasm_bindgen_test::wasm_bindgen_test;

const TODAY: Date = Date::of(2026, 11, 22);

fn options(options: &str) -> Options {
    Options::of_check(&read_line(options.as_bytes())).unwrap()
}

fn check(filing: &str, with: &str) -> Report {
    beian::check(read_line(filing.as_bytes()), &options(with), TODAY)
}

fn line(finding: &Finding) -> String {
    let severity = format!("{:?}", finding.severity).to_lowercase();
    format!("{severity} {} {}", finding.rule, finding.path)
}

/// Each row: the filing, what must be found ("error rule path"), and the beginnings of what must not.
type Row = (&'static str, &'static [&'static str], &'static [&'static str]);

fn hold(rows: &[Row], with: &str) {
    let mut wrong = Vec::new();
    for (filing, found, not) in rows {
        let lines: Vec<String> = check(filing, with).findings.iter().map(line).collect();
        for expected in *found {
            if !lines.iter().any(|line| line == expected) {
                wrong.push(format!("{filing}\n  lacks {expected}\n  {}", lines.join("\n  ")));
            }
        }
        for unwanted in *not {
            wrong.extend(
                lines
                    .iter()
                    .filter(|line| line.starts_with(unwanted))
                    .map(|line| format!("{filing}\n  has {line}")),
            );
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// A filing that has been made.
const ON_FILE: &str = r#""organizer":{"filingNumber":"京ICP备12345678号"}"#;

#[wasm_bindgen_test(unsupported = test)]
fn a_legal_representative_may_be_named_alone() {
    hold(
        &[
            (
                r#"{"organizer":{"nature":"enterprise","legalRepresentative":{"name":"王五"},"personInCharge":{"role":"delegate"}}}"#,
                &[],
                &[
                    "error form/required /organizer/legal",
                    "warning form/required /organizer/legal",
                    "prompt person/legal-representative-given",
                ],
            ),
            (
                r#"{"organizer":{"legalRepresentative":{"name":"王五","certificate":{"kind":"resident-id","number":"11010519491231002X"}}}}"#,
                &[],
                &[
                    "error form/required /organizer/legal",
                    "warning form/required /organizer/legal",
                ],
            ),
            (
                r#"{"organizer":{"legalRepresentative":{"name":"王五","certificate":{"kind":"resident-id"}}}}"#,
                &["warning form/required /organizer/legalRepresentative/certificate/number"],
                &["error form/required /organizer/legal"],
            ),
            (
                r#"{"organizer":{"legalRepresentative":{"certificate":{"kind":"resident-id","number":"11010519491231002X"}}}}"#,
                &["warning form/required /organizer/legalRepresentative/name"],
                &["error form/required /organizer/legal"],
            ),
            (
                r#"{"organizer":{"legalRepresentative":{"name":"王五","mobile":"19900000001"}}}"#,
                &[],
                &[
                    "error form/required /organizer/legal",
                    "warning form/required /organizer/legal",
                ],
            ),
            (
                r#"{"organizer":{"nature":"enterprise","personInCharge":{"role":"delegate"}}}"#,
                &["prompt person/legal-representative-given /organizer/legalRepresentative"],
                &[],
            ),
            (
                r#"{"organizer":{"personInCharge":{"name":"王五"}}}"#,
                &["error form/required /organizer/personInCharge/certificate"],
                &[],
            ),
        ],
        "{}",
    );
}

/// A business chosen as an individual: one answer to change, and nothing that follows from it.
#[wasm_bindgen_test(unsupported = test)]
fn a_business_that_chose_individual_is_told_so_once() {
    hold(
        &[
            (
                r#"{"organizer":{"nature":"individual","name":"深圳市南山区示例小吃店","region":"440305","certificate":{"kind":"business-licence","number":"92440305MA0EXMP177"},"personInCharge":{"name":"张三","role":"legal-representative"}},"services":[{"kind":"website","name":"示例小吃","personInCharge":{"name":"张三","role":"self"}}]}"#,
                &["warning certificate/nature-kind /organizer/certificate/kind"],
                &["error person/", "warning person/"],
            ),
            (
                r#"{"organizer":{"nature":"individual","name":"张三","certificate":{"kind":"resident-id"},"personInCharge":{"name":"李四"}}}"#,
                &["error person/individual-in-person /organizer/personInCharge/name"],
                &[],
            ),
        ],
        "{}",
    );
}

#[wasm_bindgen_test(unsupported = test)]
fn each_request_requires_the_numbers_it_goes_by() {
    hold(
        &[
            (
                r#"{"action":"new","organizer":{},"services":[{}]}"#,
                &[],
                &[
                    "error form/required /organizer/filingNumber",
                    "error form/required /services/0/filingNumber",
                ],
            ),
            (
                r#"{"action":"add-service","organizer":{},"services":[{}]}"#,
                &["error form/required /organizer/filingNumber"],
                &["error form/required /services/0/filingNumber"],
            ),
            (
                r#"{"action":"add-access","organizer":{},"services":[{}]}"#,
                &[
                    "error form/required /organizer/filingNumber",
                    "error form/required /services/0/filingNumber",
                ],
                &[],
            ),
            (
                r#"{"action":"add-access","organizer":{"filingNumber":"京ICP备12345678号"},"services":[{"kind":"website","filingNumber":"京ICP备12345678号-1","domains":[{"name":"example.cn"},{"name":"example.com"},{"name":"example.org"}]}]}"#,
                &[],
                &["error domain/one", "error form/required /services/0/filingNumber"],
            ),
            (
                r#"{"action":"change","organizer":{},"services":[{"name":"示例"}]}"#,
                &[
                    "error form/required /organizer/filingNumber",
                    "error form/required /services/0/filingNumber",
                ],
                &[],
            ),
            (
                r#"{"action":"change","changes":["/organizer/address"],"organizer":{"address":"示例路1号"},"services":[{"name":"示例"}]}"#,
                &["error form/required /organizer/filingNumber"],
                &["error form/required /services/0/filingNumber"],
            ),
            (
                r#"{"action":"change","changes":["/services/0/name"],"organizer":{"filingNumber":"京ICP备12345678号"},"services":[{"name":"示例"}]}"#,
                &["error form/required /services/0/filingNumber"],
                &[
                    "error form/required /services/0/domains",
                    "error form/required /services/0/kind",
                ],
            ),
            (
                r#"{"action":"change","changes":["/services/1/name"],"organizer":{"filingNumber":"京ICP备12345678号"},"services":[{"name":"示例"},{"name":"范例"}]}"#,
                &["error form/required /services/1/filingNumber"],
                &["error form/required /services/0/filingNumber"],
            ),
            (
                r#"{"action":"change","organizer":{"filingNumber":"京ICP备12345678号","address":"示例路1号"}}"#,
                &[],
                &["error"],
            ),
            (
                r#"{"action":"cancel","organizer":{},"services":[{}]}"#,
                &[
                    "error form/required /organizer/filingNumber",
                    "error form/required /services/0/filingNumber",
                ],
                &[],
            ),
        ],
        "{}",
    );
}

#[wasm_bindgen_test(unsupported = test)]
fn apps_have_a_category_and_sdks_of_their_own() {
    let none: &[&str] = &["error form/required /services/0/content", "prompt app/sdks"];
    hold(
        &[
            (
                r#"{"services":[{"kind":"app","app":{"platforms":[]}}]}"#,
                &[
                    "prompt service/category /services/0/content",
                    "prompt app/sdks /services/0/app/sdks",
                ],
                &["error form/required /services/0/content"],
            ),
            (
                r#"{"services":[{"kind":"mini-program","name":"示例"}]}"#,
                &["prompt service/category /services/0/content"],
                none,
            ),
            (
                r#"{"services":[{"kind":"quick-app"}]}"#,
                &["prompt service/category /services/0/content"],
                none,
            ),
            (
                r#"{"services":[{"kind":"website"}]}"#,
                &["error form/required /services/0/content"],
                &["prompt service/category", "prompt app/sdks"],
            ),
            (
                r#"{"services":[{"kind":"app"},{"kind":"app"}]}"#,
                &["prompt service/category /services/0/content"],
                &["prompt service/category /services/1"],
            ),
            (
                r#"{"services":[{"kind":"app","content":["app"],"app":{"sdks":[]}}]}"#,
                &[],
                &["prompt service/category", "prompt app/sdks"],
            ),
            (
                r#"{"services":[{"kind":"app","content":["anything"],"app":{"sdks":[]}}]}"#,
                &[],
                &["warning form/unknown-choice", "prompt service/category"],
            ),
            (
                r#"{"services":[{"kind":"app","app":{"sdks":[{}]}}]}"#,
                &[
                    "error form/required /services/0/app/sdks/0/vendor",
                    "error form/required /services/0/app/sdks/0/purpose",
                ],
                &["prompt app/sdks"],
            ),
            (
                r#"{"services":[{"kind":"app","app":{"sdks":[{"vendor":"示例科技"}]}}]}"#,
                &["error form/required /services/0/app/sdks/0/purpose"],
                &["error form/required /services/0/app/sdks/0/vendor"],
            ),
            (
                r#"{"services":[{"kind":"app","app":{"sdks":[{"vendor":"示例科技","purpose":"推送"}]}}]}"#,
                &[],
                &["error form/required /services/0/app/sdks"],
            ),
            (
                r#"{"services":[{"kind":"mini-program","app":{}}]}"#,
                &[],
                &["prompt app/sdks", "error form/required /services/0/domains"],
            ),
            (
                r#"{"services":[{"kind":"app","domains":[{"name":"api.example.cn"},{"name":"example.com"}]}]}"#,
                &[],
                &["error domain/one"],
            ),
            (
                r#"{"services":[{"kind":"app"}]}"#,
                &["error form/required /services/0/domains"],
                &[],
            ),
            (
                r#"{"services":[{"kind":"mini-program","domains":[{"name":"example.cn"}]}]}"#,
                &["prompt domain/not-needed /services/0/domains"],
                &[],
            ),
        ],
        "{}",
    );
}

#[wasm_bindgen_test(unsupported = test)]
fn own_policies_are_part_of_the_digest_and_are_cited_first() {
    let filing = r#"{"organizer":{"nature":"enterprise","region":"110105"},"services":[{"kind":"website","domains":[{"name":"example.com","registration":{"expiresOn":"2028-01-01"}}]}]}"#;
    let with = |months: u32| {
        format!(
            r#"{{"policies":[{{"id":"ours","title":"Our console","source":"https://example.com/rules","seen":"2026-11-01","domainMonthsLeft":{months}}}]}}"#
        )
    };
    let digest = |options: &str| check(filing, options).rules.digest;
    assert_ne!(digest(&with(36)), digest(&with(6)));
    assert_ne!(digest(&with(36)), digest("{}"));
    assert_eq!(digest(&with(36)), digest(&with(36)));
    let report = check(filing, &with(36));
    let finding = report
        .findings
        .iter()
        .find(|finding| finding.rule == "domain/expiry")
        .unwrap();
    assert!(finding.basis[0].document.contains("Our console"), "{:?}", finding.basis);
}

/// A mini-program's name gets what a website's gets.
#[wasm_bindgen_test(unsupported = test)]
fn names_of_mini_programs_are_looked_at() {
    for kind in ["website", "mini-program"] {
        for name in ["南山梦墨谜", "澳门赌场", "示例科技官网"] {
            let filing = |kind: &str| {
                let filing = format!(
                    r#"{{"organizer":{{"nature":"enterprise","name":"深圳示例科技有限公司"}},"services":[{{"kind":"{kind}","name":"{name}"}}]}}"#
                );
                let findings = check(&filing, "{}").findings;
                let rules = ["name/unrelated", "name/sensitive", "name/approval-word"];
                let of_names = findings.iter().filter(|finding| rules.contains(&finding.rule));
                of_names.map(line).collect::<Vec<_>>()
            };
            assert_eq!(filing(kind), filing("website"), "{name}");
        }
    }
}

/// What a form is told is what is asked.
#[cfg(not(target_arch = "wasm32"))]
#[test]
fn the_fields_say_what_each_request_requires() {
    use beian::model::phrase::Lang;
    let fields = beian::catalogue::fields(Lang::Chinese, Some(TODAY));
    let required = |path: &str| {
        fields
            .iter()
            .find(|field| field.path == path)
            .unwrap()
            .required
            .as_ref()
            .unwrap()
    };
    let number = required("/services/*/filingNumber");
    assert_eq!(
        (number.actions.as_deref(), number.changed),
        (Some(&["add-access", "change", "cancel"][..]), Some("record"))
    );
    let number = required("/organizer/filingNumber");
    assert_eq!(
        (number.actions.as_deref().map(<[_]>::len), number.changed),
        (Some(4), None)
    );
    let name = required("/services/*/name");
    assert_eq!(
        (name.actions.as_deref(), name.changed),
        (Some(&["new", "add-service", "add-access"][..]), Some("field"))
    );
    assert_eq!(required("/organizer/name").actions.as_deref(), Some(&["new"][..]));
    assert_eq!(
        required("/services/*/content").services.as_deref(),
        Some(&["website"][..])
    );
    assert_eq!(required("/services/*/app/sdks/*/vendor").severity, Severity::Error);
    assert_eq!(
        required("/organizer/legalRepresentative/name").severity,
        Severity::Warning
    );
    assert!(
        fields
            .iter()
            .find(|field| field.path == "/organizer/legalRepresentative/certificate")
            .unwrap()
            .required
            .is_none()
    );
    let asked = |path: &str| {
        fields
            .iter()
            .find(|field| field.path == path)
            .unwrap()
            .asked
            .as_ref()
            .unwrap()
    };
    assert_eq!(
        asked("/services/*/filingNumber").actions.as_deref(),
        Some(&["add-access", "change", "cancel"][..])
    );
    assert_eq!(asked("/services/*/content").services.as_deref(), Some(&["website"][..]));
    assert_eq!(asked("/changes").actions.as_deref(), Some(&["change"][..]));
}
