//! An individual's website does not bear the individual's own name.

use crate::data::vocabulary::Action;
use crate::filing::Service;
use crate::law::conventions;
use crate::phrase::{Phrase, t};
use crate::report::Severity;
use crate::rule::{At, BLANK, OTHER_ACTION, OTHER_NATURE, OTHER_SERVICE, Outcome, Rule, Scope, apart, bad, good};
use crate::text::{Sameness, compare_names};

/// See the module.
pub static RULE: Rule = Rule {
    id: "name/personal",
    since: "0.1.0",
    severity: Severity::Warning,
    title: t("个人网站不用本人姓名", "An individual's own name as a site's name"),
    why: t(
        "接入服务提供者一般退回用本人姓名作名称的个人网站。",
        "Access providers usually return individuals' sites that bear the owner's own name.",
    ),
    fix: t(
        "请取一个能说明网站内容的名称，例如“老街摄影手记”。",
        "Choose a name that says what the site is about, such as “老街摄影手记”.",
    ),
    basis: &[&conventions::PERSONAL_NAME],
    scope: &[Scope::Service(check)],
    cases: &[
        bad(
            r#"{"organizer":{"nature":"individual","name":"欧阳示例"},"services":[{"kind":"website","name":"欧阳示例"}]}"#,
        ),
        good(
            r#"{"organizer":{"nature":"individual","name":"欧阳示例"},"services":[{"kind":"website","name":"摄影手记"}]}"#,
        ),
        apart(
            r#"{"organizer":{"nature":"enterprise","name":"示例公司"},"services":[{"kind":"website","name":"示例公司"}]}"#,
        ),
        apart(
            r#"{"organizer":{"nature":"individual","name":"欧阳示例"},"services":[{"kind":"app","name":"欧阳示例"}]}"#,
        ),
    ],
};

static MESSAGE: Phrase = t(
    "{field}就是本人姓名，一般会被退回。",
    "{field} is the organizer's own name and will usually be returned.",
);

fn check(service: &Service, at: &mut At<'_>) -> Outcome {
    if at.action() == Action::Cancel {
        return Err(OTHER_ACTION);
    }
    let organizer = at.organizer().ok_or(BLANK)?;
    if !organizer.is_individual() {
        return Err(OTHER_NATURE);
    }
    if !service.is_website() {
        return Err(OTHER_SERVICE);
    }
    let (name, own) = (service.name.text().ok_or(BLANK)?, organizer.name.text().ok_or(BLANK)?);
    if compare_names(name, own) != Sameness::Different {
        at.find(&service.name, &MESSAGE);
    }
    Ok(())
}
