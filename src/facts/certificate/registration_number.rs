//! 营业执照注册号, the registration number of business licences before the unified social credit code.
//!
//! Rule: GS15-2006 of the industry and commerce authority, in force since 2007-07-01. Fifteen digits: six for the registering office, eight in
//! sequence, a check digit by ISO 7064 MOD 11,10. The first digit in sequence tells the kind of business. Numbers of thirteen digits are
//! older and have no check digit. Retired: a licence carries the unified social credit code. A ministry's rule for a retired number is no
//! standard in force, so nothing here is certain.
//!
//! ```
//! use beian::facts::certificate::registration_number::{compact, facts, validate};
//! use beian::facts::certificate::FaultKind;
//!
//! let number = compact("440301103097413");
//! assert_eq!(validate(&number)[0].kind, FaultKind::Retired { since: None });
//! assert_eq!(facts(&number.value).region, Some(440_301));
//! ```

use super::check_digit::digit;
use super::reading::{Facts, Fault, FaultKind, Label};
use super::{Definition, Format};
use super::{province, shape, uscc};
use crate::data::vocabulary::CertificateKind;
use crate::facts::text::clean::Cleaned;
use crate::model::phrase::t;

/// What the numbers of individually-owned businesses say.
pub const INDIVIDUAL: Label = Label {
    zh: "个体工商户",
    en: "individually-owned business",
};

/// The format.
pub static FORMAT: Definition = Definition {
    label: t!("format#registration-number": "营业执照注册号", "business registration number"),
    alone: Some(("registration-number", CertificateKind::BusinessLicence)),
    compact,
    validate,
    facts,
    has_check_digit: true,
    is_told_from: |number, expected| expected != Format::DocumentNumber && number.len() == 15,
};

/// Takes out what does not belong to the number.
pub fn compact(text: &str) -> Cleaned<'_> {
    uscc::compact(text)
}

/// The faults of a cleaned number.
pub fn validate(number: &Cleaned<'_>) -> Vec<Fault> {
    let mut faults = shape::check(number, &[15, 13], false, &|_, byte| byte.is_ascii_digit());
    if faults.is_empty() && number.value.len() == 15 && !fits(&number.value) {
        faults.push(Fault::uncertain(FaultKind::CheckDigit));
    }
    if faults.is_empty() {
        faults.push(Fault::uncertain(FaultKind::Retired { since: None }));
    }
    faults
}

/// What a sound number says by itself.
pub fn facts(number: &str) -> Facts {
    let kind = match number.as_bytes().get(6) {
        Some(b'0'..=b'3') => Some(Label {
            zh: "内资企业",
            en: "domestic enterprise",
        }),
        Some(b'4' | b'5') => Some(Label {
            zh: "外商投资企业",
            en: "foreign-invested enterprise",
        }),
        Some(b'6'..=b'9') => Some(INDIVIDUAL),
        _ => None,
    };
    Facts {
        region: number.get(..6).and_then(|digits| digits.parse().ok()),
        region_name: number.get(..2).and_then(province::mainland),
        entity_category: kind.filter(|_| number.len() == 15),
        ..Facts::default()
    }
}

/// Fifteen digits of which the last is the right check digit.
fn fits(number: &str) -> bool {
    let Some((body, &[check])) = number.as_bytes().split_at_checked(14) else {
        return false;
    };
    let mut product = 10_u32;
    for byte in body {
        let Some(digit) = digit(*byte) else { return false };
        let sum = product.wrapping_add(digit).rem_euclid(10);
        product = (if sum == 0 { 10 } else { sum }).wrapping_mul(2).rem_euclid(11);
    }
    digit(check) == Some(11_u32.wrapping_sub(product).rem_euclid(10))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::certificate::tests::uncertain_kinds;

    fn kinds(number: &str) -> Vec<FaultKind> {
        uncertain_kinds(validate(&compact(number)))
    }

    #[test]
    fn published_numbers() {
        for number in ["440301103097413", "110108012660422"] {
            assert_eq!(kinds(number), [FaultKind::Retired { since: None }], "{number}");
            for wrong in 0..10 {
                let other = format!("{}{wrong}", &number[..14]);
                assert_eq!(fits(&other), other == number);
            }
        }
        let said = facts("440301103097413");
        assert_eq!((said.region, said.region_name.unwrap().zh), (Some(440_301), "广东"));
        assert_eq!(said.entity_category.unwrap().zh, "内资企业");
        assert_eq!(facts("110108412660422").entity_category.unwrap().zh, "外商投资企业");
        assert_eq!(facts("110108612660422").entity_category.unwrap().zh, "个体工商户");
    }

    #[test]
    fn thirteen_digits_have_no_check_digit() {
        assert_eq!(kinds("4403011030974"), [FaultKind::Retired { since: None }]);
        assert_eq!(facts("4403011030974").entity_category, None);
    }

    #[test]
    fn others() {
        assert_eq!(kinds("440301103097414"), [FaultKind::CheckDigit]);
        assert_eq!(
            kinds("44030110309741"),
            [FaultKind::Length {
                expected: &[15, 13],
                got: 14
            }]
        );
        assert_eq!(
            kinds("44030110309741X"),
            [FaultKind::Character {
                span: (14, 15),
                found: 'X',
                likely: None
            }]
        );
        assert_eq!(kinds(""), [FaultKind::Empty]);
    }
}
