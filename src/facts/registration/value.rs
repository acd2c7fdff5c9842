//! The values of a record: names that are none, and names that are hidden.

use crate::facts::text::{is_han, is_invisible};

/// Longest name that is taken, in characters; the official form holds 128.
const MAX_NAME: usize = 256;

/// Words on buttons of consoles and look-up pages.
#[rustfmt::skip]
const BUTTONS: [&str; 20] = [
    "复制", "修改", "编辑", "查看", "更多", "过户", "展开", "反查", "whois反查", "详情", "查看详情", "立即续费", "续费", "Copy", "copy", "下载", "更换", "域名过户", "信息修改", "查看证书",
];

/// A registrar, without what .uk and .kr write behind its name.
pub(super) fn registrar(text: &str) -> Option<String> {
    let text = text.split_once(" [Tag").map_or(text, |(name, _)| name);
    let text = text.find("(http").and_then(|at| text.get(..at)).unwrap_or(text);
    let name = name(text).map(|name| without_handle(&name).to_owned());
    name.filter(|name| !name.contains("://") && !name.contains('@') && !name.starts_with("www."))
}

/// Without the quotation marks or Markdown signs around it.
pub(super) fn unwrapped(text: &str) -> &str {
    for (open, close) in [
        ("**", "**"),
        ("`", "`"),
        ("\"", "\""),
        ("“", "”"),
        ("「", "」"),
        ("《", "》"),
        ("'", "'"),
    ] {
        if let Some(inside) = text.strip_prefix(open).and_then(|rest| rest.strip_suffix(close)) {
            return inside.trim();
        }
    }
    text
}

/// The words that only the names of organizations hold.
#[rustfmt::skip]
const UNITS: [&str; 28] = [
    "公司", "集团", "企业", "中心", "大学", "学院", "学校", "小学", "中学", "医院", "协会", "学会", "商会", "联合会", "基金会", "事务所", "研究所", "研究院", "委员会",
    "合作社", "政府", "工作室", "商行", "经营部", "图书馆", "博物馆", "出版社", "俱乐部",
];

/// A name that is an organization's and no person's, as far as its words tell.
pub(crate) fn is_unit(name: &str) -> bool {
    let end = |c: char| {
        matches!(
            c,
            '店' | '厂' | '局' | '厅' | '馆' | '社' | '行' | '部' | '院' | '校' | '会' | '所'
        )
    };
    // What stands in brackets behind a person's name makes it no unit's.
    let (before, inside) = bracketed(name).unwrap_or((name, ""));
    // Long personal names have a dot.
    let is_long = before.chars().count() >= 5 && !before.contains(['·', '•', '・', '．']);
    let is_latin = |word: &str| {
        [
            "ltd",
            "limited",
            "inc",
            "llc",
            "corp",
            "corporation",
            "company",
            "gmbh",
            "llp",
            "plc",
        ]
        .iter()
        .any(|form| word.eq_ignore_ascii_case(form))
    };
    UNITS.iter().any(|word| name.contains(word))
        || is_long && !before.is_ascii() && before.ends_with(end)
        || inside.contains("合伙")
        || inside.contains("个体")
        || name.split(|c: char| !c.is_ascii_alphanumeric()).any(is_latin)
}

/// Values that say what the holder is, or that it is no organization.
#[rustfmt::skip]
const TYPES: [&str; 41] = [
    "个人", "自然人", "企业", "组织", "个人用户", "个人所有", "个人网站", "私人", "无组织", "无单位", "没有组织", "没有单位", "不适用", "未填写", "未设置",
    "未填", "暂无数据", "暂未填写", "individual", "personal", "person", "organization", "self", "geren", "ge ren", "wu", "n.a", "n.a.", "no organization",
    "no organisation", "no company", "self-employed", "self employed", "personal website", "personal use",
    "不详", "获取失败", "查询失败", "加载失败", "加载中", "正在加载",
];

/// What a real-name check that has not succeeded comes to, whatever day stands beside it.
pub(super) fn unverified(text: &str) -> Option<&'static str> {
    let says = |words: &[&str]| words.iter().any(|word| text.contains(word));
    if says(&["已通过", "已认证", "已实名", "成功"]) {
        None
    } else if says(&["失败", "未通过", "不通过", "驳回", "未认证"]) {
        Some("未实名")
    } else if says(&[
        "审核中",
        "认证中",
        "待审核",
        "待认证",
        "待提交",
        "已提交",
        "预计",
        "请于",
        "请在",
    ]) {
        Some("实名审核中")
    } else {
        None
    }
}

/// What in an organization's place only says that there is none; in a person's it hides the person.
pub(super) fn is_private(text: &str) -> bool {
    let text = text.trim();
    ["private", "private person"]
        .iter()
        .any(|word| text.eq_ignore_ascii_case(word))
}

/// What stands in a holder's place.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Holder {
    Missing,
    Hidden,
    Named(String),
}

pub(super) fn holder(text: &str) -> Holder {
    let Some(name) = name(text) else {
        return Holder::Missing;
    };
    if is_hidden(&name) {
        return Holder::Hidden;
    }
    let name = without_handle(in_chinese(without_contact(without(&name, is_remark))));
    // `Whois Agent (123)`
    if is_hidden(name) {
        return Holder::Hidden;
    }
    // A neighbour's value: the registry's handle of a contact, an address of mail or of a page, a telephone number, a day.
    let is_handle =
        name.is_ascii() && !name.contains(' ') && name.contains('-') && name.bytes().any(|byte| byte.is_ascii_digit());
    let is_other = is_handle
        || name.contains('@')
        || name.contains("://")
        || name.starts_with("www.")
        || !name.chars().any(char::is_alphabetic);
    // "Individual" says what the holder is, not who.
    let plain = name.trim_end_matches(['.', '…', '。']);
    let is_type = TYPES
        .iter()
        .any(|word| name.eq_ignore_ascii_case(word) || plain == *word);
    if is_other || is_type {
        Holder::Missing
    } else {
        Holder::Named(name.to_owned())
    }
}

/// What stands before and in the brackets at the end of a text.
fn bracketed(text: &str) -> Option<(&str, &str)> {
    let rest = text.strip_suffix(['）', ')', ']', '】'])?;
    rest.rsplit_once(['（', '(', '[', '【'])
}

/// Without the last words of this kind, in brackets or not: `张小明（个人） 【修改】【过户】`.
fn without(mut text: &str, is_kind: fn(&str) -> bool) -> &str {
    while !text.is_empty() {
        let (before, last) = bracketed(text).or_else(|| text.rsplit_once(' ')).unwrap_or(("", text));
        let mut words = last
            .split(['（', '(', '[', '【', ']', '】', '/', '|'])
            .filter(|word| !word.is_empty());
        if !words.all(is_kind) {
            break;
        }
        text = before.trim_end();
    }
    text
}

fn is_button(word: &str) -> bool {
    BUTTONS.contains(&word)
}

/// What a console says of the holder beside its name.
#[rustfmt::skip]
fn is_remark(word: &str) -> bool {
    is_button(word)
        || ["个人", "自然人", "企业", "单位", "身份证", "居民身份证", "营业执照", "认证", "已通过", "已审核", "已核验"].contains(&word)
        || !word.ends_with("公司") && ["实名", "已认证", "未认证", "认证成功", "认证通过", "企业认证", "个人认证"].iter().any(|part| word.contains(part))
}

/// `示例云雀科技有限公司，联系人张小明`
fn without_contact(name: &str) -> &str {
    let before = name.find("联系人").and_then(|at| name.get(..at)).unwrap_or(name);
    let holder = before.trim_end_matches(|c: char| !c.is_alphanumeric());
    if holder.len() < before.len() && before.len() < name.len() {
        holder
    } else {
        name
    }
}

/// Of a name in Chinese and in Latin letters the Chinese one. Behind Latin letters it has to be a unit's: Example Ltd（中国） is one name.
fn in_chinese(name: &str) -> &str {
    let is_latin = |text: &str| text.is_ascii() && text.bytes().filter(u8::is_ascii_alphabetic).count() > 1;
    let is_chinese = |text: &str| {
        text.chars().filter(|c| is_han(*c)).count() > 1 && !text.bytes().any(|byte| byte.is_ascii_alphabetic())
    };
    let parts = bracketed(name).or_else(|| name.split_once('/'));
    let both = parts.map(|(first, second)| (first.trim(), second.trim()));
    match both.or_else(|| name.split_once(' ')) {
        Some((first, second)) if is_chinese(first) && is_latin(second) => first,
        Some((first, second)) if both.is_some() && is_latin(first) && is_chinese(second) && is_unit(second) => second,
        _ => name,
    }
}

/// `Example Co., Ltd. (EXAMPLE-DOM)`: what the registry calls the holder's entry is no part of the name.
fn without_handle(name: &str) -> &str {
    let Some((before, handle)) = name.strip_suffix(')').and_then(|rest| rest.rsplit_once(" (")) else {
        return name;
    };
    let is_code = handle
        .bytes()
        .all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'-');
    let is_handle = is_code
        && (handle.ends_with("-DOM") || handle.ends_with("-ORG") || handle.bytes().any(|byte| byte.is_ascii_digit()));
    if is_handle { before } else { name }
}

/// One line of text with single spaces; `None` when it is empty, a stand-in for nothing, too long, or no text at all.
pub(super) fn name(text: &str) -> Option<String> {
    if text.chars().nth(MAX_NAME).is_some()
        || text
            .chars()
            .any(|c| (c.is_control() && !c.is_whitespace()) || c == char::REPLACEMENT_CHARACTER)
    {
        return None;
    }
    let visible: String = text.chars().filter(|c| !is_invisible(*c)).collect();
    let words: Vec<&str> = visible.split_whitespace().collect();
    let name = words.join(" ");
    // What stands on the buttons beside a name is copied with it, or where no name is shown without it.
    let name = without(&name, is_button);
    let name = name.trim_end_matches([',', '，', ';', '；', '。', '、']).trim_end();
    let name = unwrapped(name).to_owned();
    let stands_for_nothing = matches!(
        name.to_ascii_lowercase()
            .trim_matches(['(', ')', '[', ']', '<', '>', '"', '.']),
        "" | "-"
            | "--"
            | "/"
            | "\\"
            | "n/a"
            | "na"
            | "none"
            | "null"
            | "nil"
            | "undefined"
            | "unknown"
            | "not available"
            | "not applicable"
            | "not provided"
            | "empty"
            | "无"
            | "暂无"
            | "空"
            | "未知"
            | "没有"
    );
    (!stands_for_nothing && name.chars().any(char::is_alphanumeric) || is_masked(&name)).then_some(name)
}

/// Whole values that hide a holder; letters lower case.
#[rustfmt::skip]
const HIDDEN: [&str; 38] = [
    "data protected", "hidden", "privacy", "private", "private person", "private registration", "proxy", "removed",
    "whois agent", "withheld", "whois proxy", "protected", "masked", "private registrant", "hidden by registrar", "not available from registry",
    "保密", "已隐藏", "已隐去", "已脱敏", "未公开", "隐私保护", "不公开", "受保护", "隐藏", "信息隐藏", "信息不公开", "暂不公开", "已脱敏显示",
    "根据gdpr已隐藏", "未公开显示", "隐私信息", "涉及隐私", "注册人隐私", "1&1 internet inc", "加密", "已加密", "加密显示",
];

/// Parts of values that hide a holder, or name a service that stands in for it. Whole phrases: a company may well be called
/// Privacy.
#[rustfmt::skip]
const HIDING: [&str; 64] = [
    "redacted", "for privacy", "whois privacy", "privacy protect", "privacy service", "privacy guard",
    "domain privacy", "contact privacy", "perfect privacy", "gdpr mask", "masking enabled", "gdpr redact",
    "not disclosed", "non-public data", "data protected", "identity protect", "registration private",
    "domains by proxy", "domain by proxy", "domain protection services", "proxy protection", "whoisguard",
    "whoisprotect", "identity shield", "statutory masking", "personal data, can not be publicly disclosed",
    "please query the rdds", "query the registrar", "信息已隐藏", "隐私保护服务", "whois保护", "whois隐私",
    "不予公开", "privacyguard", "privacy corp", "digital privacy", "by privacy", "private by design", "anonymize",
    "whois protect", "on behalf of", "not shown", "withheld for",
    "privacyprotect", "privacy id", "private whois", "whoisproxy", "domainsbyproxy", "privacydotlink",
    "yinsi baohu", "whoistrustee", "domain id shield", "whois not there", "1337 services", "oneandone private", "不展示", "未公示", "已屏蔽", "信息保护中", "开启隐私", "开启信息保护", "受隐私保护", "privacy hero", "not displayed",
];

/// What hides a holder unless a unit is called so: 北京信息保密技术有限公司, Personal Data Systems Ltd.
#[rustfmt::skip]
const WITHHELD: [&str; 20] = [
    "隐私保护", "信息保密", "信息保护", "资料保密", "隐私设置", "隐私服务", "保密注册", "不显示", "已保护", "information protect", "personal data",
    "点击查看", "点击获取", "点击此处", "登录后", "请登录", "自己可见", "本人可见", "联系注册商", "联系注册机构",
];

/// Every word above has one of these, or Latin letters.
const TELLING: [char; 14] = [
    '隐', '护', '密', '显', '展', '未', '屏', '予', '敏', '不', '击', '登', '可', '联',
];

/// The value stands for a holder that is not shown. A name with stars in it counts: it cannot be compared.
pub(crate) fn is_hidden(name: &str) -> bool {
    let is_latin = |byte: u8| byte.is_ascii_alphabetic();
    let latin = name.bytes().any(is_latin);
    if is_masked(name) {
        return true;
    }
    if !latin && !name.contains(TELLING) {
        return false;
    }
    let folded = name.to_ascii_lowercase();
    // Most names hold no Latin letter, most phrases begin with one.
    let may_hold = |phrase: &str| latin || !phrase.bytes().next().is_some_and(is_latin);
    HIDDEN.contains(&folded.as_str())
        || HIDING.iter().any(|phrase| may_hold(phrase) && folded.contains(phrase))
        // A service that numbers its customers: MyPrivacy.net Ltd. ID#123.
        || folded.contains("privacy") && folded.contains("id#")
        || folded.starts_with("registrant of ")
        || is_owner_of(&folded)
        || WITHHELD.iter().any(|phrase| may_hold(phrase) && folded.contains(phrase)) && !is_unit(name)
}

/// `Owner of example.com`, `example.com owner`: a stand-in with the domain's own name.
fn is_owner_of(name: &str) -> bool {
    let domain = name.strip_prefix("owner of ").or_else(|| name.strip_suffix(" owner"));
    domain.is_some_and(|domain| domain.contains('.') && !domain.contains([' ', ',']))
}

/// Signs stand for its letters: one that no name has, two dots, or nothing but dots.
fn is_masked(text: &str) -> bool {
    text.contains(['*', '＊'])
        || text.contains("●●")
        || text.chars().all(|c| matches!(c, '●' | '•' | '…')) && text.chars().nth(1).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_has_a_telling_letter() {
        for word in HIDDEN.iter().chain(&HIDING).chain(&WITHHELD) {
            let latin = word.bytes().any(|byte| byte.is_ascii_alphabetic());
            assert!(latin || word.contains(TELLING), "{word}");
        }
    }

    #[test]
    fn units_and_persons() {
        for (name, expected) in [
            ("示例科技有限公司", true),
            ("北京示例饭店", true),
            ("Example GmbH", true),
            ("示例云雀（上海）咨询部", true),
            ("示例企业管理（有限合伙）", true),
            ("示例便利（个体工商户）", true),
            ("北京示例饭店（总店）", true),
            ("张小明（已通过）", false),
            ("张小明（Zhang Xiaoming）", false),
            ("张三", false),
            ("李小店", false),
            ("尼玛·才让会", false),
            ("阿不都热合曼", false),
            ("Zhang San (1)", false),
        ] {
            assert_eq!(is_unit(name), expected, "{name}");
        }
    }

    #[test]
    fn a_letter_behind_a_name_is_no_second_spelling() {
        for (name, expected) in [
            ("张小明 Zhang", "张小明"),
            ("张小明 Z", "张小明 Z"),
            ("Example / 示例有限公司", "示例有限公司"),
            ("E / 示例有限公司", "E / 示例有限公司"),
        ] {
            assert_eq!(in_chinese(name), expected, "{name}");
        }
    }

    #[test]
    fn registrars() {
        for (text, expected) in [
            ("Example Registrar Ltd [Tag = EXAMPLE]", Some("Example Registrar Ltd")),
            ("Example, Inc.(http://www.example.net)", Some("Example, Inc.")),
            ("https://example.net", None),
            ("www.example.net", None),
            ("support@example.net", None),
        ] {
            assert_eq!(registrar(text).as_deref(), expected, "{text}");
        }
    }

    #[test]
    fn holders() {
        for (text, expected) in [
            ("示例科技有限公司", Some("示例科技有限公司")),
            (
                " Example  Technology\u{200b} Co., Ltd. ",
                Some("Example Technology Co., Ltd."),
            ),
            ("Privacy Technology Co., Ltd.", Some("Privacy Technology Co., Ltd.")),
            ("北京隐私计算科技有限公司", Some("北京隐私计算科技有限公司")),
            ("张三", Some("张三")),
            ("示例科技有限公司 whois反查", Some("示例科技有限公司")),
            ("**示例科技有限公司**", Some("示例科技有限公司")),
            ("“示例科技有限公司”，", Some("示例科技有限公司")),
            ("示例科技有限公司 [修改] 复制", Some("示例科技有限公司")),
            ("Example Co., Ltd. (EXAMPLE-DOM)", Some("Example Co., Ltd.")),
            ("Example (CHINA)", Some("Example (CHINA)")),
            ("示例科技有限公司（已实名）", Some("示例科技有限公司")),
            ("Example Ltd (EXAMPLE-ORG)", Some("Example Ltd")),
            ("Example Ltd (LS0000)", Some("Example Ltd")),
            // Handles have a hyphen, a digit, and no space or Chinese.
            ("Example-Shop", Some("Example-Shop")),
            ("Example24", Some("Example24")),
            ("Example-Shop 24", Some("Example-Shop 24")),
            ("示例-24小时便利店", Some("示例-24小时便利店")),
            ("北京信息保密技术有限公司", Some("北京信息保密技术有限公司")),
            ("杭州不显示科技有限公司", Some("杭州不显示科技有限公司")),
            ("杭州文物已保护研究中心", Some("杭州文物已保护研究中心")),
            ("Personal Data Systems Ltd", Some("Personal Data Systems Ltd")),
            (
                "Hangzhou Information Protection Technology Co Ltd",
                Some("Hangzhou Information Protection Technology Co Ltd"),
            ),
            ("杭州市国家保密局", Some("杭州市国家保密局")),
            ("Whois Technology Ltd", Some("Whois Technology Ltd")),
            ("隐藏科技有限公司", Some("隐藏科技有限公司")),
            ("Masked Singer Ltd", Some("Masked Singer Ltd")),
            ("尼玛●才让", Some("尼玛●才让")),
            ("张小明（个人）", Some("张小明")),
            ("张小明（Zhang Xiaoming）", Some("张小明")),
            ("张小明(身份证)", Some("张小明")),
            ("张小明（已通过）", Some("张小明")),
            ("张小明 已实名", Some("张小明")),
            ("张小明 个人", Some("张小明")),
            ("张小明 Zhang Xiaoming", Some("张小明")),
            ("张小明 / Zhang Xiaoming", Some("张小明")),
            ("张小明 更换", Some("张小明")),
            ("示例云雀科技有限公司 实名认证成功", Some("示例云雀科技有限公司")),
            ("示例云雀科技有限公司[已认证]", Some("示例云雀科技有限公司")),
            ("示例云雀科技有限公司（已认证企业） 企业", Some("示例云雀科技有限公司")),
            ("示例云雀科技有限公司 查看证书", Some("示例云雀科技有限公司")),
            ("示例云雀科技有限公司【修改】【过户】", Some("示例云雀科技有限公司")),
            ("示例云雀科技有限公司 域名过户 信息修改", Some("示例云雀科技有限公司")),
            ("示例云雀科技有限公司 修改/复制/查看", Some("示例云雀科技有限公司")),
            ("示例云雀科技有限公司 修改 / 复制", Some("示例云雀科技有限公司")),
            ("示例云雀科技有限公司，联系人张小明", Some("示例云雀科技有限公司")),
            ("示例云雀科技有限公司 / Shili Yunque Ltd", Some("示例云雀科技有限公司")),
            ("示例云雀科技有限公司（Shili Yunque Ltd）", Some("示例云雀科技有限公司")),
            ("Shili Yunque Ltd（示例云雀科技有限公司）", Some("示例云雀科技有限公司")),
            // Parts of the name.
            ("示例（中国）云雀有限公司", Some("示例（中国）云雀有限公司")),
            ("示例企业管理（有限合伙）", Some("示例企业管理（有限合伙）")),
            ("示例便利店（个体工商户）", Some("示例便利店（个体工商户）")),
            ("Shili Yunque Ltd（中国）", Some("Shili Yunque Ltd（中国）")),
            ("IBM 示例有限公司", Some("IBM 示例有限公司")),
            ("示例联系人科技有限公司", Some("示例联系人科技有限公司")),
            ("示例 实名认证有限公司", Some("示例 实名认证有限公司")),
        ] {
            assert_eq!(holder(text), Holder::Named(expected.unwrap().to_owned()), "{text}");
        }
        for text in [
            "",
            " ",
            "-",
            "N/A",
            "n/a.",
            "None",
            "无",
            "(not available)",
            "<none>",
            "...",
            "\u{0}\u{1}",
            "a\u{fffd}",
            "示例\u{0}公司",
            "复制",
            "【修改】【过户】",
            "已实名",
            "（个人）",
            "个人用户",
            "私人",
            "没有单位",
            "不适用",
            "暂无数据",
            "Ge Ren",
            "N.A.",
            "No Organization",
            "Self-employed",
            "个人",
            "Individual",
            "owner@example.com",
            "https://example.com/contact",
            "www.example.com",
            "hc000000000-cn",
            "+86.10000000",
            "2024-01-02",
            &"中".repeat(257),
        ] {
            assert_eq!(holder(text), Holder::Missing, "{text}");
        }
        for text in [
            "REDACTED FOR PRIVACY",
            "Redacted for Privacy Purposes",
            "DATA REDACTED",
            "Privacy",
            "Privacy service provided by Withheld for Privacy ehf",
            "Domains By Proxy, LLC",
            "WhoisGuard, Inc.",
            "Statutory Masking Enabled",
            "Not Disclosed",
            "张*",
            "示例**公司",
            "***",
            "隐私保护",
            "GDPR Masked",
            "Contact Privacy Inc. Customer 0000000000",
            "On behalf of example.com owner, c/o whoisproxy: Identity Protection Service",
            "Private by Design, LLC",
            "Whois protection, this company does not own this domain name s.r.o.",
            "YinSi BaoHu Yi Kai Qi (Hidden by Whois Privacy Protection Service)",
            "See PrivacyGuardian.org",
            "域名隐私保护服务",
            "*** 有限公司",
            "已开启隐私保护",
            "NOT DISCLOSED!",
            "注册信息已隐藏",
            "持有者资料保密",
            "MyPrivacy.net Ltd. ID#123",
            "Please query the RDDS service of the Registrar of Record",
            "受保护",
            "隐藏",
            "信息不公开",
            "暂不公开",
            "已脱敏显示",
            "信息隐藏",
            "根据GDPR已隐藏",
            "隐私信息",
            "注册人隐私",
            "c/o WHOIStrustee.com Limited",
            "Domain ID Shield Service CO., Limited",
            "Knock Knock WHOIS Not There, LLC",
            "1337 Services LLC",
            "1&1 Internet Inc",
            "Whois Agent (123)",
            "Private Registrant",
            "Oneandone Private Registration",
            "Registrant of yunque.com",
            "Hidden by Registrar",
            "Not Available From Registry",
            "Protected",
            "●●●●",
            "……",
            "张●●",
            "联系人信息不显示",
            "点击查看",
            "请登录后查看",
            "登录后可见",
            "点击获取",
            "仅自己可见",
            "联系注册商查看",
            "请联系注册商",
            "请点击此处查询",
            "加密",
            "(not displayed)",
            "Owner of yunque.com",
            "yunque.com owner",
        ] {
            assert_eq!(holder(text), Holder::Hidden, "{text}");
        }
        for text in ["获取失败", "加载中...", "正在加载…", "不详", "查询失败。"] {
            assert_eq!(holder(text), Holder::Missing, "{text}");
        }
        for text in [
            "示例点击查看科技有限公司",
            "Owner of Yunque Ltd",
            "Shop owner",
            "李可见",
            "上海登录后浪文化有限公司",
        ] {
            assert_eq!(holder(text), Holder::Named(text.to_owned()), "{text}");
        }
    }
}
