//! What a person's certificate says of its bearer, where its number is sound enough to be believed.

use super::{Certificate, Organizer};
use crate::data::divisions::province_of;
use crate::data::vocabulary::{CertificateKind, PROVINCES, Province};
use crate::facts::certificate::{Sex, uscc};
use crate::model::calendar::Date;

/// The province a resident's certificate is of.
#[derive(Clone, Copy, Debug)]
pub struct Home {
    /// Which.
    pub province: &'static Province,
    /// Its address says so. A number alone tells where it was given, not where its bearer is registered today.
    pub certain: bool,
}

impl Certificate {
    /// Birth date and sex.
    pub fn bearer(&self) -> Option<(Date, Option<Sex>)> {
        let reading = self.reading()?;
        let birth = reading.facts.birth_date.filter(|_| reading.is_valid())?;
        Some((birth, reading.facts.sex))
    }

    /// The province of a resident identity card.
    pub fn home(&self) -> Option<Home> {
        if self.kind.choice()? != CertificateKind::ResidentId {
            return None;
        }
        let address = self.address.text().map(str::trim_start);
        let named = address.and_then(|address| PROVINCES.iter().find(|province| address.starts_with(province.full)));
        if let Some(province) = named {
            return Some(Home {
                province,
                certain: true,
            });
        }
        let reading = self.reading()?;
        let division = reading.normalized.get(..6).filter(|_| reading.is_valid())?;
        Some(Home {
            province: province_of(division.parse().ok()?)?,
            certain: false,
        })
    }
}

impl Organizer {
    /// An individually-owned business, as its code says.
    pub fn is_individually_owned(&self) -> bool {
        let number = self.certificate.get().and_then(|certificate| certificate.number.text());
        number.is_some_and(|number| uscc::compact(number).value.starts_with("92"))
    }

    /// An individual whose certificate is of another province than the region.
    pub fn is_newcomer(&self) -> bool {
        let home = self.certificate.get().and_then(Certificate::home);
        let apart = home
            .zip(self.province())
            .is_some_and(|(home, chosen)| home.province.code != chosen.code);
        apart && self.is_individual()
    }
}
