//! `beian`: the checks at a command line. `README.md` says what each command is for and what its exit code means.

mod args;
mod catalogue;
mod check;
mod encoding;
mod input;
mod inspect;
mod lines;
mod options;
mod paper;
mod pipe;
mod summary;
mod words;

use args::{Arguments, Command, FailOn};
use clap::Parser;
use std::fmt;
use std::io::{self, Write};
use std::process::ExitCode;

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// How a run ended: its exit code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Exit {
    /// Nothing that blocks a filing.
    Clear = 0,
    /// Something to look at, where `--fail-on attention` asks for it.
    Attention = 1,
    /// A filing that would be refused.
    Blocked = 2,
    /// A wrong command line, option or map.
    Usage = 3,
    /// Not all of the input could be read, or not all of the answers written.
    Lost = 4,
}

impl Exit {
    /// Of what was found in all.
    fn of(blocked: bool, attention: bool, fail_on: Option<FailOn>) -> Self {
        match fail_on {
            _ if blocked => Self::Blocked,
            Some(FailOn::Attention) if attention => Self::Attention,
            _ => Self::Clear,
        }
    }
}

/// Why a run ended early.
enum Failure {
    /// What to tell, and how to end.
    Told(Exit, String),
    /// Whoever reads the answers has closed: no fault, and nobody to tell.
    ClosedPipe,
}

impl Failure {
    fn usage(message: impl Into<String>) -> Self {
        Self::Told(Exit::Usage, message.into())
    }

    fn lost(message: impl Into<String>) -> Self {
        Self::Told(Exit::Lost, message.into())
    }

    /// Of writing an answer.
    fn writing(error: &io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::BrokenPipe => Self::ClosedPipe,
            _ => Self::lost(format!("the answers could not be written: {error}")),
        }
    }
}

type Outcome = Result<Exit, Failure>;

fn main() -> ExitCode {
    let arguments = match Arguments::try_parse() {
        Ok(arguments) => arguments,
        Err(refused) => return ended(told(&refused)),
    };
    ended(match arguments.command {
        Command::Check(check) if check.lines => lines::run(&check),
        Command::Check(check) => check::run(&check),
        Command::Inspect(inspect) => inspect::run(&inspect),
        Command::Whois(whois) => inspect::whois(&whois),
        Command::Rules(rules) => catalogue::list(&rules),
        Command::Explain(explain) => catalogue::explain(&explain),
        Command::Summary(summary) => summary::run(&summary),
    })
}

/// What is wrong with a command line. Asking for help is no mistake: that is an answer.
fn told(refused: &clap::Error) -> Outcome {
    match refused.print() {
        _ if refused.use_stderr() => Ok(Exit::Usage),
        Ok(()) => Ok(Exit::Clear),
        Err(error) => Err(Failure::writing(&error)),
    }
}

fn ended(outcome: Outcome) -> ExitCode {
    match outcome {
        Ok(exit) => code(exit),
        Err(Failure::ClosedPipe) => code(Exit::Clear),
        Err(Failure::Told(exit, message)) => {
            tell(message);
            code(exit)
        }
    }
}

/// A message on standard error. Where nobody takes it, the run is as it was: exit codes tell the rest.
fn tell(message: impl fmt::Display) {
    let _ = writeln!(io::stderr(), "beian: {message}");
}

fn code(exit: Exit) -> ExitCode {
    ExitCode::from(exit as u8)
}
