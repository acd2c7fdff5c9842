//! Where a rule stands while the engine walks.

use super::Rule;
use super::finding::FindingBuilder;
use super::texts::Texts;
use crate::data::vocabulary::Action;
use crate::filing::field::{Field, Node, Places};
use crate::filing::options::Options;
use crate::filing::{Filing, Organizer, Person, Service};
use crate::model::calendar::Date;
use crate::model::phrase::Phrase;
use crate::policy::Policies;

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
    /// What is worked out for its texts.
    pub texts: &'a Texts,
}

/// What a subject of rules stands in.
#[derive(Clone, Copy, Debug)]
pub struct Enclosing<'a> {
    /// The service.
    pub service: Option<&'a Service>,
    /// The person, and in what capacity.
    pub person: Option<(&'a Person, Capacity)>,
    /// Whose certificate it is.
    pub owner: Owner,
}

impl Enclosing<'_> {
    /// The filing alone, or not even that.
    pub const NOTHING: Self = Self {
        service: None,
        person: None,
        owner: Owner::Nobody,
    };

    /// The same, around somebody's certificate.
    pub const fn owned_by(self, owner: Owner) -> Self {
        Self { owner, ..self }
    }
}

/// Where a rule stands.
#[derive(Debug)]
pub struct RuleContext<'a> {
    pub(crate) context: &'a Context<'a>,
    pub(crate) rule: &'static Rule,
    pub(crate) enclosing: Enclosing<'a>,
    pub(crate) findings: &'a mut Vec<FindingBuilder>,
}

impl<'a> RuleContext<'a> {
    /// The day whose law applies.
    pub fn as_of(&self) -> Date {
        self.context.as_of
    }

    /// 备案类型; nothing where what the filing says is none.
    pub fn action(&self) -> Option<Action> {
        self.context.filing.action()
    }

    /// Whether the filing says that a place itself changes, or a part of it.
    pub fn names_change(&self, node: Node) -> bool {
        self.context.filing.names_change(node, self.context.places)
    }

    /// Whether the filing says that a change touches a place; nothing where it does not say what changes.
    pub fn changes(&self, node: Node) -> Option<bool> {
        self.context.filing.changes(node, self.context.places)
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
        self.enclosing.service
    }

    /// The person it stands in or whose certificate it stands in.
    pub fn person(&self) -> Option<(&'a Person, Capacity)> {
        self.enclosing.person
    }

    /// Whose certificate it stands in.
    pub fn owner(&self) -> Owner {
        self.enclosing.owner
    }

    /// The conventions in force here.
    pub fn policies(&self) -> &'a Policies {
        self.context.policies
    }

    /// What the caller asked for.
    pub fn options(&self) -> &'a Options {
        self.context.options
    }

    /// What is worked out for the texts of the filing.
    pub fn texts(&self) -> &'a Texts {
        self.context.texts
    }

    /// Reports what was found in a field. Always inline: then no address of the text's address is kept in the wasm.
    #[inline(always)]
    pub fn report<T>(&mut self, field: &Field<T>, message: &'static Phrase) -> &mut FindingBuilder {
        self.begin(field.node(), *message)
    }

    /// Reports what was found at a place.
    #[inline(always)]
    pub fn report_at(&mut self, node: Node, message: &'static Phrase) -> &mut FindingBuilder {
        self.begin(node, *message)
    }

    #[inline(never)]
    fn begin(&mut self, node: Node, message: Phrase) -> &mut FindingBuilder {
        self.findings.push_mut(FindingBuilder::new(self.rule, node, message))
    }
}
