//! Files on their own: in every runtime, and natively proven against the big libraries and the usual tools.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::arithmetic_side_effects,
    missing_docs
)]

#[cfg(not(target_arch = "wasm32"))]
mod apps;
#[cfg(not(target_arch = "wasm32"))]
mod certificates;
#[cfg(not(target_arch = "wasm32"))]
mod made;
#[cfg(not(target_arch = "wasm32"))]
mod pictures;
#[cfg(not(target_arch = "wasm32"))]
mod refused;
#[cfg(not(target_arch = "wasm32"))]
mod tools;

use beian::files::{File, SigningFacts, inspect_signing};
use beian::model::calendar::Date;
use beian::model::json;
use beian::model::phrase::Lang;
use wasm_bindgen_test::wasm_bindgen_test;

const DAY: Date = Date::of(2026, 11, 22);

fn signing(bytes: &[u8]) -> SigningFacts {
    inspect_signing(File::new(bytes), Lang::Chinese, DAY)
}

#[cfg(not(target_arch = "wasm32"))]
fn image(bytes: &[u8]) -> beian::files::ImageFacts {
    beian::files::inspect_image(File::new(bytes), Lang::Chinese, DAY)
}

/// What was found, by the ids of the texts without their rule.
#[cfg(not(target_arch = "wasm32"))]
fn codes(facts: &SigningFacts) -> Vec<&str> {
    facts
        .findings
        .iter()
        .map(|finding| finding.code.split('#').nth(1).unwrap())
        .collect()
}

/// What openssl says of it stands beside it.
#[wasm_bindgen_test(unsupported = test)]
fn a_certificate_says_the_same_everywhere() {
    let answer = json::write(&signing(include_bytes!("../npm/certificate.pem")));
    let expected = json::read(include_bytes!("../npm/certificate.json")).unwrap();
    assert_eq!(answer, json::write(&expected));
}

#[wasm_bindgen_test(unsupported = test)]
fn both_languages_say_what_is_filled_in() {
    for texts in beian::files::TEXTS {
        for phrase in texts.messages {
            let (chinese, english) = (phrase.in_lang(Lang::Chinese), phrase.in_lang(Lang::English));
            assert!(chinese.ends_with('。') && english.ends_with('.'), "{chinese}");
            assert!(!chinese.contains("通过") && !english.contains("passed"), "{chinese}");
        }
    }
    let shown = |lang| {
        inspect_signing(File::new(b"\xfe\xed\xfe\xed"), lang, DAY).findings[0]
            .message
            .clone()
    };
    assert!(shown(Lang::Chinese).contains("密钥库（JKS）"));
    assert!(shown(Lang::English).contains("(JKS)"));
}
