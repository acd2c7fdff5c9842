//! The mailing address goes on from the chosen region without repeating it, and is a place, not a P.O. box.

use crate::data::divisions::{division, prefectures};
use crate::data::vocabulary::{PROVINCES, Province};
use crate::facts::text::fold;
use crate::filing::Organizer;
use crate::law::conventions;
use crate::model::phrase::t;
use crate::model::report::Severity;
use crate::model::utf16::Span;
use crate::model::utf16::utf16_len;
use crate::policy::ADDRESS_WORDS;
use crate::rule::{Applicability, Applies, BLANK, Leaf, Rule, RuleContext, Scope, fail, inapplicable, messages, pass};

/// See the module.
pub static RULE: Rule = Rule {
    id: "contact/address",
    since: "0.1.0",
    severity: Severity::Warning,
    title: t!("通信地址的写法", "How the mailing address is written"),
    why: t!(
        "省、市、县已经单独选择，重复填写或写成信箱的地址常被退回。",
        "Province, city and county are chosen already; addresses that repeat them, or name a P.O. box, are often returned.",
    ),
    fix: t!(
        "请从街道、乡镇写起，写到楼号和房间号。",
        "Begin with the street or township and go on to building and room.",
    ),
    messages: MESSAGES,
    basis: &[
        &conventions::ADDRESS,
        &conventions::ADDRESS_DETAIL,
        &conventions::DISTRICT_WORD,
    ],
    applies: Applies::ALWAYS.reads(ADDRESS_WORDS).at(&[Leaf::Address]),
    scope: &[Scope::Organizer(check)],
    cases: &[
        fail(r#"{"organizer":{"region":"110105","address":"北京市朝阳区示例路1号"}}"#),
        fail(r#"{"organizer":{"region":"110105","address":"北京朝阳区示例路1号"}}"#),
        fail(r#"{"organizer":{"region":"110105","address":"广东省深圳市示例路1号"}}"#),
        fail(r#"{"organizer":{"region":"110105","address":"市辖区示例路1号"}}"#),
        fail(r#"{"organizer":{"region":"440305","address":"示例邮政信箱100号"}}"#),
        fail(r#"{"organizer":{"region":"440305","address":"P.O. Box 100"}}"#),
        pass(r#"{"organizer":{"region":"440305","address":"示例街道示例路1号2栋301室"}}"#),
        fail(r#"{"organizer":{"region":"440305","address":"深圳市南山区示例路1号"}}"#),
        fail(r#"{"organizer":{"region":"440305","address":"南山区示例路1号"}}"#),
        fail(r#"{"organizer":{"region":"440305","address":"广州市天河区示例路1号"}}"#),
        pass(r#"{"organizer":{"region":"440305","address":"广州路1号"}}"#),
        pass(r#"{"organizer":{"region":"440305","address":"珠海大厦1号"}}"#),
        fail(r#"{"organizer":{"region":"110105","address":"宣武区示例路1号"}}"#),
        fail(r#"{"organizer":{"region":"440305","address":"示例路"}}"#),
        pass(r#"{"organizer":{"region":"440305","address":"示例路","remark":"通信地址已为最详细的地址"}}"#),
        pass(r#"{"organizer":{"region":"310115","address":"上海路1号"}}"#),
        pass(r#"{"organizer":{"region":"510104","address":"四川大学路1号院2栋"}}"#),
        pass(r#"{"organizer":{"region":"440305","address":"市辖区示例路1号"}}"#),
        inapplicable(r#"{"organizer":{"region":"110105"}}"#),
    ],
};

messages! {
    REPEATS "repeats"
        "{field}开头的“{name}”在省市县一栏选择，这里不用写。"
        "{field} begins with “{name}”, which belongs to the region and is not repeated here.";
    ELSEWHERE "elsewhere"
        "{field}以“{name}”开头，与所选的省市县不同。"
        "{field} begins with “{name}”, which is not the chosen region.";
    FIX_ELSEWHERE "fix-elsewhere"
        "请核对省市县；地址从街道、乡镇写起。"
        "Check the region; the address begins with the street or township.";
    BOX "box" "{field}写的是信箱，应写实际地址。" "{field} is a P.O. box; an actual place is asked for.";
    WORD "word" "{field}里有“{name}”，当地要求不写。" "{field} holds “{name}”, which is not to be written there.";
    FIX_WORD "fix-word"
        "请改成现在的区县名称；省市县已单独选择的，直接删去。"
        "Use the district's name of today, or leave it out where the region says it already.";
    VAGUE "vague" "{field}没有写到门牌号。" "{field} does not go down to a door number.";
    FIX_VAGUE "fix-vague"
        "请写到门牌号，农村写到村；没有门牌的，在备注中写“通信地址已为最详细的地址”。"
        "Go down to the door number, or the village; where there is none, say in the remark “通信地址已为最详细的地址”.";
    FIX_DISTRICT "fix-district" "请删去“市辖区”。" "Remove “市辖区”.";
}
const DISTRICT: &str = "市辖区";

fn check(organizer: &Organizer, context: &mut RuleContext<'_>) -> Applicability {
    let field = &organizer.address;
    let text = field.text().ok_or(BLANK)?;
    let chosen = organizer.province();
    let start = text.trim_start();
    let begun = beginning(start, chosen);
    let repeats = begun.is_none_or(|(province, _)| chosen.is_none_or(|chosen| chosen.code == province.code));
    let mut rest = start.get(begun.map_or(0, |(_, name)| name.len())..).unwrap_or_default();
    let code = organizer.region_code().filter(|_| repeats).unwrap_or(0);
    let city = code.wrapping_sub(code.rem_euclid(100));
    for name in [city, code]
        .into_iter()
        .filter_map(division)
        .map(|division| division.name)
    {
        rest = rest.strip_prefix(&*name).unwrap_or(rest);
    }
    let prefix = start.strip_suffix(rest).unwrap_or_default();
    // Only a name that says what it is can be a city's: 广州市, not 广州路.
    let says_city = || rest.chars().take(12).any(|char| matches!(char, '市' | '州' | '盟'));
    let other = || prefectures(city).find(|name| rest.starts_with(name));
    let elsewhere = if prefix.is_empty() && code > 0 && says_city() {
        other()
    } else {
        None
    };
    let name = elsewhere.unwrap_or(prefix);
    if !name.is_empty() {
        let before = utf16_len(text.strip_suffix(start).unwrap_or_default());
        let finding = if repeats && elsewhere.is_none() {
            let finding = context.report(field, &REPEATS);
            if rest.is_empty() {
                finding
            } else {
                finding.suggest(rest)
            }
        } else {
            context.report(field, &ELSEWHERE).fix(&FIX_ELSEWHERE)
        };
        let span = (before, before.saturating_add(utf16_len(name)));
        finding.arg("name", name).span(span).basis([&conventions::ADDRESS]);
    }
    if text.contains("信箱") || names_box(text) {
        context.report(field, &BOX).basis([&conventions::ADDRESS_DETAIL]);
    }
    for word in context.policies().words(ADDRESS_WORDS).each() {
        let Some(span) = position(text, word.value) else {
            continue;
        };
        let finding = context
            .report(field, &WORD)
            .arg("name", word.value)
            .span(span)
            .fix(&FIX_WORD);
        let finding = if word.value == DISTRICT {
            finding.suggest(text.replace(DISTRICT, "")).fix(&FIX_DISTRICT)
        } else {
            finding
        };
        finding.basis([&conventions::DISTRICT_WORD]).convention(&word);
    }
    let remark = organizer.remark.text().unwrap_or_default();
    if !text.chars().any(is_detail) && !remark.contains("最详细") && !text.contains("最详细") {
        let finding = context.report(field, &VAGUE).fix(&FIX_VAGUE).severity(Severity::Prompt);
        finding.basis([&conventions::ADDRESS_DETAIL]);
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

/// Where an address goes into detail: a number, or what stands for one in a village, school or tower.
const fn is_detail(char: char) -> bool {
    matches!(
        char,
        '0'..='9'
            | '０'..='９'
            | '〇'
            | '一'
            | '二'
            | '三'
            | '四'
            | '五'
            | '六'
            | '七'
            | '八'
            | '九'
            | '十'
            | '号'
            | '號'
            | '村'
            | '屯'
            | '组'
            | '队'
            | '院'
            | '系'
            | '班'
            | '室'
            | '楼'
            | '座'
            | '栋'
            | '幢'
            | '厦'
            | '嘎'
            | 'a'..='z'
            | 'A'..='Z'
    )
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

/// P.O. Box, with at least as many characters that are no digits and not Chinese.
fn names_box(text: &str) -> bool {
    const BOX: &str = "pobox";
    let is_foreign = |char: &char| !matches!(char, '0'..='9' | '\u{4e00}'..='\u{9fff}');
    text.chars().filter(is_foreign).count() >= BOX.len() && fold(text).text().contains(BOX)
}

fn position(text: &str, word: &str) -> Option<Span> {
    let (before, _) = text.split_once(word)?;
    let start = utf16_len(before);
    Some((start, start.saturating_add(utf16_len(word))))
}
