//! Generated certificates, read here and by x509-parser and rsa: everything is equal.

use super::made::{
    Made, Random, ec, extension, integer, modulus, name, oid, pem, rsa, sequence, set, shanghai, signed, tlv, utc,
};
use super::{codes, signing};
use md5::Digest;
use rsa::pkcs8::DecodePublicKey;
use rsa::traits::PublicKeyParts;
use x509_parser::prelude::{FromDer, X509Certificate};

fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02X}")).collect()
}

const ATTRIBUTES: [(&str, &str); 8] = [
    ("2.5.4.6", "C"),
    ("2.5.4.8", "ST"),
    ("2.5.4.7", "L"),
    ("2.5.4.10", "O"),
    ("2.5.4.11", "OU"),
    ("2.5.4.3", "CN"),
    ("1.2.840.113549.1.9.1", "emailAddress"),
    ("0.9.2342.19200300.100.1.1", "UID"),
];
const TEXTS: [&str; 10] = [
    "CN",
    "示例网络",
    "a, b",
    "#x",
    " x ",
    "a+b=c",
    "\"q\\\"",
    "é",
    "Ünï<>;",
    "line\nfeed",
];

/// A random name and how it is written.
fn random_name(random: &mut Random) -> (Vec<u8>, String) {
    let (mut attributes, mut written) = (Vec::new(), Vec::new());
    for (id, label) in ATTRIBUTES {
        if random.below(3) == 0 {
            continue;
        }
        let text = random.pick(&TEXTS);
        let latin = text.chars().all(|char| u32::from(char) < 256);
        let tag = if text.is_ascii() {
            random.pick(&[&0x0c, &0x13, &0x16])
        } else if latin {
            random.pick(&[&0x0c, &0x14, &0x1e])
        } else {
            random.pick(&[&0x0c, &0x1e, &0x1c])
        };
        attributes.push((id, *tag, text));
        written.insert(0, format!("{label}={}", escape(text)));
    }
    (name(&attributes), written.join(","))
}

fn escape(text: &str) -> String {
    let mut escaped = String::new();
    let last = text.chars().count() - 1;
    for (place, char) in text.chars().enumerate() {
        let at_edge = (char == ' ' && (place == 0 || place == last)) || (char == '#' && place == 0);
        if char == '\n' {
            escaped.push_str("\\0A");
            continue;
        }
        if at_edge || ",+\"\\<>;".contains(char) {
            escaped.push('\\');
        }
        escaped.push(char);
    }
    escaped
}

fn not_after(random: &mut Random) -> Vec<u8> {
    let (month, day) = (1 + random.below(12), 1 + random.below(28));
    let (hour, minute, second) = (random.below(24), random.below(60), random.below(60));
    if random.below(2) == 0 {
        utc(&format!(
            "{:02}{month:02}{day:02}{hour:02}{minute:02}{second:02}Z",
            random.below(50)
        ))
    } else {
        let year = 2050 + random.below(900);
        tlv(
            0x18,
            format!("{year}{month:02}{day:02}{hour:02}{minute:02}{second:02}Z").as_bytes(),
        )
    }
}

fn extensions(random: &mut Random) -> Vec<Vec<u8>> {
    let all = [
        extension("2.5.29.14", false, &tlv(4, &random.bytes(20))),
        extension("2.5.29.15", true, &[3, 2, 7, 0x80]),
        extension("2.5.29.19", true, &sequence(&[vec![1, 1, 0xff]])),
        extension("2.5.29.37", false, &sequence(&[oid("1.3.6.1.5.5.7.3.3")])),
    ];
    let count = random.below(5);
    all.into_iter().take(count).collect()
}

#[test]
fn every_certificate_reads_as_the_libraries_read_it() {
    let mut random = Random(12);
    let moduli: Vec<Vec<u8>> = [1024, 1536, 2048, 3072, 4096]
        .iter()
        .flat_map(|bits| [modulus(&mut random, *bits), modulus(&mut random, *bits)])
        .collect();
    for number in 0..400 {
        let (subject, written) = random_name(&mut random);
        let key = match number % 4 {
            0 => ec(&mut random),
            _ => rsa(&moduli[number % moduli.len()], random.pick(&[&[1, 0, 1][..], &[3]])),
        };
        let made = Made {
            version: random.below(8) > 0,
            serial: random.bytes(1 + number % 20),
            issuer: subject.clone(),
            subject,
            not_after: not_after(&mut random),
            key: key.clone(),
            extensions: extensions(&mut random),
        };
        // Extensions come with the third version.
        let made = if made.extensions.is_empty() {
            made
        } else {
            Made { version: true, ..made }
        };
        let bytes = made.build();
        let (rest, known) = X509Certificate::from_der(&bytes).unwrap();
        assert!(rest.is_empty());
        let file = match number % 5 {
            0 => pem("CERTIFICATE", &bytes).into_bytes(),
            1 => pem("CERTIFICATE", &bytes).replace('\n', "\r\n").into_bytes(),
            2 => signed(&[], std::slice::from_ref(&bytes), None, number % 2 == 0),
            3 => super::made::base64(&bytes).into_bytes(),
            _ => bytes.clone(),
        };
        let facts = signing(&file);
        assert_eq!(facts.subject.as_deref(), Some(written.as_str()), "{number}");
        assert_eq!(facts.md5.unwrap(), hexadecimal(&md5::Md5::digest(&bytes)), "{number}");
        assert_eq!(
            facts.sha1.unwrap(),
            hexadecimal(&sha1::Sha1::digest(&bytes)),
            "{number}"
        );
        assert_eq!(
            facts.valid_until.unwrap(),
            shanghai(known.validity().not_after.timestamp()),
            "{number}"
        );
        let decimal = rsa::RsaPublicKey::from_public_key_der(&key)
            .ok()
            .map(|key| key.n().to_string());
        assert_eq!(decimal.is_none(), number % 4 == 0);
        assert_eq!(facts.public_key, decimal, "{number}");
        assert_eq!((facts.os, facts.debug), (Some("android"), Some(false)));
    }
}

fn apple(random: &mut Random, subject: &str) -> Made {
    let issuer = name(&[
        ("2.5.4.6", 0x13, "US"),
        ("2.5.4.10", 0x0c, "Apple Inc."),
        (
            "2.5.4.3",
            0x0c,
            "Apple Worldwide Developer Relations Certification Authority",
        ),
    ]);
    let key = rsa(&modulus(random, 2048), &[1, 0, 1]);
    Made {
        issuer,
        subject: name(&[("2.5.4.3", 0x0c, subject), ("2.5.4.11", 0x0c, "A1B2C3D4E5")]),
        ..Made::android(random, key)
    }
}

#[test]
fn apple_takes_hexadecimal() {
    let mut random = Random(3);
    for (subject, debug) in [
        ("Apple Distribution: Example (A1B2C3D4E5)", false),
        ("iPhone Distribution: Example (A1B2C3D4E5)", false),
        ("Apple Development: Example (F6G7H8I9J0)", true),
        ("iPhone Developer: Example (F6G7H8I9J0)", true),
    ] {
        let made = apple(&mut random, subject);
        let facts = signing(&made.build());
        let key = facts.public_key.as_deref().unwrap();
        let known = rsa::RsaPublicKey::from_public_key_der(&made.key).unwrap();
        assert_eq!(key, hexadecimal(&known.n().to_bytes_be()));
        assert_eq!(
            (key.len(), facts.os, facts.debug),
            (512, Some("ios"), Some(debug)),
            "{subject}"
        );
        assert_eq!(codes(&facts), if debug { vec!["debug"] } else { vec![] }, "{subject}");
    }
}

/// As AppGallery Connect hands it out: root, issuer and certificate in one file, in any order.
#[test]
fn of_a_chain_in_any_order_the_leaf_is_meant() {
    let mut random = Random(4);
    let root = name(&[("2.5.4.10", 0x0c, "Huawei"), ("2.5.4.3", 0x0c, "Huawei CBG Root CA G2")]);
    let issuer = name(&[
        ("2.5.4.10", 0x0c, "Huawei"),
        ("2.5.4.3", 0x0c, "Huawei CBG Developer Relations CA G2"),
    ]);
    let authority = vec![extension("2.5.29.19", true, &sequence(&[vec![1, 1, 0xff]]))];
    let mut make = |issuer: &Vec<u8>, subject: &Vec<u8>, extensions: Vec<Vec<u8>>| {
        let key = ec(&mut random);
        Made {
            issuer: issuer.clone(),
            subject: subject.clone(),
            extensions,
            ..Made::android(&mut random, key)
        }
        .build()
    };
    for (subject, debug) in [
        ("示例(1234567890)\\,Release", false),
        ("示例(1234567890)\\,Development", true),
    ] {
        let subject = name(&[("2.5.4.6", 0x13, "CN"), ("2.5.4.3", 0x0c, subject)]);
        let leaf = make(&issuer, &subject, vec![]);
        let chain = [
            make(&root, &root, authority.clone()),
            leaf.clone(),
            make(&root, &issuer, authority.clone()),
        ];
        let alone = signing(&leaf);
        assert_eq!(
            (alone.os, alone.debug, alone.public_key.as_deref()),
            (Some("harmony"), Some(debug), None)
        );
        for order in [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]] {
            let certificates = order.map(|place| chain[place].clone());
            let text: String = certificates
                .iter()
                .map(|certificate| pem("CERTIFICATE", certificate))
                .collect();
            for file in [
                text.into_bytes(),
                certificates.concat(),
                signed(&[], &certificates, None, true),
            ] {
                assert_eq!(signing(&file), alone);
            }
        }
        assert_eq!(
            codes(&alone),
            if debug {
                vec!["debug", "harmony-key"]
            } else {
                vec!["harmony-key"]
            }
        );
        // Without the leaf there is nothing to be filed.
        assert_eq!(codes(&signing(&chain[2])), ["authority"]);
        assert_eq!(codes(&signing(&chain[0])), ["authority"]);
    }
}

#[test]
fn of_unrelated_certificates_the_first_is_shown_and_said_so() {
    let mut random = Random(5);
    let mut make = |subject: &str| {
        let key = rsa(&modulus(&mut random, 1024), &[3]);
        let name = super::made::common_name(subject);
        Made {
            issuer: name.clone(),
            subject: name,
            ..Made::android(&mut random, key)
        }
    };
    let (one, other) = (make("一"), make("二"));
    let file = pem("CERTIFICATE", &one.build()) + &pem("CERTIFICATE", &other.build());
    let facts = signing(file.as_bytes());
    assert_eq!(codes(&facts), ["several"]);
    assert_eq!(facts.subject.as_deref(), Some("CN=一,O=示例,C=CN"));
    // A signature says which of them it is.
    let file = signed(
        &[],
        &[one.build(), other.build()],
        Some((&other.issuer, &other.serial)),
        false,
    );
    let facts = signing(&file);
    assert_eq!(
        (codes(&facts), facts.subject.as_deref()),
        (vec![], Some("CN=二,O=示例,C=CN"))
    );
    // The same twice is one.
    assert!(
        signing(pem("CERTIFICATE", &one.build()).repeat(2).as_bytes())
            .findings
            .is_empty()
    );
}

#[test]
fn what_tools_write_around_a_certificate_changes_nothing() {
    let mut random = Random(6);
    let key = rsa(&modulus(&mut random, 2048), &[1, 0, 1]);
    let bytes = Made::android(&mut random, key).build();
    let text = pem("CERTIFICATE", &bytes);
    let expected = signing(&bytes);
    assert!(expected.findings.is_empty());
    let wide = |text: &str| {
        format!("\u{feff}{text}")
            .encode_utf16()
            .flat_map(u16::to_le_bytes)
            .collect::<Vec<u8>>()
    };
    for file in [
        format!("\u{feff}{text}").into_bytes(),
        format!("Bag Attributes\n    friendlyName: key\nsubject=CN = x\n{text}").into_bytes(),
        text.replace("CERTIFICATE", "X509 CERTIFICATE").into_bytes(),
        text.replace('\n', "\r").into_bytes(),
        text.replace('\n', "\n  ").into_bytes(),
        wide(&text),
        [&bytes[..], b"\n"].concat(),
        pem("PKCS7", &signed(&[], std::slice::from_ref(&bytes), None, false)).into_bytes(),
    ] {
        assert_eq!(signing(&file), expected);
    }
}

#[test]
fn odd_but_valid_certificates() {
    let mut random = Random(7);
    let key = rsa(&modulus(&mut random, 2048), &[1, 0, 1]);
    let plain = Made::android(&mut random, key);
    // Attributes that go together, an unknown one, none at all.
    let joined = sequence(&[set(&[
        sequence(&[oid("2.5.4.3"), tlv(0x0c, b"a")]),
        sequence(&[oid("2.5.4.11"), tlv(0x0c, b"b")]),
    ])]);
    let unknown = name(&[("1.2.3.4", 0x0c, "x"), ("2.5.4.3", 0x0c, "y")]);
    for (subject, written) in [
        (joined, "OU=b+CN=a"),
        (unknown, "CN=y,1.2.3.4=#0C0178"),
        (sequence(&[]), ""),
    ] {
        let facts = signing(
            &Made {
                issuer: subject.clone(),
                subject,
                ..plain.clone()
            }
            .build(),
        );
        assert_eq!(facts.subject.as_deref(), Some(written));
    }
    let debug = Made {
        subject: name(&[
            ("2.5.4.6", 0x13, "US"),
            ("2.5.4.10", 0x0c, "Android"),
            ("2.5.4.3", 0x0c, "Android Debug"),
        ]),
        ..plain.clone()
    };
    let facts = signing(&debug.build());
    assert_eq!(
        (codes(&facts), facts.debug, facts.subject.as_deref()),
        (vec!["debug"], Some(true), Some("CN=Android Debug,O=Android,C=US"))
    );
    assert!(facts.public_key.is_some() && facts.md5.is_some());
    // No end, and one that has passed.
    let endless = Made {
        not_after: tlv(0x18, b"99991231235959Z"),
        ..plain.clone()
    };
    assert_eq!(signing(&endless.build()).valid_until.as_deref(), Some("9999-12-31"));
    let expired = Made {
        not_after: utc("261120160000Z"),
        ..plain.clone()
    };
    let facts = signing(&expired.build());
    assert_eq!(
        (codes(&facts), facts.valid_until.as_deref()),
        (vec!["expired"], Some("2026-11-21"))
    );
    assert!(
        codes(&signing(
            &Made {
                not_after: utc("261121160000Z"),
                ..plain.clone()
            }
            .build()
        ))
        .is_empty()
    );
    // A key that is neither RSA nor a curve.
    let dsa = sequence(&[
        sequence(&[oid("1.2.840.10040.4.1")]),
        super::made::bits(&integer(&[5; 64])),
    ]);
    assert_eq!(
        codes(&signing(
            &Made {
                key: dsa,
                ..plain.clone()
            }
            .build()
        )),
        ["no-modulus"]
    );
    // A website's.
    let website = extension("2.5.29.37", false, &sequence(&[oid("1.3.6.1.5.5.7.3.1")]));
    let facts = signing(
        &Made {
            extensions: vec![website],
            ..plain
        }
        .build(),
    );
    assert_eq!((codes(&facts), &facts.public_key), (vec!["website"], &None));
}
