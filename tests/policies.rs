//! Policies: every province and every setting makes a difference, and says so.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::arithmetic_side_effects,
    missing_docs
)]

use beian::data::vocabulary::PROVINCES;
use beian::engine::lines::read_line;
use beian::filing::options::Options;
use beian::model::calendar::Date;
use beian::model::json;
use beian::model::phrase::Lang;
use beian::model::report::{Basis, BasisKind, Report, Severity};
use beian::model::value::Value;
use beian::policy::SETTINGS;
use beian::policy::built_in::{BuiltInSetting, built_in};
use beian::policy::setting::Given;
use wasm_bindgen_test::wasm_bindgen_test;

// Written by the build script: (file name, content) of every case.
include!(concat!(env!("OUT_DIR"), "/cases.rs"));

const TODAY: Date = Date::of(2026, 11, 26);

fn check(filing: &str, options: &str) -> Report {
    let options = Options::of_check(&read_line(options.as_bytes())).unwrap_or_else(|error| panic!("{error}"));
    beian::check(read_line(filing.as_bytes()), &options, TODAY)
}

fn cites(basis: &[Basis], title: &str) -> bool {
    basis.iter().any(|basis| basis.document.contains(title))
}

#[wasm_bindgen_test(unsupported = test)]
fn every_province_has_a_filing_that_its_convention_decides() {
    for province in PROVINCES {
        let title = format!("{}通信管理局要求", province.zh);
        let decided = CASES.iter().filter(|(name, content)| {
            let case = json::read(content.as_bytes()).unwrap();
            let options = Options::of_check(case.member("options").unwrap_or(&Value::Missing)).unwrap();
            let report = beian::check(case.member("filing").cloned().unwrap(), &options, TODAY);
            let layer = format!("province-{}", &province.code[..2]);
            let cited = report.findings.iter().any(|finding| cites(&finding.basis, &title));
            assert!(!cited || report.rules.policies.contains(&layer), "{name}");
            cited && name.starts_with("province-")
        });
        assert!(decided.count() >= 1, "{title}");
    }
}

#[wasm_bindgen_test(unsupported = test)]
fn every_built_in_layer_says_where_and_when_it_was_read() {
    for layer in built_in() {
        assert!(!layer.settings.is_empty(), "{}", layer.id);
        assert!(layer.kind == BasisKind::Province || layer.kind == BasisKind::Provider);
        for (index, setting) in layer.settings.iter().enumerate() {
            let name = setting.about().name;
            for source in setting.sources() {
                assert!(source.first_day() <= source.seen, "{} {name}", layer.id);
                assert!(source.seen <= TODAY, "{} {name}", layer.id);
            }
            let mut before = layer.settings.iter().take(index).filter(|other| other.id == setting.id);
            let again = before.any(|other| of_same_body(other.given, setting.given) && on_same_day(other, setting));
            assert!(!again, "{} sets {name} twice", layer.id);
        }
    }
}

fn of_same_body(one: Given<'_>, other: Given<'_>) -> bool {
    match (one, other) {
        // Words are added to each other.
        (Given::Listed(_), _) => false,
        (Given::Each(unit, individual), Given::Each(units, individuals)) => {
            (unit.is_some() && units.is_some()) || (individual.is_some() && individuals.is_some())
        }
        _ => true,
    }
}

fn on_same_day(one: &BuiltInSetting, other: &BuiltInSetting) -> bool {
    let ends_before = |one: &BuiltInSetting, other: &BuiltInSetting| {
        one.until.zip(other.from).is_some_and(|(until, from)| until < from)
    };
    !ends_before(one, other) && !ends_before(other, one)
}

const UNIT: &str = r#"{"organizer":{"nature":"enterprise"}}"#;
const TWO_PERSONS: &str = r#"{"organizer":{"nature":"enterprise","personInCharge":{"name":"张三","role":"delegate","mobile":"19900000001","emergencyPhone":"19900000003"}},"services":[{"personInCharge":{"name":"李四","role":"delegate","mobile":"19900000002","emergencyPhone":"19900000003"}}]}"#;
const YOUNG: &str =
    r#"{"organizer":{"nature":"individual","certificate":{"kind":"resident-id","number":"110105201001010010"}}}"#;
const OLD: &str = r#"{"organizer":{"nature":"enterprise"},"services":[{"personInCharge":{"certificate":{"kind":"resident-id","number":"11010519491231002X"}}}]}"#;
const BEIJING: &str = r#"{"organizer":{"nature":"individual","region":"120101","certificate":{"kind":"resident-id","number":"11010519491231002X","address":"北京市朝阳区示例路1号"},"personInCharge":{"name":"张三","mobile":"19900000001"}}}"#;
const SITES: &str = r#"{"organizer":{"nature":"enterprise"},"services":[{"kind":"website","name":"甲甲","description":"介绍","content":["blog","shopping"],"domains":[{"name":"example.com","registration":{"expiresOn":"2027-06-01"}}]},{"kind":"app","description":"介绍","domains":[{"name":"example.cn"}]}]}"#;
const OWN_SITE: &str = r#"{"organizer":{"nature":"individual"},"services":[{"kind":"website","content":["blog"]}]}"#;
const FILE: &str = r#"{"attachments":[{"kind":"person-certificate","fileName":"身份证.png","mediaType":"image/png","bytes":3000000},{"kind":"icon","bytes":90000}]}"#;
const OTHER_CITY: &str = r#"{"organizer":{"nature":"enterprise","region":"440305","address":"示例路1号","certificate":{"kind":"business-licence","address":"广东省广州市示例路1号","validUntil":"2027-06-01"},"investor":"示例公司","name":"示例公司"}}"#;
const LEGAL: &str = r#"{"organizer":{"nature":"enterprise","name":"示例公司","personInCharge":{"name":"张三","certificate":{"kind":"passport"}}}}"#;
const NAMED: &str = r#"{"organizer":{"nature":"enterprise"},"services":[{"kind":"website","name":"ABC示例网"}]}"#;
const NAMED_OTHERWISE: &str = r#"{"organizer":{"nature":"enterprise","name":"青藤软件有限公司"},"services":[{"kind":"website","name":"绿洲生活馆"}]}"#;
const OWNED: &str = r#"{"organizer":{"nature":"enterprise","name":"示例公司","legalRepresentative":{"name":"张三"},"personInCharge":{"name":"李四"}},"services":[{"domains":[{"registration":{"registrant":"张三"}}]}]}"#;

/// Setting, value, filing, and what comes of it: a rule that finds something, `-` and a rule that no longer does, or `+` and a
/// material.
#[rustfmt::skip]
const EXAMPLES: &[(&str, &str, &str, &str)] = &[
    ("monthsLeft", "24", OTHER_CITY, "certificate/validity"),
    ("licenceMonthsLeft", "24", OTHER_CITY, "certificate/validity"),
    ("domainMonthsLeft", "24", SITES, "domain/expiry"),
    ("refusedCertificates", r#"["business-licence"]"#, OTHER_CITY, "organizer/refused-certificate"),
    ("individualBusiness", r#""enterprise""#, r#"{"organizer":{"nature":"individual","name":"张三（个体工商户）"}}"#, "organizer/individual-business"),
    ("investor", r#""legal-representative""#, OTHER_CITY, "organizer/investor"),
    ("superiorBody", r#""required""#, r#"{"organizer":{"nature":"government","name":"示例局","investor":"示例局"}}"#, "organizer/investor"),
    ("youngestAge", "16", YOUNG, "-person/age"),
    ("youngestAge", r#"{"individual":0}"#, YOUNG, "-person/age"),
    ("youngestAge", "80", OLD, "person/age"),
    ("proofAge", "80", OLD, "person/age-proof"),
    ("proofAge", "80", OLD, "+proof-of-work"),
    ("guardianAge", r#"{"unit":80}"#, OLD, "person/age-proof"),
    ("guardianAge", "80", OLD, "+guardian-papers"),
    ("oldestAge", "65", OLD, "person/age"),
    ("oldestAgeOfWomen", "55", OLD, ""),
    ("personInCharge", r#""legal-representative""#, TWO_PERSONS, "person/in-charge"),
    ("delegateForBoth", r#""required""#, TWO_PERSONS, "person/delegate-for-both"),
    ("serviceLetter", r#""required""#, TWO_PERSONS, "+authorization-letter"),
    ("foreignIndividual", r#""refused""#, r#"{"organizer":{"nature":"individual","certificate":{"kind":"passport"}}}"#, "person/nationality"),
    ("nonMainlandRepresentative", r#""foreigners-delegate""#, LEGAL, "person/nationality"),
    ("residence", r#""local""#, BEIJING, "person/residence"),
    ("residence", r#""permit""#, BEIJING, "+residence-permit"),
    ("localMobile", r#""newcomers""#, BEIJING, "contact/local-number"),
    ("phonesOfOnePerson", "1", r#"{"organizer":{"nature":"individual","personInCharge":{"mobile":"19900000001","emergencyPhone":"19900000001"}}}"#, "-contact/emergency-same"),
    ("phonesOfTwoPersons", "4", TWO_PERSONS, "contact/distinct"),
    ("sharedEmergencyPhone", r#""refused""#, TWO_PERSONS, "contact/shared"),
    ("exclusiveContact", r#""mobile""#, BEIJING, "contact/exclusive"),
    ("landline", r#""required""#, TWO_PERSONS, "contact/landline"),
    ("addressWords", r#"["示例"]"#, OTHER_CITY, "contact/address"),
    ("otherCity", r#""allowed""#, OTHER_CITY, "-contact/certificate-address"),
    ("shortestName", "5", SITES, "name/too-short"),
    ("nameWithoutHan", r#""refused""#, r#"{"services":[{"kind":"website","name":"Example"}]}"#, "name/no-han"),
    ("relatedName", r#""required""#, NAMED_OTHERWISE, "name/unrelated"),
    ("unitLatinName", r#""refused""#, NAMED, "name/latin-letters"),
    ("individualOwnName", r#""allowed""#, r#"{"organizer":{"nature":"individual","name":"张三"},"services":[{"kind":"website","name":"张三的手记"}]}"#, "-name/personal"),
    ("individualPlaceName", r#""refused""#, r#"{"organizer":{"nature":"individual"},"services":[{"kind":"website","name":"三亚海边手记"}]}"#, "name/place"),
    ("unitPlaceName", r#""refused""#, r#"{"organizer":{"nature":"enterprise"},"services":[{"kind":"website","name":"怒江网"}]}"#, "name/place"),
    ("individualWords", r#"["手记"]"#, r#"{"organizer":{"nature":"individual"},"services":[{"kind":"website","name":"老街摄影手记"}]}"#, "name/individual-word"),
    ("individualReviewWords", r#"["手记"]"#, r#"{"organizer":{"nature":"individual"},"services":[{"kind":"website","name":"老街摄影手记"}]}"#, "name/individual-word"),
    ("sensitiveWords", r#"["示例"]"#, NAMED, "name/sensitive"),
    ("approvalWords", r#"["示例"]"#, NAMED, "name/approval-word"),
    ("domainOwner", r#""organizer""#, OWNED, "domain/owner"),
    ("servicesPerFiling", "1", SITES, "service/count"),
    ("domainsPerFiling", "1", SITES, "service/count"),
    ("domainsOfFirstFiling", r#"{"unit":1}"#, SITES, "service/count"),
    ("remark", r#""individuals""#, OWN_SITE, "service/remark"),
    ("individualRemark", r#"["仅供学习"]"#, OWN_SITE, "service/remark"),
    ("unitRemark", r#"["仅供展示"]"#, SITES, "service/remark"),
    ("shortestRemark", "10", SITES, "service/remark"),
    ("shortestAppRemark", "10", SITES, "service/remark"),
    ("longestRemark", "1", SITES, "service/remark"),
    ("individualRefusedContent", r#"["blog"]"#, OWN_SITE, "service/content"),
    ("unitRefusedContent", r#"["shopping"]"#, SITES, "service/content"),
    ("unitContent", r#"["organization-portal"]"#, SITES, "service/content"),
    ("mostContent", "1", SITES, "service/content"),
    ("materials", r#"["truth-notice"]"#, UNIT, "+truth-notice"),
    ("individualMaterials", r#"["other"]"#, YOUNG, "+other"),
    ("unitMaterials", r#"["commitment-letter"]"#, UNIT, "+commitment-letter"),
    ("publicMaterials", r#"["establishment-approval"]"#, r#"{"organizer":{"nature":"public-institution"}}"#, "+establishment-approval"),
    ("domainCertificateFrom", "2", SITES, "+domain-certificate"),
    ("planFrom", "2", SITES, "+construction-plan"),
    ("pictureFormats", r#""jpeg""#, FILE, "attachment/file"),
    ("fileMegabytes", "1", FILE, "attachment/file"),
    ("smallestFileKilobytes", "5000", FILE, "attachment/file"),
    ("iconKilobytes", "50", FILE, "attachment/file"),
    ("longestFileName", "3", FILE, "attachment/file"),
];

#[wasm_bindgen_test(unsupported = test)]
fn every_setting_of_a_callers_policy_does_what_it_says() {
    const TITLE: &str = "示例服务商要求";
    for (name, value, filing, outcome) in EXAMPLES {
        // The province must not have said it already.
        let policy = format!(
            r#"{{"policies":[{{"id":"house","title":"{TITLE}","source":"内部","seen":"2026-11-01",{name:?}:{value}}}]}}"#
        );
        let (before, after) = (check(filing, "{}"), check(filing, &policy));
        assert_eq!(after.rules.policies.last().map(String::as_str), Some("house"));
        let of = |report: &Report, rule: &str| report.findings.iter().filter(|finding| finding.rule == rule).count();
        let cited = |rule: &str| {
            let mut of_rule = after.findings.iter().filter(|finding| finding.rule == rule);
            of_rule.any(|finding| cites(&finding.basis, TITLE) && finding.severity > Severity::Error)
        };
        match (outcome.strip_prefix('-'), outcome.strip_prefix('+')) {
            (Some(rule), _) => assert!(of(&before, rule) > of(&after, rule), "{name}: {rule} still there"),
            (_, Some(kind)) => {
                let mut of_kind = after.materials.iter().filter(|material| material.id == kind);
                assert!(
                    of_kind.any(|material| cites(&material.basis, TITLE)),
                    "{name}: no {kind}"
                );
            }
            _ if outcome.is_empty() => assert_eq!(before.findings, after.findings, "{name} alone changes nothing"),
            _ => assert!(
                cited(outcome),
                "{name}: {outcome} does not rest on it: {:?}",
                after.findings
            ),
        }
    }
    for about in SETTINGS {
        assert!(
            EXAMPLES.iter().any(|(name, ..)| *name == about.name),
            "{} has no example",
            about.name
        );
    }
}

#[wasm_bindgen_test(unsupported = test)]
fn women_have_an_age_of_their_own() {
    let filing = r#"{"organizer":{"nature":"enterprise"},"services":[{"personInCharge":{"certificate":{"kind":"resident-id","number":"11010519491231002X"}}}]}"#;
    let with = |man: u16, woman: u16| {
        let policy = format!(
            r#"{{"policies":[{{"id":"house","title":"t","source":"s","seen":"2026-11-01","oldestAge":{man},"oldestAgeOfWomen":{woman}}}]}}"#
        );
        let report = check(filing, &policy);
        report.findings.iter().any(|finding| finding.rule == "person/age")
    };
    // The specimen is a woman of 76.
    assert!(with(80, 70) && !with(70, 80) && with(70, 0) && !with(80, 0));
}

#[wasm_bindgen_test(unsupported = test)]
fn later_layers_win_and_the_report_names_them_in_order() {
    let filing = r#"{"organizer":{"nature":"individual","region":"630102","certificate":{"kind":"resident-id","number":"110105201001010010"}}}"#;
    let own = |id: &str, age: u16| {
        format!(r#"{{"id":"{id}","title":"{id}","source":"s","seen":"2026-11-01","youngestAge":{age}}}"#)
    };
    let policies = format!(
        r#"{{"provider":"huawei-cloud","policies":[{},{}]}}"#,
        own("first", 12),
        own("second", 20)
    );
    let report = check(filing, &policies);
    assert_eq!(
        report.rules.policies,
        ["national", "province-63", "huawei-cloud", "first", "second"]
    );
    let finding = report
        .findings
        .iter()
        .find(|finding| finding.rule == "person/age")
        .unwrap();
    assert!(cites(&finding.basis, "second") && finding.message.contains("20"));
    let dated = |from: &str| {
        let policy = own("dated", 12).replace("\"seen\"", &format!("\"from\":\"{from}\",\"seen\""));
        check(filing, &format!(r#"{{"policies":[{policy}]}}"#))
            .rules
            .policies
            .len()
    };
    assert_eq!((dated("2026-11-26"), dated("2026-11-27")), (3, 2));
}

/// A convention never weighs as much as a law.
#[wasm_bindgen_test(unsupported = test)]
fn no_convention_is_an_error() {
    for (name, content) in CASES {
        let case = json::read(content.as_bytes()).unwrap();
        let options = Options::of_check(case.member("options").unwrap_or(&Value::Missing)).unwrap();
        for finding in beian::check(case.member("filing").cloned().unwrap(), &options, TODAY).findings {
            let convention = |basis: &Basis| matches!(basis.kind, BasisKind::Province | BasisKind::Provider);
            assert!(
                finding.severity > Severity::Error || !finding.basis.iter().all(convention),
                "{name}: {}",
                finding.rule
            );
        }
    }
}

#[wasm_bindgen_test(unsupported = test)]
fn the_catalogue_names_a_rule_that_reads_each_setting() {
    let rules = beian::catalogue::rules(Lang::Chinese, None);
    for about in SETTINGS {
        let read = rules.iter().any(|rule| rule.settings.contains(&about.name));
        assert!(read, "{}", about.name);
    }
}

/// The day decides which of several values of one setting counts.
#[wasm_bindgen_test(unsupported = test)]
fn a_setting_has_other_values_on_other_days() {
    let young = |region: &str, as_of: &str| {
        let filing = format!(
            r#"{{"organizer":{{"nature":"individual","region":"{region}","certificate":{{"kind":"resident-id","number":"110105200901010011"}}}}}}"#
        );
        let report = check(&filing, &format!(r#"{{"asOf":"{as_of}"}}"#));
        let mut of_age = report
            .findings
            .into_iter()
            .filter(|finding| finding.rule == "person/age");
        of_age.next()
    };
    // Sixteen on the first day, and in Guangdong from then on too young.
    assert!(young("440305", "2025-05-26").is_none());
    assert!(young("440305", "2025-05-27").is_some_and(|finding| finding.severity == Severity::Warning));
    assert!(young("420102", "2025-05-26").is_some());
    assert!(young("440305", "2027-01-02").is_none());
}

/// Where sources disagree, what rests on the sterner one asks, and names both.
#[wasm_bindgen_test(unsupported = test)]
fn what_sources_disagree_on_is_asked() {
    let filing = r#"{"organizer":{"nature":"individual","region":"120101","certificate":{"kind":"resident-id","number":"110105201001010010"}}}"#;
    let report = check(filing, "{}");
    let finding = report
        .findings
        .iter()
        .find(|finding| finding.rule == "person/age")
        .unwrap();
    assert_eq!(finding.severity, Severity::Prompt);
    assert!(
        cites(&finding.basis, "果壳云") && cites(&finding.basis, "腾讯云各省管局要求"),
        "{:?}",
        finding.basis
    );
}
