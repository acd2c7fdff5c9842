//! The text of a WHOIS page: HTML without its tags, a line where a block ends, a tab where a cell does. One pass, whatever comes.

use std::borrow::Cow;

/// Elements that tell a page from text with angle brackets in it.
#[rustfmt::skip]
const ELEMENTS: [&str; 20] = [
    "html", "!doctype", "head", "body", "table", "tbody", "tr", "td", "th", "div", "span", "br", "p", "pre", "li", "ul", "dl", "dt", "dd", "section",
];

/// Elements within a line; every other one begins a line of its own.
#[rustfmt::skip]
const INLINE: [&str; 13] = ["span", "b", "strong", "em", "font", "u", "s", "small", "code", "label", "bdi", "wbr", "sup"];

/// Where values have buttons beside them.
const APART: [&str; 7] = ["a", "button", "i", "img", "svg", "input", "use"];

/// Elements that only a page has.
const WHOLE: [&str; 4] = ["html", "!doctype", "body", "pre"];

/// Whether the text is a page of HTML. A tag or two in a record of many lines do not make it one.
pub(super) fn is_html(text: &str) -> bool {
    let names = || {
        text.match_indices('<')
            .filter_map(|(at, _)| Some(name(text.get(at.saturating_add(1)..)?)))
    };
    let tags = names().filter(|name| ELEMENTS.contains(&name.as_str())).count();
    if tags == 0 {
        return false;
    }
    let lines = text.lines().filter(|line| !line.trim().is_empty()).count();
    text.starts_with('<') || tags.saturating_mul(2) >= lines || names().any(|name| WHOLE.contains(&name.as_str()))
}

/// More bytes than a stray tag has, its address included.
const LONGEST_TAG: usize = 512;

/// Plain text without the stray tags and entities in it; its lines stay as they are.
pub(super) fn without_tags(text: &str) -> Cow<'_, str> {
    let is_tag = |rest: &str| {
        let name = name(rest);
        [&ELEMENTS[..], &INLINE[..], &APART[..]]
            .iter()
            .any(|names| names.contains(&name.as_str()))
    };
    let mut plain = String::new();
    let mut rest = text;
    let mut seen = 0;
    while let Some(at) = rest
        .get(seen..)
        .and_then(|rest| rest.find('<'))
        .map(|at| at.saturating_add(seen))
    {
        let tail = rest.get(at.saturating_add(1)..).unwrap_or_default();
        // No further than a tag goes: each of many open ones would be looked for to the end of the text.
        let end = tail
            .bytes()
            .take(LONGEST_TAG)
            .position(|byte| byte == b'>' || byte == b'\n')
            .filter(|end| tail.as_bytes().get(*end) == Some(&b'>'));
        match end {
            Some(end) if is_tag(tail) => {
                push(&mut plain, rest.get(..at).unwrap_or_default(), true);
                rest = tail.get(end.saturating_add(1)..).unwrap_or_default();
                seen = 0;
            }
            _ => seen = at.saturating_add(1),
        }
    }
    if plain.is_empty() && !rest.contains('&') {
        return Cow::Borrowed(rest);
    }
    push(&mut plain, rest, true);
    Cow::Owned(plain)
}

/// The name of the element whose tag goes on with `rest`, in lower case.
fn name(rest: &str) -> String {
    let rest = rest.strip_prefix('/').unwrap_or(rest);
    let name: String = rest
        .chars()
        .take_while(|c| c.is_ascii_alphanumeric() || *c == '!')
        .take(12)
        .collect();
    let closed = rest
        .get(name.len()..)
        .is_some_and(|after| after.starts_with(['>', '/', ' ', '\t', '\n', '\r']));
    if closed {
        name.to_ascii_lowercase()
    } else {
        String::new()
    }
}

pub(super) fn text_of(html: &str) -> String {
    let mut text = String::with_capacity(html.len());
    let mut rest = html;
    let mut preformatted = false;
    while let Some(at) = rest.find('<') {
        let (before, tag) = rest.split_at_checked(at).unwrap_or((rest, ""));
        push(&mut text, before, preformatted);
        let begins = tag
            .chars()
            .nth(1)
            .is_some_and(|c| c.is_ascii_alphabetic() || matches!(c, '/' | '!' | '?'));
        let end = if tag.starts_with("<!--") {
            tag.find("-->").map(|end| end.saturating_add(2))
        } else {
            tag.find('>')
        };
        let Some(after) = end.filter(|_| begins).and_then(|end| tag.get(end.saturating_add(1)..)) else {
            // A bracket that is none of a tag; without a closing one anywhere, nothing more is.
            if end.is_none() {
                push(&mut text, tag, preformatted);
                return text;
            }
            text.push('<');
            rest = tag.get(1..).unwrap_or_default();
            continue;
        };
        rest = after;
        let closing = tag.starts_with("</");
        let name = name(tag.get(1..).unwrap_or_default());
        match name.as_str() {
            "script" | "style" | "title" | "noscript" | "template" if !closing => {
                rest = skip(rest, &name);
            }
            "pre" | "textarea" => {
                preformatted = !closing;
                text.push('\n');
            }
            "td" | "th" => text.push_str(if closing { "\t" } else { "" }),
            "" => {}
            inline if INLINE.contains(&inline) => {}
            apart if APART.contains(&apart) => text.push(' '),
            // A row's last cell is closed by a tab that says nothing.
            _ => text.push('\n'),
        }
    }
    push(&mut text, rest, preformatted);
    text
}

/// What follows the end tag of an element whose content is no text; nothing where it never ends.
fn skip<'a>(rest: &'a str, name: &str) -> &'a str {
    rest.match_indices("</")
        .filter_map(|(at, _)| rest.get(at.saturating_add(2)..))
        .find(|tail| {
            tail.get(..name.len())
                .is_some_and(|start| start.eq_ignore_ascii_case(name))
        })
        .and_then(|tail| tail.split_once('>'))
        .map_or("", |(_, after)| after)
}

/// Adds a run of text with its entities replaced; outside `pre`, line ends are spaces.
fn push(text: &mut String, run: &str, preformatted: bool) {
    let mut rest = run;
    while let Some(at) = rest.find(['&', '\n', '\r', '\t']) {
        let (before, sign) = rest.split_at_checked(at).unwrap_or((rest, ""));
        text.push_str(before);
        let (decoded, length) = match sign.strip_prefix('&') {
            Some(tail) => entity(tail),
            None if preformatted => (sign.chars().next().unwrap_or(' '), 1),
            None => (' ', 1),
        };
        text.push(decoded);
        rest = sign.get(length..).unwrap_or_default();
    }
    text.push_str(rest);
}

/// The character of an entity, and how many bytes it takes with its `&`.
fn entity(tail: &str) -> (char, usize) {
    const NONE: (char, usize) = ('&', 1);
    let Some(end) = tail.bytes().take(10).position(|byte| byte == b';') else {
        return NONE;
    };
    let Some(name) = tail.get(..end) else { return NONE };
    let number = name
        .strip_prefix('#')
        .map(|number| match number.strip_prefix(['x', 'X']) {
            Some(hex) => u32::from_str_radix(hex, 16),
            None => number.parse(),
        });
    let decoded = match (number, name) {
        (Some(code), _) => code.ok().and_then(char::from_u32),
        (None, "nbsp" | "emsp" | "ensp" | "thinsp") => Some(' '),
        (None, "amp") => Some('&'),
        (None, "lt") => Some('<'),
        (None, "gt") => Some('>'),
        (None, "quot") => Some('"'),
        (None, "apos") => Some('\''),
        (None, "middot") => Some('·'),
        (None, "bull") => Some('•'),
        (None, "ndash" | "mdash" | "minus") => Some('-'),
        _ => None,
    };
    decoded.map_or(NONE, |decoded| (decoded, end.saturating_add(2)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages() {
        assert!(is_html("<!DOCTYPE html><p>x"));
        assert!(is_html("a<BR>b"));
        assert!(is_html("<td class=\"x\">a</td>"));
        let record = "Domain Name: example.com\nRegistrar: Example\nStatus: ok\nExpires: 2030-01-01\nFooter<br />";
        assert!(!is_html(record));
        assert!(is_html(&format!("<pre>{record}")));
        assert_eq!(without_tags(record), record.replace("<br />", ""));
        assert_eq!(
            without_tags("a <b@c.cn> <x> <a href='x'>link</a> <"),
            "a <b@c.cn> <x> link <"
        );
        assert_eq!(
            without_tags("A &amp; B\nC&nbsp;D &copy\t&x=1 & <br>&#38;"),
            "A & B\nC D &copy\t&x=1 & &"
        );
        assert_eq!(without_tags("A &amp; B"), "A & B");
        assert!(!is_html(">>> Last update <<<"));
        assert!(!is_html("Registrant Email: <owner@example.com> <p@x>"));
        assert_eq!(
            text_of("<td>注册商</td>\n<td>A &amp; B&nbsp;C</td></tr>").trim(),
            "注册商\t A & B C"
        );
        assert_eq!(text_of("a<br>b<b>c</b>d<a href=x>e</a>").trim(), "a\nbcd e");
        assert_eq!(
            text_of("<script>var x = '<td>';</script>a<style>b</style>c<!-- d > e -->f"),
            "acf"
        );
        assert_eq!(text_of("<pre>a\nb</pre>c\nd").trim(), "a\nb\nc d");
        assert_eq!(text_of("1 < 2 &#20013;&#x56fd; &unknown; &"), "1 < 2 中国 &unknown; &");
        assert_eq!(
            text_of("&lt;&gt;&quot;&apos;&middot;&bull;&ndash;&mdash;&minus;"),
            "<>\"'·•---"
        );
        assert_eq!(text_of("a<td"), "a<td");
        assert_eq!(text_of("a</style>b"), "a\nb");
        assert_eq!(text_of("<script>never"), "");
    }
}
