//! Apps, mini-programs and quick apps are filed since the notice of 2023; before, filings were for websites alone.

use crate::data::vocabulary::{ServiceKind, Vocabulary};
use crate::filing::Service;
use crate::law::{anti_fraud_law, notice_105, order_33, order_292};
use crate::model::phrase::t;
use crate::model::report::Severity;
use crate::rule::{Applicability, Applies, Leaf, Rule, RuleContext, Scope, chosen, fail, inapplicable, messages, pass};

/// See the module.
pub static RULE: Rule = Rule {
    id: "service/kind",
    since: "0.1.0",
    severity: Severity::Warning,
    title: t!("当时能不能备案的服务", "Services that could be filed at that time"),
    why: t!(
        "APP、小程序、快应用2023年8月起才办理备案，以前只有网站备案。",
        "Apps, mini-programs and quick apps have been filed only since August 2023; before that, only websites were.",
    ),
    fix: t!(
        "核对检查日期；日期没错的，当时不用备案。",
        "Check the date of the check; if it is correct, no filing was needed then.",
    ),
    messages: MESSAGES,
    basis: &[
        &notice_105::NOTICE,
        &anti_fraud_law::ARTICLE_23,
        &order_33::ARTICLE_5,
        &order_292::ARTICLE_8_2,
    ],
    applies: Applies::UNLESS_CANCELLED
        .services(&[ServiceKind::App, ServiceKind::MiniProgram, ServiceKind::QuickApp])
        .at(&[Leaf::Kind]),
    scope: &[Scope::Service(check)],
    cases: &[
        fail(r#"{"services":[{"kind":"app"}]}"#).on(2022, 6, 1),
        fail(r#"{"services":[{"kind":"mini-program"}]}"#).on(2006, 6, 1),
        fail(r#"{"services":[{"kind":"quick-app"}]}"#).on(2023, 8, 3),
        pass(r#"{"services":[{"kind":"app"}]}"#).on(2023, 8, 4),
        pass(r#"{"services":[{"kind":"mini-program"}]}"#),
        inapplicable(r#"{"services":[{"kind":"website"}]}"#).on(2022, 6, 1),
        inapplicable(r#"{"action":"cancel","services":[{"kind":"app"}]}"#).on(2022, 6, 1),
    ],
};

messages! {
    MESSAGE "message"
        "{day} 以前还不办理“{service}”的备案。"
        "“{service}” could not be filed before {day}.";
}

fn check(service: &Service, context: &mut RuleContext<'_>) -> Applicability {
    let kind = chosen(&service.kind)?;
    if !notice_105::NOTICE.in_force(context.as_of()) {
        let finding = context.report(&service.kind, &MESSAGE).arg("service", kind.entry());
        finding
            .arg("day", notice_105::PUBLISHED.to_string())
            .basis([&order_33::ARTICLE_5, &order_292::ARTICLE_8_2]);
    }
    Ok(())
}
