//! Which column of a table is which place of a filing.

use crate::Failure;
use crate::lines::csv::Row;
use beian::catalogue::{self, Choice, Field, Tables};
use beian::model::phrase::Lang;
use beian::model::value::{Members, Value};
use std::collections::{HashMap, HashSet};
use std::fs;
use std::path::Path;

/// What separates several choices in a cell, where the map does not say.
const SEPARATORS: [char; 6] = ['、', '，', ',', '；', ';', '|'];

/// A map as it was written, and then with its columns in the order of a table.
pub(crate) struct Map {
    pub(crate) delimiter: u8,
    named: Vec<(String, Target)>,
    columns: Vec<Option<Target>>,
    defaults: Vec<(Vec<String>, Value<'static>)>,
    lists: HashMap<String, Names>,
    /// The caller's own words for a place, by place.
    own: HashMap<String, HashMap<String, String>>,
}

/// Where the cells of a column go.
#[derive(Clone)]
enum Target {
    /// The filing's id, which passes through.
    Id,
    Place {
        path: Vec<String>,
        pattern: String,
        kind: Kind,
    },
}

#[derive(Clone, Copy, PartialEq)]
enum Kind {
    Text,
    Number,
    Expiry,
    Choice(&'static str),
    Choices(&'static str),
}

/// Slugs by every word for them: label, slug or code.
type Names = HashMap<String, String>;

impl Map {
    pub(crate) fn read(path: &Path) -> Result<Self, Failure> {
        let refuse = |why: String| Failure::usage(format!("map {}: {why}", path.display()));
        let text = fs::read_to_string(path).map_err(|error| refuse(error.to_string()))?;
        Self::parse(&text).map_err(refuse)
    }

    fn parse(text: &str) -> Result<Self, String> {
        let table: toml::Table = text
            .trim_start_matches('\u{feff}')
            .parse()
            .map_err(|error: toml::de::Error| error.message().to_owned())?;
        let mut map = Self {
            delimiter: b',',
            named: Vec::new(),
            columns: Vec::new(),
            defaults: Vec::new(),
            lists: HashMap::new(),
            own: HashMap::new(),
        };
        let fields = catalogue::fields(Lang::Chinese, None);
        for (name, value) in &table {
            match (name.as_str(), value) {
                ("delimiter", toml::Value::String(text)) if text.len() == 1 => {
                    map.delimiter = text.bytes().next().unwrap_or(b',')
                }
                ("columns", toml::Value::Table(columns)) => {
                    for (column, place) in columns {
                        let place = place.as_str().ok_or_else(|| {
                            format!("columns.\"{column}\": a place expected, such as \"/organizer/name\"")
                        })?;
                        map.named.push((column.clone(), target(place, &fields)?));
                    }
                }
                ("defaults", toml::Value::Table(defaults)) => {
                    for (place, value) in defaults {
                        let Target::Place { path, .. } = target(place, &fields)? else {
                            return Err(format!("defaults.\"{place}\": no place"));
                        };
                        map.defaults.push((
                            path,
                            plain(value)
                                .ok_or_else(|| format!("defaults.\"{place}\": a text, number or list expected"))?,
                        ));
                    }
                }
                ("values", toml::Value::Table(values)) => {
                    for (place, words) in values {
                        let words = words
                            .as_table()
                            .ok_or_else(|| format!("values.\"{place}\": a table expected"))?;
                        let entry =
                            |(word, slug): (&String, &toml::Value)| Some((word.clone(), slug.as_str()?.to_owned()));
                        map.own
                            .insert(pattern(&segments(place)), words.iter().filter_map(entry).collect());
                    }
                }
                _ => return Err(format!("\"{name}\": delimiter, columns, defaults or values expected")),
            }
        }
        if map.named.is_empty() {
            return Err("[columns] names no column".into());
        }
        map.lists = names();
        Ok(map)
    }

    /// Finds the columns in a header.
    pub(crate) fn fit(mut self, header: &Row) -> Result<Self, String> {
        let names: Vec<String> = header
            .fields()
            .map(|field| String::from_utf8_lossy(field).trim().to_owned())
            .collect();
        let known: HashSet<&str> = names.iter().map(String::as_str).collect();
        if let Some((missing, _)) = self.named.iter().find(|(name, _)| !known.contains(name.as_str())) {
            return Err(format!("no column \"{missing}\"; there are {}", names.join(", ")));
        }
        let named = std::mem::take(&mut self.named);
        let target = |name: &String| {
            named
                .iter()
                .find(|(known, _)| known == name)
                .map(|(_, target)| target.clone())
        };
        self.columns = names.iter().map(target).collect();
        Ok(self)
    }

    /// The filing that a row is.
    pub(crate) fn filing(&self, row: &Row) -> Result<Value<'static>, String> {
        if row.too_long {
            return Err("longer than is read".into());
        }
        if row.misquoted {
            return Err("a cell goes on after its quotes, which may have taken in other rows".into());
        }
        if row.len() != self.columns.len() {
            return Err(format!(
                "{} fields where the header has {}",
                row.len(),
                self.columns.len()
            ));
        }
        let mut filing = Value::Object(Vec::new());
        for (path, value) in &self.defaults {
            put(&mut filing, path, value.clone());
        }
        for (field, target) in row.fields().zip(&self.columns) {
            let Some(target) = target else { continue };
            let cell = std::str::from_utf8(field).map_err(|_| "not UTF-8".to_owned())?.trim();
            if cell.is_empty() {
                continue;
            }
            match target {
                Target::Id => put(&mut filing, &["id".to_owned()], text(cell)),
                Target::Place { path, pattern, kind } => put(&mut filing, path, self.value(cell, pattern, *kind)),
            }
        }
        Ok(filing)
    }

    fn value(&self, cell: &str, pattern: &str, kind: Kind) -> Value<'static> {
        match kind {
            Kind::Text => text(self.own(cell, pattern).unwrap_or(cell)),
            Kind::Number => cell.parse().map_or_else(|_| text(cell), Value::Number),
            Kind::Expiry if cell.starts_with("长期") || cell.starts_with("永久") => text("long-term"),
            Kind::Expiry => text(cell),
            Kind::Choice(table) => text(&self.slug(cell, pattern, table)),
            Kind::Choices(table) => {
                Value::List(self.slugs(cell, pattern, table).iter().map(|slug| text(slug)).collect())
            }
        }
    }

    fn own(&self, cell: &str, pattern: &str) -> Option<&str> {
        self.own
            .get(pattern)
            .and_then(|words| words.get(cell))
            .map(String::as_str)
    }

    /// What no table knows stays as it is, for the check to find.
    fn slug(&self, cell: &str, pattern: &str, table: &str) -> String {
        let known = self.lists.get(table).and_then(|names| names.get(&key(cell)));
        self.own(cell, pattern)
            .or(known.map(String::as_str))
            .unwrap_or(cell)
            .to_owned()
    }

    /// Several words, or the sum of their codes where these are bits.
    fn slugs(&self, cell: &str, pattern: &str, table: &str) -> Vec<String> {
        let is_known = |word: &str| self.slug(word, pattern, table) != word;
        if let (false, Ok(mask), Some(names)) = (is_known(cell), cell.parse::<u64>(), self.lists.get(table)) {
            let bit = |(name, slug): (&String, &String)| {
                name.parse::<u64>()
                    .ok()
                    .filter(|code| code.is_power_of_two() && mask & code != 0)
                    .map(|code| (code, slug.clone()))
            };
            let mut bits: Vec<(u64, String)> = names.iter().filter_map(bit).collect();
            bits.sort();
            if bits.iter().fold(0, |sum, (code, _)| sum | code) == mask && mask != 0 {
                return bits.into_iter().map(|(_, slug)| slug).collect();
            }
        }
        let words = cell.split(SEPARATORS).map(str::trim).filter(|word| !word.is_empty());
        words.map(|word| self.slug(word, pattern, table)).collect()
    }
}

fn segments(place: &str) -> Vec<String> {
    let parts = place.split('/').skip(1);
    parts.map(|part| part.replace("~1", "/").replace("~0", "~")).collect()
}

fn is_index(segment: &str) -> bool {
    !segment.is_empty() && segment.len() <= 3 && segment.bytes().all(|byte| byte.is_ascii_digit())
}

/// "/services/0/name" as the catalogue of fields has it: "/services/*/name".
fn pattern(path: &[String]) -> String {
    path.iter()
        .map(|segment| {
            if is_index(segment) {
                "/*".to_owned()
            } else {
                format!("/{segment}")
            }
        })
        .collect()
}

fn target(place: &str, fields: &[Field]) -> Result<Target, String> {
    if place == "id" {
        return Ok(Target::Id);
    }
    let path = segments(place);
    let pattern = pattern(&path);
    let field = fields
        .iter()
        .find(|field| field.path == pattern)
        .ok_or_else(|| format!("\"{place}\" is no place of a filing"))?;
    let kind = match (field.kind, field.table) {
        ("choice", Some(table)) => Kind::Choice(table),
        ("choices", Some(table)) => Kind::Choices(table),
        (_, Some(table)) => Kind::Choice(table),
        ("number", _) => Kind::Number,
        ("expiry", _) => Kind::Expiry,
        _ => Kind::Text,
    };
    Ok(Target::Place { path, pattern, kind })
}

fn text(content: &str) -> Value<'static> {
    Value::text(content.to_owned().into(), false)
}

fn plain(value: &toml::Value) -> Option<Value<'static>> {
    match value {
        toml::Value::String(content) => Some(text(content)),
        toml::Value::Integer(number) => i32::try_from(*number).ok().map(|number| Value::Number(number.into())),
        toml::Value::Array(values) => values.iter().map(plain).collect::<Option<_>>().map(Value::List),
        _ => None,
    }
}

/// Puts a value at a place, making what encloses it.
fn put(at: &mut Value<'static>, path: &[String], value: Value<'static>) {
    let Some((first, rest)) = path.split_first() else {
        *at = value;
        return;
    };
    if is_index(first) {
        if !matches!(at, Value::List(_)) {
            *at = Value::List(Vec::new());
        }
        if let (Value::List(entries), Ok(index)) = (at, first.parse::<usize>()) {
            while entries.len() <= index {
                entries.push(Value::Object(Vec::new()));
            }
            if let Some(entry) = entries.get_mut(index) {
                put(entry, rest, value);
            }
        }
        return;
    }
    if !matches!(at, Value::Object(_)) {
        *at = Value::Object(Vec::new());
    }
    if let Value::Object(members) = at {
        put(member(members, first), rest, value);
    }
}

fn member<'a>(members: &'a mut Members<'static>, name: &str) -> &'a mut Value<'static> {
    let at = members.iter().position(|(known, _)| known == name).unwrap_or_else(|| {
        members.push((name.to_owned().into(), Value::Missing));
        members.len().saturating_sub(1)
    });
    match members.get_mut(at) {
        Some((_, value)) => value,
        None => unreachable!(),
    }
}

/// Without what people put between words.
fn key(word: &str) -> String {
    word.chars()
        .filter(|char| !char.is_whitespace() && !matches!(char, '/' | '-' | '—' | '·'))
        .flat_map(char::to_lowercase)
        .collect()
}

/// Every table by its name in `fields()`.
fn names() -> HashMap<String, Names> {
    let Tables {
        action,
        nature,
        certificate_kind,
        role,
        service_kind,
        service_content,
        language,
        approval_item,
        access_method,
        os,
        attachment_kind,
        province,
        ..
    } = catalogue::vocabulary(Lang::Chinese);
    let mut lists: HashMap<String, Names> = [
        ("action", action),
        ("nature", nature),
        ("certificateKind", certificate_kind),
        ("role", role),
        ("serviceKind", service_kind),
        ("serviceContent", service_content),
        ("language", language),
        ("approvalItem", approval_item),
        ("accessMethod", access_method),
        ("os", os),
        ("attachmentKind", attachment_kind),
    ]
    .map(|(name, choices)| (name.to_owned(), words(&choices)))
    .into();
    // As a division it may have another name, 北京市, and where a server stands is a bit of its own.
    let mut provinces = Names::new();
    for division in catalogue::divisions("") {
        provinces.insert(key(&division.name), division.code);
    }
    for province in &province {
        for word in [
            province.zh,
            province.en,
            province.code,
            &province.server_location.to_string(),
        ] {
            provinces.insert(key(word), province.code.to_owned());
        }
    }
    lists.insert("province".into(), provinces);
    lists.insert("division".into(), divisions());
    lists
}

fn words(choices: &[Choice]) -> Names {
    let mut names = Names::new();
    for choice in choices {
        if let Some(code) = choice.code {
            names.insert(code.to_string(), choice.slug.to_owned());
        }
        for word in [choice.zh, choice.en, choice.slug] {
            names.insert(key(word), choice.slug.to_owned());
        }
    }
    names
}

/// Codes by full names, as 广东省深圳市南山区.
fn divisions() -> Names {
    let mut names = Names::new();
    let mut open = vec![(String::new(), String::new())];
    while let Some((code, before)) = open.pop() {
        for division in catalogue::divisions(&code) {
            let full = format!("{before}{}", division.name);
            names.insert(key(&full), division.code.clone());
            open.push((division.code, full));
        }
    }
    names
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_map_that_makes_no_sense_is_refused() {
        for (map, why) in [
            ("", "no column"),
            ("[columns]\na = 1", "a place expected"),
            ("[columns]\na = \"/nowhere\"", "no place of a filing"),
            ("other = 1", "expected"),
            ("[", "expected"),
        ] {
            let error = Map::parse(map).err().unwrap();
            assert!(
                !error.is_empty() && (error.contains(why) || map == "["),
                "{map}: {error}"
            );
        }
    }
}
