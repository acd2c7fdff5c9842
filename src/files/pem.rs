//! Files of text: PEM (RFC 7468) with whatever stands around it, in UTF-8 or as PowerShell writes it in UTF-16, and Base64 alone.

use super::source::{after, before, position};

/// One block between BEGIN and END.
#[derive(Debug)]
pub(super) struct Block {
    /// "CERTIFICATE", "RSA PRIVATE KEY"
    pub(super) label: String,
    pub(super) content: Vec<u8>,
}

/// More blocks than any chain has are not read.
const MOST_BLOCKS: usize = 32;
const BEGIN: &[u8] = b"-----BEGIN ";

/// The same text with a byte for each character, where it is text in UTF-16.
pub(super) fn narrow(text: &[u8]) -> Option<Vec<u8>> {
    let low = match text {
        [0xff, 0xfe, ..] => 0,
        [0xfe, 0xff, ..] => 1,
        _ => return None,
    };
    Some(
        text.chunks_exact(2)
            .skip(1)
            .filter_map(|pair| pair.get(low).copied())
            .collect(),
    )
}

/// Whether a text has a block at all.
pub(super) fn is_pem(text: &[u8]) -> bool {
    position(text, BEGIN).is_some()
}

/// The blocks of a text.
pub(super) fn blocks(text: &[u8]) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut rest = text;
    while blocks.len() < MOST_BLOCKS
        && let Some(begun) = after(rest, BEGIN)
    {
        rest = begun;
        let Some(label) = before(rest, b"-----").filter(|label| label.len() <= 40) else {
            continue;
        };
        let label = String::from_utf8_lossy(label).into_owned();
        let body = after(rest, b"-----").unwrap_or_default();
        // The dashes of the next block end no label.
        if body.starts_with(b"BEGIN ") {
            continue;
        }
        let body = before(body, b"-----").unwrap_or(body);
        blocks.push(Block {
            label,
            content: base64(without_headers(body)),
        });
    }
    blocks
}

/// "Proc-Type: 4,ENCRYPTED" and the like stand before a blank line.
fn without_headers(body: &[u8]) -> &[u8] {
    if !body.contains(&b':') {
        return body;
    }
    after(body, b"\n\n")
        .or_else(|| after(body, b"\n\r\n"))
        .unwrap_or_default()
}

/// What Base64 stands for; anything else in between is passed over.
pub(super) fn base64(text: &[u8]) -> Vec<u8> {
    let mut bytes = Vec::new();
    let (mut bits, mut count) = (0_u32, 0_u32);
    for digit in text {
        let value = match digit {
            b'A'..=b'Z' => digit.wrapping_sub(b'A'),
            b'a'..=b'z' => digit.wrapping_sub(b'a').wrapping_add(26),
            b'0'..=b'9' => digit.wrapping_sub(b'0').wrapping_add(52),
            b'+' | b'-' => 62,
            b'/' | b'_' => 63,
            b'=' => break,
            _ => continue,
        };
        bits = bits << 6 | u32::from(value);
        count = count.wrapping_add(6);
        if count >= 8 {
            count = count.wrapping_sub(8);
            bytes.push((bits >> count) as u8);
        }
    }
    bytes
}

/// Whether it is Base64 of ASN.1, without BEGIN and END.
pub(super) fn is_bare(text: &[u8]) -> bool {
    let is_base64 = |byte: &u8| byte.is_ascii_alphanumeric() || b"+/= \t\r\n".contains(byte);
    text.trim_ascii_start().starts_with(b"MI") && text.iter().all(is_base64)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blocks_are_found_in_whatever_stands_around_them() {
        let text = b"\xef\xbb\xbfBag Attributes\r\n-----BEGIN CERTIFICATE-----\r\nAQID\r\nBA==\r\n-----END CERTIFICATE-----\r\nx\n\
            -----BEGIN RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\n\nBQ==\n-----END RSA PRIVATE KEY-----";
        let found: Vec<(String, Vec<u8>)> = blocks(text)
            .into_iter()
            .map(|block| (block.label, block.content))
            .collect();
        let expected = [("CERTIFICATE", vec![1, 2, 3, 4]), ("RSA PRIVATE KEY", vec![5])];
        assert_eq!(found, expected.map(|(label, bytes)| (label.to_owned(), bytes)));
        assert!(blocks(b"-----BEGIN ").is_empty());
        assert!(blocks(&b"-----BEGIN x".repeat(1000)).is_empty());
        assert_eq!(
            blocks(&b"-----BEGIN A-----\nAQ==\n-----END A-----\n".repeat(100)).len(),
            MOST_BLOCKS
        );
    }

    #[test]
    fn utf_16_is_narrowed() {
        let wide: Vec<u8> = "\u{feff}-----BEGIN A-----"
            .encode_utf16()
            .flat_map(u16::to_le_bytes)
            .collect();
        assert_eq!(narrow(&wide).unwrap(), b"-----BEGIN A-----");
        let wide: Vec<u8> = "\u{feff}MII".encode_utf16().flat_map(u16::to_be_bytes).collect();
        assert_eq!(narrow(&wide).unwrap(), b"MII");
        assert!(narrow(b"MII").is_none());
    }
}
