//! A website's name holds Chinese; digits or Latin letters alone are returned. Units' brands in Latin letters are in use, so of those this
//! only asks.

use crate::data::vocabulary::ServiceKind;
use crate::facts::name::domain::looks_like_domain;
use crate::facts::text::is_han;
use crate::filing::Service;
use crate::law::conventions;
use crate::model::phrase::t;
use crate::model::report::Severity;
use crate::policy::{NAME_WITHOUT_HAN, Permission, UNIT_LATIN_NAME};
use crate::rule::{Applicability, Applies, BLANK, Leaf, Rule, RuleContext, Scope, fail, inapplicable, messages, pass};
use crate::rules::support::names::{Filer, filer};

/// See the module.
pub static RULE: Rule = Rule {
    id: "name/no-han",
    since: "0.1.0",
    severity: Severity::Warning,
    title: t!("网站名称要有汉字", "A website name in Chinese"),
    why: t!(
        "接入服务商一般退回纯数字、纯英文的网站名称。",
        "Access providers usually return names that consist of digits or Latin letters only.",
    ),
    fix: t!(
        "取一个能说明网站内容的中文名称。",
        "Choose a Chinese name that describes the website.",
    ),
    messages: MESSAGES,
    basis: &[&conventions::NAME_FORM_TENCENT, &conventions::NAME_FORM_HUAWEI],
    applies: Applies::UNLESS_CANCELLED
        .services(&[ServiceKind::Website])
        .asked_by(NAME_WITHOUT_HAN)
        .reads(UNIT_LATIN_NAME)
        .at(&[Leaf::Name]),
    scope: &[Scope::Service(check)],
    cases: &[
        fail(r#"{"services":[{"kind":"website","name":"123456"}]}"#),
        fail(r#"{"services":[{"kind":"website","name":"１２３"}]}"#),
        fail(r#"{"services":[{"kind":"website","name":"hello"}]}"#),
        fail(
            r#"{"organizer":{"nature":"individual","region":"310101"},"services":[{"kind":"website","name":"Hello 2026"}]}"#,
        ),
        fail(r#"{"organizer":{"nature":"enterprise"},"services":[{"kind":"website","name":"PingCode"}]}"#),
        pass(r#"{"services":[{"kind":"website","name":"示例网"}]}"#),
        pass(r#"{"services":[{"kind":"website","name":"58示例网"}]}"#),
        pass(r#"{"services":[{"kind":"website","name":"example.com"}]}"#),
        pass(r#"{"services":[{"kind":"website","name":"Visit example.com"}]}"#),
        inapplicable(r#"{"services":[{"kind":"app","name":"hello"}]}"#),
    ],
};

messages! {
    DIGITS "digits" "{field}全是数字，一般会被退回。" "{field} consists of digits only and will usually be returned.";
    LATIN "latin" "{field}全是英文，一般会被退回。" "{field} consists of Latin letters only and will usually be returned.";
    FIX_BRAND "fix-brand"
        "是本单位品牌的，备好商标注册证并先问接入服务商收不收；不收的，加上中文，例如单位简称。"
        "If it is your brand, prepare the trade mark certificate and ask your access provider whether it is accepted; otherwise add Chinese, such as the unit's short name.";
    MESSAGE "message" "{field}没有汉字，一般会被退回。" "{field} contains no Chinese characters and will usually be returned.";
}

fn check(service: &Service, context: &mut RuleContext<'_>) -> Applicability {
    let name = service.name.text().ok_or(BLANK)?;
    let setting = &context.policies().get(NAME_WITHOUT_HAN);
    // A domain in place of a name is for `name/domain-as-name`, nothing readable for `name/unreadable`, test for `name/placeholder`.
    let folded = context.texts().name(&service.name).ok_or(BLANK)?;
    let text = folded.text();
    if text.is_empty() || folded.is_placeholder() || name.chars().any(is_han) || looks_like_domain(name) {
        return Ok(());
    }
    let all = |is: fn(&char) -> bool| text.chars().all(|char| is(&char));
    let message = match () {
        () if all(char::is_ascii_digit) => &DIGITS,
        () if all(char::is_ascii_alphabetic) => &LATIN,
        () => &MESSAGE,
    };
    let takes_latin = context.policies().get(UNIT_LATIN_NAME).value == Permission::Allowed;
    let is_brand = filer(context) == Some(Filer::Unit) && takes_latin && !std::ptr::eq(message, &DIGITS);
    let finding = context.report(&service.name, message).convention(setting);
    if is_brand {
        finding.fix(&FIX_BRAND).severity(Severity::Prompt);
    }
    Ok(())
}
