//! Places in a filing: their JSON Pointers, and the names the form gives them.

use crate::model::phrase::Lang;
use std::borrow::Cow;

/// Hardly a pointer is longer.
const USUAL_POINTER: usize = 64;

/// A place in the filing; places count up in form order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Node(u32);

impl Node {
    /// The filing itself.
    pub const ROOT: Self = Self(0);
    /// After every place.
    pub const END: Self = Self(u32::MAX);

    /// Its number among all places.
    pub fn index(self) -> usize {
        self.0 as usize
    }
}

/// How a value has to be handled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Secrecy {
    /// Like any other.
    Open,
    /// About a natural person, where the organizer is one.
    OfIndividual,
    /// About a natural person.
    Personal,
    /// An identity or telephone number: no message repeats it, and no screen need show it whole.
    Secret,
}

/// What the form calls a field.
#[derive(Debug)]
pub struct Label {
    zh: &'static str,
    /// What it is called in Chinese where the record is a person's; empty: the same.
    zh_of_person: &'static str,
    en: &'static str,
    before: (&'static str, &'static str),
    each: (&'static str, &'static str),
    /// Longest text, in bytes of the filing system: two for a Han character.
    pub limit: Option<u32>,
    /// How the value has to be handled.
    pub secrecy: Secrecy,
    /// The table that the text is a code of.
    pub table: Option<&'static str>,
    /// Numbers, domains and the like, whose own rule says how to clean them.
    pub(super) code: bool,
}

/// A label; by default it adds nothing to the labels of what lies below it.
pub const fn label(zh: &'static str, en: &'static str) -> Label {
    Label {
        zh,
        zh_of_person: "",
        en,
        before: ("", ""),
        each: ("第{n}项", "no. {n}, "),
        limit: None,
        secrecy: Secrecy::Open,
        table: None,
        code: false,
    }
}

impl Label {
    /// What it is called in Chinese where the record is a person's.
    pub const fn called_of_person(self, zh_of_person: &'static str) -> Self {
        Self { zh_of_person, ..self }
    }

    /// What stands before the labels of the fields below: 主体负责人 in 主体负责人姓名.
    pub const fn before(self, zh: &'static str, en: &'static str) -> Self {
        Self {
            before: (zh, en),
            ..self
        }
    }

    /// What stands before the labels below the second and later entries of a list; `{n}` is the position.
    pub const fn each(self, zh: &'static str, en: &'static str) -> Self {
        Self { each: (zh, en), ..self }
    }

    /// The longest text the form takes, in bytes of the filing system: two for a Han character.
    pub const fn limit(self, bytes: u32) -> Self {
        Self {
            limit: Some(bytes),
            ..self
        }
    }

    /// About a natural person, where the organizer is one.
    pub const fn of_individual(self) -> Self {
        Self {
            secrecy: Secrecy::OfIndividual,
            ..self
        }
    }

    /// About a natural person.
    pub const fn personal(self) -> Self {
        Self {
            secrecy: Secrecy::Personal,
            ..self
        }
    }

    /// An identity or telephone number.
    pub const fn secret(self) -> Self {
        Self {
            secrecy: Secrecy::Secret,
            ..self
        }
    }

    /// The table that the text is a code of, where its values are too many or too mixed for a closed one.
    pub const fn table(self, table: &'static str) -> Self {
        Self {
            table: Some(table),
            ..self
        }
    }

    /// What the form calls it: on its own, before the labels of the fields below, and before those below a later entry of a list.
    pub fn words(&self, lang: Lang) -> (&'static str, &'static str, &'static str) {
        match lang {
            Lang::Chinese => (self.zh, self.before.0, self.each.0),
            Lang::English => (self.en, self.before.1, self.each.1),
        }
    }

    /// What the form calls it on its own, where the record is a person's.
    pub fn of_person(&self, lang: Lang) -> &'static str {
        match lang {
            Lang::Chinese if !self.zh_of_person.is_empty() => self.zh_of_person,
            Lang::Chinese => self.zh,
            Lang::English => self.en,
        }
    }

    /// A number, domain or the like, whose own rule says how to clean it.
    pub const fn code(self) -> Self {
        Self { code: true, ..self }
    }
}

#[derive(Debug)]
pub(super) enum Key {
    Name(&'static str),
    Unknown(String),
    Index(u32),
}

#[derive(Debug)]
struct Step {
    parent: Node,
    key: Key,
    label: Option<&'static Label>,
}

/// All places of one filing.
#[derive(Debug, Default)]
pub struct Places {
    steps: Vec<Step>,
    /// The whole is one value with this label, not a filing.
    root: Option<&'static Label>,
    /// Where the text that is judged begins in what was typed, in UTF-16 code units, where that is not its beginning; nothing where it does
    /// not stand there as it is judged.
    begins: Vec<(Node, Option<u32>)>,
}

impl Places {
    pub(super) fn of(root: &'static Label) -> Self {
        Self {
            steps: Vec::new(),
            root: Some(root),
            begins: Vec::new(),
        }
    }

    pub(super) fn add(&mut self, parent: Node, key: Key, label: Option<&'static Label>) -> Node {
        self.steps.push(Step { parent, key, label });
        Node(u32::try_from(self.steps.len()).unwrap_or(u32::MAX))
    }

    /// Room for those of most filings.
    pub(super) fn of_filing() -> Self {
        Self {
            steps: Vec::with_capacity(160),
            root: None,
            begins: Vec::new(),
        }
    }

    /// The text that is judged begins so many UTF-16 code units after what was typed, or stands nowhere in it as it is judged.
    pub(super) fn begin_at(&mut self, node: Node, units: Option<u32>) {
        self.begins.push((node, units));
    }

    /// How many UTF-16 code units stand before the text that is judged; nothing where it does not stand there as it is judged.
    pub(crate) fn begin(&self, node: Node) -> Option<u32> {
        let known = self.begins.iter().find(|(known, _)| *known == node);
        known.map_or(Some(0), |(_, units)| *units)
    }

    /// How many places there are, with the root.
    pub fn count(&self) -> usize {
        self.steps.len().saturating_add(1)
    }

    fn step(&self, node: Node) -> Option<&Step> {
        self.steps.get((node.0 as usize).checked_sub(1)?)
    }

    /// The whole, or an entry of a list: something stands there in any case.
    pub(super) fn is_whole(&self, node: Node) -> bool {
        self.step(node).is_none_or(|step| matches!(step.key, Key::Index(_)))
    }

    /// The label of the field itself, or of the list it is an entry of.
    pub(crate) fn own_label(&self, node: Node) -> Option<&'static Label> {
        if node == Node::ROOT {
            return self.root;
        }
        let step = self.step(node)?;
        match step.key {
            Key::Index(_) => self.step(step.parent)?.label,
            Key::Name(_) | Key::Unknown(_) => step.label,
        }
    }

    /// From the root to the node.
    fn line(&self, node: Node) -> Vec<&Step> {
        let mut line: Vec<&Step> = std::iter::successors(self.step(node), |step| self.step(step.parent)).collect();
        line.reverse();
        line
    }

    /// RFC 6901 JSON Pointer of the place.
    pub fn pointer(&self, node: Node) -> String {
        let mut pointer = String::new();
        if node != Node::ROOT {
            pointer.reserve(USUAL_POINTER);
            self.push_pointer(node, &mut pointer);
        }
        pointer
    }

    /// Places do not lie deep.
    fn push_pointer(&self, node: Node, pointer: &mut String) {
        let Some(step) = self.step(node) else { return };
        self.push_pointer(step.parent, pointer);
        pointer.push('/');
        match &step.key {
            Key::Name(name) => pointer.push_str(name),
            Key::Unknown(name) => pointer.push_str(&name.replace('~', "~0").replace('/', "~1")),
            Key::Index(index) => pointer.push_str(&index.to_string()),
        }
    }

    /// Whether the filing has the place that a pointer names.
    pub fn has(&self, pointer: &str) -> bool {
        self.find(pointer).is_some()
    }

    /// The place that a pointer names.
    pub fn find(&self, pointer: &str) -> Option<Node> {
        let mut parts = pointer.split('/');
        // A pointer is empty or begins with a slash.
        if parts.next() != Some("") {
            return None;
        }
        let mut node = Node::ROOT;
        for part in parts {
            // Places below another come after it.
            let below = self.steps.iter().zip(1_u32..).skip(node.0 as usize);
            let mut own = below.filter(|(step, _)| step.parent == node);
            let is = |key: &Key| match key {
                Key::Name(name) => *name == part,
                Key::Unknown(name) => name.replace('~', "~0").replace('/', "~1") == part,
                Key::Index(index) => index.to_string() == part,
            };
            let (_, number) = own.find(|(step, _)| is(&step.key))?;
            node = Node(number);
        }
        Some(node)
    }

    /// The pointers of all places.
    #[cfg(test)]
    pub(crate) fn pointers(&self) -> impl Iterator<Item = String> {
        (0_u32..)
            .take(self.steps.len() + 1)
            .map(|number| self.pointer(Node(number)))
    }

    /// The place that follows all those below one.
    pub fn end(&self, node: Node) -> Node {
        let below = self.steps.iter().zip(1_u32..).skip(node.0 as usize);
        let mut outside = below.filter(|(step, _)| step.parent < node);
        outside.next().map_or(Node::END, |(_, number)| Node(number))
    }

    /// The place that one is part of.
    pub fn parent(&self, node: Node) -> Option<Node> {
        self.step(node).map(|step| step.parent)
    }

    /// The name of the member, or of the list that it is an entry of.
    pub fn member(&self, node: Node) -> Option<&str> {
        let step = self.step(node)?;
        match &step.key {
            Key::Name(name) => Some(name),
            Key::Unknown(name) => Some(name),
            Key::Index(_) => self.member(step.parent),
        }
    }

    /// What the form calls the place: 主体负责人手机号码, 第2个服务的服务名称.
    pub fn label(&self, node: Node, chinese: bool) -> String {
        let pick = |(zh, en): (&'static str, &'static str)| if chinese { zh } else { en };
        let mut before = String::new();
        let whole = self
            .root
            .map_or(("备案信息", "the filing"), |label| (label.zh, label.en));
        let mut own = Cow::Borrowed(pick(whole));
        let mut enclosing: Option<&Label> = None;
        let mut person = false;
        for step in self.line(node) {
            match (&step.key, step.label) {
                (Key::Index(index), _) => {
                    if *index > 0 {
                        let each = enclosing.map_or("", |label| pick(label.each));
                        before.push_str(&each.replace("{n}", &index.saturating_add(1).to_string()));
                    }
                }
                (Key::Unknown(name), _) => {
                    own = Cow::Owned(name.chars().filter(|char| !char.is_control()).take(40).collect());
                }
                (Key::Name(name), None) => own = Cow::Borrowed(name),
                (Key::Name(name), Some(label)) => {
                    if let Some(enclosing) = enclosing {
                        before.push_str(pick(enclosing.before));
                    }
                    person |= matches!(*name, "legalRepresentative" | "personInCharge");
                    own = Cow::Borrowed(match (person, chinese) {
                        (true, true) => label.of_person(Lang::Chinese),
                        _ => pick((label.zh, label.en)),
                    });
                    enclosing = Some(label);
                }
            }
        }
        before.push_str(&own);
        before
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_unknown_member_is_called_by_the_beginning_of_its_name_without_control_characters() {
        let mut places = Places::of_filing();
        for (name, called) in [("hob\u{7}by", "hobby".to_owned()), (&"x".repeat(50), "x".repeat(40))] {
            let node = places.add(Node::ROOT, Key::Unknown(name.to_owned()), None);
            assert_eq!(places.label(node, true), called);
        }
    }
}
