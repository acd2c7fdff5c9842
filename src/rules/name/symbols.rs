//! Signs in the name of a website, emoji in any name. Brackets, hyphens and middle dots are fine.

use crate::data::vocabulary::{ServiceKind, Vocabulary};
use crate::facts::name::difference::is_middle_dot;
use crate::facts::name::domain::looks_like_domain;
use crate::facts::name::{MOST, Name};
use crate::facts::text::{folds_away, half_width, is_invisible, is_private};
use crate::filing::Service;
use crate::law::conventions;
use crate::model::phrase::t;
use crate::model::report::Severity;
use crate::model::utf16::{Span, spans};
use crate::rule::{Applicability, Applies, BLANK, Leaf, Rule, RuleContext, Scope, fail, inapplicable, messages, pass};
use crate::rules::support::names::mark;

/// See the module.
pub static RULE: Rule = Rule {
    id: "name/symbols",
    since: "0.1.0",
    severity: Severity::Warning,
    title: t!("名称中的符号", "Symbols in a name"),
    why: t!(
        "接入服务商一般不收含特殊符号的网站名称、含表情的 APP 和小程序名称，只有括号和短横线可以用。",
        "Access providers usually do not accept symbols in website names or emoji in app names; only brackets and hyphens are fine.",
    ),
    fix: t!(
        "去掉这些符号，或用文字代替。",
        "Remove these symbols, or write them in words.",
    ),
    messages: MESSAGES,
    basis: &[
        &conventions::NAME_FORM_TENCENT,
        &conventions::NAME_FORM_HUAWEI,
        &conventions::APP_NAME_HUAWEI,
    ],
    applies: Applies::UNLESS_CANCELLED.services(ServiceKind::ALL).at(&[Leaf::Name]),
    scope: &[Scope::Service(check)],
    cases: &[
        fail(r#"{"services":[{"kind":"website","name":"老街★摄影手记"}]}"#),
        fail(r#"{"services":[{"kind":"website","name":"《示例》官网"}]}"#),
        fail(r#"{"services":[{"kind":"website","name":"老街’手记"}]}"#),
        fail(r#"{"services":[{"kind":"website","name":"老街★☆○◆◇■□▲♥手记"}]}"#),
        fail(r#"{"services":[{"kind":"website","name":"C++ 学习笔记"}]}"#),
        fail(r#"{"services":[{"kind":"app","name":"示例记账😀"}]}"#),
        pass(r#"{"services":[{"kind":"website","name":"示例（北京）官网-Node.js·手记 2.0"}]}"#),
        pass(r#"{"services":[{"kind":"app","name":"示例记账：明白账"}]}"#),
        pass(r#"{"services":[{"kind":"website","name":"\u2f24树手记"}]}"#),
        inapplicable(r#"{"services":[{"name":"示例★"}]}"#),
    ],
};

messages! {
    MESSAGE "message" "{field}含有符号{signs}，一般会被退回。" "{field} contains {signs} and will usually be returned.";
    EMOJI "emoji"
        "{field}含有表情或图形{signs}，一般会被退回。"
        "{field} contains emoji or pictures ({signs}) and will usually be returned.";
    LOOSE "loose"
        "{field}含有符号{signs}，有的审核只收括号和短横线。"
        "{field} contains {signs}; some reviewers accept only brackets and hyphens.";
}

fn check(service: &Service, context: &mut RuleContext<'_>) -> Applicability {
    let name = service.name.text().ok_or(BLANK)?;
    let website = service.is_website();
    // Nothing but signs is for `name/unreadable`, an address for `name/domain-as-name`.
    if context.texts().name(&service.name).is_none_or(Name::is_empty) || (website && looks_like_domain(name)) {
        return Ok(());
    }
    let counts = |sign: &Sign| {
        if website {
            *sign != Sign::Fine
        } else {
            *sign == Sign::Picture
        }
    };
    let found: Vec<(char, Span, Sign)> = signs(name).take(MOST).filter(|(_, _, sign)| counts(sign)).collect();
    if found.is_empty() {
        return Ok(());
    }
    let mut shown: Vec<String> = Vec::new();
    for (char, ..) in &found {
        let quoted = format!("“{char}”");
        if shown.len() < 8 && !shown.contains(&quoted) {
            shown.push(quoted);
        }
    }
    let loose = found.iter().all(|(_, _, sign)| *sign == Sign::Loose);
    let picture = found.iter().any(|(_, _, sign)| *sign == Sign::Picture);
    let message = match (loose, picture) {
        (true, _) => &LOOSE,
        (_, true) => &EMOJI,
        _ => &MESSAGE,
    };
    let places: Vec<Span> = found.iter().map(|(_, span, _)| *span).collect();
    let finding = mark(context.report(&service.name, message), &places).arg("signs", shown.concat());
    let finding = if website {
        finding.basis([&conventions::NAME_FORM_TENCENT, &conventions::NAME_FORM_HUAWEI])
    } else {
        finding.basis([&conventions::APP_NAME_HUAWEI])
    };
    if loose {
        finding.severity(Severity::Prompt);
    } else if name.chars().nth(MOST).is_none() {
        finding.suggest(without(name, &places));
    }
    Ok(())
}

/// What a sign weighs in a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Sign {
    /// A letter, or a sign that is taken.
    Fine,
    /// Belongs to a word in Latin letters: C++, H&M.
    Loose,
    /// Punctuation.
    Mark,
    /// Emoji, pictures, dingbats.
    Picture,
}

fn signs(name: &str) -> impl Iterator<Item = (char, Span, Sign)> + '_ {
    let mut before = ' ';
    let mut after = name.chars();
    spans(name).map(move |(c, span)| {
        after.next();
        let next = after.clone().next().unwrap_or(' ');
        let sign = weigh(c, before, next);
        before = c;
        (c, span, sign)
    })
}

fn weigh(c: char, before: char, next: char) -> Sign {
    let in_word = || half_width(before).is_ascii_alphanumeric() && half_width(next).is_ascii_alphanumeric();
    match half_width(c) {
        _ if c.is_whitespace() || is_invisible(c) || c == char::REPLACEMENT_CHARACTER => Sign::Fine,
        // Removed by folding as dividers, but characters of their own.
        '丨' | '丶' | '丿' | '(' | ')' | '-' | '\u{2010}'..='\u{2015}' | '−' => Sign::Fine,
        '.' | '\'' | '’' if in_word() => Sign::Fine,
        _ if is_middle_dot(c) && c != '。' && c != '｡' && half_width(c) != '.' => Sign::Fine,
        '+' | '#' | '&' | '_' if before.is_ascii_alphanumeric() || before == '+' => Sign::Loose,
        _ if !folds_away(c) => Sign::Fine,
        // Letters of other scripts and their marks.
        _ if c.is_alphanumeric() || is_combining(c) => Sign::Fine,
        _ if is_picture(c) => Sign::Picture,
        _ => Sign::Mark,
    }
}

/// Marks that belong to the letter before them, in the scripts that filings may be written in.
fn is_combining(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{610}'..='\u{61a}' | '\u{64b}'..='\u{65f}' | '\u{f0b}'..='\u{f0d}'
        | '\u{f18}'..='\u{f3f}' | '\u{f71}'..='\u{fbc}' | '\u{1800}'..='\u{180f}' | '\u{1dc0}'..='\u{1dff}' | '\u{e31}'..='\u{e4e}')
}

fn is_picture(c: char) -> bool {
    matches!(c, '\u{203c}' | '\u{2049}' | '\u{20d0}'..='\u{20ff}' | '\u{2190}'..='\u{21ff}' | '\u{2300}'..='\u{23ff}'
        | '\u{2460}'..='\u{27bf}' | '\u{2900}'..='\u{297f}' | '\u{2b00}'..='\u{2bff}' | '\u{3030}' | '\u{303d}'
        | '\u{3297}' | '\u{3299}' | '\u{1f000}'..='\u{1faff}')
        || is_private(c)
}

/// The name without these places, and without the blanks that stood beside them.
fn without(name: &str, places: &[Span]) -> String {
    let kept: String = spans(name)
        .filter(|(c, span)| !places.contains(span) && !is_invisible(*c))
        .map(|(c, _)| c)
        .collect();
    kept.split_whitespace().collect::<Vec<_>>().join(" ")
}
