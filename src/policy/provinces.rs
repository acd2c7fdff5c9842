//! What provincial administrations ask, as providers tell it: one file a province, in the order of their codes.

use super::built_in::{BuiltIn, layers, province};
use super::sources::*;
use super::*;
use crate::data::names;

/// Words of finance in a name, for which Beijing asks for an approval.
const FINANCE: &str =
    "金融 理财 基金 资产管理 财富管理 投资管理 股权投资 小额贷款 典当 期货 交易所 交易中心 网贷 众筹 保险 证券 信托";

layers! {
    beijing tianjin hebei shanxi inner_mongolia liaoning jilin heilongjiang shanghai jiangsu zhejiang anhui fujian jiangxi shandong
    henan hubei hunan guangdong guangxi hainan chongqing sichuan guizhou yunnan tibet shaanxi gansu qinghai ningxia xinjiang
}
