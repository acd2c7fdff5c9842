//! Which choice of a table was meant by a text that is none: its label, a usual other word, a slip of the pen, a word they share.

use super::vocabulary::Entry;
use crate::model::closest::{closest, within};
use crate::model::phrase::Phrase;

/// What people and other systems call a choice: the table, their words, the slug.
#[rustfmt::skip]
static OTHER_WORDS: &[(&str, &str, &str)] = &[
    ("nature", "company corporation firm business 公司 有限公司 个体工商户", "enterprise"),
    ("nature", "person personal natural-person 自然人", "individual"),
    ("nature", "gov state-organ 行政机关 国家机关", "government"),
    ("nature", "association 协会 社团", "social-organization"),
    ("nature", "民非 社会服务机构", "private-non-enterprise"),
    ("nature", "律师事务所 律所", "law-firm"),
    ("nature", "army 军队 部队", "military"),
    ("certificateKind", "licence license 执照 营业执照", "business-licence"),
    ("certificateKind", "id id-card identity-card 身份证 二代身份证", "resident-id"),
    ("certificateKind", "港澳通行证 回乡证", "hk-macau-travel-permit"),
    ("certificateKind", "台胞证", "taiwan-travel-permit"),
    ("action", "create first initial 首次 新办", "new"),
    ("action", "add-site add-website add-app 新增网站 新增互联网信息服务", "add-service"),
    ("action", "access 接入 接入备案", "add-access"),
    ("action", "update modify edit alter 变更 修改", "change"),
    ("action", "delete remove revoke 注销 删除", "cancel"),
    ("serviceKind", "site web webpage web-site 网页 站点", "website"),
    ("serviceKind", "application mobile-app 应用 客户端 移动应用", "app"),
    ("serviceKind", "mini-app miniapp applet", "mini-program"),
    ("serviceKind", "atomic-service 元服务", "quick-app"),
    ("role", "owner 主办者", "self"),
    ("role", "legal legal-person 法人 法人代表", "legal-representative"),
    ("role", "agent proxy 委托人 代理人 被授权人", "delegate"),
    ("os", "iphone ipad apple", "ios"),
    ("serviceContent", "mall shop e-commerce ecommerce 电商 商城 购物", "shopping"),
    ("serviceContent", "job jobs 招聘", "recruitment"),
    ("language", "zh zh-cn chinese 中文 简体中文 汉语", "zh-Hans"),
    ("language", "zh-tw zh-hk 繁体中文 繁体", "zh-Hant"),
    ("accessMethod", "ecs server 云服务器 云主机", "cloud"),
];

/// The choice that was meant, where there is one that is nearest.
pub(crate) fn meant(table: &str, texts: &'static [Phrase], given: &str) -> Option<Entry> {
    let given = given.trim();
    if given.len() > 64 {
        return None;
    }
    let entries = || texts.iter().map(Entry::from);
    let named = |slug: &str| entries().find(|entry| entry.slug == slug);
    let lower = given.to_ascii_lowercase();
    let labelled = |entry: &Entry| entry.zh.eq_ignore_ascii_case(given) || entry.en.eq_ignore_ascii_case(given);
    let other = || {
        let mut others = OTHER_WORDS.iter().filter(|(of, ..)| *of == table);
        others.find(|(_, words, _)| words.split(' ').any(|word| word == lower))
    };
    entries()
        .find(labelled)
        .or_else(|| named(other()?.2))
        .or_else(|| named(within(5, given, entries().map(|entry| entry.slug))?))
        .or_else(|| {
            let (most, best) = alone(entries().map(|entry| (shares(&lower, &entry), entry)));
            // Words that several choices share say more than how it is spelt.
            let slip = || closest(given, entries().map(|entry| entry.slug)).filter(|_| most == 0);
            best.or_else(|| named(slip()?))
        })
}

/// How much of a text a choice shares: words of its slug and its English label, or the text in its Chinese one.
fn shares(given: &str, entry: &Entry) -> usize {
    if !given.is_ascii() {
        return usize::from(given.chars().count() > 1 && entry.zh.contains(given));
    }
    let label = entry.en.to_ascii_lowercase();
    // The beginning of a word will do.
    let is = |own: &str, word: &str| own == word || (word.len() > 3 && own.starts_with(word));
    let has = |word: &&str| words(entry.slug).chain(words(&label)).any(|own| is(own, word));
    let tells = |word: &&str| word.len() > 1 && !matches!(*word, "and" | "of" | "or" | "the");
    words(given).filter(tells).filter(has).count()
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|char: char| !char.is_ascii_alphanumeric())
}

/// The most that any has, and the one that has it, where no other has as much.
fn alone(ranked: impl Iterator<Item = (usize, Entry)>) -> (usize, Option<Entry>) {
    let (mut most, mut best) = (0, None);
    for (count, entry) in ranked {
        if count > most {
            (most, best) = (count, Some(entry));
        } else if count == most {
            best = None;
        }
    }
    (most, best)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::data::vocabulary::{Action, CertificateKind, Nature, Os, Role, ServiceContent, ServiceKind, Vocabulary};

    fn of<V: Vocabulary>(given: &str) -> &'static str {
        meant(V::NAME, V::TEXTS, given).map_or("", |entry| entry.slug)
    }

    #[test]
    fn what_is_meant_is_found() {
        assert_eq!(of::<Nature>("enterprize"), "enterprise");
        assert_eq!(of::<Nature>("indiv"), "individual");
        assert_eq!(of::<Nature>(" 政府机关 "), "government");
        assert_eq!(of::<Nature>("Government body"), "government");
        assert_eq!(of::<Nature>("政府"), "government");
        assert_eq!(of::<Nature>("公司"), "enterprise");
        assert_eq!(of::<CertificateKind>("licence"), "business-licence");
        assert_eq!(of::<CertificateKind>("身份证"), "resident-id");
        assert_eq!(of::<CertificateKind>("private_school"), "private-school-licence");
        assert_eq!(of::<Action>("delete"), "cancel");
        assert_eq!(of::<Action>("Update"), "change");
        assert_eq!(of::<ServiceKind>("webiste"), "website");
        assert_eq!(of::<ServiceKind>("miniProgram"), "mini-program");
        assert_eq!(of::<ServiceContent>("network-news"), "online-news");
        assert_eq!(of::<ServiceContent>("新闻"), "online-news");
        assert_eq!(of::<ServiceContent>("education"), "online-education");
        assert_eq!(of::<Role>("agent"), "delegate");
        assert_eq!(of::<Os>("HarmonyOS"), "harmony");
    }

    #[test]
    fn what_could_be_several_is_none() {
        assert_eq!(of::<Nature>("institution-of-something"), "");
        assert_eq!(of::<CertificateKind>("org-code"), "");
        assert_eq!(of::<CertificateKind>("registration certificate"), "");
        assert_eq!(of::<ServiceContent>("finance-and-portal"), "");
        assert_eq!(of::<ServiceContent>("网络"), "");
        assert_eq!(of::<Nature>(""), "");
        assert_eq!(of::<Nature>(&"n".repeat(1000)), "");
    }
}
