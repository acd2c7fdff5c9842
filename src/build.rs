//! Stamps the rule set with a SHA-256 over everything that decides a finding, so that equal digests mean equal reports; and
//! lists the test filings, which the wasm tests cannot read from a disk.

use sha2::{Digest, Sha256};
use std::fs;
use std::path::{Path, PathBuf};

fn main() {
    println!("cargo::rerun-if-changed=Cargo.toml");
    let mut files = Vec::new();
    collect(Path::new("src"), &mut files);
    files.sort();
    let mut hash = Sha256::new();
    hash.update(std::env::var("CARGO_PKG_VERSION").unwrap_or_default());
    for file in files {
        let name: Vec<_> = file.iter().map(|part| part.to_string_lossy()).collect();
        hash.update(name.join("/"));
        let mut content = fs::read(&file).unwrap_or_default();
        if file.extension().is_some_and(|end| end == "rs") {
            // Line ends may differ between checkouts.
            content.retain(|byte| *byte != b'\r');
        }
        hash.update(content);
    }
    let digest: String = hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect();
    println!("cargo::rustc-env=BEIAN_DIGEST=sha256-{digest}");
    list_cases();
}

fn write(name: &str, content: &str) {
    let out = std::env::var("OUT_DIR").unwrap_or_default();
    if let Err(error) = fs::write(Path::new(&out).join(name), content) {
        println!("cargo::error={name} could not be written: {error}");
    }
}

fn list_cases() {
    println!("cargo::rerun-if-changed=tests/cases");
    let root = std::env::var("CARGO_MANIFEST_DIR").unwrap_or_default();
    let mut files: Vec<PathBuf> = match fs::read_dir(Path::new(&root).join("tests/cases")) {
        Ok(entries) => entries.flatten().map(|entry| entry.path()).collect(),
        Err(_) => Vec::new(),
    };
    files.retain(|file| file.extension().is_some_and(|end| end == "json"));
    files.sort();
    let mut list = String::from("static CASES: &[(&str, &str)] = &[\n");
    for file in files {
        let name = file
            .file_name()
            .map(|name| name.to_string_lossy().into_owned())
            .unwrap_or_default();
        list.push_str(&format!(
            "    ({name:?}, include_str!({:?})),\n",
            file.display().to_string()
        ));
    }
    list.push_str("];\n");
    write("cases.rs", &list);
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for entry in entries.flatten() {
        let path = entry.path();
        // The shells decide nothing.
        if path.ends_with("src/bin") {
            continue;
        }
        if folder == Path::new("src") {
            println!("cargo::rerun-if-changed={}", path.display());
        }
        if path.is_dir() {
            collect(&path, files);
        } else if path.extension().is_some_and(|end| end == "rs" || end == "bin") && !path.ends_with("wasm.rs") {
            files.push(path);
        }
    }
}
