//! Two services of one kind in a filing do not bear the same name. Whether anybody else has it only the system can tell.

use crate::data::vocabulary::{ServiceKind, Vocabulary};
use crate::facts::text::fold;
use crate::filing::Filing;
use crate::law::{conventions, filing_system};
use crate::model::phrase::t;
use crate::model::report::Severity;
use crate::rule::{ABSENT, Applicability, Applies, Leaf, Rule, RuleContext, Scope, fail, inapplicable, messages, pass};
use crate::rules::support::first::First;

/// See the module.
pub static RULE: Rule = Rule {
    id: "name/duplicate",
    since: "0.1.0",
    severity: Severity::Warning,
    title: t!("服务名称不重复", "Each service has its own name"),
    why: t!(
        "备案系统会报名称冲突；同一个 APP 的各个平台合在一个服务里填写。",
        "The filing system reports a name conflict; all platforms of one app belong to one service.",
    ),
    fix: t!(
        "给其中一个换个名称；其实是同一个服务的，删去一个。",
        "Rename one of them; if they are the same service, remove one.",
    ),
    messages: MESSAGES,
    basis: &[&filing_system::CODE_1020, &conventions::APP_NAME_HUAWEI],
    applies: Applies::UNLESS_CANCELLED.at(&[Leaf::Name]),
    scope: &[Scope::Filing(check)],
    cases: &[
        fail(r#"{"services":[{"kind":"website","name":"示例网"},{"kind":"website","name":"示例 网"}]}"#),
        fail(r#"{"services":[{"kind":"app","name":"示例"},{"kind":"app","name":"示例"}]}"#),
        pass(r#"{"services":[{"kind":"website","name":"示例"},{"kind":"app","name":"示例"}]}"#),
        pass(r#"{"services":[{"kind":"website","name":"示例网"},{"kind":"website","name":"示例论坛"}]}"#),
        pass(
            r#"{"services":[{"kind":"app","name":"示例","app":{"platforms":[{"os":"android"},{"os":"ios"},{"os":"harmony"}]}},{"kind":"mini-program","name":"示例"}]}"#,
        ),
        inapplicable(r#"{"services":[{"kind":"website","name":"示例网"}]}"#),
        inapplicable(r#"{"services":[{"kind":"website","name":"示例网"},{"kind":"website"}]}"#),
    ],
};

messages! {
    MESSAGE "message" "{field}与第 {number} 个服务的名称相同。" "{field} is the same as the name of service {number}.";
}

fn check(filing: &Filing, context: &mut RuleContext<'_>) -> Applicability {
    let mut named = Vec::new();
    if filing.services.fields().nth(1).is_none() {
        return Err(ABSENT);
    }
    for (number, field) in (1..).zip(filing.services.fields()) {
        let Some(service) = field.get() else { continue };
        if let (Some(kind), Some(name)) = (service.kind.choice(), service.name.text()) {
            let folded = fold(name);
            if !folded.is_empty() {
                named.push((service, kind, number, format!("{} {}", kind.slug(), folded.text())));
            }
        }
    }
    let first = First::of(
        named
            .iter()
            .map(|(_, _, number, name)| (name.as_str(), *number))
            .collect(),
    );
    for (service, kind, number, name) in &named {
        if let Some(first) = first.with(name).filter(|first| first != number) {
            let finding = context.report(&service.name, &MESSAGE).arg("number", first);
            if *kind == ServiceKind::Website {
                finding.basis([&filing_system::CODE_1020]);
            } else {
                finding.basis([&conventions::APP_NAME_HUAWEI]);
            }
        }
    }
    if named.len() < 2 { Err(ABSENT) } else { Ok(()) }
}
