//! The organizer's number beside the older or newer number of the holder of its domain: a unified social credit code contains the
//! organization code, so the two prove whether they are one unit's. Whether holder and organizer bear the same name is compared elsewhere.

use crate::facts::certificate::{Format, Reading};
use crate::filing::{Certificate, Registration};
use crate::law::{conventions, gb_32100};
use crate::model::phrase::t;
use crate::model::report::Severity;
use crate::rule::context::Owner;
use crate::rule::{
    Applicability, Applies, BLANK, Leaf, OTHER_CERTIFICATE, Rule, RuleContext, Scope, fail, inapplicable, messages,
    pass,
};
use crate::rules::support::record;

/// See the module.
pub static RULE: Rule = Rule {
    id: "certificate/same-unit",
    since: "0.1.0",
    severity: Severity::Warning,
    title: t!("新旧代码是否同一单位", "Old and new codes of the same unit"),
    why: t!(
        "统一社会信用代码第 9 到 17 位就是组织机构代码，两者不同就不是同一单位。",
        "Characters 9 to 17 of a unified social credit code are the organization code; if the two differ, they belong to different units.",
    ),
    fix: t!(
        "核对主办者与域名所有者的证件号码；不是同一单位的，换用主办者自己的域名或办理过户。",
        "Check both numbers; if they belong to two units, use a domain of the organizer's own or have it transferred.",
    ),
    messages: MESSAGES,
    basis: &[&gb_32100::CODE, &conventions::DOMAIN_OWNER_CHECK],
    applies: Applies::UNLESS_CANCELLED.at(&[Leaf::Number]).beyond(),
    scope: &[Scope::Certificate(check)],
    cases: &[
        fail(
            r#"{"organizer":{"certificate":{"kind":"business-licence","number":"91350100M000100Y43"}},"services":[{"domains":[{"registration":{"registrantCertificate":{"kind":"org-code-enterprise","number":"71526726-X"}}}]}]}"#,
        ),
        fail(
            r#"{"organizer":{"certificate":{"kind":"org-code-enterprise","number":"71526726-X"}},"services":[{"domains":[{"registration":{"registrantCertificate":{"kind":"business-licence","number":"9144030071526726XG"}}}]}]}"#,
        ),
        fail(
            r#"{"organizer":{"certificate":{"kind":"org-code-enterprise","number":"71526726-X"}},"services":[{"domains":[{"registration":{"registrant":"示例科技有限公司","registrantCertificate":{"kind":"business-licence","number":"9144030071526726XG"}}}]}]}"#,
        ),
        fail(
            r#"{"organizer":{"certificate":{"kind":"org-code-enterprise","number":"71526726-X"}},"services":[{"domains":[{"registration":{"registrantCertificate":{"kind":"business-licence","number":"91350100M000100Y43"}}}]}]}"#,
        ),
        pass(
            r#"{"organizer":{"certificate":{"kind":"business-licence","number":"9144030071526726XG"}},"services":[{"domains":[{"registration":{"registrantCertificate":{"kind":"org-code-enterprise","number":"71526726-X"}}}]}]}"#,
        ),
        pass(
            r#"{"organizer":{"certificate":{"kind":"business-licence","number":"91350100M000100Y43"}},"services":[{"domains":[{"registration":{"registrant":"示例科技有限公司","registrantCertificate":{"kind":"org-code-enterprise","number":"71526726-X"}}}]}]}"#,
        ),
        inapplicable(
            r#"{"organizer":{"certificate":{"kind":"business-licence","number":"91350100M000100Y43"}},"services":[{"domains":[{"registration":{"registrantCertificate":{"kind":"business-licence","number":"91350100M000100Y43"}}}]}]}"#,
        ),
        inapplicable(
            r#"{"organizer":{"certificate":{"kind":"business-licence","number":"440301103097413"}},"services":[{"domains":[{"registration":{"registrantCertificate":{"kind":"org-code-enterprise","number":"71526726-X"}}}]}]}"#,
        ),
        inapplicable(r#"{"organizer":{"certificate":{"kind":"business-licence","number":"91350100M000100Y43"}}}"#),
    ],
};

messages! {
    OTHER_UNIT "other-unit"
        "{field}与主办者的证件号码不是同一单位的：组织机构代码不同。"
        "{field} and the organizer's number belong to different units: the organization codes differ.";
    NEWER "newer"
        "{field}还是组织机构代码，而域名信息里已有同一单位的统一社会信用代码。"
        "{field} is still an organization code, but the domain's record already has the same unit's unified social credit code.";
    FIX_NEWER "fix-newer" "改用带统一社会信用代码的证件，填写那个代码。" "Use the certificate with the unified social credit code, and enter that code.";
}

fn check(held: &Certificate, context: &mut RuleContext<'_>) -> Applicability {
    if context.owner() != Owner::Registrant {
        return Err(OTHER_CERTIFICATE);
    }
    let own = context
        .organizer()
        .and_then(|organizer| organizer.certificate.get())
        .ok_or(BLANK)?;
    let (holders, organizers) = (sound(held).ok_or(BLANK)?, sound(own).ok_or(BLANK)?);
    if holders.format == organizers.format {
        return Err(OTHER_CERTIFICATE);
    }
    let same = holders.facts.organization_code == organizers.facts.organization_code;
    if same && organizers.format == Format::OrganizationCode {
        context.report(&own.number, &NEWER).fix(&FIX_NEWER);
    } else if !same && is_nameless(held, context) {
        context.report(&held.number, &OTHER_UNIT);
    }
    Ok(())
}

/// A number that holds an organization code and nothing at fault.
fn sound(certificate: &Certificate) -> Option<&Reading> {
    let reading = certificate.reading()?;
    let fits = reading.is_valid() && reading.facts.organization_code.is_some();
    fits.then_some(reading)
}

/// The record does not name its holder, so that the numbers alone can tell.
fn is_nameless(held: &Certificate, context: &RuleContext<'_>) -> bool {
    let is_of = |registration: &&Registration| {
        let certificate = registration.registrant_certificate.get();
        certificate.is_some_and(|certificate| std::ptr::eq(certificate, held))
    };
    let domains = context
        .service()
        .into_iter()
        .flat_map(|service| service.domains.items());
    let registration = domains.filter_map(|domain| record::of(domain).ok()).find(is_of);
    registration.is_some_and(|registration| registration.registrant.text().is_none())
}
