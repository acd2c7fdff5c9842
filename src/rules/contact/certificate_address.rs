//! The chosen region is the one on the unit's certificate; some provinces want the mailing address in the same city too.

use crate::data::divisions::{division, prefectures};
use crate::data::vocabulary::PROVINCES;
use crate::facts::locality;
use crate::filing::Organizer;
use crate::law::conventions;
use crate::model::phrase::t;
use crate::model::report::Severity;
use crate::policy::{OTHER_CITY, Permission};
use crate::rule::{
    Applicability, Applies, BLANK, Leaf, Rule, RuleContext, Scope, chosen, fail, inapplicable, messages, pass,
};

/// See the module.
pub static RULE: Rule = Rule {
    id: "contact/certificate-address",
    since: "0.1.0",
    severity: Severity::Warning,
    title: t!("证件住所与所在地", "Address on the certificate and region"),
    why: t!(
        "单位按证件住所选择省市县；有的省还要求通信地址与证件住所在同一城市。",
        "A unit chooses the region of the address on its certificate; some provinces also require the mailing address to be in the same city.",
    ),
    fix: t!(
        "按证件上的住所选择省市县。",
        "Choose the region of the address on the certificate.",
    ),
    messages: MESSAGES,
    basis: &[&conventions::ADDRESS, &conventions::PROVINCIAL],
    applies: Applies::UNLESS_CANCELLED
        .of_units()
        .reads(OTHER_CITY)
        .at(&[Leaf::Address]),
    scope: &[Scope::Organizer(check)],
    cases: &[
        fail(
            r#"{"organizer":{"nature":"enterprise","region":"440305","certificate":{"address":"湖南省长沙市示例路1号"}}}"#,
        ),
        pass(
            r#"{"organizer":{"nature":"enterprise","region":"440305","certificate":{"address":"广东省深圳市示例路1号"}}}"#,
        ),
        fail(
            r#"{"organizer":{"nature":"enterprise","region":"440305","certificate":{"address":"广东省广州市示例路1号"}}}"#,
        ),
        pass(
            r#"{"organizer":{"nature":"enterprise","region":"430102","certificate":{"address":"湖南省株洲市示例路1号"}}}"#,
        ),
        pass(r#"{"organizer":{"nature":"enterprise","region":"440305","certificate":{"address":"深圳市示例路1号"}}}"#),
        fail(
            r#"{"organizer":{"nature":"enterprise","region":"110105","certificate":{"address":"北京市海淀区示例路1号"}}}"#,
        ),
        pass(
            r#"{"organizer":{"nature":"enterprise","region":"110102","certificate":{"address":"北京市宣武区示例路1号"}}}"#,
        ),
        inapplicable(
            r#"{"organizer":{"nature":"individual","region":"440305","certificate":{"address":"湖南省长沙市示例路1号"}}}"#,
        ),
    ],
};

messages! {
    MESSAGE "message"
        "{field}在{other}，所选的省市县却在{province}。"
        "{field} is in {other}, but the chosen region is in {province}.";
    COUNTY "county"
        "{field}写的是“{name}”，与所选的省市县不同。"
        "{field} contains “{name}”, which does not match the chosen region.";
    CITY "city"
        "{field}在{other}，通信地址所选的却是{province}，当地不接受跨市。"
        "{field} is in {other}, but the mailing address is in {province}; this province requires the same city.";
    FIX_CITY "fix-city"
        "改用证件住所所在城市的通信地址，或先变更证件住所。"
        "Use a mailing address in the city on the certificate, or have the address on the certificate changed first.";
}

fn check(organizer: &Organizer, context: &mut RuleContext<'_>) -> Applicability {
    chosen(&organizer.nature)?;
    let chosen = organizer.province().ok_or(BLANK)?;
    let field = &organizer.certificate.get().ok_or(BLANK)?.address;
    let address = field.text().ok_or(BLANK)?.trim_start();
    let named = PROVINCES.iter().find(|province| address.starts_with(province.full));
    if let Some(other) = named.filter(|named| named.code != chosen.code) {
        let finding = context
            .report(field, &MESSAGE)
            .arg("other", other)
            .arg("province", chosen);
        finding.basis([&conventions::ADDRESS]);
        return Ok(());
    }
    let code = organizer.region_code().ok_or(BLANK)?;
    let found = locality::read(address, code);
    // Another city is for the setting below; another county of the same city is a slip.
    if let Some(name) = found
        .elsewhere()
        .filter(|name| !prefectures(code).any(|city| city == *name))
    {
        let finding = context
            .report(field, &COUNTY)
            .arg("name", name)
            .severity(Severity::Prompt);
        finding.basis([&conventions::ADDRESS]);
        return Ok(());
    }
    let setting = &context.policies().get(OTHER_CITY);
    if setting.value == Permission::Refused {
        let rest = address.strip_prefix(chosen.full).unwrap_or(address);
        let city = code.wrapping_sub(code.rem_euclid(100));
        let here = division(city).ok_or(BLANK)?.name;
        let other = || prefectures(city).find(|name| rest.starts_with(name));
        if let Some(other) = if rest.starts_with(&*here) { None } else { other() } {
            let finding = context.report(field, &CITY).fix(&FIX_CITY);
            let finding = finding.arg("other", other).arg("province", &*here);
            finding.basis([&conventions::PROVINCIAL]).convention(setting);
        }
    }
    Ok(())
}
