//! Files of material: their format, size and name, as providers take them, and what shows that something went wrong with them.

use crate::data::vocabulary::AttachmentKind;
use crate::filing::Attachment;
use crate::filing::field::Field;
use crate::law::{conventions, filing_system, notice_64, returns};
use crate::model::phrase::{Phrase, t};
use crate::model::report::Severity;
use crate::policy::{FILE_KILOBYTES, FILE_MEGABYTES, ICON_KILOBYTES, LONGEST_FILE_NAME, PICTURES, Pictures};
use crate::rule::{Applicability, Applies, BLANK, Leaf, Rule, RuleContext, Scope, fail, inapplicable, messages, pass};

const KILOBYTE: u32 = 1024;
const MEGABYTE: u32 = 1024 * KILOBYTE;
/// What a report file of the filing system holds in all.
const REPORT: u32 = 50 * MEGABYTE;
/// The verification photo of 2010, either way up.
const PHOTO: (u32, u32) = (800, 600);
/// Certificates in fewer pixels cannot be read: less than any platform asks for (720 by 1280).
const LEGIBLE: (u32, u32) = (640, 400);

/// See the module.
pub static RULE: Rule = Rule {
    id: "attachment/file",
    since: "0.1.0",
    severity: Severity::Warning,
    title: t!("图片的格式和大小", "Format and size of pictures"),
    why: t!(
        "接入服务商一般只接收 JPG、PNG 图片，每张不超过 4 MB；打不开或太小的会被退回。",
        "Access providers usually accept only JPEG and PNG pictures of at most 4 MB; broken or very small ones are returned.",
    ),
    fix: t!(
        "另存为接入服务商接收的格式，注意大小。",
        "Save it in a format and size your access provider accepts.",
    ),
    messages: MESSAGES,
    basis: &[
        &conventions::FILES,
        &conventions::ICON,
        &filing_system::REPORT_SIZE,
        &notice_64::SECTION_2_1_4,
        &returns::MINI_PROGRAMS,
        &returns::PAPERS,
    ],
    applies: Applies::UNLESS_CANCELLED
        .reads(FILE_KILOBYTES)
        .reads(FILE_MEGABYTES)
        .reads(ICON_KILOBYTES)
        .reads(LONGEST_FILE_NAME)
        .reads(PICTURES)
        .at(&[Leaf::MediaType, Leaf::Bytes, Leaf::FileName, Leaf::Width]),
    scope: &[Scope::Attachment(check)],
    cases: &[
        fail(r#"{"attachments":[{"kind":"organizer-certificate","fileName":"营业执照.pdf"}]}"#),
        fail(r#"{"attachments":[{"kind":"verification-photo","fileName":"photo.HEIC"}]}"#),
        fail(r#"{"attachments":[{"kind":"person-certificate","fileName":"身份证.jpg","mediaType":"image/webp"}]}"#),
        fail(r#"{"attachments":[{"kind":"person-certificate","mediaType":"image/jpeg","bytes":4194305}]}"#),
        fail(r#"{"attachments":[{"kind":"icon","mediaType":"image/png","bytes":102401}]}"#),
        fail(r#"{"attachments":[{"kind":"other","fileName":"说明.pdf","bytes":0}]}"#),
        fail(r#"{"attachments":[{"kind":"other","fileName":"说明.jpg","mediaType":"application/pdf"}]}"#),
        fail(r#"{"attachments":[{"kind":"verification-photo","mediaType":"image/jpeg","width":400,"height":300}]}"#),
        fail(r#"{"attachments":[{"kind":"organizer-certificate","mediaType":"image/jpeg","width":200,"height":150}]}"#),
        fail(
            r#"{"attachments":[{"kind":"organizer-certificate","mediaType":"image/jpeg","width":1280,"height":399}]}"#,
        ),
        fail(r#"{"attachments":[{"kind":"person-certificate","mediaType":"image/jpeg","bytes":9999}]}"#).with(
            r#"{"policies":[{"id":"house","title":"示例","source":"内部","seen":"2026-11-01","smallestFileKilobytes":10}]}"#,
        ),
        fail(r#"{"attachments":[{"kind":"other","fileName":"营业执照（正本）.jpg"}]}"#).with(
            r#"{"policies":[{"id":"house","title":"示例","source":"内部","seen":"2026-11-01","longestFileName":8}]}"#,
        ),
        pass(r#"{"attachments":[{"kind":"person-certificate","mediaType":"image/jpeg","bytes":10240}]}"#).with(r#"{"policies":[{"id":"house","title":"示例","source":"内部","seen":"2026-11-01","smallestFileKilobytes":10}]}"#),
        pass(r#"{"attachments":[{"kind":"person-certificate","mediaType":"image/jpeg","width":638,"height":1011}]}"#),
        fail(r#"{"attachments":[{"kind":"organizer-certificate","fileName":"营业执照复印件.jpg","bytes":900000}]}"#),
        fail(r#"{"attachments":[{"kind":"person-certificate","fileName":"Screenshot_20260101.png"}]}"#),
        pass(r#"{"attachments":[{"kind":"domain-certificate","fileName":"实名认证截图.png"}]}"#),
        fail(r#"{"attachments":[{"kind":"other","bytes":52428801}]}"#),
        fail(r#"{"attachments":[{"kind":"person-certificate","mediaType":"image/png"}]}"#)
            .with(r#"{"provider":"inspur-cloud"}"#),
        pass(r#"{"attachments":[{"kind":"person-certificate","mediaType":"image/gif","bytes":8388608}]}"#)
            .with(r#"{"provider":"tencent-cloud"}"#),
        pass(r#"{"attachments":[{"kind":"person-certificate","fileName":"身份证.gif"}]}"#)
            .with(r#"{"provider":"tencent-cloud"}"#),
        pass(r#"{"attachments":[{"kind":"person-certificate","fileName":"身份证.jpg","mediaType":"application/octet-stream"}]}"#),
        pass(r#"{"attachments":[{"kind":"person-certificate","fileName":"身份证.JPG","bytes":4194304}]}"#),
        pass(r#"{"attachments":[{"kind":"organizer-certificate","fileName":"licence","mediaType":"image/png"}]}"#),
        pass(r#"{"attachments":[{"kind":"verification-photo","mediaType":"image/jpeg","width":600,"height":800}]}"#),
        pass(r#"{"attachments":[{"kind":"prior-approval","fileName":"许可证.pdf"}]}"#),
        inapplicable(r#"{"attachments":[{"kind":"person-certificate"}]}"#),
        inapplicable(r#"{"action":"cancel","attachments":[{"kind":"person-certificate","fileName":"a.pdf"}]}"#),
    ],
};

messages! {
    FORMAT "format" "{field}显示这不是 {formats} 图片。" "{field} shows that this is not a {formats} picture.";
    FIX_FORMAT "fix-format" "另存为 {formats} 图片。" "Save it as a {formats} picture.";
    LARGE "large" "{field}超过 {limit} {unit}。" "{field} exceeds {limit} {unit}.";
    FIX_LARGE "fix-large" "压缩到 {limit} {unit} 以内，文字要仍看得清。" "Reduce it to at most {limit} {unit}; the text must stay legible.";
    SMALL "small" "{field}不到 {limit} KB，可能看不清。" "{field} is below {limit} KB; the picture may not be legible.";
    FIX_SMALL "fix-small" "换一张更清楚的图片。" "Use a clearer picture.";
    EMPTY "empty" "{field}是 0，文件没有内容。" "{field} is 0: the file is empty.";
    FIX_EMPTY "fix-empty" "重新选择文件。" "Choose the file again.";
    PHOTO_SMALL "photo-small"
        "{field}太小，照片原来要求 800×600 像素。"
        "{field} is too small: the photo used to require 800×600 pixels.";
    FIX_PHOTO "fix-photo" "用照片核验的，换一张更大的；做人脸核验的，不用换。" "Use a larger one, unless you verify by face.";
    ILLEGIBLE "illegible" "{field}太小，证件上的字看不清。" "{field} is too small: the text on the certificate is not legible.";
    FIX_ILLEGIBLE "fix-illegible" "重新拍照或扫描，一般不小于 1280×720 像素。" "Take or scan it again, usually with at least 1280×720 pixels.";
    NAMED "named" "{field}像是{looks_like}，证件要用原件拍照或扫描。" "{field} looks like {looks_like}; certificates must be photographed or scanned from the original.";
    COPY "copy" "复印件" "a copy";
    SHOT "shot" "截屏" "a screenshot";
    FIX_NAMED "fix-named" "换成原件的彩色照片或扫描件；已经是原件的，照此提交。" "Use a colour photo or scan of the original; if it is one, submit it.";
    OTHERWISE "otherwise" "{field}的扩展名与文件格式不一致。" "{field} has an extension that does not match the file format.";
    FIX_OTHERWISE "fix-otherwise" "用图片软件另存，不要直接改扩展名。" "Save it again with an image program; do not just rename it.";
    LONG "long" "{field}超过 {limit} 个字符。" "{field} has more than {limit} characters.";
    FIX_LONG "fix-long" "改短文件名。" "Shorten the file name.";
}

fn check(attachment: &Attachment, context: &mut RuleContext<'_>) -> Applicability {
    let format = format(attachment);
    let bytes = attachment.bytes.value();
    let size = attachment.width.value().zip(attachment.height.value());
    if bytes.is_none() && format.is_none() && size.is_none() {
        return Err(BLANK);
    }
    if bytes == Some(0) {
        context
            .report(&attachment.bytes, &EMPTY)
            .fix(&FIX_EMPTY)
            .basis([&conventions::FILES]);
    } else if bytes.is_some_and(|bytes| bytes > REPORT) {
        let finding = context
            .report(&attachment.bytes, &LARGE)
            .fix(&FIX_LARGE)
            .arg("limit", 50_u32);
        finding.arg("unit", "MB").basis([&filing_system::REPORT_SIZE]);
    }
    name(attachment, context);
    use AttachmentKind as K;
    match attachment.kind.choice() {
        // No source says what other material has to be.
        Some(K::OrganizerCertificate | K::PersonCertificate | K::VerificationPhoto | K::ResidencePermit) => {
            picture(attachment, format, context);
        }
        Some(K::Icon) => {
            let most = &context.policies().get(ICON_KILOBYTES);
            if bytes.is_some_and(|bytes| bytes > u32::from(most.value).saturating_mul(KILOBYTE)) {
                let finding = context.report(&attachment.bytes, &LARGE).fix(&FIX_LARGE);
                let finding = finding.arg("limit", most.value).arg("unit", "KB");
                finding.basis([&conventions::ICON]).convention(most);
            }
        }
        _ => {}
    }
    let small = |least: (u32, u32)| {
        size.is_some_and(|(width, height)| width.max(height) < least.0 || width.min(height) < least.1)
    };
    let certificate = matches!(
        attachment.kind.choice(),
        Some(K::OrganizerCertificate | K::PersonCertificate | K::ResidencePermit)
    );
    if certificate && small(LEGIBLE) {
        let finding = context.report(&attachment.width, &ILLEGIBLE).fix(&FIX_ILLEGIBLE);
        finding.basis([&returns::MINI_PROGRAMS]);
    }
    if let Some(looks_like) = attachment
        .file_name
        .text()
        .filter(|_| certificate)
        .and_then(no_original)
    {
        let finding = context.report(&attachment.file_name, &NAMED).fix(&FIX_NAMED);
        finding.arg("looks_like", looks_like).basis([&returns::PAPERS]);
    }
    if attachment.kind.choice() == Some(K::VerificationPhoto) && small(PHOTO) {
        let finding = context.report(&attachment.width, &PHOTO_SMALL).fix(&FIX_PHOTO);
        finding.severity(Severity::Prompt).basis([&notice_64::SECTION_2_1_4]);
    }
    Ok(())
}

/// What a file's name says it is, where that is no picture of the original.
fn no_original(name: &str) -> Option<&'static Phrase> {
    let lower = name.to_ascii_lowercase();
    if name.contains("复印") {
        Some(&COPY)
    } else if name.contains("截图") || name.contains("截屏") || lower.starts_with("screenshot") {
        Some(&SHOT)
    } else {
        None
    }
}

/// Pictures of certificates and of people.
fn picture(attachment: &Attachment, format: Option<(&Field<String>, Format)>, context: &mut RuleContext<'_>) {
    let policies = context.policies();
    let (formats, taken): (&str, &[Format]) = match policies.get(PICTURES).value {
        Pictures::Jpeg => ("JPG", &[Format::Jpeg]),
        Pictures::JpegPng => ("JPG/PNG", &[Format::Jpeg, Format::Png]),
        Pictures::JpegPngGif => ("JPG/PNG/GIF", &[Format::Jpeg, Format::Png, Format::Gif]),
    };
    if let Some((field, _)) = format.filter(|(_, format)| !taken.contains(format)) {
        let finding = context.report(field, &FORMAT).fix(&FIX_FORMAT).arg("formats", formats);
        finding.basis([&conventions::FILES]).convention(&policies.get(PICTURES));
    }
    let Some(bytes) = attachment.bytes.value().filter(|bytes| *bytes > 0) else {
        return;
    };
    let (most, least) = (&policies.get(FILE_MEGABYTES), &policies.get(FILE_KILOBYTES));
    if (u32::from(most.value).saturating_mul(MEGABYTE).saturating_add(1)..=REPORT).contains(&bytes) {
        let finding = context.report(&attachment.bytes, &LARGE).fix(&FIX_LARGE);
        let finding = finding.arg("limit", most.value).arg("unit", "MB");
        finding.basis([&conventions::FILES]).convention(most);
    } else if bytes < u32::from(least.value).saturating_mul(KILOBYTE) {
        let finding = context.report(&attachment.bytes, &SMALL).fix(&FIX_SMALL);
        let finding = finding.arg("limit", least.value).severity(Severity::Prompt);
        finding.basis([&conventions::FILES]).convention(least);
    }
}

fn name(attachment: &Attachment, context: &mut RuleContext<'_>) {
    let Some(name) = attachment.file_name.text() else {
        return;
    };
    let declared = attachment.media_type.text().and_then(of_media);
    let written = of_name(name).filter(|written| *written != Format::Other);
    if let (Some(declared), Some(written)) = (declared, written)
        && declared != written
    {
        let finding = context.report(&attachment.file_name, &OTHERWISE).fix(&FIX_OTHERWISE);
        finding.basis([&conventions::FILES]);
    }
    let most = &context.policies().get(LONGEST_FILE_NAME);
    if most.value > 0 && name.chars().count() > usize::from(most.value) {
        let finding = context.report(&attachment.file_name, &LONG).fix(&FIX_LONG);
        let finding = finding.arg("limit", most.value);
        finding.basis([&conventions::FILES]).convention(most);
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Format {
    Jpeg,
    Png,
    Gif,
    Pdf,
    Other,
}

/// Where the format is said, and which: the media type, or the end of the file's name where that says nothing.
fn format(attachment: &Attachment) -> Option<(&Field<String>, Format)> {
    let media = attachment.media_type.text().and_then(of_media);
    let name = attachment.file_name.text().and_then(of_name);
    media
        .map(|format| (&attachment.media_type, format))
        .or(name.map(|format| (&attachment.file_name, format)))
}

fn of_media(media: &str) -> Option<Format> {
    let media = media.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    Some(match media.as_str() {
        "" | "application/octet-stream" => return None,
        "image/jpeg" | "image/jpg" | "image/pjpeg" => Format::Jpeg,
        "image/png" | "image/x-png" => Format::Png,
        "image/gif" => Format::Gif,
        "application/pdf" => Format::Pdf,
        _ => Format::Other,
    })
}

fn of_name(name: &str) -> Option<Format> {
    let (_, extension) = name.trim().rsplit_once('.')?;
    Some(match extension.to_ascii_lowercase().as_str() {
        "jpg" | "jpeg" | "jpe" | "jfif" => Format::Jpeg,
        "png" => Format::Png,
        "gif" => Format::Gif,
        "pdf" => Format::Pdf,
        _ => Format::Other,
    })
}
