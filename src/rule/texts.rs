//! What is worked out for the texts of a filing: each is folded and searched at most once, for every rule that asks.

use std::cell::OnceCell;

use crate::facts::approval::words::Text;
use crate::facts::name::Name;
use crate::facts::text::Reserved;
use crate::filing::field::{Field, Places};

/// The texts of one filing, by their places.
#[derive(Debug)]
pub struct Texts {
    worked_out: Vec<OnceCell<Box<Facts>>>,
}

/// What is known of one text.
#[derive(Debug)]
struct Facts {
    name: Name,
    /// A text is either a name or running text.
    approvals: OnceCell<Text>,
}

impl Texts {
    /// Nothing is worked out before somebody asks.
    pub fn new(places: &Places) -> Self {
        let mut worked_out = Vec::new();
        worked_out.resize_with(places.count(), OnceCell::new);
        Self { worked_out }
    }

    fn facts<'t>(&'t self, field: &'t Field<String>) -> Option<(&'t str, &'t Facts)> {
        let text = field.text()?;
        let facts = self.worked_out.get(field.node().index())?.get_or_init(|| {
            Box::new(Facts {
                name: Name::new(text),
                approvals: OnceCell::new(),
            })
        });
        Some((text, facts))
    }

    /// A name as word lists see it.
    pub fn name<'t>(&'t self, field: &'t Field<String>) -> Option<&'t Name> {
        Some(&self.facts(field)?.1.name)
    }

    /// The reserved words in a name.
    pub fn reserved<'t>(&'t self, field: &'t Field<String>) -> &'t [Reserved] {
        self.facts(field).map_or(&[], |(text, facts)| facts.name.reserved(text))
    }

    /// What in a name points to approvals.
    pub fn approvals_in_name<'t>(&'t self, field: &'t Field<String>) -> Option<&'t Text> {
        let (text, facts) = self.facts(field)?;
        Some(facts.approvals.get_or_init(|| Text::name(text, &facts.name)))
    }

    /// What in running text points to approvals.
    pub fn approvals_in_prose<'t>(&'t self, field: &'t Field<String>) -> Option<&'t Text> {
        let (text, facts) = self.facts(field)?;
        Some(facts.approvals.get_or_init(|| Text::running(text, &facts.name)))
    }
}
