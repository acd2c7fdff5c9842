//! One rule: static metadata and a plain function. What a rule is, what it may say, and what it must have to compile.

pub mod applies;
pub mod context;
pub mod finding;
pub mod leaf;
pub mod texts;

use crate::data::vocabulary::Vocabulary;
use crate::filing::field::{Choice, Field, Node, Problem};
use crate::filing::{
    Access, AppPlatform, Approval, Attachment, Certificate, Domain, Filing, Organizer, Person, Service,
};
use crate::law::Article;
use crate::model::calendar::Date;
use crate::model::phrase::{Phrase, t};
use crate::model::report::{BasisKind, Severity};

pub use applies::Applies;
pub use context::{Capacity, Owner, RuleContext};
pub use finding::{Arg, FindingBuilder};
pub use leaf::Leaf;

/// A rule: what it asks, why, what to do, which article says so, and the function that looks.
#[derive(Clone, Copy, Debug)]
pub struct Rule {
    /// "section/name", like its file; never reused.
    pub id: &'static str,
    /// Version it came with.
    pub since: &'static str,
    /// The most a finding of it weighs.
    pub severity: Severity,
    /// What it asks, in a few words.
    pub title: Phrase,
    /// Why.
    pub why: Phrase,
    /// What to do, unless a finding says it better.
    pub fix: Phrase,
    /// What its findings say, each with its id; a finding names its own as `rule#id`.
    pub messages: &'static [&'static Phrase],
    /// The articles that say so; a finding shows those in force.
    pub basis: &'static [&'static Article],
    /// What it is for, and which settings it reads.
    pub applies: Applies,
    /// Where it is called, and the functions that look.
    pub scope: &'static [Scope],
    /// Filings it finds something in, nothing in, and does not apply to: its tests, and its examples in the catalogue.
    pub cases: &'static [Case],
}

/// Where in the walk of a filing a rule is called.
#[derive(Clone, Copy, Debug)]
#[allow(missing_docs)]
pub enum Scope {
    /// For everything that could not be read.
    Problem(fn(&Problem, Node, &mut RuleContext<'_>) -> Applicability),
    Filing(fn(&Filing, &mut RuleContext<'_>) -> Applicability),
    Organizer(fn(&Organizer, &mut RuleContext<'_>) -> Applicability),
    Person(fn(&Person, &mut RuleContext<'_>) -> Applicability),
    Certificate(fn(&Certificate, &mut RuleContext<'_>) -> Applicability),
    Service(fn(&Service, &mut RuleContext<'_>) -> Applicability),
    Domain(fn(&Domain, &mut RuleContext<'_>) -> Applicability),
    Approval(fn(&Approval, &mut RuleContext<'_>) -> Applicability),
    Access(fn(&Access, &mut RuleContext<'_>) -> Applicability),
    Platform(fn(&AppPlatform, &mut RuleContext<'_>) -> Applicability),
    Attachment(fn(&Attachment, &mut RuleContext<'_>) -> Applicability),
}

/// What the rules of a scope are called for.
#[derive(Clone, Copy, Debug)]
#[allow(missing_docs)]
pub enum Subject<'a> {
    Problem(&'a Problem, Node),
    Filing(&'a Filing),
    Organizer(&'a Organizer),
    Person(&'a Person),
    Certificate(&'a Certificate),
    Service(&'a Service),
    Domain(&'a Domain),
    Approval(&'a Approval),
    Access(&'a Access),
    Platform(&'a AppPlatform),
    Attachment(&'a Attachment),
}

impl Scope {
    /// How many there are.
    pub const COUNT: usize = 11;

    /// Its number among all.
    pub const fn index(self) -> usize {
        match self {
            Self::Problem(_) => 0,
            Self::Filing(_) => 1,
            Self::Organizer(_) => 2,
            Self::Person(_) => 3,
            Self::Certificate(_) => 4,
            Self::Service(_) => 5,
            Self::Domain(_) => 6,
            Self::Approval(_) => 7,
            Self::Access(_) => 8,
            Self::Platform(_) => 9,
            Self::Attachment(_) => 10,
        }
    }

    /// Lets the rule look at a subject of this scope.
    pub fn look(self, subject: Subject<'_>, context: &mut RuleContext<'_>) -> Applicability {
        match (self, subject) {
            (Self::Problem(rule), Subject::Problem(problem, node)) => rule(problem, node, context),
            (Self::Filing(rule), Subject::Filing(filing)) => rule(filing, context),
            (Self::Organizer(rule), Subject::Organizer(organizer)) => rule(organizer, context),
            (Self::Person(rule), Subject::Person(person)) => rule(person, context),
            (Self::Certificate(rule), Subject::Certificate(certificate)) => rule(certificate, context),
            (Self::Service(rule), Subject::Service(service)) => rule(service, context),
            (Self::Domain(rule), Subject::Domain(domain)) => rule(domain, context),
            (Self::Approval(rule), Subject::Approval(approval)) => rule(approval, context),
            (Self::Access(rule), Subject::Access(access)) => rule(access, context),
            (Self::Platform(rule), Subject::Platform(platform)) => rule(platform, context),
            (Self::Attachment(rule), Subject::Attachment(attachment)) => rule(attachment, context),
            _ => Err(ABSENT),
        }
    }
}

impl Subject<'_> {
    /// The number of the scope of what could not be read.
    pub const PROBLEM: usize = 0;

    /// The number of its scope.
    pub fn scope(self) -> usize {
        match self {
            Self::Problem(..) => 0,
            Self::Filing(_) => 1,
            Self::Organizer(_) => 2,
            Self::Person(_) => 3,
            Self::Certificate(_) => 4,
            Self::Service(_) => 5,
            Self::Domain(_) => 6,
            Self::Approval(_) => 7,
            Self::Access(_) => 8,
            Self::Platform(_) => 9,
            Self::Attachment(_) => 10,
        }
    }
}

/// The rule looked, or why it had nothing to look at.
pub type Applicability = Result<(), Inapplicable>;

/// What was chosen, or why nothing can be said without it.
pub fn chosen<V: Vocabulary>(field: &Field<Choice<V>>) -> Result<V, Inapplicable> {
    field.choice().ok_or(if field.is_unread() { UNREAD } else { BLANK })
}

/// Why a rule does not apply here.
#[derive(Clone, Copy, Debug)]
pub struct Inapplicable(pub &'static Phrase);

/// The texts of a rule: name, id, Chinese, English. Ids are public and never reused.
macro_rules! messages {
    ($($(#[$attribute:meta])* $name:ident $id:literal $zh:literal $en:literal;)*) => {
        $($(#[$attribute])*
        pub(crate) static $name: $crate::model::phrase::Phrase = $crate::model::phrase::t!($id: $zh, $en);)*

        // A rule that shares texts with others lists them all itself.
        #[allow(dead_code)]
        pub(crate) static MESSAGES: &[&$crate::model::phrase::Phrase] = &[$(&$name),*];
    };
}
pub(crate) use messages;

macro_rules! skips {
    ($($(#[$doc:meta])* $name:ident $zh:literal $en:literal;)*) => {
        $($(#[$doc])*
        pub const $name: Inapplicable = {
            static REASON: Phrase = t!($zh, $en);
            Inapplicable(&REASON)
        };)*

        /// Every reason why a rule does not apply, by its name.
        pub static REASONS: &[(&str, &Phrase)] = &[$((stringify!($name), $name.0)),*];
    };
}

skips! {
    /// What the rule looks at is not filled in, or cannot be read.
    BLANK "没有填写相关内容" "Nothing filled in to check";
    /// The part of the filing is not there.
    ABSENT "备案信息中没有这一部分" "The filing does not have this part";
    /// The rule is for other organizers.
    OTHER_NATURE "不适用于该性质的主办者" "Not for organizers of this nature";
    /// The rule is for other kinds of certificate.
    OTHER_CERTIFICATE "不适用于该类证件" "Not for this type of certificate";
    /// The rule is for other kinds of service.
    OTHER_SERVICE "不适用于该类服务" "Not for this type of service";
    /// The rule is for other kinds of filing.
    OTHER_ACTION "不适用于该备案类型" "Not for this type of filing";
    /// The registration data are another domain's, and say nothing about this one.
    OTHER_RECORD "注册信息是另一个域名的" "The registration data belong to another domain";
    /// No article it rests on is in force.
    NOT_IN_FORCE "所依据的规定在检查日期未施行或已失效" "The provision was not in force on the date of the check";
    /// A choice that it goes by was made, but is none of the table.
    UNREAD "有一项答案认不出，没法判断" "One answer was not recognized, so this could not be checked";
    /// Nothing but conventions ask it, and none is known to be as old.
    NO_SOURCE "本工具没有检查日期那时的依据" "This tool has no source for the date of the check";
    /// The caller left it out.
    IGNORED "按调用方的设置不检查" "Left out by the caller's options";
    /// The convention of this province or provider does not ask it.
    NOT_ASKED "该省或接入服务商没有这项要求" "Neither the province nor the access provider requires this";
}

/// One example: a filing in JSON, and what the rule must say of it.
#[derive(Debug)]
pub struct Case {
    /// What the rule must say.
    pub expect: Expect,
    /// The filing, as little of it as the rule needs.
    pub filing: &'static str,
    /// The day of the check; 2026-11-22 unless it matters.
    pub as_of: Date,
    /// The options of the check, in JSON.
    pub options: &'static str,
}

/// What a rule must say of an example.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Expect {
    /// It looks, and finds something.
    Fail,
    /// It looks, and finds nothing.
    Pass,
    /// It does not apply.
    Inapplicable,
}

const CASE_DAY: Date = Date::of(2026, 11, 22);

/// A filing the rule finds something in.
pub const fn fail(filing: &'static str) -> Case {
    Case {
        expect: Expect::Fail,
        filing,
        as_of: CASE_DAY,
        options: "{}",
    }
}

/// A filing the rule looks at and finds nothing in.
pub const fn pass(filing: &'static str) -> Case {
    Case {
        expect: Expect::Pass,
        filing,
        as_of: CASE_DAY,
        options: "{}",
    }
}

/// A filing the rule does not apply to.
pub const fn inapplicable(filing: &'static str) -> Case {
    Case {
        expect: Expect::Inapplicable,
        filing,
        as_of: CASE_DAY,
        options: "{}",
    }
}

impl Case {
    /// Checked as of another day.
    pub const fn on(self, year: u16, month: u8, day: u8) -> Self {
        Self {
            as_of: Date::of(year, month, day),
            ..self
        }
    }

    /// Checked with options, such as what is known to be filed.
    pub const fn with(self, options: &'static str) -> Self {
        Self { options, ..self }
    }
}

impl Rule {
    /// Whether any article it rests on was in force on a day.
    pub fn in_force(&self, day: Date) -> bool {
        self.basis.iter().any(|article| article.in_force(day))
    }

    /// Whether no law, standard or system asks it.
    pub fn rests_on_conventions(&self) -> bool {
        self.basis.iter().all(|article| article.is_convention())
    }

    /// Without what only the catalogue shows, where the crate is built without the catalogue.
    pub(crate) const fn shipped(&self) -> Self {
        if cfg!(feature = "catalogue") {
            *self
        } else {
            Self {
                title: Phrase::EMPTY,
                why: Phrase::EMPTY,
                cases: &[],
                ..*self
            }
        }
    }

    /// What must hold for the crate to compile: an id, a basis, an example of each kind that can be had, and for an error
    /// a law, a standard or the filing system to rest on.
    #[allow(clippy::indexing_slicing, clippy::arithmetic_side_effects)]
    pub const fn is_sound(&self) -> bool {
        let mut binding = false;
        let mut index = 0;
        while index < self.basis.len() {
            binding |= matches!(
                self.basis[index].instrument.kind,
                BasisKind::Law | BasisKind::Standard | BasisKind::System
            );
            index += 1;
        }
        let mut fails = false;
        let mut passes = false;
        index = 0;
        while index < self.cases.len() {
            match self.cases[index].expect {
                Expect::Fail => fails = true,
                Expect::Pass => passes = true,
                Expect::Inapplicable => {}
            }
            index += 1;
        }
        let cited = !self.basis.is_empty() && (binding || !matches!(self.severity, Severity::Error));
        !self.id.is_empty() && !self.scope.is_empty() && cited && fails && passes
    }
}
