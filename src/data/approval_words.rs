//! Words of a filing that point to an item of prior approval.
//!
//! Source: the access providers' keyword lists (Tencent Cloud 2022–2023, Inspur Cloud 2019; Shanghai's `game` domains), and by hand the
//! ordinary words that hold one of them and mean something else; state 2026-11-22. They cause prompts and nothing more.
//!
//! Words are separated by spaces, in folded form (lower case, half width).

use crate::data::vocabulary::{ApprovalItem, ServiceContent};

/// What points to one item.
#[derive(Debug)]
pub struct Pointers {
    /// The item.
    pub item: ApprovalItem,
    /// Words that count in every text.
    pub anywhere: &'static str,
    /// Words that count in the names of service and organizer.
    pub names: &'static str,
    /// Words that count in the service's name only.
    pub service: &'static str,
    /// Longer words in which the above mean something else.
    pub harmless: &'static str,
    /// Parts of a domain label, between hyphens and digits.
    pub labels: &'static str,
    /// Chosen content.
    pub content: &'static [ServiceContent],
    /// Another item that will do.
    pub or: Option<ApprovalItem>,
}

/// Every item that content or words can point to.
#[rustfmt::skip]
pub static POINTERS: &[Pointers] = &[
    Pointers {
        item: ApprovalItem::News,
        anywhere: "时政 时事新闻 新华社新闻 社会新闻 国内新闻 国际新闻 本地新闻 新闻网站 新闻阅读 新闻评论 新闻客户端 新闻推送 新闻聚合 时事评论 新闻资讯 新闻报道 新闻转载 新闻采编 转载新闻 发布新闻 新闻门户 新闻信息服务 通讯社",
        names: "新闻 日报 晚报 晨报 早报 头条 时事 报社 资讯网",
        service: "",
        harmless: "公司新闻 企业新闻 单位新闻 集团新闻 校园新闻 学校新闻 学院新闻 协会新闻 产品新闻 行业新闻 本站新闻 内部新闻 新闻动态 新闻发布会 新闻发布厅 新闻学 新闻系 新闻专业 新闻写作 新闻纸 新闻发布系统 发布新闻稿 \
            发布新闻和通知 发布新闻通知 发布新闻公告 头条号 每日报告 每日报表 每日报价 每日报名 今日报价 今日报名 节日报 生日报 晚报名 早报名 法律时事",
        labels: "news", content: &[ServiceContent::OnlineNews], or: None,
    },
    Pointers {
        item: ApprovalItem::Publishing,
        anywhere: "网络出版 电子书 网络文学 网络小说 在线阅读 小说阅读 网络游戏 手机游戏 在线游戏 网页游戏 网游 手游 页游 音像制品 电子期刊 电子杂志",
        names: "出版 期刊 小说 漫画 音像 游戏",
        service: "图书 文学 game games",
        harmless: "图书馆 图书角 图书室 图书管理 图书架 图书漂流 图书借阅 文学院 文学系 游戏机 游戏椅 游戏本 游戏桌 游戏厅 游戏室 游戏房 游戏床 游戏垫 游戏围栏 游戏设备 游戏外设 游戏鼠标 游戏键盘 游戏手柄 游戏耳机 \
            桌面游戏 亲子游戏 幼儿游戏 户外游戏 体育游戏 沙盘游戏 团建游戏 教学游戏 游戏治疗 水上游戏 民间游戏 传统游戏 未出版 音像设备 音像器材",
        labels: "game games", content: &[ServiceContent::Games], or: None,
    },
    Pointers {
        item: ApprovalItem::Education,
        anywhere: "网校 远程教育 在线教育 网络教育 学历教育 自学考试辅导",
        names: "教育 培训 补习 家教",
        service: "",
        harmless: "教育局 教育厅 教育部 教育装备 教育设备 教育家具 教育用品 教育基金会 教育发展基金会 教育公益基金会 教育促进会 教育发展促进会 教育研究会 安全教育 科普教育 体育教育 培训中心预订",
        labels: "", content: &[ServiceContent::OnlineEducation], or: None,
    },
    Pointers {
        item: ApprovalItem::AfterSchoolTraining,
        anywhere: "学科培训 学科类培训 学科辅导 课外辅导 课后辅导 课外培训 校外培训 中小学培训 小学辅导 初中辅导 高中辅导 中考辅导 高考辅导 中考培训 高考培训 家教 补习 k12 在线教育 网校",
        names: "教育 培训 教辅",
        service: "",
        harmless: "教育局 教育厅 教育部 教育装备 教育设备 教育家具 教育用品 教育基金会 教育发展基金会 教育公益基金会 教育促进会 教育发展促进会 教育研究会 教育学院 教育技术学院 教育大学 教育学会 教育协会 教育出版 教育报 安全教育 科普教育 体育教育 党员教育 党性教育 爱国主义教育 家庭教育 成人教育 职业教育 \
            继续教育 高等教育 特殊教育 老年教育 企业培训 员工培训 职工培训 干部培训 职业培训 职业技能培训 技能培训 岗前培训 岗位培训 上岗培训 内部培训 管理培训 驾驶培训 驾校培训 司机培训 健身培训 瑜伽培训 美容培训 美发培训 \
            化妆培训 厨师培训 烘焙培训 烹饪培训 电脑培训 会计培训 月嫂培训 家政培训 保安培训 消防培训 培训师 教育云平台",
        labels: "", content: &[ServiceContent::OnlineEducation], or: Some(ApprovalItem::Education),
    },
    Pointers {
        item: ApprovalItem::Healthcare,
        anywhere: "医疗保健 医疗信息 健康咨询 在线问诊 网上问诊 远程医疗",
        names: "医疗 保健 医院 诊所 门诊 整形 健康网",
        service: "",
        harmless: "医疗器械 医疗设备 医疗耗材 医疗用品 医疗废物 医疗保险 医疗保障 保健食品 保健品 动物医院 宠物医院 手机医院 汽车医院 电脑医院 家电医院 植物医院",
        labels: "", content: &[], or: None,
    },
    Pointers {
        item: ApprovalItem::DrugsAndDevices,
        anywhere: "药品 处方药 中草药 网上药店 医疗器械 医用器械 药械 药品信息",
        names: "医药 药业 药房 药店 中药 西药 制药 药材 大药房",
        service: "药",
        harmless: "山药 芍药 火药 弹药 炸药 农药 兽药 渔药 杀虫药 灭鼠药 老鼠药 鼠药 药品包装 药品检验 药膳 药浴 药妆 药王 药山 药谷 药园 药植 药科 药学 药师 药企 药监 药检 药品监督 药用植物 没药 药剂师 打药 喷药 植保药 药效试验 中药大学 \
            中医药大学 医药大学 医药学院 药科大学 药学院 医药高等专科 医药卫生 医药代表招聘",
        labels: "pharmacy drugstore", content: &[], or: None,
    },
    Pointers {
        item: ApprovalItem::BulletinBoard,
        anywhere: "论坛 bbs 社区 贴吧 聊天室 留言板 电子公告",
        names: "",
        service: "",
        harmless: "社区卫生 社区服务中心 社区医院 社区居委会 社区居民 社区教育 社区建设 社区矫正 社区团购 论坛会议",
        labels: "bbs forum", content: &[], or: None,
    },
    Pointers {
        item: ApprovalItem::Culture,
        anywhere: "网络文化 网络音乐 在线音乐 音乐下载 音乐播放 音乐试听 网络表演 网络演出 网络动漫",
        names: "音乐 演出 动漫 艺术品",
        service: "文化",
        harmless: "背景音乐播放 音乐学院 音乐教室 音乐教育 音乐培训 音乐厅 音乐喷泉 音乐课 音乐治疗 音乐盒 音乐系 音乐餐厅 音乐家协会 演出服 演出设备 演出道具 演出器材 演出灯光 企业文化 公司文化 校园文化 文化用品 文化办公 文化传媒 文化传播 文化创意 \
            文化石 文化衫 文化墙 文化砖 茶文化 酒文化 饮食文化 美食文化 非遗文化 民俗文化 地方文化 历史文化 传统文化 红色文化 文化建设 文化馆 文化局 文化厅 文化站 文化宫 文化礼堂 文化广场 文化课 文化旅游 文化遗产 文化交流 文化发展 文化产业 文化艺术 \
            文化教育 文化科技 文化研究 文化学院 文化中心 文化公司 文化有限 文化工作室",
        labels: "", content: &[ServiceContent::Music], or: None,
    },
    Pointers {
        item: ApprovalItem::Broadcast,
        anywhere: "在线视频 网络视频 视频播放 视频点播 视频网站 视频直播 视频上传 短视频平台 短视频分享 短视频社区 视频分享 影视资源 电视剧 综艺节目 网络直播 在线直播 直播平台 影视播放 在线影视 在线观看 电影在线 电影下载 视听节目 网络剧 网络电影 微短剧 网络电台",
        names: "影视 电影 电视 广播 视频 视听 短剧",
        service: "直播 影院",
        harmless: "电视机 电视柜 电视墙 电视架 电视盒 电视支架 电视挂架 电视背景 电视维修 电视配件 液晶电视 智能电视 彩色电视 闭路电视 电视塔 广播电视大学 电视大学 广播电视局 广播电视学 视频监控 监控视频 视频会议 视频门禁 视频面试 视频采集 视频分析 视频识别 \
            视频编码 视频线 视频接口 视频号 视频设备 视频教程 产品视频 宣传视频 企业视频 公司视频 电影票 电影院 电影学院 广播设备 广播系统 广播器材 公共广播 校园广播 应急广播 广播体操 广播操 直播设备 直播器材 直播灯 直播支架 直播间装修 直播基地 直播带货 影视城 影视器材 影视设备 影视基地",
        labels: "movie movies", content: &[ServiceContent::Video], or: Some(ApprovalItem::Culture),
    },
    Pointers {
        item: ApprovalItem::RideHailing,
        anywhere: "网约车 网络预约出租 网络约车 顺风车 拼车平台",
        names: "约车 专车 快车",
        service: "",
        harmless: "专车配送 专车运输 专车送货 专车物流 专车直达 专车货运 婚庆专车 快车道 预约车位 预约车间 预约车险 货运专车 旅游专车 轿车专车 整车专车",
        labels: "", content: &[], or: None,
    },
    Pointers {
        item: ApprovalItem::InternetFinance,
        anywhere: "互联网金融 网络借贷 网贷 p2p借贷 p2p网贷 p2p理财 股权众筹 互联网保险 理财产品 小额贷款 贷款服务 贷款申请 在线贷款 私募基金 股票投资 期货交易 证券交易 外汇交易 网上支付平台",
        names: "交易所 交易中心 金融 资产管理 理财 基金 投资管理 财富管理 股权投资 借贷 贷款 众筹 支付 信托 银行 保险 券商 证券 期货 典当 私募 融资租赁 融资担保 p2p",
        service: "",
        harmless: "基金会 基金委 科学基金 基金项目 支付宝 微信支付 支付方式 支付教程 支付接口 血液银行 种子银行 题库银行 物质银行 爱心银行 时间银行 银行家 银行卡套 银行招考 银行招聘考试 保险箱 保险柜 保险丝 保险杠 保险带 保险绳 保险销 保险锁 保险管 保险盒 \
            社会保险 养老保险 失业保险 公共资源交易中心 金融街 金融学院 金融大学 金融学会 金融职业 金融设备 金融机具 二手车交易中心 房产交易中心 农产品交易中心 旧货交易中心 花卉交易中心 木材交易中心 交易中心摊位",
        labels: "p2p",
        content: &[
            ServiceContent::Payment, ServiceContent::Banking, ServiceContent::StocksAndFunds, ServiceContent::P2pLending,
            ServiceContent::EquityCrowdfunding, ServiceContent::Insurance, ServiceContent::CrossSectorFinance, ServiceContent::NonBankPayment,
        ],
        or: None,
    },
    Pointers {
        item: ApprovalItem::Religion,
        anywhere: "宗教信息 宗教知识 宗教活动 讲经讲道 讲经 传教 佛法 佛经 佛学 佛教 道教 基督教 天主教 伊斯兰教 圣经",
        names: "宗教 基督 教堂 清真寺 寺院 寺庙 禅寺 古寺 道观 道协 佛协 福音 天主堂",
        service: "佛 寺 清真",
        harmless: "佛山 佛系 佛冈 佛坪 佛跳墙 佛手 佛罗伦萨 佛罗里达 佛兰 佛得角 佛甲草 佛吉亚 佛蒙特 仿佛 克里斯托佛 佛照 佛像雕刻 大寺 寺前 寺后 寺下 寺上 寺镇 寺村 寺乡 寺路 寺街 寺巷 寺庄 寺沟 寺河 寺口 寺家 寺坡 寺桥 寺站 寺店 寺区 寺社区 寺湾 寺头 寺坪 \
            清真食 清真餐 清真牛 清真羊 清真菜 清真美食 清真肉 清真面 清真拉面 清真饭 清真小吃 清真馆 清真烧烤 清真糕 清真火锅 清真屠宰 清真认证 大教堂酒店 教堂婚礼 清真寺街 清真寺路 道观街 道观路 道观巷",
        labels: "", content: &[], or: None,
    },
];

/// Content that is commonly sold.
pub const SOLD: &[ServiceContent] = &[ServiceContent::Shopping];

/// Words of services that are paid for.
pub const PAID: &str =
    "付费 收费 会员费 充值 打赏 订阅费 包月 包年 年费会员 vip会员 有偿服务 佣金 购买会员 开通会员 商家入驻 入驻商家";

/// Words that hold one of these and mean something else.
pub const UNPAID: &str = "不收费 免收费 收费站 停车收费 收费系统 收费标准 收费项目 收费公示 收费目录 收费明细 收费依据 收费政策 收费管理 收费查询 收费员 收费窗口 \
    收费通知 收费清单 行政事业性收费 缴付费用 支付费用 付费用 公益不收费 无需付费 手机充值卡回收";

/// Words that say a shop sells its own goods.
pub const OWN_GOODS: &str = "自营 自产 自销 自有商品 自有产品 自家产品 自己的商品 自己的产品 本公司产品 本店商品 本单位产品 本企业产品 非经营性";

/// Words that stand for all items at once.
pub const ALL_ITEMS: &str = "前置审批";
