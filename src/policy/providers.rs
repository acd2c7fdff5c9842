//! What access providers and platforms ask beyond that: one file each.

use super::built_in::{BuiltIn, layers, provider};
use super::sources::*;
use super::*;

layers! {
    tencent_cloud huawei_cloud inspur_cloud volcengine xinnet qingcloud wechat
}
