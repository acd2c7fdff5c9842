//! What the status of a domain means for its use, however the code is written. Locks against change are none of it.

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

/// The codes of RFC 5731 and RFC 3915, folded, and the words of Chinese consoles.
#[rustfmt::skip]
const WORDS: [(&str, Standing); 21] = [
    ("clienthold", Standing::Hold), ("serverhold", Standing::Hold), ("禁止解析", Standing::Hold), ("暂停解析", Standing::Hold),
    ("停止解析", Standing::Hold),
    ("redemptionperiod", Standing::Redemption), ("pendingrestore", Standing::Redemption), ("赎回", Standing::Redemption),
    ("pendingdelete", Standing::Deletion), ("待删除", Standing::Deletion), ("等待删除", Standing::Deletion), ("删除期", Standing::Deletion),
    ("正在删除", Standing::Deletion),
    ("pendingtransfer", Standing::Transfer), ("转移中", Standing::Transfer), ("转出中", Standing::Transfer), ("等待转移", Standing::Transfer),
    ("autorenewperiod", Standing::Renewal),
    ("未实名", Standing::Unverified), ("实名审核中", Standing::Unverified), ("pendingverification", Standing::Unverified),
];

/// Longest status that is read, in bytes.
const MAX_STATUS: usize = 512;

/// What a status says: `clientHold`, `client hold`, `CLIENT_HOLD https://icann.org/epp#clientHold`, `注册商暂停解析`.
pub fn standings(status: &str) -> impl Iterator<Item = Standing> {
    let folded: String = status
        .chars()
        .take(MAX_STATUS)
        .filter(|c| c.is_alphabetic())
        .map(|c| c.to_ascii_lowercase())
        .collect();
    let found = WORDS.iter().filter(move |(word, _)| folded.contains(word));
    let mut last = None;
    found
        .map(|(_, standing)| *standing)
        .filter(move |standing| last.replace(*standing) != Some(*standing))
}

#[cfg(test)]
mod tests {
    use super::*;

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
            ("pendingDelete, clientHold", vec![Standing::Hold, Standing::Deletion]),
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
            ("正常", vec![]),
            ("", vec![]),
        ] {
            assert_eq!(standings(status).collect::<Vec<_>>(), expected, "{status}");
        }
    }
}
