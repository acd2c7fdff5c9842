//! Every text has an id that is never given to another, and every placeholder in it is filled. Native: it reads the files on disk.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::arithmetic_side_effects,
    missing_docs
)]
#![cfg(not(target_arch = "wasm32"))]

use beian::catalogue::messages;
use beian::rules::RULES;
use std::collections::BTreeSet;
use std::fs;

/// Ids are public: a line goes into the list with its text and stays there for good, also when the text is gone.
const IDS: &str = "tests/messages/ids.txt";

#[test]
fn an_id_stands_for_one_text_and_none_disappears() {
    let listed = fs::read_to_string(IDS).unwrap();
    let listed: BTreeSet<&str> = listed.lines().collect();
    let all = messages().messages.0;
    let ids: BTreeSet<&str> = all.iter().map(|(id, _)| id.as_str()).collect();
    assert_eq!(ids.len(), all.len(), "an id is used twice");
    let fresh: Vec<&str> = ids.difference(&listed).copied().collect();
    let gone: Vec<&str> = listed.difference(&ids).copied().collect();
    assert!(fresh.is_empty(), "add to {IDS}:\n{}", fresh.join("\n"));
    assert!(gone.is_empty(), "not there any more:\n{}", gone.join("\n"));
}

#[test]
fn every_text_is_there_in_both_languages() {
    for (id, text) in messages().messages.0 {
        assert!(id.contains('#') && !id.ends_with('#'), "{id}");
        assert!(!text.chinese.trim().is_empty() && !text.en.trim().is_empty(), "{id}");
    }
}

/// The names in `{…}`.
fn placeholders(text: &str) -> impl Iterator<Item = &str> {
    text.split('{').skip(1).filter_map(|rest| rest.split('}').next())
}

#[test]
fn every_placeholder_is_filled_by_the_rule() {
    let shared = fs::read_to_string("src/rules/support/numbers.rs").unwrap();
    let of_persons = fs::read_to_string("src/rules/support/person_names.rs").unwrap();
    let all = messages().messages.0;
    for rule in RULES {
        let source = fs::read_to_string(format!("src/rules/{}.rs", rule.id.replace('-', "_"))).unwrap();
        let own = all.iter().filter(|(id, _)| id.split('#').next() == Some(rule.id));
        for (id, text) in own {
            for name in placeholders(&text.en).filter(|name| *name != "field") {
                let filled = format!("(\"{name}\", ");
                let is_filled = source.contains(&filled) || of_persons.contains(&filled);
                assert!(is_filled, "{id}: nothing fills {{{name}}}");
            }
        }
    }
    for (id, text) in all.iter().filter(|(id, _)| id.starts_with("number#")) {
        for name in placeholders(&text.en).filter(|name| *name != "field") {
            assert!(
                shared.contains(&format!(".arg(\"{name}\", ")),
                "{id}: nothing fills {{{name}}}"
            );
        }
    }
}

#[test]
fn what_stands_in_params_is_named_by_a_placeholder() {
    let messages = messages();
    let used: BTreeSet<&str> = messages
        .messages
        .0
        .iter()
        .flat_map(|(_, text)| placeholders(&text.en))
        .collect();
    for (name, _) in &messages.params.0 {
        assert!(used.contains(name.as_str()), "{name}");
    }
}
