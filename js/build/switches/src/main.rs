//! Writes Rust files with every mutant in them behind a switch, `if crate::mutant(12) { … }`, so that all are compiled at once; says on standard
//! output which there are, a line each: `switches <folder> <file with numbers to leave out> <file.rs>… -- <file.rs>…` reads them here and writes
//! them there, where they are not so already, or with `""` for a folder nowhere. Of those after `--` only the names of types are read. What is
//! made wrong is what cargo-mutants makes wrong: what a function returns, operators, arms of a `match` and their guards, fields beside `..`.
//!
//! Comments mark what belongs to which mutant, for whoever reads the compiler's errors: `/*<wrong 12*/` before what stands in place of the
//! right code, `/*<around 12 13*/` before what was written around both; `/*>*/` ends each.

mod mutants;
mod values;

use std::collections::HashSet;
use std::path::Path;
use std::process::ExitCode;
use std::{env, fs};

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let [folder, left_out, paths @ ..] = arguments.as_slice() else {
        eprintln!("switches <folder> <file with numbers to leave out> <file.rs>… -- <file.rs>…");
        return ExitCode::FAILURE;
    };
    match write(Path::new(folder), left_out, paths) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn write(folder: &Path, left_out: &str, paths: &[String]) -> Result<(), String> {
    let numbers = read(left_out)?;
    let left_out: HashSet<u32> = numbers.split_whitespace().flat_map(str::parse).collect();
    let mut files = Vec::new();
    for path in paths.iter().filter(|path| *path != "--") {
        let source = read(path)?;
        let file = syn::parse_file(&source).map_err(|error| format!("{path}: {error}"))?;
        files.push((path, source, file));
    }
    let aliases = values::aliases(files.iter().map(|(.., file)| file));
    let mut next = 1;
    let count = paths.iter().take_while(|path| *path != "--").count();
    for (path, source, file) in files.iter().take(count) {
        let found = mutants::of(file, source, &aliases, &left_out, &mut next);
        let there = folder.join(path);
        // What is older than what was compiled of it is not compiled again.
        if !folder.as_os_str().is_empty() && fs::read_to_string(&there).ok().as_deref() != Some(&found.switched) {
            let written = there
                .parent()
                .map_or(Ok(()), fs::create_dir_all)
                .and_then(|()| fs::write(&there, found.switched));
            written.map_err(|error| format!("{}: {error}", there.display()))?;
        }
        for (id, name) in found.freed {
            println!("{id}\tfreed\t{path}: {name}");
        }
        for mutant in found.mutants {
            let state = if mutant.is_const { "const" } else { "" };
            println!(
                "{}\t{state}\t{path}:{}:{}: {}",
                mutant.id, mutant.line, mutant.column, mutant.name
            );
        }
    }
    Ok(())
}

fn read(path: &str) -> Result<String, String> {
    fs::read_to_string(path).map_err(|error| format!("{path}: {error}"))
}
