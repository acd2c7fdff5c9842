//! A registrar outside the mainland: the domain has to be transferred first. Told by name only, from a table that ages.

use crate::data::registrars::ABROAD;
use crate::data::suffixes::APPROVED_REGISTER;
use crate::facts::text::is_han;
use crate::filing::Domain;
use crate::law::{conventions, notice_264};
use crate::model::phrase::t;
use crate::model::report::Severity;
use crate::rule::{Applicability, Applies, BLANK, Leaf, Rule, RuleContext, Scope, fail, inapplicable, messages, pass};
use crate::rules::support::record;

/// See the module.
pub static RULE: Rule = Rule {
    id: "domain/registrar",
    since: "0.1.0",
    severity: Severity::Warning,
    title: t!("境内注册商", "Mainland registrars"),
    why: t!(
        "备案的域名须由工信部批准的境内注册商管理，境外注册商的域名查不到实名信息。",
        "A domain that is filed must be with a mainland registrar approved by the ministry; registrars elsewhere have no real-name data.",
    ),
    fix: t!(
        "先把域名转入境内注册商并完成实名认证；批准名单见 {register}。",
        "Transfer the domain to a mainland registrar first and complete real-name verification; the approved registrars are listed at {register}.",
    ),
    messages: MESSAGES,
    basis: &[&notice_264::DOMAIN, &conventions::REGISTRAR_ABROAD],
    applies: Applies::UNLESS_CANCELLED.at(&[Leaf::Registrar]),
    scope: &[Scope::Domain(check)],
    cases: &[
        fail(r#"{"services":[{"domains":[{"registration":{"registrar":"GoDaddy.com, LLC"}}]}]}"#),
        fail(r#"{"services":[{"domains":[{"registration":{"registrar":"NAMECHEAP INC"}}]}]}"#),
        pass(r#"{"services":[{"domains":[{"registration":{"registrar":"示例域名注册有限公司"}}]}]}"#),
        pass(
            r#"{"services":[{"domains":[{"registration":{"registrar":"Alibaba Cloud Computing (Beijing) Co., Ltd."}}]}]}"#,
        ),
        pass(r#"{"services":[{"domains":[{"registration":{"registrar":"Gandia Example Co., Ltd."}}]}]}"#),
        pass(
            r#"{"services":[{"domains":[{"registration":{"registrar":"Cloudflare (Shanghai) Example Co., Ltd."}}]}]}"#,
        ),
        inapplicable(r#"{"services":[{"domains":[{"name":"example.cn"}]}]}"#),
        inapplicable(
            r#"{"action":"cancel","services":[{"domains":[{"registration":{"registrar":"GoDaddy.com, LLC"}}]}]}"#,
        ),
    ],
};

messages! {
    MESSAGE "message"
        "{field}像是境外注册商，境外注册商的域名不能直接备案。"
        "{field} looks like a registrar outside the mainland, whose domains cannot be filed directly.";
}

fn check(domain: &Domain, context: &mut RuleContext<'_>) -> Applicability {
    let registration = record::of(domain)?;
    if is_abroad(registration.registrar.text().ok_or(BLANK)?) {
        context
            .report(&registration.registrar, &MESSAGE)
            .arg("register", APPROVED_REGISTER.trim_start_matches("https://"));
    }
    Ok(())
}

/// Longest name that is read, in characters.
const MAX_NAME: usize = 256;

/// What a branch in the mainland has in its name.
const MAINLAND: [&str; 8] = [
    " china",
    "beijing",
    "shanghai",
    "guangzhou",
    "shenzhen",
    "hangzhou",
    "xiamen",
    "chengdu",
];

fn is_abroad(name: &str) -> bool {
    let characters = name.chars().take(MAX_NAME);
    if characters.clone().any(is_han) {
        return false;
    }
    let spaced: String = characters
        .map(|c| {
            if c.is_alphanumeric() {
                c.to_ascii_lowercase()
            } else {
                ' '
            }
        })
        .collect();
    let words = spaced.split_whitespace().collect::<Vec<_>>().join(" ");
    let begins = |start: &str| {
        words
            .strip_prefix(start)
            .is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
    };
    ABROAD.iter().any(|start| begins(start)) && !MAINLAND.iter().any(|place| words.contains(place))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_written_as_it_is_compared() {
        assert!(ABROAD.is_sorted());
        for name in ABROAD {
            assert!(is_abroad(name), "{name}");
            assert!(is_abroad(&format!("  {}, Inc.", name.to_uppercase())), "{name}");
            assert!(!is_abroad(&format!("{name}x")), "{name}");
        }
    }
}
