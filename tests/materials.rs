//! The list of material for whole filings, and what is said of the files that are attached.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::arithmetic_side_effects,
    missing_docs
)]

use beian::engine::lines::read_line;
use beian::filing::options::Options;
use beian::model::calendar::Date;
use beian::model::report::Report;
use wasm_bindgen_test::wasm_bindgen_test;

fn report(filing: &str, day: Date) -> Report {
    let options = Options::of_check(&read_line(b"{}")).unwrap();
    beian::check(read_line(filing.as_bytes()), &options, day)
}

/// One line a material: its id, whether it may be left out, and where it belongs.
fn list(filing: &str, day: Date) -> String {
    let line = |material: &beian::model::report::Material| {
        assert!(!material.basis.is_empty() && material.note.is_some(), "{}", material.id);
        let may = if material.required { "" } else { "?" };
        format!("{}{may} {}", material.id, material.of.as_deref().unwrap_or("/"))
    };
    let lines: Vec<String> = report(filing, day).materials.iter().map(line).collect();
    lines.join("\n")
}

const ID: &str = r#""certificate":{"kind":"resident-id","number":"11010519491231002X"}"#;

/// Filing, and its list.
fn lists() -> Vec<(String, &'static str)> {
    vec![
        (
            format!(
                r#"{{"organizer":{{"nature":"individual","region":"110105",{ID},"personInCharge":{{"name":"张三",{ID}}}}},"services":[{{"kind":"website","name":"示例手记","approvals":"none","personInCharge":{{"name":"张三",{ID}}}}}]}}"#
            ),
            "organizer-certificate /organizer/certificate\nverification-photo /services/0/personInCharge\nverification-form /\ncommitment-letter /",
        ),
        // An enterprise whose delegate is in charge, and somebody else of the service.
        (
            r#"{"organizer":{"nature":"enterprise","region":"340102","legalRepresentative":{"name":"王五","certificate":{}},"personInCharge":{"name":"张三","role":"delegate"}},"services":[{"kind":"app","name":"中国示例","approvals":[{"item":"news"}],"personInCharge":{"name":"李四","role":"delegate"}}]}"#.into(),
            "organizer-certificate /organizer/certificate\nperson-certificate /organizer/personInCharge/certificate\nauthorization-letter /organizer/personInCharge\nperson-certificate? /organizer/legalRepresentative/certificate\nprior-approval /services/0/approvals/0\nname-approval /services/0/nameApproval\nicon /services/0\nperson-certificate /services/0/personInCharge/certificate\nauthorization-letter /services/0/personInCharge\nverification-photo /services/0/personInCharge\nverification-form /\ncommitment-letter /",
        ),
        (
            r#"{"organizer":{"nature":"individual","region":"320102","certificate":{"kind":"resident-id","number":"110105201001010010","address":"北京市朝阳区示例路1号"}},"services":[{}]}"#.into(),
            "organizer-certificate /organizer/certificate\nproof-of-work /organizer/certificate/number\nresidence-permit /organizer/certificate\nverification-photo /organizer/personInCharge\nverification-form /\ncommitment-letter /\ntruth-notice /\ncommitment-video /",
        ),
        (
            format!(r#"{{"organizer":{{"nature":"individual","region":"310115",{ID}}}}}"#),
            "organizer-certificate /organizer/certificate\nresidence-permit? /organizer/certificate\nverification-form /\ncommitment-letter /",
        ),
        (
            r#"{"organizer":{"nature":"individual","region":"370102","certificate":{"kind":"resident-id","number":"110105201001010010"}}}"#.into(),
            "organizer-certificate /organizer/certificate\nguardian-papers /organizer/certificate/number\nresidence-permit? /organizer/certificate\nverification-form /\ncommitment-letter /",
        ),
        (
            r#"{"organizer":{"nature":"public-institution","region":"150102"}}"#.into(),
            "organizer-certificate /organizer/certificate\nperson-certificate /organizer/personInCharge\nestablishment-approval /\nverification-form /\ncommitment-letter /",
        ),
        (
            r#"{"organizer":{"nature":"enterprise","region":"650102"}}"#.into(),
            "organizer-certificate /organizer/certificate\nperson-certificate /organizer/personInCharge\nverification-form /\ncommitment-letter /\nparty-building-letter /",
        ),
        (
            r#"{"action":"add-service","organizer":{"nature":"enterprise","region":"430102"},"services":[{"domains":[{"name":"example.com"}]}]}"#.into(),
            "organizer-certificate /organizer/certificate\nperson-certificate /organizer/personInCharge\nverification-photo /organizer/personInCharge\ndomain-certificate /services/0/domains/0\nconstruction-plan? /services\nverification-form /\ncommitment-letter /",
        ),
        (
            r#"{"action":"cancel","organizer":{"nature":"enterprise"}}"#.into(),
            "authorization-letter? /\ncancellation-form? /",
        ),
    ]
}

#[wasm_bindgen_test(unsupported = test)]
fn every_filing_has_its_list() {
    for (filing, expected) in lists() {
        assert_eq!(list(&filing, Date::of(2026, 11, 22)), expected, "{filing}");
    }
}

/// What was not asked yet on a day is not on its list.
#[wasm_bindgen_test(unsupported = test)]
fn the_list_follows_the_law_of_its_day() {
    let filing = r#"{"organizer":{"nature":"individual","region":"320102"}}"#;
    let on = |year| list(filing, Date::of(year, 6, 30));
    assert_eq!(on(2009), "");
    assert_eq!(
        on(2012),
        "organizer-certificate /organizer/certificate\nverification-form /"
    );
    assert!(!on(2020).contains("video") && on(2021).contains("video"));
    let guangdong = filing.replace("320102", "440103");
    let letter = |day| list(&guangdong, day).contains("commitment-letter");
    assert!(!letter(Date::of(2021, 6, 20)) && letter(Date::of(2021, 6, 21)));
}

#[wasm_bindgen_test(unsupported = test)]
fn what_is_attached_is_not_missed() {
    let missing = |attachments: &str| {
        let filing = format!(
            r#"{{"organizer":{{"nature":"enterprise","personInCharge":{{"name":"张三"}}}},"services":[{{"name":"示例","personInCharge":{{"name":"李四"}}}}],"attachments":{attachments}}}"#
        );
        let report = report(&filing, Date::of(2026, 11, 22));
        let found = report
            .findings
            .iter()
            .filter(|finding| finding.rule == "attachment/missing");
        found.count()
    };
    // Three certificates, photo, form and letter.
    assert_eq!(missing("[]"), 6);
    assert_eq!(missing(r#"[{"kind":"organizer-certificate","of":"/organizer"}]"#), 5);
    assert_eq!(missing(r#"[{"kind":"person-certificate"}]"#), 5);
    assert_eq!(
        missing(r#"[{"kind":"person-certificate"},{"kind":"person-certificate"}]"#),
        4
    );
    // Front and back of one card leave the other person's missing.
    let of = r#"{"kind":"person-certificate","of":"/organizer/personInCharge"}"#;
    assert_eq!(missing(&format!("[{of},{of}]")), 5);
}

/// However many, the list ends and nothing hangs.
#[wasm_bindgen_test(unsupported = test)]
fn a_huge_filing_has_a_list_that_ends() {
    let domains = vec!["{}"; 90].join(",");
    let services = vec![format!(r#"{{"domains":[{domains}],"personInCharge":{{"name":"李四"}}}}"#); 300].join(",");
    let attachment = r#"{"kind":"domain-certificate","of":"/services/299/domains/89","fileName":"a.pdf","bytes":1}"#;
    let attachments = vec![attachment; 500].join(",");
    let filing = format!(
        r#"{{"organizer":{{"nature":"enterprise","region":"430102"}},"services":[{services}],"attachments":[{attachments}]}}"#
    );
    let report = report(&filing, Date::of(2026, 11, 22));
    assert_eq!(report.materials.len(), 500);
}
