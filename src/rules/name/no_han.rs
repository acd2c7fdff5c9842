//! A website's name holds Chinese; digits or Latin letters alone are returned.

use super::domain_as_name::looks_like_domain;
use crate::data::vocabulary::Action;
use crate::filing::Service;
use crate::law::conventions;
use crate::phrase::{Phrase, t};
use crate::report::Severity;
use crate::rule::{At, BLANK, OTHER_ACTION, OTHER_SERVICE, Outcome, Rule, Scope, apart, bad, good};
use crate::text::{fold, is_han};

/// See the module.
pub static RULE: Rule = Rule {
    id: "name/no-han",
    since: "0.1.0",
    severity: Severity::Warning,
    title: t("网站名称要有汉字", "A site's name in Chinese"),
    why: t(
        "接入服务提供者一般退回纯数字、纯英文的网站名称。",
        "Access providers usually return names of digits or Latin letters alone.",
    ),
    fix: t(
        "请取一个能说明网站内容的中文名称。",
        "Choose a Chinese name that says what the site is about.",
    ),
    basis: &[&conventions::NAME_FORM_TENCENT, &conventions::NAME_FORM_HUAWEI],
    scope: &[Scope::Service(check)],
    cases: &[
        bad(r#"{"services":[{"kind":"website","name":"123456"}]}"#),
        bad(r#"{"services":[{"kind":"website","name":"１２３"}]}"#),
        bad(r#"{"services":[{"kind":"website","name":"hello"}]}"#),
        good(r#"{"services":[{"kind":"website","name":"示例网"}]}"#),
        good(r#"{"services":[{"kind":"website","name":"58示例网"}]}"#),
        good(r#"{"services":[{"kind":"website","name":"example.com"}]}"#),
        apart(r#"{"services":[{"kind":"app","name":"hello"}]}"#),
    ],
};

static DIGITS: Phrase = t(
    "{field}全是数字，一般会被退回。",
    "{field} is all digits and will usually be returned.",
);
static MESSAGE: Phrase = t(
    "{field}没有汉字，一般会被退回。",
    "{field} has no Han character and will usually be returned.",
);

fn check(service: &Service, at: &mut At<'_>) -> Outcome {
    let name = service.name.text().ok_or(BLANK)?;
    if at.action() == Action::Cancel {
        return Err(OTHER_ACTION);
    }
    if !service.is_website() {
        return Err(OTHER_SERVICE);
    }
    // A domain in place of a name is for `name/domain-as-name`.
    if name.chars().any(is_han) || looks_like_domain(name) {
        return Ok(());
    }
    let folded = fold(name);
    let digits = !folded.is_empty() && folded.chars().all(|char| char.is_ascii_digit());
    at.find(&service.name, if digits { &DIGITS } else { &MESSAGE });
    Ok(())
}
