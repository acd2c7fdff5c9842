//! Area codes of the mainland and how many digits numbers have behind them.
//!
//! Source: the metadata of libphonenumber 9.0.43 for region CN (Google, Apache License 2.0), read 2026-11-26: every code of three or four
//! digits with its 0 was tried with numbers of seven and of eight digits. Cities go over to eight digits and codes are merged, so the
//! table ages: nothing it says weighs more than a warning.

/// How many digits a number has behind an area code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Digits {
    /// Seven.
    Seven,
    /// Eight.
    Eight,
    /// The city has both.
    Either,
}

/// Codes without the 0 before them, one or a run of them.
const EIGHT: &str = "10 20-25 27-29 311 371 377 379 411 431-432 451 510-519 523 527 531-532 551 571 573-577 579 591 595 731 755 757 760 769 791 \
    871 898";
const EITHER: &str = "433 435 754 851";
const SEVEN: &str = "310 312-319 335 349-359 370 372-376 391-396 398 412 415-419 421 427 429 434 436-439 452-459 464 467-479 482-483 530 \
    533-539 543 546 550 552-559 561-564 566 570 572 578 580 592-594 596-599 631-633 635 660 662-663 668 691-692 701 710-719 722 724 728 730 \
    734-739 743-746 750-753 756 758-759 762-763 766 768 770-779 790 792-799 812-813 816-818 825-827 830-839 854-859 870 872-879 883 886-888 \
    891-897 901-903 906 908-909 911-917 919 930-939 941 943 951-955 970-979 990-999";

/// How many digits numbers have behind this area code, written with its 0; `None` where there is no such code.
pub fn digits(area: &str) -> Option<Digits> {
    let code: u16 = area.strip_prefix('0')?.parse().ok()?;
    let lists = [(SEVEN, Digits::Seven), (EIGHT, Digits::Eight), (EITHER, Digits::Either)];
    lists
        .into_iter()
        .find_map(|(list, digits)| lists_code(list, code).then_some(digits))
}

fn lists_code(list: &str, code: u16) -> bool {
    list.split_ascii_whitespace().any(|run| {
        let (first, last) = run.split_once('-').unwrap_or((run, run));
        let number = |text: &str| text.parse::<u16>().ok();
        number(first)
            .zip(number(last))
            .is_some_and(|(first, last)| (first..=last).contains(&code))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::data::vocabulary::PROVINCES;

    #[test]
    fn codes_and_their_digits() {
        for area in ["010", "021", "0755", "0571", "0898", "0411", "0379"] {
            assert_eq!(digits(area), Some(Digits::Eight), "{area}");
        }
        for area in ["0317", "0592", "0771", "0991", "0899", "0312"] {
            let expected = (area != "0899").then_some(Digits::Seven);
            assert_eq!(digits(area), expected, "{area}");
        }
        assert_eq!(digits("0754"), Some(Digits::Either));
        for area in [
            "0333", "026", "0910", "0732", "0565", "0634", "000", "0", "", "10", "07551", "0x1", "0999999",
        ] {
            assert_eq!(digits(area), None, "{area}");
        }
    }

    #[test]
    fn every_code_is_a_province_s_and_every_province_has_one() {
        let runs = [SEVEN, EIGHT, EITHER].into_iter().flat_map(str::split_ascii_whitespace);
        let codes = runs.flat_map(|run| {
            let (first, last) = run.split_once('-').unwrap_or((run, run));
            first.parse::<u16>().unwrap()..=last.parse().unwrap()
        });
        let mut of_provinces: Vec<&str> = Vec::new();
        for code in codes {
            let area = format!("0{code}");
            let is_of = |area_codes: &[&str]| area_codes.iter().any(|prefix| area.starts_with(prefix));
            let of: Vec<&str> = PROVINCES
                .iter()
                .filter(|province| is_of(province.area_codes))
                .map(|province| province.code)
                .collect();
            assert!(!of.is_empty(), "{area}");
            of_provinces.extend(of);
        }
        assert!(PROVINCES.iter().all(|province| of_provinces.contains(&province.code)));
    }
}
