//! An attachment says what it is and to which part of the filing it belongs.

use crate::data::vocabulary::{AttachmentKind, Vocabulary};
use crate::filing::Filing;
use crate::law::conventions;
use crate::model::phrase::t;
use crate::model::report::Severity;
use crate::rule::{ABSENT, Applicability, Applies, Leaf, Rule, RuleContext, Scope, fail, inapplicable, messages, pass};

/// See the module.
pub static RULE: Rule = Rule {
    id: "attachment/assignment",
    since: "0.1.0",
    severity: Severity::Warning,
    title: t!("材料放对位置", "Attachments in their places"),
    why: t!(
        "材料传错位置或重复上传，审核的人找不到要看的那一份，会退回。",
        "Material in the wrong place, or uploaded twice, hides what the reviewer looks for and is returned.",
    ),
    fix: t!(
        "请重新选择这份材料属于哪一部分。",
        "Choose again to which part this belongs.",
    ),
    messages: MESSAGES,
    basis: &[&conventions::MATERIALS],
    applies: Applies::UNLESS_CANCELLED.at(&[Leaf::Of, Leaf::Kind, Leaf::FileName]),
    scope: &[Scope::Filing(check)],
    cases: &[
        fail(r#"{"attachments":[{"kind":"person-certificate","of":"/services/3/personInCharge"}]}"#),
        fail(r#"{"organizer":{"name":"甲"},"attachments":[{"kind":"person-certificate","of":"/organizer/name"}]}"#),
        fail(r#"{"organizer":{},"attachments":[{"kind":"domain-certificate","of":"/organizer"}]}"#),
        fail(r#"{"attachments":[{"fileName":"a.jpg"}]}"#),
        fail(
            r#"{"attachments":[{"kind":"person-certificate","fileName":"a.jpg","bytes":7},{"kind":"person-certificate","fileName":"a.jpg","bytes":7}]}"#,
        ),
        pass(
            r#"{"organizer":{"personInCharge":{"certificate":{}}},"attachments":[{"kind":"person-certificate","of":"/organizer/personInCharge","fileName":"正面.jpg"},{"kind":"person-certificate","of":"/organizer/personInCharge/certificate","fileName":"反面.jpg"}]}"#,
        ),
        inapplicable(r#"{"organizer":{"name":"甲"}}"#),
    ],
};

messages! {
    NOWHERE "nowhere" "{field}指向的部分在备案信息里不存在。" "{field} names a part that the filing does not have.";
    ELSEWHERE "elsewhere" "{field}不是放“{material}”的地方。" "{field} is no place for “{material}”.";
    UNNAMED "unnamed" "没有填写{field}，看不出是什么材料。" "{field} is not filled in: nobody can tell what this is.";
    FIX_UNNAMED "fix-unnamed" "请选择这是什么材料。" "Choose what this is.";
    TWICE "twice" "{field}与另一份材料完全相同。" "{field} is the same as another attachment.";
    FIX_TWICE "fix-twice" "请核对是否传错；重复的请删去一份。" "See whether it is the wrong file; remove one if it is there twice.";
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
            }
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
