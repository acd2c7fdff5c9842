//! What a rule is for, as data: the engine tests it before it calls the rule, and the catalogue shows it.

use super::context::{Capacity, Enclosing};
use super::leaf::{Leaf, Leaves};
use super::{ABSENT, BLANK, Inapplicable, NO_SOURCE, NOT_ASKED, OTHER_ACTION, OTHER_NATURE, OTHER_SERVICE, UNREAD};
use crate::data::vocabulary::{Action, Nature, ServiceKind, Vocabulary};
use crate::filing::Filing;
use crate::filing::field::{Choice, Field};
use crate::policy::setting::{Key, Settings};

/// Some of the choices of a table, and perhaps none having been chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Among(u32);

impl Among {
    /// Any, and none.
    pub const ANY: Self = Self(u32::MAX);
    /// None has been chosen.
    pub const UNSAID: Self = Self(1 << 31);
    /// What was given is none of them.
    const UNREAD: Self = Self(1 << 30);
    /// Any, and none, but nothing that cannot be read.
    const READ: Self = Self::ANY.but(Self::UNREAD);

    /// The choice with this number in its table.
    const fn one(number: u32) -> Self {
        Self(1_u32.wrapping_shl(number))
    }

    const fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    const fn but(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    const fn meets(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    /// Why a rule for these does not look at what is there, where it does not: what is open is no other kind, and what cannot be read is
    /// not known to be one of only some.
    fn refuses(self, there: Self, other: Inapplicable) -> Option<Inapplicable> {
        if self.meets(there) {
            None
        } else if there == Self::UNREAD {
            Some(UNREAD)
        } else if there == Self::UNSAID {
            Some(BLANK)
        } else {
            Some(other)
        }
    }

    /// What was chosen.
    pub fn chosen<V: Vocabulary>(field: &Field<Choice<V>>) -> Self {
        match field.choice() {
            Some(choice) => Self::one(choice.index() as u32),
            None if field.is_missing() => Self::UNSAID,
            None => Self::UNREAD,
        }
    }

    /// What is requested; a first filing unless it says something else.
    pub(crate) fn request(filing: &Filing) -> Self {
        let action = filing.action();
        action.map_or(Self::UNREAD, |action| Self::one(action as u32))
    }

    /// The slugs of the choices, where they are not all of the table.
    pub fn slugs<V: Vocabulary>(self) -> Option<Vec<&'static str>> {
        let among = V::entries()
            .zip(0..)
            .filter(|(_, number)| self.meets(Self::one(*number)));
        let slugs: Vec<&str> = among.map(|(entry, _)| entry.slug).collect();
        (slugs.len() < V::ALL.len()).then_some(slugs)
    }
}

/// Which requests, organizers, services and persons a rule looks at, and which settings it reads.
#[derive(Clone, Copy, Debug)]
pub struct Applies {
    /// 备案类型
    pub actions: Among,
    /// 主办单位性质
    pub natures: Among,
    /// 服务类型, where it stands in a service.
    pub services: Among,
    /// In what capacity, where it stands in a person.
    pub capacities: Among,
    /// At which leaves it can report.
    pub leaves: Leaves,
    /// It can report outside of what it looks at.
    pub beyond: bool,
    /// Every setting it reads.
    pub settings: Settings,
    /// Unless one of these asks something there is nothing to look at.
    pub asked: Settings,
}

/// Where a rule is about to be called.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Circumstances {
    pub(crate) action: Among,
    pub(crate) nature: Among,
    pub(crate) service: Among,
    pub(crate) capacity: Among,
    pub(crate) asked: Settings,
    /// What these asked on the day is not known.
    pub(crate) unknown: Settings,
}

impl Circumstances {
    /// The same inside a service or a person.
    pub(crate) fn inside(self, enclosing: &Enclosing<'_>) -> Self {
        let service = enclosing.service.map(|service| Among::chosen(&service.kind));
        let capacity = enclosing.person.map(|(_, capacity)| Among::one(capacity as u32));
        Self {
            service: service.unwrap_or(Among::ANY),
            capacity: capacity.unwrap_or(Among::ANY),
            ..self
        }
    }
}

impl Applies {
    /// Whatever is filed.
    pub const ALWAYS: Self = Self {
        actions: Among::ANY,
        natures: Among::ANY,
        services: Among::ANY,
        capacities: Among::ANY,
        leaves: Leaves::ANY,
        beyond: false,
        settings: Settings::NONE,
        asked: Settings::NONE,
    };
    /// Whatever is filed but a cancellation.
    pub const UNLESS_CANCELLED: Self = Self {
        actions: Among::READ.but(Among::one(Action::Cancel as u32)),
        ..Self::ALWAYS
    };

    /// These requests alone.
    #[allow(clippy::indexing_slicing, clippy::arithmetic_side_effects)]
    pub const fn actions(self, actions: &[Action]) -> Self {
        let (mut among, mut index) = (Among(0), 0);
        while index < actions.len() {
            among = among.or(Among::one(actions[index] as u32));
            index += 1;
        }
        Self { actions: among, ..self }
    }

    /// Individuals alone.
    pub const fn of_individuals(self) -> Self {
        let natures = Among::one(Nature::Individual as u32);
        Self { natures, ..self }
    }

    /// Anybody but individuals. The rule itself says what it does while the nature is open.
    pub const fn of_units(self) -> Self {
        let natures = Among::READ.but(Among::one(Nature::Individual as u32));
        Self { natures, ..self }
    }

    /// Anybody, but each nature in its own way: nobody where it cannot be read.
    pub const fn by_nature(self) -> Self {
        Self {
            natures: Among::READ,
            ..self
        }
    }

    /// Services of these kinds alone.
    #[allow(clippy::indexing_slicing, clippy::arithmetic_side_effects)]
    pub const fn services(self, kinds: &[ServiceKind]) -> Self {
        let (mut among, mut index) = (Among(0), 0);
        while index < kinds.len() {
            among = among.or(Among::one(kinds[index] as u32));
            index += 1;
        }
        Self {
            services: among,
            ..self
        }
    }

    /// Whoever is in charge, not a legal representative beside.
    pub const fn of_those_in_charge(self) -> Self {
        let capacities = Among::ANY.but(Among::one(Capacity::LegalRepresentative as u32));
        Self { capacities, ..self }
    }

    /// Persons in charge of a service.
    pub const fn in_charge_of_service(self) -> Self {
        let capacities = Among::one(Capacity::Service as u32);
        Self { capacities, ..self }
    }

    /// Reports at these leaves alone.
    pub const fn at(self, leaves: &[Leaf]) -> Self {
        let leaves = Leaves::of(leaves);
        Self { leaves, ..self }
    }

    /// Reports at records and lists of them alone, such as a service or the services.
    pub const fn at_records(self) -> Self {
        let leaves = Leaves::of(&[]).and_records();
        Self { leaves, ..self }
    }

    /// Can report outside of what it looks at, below the filing.
    pub const fn beyond(self) -> Self {
        Self { beyond: true, ..self }
    }

    /// Reads a setting.
    pub const fn reads<T>(self, key: Key<T>) -> Self {
        Self {
            settings: self.settings.with(key.id),
            ..self
        }
    }

    /// Reads a setting, and looks only where it, or another such setting, asks something.
    pub const fn asked_by<T>(self, key: Key<T>) -> Self {
        Self {
            asked: self.asked.with(key.id),
            ..self.reads(key)
        }
    }

    /// Reads these settings.
    pub const fn reads_all(self, settings: Settings) -> Self {
        Self {
            settings: self.settings.and(settings),
            ..self
        }
    }

    /// Whether the rule applies there.
    pub(crate) fn meets(&self, there: &Circumstances) -> bool {
        self.actions.meets(there.action)
            && self.services.meets(there.service)
            && self.capacities.meets(there.capacity)
            && self.natures.meets(there.nature)
            && (self.asked.is_empty() || self.asked.meets(there.asked))
    }

    /// Why the rule does not apply there.
    pub(crate) fn refuses(&self, there: &Circumstances) -> Option<Inapplicable> {
        let capacity = (!self.capacities.meets(there.capacity)).then_some(ABSENT);
        let asked = self.asked.is_empty() || self.asked.meets(there.asked);
        self.actions
            .refuses(there.action, OTHER_ACTION)
            .or_else(|| self.services.refuses(there.service, OTHER_SERVICE))
            .or(capacity)
            .or_else(|| self.natures.refuses(there.nature, OTHER_NATURE))
            .or((!asked).then(|| {
                if self.asked.meets(there.unknown) {
                    NO_SOURCE
                } else {
                    NOT_ASKED
                }
            }))
    }
}
