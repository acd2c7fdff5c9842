//! The region is chosen by its code of GB/T 2260: six digits, the first two a province of the mainland.

use crate::data::divisions::{self, Division};
use crate::data::vocabulary::province;
use crate::filing::Organizer;
use crate::law::{filing_system, gb_2260, guide, order_33};
use crate::model::phrase::{Phrase, t};
use crate::model::report::Severity;
use crate::rule::{At, BLANK, Outcome, Rule, Scope, apart, bad, good};
use crate::facts::text::clean::clean_code;
use crate::facts::text::is_han;

/// See the module.
pub static RULE: Rule = Rule {
    id: "organizer/region",
    since: "0.1.0",
    severity: Severity::Error,
    title: t("省市县代码", "Region code"),
    why: t(
        "备案系统按六位行政区划代码登记住所，由所在省的通信管理局审核。",
        "The filing system keeps the residence as a six-digit division code; the administration of that province decides.",
    ),
    fix: t(
        "请在省市县列表中重新选择住所所在地。",
        "Choose the place of residence again from the list of regions.",
    ),
    basis: &[
        &filing_system::CODE_1019,
        &gb_2260::CODE,
        &order_33::ARTICLE_3,
        &guide::SECTION_4,
    ],
    scope: &[Scope::Organizer(check)],
    cases: &[
        bad(r#"{"organizer":{"region":"北京市朝阳区"}}"#),
        bad(r#"{"organizer":{"region":"11010"}}"#),
        bad(r#"{"organizer":{"region":"990101"}}"#),
        bad(r#"{"organizer":{"region":"810000"}}"#),
        bad(r#"{"organizer":{"region":"１１０１０５"}}"#),
        bad(r#"{"organizer":{"region":"440000"}}"#),
        bad(r#"{"organizer":{"region":"440399"}}"#),
        bad(r#"{"organizer":{"region":"110223"}}"#),
        bad(r#"{"organizer":{"region":"440306"}}"#).on(1990, 1, 1),
        good(r#"{"organizer":{"region":"110223"}}"#).on(1995, 1, 1),
        good(r#"{"organizer":{"region":"110105"}}"#),
        good(r#"{"organizer":{"region":"110100"}}"#),
        good(r#"{"organizer":{"region":"441900"}}"#),
        good(r#"{"organizer":{"region":"310000"}}"#),
        apart(r#"{"organizer":{"region":" "}}"#),
    ],
};

static NAME: Phrase = t(
    "{field}要填六位数字代码，现在是地名。",
    "{field} takes a code of six digits, but holds a name.",
);
static LENGTH: Phrase = t("{field}应为六位数字代码。", "{field} should be a code of six digits.");
static UNKNOWN: Phrase = t(
    "{field}的前两位“{prefix}”不是任何一个省的代码。",
    "{field} begins with “{prefix}”, which is the code of no province.",
);
static APART: Phrase = t(
    "{field}选在港澳台；那里没有受理备案的通信管理局。",
    "{field} is in Hong Kong, Macao or Taiwan, where no administration takes filings.",
);
static FIX_APART: Phrase = t(
    "请选择内地住所（如证件住所、居住地）所在的省市县。",
    "Choose the region of the residence in the mainland, as on the certificate.",
);
static WRITTEN: Phrase = t(
    "{field}里有全角数字、空格或符号。",
    "{field} holds full-width digits, spaces or signs.",
);
static FIX_WRITTEN: Phrase = t("请改为六位半角数字 {clean}。", "Change it to the six digits {clean}.");
static PROVINCE_ONLY: Phrase = t(
    "{field}只选到省，还要选到市、县。",
    "{field} names the province only; choose the city and county too.",
);

static UNKNOWN_DIVISION: Phrase = t(
    "{field}的代码在 {year} 年底的区划表里没有。",
    "{field} holds a code that the tables to the end of {year} do not have.",
);
static ABOLISHED: Phrase = t(
    "{field}的代码（{name}）已在 {year} 年停用。",
    "{field} holds a code ({name}) that went out of use in {year}.",
);
static FIX_ABOLISHED: Phrase = t(
    "请改选现在的区县：{now}（{code}）。",
    "Choose the county of today: {now} ({code}).",
);
static NOT_YET: Phrase = t(
    "{field}的代码（{name}）从 {year} 年起才使用。",
    "{field} holds a code ({name}) that came into use in {year}.",
);

fn check(organizer: &Organizer, at: &mut At<'_>) -> Outcome {
    let field = &organizer.region;
    let text = field.text().ok_or(BLANK)?;
    if text.chars().any(is_han) {
        at.find(field, &NAME)
            .because([&filing_system::CODE_1019, &gb_2260::CODE]);
        return Ok(());
    }
    let cleaned = clean_code(text);
    let code = cleaned.value.as_ref();
    if code.len() != 6 || !code.bytes().all(|byte| byte.is_ascii_digit()) {
        at.find(field, &LENGTH)
            .because([&filing_system::CODE_1019, &gb_2260::CODE]);
        return Ok(());
    }
    let prefix = code.get(..2).unwrap_or_default();
    if matches!(prefix, "71" | "81" | "82") {
        at.find(field, &APART)
            .fix(&FIX_APART)
            .because([&order_33::ARTICLE_3, &guide::SECTION_4]);
        return Ok(());
    }
    if province(code).is_none() {
        at.find(field, &UNKNOWN)
            .word("prefix", prefix)
            .because([&filing_system::CODE_1019, &gb_2260::CODE]);
        return Ok(());
    }
    if code != text {
        let saying = at
            .find(field, &WRITTEN)
            .word("clean", code)
            .suggest(code)
            .fix(&FIX_WRITTEN);
        saying.weigh(Severity::Warning).because([&filing_system::CODE_1019]);
    }
    // A municipality has no cities to choose from, and some consoles stop there.
    if code.ends_with("0000") && !matches!(prefix, "11" | "12" | "31" | "50") {
        at.find(field, &PROVINCE_ONLY)
            .weigh(Severity::Warning)
            .because([&filing_system::CODE_1019]);
    }
    if let Ok(code) = code.parse() {
        check_division(code, organizer, at);
    }
    Ok(())
}

/// The table ages: what it says is a warning. The year a code went out of use counts as one in use.
fn check_division(code: u32, organizer: &Organizer, at: &mut At<'_>) {
    let field = &organizer.region;
    let year = at.as_of().year();
    let known = divisions::division(code);
    let saying = match &known {
        None if divisions::is_summary(code) => return,
        None => at
            .find(field, &UNKNOWN_DIVISION)
            .number("year", u32::from(divisions::STATE)),
        Some(Division { until: Some(until), .. }) if *until < year => {
            let saying = at.find(field, &ABOLISHED).number("year", u32::from(*until));
            match known.as_ref().and_then(|known| known.successor) {
                Some(successor) => saying
                    .fix(&FIX_ABOLISHED)
                    .word("now", divisions::full_name(successor))
                    .number("code", successor)
                    .suggest(successor.to_string()),
                None => saying,
            }
        }
        Some(Division { from, .. }) if *from > year => at.find(field, &NOT_YET).number("year", u32::from(*from)),
        Some(_) => return,
    };
    let saying = match known {
        Some(_) => saying.word("name", divisions::full_name(code)),
        None => saying,
    };
    saying.weigh(Severity::Warning).because([&gb_2260::CODE]);
}
