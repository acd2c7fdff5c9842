//! What must not be shown to anybody: private keys and the stores they are kept in, by their first bytes and shape alone.

use super::der::{Der, INTEGER, OCTET_STRING, OID, SEQUENCE, context};
use super::source::be32;

/// Something with a private key in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Secret {
    /// A private key alone.
    PrivateKey,
    /// A store of keys, by the name of its format.
    Keystore(&'static str),
}

/// By the words between BEGIN and END.
pub(super) fn of_label(label: &str) -> Option<Secret> {
    // "ENCRYPTED PRIVATE KEY", "OPENSSH PRIVATE KEY" and the rest.
    if label.contains("PRIVATE KEY") {
        Some(Secret::PrivateKey)
    } else if label.contains("PKCS12") {
        Some(Secret::Keystore("PKCS#12"))
    } else {
        None
    }
}

/// By the first bytes of a file that is not ASN.1.
pub(super) fn of_head(head: &[u8]) -> Option<Secret> {
    let word = |place: usize| be32(head, place);
    match word(0)? {
        0xfeed_feed => Some(Secret::Keystore("JKS")),
        0xcece_cece => Some(Secret::Keystore("JCEKS")),
        // Version, then a salt of twenty bytes with its length, then how often it is hashed.
        1 | 2 if word(4) == Some(20) && (1..1 << 20).contains(&word(28)?) => Some(Secret::Keystore("BKS")),
        _ if head.starts_with(b"PuTTY-User-Key-File") => Some(Secret::PrivateKey),
        _ => None,
    }
}

/// `pkcs` (1.2.840.113549.1), under which stand `pkcs-5` (5) and `pkcs-12` (12): encryption with a password.
const PKCS: &[u8] = &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01];

/// By the shape of ASN.1: PKCS #12, PKCS #8, PKCS #1, SEC 1.
pub(super) fn of_der(bytes: &[u8]) -> Option<Secret> {
    let mut parts = Der::new(bytes).tagged(SEQUENCE)?.inside();
    if let Some(first) = parts.tagged(SEQUENCE) {
        // EncryptedPrivateKeyInfo: how, and the encrypted key.
        let how = first.inside().tagged(OID)?.content.strip_prefix(PKCS)?;
        let encrypted = matches!(how.first(), Some(5 | 12)) && parts.tagged(OCTET_STRING).is_some();
        return encrypted.then_some(Secret::PrivateKey);
    }
    let version = parts.tagged(INTEGER)?.content;
    match parts.peek()? {
        // A version and content with its type.
        SEQUENCE if version == [3] => {
            parts.tagged(SEQUENCE)?.inside().tagged(OID)?;
            Some(Secret::Keystore("PKCS#12"))
        }
        // PrivateKeyInfo: version, algorithm, key.
        SEQUENCE => {
            parts.tagged(SEQUENCE)?.inside().tagged(OID)?;
            parts.tagged(OCTET_STRING).map(|_| Secret::PrivateKey)
        }
        // ECPrivateKey: version, key, and perhaps curve and public key.
        OCTET_STRING if version == [1] => {
            parts.next()?;
            let rest = parts.all(|part| part.tag == context(0) || part.tag == context(1));
            rest.then_some(Secret::PrivateKey)
        }
        // RSAPrivateKey and DSAPrivateKey: a version and many numbers; a public key has two.
        INTEGER if version == [0] || version == [1] => {
            (parts.filter(|part| part.tag == INTEGER).count() >= 4).then_some(Secret::PrivateKey)
        }
        _ => None,
    }
}
