//! A name that stands for a name: 测试, test, 未定; or for an app, the name of a whole line of things.

use crate::facts::name::lists::List;
use crate::facts::name::own::makes_devices;
use crate::filing::Service;
use crate::law::{conventions, filing_plan_2009};
use crate::model::phrase::t;
use crate::model::report::Severity;
use crate::rule::{Applicability, Applies, BLANK, Leaf, Rule, RuleContext, Scope, fail, inapplicable, messages, pass};
use crate::rules::support::names::organizers_name;

/// See the module.
pub static RULE: Rule = Rule {
    id: "name/placeholder",
    since: "0.1.0",
    severity: Severity::Warning,
    title: t!("名称不能是占位词或通用词", "No placeholder as a name"),
    why: t!(
        "“测试”“未定”这样的名称不是真实的名称；APP 和小程序只叫“商城”“天气”也会被退回。",
        "Words such as 测试 or 未定 are not real names; apps and mini-programs called only 商城 or 天气 are returned too.",
    ),
    fix: t!(
        "填写服务上线后实际使用的名称；太笼统的，加上自己的字号或品牌。",
        "Enter the name the service will really have; if it is too general, add your trade name or brand.",
    ),
    messages: MESSAGES,
    basis: &[&filing_plan_2009::NAMES, &conventions::APP_NAME_HUAWEI],
    applies: Applies::UNLESS_CANCELLED.at(&[Leaf::Name]),
    scope: &[Scope::Service(check)],
    cases: &[
        fail(r#"{"services":[{"kind":"website","name":"测试网站"}]}"#),
        fail(r#"{"services":[{"kind":"app","name":"test1"}]}"#),
        fail(r#"{"services":[{"kind":"mini-program","name":"商城小程序"}]}"#),
        pass(r#"{"services":[{"kind":"app","name":"示例商城"}]}"#),
        pass(
            r#"{"organizer":{"nature":"enterprise","name":"小米科技有限责任公司"},"services":[{"kind":"app","name":"天气"}]}"#,
        ),
        pass(r#"{"services":[{"kind":"website","name":"示例性格测试"}]}"#),
        pass(r#"{"services":[{"kind":"website","name":"天气网"}]}"#),
        inapplicable(r#"{"services":[{"kind":"app"}]}"#),
        inapplicable(r#"{"action":"cancel","services":[{"kind":"app","name":"测试"}]}"#),
    ],
};

messages! {
    PLACEHOLDER "placeholder" "{field}像是临时填的，不是真正的名称。" "{field} looks like a placeholder.";
    GENERIC "generic"
        "{field}是一类服务的通用叫法，一般会被退回。"
        "{field} is a general term for such services and will usually be returned.";
}

/// 天气 is what a maker of telephones calls its own.
fn of_device(context: &RuleContext<'_>) -> bool {
    organizers_name(context).is_some_and(makes_devices)
}

fn check(service: &Service, context: &mut RuleContext<'_>) -> Applicability {
    let name = context.texts().name(&service.name).ok_or(BLANK)?;
    let is_generic = || name.is_one_of(List::GenericApps, name.bare_length()).is_some();
    let website = service.is_website();
    if name.is_placeholder() {
        let finding = context.report(&service.name, &PLACEHOLDER);
        if website {
            finding.basis([&filing_plan_2009::NAMES]);
        } else {
            finding.basis([&conventions::APP_NAME_HUAWEI]);
        }
    } else if service.kind.choice().is_some() && !website && is_generic() && !of_device(context) {
        context
            .report(&service.name, &GENERIC)
            .basis([&conventions::APP_NAME_HUAWEI]);
    }
    Ok(())
}
