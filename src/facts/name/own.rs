//! What in the name of a service is the organizer's own: a reserved word because the organizer is called so by its certificate or as a body
//! of the state, its brand, its famous app.

use super::{Name, words};
use crate::data::names::{DEVICE_MAKERS, FAMOUS_OWNERS};
use crate::facts::text::Reserved;

/// How an organizer comes to use a reserved word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Claim {
    /// It stands in the organizer's own name.
    OwnName,
    /// The organizer is a body whose sites are called so: a ministry's 中国…网, a county's portal.
    Body,
}

/// What a body's own name has where its usual short form makes one of the words (人大 of 人民代表大会); a 监察委员会 shares the office and the
/// site of the 纪律检查委员会. General usage, 2026-11-26.
const IN_FULL: [(&str, &str); 3] = [
    ("人大", "人民代表大会 人民大学"),
    ("纪检", "纪律检查 监察委员会"),
    ("监察", "纪律检查"),
];

/// Words that many names may add to something of their own; the others say what a body does.
const OF_THE_COUNTRY: &str = "中国 中央 国家 中华 人民";

/// What names of the central bodies of the state begin with, beside those that begin like the words themselves. State of the
/// institutional reform of 2023, public knowledge.
const CENTRAL: &str = "中国 中华 国家 国务院 全国 最高人民 中央 中共中央 解放军 外交部 国防部 教育部 科学技术部 工业和信息化部 公安部 民政部 司法部 \
    财政部 人力资源和社会保障部 自然资源部 生态环境部 住房和城乡建设部 交通运输部 水利部 农业农村部 商务部 文化和旅游部 退役军人事务部 应急管理部 \
    审计署 海关总署";

/// How the organizer with the certified name `unit` comes to use the word in the name of its service; `public` if it is a public body.
pub fn claim(service: &Name, hit: &Reserved, unit: &Name, public: bool) -> Option<Claim> {
    if is_own(service, hit, unit) {
        Some(Claim::OwnName)
    } else if public && is_of_body(service, hit, unit) {
        Some(Claim::Body)
    } else {
        None
    }
}

/// The name is part of the unit's, 百度 of 北京百度网讯科技有限公司, or that of a famous app which the unit is known to run.
pub fn runs(unit: &Name, app: &str) -> bool {
    let is_owner = |owners: &str| words(owners).any(|owner| unit.text().contains(owner));
    let mut owned = FAMOUS_OWNERS.iter().filter(|(owners, _)| is_owner(owners));
    unit.text().contains(app) || owned.any(|(_, apps)| words(apps).any(|owned| owned == app))
}

/// The unit makes telephones, whose own apps are called just 天气 or 相机.
pub fn makes_devices(unit: &Name) -> bool {
    words(DEVICE_MAKERS).any(|maker| unit.text().contains(maker))
}

/// The word stands in the unit's name, and what stands beside it in the service's does so there as well: 阿里巴巴（中国）有限公司 is
/// 阿里巴巴中国 and not 中国摄影.
fn is_own(service: &Name, hit: &Reserved, unit: &Name) -> bool {
    let folded = service.folded();
    let before = hit.start.checked_sub(1).and_then(|index| folded.char_at(index));
    let next = hit.start.saturating_add(2);
    let after = folded.char_at(next).filter(|_| next < service.bare_length());
    let is_country = words(OF_THE_COUNTRY).any(|word| word == hit.word);
    let short = IN_FULL.iter().filter(|(word, _)| *word == hit.word);
    let in_full = short.flat_map(|(_, forms)| words(forms));
    // 国家 in 中国家电 is none of the unit's either.
    let own = unit.without_form();
    [hit.word].into_iter().chain(in_full).any(|form| {
        own.match_indices(form).any(|(at, _)| {
            let (left, rest) = own.split_at_checked(at).unwrap_or_default();
            let right = rest.get(form.len()..).unwrap_or_default();
            let begins = before.is_none_or(|c| left.contains(c) || (form != hit.word && form.contains(c)));
            if !is_country {
                return begins;
            }
            match (before, after) {
                (None, None) => !right.is_empty(),
                _ => before.is_some_and(|c| left.contains(c)) || after.is_some_and(|c| right.contains(c)),
            }
        })
    })
}

fn is_of_body(service: &Name, hit: &Reserved, unit: &Name) -> bool {
    let central = words(CENTRAL).any(|beginning| unit.text().starts_with(beginning));
    let name = service.folded();
    let place = name.beginning(hit.start);
    let portal = hit.start >= 2 && name.stands_at(hit.start, "人民政府") && unit.text().contains(place);
    portal || (central && words(OF_THE_COUNTRY).any(|word| word == hit.word))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::text::find_reserved;

    /// What is claimed of the first reserved word.
    fn claimed(service: &str, unit: &str, public: bool) -> Option<Claim> {
        let found = find_reserved(service);
        let hit = found.first().unwrap_or_else(|| panic!("{service}"));
        claim(&Name::new(service), hit, &Name::new(unit), public)
    }

    #[test]
    fn words_of_the_unit_itself() {
        for (service, unit) in [
            ("示例市人民政府", "示例市人民政府办公室"),
            ("山西人大网", "山西省人民代表大会常务委员会"),
            ("安徽人大网", "安徽省人民代表大会常务委员会"),
            ("四川人大网", "四川省人大常委会"),
            ("人大网", "全国人民代表大会"),
            ("人大新闻网", "中国人民大学"),
            ("人大附中", "中国人民大学附属中学"),
            ("示例纪检监察网", "中共示例市纪律检查委员会"),
            ("信访直通车", "示例市信访局"),
            ("示例纪检监察网", "示例市监察委员会"),
            ("中国（示例）自由贸易试验区", "中国（示例）自由贸易试验区管理委员会"),
            ("中国工行", "中国工商银行股份有限公司"),
            ("中国官网", "中国工商银行股份有限公司"),
            ("中国石化", "中国石油化工集团有限公司"),
            ("中国铁路", "中国国家铁路集团有限公司"),
            ("阿里巴巴（中国）官网", "阿里巴巴（中国）有限公司"),
            ("人民网", "人民网股份有限公司"),
            ("中國銀行", "中国银行股份有限公司"),
        ] {
            assert_eq!(claimed(service, unit, false), Some(Claim::OwnName), "{service} {unit}");
        }
    }

    #[test]
    fn words_of_a_body_of_the_state() {
        for (service, unit) in [
            ("中国政府网", "国务院办公厅"),
            ("国家数据", "教育部"),
            ("示例县人民政府", "示例县大数据局"),
            ("示例县人民政府网", "中共示例县委宣传部"),
            ("中国裁判文书网", "最高人民法院"),
            ("国家政务服务平台", "国务院办公厅电子政务办公室"),
            ("中国军网", "解放军新闻传播中心"),
        ] {
            assert_eq!(claimed(service, unit, true), Some(Claim::Body), "{service} {unit}");
            assert_eq!(claimed(service, unit, false), None, "{service} {unit}");
        }
    }

    #[test]
    fn words_of_nobody_here() {
        for (service, unit) in [
            ("中国摄影网", "阿里巴巴（中国）有限公司"),
            ("中国网", "示例（中国）有限公司"),
            ("中国有机网", "示例（中国）有限公司"),
            ("中国人民网", "示例科技有限公司"),
            ("人民医院", "示例市第一医院"),
            ("山西人大网", "安徽省人民代表大会常务委员会"),
            ("另一县人民政府", "示例县大数据局"),
            ("人民政府", "示例县大数据局"),
            ("国家示例网", "中国示例有限公司"),
            ("消费维权网", "示例市总工会"),
            ("示例维权网", "示例市总工会"),
            ("消费维权网", "全国总工会"),
        ] {
            let public = !unit.ends_with("公司");
            assert_eq!(claimed(service, unit, public), None, "{service} {unit}");
        }
    }
}
