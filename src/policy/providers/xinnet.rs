//! What 新网 asks.

use super::*;

#[rustfmt::skip]
pub(super) static POLICY: BuiltIn = provider("xinnet", t!("新网备案要求", "Xinnet filing requirements"), &[
    SHORTEST_NAME.is(4, &XINNET),
]);
