//! Finding the one address in what was typed or pasted into an address field, before anything in it is judged as a domain.

use super::parts::{is_host_end, looks_like_host, parts};
use super::problem::{ProblemKind, Problems};
use super::suffix::{Listing, suffix};
use crate::facts::text::{half_width, is_han, is_invisible};
use crate::model::utf16::utf16_len;
use crate::model::utf16::{Span, spans};

/// Longest input that is read, in bytes. A home page address may hold 512 characters.
pub const MAX_INPUT: usize = 8_192;

/// One character in the half-width form in which URL syntax is written, and where it stood.
#[derive(Clone, Copy)]
pub(super) struct Cell {
    pub(super) character: char,
    pub(super) span: Span,
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
    if let Some(target) = link_target(&cells) {
        let (before, rest) = cells.split_at_checked(target.start)?;
        let (inside, after) = rest.split_at_checked(target.len())?;
        surroundings([before, after], problems);
        cells = inside.to_vec();
    }
    if is_surrounded(&cells) {
        cells = chosen(cells, problems)?;
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
        if let Some(character) = plain(typed, span, problems) {
            cells.push(Cell { character, span });
        }
    }
    cells
}

/// The character that was meant; none for one that cannot be seen.
pub(super) fn plain(typed: char, span: Span, problems: &mut Problems) -> Option<char> {
    if matches!(typed, '!'..='~') {
        return Some(typed);
    }
    if is_invisible(typed) {
        problems.add(ProblemKind::Invisible, span);
        return None;
    }
    let character = match half_width(typed) {
        '\u{3002}' | '\u{ff61}' => '.',
        space if space.is_whitespace() => ' ',
        other => other,
    };
    if character != typed && character != ' ' {
        problems.add(ProblemKind::FullWidth, span);
    }
    Some(character)
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

/// `[words](address)`, as Markdown writes a link.
fn link_target(cells: &[Cell]) -> Option<std::ops::Range<usize>> {
    cells.first().filter(|cell| cell.character == '[')?;
    let mut pairs = cells.iter().zip(cells.iter().skip(1));
    let bracket = pairs.position(|(one, next)| (one.character, next.character) == (']', '('))?;
    let start = bracket.saturating_add(2);
    let end = cells.iter().rposition(|cell| cell.character == ')')?;
    (start < end).then_some(start..end)
}

/// Whether anything but an address may be there. A colon or an equals sign has its place in one, unless a name stands before it.
fn is_surrounded(cells: &[Cell]) -> bool {
    let is_colon = |cell: &Cell| matches!(cell.character, ':' | '=');
    let named = cells.iter().position(is_colon).and_then(|colon| cells.get(..colon));
    named.is_some_and(names_what_follows)
        || cells.iter().any(|cell| may_surround(cell.character) && !is_colon(cell))
        || cells.iter().any(|cell| is_han(cell.character)) && pieces(cells).len() > 1
}

/// Stands between addresses or around one, never in a host.
fn may_surround(character: char) -> bool {
    matches!(
        character,
        ' ' | ',' | ';' | ':' | '=' | '|' | '"' | '\'' | '`' | '!' | '(' | ')' | '<' | '>' | '{' | '}' | '[' | ']'
    ) || is_chinese_mark(character)
}

fn is_chinese_mark(character: char) -> bool {
    matches!(
        character,
        '、' | '《'
            | '》'
            | '〈'
            | '〉'
            | '「'
            | '」'
            | '『'
            | '』'
            | '【'
            | '】'
            | '〔'
            | '〕'
            | '“'
            | '”'
            | '‘'
            | '’'
            | '«'
            | '»'
    )
}

/// The one piece that is an address, when everything beside it is words and marks.
fn chosen(cells: Vec<Cell>, problems: &mut Problems) -> Option<Vec<Cell>> {
    let pieces = pieces(&cells);
    let (hosts, others): (Vec<&[Cell]>, Vec<&[Cell]>) =
        pieces.iter().partition(|piece| looks_like_host(parts(piece).host));
    if hosts.len() > 1 && others.iter().all(|piece| is_words(piece)) {
        let count = hosts.len();
        for span in hosts.iter().filter_map(|piece| span_of(piece)) {
            problems.add_apart(ProblemKind::SeveralDomains { count }, span);
        }
        return None;
    }
    let address = match (hosts.as_slice(), others.as_slice()) {
        ([address], others) if others.iter().all(|piece| stands_beside(piece, address)) => address,
        ([], [address]) => address,
        _ => return Some(squeezed(&cells, problems)),
    };
    let begin = address.first().map_or(0, |cell| cell.span.0);
    let end = address.last().map_or(0, |cell| cell.span.1);
    let before = cells.partition_point(|cell| cell.span.0 < begin);
    let after = cells.partition_point(|cell| cell.span.1 <= end);
    surroundings(
        [
            cells.get(..before).unwrap_or_default(),
            cells.get(after..).unwrap_or_default(),
        ],
        problems,
    );
    Some(address.to_vec())
}

/// Notes what stands before and after the address.
fn surroundings(sides: [&[Cell]; 2], problems: &mut Problems) {
    for side in sides {
        let kind = if side.iter().any(|cell| cell.character.is_alphanumeric()) {
            ProblemKind::Words
        } else {
            ProblemKind::Marks
        };
        if let Some(span) = span_of(side) {
            problems.add_apart(kind, span);
        }
    }
}

/// Leaves out spaces that touch a dot, a colon or a slash before the path, where none can be meant.
fn squeezed(cells: &[Cell], problems: &mut Problems) -> Vec<Cell> {
    let touches = |cell: Option<&Cell>| cell.is_some_and(|cell| matches!(cell.character, '.' | ':' | '/'));
    let mut squeezed: Vec<Cell> = Vec::with_capacity(cells.len());
    let mut rest = cells;
    while let [cell, after @ ..] = rest {
        rest = after;
        if cell.character != ' ' {
            if is_host_end(&squeezed, *cell) {
                squeezed.push(*cell);
                squeezed.extend_from_slice(rest);
                break;
            }
            squeezed.push(*cell);
            continue;
        }
        let spaces = rest.iter().take_while(|cell| cell.character == ' ').count();
        let next = rest.get(spaces);
        if touches(squeezed.last()) || touches(next) {
            problems.add(ProblemKind::InnerSpace, cell.span);
            let skipped = rest.get(..spaces).unwrap_or_default();
            for cell in skipped {
                problems.add(ProblemKind::InnerSpace, cell.span);
            }
            rest = rest.get(spaces..).unwrap_or_default();
        } else {
            squeezed.push(*cell);
        }
    }
    squeezed
}

/// Splits at what surrounds or separates addresses. A path may hold most of it, so there only spaces and Chinese marks separate, and
/// commas before what can be nothing but a new address.
fn pieces(cells: &[Cell]) -> Vec<&[Cell]> {
    let mut pieces = Vec::new();
    let (mut begin, mut in_path) = (0usize, false);
    let mut before = ' ';
    let mut address_end = 0usize;
    for (place, cell) in cells.iter().enumerate() {
        let character = cell.character;
        let after = || cells.get(place.saturating_add(1)..).unwrap_or_default();
        let piece = cells.get(begin..place).unwrap_or_default();
        if !in_path && character.is_ascii_alphanumeric() && is_called_a_domain(piece) {
            pieces.push(piece);
            begin = place;
        }
        let separates = match character {
            ' ' => true,
            _ if is_chinese_mark(character) => true,
            ',' | ';' if in_path => begins_address(after()),
            _ if in_path => false,
            // `http;//` is a slip of the hand.
            ';' => after().first().is_none_or(|next| next.character != '/'),
            '和' | '与' | '或' | '跟' | '及' => ends_an_address(piece) && begins_another(after()),
            ':' | '=' => names_what_follows(piece),
            '[' => {
                address_end = place.saturating_add(address_length(after()));
                address_end == place
            }
            ']' => place > address_end,
            _ => may_surround(character),
        };
        if separates {
            pieces.extend(Some(piece).filter(|piece| !piece.is_empty()));
            begin = place.saturating_add(1);
            in_path = false;
        }
        // The slashes of `https://` open no path.
        in_path |= matches!(character, '?' | '#')
            || character == '/' && begin < place && !matches!(before, ':' | '/' | ';') && !next_is_slash(after());
        before = character;
    }
    pieces.extend(cells.get(begin..).filter(|piece| !piece.is_empty()));
    pieces
}

/// 我的域名是, 网址: what stands right before an address in ASCII and is no part of it. With other words a label may begin.
fn is_called_a_domain(piece: &[Cell]) -> bool {
    let is_short = (2..=MAX_WORDS).contains(&piece.len());
    is_short && piece.iter().all(|cell| is_han(cell.character)) && {
        let text = text_of(piece);
        let called = text.strip_suffix(['是', '为']).unwrap_or(&text);
        called.ends_with("域名") || called.ends_with("网址")
    }
}

/// Whether the last label is one that domains end in, and something stands before it.
fn ends_an_address(piece: &[Cell]) -> bool {
    let last = piece
        .iter()
        .rev()
        .take(MAX_WORDS)
        .position(|cell| cell.character == '.');
    let place = last.and_then(|length| piece.len().checked_sub(length));
    place.filter(|place| *place > 1).is_some_and(|place| {
        let top = text_of(piece.get(place..).unwrap_or_default()).to_ascii_lowercase();
        suffix(None, &top).listing != Listing::Unlisted
    })
}

/// In ASCII, that is: 平 in www.中国和平.cn begins the rest of a label.
fn begins_another(cells: &[Cell]) -> bool {
    let mut host = cells
        .iter()
        .take(MAX_WORDS)
        .take_while(|cell| !may_surround(cell.character));
    host.next().is_some_and(|first| first.character.is_ascii_alphanumeric()) && host.any(|cell| cell.character == '.')
}

fn next_is_slash(cells: &[Cell]) -> bool {
    cells.first().is_some_and(|cell| cell.character == '/')
}

/// How much of what follows a bracket could be an IP address: all to its closing bracket, or nothing.
fn address_length(cells: &[Cell]) -> usize {
    let is_part = |cell: &&Cell| cell.character.is_ascii_hexdigit() || matches!(cell.character, ':' | '.');
    let length = cells.iter().take(MAX_WORDS).take_while(is_part).count();
    let has_sign = cells
        .iter()
        .take(length)
        .any(|cell| matches!(cell.character, ':' | '.'));
    if !has_sign {
        return 0;
    }
    let rest = cells.iter().skip(length);
    let inside = rest.take(MAX_WORDS).take_while(|cell| cell.character != ']').count();
    length.saturating_add(inside).saturating_add(1)
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

/// What people write before an address.
const CALLED: [&str; 12] = [
    "domain",
    "domainname",
    "name",
    "url",
    "website",
    "web",
    "site",
    "host",
    "homepage",
    "home",
    "link",
    "address",
];
const CALLED_AT_END: [&str; 10] = [
    "域名", "网址", "网站", "官网", "首页", "主页", "地址", "链接", "是", "为",
];

/// Longest piece that is taken for words about an address.
const MAX_WORDS: usize = 64;

fn is_called(words: &[Cell]) -> bool {
    let text = text_of(words.get(..MAX_WORDS).unwrap_or(words)).to_ascii_lowercase();
    CALLED.contains(&text.as_str()) || CALLED_AT_END.iter().any(|word| text.ends_with(word))
}

/// No part of an address: what an address is called, Chinese words, or marks.
fn is_words(piece: &[Cell]) -> bool {
    let has = |is: fn(char) -> bool| piece.iter().any(|cell| is(cell.character));
    !has(|c| matches!(c, '.' | '/'))
        && (has(is_han) || !has(char::is_alphanumeric) && !has(|c| c == '*') || is_called(piece))
}

fn names_what_follows(piece: &[Cell]) -> bool {
    piece.len() <= MAX_WORDS && is_words(piece) && piece.iter().any(|cell| cell.character.is_alphanumeric())
}

/// Words that can be told from a part of the address that a space has torn off: Chinese ones only beside an address in ASCII.
fn stands_beside(words: &[Cell], address: &[Cell]) -> bool {
    is_words(words)
        && (is_called(words)
            || address.iter().all(|cell| cell.character.is_ascii())
            || !words.iter().any(|cell| cell.character.is_alphanumeric()))
        || words.iter().all(|cell| matches!(cell.character, '.' | '/'))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(text: &str) -> Vec<Cell> {
        cells(text, &mut Problems::default())
    }

    #[test]
    fn an_address_ends_in_what_domains_end_in_behind_something() {
        for (text, expected) in [("a.cn", true), (".cn", false), ("cn", false), ("a.nosuchtop", false)] {
            assert_eq!(ends_an_address(&typed(text)), expected, "{text}");
        }
    }

    #[test]
    fn another_address_has_a_dot() {
        for (text, expected) in [("b.com", true), ("bcom", false), ("b", false), ("和b.com", false)] {
            assert_eq!(begins_another(&typed(text)), expected, "{text}");
        }
    }
}
