//! From what was typed to the domain that has to be filed.

use crate::data::private_suffixes::gives_out_names;
use std::net::{IpAddr, Ipv4Addr};

use super::idna::{self, Label, LabelError, MAX_LABEL};
use super::parts::{self, Parts};
use super::pasted::{self, Cell, span_of, text_of};
use super::plain;
use super::problem::{Problem, ProblemClass, ProblemKind, Problems};
use super::suffix::{self, Listing};
use crate::facts::ip;
use crate::model::sort::sort;
use crate::model::utf16::{Span, utf16_len};

/// Longest host in DNS, in octets, without the dot at the end.
pub(super) const MAX_HOST: usize = 253;

/// What was typed, as a host.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Inspection {
    /// The registrable domain as an A-label, lower case: what has to be filed. There whenever it can be made out, be it after
    /// cleaning, and be it that only what stands before it is refused. A guess where the suffix is not listed.
    pub domain: Option<String>,
    /// The same as a U-label; `None` where a script is not supported.
    pub unicode: Option<String>,
    /// The public suffix as an A-label: `cn`, `com.cn`, `xn--fiqs8s`.
    pub suffix: Option<String>,
    /// The whole host as an A-label, when nothing in it is refused; for an IP address its usual form.
    pub host: Option<String>,
    /// The address, when one stands in place of a domain.
    pub ip: Option<IpAddr>,
    /// The host has labels before the registrable domain, `www` included. Never set where the suffix is not listed.
    pub subdomain: bool,
    /// Everything that is the matter, in the order of [`ProblemClass`], and within one in the order it was met.
    pub problems: Vec<Problem>,
}

impl Inspection {
    /// The filing system would refuse this as typed, and cleaning alone does not help.
    pub fn is_refused(&self) -> bool {
        self.problems
            .iter()
            .any(|problem| problem.class() == ProblemClass::Refused)
    }
}

/// Reads what was typed into a domain field: a domain, a host, a URL, an IP address, and whatever else comes by copy and paste.
pub fn inspect(input: &str) -> Inspection {
    if let Some(inspection) = plain(input) {
        return inspection;
    }
    let mut problems = Problems::default();
    let mut inspection = match pasted::one_address(input, &mut problems) {
        Some(cells) => {
            let parts = parts::parts(&cells);
            for (kind, part) in [
                (ProblemKind::Scheme, parts.scheme),
                (ProblemKind::Port, parts.port),
                (ProblemKind::Path, parts.path),
            ] {
                if let Some(span) = span_of(part) {
                    problems.add(kind, span);
                }
            }
            read_host(&parts, pasted::whole(input), &mut problems)
        }
        None => Inspection::default(),
    };
    inspection.problems = sorted(problems);
    inspection
}

/// The registrable domain to be filed for what was typed: [`Inspection::domain`] of [`inspect`], at a fraction of its cost.
pub fn registrable_domain(input: &str) -> Option<String> {
    match domain_span(input).and_then(|(start, end)| input.get(start..end)) {
        Some(domain) => Some(domain.to_owned()),
        None => of_clean(input).or_else(|| inspect(input).domain),
    }
}

/// The same for a host that needs no cleaning, in Chinese or encoded, from its last labels alone: what stands before the domain does not
/// change it. `None` where there is more to it.
fn of_clean(host: &str) -> Option<String> {
    let is_clean = |c: char| matches!(c, 'a'..='z' | '0'..='9' | '-' | '.' | '\u{4e00}'..='\u{9fff}');
    if host.len() > pasted::MAX_INPUT || host.starts_with('.') || !host.chars().all(is_clean) {
        return None;
    }
    let mut labels = host.rsplit('.').map(|label| idna::label(&mut label.chars()).ok());
    let top = labels.next()??;
    let second = labels.next()??;
    let suffix = suffix::suffix(second.unicode.as_deref().ok(), top.unicode.as_deref().ok()?);
    if suffix.listing != Listing::Approved {
        return None;
    }
    let third = if suffix.labels > 1 { Some(labels.next()??) } else { None };
    let mut domain = String::with_capacity(MAX_LABEL);
    for label in third.iter().chain([&second]) {
        domain.push_str(&label.ascii);
        domain.push('.');
    }
    domain.push_str(&top.ascii);
    Some(domain)
}

/// Where in the input [`registrable_domain`] stands, when it stands there as it is and can be seen at a glance; in bytes.
pub fn domain_span(input: &str) -> Option<(usize, usize)> {
    plain::span(input).filter(|_| input.len() <= pasted::MAX_INPUT)
}

/// A host with nothing to say about it but perhaps of its suffix.
pub(super) fn plain(host: &str) -> Option<Inspection> {
    let plain = plain::plain(host).filter(|plain| plain.listing != Listing::Unlisted)?;
    let domain = host.get(plain.domain..)?;
    let mut problems = Problems::default();
    if plain.listing == Listing::Conditional {
        let (before, tld) = host.rsplit_once('.')?;
        let start = utf16_len(before).saturating_add(1);
        problems.add(
            ProblemKind::SuffixConditional { tld: tld.to_owned() },
            (start, utf16_len(host)),
        );
    }
    Some(Inspection {
        domain: Some(domain.to_owned()),
        unicode: Some(domain.to_owned()),
        suffix: Some(host.get(plain.suffix..)?.to_owned()),
        host: Some(host.to_owned()),
        ip: None,
        subdomain: plain.domain > 0,
        problems: problems.into_vec(),
    })
}

impl Inspection {
    /// It lies below a domain of somebody who gives out names there: github.io, cn.com.
    pub fn is_given_out(&self) -> bool {
        let both = self.domain.as_deref().zip(self.host.as_deref());
        both.is_some_and(|(domain, host)| {
            // The company's own site.
            let before = host.strip_suffix(domain).unwrap_or_default();
            !matches!(before, "" | "www.") && gives_out_names(domain)
        })
    }

    /// The top-level domain, where the table does not have it.
    pub fn unlisted(&self) -> Option<&str> {
        self.problems.iter().find_map(|problem| match &problem.kind {
            ProblemKind::SuffixNotListed { tld } => Some(tld.as_str()),
            _ => None,
        })
    }

    /// The top-level domain may be one: listed, of a country, or among those that are common elsewhere.
    pub fn may_exist(&self) -> bool {
        let is_plausible = |tld: &str| {
            tld.starts_with("xn--")
                || !tld.is_ascii()
                || (tld.len() == 2 && tld.bytes().all(|byte| byte.is_ascii_alphabetic()))
                || COMMON_ELSEWHERE.split_ascii_whitespace().any(|known| known == tld)
        };
        self.unlisted().is_none_or(is_plausible)
    }
}

/// Top-level domains that exist (IANA root zone, seen 2026-11-26) but are not to be filed.
const COMMON_ELSEWHERE: &str = "app dev page blog name int edu gov mil museum aero jobs tel travel cat coop post how new day eco bar ceo ooo win bid men loan date \
    trade party science review stream racing download best one buzz quest sbs cfd lol mom pics bond org zip mov google amazon";

/// By class, and as they came within one.
pub(super) fn sorted(problems: Problems) -> Vec<Problem> {
    let mut rest = problems.into_vec();
    for problem in &mut rest {
        sort(&mut problem.spans);
        problem.spans.dedup();
    }
    let mut sorted = Vec::with_capacity(rest.len());
    for class in ProblemClass::ALL {
        let (of_class, others) = rest.into_iter().partition(|problem| problem.class() == class);
        sorted.extend::<Vec<Problem>>(of_class);
        rest = others;
    }
    sorted
}

/// Everything but the problems, which go into `problems`.
pub(super) fn read_host(parts: &Parts<'_>, whole: Span, problems: &mut Problems) -> Inspection {
    let Some(span) = span_of(parts.host) else {
        problems.add(ProblemKind::Empty, whole);
        return Inspection::default();
    };
    let mut read = read_named(parts, span, problems);
    if let Some(span) = span_of(parts.user) {
        let is_email = parts.is_email();
        problems.add(
            if is_email {
                ProblemKind::Email
            } else {
                ProblemKind::User
            },
            span,
        );
        read.host = read.host.filter(|_| !is_email);
    }
    read
}

fn read_named(parts: &Parts<'_>, span: Span, problems: &mut Problems) -> Inspection {
    if let Some(read) = bracketed(parts.host, parts.port) {
        return read.map_or_else(
            || {
                problems.add(ProblemKind::InvalidAddress, span);
                Inspection::default()
            },
            address,
        );
    }
    let decoded = parts::decoded(parts.host, problems);
    let mut cells = decoded.as_deref().unwrap_or(parts.host);
    if let [rest @ .., last] = cells
        && last.character == '.'
        && rest.last().is_some_and(|cell| cell.character != '.')
    {
        problems.add(ProblemKind::TrailingDot, last.span);
        cells = rest;
    }
    let may_be_ip = |cell: &Cell| cell.character.is_ascii_hexdigit() || matches!(cell.character, ':' | '.');
    if let Some(Some(ip)) = cells.iter().all(may_be_ip).then(|| ip::parse(&text_of(cells))) {
        return address(ip);
    }
    let labels: Vec<Option<Label>> = cells
        .split(|cell| cell.character == '.')
        .zip(label_starts(cells))
        .map(|(cells, at)| read_label(cells, at, problems))
        .collect();
    named(&labels, cells, problems)
}

fn address(ip: IpAddr) -> Inspection {
    Inspection {
        host: Some(ip::written(ip)),
        ip: Some(ip),
        ..Inspection::default()
    }
}

/// `None` when there are no brackets, `Some(None)` when they hold no address.
fn bracketed(host: &[Cell], port: &[Cell]) -> Option<Option<IpAddr>> {
    host.first().filter(|cell| cell.character == '[')?;
    let text = text_of(host);
    let port_is_well = port.first().is_none_or(|cell| cell.character == ':');
    let inner = text.strip_prefix('[').and_then(|text| text.strip_suffix(']'));
    let ip = inner.and_then(ip::parse_v6);
    Some(ip.filter(|_| port_is_well).map(IpAddr::V6))
}

/// For each label the span of its first character or, where it is empty, of the dot that ends it or comes before it.
fn label_starts(cells: &[Cell]) -> impl Iterator<Item = Span> {
    let end = cells.last().map_or((0, 0), |cell| cell.span);
    let first = cells.first().map_or(end, |cell| cell.span);
    let after_dots = cells.iter().enumerate().filter(|(_, cell)| cell.character == '.');
    let next = after_dots.map(move |(at, _)| cells.get(at.saturating_add(1)).map_or(end, |cell| cell.span));
    std::iter::once(first).chain(next)
}

fn read_label(cells: &[Cell], at: Span, problems: &mut Problems) -> Option<Label> {
    for cell in cells.iter().filter(|cell| cell.character.is_ascii_uppercase()) {
        problems.add(ProblemKind::UpperCase, cell.span);
    }
    for cell in cells {
        if !cell.character.is_ascii() && matches!(idna::map(cell.character), idna::Mapping::To(_)) {
            problems.add(ProblemKind::Compatibility, cell.span);
        }
    }
    let span = span_of(cells).unwrap_or(at);
    let of = |place: usize| cells.get(place).map_or(span, |cell| cell.span);
    let (kind, span) = match idna::label(&mut cells.iter().map(|cell| cell.character)) {
        Ok(label) => {
            if let Err(character) = label.unicode {
                problems.add_apart(ProblemKind::UnsupportedScript { character }, span);
            }
            return Some(label);
        }
        Err(LabelError::Character(_, '*')) if cells.len() == 1 => (ProblemKind::Wildcard, span),
        Err(LabelError::Character(place, character)) => (ProblemKind::Character { character }, of(place)),
        Err(LabelError::Unsupported(place, character)) => (ProblemKind::UnsupportedScript { character }, of(place)),
        Err(LabelError::Empty) => (ProblemKind::EmptyLabel, span),
        Err(LabelError::TooLong) => (ProblemKind::LabelTooLong, span),
        Err(LabelError::EdgeHyphen) => (ProblemKind::EdgeHyphen, span),
        Err(LabelError::ReservedHyphens) => (ProblemKind::ReservedHyphens, span),
        Err(LabelError::InvalidALabel) => (ProblemKind::InvalidALabel, span),
    };
    problems.add_apart(kind, span);
    None
}

/// Puts the labels together; `None` among them stands for one that was refused.
fn named(labels: &[Option<Label>], cells: &[Cell], problems: &mut Problems) -> Inspection {
    let whole = span_of(cells).unwrap_or_default();
    let Some(Some(top)) = labels.last() else {
        return Inspection::default();
    };
    let last_dot = cells
        .iter()
        .rposition(|cell| cell.character == '.')
        .map_or(0, |at| at.saturating_add(1));
    let top_span = cells.get(last_dot..).and_then(span_of).unwrap_or(whole);
    let tld = readable(top);
    let second = labels.iter().rev().nth(1);
    let suffix = suffix::suffix(
        second
            .and_then(Option::as_ref)
            .and_then(|label| label.unicode.as_deref().ok()),
        tld,
    );
    // A browser takes such a host for an IPv4 address and refuses it, or reads it as another one than was meant.
    if number(&top.ascii).is_some() {
        match notation(labels) {
            Some(ip) => problems.add(ProblemKind::AddressNotation { ip }, whole),
            None => problems.add(ProblemKind::NumericSuffix, top_span),
        }
        return Inspection::default();
    }
    let is_suffix = labels.len() <= suffix.labels && suffix.listing != Listing::Unlisted;
    match suffix.listing {
        _ if is_suffix => {
            let suffix = joined(labels, suffix.labels, readable).unwrap_or_default();
            problems.add(ProblemKind::SuffixAlone { suffix }, whole);
        }
        _ if labels.len() == 1 => problems.add(ProblemKind::NoDot, whole),
        Listing::Approved => {}
        Listing::Conditional => problems.add(ProblemKind::SuffixConditional { tld: tld.to_owned() }, top_span),
        Listing::Unlisted => problems.add(ProblemKind::SuffixNotListed { tld: tld.to_owned() }, top_span),
    }
    if labels.len() == 1 || is_suffix {
        return Inspection {
            suffix: joined(labels, suffix.labels, in_ascii).filter(|_| is_suffix),
            ..Inspection::default()
        };
    }
    // Without the table `co.uk` may be a suffix or a domain; two labels are taken for a domain.
    let suffix_labels = suffix.labels.min(labels.len().saturating_sub(1));
    let domain_labels = suffix_labels.saturating_add(1);
    let is_readable = labels
        .iter()
        .rev()
        .take(domain_labels)
        .flatten()
        .all(|label| label.unicode.is_ok());
    let host = joined(labels, labels.len(), in_ascii);
    if host.as_ref().is_some_and(|host| host.len() > MAX_HOST) {
        problems.add(ProblemKind::HostTooLong, whole);
    }
    // A dot before it all may as well stand for a part that is missing: no domain by the public suffix list's own vectors.
    let is_whole = cells.first().is_some_and(|cell| cell.character != '.');
    Inspection {
        domain: joined(labels, domain_labels, in_ascii).filter(|_| is_whole),
        unicode: joined(labels, domain_labels, readable).filter(|_| is_readable && is_whole),
        suffix: joined(labels, suffix_labels, in_ascii),
        host: host.filter(|host| host.len() <= MAX_HOST),
        ip: None,
        subdomain: labels.len() > domain_labels && suffix.listing != Listing::Unlisted,
        problems: Vec::new(),
    }
}

fn in_ascii(label: &Label) -> &str {
    &label.ascii
}

/// The U-label, or the A-label where its script is not supported.
fn readable(label: &Label) -> &str {
    label.unicode.as_deref().unwrap_or(&label.ascii)
}

/// The last `count` labels; `None` if one of them was refused.
fn joined(labels: &[Option<Label>], count: usize, form: fn(&Label) -> &str) -> Option<String> {
    let last = labels.get(labels.len().saturating_sub(count)..)?;
    let mut joined = String::with_capacity(MAX_LABEL);
    for (place, label) in last.iter().enumerate() {
        if place > 0 {
            joined.push('.');
        }
        joined.push_str(form(label.as_ref()?));
    }
    Some(joined)
}

/// A label as the URL standard reads a part of an IPv4 address: `0x` for hexadecimal, `0` for octal. The inner `None` is a number that
/// is none of an address.
fn number(label: &str) -> Option<Option<u32>> {
    if let Some(digits) = label
        .strip_prefix("0x")
        .filter(|digits| digits.bytes().all(|byte| byte.is_ascii_hexdigit()))
    {
        return Some(if digits.is_empty() {
            Some(0)
        } else {
            u32::from_str_radix(digits, 16).ok()
        });
    }
    if label.is_empty() || !label.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let radix = if label.starts_with('0') { 8 } else { 10 };
    Some(u32::from_str_radix(label, radix).ok())
}

/// The address that browsers take numbers for: each but the last is a byte, the last fills what is left.
fn notation(labels: &[Option<Label>]) -> Option<Ipv4Addr> {
    let numbers: Option<Vec<u32>> = labels
        .iter()
        .map(|label| label.as_ref().and_then(|label| number(&label.ascii)).flatten())
        .collect();
    let numbers = numbers.filter(|numbers| numbers.len() <= 4)?;
    let (last, bytes) = numbers.split_last()?;
    let left = 32_u32.checked_sub(u32::try_from(bytes.len()).ok()?.checked_mul(8)?)?;
    let mut address = if u64::from(*last).checked_shr(left)? == 0 {
        *last
    } else {
        return None;
    };
    for (place, byte) in (0_u32..4).zip(bytes) {
        let shift = 24_u32.checked_sub(place.checked_mul(8)?)?;
        address |= u32::from(u8::try_from(*byte).ok()?).checked_shl(shift)?;
    }
    Some(Ipv4Addr::from_bits(address))
}

#[cfg(test)]
mod tests;
