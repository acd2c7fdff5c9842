//! What the list of material has and the attachments lack. Material may be collected elsewhere, so nothing is said where no
//! attachments are given.

use crate::data::vocabulary::Vocabulary;
use crate::filing::field::Node;
use crate::filing::{Attachment, Filing};
use crate::guide::materials::{self, Want, wanted};
use crate::law::{conventions, guide};
use crate::model::phrase::t;
use crate::model::report::Severity;
use crate::rule::{ABSENT, Applicability, Applies, Rule, RuleContext, Scope, fail, inapplicable, messages, pass};

/// See the module.
pub static RULE: Rule = Rule {
    id: "attachment/missing",
    since: "0.1.0",
    severity: Severity::Prompt,
    title: t!("还没有附上的材料", "Material not attached yet"),
    why: t!(
        "材料不齐全的，省通信管理局不予备案。",
        "If material is incomplete, the provincial communications administration does not grant the filing.",
    ),
    fix: t!(
        "准备好后附上；接入服务商另外收取的，这里不用附。",
        "Attach it when it is ready; if your access provider collects it separately, you need not.",
    ),
    messages: MESSAGES,
    basis: &[&guide::SECTION_9_2, &guide::SECTION_9_3, &conventions::MATERIALS],
    applies: Applies::ALWAYS.reads_all(materials::SETTINGS).at_records(),
    scope: &[Scope::Filing(check)],
    cases: &[
        fail(r#"{"organizer":{"nature":"individual"},"attachments":[]}"#),
        fail(
            r#"{"organizer":{"nature":"enterprise"},"attachments":[{"kind":"organizer-certificate"},{"kind":"verification-form"},{"kind":"commitment-letter"}]}"#,
        ),
        pass(
            r#"{"organizer":{"nature":"individual"},"attachments":[{"kind":"organizer-certificate","of":"/organizer"},{"kind":"verification-form"},{"kind":"commitment-letter"}]}"#,
        ),
        inapplicable(r#"{"organizer":{"nature":"individual"}}"#),
        inapplicable(r#"{"action":"cancel","organizer":{"nature":"individual"},"attachments":[]}"#),
    ],
};

messages! {
    WHOLE "whole" "{field}里还没有{material}。" "{field}: “{material}” is still missing.";
    PART "part" "{field}里还没有{material}（{of}）。" "{field}: “{material}” is still missing ({of}).";
    CERTIFICATE "certificate" "{field}里还没有{of}。" "{field}: “{of}” is still missing.";
}

/// More than this nobody reads.
const MOST: usize = 30;

fn check(filing: &Filing, context: &mut RuleContext<'_>) -> Applicability {
    let list = filing.attachments.get().ok_or(ABSENT)?;
    let wants = wanted(context.context);
    if !wants.iter().any(|want| want.required) {
        return Err(ABSENT);
    }
    let places = context.context.places;
    // An attachment that says to what it belongs serves that; each other one serves one want of its kind.
    let mut loose: Vec<&Attachment> = list.iter().filter_map(|field| field.get()).collect();
    let assigned: Vec<(&Attachment, &str)> = loose
        .iter()
        .filter_map(|attachment| Some((*attachment, attachment.of.text()?.trim())))
        .collect();
    loose.retain(|attachment| attachment.of.is_missing());
    let mut lacks = |want: &Want| {
        let of_kind = |attachment: &Attachment| attachment.kind.choice() == Some(want.kind);
        let pointer = places.pointer(want.of);
        if assigned
            .iter()
            .any(|(attachment, of)| of_kind(attachment) && related(of, &pointer))
        {
            return false;
        }
        let spare = loose.iter().position(|attachment| of_kind(attachment));
        spare.map(|index| loose.swap_remove(index)).is_none()
    };
    let missing: Vec<Want> = wants
        .into_iter()
        .filter(|want| want.required && lacks(want))
        .take(MOST)
        .collect();
    for want in missing {
        // 主办者有效证件 names the material as well as the part.
        let named = places.label(want.of, true).ends_with("证件");
        let list = &filing.attachments;
        let finding = match want.of {
            Node::ROOT => context.report(list, &WHOLE).arg("material", want.kind.entry()),
            part if named => context.report(list, &CERTIFICATE).arg("of", part),
            part => context
                .report(list, &PART)
                .arg("material", want.kind.entry())
                .arg("of", part),
        };
        let finding = match want.article {
            Some(article) => finding.basis([article]),
            None => finding,
        };
        if let Some(setting) = want.setting {
            finding.convention(&setting);
        }
    }
    Ok(())
}

/// One place is the other, or lies within it.
fn related(one: &str, other: &str) -> bool {
    let within = |below: &str, above: &str| {
        below
            .strip_prefix(above)
            .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    };
    within(one, other) || within(other, one)
}
