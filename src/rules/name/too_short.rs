//! A website's name has at least three characters, or as many as the province or provider asks. Letters and digits count as well, and
//! what the unit calls itself (百度) may be shorter where nobody in particular says otherwise.

use crate::data::vocabulary::ServiceKind;
use crate::facts::name::own::runs;
use crate::filing::Service;
use crate::law::conventions;
use crate::model::phrase::t;
use crate::model::report::Severity;
use crate::policy::SHORTEST_NAME;
use crate::rule::{Applicability, Applies, BLANK, Leaf, Rule, RuleContext, Scope, fail, inapplicable, messages, pass};
use crate::rules::support::names::{Filer, filer, organizers_name};

/// See the module.
pub static RULE: Rule = Rule {
    id: "name/too-short",
    since: "0.1.0",
    severity: Severity::Warning,
    title: t!("网站名称的字数", "Length of a website name"),
    why: t!(
        "接入服务商一般退回不足三个字的网站名称。",
        "Access providers usually return names with fewer than three characters.",
    ),
    fix: t!(
        "把名称补足到 {least} 个字以上，例如加上“官网”或说明内容的词。",
        "Extend the name to at least {least} characters, for example with 官网 or a word that describes the content.",
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
        fail(r#"{"services":[{"kind":"website","name":"《示例》"}]}"#),
        fail(
            r#"{"organizer":{"nature":"enterprise","name":"示例科技有限公司"},"services":[{"kind":"website","name":"绿洲"}]}"#,
        ),
        fail(r#"{"organizer":{"nature":"individual","name":"示例"},"services":[{"kind":"website","name":"示例"}]}"#),
        pass(r#"{"services":[{"kind":"website","name":"QQ网"}]}"#),
        pass(
            r#"{"organizer":{"nature":"enterprise","name":"示例科技有限公司"},"services":[{"kind":"website","name":"示例"}]}"#,
        ),
        pass(r#"{"services":[{"kind":"website","name":"示例网"}]}"#),
        inapplicable(r#"{"services":[{"kind":"app","name":"QQ"}]}"#),
        inapplicable(r#"{"services":[{"kind":"website"}]}"#),
    ],
};

messages! {
    MESSAGE "message"
        "{field}只有 {count} 个字，一般至少要 {least} 个。"
        "{field} is too short: {count} of at least {least} characters.";
}

fn check(service: &Service, context: &mut RuleContext<'_>) -> Applicability {
    let name = context.texts().name(&service.name).ok_or(BLANK)?;
    let setting = &context.policies().get(SHORTEST_NAME);
    let least = u32::from(setting.value);
    let text = name.text();
    let count = u32::try_from(text.chars().count()).unwrap_or(u32::MAX);
    // Nothing readable is for `name/unreadable`, a name without Han characters for `name/no-han`, 测试 for `name/placeholder`.
    if !(1..least).contains(&count) || text.is_ascii() || name.is_placeholder() {
        return Ok(());
    }
    let is_own =
        filer(context) == Some(Filer::Unit) && organizers_name(context).is_some_and(|own| runs(own, name.bare()));
    if is_own && setting.is_default() {
        return Ok(());
    }
    let finding = context.report(&service.name, &MESSAGE);
    let finding = finding.arg("count", count).arg("least", least).convention(setting);
    if is_own {
        finding.severity(Severity::Prompt);
    }
    Ok(())
}
