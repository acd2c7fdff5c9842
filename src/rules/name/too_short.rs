//! A website's name has at least three Han characters, or as many as the province or provider asks.

use crate::data::vocabulary::ServiceKind;
use crate::facts::text::is_han;
use crate::filing::Service;
use crate::law::conventions;
use crate::model::phrase::t;
use crate::model::report::Severity;
use crate::policy::SHORTEST_NAME;
use crate::rule::{Applicability, Applies, BLANK, Leaf, Rule, RuleContext, Scope, fail, inapplicable, messages, pass};

/// See the module.
pub static RULE: Rule = Rule {
    id: "name/too-short",
    since: "0.1.0",
    severity: Severity::Warning,
    title: t!("网站名称的字数", "Length of a site's name"),
    why: t!(
        "接入服务提供者一般退回不足三个汉字的网站名称。",
        "Access providers usually return names of fewer than three Han characters.",
    ),
    fix: t!(
        "请把名称补足到 {least} 个汉字以上。",
        "Lengthen the name to {least} Han characters or more.",
    ),
    messages: MESSAGES,
    basis: &[&conventions::NAME_FORM_TENCENT, &conventions::NAME_FORM_HUAWEI],
    applies: Applies::UNLESS_CANCELLED
        .services(&[ServiceKind::Website])
        .asked_by(SHORTEST_NAME)
        .at(&[Leaf::Name]),
    scope: &[Scope::Service(check)],
    cases: &[
        fail(r#"{"services":[{"kind":"website","name":"小站"}]}"#),
        fail(r#"{"services":[{"kind":"website","name":"QQ网"}]}"#),
        pass(r#"{"services":[{"kind":"website","name":"示例网"}]}"#),
        inapplicable(r#"{"services":[{"kind":"app","name":"QQ"}]}"#),
        inapplicable(r#"{"services":[{"kind":"website"}]}"#),
    ],
};

messages! {
    MESSAGE "message"
        "{field}只有 {count} 个汉字，一般至少要 {least} 个。"
        "{field} has {count} of the {least} Han characters that are usually asked for.";
}

fn check(service: &Service, context: &mut RuleContext<'_>) -> Applicability {
    let name = service.name.text().ok_or(BLANK)?;
    let setting = &context.policies().get(SHORTEST_NAME);
    let least = u32::from(setting.value);
    let count = u32::try_from(name.chars().filter(|char| is_han(*char)).count()).unwrap_or(u32::MAX);
    // A name without any is for `name/no-han`.
    if (1..least).contains(&count) {
        context
            .report(&service.name, &MESSAGE)
            .arg("count", count)
            .arg("least", least)
            .convention(setting);
    }
    Ok(())
}
