//! The registration data are those of the domain that is filed, not of another.

use crate::facts::domain::Inspection;
use crate::filing::Domain;
use crate::law::notice_264;
use crate::model::phrase::t;
use crate::model::report::Severity;
use crate::rule::{Applicability, Applies, BLANK, Leaf, Rule, RuleContext, Scope, fail, inapplicable, messages, pass};
use crate::rules::support::record::{Both, names};

/// See the module.
pub static RULE: Rule = Rule {
    id: "domain/record",
    since: "0.1.0",
    severity: Severity::Warning,
    title: t!("注册信息与域名对应", "Registration data belong to the domain"),
    why: t!(
        "所有者、到期日期等都按注册信息核对，贴错了别的域名，核对就没有意义。",
        "The registrant and the expiry date are compared with the record; another domain's record tells nothing about this one.",
    ),
    fix: t!(
        "查询并贴入 {domain} 的注册信息。",
        "Look up the registration record of {domain} and paste that one.",
    ),
    messages: MESSAGES,
    basis: &[&notice_264::OWNER],
    applies: Applies::UNLESS_CANCELLED.at(&[Leaf::Domain]),
    scope: &[Scope::Domain(check)],
    cases: &[
        fail(r#"{"services":[{"domains":[{"name":"example.cn","registration":{"domain":"example.com"}}]}]}"#),
        fail(r#"{"services":[{"domains":[{"name":"例子.中国","registration":{"domain":"xn--fsqu00a.cn"}}]}]}"#),
        pass(r#"{"services":[{"domains":[{"name":"com.uk","registration":{"domain":"example.com.uk"}}]}]}"#),
        pass(r#"{"services":[{"domains":[{"name":"example.com.uk","registration":{"domain":"com.uk"}}]}]}"#),
        pass(
            r#"{"services":[{"domains":[{"name":"https://www.example.cn/","registration":{"domain":"EXAMPLE.CN"}}]}]}"#,
        ),
        pass(r#"{"services":[{"domains":[{"name":"例子.中国","registration":{"domain":"xn--fsqu00a.xn--fiqs8s"}}]}]}"#),
        pass(r#"{"services":[{"domains":[{"name":"樣例.中國","registration":{"domain":"样例.中国"}}]}]}"#),
        inapplicable(r#"{"services":[{"domains":[{"name":"example.cn","registration":{"registrant":"张三"}}]}]}"#),
        inapplicable(r#"{"services":[{"domains":[{"registration":{"domain":"example.cn"}}]}]}"#),
        inapplicable(r#"{"services":[{"domains":[{"name":"203.0.113.7","registration":{"domain":"example.cn"}}]}]}"#),
    ],
};

messages! {
    MESSAGE "message" "{field}是 {recorded}，不是要备案的 {domain}。" "{field} is {recorded}, not {domain}, which is being filed.";
}

fn check(domain: &Domain, context: &mut RuleContext<'_>) -> Applicability {
    let registration = domain.registration.get().ok_or(BLANK)?;
    let both = names(domain, registration).ok_or(BLANK)?;
    if both.are_apart() {
        let Both { filed, record } = both;
        context
            .report(&registration.domain, &MESSAGE)
            .arg("recorded", shown(record))
            .arg("domain", shown(filed));
    }
    Ok(())
}

fn shown(name: &Inspection) -> &str {
    let shown = name.unicode.as_deref().or(name.domain.as_deref());
    shown.unwrap_or_default()
}
