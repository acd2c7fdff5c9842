//! Registration records in the layouts of registries, registrars, consoles, pages and certificates, made up. Each record of
//! `tests/registrations/` has what must be read of it beside it, every field and no other.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]
#![cfg(not(target_arch = "wasm32"))]

use beian::engine::inspect::inspect_registration;
use serde_json::Value;
use std::fs;
use std::path::PathBuf;

fn records() -> Vec<(String, String, Value)> {
    let mut files: Vec<PathBuf> = fs::read_dir("tests/registrations")
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    files.retain(|file| !file.to_string_lossy().ends_with(".expected.json"));
    files.sort();
    let read = |file: PathBuf| {
        let expected = fs::read_to_string(file.with_extension("expected.json")).unwrap();
        let name = file.file_name().unwrap().to_string_lossy().into_owned();
        (
            name,
            fs::read_to_string(&file).unwrap(),
            serde_json::from_str(&expected).unwrap(),
        )
    };
    files.into_iter().map(read).collect()
}

fn parsed(text: &str) -> Value {
    serde_json::to_value(inspect_registration(text)).unwrap()
}

#[test]
fn every_record_is_read_whole() {
    let records = records();
    let wrong: Vec<String> = records
        .iter()
        .filter_map(|(name, text, expected)| {
            let found = parsed(text);
            (found != *expected).then(|| format!("== {name}\nexpected {expected}\nfound    {found}"))
        })
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(records.len() >= 40, "only {} records", records.len());
}

/// The line ends, a byte order mark and the quotation marks of mail are the courier's and change nothing.
#[test]
fn couriers_change_nothing() {
    for (name, text, expected) in records() {
        let text = text.replace("\r\n", "\n").replace('\r', "\n");
        let mut carried = vec![
            text.replace('\n', "\r\n"),
            format!("\u{feff}{text}"),
            text.replace('\n', "\r\n\n").replace("\r\n\n", "\r\n"),
        ];
        // Quoted HTML or JSON is none.
        if name.ends_with(".txt") && !name.starts_with("rdap") {
            carried.push(text.lines().map(|line| format!("> {line}\n")).collect());
            carried.push(text.lines().map(|line| format!("    {line}\n")).collect());
        }
        for text in carried {
            assert_eq!(parsed(&text), expected, "{name}: {text}");
        }
    }
}

/// Cut off anywhere, a record never says something else of its domain, its days or its registrar than the whole.
#[test]
fn truncated_records_say_nothing_else() {
    for (name, text, expected) in records() {
        let ends = text
            .char_indices()
            .map(|(end, _)| end)
            .filter(|end| text.as_bytes().get(end.wrapping_sub(1)) == Some(&b'\n'));
        for end in ends {
            let found = parsed(text.get(..end).unwrap());
            for field in ["registeredOn", "verifiedOn"] {
                if let Some(value) = found.get(field) {
                    assert_eq!(Some(value), expected.get(field), "{name} cut at {end}");
                }
            }
        }
    }
}

/// Whatever becomes of a record on its way, reading it returns.
#[test]
fn mangled_records_are_survived() {
    let records = records();
    let pieces = [
        "\u{0}",
        "\u{202e}",
        "：",
        ":",
        "\t",
        "\n",
        "(",
        "【",
        "<td>",
        "&#x",
        "{\"",
        "至",
        "由",
        "2024-13-45",
        "😀",
        "|",
        "*",
        "\u{feff}",
        "年",
    ];
    let mut state = 0x9e37_79b9_7f4a_7c15_u64;
    let mut next = move |below: usize| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        usize::try_from(state % 1_000_003).unwrap() % below.max(1)
    };
    for _ in 0..3_000 {
        let mut chars: Vec<char> = records.get(next(records.len())).unwrap().1.chars().collect();
        for _ in 0..next(8) {
            let at = next(chars.len());
            match next(3) {
                0 => drop(chars.drain(at..at.saturating_add(next(20)).min(chars.len()))),
                1 => chars
                    .splice(at..at, pieces.get(next(pieces.len())).unwrap().chars())
                    .for_each(drop),
                _ => chars.truncate(at.max(1)),
            }
        }
        parsed(&chars.into_iter().collect::<String>());
    }
}
