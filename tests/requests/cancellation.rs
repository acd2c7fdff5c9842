//! What a cancellation requires, and what comes of it.

use super::*;

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
