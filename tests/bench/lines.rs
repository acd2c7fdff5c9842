//! How quickly this machine checks NDJSON on one core, without JavaScript or WebAssembly between: nanoseconds a line, as JSON.
//! `cargo run --profile native --bin lines -- FILE`

use std::hint::black_box;
use std::sync::LazyLock;
use std::time::{Duration, Instant};
use std::{env, fs, io};

use beian::engine::lines::check_lines;
use beian::filing::options::{Options, Parts};
use beian::model::calendar::Date;

#[cfg(feature = "heap")]
#[global_allocator]
static HEAP: mimalloc::MiMalloc = mimalloc::MiMalloc;

const ROUNDS: usize = 20;
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
    let started = clock();
    while clock().saturating_sub(started) < WARM_UP {
        nanoseconds_a_line(&input, &whole);
    }
    for _ in 0..ROUNDS {
        for (options, rounds) in &mut times {
            rounds.push(nanoseconds_a_line(&input, options));
        }
    }
    let [bare, whole] = times.map(|(_, rounds)| lower_quartile(rounds));
    println!("{{\"bare\":{bare},\"whole\":{whole}}}");
    Ok(())
}

fn nanoseconds_a_line(input: &[u8], options: &Options) -> u128 {
    let lines = input.iter().filter(|byte| **byte == b'\n').count().max(1);
    let started = clock();
    let mut rest = input;
    while !rest.is_empty() {
        let mut reports = Vec::new();
        let done = check_lines(black_box(rest), 1, options, Date::of(2026, 11, 22), &mut reports).bytes;
        black_box(reports);
        rest = rest.get(done..).unwrap_or_default();
    }
    let spent = clock().saturating_sub(started).as_nanos();
    spent.checked_div(lines as u128).unwrap_or_default()
}

/// Processor time where Linux tells it, as what other programs do meanwhile does not count; elsewhere the time of day.
fn clock() -> Duration {
    static START: LazyLock<Instant> = LazyLock::new(Instant::now);
    let statistics = fs::read_to_string("/proc/thread-self/schedstat").unwrap_or_default();
    let nanoseconds = statistics.split(' ').next().and_then(|first| first.parse().ok());
    nanoseconds.map_or_else(|| START.elapsed(), Duration::from_nanos)
}

fn lower_quartile(mut rounds: Vec<u128>) -> u128 {
    rounds.sort_unstable();
    rounds.get(rounds.len() / 4).copied().unwrap_or_default()
}
