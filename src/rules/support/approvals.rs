//! Words in the name of a service that point to a prior approval: each is told of by one rule.

use crate::data::approval_words::{POINTERS, Pointers};
use crate::data::approvals::{Era, Strength};
use crate::data::vocabulary::{ApprovalItem, Nature};
use crate::facts::approval::era;
use crate::facts::approval::words::Place;
use crate::facts::name::lists::List;
use crate::facts::name::{Found, Name};
use crate::filing::Service;
use crate::filing::field::Field;
use crate::rule::RuleContext;
use crate::rules::support::names::organizers_name;

/// The item is asked for on the day. Training stands in for education while both are.
pub fn asked(pointers: &Pointers, context: &RuleContext<'_>) -> Option<&'static Era> {
    let of = |item| era(item, context.as_of()).filter(|era| era.strength != Strength::Cancelled);
    if pointers.item == ApprovalItem::Education && of(ApprovalItem::AfterSchoolTraining).is_some() {
        return None;
    }
    of(pointers.item)
}

/// The items that are listed for a service.
pub fn listed(service: &Service) -> Vec<ApprovalItem> {
    let approvals = service.approvals.items().filter_map(Field::get);
    approvals.filter_map(|approval| approval.item.choice()).collect()
}

/// The item, or the other one that will do, is among those listed.
pub fn is_covered(pointers: &Pointers, listed: &[ApprovalItem]) -> bool {
    listed.contains(&pointers.item) || pointers.or.is_some_and(|other| listed.contains(&other))
}

/// The name of such a body holds the word because of what it is.
pub fn is_its_business(nature: Option<Nature>, item: ApprovalItem) -> bool {
    use ApprovalItem as I;
    match nature {
        Some(Nature::Government) => true,
        Some(Nature::PublicInstitution | Nature::MassOrganization) => {
            matches!(item, I::Education | I::AfterSchoolTraining | I::Culture)
        }
        Some(Nature::Foundation | Nature::ArbitrationInstitution) => item == I::InternetFinance,
        _ => false,
    }
}

/// What licensed outlets are called.
const OUTLETS: [List; 4] = [
    List::OutletsNews,
    List::OutletsPublishing,
    List::OutletsBroadcast,
    List::Newspapers,
];

/// Words that make the name of a service that of a licensed outlet (新闻网, 出版社, 电视台), by the item that is not listed.
pub fn implied(service: &Service, context: &RuleContext<'_>) -> Vec<(ApprovalItem, Found<'static>)> {
    let mut implied = Vec::new();
    let Some(name) = context.texts().name(&service.name) else {
        return implied;
    };
    // Most names have none of these words.
    if OUTLETS.iter().all(|list| name.hits(*list).next().is_none()) {
        return implied;
    }
    let own = organizers_name(context).map_or("", Name::text);
    let nature = context.organizer().and_then(|organizer| organizer.nature.choice());
    // An organizer that is one by its own name (某某出版社) has another question.
    let foreign = |word: &str| !own.contains(word);
    let listed = listed(service);
    for (outlets, item) in [
        (List::OutletsNews, ApprovalItem::News),
        (List::OutletsPublishing, ApprovalItem::Publishing),
        (List::OutletsBroadcast, ApprovalItem::Broadcast),
    ] {
        // Schools and offices report of themselves.
        let public = matches!(
            nature,
            Some(Nature::Government | Nature::PublicInstitution | Nature::MassOrganization | Nature::Military)
        );
        if (public && item == ApprovalItem::News) || listed.contains(&item) {
            continue;
        }
        let mut found = Found::listed(name, &[outlets], "", foreign);
        if item == ApprovalItem::News {
            let end = name.bare_length();
            let papers = name
                .hits(List::Newspapers)
                .filter(|hit| hit.end == end && foreign(hit.word));
            if let Some(paper) = papers.min_by_key(|hit| hit.rank).map(|hit| hit.word) {
                let last = Found::look(name.folded(), paper);
                found.words.push(paper);
                found.spans.extend(last.spans.last());
            }
        }
        if !found.is_empty() {
            implied.push((item, found));
        }
    }
    implied
}

/// These words alone.
pub fn implied_words(service: &Service, context: &RuleContext<'_>) -> impl Iterator<Item = &'static str> {
    implied(service, context).into_iter().flat_map(|(_, found)| found.words)
}

/// Every word in the name of a service that an approval is asked for, whichever rule says so.
pub fn claimed_words(service: &Service, context: &RuleContext<'_>) -> Vec<&'static str> {
    let mut words: Vec<&'static str> = implied_words(service, context).collect();
    let texts = context.texts();
    let Some(name) = texts.approvals_in_name(&service.name) else {
        return words;
    };
    let (description, listed) = (texts.approvals_in_prose(&service.description), listed(service));
    let nature = context.organizer().and_then(|organizer| organizer.nature.choice());
    for (topic, pointers) in POINTERS.iter().enumerate() {
        let settled = is_covered(pointers, &listed) || description.is_some_and(|description| description.denies(topic));
        if !settled && !is_its_business(nature, pointers.item) && asked(pointers, context).is_some() {
            words.extend(name.find(topic, Place::Service).into_iter().map(|(word, _)| word));
        }
    }
    words
}

/// One of the words is part of the other.
pub fn is_among(word: &str, words: &[&str]) -> bool {
    words.iter().any(|other| other.contains(word) || word.contains(other))
}
