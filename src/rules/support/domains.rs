//! What is filed for a domain as it was typed.

use crate::facts::domain::Inspection;
use crate::filing::Service;
use crate::rule::RuleContext;

/// What has to be filed for what was typed, in the script it was typed in. Websites file the registrable domain, apps the very
/// host they use; bodies below a government domain file their own.
pub fn to_file(inspection: &Inspection, typed: &str, context: &RuleContext<'_>) -> Option<String> {
    // A name below somebody else's domain files nothing, and an IPv6 address is no domain however it is written.
    if inspection.is_given_out() || inspection.ip.is_some_and(|ip| ip.is_ipv6()) {
        return None;
    }
    let website = context.service().is_none_or(Service::is_website);
    let whole = !website || !inspection.subdomain || is_own_of_government(inspection);
    let wanted = if whole {
        inspection.host.as_deref()
    } else {
        inspection.domain.as_deref()
    };
    match &inspection.unicode {
        Some(unicode) if wanted == inspection.domain.as_deref() && !is_encoded(typed) => Some(unicode.clone()),
        _ => wanted.map(str::to_owned),
    }
}

/// Typed as DNS has it.
fn is_encoded(typed: &str) -> bool {
    let mut fours = typed.as_bytes().windows(4);
    fours.any(|four| matches!(four, [b'x' | b'X', b'n' | b'N', b'-', b'-']))
}

/// A host below a `.gov.cn` domain, where bodies file what lies below their superior's domain; `www` is no body.
pub fn is_own_of_government(inspection: &Inspection) -> bool {
    let below = |(host, domain): (&String, &String)| {
        host.strip_suffix(domain.as_str())
            .is_some_and(|before| !matches!(before, "" | "www."))
    };
    inspection.suffix.as_deref() == Some("gov.cn")
        && inspection
            .host
            .as_ref()
            .zip(inspection.domain.as_ref())
            .is_some_and(below)
}
