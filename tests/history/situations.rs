//! What rules, materials and steps say of a situation, by the law of its day.

use super::*;

const PROMPT: Option<Severity> = Some(Severity::Prompt);
const WARNING: Option<Severity> = Some(Severity::Warning);
const ERROR: Option<Severity> = Some(Severity::Error);

/// A filing on a day, and how much a rule makes of it; and one of the documents it rests on, where that matters.
const SITUATIONS: &[(&str, &str, &str, Option<Severity>, &str)] = &[
    // Ride-hailing is licensed since November 2016; of finance no day is known.
    (
        r#"{"services":[{"approvals":[{"item":"ride-hailing"}]}]}"#,
        "2016-10-31",
        "approval/not-yet",
        PROMPT,
        "",
    ),
    (
        r#"{"services":[{"approvals":[{"item":"ride-hailing"}]}]}"#,
        "2017-06-01",
        "approval/not-yet",
        None,
        "",
    ),
    (
        r#"{"services":[{"approvals":[{"item":"ride-hailing"}]}]}"#,
        "2026-11-21",
        "approval/complete",
        WARNING,
        "",
    ),
    (
        r#"{"services":[{"approvals":[{"item":"internet-finance"}]}]}"#,
        "2017-06-01",
        "approval/not-yet",
        None,
        "",
    ),
    (
        r#"{"services":[{"approvals":[{"item":"after-school-training"}]}]}"#,
        "2021-06-01",
        "approval/not-yet",
        None,
        "",
    ),
    (
        r#"{"services":[{"approvals":[{"item":"religion"}]}]}"#,
        "2018-01-31",
        "approval/not-yet",
        PROMPT,
        "",
    ),
    (
        r#"{"services":[{"approvals":[{"item":"religion"}]}]}"#,
        "2018-02-01",
        "approval/not-yet",
        None,
        "",
    ),
    // What an individual cannot have.
    (
        r#"{"organizer":{"nature":"individual"},"services":[{"approvals":[{"item":"religion"}]}]}"#,
        "2026-11-21",
        "approval/eligible",
        WARNING,
        "国家宗教事务局令第17号",
    ),
    (
        r#"{"organizer":{"nature":"individual"},"services":[{"approvals":[{"item":"news"}]}]}"#,
        "2026-11-21",
        "approval/eligible",
        WARNING,
        "国家互联网信息办公室令第1号",
    ),
    (
        r#"{"organizer":{"nature":"individual"},"services":[{"approvals":[{"item":"broadcast"}]}]}"#,
        "2010-12-01",
        "approval/eligible",
        WARNING,
        "广电总局、信息产业部令第56号",
    ),
    (
        r#"{"organizer":{"nature":"individual"},"services":[{"approvals":[{"item":"broadcast"}]}]}"#,
        "2006-06-01",
        "approval/eligible",
        None,
        "",
    ),
    (
        r#"{"organizer":{"nature":"individual"},"services":[{"approvals":[{"item":"culture"}]}]}"#,
        "2026-11-21",
        "approval/eligible",
        None,
        "",
    ),
    (
        r#"{"organizer":{"nature":"individual"},"services":[{"approvals":[{"item":"education"}]}]}"#,
        "2026-11-21",
        "approval/eligible",
        None,
        "",
    ),
    (
        r#"{"organizer":{"nature":"enterprise"},"services":[{"approvals":[{"item":"news"}]}]}"#,
        "2026-11-21",
        "approval/eligible",
        None,
        "",
    ),
    // Terms run from the day of issue.
    (
        r#"{"services":[{"approvals":[{"item":"news","number":"11220180008","issuedOn":"2022-06-01"}]}]}"#,
        "2026-11-21",
        "approval/expired",
        WARNING,
        "国家互联网信息办公室令第1号",
    ),
    (
        r#"{"services":[{"approvals":[{"item":"news","number":"11220180008","issuedOn":"2024-06-01"}]}]}"#,
        "2026-11-21",
        "approval/expired",
        None,
        "",
    ),
    (
        r#"{"services":[{"approvals":[{"item":"news","number":"1012006048","issuedOn":"2006-06-01"}]}]}"#,
        "2010-12-01",
        "approval/expired",
        None,
        "",
    ),
    (
        r#"{"services":[{"approvals":[{"item":"broadcast","number":"0100001","issuedOn":"2022-06-01"}]}]}"#,
        "2026-11-21",
        "approval/expired",
        WARNING,
        "广电总局、信息产业部令第56号",
    ),
    (
        r#"{"services":[{"approvals":[{"item":"religion","number":"京（2022）0000043","issuedOn":"2022-06-01"}]}]}"#,
        "2026-11-21",
        "approval/expired",
        PROMPT,
        "",
    ),
    // One that has run out is none, where a law asks for it.
    (
        r#"{"services":[{"approvals":[{"item":"news","validUntil":"2026-11-20"}]}]}"#,
        "2026-11-21",
        "approval/expired",
        ERROR,
        "信息产业部令第33号",
    ),
    (
        r#"{"services":[{"approvals":[{"item":"news","validUntil":"2026-11-21"}]}]}"#,
        "2026-11-21",
        "approval/expired",
        None,
        "",
    ),
    (
        r#"{"services":[{"approvals":[{"item":"culture","validUntil":"2012-02-28"}]}]}"#,
        "2012-03-01",
        "approval/expired",
        ERROR,
        "信息产业部令第33号",
    ),
    (
        r#"{"services":[{"approvals":[{"item":"news","validUntil":"2004-05-31"}]}]}"#,
        "2004-06-01",
        "approval/expired",
        ERROR,
        "国务院令第292号",
    ),
    (
        r#"{"services":[{"approvals":[{"item":"culture","validUntil":"2026-11-20"}]}]}"#,
        "2026-11-21",
        "approval/expired",
        WARNING,
        "",
    ),
    (
        r#"{"services":[{"approvals":[{"item":"ride-hailing","validUntil":"2026-11-20"}]}]}"#,
        "2026-11-21",
        "approval/expired",
        WARNING,
        "",
    ),
    // Drugs: approved, then asked about, with either document.
    (
        r#"{"services":[{"approvals":[{"item":"drugs-and-devices"}]}]}"#,
        "2023-12-01",
        "approval/complete",
        ERROR,
        "",
    ),
    (
        r#"{"services":[{"approvals":[{"item":"drugs-and-devices"}]}]}"#,
        "2025-06-01",
        "approval/complete",
        WARNING,
        "",
    ),
    (
        r#"{"services":[{"approvals":[{"item":"drugs-and-devices","number":"（京）网药械信息备字（2025）第00153号"}]}]}"#,
        "2026-11-21",
        "approval/number",
        None,
        "",
    ),
    (
        r#"{"services":[{"approvals":[{"item":"drugs-and-devices","number":"（京）-经营性-2024-0502"}]}]}"#,
        "2026-11-21",
        "approval/number",
        None,
        "",
    ),
    // Bulletin boards were filed together with the site until 2010.
    (
        r#"{"services":[{"approvals":[{"item":"bulletin-board"}]}]}"#,
        "2006-06-01",
        "approval/complete",
        WARNING,
        "信息产业部令第33号",
    ),
    (
        r#"{"services":[{"approvals":[{"item":"bulletin-board"}]}]}"#,
        "2010-06-01",
        "approval/abolished",
        None,
        "",
    ),
    (
        r#"{"services":[{"approvals":[{"item":"bulletin-board"}]}]}"#,
        "2011-06-01",
        "approval/abolished",
        PROMPT,
        "国发〔2010〕21号",
    ),
    (
        r#"{"services":[{"approvals":[{"item":"bulletin-board"}]}]}"#,
        "2026-11-21",
        "approval/complete",
        None,
        "",
    ),
    (
        r#"{"services":[{"approvals":[{"item":"healthcare"}]}]}"#,
        "2026-11-21",
        "approval/abolished",
        PROMPT,
        "",
    ),
    (
        r#"{"services":[{"approvals":[{"item":"education"}]}]}"#,
        "2014-01-07",
        "approval/abolished",
        None,
        "",
    ),
    (
        r#"{"services":[{"approvals":[{"item":"education"}]}]}"#,
        "2014-01-08",
        "approval/abolished",
        PROMPT,
        "国发〔2014〕5号",
    ),
    // Certificates.
    (
        r#"{"organizer":{"personInCharge":{"certificate":{"validUntil":"2012-02-28"}}}}"#,
        "2012-03-01",
        "certificate/validity",
        ERROR,
        "信息产业部令第33号",
    ),
    (
        r#"{"organizer":{"personInCharge":{"certificate":{"validUntil":"2012-03-02"}}}}"#,
        "2012-03-01",
        "certificate/validity",
        None,
        "",
    ),
    (
        r#"{"organizer":{"personInCharge":{"certificate":{"validUntil":"2026-11-20"}}}}"#,
        "2026-11-21",
        "certificate/validity",
        ERROR,
        "工信部信管〔2023〕105号",
    ),
    (
        r#"{"organizer":{"personInCharge":{"certificate":{"validUntil":"2027-01-21"}}}}"#,
        "2026-11-21",
        "certificate/validity",
        WARNING,
        "",
    ),
    (
        r#"{"organizer":{"certificate":{"kind":"private-school-licence","number":"教民111010570000010号","validUntil":"2027-01-21"}}}"#,
        "2026-11-21",
        "certificate/validity",
        ERROR,
        "",
    ),
    (
        r#"{"organizer":{"personInCharge":{"certificate":{"kind":"officer-id"}}}}"#,
        "2006-06-01",
        "certificate/person-kind",
        None,
        "",
    ),
    (
        r#"{"organizer":{"personInCharge":{"certificate":{"kind":"officer-id"}}}}"#,
        "2019-06-01",
        "certificate/person-kind",
        None,
        "",
    ),
    (
        r#"{"organizer":{"personInCharge":{"certificate":{"kind":"officer-id"}}}}"#,
        "2024-08-01",
        "certificate/person-kind",
        ERROR,
        "",
    ),
    (
        r#"{"organizer":{"nature":"individual","certificate":{"kind":"officer-id"}}}"#,
        "2011-06-01",
        "certificate/nature-kind",
        None,
        "",
    ),
    // Names as on the certificate.
    (
        r#"{"organizer":{"name":"示例商贸有限公司","certificate":{"holder":"示例科技有限公司"}}}"#,
        "2006-06-01",
        "name/holder",
        None,
        "",
    ),
    (
        r#"{"organizer":{"name":"示例商贸有限公司","certificate":{"holder":"示例科技有限公司"}}}"#,
        "2012-06-01",
        "name/holder",
        ERROR,
        "工信部电管〔2010〕64号",
    ),
    (
        r#"{"organizer":{"personInCharge":{"name":"张三","certificate":{"holder":"李四"}}}}"#,
        "2012-06-01",
        "person/holder",
        ERROR,
        "工信部电管〔2010〕64号",
    ),
    (
        r#"{"organizer":{"personInCharge":{"name":"张三","certificate":{"holder":"李四"}}}}"#,
        "2024-08-01",
        "person/holder",
        ERROR,
        "",
    ),
    // Domains of public bodies.
    (
        r#"{"organizer":{"nature":"government"},"services":[{"kind":"website","domains":[{"name":"example.com"}]}]}"#,
        "2016-06-01",
        "domain/public-body",
        None,
        "",
    ),
    (
        r#"{"organizer":{"nature":"government"},"services":[{"kind":"website","domains":[{"name":"example.com"}]}]}"#,
        "2018-10-01",
        "domain/public-body",
        WARNING,
        "国办函〔2018〕55号",
    ),
    (
        r#"{"organizer":{"nature":"public-institution"},"services":[{"kind":"website","domains":[{"name":"example.com"}]}]}"#,
        "2018-10-01",
        "domain/public-body",
        None,
        "",
    ),
    (
        r#"{"organizer":{"nature":"public-institution"},"services":[{"kind":"website","domains":[{"name":"example.gov.cn"}]}]}"#,
        "2026-11-21",
        "domain/public-body",
        PROMPT,
        "国办函〔2018〕55号",
    ),
    (
        r#"{"organizer":{"nature":"social-organization"},"services":[{"kind":"website","domains":[{"name":"example.gov.cn"}]}]}"#,
        "2026-11-21",
        "domain/public-body",
        PROMPT,
        "",
    ),
    (
        r#"{"organizer":{"nature":"mass-organization"},"services":[{"kind":"website","domains":[{"name":"example.gov.cn"}]}]}"#,
        "2026-11-21",
        "domain/public-body",
        None,
        "",
    ),
    // Apps are filed by a law of their own.
    (
        r#"{"services":[{"kind":"app"}]}"#,
        "2023-09-01",
        "form/required",
        ERROR,
        "工信部信管〔2023〕105号",
    ),
    (
        r#"{"services":[{"kind":"app"}]}"#,
        "2022-06-01",
        "service/kind",
        WARNING,
        "信息产业部令第33号",
    ),
];

#[wasm_bindgen_test(unsupported = test)]
fn rules_say_what_the_law_of_the_day_says() {
    let mut wrong = String::new();
    for (filing, day, rule, severity, document) in SITUATIONS {
        let report = check(json::read(filing.as_bytes()).unwrap(), day);
        let found: Vec<&Finding> = report.findings.iter().filter(|finding| finding.rule == *rule).collect();
        let rests = document.is_empty()
            || found
                .iter()
                .any(|finding| finding.basis.iter().any(|basis| cited(basis).starts_with(document)));
        if found.first().map(|finding| finding.severity) != *severity || !rests {
            wrong.push_str(&format!("{day} {rule} {filing}: {found:?}\n"));
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

fn fix_of(filing: &str, day: &str, rule: &str) -> String {
    let report = check(json::read(filing.as_bytes()).unwrap(), day);
    report
        .findings
        .into_iter()
        .find(|finding| finding.rule == rule)
        .unwrap()
        .fix
}

/// What to do about an approval that has run out, or was never one, is what could be done on that day.
#[wasm_bindgen_test(unsupported = test)]
fn what_to_do_is_what_could_be_done_then() {
    let drugs = r#"{"services":[{"approvals":[{"item":"drugs-and-devices","validUntil":"2020-01-01"}]}]}"#;
    assert!(fix_of(drugs, "2026-11-21", "approval/expired").contains("已改为备案"));
    assert!(fix_of(drugs, "2023-12-01", "approval/expired").contains("延续或换证"));
    let board = r#"{"services":[{"approvals":[{"item":"bulletin-board"}]}]}"#;
    assert!(fix_of(board, "2006-06-01", "approval/complete").contains("专项备案材料"));
    let individual = r#"{"organizer":{"nature":"individual"},"services":[{"content":["online-news"]}]}"#;
    assert!(fix_of(individual, "2026-11-21", "approval/needed").contains("个人办不了"));
}

/// Materials and steps for each item that is listed: none for what was cancelled or not asked for yet.
#[wasm_bindgen_test(unsupported = test)]
fn papers_and_steps_of_approvals_are_those_of_the_day() {
    for (item, day, material, step) in [
        ("news", "2004-06-01", Some(true), true),
        ("news", "2026-11-21", Some(true), true),
        ("healthcare", "2012-06-01", Some(true), true),
        ("healthcare", "2026-11-21", None, false),
        ("bulletin-board", "2006-06-01", Some(true), false),
        ("bulletin-board", "2026-11-21", None, false),
        ("religion", "2016-06-01", None, false),
        ("religion", "2019-06-01", Some(true), true),
        ("ride-hailing", "2026-11-21", Some(false), true),
        ("ride-hailing", "2010-06-01", None, false),
    ] {
        let filing = format!(r#"{{"services":[{{"approvals":[{{"item":"{item}"}}]}}],"attachments":[]}}"#);
        let report = check(json::read(filing.as_bytes()).unwrap(), day);
        let listed = report.materials.iter().find(|material| material.id == "prior-approval");
        assert_eq!(listed.map(|material| material.required), material, "{item} {day}");
        let steps = report.schedule.iter().any(|milestone| milestone.id == "prior-approval");
        assert_eq!(steps, step, "{item} {day}");
        if day == "2004-06-01" {
            assert_eq!(cited(&listed.unwrap().basis[0]), "国务院令第292号 第八条（三）");
        }
    }
}

/// Filing with public security is as old as its order; the message code is of 2020.
#[wasm_bindgen_test(unsupported = test)]
fn steps_are_as_old_as_their_sources() {
    let has = |day: &str, id: &str| {
        let report = check(json::read(b"{}").unwrap(), day);
        let step = report.schedule.iter().find(|milestone| milestone.id == id);
        step.map(|milestone| milestone.basis.iter().map(cited).collect::<Vec<_>>())
    };
    assert_eq!(
        has("2004-06-01", "public-security-filing").unwrap(),
        ["公安部令第33号 第十二条"]
    );
    for (day, id, there) in [
        ("2019-06-01", "sms-code", false),
        ("2021-01-01", "sms-code", true),
        ("2010-03-01", "on-site-verification", false),
        ("2010-12-01", "on-site-verification", true),
        ("2023-09-01", "on-site-verification", false),
        ("2004-06-01", "decision", false),
        ("2005-06-01", "decision", true),
    ] {
        assert_eq!(has(day, id).is_some(), there, "{day} {id}");
    }
}

/// The forms before 2023 have one person, in charge of the site, wherever it stands in the filing.
#[wasm_bindgen_test(unsupported = test)]
fn one_person_was_enough() {
    let person = r#""personInCharge":{"name":"张三","certificate":{"kind":"resident-id","number":"11010519491231002X"},"mobile":"19900000001","email":"zhangsan@example.com","officePhone":"086-010-66668888"}"#;
    let organizer = r#""nature":"individual","name":"张三","certificate":{"kind":"resident-id","number":"11010519491231002X"},"region":"110105","address":"示例路1号""#;
    let service = r#""kind":"website","name":"山间手记","domains":[{"name":"example.com"}],"homepage":"https://www.example.com/","content":["blog"],"approvals":"none","access":{"method":"cloud"}"#;
    let of_organizer = format!(r#"{{"organizer":{{{organizer},{person}}},"services":[{{{service}}}]}}"#);
    let of_service = format!(r#"{{"organizer":{{{organizer}}},"services":[{{{service},{person}}}]}}"#);
    let neither = format!(r#"{{"organizer":{{{organizer}}},"services":[{{{service}}}]}}"#);
    for (filing, day, count) in [
        (&of_organizer, "2012-06-01", 0),
        (&of_service, "2012-06-01", 0),
        (&neither, "2012-06-01", 1),
        // Today both are asked for, with what the form has had since.
        (&of_organizer, "2026-11-21", 4),
    ] {
        let report = check(json::read(filing.as_bytes()).unwrap(), day);
        let missed: Vec<_> = required(&report).iter().map(|finding| finding.path.clone()).collect();
        assert_eq!(missed.len(), count, "{day} {missed:?}");
    }
}
