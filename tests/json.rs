//! The JSON reader and writer against serde_json. Native only.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::arithmetic_side_effects,
    missing_docs
)]
#![cfg(not(target_arch = "wasm32"))]

use beian::filing::options::Options;
use beian::model::json;
use beian::model::value::{Text, Unread, Value};

fn from_serde(value: &serde_json::Value) -> Value<'_> {
    match value {
        serde_json::Value::Null => Value::Null,
        serde_json::Value::Bool(truth) => Value::Bool(*truth),
        serde_json::Value::Number(number) => Value::Number(number.as_f64().unwrap()),
        serde_json::Value::String(text) => Value::Text(Text {
            content: text.into(),
            broken: false,
        }),
        serde_json::Value::Array(values) => Value::list(values.iter().map(from_serde).collect()),
        serde_json::Value::Object(members) => Value::object(
            members
                .iter()
                .map(|(name, value)| (name.into(), from_serde(value)))
                .collect(),
        ),
    }
}

/// A small generator of its own: no seed from outside, so that a failure stays.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: u64) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        usize::try_from((self.0 >> 33) % sides).unwrap()
    }

    fn text(&mut self) -> String {
        let pool = [
            "a", "中", "\"", "\\", "\n", "\u{1}", "😀", "/", "\u{7f}", "\u{2028}", "é", " ", "0", "\u{8}", "\u{c}",
            "\t", "\r",
        ];
        (0..self.roll(6)).map(|_| pool[self.roll(pool.len() as u64)]).collect()
    }

    fn json(&mut self, depth: usize) -> serde_json::Value {
        match self.roll(if depth > 5 { 6 } else { 8 }) {
            0 => serde_json::Value::Null,
            1 => (self.roll(2) == 0).into(),
            2 => (self.roll(1_000_000) as i64 - 500_000).into(),
            3 => serde_json::json!(self.roll(1000) as f64 / 8.0),
            4 | 5 => self.text().into(),
            6 => (0..self.roll(5))
                .map(|_| self.json(depth + 1))
                .collect::<Vec<_>>()
                .into(),
            _ => serde_json::Value::Object((0..self.roll(5)).map(|_| (self.text(), self.json(depth + 1))).collect()),
        }
    }
}

#[test]
fn reads_what_serde_json_writes() {
    let mut dice = Dice(1);
    for _ in 0..20_000 {
        let made = dice.json(0);
        for text in [made.to_string(), serde_json::to_string_pretty(&made).unwrap()] {
            assert_eq!(json::read(text.as_bytes()).unwrap(), from_serde(&made), "{text}");
        }
    }
}

#[test]
fn writes_what_serde_json_writes() {
    let mut dice = Dice(2);
    for _ in 0..20_000 {
        let made = dice.json(0);
        let value = from_serde(&made);
        let written = json::write(&value);
        assert_eq!(
            written,
            serde_json::to_string(&value).unwrap().replace(".0", ""),
            "{made}"
        );
    }
    let filing =
        json::read(r#"{"organizer":{"name":"\u0001\"\\示例","nature":"x"},"services":[{}]}"#.as_bytes()).unwrap();
    let report = beian::check(
        filing,
        &Options::default(),
        beian::model::calendar::Date::of(2026, 11, 22),
    );
    assert_eq!(json::write(&report), serde_json::to_string(&report).unwrap());
}

#[test]
fn any_type_is_written_as_serde_json_writes_it_or_as_null() {
    use serde::{Serialize, Serializer};
    #[derive(Serialize)]
    struct Unit;
    #[derive(Serialize)]
    struct Wrapped<T>(T);
    #[derive(Serialize)]
    struct Pair(u8, u8);
    #[derive(Serialize)]
    enum Choice {
        One(u8),
        Two(u8, u8),
        Named { a: u8 },
    }
    struct Bytes;
    impl Serialize for Bytes {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            serializer.serialize_bytes(b"a")
        }
    }
    let value = Wrapped((
        Unit,
        'x',
        (1.5_f32, f64::NAN),
        (-1_i8, -2_i16, -3_i64),
        (1_u8, 2_u16),
        None::<u8>,
        Some(()),
    ));
    assert_eq!(json::write(&value), serde_json::to_string(&value).unwrap());
    assert_eq!(json::write(&Pair(1, 2)), "null");
    assert_eq!(json::write(&Bytes), "null");
    for choice in [Choice::One(1), Choice::Two(1, 2), Choice::Named { a: 1 }] {
        assert_eq!(json::write(&choice), "null");
    }
}

#[test]
fn refuses_what_serde_json_refuses() {
    let texts = [
        "",
        " ",
        "{",
        "}",
        "[",
        "]",
        "[1,]",
        "{\"a\":1,}",
        "{\"a\"}",
        "{a:1}",
        "'a'",
        "01",
        "1.",
        ".5",
        "+1",
        "-",
        "1e",
        "1e+",
        "1e+-1",
        "tru",
        "nul",
        "\"",
        "\"\\x\"",
        "\"\\u12\"",
        "\"\u{1}\"",
        "\"a\nb\"",
        "1 2",
        "[1 2]",
        "{\"a\":1 \"b\":2}",
        "NaN",
        "[,1]",
        "\u{feff}1",
        "//1",
        "[\"a\"",
    ];
    for text in texts {
        assert!(serde_json::from_str::<serde_json::Value>(text).is_err(), "{text}");
        assert!(json::read(text.as_bytes()).is_err(), "{text}");
    }
    // Every way of cutting or spoiling a text.
    let whole = br#"{"a":[1,-2.5e3,"x\u00e9\ud83d\ude00\n",true,false,null,{}],"b":{"c":[]}}"#;
    let mut dice = Dice(3);
    for cut in 0..whole.len() {
        let mut spoiled = whole.to_vec();
        spoiled[cut] = b" {}[],:\"\\0x\xff"[dice.roll(12)];
        for text in [&whole[..cut], &spoiled] {
            let theirs = serde_json::from_slice::<serde_json::Value>(text).is_ok();
            let ours = json::read(text);
            // serde_json refuses a lone surrogate, JavaScript does not.
            let broken = ours
                .as_ref()
                .is_ok_and(|value| format!("{value:?}").contains("broken: true"));
            assert_eq!(ours.is_ok(), theirs || broken, "{}", String::from_utf8_lossy(text));
        }
    }
}

/// Where JavaScript and serde_json differ, the reader goes with JavaScript.
#[test]
fn takes_what_javascript_takes() {
    fn broken(text: &str) -> Value<'_> {
        json::read(text.as_bytes()).unwrap()
    }
    for (text, content) in [
        (r#""\ud800""#, "\u{fffd}"),
        (r#""\udc00x""#, "\u{fffd}x"),
        (r#""\ud800\u0041""#, "\u{fffd}A"),
        (r#""\ud800\ud83d\ude00""#, "\u{fffd}😀"),
        (r#""\ud800\n""#, "\u{fffd}\n"),
        (r#""\udc00\udc00\udfff\udfff""#, "\u{fffd}\u{fffd}\u{fffd}\u{fffd}"),
    ] {
        assert_eq!(
            broken(text),
            Value::Text(Text {
                content: content.into(),
                broken: true
            }),
            "{text}"
        );
    }
    assert_eq!(broken("1e999"), Value::Number(f64::INFINITY));
    for (text, number) in [("1e-2", 0.01), ("1E+2", 100.0), ("-0.5e1", -5.0)] {
        assert_eq!(broken(text), Value::Number(number), "{text}");
    }
    assert_eq!(broken(r#""\/\b\f""#), Value::text("/\u{8}\u{c}".into(), false));
    // Of members with one name the last stands, in the place of the first.
    assert_eq!(json::write(&broken(r#"{"a":1,"a":2,"b":3,"a":4}"#)), r#"{"a":4,"b":3}"#);
}

#[test]
fn a_text_borrows_from_the_input_unless_it_holds_an_escape() {
    let value = json::read(br#"{"a":"plain","b":"\u0041"}"#).unwrap();
    for (name, borrowed) in [("a", true), ("b", false)] {
        let Some(Value::Text(text)) = value.member(name) else {
            panic!("{name}")
        };
        assert_eq!(matches!(text.content, std::borrow::Cow::Borrowed(_)), borrowed);
    }
}

/// What `js/door.js` writes where JSON has no form.
#[test]
fn the_door_reads_marks_and_json_does_not() {
    let text = "!u\n[!t,!f,!s,!b,!o,!d,!v,!x5000000,!l5000000,!e4294967295]\n{\"a\":!u}\n!n\n7";
    let mut door = json::Door::new(text);
    assert_eq!(door.next_value(), Value::Missing);
    let unread = [
        Unread::Threw,
        Unread::Foreign("function"),
        Unread::Foreign("symbol"),
        Unread::Foreign("bigint"),
        Unread::Foreign("object"),
        Unread::TooDeep,
        Unread::TooLarge,
        Unread::LongText(5_000_000),
        Unread::LongFiling(5_000_000),
        Unread::ManyEntries(u32::MAX),
    ];
    assert_eq!(
        door.next_value(),
        Value::List(unread.into_iter().map(Value::Unread).collect())
    );
    assert_eq!(door.next_value().member("a"), Some(&Value::Missing));
    assert!(matches!(door.next_value(), Value::Number(number) if number.is_nan()));
    assert_eq!(door.next_value(), Value::Number(7.0));
    for _ in 0..2 {
        assert_eq!(door.next_value(), Value::Missing);
    }
    for text in ["!u", "[!t]", "!x1", "{\"a\":!n}"] {
        assert!(json::read(text.as_bytes()).is_err(), "{text}");
    }
}

#[test]
fn limits_hold_without_recursion() {
    let deep = "[".repeat(200_000) + &"]".repeat(200_000);
    let mut value = &json::read(deep.as_bytes()).unwrap();
    while let Value::List(values) = value {
        value = &values[0];
    }
    assert_eq!(*value, Value::Unread(Unread::TooDeep));
    let many = format!("[{0}[0]]", format!("[{}0],", "0,".repeat(499)).repeat(100));
    let many = json::read(many.as_bytes()).unwrap();
    let list = |place: usize| many.as_list().unwrap()[place].as_list();
    assert!(list(98).unwrap().iter().all(|value| *value == Value::Number(0.0)));
    assert_eq!(list(99).unwrap()[499], Value::Unread(Unread::TooLarge));
    assert_eq!(many.as_list().unwrap()[100], Value::Unread(Unread::TooLarge));
    let long = format!("[{}0]", "0,".repeat(10_000));
    assert_eq!(
        json::read(long.as_bytes()).unwrap(),
        Value::Unread(Unread::ManyEntries(10_001))
    );
    let text = format!("\"{}\"", "长".repeat(10_001));
    assert_eq!(
        json::read(text.as_bytes()).unwrap(),
        Value::Unread(Unread::LongText(10_001))
    );
}
