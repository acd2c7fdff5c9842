//! Why no rule serves an article: the same few reasons again and again.

use crate::model::phrase::{Phrase, t};

/// Purpose, scope, commencement.
pub(super) const GENERAL: Phrase = t!(
    "只讲目的、范围、依据或施行日期，没有要填写的内容",
    "Purpose, scope, grounds or commencement: nothing to fill in",
);
/// Of the authorities.
pub(super) const AUTHORITIES: Phrase = t!(
    "这是主管部门的职责，不是申请人填写的内容",
    "A duty of the authorities, nothing the applicant fills in",
);
/// Of the access provider.
pub(super) const PROVIDER: Phrase = t!(
    "这是接入服务商的义务，不是申请人填写的内容",
    "A duty of the access provider, nothing the applicant fills in",
);
/// Of those who register domains and addresses.
pub(super) const REGISTRIES: Phrase = t!(
    "这是域名、IP 地址登记单位的义务，不是申请人填写的内容",
    "A duty of those who register domains and IP addresses, nothing the applicant fills in",
);
/// Once the filing is granted.
pub(super) const AFTERWARDS: Phrase = t!(
    "取得备案号以后的义务，表单里看不出来",
    "A duty after the filing is granted; the form does not show it",
);
/// What the service publishes.
pub(super) const CONTENT: Phrase = t!(
    "表单里没有服务的实际内容",
    "The form does not contain the content of the service",
);
/// Penalties.
pub(super) const PENALTY: Phrase = t!("规定的是处罚，不是填写要求", "It sets penalties, not what to fill in",);
/// Licences of commercial services.
pub(super) const LICENCE: Phrase = t!(
    "讲的是经营许可，备案用不到",
    "It is about licences, which a filing does not need",
);
/// True or false.
pub(super) const TRUTH: Phrase = t!("真假只有核验才能知道", "Only verification can tell true from false");
/// The annual review.
pub(super) const REVIEW: Phrase = t!(
    "年度审核在取得备案号以后，不在表单上",
    "The annual review comes after the filing is granted, and is not on the form",
);
/// Inside the filing system.
pub(super) const SYSTEM: Phrase = t!(
    "只有系统里的数据能判断，表单无法检查",
    "Only data inside the system can tell; a form cannot",
);
/// Said by an article that has its own line.
pub(super) const REPEATED: Phrase = t!(
    "转述别的规定，在那条规定下检查",
    "It repeats another provision, under which it is checked",
);
