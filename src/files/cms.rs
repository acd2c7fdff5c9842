//! Signed data (RFC 5652, PKCS #7): what was signed, and the certificates that come along.

use super::der::{self, Der, Element, INTEGER, OID, SEQUENCE, SET};
use super::x509::Certificate;
use std::borrow::Cow;

const SIGNED_DATA: &[u8] = &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x07, 0x02];
/// More certificates than any chain has are not read.
const MOST_CERTIFICATES: usize = 32;

#[derive(Debug)]
pub(super) struct SignedData<'a> {
    pub(super) content: Option<Cow<'a, [u8]>>,
    pub(super) certificates: Vec<Certificate<'a>>,
    /// Issuer and serial number of the first signer's certificate.
    pub(super) signer: Option<(&'a [u8], &'a [u8])>,
}

impl<'a> SignedData<'a> {
    pub(super) fn read(bytes: &'a [u8]) -> Option<Self> {
        let mut outer = Der::new(bytes).tagged(SEQUENCE)?.inside();
        if outer.tagged(OID)?.content != SIGNED_DATA {
            return None;
        }
        let mut parts = outer.tagged(der::context(0))?.inside().tagged(SEQUENCE)?.inside();
        parts.tagged(INTEGER)?;
        parts.tagged(SET)?;
        let mut encapsulated = parts.tagged(SEQUENCE)?.inside();
        encapsulated.tagged(OID)?;
        let content = encapsulated
            .tagged(der::context(0))
            .and_then(|content| content.inside().next()?.octets());
        let certificates = parts
            .tagged(der::context(0))
            .map_or_else(Vec::new, |set| certificates(set.inside()));
        parts.tagged(der::context(1));
        let signer = parts.tagged(SET).and_then(|signers| signer(signers.inside().next()?));
        Some(Self {
            content,
            certificates,
            signer,
        })
    }
}

/// The certificates among elements.
pub(super) fn certificates(elements: Der<'_>) -> Vec<Certificate<'_>> {
    elements.filter_map(Certificate::read).take(MOST_CERTIFICATES).collect()
}

fn signer(info: Element<'_>) -> Option<(&[u8], &[u8])> {
    let mut parts = info.inside();
    parts.tagged(INTEGER)?;
    let mut id = parts.tagged(SEQUENCE)?.inside();
    let issuer = id.tagged(SEQUENCE)?.whole;
    Some((issuer, id.tagged(INTEGER)?.content))
}

/// The certificate an app is signed with, out of a chain in any order: the signer's, or the one that issued none of the others.
/// Also whether another one could be it as well.
pub(super) fn leaf<'c, 'a>(
    certificates: &'c [Certificate<'a>],
    signer: Option<(&[u8], &[u8])>,
) -> Option<(&'c Certificate<'a>, bool)> {
    if let Some((issuer, serial)) = signer {
        let is_signer = |one: &&Certificate<'_>| one.issuer.bytes() == issuer && one.serial == serial;
        if let Some(found) = certificates.iter().find(is_signer) {
            return Some((found, false));
        }
    }
    let has_issued = |one: &Certificate<'_>| {
        let issued = |other: &Certificate<'_>| other.issuer.bytes() == one.subject.bytes();
        certificates
            .iter()
            .any(|other| other.whole != one.whole && issued(other))
    };
    let mut leaves = certificates.iter().filter(|one| !has_issued(one));
    let first = leaves.next().or_else(|| certificates.first())?;
    Some((first, leaves.any(|other| other.whole != first.whole)))
}
