//! What registration data say, read from pasted WHOIS text or from RDAP JSON.
//!
//! Only what stands in the record is given. Read are the layout of CNNIC (`.cn`, `.中国`), "Key: Value" records of registries and
//! registrars, the Chinese labels of consoles, look-up pages and domain certificates, and RFC 9083 objects with jCard or JSContact.
//! Not read: HTML, prose, tables with a heading row, records in other languages, and dates whose order of day and month is open.
//! Nothing here verifies that a record is genuine or recent.

mod moment;
mod rdap;
mod value;
mod whois;

use crate::calendar::Date;

/// Longest record that is read, in bytes; of a longer one nothing is.
pub const MAX_RECORD: usize = 1 << 20;

/// What a record says of one domain; everything is missing when it is no record.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Registration {
    /// The domain as an A-label, lower case.
    pub domain: Option<String>,
    /// The holder. Where a record names both an organization and a person, the organization: it is the holder, the person is its
    /// contact. A person's own record names no organization, or the same name twice.
    pub registrant: Option<String>,
    /// The registrar, as the record writes it.
    pub registrar: Option<String>,
    /// Day of registration.
    pub registered_on: Option<Date>,
    /// Day on which the real-name verification was passed. Consoles show it; WHOIS and RDAP never do.
    pub verified_on: Option<Date>,
    /// Day of expiry. Where a record gives two, the earlier: the registry's date runs a year ahead while a renewal is not paid yet.
    pub expires_on: Option<Date>,
    /// EPP status codes (RFC 5731, RFC 3915) as `clientHold`, each once; RDAP's names for them are translated back (RFC 8056).
    pub status: Vec<String>,
    /// The record says that there is a holder and hides who it is. With a holder that is simply missing this is not set.
    pub redacted: bool,
}

/// Reads a pasted record. Anything else, whatever it is, gives an empty [`Registration`].
///
/// A moment with a time zone counts by the calendar of Asia/Shanghai; one without is taken as written.
pub fn parse_registration(text: &str) -> Registration {
    if text.len() > MAX_RECORD {
        return Registration::default();
    }
    let start = text.trim_start_matches(|c: char| c.is_whitespace() || c == '\u{feff}');
    match start.chars().next() {
        Some('{' | '[') => {
            crate::json::read(start.as_bytes()).map_or_else(|_| Registration::default(), |json| rdap::read(&json))
        }
        // HTML: what stands between the tags cannot be told from what surrounds it.
        Some('<') | None => Registration::default(),
        Some(_) => whois::read(start),
    }
}

/// What was found while a record is read, before it is decided who the holder is.
#[derive(Default)]
struct Draft {
    registration: Registration,
    organization: Option<String>,
    person: Option<String>,
    /// The record hides its holder. When it is the organization that is hidden, or a service that stands in for the holder, a
    /// person named beside it is not the holder either.
    hidden: bool,
    hidden_organization: bool,
}

impl Draft {
    /// Notes a name found where the holder stands.
    fn holder(&mut self, text: &str, is_organization: bool) {
        match value::holder(text) {
            value::Holder::Missing => {}
            value::Holder::Hidden => {
                self.hidden = true;
                self.hidden_organization |= is_organization;
            }
            value::Holder::Named(name) => {
                let place = if is_organization {
                    &mut self.organization
                } else {
                    &mut self.person
                };
                place.get_or_insert(name);
            }
        }
    }

    fn expires(&mut self, day: Option<Date>) {
        let earlier = [self.registration.expires_on, day].into_iter().flatten().min();
        self.registration.expires_on = earlier;
    }

    fn status(&mut self, codes: impl IntoIterator<Item = &'static str>) {
        for code in codes {
            if !self.registration.status.iter().any(|known| known == code) {
                self.registration.status.push(code.to_owned());
            }
        }
    }

    fn finish(self) -> Registration {
        let person = self.person.filter(|_| !self.hidden_organization);
        let registrant = self.organization.or(person);
        Registration {
            redacted: registrant.is_none() && self.hidden,
            registrant,
            ..self.registration
        }
    }
}

#[cfg(test)]
mod tests;
