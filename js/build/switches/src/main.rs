//! Writes Rust files over with every mutant in them behind a switch, `if crate::mutant(12) { … }`, so that all are compiled at once; says on
//! standard output which there are, a line each: `switches <file with numbers to leave out> <file.rs>… -- <file.rs>…`. Of the files after `--` only the
//! names of types are read. What is made wrong is what cargo-mutants makes wrong: what a function returns, operators, arms of a `match` and their
//! guards, fields beside `..`.
//!
//! Comments mark what belongs to which mutant, for whoever reads the compiler's errors: `/*<wrong 12*/` before what stands in place of the
//! right code, `/*<around 12 13*/` before what was written around both; `/*>*/` ends each.

mod mutants;
mod values;

use std::collections::HashSet;
use std::fs;
use std::process::ExitCode;

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    match arguments
        .next()
        .map(|left_out| write(&left_out, &arguments.collect::<Vec<_>>()))
    {
        Some(Ok(())) => ExitCode::SUCCESS,
        Some(Err(error)) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
        None => ExitCode::FAILURE,
    }
}

fn write(left_out: &str, paths: &[String]) -> Result<(), String> {
    let numbers = fs::read_to_string(left_out).map_err(|error| format!("{left_out}: {error}"))?;
    let left_out: HashSet<u32> = numbers.split_whitespace().flat_map(str::parse).collect();
    let mut files = Vec::new();
    for path in paths.iter().filter(|path| *path != "--") {
        let source = fs::read_to_string(path).map_err(|error| format!("{path}: {error}"))?;
        let file = syn::parse_file(&source).map_err(|error| format!("{path}: {error}"))?;
        files.push((path, source, file));
    }
    let aliases = values::aliases(files.iter().map(|(.., file)| file));
    let mut next = 1;
    let written = paths.iter().take_while(|path| *path != "--").count();
    for (path, source, file) in files.iter().take(written) {
        let found = mutants::of(file, source, &aliases, &left_out, &mut next);
        fs::write(path, found.switched).map_err(|error| format!("{path}: {error}"))?;
        for (id, name) in found.freed {
            println!("{id}\tfreed\t{name}");
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
