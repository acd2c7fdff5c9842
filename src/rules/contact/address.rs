//! The mailing address goes on from the chosen region without repeating it, and is a place, not a P.O. box.

use crate::data::vocabulary::{PROVINCES, Province};
use crate::filing::Organizer;
use crate::law::conventions;
use crate::phrase::{Phrase, t};
use crate::policy::Permission;
use crate::report::Severity;
use crate::rule::{At, BLANK, Outcome, Rule, Scope, apart, bad, good};
use crate::text::utf16::Span;
use crate::text::{fold, utf16_len};

/// See the module.
pub static RULE: Rule = Rule {
    id: "contact/address",
    since: "0.1.0",
    severity: Severity::Warning,
    title: t("通信地址的写法", "How the mailing address is written"),
    why: t(
        "省、市、县已经单独选择，重复填写或写成信箱的地址常被退回。",
        "Province, city and county are chosen already; addresses that repeat them, or name a P.O. box, are often returned.",
    ),
    fix: t(
        "请从街道、乡镇写起，写到楼号和房间号。",
        "Begin with the street or township and go on to building and room.",
    ),
    basis: &[
        &conventions::ADDRESS,
        &conventions::ADDRESS_DETAIL,
        &conventions::DISTRICT_WORD,
    ],
    scope: &[Scope::Organizer(check)],
    cases: &[
        bad(r#"{"organizer":{"region":"110105","address":"北京市朝阳区示例路1号"}}"#),
        bad(r#"{"organizer":{"region":"110105","address":"北京朝阳区示例路1号"}}"#),
        bad(r#"{"organizer":{"region":"110105","address":"广东省深圳市示例路1号"}}"#),
        bad(r#"{"organizer":{"region":"110105","address":"市辖区示例路1号"}}"#),
        bad(r#"{"organizer":{"region":"440305","address":"示例邮政信箱100号"}}"#),
        bad(r#"{"organizer":{"region":"440305","address":"P.O. Box 100"}}"#),
        good(r#"{"organizer":{"region":"440305","address":"示例街道示例路1号2栋301室"}}"#),
        good(r#"{"organizer":{"region":"310115","address":"上海路1号"}}"#),
        good(r#"{"organizer":{"region":"510104","address":"四川大学路1号院2栋"}}"#),
        good(r#"{"organizer":{"region":"440305","address":"市辖区示例路1号"}}"#),
        apart(r#"{"organizer":{"region":"110105"}}"#),
    ],
};

static REPEATS: Phrase = t(
    "{field}开头的“{name}”在省市县一栏选择，这里不用写。",
    "{field} begins with “{name}”, which belongs to the region and is not repeated here.",
);
static ELSEWHERE: Phrase = t(
    "{field}以“{name}”开头，与所选的省市县不同。",
    "{field} begins with “{name}”, which is not the chosen region.",
);
static FIX_ELSEWHERE: Phrase = t(
    "请核对省市县；地址从街道、乡镇写起。",
    "Check the region; the address begins with the street or township.",
);
static BOX: Phrase = t(
    "{field}写的是信箱，应写实际地址。",
    "{field} is a P.O. box; an actual place is asked for.",
);
static DISTRICT: Phrase = t(
    "{field}里有“市辖区”，当地要求不写。",
    "{field} holds “市辖区”, which is not to be written there.",
);
static FIX_DISTRICT: Phrase = t("请删去“市辖区”。", "Remove “市辖区”.");

fn check(organizer: &Organizer, at: &mut At<'_>) -> Outcome {
    let field = &organizer.address;
    let text = field.text().ok_or(BLANK)?;
    let chosen = organizer.province();
    if let Some((province, name)) = beginning(text.trim_start(), chosen) {
        let leading = text.len().saturating_sub(text.trim_start().len());
        let start = text.get(..leading).map_or(0, utf16_len);
        let span = (start, start.saturating_add(utf16_len(name)));
        let saying = if chosen.is_none_or(|chosen| chosen.code == province.code) {
            at.find(field, &REPEATS)
        } else {
            at.find(field, &ELSEWHERE).fix(&FIX_ELSEWHERE)
        };
        saying.word("name", name).span(span).because([&conventions::ADDRESS]);
    }
    if text.contains("信箱") || fold(text).text().contains("pobox") {
        at.find(field, &BOX).because([&conventions::ADDRESS_DETAIL]);
    }
    let setting = &at.policies().district_word;
    if let Some(span) = position(text, "市辖区").filter(|_| setting.value == Permission::Refused) {
        let saying = at.find(field, &DISTRICT).span(span).fix(&FIX_DISTRICT);
        saying
            .suggest(text.replace("市辖区", ""))
            .because([&conventions::DISTRICT_WORD])
            .by(setting);
    }
    Ok(())
}

/// The province an address begins with: any by its full name; the chosen one also by its short name, unless that is part of a
/// street's name (北京路1号, 四川大学路).
fn beginning<'a>(text: &'a str, chosen: Option<&'static Province>) -> Option<(&'static Province, &'a str)> {
    let full = PROVINCES.iter().find(|province| text.starts_with(province.full));
    if let Some(province) = full {
        return Some((province, text.get(..province.full.len())?));
    }
    let chosen = chosen?;
    let rest = text.strip_prefix(chosen.zh)?;
    let next = rest.chars().find(|char| is_division(*char) || is_place(*char))?;
    is_division(next).then_some((chosen, text.get(..chosen.zh.len())?))
}

const fn is_division(char: char) -> bool {
    matches!(char, '市' | '区' | '县' | '州' | '盟' | '旗')
}

const fn is_place(char: char) -> bool {
    matches!(
        char,
        '路' | '街'
            | '道'
            | '巷'
            | '弄'
            | '里'
            | '号'
            | '村'
            | '镇'
            | '乡'
            | '楼'
            | '园'
            | '院'
            | '大'
            | '广'
            | '胡'
            | '城'
            | '苑'
            | '0'..='9'
    )
}

fn position(text: &str, word: &str) -> Option<Span> {
    let (before, _) = text.split_once(word)?;
    let start = utf16_len(before);
    Some((start, start.saturating_add(utf16_len(word))))
}
