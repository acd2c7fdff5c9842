//! RDAP domain objects (RFC 9083) with jCard (RFC 7095) or JSContact (RFC 9553) contacts.

use super::{Draft, Registration, moment, value};
use crate::domain::inspect;
use crate::value::Value;

pub(super) fn read(json: &Value) -> Registration {
    let is_domain = json
        .member("objectClassName")
        .and_then(Value::as_text)
        .is_some_and(|name| name.eq_ignore_ascii_case("domain"));
    if !is_domain {
        return Registration::default();
    }
    let mut draft = Draft::default();
    let name = ["ldhName", "unicodeName"]
        .iter()
        .find_map(|name| json.member(name).and_then(Value::as_text));
    draft.registration.domain = name
        .and_then(|name| inspect(name).host)
        .filter(|host| host.contains('.'));
    for event in list(json, "events") {
        let day = event.member("eventDate").and_then(Value::as_text).and_then(moment::day);
        match event.member("eventAction").and_then(Value::as_text) {
            Some("registration") => draft.registration.registered_on = draft.registration.registered_on.or(day),
            Some("expiration" | "registrar expiration") => draft.expires(day),
            _ => {}
        }
    }
    for status in list(json, "status").iter().filter_map(Value::as_text) {
        draft.status(value::status(status));
    }
    for entity in list(json, "entities") {
        let has_role = |role| {
            list(entity, "roles")
                .iter()
                .filter_map(Value::as_text)
                .any(|text| text.eq_ignore_ascii_case(role))
        };
        if has_role("registrar") {
            let names = names(entity);
            let name = names.full.or(names.organization).as_deref().and_then(value::name);
            draft.registration.registrar = draft.registration.registrar.take().or(name);
        }
        if has_role("registrant") {
            let names = names(entity);
            names
                .organization
                .into_iter()
                .for_each(|name| draft.holder(&name, true));
            names.full.into_iter().for_each(|name| draft.holder(&name, false));
            draft.hidden |= is_withheld(entity);
        }
    }
    draft.hidden |= list(json, "redacted").iter().any(redacts_registrant);
    draft.finish()
}

fn list<'a>(object: &'a Value, name: &str) -> &'a [Value] {
    object.member(name).and_then(Value::as_list).unwrap_or_default()
}

#[derive(Default)]
struct Names {
    full: Option<String>,
    organization: Option<String>,
}

fn names(entity: &Value) -> Names {
    let jcard = list(entity, "vcardArray")
        .get(1)
        .and_then(Value::as_list)
        .unwrap_or_default();
    // Servers differ in what they call the newer card while its specification settles.
    let contact = ["jscontact_card", "jscard", "jscard_0", "jsCard"]
        .iter()
        .find_map(|name| entity.member(name));
    let from_contact = contact.map(contact_names).unwrap_or_default();
    Names {
        full: property(jcard, "fn").or(from_contact.full),
        organization: property(jcard, "org").or(from_contact.organization),
    }
}

/// `["org", {}, "text", "…"]`; the value may be a list with its departments behind the name.
fn property(jcard: &[Value], name: &str) -> Option<String> {
    jcard.iter().filter_map(Value::as_list).find_map(|property| {
        let is_named = property
            .first()
            .and_then(Value::as_text)
            .is_some_and(|text| text.eq_ignore_ascii_case(name));
        let value = property.get(3).filter(|_| is_named)?;
        let text = value.as_text().or_else(|| value.as_list()?.first()?.as_text())?;
        (!text.trim().is_empty()).then(|| text.to_owned())
    })
}

fn contact_names(card: &Value) -> Names {
    let name = card.member("name");
    let full = name
        .and_then(|name| name.member("full"))
        .or_else(|| card.member("fullName"));
    let full = full.and_then(Value::as_text).map(str::to_owned).or_else(|| {
        let components = list(name?, "components");
        let texts: Vec<&str> = components
            .iter()
            .filter_map(|part| part.member("value")?.as_text())
            .collect();
        // Chinese names are written without a space.
        let space = if texts.iter().all(|text| text.is_ascii()) {
            " "
        } else {
            ""
        };
        (!texts.is_empty()).then(|| texts.join(space))
    });
    let organization = match card.member("organizations") {
        Some(Value::Object(members)) => members
            .first()
            .and_then(|(_, organization)| organization.member("name")?.as_text()),
        _ => None,
    };
    Names {
        full,
        organization: organization.map(str::to_owned),
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
    list(entity, "status").iter().filter_map(Value::as_text).any(status)
        || list(entity, "remarks").iter().any(|entry| {
            ["title", "type"]
                .iter()
                .filter_map(|name| entry.member(name)?.as_text())
                .any(remark)
        })
}

/// RFC 9537: an entry such as `{"name": {"type": "Registrant Name"}, …}`.
fn redacts_registrant(entry: &Value) -> bool {
    let name = entry.member("name");
    let text = ["type", "description"]
        .iter()
        .find_map(|key| name?.member(key)?.as_text())
        .unwrap_or_default()
        .to_ascii_lowercase();
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    matches!(
        text.as_str(),
        "registrant" | "registrant name" | "registrant organization" | "registrant contact"
    )
}
