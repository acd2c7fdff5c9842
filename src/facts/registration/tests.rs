//! Made-up records in the layouts that registries, registrars and consoles use.

use super::*;

mod hostile;
mod rdap;
mod whois;

/// What a record must give; `""` stands for missing.
struct Expected {
    domain: &'static str,
    registrant: &'static str,
    registrar: &'static str,
    /// Registered, verified, expires.
    days: [&'static str; 3],
    status: &'static [&'static str],
    redacted: bool,
}

fn check(name: &str, text: &str, expected: &Expected) {
    let read = parse_registration(text);
    let day = |text: &str| (!text.is_empty()).then(|| Date::parse(text).unwrap());
    let text = |text: &str| (!text.is_empty()).then(|| text.to_owned());
    let [registered, verified, expires] = expected.days;
    let expected = Registration {
        domain: text(expected.domain),
        registrant: text(expected.registrant),
        registrant_certificate: None,
        registrar: text(expected.registrar),
        registered_on: day(registered),
        verified_on: day(verified),
        expires_on: day(expires),
        status: expected.status.iter().map(|code| (*code).to_owned()).collect(),
        redacted: expected.redacted,
    };
    assert_eq!(read, expected, "{name}");
}
