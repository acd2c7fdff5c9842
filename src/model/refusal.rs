//! Why an option is refused. Unlike a filing, options are the developer's: a wrong one is told where it stands and what belongs there.

use super::closest::closest;
use super::value::Value;

/// What is wrong with the options, or with a path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OptionError {
    /// JSON Pointer into the options: "/asOf", "/policies/0/seen"; of an argument that is no option, its name: "path".
    pub option: String,
    /// What kind of fault it is.
    pub fault: Fault,
    /// What belongs there, what was given, and what was probably meant.
    pub expected: String,
}

/// A kind of fault in options.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// There is no such option, setting, rule, text or place.
    Unknown,
    /// It is there and cannot be that.
    Wrong,
    /// Members are missing.
    Missing,
}

impl Fault {
    /// As programs read it.
    pub fn code(self) -> &'static str {
        match self {
            Self::Unknown => "unknown",
            Self::Wrong => "wrong-value",
            Self::Missing => "missing",
        }
    }
}

impl OptionError {
    /// Nothing has this name.
    pub fn unknown(option: String, what: &str, given: &str, meant: Option<&str>) -> Self {
        let given = slug(given).map_or_else(String::new, |slug| format!(" as \"{slug}\""));
        let expected = format!("no such {what}{given}{}", did_you_mean(meant));
        let fault = Fault::Unknown;
        Self {
            option,
            fault,
            expected,
        }
    }

    /// Something else belongs there.
    pub fn wrong(option: String, expected: &str, given: &Value) -> Self {
        let not = given.as_text().and_then(slug);
        let not = not.map_or_else(String::new, |slug| format!(", not \"{slug}\""));
        let (fault, expected) = (Fault::Wrong, format!("{expected} expected{not}"));
        Self {
            option,
            fault,
            expected,
        }
    }

    /// None of the names that belong there.
    pub fn none_of(option: String, expected: &str, given: &Value, names: impl Iterator<Item = &'static str>) -> Self {
        let mut error = Self::wrong(option, expected, given);
        let meant = given.as_text().and_then(|given| closest(given, names));
        error.expected.push_str(&did_you_mean(meant));
        error
    }

    /// The same inside of something else.
    pub fn inside(mut self, outer: &str) -> Self {
        self.option.insert_str(0, outer);
        self
    }
}

impl std::fmt::Display for OptionError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let name = if self.option.is_empty() {
            "options"
        } else {
            &self.option
        };
        write!(f, "beian: option \"{name}\": {}", self.expected)
    }
}

impl std::error::Error for OptionError {}

fn did_you_mean(meant: Option<&str>) -> String {
    meant.map_or_else(String::new, |meant| format!(", did you mean \"{meant}\"?"))
}

/// A name in a pointer, cut.
pub fn step(name: &str) -> String {
    let name: String = name.chars().filter(|char| !char.is_control()).take(60).collect();
    ["/", &name.replace('~', "~0").replace('/', "~1")].concat()
}

/// Longest slug that is repeated.
const LONGEST_SLUG: usize = 40;

/// What was given, where it is a slug: nothing that could be a person's.
fn slug(given: &str) -> Option<&str> {
    let is_part = |byte: &u8| byte.is_ascii_alphanumeric() || b"-_/.[]#".contains(byte);
    let is_slug = given.len() <= LONGEST_SLUG
        && given.starts_with(|char: char| char.is_ascii_alphabetic() || char == '/')
        && given.as_bytes().iter().all(is_part);
    is_slug.then_some(given)
}
