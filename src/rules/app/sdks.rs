//! The third-party SDKs inside an app are asked for; none is an answer of its own.

use crate::data::vocabulary::{Action, ServiceKind};
use crate::filing::Service;
use crate::law::notice_105;
use crate::model::phrase::t;
use crate::model::report::Severity;
use crate::rule::{ABSENT, Applicability, Applies, Rule, RuleContext, Scope, fail, inapplicable, messages, pass};

/// See the module.
pub static RULE: Rule = Rule {
    id: "app/sdks",
    since: "0.1.0",
    severity: Severity::Prompt,
    title: t!("第三方 SDK", "Third-party SDKs"),
    why: t!(
        "APP 的登记表有 SDK 一栏，要写服务厂商和功能类型；没有用的也要说明。",
        "The form of an app lists SDKs with vendor and purpose; it also has to say if there are none.",
    ),
    fix: t!(
        "用了第三方 SDK 的，逐个写服务厂商和功能类型；没有用的，勾选“没有用第三方 SDK”。",
        "List each third-party SDK with its vendor and purpose; if there are none, tick “No third-party SDKs are used”.",
    ),
    messages: MESSAGES,
    basis: &[&notice_105::ANNEX],
    applies: Applies::ALWAYS
        .actions(&[Action::New, Action::AddService])
        .services(&[ServiceKind::App])
        .at_records(),
    scope: &[Scope::Service(check)],
    cases: &[
        fail(r#"{"services":[{"kind":"app","app":{"platforms":[]}}]}"#),
        pass(r#"{"services":[{"kind":"app","app":{"sdks":[]}}]}"#),
        pass(r#"{"services":[{"kind":"app","app":{"sdks":[{"vendor":"示例科技","purpose":"推送"}]}}]}"#),
        inapplicable(r#"{"services":[{"kind":"mini-program","app":{}}]}"#),
        inapplicable(r#"{"services":[{"kind":"app"}]}"#),
        inapplicable(r#"{"action":"change","services":[{"kind":"app","app":{"platforms":[]}}]}"#),
    ],
};

messages! {
    MESSAGE "message"
        "{field}还没有填；没有用的，勾选“没有用第三方 SDK”。"
        "Not filled in: {field}; if there are none, tick “No third-party SDKs are used”.";
}

fn check(service: &Service, context: &mut RuleContext<'_>) -> Applicability {
    let app = service.app.get().ok_or(ABSENT)?;
    if app.sdks.is_missing() {
        context.report(&app.sdks, &MESSAGE);
    }
    Ok(())
}
