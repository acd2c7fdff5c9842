//! A newly filed website has exactly one domain; the system returns more by itself.

use crate::data::vocabulary::{Action, ServiceKind};
use crate::filing::{DomainName, Service};
use crate::law::letter_633;
use crate::model::phrase::t;
use crate::model::report::Severity;
use crate::rule::{Applicability, Applies, BLANK, Rule, RuleContext, Scope, fail, inapplicable, messages, pass};

/// See the module.
pub static RULE: Rule = Rule {
    id: "domain/one-per-website",
    since: "0.1.0",
    severity: Severity::Error,
    title: t!("一个网站一个域名", "One domain per website"),
    why: t!(
        "2019年4月22日起，新备案的网站只能有一个域名，多于一个的系统自动退回。",
        "Since 2019-04-22 a newly filed website can have only one domain; the system returns a filing with more.",
    ),
    fix: t!(
        "只保留一个域名，其余的各作为一个网站另外填写。",
        "Keep one domain and enter each of the others as a separate website.",
    ),
    messages: MESSAGES,
    basis: &[&letter_633::ONE_DOMAIN],
    applies: Applies::ALWAYS
        .actions(&[Action::New, Action::AddService])
        .services(&[ServiceKind::Website])
        .at_records(),
    scope: &[Scope::Service(check)],
    cases: &[
        fail(r#"{"services":[{"kind":"website","domains":[{"name":"example.cn"},{"name":"example.com"}]}]}"#),
        fail(
            r#"{"action":"add-service","services":[{"kind":"website","domains":[{"name":"example.cn"},{"name":"www.example.cn"}]}]}"#,
        ),
        pass(r#"{"services":[{"kind":"website","domains":[{"name":"example.cn"}]}]}"#),
        pass(r#"{"services":[{"kind":"website","domains":[{"name":"example.cn"}]}]}"#).on(2019, 4, 22),
        inapplicable(r#"{"services":[{"kind":"website","domains":[{"name":"example.cn"},{"name":"example.com"}]}]}"#)
            .on(2019, 4, 21),
        inapplicable(r#"{"services":[{"kind":"app","domains":[{"name":"example.cn"},{"name":"example.com"}]}]}"#),
        inapplicable(
            r#"{"action":"change","services":[{"kind":"website","domains":[{"name":"example.cn"},{"name":"example.com"}]}]}"#,
        ),
        inapplicable(r#"{"services":[{"kind":"website"}]}"#),
    ],
};

messages! {
    MESSAGE "message"
        "{field}填了 {count} 个，新备案的网站只能有一个。"
        "{field}: {count} entered, but a newly filed website can have only one.";
    SAME "same" "{field}重复填了同一个域名。" "{field} contains the same domain more than once.";
    FIX_SAME "fix-same" "删除重复的，只保留一项。" "Delete the duplicates and keep one.";
}

fn check(service: &Service, context: &mut RuleContext<'_>) -> Applicability {
    let names = service.domains.items().filter_map(|domain| domain.name.get());
    // IP addresses are another rule's: beside a domain they are misplaced, without one they stand for it.
    let names = names.filter(|name| name.inspection.ip.is_none());
    let (mut different, mut all): (Vec<String>, usize) = (Vec::new(), 0);
    for DomainName { typed, inspection, .. } in names {
        let domain = inspection.domain.clone();
        let domain = domain.unwrap_or_else(|| typed.trim().to_ascii_lowercase());
        all = all.saturating_add(1);
        if !different.contains(&domain) {
            different.push(domain);
        }
    }
    match (different.len(), all) {
        (0, _) => return Err(BLANK),
        (1, 1) => {}
        (1, _) => {
            context.report(&service.domains, &SAME).fix(&FIX_SAME);
        }
        (count, _) => {
            context
                .report(&service.domains, &MESSAGE)
                .arg("count", u32::try_from(count).unwrap_or(u32::MAX));
        }
    }
    Ok(())
}
