//! Certificates, signed data and archives made for the tests: the shapes are real, keys and signatures are random numbers.

use beian::model::calendar::Date;
use std::io::Write;

/// A small generator, so that every run sees the same.
pub(crate) struct Random(pub(crate) u64);

impl Random {
    pub(crate) fn number(&mut self) -> u64 {
        // xorshift64*
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        self.0.wrapping_mul(0x2545_f491_4f6c_dd1d)
    }

    pub(crate) fn below(&mut self, end: usize) -> usize {
        usize::try_from(self.number() >> 33).unwrap() % end
    }

    pub(crate) fn bytes(&mut self, count: usize) -> Vec<u8> {
        (0..count).map(|_| (self.number() >> 40) as u8).collect()
    }

    pub(crate) fn pick<'a, T: ?Sized>(&mut self, of: &[&'a T]) -> &'a T {
        of[self.below(of.len())]
    }
}

/// An element with its tag and length.
pub(crate) fn tlv(tag: u8, content: &[u8]) -> Vec<u8> {
    let length = content.len();
    let mut head = vec![tag];
    match length {
        0..0x80 => head.push(length as u8),
        0x80..0x100 => head.extend([0x81, length as u8]),
        0x100..0x1_0000 => head.extend([0x82, (length >> 8) as u8, length as u8]),
        _ => head.extend([0x83, (length >> 16) as u8, (length >> 8) as u8, length as u8]),
    }
    [head, content.to_vec()].concat()
}

pub(crate) fn sequence(parts: &[Vec<u8>]) -> Vec<u8> {
    tlv(0x30, &parts.concat())
}

pub(crate) fn set(parts: &[Vec<u8>]) -> Vec<u8> {
    tlv(0x31, &parts.concat())
}

/// An object identifier from its digits.
pub(crate) fn oid(text: &str) -> Vec<u8> {
    let arcs: Vec<u64> = text.split('.').map(|arc| arc.parse().unwrap()).collect();
    let mut bytes = Vec::new();
    for arc in [&[arcs[0] * 40 + arcs[1]], &arcs[2..]].concat() {
        let mut digits = vec![(arc & 0x7f) as u8];
        let mut rest = arc >> 7;
        while rest > 0 {
            digits.insert(0, (rest & 0x7f) as u8 | 0x80);
            rest >>= 7;
        }
        bytes.extend(digits);
    }
    tlv(0x06, &bytes)
}

/// A positive number.
pub(crate) fn integer(bytes: &[u8]) -> Vec<u8> {
    let padding: &[u8] = if bytes.first().is_none_or(|byte| *byte >= 0x80) {
        &[0]
    } else {
        &[]
    };
    tlv(0x02, &[padding, bytes].concat())
}

pub(crate) fn bits(content: &[u8]) -> Vec<u8> {
    tlv(0x03, &[&[0], content].concat())
}

/// A name from its attributes: identifier, tag of the text, text.
pub(crate) fn name(attributes: &[(&str, u8, &str)]) -> Vec<u8> {
    let each = |(id, tag, text): &(&str, u8, &str)| {
        let text: Vec<u8> = match tag {
            0x1e => text.encode_utf16().flat_map(u16::to_be_bytes).collect(),
            0x14 => text.chars().map(|char| char as u8).collect(),
            0x1c => text.chars().flat_map(|char| (char as u32).to_be_bytes()).collect(),
            _ => text.as_bytes().to_vec(),
        };
        set(&[sequence(&[oid(id), tlv(*tag, &text)])])
    };
    sequence(&attributes.iter().map(each).collect::<Vec<_>>())
}

pub(crate) fn common_name(text: &str) -> Vec<u8> {
    name(&[
        ("2.5.4.6", 0x13, "CN"),
        ("2.5.4.10", 0x0c, "示例"),
        ("2.5.4.3", 0x0c, text),
    ])
}

/// An RSA key: any odd number of so many bits.
pub(crate) fn modulus(random: &mut Random, bits: usize) -> Vec<u8> {
    let mut number = random.bytes(bits / 8);
    number[0] |= 0x80;
    *number.last_mut().unwrap() |= 1;
    number
}

pub(crate) fn rsa(modulus: &[u8], exponent: &[u8]) -> Vec<u8> {
    let algorithm = sequence(&[oid("1.2.840.113549.1.1.1"), vec![5, 0]]);
    sequence(&[algorithm, bits(&sequence(&[integer(modulus), integer(exponent)]))])
}

pub(crate) fn ec(random: &mut Random) -> Vec<u8> {
    let algorithm = sequence(&[oid("1.2.840.10045.2.1"), oid("1.2.840.10045.3.1.7")]);
    sequence(&[algorithm, bits(&[vec![4], random.bytes(64)].concat())])
}

/// What a certificate is made of.
#[derive(Clone)]
pub(crate) struct Made {
    pub(crate) version: bool,
    pub(crate) serial: Vec<u8>,
    pub(crate) issuer: Vec<u8>,
    pub(crate) subject: Vec<u8>,
    pub(crate) not_after: Vec<u8>,
    pub(crate) key: Vec<u8>,
    pub(crate) extensions: Vec<Vec<u8>>,
}

pub(crate) fn utc(text: &str) -> Vec<u8> {
    tlv(0x17, text.as_bytes())
}

impl Made {
    /// As keytool makes them for Android.
    pub(crate) fn android(random: &mut Random, key: Vec<u8>) -> Self {
        let name = common_name("发布");
        Self {
            version: true,
            serial: vec![1 + random.below(100) as u8],
            issuer: name.clone(),
            subject: name,
            not_after: utc("491231000000Z"),
            key,
            extensions: Vec::new(),
        }
    }

    pub(crate) fn build(&self) -> Vec<u8> {
        let algorithm = sequence(&[oid("1.2.840.113549.1.1.11"), vec![5, 0]]);
        let mut parts = vec![
            integer(&self.serial),
            algorithm.clone(),
            self.issuer.clone(),
            sequence(&[utc("200101000000Z"), self.not_after.clone()]),
            self.subject.clone(),
            self.key.clone(),
        ];
        if self.version {
            parts.insert(0, tlv(0xa0, &[2, 1, 2]));
        }
        if !self.extensions.is_empty() {
            parts.push(tlv(0xa3, &sequence(&self.extensions)));
        }
        sequence(&[sequence(&parts), algorithm, bits(&[7; 256])])
    }
}

pub(crate) fn extension(id: &str, critical: bool, value: &[u8]) -> Vec<u8> {
    let critical = if critical { vec![1, 1, 0xff] } else { Vec::new() };
    sequence(&[oid(id), critical, tlv(0x04, value)])
}

/// Signed data as most tools write them, or, with `marked`, with indefinite lengths and a content in parts.
pub(crate) fn signed(
    content: &[u8],
    certificates: &[Vec<u8>],
    signer: Option<(&[u8], &[u8])>,
    marked: bool,
) -> Vec<u8> {
    let algorithm = sequence(&[oid("2.16.840.1.101.3.4.2.1")]);
    let wrap = |tag: u8, content: &[u8]| match marked {
        true => [&[tag, 0x80], content, &[0, 0]].concat(),
        false => tlv(tag, content),
    };
    let octets = match marked {
        true => wrap(
            0x24,
            &content.chunks(1000).flat_map(|part| tlv(4, part)).collect::<Vec<u8>>(),
        ),
        false => tlv(0x04, content),
    };
    let content = if content.is_empty() {
        Vec::new()
    } else {
        wrap(0xa0, &octets)
    };
    let encapsulated = wrap(0x30, &[oid("1.2.840.113549.1.7.1"), content].concat());
    let signers = signer.map_or_else(Vec::new, |(issuer, serial)| {
        let id = sequence(&[issuer.to_vec(), integer(serial)]);
        sequence(&[
            vec![2, 1, 1],
            id,
            algorithm.clone(),
            algorithm.clone(),
            tlv(4, &[9; 32]),
        ])
    });
    let data = [
        vec![2, 1, 1],
        set(std::slice::from_ref(&algorithm)),
        encapsulated,
        wrap(0xa0, &certificates.concat()),
        set(&[signers]),
    ];
    let data = wrap(0x30, &data.concat());
    wrap(0x30, &[oid("1.2.840.113549.1.7.2"), wrap(0xa0, &data)].concat())
}

pub(crate) fn base64(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let digit = |number: u32| char::from(DIGITS[(number & 63) as usize]);
    let mut text = String::new();
    for chunk in bytes.chunks(3) {
        let number = chunk.iter().fold(0, |number, byte| number << 8 | u32::from(*byte)) << (8 * (3 - chunk.len()));
        let digits = [18, 12, 6, 0].map(|shift| digit(number >> shift));
        text.extend(&digits[..=chunk.len()]);
        text.push_str(&"=".repeat(3 - chunk.len()));
    }
    text
}

pub(crate) fn pem(label: &str, bytes: &[u8]) -> String {
    let text = base64(bytes);
    let lines: Vec<&str> = text
        .as_bytes()
        .chunks(64)
        .map(|line| std::str::from_utf8(line).unwrap())
        .collect();
    format!("-----BEGIN {label}-----\n{}\n-----END {label}-----\n", lines.join("\n"))
}

/// A ZIP file; every other entry is compressed. `block` stands before the central directory.
pub(crate) fn zip(entries: &[(&str, &[u8])], block: &[u8]) -> Vec<u8> {
    let (mut file, mut directory) = (Vec::new(), Vec::new());
    for (place, (name, content)) in entries.iter().enumerate() {
        let packed = if place % 2 == 0 {
            deflate(content)
        } else {
            content.to_vec()
        };
        let method: u16 = if place % 2 == 0 { 8 } else { 0 };
        let offset = file.len() as u32;
        let mut sizes = vec![0; 12];
        sizes[4..8].copy_from_slice(&(packed.len() as u32).to_le_bytes());
        sizes[8..12].copy_from_slice(&(content.len() as u32).to_le_bytes());
        let name_length = (name.len() as u16).to_le_bytes();
        file.extend(
            [
                b"PK\x03\x04\x14\0\0\0",
                &method.to_le_bytes()[..],
                &[0; 4],
                &sizes,
                &name_length,
                &[0, 0],
                name.as_bytes(),
                &packed,
            ]
            .concat(),
        );
        directory.extend(
            [
                b"PK\x01\x02\x14\0\x14\0\0\0",
                &method.to_le_bytes()[..],
                &[0; 4],
                &sizes,
                &name_length,
                &[0; 12],
                &offset.to_le_bytes(),
                name.as_bytes(),
            ]
            .concat(),
        );
    }
    file.extend(block);
    let (start, size) = (file.len() as u32, directory.len() as u32);
    let count = (entries.len() as u16).to_le_bytes();
    file.extend(directory);
    file.extend(
        [
            &b"PK\x05\x06\0\0\0\0"[..],
            &count,
            &count,
            &size.to_le_bytes(),
            &start.to_le_bytes(),
            &[0, 0],
        ]
        .concat(),
    );
    file
}

fn deflate(content: &[u8]) -> Vec<u8> {
    let mut encoder = flate2::write::DeflateEncoder::new(Vec::new(), flate2::Compression::default());
    encoder.write_all(content).unwrap();
    encoder.finish().unwrap()
}

/// An APK signing block with one signer for each scheme.
pub(crate) fn signing_block(certificates: &[(u32, &[u8])]) -> Vec<u8> {
    let counted = |content: &[u8]| [&(content.len() as u32).to_le_bytes()[..], content].concat();
    // Padding, as the build tools write it.
    let mut pairs = pair(0x4272_6577, &[0; 100]);
    for (id, certificate) in certificates {
        let digests = counted(&counted(&[3; 40]));
        let signed = [digests, counted(&counted(certificate)), counted(&[])].concat();
        let signer = [counted(&signed), counted(&[5; 70]), counted(&[6; 90])].concat();
        pairs.extend(pair(*id, &counted(&counted(&signer))));
    }
    let size = (pairs.len() as u64 + 24).to_le_bytes();
    [&size[..], &pairs, &size, b"APK Sig Block 42"].concat()
}

fn pair(id: u32, value: &[u8]) -> Vec<u8> {
    [&(value.len() as u64 + 4).to_le_bytes()[..], &id.to_le_bytes(), value].concat()
}

/// A compiled manifest with strings in UTF-16 or UTF-8.
pub(crate) fn manifest(package: &str, utf8: bool) -> Vec<u8> {
    let strings = ["versionCode", "package", "manifest", package, "unused"];
    let (mut offsets, mut data) = (Vec::new(), Vec::new());
    for string in strings {
        offsets.extend((data.len() as u32).to_le_bytes());
        if utf8 {
            data.extend([string.chars().count() as u8, string.len() as u8]);
            data.extend(string.as_bytes());
            data.push(0);
        } else {
            let units: Vec<u16> = string.encode_utf16().collect();
            data.extend((units.len() as u16).to_le_bytes());
            data.extend(units.iter().flat_map(|unit| unit.to_le_bytes()));
            data.extend([0, 0]);
        }
    }
    let words = |words: &[u32]| words.iter().flat_map(|word| word.to_le_bytes()).collect::<Vec<u8>>();
    let head = words(&[
        strings.len() as u32,
        0,
        if utf8 { 1 << 8 } else { 0 },
        28 + offsets.len() as u32,
        0,
    ]);
    let pool = chunk(1, &head, &[offsets, data].concat());
    let map = chunk(0x0180, &[], &words(&[0x0101_021b]));
    let attribute = |name: u32, value: u32| words(&[u32::MAX, name, value, 0x0300_0008, value]);
    let attributes = [attribute(0, 4), attribute(1, 3)].concat();
    let element = [
        words(&[u32::MAX, 2]),
        vec![20, 0, 20, 0, 2, 0, 0, 0, 0, 0, 0, 0],
        attributes,
    ]
    .concat();
    let element = chunk(0x0102, &words(&[1, u32::MAX]), &element);
    chunk(3, &[], &[pool, map, element].concat())
}

fn chunk(kind: u16, head: &[u8], body: &[u8]) -> Vec<u8> {
    let sizes = ((8 + head.len()) as u16, (8 + head.len() + body.len()) as u32);
    [
        &kind.to_le_bytes()[..],
        &sizes.0.to_le_bytes(),
        &sizes.1.to_le_bytes(),
        head,
        body,
    ]
    .concat()
}

/// A bundle's manifest.
pub(crate) fn bundle_manifest(package: &str) -> Vec<u8> {
    let field = |number: u8, content: &[u8]| [&[number << 3 | 2, content.len() as u8], content].concat();
    let attribute =
        |name: &str, value: &str| field(4, &[field(2, name.as_bytes()), field(3, value.as_bytes())].concat());
    let element = [
        field(3, b"manifest"),
        attribute("versionName", "1.0"),
        attribute("package", package),
    ]
    .concat();
    // A varint field besides.
    [vec![0x18, 0x96, 0x01], field(1, &element)].concat()
}

/// The day in Asia/Shanghai of a moment in seconds.
pub(crate) fn shanghai(seconds: i64) -> String {
    let day = (seconds + 8 * 3600).div_euclid(86_400);
    Date::from_day_number(i32::try_from(day).unwrap()).unwrap().to_string()
}
