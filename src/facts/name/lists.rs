//! The national lists of words that names are held against, searched in one pass.

use std::sync::LazyLock;

use super::words;
use crate::data::names;
use crate::data::unit_forms;
use crate::data::vocabulary::PROVINCES;
use crate::facts::text::{Folded, Match, WordList};

macro_rules! lists {
    ($($list:ident: $words:path;)*) => {
        /// A list of words.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum List {
            /// 广东省
            ProvincesInFull,
            /// 广东
            Provinces,
            $(#[doc = concat!("See `", stringify!($words), "`.")]
            $list,)*
        }

        const LISTS: &[(List, &str)] = &[$((List::$list, $words)),*];
    };
}

lists! {
    Places: names::PLACES;
    PlacesAlone: names::PLACES_ALONE;
    NotAPlace: names::NOT_A_PLACE;
    ServiceEndings: names::SERVICE_ENDINGS;
    LegalEndings: names::LEGAL_ENDINGS;
    LinesOfBusiness: names::LINES_OF_BUSINESS;
    CompanyForms: names::COMPANY_FORMS;
    PublicBodies: names::PUBLIC_BODIES;
    OtherBodies: names::OTHER_BODIES;
    NotABody: names::NOT_A_BODY;
    IndividualHints: names::INDIVIDUAL_HINTS;
    Foreign: names::FOREIGN;
    OutletsNews: names::OUTLETS_NEWS;
    OutletsPublishing: names::OUTLETS_PUBLISHING;
    OutletsBroadcast: names::OUTLETS_BROADCAST;
    Newspapers: names::NEWSPAPERS;
    Placeholders: names::PLACEHOLDERS;
    GenericApps: names::GENERIC_APPS;
    FamousApps: names::FAMOUS_APPS;
    Marketing: names::MARKETING;
    Companies: unit_forms::COMPANIES;
    EnterpriseEndings: unit_forms::ENTERPRISE_ENDINGS;
    NotAPerson: unit_forms::NOT_A_PERSON;
    Titles: unit_forms::TITLES;
}

/// Every word of every list.
struct Lexicon {
    words: Vec<(List, &'static str)>,
    all: WordList,
}

static LEXICON: LazyLock<Lexicon> = LazyLock::new(|| {
    let mut all = Vec::new();
    all.extend(PROVINCES.iter().map(|province| (List::ProvincesInFull, province.full)));
    all.extend(PROVINCES.iter().map(|province| (List::Provinces, province.zh)));
    for (list, listed) in LISTS {
        all.extend(words(listed).map(|word| (*list, word)));
    }
    Lexicon {
        all: WordList::new(all.iter().map(|(_, word)| *word)),
        words: all,
    }
});

/// A listed word in a name.
#[derive(Clone, Copy, Debug)]
pub struct Hit {
    /// The word.
    pub word: &'static str,
    /// Its list.
    pub list: List,
    /// Its place among all listed words: they stand in the order of their lists.
    pub rank: usize,
    /// Where it stands in the name as it is written.
    pub found: Match,
    /// Index of the folded character after it.
    pub end: usize,
}

/// Every word of every list in a name, by where it begins.
pub(super) fn find(name: &Folded) -> Vec<Hit> {
    let lexicon: &'static Lexicon = &LEXICON;
    let mut hits = Vec::new();
    for (rank, found) in lexicon.all.find(name) {
        if let Some((list, word)) = lexicon.words.get(rank).copied() {
            let end = found.start.saturating_add(word.chars().count());
            hits.push(Hit {
                word,
                list,
                rank,
                found,
                end,
            });
        }
    }
    hits
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::text::fold;

    #[test]
    fn words_are_as_names_are_folded() {
        for (list, word) in &LEXICON.words {
            assert_eq!(fold(word).text(), *word, "{list:?}");
        }
    }
}
