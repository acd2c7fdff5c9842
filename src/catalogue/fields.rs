//! Every place of a filing as a form needs it. What has to be filled in is the table of `form/required` itself.

use crate::data::vocabulary::{
    Action, CertificateKind, Nature, PERSON_CERTIFICATES, ServiceKind, Vocabulary, certificates_of,
};
use crate::filing::Filing;
use crate::filing::field::{Label, Secrecy, label};
use crate::filing::shape::{Kind, Record, Shape};
use crate::law::{Article, conventions, guide, notice_105, order_33};
use crate::model::calendar::Date;
use crate::model::phrase::Lang;
use crate::model::report::{Basis, Severity};
use crate::model::value::MAX_TEXT;
use crate::rules::form::required::{Changed, Terms, requirements};
use serde::Serialize;
use serde::ser::{SerializeMap, Serializer};

/// One place of a filing: a leaf, a list or a record.
#[derive(Debug, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Field {
    /// Where: a JSON Pointer in which `*` stands for each entry of a list, as in `services`, `*`, `name`. The filing itself is "".
    pub path: String,
    /// What a form calls it: "Certificate number".
    pub label: String,
    /// What findings call it: "Person in charge of the organizer: certificate number".
    pub name: String,
    /// Of a list: what stands before the names of what lies below its second and later entries; `{n}` is the position.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional, type = "string"))]
    pub each: Option<&'static str>,
    /// What helps to fill it in.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional, type = "string"))]
    pub hint: Option<&'static str>,
    /// What kind of value belongs there. An expiry is a date or "long-term"; choices are several of a table.
    #[cfg_attr(
        target_arch = "wasm32",
        tsify(
            type = "\"text\" | \"number\" | \"flag\" | \"choice\" | \"choices\" | \"date\" | \"expiry\" | \"list\" | \"record\""
        )
    )]
    pub kind: &'static str,
    /// The table of `vocabulary()` that it is chosen from; "division" stands for what `divisions()` lists.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional, type = "Table | \"division\""))]
    pub table: Option<&'static str>,
    /// The choices of the table that fit here, where not all do.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional, type = "Slug[]"))]
    pub choices: Option<Vec<&'static str>>,
    /// The same where it depends on the nature of the organizer.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional, type = "Record<Nature, Slug[]>"))]
    pub choices_by_nature: Option<ByNature>,
    /// The longest text.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub limit: Option<Limit>,
    /// How to handle the value: "secret" is an identity or telephone number, which no message repeats; "personal" is about a natural
    /// person, and "personal-of-individual" is so where the organizer is an individual.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(
        target_arch = "wasm32",
        tsify(optional, type = "\"secret\" | \"personal\" | \"personal-of-individual\"")
    )]
    pub secrecy: Option<&'static str>,
    /// Who is asked for it at all, where not everybody is; it and what lies below it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub asked: Option<Asked>,
    /// When it has to be filled in, provided that the record it belongs to is there. Whatever has none may stay empty as far as the
    /// registration form goes.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub required: Option<Required>,
}

/// The longest text: the filing system's bytes, where it has a limit, else UTF-16 code units.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct Limit {
    /// Bytes: one for an ASCII character, two for any other.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub bytes: Option<u32>,
    /// UTF-16 code units.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub units: Option<u32>,
}

/// Who is asked for something.
#[derive(Debug, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct Asked {
    /// Of which kinds of request; missing: of all.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional, type = "Action[]"))]
    pub actions: Option<Vec<&'static str>>,
    /// Of organizers of which natures; missing: of all.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional, type = "Nature[]"))]
    pub natures: Option<Vec<&'static str>>,
    /// For which kinds of service; missing: for all.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional, type = "ServiceKind[]"))]
    pub services: Option<Vec<&'static str>>,
    /// Which articles say so, those in force on the day when one was named.
    pub basis: Vec<Basis>,
}

/// When something has to be filled in.
#[derive(Debug, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
pub struct Required {
    /// How much a finding weighs where it is missing.
    pub severity: Severity,
    /// In which kinds of request; missing: in all.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional, type = "Action[]"))]
    pub actions: Option<Vec<&'static str>>,
    /// Where `changes` says what changes, a change asks for it where that is this field, or anything of the record it belongs to;
    /// missing: whatever changes. Where it does not say, `actions` counts.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional, type = "\"field\" | \"record\""))]
    pub changed: Option<&'static str>,
    /// For which kinds of service; missing: for all.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional, type = "ServiceKind[]"))]
    pub services: Option<Vec<&'static str>>,
    /// Which articles say so, those in force on the day when one was named.
    pub basis: Vec<Basis>,
}

/// Choices for each nature of organizer.
#[derive(Debug)]
pub struct ByNature(&'static [Nature]);

impl Serialize for ByNature {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.0.len()))?;
        for nature in self.0 {
            map.serialize_entry(nature.slug(), &slugs(certificates_of(*nature)))?;
        }
        map.end()
    }
}

fn slugs<V: Vocabulary>(values: &[V]) -> Vec<&'static str> {
    values.iter().map(|value| value.slug()).collect()
}

/// Who is asked for what lies at or below a path.
struct Question {
    path: &'static str,
    actions: &'static [Action],
    services: &'static [ServiceKind],
    /// Of units alone.
    units: bool,
    article: &'static Article,
}

const EVERYBODY: Question = Question {
    path: "",
    actions: &[],
    services: &[],
    units: false,
    article: &notice_105::ANNEX,
};
const ON_FILE: &[Action] = &[Action::AddService, Action::AddAccess, Action::Change, Action::Cancel];
const SERVICE_ON_FILE: &[Action] = &[Action::AddAccess, Action::Change, Action::Cancel];
const HOSTED: &[ServiceKind] = &[ServiceKind::Website, ServiceKind::App];

/// The last that fits counts.
static QUESTIONS: &[Question] = &[
    Question {
        path: "/changes",
        actions: &[Action::Change],
        article: &order_33::ARTICLE_14,
        ..EVERYBODY
    },
    Question {
        path: "/organizer/filingNumber",
        actions: ON_FILE,
        article: &conventions::FILING_NUMBERS,
        ..EVERYBODY
    },
    Question {
        path: "/organizer/legalRepresentative",
        units: true,
        article: &conventions::LEGAL_REPRESENTATIVE_DETAILS,
        ..EVERYBODY
    },
    Question {
        path: "/services/*/domains",
        services: HOSTED,
        ..EVERYBODY
    },
    Question {
        path: "/services/*/homepage",
        services: &[ServiceKind::Website],
        ..EVERYBODY
    },
    // Others choose theirs from tables of the provider's own.
    Question {
        path: "/services/*/content",
        services: &[ServiceKind::Website],
        ..EVERYBODY
    },
    Question {
        path: "/services/*/nameApproval",
        units: true,
        article: &guide::SECTION_7_5,
        ..EVERYBODY
    },
    Question {
        path: "/services/*/access",
        services: HOSTED,
        ..EVERYBODY
    },
    Question {
        path: "/services/*/app",
        services: &[ServiceKind::App, ServiceKind::MiniProgram, ServiceKind::QuickApp],
        ..EVERYBODY
    },
    Question {
        path: "/services/*/app/platforms/*/publicKey",
        services: &[ServiceKind::App],
        ..EVERYBODY
    },
    Question {
        path: "/services/*/app/platforms/*/fingerprint",
        services: &[ServiceKind::App],
        ..EVERYBODY
    },
    Question {
        path: "/services/*/filingNumber",
        actions: SERVICE_ON_FILE,
        article: &conventions::FILING_NUMBERS,
        ..EVERYBODY
    },
];

/// Every place of a filing, in form order: the filing itself first, each list before its entries, each record before its members.
pub fn fields(lang: Lang, as_of: Option<Date>) -> Vec<Field> {
    static FILING: Label = label("备案信息", "the filing");
    let mut walk = Walk {
        lang,
        as_of,
        required: requirements(),
        fields: Vec::new(),
    };
    if let Kind::Record(record) = Filing::KIND {
        walk.push(String::new(), "", &FILING, Kind::Record(record), None);
        walk.record("", "", record, false);
    }
    walk.fields
}

struct Walk {
    lang: Lang,
    as_of: Option<Date>,
    required: Vec<(String, &'static Terms)>,
    fields: Vec<Field>,
}

impl Walk {
    /// The members of a record; `before` stands before their names, `person` says that it is about one.
    fn record(&mut self, path: &str, before: &str, record: &'static Record, person: bool) {
        for member in record.members {
            let hint = hint(path, record, member.name, member.kind, self.lang);
            let path = [path, member.name].join("/");
            let secrecy = match member.label.secrecy {
                Secrecy::OfIndividual if person => Secrecy::Personal,
                secrecy => secrecy,
            };
            self.push(path.clone(), before, member.label, member.kind, hint);
            if let Some(field) = self.fields.last_mut() {
                field.secrecy = secrecy_name(secrecy);
            }
            let before = [before, member.label.words(self.lang).1].concat();
            match member.kind {
                Kind::Record(below) => self.record(&path, &before, below, person || below.name == "Person"),
                Kind::List(Kind::Record(below)) => self.record(&(path + "/*"), &before, below, person),
                _ => {}
            }
        }
    }

    fn push(&mut self, path: String, before: &str, label: &'static Label, kind: Kind, hint: Option<&'static str>) {
        let (own, _, each) = label.words(self.lang);
        let (kind, table) = kind_of(kind, label.table);
        let certificate = table == Some(CertificateKind::NAME);
        let person = path.contains("legalRepresentative") || path.contains("personInCharge");
        let own = if person { label.of_person(self.lang) } else { own };
        self.fields.push(Field {
            label: capital(own),
            name: [before, own].concat(),
            each: matches!(kind, "list" | "choices").then_some(each),
            hint,
            kind,
            table,
            choices: (certificate && person).then(|| slugs(PERSON_CERTIFICATES)),
            choices_by_nature: (certificate && !person).then_some(ByNature(Nature::ALL)),
            limit: (kind == "text").then_some(Limit {
                bytes: label.limit,
                units: label.limit.is_none().then_some(MAX_TEXT),
            }),
            secrecy: None,
            asked: self.asked(&path),
            required: self.required(&path),
            path,
        });
    }

    fn asked(&self, path: &str) -> Option<Asked> {
        let within = |question: &&Question| {
            path.strip_prefix(question.path)
                .is_some_and(|below| below.is_empty() || below.starts_with('/'))
        };
        let question = QUESTIONS.iter().rfind(within)?;
        let units = || Nature::ALL.iter().filter(|nature| **nature != Nature::Individual);
        Some(Asked {
            actions: some(question.actions),
            natures: question.units.then(|| units().map(|nature| nature.slug()).collect()),
            services: some(question.services),
            basis: self.cite(&[question.article]),
        })
    }

    fn required(&self, path: &str) -> Option<Required> {
        let (_, terms) = self.required.iter().find(|(of, _)| of == path)?;
        // Without a day, what is still asked for.
        let asks = |article: &&Article| match self.as_of {
            Some(day) => article.in_force(day),
            None => article.last_day().is_none(),
        };
        if !terms.basis.iter().copied().any(|article| asks(&article)) {
            return None;
        }
        Some(Required {
            severity: terms.severity,
            actions: some(terms.actions),
            changed: match terms.changed {
                Changed::Anything => None,
                Changed::Field => Some("field"),
                Changed::Record => Some("record"),
            },
            services: some(terms.services),
            basis: self.cite(terms.basis),
        })
    }

    fn cite(&self, articles: &[&Article]) -> Vec<Basis> {
        let in_force = |article: &&&Article| self.as_of.is_none_or(|day| article.in_force(day));
        let cited = articles.iter().filter(in_force);
        cited.map(|article| article.cite(self.lang)).collect()
    }
}

/// No values stand for all of them.
fn some<V: Vocabulary>(values: &[V]) -> Option<Vec<&'static str>> {
    (!values.is_empty()).then(|| slugs(values))
}

const fn kind_of(kind: Kind, table: Option<&'static str>) -> (&'static str, Option<&'static str>) {
    match kind {
        Kind::Text if table.is_some() => ("choice", table),
        Kind::Text => ("text", None),
        Kind::Number => ("number", None),
        Kind::Flag => ("flag", None),
        Kind::Choice(table) => ("choice", Some(table)),
        Kind::Date => ("date", None),
        Kind::Expiry => ("expiry", None),
        Kind::List(Kind::Choice(table)) => ("choices", Some(*table)),
        Kind::List(_) => ("list", None),
        Kind::Record(_) => ("record", None),
    }
}

const fn secrecy_name(secrecy: Secrecy) -> Option<&'static str> {
    match secrecy {
        Secrecy::Open => None,
        Secrecy::OfIndividual => Some("personal-of-individual"),
        Secrecy::Personal => Some("personal"),
        Secrecy::Secret => Some("secret"),
    }
}

/// Labels are words inside a sentence; on their own they begin with a capital.
fn capital(words: &str) -> String {
    let mut chars = words.chars();
    chars.next().map_or_else(String::new, |first| {
        first.to_ascii_uppercase().to_string() + chars.as_str()
    })
}

/// The hints lie beside the core: see js/fields.js.
#[cfg(feature = "catalogue")]
fn hint(path: &str, record: &Record, member: &str, kind: Kind, lang: Lang) -> Option<&'static str> {
    super::hints::of(path, record.name, member, kind).map(|words| words.in_lang(lang))
}

#[cfg(not(feature = "catalogue"))]
fn hint(_: &str, _: &Record, _: &str, _: Kind, _: Lang) -> Option<&'static str> {
    None
}
