//! Names of services and of organizers.

use super::{leave, texts};
use crate::data::vocabulary::{Nature, Vocabulary};
use crate::facts::name::difference::differences;
use crate::facts::name::lists::List;
use crate::facts::name::own::Claim;
use crate::facts::name::{MOST, MOST_SPANS, Name};
use crate::facts::text::is_picture;
use crate::facts::text::reserved::{Accident, Group, Reserved};
use crate::filing::field::text::is_illegal;
use crate::law::guide;
use crate::model::calendar::Date;
use crate::model::utf16::{Span, spans};
use crate::rule::texts::claim_of;
use crate::rules::name::unreadable::is_nothing;
use crate::rules::support::agreement::{Agreement, agree, bare, speaks};
use serde::Serialize;

/// What is to be seen in a name.
#[derive(Serialize)]
struct Read<'a> {
    /// Whether there is such a nature.
    known: bool,
    text: &'a str,
    bare: &'a str,
    form: Option<&'a str>,
    placeholder: bool,
    reserved: Vec<Word>,
    hints: Vec<Hint>,
    pictures: Vec<Span>,
}

/// A reserved word.
#[derive(Serialize)]
struct Word {
    word: &'static str,
    group: &'static str,
    span: Span,
    disguised: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    accident: Option<Explained>,
    #[serde(skip_serializing_if = "Option::is_none")]
    own: Option<&'static str>,
}

/// How it came to stand there by accident.
#[derive(Serialize)]
struct Explained {
    kind: &'static str,
    #[serde(skip_serializing_if = "<[String]>::is_empty")]
    words: Vec<String>,
}

#[derive(Serialize)]
struct Hint {
    word: &'static str,
    span: Span,
}

/// How a name compares with another.
#[derive(Serialize)]
struct Compared {
    same: &'static str,
    differences: Vec<&'static str>,
    spans: Vec<Span>,
}

/// Who files.
struct Filer {
    known: bool,
    nature: Option<Nature>,
    name: Name,
}

impl Filer {
    fn new(nature: &str, name: &str) -> Self {
        let of_slug = Nature::from_slug(nature);
        Self {
            known: nature.is_empty() || of_slug.is_some(),
            nature: of_slug,
            name: Name::new(name),
        }
    }

    fn claim(&self, service: &Name, hit: &Reserved) -> Option<Claim> {
        claim_of(self.nature, service, hit, &self.name)
    }
}

/// A name, the nature of the organizer and its name.
#[unsafe(no_mangle)]
pub extern "C" fn read(name: usize, nature: usize, organizer: usize) -> usize {
    let [name, nature, organizer] = texts([name, nature, organizer]);
    let (read, filer) = (Name::new(&name), Filer::new(&nature, &organizer));
    let word = |hit: &Reserved| Word {
        word: hit.word,
        group: match hit.group {
            Group::Political => "political",
            Group::StateFunction => "state-function",
            Group::PublicInterest => "public-interest",
        },
        span: hit.span,
        disguised: hit.disguised,
        accident: hit.accident.as_ref().map(explained),
        own: filer.claim(&read, hit).map(|claim| match claim {
            Claim::OwnName => "name",
            Claim::Body => "body",
        }),
    };
    let hints = read.hints(&name).into_iter();
    let pictures = spans(&name).take(MOST).filter(|(c, _)| is_picture(*c));
    leave(&Read {
        known: filer.known,
        text: read.text(),
        bare: read.bare(),
        form: read
            .ends_at(List::LegalEndings, read.folded().len())
            .map(|form| form.word),
        placeholder: read.is_placeholder(),
        reserved: read.reserved(&name).iter().map(word).collect(),
        hints: hints
            .map(|hint| Hint {
                word: hint.word,
                span: hint.span,
            })
            .collect(),
        pictures: pictures.map(|(_, span)| span).take(MOST_SPANS).collect(),
    })
}

fn explained(accident: &Accident) -> Explained {
    let (kind, words) = match accident {
        Accident::Joined(left, right) => ("joined", vec![left.clone(), right.clone()]),
        Accident::Within(longer) => ("within", vec![String::from(*longer)]),
        Accident::Parted => ("parted", Vec::new()),
    };
    Explained { kind, words }
}

/// Whether the name of a service is refused on a day, as the rules have it; `approved` where there is a written approval. null where there
/// is no such nature, 0 where there is no such day.
#[unsafe(no_mangle)]
pub extern "C" fn refused(name: usize, nature: usize, organizer: usize, day: u32, approved: u32) -> usize {
    let [name, nature, organizer] = texts([name, nature, organizer]);
    let (read, filer) = (Name::new(&name), Filer::new(&nature, &organizer));
    let Some(day) = Date::parse_compact(&day.to_string()) else {
        return 0;
    };
    let is_closed = guide::SECTION_7_5.in_force(day) && (approved == 0 || filer.nature == Some(Nature::Individual));
    let is_meant = |hit: &Reserved| hit.accident.is_none() && filer.claim(&read, hit).is_none();
    let is_refused = says_nothing(&name, &read) || is_closed && read.reserved(&name).iter().any(is_meant);
    leave(&filer.known.then_some(is_refused))
}

/// Whether the name of an organizer is refused, beside the one on its certificate, where that is given.
#[unsafe(no_mangle)]
pub extern "C" fn differs(name: usize, document: usize) -> usize {
    let [name, document] = texts([name, document]);
    let is_other = || speaks(&document) && matches!(agree(&name, &document), Agreement::Different);
    leave(&(says_nothing(&name, &Name::new(&name)) || is_other()))
}

/// Two spellings.
#[unsafe(no_mangle)]
pub extern "C" fn compare(name: usize, document: usize) -> usize {
    let [name, document] = texts([name, document]);
    let agreement = agree(&name, &document);
    let (kinds, spans) = match &agreement {
        Agreement::Spelled(document) => differences(bare(&name), bare(document)),
        Agreement::Same | Agreement::Different => Default::default(),
    };
    leave(&Compared {
        same: match agreement {
            Agreement::Same => "same",
            Agreement::Spelled(_) => "spelled",
            Agreement::Different => "different",
        },
        differences: kinds.into_iter().map(|kind| kind.phrase().id()).collect(),
        spans,
    })
}

/// Nothing that can be read, and nothing that can be seen; or what the filing system refuses in any text.
fn says_nothing(name: &str, read: &Name) -> bool {
    name.chars().any(is_illegal) || read.is_empty() && name.chars().all(is_nothing)
}
