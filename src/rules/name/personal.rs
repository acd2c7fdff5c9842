//! An individual's website does not bear the individual's own name.

use crate::data::vocabulary::ServiceKind;
use crate::facts::name::{Found, words};
use crate::filing::Service;
use crate::law::conventions;
use crate::model::phrase::t;
use crate::model::report::Severity;
use crate::policy::INDIVIDUAL_OWN_NAME;
use crate::rule::{Applicability, Applies, BLANK, Leaf, Rule, RuleContext, Scope, fail, inapplicable, messages, pass};
use crate::rules::support::names::{mark, organizers_name};

/// See the module.
pub static RULE: Rule = Rule {
    id: "name/personal",
    since: "0.1.0",
    severity: Severity::Warning,
    title: t!(
        "个人网站不用本人姓名",
        "Own name as the name of an individual's website"
    ),
    why: t!(
        "接入服务商一般退回用本人姓名作名称的个人网站。",
        "Access providers usually return an individual's website that is named after its owner.",
    ),
    fix: t!(
        "取一个能说明网站内容的名称，例如“老街摄影手记”。",
        "Choose a name that describes the website, such as “老街摄影手记”.",
    ),
    messages: MESSAGES,
    basis: &[&conventions::PERSONAL_NAME],
    applies: Applies::UNLESS_CANCELLED
        .services(&[ServiceKind::Website])
        .of_individuals()
        .asked_by(INDIVIDUAL_OWN_NAME)
        .at(&[Leaf::Name]),
    scope: &[Scope::Service(check)],
    cases: &[
        fail(
            r#"{"organizer":{"nature":"individual","name":"欧阳示例"},"services":[{"kind":"website","name":"欧阳示例"}]}"#,
        ),
        fail(
            r#"{"organizer":{"nature":"individual","name":"欧阳示例","region":"510100"},"services":[{"kind":"website","name":"欧阳示例的博客"}]}"#,
        ),
        fail(
            r#"{"organizer":{"nature":"individual","name":"欧阳示例"},"services":[{"kind":"website","name":"跟欧阳示例学摄影"}]}"#,
        ),
        fail(
            r#"{"organizer":{"nature":"individual","name":"SMITH"},"services":[{"kind":"website","name":"Smith 手记"}]}"#,
        ),
        pass(
            r#"{"organizer":{"nature":"individual","name":"EVAN"},"services":[{"kind":"website","name":"Evan 手记"}]}"#,
        ),
        pass(
            r#"{"organizer":{"nature":"individual","name":"欧阳示例"},"services":[{"kind":"website","name":"摄影手记"}]}"#,
        ),
        pass(r#"{"organizer":{"nature":"individual","name":"李"},"services":[{"kind":"website","name":"桃李手记"}]}"#),
        inapplicable(
            r#"{"organizer":{"nature":"enterprise","name":"示例公司"},"services":[{"kind":"website","name":"示例公司"}]}"#,
        ),
        inapplicable(
            r#"{"organizer":{"nature":"individual","name":"欧阳示例"},"services":[{"kind":"app","name":"欧阳示例"}]}"#,
        ),
    ],
};

messages! {
    SAME "same" "{field}只是本人姓名，或只加了“博客”“网站”一类的字，一般会被退回。"
        "{field} is only the organizer's own name, perhaps with a word such as “博客”, and will usually be returned.";
    HOLDS "holds" "{field}里有本人姓名，可能会被要求修改。" "{field} contains the organizer's own name; you may have to change it.";
}

/// What follows a name without adding anything: 张三的博客.
const ADDED: &str = "的个人网站 个人网站 的个人博客 个人博客 的个人主页 个人主页 的博客 的空间 的网站 的主页 博客 空间 网站 主页 官网 的网 网";

fn check(service: &Service, context: &mut RuleContext<'_>) -> Applicability {
    let setting = &context.policies().get(INDIVIDUAL_OWN_NAME);
    let own = organizers_name(context).ok_or(BLANK)?.text();
    let name = context.texts().name(&service.name).ok_or(BLANK)?;
    // One character, or a few letters, stand in many words.
    let letters = own.chars().count();
    if letters < 2 || (own.is_ascii() && letters < 5) {
        return Ok(());
    }
    let rest = name.text().strip_prefix(own);
    if rest.is_some_and(|rest| rest.is_empty() || words(ADDED).any(|added| added == rest)) {
        context.report(&service.name, &SAME).convention(setting);
    } else {
        let found = Found::look(name.folded(), own);
        if !found.is_empty() {
            mark(context.report(&service.name, &HOLDS), &found.spans)
                .convention(setting)
                .severity(Severity::Prompt);
        }
    }
    Ok(())
}
