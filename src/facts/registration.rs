//! What registration data say, read from pasted WHOIS text, a WHOIS page, a domain certificate, or RDAP JSON.
//!
//! Only what stands in the record is given. Read are the layouts of CNNIC (`.cn`, `.中国`), of other registries and of registrars, the
//! Chinese labels of consoles, look-up pages and domain certificates, tables, HTML, and RFC 9083 objects with jCard or JSContact.
//! Not read: JSON of other kinds, contacts that a record names by a handle only, records in languages other than Chinese and English
//! (but for the labels of `.jp` and `.kr`), and dates whose order of day and month is open.
//! Nothing here verifies that a record is genuine or recent.

mod credential;
mod holder;
mod label;
mod line;
mod page;
mod prose;
mod rdap;
mod value;
mod whois;

use crate::model::calendar::Date;
use crate::model::value::Value;
use holder::Holders;

pub use credential::HolderCertificate;
pub(crate) use value::{is_hidden, is_unit};

/// Longest record that is read, in bytes; of a longer one nothing is.
pub const MAX_RECORD: usize = 1 << 20;

/// Longest record on one line that is parted into lines again, in bytes.
const MAX_JOINED: usize = 1 << 13;
/// Colons at which a line of it is looked for.
const MOST_JOINED: usize = 64;

/// Places in a text at which JSON may begin that are tried.
const MOST_STARTS: usize = 8;

/// What a record says of one domain; everything is missing when it is no record.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Registration {
    /// The domain as an A-label, lower case.
    pub domain: Option<String>,
    /// The holder. Where a record names both an organization and a person, the organization: it is the holder, the person is its
    /// contact. A person's own record names no organization, or the same name twice. Of a Chinese and another spelling, the Chinese.
    pub registrant: Option<String>,
    /// The holder's certificate. Consoles show it; WHOIS and RDAP never do.
    pub registrant_certificate: Option<HolderCertificate>,
    /// The registrar, as the record writes it.
    pub registrar: Option<String>,
    /// Day of registration.
    pub registered_on: Option<Date>,
    /// Day on which the real-name verification was passed. Consoles show it; WHOIS and RDAP never do.
    pub verified_on: Option<Date>,
    /// Day of expiry. Where a record gives two, the registrar's: the registry's runs a year ahead while a renewal is not paid yet.
    pub expires_on: Option<Date>,
    /// EPP status codes (RFC 5731, RFC 3915) as `clientHold`, each once; RDAP's names for them are translated back (RFC 8056). A console's
    /// words that leave open which code is meant stand as they are: `暂停解析`, `未实名`.
    pub status: Vec<String>,
    /// The record says that there is a holder and hides who it is. With a holder that is simply missing this is not set.
    pub redacted: bool,
}

/// Reads a pasted record. Anything else, whatever it is, gives an empty [`Registration`].
///
/// A moment with a time zone counts by the calendar of Asia/Shanghai; one without is taken as written. Of several records the first
/// domain's are read; a later one of the same domain, such as the registrar's below the registry's, adds to it and wins.
pub fn parse_registration(text: &str) -> Registration {
    if text.len() > MAX_RECORD {
        return Registration::default();
    }
    let text = text.trim_start_matches(|c: char| c.is_whitespace() || c == '\u{feff}');
    if let Some(found) = rdap_in(text) {
        return found.finish();
    }
    if text.starts_with('{') {
        return Registration::default();
    }
    if page::is_html(text) {
        let plain = page::text_of(text);
        return rdap_in(&plain).unwrap_or_else(|| whois::read(&plain)).finish();
    }
    whois::read(&page::without_tags(text)).finish()
}

/// The lines of a record that was pasted where only one line fits: a browser leaves out what parts them. `None` where there are not at
/// least two labels to begin lines with.
pub fn joined_lines(text: &str) -> Option<String> {
    if text.len() > MAX_JOINED {
        return None;
    }
    let mut lines = String::with_capacity(text.len());
    let mut from = 0;
    let mut labels = 0;
    for (colon, _) in text.match_indices([':', '：']).take(MOST_JOINED) {
        let before = text.get(from..colon).unwrap_or_default();
        let label = line::label_at_end(before);
        let Some(start) = label.or_else(|| line::seam_at_end(before)) else {
            continue;
        };
        let start = from.saturating_add(start);
        lines.push_str(text.get(from..start).unwrap_or_default());
        lines.push('\n');
        from = start;
        labels = usize::saturating_add(labels, usize::from(label.is_some()));
    }
    lines.push_str(text.get(from..).unwrap_or_default());
    (labels > 1).then_some(lines)
}

/// The RDAP answer in a text, with whatever stands before and behind it.
fn rdap_in(text: &str) -> Option<Draft> {
    if !text.contains("\"ldhName\"") && !text.contains("\"objectClassName\"") {
        return None;
    }
    let starts = text.match_indices(['{', '[']).take(MOST_STARTS);
    starts
        .filter_map(|(start, _)| rdap::read(&json_at(text.get(start..)?)?))
        .next()
}

/// The JSON value a text begins with.
fn json_at(text: &str) -> Option<Value<'_>> {
    match crate::model::json::read(text.as_bytes()) {
        Ok(value) => Some(value),
        Err(error) if error.at >= text.len() => cut_off(text),
        // The error may only be that something follows.
        Err(error) => crate::model::json::read(text.as_bytes().get(..error.at)?).ok(),
    }
}

/// What a value that was not copied to its end holds: all that stands before the last sign that ends a member.
fn cut_off(text: &str) -> Option<Value<'static>> {
    let mut open: Vec<char> = Vec::new();
    let (mut in_text, mut escaped) = (false, false);
    // Where to cut, and how many brackets are open there: behind it none closes.
    let mut cut = (0, 0);
    for (at, c) in text.char_indices() {
        if in_text {
            (in_text, escaped) = (c != '"' || escaped, c == '\\' && !escaped);
            continue;
        }
        match c {
            '"' => in_text = true,
            '{' => open.push('}'),
            '[' => open.push(']'),
            '}' | ']' if open.pop() != Some(c) => return None,
            '}' | ']' => cut = (at.saturating_add(1), open.len()),
            ',' => cut = (at, open.len()),
            _ => {}
        }
    }
    let (end, depth) = cut;
    let mut closed = text.get(..end)?.to_owned();
    closed.extend(open.iter().take(depth).rev());
    crate::model::json::read(closed.as_bytes()).ok().map(Value::into_owned)
}

/// What is found while a record, or one part of it, is read.
#[derive(Clone, Default)]
struct Draft {
    domain: Option<String>,
    holders: Holders,
    certificate_kind: Option<String>,
    certificate_number: Option<String>,
    registrar: Option<String>,
    registered_on: Option<Date>,
    verified_on: Option<Date>,
    expires_on: Option<Date>,
    /// The same by the registrar's own account.
    paid_until: Option<Date>,
    /// The same by a label that does not say of what: 有效期.
    valid_until: Option<Date>,
    status: Vec<&'static str>,
}

impl Draft {
    fn status(&mut self, codes: impl IntoIterator<Item = &'static str>) {
        for code in codes {
            if !self.status.contains(&code) {
                self.status.push(code);
            }
        }
    }

    fn expires(&self) -> Option<Date> {
        self.paid_until.or(self.expires_on).or(self.valid_until)
    }

    /// Something of a registration was found.
    fn is_record(&self) -> bool {
        self.holders.name().is_some()
            || self.holders.is_hidden()
            || self.registrar.is_some()
            || self.expires().is_some()
    }

    /// Adds a later part about the same domain, which wins.
    fn add(&mut self, later: Self) {
        fn newer<T>(place: &mut Option<T>, later: Option<T>) {
            if later.is_some() {
                *place = later;
            }
        }
        self.holders.add(later.holders);
        newer(&mut self.domain, later.domain);
        newer(&mut self.certificate_kind, later.certificate_kind);
        newer(&mut self.certificate_number, later.certificate_number);
        newer(&mut self.registrar, later.registrar);
        newer(&mut self.registered_on, later.registered_on);
        newer(&mut self.verified_on, later.verified_on);
        newer(&mut self.expires_on, later.expires_on);
        newer(&mut self.paid_until, later.paid_until);
        newer(&mut self.valid_until, later.valid_until);
        self.status(later.status);
    }

    fn finish(self) -> Registration {
        let registrant = self.holders.name();
        let expires_on = self.expires();
        // A certificate alone is anybody's.
        let is_record = self.domain.is_some() || self.is_record();
        let kind = self.certificate_kind.as_deref();
        let number = self.certificate_number.as_deref();
        Registration {
            registrant_certificate: credential::read(kind, number, registrant.as_deref()).filter(|_| is_record),
            redacted: self.holders.is_hidden(),
            domain: self.domain,
            registrant,
            registrar: self.registrar,
            registered_on: self.registered_on,
            verified_on: self.verified_on,
            expires_on,
            status: self.status.into_iter().map(str::to_owned).collect(),
        }
    }
}

#[cfg(test)]
mod tests;
