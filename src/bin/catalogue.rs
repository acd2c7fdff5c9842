//! Writes what lies beside the core, into a folder: `catalogue <folder>`.
//!
//! - `rules.json`: why each rule is there, and its examples, as js/rules.js reads them
//! - `hints.json`: what helps to fill in each field, as js/fields.js reads it
//! - `messages.json`: every text by its id
//! - `coverage.json`: what the rules cover of the law, as the page of rules reads it

use beian::catalogue::{self, Coverage, Examples, Map, Text, coverage, fields, rules};
use beian::model::json;
use beian::model::phrase::Lang;
use serde::Serialize;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

#[derive(Serialize)]
struct Languages<T> {
    #[serde(rename = "zh-CN")]
    chinese: T,
    en: T,
}

#[derive(Serialize)]
struct Entry {
    why: Languages<&'static str>,
    examples: Examples,
}

fn main() -> io::Result<()> {
    let folder: PathBuf = env::args_os().nth(1).ok_or(io::ErrorKind::InvalidInput)?.into();
    fs::create_dir_all(&folder)?;
    write(&folder, "rules.json", &reasons())?;
    write(&folder, "hints.json", &hints())?;
    write(&folder, "messages.json", &catalogue::messages())?;
    let coverage: Languages<Coverage> = Languages {
        chinese: coverage(Lang::Chinese),
        en: coverage(Lang::English),
    };
    write(&folder, "coverage.json", &coverage)
}

fn write(folder: &Path, name: &str, content: &impl Serialize) -> io::Result<()> {
    fs::write(folder.join(name), json::write(content))
}

fn reasons() -> Map<Entry> {
    let both = rules(Lang::Chinese, None).into_iter().zip(rules(Lang::English, None));
    let entry = |(rule, english): (catalogue::Rule, catalogue::Rule)| {
        let why = Languages {
            chinese: rule.why,
            en: english.why,
        };
        let examples = rule.examples;
        (rule.id.to_owned(), Entry { why, examples })
    };
    Map(both.map(entry).collect())
}

fn hints() -> Map<Text> {
    let both = fields(Lang::Chinese, None).into_iter().zip(fields(Lang::English, None));
    let hint = |(field, english): (catalogue::Field, catalogue::Field)| {
        let text = Text {
            chinese: field.hint?.to_owned(),
            en: english.hint?.to_owned(),
        };
        Some((field.path, text))
    };
    Map(both.filter_map(hint).collect())
}
