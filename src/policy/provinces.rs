//! What provincial administrations ask, as providers tell it: one file a province, in the order of their codes.

use super::built_in::{BuiltIn, layers, province};
use super::sources::*;
use super::*;
use crate::data::names;

layers! {
    beijing tianjin hebei shanxi inner_mongolia liaoning jilin heilongjiang shanghai jiangsu zhejiang anhui fujian jiangxi shandong
    henan hubei hunan guangdong guangxi hainan chongqing sichuan guizhou yunnan tibet shaanxi gansu qinghai ningxia xinjiang
}
