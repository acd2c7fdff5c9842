//! What applicants are told besides: a short sentence, for whom it is, and the page that says so.

use crate::law::Article;
use crate::model::phrase::Phrase;
use crate::rule::context::Context;

/// A word of advice.
#[derive(Debug)]
pub struct Advice {
    /// Its id among those of its step or material.
    pub id: &'static str,
    /// In a sentence or two.
    pub text: Phrase,
    /// Who says so.
    pub article: &'static Article,
    /// Whether this filing needs to hear it.
    pub when: fn(&Context<'_>) -> bool,
}

impl Advice {
    /// It is for this filing and was known on the day.
    pub fn is_for(&self, context: &Context<'_>) -> bool {
        self.article.in_force(context.as_of) && (self.when)(context)
    }
}

/// `"id" ARTICLE, when, "…" "…";`
macro_rules! advice {
    ($($id:literal $article:expr, $when:expr, $zh:literal $en:literal;)*) => {
        &[$($crate::guide::advice::Advice {
            id: $id,
            text: $crate::model::phrase::t!($zh, $en),
            article: &$article,
            when: $when,
        }),*]
    };
}
pub(super) use advice;

/// Sentences after one another.
pub fn join(text: &mut String, sentence: &str) {
    if text.ends_with(|c: char| c.is_ascii()) && !text.is_empty() {
        text.push(' ');
    }
    text.push_str(sentence);
}
