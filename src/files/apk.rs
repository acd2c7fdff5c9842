//! The signing block of an APK (APK Signature Scheme v2 and v3): it stands right before the central directory.

use super::der::Der;
use super::source::{File, le32, le64};
use super::zip::Directory;

const MAGIC: &[u8] = b"APK Sig Block 42";
/// Size and magic, at the end of the block.
const FOOTER: u32 = 24;
/// Number and length of a pair.
const HEAD: u32 = 12;
const MOST_PAIRS: usize = 64;
/// Largest signature that is read.
const MOST_SIGNATURE: u32 = 1 << 20;
const V2: u32 = 0x7109_871a;
const V3: u32 = 0xf053_68c0;
const V31: u32 = 0x1b93_ad61;

/// Certificates of the first signer, by scheme.
#[derive(Debug, Default)]
pub(super) struct SigningBlock {
    /// Of v2, which holds the oldest certificate as v1 does.
    pub(super) first: Option<Vec<u8>>,
    /// Of v3 or 3.1: another one where the key was changed.
    pub(super) latest: Option<Vec<u8>>,
}

impl SigningBlock {
    /// Reads the block, where there is one.
    pub(super) fn read(file: File<'_>, directory: Directory) -> Option<Self> {
        let footer = directory.start.checked_sub(FOOTER)?;
        let tail = file.exactly(footer, FOOTER)?;
        if !tail.ends_with(MAGIC) {
            return None;
        }
        let size = u32::try_from(le64(&tail, 0)?).ok()?;
        // The size is said before the pairs and after them, and counts all but itself.
        let mut at = directory.start.checked_sub(size)?;
        let mut block = Self::default();
        for _ in 0..MOST_PAIRS {
            let Some(head) = (at < footer).then(|| file.exactly(at, HEAD)).flatten() else {
                break;
            };
            let length = u32::try_from(le64(&head, 0)?).ok()?;
            let id = le32(&head, 8)?;
            if matches!(id, V2 | V3 | V31) {
                let value = file.piece(at.checked_add(HEAD)?, length.min(MOST_SIGNATURE));
                let found = certificate(&value).map(<[u8]>::to_vec);
                match id {
                    V2 => block.first = found,
                    // 3.1 is for newer systems, and takes the place of 3 there.
                    V31 => block.latest = found,
                    _ => block.latest = block.latest.or(found),
                }
            }
            at = at.checked_add(8)?.checked_add(length)?;
        }
        Some(block)
    }
}

/// The first certificate of the first signer: signers, signer, signed data, digests, certificates, each behind its length.
fn certificate(signers: &[u8]) -> Option<&[u8]> {
    let (signers, _) = counted(signers)?;
    let (signer, _) = counted(signers)?;
    let (signed, _) = counted(signer)?;
    let (_, rest) = counted(signed)?;
    let (certificates, _) = counted(rest)?;
    let (certificate, _) = counted(certificates)?;
    Der::new(certificate).next().map(|element| element.whole)
}

/// What stands behind its length, and what comes after.
fn counted(bytes: &[u8]) -> Option<(&[u8], &[u8])> {
    bytes.get(4..)?.split_at_checked(le32(bytes, 0)? as usize)
}
