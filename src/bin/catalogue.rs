//! Writes what the catalogue says of each rule in words and examples, by id, as js/rules.js reads it: `catalogue <file>`.

use beian::catalogue::{Examples, rules};
use beian::model::json;
use beian::model::phrase::Lang;
use serde::{Serialize, Serializer};
use std::{env, fs, io};

#[derive(Serialize)]
struct Entry {
    why: Languages,
    examples: Examples,
}

#[derive(Serialize)]
struct Languages {
    #[serde(rename = "zh-CN")]
    chinese: &'static str,
    en: &'static str,
}

struct Catalogue(Vec<(&'static str, Entry)>);

impl Serialize for Catalogue {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(id, entry)| (id, entry)))
    }
}

fn main() -> io::Result<()> {
    let file = env::args_os().nth(1).ok_or(io::ErrorKind::InvalidInput)?;
    let both = rules(Lang::Chinese, None).into_iter().zip(rules(Lang::English, None));
    let entries = both.map(|(rule, english)| {
        let why = Languages {
            chinese: rule.why,
            en: english.why,
        };
        let examples = rule.examples;
        (rule.id, Entry { why, examples })
    });
    fs::write(file, json::write(&Catalogue(entries.collect())))
}
