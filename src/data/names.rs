//! Words that names of services and of units are held against. Conventions of providers and provinces, state 2026-11-21;
//! what layers of policies add stands in [`super::policies`]. None of these lists is official.
//!
//! A list is words separated by blanks, in the form that folding gives. An `…_ORDINARY` list holds ordinary phrases in which
//! a word only arises because two others meet or that mean something else (十分享受 holds 分享); chosen by hand.

/// What providers do not take in the name of an individual's website. Source: Xinnet and QingCloud help, Huawei Cloud (博客).
pub const INDIVIDUAL: &str =
    "导航 工作室 论坛 平台 热线 社区 社团 网络 网站 网址 主页 资讯 爱好者 个人空间 作品展示 博客";

/// What Tianjin and Shandong ban as a form of name.
pub const INDIVIDUAL_FORMAT: &str =
    "导航 工作室 论坛 平台 热线 社区 社团 网络 网站 网址 主页 资讯 爱好者 个人空间 作品展示 分享";

/// What an individual is asked to explain. Source: QingCloud help.
pub const INDIVIDUAL_REVIEW: &str = "在线 交流";

/// What some agencies advise individuals against. Source: third parties of little weight, so nothing more than a hint.
pub const INDIVIDUAL_HINTS: &str = "合伙 框架 大众 维修 设计 沙龙 艺术 评论 官网 服务 转让 品牌 排行榜 行业 宣传 电商 报价 企业 管理 工坊 \
    传播 中心 咨询 投资 售后 学院 贸易 旗舰 产业 农业 传媒 系统 媒体 股票 证券 彩票 体彩 刮刮乐 营销 商城 交易 折扣 定做 定制 购 返现 \
    科技 技术 游戏 求职 招聘 广告 炒股 基金 影视 网络音乐 教育 搜索 引擎 银行 门户 淘宝 下载 交友 婚介 房产 联盟 学校 俱乐部 支付 新闻 \
    邮局 保险 医药 药物 金融 推广 首页";

/// Ordinary phrases around the three lists above.
pub const INDIVIDUAL_ORDINARY: &str = "服务器 中心思想 引擎盖 学院派 门户之见 导航仪 平台跳水 水平台阶 和平台球 和平台灯 太平台风 存在线 现在线下 现在线上 所在线路 内在线索 自在线条 潜在线索 交流电 成交流水 \
    成交流程 外交流程 社交流程 十分享受 十分享用 部分享 充分享 过分享受 缘分享 万分享受 旅行社区 合作社区 出版社区 旅行社团 合作社团 公社团 \
    理论坛 联网站长 联网站点 上网站点 投资讯 融资讯 加热线 发热线 电热线圈 隔热线 房主页 广博客 渊博客 世博客 文博客栈 博客栈 \
    强大众多 广大众 建设计 开设计划 假设计 敷设计 铺设计 架设计 心中心 集中心 手中心 初中心 高中心 命中心 眼中心 衣服务必 征服务 克服务 \
    旅行业余 修行业余 飞行业余 骑行业余 步行业余 关联系统一 联系统一 关系统一 体系统一 竞技术语 血管理 尽管理 水管理论 \
    大学校 中学校 小学校 数学校 文学校 科学校 旅游戏 导游戏 基金属 基金刚 环保险 保险丝 保险柜 保险杠 保险箱 宽广告 广告知 \
    基金融 资金融 黄金融 现金融 本科技能 学科技 专科技能 文科技 理科技 百科技 社交易 外交易 成交易 立体彩 人体彩 身体彩 字体彩 \
    旋转让 固定制 稳定制 规定制 法定制 一定制 特定制 指定制 决定制 坚定制 一定做 决定做 坚定做 肯定做 必定做 部首页 \
    水银行 白银行 部门户 热门户 专门户 入门户 出门户 家门户 脚下载 月下载 天下载 树下载 线下载体 社交友 外交友 结交友 深交友 \
    收购 采购 并购 申购 认购 邀购 四维修 返现场 往返现 作品牌 商品牌 产品牌号 中医药膳 发行业务 银行业余 推广告 生产业绩 国际象棋 国际音标 国际标准舞";

/// What providers call sensitive in any name. Source: Tencent Cloud, Huawei Cloud, Inspur Cloud.
pub const SENSITIVE: &str = "反腐 赌博 廉政 色情";

/// Ordinary phrases around them.
pub const SENSITIVE_ORDINARY: &str = "特色情 景色情 角色情 彩色情 春色情怀 秋色情 夜色情怀 本色情 物色情 月色情 古色情 金色情 红色情 绿色情 蓝色情 \
    白色情人 粉色情 紫色情 黑色情绪 暖色情 国色情 民族色情 低廉政 清廉政 反腐蚀";

/// Foreign countries, and organisations of states. Source of the rule: QingCloud help; the names are chosen by hand.
pub const FOREIGN: &str = "美国 英国 法国 德国 日本 韩国 朝鲜 俄罗斯 苏联 加拿大 澳大利亚 新西兰 意大利 西班牙 葡萄牙 荷兰 比利时 卢森堡 瑞士 瑞典 \
    挪威 芬兰 丹麦 冰岛 爱尔兰 奥地利 波兰 捷克 匈牙利 希腊 罗马尼亚 保加利亚 乌克兰 白俄罗斯 土耳其 以色列 伊朗 伊拉克 沙特 阿联酋 卡塔尔 科威特 \
    印度 巴基斯坦 孟加拉 尼泊尔 斯里兰卡 泰国 越南 老挝 缅甸 柬埔寨 马来西亚 新加坡 印度尼西亚 印尼 菲律宾 文莱 蒙古国 哈萨克斯坦 乌兹别克斯坦 \
    吉尔吉斯斯坦 塔吉克斯坦 阿富汗 埃及 南非 肯尼亚 尼日利亚 埃塞俄比亚 摩洛哥 坦桑尼亚 巴西 阿根廷 智利 秘鲁 墨西哥 古巴 哥伦比亚 委内瑞拉 \
    联合国 世界卫生组织 世卫组织 世界贸易组织 世贸组织 世界银行 货币基金组织 奥委会 国际刑警 欧盟 东盟 北约 欧佩克 上合组织";

/// Ordinary phrases around them.
pub const FOREIGN_ORDINARY: &str = "最美国 精美国 完美国 唯美国 甜美国 优美国 赞美国 醉美国 华美国 精英国 群英国 方法国 司法国 宪法国 书法国 魔法国 \
    品德国 道德国 生日本 今日本 每日本 节日本 昔日本 往日本 近日本 周日本 假日本 夏日本 春日本 冬日本 秋日本 旧日本 落日本 向日本 烈日本 \
    朝鲜族 荷兰豆 荷兰猪 荷兰鼠 薄荷兰 瑞士卷 牡丹麦 国泰国 印度洋 越南越北 南非遗 南非物质 南非常 南非主流 南非凡 蒙古巴 睿智利 智利用 \
    水波兰 大巴西 东北约 湖北约 河北约 西北约 台北约 华北约 北约会 北约定 北约好 埃及时 东盟友 联合国内 联合国有 新西兰州";

/// Signs that the name of a service ends in with no meaning of their own, longest first.
pub const SERVICE_ENDINGS: &str = "官方网站 门户网站 微信小程序 官方网 门户网 信息网 官网 网站 门户 小程序 公众号 快应用 客户端 网校 平台 在线 首页 主页 热线 \
    之窗 app 网";

/// Legal forms at the end of a unit's name, longest first.
pub const LEGAL_ENDINGS: &str = "股份有限责任公司 集团股份有限公司 集团有限责任公司 个体工商户 股份有限公司 有限责任公司 集团有限公司 农民专业合作社 \
    专业合作社 普通合伙 有限合伙 特殊普通合伙 集团公司 分公司 有限公司 经营部 服务部 公司 集团";

/// Lines of business, which many names share.
pub const LINES_OF_BUSINESS: &str = "计算机系统 信息技术 网络科技 电子商务 文化传播 文化传媒 科技发展 计算机 科技 技术 网络 信息 系统 软件 电子 商务 商贸 贸易 \
    文化 传媒 传播 教育 咨询 服务 管理 实业 投资 发展 控股 集团 工程 建筑 建设 国际 企业 产业 工贸 数据 智能 餐饮 酒店 物流 医疗 健康 生物";

/// What ends like a division but is none.
pub const NOT_A_PLACE: &str = "超市 门市 菜市 集市 夜市 花市 股市 上市 都市 城市 社区 小区 园区 校区 景区 库区 矿区 牧区 山区 专区 战区 战区 \
    军区 联盟 同盟 加盟 红旗 国旗 锦旗 学区 院区 展区 街区";

/// Forms that only companies bear.
pub const COMPANY_FORMS: &str = "有限责任公司 股份有限公司 有限公司 集团公司 股份公司 分公司 总公司 子公司 公司 集团";

/// What only public bodies are called. At the end of a name.
pub const PUBLIC_BODIES: &str = "人民政府 政府 公安局 公安厅 派出所 检察院 法院 税务局 监察局 监察委 监察委员会 管理局 教育局 教育厅 财政局 财政厅 \
    司法局 司法厅 民政局 民政厅 卫健委 发改委 国资委 管委会 信访局 纪委 党委 交警队 公安分局";

/// What associations, schools, hospitals and the like are called. At the end of a name.
pub const OTHER_BODIES: &str = "协会 学会 商会 联合会 促进会 研究会 基金会 委员会 大学 中学 小学 幼儿园 医院 律师事务所 会计师事务所 事务所 公证处 \
    研究院 研究所 博物馆";

/// Ordinary words that end alike.
pub const NOT_A_BODY: &str = "同学会 的大学 的小学 的中学 的医院 的研究所 的博物馆 书法院 上大学 读大学 考大学 去大学 自学会 学学会 不学会 没学会 想学会 要学会 能学会 快学会 轻松学会 从小学 跟我学会 一起上小学";

/// What sounds like a licensed outlet, and the prior approval that makes it one: news, publishing, broadcasting.
pub const OUTLETS_NEWS: &str = "新闻网 新闻社 通讯社 新闻中心 新闻客户端";
/// See above.
pub const OUTLETS_PUBLISHING: &str = "出版社 杂志社 期刊社 出版网";
/// See above.
pub const OUTLETS_BROADCAST: &str = "电视台 广播电台 电视网 广播网";
/// Newspapers, at the end of a name only: 每日报告 is none.
pub const NEWSPAPERS: &str = "日报 晚报 晨报 早报 报社";

/// What stands where a name has not been thought of yet. The whole name, but for endings and digits.
pub const PLACEHOLDERS: &str = "测试 测试名称 测试版 内测版 test testing demo 未命名 未定 待定 暂定 暂无 没有 无 名称 应用名称 服务名称 站名 xxx xxxx xx \
    某某 某某某 某某某某 asdf qwer null undefined none 我的 你的";

/// Names of a whole line of things, which say nothing of this app.
pub const GENERIC_APPS: &str = "商城 购物 外卖 打车 天气 天气预报 日历 计算器 地图 浏览器 相机 音乐 视频 小说 新闻 教育 医疗 旅游 美食 健身 招聘 物流 快递 \
    停车 充电 点餐 会员 应用 软件 助手 工具 管理系统 办公系统 商家版 服务 科技 网络 电商 直播 游戏 社交 聊天 记账 翻译 词典 阅读 摄影 电影 金融 理财 支付";

/// Words of advertising in the name of an app.
pub const MARKETING: &str = "免费 限时 特价 优惠 打折 折扣 低价 最低价 底价 秒杀 包邮 促销 大促 赚钱 返利 红包 抽奖 领钱 全网最 销量第一 全国第一 第一品牌";

/// Ordinary phrases around them.
pub const MARKETING_ORDINARY: &str = "红包装 敲打折 避免费 不打折 底价值 最低价值";

/// Apps that everybody knows. Chosen by hand; being one of them is for the applicant to say.
pub const FAMOUS_APPS: &str = "微信 qq 抖音 快手 淘宝 天猫 支付宝 京东 拼多多 美团 饿了么 百度 微博 新浪微博 小红书 哔哩哔哩 b站 今日头条 滴滴出行 滴滴 \
    高德地图 百度地图 钉钉 飞书 企业微信 腾讯视频 爱奇艺 优酷 网易云音乐 qq音乐 酷狗音乐 喜马拉雅 知乎 豆瓣 携程 去哪儿 铁路12306 12306 学习强国 \
    闲鱼 唯品会 剪映 西瓜视频 美图秀秀 wps 抖音极速版 快手极速版 番茄小说 王者荣耀 和平精英 原神";

/// Ordinary phrases around them.
pub const FAMOUS_ORDINARY: &str = "图钉钉 完美团 最美团 和美团 美团圆 百度角 微博物 微博览 淘宝贝 快手工 快手绘 快手菜 豆瓣酱 豆瓣鱼 还原神 高原神 草原神 复原神 平原神 北京东 南京东 东京东 滴滴答 \
    京东南 京东北 京东郊";

/// Who runs them, by a word in the name of the company, where the app's own name does not stand in it. Public knowledge, 2026-11-26.
pub const FAMOUS_OWNERS: &[(&str, &str)] = &[
    ("腾讯", "微信 qq 企业微信 qq音乐 王者荣耀 和平精英"),
    ("抖音 字节 脸萌", "抖音 抖音极速版 今日头条 西瓜视频 番茄小说 剪映 飞书"),
    ("快手", "快手极速版"),
    ("淘宝 天猫 阿里巴巴", "淘宝 天猫 闲鱼 饿了么"),
    ("拉扎斯", "饿了么"),
    ("三快", "美团"),
    ("寻梦", "拼多多"),
    ("行吟", "小红书"),
    ("宽娱 幻电", "哔哩哔哩 b站"),
    ("微梦 新浪", "微博 新浪微博"),
    ("智者天下", "知乎"),
    ("豆网", "豆瓣"),
    ("趣拿", "去哪儿"),
    ("奇艺", "爱奇艺"),
    ("网易", "网易云音乐"),
    ("酷狗", "酷狗音乐"),
    ("百度", "百度地图"),
    ("高德", "高德地图"),
    ("嘀嘀 滴滴 小桔", "滴滴 滴滴出行"),
    ("美图", "美图秀秀"),
    ("金山", "wps"),
    ("米哈游", "原神"),
    ("铁路 铁道", "铁路12306 12306"),
];

/// Makers of telephones and computers. Public knowledge, 2026-11-26.
pub const DEVICE_MAKERS: &str =
    "华为 小米 荣耀 oppo 欧珀 vivo 维沃 一加 realme 真我 魅族 努比亚 中兴 联想 摩托罗拉 三星电子 海信 酷派 传音 步步高";

/// Cities and prefectures beside the provinces: the seats of provinces, the largest cities, and all of Yunnan and Hainan, whose
/// administrations ask about them. Names that mean something else as well (大理, 文山) are left to what follows them.
pub const PLACES: &str = "石家庄 太原 呼和浩特 沈阳 哈尔滨 南京 杭州 合肥 福州 南昌 济南 郑州 武汉 长沙 广州 南宁 海口 成都 贵阳 昆明 拉萨 西安 兰州 西宁 \
    银川 乌鲁木齐 深圳 大连 青岛 宁波 厦门 苏州 无锡 常州 徐州 珠海 东莞 佛山 惠州 温州 绍兴 嘉兴 泉州 漳州 烟台 潍坊 洛阳 桂林 唐山 \
    三亚 儋州 琼海 曲靖 玉溪 昭通 丽江 临沧 楚雄 西双版纳 德宏 怒江 迪庆 红河州 大理州 文山州 普洱市 保山市";

/// Places that only count where the name says nothing else.
pub const PLACES_ALONE: &str =
    "长春 大同 中山 红河 大理 文山 普洱 保山 三沙 万宁 文昌 五指山 香格里拉 澄迈 陵水 江门 丽水 黄山";

/// Ordinary phrases around provinces and places.
pub const PLACES_ORDINARY: &str = "线上海 网上海 海上海鲜 水上海 掌上海 路上海 岸上海 纸上海 桌上海 海上海洋 河南岸 黄河南 长河南 运河南 渭河南 \
    河北岸 淮河北 运河北 黄河北 渤海南 黄海南 青海南岸 东海南 南海南 沿海南 海南岸 长江西 珠江西 江西岸 太湖南 西湖南 东湖南 湖南岸 西湖北 太湖北 \
    东湖北 湖北岸 泰山东 黄山东 华山东 山东麓 泰山西 黄山西 华山西 山西麓 宽广西 祥云南 青云南 白云南 彩云南 冬青海 长青海 常青海 年青海 \
    东西藏 山西藏 江西藏 安宁夏 康宁夏 静宁夏 济宁夏 隆重庆 双重庆 东北京 西北京 创新疆 幸福建 祝福建 福建议 \
    东南京 东大连 强大连 扩大连 大连锁 大连接 大连续 大连环 大连载 大连线 最大连 长沙发 长沙漠 流苏州 江苏州 湘西宁 东西宁 西安全 西安静 西安装 \
    东西安 太原来 太原始 太原因 无锡箔 兰州拉面 怒江湖 成都是 洛阳铲 西安心 海口味 济南非";

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::text::fold;
    use crate::policy::built_in::built_in;
    use crate::policy::setting::Given;

    fn words(lists: &[&'static str]) -> Vec<&'static str> {
        lists.iter().flat_map(|list| list.split_ascii_whitespace()).collect()
    }

    #[test]
    fn words_stand_once_and_as_names_are_folded() {
        for lists in [
            &[INDIVIDUAL, INDIVIDUAL_REVIEW, INDIVIDUAL_HINTS][..],
            &[INDIVIDUAL_ORDINARY],
            &[SENSITIVE],
            &[FOREIGN],
            &[MARKETING],
            &[PLACES, PLACES_ALONE],
            &[PLACES_ORDINARY],
            &[PLACEHOLDERS],
            &[GENERIC_APPS],
            &[FAMOUS_APPS],
            &[DEVICE_MAKERS],
            &[SERVICE_ENDINGS],
            &[LEGAL_ENDINGS],
            &[COMPANY_FORMS],
            &[PUBLIC_BODIES],
            &[OTHER_BODIES],
        ] {
            let words = words(lists);
            for (index, word) in words.iter().enumerate() {
                assert_eq!(fold(word).text(), *word);
                assert!(!words[..index].contains(word), "{word} stands twice");
            }
        }
    }

    /// A phrase that holds no listed word explains nothing away.
    #[test]
    fn ordinary_phrases_hold_a_listed_word() {
        let added = built_in()
            .flat_map(|layer| layer.settings)
            .filter_map(|setting| match setting.given {
                Given::Listed(words) => Some(words),
                _ => None,
            });
        let added: Vec<&str> = added.collect();
        let listed = [&[INDIVIDUAL, INDIVIDUAL_REVIEW, INDIVIDUAL_HINTS], &added[..]].concat();
        let provinces: Vec<&str> = crate::data::vocabulary::PROVINCES
            .iter()
            .map(|province| province.zh)
            .collect();
        for (ordinary, listed) in [
            (INDIVIDUAL_ORDINARY, words(&listed)),
            (SENSITIVE_ORDINARY, words(&[SENSITIVE])),
            (FOREIGN_ORDINARY, words(&[FOREIGN])),
            (MARKETING_ORDINARY, words(&[MARKETING])),
            (FAMOUS_ORDINARY, words(&[FAMOUS_APPS])),
            (PLACES_ORDINARY, [words(&[PLACES]), provinces].concat()),
        ] {
            let holds = |phrase: &&str| listed.iter().any(|word| phrase.contains(word) && phrase != word);
            let idle: Vec<&str> = words(&[ordinary]).into_iter().filter(|phrase| !holds(phrase)).collect();
            assert!(idle.is_empty(), "{idle:?}");
        }
    }
}
