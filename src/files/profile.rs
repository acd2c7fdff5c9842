//! Provisioning profiles: Apple's is a property list inside signed data, HarmonyOS's is JSON.

use super::manifest::name;
use super::pem;
use super::source::{after, before};
use crate::model::json;
use crate::model::value::Value;

/// What a profile says of the app it is for.
#[derive(Debug, Default)]
pub(super) struct Profile {
    /// The certificates that may sign the app.
    pub(super) certificates: Vec<Vec<u8>>,
    pub(super) package: Option<String>,
    /// It is for any app of the team.
    pub(super) is_wildcard: bool,
    /// It is for development.
    pub(super) debug: bool,
}

const MOST_CERTIFICATES: usize = 32;

/// Apple's, out of the text of the property list.
pub(super) fn of_apple(text: &[u8]) -> Option<Profile> {
    let value = |key: &str| after(text, format!("<key>{key}</key>").as_bytes()).map(<[u8]>::trim_ascii_start);
    let certificates = value("DeveloperCertificates")?;
    let certificates = before(certificates, b"</array>").unwrap_or_default();
    // "A1B2C3D4E5.com.example.app": the team, then the bundle ID. A Mac's key is longer.
    let id = value("application-identifier").or_else(|| value("com.apple.application-identifier"));
    let id = id.and_then(|id| before(id.strip_prefix(b"<string>")?, b"</string>"));
    let id = id
        .map(|id| String::from_utf8_lossy(id).into_owned())
        .unwrap_or_default();
    let bundle = id.split_once('.').map_or("", |(_, bundle)| bundle);
    Some(Profile {
        certificates: data(certificates),
        is_wildcard: bundle.ends_with('*'),
        package: name(bundle.to_owned()),
        debug: value("get-task-allow").is_some_and(|allowed| allowed.starts_with(b"<true")),
    })
}

/// The contents of the `<data>` elements.
fn data(list: &[u8]) -> Vec<Vec<u8>> {
    let mut found = Vec::new();
    let mut rest = list;
    while found.len() < MOST_CERTIFICATES
        && let Some(begun) = after(rest, b"<data>")
    {
        let Some(content) = before(begun, b"</data>") else {
            break;
        };
        found.push(pem::base64(content));
        rest = begun.get(content.len()..).unwrap_or_default();
    }
    found
}

/// HarmonyOS's.
pub(super) fn of_harmony(text: &[u8]) -> Option<Profile> {
    let profile = json::read(text).ok()?;
    let bundle = profile.member("bundle-info")?;
    let text = |name: &str| {
        bundle
            .member(name)
            .and_then(Value::as_text)
            .filter(|text| !text.is_empty())
    };
    let debug = profile.member("type").and_then(Value::as_text) == Some("debug");
    let names = ["distribution-certificate", "development-certificate"];
    let certificate = names.into_iter().find_map(text).unwrap_or_default();
    let certificates = pem::blocks(certificate.as_bytes())
        .into_iter()
        .map(|block| block.content);
    Some(Profile {
        certificates: certificates.collect(),
        package: text("bundle-name").and_then(|bundle| name(bundle.to_owned())),
        is_wildcard: false,
        debug,
    })
}
