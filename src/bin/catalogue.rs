//! Writes what lies beside the core, into a folder: `catalogue <folder>`.
//!
//! - `rules.json`, `fields.json`, `vocabulary.json`: what `rules()`, `fields()` and `vocabulary()` say, in both languages
//! - `articles.json`: every article they cite
//! - `messages.json`: every text by its id
//! - `coverage.json`: what the rules cover of the law, as the page of rules reads it

use beian::catalogue::{articles, coverage, fields, messages, rules, vocabulary};
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

fn both<T>(list: impl Fn(Lang) -> T) -> Languages<T> {
    Languages {
        chinese: list(Lang::Chinese),
        en: list(Lang::English),
    }
}

fn main() -> io::Result<()> {
    let folder: PathBuf = env::args_os().nth(1).ok_or(io::ErrorKind::InvalidInput)?.into();
    fs::create_dir_all(&folder)?;
    write(&folder, "rules.json", &both(|lang| rules(lang, None)))?;
    write(&folder, "fields.json", &both(|lang| fields(lang, None)))?;
    write(&folder, "vocabulary.json", &both(vocabulary))?;
    write(&folder, "articles.json", &articles())?;
    write(&folder, "messages.json", &messages())?;
    write(&folder, "coverage.json", &both(coverage))
}

fn write(folder: &Path, name: &str, content: &impl Serialize) -> io::Result<()> {
    fs::write(folder.join(name), json::write(content))
}
