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

/// The filing, where the answer stands, the slug that is suggested.
const UNKNOWN: &[(&str, &str, &str)] = &[
    (r#"{"action":"delete"}"#, "/action", "cancel"),
    (r#"{"action":"Update"}"#, "/action", "change"),
    (r#"{"action":"add_service"}"#, "/action", "add-service"),
    (r#"{"action":"注销备案"}"#, "/action", "cancel"),
    (r#"{"action":"新增网站"}"#, "/action", "add-service"),
    (r#"{"action":"xyz"}"#, "/action", ""),
    (r#"{"services":[{"kind":"webiste"}]}"#, "/services/0/kind", "website"),
    (r#"{"services":[{"kind":"site"}]}"#, "/services/0/kind", "website"),
    (
        r#"{"services":[{"kind":"小程序"}]}"#,
        "/services/0/kind",
        "mini-program",
    ),
    (
        r#"{"services":[{"kind":"miniapp"}]}"#,
        "/services/0/kind",
        "mini-program",
    ),
    (r#"{"services":[{"kind":"APP"}]}"#, "/services/0/kind", "app"),
    (r#"{"services":[{"kind":"h5"}]}"#, "/services/0/kind", ""),
    (
        r#"{"organizer":{"nature":"enterprize"}}"#,
        "/organizer/nature",
        "enterprise",
    ),
    (r#"{"organizer":{"nature":"indiv"}}"#, "/organizer/nature", "individual"),
    (r#"{"organizer":{"nature":"公司"}}"#, "/organizer/nature", "enterprise"),
    (
        r#"{"organizer":{"nature":"政府机关"}}"#,
        "/organizer/nature",
        "government",
    ),
    (r#"{"organizer":{"nature":"gov"}}"#, "/organizer/nature", "government"),
    (
        r#"{"organizer":{"nature":"law_firm"}}"#,
        "/organizer/nature",
        "law-firm",
    ),
    (r#"{"organizer":{"nature":"club"}}"#, "/organizer/nature", ""),
    (
        r#"{"organizer":{"certificate":{"kind":"licence"}}}"#,
        "/organizer/certificate/kind",
        "business-licence",
    ),
    (
        r#"{"organizer":{"certificate":{"kind":"businessLicense"}}}"#,
        "/organizer/certificate/kind",
        "business-licence",
    ),
    (
        r#"{"organizer":{"certificate":{"kind":"身份证"}}}"#,
        "/organizer/certificate/kind",
        "resident-id",
    ),
    (
        r#"{"organizer":{"certificate":{"kind":"回乡证"}}}"#,
        "/organizer/certificate/kind",
        "hk-macau-travel-permit",
    ),
    (
        r#"{"organizer":{"certificate":{"kind":"org-code"}}}"#,
        "/organizer/certificate/kind",
        "",
    ),
    (
        r#"{"organizer":{"personInCharge":{"role":"agent"}}}"#,
        "/organizer/personInCharge/role",
        "delegate",
    ),
    (
        r#"{"organizer":{"personInCharge":{"role":"legalRepresentative"}}}"#,
        "/organizer/personInCharge/role",
        "legal-representative",
    ),
    (
        r#"{"organizer":{"personInCharge":{"role":"法人"}}}"#,
        "/organizer/personInCharge/role",
        "legal-representative",
    ),
    (
        r#"{"services":[{"kind":"app","app":{"platforms":[{"os":"HarmonyOS"}]}}]}"#,
        "/services/0/app/platforms/0/os",
        "harmony",
    ),
    (
        r#"{"services":[{"kind":"app","app":{"platforms":[{"os":"iphone"}]}}]}"#,
        "/services/0/app/platforms/0/os",
        "ios",
    ),
];

#[wasm_bindgen_test(unsupported = test)]
fn an_answer_that_decides_what_is_checked_has_to_be_one_of_the_choices() {
    for (filing, path, suggestion) in UNKNOWN {
        let report = check(filing, "{}");
        let found: Vec<&Finding> = report
            .findings
            .iter()
            .filter(|finding| finding.rule == "form/unknown-choice")
            .collect();
        let [finding] = found[..] else {
            panic!("{filing}: {found:?}")
        };
        assert_eq!(
            (finding.severity, finding.path.as_str()),
            (Severity::Error, *path),
            "{filing}"
        );
        assert_eq!(finding.suggestion.as_deref().unwrap_or(""), *suggestion, "{filing}");
        assert_eq!(report.verdict, Verdict::Blocked);
        // The label is said, never the slug.
        assert!(
            suggestion.is_empty() || suggestion.len() < 5 || !finding.message.contains(suggestion),
            "{}",
            finding.message
        );
    }
    let report = check(r#"{"organizer":{"nature":"gov"}}"#, "{}");
    assert!(
        report
            .findings
            .iter()
            .any(|finding| finding.message == "“gov”不是主办单位性质的选项，是不是“政府机关”？")
    );
    // Applied, it is one.
    for (filing, ..) in UNKNOWN.iter().filter(|(.., suggestion)| !suggestion.is_empty()) {
        let report = check(filing, "{}");
        let finding = report
            .findings
            .iter()
            .find(|finding| finding.rule == "form/unknown-choice")
            .unwrap();
        let (_, given) = filing.rsplit_once(':').unwrap();
        let given = given.trim_end_matches(['}', ']']);
        let applied = filing.replace(given, &format!("\"{}\"", finding.suggestion.as_deref().unwrap()));
        assert!(
            check(&applied, "{}")
                .findings
                .iter()
                .all(|finding| finding.rule != "form/unknown-choice"),
            "{applied}"
        );
    }
}

#[wasm_bindgen_test(unsupported = test)]
fn other_tables_age_and_only_warn() {
    hold(
        &[
            (
                r#"{"services":[{"kind":"website","content":["network-news"]}]}"#,
                &["warning form/unknown-choice /services/0/content/0"],
                &["error form/unknown"],
            ),
            (
                r#"{"services":[{"languages":["zh-CN"]}]}"#,
                &["warning form/unknown-choice /services/0/languages/0"],
                &["error form/unknown"],
            ),
            (
                r#"{"services":[{"access":{"method":"ecs"}}]}"#,
                &["warning form/unknown-choice /services/0/access/method"],
                &["error form/unknown"],
            ),
            (
                r#"{"services":[{"approvals":[{"item":"sports"}]}]}"#,
                &["warning form/unknown-choice /services/0/approvals/0/item"],
                &["error form/unknown"],
            ),
            (
                r#"{"attachments":[{"kind":"selfie"}]}"#,
                &["warning form/unknown-choice /attachments/0/kind"],
                &["error form/unknown"],
            ),
            // Categories of apps are of their provider's tables.
            (
                r#"{"services":[{"kind":"app","content":["tools"]}]}"#,
                &[],
                &["warning form/unknown", "error form/unknown"],
            ),
            (
                r#"{"services":[{"kind":"mini-program","content":["工具"]}]}"#,
                &[],
                &["warning form/unknown", "error form/unknown"],
            ),
        ],
        "{}",
    );
    let report = check(r#"{"services":[{"kind":"website","content":["network-news"]}]}"#, "{}");
    assert!(
        report
            .findings
            .iter()
            .any(|finding| finding.suggestion.as_deref() == Some("online-news"))
    );
}

/// The filing, and rules that could not look.
const UNREAD: &[(&str, &[&str])] = &[
    (
        r#"{"organizer":{"nature":"enterprise","name":"示例","region":"110105","personInCharge":{"name":"张三","role":"boss"}}}"#,
        &["person/in-charge", "person/legal-representative-given"],
    ),
    (
        r#"{"organizer":{"nature":"individual","name":"张三","personInCharge":{"name":"张三","role":"boss"}}}"#,
        &["person/individual-in-person"],
    ),
    (
        r#"{"action":"delete","organizer":{"nature":"enterprise","name":"示例"},"services":[{"kind":"website","name":"示例"}]}"#,
        &[
            "approval/explicit",
            "domain/one-per-website",
            "name/too-short",
            "form/required",
        ],
    ),
    (
        r#"{"organizer":{"nature":"enterprize","certificate":{"kind":"business-licence","number":"91440305MA0EXMP17F"},"personInCharge":{"role":"self"}}}"#,
        &[
            "person/individual-in-person",
            "person/in-charge",
            "certificate/nature-kind",
        ],
    ),
    (
        r#"{"services":[{"kind":"webiste","domains":[{"name":"example.cn"},{"name":"example.com"}]}]}"#,
        &["domain/one-per-website"],
    ),
    (
        r#"{"organizer":{"certificate":{"kind":"licence","number":"91440305MA0EXMP17X"}}}"#,
        &["certificate/uscc", "certificate/superseded"],
    ),
    (
        r#"{"services":[{"kind":"app","app":{"platforms":[{"os":"symbian","id":"x","publicKey":"y","fingerprint":"z"}]}}]}"#,
        &["app/identifier", "app/public-key", "app/fingerprint"],
    ),
    (
        r#"{"services":[{"kind":"website","content":["network-news"],"approvals":"none"}]}"#,
        &["approval/needed"],
    ),
];

#[wasm_bindgen_test(unsupported = test)]
fn rules_that_could_not_look_say_so() {
    for (filing, rules) in UNREAD {
        let report = check(filing, "{}");
        for rule in *rules {
            let reason = report
                .not_applicable
                .iter()
                .find(|entry| entry.rule == *rule)
                .map(|entry| entry.reason);
            assert_eq!(reason, Some("有一项答案认不出，没法判断"), "{rule}: {filing}");
            assert!(!report.checked.contains(rule), "{rule}");
        }
    }
    // Nothing given is no answer at all.
    let report = check(r#"{"organizer":{}}"#, "{}");
    assert!(
        report
            .not_applicable
            .iter()
            .all(|entry| !entry.reason.contains("认不出"))
    );
}

#[wasm_bindgen_test(unsupported = test)]
fn an_unknown_request_is_no_first_filing() {
    let report = check(
        r#"{"action":"delete","organizer":{"nature":"enterprise","filingNumber":"京ICP备12345678号"},"services":[{}]}"#,
        "{}",
    );
    assert!(report.materials.is_empty() && report.schedule.is_empty());
    assert!(
        report.findings.iter().all(|finding| finding.rule != "form/required"),
        "{:?}",
        report.findings
    );
    // One that does not say is.
    assert!(!check(r#"{"organizer":{}}"#, "{}").schedule.is_empty());
}

#[wasm_bindgen_test(unsupported = test)]
fn two_answers_of_one_form_do_not_contradict_each_other() {
    let warning: &[&str] = &["warning approval/needed /services/0/content/0"];
    let prompt: &[&str] = &["prompt approval/needed /services/0/content/0"];
    hold(
        &[
            (
                r#"{"services":[{"content":["online-news"],"description":"不涉及前置审批。","approvals":"none"}]}"#,
                warning,
                &[],
            ),
            (
                r#"{"services":[{"content":["online-news"],"description":"不涉及新闻。","approvals":"none"}]}"#,
                warning,
                &[],
            ),
            (
                r#"{"services":[{"content":["games"],"approvals":"none"}]}"#,
                warning,
                &[],
            ),
            (
                r#"{"services":[{"content":["video"],"approvals":"none"}]}"#,
                warning,
                &[],
            ),
            (
                r#"{"services":[{"content":["music"],"approvals":"none"}]}"#,
                prompt,
                &["warning approval/needed"],
            ),
            (
                r#"{"services":[{"content":["insurance"],"approvals":"none"}]}"#,
                prompt,
                &["warning approval/needed"],
            ),
            (
                r#"{"services":[{"content":["online-education"],"approvals":"none"}]}"#,
                prompt,
                &["warning approval/needed"],
            ),
            (
                r#"{"services":[{"content":["online-news"]}]}"#,
                prompt,
                &["warning approval/needed"],
            ),
            (
                r#"{"services":[{"content":["online-news"],"approvals":[{"item":"news"}]}]}"#,
                &[],
                &["warning approval/needed", "prompt approval/needed"],
            ),
            (
                r#"{"services":[{"content":["shopping"],"approvals":"none"}]}"#,
                &[],
                &["warning approval/needed", "prompt approval/needed"],
            ),
            // Words are silenced.
            (
                r#"{"services":[{"name":"示例新闻","approvals":"none"}]}"#,
                &["prompt approval/needed /services/0/name"],
                &[],
            ),
            (
                r#"{"services":[{"name":"示例新闻","description":"不涉及新闻。","approvals":"none"}]}"#,
                &[],
                &["prompt approval/needed", "warning approval/needed"],
            ),
        ],
        "{}",
    );
}

#[wasm_bindgen_test(unsupported = test)]
fn null_is_nothing_filled_in() {
    hold(
        &[
            (
                r#"{"organizer":{"remark":null,"investor":null,"legalRepresentative":null},"attachments":null}"#,
                &[],
                &[
                    "error form/wrong",
                    "warning form/wrong",
                    "error form/required /organizer/remark",
                ],
            ),
            (
                r#"{"organizer":{"name":null,"certificate":{"kind":null,"validUntil":null}}}"#,
                &[
                    "error form/required /organizer/name",
                    "error form/required /organizer/certificate/kind",
                ],
                &["error form/wrong", "warning form/wrong"],
            ),
            (
                r#"{"services":null,"organizer":null}"#,
                &["error form/required /organizer", "error form/required /services"],
                &["error form/wrong", "warning form/wrong"],
            ),
            (
                r#"{"services":[{"content":null,"approvals":null,"app":null}]}"#,
                &[],
                &["error form/wrong", "warning form/wrong"],
            ),
            // A hole in a list is never meant.
            (r#"{"services":[null]}"#, &["warning form/wrong-type /services/0"], &[]),
            (
                r#"{"services":[{"access":{"addresses":["1.2.3.4",null]}}]}"#,
                &["warning form/wrong-type /services/0/access/addresses/1"],
                &[],
            ),
            ("null", &["error form/wrong-type "], &[]),
        ],
        "{}",
    );
    let twice = check(r#"{"organizer":{"name":null}}"#, "{}");
    assert_eq!(
        twice
            .findings
            .iter()
            .filter(|finding| finding.path == "/organizer/name")
            .count(),
        1
    );
}

#[wasm_bindgen_test(unsupported = test)]
fn a_check_that_broke_off_blocks() {
    let report = beian::engine::no_result(&options("{}"), TODAY);
    assert_eq!(report.verdict, Verdict::Blocked);
}

const ON_FILE: &str = r#""organizer":{"filingNumber":"京ICP备12345678号"}"#;

#[wasm_bindgen_test(unsupported = test)]
fn a_cancellation_has_its_papers_and_no_limit() {
    let filing = format!(r#"{{"action":"cancel",{ON_FILE},"services":[{{"filingNumber":"京ICP备12345678号-1"}}]}}"#);
    let report = check(&filing, "{}");
    assert_eq!(report.verdict, Verdict::Clear, "{:?}", report.findings);
    let materials: Vec<_> = report
        .materials
        .iter()
        .map(|material| (material.id, material.required))
        .collect();
    assert_eq!(
        materials,
        [("authorization-letter", false), ("cancellation-form", false)]
    );
    let letter = &report.materials[0].basis[0];
    assert_eq!(
        (letter.number, letter.article),
        (Some("信部电〔2005〕501号"), Some("第十五条"))
    );
    let decision = report
        .schedule
        .iter()
        .find(|step| step.id == "cancel-decision")
        .unwrap();
    assert!(decision.due.is_none() && report.schedule.iter().all(|step| step.id != "decision"));
    // Nothing is missing where none of it is attached.
    let attached = filing.replacen('{', r#"{"attachments":[],"#, 1);
    assert!(check(&attached, "{}").findings.is_empty());
    // Before those rules there was no such letter.
    assert!(
        check(&filing, r#"{"asOf":"2005-06-01"}"#)
            .materials
            .iter()
            .all(|material| material.id != "authorization-letter")
    );
    // Others keep their limit.
    assert!(
        check(r#"{"organizer":{}}"#, "{}")
            .schedule
            .iter()
            .any(|step| step.id == "decision" && step.due.is_some())
    );
}

#[wasm_bindgen_test(unsupported = test)]
fn a_cancellation_requires_what_identifies_the_filing() {
    hold(
        &[
            (
                r#"{"action":"cancel","organizer":{},"services":[{}]}"#,
                &[
                    "error form/required /organizer/filingNumber",
                    "error form/required /services/0/filingNumber",
                ],
                &[
                    "error form/required /organizer/name",
                    "error form/required /services/0/name",
                ],
            ),
            (
                r#"{"action":"cancel","organizer":{"filingNumber":"京ICP备12345678号"}}"#,
                &[],
                &["error"],
            ),
            (
                r#"{"action":"cancel"}"#,
                &["error form/required /organizer"],
                &["error form/required /services"],
            ),
            (
                r#"{"action":"cancel","organizer":{"filingNumber":"京ICP备12345678号","personInCharge":{"name":"张三"},"certificate":{}},"services":[{"kind":"app","app":{"platforms":[{}],"sdks":[{}]},"filingNumber":"京ICP备12345678号-1A"}]}"#,
                &[],
                &["error", "warning", "prompt"],
            ),
            (
                r#"{"action":"cancel","organizer":{"filingNumber":"京ICP备12345678号","region":"440305"}}"#,
                &["warning organizer/filing-number /organizer/filingNumber"],
                &["error"],
            ),
        ],
        "{}",
    );
}

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
fn a_change_requires_what_changes() {
    hold(
        &[
            // What is named and empty.
            (
                r#"{"action":"change","changes":["/organizer/address"],"organizer":{"filingNumber":"京ICP备12345678号"}}"#,
                &["error form/required /organizer/address"],
                &["error form/required /organizer/name"],
            ),
            (
                r#"{"action":"change","changes":["/organizer/personInCharge/mobile"],"organizer":{"filingNumber":"京ICP备12345678号"}}"#,
                &["error form/required /organizer/personInCharge"],
                &["error form/required /organizer/name"],
            ),
            (
                r#"{"action":"change","changes":["/organizer/personInCharge"],"organizer":{"filingNumber":"京ICP备12345678号","personInCharge":{"mobile":"19900000001"}}}"#,
                &[
                    "error form/required /organizer/personInCharge/name",
                    "error form/required /organizer/personInCharge/certificate",
                    "error form/required /organizer/personInCharge/email",
                ],
                &[],
            ),
            (
                r#"{"action":"change","changes":["/services/0"],"organizer":{"filingNumber":"京ICP备12345678号"},"services":[{"kind":"website","filingNumber":"京ICP备12345678号-1"}]}"#,
                &[
                    "error form/required /services/0/name",
                    "error form/required /services/0/languages",
                ],
                &[],
            ),
            (
                r#"{"action":"change","changes":["/services/0/name"],"organizer":{"filingNumber":"京ICP备12345678号"}}"#,
                &["error form/required /services"],
                &[],
            ),
            (
                r#"{"action":"change","changes":["/services/0/app/platforms/0/fingerprint"],"organizer":{"filingNumber":"京ICP备12345678号"},"services":[{"kind":"app","filingNumber":"京ICP备12345678号-1A","app":{"platforms":[{"os":"android"}]}}]}"#,
                &["error form/required /services/0/app/platforms/0/fingerprint"],
                &["error form/required /services/0/app/platforms/0/id"],
            ),
            // What is named and there, and the rest is not missed.
            (
                r#"{"action":"change","changes":["/organizer/personInCharge/mobile"],"organizer":{"filingNumber":"京ICP备12345678号","personInCharge":{"mobile":"19900000001"}}}"#,
                &[],
                &["error form/required"],
            ),
            (
                r#"{"action":"change","changes":["/services/0/name"],"organizer":{"filingNumber":"京ICP备12345678号"},"services":[{"kind":"website","name":"示例科技官网","filingNumber":"京ICP备12345678号-1"}]}"#,
                &[],
                &["error form/required", "prompt form/required"],
            ),
            (
                r#"{"action":"change","changes":["/organizer/certificate/validUntil"],"organizer":{"filingNumber":"京ICP备12345678号","certificate":{"validUntil":"2035-01-01"}}}"#,
                &[],
                &["error form/required"],
            ),
            // Without a word of it, what is given changes.
            (
                r#"{"action":"change","organizer":{"filingNumber":"京ICP备12345678号","personInCharge":{"mobile":"19900000001"}}}"#,
                &[],
                &["error form/required"],
            ),
            (
                r#"{"action":"change","organizer":{"filingNumber":"京ICP备12345678号","personInCharge":{"name":"李四"}}}"#,
                &[
                    "error form/required /organizer/personInCharge/certificate",
                    "error form/required /organizer/personInCharge/mobile",
                ],
                &[],
            ),
            (
                r#"{"action":"change","organizer":{"filingNumber":"京ICP备12345678号"},"services":[{"kind":"website","name":"示例科技官网","filingNumber":"京ICP备12345678号-1"}]}"#,
                &[],
                &["error form/required"],
            ),
            // What names no field.
            (
                r#"{"action":"change","changes":["/organizer/adress","organizer/address","/services/x/name"]}"#,
                &[
                    "warning form/unknown-field /changes/0",
                    "warning form/unknown-field /changes/1",
                    "warning form/unknown-field /changes/2",
                ],
                &[],
            ),
            (
                r#"{"action":"change","changes":["/services/3/domains/0/registration/registrant","/attachments"]}"#,
                &[],
                &["warning form/unknown-field"],
            ),
        ],
        "{}",
    );
}

#[wasm_bindgen_test(unsupported = test)]
fn a_change_stays_in_its_province() {
    hold(
        &[
            (
                r#"{"action":"change","organizer":{"region":"440305","filingNumber":"京ICP备12345678号"}}"#,
                &["error organizer/filing-number /organizer/filingNumber"],
                &[],
            ),
            (
                r#"{"action":"change","organizer":{"region":"110105","filingNumber":"京ICP备12345678号"}}"#,
                &[],
                &["error organizer/filing-number", "warning organizer/filing-number"],
            ),
            (
                r#"{"action":"change","organizer":{"region":"510104","filingNumber":"川ICP备12345678号"}}"#,
                &[],
                &["error organizer/filing-number"],
            ),
            (
                r#"{"action":"add-service","organizer":{"region":"440305","filingNumber":"京ICP备12345678号"}}"#,
                &["warning organizer/filing-number /organizer/filingNumber"],
                &["error organizer/filing-number"],
            ),
            (
                r#"{"action":"change","organizer":{"region":"110105","filingNumber":"京icp备12345678"}}"#,
                &["warning organizer/filing-number /organizer/filingNumber"],
                &["error organizer/filing-number"],
            ),
            (
                r#"{"action":"change","organizer":{"region":"110105","filingNumber":"12345678"}}"#,
                &["warning organizer/filing-number /organizer/filingNumber"],
                &["error organizer/filing-number"],
            ),
        ],
        "{}",
    );
}

#[wasm_bindgen_test(unsupported = test)]
fn a_change_replaces_neither_domain_nor_organizer() {
    hold(
        &[
            (
                r#"{"action":"change","changes":["/services/0/domains/0/name"],"services":[{"kind":"website","domains":[{"name":"example.cn"}]}]}"#,
                &["error domain/changed /services/0/domains"],
                &[],
            ),
            (
                r#"{"action":"change","changes":["/services/0/domains/1"],"services":[{"kind":"website","domains":[{"name":"example.cn"},{"name":"example.com"}]}]}"#,
                &["error domain/changed /services/0/domains"],
                &[],
            ),
            (
                r#"{"action":"change","changes":["/services/0/domains"],"services":[{"kind":"website","domains":[{"name":"example.cn"}]}]}"#,
                &["warning domain/changed /services/0/domains"],
                &["error domain/changed"],
            ),
            (
                r#"{"action":"change","changes":["/services/0"],"services":[{"kind":"website","domains":[{"name":"example.cn"}]}]}"#,
                &[],
                &["error domain/changed"],
            ),
            (
                r#"{"action":"change","services":[{"kind":"website","domains":[{"name":"example.cn"}]}]}"#,
                &["prompt domain/changed /services/0/domains"],
                &[],
            ),
            (
                r#"{"action":"change","changes":["/services/0/domains/0/registration/expiresOn"],"services":[{"kind":"website","domains":[{"name":"example.cn"}]}]}"#,
                &[],
                &[
                    "error domain/changed",
                    "warning domain/changed",
                    "prompt domain/changed",
                ],
            ),
            (
                r#"{"action":"change","changes":["/services/0/domains/0/name"],"services":[{"kind":"app","domains":[{"name":"example.cn"}]}]}"#,
                &[],
                &["error domain/changed"],
            ),
            (
                r#"{"action":"add-access","services":[{"kind":"website","domains":[{"name":"example.cn"}]}]}"#,
                &[],
                &["error domain/changed", "prompt domain/changed"],
            ),
            (
                r#"{"action":"change","changes":["/organizer/certificate/number"],"organizer":{"certificate":{"kind":"business-licence","number":"91440305MA0EXMP17F"}}}"#,
                &["warning organizer/changed /organizer/certificate/number"],
                &[],
            ),
            (
                r#"{"action":"change","changes":["/organizer/name","/organizer/certificate"],"organizer":{"name":"示例科技有限公司","certificate":{"kind":"business-licence","number":"91440305MA0EXMP17F"}}}"#,
                &["warning organizer/changed /organizer/certificate/number"],
                &[],
            ),
            (
                r#"{"action":"change","changes":["/organizer/nature"],"organizer":{"nature":"enterprise"}}"#,
                &["warning organizer/changed /organizer/nature"],
                &[],
            ),
            (
                r#"{"action":"change","changes":["/organizer/name"],"organizer":{"name":"示例科技有限公司","certificate":{"kind":"business-licence","number":"91440305MA0EXMP17F"}}}"#,
                &["prompt organizer/changed /organizer/name"],
                &["warning organizer/changed"],
            ),
            (
                r#"{"action":"change","changes":["/organizer/certificate/validUntil"],"organizer":{"certificate":{"kind":"business-licence","number":"91440305MA0EXMP17F","validUntil":"long-term"}}}"#,
                &[],
                &["warning organizer/changed", "prompt organizer/changed"],
            ),
            (
                r#"{"action":"change","organizer":{"certificate":{"kind":"business-licence","number":"91440305MA0EXMP17F"}}}"#,
                &["prompt organizer/changed /organizer/certificate/number"],
                &["warning organizer/changed"],
            ),
            (
                r#"{"action":"change","changes":["/organizer/address"],"organizer":{"address":"示例路1号","certificate":{"kind":"business-licence","number":"91440305MA0EXMP17F"}}}"#,
                &[],
                &["warning organizer/changed", "prompt organizer/changed"],
            ),
            (
                r#"{"organizer":{"nature":"enterprise","certificate":{"kind":"business-licence","number":"91440305MA0EXMP17F"}}}"#,
                &[],
                &["warning organizer/changed", "prompt organizer/changed"],
            ),
        ],
        "{}",
    );
    // Known to be filed: nothing is replaced.
    hold(
        &[(
            r#"{"action":"change","changes":["/services/0/domains"],"services":[{"kind":"website","domains":[{"name":"www.example.cn"}]}]}"#,
            &[],
            &["warning domain/changed", "error domain/changed"],
        )],
        r#"{"known":{"domains":["example.cn"]}}"#,
    );
    // That the website changes says nothing of its domain.
    hold(
        &[(
            r#"{"action":"change","changes":["/services/0"],"services":[{"kind":"website","domains":[{"name":"example.cn"}]}]}"#,
            &["prompt domain/changed /services/0/domains"],
            &[],
        )],
        "{}",
    );
    // Before the system returned them.
    hold(
        &[(
            r#"{"action":"change","changes":["/services/0/domains/0/name"],"services":[{"kind":"website","domains":[{"name":"example.cn"}]}]}"#,
            &[],
            &["error domain/changed"],
        )],
        r#"{"asOf":"2019-04-21"}"#,
    );
}

#[wasm_bindgen_test(unsupported = test)]
fn a_change_repeats_the_approval() {
    let steps = |changes: &str| {
        let filing = format!(
            r#"{{"action":"change",{changes}{ON_FILE},"services":[{{"kind":"website","filingNumber":"京ICP备12345678号-1","approvals":[{{"item":"news","number":"11220180008"}}]}}]}}"#
        );
        let report = check(&filing, "{}");
        let material = report.materials.iter().any(|material| material.id == "prior-approval");
        let step = report.schedule.iter().any(|step| step.id == "prior-approval-again");
        assert_eq!(material, step);
        step
    };
    assert!(steps(""));
    assert!(steps(r#""changes":["/services/0/name"],"#));
    assert!(steps(r#""changes":["/services/0/content"],"#));
    assert!(steps(r#""changes":["/organizer/name"],"#));
    assert!(steps(r#""changes":["/services/0/access/addresses"],"#));
    assert!(!steps(r#""changes":["/organizer/remark"],"#));
    assert!(!steps(r#""changes":["/services/0/languages"],"#));
    let none = check(r#"{"action":"change","services":[{"approvals":"none"}]}"#, "{}");
    assert!(none.schedule.iter().all(|step| step.id != "prior-approval-again"));
}

#[wasm_bindgen_test(unsupported = test)]
fn a_certificate_begins_before_it_ends() {
    let case = |certificate: &str, expected: &str| {
        let report = check(&format!(r#"{{"organizer":{{"certificate":{{{certificate}}}}}}}"#), "{}");
        let found = report
            .findings
            .iter()
            .find(|finding| finding.rule == "certificate/valid-from");
        let found = found.map_or_else(String::new, |finding| {
            assert_eq!(finding.path, "/organizer/certificate/validFrom");
            format!("{:?}", finding.severity).to_lowercase()
        });
        assert_eq!(found, expected, "{certificate}");
    };
    case(r#""validFrom":"2036-06-06","validUntil":"2016-06-06""#, "error");
    case(r#""validFrom":"2026-11-23","validUntil":"2046-11-23""#, "warning");
    case(r#""validFrom":"2026-11-22","validUntil":"long-term""#, "");
    case(
        r#""kind":"resident-id","validFrom":"2016-06-06","validUntil":"2028-06-06""#,
        "warning",
    );
    for until in ["2021-06-06", "2026-06-06", "2036-06-05", "2036-06-06", "long-term"] {
        case(
            &format!(r#""kind":"resident-id","validFrom":"2016-06-06","validUntil":"{until}""#),
            "",
        );
    }
    case(
        r#""kind":"passport","validFrom":"2019-06-06","validUntil":"2028-01-05""#,
        "",
    );
    case(
        r#""kind":"business-licence","validFrom":"1999-06-06","validUntil":"2049-06-05""#,
        "",
    );
    case(
        r#""kind":"resident-id","number":"110105200001010016","validFrom":"1999-06-06","validUntil":"long-term""#,
        "warning",
    );
    case(r#""validUntil":"2046-06-06""#, "");
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
fn valid_means_a_shape_that_can_be_of_the_kind() {
    let valid = |kind: &str, number: &str| {
        let facts = inspect_certificate(kind, Value::text(number.into(), false), &options("{}"), TODAY);
        assert!(
            facts.valid || !facts.findings.is_empty(),
            "{kind} {number}: invalid without a finding"
        );
        facts.valid
    };
    for (kind, number) in [
        ("passport", "1"),
        ("passport", "张三"),
        ("hk-macau-travel-permit", "X"),
        ("taiwan-travel-permit", "1"),
        ("registration-number", "1"),
        ("business-licence", "1"),
        ("private-school-licence", "无"),
        ("private-school-licence", "N/A"),
        ("military-designation", "-"),
        ("military-designation", "无"),
        ("organization-code", "1"),
        ("resident-id", "1"),
        ("uscc", ""),
        ("uscc", " "),
        ("uscc", "-"),
        ("passport", ""),
        ("private-school-licence", ""),
        ("licence", "91440305MA0EXMP17F"),
    ] {
        assert!(!valid(kind, number), "{kind} {number}");
    }
    for (kind, number) in [
        ("passport", "E12345678"),
        ("passport", "AB0000001"),
        ("registration-number", "440301103097413"),
        ("business-licence", "91440305MA0EXMP17F"),
        ("resident-id", "11010519491231002X"),
        ("military-designation", "12345"),
        ("private-school-licence", "教民示例字第001号"),
        ("institution-legal-person", "事证第100000000000号"),
    ] {
        assert!(valid(kind, number), "{kind} {number}");
    }
}

#[wasm_bindgen_test(unsupported = test)]
fn an_empty_number_is_one_that_is_required() {
    for (kind, number) in [
        ("uscc", ""),
        ("uscc", "  "),
        ("resident-id", ""),
        ("passport", ""),
        ("organization-code", ""),
    ] {
        let facts = inspect_certificate(kind, Value::text(number.into(), false), &options("{}"), TODAY);
        let found: Vec<String> = facts.findings.iter().map(line).collect();
        assert_eq!(found, ["error form/required "], "{kind}");
        assert_eq!(facts.findings[0].message, "没有填写证件号码。");
    }
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
