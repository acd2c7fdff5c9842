//! Where a reserved word arises only because two ordinary words meet (世纪|检测), or stands inside a longer ordinary one (人民币).
//!
//! Source: general vocabulary of modern Chinese and of trades, chosen by hand; state 2026-11-22. Not an official list.
//!
//! A hit is told apart only where the words really stand there: one ordinary word must end with the hit's first character and another
//! begin with its second. A few right-hand words suffice alone, because nothing else can be meant before them (反|腐蚀). Too short a list
//! reports a harmless name; a careless entry hides a real hit, which is worse here. So words that often follow or precede the reserved
//! word itself are left out (我国, 国人), and an entry can name the characters that must not stand at its other side.
//!
//! Notation: words separated by spaces. In `left`, `美国!最完` is not seen after 最 or 完 (最美|国家). In `right`, `国文!化学` is not seen
//! before 化 or 学 (中国|文化), and `*` marks a word that suffices alone.

/// The ordinary words around one reserved word.
pub(super) struct Joins {
    pub word: &'static str,
    pub left: &'static str,
    pub right: &'static str,
    /// Longer ordinary words that contain the reserved word whole.
    pub within: &'static str,
}

const SCHOOLS: &str = "高中!最更提至崇登升攀 初中!最当 空中!航太时天星虚悟";

const PEOPLE: &str = "个人 商人 文人 诗人 达人 主人 老人 成人 名人 华人 工人 军人 艺人 女人 男人 亲人 友人 客人 情人 恋人 匠人 渔人 盲人 聋人 \
    病人 猎人 熟人 路人 狼人 超人 强人 牛人 奇人 高人 巨人 雪人 野人 法人 家人 贵人 佳人 丽人 真人 仙人 道人 僧人 古人 猿人 茶人 农人 牧人 \
    私人 他人 众人 双人 单人 多人 千人 万人 百人 无人 载人 机器人 年轻人 老年人 中年人 青年人 成年人 残疾人 经纪人 主持人 创始人 合伙人 \
    媒体人 职场人 打工人 手艺人 电影人 音乐人 广告人 投资人 继承人 代理人 稻草人 火柴人 外星人 蜘蛛人 外国人 英国人 美国人 法国人 德国人 韩国人";

#[rustfmt::skip]
pub(super) static JOINS: &[Joins] = &[
    Joins {
        word: "中国",
        left: "高中!最更提至崇登升攀 初中!最当 空中!航太时天星虚悟 发展中 郎中 阆中 晋中!东西三魏后两 汉中!武江子罗好银大老男硬醉",
        right: "*国际!华遇 国家 国文!化学字明物艺献旅 国学!者生校术院习科位会员 国语!言文音种系 国画 国防 国旗 国歌 国庆 国风!景光情味险 \
            国潮!汕流 国术 国乐!器队团坛 国医!学药疗院生保 国药!业材品物企科 国货!币运物车 国酒!店业类水文 国粹 国球!队迷员 国宝 \
            国产!业品经权 国王 国企!业 国考 国培 国展 国旅!游行",
        within: "",
    },
    Joins {
        word: "中央",
        left: SCHOOLS,
        right: "央视!察 央行!政动为业 央企!业 央广!播场 央美 央音",
        within: "中央空调 中央厨房 中央处理器 中央净水 中央热水 中央新风 中央吸尘 中央除尘",
    },
    Joins {
        word: "国家",
        left: "美国!最醉赞完优精和唯甜健壮秀臻致尚爱审欧南北拉中 英国!精群中石 法国!司立依宪书魔合守中执普 德国!道品美公中厚积 \
            韩国!日中 泰国!国康安中 俄国!中 中国 外国!中海内对室户野郊 全国!安健齐完保周 各国 万国 异国!优变 爱国!博仁友关 \
            建国!共新创构搭重承改扩在筹 祖国 帝国 王国 共和国 民国 战国 三国 联合国 跨国 大国 强国!富 古国 邻国 天国 \
            南国!东西越济湖海河云江 北国!东西湖河华台",
        right: "家居!民住家 家具!有备体 家电!力影视子 家政!策府治权协法 家园!林区艺丁 家长!远治城期江沙春 家庭 家教!育师委材学 \
            家装!备甲 家纺!织 家常!务委驻规 家乡!村镇土 家族 家务 家训!练 家谱!系 家书!画法院店籍目 家用!地电途 家校!园企 家禽 家宴 \
            家味 家风!景电光力险 家人!民力才口事文大类权 家事!业务权件 家访!问谈客 家私!有人募企 家暴!露力 家酿 家博会 家品!牌质种类 \
            家史!学料记诗 家养!老殖生护 家宠 家饰 家属!于 家厨 家宅 家修 家服!务装 家洁",
        within: "",
    },
    Joins {
        word: "中华",
        left: SCHOOLS,
        right: "*华尔兹 *华尔街 *华盛顿 华夏 华语!文言 华为 华侨 华东 华南 华北 华西 华人!民 华裔 华服!装务饰 华裳 华府 华庭 华莱士 华山 华佗 \
            华容道 华章",
        within: "",
    },
    Joins {
        word: "人大",
        left: PEOPLE,
        right: "大全 大赛 大学 大会!议 大厦 大师 大家 大战 大道 大楼 大本营 大冒险 大作战 大爆炸 大健康 大数据 大讲堂 大讲坛 大课堂 大舞台 大礼包 \
            大酒店 大饭店 大药房 大集 大卖场 大市场 大超市 大典 大型 大小 大众 大爱 大片 大咖 大妈 大叔 大姐 大哥 大爷 大娘 大嫂 大婶 大伯 大床 \
            大巴 大衣 大码 大专 大变身 大逃亡 大逃杀 大乱斗 大联盟 大世界 大观园 大戏 大餐 大米 大院 大宅 大自然 大事记 大揭秘 大调查 大比拼 \
            大挑战 大考 大探险 大营救 大明星 大导演 大作 大奖 大奖赛 大牌 大促 大厨 大夫 大使 大将 大军 大佬 大神 大王 大侠 大户 大脑 大别墅 \
            大理 大连 大庆 大同 大兴 大唐 大宋 大明 大清 大湾区 大礼堂 大剧院 大排档 大食堂 大碗 大锅 大饼 大虾 大闸蟹 大枣 大蒜 大豆 大麦 大树 \
            大象 大熊猫 大海 大洋 大江 大山 大地 大陆 大气 大方",
        within: "",
    },
    Joins {
        word: "人民",
        left: PEOPLE,
        right: "民宿 民谣 民族 民俗 民间 民生!活 民用 民居!住 民国 民营 民众 民意 民办!事公 民工!会程作业匠厂 民航!空天 民企 民歌 民乐!园 民房 \
            民宅 民风 民情 民警!察 民法!院官 民政!府协 民主!权专席 民心 民事!业 民艺!术",
        within: "人民币",
    },
    Joins { word: "反腐", left: "", right: "*腐蚀", within: "" },
    Joins {
        word: "纪检",
        left: "世纪 经纪 年纪 侏罗纪 白垩纪 寒武纪",
        right: "检测 检验 检查 检察 检修 检索 检疫 检漏 检定 检品 检具 检车 检票 检材",
        within: "",
    },
    Joins { word: "监察", left: "总监 太监 舍监 学监", right: "察看!守 察觉 察言观色", within: "" },
    Joins {
        word: "信访",
        left: "诚信 通信 微信 短信 电信 书信 自信 守信 征信 威信 私信 飞信 易信 资信 互信 公信 中信 海信 韩信 立信 坚信 笃信",
        right: "访客 访问!题 访谈 访友 访古 访茶 访学 访销 访道 访美 访华 访亲 访企 访贤 访仙",
        within: "",
    },
    Joins {
        word: "维权",
        left: "四维!第十 三维!第十 二维!第十 五维!第十 多维 思维 纤维 高维 低维 全维 运维 创维",
        right: "权重 权限 权威 权益 权利 权力 权杖 权衡 权证 权属 权责",
        within: "",
    },
    Joins {
        word: "投诉",
        left: "风投 创投 城投 国投 中投 信投 融投 空投 跳投",
        right: "*诉讼 诉求!助解偿 诉苦 诉状!态况 诉说!明",
        within: "",
    },
];
