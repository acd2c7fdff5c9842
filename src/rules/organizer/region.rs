//! The region is chosen by its code of GB/T 2260: six digits, the first two a province of the mainland.

use crate::data::divisions::{self, Division};
use crate::data::vocabulary::province;
use crate::facts::locality;
use crate::facts::text::clean::clean_code;
use crate::facts::text::is_han;
use crate::filing::Organizer;
use crate::law::{filing_system, gb_2260, guide, order_33};
use crate::model::phrase::t;
use crate::model::report::Severity;
use crate::rule::{Applicability, Applies, BLANK, Leaf, Rule, RuleContext, Scope, fail, inapplicable, messages, pass};

/// See the module.
pub static RULE: Rule = Rule {
    id: "organizer/region",
    since: "0.1.0",
    severity: Severity::Error,
    title: t!("省市县代码", "Region code"),
    why: t!(
        "备案系统按六位行政区划代码登记住所，由所在省的通信管理局审核。",
        "The filing system records the residence as a six-digit division code; the communications administration of that province decides.",
    ),
    fix: t!(
        "在省市县列表中重新选择住所所在地。",
        "Choose the place of residence from the list of regions again.",
    ),
    messages: MESSAGES,
    basis: &[
        &filing_system::CODE_1019,
        &gb_2260::CODE,
        &order_33::ARTICLE_3,
        &guide::SECTION_4,
    ],
    applies: Applies::ALWAYS.at(&[Leaf::Region]),
    scope: &[Scope::Organizer(check)],
    cases: &[
        fail(r#"{"organizer":{"region":"北京市朝阳区"}}"#),
        fail(r#"{"organizer":{"region":"11010"}}"#),
        fail(r#"{"organizer":{"region":"990101"}}"#),
        fail(r#"{"organizer":{"region":"810000"}}"#),
        fail(r#"{"organizer":{"region":"１１０１０５"}}"#),
        fail(r#"{"organizer":{"region":"440000"}}"#),
        fail(r#"{"organizer":{"region":"440300"}}"#),
        fail(r#"{"organizer":{"region":"440399"}}"#),
        fail(r#"{"organizer":{"region":"110223"}}"#),
        fail(r#"{"organizer":{"region":"440306"}}"#).on(1990, 1, 1),
        pass(r#"{"organizer":{"region":"440306"}}"#).on(1992, 1, 1),
        pass(r#"{"organizer":{"region":"110223"}}"#).on(1997, 12, 31),
        pass(r#"{"organizer":{"region":"110223"}}"#).on(1995, 1, 1),
        pass(r#"{"organizer":{"region":"110105"}}"#),
        pass(r#"{"organizer":{"region":"110100"}}"#),
        pass(r#"{"organizer":{"region":"441900"}}"#),
        pass(r#"{"organizer":{"region":"620200"}}"#),
        pass(r#"{"organizer":{"region":"310000"}}"#),
        inapplicable(r#"{"organizer":{"region":" "}}"#),
    ],
};

messages! {
    NAME "name" "{field}要填六位数字代码，现在是地名。" "{field} should be a six-digit code, but contains a place name.";
    LENGTH "length" "{field}应为六位数字代码。" "{field} should be a six-digit code.";
    UNKNOWN "unknown"
        "{field}的前两位“{prefix}”不是任何一个省的代码。"
        "{field} begins with “{prefix}”, which is not the code of any province.";
    APART "apart"
        "{field}选在港澳台；那里没有受理备案的通信管理局。"
        "{field} is in Hong Kong, Macao or Taiwan, where no administration accepts filings.";
    FIX_APART "fix-apart"
        "选择内地住所（如证件住所、居住地）所在的省市县。"
        "Choose the region of your mainland residence, such as the address on the certificate.";
    WRITTEN "written" "{field}里有全角数字、空格或符号。" "{field} contains full-width digits, spaces or punctuation.";
    FIX_WRITTEN "fix-written" "改为六位半角数字 {clean}。" "Change it to the six digits {clean}.";
    PROVINCE_ONLY "province-only"
        "{field}只选到省，还要选到市、县。"
        "{field} gives only the province; choose the city and county too.";
    CITY_ONLY "city-only"
        "{field}只选到{name}，还要选到区、县。"
        "{field} gives only the city ({name}); choose the district or county too.";
    UNKNOWN_DIVISION "unknown-division"
        "{field}的代码在 {year} 年底的区划表里没有。"
        "{field} contains a code that is not in the tables up to the end of {year}.";
    ABOLISHED "abolished"
        "{field}的代码（{name}）已在 {year} 年停用。"
        "{field} contains a code ({name}) that was abolished in {year}.";
    FIX_ABOLISHED "fix-abolished" "改选现在的区县：{now}（{code}）。" "Choose the present district or county: {now} ({code}).";
    NOT_YET "not-yet"
        "{field}的代码（{name}）从 {year} 年起才使用。"
        "{field} contains a code ({name}) that has existed only since {year}.";
}

fn check(organizer: &Organizer, context: &mut RuleContext<'_>) -> Applicability {
    let field = &organizer.region;
    let text = field.text().ok_or(BLANK)?;
    if text.chars().any(is_han) {
        context
            .report(field, &NAME)
            .basis([&filing_system::CODE_1019, &gb_2260::CODE]);
        return Ok(());
    }
    let cleaned = clean_code(text);
    let code = cleaned.value.as_ref();
    if code.len() != 6 || !code.bytes().all(|byte| byte.is_ascii_digit()) {
        context
            .report(field, &LENGTH)
            .basis([&filing_system::CODE_1019, &gb_2260::CODE]);
        return Ok(());
    }
    let prefix = code.get(..2).unwrap_or_default();
    if matches!(prefix, "71" | "81" | "82") {
        context
            .report(field, &APART)
            .fix(&FIX_APART)
            .basis([&order_33::ARTICLE_3, &guide::SECTION_4]);
        return Ok(());
    }
    if province(code).is_none() {
        context
            .report(field, &UNKNOWN)
            .arg("prefix", prefix)
            .basis([&filing_system::CODE_1019, &gb_2260::CODE]);
        return Ok(());
    }
    if code != text {
        let finding = context
            .report(field, &WRITTEN)
            .arg("clean", code)
            .suggest(code)
            .fix(&FIX_WRITTEN);
        finding.severity(Severity::Warning).basis([&filing_system::CODE_1019]);
    }
    // A municipality has no cities to choose from, and some consoles stop there.
    let is_municipality = matches!(prefix, "11" | "12" | "31" | "50");
    if code.ends_with("0000") && !is_municipality {
        context
            .report(field, &PROVINCE_ONLY)
            .severity(Severity::Warning)
            .basis([&filing_system::CODE_1019]);
    }
    if let Ok(code) = code.parse() {
        check_division(code, organizer, context);
        // Some cities have no districts, and those of a municipality are chosen with it.
        if !is_municipality && code.rem_euclid(10_000) != 0 && locality::has_counties(code) {
            let finding = context
                .report(field, &CITY_ONLY)
                .arg("name", divisions::full_name(code));
            finding.severity(Severity::Warning).basis([&filing_system::CODE_1019]);
        }
    }
    Ok(())
}

/// The table ages: what it says is a warning. The year a code went out of use counts as one in use.
fn check_division(code: u32, organizer: &Organizer, context: &mut RuleContext<'_>) {
    let field = &organizer.region;
    let year = context.as_of().year();
    let known = divisions::division(code);
    let finding = match &known {
        None if divisions::is_summary(code) => return,
        None => context
            .report(field, &UNKNOWN_DIVISION)
            .arg("year", u32::from(divisions::STATE)),
        Some(Division { until: Some(until), .. }) if *until < year => {
            let finding = context.report(field, &ABOLISHED).arg("year", u32::from(*until));
            match known.as_ref().and_then(|known| known.successor) {
                Some(successor) => finding
                    .fix(&FIX_ABOLISHED)
                    .arg("now", divisions::full_name(successor))
                    .arg("code", successor)
                    .suggest(successor.to_string()),
                None => finding,
            }
        }
        Some(Division { from, .. }) if *from > year => context.report(field, &NOT_YET).arg("year", u32::from(*from)),
        Some(_) => return,
    };
    let finding = match known {
        Some(_) => finding.arg("name", divisions::full_name(code)),
        None => finding,
    };
    finding.severity(Severity::Warning).basis([&gb_2260::CODE]);
}
