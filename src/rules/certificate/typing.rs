//! What is wrong with a number only in how it was typed or pasted. The clean value is offered; what stands there stays.

use super::uscc::reading_as;
use crate::facts::text::clean::{Note, NoteKind};
use crate::filing::Certificate;
use crate::law::filing_system;
use crate::model::phrase::{Lang, Phrase, t};
use crate::model::report::Severity;
use crate::model::utf16::spans;
use crate::rule::{Applicability, Applies, Rule, RuleContext, Scope, fail, inapplicable, messages, pass};

/// Most kinds of slip named in one message.
const MOST: usize = 4;

/// See the module.
pub static RULE: Rule = Rule {
    id: "certificate/typing",
    since: "0.1.0",
    severity: Severity::Warning,
    title: t!("号码的输入", "How a number was typed"),
    why: t!(
        "全角字符、小写字母、空格和看不见的字符看上去一样，系统比对时却不同。",
        "Full-width or lower-case characters, spaces and invisible characters look alike but do not compare as equal.",
    ),
    fix: t!(
        "请重新输入，或采用建议的号码。",
        "Type it again, or take the suggested number.",
    ),
    messages: MESSAGES,
    basis: &[&filing_system::CODE_1008],
    applies: Applies::ALWAYS,
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
        fail(r#"{"organizer":{"certificate":{"kind":"resident-id","number":"身份证：11010519491231002X👍"}}}"#),
        fail(
            r#"{"organizer":{"certificate":{"kind":"business-licence","number":"９１３５０１００Ｍ０００１００Ｙ４３"}}}"#,
        ),
        fail(r#"{"organizer":{"certificate":{"kind":"business-licence","number":"91350100M000100Y43（1-1）"}}}"#),
        pass(r#"{"organizer":{"certificate":{"kind":"resident-id","number":"11010519491231002X"}}}"#),
        pass(r#"{"organizer":{"certificate":{"kind":"org-code-enterprise","number":"71526726-X"}}}"#),
        pass(r#"{"organizer":{"certificate":{"kind":"taiwan-travel-permit","number":"0000000001(T)"}}}"#),
        pass(r#"{"organizer":{"certificate":{"kind":"medical-institution-licence","number":"No. 12-34/a"}}}"#),
        inapplicable(r#"{"organizer":{"certificate":{"kind":"resident-id"}}}"#),
    ],
};

messages! {
    MESSAGE "message" "{field}里有{what}。" "{field} holds {what}.";
}

fn check(certificate: &Certificate, context: &mut RuleContext<'_>) -> Applicability {
    let reading = reading_as(certificate, context, |_| true)?;
    let Some(typed) = certificate.number.text().filter(|_| !reading.notes.is_empty()) else {
        return Ok(());
    };
    // Nothing but signs: another rule says that there is no number.
    if reading.normalized.is_empty() {
        return Ok(());
    }
    let lang = context.options().lang;
    let mut what: Vec<String> = Vec::new();
    for note in &reading.notes {
        let words = describe(note, typed, lang);
        if !what.contains(&words) {
            what.push(words);
        }
        if what.len() > MOST {
            break;
        }
    }
    let (separator, more) = match lang {
        Lang::Chinese => ("、", "等"),
        Lang::English => (", ", " and more"),
    };
    let more = if what.len() > MOST { more } else { "" };
    what.truncate(MOST);
    let finding = context
        .report(&certificate.number, &MESSAGE)
        .arg("what", what.join(separator) + more);
    let finding = reading
        .notes
        .iter()
        .take(20)
        .fold(finding, |finding, note| finding.span(note.span));
    finding.suggest(&reading.normalized);
    Ok(())
}

fn describe(note: &Note, typed: &str, lang: Lang) -> String {
    macro_rules! words {
        ($zh:literal $en:literal) => {
            match lang {
                Lang::Chinese => $zh.to_string(),
                Lang::English => $en.to_string(),
            }
        };
    }
    match note.kind {
        NoteKind::FullWidth => words!("全角字符" "full-width characters"),
        NoteKind::LowerCase => words!("小写字母" "lower-case letters"),
        NoteKind::RomanNumeralTen => words!("罗马数字“Ⅹ”（应为字母 X）" "the Roman numeral “Ⅹ” for the letter X"),
        NoteKind::LookAlike { from, to } => match lang {
            Lang::Chinese => format!("形似“{to}”的其他字符“{from}”"),
            Lang::English => format!("“{from}”, which only looks like “{to}”"),
        },
        NoteKind::OtherDigit => words!("其他文字的数字" "digits of another script"),
        NoteKind::Styled => words!("带圈、上标等特殊字符" "circled, raised or styled characters"),
        NoteKind::CombiningMark => words!("附加符号" "marks over a character"),
        NoteKind::Space(space) => match space {
            ' ' => words!("空格" "spaces"),
            '\t' => words!("制表符" "tabs"),
            '\u{3000}' => words!("全角空格" "full-width spaces"),
            '\u{a0}' | '\u{202f}' => words!("不换行空格" "no-break spaces"),
            _ => words!("特殊空格" "special spaces"),
        },
        NoteKind::LineBreak => words!("换行" "line breaks"),
        NoteKind::Invisible(char) => {
            let before = spans(typed).take_while(|(_, span)| span.0 < note.span.0).count();
            let position = before.saturating_add(1);
            let what = invisible(char).in_lang(lang);
            match lang {
                Lang::Chinese => format!("看不见的{what}（第 {position} 个字符处）"),
                Lang::English => format!("{what} that cannot be seen, at position {position}"),
            }
        }
        NoteKind::Hyphen => words!("连字符" "hyphens"),
        NoteKind::Punctuation => words!("标点符号" "punctuation"),
        NoteKind::Emoji => words!("表情符号" "emoji"),
        NoteKind::Words => words!("文字" "words"),
        NoteKind::CopyNumber => words!("副本编号" "the number of the copy"),
    }
}

/// What an invisible character is called.
fn invisible(char: char) -> &'static Phrase {
    macro_rules! names {
        ($($pattern:pat, $zh:literal $en:literal;)*) => {
            match char { $($pattern => { static NAME: Phrase = t!($zh, $en); &NAME })* }
        };
    }
    names! {
        '\u{200b}', "零宽空格" "a zero-width space";
        '\u{200c}' | '\u{200d}' | '\u{2060}', "零宽连接符" "a zero-width joiner";
        '\u{feff}', "字节顺序标记" "a byte order mark";
        '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}',
            "文字方向控制符" "a direction mark";
        '\u{ad}', "软连字符" "a soft hyphen";
        '\u{fe00}'..='\u{fe0f}', "变体选择符" "a variation selector";
        _, "字符" "a character";
    }
}
