//! The mailing address goes on from the chosen region without repeating it, and is a place, not a P.O. box.

use crate::facts::locality::{self, is_detailed};
use crate::facts::text::fold;
use crate::filing::Organizer;
use crate::law::conventions;
use crate::model::phrase::t;
use crate::model::report::Severity;
use crate::model::utf16::Span;
use crate::model::utf16::utf16_len;
use crate::policy::{ADDRESS_WORDS, NUMBERED_ADDRESS, Permission};
use crate::rule::{
    Applicability, Applies, BLANK, FindingBuilder, Leaf, Rule, RuleContext, Scope, fail, inapplicable, messages, pass,
};

/// See the module.
pub static RULE: Rule = Rule {
    id: "contact/address",
    since: "0.1.0",
    severity: Severity::Warning,
    title: t!("通信地址的写法", "Format of the mailing address"),
    why: t!(
        "省、市、县已经单独选择，重复填写或写成信箱的地址常被退回。",
        "Province, city and county are chosen separately; an address that repeats them, or a P.O. box, is often returned.",
    ),
    fix: t!(
        "从街道、乡镇写起，写到楼号和房间号。",
        "Begin with the street or township, down to the building and room number.",
    ),
    messages: MESSAGES,
    basis: &[
        &conventions::ADDRESS,
        &conventions::ADDRESS_DETAIL,
        &conventions::DISTRICT_WORD,
    ],
    applies: Applies::ALWAYS
        .reads(ADDRESS_WORDS)
        .reads(NUMBERED_ADDRESS)
        .at(&[Leaf::Address]),
    scope: &[Scope::Organizer(check)],
    cases: &[
        fail(r#"{"organizer":{"region":"110105","address":"北京市朝阳区示例路1号"}}"#),
        fail(r#"{"organizer":{"region":"110105","address":"北京朝阳区示例路1号"}}"#),
        fail(r#"{"organizer":{"region":"110105","address":"广东省深圳市示例路1号"}}"#),
        fail(r#"{"organizer":{"region":"110105","address":"市辖区示例路1号"}}"#),
        fail(r#"{"organizer":{"region":"440305","address":"示例邮政信箱100号"}}"#),
        fail(r#"{"organizer":{"region":"440305","address":"深圳市南山区示例路1号301室信箱"}}"#),
        fail(r#"{"organizer":{"region":"440305","address":"P.O. Box 100"}}"#),
        fail(r#"{"organizer":{"region":"110105","address":"示例路1号院2-3-401"}}"#),
        fail(r#"{"organizer":{"region":"330106","address":"市辖区示例路1号"}}"#),
        fail(r#"{"organizer":{"region":"110105","address":"北京市朝阳区示例路"}}"#),
        fail(r#"{"organizer":{"region":"110105","address":"北京市朝阳区","remark":"通信地址已为最详细的地址"}}"#),
        pass(r#"{"organizer":{"region":"440305","address":"示例街道示例路1号2栋301室"}}"#),
        fail(r#"{"organizer":{"region":"440305","address":"深圳市南山区示例路1号"}}"#),
        fail(r#"{"organizer":{"region":"440305","address":"南山区示例路1号"}}"#),
        fail(r#"{"organizer":{"region":"440305","address":"广州市天河区示例路1号"}}"#),
        pass(r#"{"organizer":{"region":"440305","address":"广州路1号"}}"#),
        pass(r#"{"organizer":{"region":"440305","address":"珠海大厦1号"}}"#),
        fail(r#"{"organizer":{"region":"110105","address":"宣武区示例路1号"}}"#),
        fail(r#"{"organizer":{"region":"110105","address":"北京市海淀区中关村大街1号101室"}}"#),
        fail(r#"{"organizer":{"region":"440305","address":"广东省广州市天河区示例路1号"}}"#),
        fail(r#"{"organizer":{"region":"440305","address":"示例路"}}"#),
        fail(r#"{"organizer":{"region":"330106","address":"文三路"}}"#),
        pass(r#"{"organizer":{"region":"330106","address":"杭州市民中心A座8楼801室"}}"#),
        pass(r#"{"organizer":{"region":"533103","address":"芒市大街12号301室"}}"#),
        fail(r#"{"organizer":{"region":"330106","address":"杭州市政务中心A座8楼801室"}}"#),
        fail(r#"{"organizer":{"region":"533103","address":"芒市青年路8号301室"}}"#),
        pass(r#"{"organizer":{"region":"330106","address":"文三路478号"}}"#),
        pass(r#"{"organizer":{"region":"440304","address":"南山大道1号"}}"#),
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
        "{field} begins with “{name}”, which is chosen under the region and not repeated here.";
    ELSEWHERE "elsewhere"
        "{field}写的是“{name}”，与所选的省市县不同。"
        "{field} contains “{name}”, which does not match the chosen region.";
    FIX_ELSEWHERE "fix-elsewhere"
        "核对省市县；地址从街道、乡镇写起。"
        "Check the region; begin the address with the street or township.";
    BOX "box" "{field}写的是信箱，应写实际地址。" "{field} is a P.O. box, but an actual address is required.";
    WORD "word" "{field}里有“{name}”，当地要求不写。" "{field} contains “{name}”, which this province does not want in an address.";
    FIX_WORD "fix-word"
        "改成现在的区县名称；省市县已单独选择的，直接删去。"
        "Use the present name of the district or county; if the region already contains it, delete it.";
    VAGUE "vague" "{field}没有写到门牌号。" "{field} does not include a house number.";
    FIX_VAGUE "fix-vague"
        "写到门牌号，农村写到村；没有门牌的，在“主体备注”里写“通信地址已为最详细的地址”。"
        "Include the house number, or the village in the countryside; if there is none, write “通信地址已为最详细的地址” in “Remark on the organizer”.";
    NUMBERS "numbers"
        "{field}里的“{name}”只写了数字。"
        "{field} contains “{name}”, which consists of numbers only.";
    FIX_NUMBERS "fix-numbers"
        "写明单元、楼层和房号，如“1单元2层3号”。"
        "Write entrance, floor and room in words, such as “1单元2层3号”.";
    FIX_DISTRICT "fix-district" "删去“市辖区”。" "Remove “市辖区”.";
}

const DISTRICT: &str = "市辖区";

fn check(organizer: &Organizer, context: &mut RuleContext<'_>) -> Applicability {
    let field = &organizer.address;
    let text = field.text().ok_or(BLANK)?;
    let region = organizer.region_code().unwrap_or(0);
    let start = text.trim_start();
    let found = locality::read(start, region);
    let words = context.policies().words(ADDRESS_WORDS);
    let strikes = words.each().any(|word| word.value == DISTRICT);
    let is_box = text.contains("信箱") || names_box(text);
    let remark = organizer.remark.text().unwrap_or_default();
    let is_vague = |text: &str| !is_detailed(text) && !remark.contains("最详细") && !text.contains("最详细");
    // Offered only where nothing of this rule is left of it.
    let clean = clean(start, region, strikes).filter(|clean| {
        let unwanted = words.each().any(|word| clean.contains(word.value));
        !is_box && !unwanted && !is_vague(clean)
    });

    let before = utf16_len(text.strip_suffix(start).unwrap_or_default());
    let named: u32 = found
        .steps
        .iter()
        .map(|step| utf16_len(step.name))
        .fold(0, u32::saturating_add);
    let end = before.saturating_add(named);
    if let Some(name) = found.elsewhere() {
        let finding = context.report(field, &ELSEWHERE).arg("name", name).fix(&FIX_ELSEWHERE);
        let finding = finding.span((end.saturating_sub(utf16_len(name)), end));
        finding.basis([&conventions::ADDRESS]);
    } else if named > 0 {
        let name = start.strip_suffix(found.rest).unwrap_or_default();
        let finding = context.report(field, &REPEATS).arg("name", name).span((before, end));
        offer(finding, clean.as_deref()).basis([&conventions::ADDRESS]);
    }
    if is_box {
        context.report(field, &BOX).basis([&conventions::ADDRESS_DETAIL]);
    }
    for word in words.each() {
        let Some(span) = position(text, word.value) else {
            continue;
        };
        let finding = context
            .report(field, &WORD)
            .arg("name", word.value)
            .span(span)
            .fix(&FIX_WORD);
        let finding = if word.value == DISTRICT {
            offer(finding, clean.as_deref()).fix(&FIX_DISTRICT)
        } else {
            finding
        };
        finding.basis([&conventions::DISTRICT_WORD]).convention(&word);
    }
    let numbered = &context.policies().get(NUMBERED_ADDRESS);
    if let Some(numbers) = numbers(text).filter(|_| numbered.value == Permission::Refused) {
        let finding = context.report(field, &NUMBERS).arg("name", numbers).fix(&FIX_NUMBERS);
        let finding = finding
            .basis([&conventions::ADDRESS_DETAIL])
            .convention(numbered)
            .severity(Severity::Prompt);
        if let Some(span) = position(text, numbers) {
            finding.span(span);
        }
    }
    if is_vague(text) {
        let finding = context.report(field, &VAGUE).fix(&FIX_VAGUE).severity(Severity::Prompt);
        finding.basis([&conventions::ADDRESS_DETAIL]);
    }
    Ok(())
}

/// The address from its street on: without the chosen region, and without 市辖区 where that is not to be written. Nothing where that would be
/// another address, or none.
fn clean(start: &str, region: u32, strikes: bool) -> Option<String> {
    let mut clean = start.to_owned();
    // What was struck out may have stood between two divisions.
    for _ in 0..4 {
        let found = locality::read(&clean, region);
        if found.elsewhere().is_some() {
            return None;
        }
        let rest = found.rest.trim_matches([' ', '\u{3000}', ',', '，', '、', '-']);
        let rest = if strikes {
            rest.replace(DISTRICT, "")
        } else {
            rest.to_owned()
        };
        if rest == clean {
            return Some(clean).filter(|clean| !clean.is_empty() && clean != start);
        }
        clean = rest;
    }
    None
}

fn offer<'f>(finding: &'f mut FindingBuilder, clean: Option<&str>) -> &'f mut FindingBuilder {
    match clean {
        Some(clean) => finding.suggest(clean),
        None => finding,
    }
}

/// P.O. Box, with at least as many characters that are no digits and not Chinese.
fn names_box(text: &str) -> bool {
    const BOX: &str = "pobox";
    let is_foreign = |char: &char| !matches!(char, '0'..='9' | '\u{4e00}'..='\u{9fff}');
    text.chars().filter(is_foreign).count() >= BOX.len() && fold(text).text().contains(BOX)
}

/// Three numbers or more with hyphens between, such as 1-2-3; longer ones are telephones.
fn numbers(text: &str) -> Option<&str> {
    let mut parts = text.split(|char: char| !char.is_ascii_digit() && !matches!(char, '-' | '－' | '—'));
    parts.find(|part| {
        let mut numbers = part.split(['-', '－', '—']);
        numbers.clone().count() > 2 && numbers.all(|number| matches!(number.len(), 1..=4))
    })
}

fn position(text: &str, word: &str) -> Option<Span> {
    let (before, _) = text.split_once(word)?;
    let start = utf16_len(before);
    Some((start, start.saturating_add(utf16_len(word))))
}
