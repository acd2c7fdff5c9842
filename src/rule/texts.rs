//! What is worked out for the texts of a filing: each is folded and searched at most once, for every rule that asks.

use std::cell::OnceCell;

use crate::data::vocabulary::Nature;
use crate::facts::approval::words::Text;
use crate::facts::name::Name;
use crate::facts::name::own::{Claim, claim};
use crate::facts::name::unit::is_unrelated;
use crate::facts::phone::Phone;
use crate::facts::text::Reserved;
use crate::filing::field::{Field, Places};
use crate::filing::{Organizer, Service};

/// The texts of one filing, by their places.
#[derive(Debug)]
pub struct Texts {
    worked_out: Vec<OnceCell<Box<Facts>>>,
}

/// What is known of one text.
#[derive(Debug, Default)]
struct Facts {
    name: OnceCell<Name>,
    /// A text is either a name or running text.
    approvals: OnceCell<Text>,
    phone: OnceCell<Option<Phone>>,
}

impl Facts {
    fn name(&self, text: &str) -> &Name {
        self.name.get_or_init(|| Name::new(text))
    }
}

/// How an organizer of this nature comes to use a reserved word; an individual never does.
pub(crate) fn claim_of(nature: Option<Nature>, service: &Name, hit: &Reserved, unit: &Name) -> Option<Claim> {
    let public = nature == Some(Nature::Military) || nature.is_some_and(is_public);
    match nature {
        Some(Nature::Individual) => None,
        _ => claim(service, hit, unit, public),
    }
}

/// Known by the place it serves.
const fn is_public(nature: Nature) -> bool {
    matches!(
        nature,
        Nature::Government | Nature::PublicInstitution | Nature::MassOrganization
    )
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
        let facts = self.worked_out.get(field.node().index())?;
        Some((text, facts.get_or_init(Box::default)))
    }

    /// A name as word lists see it.
    pub fn name<'t>(&'t self, field: &'t Field<String>) -> Option<&'t Name> {
        let (text, facts) = self.facts(field)?;
        Some(facts.name(text))
    }

    /// The reserved words in a name.
    pub fn reserved<'t>(&'t self, field: &'t Field<String>) -> &'t [Reserved] {
        self.facts(field)
            .map_or(&[], |(text, facts)| facts.name(text).reserved(text))
    }

    /// The organizer's name as its certificate has it, or as it is given where the certificate is not filled in or has only signs.
    pub fn certified<'t>(&'t self, organizer: &'t Organizer) -> Option<&'t Name> {
        let holder = organizer
            .certificate
            .get()
            .and_then(|certificate| self.name(&certificate.holder));
        let holder = holder.filter(|holder| !holder.is_empty());
        holder.or_else(|| self.name(&organizer.name))
    }

    /// How the organizer comes to use a reserved word in the name of its service; an individual never does.
    pub fn claim(&self, service: &Service, hit: &Reserved, organizer: &Organizer) -> Option<Claim> {
        let (name, unit) = self.name(&service.name).zip(self.certified(organizer))?;
        claim_of(organizer.nature.choice(), name, hit, unit)
    }

    /// The name of the service does not show the unit that offers it.
    pub fn is_unrelated(&self, service: &Service, organizer: Option<&Organizer>) -> bool {
        let named = |organizer: &'_ Organizer| {
            let nature = organizer.nature.choice()?;
            let names = self.name(&service.name).zip(self.name(&organizer.name));
            let (name, unit) = names.filter(|_| nature != Nature::Individual)?;
            Some(is_unrelated(name, unit, is_public(nature)))
        };
        organizer.and_then(named).unwrap_or(false)
    }

    /// What in a name points to approvals.
    pub fn approvals_in_name<'t>(&'t self, field: &'t Field<String>) -> Option<&'t Text> {
        let (text, facts) = self.facts(field)?;
        Some(facts.approvals.get_or_init(|| Text::name(text, facts.name(text))))
    }

    /// What in running text points to approvals.
    pub fn approvals_in_prose<'t>(&'t self, field: &'t Field<String>) -> Option<&'t Text> {
        let (text, facts) = self.facts(field)?;
        Some(facts.approvals.get_or_init(|| Text::running(text, facts.name(text))))
    }

    /// A telephone number, where it is one.
    pub fn phone<'t>(&'t self, field: &'t Field<String>) -> Option<&'t Phone> {
        let (text, facts) = self.facts(field)?;
        facts.phone.get_or_init(|| Phone::read(text)).as_ref()
    }
}
