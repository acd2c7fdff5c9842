//! A name beside the one on a document.

use crate::facts::text::{Sameness, compare_names, fold, folds_away, is_invisible};
use crate::filing::field::Field;

/// A trade's licence may or may not carry it after the name.
pub const TRADE: [&str; 2] = ["（个体工商户）", "(个体工商户)"];

/// How a name compares with the one on the document.
#[derive(Debug)]
pub enum Agreement {
    /// Written the same.
    Same,
    /// The same name; the document's spelling.
    Spelled(String),
    /// Another name.
    Different,
}

/// A trade without a name of its own has only signs such as *** on its licence.
pub fn says_something(holder: &Field<String>) -> bool {
    holder.text().is_some_and(speaks)
}

/// The same of a text.
pub fn speaks(holder: &str) -> bool {
    // What can be folded to something whatever stands beside it; a digit may be part of an emoji.
    let speaks = |c: char| matches!(c, '\u{4e00}'..='\u{9fff}' | 'a'..='z' | 'A'..='Z') && !folds_away(c);
    holder.contains(speaks) || !fold(holder).is_empty()
}

/// Compares what can be seen; the rest is another rule's.
pub fn agreement(name: &str, holder: &Field<String>) -> Agreement {
    agree(name, holder.text().unwrap_or_default())
}

/// What documents print before a name.
const LABELS: [&str; 10] = [
    "名称",
    "姓名",
    "名 称",
    "姓 名",
    "单位名称",
    "企业名称",
    "机构名称",
    "组织名称",
    "法人名称",
    "中文姓名",
];

/// A name without what the document calls it: `名称：示例科技有限公司`.
pub fn unlabelled(holder: &str) -> &str {
    let parts = holder.split_once(['：', ':']);
    let labelled = parts.filter(|(label, name)| LABELS.contains(&label.trim()) && !name.trim().is_empty());
    labelled.map_or(holder, |(_, name)| name.trim())
}

/// The same of two texts.
pub fn agree(name: &str, holder: &str) -> Agreement {
    let holder = unlabelled(holder);
    if name == holder {
        return Agreement::Same;
    }
    let (name, holder) = (visible(name), visible(holder));
    match compare_names(&name, &holder) {
        Sameness::Same => Agreement::Same,
        Sameness::SameAfterFolding => Agreement::Spelled(holder),
        Sameness::Different if says_the_same_bare(&name, &holder) => Agreement::Spelled(holder),
        Sameness::Different => Agreement::Different,
    }
}

/// The same name, but for the sign of a trade on one of them.
fn says_the_same_bare(name: &str, holder: &str) -> bool {
    let (bare_name, bare_holder) = (bare(name), bare(holder));
    (bare_name, bare_holder) != (name, holder) && compare_names(bare_name, bare_holder) != Sameness::Different
}

/// The name without what cannot be seen.
pub fn visible(text: &str) -> String {
    let text: String = text.chars().filter(|char| !is_invisible(*char)).collect();
    text.trim().into()
}

/// The name without the sign of a trade.
pub fn bare(name: &str) -> &str {
    TRADE.iter().find_map(|trade| name.strip_suffix(trade)).unwrap_or(name)
}

#[cfg(test)]
mod tests {
    use super::{Agreement, agree, speaks, unlabelled};

    #[test]
    fn what_a_document_calls_a_name_is_no_part_of_it() {
        for (holder, name) in [
            ("名称：示例科技有限公司", "示例科技有限公司"),
            ("姓名: 张三", "张三"),
            ("名 称：示例", "示例"),
            ("名称：", "名称："),
            ("示例：名称", "示例：名称"),
            ("示例科技有限公司", "示例科技有限公司"),
        ] {
            assert_eq!(unlabelled(holder), name, "{holder}");
            assert!(matches!(agree(name, holder), Agreement::Same), "{holder}");
        }
    }

    #[test]
    fn signs_say_nothing_and_letters_and_digits_of_any_script_do() {
        for (holder, says) in [
            ("***", false),
            ("——", false),
            ("丨", false),
            ("1\u{fe0f}\u{20e3}", false),
            ("", false),
            ("示例", true),
            ("Example", true),
            ("360", true),
            ("さくら", true),
        ] {
            assert_eq!(speaks(holder), says, "{holder}");
        }
    }
}
