//! `rules` and `explain`.

use crate::args::{Explain, Listing, Rules};
use crate::inspect::print_json;
use crate::paper::{Paper, cited, plain};
use crate::{Exit, Failure, Outcome, options};
use beian::catalogue::{self, Rule};
use beian::model::json;
use beian::model::phrase::Lang;

fn listed(listing: &Listing) -> Result<(Vec<Rule>, Lang), Failure> {
    let lang = options::lang(&listing.lang)?;
    let day = options::day(listing.as_of.as_deref())?;
    Ok((catalogue::rules(lang, day), lang))
}

pub(crate) fn list(arguments: &Rules) -> Outcome {
    let (rules, lang) = listed(&arguments.listing)?;
    if arguments.json {
        print_json(&rules)?;
        return Ok(Exit::Clear);
    }
    let mut paper = Paper::new(lang, &arguments.look);
    for rule in &rules {
        let (severity, id) = (paper.severity(rule.severity), paper.bold(rule.id));
        paper.line(&format!("{severity}  {id}  {}", rule.title));
    }
    paper.print()?;
    Ok(Exit::Clear)
}

pub(crate) fn explain(arguments: &Explain) -> Outcome {
    let (rules, lang) = listed(&arguments.listing)?;
    let id = &arguments.rule;
    let Some(rule) = rules.iter().find(|rule| rule.id == id) else {
        return Err(Failure::usage(format!(
            "no such rule: {}{}",
            plain(id),
            near(id, &rules)
        )));
    };
    if arguments.json {
        print_json(rule)?;
        return Ok(Exit::Clear);
    }
    let mut paper = Paper::new(lang, &arguments.look);
    let (severity, id) = (paper.severity(rule.severity), paper.bold(rule.id));
    let since = paper.fill("since", &[("version", rule.since)]);
    paper.line(&format!("{severity}  {id}{since}"));
    paper.line(rule.title);
    paper.line(rule.why);
    paper.line(&format!("{}{}", paper.word("fix"), rule.fix));
    paper.title("basis");
    for basis in &rule.basis {
        paper.line(&format!("  {}", cited(basis)));
    }
    if !rule.settings.is_empty() {
        paper.line(&format!("{}{}", paper.word("settings"), rule.settings.join(", ")));
    }
    for (kind, examples) in [("bad", &rule.examples.bad), ("good", &rule.examples.good)] {
        if !examples.is_empty() {
            paper.title(kind);
        }
        for example in examples {
            paper.line(&format!("  {}", plain(&json::write(example))));
        }
    }
    paper.print()?;
    Ok(Exit::Clear)
}

/// Those of its section, or whose name holds what was given.
fn near(given: &str, all: &[Rule]) -> String {
    let section = format!("{}/", given.split('/').next().unwrap_or_default());
    let holds = |id: &&str| (given.encode_utf16().count() > 2 && id.contains(given)) || id.starts_with(&section);
    let found: Vec<&str> = all.iter().map(|rule| rule.id).filter(holds).collect();
    if found.is_empty() {
        "; `beian rules` lists them".into()
    } else {
        format!("; there are {}", found.join(", "))
    }
}
