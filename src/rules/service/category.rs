//! Apps, mini-programs and quick apps are put into a category of their provider's table, not of the websites'. No list of them is public.

use crate::data::vocabulary::{Action, ServiceKind, Vocabulary};
use crate::filing::{Filing, Service};
use crate::law::{conventions, notice_105};
use crate::model::phrase::t;
use crate::model::report::Severity;
use crate::rule::{
    Applicability, Applies, BLANK, Leaf, OTHER_SERVICE, Rule, RuleContext, Scope, fail, inapplicable, messages, pass,
};

/// See the module.
pub static RULE: Rule = Rule {
    id: "service/category",
    since: "0.1.0",
    severity: Severity::Prompt,
    title: t!("APP 和小程序的类目", "Category of apps and mini-programs"),
    why: t!(
        "APP、小程序、快应用填的是类目，各接入服务商有自己的类目表；网站的“服务内容”不适用。",
        "Apps, mini-programs and quick apps have a category instead, from each access provider's own list; “Content” is only for websites.",
    ),
    fix: t!(
        "提交时在接入服务商的表单里选类目，这里不用填。",
        "Choose the category in your access provider's form when you submit; leave this empty.",
    ),
    messages: MESSAGES,
    basis: &[&notice_105::ANNEX, &conventions::APP_CATEGORIES],
    applies: Applies::ALWAYS
        .actions(&[Action::New, Action::AddService])
        .at(&[Leaf::Content]),
    scope: &[Scope::Filing(check)],
    cases: &[
        fail(r#"{"services":[{"kind":"website"},{"kind":"app"},{"kind":"quick-app"}]}"#),
        pass(r#"{"services":[{"kind":"mini-program","content":["工具/办公"]}]}"#),
        inapplicable(r#"{"services":[{"kind":"website"}]}"#),
        inapplicable("{}"),
        inapplicable(r#"{"action":"change","services":[{"kind":"app"}]}"#),
    ],
};

messages! {
    MESSAGE "message"
        "{service}：类目在接入服务商的表单里选，这里不查。"
        "{service}: choose the category in your access provider's form; it is not checked here.";
}

fn check(filing: &Filing, context: &mut RuleContext<'_>) -> Applicability {
    let of = |service: &Service| service.kind.choice().filter(|kind| *kind != ServiceKind::Website);
    if filing.services.items().next().is_none() {
        return Err(BLANK);
    }
    if filing.services.items().all(|service| of(service).is_none()) {
        return Err(OTHER_SERVICE);
    }
    // Once, at the first that has none.
    let mut open = filing.services.items().filter(|service| service.content.is_missing());
    if let Some((service, kind)) = open.find_map(|service| Some((service, of(service)?))) {
        context.report(&service.content, &MESSAGE).arg("service", kind.entry());
    }
    Ok(())
}
