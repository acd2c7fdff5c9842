//! What 浪潮云 asks.

use super::*;

#[rustfmt::skip]
pub(super) static POLICY: BuiltIn = provider("inspur-cloud", t!("浪潮云备案要求", "Inspur Cloud filing requirements"), &[
    SHORTEST_NAME.is(3, &INSPUR),
    RELATED_NAME.is(Demand::Required, &INSPUR),
    SERVICES_PER_FILING.is(3, &INSPUR),
    LONGEST_REMARK.is(200, &INSPUR),
    PICTURES.is(Pictures::Jpeg, &INSPUR),
    FILE_MEGABYTES.is(4, &INSPUR),
    LONGEST_FILE_NAME.is(100, &INSPUR),
]);
