//! The registration data beside a domain, and whether they are its own.

use crate::facts::domain::{Inspection, are_variants, covers};
use crate::filing::field::Field;
use crate::filing::{Domain, DomainName, Registration};
use crate::rule::{BLANK, Inapplicable, OTHER_RECORD};

/// The record of this very domain, or one that does not say whose it is: what another domain's says is nothing about this one.
#[inline(never)]
pub fn of(domain: &Domain) -> Result<&Registration, Inapplicable> {
    let registration = domain.registration.get().ok_or(BLANK)?;
    match names(domain, registration) {
        Some(both) if both.are_apart() => Err(OTHER_RECORD),
        _ => Ok(registration),
    }
}

/// The domain that is filed and the record's, where both can be made out.
#[derive(Debug)]
pub struct Both<'a> {
    /// What is filed.
    pub filed: &'a Inspection,
    /// What the record is of.
    pub record: &'a Inspection,
}

/// Both names, where both can be made out.
pub fn names<'a>(domain: &'a Domain, registration: &'a Registration) -> Option<Both<'a>> {
    let read = |name: &'a Field<DomainName>| Some(&name.get()?.inspection).filter(|read| read.domain.is_some());
    Some(Both {
        filed: read(&domain.name)?,
        record: read(&registration.domain)?,
    })
}

impl Both<'_> {
    /// Neither is the other, or lies below it.
    pub fn are_apart(&self) -> bool {
        // Under a suffix that is not listed the registrable domain is a guess.
        let within = |outer: &Inspection, inner: &Inspection| {
            let both = outer.domain.as_deref().zip(inner.host.as_deref());
            both.is_some_and(|(outer, inner)| covers(outer, inner))
        };
        let variants = || {
            let both = self.filed.domain.as_deref().zip(self.record.domain.as_deref());
            both.is_some_and(|(filed, record)| are_variants(filed, record))
        };
        self.filed.domain != self.record.domain
            && !within(self.filed, self.record)
            && !within(self.record, self.filed)
            && !variants()
    }
}
