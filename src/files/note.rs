//! What is said about a file. It stands in no filing, so that its findings have no place: their path is "".

use crate::law::{Article, conventions, guide, notice_64};
use crate::model::calendar::Date;
use crate::model::phrase::{Lang, Phrase};
use crate::model::report::{Finding, Param, Params, Severity};
use crate::rule::finding::{fill, sentence};

/// The texts about a kind of file, as a rule has them.
#[derive(Debug)]
pub struct Texts {
    /// What the findings name as their rule.
    pub id: &'static str,
    /// Its texts, each with its id.
    pub messages: &'static [&'static Phrase],
}

/// All texts about files.
pub static TEXTS: &[Texts] = &[super::signing::TEXTS, super::image::TEXTS];

/// Findings as they are put together.
#[derive(Debug)]
pub(super) struct Notes {
    pub(super) lang: Lang,
    pub(super) today: Date,
    pub(super) rule: &'static str,
    pub(super) findings: Vec<Finding>,
}

/// What an app's certificate is asked for.
pub(super) static SIGNATURE: &[&Article] = &[&conventions::APP_FINGERPRINT, &conventions::APP_PUBLIC_KEY];
/// What names the app.
pub(super) static IDENTIFIER: &[&Article] = &[&conventions::APP_IDENTIFIER];
/// Which files are taken.
pub(super) static FILES: &[&Article] = &[&conventions::FILES];
/// That originals are shown, and a person in colour.
pub(super) static ORIGINAL: &[&Article] = &[&guide::SECTION_9_2, &notice_64::SECTION_2_1_4];

impl Notes {
    pub(super) fn new(rule: &'static str, lang: Lang, today: Date) -> Self {
        Self {
            lang,
            today,
            rule,
            findings: Vec::new(),
        }
    }

    /// Says something; `args` fill its placeholders.
    pub(super) fn say(
        &mut self,
        severity: Severity,
        message: &Phrase,
        fix: &Phrase,
        basis: &[&Article],
        args: &[(&'static str, Param)],
    ) {
        let mut params = Params::default();
        for (name, param) in args {
            params.set(name, param.clone());
        }
        let words = |phrase: &Phrase| {
            let mut text = String::new();
            fill(&mut text, phrase.in_lang(self.lang), &mut |text, name| {
                if let Some((_, param)) = args.iter().rev().find(|(known, _)| *known == name) {
                    text.push_str(&written(param));
                }
            });
            sentence(text)
        };
        let code = |phrase: &Phrase| [self.rule, phrase.id()].join("#");
        // A file is what it is on any day: before the first of them was known, they are cited all the same.
        let any = basis.iter().any(|article| article.in_force(self.today));
        let cited = basis.iter().filter(|article| !any || article.in_force(self.today));
        let finding = Finding {
            rule: self.rule,
            code: code(message),
            severity,
            path: String::new(),
            spans: Vec::new(),
            message: words(message),
            fix: words(fix),
            fix_code: code(fix),
            suggestion: None,
            sensitive: false,
            basis: cited.map(|article| article.cite(self.lang)).collect(),
            params,
        };
        self.findings.push(finding);
    }
}

fn written(param: &Param) -> String {
    match param {
        Param::Text(text) => text.clone(),
        Param::Number(number) => number.to_string(),
    }
}
