//! Where a rule stands while the engine walks, and how it says what it found.

use crate::model::calendar::Date;
use crate::data::vocabulary::{Action, Entry, Province};
use crate::filing::field::{Field, Node, Places};
use crate::filing::{Filing, Organizer, Person, Service};
use crate::law::Article;
use crate::filing::options::Options;
use crate::model::phrase::{Lang, Phrase};
use crate::policy::{Policies, Setting};
use crate::model::report::{Basis, Finding, Param, Params, Severity};
use crate::rule::Rule;

/// Whose certificate it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Owner {
    /// The organizer's.
    Organizer,
    /// A person's.
    Person(Capacity),
    /// The registrant's of a domain.
    Registrant,
    /// Nobody's: a number inspected on its own.
    Nobody,
    /// Nobody's, and of no certificate: a number of some format inspected on its own.
    Number,
}

/// In what capacity a person stands in the filing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Capacity {
    /// 法定代表人
    LegalRepresentative,
    /// 主体负责人
    Organizer,
    /// 服务负责人
    Service,
}

/// What every rule of one check may look at.
#[derive(Debug)]
pub struct Context<'a> {
    /// The whole filing.
    pub filing: &'a Filing,
    /// Its places.
    pub places: &'a Places,
    /// The day whose law applies.
    pub as_of: Date,
    /// The conventions laid over each other.
    pub policies: &'a Policies,
    /// What the caller asked for.
    pub options: &'a Options,
}

/// Where a rule stands.
#[derive(Debug)]
pub struct At<'a> {
    pub(crate) context: &'a Context<'a>,
    pub(crate) rule: &'static Rule,
    pub(crate) service: Option<&'a Service>,
    pub(crate) person: Option<(&'a Person, Capacity)>,
    pub(crate) owner: Owner,
    pub(crate) drafts: &'a mut Vec<Draft>,
}

impl<'a> At<'a> {
    /// The day whose law applies.
    pub fn as_of(&self) -> Date {
        self.context.as_of
    }

    /// 备案类型
    pub fn action(&self) -> Action {
        self.context.filing.action()
    }

    /// The filing it stands in.
    pub fn filing(&self) -> &'a Filing {
        self.context.filing
    }

    /// The organizer of the filing.
    pub fn organizer(&self) -> Option<&'a Organizer> {
        self.context.filing.organizer()
    }

    /// The organizer is a natural person.
    pub fn is_individual(&self) -> bool {
        self.organizer().is_some_and(Organizer::is_individual)
    }

    /// The service it stands in.
    pub fn service(&self) -> Option<&'a Service> {
        self.service
    }

    /// The person it stands in or whose certificate it stands in.
    pub fn person(&self) -> Option<(&'a Person, Capacity)> {
        self.person
    }

    /// Whose certificate it stands in.
    pub fn owner(&self) -> Owner {
        self.owner
    }

    /// The conventions in force here.
    pub fn policies(&self) -> &'a Policies {
        self.context.policies
    }

    /// What the caller asked for.
    pub fn options(&self) -> &'a Options {
        self.context.options
    }

    /// Says what was found in a field.
    pub fn find<T>(&mut self, field: &Field<T>, message: &'static Phrase) -> Saying<'_> {
        self.find_at(field.node(), message)
    }

    /// Says what was found at a place.
    pub fn find_at(&mut self, node: Node, message: &'static Phrase) -> Saying<'_> {
        self.drafts.push(Draft {
            rule: self.rule,
            severity: self.rule.severity,
            node,
            message,
            fix: &self.rule.fix,
            spans: Vec::new(),
            suggestion: None,
            words: Vec::new(),
            basis: Vec::new(),
            convention: None,
        });
        Saying {
            draft: self.drafts.last_mut(),
            policies: self.context.policies,
            lang: self.context.options.lang,
        }
    }
}

/// A finding being worded.
#[derive(Debug)]
pub struct Saying<'a> {
    draft: Option<&'a mut Draft>,
    policies: &'a Policies,
    lang: Lang,
}

impl Saying<'_> {
    fn change(mut self, change: impl FnOnce(&mut Draft)) -> Self {
        if let Some(draft) = self.draft.as_deref_mut() {
            change(draft);
        }
        self
    }

    /// Fills `{name}` with words; what could be a person's number is left out of them.
    pub fn word(self, name: &'static str, word: impl Into<String>) -> Self {
        let word = discreet(word.into());
        self.change(|draft| draft.words.push((name, Word::Text(word))))
    }

    /// Fills `{name}` with a count.
    pub fn number(self, name: &'static str, number: u32) -> Self {
        self.change(|draft| draft.words.push((name, Word::Number(number))))
    }

    /// Fills `{name}` with a phrase in the language of the report.
    pub fn phrase(self, name: &'static str, phrase: &Phrase) -> Self {
        let word = phrase.in_lang(self.lang);
        self.word(name, word)
    }

    /// Fills `{name}` with the label of a choice.
    pub fn entry(self, name: &'static str, entry: &'static Entry) -> Self {
        self.either(name, entry.zh, entry.en)
    }

    /// Fills `{name}` with the short name of a province.
    pub fn province(self, name: &'static str, province: &Province) -> Self {
        self.either(name, province.zh, province.en)
    }

    fn either(self, name: &'static str, zh: &'static str, en: &'static str) -> Self {
        let word = match self.lang {
            Lang::Chinese => zh,
            Lang::English => en,
        };
        self.word(name, word)
    }

    /// Fills `{name}` with the label of another field.
    pub fn field<T>(self, name: &'static str, field: &Field<T>) -> Self {
        let node = field.node();
        self.change(|draft| draft.words.push((name, Word::Label(node))))
    }

    /// Fills `{name}` with the label of a place.
    pub fn place(self, name: &'static str, node: Node) -> Self {
        self.change(|draft| draft.words.push((name, Word::Label(node))))
    }

    /// The part of the value it is about, [start, end) in UTF-16 code units.
    pub fn span(self, span: (u32, u32)) -> Self {
        self.change(|draft| draft.spans.push(span))
    }

    /// The one value that would clear it.
    pub fn suggest(self, value: impl Into<String>) -> Self {
        self.change(|draft| draft.suggestion = Some(value.into()))
    }

    /// What to do, where the rule's own words do not fit.
    pub fn fix(self, fix: &'static Phrase) -> Self {
        self.change(|draft| draft.fix = fix)
    }

    /// Weighs less than the rule at its most. It can never weigh more.
    pub fn weigh(self, severity: Severity) -> Self {
        self.change(|draft| draft.severity = draft.severity.max(severity))
    }

    /// Rests on these of the rule's articles alone.
    pub fn because(self, articles: impl Into<Vec<&'static Article>>) -> Self {
        self.change(|draft| draft.basis = articles.into())
    }

    /// Rests on a setting: its layer is cited, and the finding is at most a warning.
    pub fn by<T>(self, setting: &Setting<T>) -> Self {
        let convention = self.policies.cite(setting, self.lang);
        self.change(|draft| {
            draft.severity = draft.severity.max(Severity::Warning);
            draft.convention = convention;
        })
    }
}

#[derive(Debug)]
enum Word {
    Text(String),
    Number(u32),
    Label(Node),
}

/// A finding before it is put into words.
#[derive(Debug)]
pub struct Draft {
    pub(crate) rule: &'static Rule,
    pub(crate) severity: Severity,
    pub(crate) node: Node,
    message: &'static Phrase,
    fix: &'static Phrase,
    spans: Vec<(u32, u32)>,
    suggestion: Option<String>,
    words: Vec<(&'static str, Word)>,
    basis: Vec<&'static Article>,
    convention: Option<Basis>,
}

impl Draft {
    /// The finding in the language asked for; `{field}` is the label of the place.
    pub(crate) fn render(&self, context: &Context<'_>) -> Finding {
        let lang = context.options.lang;
        let chinese = lang == Lang::Chinese;
        let places = context.places;
        let mut params = Params::default();
        params.set("field", Param::Text(discreet(places.label(self.node, chinese))));
        for (name, word) in &self.words {
            let param = match word {
                Word::Text(text) => Param::Text(text.clone()),
                Word::Number(number) => Param::Number(*number),
                Word::Label(node) => Param::Text(places.label(*node, chinese)),
            };
            params.set(name, param);
        }
        let cite = |articles: &[&Article]| -> Vec<Basis> {
            let in_force = articles.iter().filter(|article| article.in_force(context.as_of));
            in_force.map(|article| article.cite(lang)).collect()
        };
        let mut basis = cite(&self.basis);
        if basis.is_empty() {
            basis = cite(self.rule.basis);
        }
        basis.extend(self.convention.clone());
        Finding {
            rule: self.rule.id,
            severity: self.severity,
            path: places.pointer(self.node),
            spans: self.spans.clone(),
            message: fill(self.message.in_lang(lang), &params),
            fix: fill(self.fix.in_lang(lang), &params),
            suggestion: self.suggestion.clone(),
            basis,
            params,
        }
    }
}

/// The shortest run of digits that could be a person's: a mobile number. Filing numbers are shorter.
const PERSONAL: usize = 11;

/// Numbers typed into the wrong field, such as a domain, must not come back in a message.
fn discreet(word: String) -> String {
    let longest = word.split(|char: char| !char.is_ascii_digit()).map(str::len).max();
    if longest.unwrap_or(0) < PERSONAL {
        return word;
    }
    let mut discreet = String::new();
    let mut rest = word.as_str();
    while let Some(start) = rest.find(|char: char| char.is_ascii_digit()) {
        let (before, digits) = rest.split_at_checked(start).unwrap_or((rest, ""));
        let length = digits.find(|char: char| !char.is_ascii_digit()).unwrap_or(digits.len());
        let (run, after) = digits.split_at_checked(length).unwrap_or((digits, ""));
        discreet.push_str(before);
        discreet.push_str(if length < PERSONAL { run } else { "…" });
        rest = after;
    }
    discreet.push_str(rest);
    discreet
}

/// Puts the parameters in place of `{name}`; a sentence begins with a capital in English.
fn fill(template: &str, params: &Params) -> String {
    let mut text = String::new();
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        text.push_str(before);
        let Some((name, after)) = after.split_once('}') else {
            rest = after;
            break;
        };
        match params.get(name) {
            Some(Param::Text(word)) => text.push_str(word),
            Some(Param::Number(number)) => text.push_str(&number.to_string()),
            None => {}
        }
        rest = after;
    }
    text.push_str(rest);
    let mut chars = text.chars();
    match chars.next() {
        Some(first) if first.is_ascii_lowercase() => first.to_ascii_uppercase().to_string() + chars.as_str(),
        _ => text,
    }
}

#[cfg(test)]
mod tests {
    use super::discreet;

    #[test]
    fn long_numbers_do_not_come_back() {
        assert_eq!(discreet("x11010519491231002X.cn".into()), "x…X.cn");
        assert_eq!(discreet("19900000001".into()), "…");
        assert_eq!(discreet("a1b19900000001c2026-11-22".into()), "a1b…c2026-11-22");
        assert_eq!(discreet("京ICP备2021000001号-1".into()), "京ICP备2021000001号-1");
    }
}
