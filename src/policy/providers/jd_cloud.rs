//! What 京东云 asks.

use super::*;

#[rustfmt::skip]
pub(super) static POLICY: BuiltIn = provider("jd-cloud", t!("京东云备案要求", "JD Cloud filing requirements"), &[
    MONTHS_LEFT.is(3, &JD_FORM),
    SERVICES_PER_SERVER.is(5, &JD_FAQ),
    // Not set: no red or blue top in the photo (what a picture shows).
]);
