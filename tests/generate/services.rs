//! Services of every kind that could be filed on the day, with their domains, access data and apps.

use super::Plan;
use super::organizers::{person, province_of};
use super::random::Random;
use beian::model::calendar::Date;
use serde_json::{Value, json};

/// Apps, mini-programs and quick apps are filed since this day.
const APPS: Date = Date::of(2023, 8, 4);

const OF_INDIVIDUALS: &[&str] = &[
    "老街摄影手记",
    "山间植物笔记",
    "木工练习册",
    "周末徒步记",
    "旧书与茶",
    "阳台种菜日志",
];
const ABOUT_INDIVIDUALS: &str = "记录周末在山间拍摄的照片和种植植物的心得，不含有偿服务。";
const ABOUT_UNITS: &str = "介绍本单位的基本情况、业务说明和联系方式，不含有偿服务，不涉及前置审批内容。";

/// The services of one filing, of an organizer that is given whole.
pub(crate) fn services(plan: &mut Plan, organizer: &Value) -> Value {
    let count = if plan.is_individual() || plan.random.below(4) > 0 {
        1
    } else {
        1 + plan.random.below(3)
    };
    let list = (0..count).map(|at| service(plan, organizer, at));
    Value::Array(list.collect())
}

fn service(plan: &mut Plan, organizer: &Value, at: usize) -> Value {
    let kind = if plan.day < APPS {
        "website"
    } else {
        plan.random
            .pick(&["website", "website", "website", "app", "mini-program", "quick-app"])
    };
    let mut service = json!({ "kind": kind, "name": name(plan, organizer, kind, at) });
    if matches!(plan.action, "cancel" | "change" | "add-access") {
        let letter = match kind {
            "app" => "A",
            "mini-program" => "X",
            "quick-app" => "K",
            _ => "",
        };
        service["filingNumber"] = format!("{}-{}{letter}", organizer["filingNumber"].as_str().unwrap(), at + 1).into();
    }
    if plan.action == "cancel" {
        return service;
    }
    let domain = domain(&mut plan.random);
    if matches!(kind, "website" | "app") {
        service["domains"] = json!([{ "name": domain }]);
        if plan.random.below(4) > 0 {
            service["domains"][0]["registration"] = registration(plan, organizer);
        }
        service["access"] = access(plan);
    }
    if kind == "website" {
        let path = plan.random.pick(&["", "/", "/index.html"]);
        service["homepage"] = format!("{}://www.{domain}{path}", plan.random.pick(&["http", "https"])).into();
        service["content"] = json!([if plan.is_individual() {
            "other"
        } else {
            "organization-portal"
        }]);
    }
    if kind == "app" {
        service["app"] = app(plan);
    }
    service["description"] = if plan.is_individual() {
        ABOUT_INDIVIDUALS
    } else {
        ABOUT_UNITS
    }
    .into();
    service["languages"] = if plan.random.once_in(4) {
        json!(["zh-Hans", "en"])
    } else {
        json!(["zh-Hans"])
    };
    service["approvals"] = "none".into();
    service["personInCharge"] = if plan.is_individual() || plan.random.below(4) > 0 {
        organizer["personInCharge"].clone()
    } else {
        let mut other = person(plan);
        other["role"] = "delegate".into();
        other
    };
    service
}

/// What shows whose it is; each of its own.
fn name(plan: &mut Plan, organizer: &Value, kind: &str, at: usize) -> String {
    if plan.is_individual() {
        return plan.random.pick(OF_INDIVIDUALS).to_owned();
    }
    let whole = organizer["name"].as_str().unwrap();
    let from = whole.find("示例").unwrap_or(0);
    let stem: String = whole[from..].chars().take(4).collect();
    let stem = if plan.nature == "military" {
        "示例部队生活".to_owned()
    } else {
        stem
    };
    let endings: &[&str] = match kind {
        "website" => &["官网", "门户", "服务网"],
        _ => &["助手", "服务", "通"],
    };
    format!("{stem}{}", endings[at % endings.len()])
}

/// Each of its own; suffixes that the ministry has approved, of what anybody may register.
fn domain(random: &mut Random) -> String {
    let number = random.below(1_000_000_000);
    match random.below(12) {
        0 => format!("例子{number}.中国"),
        1 => format!("例子{number}.公司"),
        2 => format!("example-{number}.com.cn"),
        3 => format!("example-{number}.net"),
        4..7 => format!("example{number}.cn"),
        _ => format!("example{number}.com"),
    }
}

fn registration(plan: &mut Plan, organizer: &Value) -> Value {
    let mut registration = json!({ "registrant": organizer["name"] });
    let back = |plan: &Plan, days: i32| plan.day.plus_days(-days).unwrap().to_string();
    if plan.random.once_in(2) {
        registration["registrantCertificate"] =
            json!({ "kind": organizer["certificate"]["kind"], "number": organizer["certificate"]["number"] });
    }
    let age = 40 + plan.random.below(2000) as i32;
    registration["registrar"] = "示例域名注册有限公司".into();
    registration["registeredOn"] = back(plan, age).into();
    registration["verifiedOn"] = back(plan, age - 5).into();
    registration["expiresOn"] = plan.months_on(13, 100).into();
    if plan.random.once_in(3) {
        registration["status"] = json!(["ok"]);
    }
    registration
}

fn access(plan: &mut Plan) -> Value {
    let last = plan.random.below(200);
    let address = match plan.random.below(6) {
        0 => format!("1.2.3.{last}-1.2.3.{}", last + 1 + plan.random.below(50)),
        1 => format!("240e::{last:x}"),
        _ => format!("1.2.3.{last}"),
    };
    json!({
        "provider": "示例云计算有限公司",
        "method": plan.random.pick(&["cloud", "virtual-host", "colocation", "leased-line"]),
        "serverLocation": province_of(plan.region).code,
        "addresses": [address],
    })
}

fn app(plan: &mut Plan) -> Value {
    let hexadecimal = |random: &mut Random, digits: usize| -> String {
        let rest = (1..digits).map(|_| random.pick(b"0123456789ABCDEF"));
        std::iter::once(b'B').chain(rest).map(char::from).collect()
    };
    let number = plan.random.below(1_000_000);
    let mut platforms = Vec::new();
    for os in ["android", "ios", "harmony"] {
        if !platforms.is_empty() && plan.random.once_in(2) {
            continue;
        }
        let key = match os {
            "android" => (0..617).map(|_| char::from(plan.random.pick(b"123456789"))).collect(),
            _ => hexadecimal(&mut plan.random, 512),
        };
        let digits = match os {
            "android" => 32,
            "ios" => 40,
            _ => 64,
        };
        platforms.push(json!({ "os": os, "id": format!("com.example.app{number}"), "publicKey": key, "fingerprint": hexadecimal(&mut plan.random, digits) }));
    }
    let sdks = if plan.random.once_in(3) {
        json!([])
    } else {
        json!([{ "vendor": "示例推送服务有限公司", "purpose": "消息推送" }])
    };
    json!({ "platforms": platforms, "sdks": sdks })
}
