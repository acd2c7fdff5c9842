//! Domains and addresses in names.

use super::{MOST, words};
use crate::facts::domain::{ProblemKind, inspect};
use crate::facts::text::{half_width, is_invisible};
use crate::model::utf16::{Span, spans};

/// Written like domains under a known suffix, but names of techniques.
const NOT_DOMAINS: &str = "asp.net vb.net ado.net ml.net paint.net";

/// What stands before a surname that is a suffix as well: Dr.Wang.
const TITLES: &str = "dr mr mrs ms miss prof st";

/// Where a name holds domains or addresses in ASCII.
pub fn addresses(name: &str) -> Vec<Span> {
    let mut found = Vec::new();
    let mut run = String::new();
    let mut place: Span = (0, 0);
    // Names are short; of a longer one the beginning tells.
    let letters = spans(name).filter(|(c, _)| !is_invisible(*c)).take(MOST);
    for (c, span) in letters.chain([(' ', (0, 0))]) {
        let c = plain_char(c);
        if c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | ':' | '/' | '_') {
            if run.is_empty() {
                place.0 = span.0;
            }
            run.push(c);
            place.1 = span.1;
        } else if !run.is_empty() {
            if is_address(&run) {
                found.push(place);
            }
            run.clear();
        }
    }
    found
}

fn is_address(run: &str) -> bool {
    if run.contains("://") || run.starts_with("www.") {
        return true;
    }
    // 2.0, v1.2 and a full stop at the end are no domains.
    let trimmed = run.trim_matches(['.', '-', ':', '/', '_']);
    let Some((first, rest)) = trimmed.split_once('.') else {
        return false;
    };
    if words(NOT_DOMAINS).any(|word| word == trimmed)
        || (words(TITLES).any(|title| title == first) && !rest.contains('.'))
    {
        return false;
    }
    is_under_known_suffix(trimmed)
}

/// An address, or nothing but a domain under a suffix that is known: Node.js is a name.
pub fn looks_like_domain(name: &str) -> bool {
    !addresses(name).is_empty() || (has_dot(name) && is_under_known_suffix(name))
}

fn is_under_known_suffix(name: &str) -> bool {
    let inspection = inspect(name);
    let no_domain = |kind: &ProblemKind| {
        matches!(
            kind,
            ProblemKind::SuffixNotListed { .. } | ProblemKind::UnsupportedScript { .. } | ProblemKind::Words
        )
    };
    inspection.domain.is_some()
        && !inspection.is_refused()
        && !inspection.problems.iter().any(|problem| no_domain(&problem.kind))
}

/// There is a full stop in it, in whatever form.
pub fn has_dot(name: &str) -> bool {
    name.chars().any(|char| plain_char(char) == '.')
}

/// The name in small ASCII letters where it can be, without what cannot be seen.
pub fn plain(name: &str) -> String {
    let visible = name.chars().filter(|char| !is_invisible(*char));
    visible.map(plain_char).collect()
}

fn plain_char(char: char) -> char {
    match char {
        '。' => '.',
        _ => half_width(char).to_ascii_lowercase(),
    }
}
