//! Where every rule comes from: one file an instrument, its articles with their dates, what each asks in our own words, and
//! why, where no rule serves it.

use crate::model::calendar::Date;
use crate::model::phrase::{Lang, Phrase};
use crate::model::report::{self, BasisKind};

pub mod anti_fraud_law;
pub mod audiovisual_rules;
pub mod cancelled_approvals;
pub mod conventions;
pub mod domain_rules;
pub mod drug_information_rules;
pub mod drug_law;
pub mod filing_plan_2009;
pub mod filing_system;
pub mod gb_11643;
pub mod gb_11714;
pub mod gb_2260;
pub mod gb_32100;
pub mod government_apps;
pub mod government_domains;
pub mod government_site_guide;
pub mod gs_15;
pub mod guide;
pub mod identity_card_law;
mod left_out;
pub mod letter_633;
pub mod news_rules_2005;
pub mod news_rules_2017;
pub mod notice_105;
pub mod notice_121;
pub mod notice_264;
pub mod notice_64;
pub mod order_292;
pub mod order_33;
pub mod public_security_order_33;
pub mod publishing_rules;
pub mod religious_affairs;
pub mod religious_information;
pub mod returns;
pub mod ride_hailing_rules;
pub mod rules_501;
pub mod wechat_guide;

/// A law, regulation, standard, system specification or published convention.
#[derive(Debug)]
pub struct Instrument {
    /// What kind of authority it has.
    pub kind: BasisKind,
    /// Its name.
    pub document: Phrase,
    /// Its official number.
    pub number: Option<&'static str>,
    /// First day in force.
    pub from: Since,
    /// Last day in force.
    pub until: Option<Date>,
    /// Where it can be read.
    pub url: Option<&'static str>,
    /// The day it was read there; for conventions, which change without notice.
    pub seen: Option<Date>,
}

/// First day in force, as far as the sources tell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Since {
    /// This very day.
    Day(Date),
    /// Some day in the month or year that begins here; not shown as a date.
    About(Date),
    /// Not stated.
    Unstated,
}

impl Since {
    /// That day, or the first of the month or year it lies in.
    pub const fn first_day(self) -> Option<Date> {
        match self {
            Self::Day(date) | Self::About(date) => Some(date),
            Self::Unstated => None,
        }
    }

    /// The day, where it is known to be this very one.
    pub const fn day(self) -> Option<Date> {
        match self {
            Self::Day(date) => Some(date),
            Self::About(_) | Self::Unstated => None,
        }
    }
}

/// One article, or the whole of a short instrument.
#[derive(Debug)]
pub struct Article {
    /// The instrument it stands in.
    pub instrument: &'static Instrument,
    /// "第七条"; nothing for the whole.
    pub article: Option<Phrase>,
    /// Its own first day, where that differs from the instrument's; else unstated.
    pub from: Since,
    /// Its own last day, where that differs.
    pub until: Option<Date>,
}

/// One line of the coverage list: what an article asks, and why no rule serves it where none does.
#[derive(Debug)]
pub struct Coverage {
    /// The article.
    pub article: &'static Article,
    /// What it asks, in our own words.
    pub asks: Phrase,
    /// Why no rule serves it.
    pub left_out: Option<Phrase>,
}

impl Article {
    /// Its first day, or that of the month or year it began in.
    pub fn first_day(&self) -> Option<Date> {
        self.from.first_day().or(self.instrument.from.first_day())
    }

    /// Its last day.
    pub fn last_day(&self) -> Option<Date> {
        self.until.or(self.instrument.until)
    }

    /// Whether it was in force on a day.
    pub fn in_force(&self, day: Date) -> bool {
        self.first_day().is_none_or(|first| first <= day) && self.last_day().is_none_or(|last| day <= last)
    }

    /// Whether it is what a province or a provider asks, beyond law, standards and the filing system.
    pub const fn is_convention(&self) -> bool {
        matches!(self.instrument.kind, BasisKind::Province | BasisKind::Provider)
    }

    /// As it stands in a report.
    pub fn cite(&self, lang: Lang) -> report::Basis {
        let instrument = self.instrument;
        let from = if self.from == Since::Unstated {
            instrument.from
        } else {
            self.from
        };
        report::Basis {
            kind: instrument.kind,
            document: instrument.document.in_lang(lang).into(),
            number: instrument.number,
            article: self.article.map(|article| article.in_lang(lang)),
            from: from.day(),
            until: self.last_day(),
            url: instrument.url.map(Into::into),
            seen: instrument.seen,
        }
    }
}

/// `NAME "第七条" "Article 7" asks "…" "…";`, with `since SINCE;` or `until DATE;` before `asks` where the article has its
/// own dates, and `left out WHY` at the end where no rule serves it. An empty name stands for the whole instrument.
macro_rules! articles {
    ($($name:ident $zh:tt $en:tt $(since $from:expr;)? $(until $until:expr;)?
        asks $asks_zh:literal $asks_en:literal $(left out $why:expr)?;)*) => {
        $(#[doc = concat!($zh, " · ", $en)]
        pub static $name: $crate::law::Article = $crate::law::Article {
            instrument: &INSTRUMENT,
            article: $crate::law::article_name!($zh, $en),
            from: $crate::law::since(&[$($from)?]),
            until: $crate::law::optional(&[$($until)?]),
        };)*

        /// What each article asks, and why no rule serves it where none does.
        pub static COVERAGE: &[$crate::law::Coverage] = &[
            $($crate::law::Coverage {
                article: &$name,
                asks: $crate::model::phrase::t!($asks_zh, $asks_en),
                left_out: $crate::law::optional(&[$($why)?]),
            },)*
        ];
    };
}
use articles;

/// Documents cited as a whole: `NAME Kind "标题" "Title" since About (2025, 1, 1), asks "…" "…";`, with `number "…"` before `since` and
/// `at "address"` after it where there is one. All of a list were read on the same day.
macro_rules! documents {
    (seen $seen:expr; $(
        $name:ident $kind:ident $zh:literal $en:literal $(number $number:literal)? since $since:ident ($year:literal, $month:literal, $day:literal)
            $(at $url:literal)?,
        asks $asks_zh:literal $asks_en:literal;
    )*) => {
        $(#[doc = concat!($zh, " · ", $en)]
        pub static $name: $crate::law::Article = $crate::law::Article {
            instrument: &$crate::law::Instrument {
                kind: $crate::model::report::BasisKind::$kind,
                document: $crate::model::phrase::t!($zh, $en),
                number: $crate::law::optional(&[$($number)?]),
                from: $crate::law::Since::$since($crate::model::calendar::Date::of($year, $month, $day)),
                until: None,
                url: $crate::law::optional(&[$($url)?]),
                seen: $seen,
            },
            article: None,
            from: $crate::law::Since::Unstated,
            until: None,
        };)*

        /// What each document asks.
        pub static COVERAGE: &[$crate::law::Coverage] = &[
            $($crate::law::Coverage {
                article: &$name,
                asks: $crate::model::phrase::t!($asks_zh, $asks_en),
                left_out: None,
            },)*
        ];
    };
}
use documents;

const fn optional<T: Copy>(one: &[T]) -> Option<T> {
    match one {
        [one, ..] => Some(*one),
        [] => None,
    }
}

const fn since(one: &[Since]) -> Since {
    match one {
        [since, ..] => *since,
        [] => Since::Unstated,
    }
}

/// The name of an article; an empty one stands for the whole instrument.
macro_rules! article_name {
    ("", "") => {
        None
    };
    ($zh:literal, $en:literal) => {
        Some($crate::model::phrase::t!($zh, $en))
    };
}
use article_name;

/// Every coverage list.
pub static COVERAGE: &[&[Coverage]] = &[
    order_292::COVERAGE,
    order_33::COVERAGE,
    rules_501::COVERAGE,
    notice_121::COVERAGE,
    notice_64::COVERAGE,
    guide::COVERAGE,
    notice_105::COVERAGE,
    letter_633::COVERAGE,
    notice_264::COVERAGE,
    anti_fraud_law::COVERAGE,
    domain_rules::COVERAGE,
    filing_plan_2009::COVERAGE,
    public_security_order_33::COVERAGE,
    government_site_guide::COVERAGE,
    government_domains::COVERAGE,
    government_apps::COVERAGE,
    news_rules_2005::COVERAGE,
    news_rules_2017::COVERAGE,
    publishing_rules::COVERAGE,
    audiovisual_rules::COVERAGE,
    drug_information_rules::COVERAGE,
    drug_law::COVERAGE,
    religious_affairs::COVERAGE,
    religious_information::COVERAGE,
    ride_hailing_rules::COVERAGE,
    cancelled_approvals::COVERAGE,
    gb_32100::COVERAGE,
    gb_11714::COVERAGE,
    gb_11643::COVERAGE,
    identity_card_law::COVERAGE,
    gb_2260::COVERAGE,
    gs_15::COVERAGE,
    filing_system::COVERAGE,
    wechat_guide::COVERAGE,
    conventions::COVERAGE,
    returns::COVERAGE,
];
