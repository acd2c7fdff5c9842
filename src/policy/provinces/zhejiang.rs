//! What the administration of 浙江 asks.

use super::*;

#[rustfmt::skip]
pub(super) static POLICY: BuiltIn = province("province-33", t!("浙江通信管理局要求", "Requirements of the Zhejiang administration"), &[
    IN_CHARGE.is(InCharge::LegalRepresentative, &TENCENT),
    DOMAIN_MONTHS_LEFT.is(3, &HUAWEI),
    YOUNGEST_AGE.is(18, &TENCENT),
    ADDRESS_WORDS.adds("市辖区", &TENCENT),
    RESIDENCE.is(Residence::Permit, &HUAWEI),
    INDIVIDUAL_BUSINESS.is(Business::Enterprise, &HUAWEI),
    INDIVIDUAL_REFUSED_CONTENT.adds("blog", &TENCENT),
    NAMELESS_NAME.adds("（个体工商户）", &HUAWEI),
]);
