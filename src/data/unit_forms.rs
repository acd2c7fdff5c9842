//! What names of units end in, by nature; state 2026-11-21, general usage and the names that certificates of each kind carry.
//! Not an official list: what is not here is at most a question.

use super::vocabulary::Nature;

/// The forms of one nature.
#[derive(Debug)]
pub struct NatureForms {
    /// The nature.
    pub nature: Nature,
    /// What its names hold somewhere; nothing where too many do.
    pub own: &'static str,
    /// What at their end belongs to another nature.
    pub foreign: &'static str,
}

const COMPANY: &str = "有限公司 有限责任公司 股份公司 股份有限公司 集团公司 分公司";
const BODIES: &str =
    "人民政府 协会 学会 联合会 促进会 商会 基金会 公安局 人民法院 人民检察院 律师事务所 仲裁委员会 公证处";

/// The natures whose names tell.
pub static FORMS: &[NatureForms] = &[
    NatureForms {
        nature: Nature::Enterprise,
        own: "",
        foreign: BODIES,
    },
    NatureForms {
        nature: Nature::Government,
        own: "",
        foreign: COMPANY,
    },
    NatureForms {
        nature: Nature::PublicInstitution,
        own: "",
        foreign: COMPANY,
    },
    NatureForms {
        nature: Nature::SocialOrganization,
        own: "会 社 团 中心 俱乐部 联盟 院 组织",
        foreign: "有限公司 有限责任公司 股份公司 股份有限公司 集团公司 分公司 基金会 人民政府 律师事务所",
    },
    NatureForms {
        nature: Nature::PrivateNonEnterprise,
        own: "",
        foreign: COMPANY,
    },
    NatureForms {
        nature: Nature::Foundation,
        own: "基金会",
        foreign: COMPANY,
    },
    NatureForms {
        nature: Nature::LawFirm,
        own: "律师事务所 律师",
        foreign: COMPANY,
    },
    NatureForms {
        nature: Nature::MassOrganization,
        own: "",
        foreign: COMPANY,
    },
    NatureForms {
        nature: Nature::ReligiousOrganization,
        own: "",
        foreign: COMPANY,
    },
    NatureForms {
        nature: Nature::Military,
        own: "",
        foreign: COMPANY,
    },
    NatureForms {
        nature: Nature::ForensicInstitution,
        own: "鉴定",
        foreign: "",
    },
    NatureForms {
        nature: Nature::MedicalInstitution,
        own: "医 卫生 诊 保健 护理 急救 血 疗 疾病 康复 体检 检验 健康服务 口腔 牙科 齿科 眼科 骨伤 助产 戒毒",
        foreign: "",
    },
    NatureForms {
        nature: Nature::NotaryOffice,
        own: "公证",
        foreign: COMPANY,
    },
    NatureForms {
        nature: Nature::ArbitrationInstitution,
        own: "仲裁",
        foreign: COMPANY,
    },
    NatureForms {
        nature: Nature::CollectiveEconomy,
        own: "合作社 联合社 经济 集体 股份 社 村 居",
        foreign: "有限公司",
    },
];

/// What makes an enterprise's name complete wherever it stands: branches go on after it.
pub const COMPANIES: &str = "公司 合作社 合伙 事务所 个体工商户 代表处 代表机构 办事处 独资";

/// What names of enterprises and trades end in.
pub const ENTERPRISE_ENDINGS: &str = "厂 店 厅 行 部 中心 社 馆 院 所 室 铺 坊 庄 园 场 站 楼 苑 屋 吧 轩 阁 居 堂 斋 城 队 处 企业 户 点 摊 家 记 汇 廊 府 亭 台 \
    仓 库 矿 港 码头 车间 农庄 超市 会所 学校 医院 诊所 药房 农场 牧场 林场 酒店 饭店 宾馆 旅馆 民宿 客栈 小吃 烧烤 火锅 快餐 美食 理发 美发 美容 美甲 服饰 服装 鞋业 \
    百货 五金 建材 家具 家政 汽修 修车 维修 修理 加工 装饰 装潢 安装 批发 零售 租赁 养生 按摩 推拿 足浴 水果 蔬菜 肉食 水产 烘焙 茶叶 便利 文具 图文 广告 摄影 婚纱 影楼 工作室 俱乐部 幼儿园 托育 养殖 种植 运输 物业 酒业 粮油 副食 花卉 \
    洗衣 网咖 健身 瑜伽 舞蹈 书画 琴行 宠物 眼镜 通讯 数码 电器 灯饰 窗帘 布艺 玩具 母婴 烟酒 土特产 面 粉 饼 茶 饺子 包子 米线 麻辣烫 奶茶 咖啡 串串 卤味 鸭脖 炸鸡";

/// What no person is called.
pub const NOT_A_PERSON: &str = "公司 有限 集团 工作室 协会 学会 商会 基金会 事务所 合作社 经营部 委员会 人民政府 超市 医院 大学 中学 小学 幼儿园 网站 官网";

/// What people are called besides their names. At the end.
pub const TITLES: &str = "先生 女士 小姐 老师 同学 经理 老板 师傅 医生 律师 教授 博士 同志 主任 校长";
