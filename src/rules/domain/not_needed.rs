//! Mini-programs and quick apps live on their platform and file no domain, so nothing else is said of one.

use crate::data::vocabulary::Action;
use crate::filing::Service;
use crate::law::notice_105;
use crate::model::phrase::{Phrase, t};
use crate::model::report::Severity;
use crate::rule::{At, BLANK, OTHER_ACTION, OTHER_SERVICE, Outcome, Rule, Scope, apart, bad, good};

/// See the module.
pub static RULE: Rule = Rule {
    id: "domain/not-needed",
    since: "0.1.0",
    severity: Severity::Prompt,
    title: t("小程序、快应用不填域名", "No domain for mini-programs"),
    why: t(
        "备案登记表的域名一栏，小程序和快应用无需填写。",
        "The registration form asks no domain of mini-programs and quick apps.",
    ),
    fix: t("可以删除域名。", "It can be left out."),
    basis: &[&notice_105::ANNEX],
    scope: &[Scope::Service(check)],
    cases: &[
        bad(r#"{"services":[{"kind":"mini-program","domains":[{"name":"example.cn"}]}]}"#),
        bad(r#"{"services":[{"kind":"quick-app","domains":[{"name":"example.io"}]}]}"#),
        good(r#"{"services":[{"kind":"mini-program","domains":[]}]}"#),
        apart(r#"{"services":[{"kind":"mini-program"}]}"#),
        apart(r#"{"services":[{"kind":"app","domains":[{"name":"example.cn"}]}]}"#),
    ],
};

static MESSAGE: Phrase = t(
    "{field}：这类服务无需填写。",
    "{field}: not needed for this kind of service.",
);

fn check(service: &Service, at: &mut At<'_>) -> Outcome {
    if at.action() == Action::Cancel {
        return Err(OTHER_ACTION);
    }
    if !service.is_hosted_by_platform() {
        return Err(OTHER_SERVICE);
    }
    if !service.domains.get().ok_or(BLANK)?.is_empty() {
        at.find(&service.domains, &MESSAGE);
    }
    Ok(())
}
