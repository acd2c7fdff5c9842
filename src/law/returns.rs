//! Published reasons for which filings come back: pages of access providers and platforms, and the day each bears (`since`). What they ask for outside
//! the form stands among the steps and the material; what they ask within it is a warning at most.

use super::documents;
use crate::model::calendar::Date;

documents! {
    seen Some(Date::of(2026, 11, 26));
    CHECKS Provider "华为云《常见备案信息不合格原因及整改方案》" "Huawei Cloud, common faults of filings and how to mend them" since Day (2026, 5, 19)
        at "https://support.huaweicloud.com/pi-icp/zh-cn_topic_0000002273263073.html",
        asks "登记状态正常，名称、号码、住所与公示系统一致；域名解析到备案的服务器" "A register entry in order, with the same name, number and address; the domain points to the server filed";
    RETURNS Provider "华为云《备案审核驳回FAQ》" "Huawei Cloud, questions on returned filings" since Day (2025, 12, 31)
        at "https://github.com/huaweicloud/huaweicloud-skills",
        asks "未备案的域名关闭解析，已备案的网站能打开并挂备案号，不重复提交，空壳主体先注销" "Domains not filed are switched off, sites filed can be reached and show their number, nothing is sent twice, empty filings are cancelled first";
    SERVER Provider "华为云《准备可备案的服务器》" "Huawei Cloud, servers that can be filed" since Day (2026, 5, 19)
        at "https://support.huaweicloud.com/prepare-icp/icp_02_0003.html",
        asks "境内服务器，包年包月三个月以上，备案次数没有用完" "A server in the mainland, paid for three months or more, with filings left";
    CHANGE Provider "华为云《四川管局要求》等：单位改名附更名函" "Huawei Cloud, requirements by province: proof of a unit's new name" since Day (2025, 11, 19)
        at "https://support.huaweicloud.com/prepare-icp/icp_02_0036.html",
        asks "单位改名的变更备案附登记机关的更名函" "A change of the unit's name comes with the register's proof";
    CANCELLATION Provider "华为云《注销备案》" "Huawei Cloud, cancelling a filing" since Day (2025, 12, 31)
        at "https://github.com/huaweicloud/huaweicloud-skills",
        asks "变更、注销在接入的服务商办理" "Changes and cancellations go through the provider with the access";
    APPS Provider "华为云《App备案FAQ》" "Huawei Cloud, questions on app filings" since Day (2025, 12, 31)
        at "https://github.com/huaweicloud/huaweicloud-skills",
        asks "先备案后上架，各平台一次填齐、名称一致；备案号写在“设置”或“介绍”里" "File before listing, all platforms at once and under one name; the number is shown in the settings";
    PAPERS Provider "华为云《备案材料FAQ》" "Huawei Cloud, questions on filing material" since Day (2025, 12, 31)
        at "https://github.com/huaweicloud/huaweicloud-skills",
        asks "证件两面拍齐、域名实名截图四项齐全、承诺书手写，教育和金融字样要不涉及承诺书" "Both sides of cards, four facts on the domain's screenshot, letters by hand, and a letter where a name speaks of education or finance";
    MINI_PROGRAMS Provider "微信《手把手教你备案微信小程序》" "WeChat, filing a mini-program step by step" since About (2023, 9, 1)
        at "https://developers.weixin.qq.com/community/develop/article/doc/000aca82d841f035b351e114f6b013",
        asks "主办者与小程序主体一致，地区与证件住所一致，图片不小于 720×1280" "The organizer is the account's holder, the region the certificate's, pictures of 720 by 1280 or more";
    NICKNAMES Provider "微信《设置小程序名称》" "WeChat, setting a mini-program's name" since About (2025, 1, 1)
        at "https://developers.weixin.qq.com/doc/oplatform/openApi/miniprogram-management/basic-info-management/api_setnickname.md",
        asks "名称不含“小程序”" "No 小程序 in the name";
    SMS Provider "腾讯云《短信核验》" "Tencent Cloud, SMS verification" since About (2022, 1, 1)
        at "https://cloud.tencent.com/document/product/243/13435",
        asks "每位负责人各自核验，收不到短信时怎么办" "Every person in charge verifies; what to do if no SMS comes";
    RETURNED_TENCENT Provider "腾讯云《备案驳回》《变更信息》" "Tencent Cloud, returned filings and changes" since About (2022, 1, 1)
        at "https://cloud.tencent.com/document/product/243/19651",
        asks "提交管局后不能修改，驳回后45天内处理" "Nothing can be changed once sent to the administration; 45 days after a return";
    REASONS_TENCENT Provider "腾讯云《常见驳回原因及其处理》" "Tencent Cloud, common reasons of rejection" since About (2022, 1, 1)
        at "https://github.com/tencentyun/qcloud-documents",
        asks "接听核验电话，水印不遮挡，手持证件看得清，个人不办论坛" "Answer the call, watermarks hide nothing, cards held are legible, no forums by individuals";
    MOBILES_TENCENT Provider "腾讯云《主体信息》：不支持的手机号段" "Tencent Cloud, organizer's data: mobile segments not supported" since About (2022, 1, 1)
        at "https://github.com/tencentyun/qcloud-documents",
        asks "手机号段能收短信" "The mobile is of a segment that receives SMS";
    REMARKS Provider "备案驳回记录：备注写了别的名称（个人博客）" "A filing returned for another name in its description, as a blog tells" since About (2022, 1, 1)
        at "https://github.com/anyesu/blog/issues/49",
        asks "备注只写本网站的内容" "The description is of this site alone";
    FORMS_TENCENT Provider "腾讯云《常见备案申请驳回》：核验单" "Tencent Cloud, common returns: the verification form" since About (2019, 1, 1)
        at "https://github.com/tencentyun/qcloud-documents",
        asks "核验单用当地样式，黑色签字笔正楷签字，边角齐全" "The province's form, signed in black ink, with all its edges";
    PROVINCES_TENCENT Province "腾讯云《各省管局要求》《省管局要求相关》" "Tencent Cloud, requirements by province" since About (2022, 1, 1)
        at "https://cloud.tencent.com/document/product/243/3474",
        asks "各省对材料、域名前缀、金融承诺书的要求" "What provinces ask of material, domain names and letters on finance";
    INDIVIDUALS_HUAWEI Provider "华为云《备案流程》：个人的服务内容" "Huawei Cloud, filing step by step: content of individuals" since Day (2025, 9, 24)
        at "https://github.com/huaweicloud/huaweicloud-skills",
        asks "个人只能选“博客/个人空间”或“其他”" "Individuals choose personal space or other";
    SHORT_ADDRESS Provider "浪潮云《备案驳回原因》、火山引擎备案文档：地址不用缩写" "Inspur Cloud and Volcengine: no shorthand in addresses" since About (2019, 1, 1)
        at "https://console1.cloud.inspur.com/document/beian/4-question/reject.html",
        asks "楼号、单元、房间写成文字，不写 42-2-1" "Building, unit and room in words, not 42-2-1";
    ONE_ADDRESS Provider "接入服务商的驳回说明：不填整个 IP 段" "An access provider on returns: not a whole range of addresses" since Day (2018, 8, 30)
        at "http://m.donluo.com/news/show-226.html",
        asks "填网站自己的 IP；投资者不填数字、字母" "The site's own address; no digits or letters as the investor";
}
