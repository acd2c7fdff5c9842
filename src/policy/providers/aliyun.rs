//! What 阿里云 asks.

use super::*;

#[rustfmt::skip]
pub(super) static POLICY: BuiltIn = provider("aliyun", t!("阿里云备案要求", "Alibaba Cloud filing requirements"), &[
    NAME_WITHOUT_HAN.is(Permission::Refused, &ALIYUN_FORM),
    // Not set: one account an organizer, three months of the server, a code for each service (no fields); one domain a site and the
    // organizer's own province (so everywhere).
]);
