//! Who the holder is, where a record gives several names, or hides some of them.

use super::value;
use crate::facts::text::is_han;

/// Where a name stands, from the place that counts most: an organization is the holder, the person beside it its contact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Rank {
    /// Registrant Organization, 注册单位.
    Organization,
    /// Registrant, 域名持有者.
    Holder,
    /// Registrant Name, 注册人姓名. A person's own record names no organization, or the same name twice.
    Person,
    /// 联系人: how look-up pages call the holder when they name nobody else.
    Contact,
}

/// The names found, one for each rank.
#[derive(Clone, Default)]
pub(super) struct Holders {
    names: [Option<String>; 4],
    hidden: [bool; 4],
    /// The record says in other words that it hides its holder.
    pub(super) withheld: bool,
}

impl Holders {
    /// Notes what stands in a holder's place. Of two spellings the Chinese one counts: it is the one that was verified.
    pub(super) fn note(&mut self, rank: Rank, text: &str) {
        let rank = if rank == Rank::Organization && value::is_private(text) {
            Rank::Person
        } else {
            rank
        };
        let index = rank as usize;
        match value::holder(text) {
            value::Holder::Missing => {}
            value::Holder::Hidden => self
                .hidden
                .iter_mut()
                .skip(index)
                .take(1)
                .for_each(|hidden| *hidden = true),
            value::Holder::Named(name) => {
                if let Some(place) = self.names.get_mut(index)
                    && place.as_ref().is_none_or(|known| !has_han(known) && has_han(&name))
                {
                    *place = Some(name);
                }
            }
        }
    }

    /// Adds what a later part of the same record says: a name beats none and a hidden one, and a later name an earlier, unless that is
    /// the Chinese one.
    pub(super) fn add(&mut self, later: Self) {
        let keeps = |known: &Option<String>, other: &Option<String>| match (known, other) {
            (Some(known), Some(other)) => has_han(known) && !has_han(other),
            (Some(_), None) => true,
            _ => false,
        };
        match (self.name(), later.name()) {
            (known @ Some(_), other) if keeps(&known, &other) => {}
            (None, None) => {
                let both = self.hidden.iter_mut().zip(later.hidden);
                both.for_each(|(hidden, too)| *hidden |= too);
                self.withheld |= later.withheld;
            }
            _ => *self = later,
        }
    }

    /// The holder. Beside a hidden organization, or a service that stands in for the holder, a person named is not the holder; nor is a
    /// contact beside any hidden name.
    pub(super) fn name(&self) -> Option<String> {
        let [organization, holder, person, contact] = &self.names;
        let [no_organization, no_holder, no_person, no_contact] = self.hidden;
        if let Some(organization) = organization {
            let chinese = [holder, person]
                .into_iter()
                .flatten()
                .find(|name| has_han(name) && value::is_unit(name));
            return Some(
                chinese
                    .filter(|_| !has_han(organization))
                    .unwrap_or(organization)
                    .clone(),
            );
        }
        if no_organization {
            return None;
        }
        let named = holder.as_ref().or(person.as_ref());
        let hidden = no_holder || no_person || no_contact || self.withheld;
        named.or(contact.as_ref().filter(|_| !hidden)).cloned()
    }

    /// The record has a holder and does not show it.
    pub(super) fn is_hidden(&self) -> bool {
        self.name().is_none() && (self.withheld || self.hidden.contains(&true))
    }
}

fn has_han(name: &str) -> bool {
    name.chars().any(is_han)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn holders(noted: &[(Rank, &str)]) -> Holders {
        let mut holders = Holders::default();
        for (rank, text) in noted {
            holders.note(*rank, text);
        }
        holders
    }

    #[test]
    fn a_later_name_wins_unless_the_earlier_is_the_chinese_one() {
        for (first, later, name) in [
            ("示例科技有限公司", "Example Technology Ltd", "示例科技有限公司"),
            ("Example Technology Ltd", "示例科技有限公司", "示例科技有限公司"),
            ("示例科技有限公司", "另一家示例有限公司", "另一家示例有限公司"),
            ("Example Technology Ltd", "Another Example Ltd", "Another Example Ltd"),
        ] {
            let mut both = holders(&[(Rank::Holder, first)]);
            both.add(holders(&[(Rank::Holder, later)]));
            assert_eq!(both.name().as_deref(), Some(name), "{first}, {later}");
        }
        let mut named = holders(&[(Rank::Holder, "Example Technology Ltd")]);
        named.add(holders(&[]));
        assert_eq!(named.name().as_deref(), Some("Example Technology Ltd"));
    }

    #[test]
    fn of_two_names_in_one_place_the_first_or_the_chinese_one_counts() {
        for (first, second, name) in [
            ("示例科技有限公司", "另一家示例有限公司", "示例科技有限公司"),
            (
                "Example Technology Ltd",
                "Another Example Ltd",
                "Example Technology Ltd",
            ),
            ("示例科技有限公司", "Example Technology Ltd", "示例科技有限公司"),
            ("Example Technology Ltd", "示例科技有限公司", "示例科技有限公司"),
        ] {
            let both = holders(&[(Rank::Holder, first), (Rank::Holder, second)]);
            assert_eq!(both.name().as_deref(), Some(name), "{first}, {second}");
        }
    }

    #[test]
    fn what_stands_for_no_organization() {
        for (organization, person, name, is_hidden) in [
            ("个人用户", "张小明", Some("张小明"), false),
            ("Private Person", "张小明", Some("张小明"), false),
            ("Private", "张小明", Some("张小明"), false),
            ("Private", "", None, true),
            ("Private", "Private", None, true),
            ("Privacy", "张小明", None, true),
            ("Example Technology Ltd", "张三", Some("Example Technology Ltd"), false),
            ("示例云雀科技有限公司", "张三", Some("示例云雀科技有限公司"), false),
        ] {
            let both = holders(&[(Rank::Organization, organization), (Rank::Person, person)]);
            assert_eq!(
                (both.name().as_deref(), both.is_hidden()),
                (name, is_hidden),
                "{organization}, {person}"
            );
        }
    }

    #[test]
    fn a_holder_that_any_part_hides_is_hidden_until_a_name_comes() {
        let hidden = || holders(&[(Rank::Holder, "REDACTED FOR PRIVACY")]);
        let withheld = || Holders {
            withheld: true,
            ..Holders::default()
        };
        let nothing = Holders::default;
        for (mut both, later) in [
            (hidden(), nothing()),
            (nothing(), hidden()),
            (hidden(), hidden()),
            (withheld(), nothing()),
            (nothing(), withheld()),
            (withheld(), withheld()),
        ] {
            both.add(later);
            assert!(both.is_hidden());
        }
        let mut named = hidden();
        named.add(holders(&[(Rank::Person, "张三")]));
        assert_eq!((named.name().as_deref(), named.is_hidden()), (Some("张三"), false));
    }

    #[test]
    fn a_contact_is_no_holder_where_anybody_is_hidden() {
        assert_eq!(holders(&[(Rank::Contact, "张三")]).name().as_deref(), Some("张三"));
        for rank in [Rank::Organization, Rank::Holder, Rank::Person, Rank::Contact] {
            let hidden = holders(&[(rank, "REDACTED FOR PRIVACY"), (Rank::Contact, "张三")]);
            assert_eq!(hidden.name(), None);
            assert!(hidden.is_hidden());
        }
        let withheld = Holders {
            withheld: true,
            ..holders(&[(Rank::Contact, "张三")])
        };
        assert_eq!(withheld.name(), None);
        let named = holders(&[(Rank::Person, "张三"), (Rank::Contact, "REDACTED FOR PRIVACY")]);
        assert_eq!(named.name().as_deref(), Some("张三"));
    }

    #[test]
    fn of_a_unit_in_two_languages_the_chinese_name_counts() {
        for (organization, person, name) in [
            ("Example Technology Ltd", "示例科技有限公司", "示例科技有限公司"),
            ("示例科技有限公司", "另一家示例有限公司", "示例科技有限公司"),
            ("Example Technology Ltd", "张三", "Example Technology Ltd"),
        ] {
            let both = holders(&[(Rank::Organization, organization), (Rank::Person, person)]);
            assert_eq!(both.name().as_deref(), Some(name), "{organization}, {person}");
        }
    }
}
