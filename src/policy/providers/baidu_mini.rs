//! What 百度小程序 asks.

use super::*;

#[rustfmt::skip]
pub(super) static POLICY: BuiltIn = provider("baidu-mini", t!("百度小程序备案要求", "Baidu mini-program filing requirements"), &[
    INDIVIDUALS.is(Permission::Refused, &BAIDU_MINI),
    REFUSED_PROVINCES.adds("540000", &BAIDU_MINI),
]);
