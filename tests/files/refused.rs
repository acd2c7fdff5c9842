//! What is refused with a warning, and what is broken or hostile: an answer, at once.

use super::made::{
    Made, Random, bits, ec, integer, manifest, modulus, oid, pem, rsa, sequence, set, signed, signing_block, tlv, zip,
};
use super::{codes, image, signing};
use std::time::Instant;

fn certificate() -> Vec<u8> {
    let mut random = Random(1);
    let key = rsa(&modulus(&mut random, 2048), &[1, 0, 1]);
    Made::android(&mut random, key).build()
}

#[test]
fn a_private_key_is_refused_in_every_form() {
    let mut random = Random(2);
    let numbers: Vec<Vec<u8>> = (0..8).map(|_| integer(&random.bytes(64))).collect();
    let pkcs1 = sequence(&[&[tlv(2, &[0])], &numbers[..]].concat());
    let algorithm = sequence(&[oid("1.2.840.113549.1.1.1"), vec![5, 0]]);
    let pkcs8 = sequence(&[tlv(2, &[0]), algorithm, tlv(4, &pkcs1)]);
    let sec1 = sequence(&[
        tlv(2, &[1]),
        tlv(4, &[3; 32]),
        tlv(0xa0, &oid("1.2.840.10045.3.1.7")),
        tlv(0xa1, &bits(&[4; 65])),
    ]);
    let encrypted = sequence(&[
        sequence(&[oid("1.2.840.113549.1.5.13"), sequence(&[])]),
        tlv(4, &[9; 200]),
    ]);
    let old = sequence(&[
        sequence(&[oid("1.2.840.113549.1.12.1.3"), sequence(&[])]),
        tlv(4, &[9; 200]),
    ]);
    let mut files: Vec<Vec<u8>> = vec![pkcs1.clone(), pkcs8.clone(), sec1.clone(), encrypted.clone(), old];
    for (label, bytes) in [
        ("RSA PRIVATE KEY", &pkcs1),
        ("PRIVATE KEY", &pkcs8),
        ("EC PRIVATE KEY", &sec1),
        ("ENCRYPTED PRIVATE KEY", &encrypted),
        ("OPENSSH PRIVATE KEY", &vec![1, 2, 3]),
        ("DSA PRIVATE KEY", &vec![]),
    ] {
        let text = pem(label, bytes);
        files.push(text.clone().into_bytes());
        files.push(
            format!("\u{feff}{text}")
                .encode_utf16()
                .flat_map(u16::to_le_bytes)
                .collect(),
        );
        files.push((pem("CERTIFICATE", &certificate()) + &text).into_bytes());
        files.push(text.as_bytes()[..text.len() / 2].to_vec());
    }
    files.push(b"PuTTY-User-Key-File-3: ssh-rsa\n".to_vec());
    files.push(super::made::base64(&pkcs8).into_bytes());
    for file in files {
        let facts = signing(&file);
        assert_eq!(codes(&facts), ["private-key"], "{}", String::from_utf8_lossy(&file));
        assert_eq!(
            (facts.public_key, facts.md5, facts.subject, facts.debug),
            (None, None, None, None)
        );
    }
}

#[test]
fn a_keystore_is_refused_by_its_name() {
    let pfx = sequence(&[
        tlv(2, &[3]),
        sequence(&[oid("1.2.840.113549.1.7.1"), tlv(0xa0, &tlv(4, &[1; 90]))]),
    ]);
    let marked = [
        &[0x30, 0x80, 2, 1, 3, 0x30, 0x80][..],
        &oid("1.2.840.113549.1.7.1"),
        &[0xa0, 0x80, 0, 0, 0, 0, 0, 0],
    ]
    .concat();
    let bks = |version: u8| [&[0, 0, 0, version, 0, 0, 0, 20][..], &[7; 20], &[0, 0, 7, 208, 1]].concat();
    for (file, format) in [
        (pfx.clone(), "PKCS#12"),
        (marked, "PKCS#12"),
        (pem("PKCS12", &pfx).into_bytes(), "PKCS#12"),
        (b"\xfe\xed\xfe\xed\0\0\0\x02\0\0\0\x01".to_vec(), "JKS"),
        (b"\xce\xce\xce\xce\0\0\0\x02\0\0\0\x01".to_vec(), "JCEKS"),
        (bks(1), "BKS"),
        (bks(2), "BKS"),
    ] {
        let facts = signing(&file);
        assert_eq!(codes(&facts), ["keystore"], "{format}");
        assert!(facts.findings[0].message.contains(format));
        assert!(facts.findings[0].fix.contains("keytool"));
    }
}

#[test]
fn what_people_take_for_a_certificate_is_named() {
    let mut random = Random(3);
    let key = rsa(&modulus(&mut random, 2048), &[1, 0, 1]);
    let algorithm = sequence(&[oid("1.2.840.113549.1.1.11"), vec![5, 0]]);
    let body = sequence(&[tlv(2, &[0]), super::made::common_name("x"), key.clone(), tlv(0xa0, &[])]);
    let request = sequence(&[body, algorithm, bits(&[1; 256])]);
    let numbers = sequence(&[integer(&[9; 256]), integer(&[1, 0, 1])]);
    for (file, code) in [
        (request.clone(), "request"),
        (pem("CERTIFICATE REQUEST", &request).into_bytes(), "request"),
        (pem("NEW CERTIFICATE REQUEST", &request).into_bytes(), "request"),
        (key.clone(), "public-key"),
        (ec(&mut random), "public-key"),
        (pem("PUBLIC KEY", &key).into_bytes(), "public-key"),
        (pem("RSA PUBLIC KEY", &numbers).into_bytes(), "public-key"),
        (b"".to_vec(), "empty"),
        (b"hello".to_vec(), "unknown"),
        (b"%PDF-1.7".to_vec(), "unknown"),
        (b"\x89PNG\r\n\x1a\n".to_vec(), "unknown"),
        (vec![0; 5 << 20], "unknown"),
        ("SHA1: 86:6B".into(), "unknown"),
        (set(&[]), "unknown"),
        (sequence(&[]), "damaged"),
        (b"-----BEGIN CERTIFICATE-----".to_vec(), "damaged"),
        (b"PK\x03\x04".to_vec(), "damaged"),
        (signed(&[], &[], None, false), "damaged"),
    ] {
        assert_eq!(codes(&signing(&file)), [code], "{}", String::from_utf8_lossy(&file));
    }
}

/// Files of every kind, whole.
fn files() -> Vec<Vec<u8>> {
    let bytes = certificate();
    let compiled = manifest("com.example.app", false);
    let signature = signed(&[], std::slice::from_ref(&bytes), None, true);
    vec![
        bytes.clone(),
        pem("CERTIFICATE", &bytes).into_bytes(),
        signature.clone(),
        signed(
            br#"{"bundle-info":{"bundle-name":"a.b"}}"#,
            std::slice::from_ref(&bytes),
            None,
            true,
        ),
        zip(
            &[("META-INF/A.RSA", &signature), ("AndroidManifest.xml", &compiled)],
            &signing_block(&[(0x7109_871a, &bytes)]),
        ),
        zip(
            &[
                ("AndroidManifest.xml", &compiled),
                ("x", &[1; 9]),
                ("META-INF/A.RSA", &signature),
            ],
            &[],
        ),
    ]
}

#[test]
fn cut_anywhere_or_changed_anywhere_there_is_an_answer() {
    let mut random = Random(9);
    let mut files = files();
    files.extend(super::pictures::files().into_iter().map(|(_, file)| file));
    for file in files {
        for end in 0..file.len().min(3000) {
            let answers = (signing(&file[..end]), image(&file[..end]));
            assert!(!answers.0.findings.is_empty() || answers.0.md5.is_some());
        }
        for _ in 0..2000 {
            let mut changed = file.clone();
            for _ in 0..1 + random.below(4) {
                let place = random.below(changed.len());
                let any = random.number() as u8;
                changed[place] = *random.pick(&[&0, &0x80, &0xff, &0x30, &0x84, &any]);
            }
            signing(&changed);
            image(&changed);
        }
    }
}

/// Hostile files: `cargo test hostile -- --nocapture` shows how long each takes.
#[test]
fn hostile_files_are_answered() {
    let bomb = {
        let compiled = vec![0; 60 << 20];
        zip(
            &[
                ("AndroidManifest.xml", &compiled),
                ("b", b""),
                ("META-INF/A.RSA", &compiled),
            ],
            &[],
        )
    };
    let blocks = {
        // Dynamic blocks without content, one after the other.
        let block = [0x04_u8, 0xc0, 0x01, 0x00, 0x00, 0x00, 0x00, 0x90].repeat(100_000);
        zip(
            &[("a", b""), ("META-INF/A.RSA", &block), ("AndroidManifest.xml", b"")],
            &[],
        )
    };
    let names: Vec<String> = (0..60_000).map(|number| format!("META-INF/{number}")).collect();
    let many: Vec<(&str, &[u8])> = names.iter().map(|name| (name.as_str(), &b""[..])).collect();
    let mut jpeg = b"\xff\xd8".to_vec();
    jpeg.extend(b"\xff\xe0\0\x02".repeat(2 << 20));
    let mut png = super::pictures::png(1, 1, 2);
    png.truncate(33);
    png.extend(b"\0\0\0\0IDAT\0\0\0\0".repeat(1 << 20));
    for (name, file) in [
        ("nested", [0x30, 0x80].repeat(1 << 19)),
        ("nested parts", [0x24, 0x80].repeat(1 << 19)),
        ("lengths", [0x30, 0x84, 0x00, 0x0f, 0xff, 0x00].repeat(170_000)),
        ("begins", b"-----BEGIN x-----\n".repeat(55_000)),
        (
            "headers",
            [b"-----BEGIN x-----\n".as_slice(), &b":\n".repeat(500_000)].concat(),
        ),
        (
            "data",
            [
                b"<key>DeveloperCertificates</key>".as_slice(),
                &b"<data>".repeat(150_000),
            ]
            .concat(),
        ),
        ("bomb", bomb),
        ("blocks", blocks),
        ("many", zip(&many, &[])),
        (
            "ends",
            [b"PK\x03\x04".as_slice(), &b"PK\x05\x06".repeat(10_000_000)].concat(),
        ),
        ("jpeg", jpeg),
        ("png", png),
        ("large", vec![0x30; 50 << 20]),
        (
            "boxes",
            [
                b"\0\0\0\x10ftypheic\0\0\0\0".as_slice(),
                &b"\0\0\0\x08free".repeat(5 << 20),
            ]
            .concat(),
        ),
    ] {
        let started = Instant::now();
        signing(&file);
        image(&file);
        println!("{name}: {:?}", started.elapsed());
    }
}
