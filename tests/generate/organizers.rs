//! Organizers of every nature with the certificates of their day, and the persons in charge.

use super::Plan;
use super::numbers::{foreign_permanent_resident, mobile, organization_code, registration_number, resident_id, uscc};
use super::random::Random;
use beian::data::area_codes::{Digits, digits};
use beian::data::divisions::{below, division, full_name};
use beian::data::vocabulary::{PROVINCES, Province, province};
use beian::model::calendar::Date;
use serde_json::{Map, Value, json};

/// A nature, how often it is, what its names end in, and its certificates: kind, category in the unified code (none for a number of its own).
struct Nature {
    slug: &'static str,
    share: usize,
    endings: &'static [&'static str],
    certificates: &'static [(&'static str, &'static str)],
    /// The certificate before the unified code.
    before: &'static str,
}

#[rustfmt::skip]
const NATURES: &[Nature] = &[
    Nature { slug: "enterprise", share: 30, endings: &["科技有限公司", "商贸有限公司", "文化传播有限公司", "建材有限责任公司", "机械股份有限公司", "食品厂"],
        certificates: &[("business-licence", "91"), ("business-licence", "91"), ("foreign-enterprise-office", "91")], before: "business-licence" },
    Nature { slug: "individual", share: 24, endings: &[], certificates: &[], before: "" },
    Nature { slug: "government", share: 4, endings: &["水务局", "统计局"], certificates: &[("uscc-government", "11")], before: "org-code-government" },
    Nature { slug: "public-institution", share: 5, endings: &["植物园", "实验学校"],
        certificates: &[("institution-legal-person", "12"), ("uscc-institution", "12")], before: "org-code-institution" },
    Nature { slug: "social-organization", share: 4, endings: &["园艺协会", "摄影学会"], certificates: &[("social-organization-registration", "51")], before: "org-code-social-organization" },
    Nature { slug: "private-non-enterprise", share: 3, endings: &["社会工作服务中心"],
        certificates: &[("private-non-enterprise-registration", "52"), ("social-service-registration", "52"), ("private-school-licence", "")], before: "org-code-private-non-enterprise" },
    Nature { slug: "foundation", share: 2, endings: &["公益基金会"], certificates: &[("foundation-registration", "53")], before: "org-code-foundation" },
    Nature { slug: "law-firm", share: 3, endings: &["律师事务所"], certificates: &[("law-firm-licence", "31")], before: "org-code-law-firm" },
    Nature { slug: "military", share: 1, endings: &[], certificates: &[("military-designation", ""), ("military-paid-service-licence", "")], before: "military-designation" },
    Nature { slug: "mass-organization", share: 2, endings: &["总工会"], certificates: &[("uscc-mass-organization", "81"), ("uscc-mass-organization", "13"), ("social-credit-code", "81")], before: "" },
    Nature { slug: "collective-economy", share: 2, endings: &["村股份经济合作社"], certificates: &[("rural-collective-registration", "N2"), ("social-credit-code", "N1")], before: "" },
    Nature { slug: "forensic-institution", share: 1, endings: &["司法鉴定所"], certificates: &[("forensic-licence", "34")], before: "forensic-licence" },
    Nature { slug: "religious-organization", share: 1, endings: &["寺"], certificates: &[("religious-site-registration", "72")], before: "religious-site-registration" },
    Nature { slug: "medical-institution", share: 2, endings: &["医院", "口腔诊所"], certificates: &[("medical-institution-licence", "")], before: "medical-institution-licence" },
    Nature { slug: "notary-office", share: 1, endings: &["公证处"], certificates: &[("notary-licence", "32")], before: "notary-licence" },
    Nature { slug: "arbitration-institution", share: 1, endings: &["仲裁委员会"], certificates: &[("arbitration-registration", "35")], before: "arbitration-registration" },
    Nature { slug: "foreign-cultural-centre", share: 1, endings: &["文化中心"], certificates: &[("foreign-cultural-centre-registration", "41"), ("foreign-tourism-office", "61")], before: "foreign-cultural-centre-registration" },
    Nature { slug: "overseas-institution", share: 1, endings: &["交流协会代表处"], certificates: &[("overseas-ngo-office", "G1"), ("overseas-institution-certificate", ""), ("foreign-news-agency", "21")], before: "overseas-institution-certificate" },
];

const STEMS: &[&str] = &["甲", "乙", "丙", "丁", "戊", "己", "庚", "辛", "壬", "癸"];
const NAMES: &[&str] = &[
    "张三",
    "李四",
    "王五",
    "赵六",
    "林晓禾",
    "欧阳示例",
    "买买提·示例",
    "示小例",
];
const LATIN: &[&str] = &["SAMPLE JANE", "EXAMPLE JOHN PAUL"];

/// A nature as often as its share; those whose certificates came with the unified code only since then.
pub(crate) fn nature(random: &mut Random, day: Date) -> &'static str {
    let of_day =
        |nature: &&Nature| !nature.before.is_empty() || nature.slug == "individual" || day >= Date::of(2016, 6, 1);
    let natures: Vec<&Nature> = NATURES.iter().filter(of_day).collect();
    let all: usize = natures.iter().map(|nature| nature.share).sum();
    let mut place = random.below(all);
    for nature in natures {
        match place.checked_sub(nature.share) {
            Some(rest) => place = rest,
            None => return nature.slug,
        }
    }
    "enterprise"
}

/// The whole organizer, as a first filing gives it.
pub(crate) fn organizer(plan: &mut Plan) -> Value {
    let person = person(plan);
    let mut organizer = json!({ "nature": plan.nature });
    let stem: String = (0..2).map(|_| plan.random.pick(STEMS)).collect();
    if plan.is_individual() {
        organizer["name"] = person["name"].clone();
        organizer["certificate"] = person["certificate"].clone();
    } else {
        let nature = NATURES.iter().find(|nature| nature.slug == plan.nature).unwrap();
        let name = match plan.nature {
            "military" => "12345部队".to_owned(),
            "religious-organization" | "collective-economy" => {
                format!("{}示例{stem}{}", division(plan.region).unwrap().name, nature.endings[0])
            }
            _ => format!("{}示例{stem}{}", city(plan.region), plan.random.pick(nature.endings)),
        };
        organizer["certificate"] = unit_certificate(plan, nature, &name);
        organizer["name"] = name.into();
    }
    let street = plan.street();
    if plan.random.once_in(2) {
        organizer["certificate"]["address"] = format!("{}{street}", full_name(plan.region)).into();
    }
    organizer["region"] = format!("{:06}", plan.region).into();
    organizer["address"] = street.into();
    let delegated = !plan.is_individual() && plan.random.once_in(5);
    let role = match (plan.is_individual(), delegated) {
        (true, _) => "self",
        (_, true) => "delegate",
        _ => "legal-representative",
    };
    if delegated {
        let representative = self::person(plan);
        organizer["legalRepresentative"] =
            json!({ "name": representative["name"], "certificate": representative["certificate"] });
    }
    organizer["personInCharge"] = person;
    organizer["personInCharge"]["role"] = role.into();
    // The form of 2005 asks units for it.
    if !plan.is_individual() && (plan.day < Date::of(2023, 8, 4) || plan.random.once_in(6)) {
        organizer["investor"] = organizer["name"].clone();
    }
    organizer["filingNumber"] = filing_number(plan).into();
    organizer
}

/// What this request asks of the organizer.
pub(crate) fn as_asked(plan: &mut Plan, organizer: Value) -> Value {
    let mut organizer = organizer;
    let members = organizer.as_object_mut().unwrap();
    if plan.action == "new" {
        members.remove("filingNumber");
    } else if plan.action == "cancel" || (plan.action != "change" && plan.random.once_in(2)) {
        members.retain(|name, _| matches!(name.as_str(), "filingNumber" | "name" | "nature" | "region"));
    }
    organizer
}

/// A person in charge, with everything that was ever asked of one.
pub(crate) fn person(plan: &mut Plan) -> Value {
    let (certificate, latin) = person_certificate(plan);
    let name = if latin {
        plan.random.pick(LATIN)
    } else {
        plan.random.pick(NAMES)
    };
    let (first, second) = loop {
        let (first, second) = (mobile(&mut plan.random), mobile(&mut plan.random));
        if first != second {
            break (first, second);
        }
    };
    let mut person = json!({ "name": name, "certificate": certificate, "mobile": first, "emergencyPhone": second });
    person["certificate"]["holder"] = name.into();
    person["email"] = format!(
        "u{}@example.{}",
        plan.random.below(1000),
        plan.random.pick(&["com", "net", "org"])
    )
    .into();
    if plan.day < Date::of(2023, 8, 4) || plan.random.once_in(3) {
        person["officePhone"] = office_phone(plan).into();
    }
    person
}

/// Mostly an identity card; the permits of others with a name in Latin letters where their holders have one.
fn person_certificate(plan: &mut Plan) -> (Value, bool) {
    let birth = birth(plan);
    let home = home(plan);
    let other = if plan.random.once_in(6) {
        plan.random.below(6)
    } else {
        6
    };
    let of_2018 = plan.day >= Date::of(2018, 9, 1);
    let (kind, number, latin) = match other {
        0 => ("passport", format!("AA{:07}", plan.random.below(10_000_000)), true),
        1 => (
            "hk-macau-travel-permit",
            format!("{}{:08}", plan.random.pick(&["H", "M"]), plan.random.below(100)),
            false,
        ),
        2 => ("taiwan-travel-permit", format!("{:08}", plan.random.below(100)), false),
        3 if plan.day >= Date::of(2023, 12, 1) => (
            "foreign-permanent-resident-id",
            foreign_permanent_resident(plan.region, birth),
            true,
        ),
        4 if of_2018 => (
            "hk-macau-residence-permit",
            resident_id(plan.random.pick(&[810_000, 820_000]), birth),
            false,
        ),
        5 if of_2018 => ("taiwan-residence-permit", resident_id(830_000, birth), false),
        _ => ("resident-id", resident_id(home, birth), false),
    };
    let mut certificate = json!({ "kind": kind, "number": number });
    let old_enough = plan.day.year() - birth.0 > 47;
    let is_card = matches!(kind, "resident-id");
    certificate["validUntil"] = if is_card && old_enough && plan.random.once_in(2) {
        "long-term".into()
    } else {
        plan.months_on(15, 50).into()
    };
    (certificate, latin)
}

/// Of an age that may be in charge anywhere.
fn birth(plan: &mut Plan) -> (u16, u8, u8) {
    let age = 22 + plan.random.below(30) as u16;
    (
        plan.day.year() - age,
        1 + plan.random.below(12) as u8,
        1 + plan.random.below(28) as u8,
    )
}

/// Half of them of the organizer's region.
fn home(plan: &mut Plan) -> u32 {
    let summary = plan.region.is_multiple_of(100) || plan.random.once_in(2);
    if !summary {
        return plan.region;
    }
    let provinces = below(PROVINCES[plan.random.below(PROVINCES.len())].code.parse().unwrap());
    let (code, _) = &provinces[plan.random.below(provinces.len())];
    let counties = below(*code);
    if counties.is_empty() {
        *code
    } else {
        counties[plan.random.below(counties.len())].0
    }
}

fn unit_certificate(plan: &mut Plan, nature: &Nature, name: &str) -> Value {
    let (kind, category) = if plan.has_unified_codes() {
        plan.random.pick(nature.certificates)
    } else {
        (nature.before, "")
    };
    let number = if kind.starts_with("org-code") {
        organization_code(&mut plan.random)
    } else if !category.is_empty() {
        uscc(&mut plan.random, category, plan.region)
    } else if kind == "business-licence" {
        registration_number(&mut plan.random, plan.region)
    } else if kind == "military-designation" {
        "12345".to_owned()
    } else {
        format!("示证字第{:06}号", plan.random.below(1_000_000))
    };
    let mut certificate = Map::new();
    certificate.insert("kind".into(), kind.into());
    certificate.insert("number".into(), number.into());
    certificate.insert("holder".into(), name.into());
    if plan.random.once_in(3) {
        certificate.insert(
            "validFrom".into(),
            plan.day.plus_months(-60).unwrap().to_string().into(),
        );
        certificate.insert("validUntil".into(), plan.months_on(15, 120).into());
    } else {
        certificate.insert("validUntil".into(), "long-term".into());
    }
    Value::Object(certificate)
}

/// 086-区号-号码, of the province, with as many digits as there.
fn office_phone(plan: &mut Plan) -> String {
    let areas: Vec<String> = area_codes(province_of(plan.region));
    let area = &areas[plan.random.below(areas.len())];
    let count = if digits(area) == Some(Digits::Seven) { 7 } else { 8 };
    let number: String = (0..count)
        .map(|place| {
            if place == 0 {
                "8"
            } else {
                plan.random.pick(&["0", "2", "9"])
            }
        })
        .collect();
    format!("086-{area}-{number}")
}

fn area_codes(province: &Province) -> Vec<String> {
    let listed = province.area_codes.iter().flat_map(|begin| {
        let further = (0..10).map(move |digit| format!("{begin}{digit}"));
        std::iter::once((*begin).to_owned()).chain(further)
    });
    listed.filter(|area| digits(area).is_some()).collect()
}

pub(crate) fn province_of(region: u32) -> &'static Province {
    province(&format!("{region:06}")).unwrap()
}

/// The city's name, or the province's where the region is a municipality's.
pub(crate) fn city(region: u32) -> String {
    let city = region / 100 * 100;
    match division(city) {
        Some(found) => found.name.into_owned(),
        None => province_of(region).full.to_owned(),
    }
}

/// Of ten digits since 2005's second wave; the eight of the first are in use still.
fn filing_number(plan: &mut Plan) -> String {
    let initial = province_of(plan.region).icp;
    let serial = plan.random.below(100_000);
    if plan.day.year() >= 2021 && plan.random.once_in(2) {
        format!("{initial}ICP备2021{serial:06}号")
    } else {
        format!("{initial}ICP备05{serial:06}号")
    }
}
