//! What 百度智能云 asks.

use super::*;

#[rustfmt::skip]
pub(super) static POLICY: BuiltIn = provider("baidu", t!("百度智能云备案要求", "Baidu AI Cloud filing requirements"), &[
    MONTHS_LEFT.is(3, &BAIDU_PROVINCES),
    DOMAIN_MONTHS_LEFT.is(3, &BAIDU_PROVINCES),
    // Not set: one domain a new site, and a change that only drops domains (so everywhere); what its pages ask by province (the provinces).
]);
