//! Prior approvals: how firmly an item is asked for on a day, what the number of its document says, and what in a filing points to it.

pub mod number;
pub mod words;

use crate::data::approvals::{ANY_AUTHORITY, ERAS, Era, MAINLAND_ALONE, UNITS_ALONE, authorities};
use crate::data::vocabulary::ApprovalItem;
use crate::law::Article;
use crate::model::calendar::Date;

/// How an item stands on a day; nothing before it was first asked for.
pub fn era(item: ApprovalItem, day: Date) -> Option<&'static Era> {
    ERAS.iter().rfind(|era| era.item == item && era.from <= day)
}

/// The era in which an item was first asked for.
pub fn first(item: ApprovalItem) -> Option<&'static Era> {
    ERAS.iter().find(|era| era.item == item)
}

/// The articles in force that keep an item from individuals.
pub fn units_alone(item: ApprovalItem, day: Date) -> Vec<&'static Article> {
    of_item(UNITS_ALONE, item, day)
}

/// The articles in force that keep an item from foreign bodies.
pub fn mainland_alone(item: ApprovalItem, day: Date) -> Vec<&'static Article> {
    of_item(MAINLAND_ALONE, item, day)
}

fn of_item(said: &[(ApprovalItem, &[&'static Article])], item: ApprovalItem, day: Date) -> Vec<&'static Article> {
    let said = said.iter().find(|(of, _)| *of == item);
    let articles = said.map_or(&[][..], |(_, articles)| articles);
    articles
        .iter()
        .copied()
        .filter(|article| article.in_force(day))
        .collect()
}

/// Whether an authority of this name may approve the item, as far as a name tells.
pub fn may_approve(authority: &str, item: ApprovalItem) -> bool {
    let words = authorities(item).split(' ').chain(ANY_AUTHORITY.split(' '));
    words.into_iter().any(|word| authority.contains(word))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::data::approvals::Strength;
    use crate::data::vocabulary::Vocabulary;

    #[test]
    fn the_eras_of_an_item_are_in_order_and_an_article_of_each_is_in_force_on_its_first_day() {
        for item in ApprovalItem::ALL {
            let eras: Vec<&Era> = ERAS.iter().filter(|era| era.item == *item).collect();
            assert!(!eras.is_empty(), "{item:?}");
            assert!(eras.windows(2).all(|pair| pair[0].from < pair[1].from), "{item:?}");
            for era in eras {
                assert!(era.by.iter().any(|article| article.in_force(era.from)), "{era:?}");
                assert_eq!(super::era(*item, era.from).map(|found| found.from), Some(era.from));
            }
        }
    }

    #[test]
    fn the_authorities_of_each_item_are_known_by_name() {
        use ApprovalItem::*;
        for (item, authority) in [
            (News, "国家互联网信息办公室"),
            (News, "中共示例省委网络安全和信息化委员会办公室"),
            (News, "国务院新闻办公室"),
            (Publishing, "国家新闻出版署"),
            (Publishing, "示例市新闻出版局"),
            (Culture, "示例市文化和旅游局"),
            (Culture, "示例市文化广电旅游局"),
            (Broadcast, "国家广播电视总局"),
            (DrugsAndDevices, "示例省药品监督管理局"),
            (DrugsAndDevices, "示例省食品药品监督管理局"),
            (Religion, "示例省民族宗教事务委员会"),
            (InternetFinance, "中国人民银行"),
            (InternetFinance, "国家金融监督管理总局示例监管局"),
            (RideHailing, "示例市交通运输局"),
            (AfterSchoolTraining, "示例区教育局"),
            (Education, "示例省教育委员会"),
            (Healthcare, "示例市卫生健康委员会"),
            (Culture, "示例市行政审批服务局"),
        ] {
            assert!(may_approve(authority, item), "{authority}");
        }
        for (item, authority) in [
            (News, "示例市交通运输局"),
            (Religion, "示例市市场监督管理局"),
            (DrugsAndDevices, "示例市公安局"),
            (Broadcast, "示例省通信管理局"),
        ] {
            assert!(!may_approve(authority, item), "{authority}");
        }
    }

    #[test]
    fn somebody_in_force_always_asks_for_what_is_asked() {
        for year in 2000..2027 {
            for month in 1..13 {
                let day = Date::of(year, month, 28);
                for item in ApprovalItem::ALL {
                    let Some(era) = era(*item, day) else { continue };
                    if era.strength != Strength::Cancelled {
                        assert!(era.by.iter().any(|article| article.in_force(day)), "{item:?} {day}");
                    }
                }
            }
        }
    }
}
