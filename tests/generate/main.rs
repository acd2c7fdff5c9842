//! `cargo run --release --example filings -- 200000`: generated filings in which nothing is wrong, one a line with an id and its day.
//! `--bare` writes the filings alone.

#[path = "mod.rs"]
mod generate;

use std::io::{self, BufWriter, Write};

fn main() -> io::Result<()> {
    let mut given = std::env::args().skip(1);
    let count = given
        .next()
        .and_then(|count| count.parse().ok())
        .ok_or(io::ErrorKind::InvalidInput)?;
    let bare = given.next().as_deref() == Some("--bare");
    let mut output = BufWriter::new(io::stdout().lock());
    for seed in 0..count {
        let line = if bare {
            generate::valid(seed).filing.to_string()
        } else {
            generate::line(seed)
        };
        writeln!(output, "{line}")?;
    }
    output.flush()
}
