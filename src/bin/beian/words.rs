//! The words of the command: `words.json`, which the command in JavaScript reads as well.

use beian::model::json;
use beian::model::phrase::Lang;
use beian::model::value::Value;
use std::sync::LazyLock;

static WORDS: LazyLock<Value<'static>> =
    LazyLock::new(|| json::read(include_bytes!("words.json")).unwrap_or(Value::Missing));

/// The words of this name.
pub(crate) fn word(name: &str, lang: Lang) -> &'static str {
    let lang = match lang {
        Lang::Chinese => "zh-CN",
        Lang::English => "en",
    };
    let found = WORDS.member(lang).and_then(|words| words.member(name));
    found.and_then(Value::as_text).unwrap_or_default()
}

/// The same with its places filled in.
pub(crate) fn fill(name: &str, lang: Lang, values: &[(&str, &str)]) -> String {
    let mut text = word(name, lang).to_owned();
    for (place, value) in values {
        text = text.replace(&format!("{{{place}}}"), value);
    }
    text
}
