//! What a provider hands over of its stock: filings of all days with an id each, something wrong in half of them, and one line in a hundred
//! that is none: truncated, blank, hostile.

use super::faults::FAULTS;
use super::random::Random;
use super::valid;
use serde_json::{Map, Value};

const BAD_LINE_EVERY: u64 = 100;
/// Past what the core reads, and rare: it is more than a megabyte.
const HUGE_LINE_EVERY: u64 = 20_000;

/// A line without its end: the same in every run.
pub(crate) fn line(number: u64) -> Vec<u8> {
    if number % HUGE_LINE_EVERY == HUGE_LINE_EVERY - 1 {
        format!("{{\"id\":{number},\"remark\":\"{}\"}}", "长".repeat(400_000)).into_bytes()
    } else if number % BAD_LINE_EVERY == BAD_LINE_EVERY - 1 {
        bad_line(number)
    } else {
        filing(number).into_bytes()
    }
}

fn filing(number: u64) -> String {
    let sound = valid(number);
    let mut random = Random(!number);
    let faulty = match random.once_in(2) {
        true => (0..8).find_map(|_| FAULTS[random.below(FAULTS.len())].inject(&sound)),
        false => None,
    };
    let id = match number % 7 {
        0 => number.into(),
        _ => Value::from(format!("备案-{number}")),
    };
    let mut members = Map::from_iter([("id".to_owned(), id)]);
    if let Value::Object(given) = faulty.unwrap_or(sound).filing {
        members.extend(given);
    }
    Value::Object(members).to_string()
}

/// What truncated exports, other systems and people make of a line.
fn bad_line(number: u64) -> Vec<u8> {
    let good = filing(number);
    let last = good.rfind(|char: char| !char.is_ascii()).unwrap_or_default();
    let invalid = [b"{\"organizer\":{\"name\":\"".as_slice(), &[0xff, 0xc3, 0x28], b"\"}}"].concat();
    let bad = [
        String::new(),
        "  \t".into(),
        format!("{good}\r"),
        good.chars().take(300).collect(),
        format!("{}\0{}", &good[..last], &good[last..]),
        "[1,2,3]".into(),
        "null".into(),
        format!("\"{number}\""),
        "[".repeat(5000) + &"]".repeat(5000),
        format!("{good}{good}"),
        "\u{feff}{}".into(),
        format!("{{\"id\":{{\"tenant\":7,\"row\":{number}}},\"services\":[]}}"),
    ];
    match (number / BAD_LINE_EVERY) as usize % (bad.len() + 2) {
        0 => invalid,
        // In the middle of a character.
        1 => good.as_bytes()[..=last].to_vec(),
        kind => bad[kind - 2].clone().into_bytes(),
    }
}
