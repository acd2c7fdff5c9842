//! What 青云 asks.

use super::*;

#[rustfmt::skip]
pub(super) static POLICY: BuiltIn = provider("qingcloud", t!("青云备案要求", "QingCloud filing requirements"), &[
    INDIVIDUAL_WORDS.adds("博客", &QINGCLOUD),
    INDIVIDUAL_REVIEW_WORDS.adds("在线 交流", &QINGCLOUD),
]);
