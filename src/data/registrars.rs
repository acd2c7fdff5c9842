//! Registrars outside the mainland, as registration data name them.
//!
//! Source: the directory of ICANN-accredited registrars (https://www.icann.org/en/accredited-registrars), where each is listed with its
//! country; names of the large ones, as known in November 2026. Registrars are bought, renamed and open offices, so a name that is here
//! is a warning, and one that is missing says nothing.

/// How the names begin: lower case, words separated by one space, without punctuation.
#[rustfmt::skip]
pub static ABROAD: [&str; 51] = [
    "1 1 ionos", "101domain", "1api", "above com pty", "alibaba com singapore", "amazon registrar",
    "ascio technologies", "automattic", "blacknight", "cloudflare", "com laude", "cosmotown", "csc corporate domains",
    "deutsche telekom", "domain com llc", "domainpeople", "dreamhost", "dreamscape", "dynadot", "enom", "epik",
    "fastdomain", "gandi", "gmo internet", "godaddy", "google", "hetzner", "hostinger", "infomaniak",
    "internet domain service bs", "ionos", "key systems", "lexsynergy", "markmonitor inc", "name com", "namebright",
    "namecheap", "namesilo", "network solutions", "nom iq", "onamae", "ovh", "pdr ltd", "porkbun",
    "public domain registry", "register com", "safenames", "sav com", "squarespace", "tucows", "wix com",
];
