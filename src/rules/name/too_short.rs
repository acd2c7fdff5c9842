//! A website's name has at least three Han characters, or as many as the province or provider asks.

use crate::filing::Service;
use crate::law::conventions;
use crate::facts::name::of_website;
use crate::model::phrase::{Phrase, t};
use crate::model::report::Severity;
use crate::rule::{At, NOT_ASKED, Outcome, Rule, Scope, apart, bad, good};
use crate::facts::text::is_han;

/// See the module.
pub static RULE: Rule = Rule {
    id: "name/too-short",
    since: "0.1.0",
    severity: Severity::Warning,
    title: t("网站名称的字数", "Length of a site's name"),
    why: t(
        "接入服务提供者一般退回不足三个汉字的网站名称。",
        "Access providers usually return names of fewer than three Han characters.",
    ),
    fix: t(
        "请把名称补足到 {least} 个汉字以上。",
        "Lengthen the name to {least} Han characters or more.",
    ),
    basis: &[&conventions::NAME_FORM_TENCENT, &conventions::NAME_FORM_HUAWEI],
    scope: &[Scope::Service(check)],
    cases: &[
        bad(r#"{"services":[{"kind":"website","name":"小站"}]}"#),
        bad(r#"{"services":[{"kind":"website","name":"QQ网"}]}"#),
        good(r#"{"services":[{"kind":"website","name":"示例网"}]}"#),
        apart(r#"{"services":[{"kind":"app","name":"QQ"}]}"#),
        apart(r#"{"services":[{"kind":"website"}]}"#),
    ],
};

static MESSAGE: Phrase = t(
    "{field}只有 {count} 个汉字，一般至少要 {least} 个。",
    "{field} has {count} of the {least} Han characters that are usually asked for.",
);

fn check(service: &Service, at: &mut At<'_>) -> Outcome {
    let name = of_website(service, at)?;
    let setting = &at.policies().shortest_name;
    let least = u32::from(setting.value);
    if least == 0 {
        return Err(NOT_ASKED);
    }
    let count = u32::try_from(name.chars().filter(|char| is_han(*char)).count()).unwrap_or(u32::MAX);
    // A name without any is for `name/no-han`.
    if (1..least).contains(&count) {
        at.find(&service.name, &MESSAGE)
            .number("count", count)
            .number("least", least)
            .by(setting);
    }
    Ok(())
}
