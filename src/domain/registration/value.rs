//! The values of a record: names that are none, names that are hidden, status codes.

use crate::text::is_invisible;

/// Longest name that is taken, in characters; the official form holds 128.
const MAX_NAME: usize = 256;

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
        Holder::Hidden
    } else {
        Holder::Named(name)
    }
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
    let name = visible.split_whitespace().collect::<Vec<_>>().join(" ");
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
    (!stands_for_nothing && name.chars().any(char::is_alphanumeric) || name.contains('*')).then_some(name)
}

/// Whole values that hide a holder; letters lower case.
#[rustfmt::skip]
const HIDDEN: [&str; 17] = [
    "data protected", "hidden", "privacy", "private", "private person", "private registration", "proxy", "removed",
    "whois agent", "withheld", "保密", "已隐藏", "已隐去", "已脱敏", "未公开", "隐私保护", "不公开",
];

/// Parts of values that hide a holder, or name a service that stands in for it. Whole phrases: a company may well be called
/// Privacy.
#[rustfmt::skip]
const HIDING: [&str; 33] = [
    "redacted", "for privacy", "whois privacy", "privacy protect", "privacy service", "privacy guard",
    "domain privacy", "contact privacy", "perfect privacy", "gdpr mask", "masking enabled", "gdpr redact",
    "not disclosed", "non-public data", "data protected", "identity protect", "registration private",
    "domains by proxy", "domain by proxy", "domain protection services", "proxy protection", "whoisguard",
    "whoisprotect", "identity shield", "statutory masking", "personal data, can not be publicly disclosed",
    "please query the rdds", "query the registrar", "信息已隐藏", "隐私保护服务", "whois保护", "whois隐私",
    "不予公开",
];

/// The value stands for a holder that is not shown. A name with stars in it counts: it cannot be compared.
pub(super) fn is_hidden(name: &str) -> bool {
    let folded = name.to_ascii_lowercase();
    name.contains(['*', '＊'])
        || HIDDEN.contains(&folded.as_str())
        || HIDING.iter().any(|phrase| folded.contains(phrase))
}

/// RFC 5731 and RFC 3915.
#[rustfmt::skip]
const STATUS: [&str; 25] = [
    "addPeriod", "autoRenewPeriod", "clientDeleteProhibited", "clientHold", "clientRenewProhibited",
    "clientTransferProhibited", "clientUpdateProhibited", "inactive", "ok", "pendingCreate", "pendingDelete",
    "pendingRenew", "pendingRestore", "pendingTransfer", "pendingUpdate", "redemptionPeriod", "renewPeriod",
    "serverDeleteProhibited", "serverHold", "serverRenewProhibited", "serverTransferProhibited",
    "serverUpdateProhibited", "transferPeriod", "linked", "pendingVerification",
];

/// The status codes in a value: `ok`, `clientHold https://icann.org/epp#clientHold`, `client transfer prohibited`,
/// `客户端禁止转移（clientTransferProhibited）`.
pub(super) fn status(text: &str) -> Vec<&'static str> {
    let joined: String = text.chars().filter(|c| !matches!(c, ' ' | '-' | '_')).collect();
    let whole = STATUS.iter().find(|code| code.eq_ignore_ascii_case(&joined));
    // RDAP's word for `ok`.
    if joined.eq_ignore_ascii_case("active") {
        return vec!["ok"];
    }
    if let Some(code) = whole {
        return vec![code];
    }
    let words = text.split(|c: char| !c.is_ascii_alphabetic());
    words
        .filter_map(|word| STATUS.iter().find(|code| code.eq_ignore_ascii_case(word)).copied())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

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
            "Please query the RDDS service of the Registrar of Record",
        ] {
            assert_eq!(holder(text), Holder::Hidden, "{text}");
        }
    }

    #[test]
    fn status_codes() {
        for (text, codes) in [
            ("ok", vec!["ok"]),
            ("OK https://icann.org/epp#ok", vec!["ok", "ok"]),
            ("clientHold", vec!["clientHold"]),
            (
                "clientTransferProhibited (https://www.icann.org/epp#clientTransferProhibited)",
                vec!["clientTransferProhibited"; 2],
            ),
            ("client transfer prohibited", vec!["clientTransferProhibited"]),
            ("pending delete", vec!["pendingDelete"]),
            ("active", vec!["ok"]),
            (
                "客户端禁止转移（clientTransferProhibited）",
                vec!["clientTransferProhibited"],
            ),
            ("serverHold, clientHold", vec!["serverHold", "clientHold"]),
            ("正常", vec![]),
            ("connect", vec![]),
            ("", vec![]),
        ] {
            assert_eq!(status(text), codes, "{text}");
        }
    }
}
