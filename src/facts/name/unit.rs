//! The parts of a unit's name: where it is, what it calls itself, its line of business and its legal form
//! (深圳市 | 腾讯 | 计算机系统 | 有限公司).

use super::{folded, words};
use crate::data::names::{LEGAL_ENDINGS, LINES_OF_BUSINESS, NOT_A_PLACE, PLACES};
use crate::data::vocabulary::PROVINCES;

/// Levels of region that can stand before a name: province, city, county, town.
const LEVELS: usize = 4;

/// Whether the name of a service shows what unit it belongs to: two characters in a row (three letters or digits) of what
/// the unit calls itself, or an abbreviation in the usual way (北大 of 北京大学). A public body is known by its region as well.
pub fn is_related(service: &str, unit: &str, is_public: bool) -> bool {
    let (service, unit) = (folded(service).text(), folded(unit).text());
    let whole = without_form(&unit);
    let own = if is_public { whole.to_string() } else { core(whole) };
    shares(&service, &own) || abbreviates(&service, whole, &own)
}

/// Without region, line of business and legal form, as long as two characters stay.
fn core(whole: &str) -> String {
    let name = without_region(whole);
    let mut core = name.to_string();
    for line in words(LINES_OF_BUSINESS) {
        let less = core.replace(line, "");
        if less.chars().count() >= 2 {
            core = less;
        }
    }
    core
}

/// Without the legal form at the end.
pub fn without_form(name: &str) -> &str {
    let bare = words(LEGAL_ENDINGS).find_map(|ending| name.strip_suffix(ending));
    bare.filter(|bare| bare.chars().count() >= 2).unwrap_or(name)
}

/// Without the names of regions at the beginning, as long as two characters stay.
pub fn without_region(name: &str) -> &str {
    let mut rest = name;
    for _ in 0..LEVELS {
        let next = after_province(rest)
            .or_else(|| after_division(rest))
            .or_else(|| after_city(rest));
        match next.filter(|next| next.chars().count() >= 2) {
            Some(next) => rest = next,
            None => break,
        }
    }
    rest
}

fn after_province(name: &str) -> Option<&str> {
    let full = PROVINCES.iter().find_map(|province| name.strip_prefix(province.full));
    let short = || PROVINCES.iter().find_map(|province| name.strip_prefix(province.zh));
    full.or_else(short)
}

/// 深圳市, 延边朝鲜族自治州, 浦东新区: two to twelve characters up to the first that ends a division.
fn after_division(name: &str) -> Option<&str> {
    let (at, sign) = name
        .char_indices()
        .take(12)
        .skip(2)
        .find(|(_, c)| matches!(c, '市' | '县' | '区' | '州' | '盟' | '旗' | '镇' | '乡'))?;
    let (place, rest) = name.split_at_checked(at.saturating_add(sign.len_utf8()))?;
    let ordinary = words(NOT_A_PLACE).any(|word| place.ends_with(word));
    // 广州某某公司 names the city without its 市; 州 ends a prefecture only in 自治州.
    let is_division = !ordinary && (sign != '州' || place.ends_with("自治州"));
    is_division.then_some(rest)
}

/// 深圳 without its 市.
fn after_city(name: &str) -> Option<&str> {
    words(PLACES).find_map(|city| name.strip_prefix(city))
}

fn shares(service: &str, core: &str) -> bool {
    let characters: Vec<char> = core.chars().collect();
    let length = |run: &[char]| if run.iter().all(char::is_ascii) { 3 } else { 2 };
    let pairs = characters.windows(2).filter(|pair| length(pair) == 2);
    let triples = characters.windows(3).filter(|triple| length(triple) == 3);
    let mut runs = pairs.chain(triples).map(|run| run.iter().collect::<String>());
    runs.any(|run| service.contains(&run)) || (characters.len() < 3 && service.contains(core))
}

/// Two neighbours in the service name that stand in the same order in the unit's, one of them in what the unit calls itself.
fn abbreviates(service: &str, unit: &str, own: &str) -> bool {
    let service: Vec<char> = service.chars().collect();
    service.windows(2).any(|pair| {
        let [first, second] = pair else { return false };
        let in_order = || {
            unit.split_once(*first)
                .is_some_and(|(_, after)| after.contains(*second))
        };
        !first.is_ascii() && !second.is_ascii() && (own.contains(*first) || own.contains(*second)) && in_order()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts() {
        for (name, expected) in [
            ("深圳市腾讯计算机系统有限公司", "腾讯"),
            ("北京市朝阳区示例面馆", "示例面馆"),
            ("好又多超市有限公司", "好又多超市"),
            ("新疆维吾尔自治区伊犁哈萨克自治州示例协会", "示例协会"),
            ("广州示例商贸有限公司", "示例"),
            ("示例科技有限公司", "示例"),
            ("科技有限公司", "科技"),
            ("公司", "公司"),
        ] {
            assert_eq!(core(without_form(name)), expected, "{name}");
        }
    }

    #[test]
    fn related_names() {
        for (service, unit, related) in [
            ("腾讯官网", "深圳市腾讯计算机系统有限公司", true),
            ("深圳市腾讯计算机系统有限公司", "深圳市腾讯计算机系统有限公司", true),
            ("微信读书", "深圳市腾讯计算机系统有限公司", false),
            ("深圳生活网", "深圳市腾讯计算机系统有限公司", false),
            ("腾 讯 官 网", "深圳市腾讯计算机系统有限公司", true),
            ("深圳科技网", "深圳示例科技有限公司", false),
            ("北大新闻网", "北京大学", true),
            ("某某科技", "示例科技有限公司", false),
            ("TCL官网", "TCL科技集团股份有限公司", true),
            ("QQ网", "QQ有限公司", true),
            ("老街面馆", "示例市老街面馆", true),
            ("示例面馆点餐", "杭州市西湖区示例面馆（个体工商户）", true),
            ("志愿服务网", "示例市青年志愿者协会", true),
            // Nothing to compare is nothing to object to.
            ("", "", true),
        ] {
            assert_eq!(is_related(service, unit, false), related, "{service} / {unit}");
        }
    }
}
