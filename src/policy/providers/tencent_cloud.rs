//! What 腾讯云 asks.

use super::*;

#[rustfmt::skip]
pub(super) static POLICY: BuiltIn = provider("tencent-cloud", t!("腾讯云备案要求", "Tencent Cloud filing requirements"), &[
    MONTHS_LEFT.is(3, &TENCENT_RULES),
    DOMAIN_MONTHS_LEFT.is(3, &TENCENT_RULES),
    SHORTEST_NAME.is(3, &TENCENT_RULES),
    RELATED_NAME.is(Demand::Required, &TENCENT_RULES),
    SERVICES_PER_FILING.of_units(10, &TENCENT_RULES),
    SERVICES_PER_FILING.of_individuals(1, &TENCENT_RULES),
    SHORTEST_APP_REMARK.is(15, &TENCENT_RULES),
    PICTURES.is(Pictures::JpegPngGif, &TENCENT_FILES),
    FILE_MEGABYTES.is(8, &TENCENT_FILES),
    FILE_KILOBYTES.is(200, &TENCENT_FILES),
]);
