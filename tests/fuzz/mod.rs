//! Seeded mutations of small corpora at every door: what `fuzz/` does for hours under libFuzzer, a little of it in every `npm test`.
//!
//! The inputs are the same in every run. `BEIAN_FUZZ=100000` takes as many at each door; one that fails is printed and belongs into the
//! corpus, where every run tries it first.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    missing_docs
)]
#![cfg(not(target_arch = "wasm32"))]

pub(crate) mod doors;

use crate::generate::random::Random;
use doors::DOORS;
use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::{Duration, Instant};

/// Longest input.
const MOST: usize = 1 << 14;
/// No input should take a second; this only tells that one hangs.
const HANGS: Duration = Duration::from_secs(60);

/// What breaks readers: signs of every door and characters that are not what they look like.
#[rustfmt::skip]
const TOKENS: &[&str] = &[
    "\"", "\\", "{", "}", "[", "]", ":", ",", "null", "1e999", "\\ud800", "\\u0000", "\n", "\r\n", "\t", " ", "\u{3000}", "\u{200b}", "\u{202e}",
    "\u{feff}", "\u{301}", "\u{e0041}", "😀", "𠀀", "中国", "国家", "有限公司", "示例", "（", "(", "，", "。", "．", "-", "—", "@", ".", "..", "//", "www.",
    "xn--", "cn", "com", "１", "Ａ", "Х", "0", "9", "O", "X", "19900000001", "11010519491231002X", "91440305MA0EXMP17F", "2026-11-22", "长期", "至",
    "Domain Name: ", "Registrant: ", "<td>", "-----BEGIN CERTIFICATE-----\n", "\"organizer\":", "\"services\":", "\"name\":", "\"policies\":",
];

fn corpus(door: &str) -> Vec<Vec<u8>> {
    let mut files: Vec<_> = fs::read_dir(format!("fuzz/corpus/{door}"))
        .unwrap()
        .map(|file| file.unwrap().path())
        .collect();
    files.sort();
    files.into_iter().map(|file| fs::read(file).unwrap()).collect()
}

fn place(random: &mut Random, data: &[u8]) -> usize {
    random.below(data.len() + 1)
}

/// One to eight changes of an input: bytes and bits, pieces gone, doubled or from another, tokens.
fn mutated(random: &mut Random, corpus: &[Vec<u8>]) -> Vec<u8> {
    let mut data = corpus[random.below(corpus.len())].clone();
    for _ in 0..=random.below(8) {
        let at = place(random, &data);
        let until = (at + random.below(24)).min(data.len());
        match random.below(8) {
            0 if at < data.len() => data[at] ^= 1 << random.below(8),
            1 if at < data.len() => data[at] = random.below(256) as u8,
            2 => drop(data.drain(at..until)),
            3 => {
                let piece = data[at..until].to_vec();
                let to = place(random, &data);
                data.splice(to..to, piece);
            }
            4 => {
                let other = &corpus[random.below(corpus.len())];
                let from = place(random, other);
                let end = (from + random.below(64)).min(other.len());
                data.splice(at..until, other[from..end].iter().copied());
            }
            5 => data.truncate(at),
            _ => drop(data.splice(at..at, random.pick(TOKENS).bytes())),
        }
    }
    data.truncate(MOST);
    data
}

/// Tries one door; gives the input that it does not stand.
fn broken(door: fn(&[u8]), data: &[u8]) -> Option<String> {
    let started = Instant::now();
    if let Err(panic) = catch_unwind(AssertUnwindSafe(|| door(data))) {
        let said = panic
            .downcast_ref::<String>()
            .cloned()
            .or_else(|| panic.downcast_ref::<&str>().map(|said| (*said).to_owned()));
        return Some(said.unwrap_or_default());
    }
    (started.elapsed() > HANGS).then(|| "hangs".to_owned())
}

fn run(name: &str, inputs: usize) {
    let (_, door) = DOORS.iter().find(|(door, _)| *door == name).unwrap();
    let inputs = std::env::var("BEIAN_FUZZ").map_or(inputs, |inputs| inputs.parse().unwrap());
    let corpus = corpus(name);
    let mut random = Random(0xb0 + name.len() as u64);
    let mutations = (0..inputs).map(|_| mutated(&mut random, &corpus));
    let broken: Vec<String> = corpus
        .iter()
        .cloned()
        .chain(mutations)
        .filter_map(|data| broken(*door, &data).map(|said| format!("{said}\n  {}", data.escape_ascii())))
        .take(5)
        .collect();
    assert!(broken.is_empty(), "{name}:\n{}", broken.join("\n"));
}

/// As many inputs as take a few seconds unoptimized.
macro_rules! doors {
    ($($door:ident $inputs:literal)*) => {
        $(#[test]
        fn $door() {
            run(stringify!($door), $inputs);
        })*

        #[test]
        fn every_door_is_tried() {
            let tried = [$(stringify!($door)),*];
            assert!(DOORS.iter().map(|(door, _)| *door).eq(tried));
        }
    };
}

doors! {
    filing 300
    lines 250
    leaf 200
    name 100
    certificate 150
    domain 2000
    record 300
    options 300
    signing 4000
    image 6000
}
