//! Administrative divisions by their six-digit codes (GB/T 2260): those in force and those abolished since 1981, with their years, the
//! names of prefectures and counties, and what became of those that are gone. Names of provinces are in the vocabulary.
//!
//! Source: the yearly tables of the project areacodes (public domain, CC0 1.0), which follow the Ministry of Civil Affairs and GB/T 2260;
//! state: end of [`STATE`]. Read 2026-11-22; the script names what two other tables add. A code that was used twice has the years of both
//! uses and its last name. The table ages and has gaps: nothing it says weighs more than a warning.
//!
//! `src/data/divisions/generate.js` writes it: `blocks.bin` holds a block for each four digits (the last two of them, the length in bytes, the
//! divisions in canonical Huffman codes), `books.rs` the code books. Reading a code means finding its block and
//! decoding it, about 15 divisions; both are done once.

mod books;

use std::borrow::Cow;
use std::sync::{LazyLock, OnceLock};

use super::vocabulary::{Province, province};
use crate::model::sort::sort_by_key;
use books::{ENDS, FROM, GAP, LINK, NAME, PARTS, PROVINCES, REST, UNTIL};

/// The table is of the end of this year.
pub const STATE: u16 = books::STATE;

const FIRST_YEAR: u16 = 1981;
static BLOCKS: &[u8] = include_bytes!("divisions/blocks.bin");

/// A prefecture or county.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Division {
    /// The last name it had under this code: 南山区.
    pub name: Cow<'static, str>,
    /// The year it first had the code; 1981 may mean earlier.
    pub from: u16,
    /// The year it was abolished or got another code.
    pub until: Option<u16>,
    /// The code in force of the division that all of it belongs to, where it was abolished and there is exactly one.
    pub successor: Option<u32>,
}

/// The prefecture or county that has or had this code.
pub fn division(code: u32) -> Option<Division> {
    let found = find(code)?;
    let name = if found.borrows {
        let stem = found.successor.and_then(find)?.stem();
        Cow::Owned([stem, &found.name].concat())
    } else {
        Cow::Borrowed(found.name.as_str())
    };
    Some(Division {
        name,
        from: found.from,
        until: found.until,
        successor: found.successor,
    })
}

/// Prefectures that hold others besides their own counties, by the first four digits of their codes. Codes do not tell it:
/// 伊犁哈萨克自治州 holds 塔城地区 and 阿勒泰地区. State as that of the table.
const HOLDERS: &[(u32, &[u32])] = &[(6540, &[6542, 6543])];

/// Whether one prefecture holds another one, each by its four digits.
pub fn holds(prefecture: u32, other: u32) -> bool {
    HOLDERS
        .iter()
        .any(|(holder, held)| *holder == prefecture && held.contains(&other))
}

/// What belongs to another province than its code says, by the first four digits: 重庆 left 四川 in 1997, 海南
/// left 广东 in 1988. Whoever got a number before keeps it.
const MOVED: &[(&str, &[u32])] = &[
    ("50", &[5102, 5112, 5121, 5122, 5123, 5135, 5170]),
    ("46", &[4421, 4422]),
];

/// The province that a code in force or abolished belongs to today.
pub fn province_of(code: u32) -> Option<&'static Province> {
    let prefecture = code.div_euclid(100);
    let moved = MOVED.iter().find(|(_, from)| from.contains(&prefecture));
    match moved {
        Some((digits, _)) => province(digits),
        None => province(std::str::from_utf8(&digits(code)).ok()?),
    }
}

/// The names of the prefectures in force in the province of this code.
pub fn prefectures(code: u32) -> impl Iterator<Item = &'static str> {
    let entries = blocks_of(code.div_euclid(10_000)).iter().flat_map(Block::entries);
    let in_force = entries.filter(|entry| entry.code.rem_euclid(100) == 0 && entry.until.is_none());
    in_force.map(|entry| entry.name.as_str())
}

/// The divisions that a text begins with the name of, in force or not: their codes and how long the name is there. Looked through are those of a
/// province by its two digits, or of a prefecture by its four.
pub fn divisions_at_start(text: &str, digits: u32) -> Vec<(u32, usize)> {
    let mut found = Vec::new();
    let (Some(first), province) = (
        text.chars().next(),
        if digits < 100 { digits } else { digits.div_euclid(100) },
    ) else {
        return found;
    };
    let names = names_of(province);
    let begin = names.partition_point(|(letter, _)| *letter < first);
    for (letter, entry) in names.get(begin..).unwrap_or_default() {
        if *letter != first {
            break;
        }
        if digits >= 100 && entry.code.div_euclid(100) != digits {
            continue;
        }
        let stem = entry.beginning();
        let rest = text
            .strip_prefix(stem)
            .and_then(|rest| rest.strip_prefix(entry.name.as_str()));
        if rest.is_some() {
            found.push((entry.code, stem.len().wrapping_add(entry.name.len())));
        }
    }
    found
}

/// The divisions of a province by the first letters of their names, those with the same in the order of the table.
fn names_of(province: u32) -> &'static [(char, &'static Entry)] {
    type Names = Vec<(char, &'static Entry)>;
    static NAMES: [OnceLock<Names>; 100] = [const { OnceLock::new() }; 100];
    let collect = || {
        let mut names = Names::new();
        for block in blocks_of(province) {
            for entry in block.entries() {
                let letters = [entry.beginning(), entry.name.as_str()];
                let first = letters.into_iter().find_map(|letters| letters.chars().next());
                names.extend(first.map(|first| (first, entry)));
            }
        }
        sort_by_key(&mut names, |name| name.0);
        names
    };
    NAMES
        .get(province as usize)
        .map_or(&[], |names| names.get_or_init(collect))
}

/// The divisions in force below a province (prefectures, and counties that belong to none) or below a prefecture, as (code, name).
pub fn below(code: u32) -> Vec<(u32, String)> {
    let (province, whole_province) = (code.div_euclid(10_000), code.rem_euclid(10_000) == 0);
    let mut found = Vec::new();
    for block in blocks_of(province) {
        if !whole_province && block.digits.wrapping_mul(100) != code {
            continue;
        }
        let mut has_prefecture = false;
        for entry in block.entries() {
            let is_prefecture = entry.code.rem_euclid(100) == 0;
            has_prefecture |= is_prefecture;
            // A county with a prefecture is listed below that.
            if entry.until.is_none() && is_prefecture == (whole_province && has_prefecture) {
                found.push((entry.code, entry.name.clone()));
            }
        }
    }
    found
}

/// The code as it is written, in six digits.
pub fn written(code: u32) -> String {
    digits(code).iter().copied().map(char::from).collect()
}

fn digits(code: u32) -> [u8; 6] {
    let mut rest = code;
    let mut digits = [b'0'; 6];
    for digit in digits.iter_mut().rev() {
        *digit = b'0'.wrapping_add(rest.rem_euclid(10) as u8);
        rest = rest.div_euclid(10);
    }
    digits
}

/// The full name as far as the table knows it: 广东省深圳市南山区, 广东省深圳市, 广东省. Empty where not even the province exists.
pub fn full_name(code: u32) -> String {
    let mut name = String::with_capacity(48);
    let digits = digits(code);
    if let Some(province) = std::str::from_utf8(&digits).ok().and_then(province) {
        name.push_str(province.full);
    }
    let prefecture = code.wrapping_sub(code.rem_euclid(100));
    let below = [Some(prefecture), (code != prefecture).then_some(code)];
    for division in below.into_iter().flatten().filter_map(division) {
        name.push_str(&division.name);
    }
    name
}

/// Codes that the table leaves out although they are in use: all of a province or municipality (00, 01, 02), all districts of a prefecture
/// (01), the development zones that the statistics office counts by themselves (71 to 80), and the counties right below a province (90),
/// which were numbered anew several times.
pub fn is_summary(code: u32) -> bool {
    let below_province = code.rem_euclid(10_000);
    match below_province.rem_euclid(100) {
        _ if below_province.div_euclid(100) == 90 => true,
        0 => matches!(below_province, 0 | 100 | 200),
        1 | 71..=80 => block_of(code.div_euclid(100)).is_some(),
        _ => false,
    }
}

/// A division as the table holds it.
#[derive(Debug)]
struct Entry {
    code: u32,
    /// Without its beginning, where it begins like the successor's name.
    name: String,
    /// How many bytes of the name stand before the word for what it is.
    stem: usize,
    borrows: bool,
    /// What it borrows, once somebody has asked.
    borrowed: OnceLock<&'static str>,
    from: u16,
    until: Option<u16>,
    successor: Option<u32>,
}

impl Entry {
    fn stem(&self) -> &str {
        self.name.get(..self.stem).unwrap_or_default()
    }

    /// What its name begins with besides: its successor's stem, or nothing.
    fn beginning(&self) -> &'static str {
        if !self.borrows {
            return "";
        }
        self.borrowed
            .get_or_init(|| self.successor.and_then(find).map_or("", Entry::stem))
    }
}

fn find(code: u32) -> Option<&'static Entry> {
    let mut entries = block_of(code.div_euclid(100))?.entries().iter();
    entries.find(|entry| entry.code == code)
}

/// The divisions whose codes begin with the same four digits.
struct Block {
    digits: u32,
    bytes: &'static [u8],
    /// Decoded when the first of them is asked for.
    entries: OnceLock<Vec<Entry>>,
}

impl Block {
    fn entries(&'static self) -> &'static [Entry] {
        self.entries.get_or_init(|| decode(self.digits, self.bytes))
    }
}

/// Every block, by its four digits.
static DIRECTORY: LazyLock<Vec<Block>> = LazyLock::new(|| {
    let mut blocks = Vec::new();
    let mut rest = BLOCKS;
    let mut provinces = PROVINCES.iter().peekable();
    let mut province = 0;
    while let [digits, length, after @ ..] = rest {
        let start = BLOCKS.len().wrapping_sub(rest.len());
        if let Some((next, _)) = provinces.next_if(|(_, begin)| usize::from(*begin) <= start) {
            province = u32::from(*next);
        }
        let Some((bytes, next)) = after.split_at_checked(usize::from(*length)) else {
            break;
        };
        rest = next;
        blocks.push(Block {
            digits: province.wrapping_mul(100).wrapping_add(u32::from(*digits)),
            bytes,
            entries: OnceLock::new(),
        });
    }
    blocks
});

fn block_of(digits: u32) -> Option<&'static Block> {
    let place = DIRECTORY.binary_search_by_key(&digits, |block| block.digits).ok()?;
    DIRECTORY.get(place)
}

fn blocks_of(province: u32) -> &'static [Block] {
    let before = |province: u32| DIRECTORY.partition_point(|block| block.digits.div_euclid(100) < province);
    DIRECTORY
        .get(before(province)..before(province.saturating_add(1)))
        .unwrap_or_default()
}

fn decode(block: u32, bytes: &'static [u8]) -> Vec<Entry> {
    let mut entries = Vec::new();
    let mut reader = Entries {
        block,
        bits: Bits { bytes, at: 0 },
        number: 0,
        from: 0,
        until: 0,
        link: block.wrapping_mul(100),
    };
    while let Some(entry) = reader.next() {
        entries.push(entry);
    }
    entries
}

/// Decodes a block, division by division.
struct Entries {
    block: u32,
    bits: Bits,
    /// One more than the last two digits of the code before.
    number: u32,
    from: u32,
    until: u32,
    link: u32,
}

impl Entries {
    fn next(&mut self) -> Option<Entry> {
        let bits = &mut self.bits;
        match bits.symbol(&GAP)? {
            0 => return None,
            gap => self.number = self.number.wrapping_add(gap),
        }
        let code = self.block.wrapping_mul(100).wrapping_add(self.number).wrapping_sub(1);
        match bits.symbol(&FROM)? {
            books::SAME => {}
            year => self.from = year,
        }
        match bits.symbol(&UNTIL)? {
            books::SAME => {}
            year => self.until = year,
        }
        let successor = match self.until {
            0 => None,
            _ => bits.link(self.block, &mut self.link)?,
        };
        let borrows = successor.is_some() && bits.bit() == 1;
        let mut name = String::new();
        let end = bits.name(code, borrows, &mut name)?;
        let stem = name.len();
        name.push_str(end);
        let year = |years: u32| FIRST_YEAR.saturating_add(u16::try_from(years).unwrap_or(0));
        Some(Entry {
            code,
            name,
            stem,
            borrows,
            borrowed: OnceLock::new(),
            from: year(self.from),
            until: (self.until > 0).then(|| year(self.until)),
            successor,
        })
    }
}

/// A canonical Huffman code: how many codes of each length there are, and their symbols in order.
struct Book {
    counts: &'static [u16],
    symbols: &'static [u16],
    /// How many bits follow an escape.
    raw: u32,
}

struct Bits {
    bytes: &'static [u8],
    at: usize,
}

impl Bits {
    /// Zeros after the end, which [`Self::symbol`] looks out for.
    #[inline(always)]
    fn bit(&mut self) -> u32 {
        let byte = self.bytes.get(self.at.wrapping_shr(3)).copied().unwrap_or(0);
        let bit = u32::from(byte).wrapping_shr(7_u32.wrapping_sub(self.at as u32 & 7)) & 1;
        self.at = self.at.wrapping_add(1);
        bit
    }

    fn take(&mut self, count: u32) -> u32 {
        (0..count).fold(0, |value: u32, _| value.wrapping_shl(1) | self.bit())
    }

    fn symbol(&mut self, book: &Book) -> Option<u32> {
        if self.at.wrapping_shr(3) > self.bytes.len() {
            return None;
        }
        let (mut code, mut first, mut index) = (0_u32, 0_u32, 0_u32);
        for count in book.counts {
            let count = u32::from(*count);
            code = code.wrapping_shl(1) | self.bit();
            let place = code.wrapping_sub(first);
            if place < count {
                let symbol = u32::from(*book.symbols.get(index.wrapping_add(place) as usize)?);
                return Some(if symbol == books::ESCAPE {
                    self.take(book.raw)
                } else {
                    symbol
                });
            }
            index = index.wrapping_add(count);
            first = first.wrapping_add(count).wrapping_shl(1);
        }
        None
    }

    /// The successor's code, told by its distance from the one before, within the province, or in full.
    fn link(&mut self, block: u32, before: &mut u32) -> Option<Option<u32>> {
        let link = match self.symbol(&LINK)? {
            books::NONE => return Some(None),
            books::NEAR => {
                let province = block.div_euclid(100).wrapping_mul(10_000);
                province.wrapping_add(self.take(14))
            }
            // A whole code, after an escape.
            code if code >= 100_000 => code,
            distance => before.wrapping_add(distance).wrapping_sub(books::REACH),
        };
        *before = link;
        Some(Some(link))
    }

    /// Reads a name: its beginning, unless it is borrowed, goes to `stem`; gives its end.
    fn name(&mut self, code: u32, borrows: bool, stem: &mut String) -> Option<&'static str> {
        let mut letters: u32 = if borrows { 2 } else { 0 };
        loop {
            let symbol = self.symbol(if letters < 2 { &NAME } else { &REST })?;
            letters = letters.wrapping_add(1);
            if let Some(end) = ENDS.get(symbol as usize) {
                return Some(end);
            }
            let part = symbol.wrapping_sub(ENDS.len() as u32);
            if part == 0 {
                return Some(match code.rem_euclid(100) {
                    1..=20 => "区",
                    21..=80 => "县",
                    _ => "市",
                });
            }
            match PARTS.get((part as usize).wrapping_sub(1)) {
                Some(part) => stem.push_str(part),
                None => stem.push(char::from_u32(symbol.wrapping_add(books::HAN))?),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn place(code: u32) -> (String, u16, Option<u16>, Option<u32>) {
        let found = division(code).unwrap();
        (full_name(code), found.from, found.until, found.successor)
    }

    #[test]
    fn divisions_in_force() {
        for (code, name, from) in [
            (440_305, "广东省深圳市南山区", 1990),
            (440_300, "广东省深圳市", 1981),
            (110_105, "北京市朝阳区", 1981),
            (429_004, "湖北省仙桃市", 1994),
            (441_900, "广东省东莞市", 1988),
            (152_921, "内蒙古自治区阿拉善盟阿拉善左旗", 1981),
            (622_927, "甘肃省临夏回族自治州积石山保安族东乡族撒拉族自治县", 1981),
            (659_012, "新疆维吾尔自治区白杨市", 2023),
            (653_229, "新疆维吾尔自治区和田地区和安县", 2024),
            (500_157, "重庆市两江新区", 2025),
        ] {
            assert_eq!(place(code), (name.to_string(), from, None, None), "{code}");
        }
    }

    #[test]
    fn abolished_divisions_and_what_became_of_them() {
        for (code, name, from, until, successor) in [
            (110_103, "北京市崇文区", 1981, 2010, Some(110_101)),
            (110_223, "北京市通县", 1981, 1997, Some(110_112)),
            (310_225, "上海市南汇县", 1981, 2001, Some(310_115)),
            (440_524, "广东省汕头市潮阳县", 1983, 1993, None),
            (371_200, "山东省莱芜市", 1992, 2018, None),
        ] {
            assert_eq!(place(code), (name.to_string(), from, Some(until), successor), "{code}");
        }
    }

    #[test]
    fn the_province_of_today() {
        for (code, name) in [
            (510_202, "重庆"),
            (511_221, "重庆"),
            (512_124, "重庆"),
            (512_201, "重庆"),
            (512_301, "重庆"),
            (513_523, "重庆"),
            (517_002, "重庆"),
            (500_103, "重庆"),
            (442_101, "海南"),
            (442_221, "海南"),
            (460_105, "海南"),
            // 眉山, where a county of 重庆 had its number for two years.
            (511_402, "四川"),
            (510_107, "四川"),
            (511_302, "四川"),
            (513_221, "四川"),
            (440_305, "广东"),
            (110_105, "北京"),
        ] {
            assert_eq!(province_of(code).map(|province| province.zh), Some(name), "{code}");
        }
        for code in [100_000, 990_101, 0, u32::MAX] {
            assert!(province_of(code).is_none(), "{code}");
        }
    }

    #[test]
    fn names_go_as_far_as_the_table() {
        for (code, name) in [
            (440_000, "广东省"),
            (520_900, "贵州省"),
            (440_399, "广东省深圳市"),
            (110_302, "北京市"),
            (100_000, ""),
            (810_000, ""),
        ] {
            assert_eq!(full_name(code), name, "{code}");
        }
    }

    #[test]
    fn what_lies_below() {
        let names = |code| {
            below(code)
                .into_iter()
                .map(|(_, name)| name)
                .collect::<Vec<_>>()
                .join(" ")
        };
        assert_eq!(
            names(460_000),
            "海口市 三亚市 三沙市 儋州市 五指山市 琼海市 文昌市 万宁市 东方市 定安县 屯昌县 澄迈县 临高县 白沙黎族自治县 昌江黎族自治县 \
             乐东黎族自治县 陵水黎族自治县 保亭黎族苗族自治县 琼中黎族苗族自治县"
        );
        assert_eq!(names(460_200), "海棠区 吉阳区 天涯区 崖州区");
        assert_eq!(names(441_900), "");
        assert_eq!(below(110_000).len(), 16);
        assert_eq!(below(440_000).len(), 21);
        for code in [0, 990_000, 449_900, 440_305, u32::MAX] {
            assert_eq!(below(code), [], "{code}");
        }
        // Every division in force lies below its province or below a prefecture there.
        let prefectures = super::super::vocabulary::PROVINCES
            .iter()
            .flat_map(|province| below(province.code.parse().unwrap()));
        let listed: usize = prefectures
            .map(|(code, _)| if code % 100 == 0 { 1 + below(code).len() } else { 1 })
            .sum();
        assert_eq!(listed, 3185);
    }

    #[test]
    fn codes_in_use_that_no_table_lists() {
        for code in [
            110_000, 110_100, 500_200, 429_000, 139_002, 440_301, 441_901, 130_171, 320_571,
        ] {
            assert!(is_summary(code), "{code}");
        }
        for code in [440_300, 449_900, 449_901, 440_399, 110_105, 449_971] {
            assert!(!is_summary(code), "{code}");
        }
    }

    #[test]
    fn what_is_no_division_is_not_found() {
        for code in [
            0,
            1,
            1_101_060,
            110_120,
            110_100,
            110_000,
            990_101,
            169_901,
            719_900,
            u32::MAX,
        ] {
            assert_eq!(division(code), None, "{code}");
        }
    }

    /// Every code that can be found has a name of Han characters and sensible years, and leads to one in force.
    #[test]
    fn the_whole_table_can_be_read() {
        let (mut present, mut abolished) = (0, 0);
        for code in 100_000..900_000 {
            let Some(found) = division(code) else { continue };
            assert!(found.name.chars().count() > 1, "{code}");
            assert!(
                found.name.chars().all(|c| crate::facts::text::is_han(c) || c == '、'),
                "{code} {}",
                found.name
            );
            assert!((FIRST_YEAR..=STATE + 1).contains(&found.from), "{code}");
            match found.until {
                None => present += 1,
                Some(until) => {
                    abolished += 1;
                    assert!(found.from < until && until <= STATE + 1, "{code}");
                }
            }
            if let Some(successor) = found.successor {
                let leads_to = division(successor).unwrap_or_else(|| panic!("{code} leads to {successor}"));
                assert_eq!(leads_to.until, None, "{code}");
            }
        }
        assert_eq!((present, abolished), (3185, 3268));
    }
}
