//! Taking apart what was typed or pasted into an address field, before anything in it is judged as a domain.

use crate::text::half_width;
use std::net::Ipv6Addr;

use super::problem::{ProblemKind, Problems};
use crate::text::utf16::{Span, spans};
use crate::text::{is_invisible, utf16_len};

/// Longest input that is read, in bytes. A home page address may hold 512 characters.
pub const MAX_INPUT: usize = 8_192;

/// One character in the half-width form in which URL syntax is written, and where it stood.
#[derive(Clone, Copy)]
pub(super) struct Cell {
    pub(super) character: char,
    pub(super) span: Span,
}

/// The parts of one address; those that are not there are empty.
pub(super) struct Parts<'a> {
    /// With its colon and slashes.
    pub(super) scheme: &'a [Cell],
    /// With `@`.
    pub(super) user: &'a [Cell],
    /// An IPv6 address keeps its brackets.
    pub(super) host: &'a [Cell],
    /// With `:`.
    pub(super) port: &'a [Cell],
    /// Path, query and fragment, with their first sign.
    pub(super) path: &'a [Cell],
}

/// The characters of one address without what surrounds it; `None` when there is not exactly one, and the problems say why.
pub(super) fn one_address(input: &str, problems: &mut Problems) -> Option<Vec<Cell>> {
    if input.len() > MAX_INPUT {
        problems.add(ProblemKind::TooLong, whole(input));
        return None;
    }
    let mut cells = cells(input, problems);
    trim(&mut cells, problems);
    if cells.is_empty() {
        problems.add(ProblemKind::Empty, whole(input));
        return None;
    }
    let pieces = pieces(&cells);
    if pieces.len() > 1 && pieces.iter().all(|piece| looks_like_host(parts(piece).host)) {
        let count = pieces.len();
        pieces.iter().filter_map(|piece| span_of(piece)).for_each(|span| {
            problems.add_apart(ProblemKind::SeveralDomains { count }, span);
        });
        return None;
    }
    Some(cells)
}

/// All of the input.
pub(super) fn whole(input: &str) -> Span {
    (0, utf16_len(input))
}

/// From the first of these to the last.
pub(super) fn span_of(cells: &[Cell]) -> Option<Span> {
    Some((cells.first()?.span.0, cells.last()?.span.1))
}

pub(super) fn text_of(cells: &[Cell]) -> String {
    cells.iter().map(|cell| cell.character).collect()
}

/// Visible characters in half-width form, any white space as a plain space. Notes what had to be changed or left out. UTS #46 drops
/// most invisible characters and refuses a few; whoever pasted one cannot see it either way.
fn cells(input: &str, problems: &mut Problems) -> Vec<Cell> {
    let mut cells = Vec::with_capacity(input.len());
    for (typed, span) in spans(input) {
        if is_invisible(typed) {
            problems.add(ProblemKind::Invisible, span);
            continue;
        }
        let character = match half_width(typed) {
            '\u{3002}' | '\u{ff61}' => '.',
            space if space.is_whitespace() => ' ',
            other => other,
        };
        if character != typed && character != ' ' {
            problems.add(ProblemKind::FullWidth, span);
        }
        cells.push(Cell { character, span });
    }
    cells
}

fn trim(cells: &mut Vec<Cell>, problems: &mut Problems) {
    let is_space = |cell: &&Cell| cell.character == ' ';
    let leading = cells.iter().take_while(is_space).count();
    let trailing = cells.iter().skip(leading).rev().take_while(is_space).count();
    let after = cells.split_off(cells.len().saturating_sub(trailing));
    let before: Vec<Cell> = cells.drain(..leading).collect();
    for span in [span_of(&before), span_of(&after)].into_iter().flatten() {
        problems.add(ProblemKind::OuterSpace, span);
    }
}

/// Splits where a second address may begin. A path may hold commas and semicolons, so there they separate only before what can
/// be nothing but a new address.
fn pieces(cells: &[Cell]) -> Vec<&[Cell]> {
    let mut pieces = Vec::new();
    let mut begin = 0usize;
    let mut in_path = false;
    let mut before = ' ';
    for (place, cell) in cells.iter().enumerate() {
        let separates = match cell.character {
            ' ' | '、' => true,
            ',' | ';' => !in_path || begins_address(cells.get(place.saturating_add(1)..).unwrap_or_default()),
            _ => false,
        };
        if separates {
            pieces.extend(cells.get(begin..place).filter(|piece| !piece.is_empty()));
            begin = place.saturating_add(1);
            in_path = false;
        }
        // The slashes of `https://` open no path.
        in_path |= matches!(cell.character, '?' | '#') || (cell.character == '/' && !matches!(before, ':' | '/'));
        before = cell.character;
    }
    pieces.extend(cells.get(begin..).filter(|piece| !piece.is_empty()));
    pieces
}

fn begins_address(cells: &[Cell]) -> bool {
    let text: String = cells
        .iter()
        .map(|cell| cell.character.to_ascii_lowercase())
        .skip_while(|c| *c == ' ')
        .take(8)
        .collect();
    ["http://", "https://", "www."]
        .iter()
        .any(|start| text.starts_with(start))
}

/// A dot with something on both sides, or the colons of an IPv6 address.
fn looks_like_host(host: &[Cell]) -> bool {
    let text = text_of(host);
    text.trim_matches('.').contains('.') || (text.matches(':').count() > 1)
}

/// Takes an address apart as browsers do, before they look at what its parts hold.
pub(super) fn parts(cells: &[Cell]) -> Parts<'_> {
    let (scheme, rest) = scheme(cells);
    let (authority, path) = split_where(rest, |c| matches!(c, '/' | '\\' | '?' | '#'));
    let user = authority
        .iter()
        .rposition(|cell| cell.character == '@')
        .map_or(0, |at| at.saturating_add(1));
    let (user, host) = authority.split_at_checked(user).unwrap_or((&[], authority));
    let (host, port) = if is_ipv6(host) {
        (host, [].as_slice())
    } else if host.first().is_some_and(|cell| cell.character == '[') {
        let close = host.iter().position(|cell| cell.character == ']').unwrap_or(host.len());
        host.split_at_checked(close.saturating_add(1)).unwrap_or((host, &[]))
    } else {
        split_where(host, |c| c == ':')
    };
    Parts {
        scheme,
        user,
        host,
        port,
        path,
    }
}

fn is_ipv6(host: &[Cell]) -> bool {
    host.iter().filter(|cell| cell.character == ':').count() > 1 && text_of(host).parse::<Ipv6Addr>().is_ok()
}

/// `name://`, or `http:` and `https:` with any number of slashes, or slashes alone. `example.com:8080` has none.
fn scheme(cells: &[Cell]) -> (&[Cell], &[Cell]) {
    let name = cells
        .iter()
        .take_while(|cell| cell.character.is_ascii_alphanumeric() || matches!(cell.character, '+' | '-' | '.'))
        .count();
    let (name_cells, rest) = cells.split_at_checked(name).unwrap_or((&[], cells));
    let colon = rest.first().is_some_and(|cell| cell.character == ':');
    let after_colon = rest.get(usize::from(colon)..).unwrap_or_default();
    let slashes = after_colon
        .iter()
        .take_while(|cell| matches!(cell.character, '/' | '\\'))
        .count();
    let is_web = || matches!(text_of(name_cells).to_ascii_lowercase().as_str(), "http" | "https");
    let is_scheme = if name == 0 {
        slashes >= 2
    } else {
        colon && (slashes >= 2 || is_web())
    };
    if !is_scheme {
        return (&[], cells);
    }
    let end = name.saturating_add(usize::from(colon)).saturating_add(slashes);
    cells.split_at_checked(end).unwrap_or((&[], cells))
}

/// Before the first such character, and from it on.
fn split_where(cells: &[Cell], is_start: impl Fn(char) -> bool) -> (&[Cell], &[Cell]) {
    let at = cells
        .iter()
        .position(|cell| is_start(cell.character))
        .unwrap_or(cells.len());
    cells.split_at_checked(at).unwrap_or((cells, &[]))
}
