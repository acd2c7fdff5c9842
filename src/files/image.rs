//! What a picture's header says: its type, pixels, which way up, colour or grey. Nothing is decoded.

mod heif;
mod jpeg;
mod png;
mod simple;
mod webp;

use super::note::{FILES, Notes, ORIGINAL, Texts};
use super::source::{File, be32, le16, le32};
use crate::model::calendar::Date;
use crate::model::phrase::{Lang, Phrase};
use crate::model::report::{Finding, Param, Severity};
use crate::rule::messages;
use serde::Serialize;

/// What a picture's header says.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct ImageFacts {
    /// What the file is, whatever its name says: "image/jpeg"; of what is no picture, where it is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub media_type: Option<&'static str>,
    /// Pixels of a row, as they are stored.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub width: Option<u32>,
    /// Rows, as they are stored.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub height: Option<u32>,
    /// How it has to be turned to be seen, 1 to 8 as in Exif: from 5 on width and height change places.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub orientation: Option<u8>,
    /// Whether it has shades of grey alone; missing where the header does not tell.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(target_arch = "wasm32", tsify(optional))]
    pub grey: Option<bool>,
    /// What was found, at path "".
    pub findings: Vec<Finding>,
}

pub(super) const TEXTS: Texts = Texts {
    id: "attachment/picture",
    messages: MESSAGES,
};

messages! {
    FIX "fix"
        "选择 JPG 或 PNG 图片。"
        "Choose a JPEG or PNG picture.";
    EMPTY "empty" "文件是空的。" "The file is empty.";
    FIX_EMPTY "fix-empty" "重新选择文件。" "Choose the file again.";
    UNKNOWN "unknown" "这不是图片，或者图片已损坏。" "This is not a picture, or the picture is damaged.";
    OTHER "other" "这是 {format} 文件，不是图片。" "This is a {format} file, not a picture.";
    FIX_OTHER "fix-other"
        "拍照或扫描成 JPG、PNG 图片；已有文件的，把页面导出为图片。"
        "Photograph or scan it as JPEG or PNG; if you have a file, export the page as a picture.";
    HEIC "heic"
        "这是苹果手机默认的 HEIC 格式，备案系统一般打不开。"
        "This is HEIC, the default format of an iPhone; filing systems usually cannot open it.";
    FIX_HEIC "fix-heic"
        "在 iPhone 的“设置-相机-格式”里选“兼容性最佳”后重拍，或把照片导出为 JPG。"
        "On the iPhone, choose Settings > Camera > Formats > Most Compatible and take it again, or export the photo as JPEG.";
    DAMAGED "damaged"
        "图片不完整或已损坏，读不出尺寸。"
        "The picture is incomplete or damaged; its size cannot be read.";
    CUT_OFF "cut-off" "图片没有传完整，后面缺了一截。" "The picture is incomplete: its end is missing.";
    FIX_DAMAGED "fix-damaged" "重新保存或下载这张图片。" "Save or download the picture again.";
    SMALL "small"
        "图片只有 {width}×{height} 像素，证件上的字看不清。"
        "The picture has only {width}×{height} pixels; the text on the certificate is not legible.";
    SMALLISH "smallish"
        "图片只有 {width}×{height} 像素，证件上的字可能看不清。"
        "The picture has only {width}×{height} pixels; the text on the certificate may not be legible.";
    FIX_SMALL "fix-small"
        "用原图，不要用缩略图或聊天里压缩过的图；没有原图的，重新拍照或扫描。"
        "Use the original picture, not a thumbnail or one compressed by a chat app; if you do not have it, photograph or scan it again.";
    GREY "grey" "图片是黑白的。" "The picture is black and white.";
    FIX_GREY "fix-grey"
        "证件要原件的彩色照片或扫描件，不要用复印件；材料本来就是黑白的，不用换。"
        "Certificates need a colour photo or scan of the original, not of a copy; if the material itself is black and white, leave it.";
}

/// What a picture is, as its header has it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Header {
    width: u32,
    height: u32,
    orientation: Option<u8>,
    grey: Option<bool>,
    /// The file ends before the picture does.
    is_cut_off: bool,
}

/// What a file is by its first bytes.
#[derive(Clone, Copy, Debug)]
enum Kind {
    /// A picture whose header is read.
    Picture(&'static str, fn(File<'_>) -> Option<Header>),
    /// Something else, with its name where it is no picture.
    Other(&'static str, &'static str),
}

/// No picture of a camera or scanner has a longer side.
const LONGEST_SIDE: u32 = 100_000;
/// Below this the longer side of a document shows no print.
const LEGIBLE: u32 = 480;
/// Below this small print is at risk: half a line of type a millimetre on A4.
const COMFORTABLE: u32 = 800;

/// What a picture's header says. Any bytes at all give an answer.
pub fn inspect_image(file: File<'_>, lang: Lang, today: Date) -> ImageFacts {
    let mut notes = Notes::new(TEXTS.id, lang, today);
    let mut facts = ImageFacts::default();
    let head = file.piece(0, 64);
    match kind(&head) {
        _ if head.is_empty() => warn(&mut notes, &EMPTY, &FIX_EMPTY, &[]),
        None => warn(&mut notes, &UNKNOWN, &FIX, &[]),
        Some(Kind::Other(media_type, format)) => {
            facts.media_type = Some(media_type);
            if !format.is_empty() {
                let format = [("format", Param::Text(format.to_owned()))];
                warn(&mut notes, &OTHER, &FIX_OTHER, &format);
            }
        }
        Some(Kind::Picture(media_type, read)) => {
            facts.media_type = Some(media_type);
            if matches!(media_type, "image/heic" | "image/heif") {
                warn(&mut notes, &HEIC, &FIX_HEIC, &[]);
            }
            let sides = 1..=LONGEST_SIDE;
            let is_possible = |header: &Header| sides.contains(&header.width) && sides.contains(&header.height);
            match read(file).filter(is_possible) {
                Some(header) => picture(header, &mut facts, &mut notes),
                None => warn(&mut notes, &DAMAGED, &FIX_DAMAGED, &[]),
            }
        }
    }
    facts.findings = notes.findings;
    facts
}

fn warn(notes: &mut Notes, message: &Phrase, fix: &Phrase, args: &[(&'static str, Param)]) {
    notes.say(Severity::Warning, message, fix, FILES, args);
}

fn picture(header: Header, facts: &mut ImageFacts, notes: &mut Notes) {
    let (width, height) = (header.width, header.height);
    facts.width = Some(width);
    facts.height = Some(height);
    facts.orientation = header.orientation;
    facts.grey = header.grey;
    if header.is_cut_off {
        warn(notes, &CUT_OFF, &FIX_DAMAGED, &[]);
    }
    // A square is an icon or a seal, which may be small.
    let longer = if width == height { u32::MAX } else { width.max(height) };
    let size = [("width", Param::Number(width)), ("height", Param::Number(height))];
    if longer < LEGIBLE {
        notes.say(Severity::Warning, &SMALL, &FIX_SMALL, FILES, &size);
    } else if longer < COMFORTABLE {
        notes.say(Severity::Prompt, &SMALLISH, &FIX_SMALL, FILES, &size);
    }
    if header.grey == Some(true) && width != height {
        notes.say(Severity::Prompt, &GREY, &FIX_GREY, ORIGINAL, &[]);
    }
}

fn kind(head: &[u8]) -> Option<Kind> {
    let starts = |magic: &[u8]| head.starts_with(magic);
    let at = |place: usize, magic: &[u8]| head.get(place..).is_some_and(|rest| rest.starts_with(magic));
    Some(if starts(b"\xff\xd8\xff") {
        Kind::Picture("image/jpeg", jpeg::read)
    } else if starts(b"\x89PNG\r\n\x1a\n") {
        Kind::Picture("image/png", png::read)
    } else if starts(b"RIFF") && at(8, b"WEBP") {
        Kind::Picture("image/webp", webp::read)
    } else if at(4, b"ftyp") {
        return heif::kind(head);
    } else if starts(b"BM") && le32(head, 14).is_some_and(|size| matches!(size, 12 | 16 | 40..=124)) {
        Kind::Picture("image/bmp", simple::bmp)
    } else if starts(b"GIF87a") || starts(b"GIF89a") {
        Kind::Picture("image/gif", simple::gif)
    } else if starts(b"II\x2a\0") || starts(b"MM\0\x2a") {
        Kind::Other("image/tiff", "")
    } else if starts(b"%PDF-") {
        Kind::Other("application/pdf", "PDF")
    } else if starts(b"PK\x03\x04") {
        Kind::Other("application/zip", "ZIP")
    } else if starts(b"Rar!") {
        Kind::Other("application/vnd.rar", "RAR")
    } else if starts(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1") {
        // Of Word, Excel and WPS before they took to ZIP.
        Kind::Other("application/x-ole-storage", "Office")
    } else {
        return None;
    })
}

const ORIENTATION: u16 = 0x0112;
const SHORT: u16 = 3;
const MOST_TAGS: u16 = 512;

/// The orientation in Exif data: a TIFF header, and its first directory.
fn orientation(tiff: &[u8]) -> Option<u8> {
    let is_big = match tiff.get(..4)? {
        b"MM\0\x2a" => true,
        b"II\x2a\0" => false,
        _ => return None,
    };
    let short = |at: usize| {
        let value = le16(tiff, at)?;
        Some(if is_big { value.swap_bytes() } else { value })
    };
    let start = if is_big { be32(tiff, 4)? } else { le32(tiff, 4)? } as usize;
    let tags = (0..short(start)?.min(MOST_TAGS)).map(|tag| {
        start
            .saturating_add(2)
            .saturating_add(usize::from(tag).saturating_mul(12))
    });
    let mut own = tags.filter(|tag| short(*tag) == Some(ORIENTATION) && short(tag.saturating_add(2)) == Some(SHORT));
    let value = short(own.next()?.saturating_add(8))?;
    u8::try_from(value).ok().filter(|value| (1..=8).contains(value))
}
