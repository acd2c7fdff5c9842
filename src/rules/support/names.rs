//! Which names the rules about names look at, and the words of settings in them.

use crate::data::vocabulary::Nature;
use crate::facts::name::{Found, MOST_SPANS, Name, words};
use crate::facts::text::{Folded, fold};
use crate::filing::{Organizer, Service};
use crate::model::sort::{sort, sort_by_key};
use crate::model::utf16::Span;
use crate::policy::setting::{Setting, Words};
use crate::rule::{BLANK, FindingBuilder, Inapplicable, OTHER_NATURE, RuleContext};

/// Who files, as far as conventions on names tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Filer {
    /// A natural person.
    Individual,
    /// Anything else.
    Unit,
}

/// The name of the organizer as word lists see it.
pub fn organizers_name<'c>(context: &RuleContext<'c>) -> Option<&'c Name> {
    context.texts().name(&context.organizer()?.name)
}

/// The name of a website that a unit files.
pub fn of_unit<'s>(service: &'s Service, context: &RuleContext<'_>) -> Result<&'s str, Inapplicable> {
    let name = service.name.text().ok_or(BLANK)?;
    match filer(context) {
        Some(Filer::Unit) => Ok(name),
        _ => Err(OTHER_NATURE),
    }
}

/// What stands on a licence without a trade name, where it is no sign such as ***.
const NO_NAME: &str = "无 无字号 没有 没有字号 暂无 无名称";

/// The organizer is an individually-owned business that copied the place of a trade name from its licence: *** or 无.
pub fn is_without_trade_name(organizer: &Organizer, context: &RuleContext<'_>) -> bool {
    let name = context.texts().name(&organizer.name).map(Name::text);
    let says_nothing = |name: &str| name.is_empty() || words(NO_NAME).any(|word| word == name);
    organizer.is_individually_owned()
        && organizer.nature.choice() == Some(Nature::Enterprise)
        && name.is_some_and(says_nothing)
}

/// Who files; nobody while the nature of the organizer is open.
pub fn filer(context: &RuleContext<'_>) -> Option<Filer> {
    let organizer = context.organizer()?;
    organizer.nature.choice()?;
    Some(if organizer.is_individual() {
        Filer::Individual
    } else {
        Filer::Unit
    })
}

/// Looks for the words of a setting that are `kept`, and for the highest layer that lists one of them: it is the one to cite.
pub fn find_listed<'a>(
    name: &Folded,
    setting: &'a Setting<Words>,
    ordinary: &str,
    kept: impl Fn(&str) -> bool,
) -> (Found<'a>, Setting<()>) {
    let mut found = Found::default();
    let mut hits = setting.value.find(name);
    sort_by_key(&mut hits, |(index, _)| *index);
    let mut highest = setting.origin();
    for of_word in hits.chunk_by(|one, other| one.0 == other.0) {
        let Some(word) = of_word.first().and_then(|(index, _)| setting.each().nth(*index)) else {
            continue;
        };
        let folded = fold(word.value);
        let spans = of_word.iter().map(|(_, hit)| hit.span).collect();
        if kept(folded.text()) && found.add(name, word.value, folded.text(), spans, ordinary) {
            highest = word.origin();
        }
    }
    (found, highest)
}

/// Marks places in the name, from left to right.
pub fn mark<'a>(finding: &'a mut FindingBuilder, spans: &[Span]) -> &'a mut FindingBuilder {
    let mut spans = spans.to_vec();
    sort(&mut spans);
    spans.dedup();
    for span in spans.into_iter().take(MOST_SPANS) {
        finding.span(span);
    }
    finding
}
