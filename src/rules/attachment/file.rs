//! Pictures of certificates and of people: their format and size, as providers take them.

use crate::data::vocabulary::{Action, AttachmentKind};
use crate::field::Field;
use crate::filing::Attachment;
use crate::law::conventions;
use crate::phrase::{Phrase, t};
use crate::report::Severity;
use crate::rule::{At, BLANK, OTHER_ACTION, Outcome, Rule, Scope, apart, bad, good};

/// 4 MB, in bytes.
const MOST_BYTES: u32 = 4 * 1024 * 1024;

/// See the module.
pub static RULE: Rule = Rule {
    id: "attachment/file",
    since: "0.1.0",
    severity: Severity::Warning,
    title: t("图片的格式和大小", "Format and size of pictures"),
    why: t(
        "接入服务商一般只接收 JPG、PNG 图片，每张不超过 4 MB。",
        "Access providers take pictures in JPEG or PNG of at most 4 MB as a rule.",
    ),
    fix: t(
        "请另存为 JPG 或 PNG 格式、不超过 4 MB 的图片。",
        "Save it as JPEG or PNG of at most 4 MB.",
    ),
    basis: &[&conventions::FILES],
    scope: &[Scope::Attachment(check)],
    cases: &[
        bad(r#"{"attachments":[{"kind":"organizer-certificate","fileName":"营业执照.pdf"}]}"#),
        bad(r#"{"attachments":[{"kind":"verification-photo","fileName":"photo.HEIC"}]}"#),
        bad(r#"{"attachments":[{"kind":"person-certificate","fileName":"身份证.jpg","mediaType":"image/webp"}]}"#),
        bad(r#"{"attachments":[{"kind":"person-certificate","mediaType":"image/jpeg","bytes":4194305}]}"#),
        good(r#"{"attachments":[{"kind":"person-certificate","fileName":"身份证.JPG","bytes":4194304}]}"#),
        good(r#"{"attachments":[{"kind":"organizer-certificate","fileName":"licence","mediaType":"image/png"}]}"#),
        apart(r#"{"attachments":[{"kind":"prior-approval","fileName":"许可证.pdf"}]}"#),
        apart(r#"{"attachments":[{"kind":"person-certificate"}]}"#),
    ],
};

static FORMAT: Phrase = t(
    "{field}显示这不是 JPG 或 PNG 图片。",
    "{field} says that it is no picture in JPEG or PNG.",
);
static SIZE: Phrase = t("{field}超过 {limit} MB。", "{field} is more than {limit} MB.");

fn check(attachment: &Attachment, at: &mut At<'_>) -> Outcome {
    if at.action() == Action::Cancel {
        return Err(OTHER_ACTION);
    }
    use AttachmentKind as K;
    // No source says what other material has to be.
    if !matches!(
        attachment.kind.choice(),
        Some(K::OrganizerCertificate | K::PersonCertificate | K::VerificationPhoto)
    ) {
        return Err(BLANK);
    }
    let bytes = attachment.bytes.value();
    let format = format(attachment);
    if bytes.is_none() && format.is_none() {
        return Err(BLANK);
    }
    if let Some((field, false)) = format {
        at.find(field, &FORMAT);
    }
    if bytes.is_some_and(|bytes| bytes > MOST_BYTES) {
        at.find(&attachment.bytes, &SIZE).number("limit", 4);
    }
    Ok(())
}

/// Where the format is said, and whether it is JPEG or PNG: the media type, or the end of the file's name where that says nothing.
fn format(attachment: &Attachment) -> Option<(&Field<String>, bool)> {
    let media = attachment
        .media_type
        .text()
        .map(|media| media.trim().to_ascii_lowercase());
    if let Some(media) = media.filter(|media| media != "application/octet-stream") {
        return Some((
            &attachment.media_type,
            matches!(media.as_str(), "image/jpeg" | "image/jpg" | "image/png"),
        ));
    }
    let (_, extension) = attachment.file_name.text()?.trim().rsplit_once('.')?;
    let extension = extension.to_ascii_lowercase();
    Some((
        &attachment.file_name,
        matches!(extension.as_str(), "jpg" | "jpeg" | "png"),
    ))
}
