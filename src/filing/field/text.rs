//! What is wrong with a text whatever it says: characters that are illegal, cannot be seen, or are too many.

use super::{Node, Problem, Reader};
use crate::facts::text::clean;
use crate::facts::text::is_invisible;
use crate::model::json::is_plain;
use crate::model::utf16::{Span, spans, utf16_len};
use crate::model::value::Text;

/// Notes what is wrong with the text itself.
pub(super) fn inspect(text: &Text, node: Node, reader: &mut Reader) {
    let label = reader.places.own_label(node);
    let content = text.content.as_ref();
    let limit = label.and_then(|label| label.limit);
    // Numbers, domains, slugs, most names: nothing in them needs a look.
    if !text.broken && fits(content.len(), limit) && is_plain(content.as_bytes()) {
        return;
    }
    let broken = |char: char| text.broken && char == char::REPLACEMENT_CHARACTER;
    let code = label.is_some_and(|label| label.code);
    let clean = || clean(content);
    if text.broken || content.chars().any(is_illegal) {
        let spans = marked(content, |char| is_illegal(char) || broken(char));
        let clean = (!text.broken).then(clean);
        reader.note(node, Problem::IllegalCharacter { spans, clean });
    } else if !code && (content.trim() != content || content.chars().any(is_invisible)) {
        reader.note(
            node,
            Problem::HiddenCharacter {
                spans: hidden(content),
                clean: clean(),
            },
        );
    }
    if let Some(limit) = limit {
        let bytes = content
            .chars()
            .map(|char| if char.is_ascii() { 1_u32 } else { 2 })
            .fold(0, u32::saturating_add);
        if bytes > limit {
            reader.note(node, Problem::TooLong { bytes, limit });
        }
    }
}

/// The text without what cannot be seen in it, and without blanks at its ends.
fn clean(content: &str) -> String {
    let visible: String = content
        .chars()
        .filter(|&char| !is_invisible(char) && !is_illegal(char))
        .collect();
    visible.trim().to_string()
}

/// The text in the formula of a spreadsheet, clean, and how many UTF-16 units stand before it, where it stands there as a whole; nothing
/// for one that holds nothing.
pub(super) fn in_formula(content: &str) -> Option<(Option<u32>, String)> {
    let mut text = clean(clean::in_formula(content)?.1);
    // It may have been taken for a text once more.
    while let Some((_, inner)) = clean::in_formula(&text) {
        text = clean(inner);
    }
    if text.is_empty() {
        return None;
    }
    let start = content.find(&text).and_then(|start| content.get(..start));
    Some((start.map(utf16_len), text))
}

/// A control character that the filing system refuses.
pub(crate) fn is_illegal(char: char) -> bool {
    char.is_control() && !matches!(char, '\n' | '\r' | '\t')
}

fn fits(length: usize, limit: Option<u32>) -> bool {
    limit.is_none_or(|limit| length <= limit as usize)
}

fn marked(content: &str, mark: impl Fn(char) -> bool) -> Vec<Span> {
    spans(content)
        .filter(|&(char, _)| mark(char))
        .map(|(_, span)| span)
        .take(20)
        .collect()
}

/// Invisible characters anywhere, and blanks at the ends.
fn hidden(content: &str) -> Vec<Span> {
    let blank = |char: char| char.is_whitespace() || is_invisible(char);
    let leading = content.chars().take_while(|&char| blank(char)).count();
    let trailing = content.chars().rev().take_while(|&char| blank(char)).count();
    let last = content.chars().count().saturating_sub(trailing);
    let found = spans(content).enumerate().filter(|&(index, (char, _))| {
        is_invisible(char) || ((index < leading || index >= last) && char.is_whitespace())
    });
    found.map(|(_, (_, span))| span).take(20).collect()
}
