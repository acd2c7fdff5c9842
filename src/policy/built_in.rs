//! What the conventions of a province or a provider are made of. Each has a file in `provinces/` or `providers/`; each of its settings
//! names where it was read and when.
//!
//! Provinces change their demands without notice. A setting may stand several times, for different days. Where two sources disagree
//! both are named: either the weaker demand is set, or the finding that rests on it only asks.

use crate::law::Since;
use crate::model::calendar::Date;
use crate::model::phrase::{Lang, Phrase, t};
use crate::model::report::{Basis, BasisKind};
use crate::policy::setting::{About, Given, SettingId};
use crate::policy::{providers, provinces};

/// Where a convention was read.
#[derive(Debug)]
pub struct Source {
    /// What it is called.
    pub title: Phrase,
    /// Its address, where it has a lasting one.
    pub url: Option<&'static str>,
    /// The day it was read.
    pub seen: Date,
    /// The first day it was asked, where that is told; else about the day or year of what was read.
    pub from: Since,
}

impl Source {
    pub(super) const fn new(title: Phrase, from: Since, seen: Date) -> Self {
        Self {
            title,
            url: None,
            seen,
            from,
        }
    }

    pub(super) const fn at(self, url: &'static str) -> Self {
        Self { url: Some(url), ..self }
    }

    /// The first day on which it is known to hold: where nothing older is told, the year it was read in begins.
    pub fn first_day(&self) -> Date {
        self.from.first_day().unwrap_or(Date::of(self.seen.year(), 1, 1))
    }
}

/// A setting of a built-in layer, and where it was read.
#[derive(Debug)]
pub struct BuiltInSetting {
    /// Which.
    pub id: SettingId,
    /// Its value.
    pub given: Given<'static>,
    /// Where it was read.
    pub source: &'static Source,
    /// Where something else was read, or the same once more.
    pub other: Option<&'static Source>,
    /// The other source asks less, and it is not known which of them is right.
    pub disputed: bool,
    /// Its first day, where it has one of its own.
    pub from: Option<Date>,
    /// Its last day.
    pub until: Option<Date>,
}

impl BuiltInSetting {
    pub(super) const fn new(id: SettingId, given: Given<'static>, source: &'static Source) -> Self {
        Self {
            id,
            given,
            source,
            other: None,
            disputed: false,
            from: None,
            until: None,
        }
    }

    /// Another source asks as much, or more: it is cited too.
    pub(super) const fn and(self, other: &'static Source) -> Self {
        Self {
            other: Some(other),
            ..self
        }
    }

    /// Another source asks less: it is cited too, and what rests on the setting only asks.
    pub(super) const fn unlike(self, other: &'static Source) -> Self {
        Self {
            disputed: true,
            ..self.and(other)
        }
    }

    /// Holds from this day on.
    pub(super) const fn since(self, day: Date) -> Self {
        Self {
            from: Some(day),
            ..self
        }
    }

    /// Holds up to this day.
    pub(super) const fn until(self, day: Date) -> Self {
        Self {
            until: Some(day),
            ..self
        }
    }

    /// What kind of setting it is.
    pub fn about(&self) -> &'static About {
        self.id.about()
    }

    /// Its first day, where that is told.
    pub fn first_day(&self) -> Option<Date> {
        self.from.or(self.source.from.day())
    }

    /// Whether it is known to be asked on a day: since its own first day, or since that of a source that asks for it.
    pub fn in_force(&self, day: Date) -> bool {
        let asking = self.other.filter(|_| !self.disputed);
        let known = |source: &Source| source.first_day() <= day;
        let begun = match self.from {
            Some(first) => first <= day,
            None => known(self.source) || asking.is_some_and(known),
        };
        begun && self.until.is_none_or(|last| day <= last)
    }

    /// Where it was read.
    pub fn sources(&self) -> impl Iterator<Item = &'static Source> {
        [Some(self.source), self.other].into_iter().flatten()
    }
}

/// The settings of one province or provider.
#[derive(Debug)]
pub struct BuiltIn {
    /// "province-" and the first two digits of the province, or the provider's slug.
    pub id: &'static str,
    /// Whose convention it is.
    pub kind: BasisKind,
    /// What it is called.
    pub title: Phrase,
    /// Settings that differ from the national default, or that it confirms.
    pub settings: &'static [BuiltInSetting],
}

impl BuiltIn {
    /// As a finding that rests on one of its settings cites it.
    pub(super) fn cite(&self, setting: &BuiltInSetting, source: &Source, lang: Lang) -> Basis {
        Basis {
            kind: self.kind,
            document: read_in(self.title.in_lang(lang), source.title.in_lang(lang), lang).into(),
            number: None,
            article: None,
            from: setting.from.or(source.from.day()),
            until: setting.until,
            url: source.url.map(Into::into),
            seen: Some(source.seen),
        }
    }
}

/// A document and where it was read.
pub(super) fn read_in(title: &str, source: &str, lang: Lang) -> String {
    match lang {
        Lang::Chinese => format!("{title}（{source}）"),
        Lang::English => format!("{title} ({source})"),
    }
}

pub(super) const fn province(id: &'static str, title: Phrase, settings: &'static [BuiltInSetting]) -> BuiltIn {
    BuiltIn {
        id,
        kind: BasisKind::Province,
        title,
        settings,
    }
}

pub(super) const fn provider(id: &'static str, title: Phrase, settings: &'static [BuiltInSetting]) -> BuiltIn {
    BuiltIn {
        id,
        kind: BasisKind::Provider,
        title,
        settings,
    }
}

/// What holds everywhere unless a layer says otherwise. Its values stand in [`crate::policy::SETTINGS`].
pub static NATIONAL: BuiltIn = provider("national", t!("全国通行要求", "National default"), &[]);

/// Every built-in layer but the national default: provinces, then providers.
pub fn built_in() -> impl Iterator<Item = &'static BuiltIn> {
    provinces::ALL.iter().chain(providers::ALL).copied()
}

/// A file a layer, one name each.
macro_rules! layers {
    ($($name:ident)*) => {
        $(mod $name;)*

        /// Every one of them, in order.
        pub(super) static ALL: &[&BuiltIn] = &[$(&$name::POLICY,)*];
    };
}
pub(super) use layers;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::policy::MONTHS_LEFT;

    #[test]
    fn a_setting_holds_since_the_first_source_that_asks_for_it_and_not_since_one_that_asks_less() {
        static OLD: Source = Source::new(Phrase::EMPTY, Since::Day(Date::of(2020, 5, 1)), Date::of(2026, 11, 26));
        static NEW: Source = Source::new(Phrase::EMPTY, Since::Day(Date::of(2024, 5, 1)), Date::of(2026, 11, 26));
        let setting = || MONTHS_LEFT.is(6, &NEW);
        let (old, own, new) = (Date::of(2020, 5, 1), Date::of(2022, 5, 1), Date::of(2024, 5, 1));
        for (setting, first, told) in [
            (setting(), new, new),
            (setting().and(&OLD), old, new),
            (setting().unlike(&OLD), new, new),
            (setting().and(&OLD).since(own), own, own),
        ] {
            assert!(setting.in_force(first) && !setting.in_force(first.plus_days(-1).unwrap()));
            assert_eq!(setting.first_day(), Some(told));
        }
        let last = Date::of(2025, 5, 1);
        let ended = setting().until(last);
        assert!(ended.in_force(last) && !ended.in_force(last.plus_days(1).unwrap()));
    }
}
