//! RDAP domain objects (RFC 9083) with jCard (RFC 7095) or JSContact (RFC 9553) contacts.

use super::holder::Rank;
use super::{Draft, value};
use crate::facts::domain::{inspect, status};
use crate::facts::moment::{self, Hint};
use crate::facts::text::is_han;
use crate::model::calendar::Date;
use crate::model::value::Value;
use std::borrow::Cow;

/// Values that are looked through for a domain object, and domain objects that are read.
const MOST_VALUES: usize = 2_000;
const MOST_DOMAINS: usize = 8;

/// The domain objects of an answer, however it is wrapped: the first, and what others say of the same domain.
pub(super) fn read(json: &Value) -> Option<Draft> {
    let mut whole: Option<Draft> = None;
    for domain in domains(json) {
        let part = read_domain(domain);
        match &mut whole {
            None => whole = Some(part),
            Some(whole) if whole.domain == part.domain => whole.add(part),
            Some(_) => {}
        }
    }
    whole
}

/// The nearest to the surface first; what lies inside a domain object is its own.
fn domains<'a>(json: &'a Value<'a>) -> Vec<&'a Value<'a>> {
    let mut found = Vec::new();
    let mut waiting = std::collections::VecDeque::from([json]);
    for _ in 0..MOST_VALUES {
        let Some(value) = waiting.pop_front() else { break };
        match value {
            Value::Object(_) if is_domain(value) => found.push(value),
            Value::Object(members) => waiting.extend(members.iter().map(|(_, value)| value)),
            Value::List(values) => waiting.extend(values),
            _ => {}
        }
        if found.len() == MOST_DOMAINS {
            break;
        }
    }
    found
}

/// By its class; or by its name where a server leaves the class out.
fn is_domain(object: &Value) -> bool {
    match object.member("objectClassName") {
        Some(class) => class.as_text().is_some_and(|name| name.eq_ignore_ascii_case("domain")),
        None => {
            let has_list = |name| object.member(name).and_then(Value::as_list).is_some();
            object.member("ldhName").is_some() && (has_list("entities") || has_list("events"))
        }
    }
}

fn read_domain(json: &Value) -> Draft {
    let domain = ["ldhName", "unicodeName"]
        .iter()
        .filter_map(|name| json.member(name).and_then(Value::as_text))
        .find_map(|name| inspect(name).host.filter(|host| host.contains('.')));
    let mut draft = Draft {
        domain,
        ..Draft::default()
    };
    for event in list(json, "events") {
        let day = event.member("eventDate").and_then(day);
        let action = event.member("eventAction").and_then(Value::as_text).unwrap_or_default();
        match action.to_ascii_lowercase().as_str() {
            "registration" => draft.registered_on = draft.registered_on.or(day),
            "expiration" => draft.expires_on = draft.expires_on.or(day),
            "registrar expiration" => draft.paid_until = draft.paid_until.or(day),
            _ => {}
        }
    }
    for status in texts(json, "status") {
        draft.status(status::codes(status));
    }
    let entities = list(json, "entities");
    // Some servers put the contacts below the registrar that keeps them.
    let all = || {
        entities
            .iter()
            .chain(entities.iter().flat_map(|entity| list(entity, "entities")))
    };
    for entity in all().filter(|entity| has_role(entity, "registrar")) {
        let names = names(entity);
        let name = names.full.or(names.organization).as_deref().and_then(value::registrar);
        draft.registrar = draft.registrar.take().or(name);
    }
    for entity in all().filter(|entity| has_role(entity, "registrant")) {
        let names = names(entity);
        let organization = names.organization.as_deref();
        organization
            .into_iter()
            .for_each(|name| draft.holders.note(Rank::Organization, name));
        let full = names.full.as_deref();
        full.into_iter().for_each(|name| draft.holders.note(Rank::Person, name));
        draft.holders.withheld |= is_withheld(entity);
    }
    draft.holders.withheld |= list(json, "redacted").iter().any(redacts_registrant);
    draft
}

fn has_role(entity: &Value, role: &str) -> bool {
    texts(entity, "roles").any(|text| text.eq_ignore_ascii_case(role))
}

/// A moment as text, or as a count of seconds or milliseconds.
fn day(moment: &Value) -> Option<Date> {
    match moment {
        Value::Number(count) => moment::epoch(*count),
        other => {
            let text = other.as_text()?.trim();
            moment::day(text, Hint::default()).or_else(|| moment::epoch(text.parse::<i64>().ok()? as f64))
        }
    }
}

/// The texts of a list; a text alone is a list of one.
fn texts<'a>(object: &'a Value, name: &str) -> impl Iterator<Item = &'a str> {
    let member = object.member(name);
    let alone = member.and_then(Value::as_text);
    let several = member.and_then(Value::as_list).unwrap_or_default();
    alone.into_iter().chain(several.iter().filter_map(Value::as_text))
}

fn list<'a>(object: &'a Value<'a>, name: &str) -> &'a [Value<'a>] {
    object.member(name).and_then(Value::as_list).unwrap_or_default()
}

#[derive(Default)]
struct Names {
    full: Option<String>,
    organization: Option<String>,
}

fn names(entity: &Value) -> Names {
    let jcard = list(entity, "vcardArray")
        .iter()
        .find_map(Value::as_list)
        .unwrap_or_default();
    // Servers differ in what they call the newer card while its specification settles.
    let contact = ["jscontact_card", "jscard", "jscard_0", "jsCard", "contact_card"]
        .iter()
        .find_map(|name| entity.member(name));
    let from_contact = contact.map(contact_names).unwrap_or_default();
    let full = || property(jcard, "fn").or_else(|| property(jcard, "n"));
    Names {
        full: chinese_first(full().into_iter().chain(from_contact.full)),
        organization: chinese_first(property(jcard, "org").into_iter().chain(from_contact.organization)),
    }
}

/// Of one name in several languages, the Chinese: it is the one that was verified.
fn chinese_first(names: impl Iterator<Item = String>) -> Option<String> {
    let mut names = names.filter(|name| !name.trim().is_empty());
    let first = names.next()?;
    let is_chinese = |name: &String| name.chars().any(is_han);
    if is_chinese(&first) {
        Some(first)
    } else {
        names.find(is_chinese).or(Some(first))
    }
}

/// `["org", {"language": "zh"}, "text", "…"]`, as often as there are languages; the value may be a list, of a name and its departments,
/// or of the parts of a person's name.
fn property(jcard: &[Value], name: &str) -> Option<String> {
    let values = jcard.iter().filter_map(Value::as_list).filter_map(|property| {
        let is_named = property
            .first()
            .and_then(Value::as_text)
            .is_some_and(|text| text.eq_ignore_ascii_case(name));
        property.get(3).filter(|_| is_named)
    });
    chinese_first(values.filter_map(|value| match value.as_list() {
        // Family and given name.
        Some(parts) if name == "n" => joined(parts.iter().take(2).filter_map(Value::as_text)),
        Some(parts) => parts.first()?.as_text().map(str::to_owned),
        None => value.as_text().map(str::to_owned),
    }))
}

/// The parts of a name; Chinese ones without a space between.
fn joined<'a>(parts: impl Iterator<Item = &'a str>) -> Option<String> {
    let parts: Vec<&str> = parts.filter(|part| !part.trim().is_empty()).collect();
    let space = if parts.iter().all(|part| part.is_ascii()) {
        " "
    } else {
        ""
    };
    (!parts.is_empty()).then(|| parts.join(space))
}

fn contact_names(card: &Value) -> Names {
    let full_of = |card: &Value| {
        let name = card.member("name");
        let full = name
            .and_then(|name| name.member("full"))
            .or_else(|| card.member("fullName"));
        let full = full
            .or_else(|| card.member("name/full"))
            .and_then(Value::as_text)
            .map(str::to_owned);
        full.or_else(|| {
            joined(
                list(name?, "components")
                    .iter()
                    .filter_map(|part| part.member("value")?.as_text()),
            )
        })
    };
    let organization_of = |card: &Value| {
        let of_patch = |(key, value): &(Cow<'_, str>, Value)| {
            let is_name = key.starts_with("organizations/") && key.ends_with("/name");
            value.as_text().filter(|_| is_name).map(str::to_owned)
        };
        match (card.member("organizations"), card) {
            (Some(Value::Object(members)), _) => members
                .iter()
                .find_map(|(_, organization)| organization.member("name")?.as_text())
                .map(str::to_owned),
            (_, Value::Object(members)) => members.iter().find_map(of_patch),
            _ => None,
        }
    };
    // RFC 9553, 2.7.1: a patch of the card for each language.
    let localized: Vec<&Value> = match card.member("localizations") {
        Some(Value::Object(members)) => members.iter().map(|(_, patch)| patch).collect(),
        _ => Vec::new(),
    };
    let cards = || std::iter::once(card).chain(localized.iter().copied());
    Names {
        full: chinese_first(cards().filter_map(full_of)),
        organization: chinese_first(cards().filter_map(organization_of)),
    }
}

/// The server says that the contact is hidden, removed or stood in for (RFC 9083, 10.2.2), or cut for want of authorization.
fn is_withheld(entity: &Value) -> bool {
    let status = |text: &str| {
        matches!(
            text.to_ascii_lowercase().as_str(),
            "private" | "removed" | "obscured" | "proxy"
        )
    };
    let remark = |text: &str| {
        let text = text.to_ascii_lowercase();
        text.contains("due to authorization") || value::is_hidden(&text)
    };
    let remarks = || list(entity, "remarks").iter().chain(list(entity, "notices"));
    texts(entity, "status").any(status)
        || remarks().any(|entry| {
            let titles = ["title", "type"]
                .iter()
                .filter_map(|name| entry.member(name)?.as_text());
            titles.chain(texts(entry, "description")).any(remark)
        })
}

/// RFC 9537: an entry such as `{"name": {"type": "Registrant Name"}, "prePath": "$.entities[…registrant…]…fn…", …}`.
fn redacts_registrant(entry: &Value) -> bool {
    let name = entry.member("name");
    let text = ["type", "description"]
        .iter()
        .find_map(|key| name?.member(key)?.as_text())
        .unwrap_or_default()
        .to_ascii_lowercase();
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let named = matches!(
        text.as_str(),
        "registrant" | "registrant name" | "registrant organization" | "registrant organisation" | "registrant contact"
    );
    named
        || ["prePath", "postPath", "replacementPath"]
            .iter()
            .filter_map(|key| entry.member(key)?.as_text())
            .any(|path| {
                let part = |name: &str| path.contains(&format!("'{name}'")) || path.contains(&format!("\"{name}\""));
                part("registrant") && (part("fn") || part("org") || !path.contains("vcard"))
            })
}
