//! What 微信小程序 asks.

use super::*;

#[rustfmt::skip]
pub(super) static POLICY: BuiltIn = provider("wechat", t!("微信小程序备案要求", "WeChat mini-program filing requirements"), &[
    MONTHS_LEFT.is(1, &WECHAT_GUIDE),
    SHORTEST_REMARK.is(20, &WECHAT),
    LONGEST_REMARK.is(200, &WECHAT),
    MOST_CONTENT.is(5, &WECHAT),
]);
