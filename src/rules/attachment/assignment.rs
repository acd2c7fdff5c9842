//! An attachment says what it is and to which part of the filing it belongs.

use crate::data::vocabulary::{AttachmentKind, Vocabulary};
use crate::filing::{Attachment, Filing};
use crate::law::{conventions, returns};
use crate::model::phrase::{Phrase, t};
use crate::model::report::Severity;
use crate::rule::{ABSENT, Applicability, Applies, Leaf, Rule, RuleContext, Scope, fail, inapplicable, messages, pass};

/// See the module.
pub static RULE: Rule = Rule {
    id: "attachment/assignment",
    since: "0.1.0",
    severity: Severity::Warning,
    title: t!("材料放对位置", "Attachments in the right place"),
    why: t!(
        "材料传错位置或重复上传，审核的人找不到要看的那一份，会退回。",
        "If material is in the wrong place or uploaded twice, the reviewer cannot find what is needed and returns the filing.",
    ),
    fix: t!(
        "重新选择这份材料属于哪一部分。",
        "Choose again which part this belongs to.",
    ),
    messages: MESSAGES,
    basis: &[&conventions::MATERIALS, &returns::MINI_PROGRAMS],
    applies: Applies::UNLESS_CANCELLED.at(&[Leaf::Of, Leaf::Kind, Leaf::FileName]),
    scope: &[Scope::Filing(check)],
    cases: &[
        fail(r#"{"attachments":[{"kind":"person-certificate","of":"/services/3/personInCharge"}]}"#),
        fail(r#"{"organizer":{"name":"甲"},"attachments":[{"kind":"person-certificate","of":"/organizer/name"}]}"#),
        fail(r#"{"organizer":{},"attachments":[{"kind":"domain-certificate","of":"/organizer"}]}"#),
        fail(r#"{"services":[{}],"attachments":[{"kind":"organizer-certificate","of":"/services/0"}]}"#),
        fail(
            r#"{"organizer":{"personInCharge":{"mobile":"19900000001"}},"attachments":[{"kind":"person-certificate","of":"/organizer/personInCharge/mobile"}]}"#,
        ),
        fail(
            r#"{"organizer":{"nature":"enterprise","certificate":{}},"attachments":[{"kind":"person-certificate","of":"/organizer/certificate"}]}"#,
        ),
        fail(r#"{"attachments":[{"kind":"person-certificate","fileName":"营业执照副本.jpg"}]}"#),
        fail(
            r#"{"organizer":{"nature":"enterprise"},"attachments":[{"kind":"organizer-certificate","fileName":"法人身份证正面.jpg"}]}"#,
        ),
        pass(
            r#"{"organizer":{"nature":"individual","certificate":{}},"attachments":[{"kind":"person-certificate","of":"/organizer/certificate","fileName":"身份证.jpg"}]}"#,
        ),
        pass(
            r#"{"organizer":{"nature":"enterprise","certificate":{}},"attachments":[{"kind":"organizer-certificate","of":"/organizer/certificate","fileName":"营业执照.jpg"}]}"#,
        ),
        fail(r#"{"attachments":[{"fileName":"a.jpg"}]}"#),
        fail(
            r#"{"attachments":[{"kind":"person-certificate","fileName":"a.jpg","bytes":7},{"kind":"person-certificate","fileName":"a.jpg","bytes":7}]}"#,
        ),
        pass(
            r#"{"organizer":{"personInCharge":{"certificate":{}}},"attachments":[{"kind":"person-certificate","of":"/organizer/personInCharge","fileName":"正面.jpg"},{"kind":"person-certificate","of":"/organizer/personInCharge/certificate","fileName":"反面.jpg"}]}"#,
        ),
        fail(r#"{"organizer":{"name":"甲"},"attachments":[{"kind":"icon","of":"/organizer"}]}"#),
        pass(
            r#"{"services":[{"kind":"app","app":{"platforms":[{}]}}],"attachments":[{"kind":"icon","of":"/services/0/app/platforms/0"},{"kind":"icon","of":"/services/0"},{"kind":"icon","of":"/services"}]}"#,
        ),
        pass(
            r#"{"services":[{"domains":[{}]}],"attachments":[{"kind":"domain-certificate","of":"/services/0/domains/0"},{"kind":"domain-certificate","of":"/services/0"},{"kind":"domain-certificate","of":"/services"}]}"#,
        ),
        inapplicable(r#"{"organizer":{"name":"甲"}}"#),
    ],
};

messages! {
    NOWHERE "nowhere" "{field}指向的部分在备案信息里不存在。" "{field} refers to a part that the filing does not have.";
    ELSEWHERE "elsewhere" "{field}不是放“{material}”的地方。" "{field} is not the place for “{material}”.";
    NAMED "named" "{field}选的是“{material}”，文件名却像{looks_like}。" "{field} is “{material}”, but the file name looks like {looks_like}.";
    LICENCE "licence" "营业执照" "a business licence";
    CARD "card" "身份证" "an identity card";
    FIX_NAMED "fix-named" "核对是不是选错了材料，或传错了文件。" "Check whether you chose the wrong type or the wrong file.";
    UNNAMED "unnamed" "没有填写{field}，看不出是什么材料。" "{field} is not filled in, so it is unclear what this is.";
    FIX_UNNAMED "fix-unnamed" "选择这是什么材料。" "Choose what this is.";
    TWICE "twice" "{field}与另一份材料完全相同。" "{field} is identical to another attachment.";
    FIX_TWICE "fix-twice" "核对是否传错；重复的请删去一份。" "Check whether it is the wrong file; delete a duplicate.";
}

fn check(filing: &Filing, context: &mut RuleContext<'_>) -> Applicability {
    filing.attachments.get().ok_or(ABSENT)?;
    let mut seen: Vec<(Option<AttachmentKind>, &str, u32, Option<&str>)> = Vec::new();
    for attachment in filing.attachments.items() {
        let kind = attachment.kind.choice();
        if attachment.kind.is_missing() {
            let finding = context.report(&attachment.kind, &UNNAMED).fix(&FIX_UNNAMED);
            finding.severity(Severity::Prompt);
        }
        if let Some(of) = attachment.of.text().map(str::trim) {
            if !of.is_empty() && !context.context.places.has(of) {
                context.report(&attachment.of, &NOWHERE);
            } else if let Some(kind) = kind.filter(|kind| !belongs(*kind, of)) {
                let finding = context.report(&attachment.of, &ELSEWHERE).arg("material", kind.entry());
                finding.severity(Severity::Prompt);
            } else if kind == Some(AttachmentKind::PersonCertificate) && is_of_unit(of, context) {
                let material = AttachmentKind::PersonCertificate.entry();
                let finding = context.report(&attachment.of, &ELSEWHERE).arg("material", material);
                finding.basis([&returns::MINI_PROGRAMS]);
            }
        }
        if let Some((kind, named)) = kind.zip(named_like(attachment, context)) {
            let finding = context.report(&attachment.kind, &NAMED).fix(&FIX_NAMED);
            finding.arg("material", kind.entry()).arg("looks_like", named);
        }
        let name = attachment.file_name.text();
        if let Some((name, bytes)) = name.zip(attachment.bytes.value()) {
            let this = (kind, name, bytes, attachment.of.text());
            if seen.contains(&this) {
                let finding = context.report(&attachment.file_name, &TWICE).fix(&FIX_TWICE);
                finding.severity(Severity::Prompt);
            }
            seen.push(this);
        }
    }
    Ok(())
}

/// The place of the certificate of an organizer that is no person.
fn is_of_unit(of: &str, context: &RuleContext<'_>) -> bool {
    let chosen = context.organizer().and_then(|organizer| organizer.nature.choice());
    of.starts_with("/organizer/certificate") && chosen.is_some() && !context.is_individual()
}

/// What a file's name says it is, where that is not what was chosen.
fn named_like(attachment: &Attachment, context: &RuleContext<'_>) -> Option<&'static Phrase> {
    let name = attachment.file_name.text()?;
    match attachment.kind.choice()? {
        AttachmentKind::PersonCertificate if name.contains("营业执照") => Some(&LICENCE),
        // Both may be in one picture.
        AttachmentKind::OrganizerCertificate
            if name.contains("身份证") && !name.contains("执照") && is_of_unit("/organizer/certificate", context) =>
        {
            Some(&CARD)
        }
        _ => None,
    }
}

/// Whether material of this kind can belong to a place; what has no place of its own can belong anywhere.
fn belongs(kind: AttachmentKind, of: &str) -> bool {
    use AttachmentKind as K;
    let parts: Vec<&str> = of.split('/').skip(1).collect();
    let person = |name: &&str| matches!(*name, "personInCharge" | "legalRepresentative");
    match kind {
        // Pages choose a whole part: the organizer, a service, a domain.
        K::OrganizerCertificate => matches!(*parts, [] | ["organizer"] | ["organizer", "certificate", ..]),
        K::PersonCertificate => match *parts {
            [] | ["organizer"] | ["services"] | ["services", _] => true,
            // An individual's own.
            ["organizer", "certificate", ..] => true,
            [.., last] => person(&last) || (last == "certificate" && parts.iter().any(person)),
        },
        K::DomainCertificate => match *parts {
            [] | ["services"] | ["services", _] => true,
            _ => parts.contains(&"domains"),
        },
        K::Icon => match *parts {
            [] | ["services"] | ["services", _] => true,
            _ => parts.contains(&"app"),
        },
        _ => true,
    }
}
