//! The registration data are those of the domain that is filed, not of another.

use crate::data::vocabulary::Action;
use crate::domain::{covers, inspect};
use crate::filing::Domain;
use crate::law::notice_264;
use crate::phrase::{Phrase, t};
use crate::report::Severity;
use crate::rule::{At, BLANK, OTHER_ACTION, Outcome, Rule, Scope, apart, bad, good};

/// See the module.
pub static RULE: Rule = Rule {
    id: "domain/record",
    since: "0.1.0",
    severity: Severity::Warning,
    title: t("注册信息与域名对应", "Registration data of this domain"),
    why: t(
        "所有者、到期日期等都按注册信息核对，贴错了别的域名，核对就没有意义。",
        "Holder and expiry are compared with the record; that of another domain says nothing about this one.",
    ),
    fix: t(
        "请查询并贴入 {domain} 的注册信息。",
        "Look up the record of {domain} and use that one.",
    ),
    basis: &[&notice_264::OWNER],
    scope: &[Scope::Domain(check)],
    cases: &[
        bad(r#"{"services":[{"domains":[{"name":"example.cn","registration":{"domain":"example.com"}}]}]}"#),
        bad(r#"{"services":[{"domains":[{"name":"例子.中国","registration":{"domain":"xn--fsqu00a.cn"}}]}]}"#),
        good(
            r#"{"services":[{"domains":[{"name":"https://www.example.cn/","registration":{"domain":"EXAMPLE.CN"}}]}]}"#,
        ),
        good(r#"{"services":[{"domains":[{"name":"例子.中国","registration":{"domain":"xn--fsqu00a.xn--fiqs8s"}}]}]}"#),
        apart(r#"{"services":[{"domains":[{"name":"example.cn","registration":{"registrant":"张三"}}]}]}"#),
        apart(r#"{"services":[{"domains":[{"registration":{"domain":"example.cn"}}]}]}"#),
        apart(r#"{"services":[{"domains":[{"name":"203.0.113.7","registration":{"domain":"example.cn"}}]}]}"#),
    ],
};

static MESSAGE: Phrase = t(
    "{field}是 {other}，不是要备案的 {domain}。",
    "{field} is {other}, not {domain}, which is being filed.",
);

fn check(domain: &Domain, at: &mut At<'_>) -> Outcome {
    if at.action() == Action::Cancel {
        return Err(OTHER_ACTION);
    }
    let registration = domain.registration.get().ok_or(BLANK)?;
    let record = inspect(registration.domain.text().ok_or(BLANK)?);
    let filed = &domain.name.get().ok_or(BLANK)?.inspection;
    let ours = filed.domain.as_deref().ok_or(BLANK)?;
    let theirs = record.domain.as_deref().ok_or(BLANK)?;
    // Under a suffix that is not listed the registrable domain is a guess.
    let within = |outer: &str, inner: &Option<String>| inner.as_deref().is_some_and(|inner| covers(outer, inner));
    if ours != theirs && !within(ours, &record.host) && !within(theirs, &filed.host) {
        at.find(&registration.domain, &MESSAGE)
            .word("other", record.unicode.as_deref().unwrap_or(theirs))
            .word("domain", filed.unicode.as_deref().unwrap_or(ours));
    }
    Ok(())
}
