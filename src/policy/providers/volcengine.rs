//! What 火山引擎 asks.

use super::*;

#[rustfmt::skip]
pub(super) static POLICY: BuiltIn = provider("volcengine", t!("火山引擎备案要求", "Volcengine filing requirements"), &[
    SHORTEST_NAME.is(3, &VOLCENGINE),
    RELATED_NAME.is(Demand::Required, &VOLCENGINE),
    DOMAIN_MONTHS_LEFT.is(3, &VOLCENGINE_RULES),
    IP_ONLY.is(Permission::Refused, &VOLCENGINE_RULES),
    PHONES_OF_ONE.is(2, &VOLCENGINE),
]);
