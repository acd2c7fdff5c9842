//! Registrars outside the mainland, as registration data name them.
//!
//! Source: the directory of ICANN-accredited registrars (https://www.icann.org/en/accredited-registrars), where each is listed with its
//! country; names of the large ones, as known in November 2026. Registrars are bought, renamed and open offices, so a name that is here
//! is a warning, and one that is missing says nothing.

/// How the names begin: lower case, words separated by one space, without punctuation.
#[rustfmt::skip]
pub static ABROAD: [&str; 64] = [
    "1 1 ionos", "101domain", "1api", "above com pty", "alibaba cloud us", "alibaba com singapore", "amazon registrar",
    "ascio technologies", "automattic", "blacknight", "centralnic", "cloudflare", "com laude", "cosmotown",
    "csc corporate domains", "domain com llc", "domainpeople", "dreamhost", "dreamscape", "dynadot", "enom", "epik",
    "eurodns", "fastdomain", "gandi", "gmo internet", "gname com pte", "godaddy", "google", "hosting concepts",
    "hostinger", "infomaniak", "instra", "internet domain service bs", "inwx", "ionos", "key systems", "lexsynergy",
    "markmonitor inc", "name com", "namebright", "namecheap", "namesilo", "network solutions", "nicenic international",
    "nom iq", "onamae", "ovh", "pdr ltd", "porkbun", "public domain registry", "realtime register", "register com",
    "safenames", "sav com", "spaceship", "squarespace", "tencent cloud international", "tucows", "turncommerce",
    "web commerce communications", "west263 international", "wild west domains", "wix com",
];
