//! Individuals choose personal space or other; the rest is for units.

use crate::data::vocabulary::{Action, ServiceContent, ServiceKind, Vocabulary};
use crate::filing::Service;
use crate::law::returns;
use crate::model::phrase::t;
use crate::model::report::Severity;
use crate::rule::{Applicability, Applies, BLANK, Leaf, Rule, RuleContext, Scope, fail, inapplicable, messages, pass};

/// See the module.
pub static RULE: Rule = Rule {
    id: "service/individual-content",
    since: "0.1.0",
    severity: Severity::Warning,
    title: t!("个人网站的服务内容", "Content of an individual's website"),
    why: t!(
        "个人网站一般只能选“博客/个人空间”或“其他”，选了别的内容会被退回。",
        "Individuals' websites can usually choose only “Blog or personal space” or “Other”; other content is returned.",
    ),
    fix: t!(
        "改选“其他”，在内容说明里写清楚网站有什么；当地收“博客/个人空间”的也可以选它。",
        "Choose “Other” and describe the website; if your province accepts it, you can also choose “Blog or personal space”.",
    ),
    messages: MESSAGES,
    basis: &[&returns::INDIVIDUALS_HUAWEI],
    applies: Applies::ALWAYS
        .actions(&[Action::New, Action::AddService, Action::Change])
        .of_individuals()
        .services(&[ServiceKind::Website])
        .at(&[Leaf::Content]),
    scope: &[Scope::Service(check)],
    cases: &[
        fail(
            r#"{"organizer":{"nature":"individual"},"services":[{"kind":"website","content":["organization-portal"]}]}"#,
        ),
        fail(r#"{"organizer":{"nature":"individual"},"services":[{"kind":"website","content":["other","shopping"]}]}"#),
        pass(r#"{"organizer":{"nature":"individual"},"services":[{"kind":"website","content":["other"]}]}"#),
        pass(r#"{"organizer":{"nature":"individual"},"services":[{"kind":"website","content":["blog"]}]}"#),
        inapplicable(
            r#"{"organizer":{"nature":"enterprise"},"services":[{"kind":"website","content":["organization-portal"]}]}"#,
        ),
        inapplicable(r#"{"organizer":{"nature":"individual"},"services":[{"kind":"app","content":["games"]}]}"#),
        inapplicable(r#"{"organizer":{"nature":"individual"},"services":[{"kind":"website"}]}"#),
    ],
};

messages! {
    MESSAGE "message"
        "{field}选了“{content}”，个人网站一般不能选。"
        "{field}: individuals' websites usually cannot choose “{content}”.";
}

fn check(service: &Service, context: &mut RuleContext<'_>) -> Applicability {
    let list = service.content.get().filter(|list| !list.is_empty()).ok_or(BLANK)?;
    for field in list {
        let content = field.choice();
        if let Some(content) =
            content.filter(|content| !matches!(content, ServiceContent::Blog | ServiceContent::Other))
        {
            context.report(field, &MESSAGE).arg("content", content.entry());
        }
    }
    Ok(())
}
