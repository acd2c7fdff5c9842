//! Writes the JavaScript and the declarations for a module, as wasm-bindgen's command line does with `--target web`; that
//! one brings a web server, an HTTP client and TLS, which take four times as long to build: `bindgen <module> <folder>`.
//! With `--tests` the module is one of `cargo test`: its `main` is not called.

use std::env;
use std::process::ExitCode;
use wasm_bindgen_cli_support::Bindgen;

fn main() -> ExitCode {
    let (flags, paths): (Vec<_>, Vec<_>) = env::args().skip(1).partition(|argument| argument.starts_with("--"));
    let tests = flags.iter().any(|flag| flag == "--tests");
    let [module, folder] = paths.as_slice() else {
        eprintln!("bindgen [--tests] <module> <folder>");
        return ExitCode::FAILURE;
    };
    let mut bindgen = Bindgen::new();
    bindgen
        .input_path(module)
        .out_name("glue")
        .typescript(!tests)
        .debug(tests)
        .emit_start(!tests);
    match bindgen.web(true).and_then(|bindgen| bindgen.generate(folder)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error:?}");
            ExitCode::FAILURE
        }
    }
}
