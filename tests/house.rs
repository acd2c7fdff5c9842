//! The house stays in order: a room uses the rooms before it, and no rule uses another rule. Only the text of `src` is read.
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

use std::fs;
use std::path::Path;

/// The rooms, as the map in `src/lib.rs` has them: each may use those before it.
const ROOMS: [&str; 12] = [
    "model",
    "law",
    "data",
    "facts",
    "policy",
    "filing",
    "rule",
    "guide",
    "rules",
    "engine",
    "files",
    "catalogue",
];

/// A file of the rooms, its comments and unit tests left out.
struct File {
    /// "rules/name/holder.rs"
    path: String,
    code: String,
}

impl File {
    /// What follows each `prefix` in the code, with the place for a message.
    fn after(&self, prefix: &str) -> Vec<(String, &str)> {
        let found = self.code.match_indices(prefix).map(|(at, _)| {
            let (before, after) = (&self.code[..at], &self.code[at + prefix.len()..]);
            let place = format!("src/{}:{}", self.path, before.matches('\n').count() + 1);
            (place, after)
        });
        found.collect()
    }
}

fn files() -> Vec<File> {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = Vec::new();
    for room in ROOMS {
        collect(&source, room, &mut files);
        collect(&source, &format!("{room}.rs"), &mut files);
    }
    assert!(files.len() > 200, "the source was not found");
    files
}

fn collect(source: &Path, path: &str, files: &mut Vec<File>) {
    let whole = source.join(path);
    if whole.is_dir() {
        let mut names: Vec<_> = fs::read_dir(whole)
            .unwrap()
            .map(|entry| entry.unwrap().file_name())
            .collect();
        names.sort();
        for name in names {
            collect(source, &format!("{path}/{}", name.to_str().unwrap()), files);
        }
    } else if whole.is_file() && path.ends_with(".rs") && !path.contains("/tests") {
        let text = fs::read_to_string(whole).unwrap();
        // Unit tests stand at the end.
        let is_code = |line: &&str| !line.starts_with("#[cfg(test)]") && !line.starts_with("#[cfg(all(test");
        let lines = text.lines().take_while(is_code);
        let lines: Vec<&str> = lines
            .map(|line| if line.trim_start().starts_with("//") { "" } else { line })
            .collect();
        files.push(File {
            path: path.to_owned(),
            code: lines.join("\n"),
        });
    }
}

/// The names at the beginning of a path: one, or several in braces.
fn names(path: &str) -> Vec<&str> {
    match path.strip_prefix('{') {
        None => vec![name(path)],
        Some(list) => list.split('}').next().unwrap_or(list).split(',').map(name).collect(),
    }
}

fn name(path: &str) -> &str {
    let mut parts = path.trim().split(|c: char| !c.is_ascii_alphanumeric() && c != '_');
    parts.next().unwrap_or_default()
}

/// What may stay is nothing: every breach is named, with what to do about it.
fn none(breaches: &[String], what_to_do: &str) {
    assert!(breaches.is_empty(), "{what_to_do}\n\n{}\n", breaches.join("\n"));
}

#[test]
fn a_room_uses_only_the_rooms_before_it() {
    let place = |name: &str| ROOMS.iter().position(|room| *room == name);
    let mut breaches = Vec::new();
    for file in files() {
        let own = file.path.split(['/', '.']).next().and_then(place).unwrap();
        for (line, path) in file.after("crate::") {
            for name in names(path) {
                // What `lib.rs` hands on is the engine's.
                let other = place(if name.starts_with("check") { "engine" } else { name });
                if other.is_some_and(|other| other > own) {
                    breaches.push(format!("{line}: `{}` uses `{name}`", ROOMS[own]));
                }
            }
        }
    }
    none(
        &breaches,
        "A room may use only the rooms before it in the map in src/lib.rs. Move what is shared into a room that both may use: what \
         things are to facts, tables to data, shapes that everything needs to model.",
    );
}

#[test]
fn no_rule_uses_another_rule() {
    let mut breaches = Vec::new();
    for file in files() {
        let parts: Vec<&str> = file.path.split('/').collect();
        if parts[0] != "rules" || parts.len() < 3 {
            continue;
        }
        let others = file.after("crate::rules::").into_iter();
        let others = others.filter(|(_, path)| !path.starts_with("support::"));
        // A rule that has files of its own may use them.
        let is_rule = parts[1] != "support" && parts.len() == 3;
        let siblings = file.after("super::").into_iter().filter(|_| is_rule);
        for (line, path) in others.chain(siblings) {
            breaches.push(format!("{line}: `{}`", path.split(';').next().unwrap_or(path)));
        }
    }
    none(
        &breaches,
        "No rule uses another rule. Move what both need to src/rules/support/, or to facts or data where it says nothing about filings.",
    );
}

#[test]
fn the_names_of_a_path() {
    assert_eq!(names("facts::text::{fold, is_han};"), ["facts"]);
    assert_eq!(
        names("{check, model::phrase,\n    rules};"),
        ["check", "model", "rules"]
    );
    assert_eq!(names("law"), ["law"]);
}

/// A rule says what it found in values; the language comes last of all, when the finding is shown.
#[test]
fn no_rule_knows_the_language_of_the_report() {
    let mut breaches = Vec::new();
    for file in files().iter().filter(|file| file.path.starts_with("rules/")) {
        for word in ["Lang", ".lang", "in_lang("] {
            // `.languages` is another word.
            let found = file.after(word).into_iter();
            let whole = found.filter(|(_, after)| !after.starts_with(char::is_alphabetic));
            breaches.extend(whole.map(|(line, _)| format!("{line}: `{word}`")));
        }
    }
    none(
        &breaches,
        "Give a text, a choice or a list as an argument: `Arg` words it in the language of the report.",
    );
}

/// The build cuts `Debug` out of the wasm, where it words panics alone: with its table of printable characters it weighs kilobytes.
#[test]
fn nothing_is_worded_by_debug() {
    let mut breaches = Vec::new();
    // Neither the catalogue nor what runs in tests alone is in the wasm.
    let left_out = |file: &File| file.path.starts_with("catalogue") || file.path == "engine/honest.rs";
    for file in files().iter().filter(|file| !left_out(file)) {
        breaches.extend(file.after(":?}").into_iter().map(|(line, _)| line));
    }
    none(
        &breaches,
        "Write it with Display, or put the quotation marks into the text.",
    );
}
