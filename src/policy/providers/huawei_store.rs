//! What 华为应用市场 asks of apps and quick apps.

use super::*;

#[rustfmt::skip]
pub(super) static POLICY: BuiltIn = provider("huawei-store", t!("华为应用市场备案要求", "Huawei AppGallery filing requirements"), &[
    FILE_MEGABYTES.is(10, &HUAWEI_STORE),
    LONGEST_FILE_NAME.is(512, &HUAWEI_STORE),
    // Not set: longest texts (more than the form itself takes), pixels of certificates (what they are the least or most of is not said).
]);
