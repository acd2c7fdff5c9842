//! Writes what the rules cover of the law, in both languages, as the page of rules reads it: `coverage <file>`.

use beian::catalogue::{Coverage, coverage};
use beian::model::json;
use beian::model::phrase::Lang;
use serde::Serialize;
use std::{env, fs, io};

#[derive(Serialize)]
struct Languages {
    #[serde(rename = "zh-CN")]
    chinese: Coverage,
    en: Coverage,
}

fn main() -> io::Result<()> {
    let file = env::args_os().nth(1).ok_or(io::ErrorKind::InvalidInput)?;
    let languages = Languages {
        chinese: coverage(Lang::Chinese),
        en: coverage(Lang::English),
    };
    fs::write(file, json::write(&languages))
}
