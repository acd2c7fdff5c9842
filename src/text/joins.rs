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

const PEOPLE: &str = "个人 商人!招协厂工 文人!中外语崇英论正 诗人 达人!发到安表雷巴 主人!民为业君自公教地帮 老人!古长 成人!变完达养造组形构建自高制生合 名人!著知一签实茂校提得命排又改更 \
    华人!中金龙新五清光精 工人!职员加化施木罢 军人!海空陆将冠美日放大红官我联 艺人!文工技 女人!妇子儿少宫 男人 亲人!母父相 友人!朋网 客人!旅游顾博乘 情人!国民实事感心行热爱表神 恋人 匠人!工 渔人 盲人 \
    聋人 病人!疾 猎人 熟人!成 路人!公铁道线思网一东西南北中 狼人 超人 强人!加富增勉 牛人 奇人!神传 高人!最提更 巨人 雪人!白 野人 法人!方办无司立书魔想看做执合依宪 贵人!富珍名 佳人!最 丽人!美壮 \
    真人!认当 仙人 僧人 茶人 牧人 私人 他人!其 众人!群大观听受民公 双人 单人!简名清 千人 万人!千 百人 无人!毫尚 载人!记 机器人 年轻人 老年人 中年人 青年人 成年人 残疾人 经纪人 主持人 创始人 \
    合伙人 媒体人 职场人 打工人 手艺人 电影人 音乐人 广告人 投资人 继承人 代理人 稻草人 火柴人 外星人 蜘蛛人 外国人 英国人 美国人 法国人 德国人 韩国人";

#[rustfmt::skip]
pub(super) static JOINS: &[Joins] = &[
    Joins {
        word: "中国",
        left: "高中!最更提至崇登升攀 初中!最当 空中!航太时天星虚悟 发展中 郎中 阆中 晋中!东西三魏后两 汉中!武江子罗好银大老男硬醉东西",
        right: "*国际!华遇 国家 国文!化学字明物艺献旅联 国学!者生校术院习科位会员 国语!言文音种系 国画!院系研 国防 国旗 国歌!剧 国庆 国风!景光情味险 国潮!汕流 国术 国乐!器队团坛 \
            国医!学药疗院生保科 国药!业材品物企科 国货!币运物车 国酒!店业类水文 国粹 国球!队迷员 国宝 国产!业品经权 国王 国企!业 国考 国培 国展 国旅!游行",
        within: "",
    },
    Joins {
        word: "中央",
        left: SCHOOLS,
        right: "央视!察觉 央行!政动为业 央企!业 央广!播场 央美!术院 央音!乐",
        within: "中央空调 中央厨房 中央处理器 中央净水 中央热水 中央新风 中央吸尘 中央除尘",
    },
    Joins {
        word: "国家",
        left: "美国!最醉赞完优精和唯甜健壮秀臻致尚爱审欧南北拉中 英国!精群中石 法国!司立依宪书魔合守中执普方办无想看做说剑手非设 德国!道品美公中厚积 韩国!日中 泰国!国康安中 俄国!中 中国 \
            外国!中海内对室户野郊另此之门以意城 全国!安健齐完保周 各国 万国!千 异国!优变差 爱国!博仁友关喜可 建国!共新创构搭重承改扩在筹福封修始兴组 祖国 帝国!皇 王国!闯国帝亲君 共和国 \
            民国!人公农平居市选 战国!作抗挑内 三国!第十 联合国 跨国 大国!最很巨伟重扩较广四强宽长 强国!富加增勉 古国 邻国 天国!一每今明昨前后春夏秋冬几半二两那天当三 南国!东西越济湖海河云江以 \
            北国!东西湖河华台南以江",
        right: "家居!民住家 家具!有备体 家电!力影视子话 家政!策府治权协法 家园!林区艺丁 家长!远治城期江沙春 家庭 家教!育师委材学 家装!备甲置 家纺!织 家常!务委驻规 家乡!村镇土 家族 家务 \
            家训!练 家谱!系 家书!画法院店籍目 家用!地电途 家校!园企 家禽 家宴 家味 家风!景电光力险 家人!民力才口事文大类权 家事!业务权件物 家访!问谈客 家私!有人募企 家暴!露力 家酿 家博会 \
            家品!牌质种类 家史!学料记诗 家养!老殖生护 家宠 家饰 家属!于 家厨 家宅 家修 家服!务装 家洁",
        within: "",
    },
    Joins {
        word: "中华",
        left: SCHOOLS,
        right: "*华尔兹 *华尔街 *华盛顿 华夏 华语!文言 华为 华侨 华东 华南 华北 华西 华人!民 华裔 华服!装务饰 华裳 华府 华庭 华莱士 华山 华佗 华容道 华章",
        within: "",
    },
    Joins {
        word: "人大",
        left: PEOPLE,
        right: "大全 大赛 大学!习者术科校会 大会!议 大厦 大师 大家 大战 大道 大楼 大本营 大冒险 大作战 大爆炸 大健康 大数据 大讲堂 大讲坛 大课堂 大舞台 大礼包 大酒店 大饭店 大药房 大集 \
            大卖场 大市场 大超市 大典 大型 大小 大众 大爱 大片 大咖 大妈 大叔 大姐 大哥 大爷 大娘 大嫂 大婶 大伯 大床 大巴 大衣 大码 大专 大变身 大逃亡 大逃杀 大乱斗 大联盟 大世界 \
            大观园 大戏 大餐 大米 大院 大宅 大自然 大事记 大揭秘 大调查 大比拼 大挑战 大考 大探险 大营救 大明星 大导演 大作 大奖 大奖赛 大牌 大促 大厨 大夫 大使 大将 大军 大佬 大神 大王 \
            大侠 大户 大脑 大别墅 大理 大连 大庆 大同 大兴 大唐 大宋 大明 大清 大湾区 大礼堂 大剧院 大排档 大食堂 大碗 大锅 大饼 大虾 大闸蟹 大枣 大蒜 大豆 大麦 大树 大队 大业 大白 \
            大黄 大圣 大宗!旨 大屏 大图!书 大赏 大厅 大棚 大课 大牛 大力士 大爆料 大比武 大练兵 大拜年 大团圆 大结局 大盘点 大搜索 大合唱 大合集 大集合 大促销 大减价 大甩卖 大放送 大侦探 \
            大玩家 大赢家 大管家 大富翁 大象 大熊猫 大海 大洋 大江 大山 大地 大陆 大气 大方",
        within: "",
    },
    Joins {
        word: "人民",
        left: PEOPLE,
        right: "民宿 民谣 民族 民俗 民间 民生!活 民用 民居!住 民国!家有外内 民营 民众 民意!见志 民办!事公 民工!会程作业匠厂 民航!空天 民企 民歌 民乐!园 民房 民宅 民风!景险 \
            民情!况绪 民警!察 民法!院官律庭 民政!府协治权策务 民主!权专席 民心!理灵 民事!业务物 民艺!术",
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
        left: "诚信 通信!交普流沟开 微信 短信 电信 书信!尚秘读诏证文 自信!来亲各 守信!遵防 征信!特象出 威信!示权 私信 飞信 易信!容贸交不轻 资信!投工外物 互信!相 公信!办 \
            中信!其心集手当高空年初 海信!上沿南航中 韩信 坚信 笃信",
        right: "访客 访问!题 访谈 访友 访古 访茶 访学!校会 访销 访道 访美 访华 访亲 访企 访贤 访仙",
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
