//! Filings made up by rule: provinces × natures × requests × kinds of service × days × providers, each with the certificates, numbers and
//! fields that were asked for on its day. Nothing in them is wrong; [`faults`] makes one thing wrong and says what has to be found.
//!
//! Used by the tests, by the fuzz targets and by the example `filings`, which writes them as NDJSON, for the engines too. Names, addresses
//! and numbers are made up: no person and no body has them.
#![allow(
    dead_code,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::arithmetic_side_effects
)]
#![cfg(not(target_arch = "wasm32"))]

pub(crate) mod export;
pub(crate) mod faults;
pub(crate) mod numbers;
pub(crate) mod organizers;
pub(crate) mod random;
pub(crate) mod services;

use beian::data::divisions::{below, division};
use beian::data::vocabulary::PROVINCES;
use beian::model::calendar::Date;
use random::Random;
use serde_json::{Map, Value, json};

/// The last day that filings are made for: the day the tests take for today.
pub(crate) const TODAY: Date = Date::of(2026, 11, 22);
/// The first: the rules on filings came into force in March 2005, and a check as of a day before finds no law.
const FIRST: Date = Date::of(2004, 11, 1);

const PROVIDERS: [&str; 12] = [
    "aliyun",
    "baidu",
    "baidu-mini",
    "huawei-cloud",
    "huawei-store",
    "inspur-cloud",
    "jd-cloud",
    "qingcloud",
    "tencent-cloud",
    "volcengine",
    "wechat",
    "xinnet",
];

/// A filing, the options of its check, and what it was made from.
#[derive(Clone)]
pub(crate) struct Case {
    pub(crate) filing: Value,
    pub(crate) options: Value,
    pub(crate) day: Date,
}

/// What the parts of one filing have in common.
pub(crate) struct Plan {
    pub(crate) random: Random,
    pub(crate) day: Date,
    pub(crate) action: &'static str,
    pub(crate) nature: &'static str,
    /// The division of the organizer, by its code.
    pub(crate) region: u32,
}

impl Plan {
    pub(crate) fn is_individual(&self) -> bool {
        self.nature == "individual"
    }

    /// Since the unified social credit code.
    pub(crate) fn has_unified_codes(&self) -> bool {
        self.day >= Date::of(2015, 10, 1)
    }

    /// A day some months from the day of the check.
    pub(crate) fn months_on(&mut self, least: i32, most: i32) -> String {
        let months = least + self.random.below((most - least) as usize) as i32;
        self.day.plus_months(months).unwrap().to_string()
    }

    /// Street, house and room; the region stands in its own field.
    pub(crate) fn street(&mut self) -> String {
        let (house, room) = (1 + self.random.below(200), 101 + self.random.below(20));
        format!("示例街道示例路{house}号2栋{room}室")
    }
}

/// The filing of a seed: the same in every run.
pub(crate) fn valid(seed: u64) -> Case {
    let mut random = Random(seed);
    let days = (TODAY.day_number() - FIRST.day_number()) as usize;
    // Half of them in the last three years, where most is asked.
    let back = if random.once_in(2) {
        random.below(1100)
    } else {
        random.below(days)
    };
    let day = TODAY.plus_days(-(back as i32)).unwrap();
    let mut plan = Plan {
        day,
        action: random.pick(&["new", "new", "new", "add-service", "add-access", "change", "cancel"]),
        nature: organizers::nature(&mut random, day),
        region: region(&mut random, day),
        random,
    };
    let mut options = json!({ "asOf": day.to_string(), "lang": plan.random.pick(&["zh-CN", "en"]) });
    if plan.random.once_in(3) {
        options["provider"] = plan.random.pick(&PROVIDERS).into();
    }
    let mut filing = json!({ "action": plan.action });
    let organizer = organizers::organizer(&mut plan);
    let services = services::services(&mut plan, &organizer);
    filing["organizer"] = organizers::as_asked(&mut plan, organizer);
    filing["services"] = services;
    if plan.action == "change" {
        changed(&mut plan, &mut filing);
    }
    if plan.action == "new" && plan.random.once_in(4) {
        filing["attachments"] = attachments(&mut plan);
    }
    Case { filing, options, day }
}

/// One filing a line with an id, the way a provider hands over its stock.
pub(crate) fn line(seed: u64) -> String {
    let case = valid(seed);
    json!({ "id": seed.to_string(), "asOf": case.day.to_string(), "filing": case.filing }).to_string()
}

/// A county, or a city without any, that exists on the day.
fn region(random: &mut Random, day: Date) -> u32 {
    let in_force = |code: &u32| division(*code).is_some_and(|found| found.from <= day.year());
    loop {
        let province: u32 = PROVINCES[random.below(PROVINCES.len())].code.parse().unwrap();
        let prefectures: Vec<u32> = below(province)
            .into_iter()
            .map(|(code, _)| code)
            .filter(in_force)
            .collect();
        let prefecture = random.pick(&prefectures);
        let counties: Vec<u32> = below(prefecture)
            .into_iter()
            .map(|(code, _)| code)
            .filter(in_force)
            .collect();
        match counties[..] {
            [] if below(prefecture).is_empty() => return prefecture,
            [] => {}
            _ => return random.pick(&counties),
        }
    }
}

/// A change says what changes, and gives that and what it is part of.
fn changed(plan: &mut Plan, filing: &mut Value) {
    let places: &[&str] = match plan.random.below(5) {
        0 => &["/organizer/address"],
        1 => &["/organizer/personInCharge/mobile", "/organizer/personInCharge/email"],
        2 => &["/services/0/name"],
        3 => &["/services/0/access/addresses"],
        _ => &["/services/0/personInCharge"],
    };
    let given: Vec<&str> = places
        .iter()
        .copied()
        .filter(|place| filing.pointer(place).is_some())
        .collect();
    if given.is_empty() {
        filing["changes"] = json!(["/services/0/personInCharge"]);
    } else {
        filing["changes"] = json!(given);
    }
}

fn attachments(plan: &mut Plan) -> Value {
    let mut file = |kind: &str, of: &str, name: &str| {
        let mut file = Map::new();
        file.insert("kind".into(), kind.into());
        if !of.is_empty() {
            file.insert("of".into(), of.into());
        }
        file.insert("fileName".into(), name.into());
        file.insert("mediaType".into(), "image/jpeg".into());
        file.insert("bytes".into(), (300_000 + plan.random.below(500_000)).into());
        file.insert("width".into(), 1600.into());
        file.insert("height".into(), 1000.into());
        Value::Object(file)
    };
    json!([
        file("organizer-certificate", "/organizer/certificate", "主体证件.jpg"),
        file(
            "person-certificate",
            "/organizer/personInCharge/certificate",
            "负责人证件.jpg"
        ),
        file("verification-form", "", "核验单.jpg"),
    ])
}
