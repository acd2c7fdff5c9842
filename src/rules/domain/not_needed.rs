//! Mini-programs and quick apps live on their platform and file no domain, so nothing else is said of one.

use crate::data::vocabulary::ServiceKind;
use crate::filing::Service;
use crate::law::notice_105;
use crate::model::phrase::t;
use crate::model::report::Severity;
use crate::rule::{Applicability, Applies, BLANK, Rule, RuleContext, Scope, fail, inapplicable, messages, pass};

/// See the module.
pub static RULE: Rule = Rule {
    id: "domain/not-needed",
    since: "0.1.0",
    severity: Severity::Prompt,
    title: t!("小程序、快应用不填域名", "No domain for mini-programs and quick apps"),
    why: t!(
        "备案登记表的域名一栏，小程序和快应用无需填写。",
        "The registration form does not require a domain for mini-programs and quick apps.",
    ),
    fix: t!("可以删除域名。", "You can delete the domain."),
    messages: MESSAGES,
    basis: &[&notice_105::ANNEX],
    applies: Applies::UNLESS_CANCELLED
        .services(&[ServiceKind::MiniProgram, ServiceKind::QuickApp])
        .at_records(),
    scope: &[Scope::Service(check)],
    cases: &[
        fail(r#"{"services":[{"kind":"mini-program","domains":[{"name":"example.cn"}]}]}"#),
        fail(r#"{"services":[{"kind":"quick-app","domains":[{"name":"example.io"}]}]}"#),
        pass(r#"{"services":[{"kind":"mini-program","domains":[]}]}"#),
        inapplicable(r#"{"services":[{"kind":"mini-program"}]}"#),
        inapplicable(r#"{"services":[{"kind":"app","domains":[{"name":"example.cn"}]}]}"#),
    ],
};

messages! {
    MESSAGE "message" "{field}：这类服务无需填写。" "{field} is not needed for this type of service.";
}

fn check(service: &Service, context: &mut RuleContext<'_>) -> Applicability {
    if !service.domains.get().ok_or(BLANK)?.is_empty() {
        context.report(&service.domains, &MESSAGE);
    }
    Ok(())
}
