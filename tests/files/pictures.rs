//! Headers of pictures, read here and by imagesize, and what is said about them.

use super::image;
use super::made::Random;

fn be(number: u32) -> [u8; 4] {
    number.to_be_bytes()
}

fn le(number: u32) -> [u8; 4] {
    number.to_le_bytes()
}

fn exif(orientation: u8, big: bool) -> Vec<u8> {
    if big {
        [
            b"MM\0\x2a\0\0\0\x08\0\x02\x01\0\0\x04\0\0\0\x01\0\0\0\x07\x01\x12\0\x03\0\0\0\x01\0".as_slice(),
            &[orientation, 0, 0, 0, 0, 0, 0],
        ]
        .concat()
    } else {
        [
            b"II\x2a\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0".as_slice(),
            &[orientation, 0, 0, 0, 0, 0, 0, 0],
        ]
        .concat()
    }
}

fn jpeg(width: u16, height: u16, components: u8, frame: u8, turned: Option<(u8, bool)>) -> Vec<u8> {
    let mut file = b"\xff\xd8\xff\xe0\0\x10JFIF\0\x01\x01\0\0\x01\0\x01\0\0".to_vec();
    if let Some((orientation, big)) = turned {
        let exif = [b"Exif\0\0".as_slice(), &exif(orientation, big)].concat();
        file.extend([b"\xff\xe1".as_slice(), &(exif.len() as u16 + 2).to_be_bytes(), &exif].concat());
    }
    // A table whose bytes look like a frame.
    file.extend(b"\xff\xdb\0\x0a\xff\xc0\0\x0b\x08\0\x01\0");
    let length = 8 + u16::from(components) * 3;
    file.extend(
        [
            &[0xff, frame][..],
            &length.to_be_bytes(),
            &[8],
            &height.to_be_bytes(),
            &width.to_be_bytes(),
            &[components],
        ]
        .concat(),
    );
    file.extend(vec![1; usize::from(components) * 3]);
    file.extend(b"\xff\xda\0\x08\x01\x01\0\0\x3f\0\x12\x34\xff\xd9");
    file
}

pub(crate) fn png(width: u32, height: u32, colour: u8) -> Vec<u8> {
    let chunk = |name: &[u8; 4], content: &[u8]| [&be(content.len() as u32)[..], name, content, &[0; 4]].concat();
    let head = [&be(width)[..], &be(height), &[8, colour, 0, 0, 0]].concat();
    [
        b"\x89PNG\r\n\x1a\n".to_vec(),
        chunk(b"IHDR", &head),
        chunk(b"eXIf", &exif(6, true)),
        chunk(b"IDAT", &[1; 50]),
        chunk(b"IEND", &[]),
    ]
    .concat()
}

fn gif(width: u16, height: u16) -> Vec<u8> {
    [
        b"GIF89a".as_slice(),
        &width.to_le_bytes(),
        &height.to_le_bytes(),
        &[0x80, 0, 0],
        &[0; 6],
        b";",
    ]
    .concat()
}

fn bmp(width: i32, height: i32, bits: u16) -> Vec<u8> {
    let rest = [
        &le(40)[..],
        &width.to_le_bytes(),
        &height.to_le_bytes(),
        &1_u16.to_le_bytes(),
        &bits.to_le_bytes(),
        &[0; 24],
    ]
    .concat();
    [b"BM".as_slice(), &le(14 + rest.len() as u32), &[0; 4], &le(54), &rest].concat()
}

fn webp(kind: &[u8; 4], width: u32, height: u32) -> Vec<u8> {
    let body = match kind {
        b"VP8 " => [
            &[0x10, 0, 0, 0x9d, 0x01, 0x2a][..],
            &(width as u16).to_le_bytes(),
            &(height as u16).to_le_bytes(),
            &[0; 10],
        ]
        .concat(),
        b"VP8L" => [&[0x2f][..], &le((width - 1) | (height - 1) << 14), &[0; 11]].concat(),
        _ => [&[8, 0, 0, 0][..], &le(width - 1)[..3], &le(height - 1)[..3]].concat(),
    };
    let exif = exif(3, false);
    let chunk =
        |name: &[u8], content: &[u8]| [name, &le(content.len() as u32), content, &vec![0; content.len() % 2]].concat();
    let chunks = [chunk(kind, &body), chunk(b"EXIF", &exif)].concat();
    [b"RIFF".as_slice(), &le(chunks.len() as u32 + 4), b"WEBP", &chunks].concat()
}

fn boxed(name: &[u8; 4], content: &[u8]) -> Vec<u8> {
    [&be(content.len() as u32 + 8)[..], name, content].concat()
}

/// As a phone writes it: a thumbnail with its own size first, then the picture.
fn heif(brand: &[u8; 4], width: u32, height: u32, turns: Option<u8>, channels: u8) -> Vec<u8> {
    let ispe = |width: u32, height: u32| boxed(b"ispe", &[&[0; 4][..], &be(width), &be(height)].concat());
    let pixi = boxed(
        b"pixi",
        &[&[0, 0, 0, 0, channels][..], &vec![8; usize::from(channels)]].concat(),
    );
    let irot = boxed(b"irot", &[turns.unwrap_or(0)]);
    let ipco = boxed(b"ipco", &[ispe(320, 240), ispe(width, height), pixi, irot].concat());
    let own: &[u8] = if turns.is_some() {
        &[0, 9, 3, 2, 3, 0x84]
    } else {
        &[0, 9, 2, 2, 3]
    };
    let ipma = boxed(b"ipma", &[&[0, 0, 0, 0, 0, 0, 0, 2, 0, 7, 1, 0x81][..], own].concat());
    let pitm = boxed(b"pitm", &[0, 0, 0, 0, 0, 9]);
    let handler = boxed(b"hdlr", &[&[0; 8][..], b"pict", &[0; 13]].concat());
    let meta = boxed(
        b"meta",
        &[&[0; 4][..], &handler, &pitm, &boxed(b"iprp", &[ipco, ipma].concat())].concat(),
    );
    [
        boxed(b"ftyp", &[&brand[..], &[0; 4], b"mif1", brand].concat()),
        meta,
        boxed(b"mdat", &[1; 40]),
    ]
    .concat()
}

/// A file of each kind, with its media type.
pub(crate) fn files() -> Vec<(&'static str, Vec<u8>)> {
    vec![
        ("image/jpeg", jpeg(1200, 900, 3, 0xc0, Some((6, true)))),
        ("image/jpeg", jpeg(1200, 900, 1, 0xc2, Some((8, false)))),
        ("image/png", png(1200, 900, 2)),
        ("image/gif", gif(1200, 900)),
        ("image/bmp", bmp(1200, -900, 24)),
        ("image/webp", webp(b"VP8 ", 1200, 900)),
        ("image/webp", webp(b"VP8L", 1200, 900)),
        ("image/webp", webp(b"VP8X", 1200, 900)),
        ("image/heic", heif(b"heic", 1200, 900, Some(3), 3)),
        ("image/avif", heif(b"avif", 1200, 900, None, 3)),
    ]
}

fn codes(file: &[u8]) -> Vec<String> {
    image(file)
        .findings
        .iter()
        .map(|finding| finding.code.split('#').nth(1).unwrap().to_owned())
        .collect()
}

#[test]
fn sizes_are_those_of_imagesize() {
    let mut random = Random(8);
    for _ in 0..300 {
        let (width, height) = (801 + random.below(15_000) as u32, 801 + random.below(15_000) as u32);
        let (w, h) = (width as u16, height as u16);
        let frame = *random.pick(&[&0xc0, &0xc1, &0xc2]);
        let turned = (random.below(2) == 0).then_some((1 + random.below(8) as u8, random.below(2) == 0));
        for file in [
            jpeg(w, h, *random.pick(&[&1, &3, &4]), frame, turned),
            png(width, height, *random.pick(&[&0, &2, &3, &4, &6])),
            gif(w, h),
            bmp(width as i32, height as i32, 24),
            webp(b"VP8 ", width & 0x3fff, height & 0x3fff),
            webp(b"VP8L", width & 0x3fff, height & 0x3fff),
            webp(b"VP8X", width, height),
            heif(b"heic", width, height, None, 3),
            heif(b"avif", width, height, None, 3),
        ] {
            // It wants more than the header.
            let known = imagesize::blob_size(&[&file[..], &[0; 64]].concat());
            let facts = image(&file);
            let known = known.unwrap_or_else(|error| panic!("{:?}: {error}", facts.media_type));
            let own = (facts.width.unwrap() as usize, facts.height.unwrap() as usize);
            assert_eq!(own, (known.width, known.height), "{:?}", facts.media_type);
        }
        assert_eq!(
            image(&jpeg(w, h, 3, frame, turned)).orientation,
            turned.map(|(orientation, _)| orientation)
        );
    }
}

#[test]
fn type_turning_and_colour_are_read() {
    for (media_type, file) in files() {
        assert_eq!(image(&file).media_type, Some(media_type));
        assert_eq!(
            (image(&file).width, image(&file).height),
            (Some(1200), Some(900)),
            "{media_type}"
        );
    }
    let read = |file: Vec<u8>| (image(&file).orientation, image(&file).grey);
    assert_eq!(read(jpeg(900, 800, 1, 0xc0, None)), (None, Some(true)));
    assert_eq!(read(jpeg(900, 800, 3, 0xc2, Some((6, false)))), (Some(6), Some(false)));
    assert_eq!(read(jpeg(900, 800, 3, 0xc2, Some((9, true)))), (None, Some(false)));
    // Filling before a segment.
    let plain = jpeg(900, 800, 3, 0xc0, None);
    let filled = [&plain[..20], b"\xff\xff\xff", &plain[20..]].concat();
    assert_eq!(image(&filled), image(&plain));
    assert_eq!(read(png(900, 800, 0)), (Some(6), Some(true)));
    assert_eq!(read(png(900, 800, 3)), (Some(6), None));
    assert_eq!(read(webp(b"VP8X", 900, 800)), (Some(3), None));
    assert_eq!(read(heif(b"heic", 900, 800, Some(3), 3)), (Some(6), Some(false)));
    assert_eq!(read(heif(b"heic", 900, 800, Some(1), 1)), (Some(8), Some(true)));
    assert_eq!(read(heif(b"heic", 900, 800, Some(2), 3)), (Some(3), Some(false)));
}

#[test]
fn what_is_said_about_a_picture() {
    let cut = |file: Vec<u8>, less: usize| file[..file.len() - less].to_vec();
    for (file, found) in [
        (jpeg(1200, 900, 3, 0xc0, None), &[][..]),
        (png(4000, 3000, 6), &[]),
        (heif(b"heic", 4032, 3024, Some(3), 3), &["heic"]),
        (heif(b"mif1", 4032, 3024, None, 3), &["heic"]),
        (heif(b"avif", 4032, 3024, None, 3), &[]),
        (jpeg(300, 200, 3, 0xc0, None), &["small"]),
        (jpeg(200, 300, 3, 0xc0, None), &["small"]),
        (jpeg(640, 480, 3, 0xc0, None), &["smallish"]),
        (jpeg(800, 500, 3, 0xc0, None), &[]),
        // An icon.
        (png(108, 108, 6), &[]),
        (png(108, 108, 0), &[]),
        (jpeg(1200, 900, 1, 0xc0, None), &["grey"]),
        (jpeg(300, 200, 1, 0xc0, None), &["small", "grey"]),
        (cut(png(1200, 900, 2), 20), &["cut-off"]),
        (cut(webp(b"VP8X", 1200, 900), 4), &["cut-off"]),
        (cut(heif(b"heic", 1200, 900, None, 3), 1), &["heic", "cut-off"]),
        // Headers that lie.
        (jpeg(0, 900, 3, 0xc0, None), &["damaged"]),
        (png(0, 0, 2), &["damaged"]),
        (png(u32::MAX, u32::MAX, 2), &["damaged"]),
        (png(1200, 900, 9), &["damaged"]),
        (bmp(i32::MIN, i32::MIN, 24), &["damaged"]),
        (b"\xff\xd8\xff\xda\0\x08".to_vec(), &["damaged"]),
        (b"\xff\xd8\xff".to_vec(), &["damaged"]),
        (b"\x89PNG\r\n\x1a\n".to_vec(), &["damaged"]),
        (b"GIF89a".to_vec(), &["damaged"]),
        (boxed(b"ftyp", b"heic\0\0\0\0heic"), &["heic", "damaged"]),
        // What is no picture.
        (b"".to_vec(), &["empty"]),
        (b"%PDF-1.7\n".to_vec(), &["other"]),
        (b"PK\x03\x04word".to_vec(), &["other"]),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".to_vec(), &["other"]),
        (boxed(b"ftyp", b"qt  \0\0\0\0qt  "), &["other"]),
        (b"hello".to_vec(), &["unknown"]),
        (b"BMW is no bitmap, and this is text".to_vec(), &["unknown"]),
        (vec![0; 100], &["unknown"]),
        (b"II\x2a\0".to_vec(), &[]),
    ] {
        assert_eq!(codes(&file), found, "{:?}", image(&file));
    }
    assert_eq!(image(b"%PDF-1.7").media_type, Some("application/pdf"));
    let small = &image(&jpeg(300, 200, 3, 0xc0, None)).findings[0];
    assert!(small.message.contains("300×200") && small.basis.len() == 1, "{small:?}");
}
