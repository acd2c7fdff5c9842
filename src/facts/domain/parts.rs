//! Taking one address apart as browsers do, before they look at what its parts hold.

use super::pasted::{Cell, plain, text_of};
use super::problem::{ProblemKind, Problems};
use crate::facts::ip;

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

impl Parts<'_> {
    /// An e-mail address: its domain is its provider's more often than not.
    pub(super) fn is_email(&self) -> bool {
        let scheme = self.scheme.is_empty() || text_of(self.scheme).eq_ignore_ascii_case("mailto:");
        let user = self.user.len() > 1 && self.user.iter().all(|cell| cell.character != ':');
        scheme && user && self.port.is_empty()
    }
}

/// Takes an address apart.
pub(super) fn parts(cells: &[Cell]) -> Parts<'_> {
    let (scheme, rest) = schemes(cells);
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

/// A dot with something on both sides, or the colons of an IPv6 address.
pub(super) fn looks_like_host(host: &[Cell]) -> bool {
    let inner = |cells: &[Cell]| {
        let first = cells.iter().position(|cell| cell.character != '.');
        let last = cells.iter().rposition(|cell| cell.character != '.');
        let inside = first.zip(last).and_then(|(first, last)| cells.get(first..last));
        inside.is_some_and(|inside| inside.iter().any(|cell| cell.character == '.'))
    };
    inner(host) || host.iter().filter(|cell| cell.character == ':').count() > 1
}

/// Whether a path, query or fragment begins here: a sign for one that is no slash of a scheme.
pub(super) fn is_host_end(before: &[Cell], cell: Cell) -> bool {
    matches!(cell.character, '?' | '#')
        || cell.character == '/'
            && before
                .last()
                .is_some_and(|last| !matches!(last.character, ':' | '/' | ';'))
            && before.iter().any(|cell| cell.character == '.')
}

fn is_ipv6(host: &[Cell]) -> bool {
    host.iter().any(|cell| cell.character == ':') && ip::parse_v6(&text_of(host)).is_some()
}

/// All schemes at the beginning: pasting one address behind the `http://` of a form gives two.
fn schemes(cells: &[Cell]) -> (&[Cell], &[Cell]) {
    let mut end = 0usize;
    for _ in 0..3 {
        end = end.saturating_add(scheme(cells.get(end..).unwrap_or_default()));
    }
    cells.split_at_checked(end).unwrap_or((&[], cells))
}

/// Length of a scheme: `name://`; `http:` and `https:` with any number of slashes; these two with slashes and a sign that was hit in
/// place of the colon, or none; slashes alone. `example.com:8080` has none.
fn scheme(cells: &[Cell]) -> usize {
    let count = |from: usize, is: fn(char) -> bool| {
        let rest = cells.iter().skip(from);
        rest.take_while(|cell| is(cell.character)).count()
    };
    let name = count(0, |c| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.'));
    let signs = count(name, |c| matches!(c, ':' | ';'));
    let slashes = count(name.saturating_add(signs), |c| matches!(c, '/' | '\\'));
    let colon = cells.get(name).is_some_and(|cell| cell.character == ':');
    let word = || text_of(cells.get(..name.min(MAX_NAME)).unwrap_or_default()).to_ascii_lowercase();
    let is_scheme = match (name, slashes) {
        (0, _) => slashes >= 2,
        (_, 2..) => colon || is_web(word().trim_end_matches('.')),
        _ => colon && (is_web(&word()) || word() == "mailto"),
    };
    if is_scheme {
        name.saturating_add(signs).saturating_add(slashes)
    } else {
        0
    }
}

const MAX_NAME: usize = 8;

/// `http`, `https`, and what fingers make of them.
fn is_web(name: &str) -> bool {
    (3..=7).contains(&name.len())
        && name.starts_with(['h', 't'])
        && name.contains('p')
        && name.bytes().all(|byte| matches!(byte, b'h' | b't' | b'p' | b's'))
}

/// Before the first such character, and from it on.
fn split_where(cells: &[Cell], is_start: impl Fn(char) -> bool) -> (&[Cell], &[Cell]) {
    let at = cells
        .iter()
        .position(|cell| is_start(cell.character))
        .unwrap_or(cells.len());
    cells.split_at_checked(at).unwrap_or((cells, &[]))
}

/// The host with its percent-encoded characters as they are; `None` when it has none. Browsers decode before they look at a host.
pub(super) fn decoded(host: &[Cell], problems: &mut Problems) -> Option<Vec<Cell>> {
    host.iter().find(|cell| cell.character == '%')?;
    let mut decoded = Vec::with_capacity(host.len());
    let mut rest = host;
    while let [cell, after @ ..] = rest {
        let run = encoded(rest);
        let taken = rest.get(..run.len().saturating_mul(3)).unwrap_or_default();
        rest = match (std::str::from_utf8(&run), taken) {
            (_, []) => {
                decoded.push(*cell);
                after
            }
            (Ok(text), [first, ..]) => {
                let span = (first.span.0, taken.last().map_or(first.span.1, |last| last.span.1));
                problems.add(ProblemKind::Percent, span);
                // Nobody pastes a control character in this form by accident.
                let meant = |typed: char| match typed {
                    '\0'..='\x7f' => Some(typed),
                    _ => plain(typed, span, problems),
                };
                decoded.extend(text.chars().filter_map(meant).map(|character| Cell { character, span }));
                rest.get(taken.len()..).unwrap_or_default()
            }
            // Bytes that are no text stay as they are, and are refused for their percent signs.
            (Err(_), _) => {
                decoded.extend_from_slice(taken);
                rest.get(taken.len()..).unwrap_or_default()
            }
        };
    }
    Some(decoded)
}

/// The bytes that a run of `%41` at the beginning stands for.
fn encoded(cells: &[Cell]) -> Vec<u8> {
    let digit = |cell: Option<&Cell>| cell.and_then(|cell| cell.character.to_digit(16));
    let byte = |cells: &[Cell]| {
        cells.first().filter(|cell| cell.character == '%')?;
        let high = digit(cells.get(1))?.checked_mul(16)?;
        u8::try_from(high.checked_add(digit(cells.get(2))?)?).ok()
    };
    cells.chunks(3).map_while(byte).collect()
}
