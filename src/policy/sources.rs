//! Where the conventions of provinces and providers were read, and when. A source that several layers name stands here once.

use super::built_in::Source;
use crate::law::Since;
use crate::model::calendar::Date;
use crate::model::phrase::t;

const SEEN: Date = Date::of(2026, 11, 21);
const SEEN_2: Date = Date::of(2026, 11, 25);

const fn about(year: u16) -> Since {
    Since::About(Date::of(year, 1, 1))
}

pub(super) static TENCENT: Source = Source::new(
    t!(
        "腾讯云各省管局要求，2022—2023年",
        "Tencent Cloud, requirements by province, 2022 to 2023",
    ),
    about(2022),
    SEEN,
)
.at("https://cloud.tencent.com/document/product/243/3474");

pub(super) static HUAWEI: Source = Source::new(
    t!(
        "华为云备案管局咨询，2025—2026年",
        "Huawei Cloud, requirements by province, 2025 to 2026",
    ),
    about(2025),
    SEEN,
);

pub(super) static TENCENT_RULES: Source = Source::new(
    t!(
        "腾讯云《常见驳回原因及其处理》等，2022—2023年",
        "Tencent Cloud, common reasons for return, 2022 to 2023",
    ),
    about(2022),
    SEEN,
);

pub(super) static HUAWEI_RULES: Source = Source::new(
    t!(
        "华为云备案知识库，2025—2026年",
        "Huawei Cloud, filing knowledge base, 2025 to 2026",
    ),
    about(2025),
    SEEN,
);

pub(super) static TENCENT_FILES: Source = Source::new(
    t!(
        "腾讯云《备案材料上传》，2022—2023年",
        "Tencent Cloud, uploading material, 2022 to 2023",
    ),
    about(2022),
    Date::of(2026, 11, 22),
);

/// Pages on individuals in one province.
pub(super) static HUAWEI_GUANGDONG: Source = Source::new(
    t!(
        "华为云《广东省管局要求》个人，2025-05-27",
        "Huawei Cloud, requirements in Guangdong for individuals, 2025-05-27",
    ),
    Since::About(Date::of(2025, 5, 27)),
    SEEN_2,
);

pub(super) static GUOKEYUN: Source = Source::new(
    t!("果壳云备案帮助：天津", "Guokeyun filing help, Tianjin"),
    Since::Unstated,
    SEEN_2,
)
.at("https://guokeyun.cn/help/article/421.html");

pub(super) static GUANGDONG_2021: Source = Source::new(
    t!(
        "华为云备案知识库：广东《互联网信息服务备案承诺书》，2025—2026年",
        "Huawei Cloud filing knowledge base, letter of commitment in Guangdong, 2025 to 2026",
    ),
    Since::Day(Date::of(2021, 6, 21)),
    SEEN,
);

pub(super) static JIANGSU_2021: Source = Source::new(
    t!(
        "腾讯云各省管局要求：江苏告知书、承诺书和承诺视频，2022—2023年",
        "Tencent Cloud, requirements by province: notice, commitment and video in Jiangsu, 2022 to 2023",
    ),
    Since::Day(Date::of(2021, 6, 1)),
    SEEN,
)
.at("https://cloud.tencent.com/document/product/243/3474");

pub(super) static INSPUR: Source = Source::new(
    t!("浪潮云备案控制台，2019年", "Inspur Cloud filing console, 2019"),
    about(2019),
    SEEN,
);

pub(super) static VOLCENGINE: Source =
    Source::new(t!("火山引擎备案文档", "Volcengine filing documents"), about(2023), SEEN);

pub(super) static XINNET: Source = Source::new(
    t!("新网备案帮助：网站名称", "Xinnet filing help, site names"),
    Since::Unstated,
    SEEN,
)
.at("https://www.xinnet.com/service/cjwt/icp/zbnr/2009.html");

pub(super) static QINGCLOUD: Source = Source::new(
    t!("青云备案文档：网站名称", "QingCloud filing documents, site names"),
    Since::Unstated,
    SEEN,
);

pub(super) static WECHAT: Source = Source::new(
    t!("微信小程序备案接口文档", "WeChat mini-program filing interface"),
    Since::About(Date::of(2023, 9, 1)),
    SEEN,
)
.at("https://developers.weixin.qq.com/doc/oplatform/openApi/miniprogram-management/record/");

pub(super) static HUAWEI_JIANGXI: Source = Source::new(
    t!(
        "华为云《江西省管局要求》个人，2025-03-13",
        "Huawei Cloud, requirements in Jiangxi for individuals, 2025-03-13"
    ),
    Since::About(Date::of(2025, 3, 13)),
    SEEN_2,
);

pub(super) static HUAWEI_HAINAN: Source = Source::new(
    t!(
        "华为云海南备案要求，2021-01-29",
        "Huawei Cloud, requirements in Hainan, 2021-01-29"
    ),
    Since::About(Date::of(2021, 1, 29)),
    SEEN_2,
);

pub(super) static BEIJING_2025: Source = Source::new(
    t!(
        "接入服务商转述的北京备案规则，2025-01-02",
        "Rules of Beijing as an access provider tells them, 2025-01-02"
    ),
    Since::About(Date::of(2025, 1, 2)),
    SEEN_2,
);

pub(super) static VOLCENGINE_JIANGXI: Source = Source::new(
    t!(
        "火山引擎：江西备案要求，2021-08-12",
        "Volcengine, requirements in Jiangxi, 2021-08-12"
    ),
    Since::About(Date::of(2021, 8, 12)),
    SEEN_2,
)
.at("https://www.volcengine.com/docs/6428/71587");

pub(super) static VOLCENGINE_RULES: Source = Source::new(
    t!("火山引擎备案说明，2023-04-25", "Volcengine, filing rules, 2023-04-25"),
    Since::About(Date::of(2023, 4, 25)),
    SEEN_2,
)
.at("https://www.volcengine.com/docs/6428/68723");

pub(super) static FINCLIP: Source = Source::new(
    t!(
        "FinClip 各省备案指引：甘肃，2023-10-31",
        "FinClip, guidelines by province: Gansu, 2023-10-31"
    ),
    Since::About(Date::of(2023, 10, 31)),
    SEEN_2,
);

pub(super) static JD: Source = Source::new(
    t!(
        "京东云分省备案规则，2020—2022年",
        "JD Cloud, filing rules by province, 2020 to 2022"
    ),
    about(2020),
    SEEN_2,
)
.at("https://github.com/jdcloudcom/cn");

pub(super) static JD_FAQ: Source = Source::new(
    t!(
        "京东云备案常见问题，2020年",
        "JD Cloud, common questions on filing, 2020"
    ),
    about(2020),
    SEEN_2,
)
.at("https://github.com/jdcloudcom/cn");

pub(super) static JD_FORM: Source = Source::new(
    t!("京东云备案流程，2022年3月", "JD Cloud, filing step by step, March 2022"),
    Since::About(Date::of(2022, 3, 1)),
    SEEN_2,
)
.at("https://github.com/jdcloudcom/cn");

pub(super) static ALIYUN_FORM: Source = Source::new(
    t!("阿里云备案表单：网站名称", "Alibaba Cloud filing form, site name"),
    Since::Unstated,
    SEEN_2,
);

pub(super) static ALIYUN_GUIZHOU: Source = Source::new(
    t!("阿里云：贵州备案要求", "Alibaba Cloud, requirements in Guizhou"),
    Since::Unstated,
    SEEN_2,
)
.at("https://www.alibabacloud.com/help/en/icp-filing");

pub(super) static BAIDU: Source = Source::new(
    t!("百度智能云：填写网站信息", "Baidu AI Cloud, filling in the site"),
    Since::Unstated,
    SEEN_2,
)
.at("https://cloud.baidu.com/theme/F/2557381-9");

pub(super) static BAIDU_PROVINCES: Source = Source::new(
    t!("百度智能云：备案规则摘录", "Baidu AI Cloud, extracts of filing rules"),
    Since::Unstated,
    SEEN_2,
)
.at("https://cloud.baidu.com/theme/N/2846412-73");

pub(super) static BAIDU_MINI: Source = Source::new(
    t!(
        "百度小程序备案说明，2024-06-07",
        "Baidu mini-programs, filing, 2024-06-07"
    ),
    Since::About(Date::of(2024, 6, 7)),
    SEEN_2,
)
.at("https://cloud.baidu.com/doc/BeiAn/s/Llm492h9k");

pub(super) static HUAWEI_STORE: Source = Source::new(
    t!(
        "华为应用市场备案接口文档，2025年11月",
        "Huawei AppGallery filing interface, November 2025"
    ),
    Since::About(Date::of(2025, 11, 1)),
    SEEN_2,
);

pub(super) static WECHAT_GUIDE: Source = Source::new(
    t!(
        "微信小程序备案指引，2023年",
        "WeChat guide to mini-program filings, 2023"
    ),
    Since::About(Date::of(2023, 9, 1)),
    SEEN_2,
);
