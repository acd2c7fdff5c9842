//! What 华为云 asks.

use super::*;

#[rustfmt::skip]
pub(super) static POLICY: BuiltIn = provider("huawei-cloud", t!("华为云备案要求", "Huawei Cloud filing requirements"), &[
    MONTHS_LEFT.is(3, &HUAWEI_RULES),
    DOMAIN_MONTHS_LEFT.is(3, &HUAWEI_RULES),
    SHORTEST_NAME.is(3, &HUAWEI_RULES),
    RELATED_NAME.is(Demand::Required, &HUAWEI_RULES),
    SERVICES_PER_FILING.of_individuals(1, &HUAWEI_RULES),
    PICTURES.is(Pictures::JpegPng, &HUAWEI_RULES),
    FILE_MEGABYTES.is(4, &HUAWEI_RULES),
    ICON_KILOBYTES.is(100, &HUAWEI_RULES),
    SERVICES_PER_SERVER.is(5, &HUAWEI_RULES),
]);
