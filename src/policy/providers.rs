//! What access providers and platforms ask beyond that: one file each.

use super::built_in::{BuiltIn, layers, provider};
use super::sources::*;
use super::*;

layers! {
    aliyun tencent_cloud huawei_cloud baidu volcengine jd_cloud inspur_cloud xinnet qingcloud wechat baidu_mini huawei_store
}
