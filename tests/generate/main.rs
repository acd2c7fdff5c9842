//! `cargo run --release --example filings -- 200000`: generated filings in which nothing is wrong, one a line with an id and its day.
//! `--bare` writes the filings alone, `--export` what a provider hands over, faults and bad lines among it.

#[path = "mod.rs"]
mod generate;

use std::io::{self, BufWriter, Write};

fn main() -> io::Result<()> {
    let mut given = std::env::args().skip(1);
    let count = given
        .next()
        .and_then(|count| count.parse().ok())
        .ok_or(io::ErrorKind::InvalidInput)?;
    let line: fn(u64) -> Vec<u8> = match given.next().as_deref() {
        Some("--bare") => |seed| generate::valid(seed).filing.to_string().into_bytes(),
        Some("--export") => generate::export::line,
        _ => |seed| generate::line(seed).into_bytes(),
    };
    let mut output = BufWriter::new(io::stdout().lock());
    for seed in 0..count {
        output.write_all(&line(seed))?;
        output.write_all(b"\n")?;
    }
    output.flush()
}
