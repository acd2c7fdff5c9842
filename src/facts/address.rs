//! The IP addresses through which a service is reached: one address or a range, as the access part of a filing lists them.
//!
//! Whether an address lies in the mainland or belongs to the provider cannot be told without a register; what can be told is that
//! an address is reserved and so reaches nobody on the public Internet.

use std::fmt;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use crate::facts::ip;
use crate::facts::text::half_width;
use crate::facts::text::is_invisible;
use crate::model::utf16::{Span, spans};

/// Longest text that is read, in bytes: two IPv6 addresses with some space around them, in full-width forms.
pub const MAX_ADDRESS: usize = 512;

/// One address, or all from the first to the last.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Range {
    /// The first, or only, address.
    pub first: IpAddr,
    /// The last address; equal to the first for a single one. Same family, not lower.
    pub last: IpAddr,
    /// Full-width forms, spaces, invisible characters or another dash were read as what they stand for: the text has to be written
    /// as [`Range`] displays itself.
    pub cleaned: bool,
}

/// Why a text is no address or range.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AddressProblem {
    /// Nothing but spaces.
    Empty,
    /// More than [`MAX_ADDRESS`] bytes; nothing was read.
    TooLong,
    /// Not an IPv4 or IPv6 address in its usual form.
    Invalid {
        /// Where in the text.
        span: Span,
    },
    /// An IPv4 number written with a leading zero, which some programs read as octal.
    LeadingZero {
        /// Where in the text.
        span: Span,
    },
    /// Several addresses in one entry.
    Several {
        /// How many.
        count: usize,
    },
    /// A network such as `203.0.113.0/24`, which has to be written as a range; `None` when it is no network either.
    Network {
        /// The same as a range.
        range: Option<Range>,
    },
    /// The range ends before it begins.
    Reversed {
        /// The same the right way round.
        range: Range,
    },
    /// One end is IPv4, the other IPv6.
    MixedFamilies,
}

/// What an address is reserved for (IANA special-purpose registries, RFC 6890). None of these is a public address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Special {
    /// `0.0.0.0/8`, `::`
    Unspecified,
    /// Private networks: `10.0.0.0/8`, `172.16.0.0/12`, `192.168.0.0/16`
    Private,
    /// Shared by a carrier's customers: `100.64.0.0/10`
    CarrierNat,
    /// This machine: `127.0.0.0/8`, `::1`
    Loopback,
    /// One link only: `169.254.0.0/16`, `fe80::/10`
    LinkLocal,
    /// Private networks of IPv6: `fc00::/7`, and the older `fec0::/10`
    UniqueLocal,
    /// Examples in documents: `192.0.2.0/24`, `198.51.100.0/24`, `203.0.113.0/24`, `2001:db8::/32`, `3fff::/20`
    Documentation,
    /// Groups of receivers: `224.0.0.0/4`, `ff00::/8`
    Multicast,
    /// Protocols, measurements, translation, and what was never given out.
    Reserved,
}

impl Range {
    /// A single address.
    pub const fn single(address: IpAddr) -> Self {
        Self {
            first: address,
            last: address,
            cleaned: false,
        }
    }

    /// What some address of the range is reserved for; the first such block in the order of addresses.
    pub fn special(&self) -> Option<Special> {
        match (self.first, self.last) {
            (IpAddr::V4(first), IpAddr::V4(last)) => overlap(&SPECIAL_V4, first.to_bits(), last.to_bits()),
            (IpAddr::V6(first), IpAddr::V6(last)) => overlap(&SPECIAL_V6, first.to_bits(), last.to_bits()),
            _ => None,
        }
    }
}

impl fmt::Display for Range {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&ip::written(self.first))?;
        if self.first != self.last {
            f.write_str("-")?;
            f.write_str(&ip::written(self.last))?;
        }
        Ok(())
    }
}

/// Reads one entry of the address list: `203.0.113.7`, `203.0.113.7-203.0.113.9`, or the same in IPv6.
pub fn parse(text: &str) -> Result<Range, AddressProblem> {
    if text.len() > MAX_ADDRESS {
        return Err(AddressProblem::TooLong);
    }
    if let Some(address) = ip::parse(text) {
        return Ok(Range::single(address));
    }
    let (cells, cleaned) = cells(text);
    let words: Vec<&[Cell]> = cells
        .split(|cell| cell.0 == ',')
        .filter(|word| !word.is_empty())
        .collect();
    let word = match words.as_slice() {
        [] => return Err(AddressProblem::Empty),
        [word] => word,
        more => return Err(several(more)),
    };
    one(word, cleaned)
}

/// Several addresses, unless one of them is none.
fn several(words: &[&[Cell]]) -> AddressProblem {
    let is_address = |problem: &AddressProblem| {
        !matches!(
            problem,
            AddressProblem::Invalid { .. } | AddressProblem::LeadingZero { .. } | AddressProblem::MixedFamilies
        )
    };
    let wrong = words
        .iter()
        .filter_map(|word| one(word, true).err())
        .find(|problem| !is_address(problem));
    wrong.unwrap_or(AddressProblem::Several { count: words.len() })
}

fn one(word: &[Cell], cleaned: bool) -> Result<Range, AddressProblem> {
    if let Some(slash) = word.iter().position(|cell| cell.0 == '/') {
        let (network, bits) = word.split_at_checked(slash).unwrap_or((word, &[]));
        if network.is_empty() {
            return Err(AddressProblem::Invalid { span: span_of(word) });
        }
        return match address(network) {
            Ok(first) => Err(AddressProblem::Network {
                range: network_range(first, &written(bits.get(1..).unwrap_or_default())),
            }),
            Err(problem) => Err(problem),
        };
    }
    let mut ends = word.splitn(2, |cell| cell.0 == '-').map(|end| {
        // An end that was left out has no place of its own.
        if end.is_empty() {
            Err(AddressProblem::Invalid { span: span_of(word) })
        } else {
            address(end)
        }
    });
    let first = ends.next().unwrap_or(Err(AddressProblem::Empty))?;
    let last = ends.next().unwrap_or(Ok(first))?;
    let range = Range { first, last, cleaned };
    match (first, last) {
        (IpAddr::V4(_), IpAddr::V6(_)) | (IpAddr::V6(_), IpAddr::V4(_)) => Err(AddressProblem::MixedFamilies),
        _ if first > last => Err(AddressProblem::Reversed {
            range: Range {
                first: last,
                last: first,
                cleaned,
            },
        }),
        _ => Ok(range),
    }
}

/// A character in half-width form and its span.
type Cell = (char, Span);

/// Without spaces and invisible characters, but for a comma wherever an address ends and another begins; and whether anything
/// had to be read as something else.
fn cells(text: &str) -> (Vec<Cell>, bool) {
    let mut cells: Vec<Cell> = Vec::new();
    let mut cleaned = false;
    let mut space = false;
    for (typed, span) in spans(text) {
        if is_invisible(typed) {
            cleaned = true;
            continue;
        }
        let character = match half_width(typed) {
            '\u{3002}' | '\u{ff61}' => '.',
            '~' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '至' | '到' => '-',
            '\u{3001}' | ';' => ',',
            other => other,
        };
        if character.is_whitespace() {
            cleaned = true;
            space = true;
            continue;
        }
        cleaned |= character != typed && !matches!(typed, ';');
        // A space parts two addresses, unless it stands beside a sign that joins or parts them anyway.
        let joins = |c: char| matches!(c, '-' | ',' | '/' | '.' | ':');
        if space && !joins(character) && cells.last().is_some_and(|last| !joins(last.0)) {
            cells.push((',', span));
        }
        space = false;
        cells.push((character, span));
    }
    (cells, cleaned)
}

fn written(cells: &[Cell]) -> String {
    cells.iter().map(|cell| cell.0).collect()
}

fn span_of(cells: &[Cell]) -> Span {
    let start = cells.first().map_or(0, |cell| cell.1.0);
    (start, cells.last().map_or(start, |cell| cell.1.1))
}

fn address(cells: &[Cell]) -> Result<IpAddr, AddressProblem> {
    let text = written(cells);
    if let Some(address) = ip::parse(&text) {
        return Ok(address);
    }
    let span = span_of(cells);
    let numbers: Vec<&str> = text.split('.').collect();
    let is_octet =
        |number: &&str| number.bytes().all(|b| b.is_ascii_digit()) && number.parse::<u32>().is_ok_and(|n| n < 256);
    // Nothing else is the matter with four octets that are no address.
    if numbers.len() == 4 && numbers.iter().all(is_octet) {
        return Err(AddressProblem::LeadingZero { span });
    }
    Err(AddressProblem::Invalid { span })
}

/// All addresses of a network; `None` when the number of bits makes no sense.
fn network_range(address: IpAddr, bits: &str) -> Option<Range> {
    let bits: u32 = Some(bits)
        .filter(|bits| !bits.is_empty() && bits.bytes().all(|b| b.is_ascii_digit()))?
        .parse()
        .ok()?;
    let (first, last) = match address {
        IpAddr::V4(address) => {
            let hosts = u32::MAX.checked_shr(bits).unwrap_or(0);
            let first = address.to_bits() & !hosts;
            (bits <= 32).then(|| {
                (
                    Ipv4Addr::from_bits(first).into(),
                    Ipv4Addr::from_bits(first | hosts).into(),
                )
            })?
        }
        IpAddr::V6(address) => {
            let hosts = u128::MAX.checked_shr(bits).unwrap_or(0);
            let first = address.to_bits() & !hosts;
            (bits <= 128).then(|| {
                (
                    Ipv6Addr::from_bits(first).into(),
                    Ipv6Addr::from_bits(first | hosts).into(),
                )
            })?
        }
    };
    Some(Range {
        first,
        last,
        cleaned: true,
    })
}

type Block<T> = (T, T, Special);

fn overlap<T: PartialOrd + Copy>(blocks: &[Block<T>], first: T, last: T) -> Option<Special> {
    blocks
        .iter()
        .find(|block| block.0 <= last && first <= block.1)
        .map(|block| block.2)
}

const fn v4(octets: [u8; 4], bits: u32, special: Special) -> Block<u32> {
    let first = u32::from_be_bytes(octets);
    (first, first | u32::MAX.wrapping_shr(bits), special)
}

/// In the order of addresses, without gaps to choose from: what is in no block is public.
static SPECIAL_V4: [Block<u32>; 15] = [
    v4([0, 0, 0, 0], 8, Special::Unspecified),
    v4([10, 0, 0, 0], 8, Special::Private),
    v4([100, 64, 0, 0], 10, Special::CarrierNat),
    v4([127, 0, 0, 0], 8, Special::Loopback),
    v4([169, 254, 0, 0], 16, Special::LinkLocal),
    v4([172, 16, 0, 0], 12, Special::Private),
    v4([192, 0, 0, 0], 24, Special::Reserved),
    v4([192, 0, 2, 0], 24, Special::Documentation),
    v4([192, 88, 99, 0], 24, Special::Reserved),
    v4([192, 168, 0, 0], 16, Special::Private),
    v4([198, 18, 0, 0], 15, Special::Reserved),
    v4([198, 51, 100, 0], 24, Special::Documentation),
    v4([203, 0, 113, 0], 24, Special::Documentation),
    v4([224, 0, 0, 0], 4, Special::Multicast),
    v4([240, 0, 0, 0], 4, Special::Reserved),
];

const fn v6(first: u128, bits: u32, special: Special) -> Block<u128> {
    (first, first | u128::MAX.wrapping_shr(bits), special)
}

const fn top(word: u16) -> u128 {
    (word as u128).wrapping_shl(112)
}

/// Only `2000::/3` has been given out, so all before and after it is reserved unless it has a purpose of its own.
static SPECIAL_V6: [Block<u128>; 13] = [
    (0, 0, Special::Unspecified),
    (1, 1, Special::Loopback),
    (2, top(0x2000).wrapping_sub(1), Special::Reserved),
    // Teredo, and other protocol assignments.
    v6(top(0x2001), 23, Special::Reserved),
    v6(top(0x2001) | (0x0db8u128).wrapping_shl(96), 32, Special::Documentation),
    v6(top(0x2002), 16, Special::Reserved),
    v6(top(0x3fff), 20, Special::Documentation),
    (top(0x4000), top(0xfc00).wrapping_sub(1), Special::Reserved),
    v6(top(0xfc00), 7, Special::UniqueLocal),
    (top(0xfe00), top(0xfe80).wrapping_sub(1), Special::Reserved),
    v6(top(0xfe80), 10, Special::LinkLocal),
    v6(top(0xfec0), 10, Special::UniqueLocal),
    v6(top(0xff00), 8, Special::Multicast),
];

#[cfg(test)]
mod tests;
