//! Where the server stands: a province of the mainland, by its six-digit code.

use crate::data::vocabulary::{PROVINCES, Province, province};
use crate::facts::text::half_width;
use crate::facts::text::is_invisible;
use crate::filing::Access;
use crate::law::filing_system;
use crate::model::phrase::t;
use crate::model::report::Severity;
use crate::rule::{Applicability, Applies, BLANK, Leaf, Rule, RuleContext, Scope, fail, inapplicable, messages, pass};

/// See the module.
pub static RULE: Rule = Rule {
    id: "access/server-location",
    since: "0.1.0",
    severity: Severity::Error,
    title: t!("服务器放置地", "Server location"),
    why: t!(
        "备案系统按省份登记服务器放置地，不是省份代码的会退回。",
        "The filing system records the province of the server; anything but a province code is returned.",
    ),
    fix: t!(
        "选择服务器所在的省份，填六位代码，例如 440000（广东）。",
        "Choose the province of the server; its six-digit code looks like 440000 (Guangdong).",
    ),
    messages: MESSAGES,
    basis: &[&filing_system::CODE_1036],
    applies: Applies::ALWAYS.at(&[Leaf::ServerLocation]),
    scope: &[Scope::Access(check)],
    cases: &[
        fail(r#"{"services":[{"access":{"serverLocation":"990000"}}]}"#),
        fail(r#"{"services":[{"access":{"serverLocation":"深圳"}}]}"#),
        fail(r#"{"services":[{"access":{"serverLocation":"440300"}}]}"#),
        fail(r#"{"services":[{"access":{"serverLocation":"广东省"}}]}"#),
        fail(r#"{"services":[{"access":{"serverLocation":"４４００００"}}]}"#),
        fail(r#"{"services":[{"access":{"serverLocation":"44 0000"}}]}"#),
        fail(r#"{"services":[{"access":{"serverLocation":"810000"}}]}"#),
        pass(r#"{"services":[{"access":{"serverLocation":"440000"}}]}"#),
        inapplicable(r#"{"services":[{"access":{"provider":"示例云计算有限公司"}}]}"#),
    ],
};

messages! {
    NO_PROVINCE "no-province" "{field}不是省份代码。" "{field} is not a province code.";
    OUTSIDE "outside" "{field}不是内地的省份。" "{field} is not a mainland province.";
    FIX_OUTSIDE "fix-outside"
        "核对服务器的实际位置，并先问接入服务商能否备案。"
        "Check where the server is, and ask your access provider whether it can be filed.";
    FINER "finer" "{field}只填到省，应为 {code}。" "{field} gives only the province; it should be {code}.";
    NAME "name" "{field}应填代码 {code}。" "{field} should be the code {code}.";
    UNCLEAN "unclean" "{field}里有空格或全角数字，应为 {code}。" "{field} contains spaces or full-width digits; it should be {code}.";
    FIX_CODE "fix-code" "改为 {code}。" "Change it to {code}.";
}

fn check(access: &Access, context: &mut RuleContext<'_>) -> Applicability {
    let typed = access.server_location.text().ok_or(BLANK)?;
    let visible = typed
        .chars()
        .filter(|char| !char.is_whitespace() && !is_invisible(*char));
    let clean: String = visible.map(half_width).take(64).collect();
    let (message, found) = match code(&clean) {
        Some(found) if clean != found.code => (&FINER, found),
        Some(found) if typed != found.code => (&UNCLEAN, found),
        Some(_) => return Ok(()),
        None => match named(&clean) {
            Some(found) => (&NAME, found),
            None if matches!(clean.as_str(), "710000" | "810000" | "820000") => {
                // The system's table has values of its own beside the 31 provinces.
                context
                    .report(&access.server_location, &OUTSIDE)
                    .fix(&FIX_OUTSIDE)
                    .severity(Severity::Warning);
                return Ok(());
            }
            None => {
                context.report(&access.server_location, &NO_PROVINCE);
                return Ok(());
            }
        },
    };
    // The province is clear, only not written as its code.
    let finding = context
        .report(&access.server_location, message)
        .fix(&FIX_CODE)
        .severity(Severity::Warning);
    finding.arg("code", found.code).suggest(found.code);
    Ok(())
}

fn code(text: &str) -> Option<&'static Province> {
    let digits = text.len() == 6 && text.bytes().all(|byte| byte.is_ascii_digit());
    digits.then(|| province(text))?
}

/// The province whose name the text is, or begins with.
fn named(text: &str) -> Option<&'static Province> {
    PROVINCES
        .iter()
        .find(|province| text.starts_with(province.zh) || text.eq_ignore_ascii_case(province.en))
}
