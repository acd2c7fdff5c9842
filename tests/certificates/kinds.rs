//! Every kind of certificate with every nature, person and body.

use super::*;
use wasm_bindgen_test::wasm_bindgen_test;

/// Natures with the kinds of certificate that the filing system takes for them.
const MATRIX: [(u64, &[u64]); 18] = [
    (1, &[5, 23]),
    (2, &[9, 13]),
    (3, &[3, 4, 15]),
    (4, &[1, 12, 27]),
    (5, &[2, 7, 11, 14, 30, 41, 42]),
    (6, &[6, 10]),
    (9, &[16, 17, 36, 37]),
    (10, &[18, 19]),
    (11, &[20, 21]),
    (12, &[22, 34, 40, 48]),
    (13, &[24, 49]),
    (14, &[28]),
    (15, &[25]),
    (16, &[35, 46, 47]),
    (17, &[38]),
    (18, &[39]),
    (19, &[43, 49]),
    (20, &[44]),
];

#[wasm_bindgen_test(unsupported = test)]
fn every_nature_with_every_kind() {
    let mut pairs = 0;
    for nature in Nature::ALL {
        let (_, kinds) = MATRIX.iter().find(|(known, _)| *known == code(*nature)).unwrap();
        for kind in CertificateKind::ALL {
            let (nature, slug) = (nature.entry(), kind.entry().slug);
            let filing = format!(
                r#"{{"organizer":{{"nature":"{}","certificate":{{"kind":"{slug}"}}}}}}"#,
                nature.slug
            );
            // Bodies without a certificate of their own are of several natures.
            let of_code = slug == "social-credit-code" && nature.slug != "individual";
            let found = findings(&filing, "certificate/nature-kind");
            assert_eq!(
                found.is_empty(),
                kinds.contains(&code(*kind)) || of_code,
                "{} {slug}: {found:?}",
                nature.slug
            );
            // Individually-owned businesses file as individuals in some provinces.
            let lenient = nature.slug == "individual" && slug == "business-licence";
            let severity = if lenient { Severity::Warning } else { Severity::Error };
            assert!(
                found.iter().all(|finding| finding.severity == severity),
                "{} {slug}",
                nature.slug
            );
            pairs += 1;
        }
    }
    assert_eq!((pairs, MATRIX.len(), Nature::ALL.len()), (18 * 43, 18, 18));
}

#[wasm_bindgen_test(unsupported = test)]
fn persons_show_one_of_seven_kinds() {
    for kind in CertificateKind::ALL {
        let slug = kind.entry().slug;
        let personal = [2, 7, 11, 14, 30, 41, 42].contains(&code(*kind));
        let person = format!(r#"{{"certificate":{{"kind":"{slug}"}}}}"#);
        for (filing, severity) in [
            (
                format!(r#"{{"organizer":{{"personInCharge":{person}}}}}"#),
                Severity::Error,
            ),
            (
                format!(r#"{{"services":[{{"personInCharge":{person}}}]}}"#),
                Severity::Error,
            ),
            (
                format!(r#"{{"organizer":{{"legalRepresentative":{person}}}}}"#),
                Severity::Warning,
            ),
        ] {
            let found = findings(&filing, "certificate/person-kind");
            assert_eq!(found.is_empty(), personal, "{slug}");
            assert!(found.iter().all(|finding| finding.severity == severity), "{slug}");
            // One thing wrong is said once.
            if *kind == CertificateKind::OfficerId {
                assert!(findings(&filing, "certificate/superseded").is_empty());
            }
        }
    }
}

/// The first two characters of a code and the natures that file with it. Other natures are warned.
const BODIES: [(&str, &[u64]); 22] = [
    ("11", &[2]),
    ("12", &[3, 18, 20, 14]),
    ("13", &[13]),
    ("31", &[11]),
    ("32", &[18]),
    ("34", &[14]),
    ("35", &[20]),
    ("41", &[12]),
    ("51", &[6, 15]),
    ("52", &[9, 14]),
    ("53", &[10]),
    ("61", &[12]),
    ("62", &[12]),
    ("71", &[15]),
    ("72", &[15]),
    ("81", &[13, 6]),
    ("91", &[4, 14]),
    ("92", &[4]),
    ("93", &[4, 19]),
    ("A1", &[3, 1]),
    ("N1", &[19]),
    ("G1", &[16, 6]),
];

#[wasm_bindgen_test(unsupported = test)]
fn every_code_with_every_nature() {
    for (head, natures) in BODIES {
        let number = uscc(&format!("{head}110000"), "00000001");
        for nature in Nature::ALL {
            let slug = nature.entry().slug;
            // Any kind of certificate that takes codes will do: the nature is what is looked at.
            let filing = format!(
                r#"{{"organizer":{{"nature":"{slug}","certificate":{{"kind":"uscc-government","number":"{number}"}}}}}}"#
            );
            let found = findings(&filing, "certificate/code-department");
            let by_nature = found.iter().any(|finding| finding.params.get("nature").is_some());
            assert_eq!(by_nature, !natures.contains(&code(*nature)), "{head} {slug}: {found:?}");
            assert!(found.iter().all(|finding| finding.severity == Severity::Warning));
        }
    }
}
