//! What the command line may say.

use clap::{Args, Parser, Subcommand, ValueEnum};
use std::path::PathBuf;

/// A pre-check for Chinese ICP filings (备案)
#[derive(Debug, Parser)]
#[command(name = "beian", version)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    Check(Check),
    Inspect(Inspect),
    Whois(Whois),
    Rules(Rules),
    Explain(Explain),
    Summary(Summary),
}

/// Check filings: files with one each, or one a line
#[derive(Debug, Args)]
#[command(after_help = "\
Exit codes: 0 nothing that blocks a filing; 1 something to look at, with --fail-on attention; 2 a filing that would be refused;
3 wrong usage; 4 input lost: not all of it could be read, or not all answers written. The message says where to resume.")]
pub(crate) struct Check {
    /// Files with a filing as JSON each; `-`, or none, for standard input
    pub(crate) files: Vec<PathBuf>,
    /// One filing a line in (NDJSON), one report a line out, in the same order; a member `id` passes through
    #[arg(long)]
    pub(crate) lines: bool,
    #[command(flatten)]
    pub(crate) settings: Settings,
    /// Reports as JSON
    #[arg(long)]
    pub(crate) json: bool,
    /// What to work out besides findings: checked, materials, schedule, jurisdiction, all [default: all with --json, else none]
    #[arg(long, value_name = "PARTS", value_delimiter = ',')]
    pub(crate) parts: Option<Vec<Part>>,
    /// End with 1 where there is something to look at, if nothing worse
    #[arg(long, value_name = "VERDICT")]
    pub(crate) fail_on: Option<FailOn>,
    /// With --lines: threads that check [default: one a core]
    #[arg(long, value_name = "N", requires = "lines", value_parser = clap::value_parser!(u16).range(1..=1024))]
    pub(crate) jobs: Option<u16>,
    /// With --lines: go on after so many bytes, and lines, of the input, as the last run said
    #[arg(long, value_name = "BYTES[:LINES]", requires = "lines")]
    pub(crate) resume: Option<Place>,
    /// With --lines: the input is a table (CSV); the map says which column is which place of a filing
    #[arg(long, value_name = "MAP.toml", requires = "lines")]
    pub(crate) csv: Option<PathBuf>,
    /// No progress and no summary
    #[arg(long, short)]
    pub(crate) quiet: bool,
    #[command(flatten)]
    pub(crate) look: Look,
}

/// Say what a certificate number or a domain is, and whether it can be right
#[derive(Debug, Args)]
pub(crate) struct Inspect {
    /// `domain`, a kind of certificate (resident-id, business-licence, …), or a number format: uscc, organization-code, registration-number
    #[arg(value_name = "WHAT")]
    pub(crate) what: String,
    /// What was typed; `-`, or nothing, for standard input, which leaves no trace in a history
    #[arg(value_name = "VALUE")]
    pub(crate) value: Option<String>,
    #[command(flatten)]
    pub(crate) settings: Settings,
    /// The answer as JSON, with numbers whole
    #[arg(long)]
    pub(crate) json: bool,
    #[command(flatten)]
    pub(crate) look: Look,
}

/// Read registration data out of a WHOIS text or RDAP JSON
#[derive(Debug, Args)]
pub(crate) struct Whois {
    /// A file; `-`, or none, for standard input
    pub(crate) file: Option<PathBuf>,
    /// Language of the answer: zh-CN or en
    #[arg(long, value_name = "LANG", default_value = "zh-CN")]
    pub(crate) lang: String,
    /// The answer as JSON, as a filing takes it, with numbers whole
    #[arg(long)]
    pub(crate) json: bool,
    #[command(flatten)]
    pub(crate) look: Look,
}

/// List the rules
#[derive(Debug, Args)]
pub(crate) struct Rules {
    #[command(flatten)]
    pub(crate) listing: Listing,
    /// Everything about them, as JSON
    #[arg(long)]
    pub(crate) json: bool,
    #[command(flatten)]
    pub(crate) look: Look,
}

/// Say what a rule asks, why, what to do, and which article says so
#[derive(Debug, Args)]
pub(crate) struct Explain {
    /// Its id, such as name/reserved-word
    pub(crate) rule: String,
    #[command(flatten)]
    pub(crate) listing: Listing,
    /// The same as JSON
    #[arg(long)]
    pub(crate) json: bool,
    #[command(flatten)]
    pub(crate) look: Look,
}

/// Count what is found in filings, one a line, by rule, province, nature and month; cells of fewer than five are left out
#[derive(Debug, Args)]
pub(crate) struct Summary {
    /// A file with a filing as JSON a line; `-`, or none, for standard input
    #[arg(value_name = "FILE")]
    pub(crate) files: Vec<PathBuf>,
    #[command(flatten)]
    pub(crate) settings: Settings,
    /// How it is written
    #[arg(long, value_name = "FORMAT", default_value = "table")]
    pub(crate) format: Format,
    /// Into a file
    #[arg(long, short, value_name = "FILE")]
    pub(crate) output: Option<PathBuf>,
    /// Threads that check [default: one a core]
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=1024))]
    pub(crate) jobs: Option<u16>,
    /// No progress
    #[arg(long, short)]
    pub(crate) quiet: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    Table,
    Json,
    Csv,
    Parquet,
    Svg,
}

/// In which language, and as of which day.
#[derive(Debug, Args)]
pub(crate) struct Listing {
    /// Language of the answer: zh-CN or en
    #[arg(long, value_name = "LANG", default_value = "zh-CN")]
    pub(crate) lang: String,
    /// Only what is in force on this day
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub(crate) as_of: Option<String>,
}

/// What the check is held against.
#[derive(Debug, Args)]
pub(crate) struct Settings {
    /// The day whose law applies [default: today in China]
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub(crate) as_of: Option<String>,
    /// Language of the answers: zh-CN or en
    #[arg(long, value_name = "LANG", default_value = "zh-CN")]
    pub(crate) lang: String,
    /// Adds the conventions of an access provider
    #[arg(long, value_name = "ID")]
    pub(crate) provider: Option<String>,
    /// Lays a policy of your own over the built-in ones (JSON, see policy.schema.json); may be given several times
    #[arg(long, value_name = "FILE")]
    pub(crate) policy: Vec<PathBuf>,
    /// Leaves out a rule; may be given several times
    #[arg(long, value_name = "RULE", value_delimiter = ',')]
    pub(crate) ignore: Vec<String>,
    /// Gives the findings of a rule another weight: error, warning or prompt; may be given several times
    #[arg(long, value_name = "RULE=LEVEL", value_delimiter = ',')]
    pub(crate) severity: Vec<String>,
}

/// How answers for people look.
#[derive(Debug, Args)]
pub(crate) struct Look {
    /// Shows identity and phone numbers whole
    #[arg(long)]
    pub(crate) full: bool,
    /// Colours
    #[arg(long, value_name = "WHEN", default_value = "auto")]
    pub(crate) color: Color,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Part {
    Checked,
    Materials,
    Schedule,
    Jurisdiction,
    All,
    None,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum FailOn {
    Blocked,
    Attention,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Color {
    Auto,
    Always,
    Never,
}

/// A place in the input: so many bytes and so many lines are done.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Place {
    pub(crate) bytes: u64,
    pub(crate) lines: u64,
}

impl std::str::FromStr for Place {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let (bytes, lines) = text.split_once(':').unwrap_or((text, "0"));
        let number = |text: &str| text.parse().map_err(|_| "BYTES or BYTES:LINES expected".to_owned());
        Ok(Self {
            bytes: number(bytes)?,
            lines: number(lines)?,
        })
    }
}

impl std::fmt::Display for Place {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}:{}", self.bytes, self.lines)
    }
}
