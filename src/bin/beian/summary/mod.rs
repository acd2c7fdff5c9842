//! `summary`: what a run finds, by rule, province, nature and month, and nothing that tells of fewer than five filings.
//!
//! A cell of fewer is left out, and so is the difference: every total is the sum of the cells that are shown, the number of filings among
//! them, so that nothing can be worked out by taking one from another.

#[cfg(feature = "parquet")]
mod parquet;
mod picture;
mod table;

use crate::args::{Format, Summary};
use crate::input::Input;
use crate::lines::{Block, Lines, Source, bar, single};
use crate::paper::print;
use crate::pipe::Pipe;
use crate::{Exit, Failure, Outcome, options};
use beian::catalogue;
use beian::engine::lines::read_line;
use beian::filing::options::{Options, Parts};
use beian::model::calendar::Date;
use beian::model::json;
use beian::model::phrase::Lang;
use beian::model::value::Value;
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::fs;

/// Fewest filings of a cell that is shown.
const LEAST: u64 = 5;
/// What stands for filings as a whole among the rules.
const ALL: &str = "";
const UNKNOWN: &str = "unknown";

/// Filings by rule, province and nature.
type Counts = BTreeMap<(&'static str, &'static str, &'static str), u64>;

pub(crate) fn run(arguments: &Summary) -> Outcome {
    let path = single(&arguments.files)?;
    let options = Options {
        parts: Parts::NONE,
        ..options::read(&arguments.settings, None)?
    };
    let today = options::today();
    let lang = options.lang;
    let month = month(options.as_of.unwrap_or(today));
    let input = Input::open(path)?;
    let name = input.name.clone();
    let progress = bar(input.size, arguments.quiet);
    let counter = Counter::new(options, today);
    let source = Source::new(input, Default::default());
    let pipe = Pipe::start(source, arguments.jobs, move |block, pieces| {
        let _ = pieces.send(counter.count(&block));
    })?;
    let mut counts = Counts::new();
    let end = pipe.each(|(more, bytes)| {
        for (cell, count) in more {
            let sum = counts.entry(cell).or_default();
            *sum = sum.saturating_add(count);
        }
        progress.inc(bytes);
        Ok(())
    });
    progress.finish_and_clear();
    if let Some(fault) = end?.fault(&name) {
        return Err(Failure::lost(fault));
    }
    let shown = Shown::of(&counts, &month, lang);
    let bytes = match arguments.format {
        Format::Json => format!("{}\n", json::write(&shown)).into_bytes(),
        Format::Csv => table::csv(&shown).into_bytes(),
        Format::Table => table::text(&shown).into_bytes(),
        Format::Svg => picture::svg(&shown).into_bytes(),
        Format::Parquet => parquet(&shown)?,
    };
    match &arguments.output {
        None => print(&bytes)?,
        Some(path) => fs::write(path, bytes).map_err(|error| Failure::lost(format!("{}: {error}", path.display())))?,
    }
    Ok(Exit::Clear)
}

#[cfg(feature = "parquet")]
fn parquet(shown: &Shown) -> Result<Vec<u8>, Failure> {
    parquet::bytes(shown).map_err(|error| Failure::lost(error.to_string()))
}

#[cfg(not(feature = "parquet"))]
fn parquet(_: &Shown) -> Result<Vec<u8>, Failure> {
    Err(Failure::usage(
        "--format parquet: this beian was built without the feature `parquet`",
    ))
}

/// "2026-11"
fn month(day: Date) -> String {
    day.to_string().chars().take(7).collect()
}

/// Counts the filings of blocks.
struct Counter {
    options: Options,
    today: Date,
    provinces: HashSet<&'static str>,
    natures: Vec<&'static str>,
}

impl Counter {
    fn new(options: Options, today: Date) -> Self {
        let tables = catalogue::vocabulary(Lang::English);
        Self {
            options,
            today,
            provinces: tables.province.iter().map(|province| province.code).collect(),
            natures: tables.nature.iter().map(|nature| nature.slug).collect(),
        }
    }

    /// And how many bytes they are.
    fn count(&self, block: &Block) -> (Counts, u64) {
        let mut counts = Counts::new();
        match &block.lines {
            Lines::TooLong { bytes, .. } => {
                counts.insert((ALL, UNKNOWN, UNKNOWN), 1);
                counts.insert(("form/too-large", UNKNOWN, UNKNOWN), 1);
                (counts, *bytes)
            }
            Lines::Whole(lines) => {
                let lines = lines.get(block.mark..).unwrap_or_default();
                let lines_of = lines.strip_suffix(b"\n").unwrap_or(lines);
                if !lines.is_empty() {
                    for line in lines_of.split(|byte| *byte == b'\n') {
                        self.add(line, &mut counts);
                    }
                }
                (counts, u64::try_from(lines.len()).unwrap_or_default())
            }
        }
    }

    fn add(&self, line: &[u8], counts: &mut Counts) {
        let mut filing = read_line(line);
        if let Value::Object(members) = &mut filing {
            members.retain(|(name, _)| name != "id");
        }
        let (province, nature) = (self.province(&filing), self.nature(&filing));
        let report = beian::check(filing, &self.options, self.today);
        let rules: BTreeSet<&'static str> = report.findings.iter().map(|finding| finding.rule).collect();
        for rule in rules.into_iter().chain([ALL]) {
            let sum = counts.entry((rule, province, nature)).or_default();
            *sum = sum.saturating_add(1);
        }
    }

    fn province(&self, filing: &Value) -> &'static str {
        let region = filing
            .member("organizer")
            .and_then(|organizer| organizer.member("region"));
        let digits = region.and_then(Value::as_text).and_then(|region| region.get(..2));
        let code = digits.map(|digits| format!("{digits}0000"));
        code.and_then(|code| self.provinces.get(code.as_str()))
            .copied()
            .unwrap_or(UNKNOWN)
    }

    fn nature(&self, filing: &Value) -> &'static str {
        let nature = filing
            .member("organizer")
            .and_then(|organizer| organizer.member("nature"));
        let given = nature.and_then(Value::as_text).unwrap_or_default();
        self.natures
            .iter()
            .find(|slug| **slug == given)
            .copied()
            .unwrap_or(UNKNOWN)
    }
}

/// What may be shown.
#[derive(Debug, Serialize)]
struct Shown {
    month: String,
    /// Cells of fewer filings are left out.
    least: u64,
    /// The sum of the filings that are shown.
    filings: u64,
    /// By province and nature.
    groups: Vec<Cell>,
    cells: Vec<Cell>,
    /// Sums of the cells above, by rule, the most first.
    rules: Vec<RuleTotal>,
}

#[derive(Debug, Serialize)]
struct Cell {
    #[serde(skip_serializing_if = "str::is_empty")]
    rule: &'static str,
    province: &'static str,
    nature: &'static str,
    month: String,
    filings: u64,
}

#[derive(Debug, Serialize)]
struct RuleTotal {
    rule: &'static str,
    title: &'static str,
    filings: u64,
}

impl Shown {
    fn of(counts: &Counts, month: &str, lang: Lang) -> Self {
        let cell = |((rule, province, nature), filings): (&(&'static str, &'static str, &'static str), &u64)| Cell {
            rule,
            province,
            nature,
            month: month.to_owned(),
            filings: *filings,
        };
        let shown = counts.iter().filter(|(_, filings)| **filings >= LEAST).map(cell);
        let (groups, cells): (Vec<Cell>, Vec<Cell>) = shown.partition(|cell| cell.rule == ALL);
        let mut totals: BTreeMap<&'static str, u64> = BTreeMap::new();
        for cell in &cells {
            let sum = totals.entry(cell.rule).or_default();
            *sum = sum.saturating_add(cell.filings);
        }
        let titles = catalogue::rules(lang, None);
        let title = |id: &str| titles.iter().find(|rule| rule.id == id).map_or("", |rule| rule.title);
        let total = |(rule, filings)| RuleTotal {
            rule,
            title: title(rule),
            filings,
        };
        let mut rules: Vec<RuleTotal> = totals.into_iter().map(total).collect();
        rules.sort_by(|one, other| other.filings.cmp(&one.filings).then(one.rule.cmp(other.rule)));
        Self {
            month: month.to_owned(),
            least: LEAST,
            filings: groups.iter().fold(0, |sum, group| sum.saturating_add(group.filings)),
            groups,
            cells,
            rules,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_tells_of_fewer_than_five() {
        let counts: Counts = [
            ((ALL, "110000", "enterprise"), 100),
            ((ALL, "110000", "individual"), 4),
            (("name/length", "110000", "enterprise"), 5),
            (("name/length", "110000", "individual"), 4),
            (("name/script", "110000", "individual"), 1),
        ]
        .into();
        let shown = Shown::of(&counts, "2026-11", Lang::English);
        assert_eq!((shown.filings, shown.groups.len(), shown.cells.len()), (100, 1, 1));
        let totals: Vec<_> = shown.rules.iter().map(|total| (total.rule, total.filings)).collect();
        assert_eq!(totals, [("name/length", 5)]);
        for text in [
            json::write(&shown),
            table::csv(&shown),
            table::text(&shown),
            picture::svg(&shown),
        ] {
            assert!(
                !text.contains("name/script") && !text.contains("individual") && !text.contains("104"),
                "{text}"
            );
        }
    }
}
