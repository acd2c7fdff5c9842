//! The parts of a unit's name: where it is, what it calls itself, its line of business and its legal form
//! (深圳市 | 腾讯 | 计算机系统 | 有限公司).

use super::Name;
use super::lists::{self, List};
use crate::facts::text::{fold, is_han};

/// Levels of region that can stand before a name: province, city, county, town.
const LEVELS: usize = 4;

/// So many characters of a name stay in any case.
const LEAST: usize = 2;

/// Whether the name of a service shows what unit it belongs to: two characters in a row (three letters or digits) of what
/// the unit calls itself, or an abbreviation in the usual way (北大 of 北京大学). A public body is known by its region as well.
pub fn is_related(service: &Name, unit: &Name, is_public: bool) -> bool {
    let service: Vec<char> = service.folded().chars().collect();
    let whole = unit.without_form();
    let own = if is_public { whole } else { unit.core() };
    shares(&service, own) || abbreviates(&service, whole, own)
}

/// A trade without a name of its own bears its keeper's: （个体工商户） after at most so many characters.
const KEEPER: usize = 4;

/// Nothing in the name of a service shows the unit, as far as that can be told: other scripts cannot be compared, and a keeper's name
/// says nothing of a trade.
pub fn is_unrelated(service: &Name, unit: &Name, is_public: bool) -> bool {
    let comparable = [service, unit].iter().all(|name| name.text().chars().any(is_han));
    let keeper = unit.text().ends_with("个体工商户") && unit.without_form().chars().count() <= KEEPER;
    comparable && !keeper && !is_related(service, unit, is_public)
}

impl Name {
    /// Without the legal form at the end.
    pub fn without_form(&self) -> &str {
        self.folded.beginning(self.formless_length())
    }

    fn formless_length(&self) -> usize {
        let length = self.folded.len();
        match self.ends_at(List::LegalEndings, length) {
            Some(form) if form.found.start >= LEAST => form.found.start,
            _ => length,
        }
    }

    /// Without region, line of business and legal form, as long as two characters stay.
    fn core(&self) -> &str {
        self.core.get_or_init(|| {
            let end = self.formless_length();
            let start = self.after_region(end);
            without_lines(self.folded.chars().take(end).skip(start).collect())
        })
    }

    /// The index of the character after the names of regions at the beginning, as long as two characters stay before `end`.
    fn after_region(&self, end: usize) -> usize {
        let mut start = 0;
        for _ in 0..LEVELS {
            let begins = |list| {
                let hits = self.hits(list).filter(|hit| hit.found.start == start && hit.end <= end);
                hits.min_by_key(|hit| hit.rank).map(|hit| hit.end)
            };
            let next = begins(List::ProvincesInFull)
                .or_else(|| begins(List::Provinces))
                .or_else(|| self.after_division(start, end))
                // 深圳 without its 市.
                .or_else(|| begins(List::Places));
            match next.filter(|next| end.saturating_sub(*next) >= LEAST) {
                Some(next) => start = next,
                None => break,
            }
        }
        start
    }

    /// 深圳市, 延边朝鲜族自治州, 浦东新区: two to twelve characters up to the first that ends a division.
    fn after_division(&self, start: usize, end: usize) -> Option<usize> {
        let letters = self.folded.chars().take(end).enumerate().skip(start);
        let mut signs = letters.take(12).skip(2);
        let (at, sign) = signs.find(|(_, c)| matches!(c, '市' | '县' | '区' | '州' | '盟' | '旗' | '镇' | '乡'))?;
        let after = at.saturating_add(1);
        let mut ordinary = self.hits(List::NotAPlace);
        let is_ordinary = ordinary.any(|hit| hit.end == after && hit.found.start >= start);
        // 广州某某公司 names the city without its 市; 州 ends a prefecture only in 自治州.
        let autonomous = || self.folded.beginning(after).ends_with("自治州");
        (!is_ordinary && (sign != '州' || autonomous())).then_some(after)
    }
}

/// Takes the lines of business off, one after the other in the order of their list.
fn without_lines(mut name: String) -> String {
    let mut next = 0;
    loop {
        let hits = lists::find(&fold(&name)).into_iter();
        let lines = hits.filter(|hit| hit.list == List::LinesOfBusiness && hit.rank >= next);
        let Some(line) = lines.min_by_key(|hit| hit.rank) else {
            return name;
        };
        let less = name.replace(line.word, "");
        if less.chars().count() >= LEAST {
            name = less;
        }
        next = line.rank.saturating_add(1);
    }
}

fn shares(service: &[char], core: &str) -> bool {
    let core: Vec<char> = core.chars().collect();
    let is_latin = |run: &[char]| run.iter().all(char::is_ascii);
    let stands = |run: &[char]| service.windows(run.len()).any(|other| other == run);
    match core.len() {
        0 => true,
        1 | 2 if stands(&core) => true,
        _ => {
            core.windows(2).any(|pair| !is_latin(pair) && stands(pair))
                || core.windows(3).any(|triple| is_latin(triple) && stands(triple))
        }
    }
}

/// Two neighbours in the service name that stand in the same order in the unit's, one of them in what the unit calls itself.
fn abbreviates(service: &[char], unit: &str, own: &str) -> bool {
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
            ("好又多超市示例有限公司", "好又多超市示例"),
            ("深圳市好又多超市有限公司", "好又多超市"),
            ("新疆维吾尔自治区伊犁哈萨克自治州示例协会", "示例协会"),
            ("广州示例商贸有限公司", "示例"),
            ("大美神州示例有限公司", "大美神州示例"),
            ("甲乙丙自治州示例有限公司", "示例"),
            ("示例科技有限公司", "示例"),
            ("科技有限公司", "科技"),
            ("公司", "公司"),
        ] {
            assert_eq!(Name::new(name).core(), expected, "{name}");
        }
    }

    #[test]
    fn a_keepers_name_says_nothing_of_the_trade() {
        for (unit, unrelated) in [
            ("张小明（个体工商户）", false),
            ("欧阳小明（个体工商户）", false),
            ("好又多超市（个体工商户）", true),
            ("张小明", true),
        ] {
            let names = ["花草观察", unit].map(Name::new);
            assert_eq!(is_unrelated(&names[0], &names[1], false), unrelated, "{unit}");
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
            ("微信读书", "TCL科技集团股份有限公司", false),
            ("TC商城", "TCL科技集团股份有限公司", false),
            ("酷Q社区", "示例酷Q科技有限公司", true),
            ("示A商城", "示例ABC科技有限公司", false),
            ("QQ网", "QQ有限公司", true),
            ("老街面馆", "示例市老街面馆", true),
            ("示例面馆点餐", "杭州市西湖区示例面馆（个体工商户）", true),
            ("志愿服务网", "示例市青年志愿者协会", true),
            // Nothing to compare is nothing to object to.
            ("", "", true),
        ] {
            let names = [service, unit].map(Name::new);
            assert_eq!(is_related(&names[0], &names[1], false), related, "{service} / {unit}");
        }
    }
}
