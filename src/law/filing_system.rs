//! What the filing system itself refuses, by its result codes, as an access provider's interface constants show them. There was
//! no such system before order 33.

use super::left_out::SYSTEM;
use super::{Instrument, Since, articles};
use crate::model::calendar::Date;
use crate::model::phrase::t;
use crate::model::report::BasisKind;

/// ICP/IP地址/域名信息备案管理系统
pub static INSTRUMENT: Instrument = Instrument {
    kind: BasisKind::System,
    document: t!(
        "ICP/IP地址/域名信息备案管理系统",
        "MIIT filing system for ICP, IP addresses and domains (ICP/IP地址/域名信息备案管理系统)",
    ),
    number: None,
    from: Since::About(Date::of(2005, 3, 20)),
    until: None,
    url: None,
    seen: None,
};

articles! {
    CODE_1003 "结果码 1003" "result code 1003"
        asks "同一证件已有备案的，系统判为主办者冲突"
            "One certificate files once: an organizer conflict otherwise";
    CODE_1004 "结果码 1004" "result code 1004"
        asks "无效域名"
            "Invalid domain";
    CODE_1005 "结果码 1005" "result code 1005"
        asks "域名冲突"
            "Domain conflict";
    CODE_1006 "结果码 1006" "result code 1006"
        asks "无效IP"
            "Invalid IP address";
    CODE_1007 "结果码 1007" "result code 1007"
        asks "无效联系方式"
            "Invalid contact details";
    CODE_1008 "结果码 1008" "result code 1008"
        asks "无效证件"
            "Invalid certificate";
    CODE_1009 "结果码 1009" "result code 1009"
        asks "无效邮箱"
            "Invalid e-mail";
    CODE_1010 "结果码 1010" "result code 1010"
        asks "无效办公电话"
            "Invalid office phone";
    CODE_1011 "结果码 1011" "result code 1011"
        asks "无效手机号码"
            "Invalid mobile number";
    CODE_1014 "结果码 1014" "result code 1014"
        asks "无效主办单位性质"
            "Invalid nature";
    CODE_1015 "结果码 1015" "result code 1015"
        asks "无效身份证号码"
            "Invalid identity number";
    CODE_1019 "结果码 1019" "result code 1019"
        asks "省市县代码错误"
            "Wrong region code";
    CODE_1020 "结果码 1020" "result code 1020"
        asks "网站名称冲突"
            "Conflicting site names";
    CODE_1022 "结果码 1022" "result code 1022"
        asks "首页地址格式错误"
            "Malformed home page address";
    CODE_1033 "结果码 1033" "result code 1033"
        asks "无效前置或专项类型"
            "Invalid item of prior approval";
    CODE_1034 "结果码 1034" "result code 1034"
        asks "无效服务内容"
            "Invalid content";
    CODE_1035 "结果码 1035" "result code 1035"
        asks "无效接入方式"
            "Invalid access method";
    CODE_1036 "结果码 1036" "result code 1036"
        asks "无效服务器放置地点"
            "Invalid server location";
    CODE_1041 "结果码 1041" "result code 1041"
        asks "首页网址必须包含域名"
            "The home page must contain the domain";
    CODE_1044 "结果码 1044" "result code 1044"
        asks "主体负责人姓名不能为空"
            "Name of the person in charge missing";
    CODE_1063 "结果码 1063" "result code 1063"
        asks "接入IP与IP备案不一致"
            "IP address not filed by the provider";
    CODE_1066 "结果码 1066" "result code 1066"
        asks "语言类别错误"
            "Wrong language";
    CODE_3035 "结果码 3035" "result code 3035"
        asks "域名注册时间晚于当天"
            "The domain is registered after the day of the filing";
    CODE_5001 "结果码 5001" "result code 5001"
        asks "数据不符合格式要求"
            "Data do not match the schema";
    CODE_5008 "结果码 5008" "result code 5008"
        asks "含非法字符"
            "Characters that cannot be used";
    REPORT_SIZE "上报文件限制" "limits of a report file"
        asks "一个上报文件不超过1000条记录、50 MB"
            "A report file holds at most 1,000 records and 50 MB";
    CODE_1021 "结果码 1021" "result code 1021"
        asks "首页地址冲突"
            "Conflicting home pages"
        left out SYSTEM;
    CODE_1024 "结果码 1024" "result code 1024"
        asks "IP冲突"
            "Conflicting IP addresses"
        left out SYSTEM;
    CODE_1064 "结果码 1064" "result code 1064"
        asks "域名黑名单"
            "Domain on the blacklist"
        left out SYSTEM;
    CODE_1065 "结果码 1065" "result code 1065"
        asks "主体黑名单"
            "Organizer on the blacklist"
        left out SYSTEM;
    CODE_1046 "结果码 1046" "result code 1046"
        asks "变更不能改变主体所在省"
            "A change cannot move the organizer to another province";
}
