//! IP addresses are written as one address or as a range, "a-b".

use crate::facts::address::{AddressProblem, Range, parse};
use crate::filing::Access;
use crate::filing::field::Field;
use crate::law::filing_system;
use crate::model::phrase::t;
use crate::model::report::Severity;
use crate::rule::{Applicability, Applies, BLANK, Leaf, Rule, RuleContext, Scope, fail, inapplicable, messages, pass};

/// See the module.
pub static RULE: Rule = Rule {
    id: "access/address",
    since: "0.1.0",
    severity: Severity::Error,
    title: t!("IP 地址的写法", "Format of an IP address"),
    why: t!(
        "备案系统只接收单个 IP 地址或“起始-结束”的地址段，其他写法按“无效IP”退回。",
        "The filing system accepts only single IP addresses and ranges “first-last”, and returns anything else as “无效IP” (invalid IP).",
    ),
    fix: t!(
        "填写接入服务商分配的 IP 地址，例如 1.2.3.4 或 1.2.3.4-1.2.3.9。",
        "Enter the IP address your access provider assigned, such as 1.2.3.4 or 1.2.3.4-1.2.3.9.",
    ),
    messages: MESSAGES,
    basis: &[&filing_system::CODE_1006],
    applies: Applies::ALWAYS.at(&[Leaf::Addresses]),
    scope: &[Scope::Access(check)],
    cases: &[
        fail(r#"{"services":[{"access":{"addresses":["1.2.3.256"]}}]}"#),
        fail(r#"{"services":[{"access":{"addresses":["www.example.cn"]}}]}"#),
        fail(r#"{"services":[{"access":{"addresses":["1.2.3.9-1.2.3.4"]}}]}"#),
        fail(r#"{"services":[{"access":{"addresses":["1.2.3.0/24"]}}]}"#),
        fail(r#"{"services":[{"access":{"addresses":["1.2.3.4-240e::1"]}}]}"#),
        fail(r#"{"services":[{"access":{"addresses":["1.2.3.4、1.2.3.5"]}}]}"#),
        fail(r#"{"services":[{"access":{"addresses":["1.2.3.04"]}}]}"#),
        fail(r#"{"services":[{"access":{"addresses":["１.２.３.４"]}}]}"#),
        pass(r#"{"services":[{"access":{"addresses":["1.2.3.4","1.2.3.4-1.2.3.9","240e::1"]}}]}"#),
        inapplicable(r#"{"services":[{"access":{"provider":"示例云计算有限公司"}}]}"#),
    ],
};

messages! {
    INVALID "invalid" "{field}这一项不是有效的地址。" "{field}: this entry is not a valid IP address.";
    TOO_LONG "too-long" "{field}这一项太长，不是地址。" "{field}: this entry is too long to be an IP address.";
    ZERO "zero"
        "{field}里的数字多了前面的 0，不同系统会读成不同的地址。"
        "{field}: this entry has leading zeros, which different systems read as different addresses.";
    FIX_ZERO "fix-zero" "去掉数字前面的 0。" "Remove the leading zeros.";
    SEVERAL "several"
        "{field}这一项里有 {count} 个地址，请分成多项。"
        "{field}: this entry contains {count} addresses; use one entry for each.";
    FIX_SEVERAL "fix-several" "每项只填一个地址或一个地址段。" "Enter only one address or one range in each entry.";
    NETWORK "network"
        "{field}用了“/”的写法，应写成“起始-结束”的地址段。"
        "{field}: write a network with “/” as a range “first-last”.";
    REVERSED "reversed" "{field}的结束地址比起始地址小。" "{field}: this range ends before it begins.";
    MIXED "mixed"
        "{field}的起止地址一个是 IPv4，一个是 IPv6。"
        "{field}: this range has an IPv4 address at one end and an IPv6 address at the other.";
    FIX_RANGE "fix-range" "改为 {range}。" "Change it to {range}.";
    UNCLEAN "unclean"
        "{field}里有空格、全角字符等多余内容，应写作 {range}。"
        "{field}: this entry contains spaces, full-width or other extra characters; it should be {range}.";
}

fn check(access: &Access, context: &mut RuleContext<'_>) -> Applicability {
    let mut read = false;
    for field in access.addresses.fields() {
        let Some(text) = field.text() else { continue };
        read = true;
        match parse(text) {
            Ok(range) if range.cleaned => {
                let finding = context
                    .report(field, &UNCLEAN)
                    .fix(&FIX_RANGE)
                    .severity(Severity::Warning);
                finding.arg("range", range.to_string()).suggest(range.to_string());
            }
            Ok(_) => {}
            Err(problem) => refuse(field, &problem, context),
        }
    }
    if read { Ok(()) } else { Err(BLANK) }
}

fn refuse(field: &Field<String>, problem: &AddressProblem, context: &mut RuleContext<'_>) {
    let instead = |message, range: &Range, context: &mut RuleContext<'_>| {
        let range = range.to_string();
        context
            .report(field, message)
            .fix(&FIX_RANGE)
            .arg("range", &range)
            .suggest(range);
    };
    match problem {
        AddressProblem::Empty | AddressProblem::Network { range: None } => {
            context.report(field, &INVALID);
        }
        AddressProblem::Invalid { span } => {
            context.report(field, &INVALID).span(*span);
        }
        AddressProblem::TooLong => {
            context.report(field, &TOO_LONG);
        }
        AddressProblem::LeadingZero { span } => {
            context
                .report(field, &ZERO)
                .fix(&FIX_ZERO)
                .span(*span)
                .severity(Severity::Warning);
        }
        // Some consoles take several in one field.
        AddressProblem::Several { count } => {
            let count = u32::try_from(*count).unwrap_or(u32::MAX);
            context
                .report(field, &SEVERAL)
                .fix(&FIX_SEVERAL)
                .arg("count", count)
                .severity(Severity::Warning);
        }
        AddressProblem::Network { range: Some(range) } => instead(&NETWORK, range, context),
        AddressProblem::Reversed { range } => instead(&REVERSED, range, context),
        AddressProblem::MixedFamilies => {
            context.report(field, &MIXED);
        }
    }
}
