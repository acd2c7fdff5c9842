//! Addresses that nobody can reach from the public Internet. Whether an address lies in the mainland and is the provider's cannot be
//! told from the form.

use crate::facts::address::{Range, Special, parse};
use crate::filing::{Access, Domain};
use crate::law::{conventions, filing_system};
use crate::model::phrase::{Phrase, t};
use crate::model::report::Severity;
use crate::rule::{Applicability, Applies, BLANK, Leaf, Rule, RuleContext, Scope, fail, inapplicable, messages, pass};

/// See the module.
pub static RULE: Rule = Rule {
    id: "access/public-address",
    since: "0.1.0",
    severity: Severity::Warning,
    title: t!("公网 IP 地址", "Public IP addresses"),
    why: t!(
        "备案的 IP 地址应是接入服务商在境内的公网地址，否则与系统里的 IP 备案对不上。",
        "The IP address must be a public one of the access provider in the mainland; otherwise it does not match the provider's own IP filing.",
    ),
    fix: t!(
        "向接入服务商查询服务器的公网 IP 地址。",
        "Ask your access provider for the server's public IP address.",
    ),
    messages: MESSAGES,
    basis: &[&conventions::PUBLIC_IP, &filing_system::CODE_1063],
    applies: Applies::ALWAYS.at(&[Leaf::Addresses, Leaf::Name]),
    scope: &[Scope::Access(check), Scope::Domain(in_place_of_a_domain)],
    cases: &[
        fail(r#"{"services":[{"access":{"addresses":["192.168.1.10"]}}]}"#),
        fail(r#"{"services":[{"access":{"addresses":["127.0.0.1"]}}]}"#),
        fail(r#"{"services":[{"access":{"addresses":["9.0.0.0-11.0.0.0"]}}]}"#),
        fail(r#"{"services":[{"access":{"addresses":["fe80::1"]}}]}"#),
        fail(r#"{"services":[{"access":{"addresses":["2001:db8::1"]}}]}"#),
        fail(r#"{"services":[{"domains":[{"name":"http://192.168.1.10/"}]}]}"#),
        fail(r#"{"services":[{"access":{"addresses":["0.0.0.0"]}}]}"#),
        fail(r#"{"services":[{"access":{"addresses":["100.64.0.1"]}}]}"#),
        fail(r#"{"services":[{"access":{"addresses":["fd00::1"]}}]}"#),
        fail(r#"{"services":[{"access":{"addresses":["224.0.0.1"]}}]}"#),
        fail(r#"{"services":[{"access":{"addresses":["240.0.0.1"]}}]}"#),
        pass(r#"{"services":[{"access":{"addresses":["1.2.3.4","240e::1"]}}]}"#),
        pass(r#"{"services":[{"domains":[{"name":"1.2.3.4"}]}]}"#),
        inapplicable(r#"{"services":[{"access":{"addresses":["www.example.cn"]}}]}"#),
    ],
};

messages! {
    MESSAGE "message"
        "{field}是{special}，外网访问不到。"
        "{field}: this entry is {special}, which cannot be reached from outside.";
    UNSPECIFIED "unspecified" "未指定地址" "an unspecified address";
    PRIVATE "private" "内网地址" "an address of a private network";
    CARRIER_NAT "carrier-nat" "运营商内部共享的地址" "an address shared inside a carrier's network";
    LOOPBACK "loopback" "本机地址" "the address of the machine itself";
    LINK_LOCAL "link-local" "链路本地地址" "a link-local address";
    UNIQUE_LOCAL "unique-local" "IPv6 内网地址" "an address of a private IPv6 network";
    DOCUMENTATION "documentation" "文档示例专用的地址" "an address reserved for examples in documentation";
    MULTICAST "multicast" "组播地址" "a multicast address";
    RESERVED "reserved" "保留地址" "a reserved address";
}

fn check(access: &Access, context: &mut RuleContext<'_>) -> Applicability {
    let mut read = false;
    for field in access.addresses.fields() {
        let Some(Ok(range)) = field.text().map(parse) else {
            continue;
        };
        read = true;
        if let Some(special) = range.special() {
            context.report(field, &MESSAGE).arg("special", words(special));
        }
    }
    if read { Ok(()) } else { Err(BLANK) }
}

/// A site without a domain files its address in the domain's place.
fn in_place_of_a_domain(domain: &Domain, context: &mut RuleContext<'_>) -> Applicability {
    let ip = domain.name.get().and_then(|name| name.inspection.ip).ok_or(BLANK)?;
    if let Some(special) = Range::single(ip).special() {
        context.report(&domain.name, &MESSAGE).arg("special", words(special));
    }
    Ok(())
}

const fn words(special: Special) -> &'static Phrase {
    match special {
        Special::Unspecified => &UNSPECIFIED,
        Special::Private => &PRIVATE,
        Special::CarrierNat => &CARRIER_NAT,
        Special::Loopback => &LOOPBACK,
        Special::LinkLocal => &LINK_LOCAL,
        Special::UniqueLocal => &UNIQUE_LOCAL,
        Special::Documentation => &DOCUMENTATION,
        Special::Multicast => &MULTICAST,
        Special::Reserved => &RESERVED,
    }
}
