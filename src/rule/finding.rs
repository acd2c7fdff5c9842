//! A finding while a rule puts it together, and how it is worded.

use super::Rule;
use super::context::Context;
use crate::data::vocabulary::{Entry, Province};
use crate::facts::certificate::{self, Format};
use crate::facts::text::{decimal_digit, half_width, is_invisible};
use crate::filing::field::{Field, Node, Places, Secrecy};
use crate::law::Article;
use crate::model::calendar::Date;
use crate::model::json::first_of;
use crate::model::phrase::{Lang, Phrase};
use crate::model::report::{Basis, Finding, Param, Params, Severity};
use crate::model::sort::sort;
use crate::policy::setting::{Origin, Setting};

/// What stands in a message for a `{name}`. It is worded in the language of the report last of all.
#[derive(Clone, Debug)]
pub enum Arg {
    /// Words of the input, or some that are the same in every language.
    Text(String),
    /// The same, in quotation marks.
    Quoted(String),
    /// A character, as people can read it.
    Character(char),
    /// A count.
    Number(u32),
    /// Words in the language of the report.
    Phrase(Phrase),
    /// The label of a choice.
    Entry(Entry),
    /// The label of a choice of a table that depends on the field.
    Choice(&'static str, Entry),
    /// The kind of body that the first characters of a unified social credit code stand for.
    Category(&'static str, certificate::Label),
    /// The short name of a province.
    Province(&'static Province),
    /// The label of a place of the form.
    Label(Node),
    /// One after the other, with what stands between the items of a list in the language of the report.
    List(Vec<Arg>),
    /// Words in the language of the report, with arguments of their own.
    Filled(Phrase, Vec<(&'static str, Arg)>),
}

macro_rules! from {
    ($($type:ty: $value:ident => $arg:expr;)*) => {
        $(impl From<$type> for Arg {
            fn from($value: $type) -> Self {
                $arg
            }
        })*
    };
}

from! {
    String: text => Self::Text(text);
    &str: text => Self::Text(text.to_owned());
    &String: text => Self::Text(text.clone());
    char: letter => Self::Text(letter.to_string());
    u32: number => Self::Number(number);
    u8: number => Self::Number(number.into());
    u16: number => Self::Number(number.into());
    &Phrase: phrase => Self::Phrase(*phrase);
    Entry: entry => Self::Entry(entry);
    &'static Province: province => Self::Province(province);
    Node: node => Self::Label(node);
}

impl<T> From<&Field<T>> for Arg {
    fn from(field: &Field<T>) -> Self {
        Self::Label(field.node())
    }
}

impl Arg {
    /// Several, as a list.
    pub fn list(items: impl IntoIterator<Item = impl Into<Self>>) -> Self {
        Self::List(items.into_iter().map(Into::into).collect())
    }

    /// Several words, each in quotation marks.
    pub fn quoted<'a>(words: impl IntoIterator<Item = &'a &'a str>) -> Self {
        Self::list(words.into_iter().map(|word| Self::Quoted((*word).to_owned())))
    }

    /// Adds what a message shows; what could be a person's number is left out.
    fn show(&self, text: &mut String, places: &Places, lang: Lang) {
        let either = |zh: &'static str, en: &'static str| if lang == Lang::Chinese { zh } else { en };
        match self {
            Self::Text(words) => push_discreet(text, words),
            Self::Quoted(words) => {
                text.push('“');
                push_discreet(text, words);
                text.push('”');
            }
            Self::Character(character) => text.push_str(&readable(*character, lang)),
            Self::Number(number) => text.push_str(&number.to_string()),
            Self::Phrase(phrase) => text.push_str(phrase.in_lang(lang)),
            Self::Entry(entry) | Self::Choice(_, entry) => text.push_str(either(entry.zh, entry.en)),
            Self::Category(_, label) => text.push_str(either(label.zh, label.en)),
            Self::Province(province) => text.push_str(either(province.zh, province.en)),
            Self::Label(node) => push_discreet(text, &places.label(*node, lang == Lang::Chinese)),
            Self::List(items) => {
                for (index, item) in items.iter().enumerate() {
                    if index > 0 {
                        text.push_str(either("、", ", "));
                    }
                    item.show(text, places, lang);
                }
            }
            Self::Filled(phrase, args) => fill(text, phrase.in_lang(lang), &mut |text, name| {
                if let Some(arg) = last(args, name) {
                    arg.show(text, places, lang);
                }
            }),
        }
    }

    /// The value itself, for a caller who words the finding anew: a slug, the id of a text, a pointer. Several are joined by commas; a
    /// text with arguments of its own has them behind its id, as the query of an address.
    fn value(&self, rule: &Rule, places: &Places) -> Param {
        match self {
            Self::Number(number) => Param::Number(*number),
            other => {
                let mut text = String::with_capacity(USUAL_CODE);
                other.write(&mut text, rule, places);
                Param::Text(text)
            }
        }
    }

    fn write(&self, text: &mut String, rule: &Rule, places: &Places) {
        match self {
            Self::Number(number) => text.push_str(&number.to_string()),
            Self::Text(words) | Self::Quoted(words) => push_discreet(text, words),
            Self::Character(character) => text.push(*character),
            // Words that are the same in both languages need no id.
            Self::Phrase(phrase) if phrase.id().is_empty() => text.push_str(phrase.in_lang(Lang::Chinese)),
            Self::Phrase(phrase) => push_code(text, rule, phrase),
            Self::Entry(entry) => text.push_str(entry.slug),
            Self::Choice(table, entry) => push_all(text, &[table, "#", entry.slug]),
            Self::Category(code, _) => push_all(text, &["category#", code]),
            Self::Province(province) => text.push_str(province.code),
            Self::Label(node) => push_discreet(text, &places.pointer(*node)),
            Self::List(items) => {
                for (index, item) in items.iter().enumerate() {
                    if index > 0 {
                        text.push(',');
                    }
                    item.write(text, rule, places);
                }
            }
            Self::Filled(phrase, args) => {
                push_code(text, rule, phrase);
                for (index, (name, arg)) in args.iter().enumerate() {
                    push_all(text, &[if index > 0 { "&" } else { "?" }, name, "="]);
                    arg.write(text, rule, places);
                }
            }
        }
    }
}

/// The last of equal names counts.
fn last<'a>(args: &'a [(&'static str, Arg)], name: &str) -> Option<&'a Arg> {
    let named = args.iter().rev().find(|(known, _)| *known == name);
    named.map(|(_, arg)| arg)
}

fn push_all(text: &mut String, parts: &[&str]) {
    for part in parts {
        text.push_str(part);
    }
}

/// The id of a text among all: its rule's, and its own. A text that several rules share has a whole one.
fn push_code(text: &mut String, rule: &Rule, phrase: &Phrase) {
    match phrase.id() {
        // The rule's own words of what to do have none.
        "" => push_all(text, &[rule.id, "#fix"]),
        id if id.contains('#') => text.push_str(id),
        id => push_all(text, &[rule.id, "#", id]),
    }
}

/// Most codes, and most values, are shorter.
const USUAL_CODE: usize = 40;

fn code(rule: &Rule, phrase: &Phrase) -> String {
    let mut code = String::with_capacity(USUAL_CODE);
    push_code(&mut code, rule, phrase);
    code
}

/// A character as a message can show it.
fn readable(character: char, lang: Lang) -> String {
    let unseen = character.is_control()
        || character.is_whitespace()
        || is_invisible(character)
        || character == char::REPLACEMENT_CHARACTER;
    match (character, lang) {
        (' ', Lang::Chinese) => "空格".into(),
        (' ', Lang::English) => "a space".into(),
        _ if unseen => format!("U+{:04X}", u32::from(character)),
        _ => format!("“{character}”"),
    }
}

/// A finding before it is put into words.
#[derive(Debug)]
pub struct FindingBuilder {
    rule: &'static Rule,
    pub(crate) severity: Severity,
    pub(crate) node: Node,
    message: Phrase,
    fix: Phrase,
    spans: Vec<(u32, u32)>,
    suggestion: Option<String>,
    args: Vec<(&'static str, Arg)>,
    /// Its own, where it does not rest on all of its rule's.
    basis: Option<Vec<&'static Article>>,
    convention: Option<Origin>,
}

impl FindingBuilder {
    pub(crate) fn new(rule: &'static Rule, node: Node, message: Phrase) -> Self {
        Self {
            rule,
            severity: rule.severity,
            node,
            message,
            fix: rule.fix,
            spans: Vec::new(),
            suggestion: None,
            args: Vec::new(),
            basis: None,
            convention: None,
        }
    }

    /// Fills `{name}`. `{field}` is the label of the place itself.
    pub fn arg(&mut self, name: &'static str, value: impl Into<Arg>) -> &mut Self {
        self.args.push((name, value.into()));
        self
    }

    /// The part of the value it is about, [start, end) in UTF-16 code units.
    pub fn span(&mut self, span: (u32, u32)) -> &mut Self {
        self.spans.push(span);
        self
    }

    /// The one value that would clear it.
    pub fn suggest(&mut self, value: impl Into<String>) -> &mut Self {
        self.suggestion = Some(value.into());
        self
    }

    /// What to do, where the rule's own words do not fit. Always inline: see `report`.
    #[inline(always)]
    pub fn fix(&mut self, fix: &'static Phrase) -> &mut Self {
        self.fix = *fix;
        self
    }

    /// Weighs less than the rule at its most. It can never weigh more.
    pub fn severity(&mut self, severity: Severity) -> &mut Self {
        self.severity = self.severity.max(severity);
        self
    }

    /// Rests on these of the rule's articles alone; on none of them where a setting asks more.
    pub fn basis(&mut self, articles: impl Into<Vec<&'static Article>>) -> &mut Self {
        self.basis = Some(articles.into());
        self
    }

    /// Rests on a setting: its layer is cited, and the finding is at most a warning, where sources disagree a prompt.
    pub fn convention<T>(&mut self, setting: &Setting<T>) -> &mut Self {
        let disputed = setting.origin.is_disputed();
        let most = if disputed { Severity::Prompt } else { Severity::Warning };
        self.severity = self.severity.max(most);
        self.convention = Some(setting.origin);
        self
    }

    /// Which rule's it is.
    pub(crate) fn is_of(&self, rule: &str) -> bool {
        self.rule.id == rule
    }

    /// The articles it rests on that were in force on the day: those it names, or else its rule's.
    fn in_force(&self, day: Date) -> Vec<&'static Article> {
        self.named()
            .iter()
            .copied()
            .filter(|article| article.in_force(day))
            .collect()
    }

    fn named(&self) -> &[&'static Article] {
        self.basis.as_deref().unwrap_or(self.rule.basis)
    }

    /// What it weighs by the rules: what conventions alone ask is at most a warning.
    pub(crate) fn weight(&self, day: Date) -> Severity {
        let binding = self
            .named()
            .iter()
            .any(|article| article.in_force(day) && !article.is_convention());
        if binding {
            self.severity
        } else {
            self.severity.max(Severity::Warning)
        }
    }

    /// What it weighs by what the caller asked.
    pub(crate) fn weighs(&self, context: &Context<'_>) -> Severity {
        context.options.weigh(self.rule.id, self.weight(context.as_of))
    }

    /// Whether it weighs something else because the caller asked.
    pub(crate) fn is_reweighed(&self, context: &Context<'_>) -> bool {
        self.weighs(context) != self.weight(context.as_of)
    }

    /// The finding in the language asked for; nothing where nobody asked for it on that day.
    pub(crate) fn render(&self, context: &Context<'_>) -> Option<Finding> {
        let articles = self.in_force(context.as_of);
        if articles.is_empty() && self.convention.is_none() {
            return None;
        }
        let lang = context.options.lang;
        let places = context.places;
        let mut conventions = self
            .convention
            .map_or_else(Vec::new, |origin| context.policies.cite(origin, lang));
        if articles.is_empty() && conventions.is_empty() {
            return None;
        }
        let own = places.own_label(self.node);
        let secret = own.is_some_and(|label| label.secrecy == Secrecy::Secret);
        let field = Arg::Label(self.node);
        let mut params = Params::default();
        params.set("field", field.value(self.rule, places));
        for (name, arg) in &self.args {
            params.set(name, arg.value(self.rule, places));
        }
        // The caller's own text, where there is one.
        let worded = |code: &str, phrase: &Phrase| {
            let template = context.options.message(code).unwrap_or_else(|| phrase.in_lang(lang));
            let mut text = String::with_capacity(template.len().saturating_mul(2));
            fill(&mut text, template, &mut |text, name| match last(&self.args, name) {
                Some(arg) => arg.show(text, places, lang),
                None if name == "field" => field.show(text, places, lang),
                None => {}
            });
            sentence(text)
        };
        // What the caller asks is why there is a finding at all: what other providers ask has nothing to do with it.
        let is_own = self.convention.is_some_and(|origin| context.policies.is_own(origin));
        let cited = articles.iter().filter(|article| !is_own || !article.is_convention());
        let mut basis: Vec<Basis> = cited.map(|article| article.cite(lang)).collect();
        if is_own {
            std::mem::swap(&mut basis, &mut conventions);
        }
        basis.append(&mut conventions);
        let (message_code, fix_code) = (code(self.rule, &self.message), code(self.rule, &self.fix));
        Some(Finding {
            rule: self.rule.id,
            message: worded(&message_code, &self.message),
            fix: worded(&fix_code, &self.fix),
            code: message_code,
            fix_code,
            severity: self.weighs(context),
            path: places.pointer(self.node),
            spans: places
                .begin(self.node)
                .map_or_else(Vec::new, |begin| in_order(&self.spans, begin)),
            sensitive: self
                .suggestion
                .as_deref()
                .is_some_and(|shown| is_personal(shown, secret)),
            suggestion: self.suggestion.clone(),
            basis,
            params,
        })
    }
}

/// The shortest run of digits that could be a person's: a mobile number. Filing numbers are shorter.
const PERSONAL: usize = 11;
/// The longest: an identity number with more before it.
const LONGEST_PERSONAL: usize = 24;

/// From left to right in what was typed, none empty, none within or over another.
fn in_order(spans: &[(u32, u32)], begin: u32) -> Vec<(u32, u32)> {
    let full = spans.iter().filter(|span| span.0 < span.1);
    let typed = full.map(|(start, end)| (start.saturating_add(begin), end.saturating_add(begin)));
    let mut sorted: Vec<(u32, u32)> = typed.collect();
    sort(&mut sorted);
    let mut apart: Vec<(u32, u32)> = Vec::with_capacity(sorted.len());
    for span in sorted {
        match apart.last_mut() {
            Some(last) if span.0 < last.1 => last.1 = last.1.max(span.1),
            _ => apart.push(span),
        }
    }
    apart
}

/// A value that would show somebody's number: in the fields for such numbers any but a unit's code, elsewhere a run of digits as long.
fn is_personal(value: &str, secret: bool) -> bool {
    let unit = || {
        certificate::read_as(Format::Uscc, value).is_valid()
            && !certificate::read_as(Format::ResidentId, value).is_valid()
    };
    // A public key is longer than anybody's number.
    if secret {
        !unit()
    } else {
        (PERSONAL..=LONGEST_PERSONAL).contains(&longest_number(value))
    }
}

/// Numbers typed into the wrong field, such as a domain, must not come back in a message, however they are spelled.
fn push_discreet(text: &mut String, word: &str) {
    if !holds_a_number(word) {
        return text.push_str(word);
    }
    let mut run = String::new();
    for char in word.chars() {
        if is_digit(char) || (joins(char) && !run.is_empty()) {
            run.push(char);
        } else {
            hide(text, &mut run);
            text.push(char);
        }
    }
    hide(text, &mut run);
}

/// Moves a run of digits over, or what stands for one as long as somebody's number.
fn hide(discreet: &mut String, run: &mut String) {
    let number = run.trim_end_matches(joins);
    if number.chars().filter(|char| is_digit(*char)).count() < PERSONAL {
        discreet.push_str(run);
    } else {
        discreet.push('…');
        discreet.push_str(run.get(number.len()..).unwrap_or_default());
    }
    run.clear();
}

/// A run of digits as long as somebody's number stands in it.
pub(crate) fn holds_a_number(word: &str) -> bool {
    // Most words are too short, or no digits.
    let may_hold = || !word.is_ascii() || word.bytes().filter(u8::is_ascii_digit).count() >= PERSONAL;
    word.len() >= PERSONAL && may_hold() && longest_number(word) >= PERSONAL
}

/// The most digits of one number, in whatever width or script, spaced or hyphenated.
fn longest_number(word: &str) -> usize {
    let (mut digits, mut longest) = (0_usize, 0_usize);
    for char in word.chars() {
        if is_digit(char) {
            digits = digits.saturating_add(1);
            longest = longest.max(digits);
        } else if !joins(char) {
            digits = 0;
        }
    }
    longest
}

fn is_digit(char: char) -> bool {
    half_width(char).is_ascii_digit() || (!char.is_ascii() && decimal_digit(char).is_some())
}

/// What stands between the digits of one number as people type it.
fn joins(char: char) -> bool {
    matches!(char, ' ' | '-' | '－' | '\u{2010}'..='\u{2015}' | '\u{3000}') || is_invisible(char)
}

/// Adds a template, with what `show` adds in place of each `{name}`.
pub(crate) fn fill(text: &mut String, template: &str, show: &mut dyn FnMut(&mut String, &str)) {
    let mut rest = template;
    while let Some((before, after)) = split_at(rest, b'{') {
        text.push_str(before);
        let Some((name, after)) = split_at(after, b'}') else {
            rest = after;
            break;
        };
        show(text, name);
        rest = after;
    }
    text.push_str(rest);
}

/// What stands before a sign of ASCII, and after it.
fn split_at(text: &str, sign: u8) -> Option<(&str, &str)> {
    let at = first_of(text.as_bytes(), sign);
    Some((text.get(..at)?, text.get(at.saturating_add(1)..)?))
}

/// A sentence begins with a capital in English.
pub(crate) fn sentence(mut text: String) -> String {
    if let Some(first) = text.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    text
}

#[cfg(test)]
mod tests {
    use super::push_discreet;

    fn discreet(word: &str) -> String {
        let mut text = String::new();
        push_discreet(&mut text, word);
        text
    }

    #[test]
    fn long_numbers_do_not_come_back() {
        assert_eq!(discreet("x11010519491231002X.cn"), "x…X.cn");
        assert_eq!(discreet("19900000001"), "…");
        assert_eq!(discreet("a1b19900000001c2026-11-22"), "a1b…c2026-11-22");
        assert_eq!(discreet("京ICP备2021000001号-1"), "京ICP备2021000001号-1");
        for spelled in [
            "199-0000-0001",
            "１９９００００００01",
            "199\u{200b}00000001",
            "1 9 9 0 0 0 0 0 0 0 1",
            "١٩٩٠٠٠٠٠٠٠١",
        ] {
            assert_eq!(discreet(&format!("号{spelled} a")), "号… a");
        }
        for kept in [
            "119.29.96.0-119.29.96.255",
            "2026-11-22",
            "2001:db8::1",
            "1-2-301",
            "２０２６年11月22日",
        ] {
            assert_eq!(discreet(kept), kept);
        }
    }
}
