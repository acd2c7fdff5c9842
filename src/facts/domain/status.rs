//! The status of a domain, however the code is written, and what it means for its use. Locks against change mean nothing here.

/// What stands in the way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// `clientHold`, `serverHold`: taken out of the DNS.
    Hold,
    /// `redemptionPeriod`, `pendingRestore`: deleted, and can still be bought back.
    Redemption,
    /// `pendingDelete`: about to be gone.
    Deletion,
    /// `pendingTransfer`: on the way to another registrar.
    Transfer,
    /// `autoRenewPeriod`: renewed by the registry, not yet by the registrar.
    Renewal,
    /// The holder's real name is not verified yet.
    Unverified,
}

/// The codes of RFC 5731 and RFC 3915, and one that registries write beside them, with what each means.
#[rustfmt::skip]
static CODES: [Code; 25] = [
    ("ok", None), ("inactive", None), ("linked", None),
    ("clientHold", Some(Standing::Hold)), ("serverHold", Some(Standing::Hold)),
    ("redemptionPeriod", Some(Standing::Redemption)), ("pendingRestore", Some(Standing::Redemption)),
    ("pendingDelete", Some(Standing::Deletion)), ("pendingTransfer", Some(Standing::Transfer)),
    ("autoRenewPeriod", Some(Standing::Renewal)), ("pendingVerification", Some(Standing::Unverified)),
    ("addPeriod", None), ("renewPeriod", None), ("transferPeriod", None),
    ("pendingCreate", None), ("pendingRenew", None), ("pendingUpdate", None),
    ("clientDeleteProhibited", None), ("clientRenewProhibited", None), ("clientTransferProhibited", None),
    ("clientUpdateProhibited", None),
    ("serverDeleteProhibited", None), ("serverRenewProhibited", None), ("serverTransferProhibited", None),
    ("serverUpdateProhibited", None),
];

/// The words of Chinese consoles. Where there are two codes, who set one decides: the registrar, or the registry. Without that, and
/// where there is none, the words stand for themselves.
#[rustfmt::skip]
static WORDS: [(&str, &str, &str); 24] = [
    ("赎回", "redemptionPeriod", "redemptionPeriod"),
    ("等待删除", "pendingDelete", "pendingDelete"), ("待删除", "pendingDelete", "pendingDelete"),
    ("正在删除", "pendingDelete", "pendingDelete"), ("删除期", "pendingDelete", "pendingDelete"),
    ("转移中", "pendingTransfer", "pendingTransfer"), ("转出中", "pendingTransfer", "pendingTransfer"),
    ("等待转移", "pendingTransfer", "pendingTransfer"), ("未激活", "inactive", "inactive"),
    ("暂停解析", "clientHold", "serverHold"), ("停止解析", "clientHold", "serverHold"), ("禁止解析", "clientHold", "serverHold"),
    ("禁止转移", "clientTransferProhibited", "serverTransferProhibited"),
    ("禁止删除", "clientDeleteProhibited", "serverDeleteProhibited"),
    ("禁止更新", "clientUpdateProhibited", "serverUpdateProhibited"),
    ("禁止修改", "clientUpdateProhibited", "serverUpdateProhibited"),
    ("禁止续费", "clientRenewProhibited", "serverRenewProhibited"),
    ("禁止续期", "clientRenewProhibited", "serverRenewProhibited"),
    ("未实名", "", ""), ("未完成实名", "", ""), ("实名审核中", "", ""), ("实名认证审核中", "", ""), ("实名认证中", "", ""),
    ("实名认证失败", "", ""),
];

/// Longest status that is read, in characters.
const MAX_STATUS: usize = 512;

/// The codes in a value, as they come: `ok`, `clientHold https://icann.org/epp#clientHold`, `client transfer prohibited`,
/// `CLIENT_HOLD`, `客户端禁止转移（clientTransferProhibited）`, `注册商设置暂停解析`. Words that stand in the way and leave open which code is
/// meant come as they are: `暂停解析`, `未实名`.
pub(crate) fn codes(text: &str) -> Vec<&'static str> {
    found(text).into_iter().map(|(code, _)| code).collect()
}

/// What a status says: `clientHold`, `client hold`, `CLIENT_HOLD https://icann.org/epp#clientHold`, `注册商暂停解析`.
pub fn standings(status: &str) -> impl Iterator<Item = Standing> {
    let mut seen = Vec::new();
    found(status).into_iter().filter_map(move |(_, standing)| {
        let standing = standing.filter(|standing| !seen.contains(standing))?;
        seen.push(standing);
        Some(standing)
    })
}

type Code = (&'static str, Option<Standing>);

fn found(text: &str) -> Vec<Code> {
    match single(text) {
        Some(code) => vec![*code],
        None => search(text),
    }
}

/// Nothing but one code, with or without its address.
fn single(text: &str) -> Option<&'static Code> {
    let (code, address) = text.split_once(' ').unwrap_or((text, ""));
    let of = address.strip_prefix("https://icann.org/epp#").unwrap_or(address);
    let is_one = of.is_empty() || of == code;
    CODES
        .iter()
        .find(|(known, _)| is_one && known.eq_ignore_ascii_case(code))
}

fn search(text: &str) -> Vec<Code> {
    // RDAP's word for `ok`, and the consoles'.
    if matches!(
        text.trim().to_ascii_lowercase().as_str(),
        "active" | "正常" | "正常状态"
    ) {
        return vec![("ok", None)];
    }
    let end = text.char_indices().nth(MAX_STATUS).map_or(text.len(), |(end, _)| end);
    let text = text.get(..end).unwrap_or_default();
    let folded: String = text
        .chars()
        .filter(|c| c.is_alphabetic())
        .map(|c| c.to_ascii_lowercase())
        .collect();
    let is_word = |code: &str| {
        text.split(|c: char| !c.is_ascii_alphabetic())
            .any(|word| word.eq_ignore_ascii_case(code))
    };
    let place = |code: &str| {
        // Short codes are parts of other words, and one long code ends like another.
        let at = folded.find(&code.to_ascii_lowercase())?;
        let is_own = if code.len() > 8 {
            !folded.get(..at)?.ends_with("auto")
        } else {
            is_word(code)
        };
        is_own.then_some(at)
    };
    let mut placed: Vec<_> = CODES
        .iter()
        .filter_map(|known| Some((place(known.0)?, *known)))
        .collect();
    // A few at most; a sort weighs more than it saves.
    let mut found = Vec::new();
    while let Some((first, _)) = placed.iter().enumerate().min_by_key(|(_, (place, _))| *place) {
        found.push(placed.swap_remove(first).1);
    }
    // `客户端禁止转移（clientTransferProhibited）` says one thing twice.
    for (code, standing) in text.split(['，', ',', '、', '；', ';', '/', ' ']).filter_map(chinese) {
        let is_known = |known: &Code| known.0 == code || standing.is_some() && known.1 == standing;
        if !found.iter().any(is_known) {
            found.push((code, standing));
        }
    }
    found
}

fn chinese(part: &str) -> Option<Code> {
    let (word, client, server) = WORDS.iter().copied().find(|(word, ..)| part.contains(word))?;
    let standing = match client {
        "" => Some(Standing::Unverified),
        _ => CODES.iter().find(|(code, _)| *code == client)?.1,
    };
    let by_registrar = part.contains("注册商") || part.contains("客户端");
    let by_registry = part.contains("注册局") || part.contains("服务器") || part.contains("服务端");
    match (by_registrar, by_registry) {
        _ if !client.is_empty() && client == server => Some((client, standing)),
        (true, false) if !client.is_empty() => Some((client, standing)),
        (false, true) if !client.is_empty() => Some((server, standing)),
        // A lock whose owner is not said is of no consequence.
        _ => standing.map(|standing| (word, Some(standing))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_code_alone_needs_no_search() {
        for (code, standing) in CODES {
            for text in [
                code.to_owned(),
                code.to_ascii_uppercase(),
                format!("{code} https://icann.org/epp#{code}"),
            ] {
                assert_eq!(single(&text), Some(&(code, standing)), "{text}");
                assert_eq!(search(&text), [(code, standing)], "{text}");
            }
        }
        assert_eq!(single("ok clientHold"), None);
    }

    #[test]
    fn spellings() {
        for (status, expected) in [
            ("clientHold", vec![Standing::Hold]),
            ("client hold", vec![Standing::Hold]),
            ("CLIENT_HOLD", vec![Standing::Hold]),
            ("clientHold https://icann.org/epp#clientHold", vec![Standing::Hold]),
            ("注册局设置禁止解析（serverHold）", vec![Standing::Hold]),
            ("redemption period", vec![Standing::Redemption]),
            ("急需赎回", vec![Standing::Redemption]),
            ("pendingDelete, clientHold", vec![Standing::Deletion, Standing::Hold]),
            ("pending transfer", vec![Standing::Transfer]),
            ("autoRenewPeriod", vec![Standing::Renewal]),
            ("域名未实名认证", vec![Standing::Unverified]),
            ("ok", vec![]),
            ("active", vec![]),
            ("inactive", vec![]),
            ("addPeriod", vec![]),
            ("clientDeleteProhibited", vec![]),
            ("serverTransferProhibited", vec![]),
            ("注册商禁止转移", vec![]),
            ("已实名认证", vec![]),
            ("实名认证审核中", vec![Standing::Unverified]),
            ("暂停解析", vec![Standing::Hold]),
            ("autoRenewPeriod, renewPeriod", vec![Standing::Renewal]),
            ("registrar-lock", vec![]),
            ("正常", vec![]),
            ("", vec![]),
        ] {
            assert_eq!(standings(status).collect::<Vec<_>>(), expected, "{status}");
        }
    }

    #[test]
    fn status_codes() {
        for (text, codes) in [
            ("ok", vec!["ok"]),
            ("OK https://icann.org/epp#ok", vec!["ok"]),
            ("clientHold", vec!["clientHold"]),
            (
                "clientTransferProhibited (https://www.icann.org/epp#clientTransferProhibited)",
                vec!["clientTransferProhibited"],
            ),
            ("client transfer prohibited", vec!["clientTransferProhibited"]),
            ("pending delete", vec!["pendingDelete"]),
            ("active", vec!["ok"]),
            (
                "客户端禁止转移（clientTransferProhibited）",
                vec!["clientTransferProhibited"],
            ),
            ("serverHold, clientHold", vec!["serverHold", "clientHold"]),
            ("正常", vec!["ok"]),
            ("不正常", vec![]),
            ("注册商设置禁止转移", vec!["clientTransferProhibited"]),
            (
                "注册局设置暂停解析、注册商设置禁止删除",
                vec!["serverHold", "clientDeleteProhibited"],
            ),
            (
                "注册商设置禁止转移、注册商设置禁止删除",
                vec!["clientTransferProhibited", "clientDeleteProhibited"],
            ),
            ("禁止转移", vec![]),
            ("暂停解析", vec!["暂停解析"]),
            ("暂停解析（clientHold）", vec!["clientHold"]),
            ("注册商提示未实名", vec!["未实名"]),
            ("注册局实名审核中", vec!["实名审核中"]),
            ("inactively", vec![]),
            ("域名未实名认证", vec!["未实名"]),
            ("CLIENT_HOLD", vec!["clientHold"]),
            ("autoRenewPeriod", vec!["autoRenewPeriod"]),
            ("locked", vec![]),
            ("赎回期", vec!["redemptionPeriod"]),
            ("connect", vec![]),
            ("", vec![]),
        ] {
            assert_eq!(super::codes(text), codes, "{text}");
        }
    }
}
