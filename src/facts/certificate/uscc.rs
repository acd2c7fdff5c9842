//! 统一社会信用代码, the unified social credit code of legal persons and other organizations.
//!
//! Standard: GB 32100-2015, in force since 2015-10-01, with amendment 1 of 2016. Eighteen characters of 31 symbols (no I, O, S, V, Z):
//! registration department, category of body, six digits for the registering office, the organization code with its own check digit
//! (`organization_code`), check character modulo 31.
//!
//! What real codes do that the standard does not say: businesses (9) registered in Xiamen (3502xx) before 2016 can carry a wrong outer
//! check character while the inner one is right; a wrong inner one with a right outer one occurs, rarely; the six digits include development zones
//! that no table of divisions knows, so they are never checked. A resident identity number can satisfy the check character by chance: only
//! its first two characters, which name no kind of body, tell.
//!
//! ```
//! use beian::facts::certificate::uscc::{compact, facts, validate};
//!
//! let number = compact("91350100 m000 100Y43");
//! assert_eq!(number.value, "91350100M000100Y43");
//! assert_eq!(validate(&number), []);
//! assert_eq!(facts(&number.value).organization_code.as_deref(), Some("M000100Y4"));
//! assert!(validate(&compact("91350100M000100Y44"))[0].certain);
//! ```

use super::check_digit::weighted;
use super::reading::{Facts, Fault, FaultKind, Label};
use super::{Definition, Format};
use super::{organization_code, province, shape};
use crate::data::vocabulary::CertificateKind;
use crate::facts::text::clean::{Cleaned, Note, NoteKind, clean_code, is_margin};
use crate::facts::text::half_width;
use crate::model::phrase::t;
use crate::model::utf16::utf16_len;

/// The format.
pub static FORMAT: Definition = Definition {
    label: t!("format#uscc": "统一社会信用代码", "unified social credit code"),
    alone: Some(("uscc", CertificateKind::UsccInstitution)),
    compact,
    validate,
    facts,
    has_check_digit: true,
    is_told_from: |_, expected| expected != Format::DocumentNumber,
};

/// Takes out what does not belong to the number, such as the number of the copy that a licence prints behind it: （1-1）.
pub fn compact(text: &str) -> Cleaned<'_> {
    let has_signs = text.bytes().any(|byte| !byte.is_ascii_alphanumeric());
    let Some((code, copy)) = has_signs.then(|| split_copy_number(text)).flatten() else {
        return clean_code(text);
    };
    let mut cleaned = clean_code(code);
    let begin = utf16_len(code);
    cleaned.notes.push(Note {
        kind: NoteKind::CopyNumber,
        span: (begin, begin.saturating_add(utf16_len(copy))),
    });
    cleaned
}

fn split_copy_number(text: &str) -> Option<(&str, &str)> {
    let (code, copy) = text.split_at_checked(text.rfind(['(', '（'])?)?;
    let inner = copy.trim_matches(|c| is_margin(c) || matches!(c, '(' | ')' | '（' | '）'));
    let (copy_number, copies) = inner.split_once(['-', '/', '－', '／'])?;
    let is_short = |number: &str| {
        let mut seen = number.chars().filter(|c| !is_margin(*c)).map(half_width);
        matches!(seen.clone().count(), 1 | 2) && seen.all(|c| c.is_ascii_digit())
    };
    (is_short(copy_number) && is_short(copies)).then_some((code, copy))
}

/// The faults of a cleaned number.
pub fn validate(number: &Cleaned<'_>) -> Vec<Fault> {
    let mut faults = shape::check(number, &[18], true, &|index, byte| {
        value_of(byte).is_some_and(|value| value < 10 || !REGION.contains(&index))
    });
    if !faults.is_empty() {
        return faults;
    }
    let code = number.value.as_bytes();
    let inner = has_right_inner_digit(code);
    if !has_right_outer_digit(code) {
        faults.push(if inner && code.starts_with(b"9") && is_of_xiamen(code) {
            Fault::uncertain(FaultKind::XiamenOuterDigit)
        } else {
            Fault::certain(FaultKind::CheckDigit)
        });
    } else if !inner {
        faults.push(Fault::uncertain(FaultKind::InnerCheckDigit));
    }
    if department(code).is_none() {
        faults.push(Fault::uncertain(FaultKind::UnknownDepartment));
    } else if category(&number.value).is_none() {
        faults.push(Fault::uncertain(FaultKind::UnknownCategory));
    }
    faults
}

/// What a sound number says by itself.
pub fn facts(code: &str) -> Facts {
    let category = category(code);
    Facts {
        region: code.get(2..8).and_then(|digits| digits.parse().ok()),
        region_name: code.get(2..4).and_then(province::mainland),
        registration_department: department(code.as_bytes()),
        entity_category: category.map(|(_, label)| label),
        entity_code: category.map(|(code, _)| code),
        organization_code: code.get(8..17).map(str::to_owned),
        ..Facts::default()
    }
}

/// Whether a reading of eighteen characters would find no error: for callers with many numbers and no questions. Nothing where only the
/// reading itself can tell: characters that cannot stand where they do, a fault that is not certain, digits that may be a person's.
pub(super) fn is_sound(code: &[u8]) -> Option<bool> {
    let sum = weighted(code, &WEIGHTS, value_of)?;
    if !code.get(REGION)?.iter().all(u8::is_ascii_digit) {
        return None;
    }
    // Outside of 9 a number all of digits may be a person's.
    if !code.starts_with(b"9") && code.iter().take(17).all(u8::is_ascii_digit) {
        return None;
    }
    if sum.rem_euclid(31) == 0 {
        let is_known = |(pair, _): &(&str, Label)| code.starts_with(pair.as_bytes());
        (has_right_inner_digit(code) && CATEGORIES.iter().any(is_known)).then_some(true)
    } else {
        (!is_of_xiamen(code)).then_some(false)
    }
}

/// Powers of three modulo 31; the check character completes the sum.
const WEIGHTS: [u8; 18] = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28, 1];

/// Where the code of the registering office stands.
const REGION: std::ops::Range<usize> = 2..8;

/// The check character is the one that the standard gives.
fn has_right_outer_digit(code: &[u8]) -> bool {
    weighted(code, &WEIGHTS, value_of).is_some_and(|sum| sum.rem_euclid(31) == 0)
}

/// The check character of the organization code inside is right.
fn has_right_inner_digit(code: &[u8]) -> bool {
    code.get(8..17).is_some_and(organization_code::fits)
}

fn is_of_xiamen(code: &[u8]) -> bool {
    code.get(2..6) == Some(b"3502")
}

/// The place among the 31 symbols of the standard.
#[inline(always)]
fn value_of(byte: u8) -> Option<u32> {
    static PLACES: [u8; 42] = places();
    let place = PLACES.get(usize::from(byte.wrapping_sub(b'0')))?;
    (*place < 31).then_some(u32::from(*place))
}

/// The place of each character from 0 to Y; 31 for those that are none.
const fn places() -> [u8; 42] {
    let mut places = [31; 42];
    let mut symbols: &[u8] = b"0123456789ABCDEFGHJKLMNPQRTUWXY";
    let mut place = 0_u8;
    while let [symbol, rest @ ..] = symbols {
        if let Some((_, [at, ..])) = places.split_at_mut_checked(symbol.wrapping_sub(b'0') as usize) {
            *at = place;
        }
        place = place.wrapping_add(1);
        symbols = rest;
    }
    places
}

/// Registration departments by the first character. GB 32100-2015: 1 to 9; A, N, Y and G came later and are in use.
#[rustfmt::skip]
static DEPARTMENTS: &[(u8, Label)] = &[
    (b'1', Label { zh: "机构编制", en: "staffing of public bodies" }),
    (b'2', Label { zh: "外交", en: "foreign affairs" }),
    (b'3', Label { zh: "司法行政", en: "justice" }),
    (b'4', Label { zh: "文化", en: "culture" }),
    (b'5', Label { zh: "民政", en: "civil affairs" }),
    (b'6', Label { zh: "旅游", en: "tourism" }),
    (b'7', Label { zh: "宗教", en: "religious affairs" }),
    (b'8', Label { zh: "工会", en: "trade unions" }),
    (b'9', Label { zh: "市场监督管理（工商）", en: "market regulation" }),
    (b'A', Label { zh: "中央军委改革和编制办公室", en: "Central Military Commission, reform and staffing office" }),
    (b'G', Label { zh: "公安", en: "public security" }),
    (b'J', Label { zh: "住房城乡建设", en: "housing and urban-rural development" }),
    (b'N', Label { zh: "农业", en: "agriculture" }),
    (b'Q', Label { zh: "侨联", en: "federations of returned overseas Chinese" }),
    (b'Y', Label { zh: "其他", en: "other" }),
];

/// Categories of body by the first two characters; the second one means nothing without the first. GB 32100-2015: 11 to 19, 51 to 59, 91 to
/// 93, Y1; amendment 1 of 2016: the others with a label of their own standing, in the agreeing copies of eight code tables; later additions
/// to the coding authority's list: see [`UNSETTLED`]. State 2026-11-25. Any other pair may only be one that came later.
#[rustfmt::skip]
pub static CATEGORIES: &[(&str, Label)] = &[
    ("11", Label { zh: "机关", en: "government body" }),
    ("12", Label { zh: "事业单位", en: "public institution" }),
    ("13", Label { zh: "中央编办直接管理机构编制的群众团体", en: "mass organization staffed by the central establishment office" }),
    ("19", Label { zh: "机构编制部门登记的其他机构", en: "other body under the establishment office" }),
    ("21", Label { zh: "外国常驻新闻机构", en: "resident foreign news agency" }),
    ("29", Label { zh: "外交部门登记的其他机构", en: "other body under foreign affairs" }),
    ("31", Label { zh: "律师执业机构", en: "law firm" }),
    ("32", Label { zh: "公证处", en: "notary office" }),
    ("33", Label { zh: "基层法律服务所", en: "grass-roots legal service office" }),
    ("34", Label { zh: "司法鉴定机构", en: "forensic institution" }),
    ("35", Label { zh: "仲裁委员会", en: "arbitration commission" }),
    ("36", Label { zh: "商事调解组织", en: "commercial mediation organization" }),
    ("39", Label { zh: "司法行政部门登记的其他机构", en: "other body under justice" }),
    ("41", Label { zh: "外国在华文化中心", en: "foreign cultural centre in China" }),
    ("49", Label { zh: "文化部门登记的其他机构", en: "other body under culture" }),
    ("51", Label { zh: "社会团体", en: "social organization" }),
    ("52", Label { zh: "民办非企业单位", en: "private non-enterprise unit" }),
    ("53", Label { zh: "基金会", en: "foundation" }),
    ("54", Label { zh: "村民委员会", en: "villagers' committee" }),
    ("55", Label { zh: "居民委员会", en: "residents' committee" }),
    ("59", Label { zh: "民政部门登记的其他机构", en: "other body under civil affairs" }),
    ("61", Label { zh: "外国旅游部门常驻代表机构", en: "resident office of a foreign tourism authority" }),
    ("62", Label { zh: "港澳台地区旅游部门常驻内地（大陆）代表机构", en: "resident office of a Hong Kong, Macao or Taiwan tourism authority" }),
    ("69", Label { zh: "旅游部门登记的其他机构", en: "other body under tourism" }),
    ("71", Label { zh: "宗教活动场所", en: "religious site" }),
    ("72", Label { zh: "宗教院校", en: "religious school" }),
    ("79", Label { zh: "宗教部门登记的其他机构", en: "other body under religious affairs" }),
    ("81", Label { zh: "基层工会", en: "grass-roots trade union" }),
    ("82", Label { zh: "非法人工会组织", en: "trade union without legal personality" }),
    ("89", Label { zh: "工会系统登记的其他机构", en: "other body under the trade unions" }),
    ("91", Label { zh: "企业", en: "enterprise" }),
    ("92", Label { zh: "个体工商户", en: "individually-owned business" }),
    ("93", Label { zh: "农民专业合作社", en: "farmers' specialized cooperative" }),
    ("99", Label { zh: "市场监督管理部门登记的其他机构", en: "other body under market regulation" }),
    ("A1", Label { zh: "军队事业单位", en: "military public institution" }),
    ("A9", Label { zh: "军队系统的其他机构", en: "other military body" }),
    ("G1", Label { zh: "境外非政府组织代表机构", en: "representative office of an overseas NGO" }),
    ("G9", Label { zh: "公安部门登记的其他机构", en: "other body under public security" }),
    ("J1", Label { zh: "业主大会", en: "owners' assembly" }),
    ("J9", Label { zh: "住房城乡建设部门登记的其他机构", en: "other body under housing" }),
    ("N1", Label { zh: "组级集体经济组织", en: "rural collective, group level" }),
    ("N2", Label { zh: "村级集体经济组织", en: "rural collective, village level" }),
    ("N3", Label { zh: "乡镇级集体经济组织", en: "rural collective, township level" }),
    ("N9", Label { zh: "农业部门登记的其他机构", en: "other body under agriculture" }),
    ("Q1", Label { zh: "区县级侨联组织", en: "overseas Chinese federation, county level" }),
    ("Q2", Label { zh: "乡镇级侨联组织", en: "overseas Chinese federation, township level" }),
    ("Q3", Label { zh: "村级侨联组织", en: "overseas Chinese federation, village level" }),
    ("Q9", Label { zh: "侨联登记的其他机构", en: "other body under the federations of returned overseas Chinese" }),
    ("Y1", Label { zh: "其他机构", en: "other body" }),
];

/// Pairs that stand in one or two newer lists alone (read 2026-11-25): nothing is found in them, neither for nor against a certificate.
pub(super) static UNSETTLED: &[&str] = &[
    "36", "54", "55", "82", "99", "G1", "G9", "J1", "J9", "Q1", "Q2", "Q3", "Q9",
];

fn department(code: &[u8]) -> Option<Label> {
    let first = code.first()?;
    DEPARTMENTS
        .iter()
        .find(|(known, _)| known == first)
        .map(|(_, label)| *label)
}

/// The first two characters and what they stand for.
pub(super) fn category(code: &str) -> Option<(&'static str, Label)> {
    let first = code.get(..2)?;
    CATEGORIES.iter().find(|(known, _)| *known == first).copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    const SYMBOLS: &[u8; 31] = b"0123456789ABCDEFGHJKLMNPQRTUWXY";

    /// Published codes of well-known organizations, and the example of the standard; both check digits hold.
    const PUBLISHED: [&str; 25] = [
        "9144030071526726XG",
        "91330106673959654P",
        "91330100799655058B",
        "914403001922038216",
        "91520900MA6J6CBN9Q",
        "91110000802100433B",
        "91110108551385082Q",
        "911103026605015136",
        "91440300192317458F",
        "91440300192181490G",
        "91440400192548256N",
        "91440606722473344C",
        "9144030010001686XA",
        "91100000100003962T",
        "911000001000013428",
        "911100001000044477",
        "911100001000054748",
        "91110000710926094P",
        "91110000710939135P",
        "12100000400000624D",
        "12100000400002259P",
        "12100000425006117P",
        "12100000470095016Q",
        "11100000000013127D",
        "91350100M000100Y43",
    ];

    fn faults(code: &str) -> Vec<FaultKind> {
        validate(&compact(code)).into_iter().map(|fault| fault.kind).collect()
    }

    fn complete_outer(body: &str) -> String {
        let mut codes = SYMBOLS.iter().map(|symbol| format!("{body}{}", char::from(*symbol)));
        codes.find(|code| has_right_outer_digit(code.as_bytes())).unwrap()
    }

    /// A code with both check digits right.
    pub(crate) fn complete(head: &str, organization: &str) -> String {
        let organization = organization_code::complete(organization);
        let body = format!("{head}{organization}");
        complete_outer(&body)
    }

    #[test]
    fn values_are_positions_among_the_symbols() {
        for byte in 0..=u8::MAX {
            assert_eq!(
                value_of(byte),
                SYMBOLS
                    .iter()
                    .position(|symbol| *symbol == byte)
                    .map(|index| index as u32)
            );
        }
    }

    #[test]
    fn published_codes_are_sound() {
        for code in PUBLISHED {
            assert_eq!(faults(code), [], "{code}");
            let said = facts(code);
            assert!(said.registration_department.is_some() && said.entity_category.is_some());
            assert_eq!(said.entity_code, code.get(..2));
            assert_eq!(said.organization_code.as_deref(), code.get(8..17));
        }
        let said = facts("91350100M000100Y43");
        assert_eq!((said.region, said.region_name.unwrap().zh), (Some(350_100), "福建"));
        assert_eq!(said.entity_category.unwrap().zh, "企业");
    }

    #[test]
    fn every_wrong_character_and_every_swap_is_caught() {
        for code in PUBLISHED {
            let bytes = code.as_bytes();
            for index in 0..18 {
                for symbol in SYMBOLS {
                    let mut wrong = bytes.to_vec();
                    wrong[index] = *symbol;
                    let wrong = String::from_utf8(wrong).unwrap();
                    let faults = validate(&compact(&wrong));
                    assert_eq!(faults.is_empty(), wrong == code, "{wrong}");
                    // A slip that moves the office to Xiamen is caught, but as uncertain.
                    assert!(
                        wrong == code || faults.iter().any(|fault| fault.certain) || wrong.get(2..6) == Some("3502"),
                        "{wrong}"
                    );
                }
            }
            for index in 0..17 {
                let mut wrong = bytes.to_vec();
                wrong.swap(index, index + 1);
                let wrong = String::from_utf8(wrong).unwrap();
                assert_eq!(faults(&wrong).is_empty(), wrong == code, "{wrong}");
            }
        }
    }

    /// One valid code in 31 has the check character 0, which careless implementations refuse.
    #[test]
    fn check_character_zero_exists() {
        let code = (0..100)
            .map(|n| complete("91440300", &format!("{n:08}")))
            .find(|code| code.ends_with('0'))
            .unwrap();
        assert_eq!(faults(&code), []);
    }

    #[test]
    fn xiamen_and_inner_digit_are_not_certain() {
        let xiamen = complete("91350200", "12345678");
        let wrong: String = format!("{}{}", &xiamen[..17], if xiamen.ends_with('A') { 'B' } else { 'A' });
        assert_eq!(
            validate(&compact(&wrong)),
            [Fault::uncertain(FaultKind::XiamenOuterDigit)]
        );
        let fuzhou = complete("91350100", "12345678");
        let wrong: String = format!("{}{}", &fuzhou[..17], if fuzhou.ends_with('A') { 'B' } else { 'A' });
        assert_eq!(validate(&compact(&wrong)), [Fault::certain(FaultKind::CheckDigit)]);
        // A wrong inner digit under a right outer one; in Xiamen a wrong inner digit does not excuse the outer one.
        let inner: String = {
            let body = format!("91440300{}", "123456780");
            assert!(!organization_code::fits(b"123456780"));
            complete_outer(&body)
        };
        assert_eq!(
            validate(&compact(&inner)),
            [Fault::uncertain(FaultKind::InnerCheckDigit)]
        );
        assert_eq!(faults("913502001234567800").first(), Some(&FaultKind::CheckDigit));
    }

    #[test]
    fn first_characters() {
        for (head, department, category) in [
            ("A1", true, true),
            ("N2", true, true),
            ("Y1", true, true),
            ("G1", true, true),
            ("54", true, true),
            ("J1", true, true),
            ("99", true, true),
        ] {
            let code = complete(&format!("{head}110000"), "00000001");
            assert_eq!(faults(&code), [], "{head}");
            let said = facts(&code);
            assert_eq!(
                (said.registration_department.is_some(), said.entity_category.is_some()),
                (department, category),
                "{head}"
            );
        }
        for pair in ["97", "14", "N4", "A2", "Y9"] {
            let code = complete(&format!("{pair}110000"), "00000001");
            assert_eq!(faults(&code), [FaultKind::UnknownCategory], "{pair}");
            assert!(facts(&code).entity_category.is_none());
        }
        assert_eq!(
            faults(&complete("B1110000", "00000001")),
            [FaultKind::UnknownDepartment]
        );
    }

    #[test]
    fn the_number_of_the_copy_is_no_part_of_the_code() {
        for (copy, end) in [
            ("(1-1)", 23),
            ("（1-2）\n", 24),
            ("(12/12)", 25),
            (" （ 1－1 ）", 26),
            ("（１／１）", 23),
            ("（1-\0１\u{200b}", 24),
            ("（1-1）\0）", 25),
        ] {
            let typed = format!("91350100M000100Y43{copy}");
            let cleaned = compact(&typed);
            assert_eq!(cleaned.value, "91350100M000100Y43", "{copy}");
            let note = cleaned.notes.last().unwrap();
            assert_eq!((note.kind, note.span.1), (NoteKind::CopyNumber, end), "{copy}");
            assert!(validate(&cleaned).is_empty());
        }
        for other in ["(T)", "(1)", "(123-1)", "(1-123)", "(1-a)", "(-1)", "1-1"] {
            let typed = format!("91350100M000100Y43{other}");
            let notes = compact(&typed).notes;
            assert!(notes.iter().all(|note| note.kind != NoteKind::CopyNumber), "{other}");
        }
    }

    #[test]
    fn length_and_characters() {
        assert_eq!(faults(""), [FaultKind::Empty]);
        assert_eq!(
            faults("91350100M000100Y4"),
            [FaultKind::Length {
                expected: &[18],
                got: 17
            }]
        );
        assert_eq!(
            faults("9135O100M000100Y43"),
            [FaultKind::Character {
                span: (4, 5),
                found: 'O',
                likely: Some('0')
            }]
        );
        assert_eq!(
            faults("91A50100M000100Y43"),
            [FaultKind::Character {
                span: (2, 3),
                found: 'A',
                likely: None
            }]
        );
        assert_eq!(
            faults("9135010 0M000 1V0Y43"),
            [FaultKind::Character {
                span: (15, 16),
                found: 'V',
                likely: None
            }]
        );
    }
}
