//! 组织机构代码, the organization code that unified social credit codes replaced and still contain.
//!
//! Standard: GB 11714. Eight digits or capital letters and a check character modulo 11 (0 to 9, X), written 71526726-X. Certificates of the
//! code are out of use since 2018-01-01.
//!
//! ```
//! use beian::facts::certificate::organization_code::{OUT_OF_USE, compact, validate};
//! use beian::facts::certificate::FaultKind;
//!
//! let number = compact("71526726-X");
//! assert_eq!(number.value, "71526726X");
//! assert_eq!(validate(&number)[0].kind, FaultKind::Retired { since: Some(OUT_OF_USE) });
//! assert_eq!(validate(&compact("71526726-0"))[0].kind, FaultKind::CheckDigit);
//! ```

use super::check_digit::{alphanumeric, digit_or_x, weighted};
use super::reading::{Facts, Fault, FaultKind};
use super::shape;
use super::{Definition, Format};
use crate::data::vocabulary::CertificateKind;
use crate::facts::text::clean::{Cleaned, NoteKind, clean_code};
use crate::model::calendar::Date;
use crate::model::phrase::t;

const WEIGHTS: [u8; 8] = [3, 7, 9, 10, 5, 8, 4, 2];

/// The first day on which certificates of the code were out of use.
pub const OUT_OF_USE: Date = Date::of(2018, 1, 1);

/// The format.
pub static FORMAT: Definition = Definition {
    label: t!("format#organization-code": "组织机构代码", "organization code"),
    alone: Some(("organization-code", CertificateKind::OrgCodeEnterprise)),
    compact,
    validate,
    facts,
    has_check_digit: true,
    is_told_from,
};

/// The hyphen before the check character is how the standard writes it, so it is taken out without a note.
pub fn compact(text: &str) -> Cleaned<'_> {
    let mut cleaned = clean_code(text);
    if cleaned.value.len() == 9 {
        let check = cleaned.span(8).0;
        cleaned
            .notes
            .retain(|note| note.kind != NoteKind::Hyphen || note.span.1 != check);
    }
    cleaned
}

/// The faults of a cleaned number.
pub fn validate(number: &Cleaned<'_>) -> Vec<Fault> {
    let mut faults = shape::check(number, &[9], true, &|index, byte| {
        index < 8 || digit_or_x(byte).is_some()
    });
    if faults.is_empty() && !fits(number.value.as_bytes()) {
        faults.push(Fault::certain(FaultKind::CheckDigit));
    }
    if faults.is_empty() {
        faults.push(Fault::uncertain(FaultKind::Retired {
            since: Some(OUT_OF_USE),
        }));
    }
    faults
}

/// What a sound number says by itself.
pub fn facts(code: &str) -> Facts {
    Facts {
        organization_code: Some(code.to_owned()),
        ..Facts::default()
    }
}

/// Nine characters of which the last is the right check character.
pub(super) fn fits(code: &[u8]) -> bool {
    let Some((body, &[check])) = code.split_at_checked(8) else {
        return false;
    };
    let sum = weighted(body, &WEIGHTS, alphanumeric).zip(digit_or_x(check));
    sum.is_some_and(|(sum, check)| sum.wrapping_add(check).rem_euclid(11) == 0)
}

/// Whether a number that fits is one where another format was expected: one run of nine digits in eleven satisfies the check digit.
fn is_told_from(number: &str, expected: Format) -> bool {
    use Format::{DocumentNumber, MilitaryDesignation, OrganizationCode, Passport, RegistrationNumber, Uscc};
    match expected {
        DocumentNumber | Passport => false,
        Uscc | OrganizationCode | RegistrationNumber | MilitaryDesignation => true,
        _ => !number.bytes().all(|byte| byte.is_ascii_digit()),
    }
}

/// The eight characters with their check character.
#[cfg(test)]
pub(super) fn complete(body: &str) -> String {
    let of_check = |check: &char| fits(format!("{body}{check}").as_bytes());
    format!("{body}{}", "0123456789X".chars().find(of_check).unwrap())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kinds(number: &str) -> Vec<FaultKind> {
        validate(&compact(number)).into_iter().map(|fault| fault.kind).collect()
    }

    #[test]
    fn published_codes() {
        for code in ["71526726-X", "71526726X", "80210043-3", "802100433", "D2143569-X"] {
            assert_eq!(
                kinds(code),
                [FaultKind::Retired {
                    since: Some(OUT_OF_USE)
                }],
                "{code}"
            );
            assert!(compact(code).notes.is_empty());
        }
        assert_eq!(compact("8021-0043-3").notes.len(), 1);
        assert_eq!(compact("80210043 3").notes.len(), 1);
        assert_eq!(facts("802100433").organization_code.as_deref(), Some("802100433"));
    }

    #[test]
    fn a_wrong_check_character_is_certain() {
        for wrong in "012456789X".chars() {
            assert_eq!(
                validate(&compact(&format!("80210043{wrong}"))),
                [Fault::certain(FaultKind::CheckDigit)]
            );
        }
        assert!(matches!(
            kinds("80210043A")[..],
            [FaultKind::Character {
                span: (8, 9),
                found: 'A',
                likely: None
            }]
        ));
        assert!(matches!(kinds("80210043")[..], [FaultKind::Length { got: 8, .. }]));
        assert_eq!(kinds(" "), [FaultKind::Empty]);
    }

    #[test]
    fn the_remainder_of_eleven_is_zero() {
        let code = (0..200)
            .map(|n| complete(&format!("{n:08}")))
            .find(|code| code.ends_with('0'))
            .unwrap();
        assert!(fits(code.as_bytes()));
    }
}
