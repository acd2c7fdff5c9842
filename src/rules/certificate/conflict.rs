//! One certificate files once: a second first filing with the same kind and number is a conflict.

use crate::data::vocabulary::{Action, Vocabulary};
use crate::facts::certificate;
use crate::filing::Certificate;
use crate::law::{filing_system, wechat_guide};
use crate::model::phrase::t;
use crate::model::report::Severity;
use crate::rule::context::Owner;
use crate::rule::{
    Applicability, Applies, BLANK, Leaf, OTHER_CERTIFICATE, Rule, RuleContext, Scope, chosen, fail, inapplicable,
    messages, pass,
};

/// See the module.
pub static RULE: Rule = Rule {
    id: "certificate/conflict",
    since: "0.1.0",
    severity: Severity::Error,
    title: t!("主体冲突", "Conflicting organizers"),
    why: t!(
        "系统按证件类型和证件号码认定主办者，同一证件已有备案的，再办首次备案会退回。",
        "The system identifies an organizer by certificate type and number; if that certificate is already on file, another first filing is returned.",
    ),
    fix: t!(
        "改为办理“新增服务”或“新增接入”，并填写已有的主体备案号。",
        "Choose “Add a service” or “Add an access provider”, and enter the organizer's filing number.",
    ),
    messages: MESSAGES,
    basis: &[
        &filing_system::CODE_1003,
        &wechat_guide::QUESTION_3,
        &wechat_guide::QUESTION_10,
    ],
    applies: Applies::ALWAYS.actions(&[Action::New]).at(&[Leaf::Number]),
    scope: &[Scope::Certificate(check)],
    cases: &[
        fail(r#"{"organizer":{"certificate":{"kind":"business-licence","number":"91350100m000100y43"}}}"#)
            .with(r#"{"known":{"certificates":[{"kind":"business-licence","number":"91350100M000100Y43"}]}}"#),
        fail(r#"{"organizer":{"certificate":{"kind":"business-licence","number":"9144030071526726XG"}}}"#)
            .with(r#"{"known":{"certificates":[{"kind":"org-code-enterprise","number":"71526726-X"}]}}"#),
        pass(r#"{"organizer":{"certificate":{"kind":"business-licence","number":"91350100M000100Y43"}}}"#)
            .with(r#"{"known":{"certificates":[{"kind":"org-code-enterprise","number":"71526726-X"}]}}"#),
        pass(r#"{"organizer":{"certificate":{"kind":"business-licence","number":"91350100M000100Y43"}}}"#)
            .with(r#"{"known":{"certificates":[{"kind":"business-licence","number":"9144030071526726XG"}]}}"#),
        pass(r#"{"organizer":{"certificate":{"kind":"foreign-enterprise-office","number":"91350100M000100Y43"}}}"#)
            .with(r#"{"known":{"certificates":[{"kind":"business-licence","number":"91350100M000100Y43"}]}}"#),
        inapplicable(
            r#"{"action":"add-service","organizer":{"certificate":{"kind":"business-licence","number":"91350100M000100Y43"}}}"#,
        )
        .with(r#"{"known":{"certificates":[{"kind":"business-licence","number":"91350100M000100Y43"}]}}"#),
        inapplicable(r#"{"organizer":{"certificate":{"kind":"business-licence","number":"91350100M000100Y43"}}}"#),
    ],
};

messages! {
    MESSAGE "message" "{field}已经有备案，不能再办首次备案。" "{field} already has a filing, so a first filing is not possible.";
    OLDER "older"
        "同一单位已用旧证件备案：{field}与已备案的号码含同一组织机构代码。"
        "The same unit is already on file under an older certificate: {field} contains the same organization code.";
    FIX_OLDER "fix-older"
        "先办理“变更备案”更新主体证件，不要再办首次备案。"
        "Choose “Change a filing” first to update the organizer's certificate; do not make another first filing.";
}

fn check(certificate: &Certificate, context: &mut RuleContext<'_>) -> Applicability {
    if context.owner() != Owner::Organizer {
        return Err(OTHER_CERTIFICATE);
    }
    let known = &context.options().known.certificates;
    if known.is_empty() {
        return Err(BLANK);
    }
    let kind = chosen(&certificate.kind)?;
    let filed = certificate.reading().ok_or(BLANK)?;
    if filed.normalized.is_empty() {
        return Err(BLANK);
    }
    let mut numbers = known
        .iter()
        .filter_map(|(kind, number)| Some((*kind, certificate::read(kind.slug(), number)?)));
    if numbers
        .clone()
        .any(|(known, reading)| known == kind && reading.normalized == filed.normalized)
    {
        context.report(&certificate.number, &MESSAGE);
    } else if filed.facts.organization_code.is_some()
        && numbers.any(|(_, reading)| {
            reading.format != filed.format && reading.facts.organization_code == filed.facts.organization_code
        })
    {
        context
            .report(&certificate.number, &OLDER)
            .fix(&FIX_OLDER)
            .severity(Severity::Warning);
    }
    Ok(())
}
