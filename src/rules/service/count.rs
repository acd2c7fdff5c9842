//! How many services and new domains one filing may hold, by province and provider.

use crate::data::vocabulary::Action;
use crate::filing::field::Field;
use crate::filing::{Filing, Service};
use crate::law::conventions;
use crate::model::phrase::t;
use crate::model::report::Severity;
use crate::model::sort::sort;
use crate::policy::{
    DOMAINS_AT_FIRST, DOMAINS_PER_FILING, SERVICES_PER_FILING, SERVICES_PER_SERVER, SINGLE_DOMAIN_ABOVE, Setting,
};
use crate::rule::{
    Applicability, Applies, BLANK, NOT_ASKED, Rule, RuleContext, Scope, fail, inapplicable, messages, pass,
};

/// See the module.
pub static RULE: Rule = Rule {
    id: "service/count",
    since: "0.1.0",
    severity: Severity::Warning,
    title: t!("一次备案的个数", "Number of services and domains in one filing"),
    why: t!(
        "有的省和接入服务商限制一次备案的服务或域名个数，多出来的会被退回。",
        "Some provinces and access providers limit the services or domains in one filing, and return the rest.",
    ),
    fix: t!(
        "分几次提交，前一次完成后再提交下一次。",
        "Submit several filings, one after the other.",
    ),
    messages: MESSAGES,
    basis: &[&conventions::PROVINCIAL, &conventions::PROVIDER_FORM],
    applies: Applies::ALWAYS
        .by_nature()
        .actions(&[Action::New, Action::AddService])
        .asked_by(SERVICES_PER_FILING)
        .asked_by(DOMAINS_PER_FILING)
        .asked_by(DOMAINS_AT_FIRST)
        .asked_by(SINGLE_DOMAIN_ABOVE)
        .asked_by(SERVICES_PER_SERVER)
        .at_records(),
    scope: &[Scope::Filing(check)],
    cases: &[
        fail(r#"{"organizer":{"nature":"enterprise","region":"420102"},"services":[{"name":"甲"},{"name":"乙"}]}"#),
        fail(
            r#"{"organizer":{"nature":"enterprise","region":"140105"},"services":[{"domains":[{},{}]},{"domains":[{},{}]}]}"#,
        ),
        fail(
            r#"{"organizer":{"nature":"individual","region":"460105"},"services":[{"domains":[{}]},{"domains":[{}]}]}"#,
        ),
        fail(r#"{"organizer":{"nature":"individual"},"services":[{},{}]}"#).with(r#"{"provider":"tencent-cloud"}"#),
        fail(
            r#"{"action":"add-service","organizer":{"nature":"enterprise","region":"360102"},"services":[{"domains":[{}]},{"domains":[{}]}]}"#,
        ),
        fail(r#"{"services":[{"access":{"addresses":["1.2.3.4"]}},{"access":{"addresses":["1.2.3.4"]}},{"access":{"addresses":["1.2.3.4"]}},{"access":{"addresses":["1.2.3.4"]}},{"access":{"addresses":["1.2.3.4"]}},{"access":{"addresses":["1.2.3.4"]}}]}"#).with(r#"{"provider":"huawei-cloud"}"#),
        pass(
            r#"{"action":"new","organizer":{"nature":"enterprise","region":"360102"},"services":[{"domains":[{}]},{"domains":[{}]}]}"#,
        )
        .with(r#"{"provider":"inspur-cloud"}"#),
        pass(
            r#"{"action":"add-service","organizer":{"nature":"enterprise","region":"360102"},"services":[{"domains":[{}]}]}"#,
        ),
        pass(r#"{"organizer":{"nature":"enterprise","region":"420102"},"services":[{"name":"甲"}]}"#),
        pass(
            r#"{"action":"add-service","organizer":{"nature":"enterprise","region":"140105"},"services":[{"domains":[{},{}]},{"domains":[{}]}]}"#,
        ),
        inapplicable(r#"{"organizer":{"nature":"enterprise","region":"440305"},"services":[{},{},{}]}"#),
        inapplicable(
            r#"{"organizer":{"nature":"enterprise","region":"360102"},"services":[{"domains":[{}]},{"domains":[{}]}]}"#,
        ),
        inapplicable(
            r#"{"action":"change","organizer":{"nature":"enterprise","region":"420102"},"services":[{"name":"甲"},{"name":"乙"}]}"#,
        ),
    ],
};

messages! {
    SERVICES "services"
        "{field}有 {count} 个，一次最多备案 {most} 个。"
        "{field}: {count} in one filing, but at most {most} can be filed at a time.";
    DOMAINS "domains"
        "{field}里共有 {count} 个域名，一次最多备案 {most} 个。"
        "{field}: {count} domains in one filing, but at most {most} can be filed at a time.";
    FILED "filed"
        "{field}里有 {count} 个新域名；已备案超过 {most} 个网站的，当地一次只收 1 个。"
        "{field}: {count} new domains; with more than {most} websites on file, this province accepts only one at a time.";
    SERVER "server"
        "{field}里有 {count} 个服务用同一个 IP 地址，一台服务器最多备案 {most} 个。"
        "{field}: {count} services use the same IP address, but at most {most} can be filed for one server.";
    FIX_SERVER "fix-server" "把多出来的服务放到另一台服务器上再备案。" "Move the other services to another server, then file them.";
}

fn check(filing: &Filing, context: &mut RuleContext<'_>) -> Applicability {
    let first = context.action() == Some(Action::New);
    let (policies, individual) = (context.policies(), context.is_individual());
    let services = policies.by_nature(SERVICES_PER_FILING, individual);
    let at_first = policies.by_nature(DOMAINS_AT_FIRST, individual);
    let domains = match policies.by_nature(DOMAINS_PER_FILING, individual) {
        _ if first && at_first.value > 0 => at_first,
        always => always,
    };
    let above = policies.by_nature(SINGLE_DOMAIN_ABOVE, individual);
    let above = if first { Setting::default() } else { above };
    let server = policies.get(SERVICES_PER_SERVER);
    if [services, domains, above, server].iter().all(|most| most.value == 0) {
        return Err(NOT_ASKED);
    }
    let list = filing.services.get().ok_or(BLANK)?;
    let exceeds = |count: usize, most: &Setting<u16>| {
        let count = u32::try_from(count).unwrap_or(u32::MAX);
        (most.value > 0 && count > most.value.into()).then_some(count)
    };
    let held = filing
        .services
        .items()
        .map(|service| service.domains.items().count())
        .sum();
    for (message, count, most) in [
        (&SERVICES, exceeds(list.len(), &services), services),
        (&DOMAINS, exceeds(held, &domains), domains),
    ] {
        if let Some(count) = count {
            let finding = context.report(&filing.services, message).arg("count", count);
            finding.arg("most", most.value).convention(&most);
        }
    }
    if let Some(count) = u32::try_from(held).ok().filter(|held| above.value > 0 && *held > 1) {
        let finding = context.report(&filing.services, &FILED).arg("count", count);
        finding
            .arg("most", above.value)
            .convention(&above)
            .severity(Severity::Prompt);
    }
    if let Some(count) = exceeds(most_on_one_address(filing), &server) {
        let finding = context.report(&filing.services, &SERVER).fix(&FIX_SERVER);
        finding
            .arg("count", count)
            .arg("most", server.value)
            .convention(&server);
    }
    Ok(())
}

/// How many services give the same address before any other.
fn most_on_one_address(filing: &Filing) -> usize {
    let mut addresses: Vec<&str> = filing.services.items().filter_map(address).collect();
    sort(&mut addresses);
    let runs = addresses.chunk_by(|one, other| one == other);
    runs.map(<[&str]>::len).max().unwrap_or(0)
}

fn address(service: &Service) -> Option<&str> {
    let access = service.access.get()?;
    access.addresses.fields().find_map(Field::<String>::text)
}
