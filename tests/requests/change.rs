//! What a change requires, and what it can and cannot change.

use super::*;

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
