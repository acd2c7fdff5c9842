//! How quickly this machine checks NDJSON on one core, without JavaScript or WebAssembly between: nanoseconds a line, as JSON.
//! `cargo run --profile native --example lines -- FILE`

use std::hint::black_box;
use std::time::{Duration, Instant};
use std::{env, fs, io};

use beian::calendar::Date;
use beian::lines::check_lines;
use beian::options::{Options, Parts};

const ROUNDS: usize = 15;
const WARM_UP: Duration = Duration::from_millis(500);

fn main() -> io::Result<()> {
    let path = env::args().nth(1).ok_or(io::ErrorKind::InvalidInput)?;
    let input = fs::read(path)?;
    let whole = Options::default();
    let bare = Options {
        parts: Parts::NONE,
        ..Options::default()
    };
    let mut times = [&bare, &whole].map(|options| (options, Vec::new()));
    let started = Instant::now();
    while started.elapsed() < WARM_UP {
        run(&input, &whole);
    }
    for _ in 0..ROUNDS {
        for (options, rounds) in &mut times {
            rounds.push(run(&input, options));
        }
    }
    let [bare, whole] = times.map(|(_, rounds)| median(rounds));
    println!("{{\"bare\":{bare},\"whole\":{whole}}}");
    Ok(())
}

/// Nanoseconds a line.
fn run(input: &[u8], options: &Options) -> u128 {
    let lines = input.iter().filter(|byte| **byte == b'\n').count();
    let started = Instant::now();
    black_box(check_lines(black_box(input), options, Date::of(2026, 11, 22)));
    started.elapsed().as_nanos() / (lines.max(1) as u128)
}

fn median(mut rounds: Vec<u128>) -> u128 {
    rounds.sort_unstable();
    rounds.get(rounds.len() / 2).copied().unwrap_or_default()
}
