//! A site has an address or a few, not a provider's whole network.

use std::net::IpAddr;

use crate::facts::address::{Range, parse};
use crate::filing::Access;
use crate::law::returns;
use crate::model::phrase::t;
use crate::model::report::Severity;
use crate::rule::{Applicability, Applies, BLANK, Leaf, Rule, RuleContext, Scope, fail, inapplicable, messages, pass};

/// See the module.
pub static RULE: Rule = Rule {
    id: "access/whole-range",
    since: "0.1.0",
    severity: Severity::Warning,
    title: t!("填网站自己的 IP", "The website's own IP address"),
    why: t!(
        "填了整个 IP 段的，看不出网站用哪个地址，会被退回。",
        "A whole range does not show which address the website uses, and is returned.",
    ),
    fix: t!(
        "填写这台服务器的公网 IP；有几个就逐个填写。",
        "Enter the public IP address of this server; if it has several, enter each of them.",
    ),
    messages: MESSAGES,
    basis: &[&returns::ONE_ADDRESS],
    applies: Applies::UNLESS_CANCELLED.at(&[Leaf::Addresses]),
    scope: &[Scope::Access(check)],
    cases: &[
        fail(r#"{"services":[{"access":{"addresses":["119.29.96.0-119.29.96.255"]}}]}"#),
        fail(r#"{"services":[{"access":{"addresses":["119.29.96.1-119.29.99.254"]}}]}"#),
        fail(r#"{"services":[{"access":{"addresses":["240e::-240e:0:0:1::"]}}]}"#),
        pass(r#"{"services":[{"access":{"addresses":["119.29.96.47-119.29.96.62"]}}]}"#),
        pass(r#"{"services":[{"access":{"addresses":["240e::1-240e::ff"]}}]}"#),
        inapplicable(r#"{"services":[{"access":{"provider":"示例云计算有限公司"}}]}"#),
    ],
};

messages! {
    MESSAGE "message" "{field}这一项是整个 IP 段。" "{field}: this entry is a whole range.";
}

/// From so many addresses on it is a network: all of a /24, give or take its first and last.
const NETWORK: u128 = 254;
/// In IPv6 a single host can have a great many.
const NETWORK_V6: u128 = 65_536;

fn check(access: &Access, context: &mut RuleContext<'_>) -> Applicability {
    let mut outcome = Err(BLANK);
    for field in access.addresses.fields() {
        let Some(Ok(range)) = field.text().map(parse) else {
            continue;
        };
        outcome = Ok(());
        if is_network(&range) {
            context.report(field, &MESSAGE);
        }
    }
    outcome
}

fn is_network(range: &Range) -> bool {
    let (distance, least) = match (range.first, range.last) {
        (IpAddr::V4(first), IpAddr::V4(last)) => (last.to_bits().saturating_sub(first.to_bits()).into(), NETWORK),
        (IpAddr::V6(first), IpAddr::V6(last)) => (last.to_bits().saturating_sub(first.to_bits()), NETWORK_V6),
        _ => return false,
    };
    distance.saturating_add(1) >= least
}
