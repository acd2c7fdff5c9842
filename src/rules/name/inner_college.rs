//! The website of a college within a school says that it is no school of its own.

use crate::data::vocabulary::ServiceKind;

use crate::filing::Service;
use crate::law::conventions;
use crate::model::phrase::t;
use crate::model::report::Severity;
use crate::rule::{
    Applicability, Applies, BLANK, Leaf, OTHER_NATURE, Rule, RuleContext, Scope, fail, inapplicable, messages, pass,
};
use crate::rules::support::names::{of_unit, organizers_name};

/// See the module.
pub static RULE: Rule = Rule {
    id: "name/inner-college",
    since: "0.1.0",
    severity: Severity::Prompt,
    title: t!("校内学院的网站名称", "Websites of colleges within a school"),
    why: t!(
        "有的省要求学校内设学院的网站名称注明“（内部学院）”或“（非独立机构）”。",
        "Some provinces require the website name of a college within a school to include （内部学院） or （非独立机构）.",
    ),
    fix: t!(
        "所在省有要求的，在名称后面加上“（内部学院）”或“（非独立机构）”。",
        "If your province requires it, add （内部学院） or （非独立机构） to the name.",
    ),
    messages: MESSAGES,
    basis: &[&conventions::PROVINCIAL_NAMES],
    applies: Applies::UNLESS_CANCELLED
        .services(&[ServiceKind::Website])
        .of_units()
        .at(&[Leaf::Name]),
    scope: &[Scope::Service(check)],
    cases: &[
        fail(
            r#"{"organizer":{"nature":"public-institution","name":"示例大学"},"services":[{"kind":"website","name":"示例大学文学院"}]}"#,
        ),
        pass(
            r#"{"organizer":{"nature":"public-institution","name":"示例大学"},"services":[{"kind":"website","name":"示例大学文学院（内部学院）"}]}"#,
        ),
        pass(
            r#"{"organizer":{"nature":"public-institution","name":"示例职业技术学院"},"services":[{"kind":"website","name":"示例职业技术学院"}]}"#,
        ),
        inapplicable(
            r#"{"organizer":{"nature":"enterprise","name":"示例有限公司"},"services":[{"kind":"website","name":"示例商学院"}]}"#,
        ),
    ],
};

messages! {
    MESSAGE "message"
        "{field}像是学校内设的学院，有的省要求在名称里注明。"
        "{field} looks like a college within the school; some provinces require the name to say so.";
}

fn check(service: &Service, context: &mut RuleContext<'_>) -> Applicability {
    of_unit(service, context)?;
    let name = context.texts().name(&service.name).ok_or(BLANK)?;
    let own = organizers_name(context).ok_or(BLANK)?.text();
    if !["大学", "学院", "学校"].iter().any(|school| own.ends_with(school)) {
        return Err(OTHER_NATURE);
    }
    let bare = name.bare();
    let says_so = name.text().contains("内部学院") || name.text().contains("非独立机构");
    if !says_so && bare.ends_with("学院") && bare != own && !own.ends_with(bare) {
        context.report(&service.name, &MESSAGE);
    }
    Ok(())
}
