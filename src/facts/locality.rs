//! Where an address begins: the province, city and county that it names before its street.

use crate::data::divisions::{self, division, divisions_at_start, holds};
use crate::data::vocabulary::{PROVINCES, Province};

/// A division that an address names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Step<'a> {
    /// As it stands there.
    pub name: &'a str,
    /// It is the chosen region, or holds it.
    pub fits: bool,
}

/// What an address says of its region.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Locality<'a> {
    /// The divisions at its beginning, from the largest to the smallest; only the last may not fit.
    pub steps: Vec<Step<'a>>,
    /// What follows.
    pub rest: &'a str,
}

impl<'a> Locality<'a> {
    /// The division that is not the chosen one.
    pub fn elsewhere(&self) -> Option<&'a str> {
        self.steps.last().filter(|step| !step.fits).map(|step| step.name)
    }

    fn step(&mut self, length: usize, fits: bool) {
        if let Some((name, rest)) = self.rest.split_at_checked(length) {
            self.steps.push(Step { name, fits });
            self.rest = rest;
        }
    }

    fn goes_on(&self) -> bool {
        self.steps.last().is_none_or(|step| step.fits)
    }
}

/// Reads the beginning of an address beside the region chosen for it; 0 where none is.
pub fn read(address: &str, chosen: u32) -> Locality<'_> {
    let mut found = Locality {
        steps: Vec::new(),
        rest: address,
    };
    let chosen_province = chosen.div_euclid(10_000);
    let named = named_province(address, chosen_province);
    if let Some((code, length)) = named {
        found.step(length, chosen == 0 || code == chosen_province);
    }
    if !found.goes_on() || chosen == 0 {
        return found;
    }
    city(&mut found, chosen);
    if found.goes_on() && chosen.rem_euclid(10_000) != 0 && found.rest.contains(is_county_end) {
        county(&mut found, chosen);
    }
    found
}

/// The province an address begins with: any by its full name; by its short name only where a city or county follows (广东深圳市, 北京海淀区), for
/// streets and schools are named after provinces (北京路1号, 四川大学).
fn named_province(address: &str, chosen: u32) -> Option<(u32, usize)> {
    let number = |province: &Province| province.code.get(..2)?.parse::<u32>().ok();
    if let Some(province) = PROVINCES.iter().find(|province| address.starts_with(province.full)) {
        return Some((number(province)?, province.full.len()));
    }
    let province = PROVINCES.iter().find(|province| address.starts_with(province.zh))?;
    let code = number(province)?;
    let rest = address.get(province.zh.len()..)?;
    let goes_on = || {
        divisions_at_start(rest, code)
            .iter()
            .any(|(_, length)| is_whole(rest, *length))
    };
    let divides = || {
        let next = rest.chars().find(|char| is_division(*char) || is_place(*char));
        code == chosen && next.is_some_and(is_division)
    };
    (goes_on() || divides()).then_some((code, province.zh.len()))
}

/// The city: of the province, else of any.
fn city(found: &mut Locality<'_>, chosen: u32) {
    let here = chosen.div_euclid(100);
    let rest = found.rest;
    // One that is gone may be the chosen one by its former name, and its name may be a county's now: 石河子市, 巢湖市.
    let in_force = |code: u32| division(code).is_some_and(|city| city.until.is_none());
    let is_city =
        |(code, length): &(u32, usize)| code.rem_euclid(100) == 0 && is_whole(rest, *length) && in_force(*code);
    let of_province = |province: u32| divisions_at_start(rest, province).into_iter().find(is_city);
    let own = of_province(chosen.div_euclid(10_000));
    if let Some((code, length)) = own {
        let city = code.div_euclid(100);
        let is_there = city == here || holds(city, here);
        found.step(length, is_there || chosen.rem_euclid(10_000) == 0);
    } else if let Some(length) = stem_of_city(rest, here) {
        found.step(length, true);
    } else if says_city(rest) {
        let all = PROVINCES
            .iter()
            .filter_map(|province| province.code.get(..2)?.parse().ok());
        if let Some((_, length)) = all.into_iter().find_map(of_province) {
            found.step(length, false);
        }
    }
}

/// 深圳南山区: the chosen city without the word for what it is, where one of its counties follows.
fn stem_of_city(rest: &str, city: u32) -> Option<usize> {
    let name = division(city.wrapping_mul(100))?.name;
    let stem = name.strip_suffix('市')?;
    let after = rest.strip_prefix(stem)?;
    let county = divisions_at_start(after, city);
    county
        .iter()
        .any(|(_, length)| is_whole(after, *length))
        .then_some(stem.len())
}

/// The county: of the chosen city, else of another city of the province.
fn county(found: &mut Locality<'_>, chosen: u32) {
    let rest = found.rest;
    let (city, is_county) = (chosen.div_euclid(100), chosen.rem_euclid(100) != 0);
    let mut named = divisions_at_start(rest, chosen.div_euclid(10_000));
    named.retain(|(code, length)| code.rem_euclid(100) != 0 && is_whole(rest, *length));
    let Some(longest) = named.iter().map(|(_, length)| *length).max() else {
        return;
    };
    named.retain(|(_, length)| *length == longest);
    let is_below = |code: u32| code.div_euclid(100) == city;
    let known = |code: u32| division(code).map(|division| (division.until, division.successor));
    let same = |code: u32| {
        let successor = known(code).and_then(|(_, successor)| successor);
        successor == Some(chosen) || known(chosen).is_some_and(|(_, to)| to == Some(code))
    };
    if named.iter().any(|(code, _)| *code == chosen) {
        found.step(longest, true);
    } else if named.iter().any(|(code, _)| same(*code)) || !is_county && named.iter().any(|(code, _)| is_below(*code)) {
        // A former name of the chosen one, or one of the chosen city's: neither is wrong.
    } else {
        // One that ended, and went to several, may be the chosen one.
        let is_clear = |code: u32| known(code).is_some_and(|(until, successor)| until.is_none() || successor.is_some());
        if named.iter().any(|(code, _)| is_clear(*code)) {
            found.step(longest, false);
        }
    }
}

/// A name that says what it is, and is no part of a street's, school's or market's (海淀区路, 义乌市场).
fn is_whole(text: &str, length: usize) -> bool {
    let (name, after) = text.split_at_checked(length).unwrap_or((text, ""));
    let letters = name.chars().count();
    // 城区, 郊区, 东区 are words as well.
    let is_name = letters > 2 || (letters == 2 && !name.ends_with('区'));
    let starts_place = |char: char| "路街道巷弄里村场域块间段界".contains(char);
    is_name && name.ends_with(is_division) && !after.starts_with(starts_place) && !is_within_word(name, after)
}

/// The last character of a name begins a word with what follows: 杭州市民中心, 昆山市区, 平潭县城, 芒市大街.
fn is_within_word(name: &str, after: &str) -> bool {
    /// Behind 市, 县 or 区; behind 市; behind 县.
    const ALL: &str = "府 委 直 立医 立学 立第 立中 立小 立图 立幼";
    const CITY: &str = "民中心 民广场 民之家 民公园 民服务 民活动 区 郊";
    const COUNTY: &str = "城";
    /// Behind a name of two characters, which places below it bear whole.
    const SHORT: &str = "镇 乡 大 中 小 高 站";
    let begins = |words: &str| words.split(' ').any(|word| after.starts_with(word));
    // 市政大厦, but 市政协 and 市政务中心.
    let is_municipal = after
        .strip_prefix('政')
        .is_some_and(|rest| !rest.starts_with(['协', '务', '法', '治']));
    match name.chars().next_back() {
        Some('市') if is_municipal || begins(CITY) => true,
        Some('县') if begins(COUNTY) => true,
        Some('市' | '县' | '区') => begins(ALL) || name.chars().count() == 2 && begins(SHORT),
        _ => false,
    }
}

fn says_city(text: &str) -> bool {
    text.chars().take(12).any(|char| matches!(char, '市' | '州' | '盟')) || text.contains("地区")
}

const fn is_county_end(char: char) -> bool {
    matches!(char, '区' | '县' | '市' | '旗')
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

/// Whether there are counties to choose from below a city.
pub fn has_counties(city: u32) -> bool {
    city.rem_euclid(100) == 0 && !divisions::below(city).is_empty()
}

/// Where an address goes into detail behind its street: a number, or what stands for one in a village, school or tower. A numeral or a
/// village inside the name of a street is none (五四路, 文三路, 中关村大街).
pub fn is_detailed(address: &str) -> bool {
    let is_street_end = |char: char| matches!(char, '路' | '街' | '道' | '巷' | '弄') || char == '同';
    let behind = address.rfind(is_street_end).and_then(|at| {
        let length = address.get(at..)?.chars().next()?.len_utf8();
        address.get(at.saturating_add(length)..)
    });
    behind.unwrap_or(address).chars().any(is_detail) || has_number(address)
}

/// A number in digits with the word for what it numbers: 1号, 3 栋.
fn has_number(address: &str) -> bool {
    let mut in_digits = false;
    for char in address.chars() {
        match char {
            '0'..='9' | '０'..='９' => in_digits = true,
            '号' | '號' | '栋' | '幢' | '座' | '楼' | '室' | '弄' | '巷' if in_digits => return true,
            _ if char.is_whitespace() => {}
            _ => in_digits = false,
        }
    }
    false
}

const fn is_detail(char: char) -> bool {
    matches!(
        char,
        '0'..='9'
            | '０'..='９'
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
            | '层'
            | '座'
            | '栋'
            | '幢'
            | '厦'
            | '嘎'
            | 'a'..='z'
            | 'A'..='Z'
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The steps, with `!` before one that does not fit, and the rest.
    fn shown(address: &str, chosen: u32) -> String {
        let found = read(address, chosen);
        let steps = found
            .steps
            .iter()
            .map(|step| format!("{}{}", if step.fits { "" } else { "!" }, step.name));
        let mut shown: Vec<String> = steps.collect();
        shown.push(found.rest.to_owned());
        shown.join("|")
    }

    #[test]
    fn divisions_before_the_street() {
        for (address, chosen, expected) in [
            ("北京市朝阳区示例路1号", 110_105, "北京市|朝阳区|示例路1号"),
            (
                "北京市海淀区中关村大街1号101室",
                110_105,
                "北京市|!海淀区|中关村大街1号101室",
            ),
            ("北京海淀区中关村大街1号", 110_105, "北京|!海淀区|中关村大街1号"),
            ("海淀区中关村大街1号", 110_105, "!海淀区|中关村大街1号"),
            ("广东省深圳市南山区示例路1号", 440_305, "广东省|深圳市|南山区|示例路1号"),
            ("深圳南山区示例路1号", 440_305, "深圳|南山区|示例路1号"),
            ("广东深圳市福田区示例路1号", 440_305, "广东|深圳市|!福田区|示例路1号"),
            ("广东省广州市天河区示例路1号", 440_305, "广东省|!广州市|天河区示例路1号"),
            ("天河区示例路1号", 440_305, "!天河区|示例路1号"),
            ("长沙市岳麓区示例路1号", 440_305, "!长沙市|岳麓区示例路1号"),
            ("湖南省长沙市示例路1号", 440_305, "!湖南省|长沙市示例路1号"),
            ("湖南省深圳市南山区示例路1号", 440_305, "!湖南省|深圳市南山区示例路1号"),
            ("广东省长沙市示例路1号", 440_305, "广东省|!长沙市|示例路1号"),
            ("湖南长沙市示例路1号", 440_305, "!湖南|长沙市示例路1号"),
            ("湖北省仙桃市示例路1号", 429_004, "湖北省|仙桃市|示例路1号"),
            ("仙桃市示例路1号", 420_102, "!仙桃市|示例路1号"),
            ("广东省东莞市示例镇1号", 441_900, "广东省|东莞市|示例镇1号"),
            ("东莞市示例镇1号", 440_305, "!东莞市|示例镇1号"),
            ("南山区示例路1号", 440_300, "南山区示例路1号"),
            ("天河区示例路1号", 440_300, "!天河区|示例路1号"),
            ("仙桃市示例路1号", 429_000, "仙桃市示例路1号"),
            ("喀什地区疏附县示例路1号", 440_305, "!喀什地区|疏附县示例路1号"),
            (
                "河北省石家庄市赵县示例路1号",
                130_102,
                "河北省|石家庄市|!赵县|示例路1号",
            ),
            ("福建省晋江市示例路1号", 350_582, "福建省|晋江市|示例路1号"),
            ("福建省泉州市晋江市示例路1号", 350_582, "福建省|泉州市|晋江市|示例路1号"),
            (
                "福建省泉州市石狮市示例路1号",
                350_582,
                "福建省|泉州市|!石狮市|示例路1号",
            ),
            ("阿拉善左旗示例路1号", 152_921, "阿拉善左旗|示例路1号"),
            // Former counties and their successors, either way round.
            ("宣武区示例路1号", 110_102, "宣武区示例路1号"),
            ("北京市宣武区示例路1号", 110_102, "北京市|宣武区示例路1号"),
            ("西城区示例路1号", 110_104, "西城区示例路1号"),
            ("宣武区示例路1号", 110_105, "!宣武区|示例路1号"),
            // Cities that are gone, and what has their name or their code now.
            ("石河子市示例路1号", 659_001, "石河子市|示例路1号"),
            ("巢湖市示例路1号", 340_181, "巢湖市|示例路1号"),
            ("巢湖市示例路1号", 340_100, "巢湖市示例路1号"),
            ("江西省宜春地区示例路1号", 360_902, "江西省|宜春地区示例路1号"),
            (
                "伊犁哈萨克自治州伊宁市示例路1号",
                654_002,
                "伊犁哈萨克自治州|伊宁市|示例路1号",
            ),
            ("塔城地区塔城市示例路1号", 654_201, "塔城地区|塔城市|示例路1号"),
            (
                "伊犁哈萨克自治州塔城地区塔城市示例路1号",
                654_201,
                "伊犁哈萨克自治州|塔城地区塔城市示例路1号",
            ),
            ("伊犁哈萨克自治州示例路1号", 650_102, "!伊犁哈萨克自治州|示例路1号"),
            ("乌鲁木齐市示例路1号", 654_201, "!乌鲁木齐市|示例路1号"),
            // Streets, schools and markets named after places.
            ("南山大道1号", 440_305, "南山大道1号"),
            ("南山大道1号", 440_304, "南山大道1号"),
            ("上海路1号", 310_115, "上海路1号"),
            ("上海路1号", 440_305, "上海路1号"),
            ("重庆大学A区1栋", 500_106, "重庆大学A区1栋"),
            ("四川大学路1号院2栋", 510_104, "四川大学路1号院2栋"),
            ("义乌市场路1号", 330_106, "义乌市场路1号"),
            ("广州路1号", 440_305, "广州路1号"),
            // 城区 is a word as well; a short name of the chosen province counts before any division, of another only before its own.
            ("山西省阳泉市城区示例路1号", 140_302, "山西省|阳泉市|城区示例路1号"),
            ("广东示例区示例路1号", 440_305, "广东|示例区示例路1号"),
            ("湖南示例区示例路1号", 440_305, "湖南示例区示例路1号"),
            ("珠海大厦1号", 440_305, "珠海大厦1号"),
            ("开发区示例路1号", 440_305, "开发区示例路1号"),
            ("东区1栋", 440_305, "东区1栋"),
            ("高新区示例路1号", 440_305, "高新区示例路1号"),
            ("科技园南区1号", 440_305, "科技园南区1号"),
            ("广东省深圳市南山区示例路1号", 440_000, "广东省|深圳市|南山区示例路1号"),
            ("", 440_305, ""),
            ("北京市", 110_105, "北京市|"),
            ("湖南省长沙市示例路1号", 0, "湖南省|长沙市示例路1号"),
            ("长沙市示例路1号", 0, "长沙市示例路1号"),
        ] {
            assert_eq!(shown(address, chosen), expected, "{address} {chosen}");
        }
    }

    #[test]
    fn a_division_in_force_is_where_its_full_name_says() {
        for code in 110_000..660_000 {
            if division(code).is_some_and(|division| division.until.is_none()) {
                let address = format!("{}示例路1号", divisions::full_name(code));
                assert_eq!(read(&address, code).elsewhere(), None, "{address} {code}");
            }
        }
    }

    #[test]
    fn cities_with_counties() {
        assert!(has_counties(440_300));
        for code in [441_900, 440_305, 0] {
            assert!(!has_counties(code), "{code}");
        }
    }

    #[test]
    fn numerals_in_the_name_of_a_street_are_no_number() {
        for address in [
            "五四路",
            "文三路",
            "五一路",
            "中关村大街",
            "学院路",
            "三元街",
            "解放二路",
            "107国道",
            "十全街",
            "丈八一路",
            "东单三条胡同",
            "院前大街",
            "鼓楼大街",
            "107国道鼓楼大街",
            "示例街道",
        ] {
            assert!(!is_detailed(address), "{address}");
        }
        for address in [
            "五四路1号",
            "文三路 478 号",
            "示例路１号",
            "示例村",
            "示例镇示例村三组",
            "示例大学计算机系",
            "深南大道科技大厦",
            "示例路一号",
            "示例小区3栋",
            "示例路1号院内示例街",
            "示例路1 号院内示例街",
            "示例路三号楼",
            "中关村",
            "示例路A座",
            "100弄示例里",
            "示例街道示例村",
            "军垦队",
            "示例嘎查",
        ] {
            assert!(is_detailed(address), "{address}");
        }
    }
}
