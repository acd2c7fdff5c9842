//! Building, unit and room as 42-2-1, and signs that no address has: reviewers want words.

use crate::facts::text::half_width;
use crate::filing::Organizer;
use crate::law::returns;
use crate::model::phrase::t;
use crate::model::report::Severity;
use crate::model::utf16::{Span, spans};
use crate::rule::{
    Applicability, Applies, Arg, BLANK, Leaf, Rule, RuleContext, Scope, fail, inapplicable, messages, pass,
};

/// See the module.
pub static RULE: Rule = Rule {
    id: "contact/address-shorthand",
    since: "0.1.0",
    severity: Severity::Warning,
    title: t!("楼号、单元、房间写成文字", "Building, unit and room in words"),
    why: t!(
        "42-2-1 这样的写法看不出哪个是楼号、哪个是房间，会被退回。",
        "It is unclear which part of 42-2-1 is the building and which is the room, so it is returned.",
    ),
    fix: t!(
        "写清楚，例如“42号楼2单元1室”。",
        "Write it in full, such as “42号楼2单元1室”.",
    ),
    messages: MESSAGES,
    basis: &[&returns::SHORT_ADDRESS],
    applies: Applies::UNLESS_CANCELLED.at(&[Leaf::Address]),
    scope: &[Scope::Organizer(check)],
    cases: &[
        fail(r#"{"organizer":{"address":"示例小区42-2-1"}}"#),
        fail(r#"{"organizer":{"address":"示例路8号３－２－５０１室"}}"#),
        fail(r#"{"organizer":{"address":"示例花园3#2#501"}}"#),
        fail(r#"{"organizer":{"address":"示例路18号@3栋*502室"}}"#),
        pass(r#"{"organizer":{"address":"示例路18号（示例大厦）A座3层、4层"}}"#),
        pass(r#"{"organizer":{"address":"示例路18-2号3栋502室"}}"#),
        pass(r#"{"organizer":{"address":"示例路8号3-501"}}"#),
        pass(r#"{"organizer":{"address":"示例街道示例路1号2栋301室"}}"#),
        pass(r#"{"organizer":{"address":"示例路1-3-5号"}}"#),
        inapplicable(r#"{"organizer":{"name":"示例科技有限公司"}}"#),
    ],
};

messages! {
    SIGNS "signs" "{field}里有符号{words}，地址里不用。" "{field} contains {words}, which addresses do not use.";
    FIX_SIGNS "fix-signs" "删去符号，用文字写清楚。" "Delete these symbols and write it in words.";
    MESSAGE "message" "{field}里的“{shorthand}”是缩写。" "{field}: “{shorthand}” is a short form.";
}

const SIGNS_OF_NO_ADDRESS: &str = "@*~!$%^_=+|\\<>?{};";
/// Building, unit, room.
const PARTS: u32 = 3;

fn check(organizer: &Organizer, context: &mut RuleContext<'_>) -> Applicability {
    let field = &organizer.address;
    let text = field.text().ok_or(BLANK)?;
    if let Some((shorthand, span)) = shorthand(text) {
        context.report(field, &MESSAGE).arg("shorthand", shorthand).span(span);
    }
    let odd = |(c, _): &(char, Span)| {
        let plain = half_width(*c);
        plain.is_ascii() && SIGNS_OF_NO_ADDRESS.contains(plain)
    };
    if let Some((sign, span)) = spans(text).find(odd) {
        let finding = context.report(field, &SIGNS).fix(&FIX_SIGNS).span(span);
        finding.arg("words", Arg::quoted(&[sign.to_string().as_str()]));
    }
    Ok(())
}

/// Numbers joined by signs, three or more, that are not the number of a house.
fn shorthand(text: &str) -> Option<(&str, Span)> {
    // Where it stands in bytes, and in units.
    let mut found: Option<((usize, usize), Span)> = None;
    let (mut parts, mut open) = (0_u32, false);
    for ((at, _), (c, span)) in text.char_indices().zip(spans(text)) {
        let plain = half_width(c);
        let joins = matches!(plain, '-' | '#' | '/' | '—' | '–' | '－' | '‐');
        if plain.is_ascii_digit() {
            parts = if open { parts } else { parts.saturating_add(1) };
            open = true;
        } else if joins && open {
            open = false;
        } else if parts >= PARTS && plain != '号' {
            break;
        } else {
            (found, parts, open) = (None, 0, false);
            continue;
        }
        let (bytes, whole) = found.get_or_insert(((at, at), span));
        bytes.1 = at.saturating_add(c.len_utf8());
        whole.1 = span.1;
    }
    let ((start, end), span) = found.filter(|_| parts >= PARTS)?;
    Some((text.get(start..end)?, span))
}
