//! The organizer's region, read once for every rule that asks.

use super::Organizer;
use crate::data::vocabulary::{Province, province};
use crate::facts::text::clean::clean_code;
use crate::filing::field::{Field, Node, Read, Reader, State};
use crate::model::value::Value;

/// A division of the mainland as it was typed.
#[derive(Debug, Default)]
pub struct Region {
    typed: String,
    /// Its six digits and their province, where they begin with one's.
    division: Option<(u32, &'static Province)>,
}

impl Read for Region {
    fn read(value: Value, node: Node, reader: &mut Reader) -> State<Self> {
        match String::read(value, node, reader) {
            State::Present(typed) => State::Present(Self {
                division: division(&typed),
                typed,
            }),
            State::Missing => State::Missing,
            State::Invalid => State::Invalid,
        }
    }
}

fn division(typed: &str) -> Option<(u32, &'static Province)> {
    let code = clean_code(typed).value;
    let is_code = code.len() == 6 && code.bytes().all(|byte| byte.is_ascii_digit());
    is_code.then_some(code.parse().ok()?).zip(province(&code))
}

impl Field<Region> {
    /// The code as it was typed.
    pub fn text(&self) -> Option<&str> {
        self.get().map(|region| region.typed.as_str())
    }
}

impl Organizer {
    /// The province of the residence.
    pub fn province(&self) -> Option<&'static Province> {
        self.region.get()?.division.map(|(_, province)| province)
    }

    /// The code of the residence, where it begins with a province's.
    pub fn region_code(&self) -> Option<u32> {
        self.region.get()?.division.map(|(code, _)| code)
    }
}
