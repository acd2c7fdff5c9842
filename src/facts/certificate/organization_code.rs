//! 组织机构代码, the organization code that unified social credit codes replaced and still contain.
//!
//! Standard: GB 11714. Eight digits or capital letters and a check character modulo 11 (0 to 9, X), written 71526726-X. Certificates of the
//! code are out of use since 2018-01-01.

use super::check_digit::{alphanumeric, digit_or_x, mod_11};
use super::reading::{Facts, Fault, FaultKind};
use super::shape;
use crate::facts::text::clean::{Cleaned, NoteKind, clean_code};
use crate::model::calendar::Date;

/// The first day on which certificates of the code were out of use.
pub const OUT_OF_USE: Date = Date::of(2018, 1, 1);

/// The hyphen before the check character is how the standard writes it, so it is taken out without a note.
pub fn clean(text: &str) -> Cleaned<'_> {
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
pub fn check(number: &Cleaned<'_>) -> Vec<Fault> {
    let mut faults = shape::check(number, &[9], true, &|index, byte| {
        index < 8 || digit_or_x(byte).is_some()
    });
    if faults.is_empty() && !fits(&number.value) {
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
pub fn says(code: &str) -> Facts {
    Facts {
        organization_code: Some(code.to_owned()),
        ..Facts::default()
    }
}

/// Nine characters of which the last is the right check character.
pub(super) fn fits(code: &str) -> bool {
    let Some((body, check)) = code.split_at_checked(8) else {
        return false;
    };
    let &[check] = check.as_bytes() else { return false };
    body.bytes().all(|byte| alphanumeric(byte).is_some())
        && digit_or_x(check) == Some(mod_11(body.bytes().filter_map(alphanumeric)))
}

/// The eight characters with their check character.
#[cfg(test)]
pub(super) fn complete(body: &str) -> String {
    let check = mod_11(body.bytes().filter_map(alphanumeric));
    if check == 10 {
        format!("{body}X")
    } else {
        format!("{body}{check}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kinds(number: &str) -> Vec<FaultKind> {
        check(&clean(number)).into_iter().map(|fault| fault.kind).collect()
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
            assert!(clean(code).notes.is_empty());
        }
        assert_eq!(clean("8021-0043-3").notes.len(), 1);
        assert_eq!(clean("80210043 3").notes.len(), 1);
        assert_eq!(says("802100433").organization_code.as_deref(), Some("802100433"));
    }

    #[test]
    fn a_wrong_check_character_is_certain() {
        for wrong in "012456789X".chars() {
            assert_eq!(
                check(&clean(&format!("80210043{wrong}"))),
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
        assert!(fits(&code));
    }
}
