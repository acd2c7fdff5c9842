//! What access providers and platforms ask beyond that: one file each.
//!
//! Looked for and left out (2026-11-25 and 26): UCloud (what an app's fingerprint is, as everywhere), FinClip (its pages by province are a source of
//! theirs), 西部数码 (pages of other agents alone), 抖音 (an interface whose limits stand on a page that was not found), 金山云, 移动云, 天翼云
//! (nothing with rules).

use super::built_in::{BuiltIn, layers, provider};
use super::sources::*;
use super::*;

layers! {
    aliyun tencent_cloud huawei_cloud baidu volcengine jd_cloud inspur_cloud xinnet qingcloud wechat baidu_mini huawei_store
}
