//! Answers: those that are none of the choices, those that are missing, those that contradict each other.

use super::*;

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
