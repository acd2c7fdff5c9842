//! What people read: colours where there is a terminal, nothing that could steer it, and no number shown whole.

use crate::Failure;
use crate::args::{Color, Look};
use crate::words::{fill, word};
use beian::model::phrase::Lang;
use beian::model::report::{Basis, Finding, Report, Severity, Verdict};
use std::io::{self, IsTerminal, Write};

/// A text that grows line by line.
pub(crate) struct Paper {
    pub(crate) lang: Lang,
    pub(crate) full: bool,
    color: bool,
    text: String,
}

const BOLD: &str = "1";
const DIM: &str = "2";

impl Paper {
    pub(crate) fn new(lang: Lang, look: &Look) -> Self {
        let no_color = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
        Self {
            lang,
            full: look.full,
            color: match look.color {
                Color::Always => true,
                Color::Never => false,
                Color::Auto => !no_color && io::stdout().is_terminal(),
            },
            text: String::new(),
        }
    }

    pub(crate) fn word(&self, name: &str) -> &'static str {
        word(name, self.lang)
    }

    pub(crate) fn fill(&self, name: &str, values: &[(&str, &str)]) -> String {
        fill(name, self.lang, values)
    }

    pub(crate) fn line(&mut self, text: &str) {
        self.text.push_str(text);
        self.text.push('\n');
    }

    fn painted(&self, style: &str, text: &str) -> String {
        match self.color {
            true => format!("\x1b[{style}m{text}\x1b[0m"),
            false => text.to_owned(),
        }
    }

    pub(crate) fn bold(&self, text: &str) -> String {
        self.painted(BOLD, text)
    }

    pub(crate) fn dim(&self, text: &str) -> String {
        self.painted(DIM, text)
    }

    pub(crate) fn severity(&self, severity: Severity) -> String {
        let (style, name) = match severity {
            Severity::Error => ("1;31", "severity.error"),
            Severity::Warning => ("33", "severity.warning"),
            Severity::Prompt => ("36", "severity.prompt"),
        };
        self.painted(style, self.word(name))
    }

    /// A number, masked unless it may be shown.
    pub(crate) fn number(&self, number: &str) -> String {
        if self.full { plain(number) } else { masked(number) }
    }

    /// Words of the command, as a line of their own.
    pub(crate) fn title(&mut self, name: &str) {
        let title = self.bold(self.word(name));
        self.line(&title);
    }

    /// "label  value", where there is a value.
    pub(crate) fn entry(&mut self, label: &str, value: Option<&str>) {
        if let Some(value) = value {
            let label = self.dim(self.word(label));
            self.line(&format!("  {label}  {}", plain(value)));
        }
    }

    pub(crate) fn findings(&mut self, findings: &[Finding]) {
        let indent = self.word("indent");
        for finding in findings {
            self.line(&format!(
                "{}  {}",
                self.severity(finding.severity),
                plain(&finding.message)
            ));
            self.line(&format!("{indent}{}", plain(&finding.fix)));
            if let Some(suggestion) = &finding.suggestion {
                let shown = if finding.sensitive {
                    self.number(suggestion)
                } else {
                    plain(suggestion)
                };
                self.line(&format!("{indent}{}{shown}", self.word("suggestion")));
            }
            let basis: Vec<String> = finding.basis.iter().map(cited).collect();
            let place = [
                plain(&finding.path),
                finding.rule.to_owned(),
                basis.join(self.word("separator")),
            ];
            let place: Vec<&str> = place
                .iter()
                .map(String::as_str)
                .filter(|text| !text.is_empty())
                .collect();
            self.line(&format!("{indent}{}", self.dim(&place.join("  "))));
        }
    }

    /// A report under the name of its file.
    pub(crate) fn report(&mut self, name: &str, report: &Report) {
        let (style, verdict) = match report.verdict {
            Verdict::Blocked => ("1;31", "verdict.blocked"),
            Verdict::Attention => ("1;33", "verdict.attention"),
            Verdict::Clear => ("1;32", "verdict.clear"),
        };
        let counts = match report.verdict {
            Verdict::Clear => String::new(),
            _ => {
                let [error, warning, prompt] =
                    [report.counts.error, report.counts.warning, report.counts.prompt].map(|n| n.to_string());
                self.fill(
                    "counts",
                    &[("error", &error), ("warning", &warning), ("prompt", &prompt)],
                )
            }
        };
        let name = match name {
            "-" => self.word("stdin").to_owned(),
            name => plain(name),
        };
        let verdict = format!("{}{counts}", self.painted(style, self.word(verdict)));
        let head = self.fill("file", &[("name", &self.bold(&name)), ("verdict", &verdict)]);
        self.line(&head);
        self.findings(&report.findings);
        self.parts(report);
    }

    fn parts(&mut self, report: &Report) {
        if !report.materials.is_empty() {
            self.title("materials");
        }
        for material in &report.materials {
            let need = self.word(if material.required { "required" } else { "optional" });
            self.point(
                &[Some(&material.title), material.of.as_deref(), Some(need)],
                material.note.as_deref(),
            );
        }
        if !report.schedule.is_empty() {
            self.title("schedule");
        }
        for step in &report.schedule {
            self.point(
                &[Some(&step.title), Some(&step.limit), step.due.as_deref()],
                step.note.as_deref(),
            );
        }
        if let Some(jurisdiction) = &report.jurisdiction {
            self.line(&format!(
                "{}{}",
                self.word("jurisdiction"),
                plain(&jurisdiction.authority)
            ));
        }
        if !report.checked.is_empty() {
            let (checked, rest) = (
                report.checked.len().to_string(),
                report.not_applicable.len().to_string(),
            );
            let line = self.fill("checked", &[("checked", &checked), ("rest", &rest)]);
            self.line(&line);
        }
    }

    fn point(&mut self, words: &[Option<&str>], note: Option<&str>) {
        let words: Vec<String> = words.iter().flatten().map(|word| plain(word)).collect();
        self.line(&format!("  {}", words.join("  ")));
        if let Some(note) = note {
            self.line(&format!("    {}", self.dim(&plain(note))));
        }
    }

    /// Hands over what was written so far.
    pub(crate) fn print(&mut self) -> Result<(), Failure> {
        print(std::mem::take(&mut self.text).as_bytes())
    }
}

pub(crate) fn print(bytes: &[u8]) -> Result<(), Failure> {
    let mut output = io::stdout().lock();
    let written = output.write_all(bytes).and_then(|()| output.flush());
    written.map_err(|error| Failure::writing(&error))
}

/// Document, number and article.
pub(crate) fn cited(basis: &Basis) -> String {
    let parts = [Some(basis.document.as_ref()), basis.number, basis.article];
    let parts: Vec<String> = parts.iter().flatten().map(|part| plain(part)).collect();
    parts.join(" ")
}

/// What steers a terminal, or turns the direction of text, is shown as its code.
pub(crate) fn plain(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for char in text.chars() {
        match char {
            '\0'..='\x1f'
            | '\x7f'..='\u{9f}'
            | '\u{200e}'
            | '\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2066}'..='\u{2069}' => {
                plain.push_str(&format!("\\u{{{:x}}}", u32::from(char)));
            }
            char => plain.push(char),
        }
    }
    plain
}

/// The first three characters and the last two; nothing of what is short.
fn masked(number: &str) -> String {
    let chars: Vec<char> = number.chars().collect();
    let hidden = match chars.len() {
        length @ ..=6 => 0..length,
        length => 3..length.saturating_sub(2),
    };
    let shown = chars.iter().enumerate();
    let shown: String = shown
        .map(|(at, char)| if hidden.contains(&at) { '*' } else { *char })
        .collect();
    plain(&shown)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_masked_and_terminals_not_steered() {
        assert_eq!(masked("13800138000"), "138******00");
        assert_eq!(masked("12345"), "*****");
        assert_eq!(plain("示例\x1b[2J\u{202e}"), "示例\\u{1b}[2J\\u{202e}");
    }
}
