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
const CROSSWISE: &str = r#"{"organizer":{"nature":"enterprise","personInCharge":{"name":"张三","mobile":"19900000001","emergencyPhone":"19900000002"}},"services":[{"personInCharge":{"name":"李四","mobile":"19900000002","emergencyPhone":"19900000001"}}]}"#;
const NAMELESS: &str = r#"{"organizer":{"nature":"enterprise","name":"张三","certificate":{"kind":"business-licence","number":"92440305MA0EXMP17F"},"personInCharge":{"name":"张三"}}}"#;
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
    ("individuals", r#""refused""#, OWN_SITE, "organizer/not-accepted"),
    ("refusedProvinces", r#"["440000"]"#, OTHER_CITY, "organizer/not-accepted"),
    ("namelessName", r#"["（个体工商户）"]"#, NAMELESS, ""),
    ("namelessRemark", r#"["无字号"]"#, NAMELESS, ""),
    ("emergencyContact", r#""not-each-other""#, CROSSWISE, "contact/emergency-contact"),
    ("emergencyContact", r#""third-person""#, CROSSWISE, "contact/emergency-contact"),
    ("numberedAddress", r#""refused""#, r#"{"organizer":{"nature":"enterprise","address":"示例路1号2-3-401"}}"#, "contact/address"),
    ("organizerApprovalWords", r#"["示例"]"#, OTHER_CITY, "name/approval-word"),
    ("refusedSuffixes", r#"["cn"]"#, SITES, "domain/suffix"),
    ("ipOnly", r#""refused""#, r#"{"services":[{"kind":"website","domains":[{"name":"1.2.3.4"}]}]}"#, "domain/ip-address"),
    ("singleDomainAbove", "7", r#"{"action":"add-service","organizer":{"nature":"enterprise"},"services":[{"domains":[{}]},{"domains":[{}]}]}"#, "service/count"),
    ("servicesPerServer", "1", r#"{"organizer":{"nature":"enterprise"},"services":[{"access":{"addresses":["1.2.3.4"]}},{"access":{"addresses":["1.2.3.4"]}}]}"#, "service/count"),
    ("residence", r#""permit-or-proof""#, BEIJING, "person/residence"),
    ("individualChange", r#""refused""#, r#"{"action":"change","changes":["/organizer/nature"],"organizer":{"nature":"enterprise"}}"#, "organizer/changed"),
    ("unitChange", r#""same-representative""#, r#"{"action":"change","changes":["/organizer/certificate/number"],"organizer":{"nature":"enterprise","certificate":{"number":"91440305MA0EXMP17F"}}}"#, "organizer/changed"),
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
    ("individualExclusiveContact", r#""mobile-and-email""#, BEIJING, "contact/exclusive"),
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
    ("domainWords", r#"["示例"]"#, r#"{"organizer":{"nature":"enterprise","name":"青藤软件有限公司"},"services":[{"domains":[{"name":"示例.cn"}]}]}"#, "domain/words"),
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
fn a_licences_own_term_counts_where_it_is_longer() {
    let filing =
        r#"{"organizer":{"nature":"enterprise","certificate":{"kind":"business-licence","validUntil":"2026-12-31"}}}"#;
    let cited = |months: u16, licence: u16| {
        let own = |id: &str, setting: &str, months: u16| {
            format!(r#"{{"id":"{id}","title":"{id}","source":"s","seen":"2026-11-01","{setting}":{months}}}"#)
        };
        let policies = [
            own("any", "monthsLeft", months),
            own("licence", "licenceMonthsLeft", licence),
        ]
        .join(",");
        let report = check(filing, &format!(r#"{{"policies":[{policies}]}}"#));
        let finding = report
            .findings
            .iter()
            .find(|finding| finding.rule == "certificate/validity")
            .unwrap();
        ["any", "licence"].map(|title| cites(&finding.basis, title))
    };
    assert_eq!(cited(6, 6), [true, false]);
    assert_eq!(cited(6, 7), [false, true]);
    assert_eq!(cited(7, 6), [true, false]);
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

/// The situations of an audit of 2026-11-25 by their numbers, with the right answer: what is found and how much it weighs, `-` and a rule that
/// stays silent, `+` and a material that is asked, `-+` and one that is not. Numbers are generated.
#[rustfmt::skip]
const SITUATIONS: &[(&str, &str, &str, &str)] = &[
    ("2 44 张三", r#"{"organizer":{"nature":"enterprise","region":"440305","name":"张三","certificate":{"kind":"business-licence","number":"92440305MA0EXMP17F"},"personInCharge":{"name":"张三"}}}"#, r#"{}"#, "prompt organizer/individual-business"),
    ("2 44 张三（个体工商户）", r#"{"organizer":{"nature":"enterprise","region":"440305","name":"张三（个体工商户）","certificate":{"kind":"business-licence","number":"92440305MA0EXMP17F"},"personInCharge":{"name":"张三"}}}"#, r#"{}"#, "prompt organizer/individual-business"),
    ("2 13 张三", r#"{"organizer":{"nature":"enterprise","region":"130104","name":"张三","certificate":{"kind":"business-licence","number":"92440305MA0EXMP17F"},"personInCharge":{"name":"张三"}}}"#, r#"{}"#, "prompt organizer/individual-business"),
    ("2 13 张三（个体工商户）", r#"{"organizer":{"nature":"enterprise","region":"130104","name":"张三（个体工商户）","certificate":{"kind":"business-licence","number":"92440305MA0EXMP17F"},"personInCharge":{"name":"张三"}}}"#, r#"{}"#, "prompt organizer/individual-business"),
    ("2 14 张三", r#"{"organizer":{"nature":"enterprise","region":"140105","name":"张三","certificate":{"kind":"business-licence","number":"92440305MA0EXMP17F"},"personInCharge":{"name":"张三"}}}"#, r#"{}"#, "prompt organizer/individual-business"),
    ("2 14 张三（个体工商户）", r#"{"organizer":{"nature":"enterprise","region":"140105","name":"张三（个体工商户）","certificate":{"kind":"business-licence","number":"92440305MA0EXMP17F"},"personInCharge":{"name":"张三"}}}"#, r#"{}"#, "prompt organizer/individual-business"),
    ("2 with a trade name", r#"{"organizer":{"nature":"enterprise","region":"440305","name":"深圳市南山区示例小吃店","certificate":{"kind":"business-licence","number":"92440305MA0EXMP17F"},"personInCharge":{"name":"张三"}}}"#, r#"{}"#, "-organizer/individual-business"),
    ("3 浙江", r#"{"organizer":{"nature":"enterprise","region":"330106","name":"张三","certificate":{"kind":"business-licence","number":"92440305MA0EXMP17F"},"personInCharge":{"name":"张三"}}}"#, r#"{}"#, "prompt organizer/individual-business"),
    ("3 浙江, written so", r#"{"organizer":{"nature":"enterprise","region":"330106","name":"张三（个体工商户）","certificate":{"kind":"business-licence","number":"92440305MA0EXMP17F"},"personInCharge":{"name":"张三"}}}"#, r#"{}"#, "-organizer/individual-business"),
    ("5 head office's domain", r#"{"organizer":{"nature":"enterprise","region":"310115","name":"示例科技有限公司上海分公司","legalRepresentative":{"name":"李四"},"personInCharge":{"name":"张三","role":"delegate"}},"services":[{"kind":"website","domains":[{"name":"example.cn","registration":{"registrant":"示例科技有限公司"}}]}]}"#, r#"{}"#, "warning domain/owner"),
    ("6 branch, delegate, 北京", r#"{"organizer":{"nature":"enterprise","region":"110105","name":"示例科技有限公司北京分公司","legalRepresentative":{"name":"李四"},"personInCharge":{"name":"张三","role":"delegate"}},"services":[{"kind":"website","domains":[{"name":"example.cn","registration":{"registrant":"示例科技有限公司"}}]}]}"#, r#"{}"#, "warning person/in-charge"),
    ("7 140105", r#"{"organizer":{"nature":"enterprise","region":"140105","name":"示例公司","personInCharge":{"name":"JOHN SMITH","role":"legal-representative","certificate":{"kind":"passport"}}}}"#, r#"{}"#, "warning person/nationality"),
    ("7 370102", r#"{"organizer":{"nature":"enterprise","region":"370102","name":"示例公司","personInCharge":{"name":"JOHN SMITH","role":"legal-representative","certificate":{"kind":"passport"}}}}"#, r#"{}"#, "warning person/nationality"),
    ("7 360102", r#"{"organizer":{"nature":"enterprise","region":"360102","name":"示例公司","personInCharge":{"name":"JOHN SMITH","role":"legal-representative","certificate":{"kind":"passport"}}}}"#, r#"{}"#, "warning person/nationality"),
    ("8 110105", r#"{"organizer":{"nature":"enterprise","region":"110105","name":"示例公司","personInCharge":{"name":"JOHN SMITH","role":"legal-representative","certificate":{"kind":"passport"}}}}"#, r#"{}"#, "-person/nationality"),
    ("8 310115", r#"{"organizer":{"nature":"enterprise","region":"310115","name":"示例公司","personInCharge":{"name":"JOHN SMITH","role":"legal-representative","certificate":{"kind":"passport"}}}}"#, r#"{}"#, "-person/nationality"),
    ("8 440305", r#"{"organizer":{"nature":"enterprise","region":"440305","name":"示例公司","personInCharge":{"name":"JOHN SMITH","role":"legal-representative","certificate":{"kind":"passport"}}}}"#, r#"{}"#, "-person/nationality"),
    ("8 320106", r#"{"organizer":{"nature":"enterprise","region":"320106","name":"示例公司","personInCharge":{"name":"JOHN SMITH","role":"legal-representative","certificate":{"kind":"passport"}}}}"#, r#"{}"#, "-person/nationality"),
    ("9 310115", r#"{"organizer":{"nature":"individual","region":"310115","certificate":{"kind":"resident-id","number":"11010519491231002X"}}}"#, r#"{}"#, "prompt person/residence"),
    ("9 440305", r#"{"organizer":{"nature":"individual","region":"440305","certificate":{"kind":"resident-id","number":"11010519491231002X"}}}"#, r#"{}"#, "prompt person/residence"),
    ("9 450103", r#"{"organizer":{"nature":"individual","region":"450103","certificate":{"kind":"resident-id","number":"11010519491231002X"}}}"#, r#"{}"#, "prompt person/residence"),
    ("9 410102", r#"{"organizer":{"nature":"individual","region":"410102","certificate":{"kind":"resident-id","number":"11010519491231002X"}}}"#, r#"{}"#, "prompt person/residence"),
    ("9 650102", r#"{"organizer":{"nature":"individual","region":"650102","certificate":{"kind":"resident-id","number":"11010519491231002X"}}}"#, r#"{}"#, "prompt person/residence"),
    ("9 640104", r#"{"organizer":{"nature":"individual","region":"640104","certificate":{"kind":"resident-id","number":"11010519491231002X"}}}"#, r#"{}"#, "prompt person/residence"),
    ("9 120101", r#"{"organizer":{"nature":"individual","region":"120101","certificate":{"kind":"resident-id","number":"11010519491231002X"}}}"#, r#"{}"#, "prompt person/residence"),
    ("9 540102", r#"{"organizer":{"nature":"individual","region":"540102","certificate":{"kind":"resident-id","number":"11010519491231002X"}}}"#, r#"{}"#, "prompt person/residence"),
    ("9 610102", r#"{"organizer":{"nature":"individual","region":"610102","certificate":{"kind":"resident-id","number":"11010519491231002X"}}}"#, r#"{}"#, "-person/residence"),
    ("9 500103", r#"{"organizer":{"nature":"individual","region":"500103","certificate":{"kind":"resident-id","number":"11010519491231002X"}}}"#, r#"{}"#, "-person/residence"),
    ("10 广东, travel permit", r#"{"organizer":{"nature":"individual","region":"440305","certificate":{"kind":"hk-macau-travel-permit","number":"H12345678"}}}"#, r#"{}"#, "warning organizer/refused-certificate"),
    ("11 广东, residence permit", r#"{"organizer":{"nature":"individual","region":"440305","certificate":{"kind":"hk-macau-residence-permit","number":"810000199408230021"}}}"#, r#"{}"#, "-organizer/refused-certificate"),
    ("11 上海, travel permit", r#"{"organizer":{"nature":"individual","region":"310115","certificate":{"kind":"hk-macau-travel-permit","number":"H12345678"}}}"#, r#"{}"#, "-organizer/refused-certificate"),
    ("11 广东, Taiwan permit", r#"{"organizer":{"nature":"individual","region":"440305","certificate":{"kind":"taiwan-travel-permit","number":"12345678"}}}"#, r#"{}"#, "-organizer/refused-certificate"),
    ("12 河北", r#"{"organizer":{"nature":"individual","region":"130104","certificate":{"kind":"passport","number":"AB1234567"}}}"#, r#"{}"#, "warning person/nationality"),
    ("12 广东", r#"{"organizer":{"nature":"individual","region":"440305","certificate":{"kind":"passport","number":"AB1234567"}}}"#, r#"{}"#, "-person/nationality"),
    ("13 today", r#"{"organizer":{"nature":"government"},"services":[{"kind":"website","domains":[{"name":"example.com"}]}]}"#, r#"{}"#, "warning domain/public-body"),
    ("13 in 2018", r#"{"organizer":{"nature":"government"},"services":[{"kind":"website","domains":[{"name":"example.com"}]}]}"#, r#"{"asOf":"2018-09-06"}"#, "warning domain/public-body"),
    ("13 in 2017", r#"{"organizer":{"nature":"government"},"services":[{"kind":"website","domains":[{"name":"example.com"}]}]}"#, r#"{"asOf":"2017-05-14"}"#, "-domain/public-body"),
    ("13 .gov.cn", r#"{"organizer":{"nature":"government"},"services":[{"kind":"website","domains":[{"name":"example.gov.cn"}]}]}"#, r#"{}"#, "-domain/public-body"),
    ("13 an institution's .com in 2019", r#"{"organizer":{"nature":"public-institution"},"services":[{"kind":"website","domains":[{"name":"example.com"}]}]}"#, r#"{"asOf":"2019-01-01"}"#, "-domain/public-body"),
    ("14 a school's college", r#"{"organizer":{"nature":"public-institution","name":"示例大学"},"services":[{"kind":"website","name":"示例大学文学院"}]}"#, r#"{}"#, "prompt name/inner-college"),
    ("14 with what it is", r#"{"organizer":{"nature":"public-institution","name":"示例大学"},"services":[{"kind":"website","name":"示例大学文学院（内部学院）"}]}"#, r#"{}"#, "-name/inner-college"),
    ("15 two months", r#"{"organizer":{"nature":"private-non-enterprise","certificate":{"kind":"private-non-enterprise-registration","number":"民证字第010001号","validUntil":"2027-01-20"}}}"#, r#"{}"#, "error certificate/validity"),
    ("15 eleven months", r#"{"organizer":{"nature":"private-non-enterprise","certificate":{"kind":"private-non-enterprise-registration","number":"民证字第010001号","validUntil":"2027-10-20"}}}"#, r#"{}"#, "-certificate/validity"),
    ("15 expired", r#"{"organizer":{"nature":"private-non-enterprise","certificate":{"kind":"private-non-enterprise-registration","number":"民证字第010001号","validUntil":"2026-10-20"}}}"#, r#"{}"#, "error certificate/validity"),
    ("16 440305", r#"{"organizer":{"nature":"enterprise","region":"440305","name":"示例科技有限公司","legalRepresentative":{"name":"李四"},"personInCharge":{"name":"张三","role":"delegate"}},"services":[{"kind":"website","domains":[{"name":"example.cn","registration":{"registrant":"李四"}}]}]}"#, r#"{}"#, "-domain/owner"),
    ("16 110105", r#"{"organizer":{"nature":"enterprise","region":"110105","name":"示例科技有限公司","legalRepresentative":{"name":"李四"},"personInCharge":{"name":"张三","role":"delegate"}},"services":[{"kind":"website","domains":[{"name":"example.cn","registration":{"registrant":"李四"}}]}]}"#, r#"{}"#, "-domain/owner"),
    ("16 510104", r#"{"organizer":{"nature":"enterprise","region":"510104","name":"示例科技有限公司","legalRepresentative":{"name":"李四"},"personInCharge":{"name":"张三","role":"delegate"}},"services":[{"kind":"website","domains":[{"name":"example.cn","registration":{"registrant":"李四"}}]}]}"#, r#"{}"#, "-domain/owner"),
    ("16 350102", r#"{"organizer":{"nature":"enterprise","region":"350102","name":"示例科技有限公司","legalRepresentative":{"name":"李四"},"personInCharge":{"name":"张三","role":"delegate"}},"services":[{"kind":"website","domains":[{"name":"example.cn","registration":{"registrant":"李四"}}]}]}"#, r#"{}"#, "-domain/owner"),
    ("16 320106", r#"{"organizer":{"nature":"enterprise","region":"320106","name":"示例科技有限公司","legalRepresentative":{"name":"李四"},"personInCharge":{"name":"张三","role":"delegate"}},"services":[{"kind":"website","domains":[{"name":"example.cn","registration":{"registrant":"李四"}}]}]}"#, r#"{}"#, "-domain/owner"),
    ("16 330106", r#"{"organizer":{"nature":"enterprise","region":"330106","name":"示例科技有限公司","legalRepresentative":{"name":"李四"},"personInCharge":{"name":"张三","role":"delegate"}},"services":[{"kind":"website","domains":[{"name":"example.cn","registration":{"registrant":"李四"}}]}]}"#, r#"{}"#, "-domain/owner"),
    ("16 410102", r#"{"organizer":{"nature":"enterprise","region":"410102","name":"示例科技有限公司","legalRepresentative":{"name":"李四"},"personInCharge":{"name":"张三","role":"delegate"}},"services":[{"kind":"website","domains":[{"name":"example.cn","registration":{"registrant":"李四"}}]}]}"#, r#"{}"#, "warning domain/owner"),
    ("16 220102", r#"{"organizer":{"nature":"enterprise","region":"220102","name":"示例科技有限公司","legalRepresentative":{"name":"李四"},"personInCharge":{"name":"张三","role":"delegate"}},"services":[{"kind":"website","domains":[{"name":"example.cn","registration":{"registrant":"李四"}}]}]}"#, r#"{}"#, "warning domain/owner"),
    ("16 500103", r#"{"organizer":{"nature":"enterprise","region":"500103","name":"示例科技有限公司","legalRepresentative":{"name":"李四"},"personInCharge":{"name":"张三","role":"delegate"}},"services":[{"kind":"website","domains":[{"name":"example.cn","registration":{"registrant":"李四"}}]}]}"#, r#"{}"#, "warning domain/owner"),
    ("16 640104", r#"{"organizer":{"nature":"enterprise","region":"640104","name":"示例科技有限公司","legalRepresentative":{"name":"李四"},"personInCharge":{"name":"张三","role":"delegate"}},"services":[{"kind":"website","domains":[{"name":"example.cn","registration":{"registrant":"李四"}}]}]}"#, r#"{}"#, "warning domain/owner"),
    ("17 a delegate in charge", r#"{"organizer":{"nature":"enterprise","region":"440305","name":"示例科技有限公司","legalRepresentative":{"name":"李四"},"personInCharge":{"name":"张三","role":"delegate"}},"services":[{"kind":"website","domains":[{"name":"example.cn","registration":{"registrant":"李四"}}]}]}"#, r#"{}"#, "-domain/owner"),
    ("17 no. 17: a stranger", r#"{"organizer":{"nature":"enterprise","region":"440305","name":"示例科技有限公司","legalRepresentative":{"name":"李四"},"personInCharge":{"name":"张三","role":"delegate"}},"services":[{"kind":"website","domains":[{"name":"example.cn","registration":{"registrant":"王五"}}]}]}"#, r#"{}"#, "warning domain/owner"),
    ("27 no domain", r#"{"services":[{"kind":"website","name":"示例网"}]}"#, r#"{}"#, "error form/required"),
    ("27 an address", r#"{"services":[{"kind":"website","domains":[{"name":"1.2.3.4"}]}]}"#, r#"{}"#, "prompt domain/ip-address"),
    ("27 an address, 火山引擎", r#"{"services":[{"kind":"website","domains":[{"name":"1.2.3.4"}]}]}"#, r#"{"provider":"volcengine"}"#, "warning domain/ip-address"),
    ("28 a company's .gov.cn", r#"{"organizer":{"nature":"enterprise"},"services":[{"kind":"website","domains":[{"name":"example.gov.cn"}]}]}"#, r#"{}"#, "prompt domain/public-body"),
    ("28 a foundation's .gov.cn", r#"{"organizer":{"nature":"foundation"},"services":[{"kind":"website","domains":[{"name":"example.gov.cn"}]}]}"#, r#"{}"#, "prompt domain/public-body"),
    ("28 a private school's .gov.cn", r#"{"organizer":{"nature":"private-non-enterprise"},"services":[{"kind":"website","domains":[{"name":"a.example.gov.cn"}]}]}"#, r#"{}"#, "prompt domain/public-body"),
    ("28 own host", r#"{"organizer":{"nature":"government"},"services":[{"kind":"website","domains":[{"name":"swj.example.gov.cn"}]}]}"#, r#"{}"#, "-domain/registrable -domain/public-body"),
    ("28 the superior's, government", r#"{"organizer":{"nature":"government","region":"310115","name":"示例市水务局","legalRepresentative":{"name":"李四"},"personInCharge":{"name":"张三","role":"delegate"}},"services":[{"kind":"website","domains":[{"name":"swj.example.gov.cn","registration":{"registrant":"示例市人民政府办公室"}}]}]}"#, r#"{}"#, "prompt domain/owner -domain/registrable -domain/public-body -domain/owner-certificate"),
    ("28 the superior's, public-institution", r#"{"organizer":{"nature":"public-institution","region":"310115","name":"示例市水务局","legalRepresentative":{"name":"李四"},"personInCharge":{"name":"张三","role":"delegate"}},"services":[{"kind":"website","domains":[{"name":"swj.example.gov.cn","registration":{"registrant":"示例市人民政府办公室"}}]}]}"#, r#"{}"#, "prompt domain/owner -domain/registrable -domain/public-body -domain/owner-certificate"),
    ("28 the superior's, mass-organization", r#"{"organizer":{"nature":"mass-organization","region":"310115","name":"示例市水务局","legalRepresentative":{"name":"李四"},"personInCharge":{"name":"张三","role":"delegate"}},"services":[{"kind":"website","domains":[{"name":"swj.example.gov.cn","registration":{"registrant":"示例市人民政府办公室"}}]}]}"#, r#"{}"#, "prompt domain/owner -domain/registrable -domain/public-body -domain/owner-certificate"),
    ("28 the superior's, a company", r#"{"organizer":{"nature":"enterprise","region":"310115","name":"示例科技有限公司","legalRepresentative":{"name":"李四"},"personInCharge":{"name":"张三","role":"delegate"}},"services":[{"kind":"website","domains":[{"name":"swj.example.gov.cn","registration":{"registrant":"示例市人民政府办公室"}}]}]}"#, r#"{}"#, "warning domain/owner prompt domain/public-body"),
    ("28 own domain", r#"{"organizer":{"nature":"government","region":"310115","name":"示例市水务局","legalRepresentative":{"name":"李四"},"personInCharge":{"name":"张三","role":"delegate"}},"services":[{"kind":"website","domains":[{"name":"example.gov.cn","registration":{"registrant":"示例市水务局"}}]}]}"#, r#"{}"#, "-domain/owner"),
    ("28 a mass organization's .com", r#"{"organizer":{"nature":"mass-organization"},"services":[{"kind":"website","domains":[{"name":"example.com"}]}]}"#, r#"{}"#, "prompt domain/public-body"),
    ("28 a mass organization's .org.cn", r#"{"organizer":{"nature":"mass-organization"},"services":[{"kind":"website","domains":[{"name":"example.org.cn"}]}]}"#, r#"{}"#, "-domain/public-body"),
    ("40 粤 unit", r#"{"organizer":{"nature":"enterprise","region":"440305","personInCharge":{"name":"张三","role":"legal-representative","certificate":{"kind":"resident-id","number":"110105200901010011"}}}}"#, r#"{}"#, "prompt person/age-proof -person/age"),
    ("40 粤 individual", r#"{"organizer":{"nature":"individual","region":"440305","certificate":{"kind":"resident-id","number":"110105200901010011"}}}"#, r#"{}"#, "warning person/age"),
    ("40 粤 individual, 2025-02, sixteen", r#"{"organizer":{"nature":"individual","region":"440305","certificate":{"kind":"resident-id","number":"110105200901010011"}}}"#, r#"{"asOf":"2025-02-01"}"#, "prompt person/age-proof -person/age"),
    ("40 苏 unit", r#"{"organizer":{"nature":"enterprise","region":"320106","personInCharge":{"name":"张三","role":"legal-representative","certificate":{"kind":"resident-id","number":"110105200901010011"}}}}"#, r#"{}"#, "warning person/age"),
    ("40 苏 individual", r#"{"organizer":{"nature":"individual","region":"320106","certificate":{"kind":"resident-id","number":"110105200901010011"}}}"#, r#"{}"#, "prompt person/age-proof -person/age"),
    ("40 京", r#"{"organizer":{"nature":"enterprise","region":"110105","personInCharge":{"name":"张三","role":"legal-representative","certificate":{"kind":"resident-id","number":"110105200901010011"}}}}"#, r#"{}"#, "warning person/age"),
    ("41 津, a man of 63", r#"{"organizer":{"nature":"enterprise","region":"120101"},"services":[{"kind":"website","personInCharge":{"name":"张三","certificate":{"kind":"resident-id","number":"110105196301010019"}}}]}"#, r#"{}"#, "warning person/age"),
    ("41 津, a woman of 58", r#"{"organizer":{"nature":"enterprise","region":"120101"},"services":[{"kind":"website","personInCharge":{"name":"张三","certificate":{"kind":"resident-id","number":"110105196801010023"}}}]}"#, r#"{}"#, "warning person/age"),
    ("41 津, a woman of 50", r#"{"organizer":{"nature":"enterprise","region":"120101"},"services":[{"kind":"website","personInCharge":{"name":"张三","certificate":{"kind":"resident-id","number":"110105197601010023"}}}]}"#, r#"{}"#, "-person/age"),
    ("41 黑, 68", r#"{"organizer":{"nature":"enterprise","region":"230102"},"services":[{"kind":"website","personInCharge":{"name":"张三","certificate":{"kind":"resident-id","number":"110105195801010010"}}}]}"#, r#"{}"#, "warning person/age"),
    ("44 two months", r#"{"organizer":{"nature":"enterprise","region":"440305","certificate":{"kind":"business-licence","number":"91350100M000100Y43","validUntil":"2027-01-20"}}}"#, r#"{}"#, "warning certificate/validity"),
    ("44 上海, ten months", r#"{"organizer":{"nature":"enterprise","region":"310115","certificate":{"kind":"business-licence","number":"91350100M000100Y43","validUntil":"2027-09-20"}}}"#, r#"{}"#, "warning certificate/validity"),
    ("44 elsewhere, ten months", r#"{"organizer":{"nature":"enterprise","region":"440305","certificate":{"kind":"business-licence","number":"91350100M000100Y43","validUntil":"2027-09-20"}}}"#, r#"{}"#, "-certificate/validity"),
    ("aged 12, 天津", r#"{"organizer":{"nature":"individual","region":"120101","certificate":{"kind":"resident-id","number":"11010520140101001X"}}}"#, r#"{}"#, "prompt person/age"),
    ("aged 12, 吉林, unit", r#"{"organizer":{"nature":"enterprise","region":"220102","personInCharge":{"name":"张三","role":"legal-representative","certificate":{"kind":"resident-id","number":"11010520140101001X"}}}}"#, r#"{}"#, "warning person/age"),
    ("aged 12, 吉林", r#"{"organizer":{"nature":"individual","region":"220102","certificate":{"kind":"resident-id","number":"11010520140101001X"}}}"#, r#"{}"#, "warning person/age"),
    ("aged 12, 安徽", r#"{"organizer":{"nature":"individual","region":"340104","certificate":{"kind":"resident-id","number":"11010520140101001X"}}}"#, r#"{}"#, "-person/age prompt person/age-proof"),
    ("9 吉林, crosswise", r#"{"organizer":{"nature":"enterprise","region":"220102","personInCharge":{"name":"张三","mobile":"19900000001","emergencyPhone":"19900000002"}},"services":[{"personInCharge":{"name":"李四","mobile":"19900000002","emergencyPhone":"19900000001"}}]}"#, r#"{}"#, "warning contact/emergency-contact"),
    ("9 甘肃, the organizer's mobile", r#"{"organizer":{"nature":"enterprise","region":"620102","personInCharge":{"name":"张三","mobile":"19900000001","emergencyPhone":"19900000003"}},"services":[{"personInCharge":{"name":"李四","mobile":"19900000002","emergencyPhone":"19900000001"}}]}"#, r#"{}"#, "warning contact/emergency-contact"),
    ("9 甘肃, one emergency phone", r#"{"organizer":{"nature":"enterprise","region":"620102","personInCharge":{"name":"张三","mobile":"19900000001","emergencyPhone":"19900000003"}},"services":[{"personInCharge":{"name":"李四","mobile":"19900000002","emergencyPhone":"19900000003"}}]}"#, r#"{}"#, "warning contact/shared"),
    ("9 甘肃, third persons", r#"{"organizer":{"nature":"enterprise","region":"620102","personInCharge":{"name":"张三","mobile":"19900000001","emergencyPhone":"19900000003"}},"services":[{"personInCharge":{"name":"李四","mobile":"19900000002","emergencyPhone":"19900000004"}}]}"#, r#"{}"#, "-contact/emergency-contact -contact/shared"),
    ("9 北京, one number", r#"{"organizer":{"nature":"individual","region":"110105","personInCharge":{"mobile":"19900000001","emergencyPhone":"19900000001"}}}"#, r#"{}"#, "warning contact/emergency-same"),
    ("9 plan 450103", r#"{"action":"new","organizer":{"nature":"enterprise","region":"450103"},"services":[{"kind":"website","domains":[{"name":"example.cn"}]},{"kind":"website","domains":[{"name":"example.cn"}]},{"kind":"website","domains":[{"name":"example.cn"}]},{"kind":"website","domains":[{"name":"example.cn"}]},{"kind":"website","domains":[{"name":"example.cn"}]},{"kind":"website","domains":[{"name":"example.cn"}]}]}"#, r#"{}"#, "+construction-plan"),
    ("9 no plan 450103", r#"{"action":"new","organizer":{"nature":"enterprise","region":"450103"},"services":[{"kind":"website","domains":[{"name":"example.cn"}]},{"kind":"website","domains":[{"name":"example.cn"}]},{"kind":"website","domains":[{"name":"example.cn"}]},{"kind":"website","domains":[{"name":"example.cn"}]},{"kind":"website","domains":[{"name":"example.cn"}]}]}"#, r#"{}"#, "-+construction-plan"),
    ("9 plan 510104", r#"{"action":"new","organizer":{"nature":"enterprise","region":"510104"},"services":[{"kind":"website","domains":[{"name":"example.cn"}]},{"kind":"website","domains":[{"name":"example.cn"}]},{"kind":"website","domains":[{"name":"example.cn"}]},{"kind":"website","domains":[{"name":"example.cn"}]},{"kind":"website","domains":[{"name":"example.cn"}]},{"kind":"website","domains":[{"name":"example.cn"}]}]}"#, r#"{}"#, "+construction-plan"),
    ("9 no plan 510104", r#"{"action":"new","organizer":{"nature":"enterprise","region":"510104"},"services":[{"kind":"website","domains":[{"name":"example.cn"}]},{"kind":"website","domains":[{"name":"example.cn"}]},{"kind":"website","domains":[{"name":"example.cn"}]},{"kind":"website","domains":[{"name":"example.cn"}]},{"kind":"website","domains":[{"name":"example.cn"}]}]}"#, r#"{}"#, "-+construction-plan"),
    ("9 plan 640104", r#"{"action":"new","organizer":{"nature":"enterprise","region":"640104"},"services":[{"kind":"website","domains":[{"name":"example.cn"}]},{"kind":"website","domains":[{"name":"example.cn"}]},{"kind":"website","domains":[{"name":"example.cn"}]}]}"#, r#"{}"#, "+construction-plan"),
    ("9 no plan 640104", r#"{"action":"new","organizer":{"nature":"enterprise","region":"640104"},"services":[{"kind":"website","domains":[{"name":"example.cn"}]},{"kind":"website","domains":[{"name":"example.cn"}]}]}"#, r#"{}"#, "-+construction-plan"),
    ("9 江西, two new domains", r#"{"action":"add-service","organizer":{"nature":"enterprise","region":"360102"},"services":[{"domains":[{}]},{"domains":[{}]}]}"#, r#"{}"#, "prompt service/count"),
    ("9 江西, foreign legal representative", r#"{"organizer":{"nature":"enterprise","region":"360102","name":"示例公司","personInCharge":{"name":"JOHN SMITH","role":"legal-representative","certificate":{"kind":"passport"}}}}"#, r#"{}"#, "warning person/nationality"),
    ("9 江西, a blog", r#"{"organizer":{"nature":"individual","region":"360102"},"services":[{"kind":"website","content":["blog"]}]}"#, r#"{}"#, "prompt service/content"),
    ("9 北京, .me", r#"{"organizer":{"region":"110105"},"services":[{"domains":[{"name":"example.me"}]}]}"#, r#"{}"#, "prompt domain/suffix"),
    ("9 北京, 1-2-301", r#"{"organizer":{"region":"110105","address":"示例路1号1-2-301"}}"#, r#"{}"#, "prompt contact/address"),
    ("9 北京, 010-82998299-1", r#"{"organizer":{"region":"110105","address":"示例路1号1单元2层301室"}}"#, r#"{}"#, "-contact/address"),
    ("24 to another company, 江西", r#"{"action":"change","changes":["/organizer/certificate/number"],"organizer":{"nature":"enterprise","region":"360102","certificate":{"number":"91440305MA0EXMP17F"}}}"#, r#"{}"#, "warning organizer/changed"),
    ("24 to a unit, 广东", r#"{"action":"change","changes":["/organizer/nature"],"organizer":{"nature":"enterprise","region":"440305"}}"#, r#"{}"#, "prompt organizer/changed"),
    ("百度小程序, an individual", r#"{"organizer":{"nature":"individual"}}"#, r#"{"provider":"baidu-mini"}"#, "warning organizer/not-accepted"),
    ("微信, eight weeks left", r#"{"organizer":{"nature":"enterprise","personInCharge":{"name":"张三","role":"legal-representative","certificate":{"kind":"resident-id","number":"11010519491231002X","validUntil":"2027-01-20"}}}}"#, r#"{"provider":"wechat"}"#, "-certificate/validity"),
    ("京东云, eight weeks left", r#"{"organizer":{"nature":"enterprise","personInCharge":{"name":"张三","role":"legal-representative","certificate":{"kind":"resident-id","number":"11010519491231002X","validUntil":"2027-01-20"}}}}"#, r#"{"provider":"jd-cloud"}"#, "warning certificate/validity"),
    ("华为云, six on a server", r#"{"organizer":{"nature":"enterprise"},"services":[{"access":{"addresses":["1.2.3.4"]}},{"access":{"addresses":["1.2.3.4"]}},{"access":{"addresses":["1.2.3.4"]}},{"access":{"addresses":["1.2.3.4"]}},{"access":{"addresses":["1.2.3.4"]}},{"access":{"addresses":["1.2.3.4"]}}]}"#, r#"{"provider":"jd-cloud"}"#, "warning service/count"),
    ("pair 97", r#"{"organizer":{"nature":"enterprise","certificate":{"kind":"business-licence","number":"97110000000000019Q"}}}"#, r#"{}"#, "warning certificate/uscc"),
    ("pair 54", r#"{"organizer":{"nature":"mass-organization","certificate":{"kind":"social-credit-code","number":"541100000000000196"}}}"#, r#"{}"#, "-certificate/uscc -certificate/code-department -certificate/nature-kind"),
    ("pair 99", r#"{"organizer":{"nature":"enterprise","certificate":{"kind":"business-licence","number":"99110000000000019J"}}}"#, r#"{}"#, "-certificate/uscc -certificate/code-department"),
    ("pair G1", r#"{"organizer":{"nature":"overseas-institution","certificate":{"kind":"overseas-ngo-office","number":"G11100000000000194"}}}"#, r#"{}"#, "-certificate/uscc -certificate/code-department -certificate/nature-kind"),
    ("pair J1", r#"{"organizer":{"nature":"social-organization","certificate":{"kind":"social-credit-code","number":"J11100000000000192"}}}"#, r#"{}"#, "-certificate/uscc -certificate/code-department -certificate/nature-kind"),
    ("pair 12, an enterprise", r#"{"organizer":{"nature":"enterprise","certificate":{"kind":"business-licence","number":"12100000400000624D"}}}"#, r#"{}"#, "warning certificate/code-department"),
];

#[wasm_bindgen_test(unsupported = test)]
fn every_situation_has_its_answer() {
    let mut wrong = String::new();
    for (label, filing, options, answer) in SITUATIONS {
        let report = check(filing, options);
        let found: Vec<String> = report
            .findings
            .iter()
            .map(|finding| format!("{} {}", severity(finding.severity), finding.rule))
            .collect();
        let mut words = answer.split(' ');
        while let Some(word) = words.next() {
            let material = |kind: &str| {
                report
                    .materials
                    .iter()
                    .any(|material| material.id == kind && material.required)
            };
            let holds = match (word.strip_prefix("-+"), word.strip_prefix('-'), word.strip_prefix('+')) {
                (Some(kind), ..) => !material(kind),
                (_, Some(rule), _) => report.findings.iter().all(|finding| finding.rule != rule),
                (.., Some(kind)) => material(kind),
                _ => found.contains(&format!("{word} {}", words.next().unwrap())),
            };
            if !holds {
                wrong += &format!("{label}: {answer}, but {found:?}\n");
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

const fn severity(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Prompt => "prompt",
    }
}

/// A name with a reserved word, a member that nobody knows, and an owner's name that is missing.
const CHANGED: &str =
    r#"{"organizer":{"nature":"enterprise","hobby":"x"},"services":[{"kind":"website","name":"中国摄影"}]}"#;

fn said(report: &Report, rule: &str) -> Vec<(Severity, String)> {
    let own = report.findings.iter().filter(|finding| finding.rule == rule);
    own.map(|finding| (finding.severity, finding.message.clone())).collect()
}

fn changed(report: &Report) -> serde_json::Value {
    let written = json::write(report);
    serde_json::from_str::<serde_json::Value>(&written).unwrap()["rules"]["changed"].clone()
}

#[wasm_bindgen_test(unsupported = test)]
fn what_a_caller_leaves_out_is_not_looked_at_and_is_told() {
    let plain = check(CHANGED, "{}");
    assert_eq!(said(&plain, "name/reserved-word").len(), 1);
    assert_eq!(said(&plain, "form/unknown-field").len(), 1);
    assert!(changed(&plain).is_null());

    let ignored = check(CHANGED, r#"{"ignore":["name/reserved-word","domain/expiry"]}"#);
    assert!(said(&ignored, "name/reserved-word").is_empty());
    assert_eq!(said(&ignored, "form/unknown-field").len(), 1);
    assert!(!ignored.checked.contains(&"name/reserved-word"));
    let reason = ignored
        .not_applicable
        .iter()
        .find(|rule| rule.rule == "name/reserved-word");
    assert_eq!(reason.unwrap().reason, "按调用方的设置不检查");
    assert_eq!(
        changed(&ignored),
        serde_json::json!({ "ignored": ["name/reserved-word", "domain/expiry"] })
    );
    assert_ne!(ignored.rules.digest, plain.rules.digest);

    let allowed = check(CHANGED, r#"{"unknownFields":"allow"}"#);
    assert!(said(&allowed, "form/unknown-field").is_empty());
    assert_eq!(said(&allowed, "name/reserved-word").len(), 1);
    assert_eq!(
        changed(&allowed),
        serde_json::json!({ "ignored": ["form/unknown-field"] })
    );
    assert!(changed(&check(CHANGED, r#"{"unknownFields":"warn"}"#)).is_null());

    // What is not in force then is not left out.
    let then = check(CHANGED, r#"{"ignore":["app/sdks"],"asOf":"2006-01-01"}"#);
    assert!(changed(&then).is_null());
    // That there is no filing is said in any case, and is not among what was left out.
    let nothing = check("[]", r#"{"ignore":["form/wrong-type"]}"#);
    assert_eq!(said(&nothing, "form/wrong-type").len(), 1);
    assert!(changed(&nothing).is_null());
}

#[wasm_bindgen_test(unsupported = test)]
fn what_a_caller_weighs_or_words_otherwise_is_told_where_it_makes_a_difference() {
    let weighed = check(
        CHANGED,
        r#"{"severity":{"name/reserved-word":"warning","form/unknown-field":"prompt","domain/expiry":"error"}}"#,
    );
    assert_eq!(
        said(&weighed, "name/reserved-word")[0].0,
        Severity::Error,
        "an error of a law stays one"
    );
    assert_eq!(said(&weighed, "form/unknown-field")[0].0, Severity::Prompt);
    assert_eq!(
        changed(&weighed),
        serde_json::json!({ "severity": { "form/unknown-field": "prompt" } })
    );
    let same = check(CHANGED, r#"{"severity":{"name/reserved-word":"error"}}"#);
    assert!(changed(&same).is_null());

    let worded = check(CHANGED, r#"{"messages":{"form/unknown-field#fix":"自己的话"}}"#);
    let own = worded.findings.iter().filter(|finding| finding.fix == "自己的话");
    assert!(own.map(|finding| finding.rule).eq(["form/unknown-field"]));
    assert_eq!(changed(&worded), serde_json::json!({ "messages": 1 }));
}
