//! What is wrong with a number only in how it was typed or pasted. The clean value is offered; what stands there stays.

use crate::facts::text::clean::{Note, NoteKind, in_formula};
use crate::filing::Certificate;
use crate::law::filing_system;
use crate::model::phrase::{Phrase, t};
use crate::model::report::Severity;
use crate::model::utf16::spans;
use crate::rule::{Applicability, Applies, Arg, Leaf, Rule, RuleContext, Scope, fail, inapplicable, messages, pass};
use crate::rules::support::numbers::{offer, reading_as};

/// Most kinds of slip named in one message.
const MOST: usize = 4;

/// See the module.
pub static RULE: Rule = Rule {
    id: "certificate/typing",
    since: "0.1.0",
    severity: Severity::Warning,
    title: t!("号码怎么输入", "How a number was typed"),
    why: t!(
        "全角字符、小写字母、空格和看不见的字符看上去一样，系统比对时却不同。",
        "Full-width or lower-case characters, spaces and invisible characters look the same, but the system treats them as different.",
    ),
    fix: t!(
        "重新输入，或采用建议的号码。",
        "Type it again, or use the suggested number.",
    ),
    messages: MESSAGES,
    basis: &[&filing_system::CODE_1008],
    applies: Applies::ALWAYS.at(&[Leaf::Number]),
    scope: &[Scope::Certificate(check)],
    cases: &[
        fail(r#"{"organizer":{"certificate":{"kind":"resident-id","number":"11010519491231002x"}}}"#),
        fail(r#"{"organizer":{"certificate":{"kind":"resident-id","number":"11010519491231002Х"}}}"#),
        fail(r#"{"organizer":{"certificate":{"kind":"resident-id","number":"11010519491231002Ⅹ"}}}"#),
        fail(r#"{"organizer":{"certificate":{"kind":"resident-id","number":"110105 19491231 002X"}}}"#),
        fail(r#"{"organizer":{"certificate":{"kind":"resident-id","number":"110105-19491231-002X"}}}"#),
        fail(r#"{"organizer":{"certificate":{"kind":"resident-id","number":"110105\u200b19491231002X\n"}}}"#),
        fail(r#"{"organizer":{"certificate":{"kind":"resident-id","number":"110105\u3000194912\u00a031002X\t"}}}"#),
        fail(r#"{"organizer":{"certificate":{"kind":"resident-id","number":"\u202d11010519491231002X\u202c"}}}"#),
        fail(r#"{"organizer":{"certificate":{"kind":"resident-id","number":"110105\u3000194912 31-002x"}}}"#),
        fail(r#"{"organizer":{"certificate":{"kind":"resident-id","number":"１10105\u3000194912 31-002x"}}}"#),
        fail(r#"{"organizer":{"certificate":{"kind":"resident-id","number":"身份证：11010519491231002X👍"}}}"#),
        fail(
            r#"{"organizer":{"certificate":{"kind":"business-licence","number":"９１３５０１００Ｍ０００１００Ｙ４３"}}}"#,
        ),
        fail(r#"{"organizer":{"certificate":{"kind":"business-licence","number":"91350100M000100Y43（1-1）"}}}"#),
        fail(r#"{"organizer":{"certificate":{"kind":"resident-id","number":"=\"11010519491231002X\""}}}"#),
        fail(r#"{"organizer":{"certificate":{"kind":"resident-id","number":"\ufeff＝＂11010519491231002X＂"}}}"#),
        fail(r#"{"organizer":{"certificate":{"kind":"resident-id","number":"1①\u0660105 19491231\u2009002X"}}}"#),
        fail(
            r#"{"organizer":{"certificate":{"kind":"resident-id","number":"110105\u200d19491231\ufeff002\u00adX\ufe0f"}}}"#,
        ),
        fail(r#"{"organizer":{"certificate":{"kind":"resident-id","number":"110105\u206119491231002X\u0301"}}}"#),
        pass(r#"{"organizer":{"certificate":{"kind":"resident-id","number":"11010519491231002X"}}}"#),
        pass(r#"{"organizer":{"certificate":{"kind":"org-code-enterprise","number":"71526726-X"}}}"#),
        pass(r#"{"organizer":{"certificate":{"kind":"taiwan-travel-permit","number":"0000000001(T)"}}}"#),
        pass(r#"{"organizer":{"certificate":{"kind":"medical-institution-licence","number":"No. 12-34/a"}}}"#),
        inapplicable(r#"{"organizer":{"certificate":{"kind":"resident-id"}}}"#),
    ],
};

messages! {
    MESSAGE "message" "{field}里有{what}。" "{field} contains {what}.";
    FORMULA "formula"
        "{field}带着表格软件的公式写法（=\"…\"）。"
        "{field} contains a spreadsheet formula (=\"…\").";
    MORE "more" "{field}里有{what}等。" "{field} contains {what} and more.";
    FULL_WIDTH "full-width" "全角字符" "full-width characters";
    LOWER_CASE "lower-case" "小写字母" "lower-case letters";
    ROMAN_NUMERAL_TEN "roman-numeral-ten" "罗马数字“Ⅹ”（应为字母 X）" "the Roman numeral “Ⅹ” for the letter X";
    LOOK_ALIKE "look-alike" "形似“{to}”的其他字符“{from}”" "“{from}”, which looks like “{to}”";
    OTHER_DIGIT "other-digit" "其他文字的数字" "digits of another script";
    STYLED "styled" "带圈、上标等特殊字符" "circled, raised or styled characters";
    COMBINING_MARK "combining-mark" "附加符号" "marks over a character";
    SPACE "space" "空格" "spaces";
    TAB "tab" "制表符" "tabs";
    FULL_WIDTH_SPACE "full-width-space" "全角空格" "full-width spaces";
    NO_BREAK_SPACE "no-break-space" "不换行空格" "no-break spaces";
    SPECIAL_SPACE "special-space" "特殊空格" "special spaces";
    LINE_BREAK "line-break" "换行" "line breaks";
    INVISIBLE "invisible"
        "看不见的{what}（第 {position} 个字符处）"
        "an invisible character at position {position} ({what})";
    HYPHEN "hyphen" "连字符" "hyphens";
    PUNCTUATION "punctuation" "标点符号" "punctuation";
    EMOJI "emoji" "表情符号" "emoji";
    WORDS "words" "文字" "words";
    COPY_NUMBER "copy-number" "副本编号" "the number of the copy";
    ZERO_WIDTH_SPACE "zero-width-space" "零宽空格" "a zero-width space";
    ZERO_WIDTH_JOINER "zero-width-joiner" "零宽连接符" "a zero-width joiner";
    BYTE_ORDER_MARK "byte-order-mark" "字节顺序标记" "a byte order mark";
    DIRECTION_MARK "direction-mark" "文字方向控制符" "a direction mark";
    SOFT_HYPHEN "soft-hyphen" "软连字符" "a soft hyphen";
    VARIATION_SELECTOR "variation-selector" "变体选择符" "a variation selector";
    OTHER_CHARACTER "other-character" "字符" "a character";
}

fn check(certificate: &Certificate, context: &mut RuleContext<'_>) -> Applicability {
    let reading = reading_as(certificate, context, |_| true)?;
    let typed = certificate.number.text().unwrap_or_default();
    if in_formula(typed).is_some() {
        let day = context.as_of();
        let finding = context.report(&certificate.number, &FORMULA);
        if let Some(clean) = offer(reading, day) {
            finding.suggest(clean);
        }
        return Ok(());
    }
    if reading.notes.is_empty() {
        return Ok(());
    }
    // Nothing but signs: another rule says that there is no number.
    if reading.normalized.is_empty() {
        return Ok(());
    }
    // The same words once, unless they are about another character.
    let mut named: Vec<(&Phrase, (u32, u32))> = Vec::new();
    let mut what: Vec<Arg> = Vec::new();
    for note in &reading.notes {
        let which = match note.kind {
            NoteKind::LookAlike { from, to } => (from.into(), to.into()),
            NoteKind::Invisible(_) => note.span,
            _ => (0, 0),
        };
        let words = words(note.kind);
        if !named.contains(&(words, which)) {
            named.push((words, which));
            what.push(describe(note, words, typed));
        }
        if what.len() > MOST {
            break;
        }
    }
    let day = context.as_of();
    let message = if what.len() > MOST { &MORE } else { &MESSAGE };
    what.truncate(MOST);
    let finding = context
        .report(&certificate.number, message)
        .arg("what", Arg::List(what));
    let finding = reading
        .notes
        .iter()
        .take(20)
        .fold(finding, |finding, note| finding.span(note.span));
    if let Some(clean) = offer(reading, day) {
        finding.suggest(clean);
    }
    Ok(())
}

fn describe(note: &Note, words: &'static Phrase, typed: &str) -> Arg {
    match note.kind {
        NoteKind::LookAlike { from, to } => Arg::Filled(*words, vec![("from", from.into()), ("to", to.into())]),
        NoteKind::Invisible(char) => {
            let before = spans(typed).take_while(|(_, span)| span.0 < note.span.0).count();
            let position = u32::try_from(before.saturating_add(1)).unwrap_or(u32::MAX);
            Arg::Filled(
                *words,
                vec![("what", invisible(char).into()), ("position", position.into())],
            )
        }
        _ => words.into(),
    }
}

const fn words(kind: NoteKind) -> &'static Phrase {
    match kind {
        NoteKind::FullWidth => &FULL_WIDTH,
        NoteKind::LowerCase => &LOWER_CASE,
        NoteKind::RomanNumeralTen => &ROMAN_NUMERAL_TEN,
        NoteKind::LookAlike { .. } => &LOOK_ALIKE,
        NoteKind::OtherDigit => &OTHER_DIGIT,
        NoteKind::Styled => &STYLED,
        NoteKind::CombiningMark => &COMBINING_MARK,
        NoteKind::Space(' ') => &SPACE,
        NoteKind::Space('\t') => &TAB,
        NoteKind::Space('\u{3000}') => &FULL_WIDTH_SPACE,
        NoteKind::Space('\u{a0}' | '\u{202f}') => &NO_BREAK_SPACE,
        NoteKind::Space(_) => &SPECIAL_SPACE,
        NoteKind::LineBreak => &LINE_BREAK,
        NoteKind::Invisible(_) => &INVISIBLE,
        NoteKind::Hyphen => &HYPHEN,
        NoteKind::Punctuation => &PUNCTUATION,
        NoteKind::Emoji => &EMOJI,
        NoteKind::Words => &WORDS,
        NoteKind::CopyNumber => &COPY_NUMBER,
    }
}

/// What an invisible character is called.
const fn invisible(char: char) -> &'static Phrase {
    match char {
        '\u{200b}' => &ZERO_WIDTH_SPACE,
        '\u{200c}' | '\u{200d}' | '\u{2060}' => &ZERO_WIDTH_JOINER,
        '\u{feff}' => &BYTE_ORDER_MARK,
        '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => &DIRECTION_MARK,
        '\u{ad}' => &SOFT_HYPHEN,
        '\u{fe00}'..='\u{fe0f}' => &VARIATION_SELECTOR,
        _ => &OTHER_CHARACTER,
    }
}
