//! Code tables of the filing system: the slugs the contract uses, the system's own codes (bit values where the field is a
//! mask; they need 64 bits), and the labels.
//!
//! Source: the option tables of provider consoles and of the WeChat filing interface, read 2026-11-21. The official lists
//! change without notice, so a value that is not here is a warning, never an error.

use crate::model::phrase::{Lang, Phrase, t};

/// The day the tables were read.
pub const AS_OF: &str = "2026-11-21";

/// One choice of a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The value in the contract.
    pub slug: &'static str,
    /// Official label.
    pub zh: &'static str,
    /// English label.
    pub en: &'static str,
}

impl From<&Phrase> for Entry {
    fn from(text: &Phrase) -> Self {
        Self {
            slug: text.id(),
            zh: text.in_lang(Lang::Chinese),
            en: text.in_lang(Lang::English),
        }
    }
}

/// A closed table of choices.
pub trait Vocabulary: Copy + PartialEq + 'static {
    /// Its name in `vocabulary()`.
    const NAME: &'static str;
    /// Its values, in the official order.
    const ALL: &'static [Self];
    /// Their labels, with the slugs as ids, in the same order.
    const TEXTS: &'static [Phrase];
    /// The filing system's codes, in the same order; bit values where the field is a mask.
    const CODES: &'static [Option<u64>];
    /// Place in the lists.
    fn index(self) -> usize;

    /// What the table says of its values, in order.
    fn entries() -> impl Iterator<Item = Entry> {
        Self::TEXTS.iter().map(Entry::from)
    }

    /// The value with this slug.
    fn from_slug(slug: &str) -> Option<Self> {
        let index = Self::TEXTS.iter().position(|text| text.has_id(slug))?;
        Self::ALL.get(index).copied()
    }

    /// The slug of this value.
    fn slug(self) -> &'static str {
        Self::TEXTS.get(self.index()).unwrap_or(&Phrase::EMPTY).id()
    }

    /// What the table says of this value.
    fn entry(self) -> Entry {
        Self::TEXTS.get(self.index()).unwrap_or(&Phrase::EMPTY).into()
    }
}

macro_rules! code {
    (_) => {
        None
    };
    ($code:literal) => {
        Some($code)
    };
}

macro_rules! table {
    ($(#[$doc:meta])* $name:ident $key:literal { $($variant:ident $slug:literal $code:tt $zh:literal $en:literal,)* }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum $name {
            $(#[doc = concat!($zh, " · ", $en)] $variant,)*
        }

        impl Vocabulary for $name {
            const NAME: &'static str = $key;
            const ALL: &'static [Self] = &[$(Self::$variant),*];
            const TEXTS: &'static [Phrase] = &[$(t!($slug: $zh, $en)),*];
            const CODES: &'static [Option<u64>] = &[$(code!($code)),*];

            fn index(self) -> usize {
                self as usize
            }
        }
    };
}

table! {
    /// Nature of the organizer (主办单位性质).
    Nature "nature" {
        Military "military" 1 "国防机构" "National defence institution",
        Government "government" 2 "政府机关" "Government body",
        PublicInstitution "public-institution" 3 "事业单位" "Public institution",
        Enterprise "enterprise" 4 "企业" "Enterprise",
        Individual "individual" 5 "个人" "Individual",
        SocialOrganization "social-organization" 6 "社会团体" "Social organization",
        PrivateNonEnterprise "private-non-enterprise" 9 "民办非企业单位" "Private non-enterprise unit",
        Foundation "foundation" 10 "基金会" "Foundation",
        LawFirm "law-firm" 11 "律师执业机构" "Law firm",
        ForeignCulturalCentre "foreign-cultural-centre" 12 "外国在华文化中心" "Foreign cultural centre in China",
        MassOrganization "mass-organization" 13 "群众性团体组织" "Mass organization",
        ForensicInstitution "forensic-institution" 14 "司法鉴定机构" "Forensic institution",
        ReligiousOrganization "religious-organization" 15 "宗教团体" "Religious organization",
        OverseasInstitution "overseas-institution" 16 "境外机构" "Overseas institution",
        MedicalInstitution "medical-institution" 17 "医疗机构" "Medical institution",
        NotaryOffice "notary-office" 18 "公证机构" "Notary office",
        CollectiveEconomy "collective-economy" 19 "集体经济" "Rural collective economy",
        ArbitrationInstitution "arbitration-institution" 20 "仲裁机构" "Arbitration institution",
    }
}

table! {
    /// Kind of certificate (证件类型).
    CertificateKind "certificateKind" {
        BusinessLicence "business-licence" 1 "营业执照（个人或企业）" "Business licence (individual or enterprise)",
        ResidentId "resident-id" 2 "居民身份证" "Resident identity card",
        OrgCodeInstitution "org-code-institution" 3 "组织机构代码证（事业）" "Organization code certificate (public institution)",
        InstitutionLegalPerson "institution-legal-person" 4 "事业单位法人证书" "Public institution legal person certificate",
        MilitaryDesignation "military-designation" 5 "部队代号" "Military unit designation",
        SocialOrganizationRegistration "social-organization-registration" 6 "社会团体法人登记证书" "Social organization legal person registration certificate",
        Passport "passport" 7 "护照" "Passport",
        OfficerId "officer-id" 8 "军官证（已停用）" "Officer's identity card (no longer offered)",
        OrgCodeGovernment "org-code-government" 9 "组织机构代码证（政府）" "Organization code certificate (government)",
        OrgCodeSocialOrganization "org-code-social-organization" 10 "组织机构代码证（社团）" "Organization code certificate (social organization)",
        TaiwanTravelPermit "taiwan-travel-permit" 11 "台湾居民来往大陆通行证" "Mainland travel permit for Taiwan residents",
        OrgCodeEnterprise "org-code-enterprise" 12 "组织机构代码证（企业）" "Organization code certificate (enterprise)",
        UsccGovernment "uscc-government" 13 "统一社会信用代码证书（政府）" "Unified social credit code certificate (government)",
        HkMacauTravelPermit "hk-macau-travel-permit" 14 "港澳居民来往内地通行证" "Mainland travel permit for Hong Kong and Macao residents",
        UsccInstitution "uscc-institution" 15 "统一社会信用代码证书（事业）" "Unified social credit code certificate (public institution)",
        OrgCodePrivateNonEnterprise "org-code-private-non-enterprise" 16 "组织机构代码证（民非）" "Organization code certificate (private non-enterprise)",
        PrivateNonEnterpriseRegistration "private-non-enterprise-registration" 17 "民办非企业单位登记证书" "Private non-enterprise unit registration certificate",
        OrgCodeFoundation "org-code-foundation" 18 "组织机构代码证（基金会）" "Organization code certificate (foundation)",
        FoundationRegistration "foundation-registration" 19 "基金会法人登记证书" "Foundation legal person registration certificate",
        OrgCodeLawFirm "org-code-law-firm" 20 "组织机构代码证（律所）" "Organization code certificate (law firm)",
        LawFirmLicence "law-firm-licence" 21 "律师事务所执业许可证" "Law firm practising licence",
        ForeignCulturalCentreRegistration "foreign-cultural-centre-registration" 22 "外国在华文化中心登记证" "Registration certificate of a foreign cultural centre in China",
        MilitaryPaidServiceLicence "military-paid-service-licence" 23 "军队单位对外有偿服务许可证" "Military paid-service licence",
        UsccMassOrganization "uscc-mass-organization" 24 "统一社会信用代码证书（群众团体）" "Unified social credit code certificate (mass organization)",
        ReligiousSiteRegistration "religious-site-registration" 25 "宗教活动场所登记证" "Religious venue registration certificate",
        ForeignEnterpriseOffice "foreign-enterprise-office" 27 "外国企业常驻代表机构登记证" "Registration certificate of a foreign enterprise's resident office",
        ForensicLicence "forensic-licence" 28 "司法鉴定许可证" "Forensic institution licence",
        ForeignPermanentResidentId "foreign-permanent-resident-id" 30 "外国人永久居留身份证" "Foreign permanent resident identity card",
        ForeignTourismOffice "foreign-tourism-office" 34 "外国政府旅游部门常驻代表机构批准登记证" "Approval certificate of a foreign tourism office",
        OverseasInstitutionCertificate "overseas-institution-certificate" 35 "境外机构证件" "Overseas institution certificate",
        SocialServiceRegistration "social-service-registration" 36 "社会服务机构登记证书" "Social service institution registration certificate",
        PrivateSchoolLicence "private-school-licence" 37 "民办学校办学许可证" "Private school licence",
        MedicalInstitutionLicence "medical-institution-licence" 38 "医疗机构执业许可证" "Medical institution practising licence",
        NotaryLicence "notary-licence" 39 "公证机构执业证" "Notary office practising certificate",
        EmbassySchoolLicence "embassy-school-licence" 40 "北京市外国驻华使馆人员子女学校办学许可证" "Beijing licence of a school for embassy staff children",
        HkMacauResidencePermit "hk-macau-residence-permit" 41 "港澳居民居住证" "Residence permit for Hong Kong and Macao residents",
        TaiwanResidencePermit "taiwan-residence-permit" 42 "台湾居民居住证" "Residence permit for Taiwan residents",
        RuralCollectiveRegistration "rural-collective-registration" 43 "农村集体经济组织登记证" "Rural collective economic organization registration certificate",
        ArbitrationRegistration "arbitration-registration" 44 "仲裁委员会登记证" "Arbitration commission registration certificate",
        OverseasNgoOffice "overseas-ngo-office" 46 "境外非政府组织代表机构登记证书" "Registration certificate of an overseas NGO's representative office",
        ForeignNewsAgency "foreign-news-agency" 47 "外国驻华新闻机构证" "Certificate of a resident foreign news agency",
        HkMacauTaiwanTourismOffice "hk-macau-taiwan-tourism-office" 48 "港澳台地区旅游部门常驻代表机构批准登记证" "Approval certificate of a Hong Kong, Macao or Taiwan tourism office",
        SocialCreditCode "social-credit-code" 49 "中华人民共和国社会信用代码证书" "Social credit code certificate of the People's Republic of China",
    }
}

table! {
    /// Item of prior approval (前置审批).
    ApprovalItem "approvalItem" {
        News "news" 1 "新闻" "News",
        Publishing "publishing" 2 "出版" "Publishing",
        Education "education" 4 "教育" "Education",
        Healthcare "healthcare" 8 "医疗保健" "Health care",
        DrugsAndDevices "drugs-and-devices" 16 "药品和医疗器械" "Drugs and medical devices",
        BulletinBoard "bulletin-board" 32 "电子公告服务" "Bulletin board services",
        Culture "culture" 256 "文化" "Culture",
        Broadcast "broadcast" 512 "广播电影电视节目" "Radio, film and television programmes",
        RideHailing "ride-hailing" 2048 "网络预约车" "Ride-hailing",
        InternetFinance "internet-finance" 4096 "互联网金融" "Internet finance",
        AfterSchoolTraining "after-school-training" 8192 "校外培训（高中及以下阶段）" "After-school training (senior secondary and below)",
        Religion "religion" 16384 "宗教" "Religion",
    }
}

table! {
    /// Content of a service (服务内容).
    ServiceContent "serviceContent" {
        InstantMessaging "instant-messaging" 1 "即时通信" "Instant messaging",
        SearchEngine "search-engine" 2 "搜索引擎" "Search engine",
        GeneralPortal "general-portal" 4 "综合门户" "General portal",
        WebMail "web-mail" 8 "网上邮局" "Web mail",
        OnlineNews "online-news" 16 "网络新闻" "Online news",
        Blog "blog" 32 "博客/个人空间" "Blog or personal space",
        Advertising "advertising" 64 "网络广告/信息" "Online advertising or information",
        OrganizationPortal "organization-portal" 128 "单位门户网站" "Organization's own portal",
        Shopping "shopping" 256 "网络购物" "Online shopping",
        Payment "payment" 512 "网上支付" "Online payment",
        Banking "banking" 1024 "网上银行" "Online banking",
        StocksAndFunds "stocks-and-funds" 2048 "网上炒股/股票基金" "Stocks and funds",
        Games "games" 4096 "网络游戏" "Online games",
        Music "music" 8192 "网络音乐" "Online music",
        Video "video" 16384 "网络影视" "Online film and video",
        Pictures "pictures" 32768 "网络图片" "Online pictures",
        SoftwareDownload "software-download" 65536 "网络软件/下载" "Software downloads",
        Recruitment "recruitment" 131072 "网上求职" "Recruitment",
        Dating "dating" 262144 "网上交友/婚介" "Dating and matchmaking",
        RealEstate "real-estate" 524288 "网上房产" "Real estate",
        OnlineEducation "online-education" 1048576 "网络教育" "Online education",
        WebsiteBuilding "website-building" 2097152 "网站建设" "Website building",
        Wap "wap" 4194304 "WAP" "WAP",
        Other "other" 8388608 "其他" "Other",
        App "app" 134217728 "APP" "App",
        P2pLending "p2p-lending" 268435456 "网络借贷信息中介" "Online lending intermediary",
        EquityCrowdfunding "equity-crowdfunding" 536870912 "互联网股权融资" "Equity crowdfunding",
        Insurance "insurance" 1073741824 "互联网保险" "Internet insurance",
        CrossSectorFinance "cross-sector-finance" 2147483648 "互联网跨界金融及资产管理" "Cross-sector finance and asset management",
        NonBankPayment "non-bank-payment" 4294967296 "网上非银支付" "Non-bank online payment",
    }
}

table! {
    /// Language of a service (语种).
    Language "language" {
        ZhHans "zh-Hans" 1 "中文简体" "Chinese (simplified)",
        ZhHant "zh-Hant" 2 "中文繁体" "Chinese (traditional)",
        Ug "ug" 3 "维吾尔语" "Uyghur",
        Kk "kk" 4 "哈萨克语" "Kazakh",
        Ky "ky" 5 "柯尔克孜语" "Kyrgyz",
        Mn "mn" 6 "蒙古语" "Mongolian",
        Bo "bo" 7 "藏语" "Tibetan",
        Za "za" 8 "壮语" "Zhuang",
        Ko "ko" 9 "朝鲜语" "Korean",
        Ii "ii" 10 "彝文" "Yi",
        Hmn "hmn" 11 "苗语" "Hmong",
        En "en" 12 "英语" "English",
        Ja "ja" 13 "日语" "Japanese",
        Fr "fr" 14 "法语" "French",
        Ru "ru" 15 "俄罗斯语" "Russian",
        Es "es" 16 "西班牙语" "Spanish",
        Ar "ar" 17 "阿拉伯语" "Arabic",
    }
}

table! {
    /// Way a service is connected (接入方式).
    AccessMethod "accessMethod" {
        LeasedLine "leased-line" 1 "专线" "Leased line",
        Colocation "colocation" 2 "主机托管" "Colocation",
        VirtualHost "virtual-host" 4 "虚拟主机" "Virtual host",
        Other "other" 8 "其他" "Other",
        Cloud "cloud" 16 "云接入" "Cloud access",
    }
}

table! {
    /// Kind of service (服务类型).
    ServiceKind "serviceKind" {
        Website "website" 1 "网站" "Website",
        App "app" 6 "APP" "App",
        MiniProgram "mini-program" _ "小程序" "Mini-program",
        QuickApp "quick-app" _ "快应用" "Quick app",
    }
}

table! {
    /// What the filing asks for (备案类型).
    Action "action" {
        New "new" _ "首次备案" "First filing",
        AddService "add-service" _ "新增服务" "Add a service",
        AddAccess "add-access" _ "新增接入" "Add an access provider",
        Change "change" _ "变更备案" "Change a filing",
        Cancel "cancel" _ "注销备案" "Cancel a filing",
    }
}

table! {
    /// In what role the person in charge acts.
    Role "role" {
        Self_ "self" _ "本人" "The organizer in person",
        LegalRepresentative "legal-representative" _ "法定代表人" "Legal representative",
        Delegate "delegate" _ "授权委托人" "Delegate with a letter of authority",
    }
}

table! {
    /// Platform an app runs on (运行平台).
    Os "os" {
        Android "android" _ "安卓" "Android",
        Ios "ios" _ "苹果" "iOS",
        Harmony "harmony" _ "鸿蒙" "HarmonyOS",
    }
}

table! {
    /// What an attached file is (材料).
    AttachmentKind "attachmentKind" {
        OrganizerCertificate "organizer-certificate" _ "主办者有效证件" "Organizer's certificate",
        PersonCertificate "person-certificate" _ "负责人有效证件" "Certificate of a person in charge",
        VerificationPhoto "verification-photo" _ "服务负责人核验照片" "Verification photo of the person in charge of the service",
        VerificationForm "verification-form" _ "真实性核验单" "Verification form",
        PriorApproval "prior-approval" _ "前置审批文件" "Prior approval document",
        NameApproval "name-approval" _ "名称批准文件" "Written approval of the service name",
        CommitmentLetter "commitment-letter" _ "承诺书" "Letter of commitment",
        AuthorizationLetter "authorization-letter" _ "授权委托书" "Letter of authority",
        ResidencePermit "residence-permit" _ "居住证明" "Proof of residence",
        DomainCertificate "domain-certificate" _ "域名证书" "Domain certificate",
        Icon "icon" _ "图标" "Icon",
        TruthNotice "truth-notice" _ "备案信息真实性责任告知书" "Signed notice of responsibility for true details",
        CommitmentVideo "commitment-video" _ "承诺视频" "Video of the commitment",
        PartyBuildingLetter "party-building-letter" _ "网站党建备案信息确认函" "Party-building confirmation letter",
        EstablishmentApproval "establishment-approval" _ "机构编制部门的网站开办审核表" "Approval of the establishment office",
        ProofOfWork "proof-of-work" _ "就业、收入或就学证明" "Proof of work, income or study",
        GuardianPapers "guardian-papers" _ "监护人身份证件和说明" "Guardian's certificate and statement",
        ConstructionPlan "construction-plan" _ "网站建设方案书" "Site construction plan",
        CancellationForm "cancellation-form" _ "注销备案申请表" "Cancellation form",
        TrademarkCertificate "trademark-certificate" _ "商标注册证" "Trade mark certificate",
        Other "other" _ "其他材料" "Other material",
    }
}

/// A province of the mainland: the administrations that decide filings are theirs.
#[derive(Debug)]
pub struct Province {
    /// GB/T 2260, six digits.
    pub code: &'static str,
    /// Short name.
    pub zh: &'static str,
    /// Full name.
    pub full: &'static str,
    /// English name.
    pub en: &'static str,
    /// The character that filing numbers begin with.
    pub icp: &'static str,
    /// First digits of its telephone area codes.
    pub area_codes: &'static [&'static str],
    /// Bit value in the field 服务器放置地.
    pub server_bit: u64,
}

impl ServiceKind {
    /// The letter that ends the service's filing number; a website's has none.
    pub const fn number_letter(self) -> Option<char> {
        match self {
            Self::Website => None,
            Self::App => Some('A'),
            Self::MiniProgram => Some('X'),
            Self::QuickApp => Some('K'),
        }
    }
}

/// The province whose code begins with these two digits.
pub fn province(code: &str) -> Option<&'static Province> {
    let &[tens, units, ..] = code.as_bytes() else {
        return None;
    };
    let is_here =
        |known: &&Province| matches!(known.code.as_bytes(), [one, other, ..] if (*one, *other) == (tens, units));
    PROVINCES.iter().find(is_here)
}

/// The 31 provinces, by code.
#[rustfmt::skip]
pub const PROVINCES: &[Province] = &[
    Province { code: "110000", zh: "北京", full: "北京市", en: "Beijing", icp: "京", area_codes: &["010"], server_bit: 2 },
    Province { code: "120000", zh: "天津", full: "天津市", en: "Tianjin", icp: "津", area_codes: &["022"], server_bit: 268435456 },
    Province { code: "130000", zh: "河北", full: "河北省", en: "Hebei", icp: "冀", area_codes: &["031", "0335"], server_bit: 1024 },
    Province { code: "140000", zh: "山西", full: "山西省", en: "Shanxi", icp: "晋", area_codes: &["034", "035"], server_bit: 134217728 },
    Province { code: "150000", zh: "内蒙古", full: "内蒙古自治区", en: "Inner Mongolia", icp: "蒙", area_codes: &["047", "048"], server_bit: 1048576 },
    Province { code: "210000", zh: "辽宁", full: "辽宁省", en: "Liaoning", icp: "辽", area_codes: &["024", "041", "042"], server_bit: 262144 },
    Province { code: "220000", zh: "吉林", full: "吉林省", en: "Jilin", icp: "吉", area_codes: &["043", "044"], server_bit: 32768 },
    Province { code: "230000", zh: "黑龙江", full: "黑龙江省", en: "Heilongjiang", icp: "黑", area_codes: &["045", "046"], server_bit: 8192 },
    Province { code: "310000", zh: "上海", full: "上海市", en: "Shanghai", icp: "沪", area_codes: &["021"], server_bit: 33554432 },
    Province { code: "320000", zh: "江苏", full: "江苏省", en: "Jiangsu", icp: "苏", area_codes: &["025", "051", "052"], server_bit: 65536 },
    Province { code: "330000", zh: "浙江", full: "浙江省", en: "Zhejiang", icp: "浙", area_codes: &["057", "058"], server_bit: 8589934592 },
    Province { code: "340000", zh: "安徽", full: "安徽省", en: "Anhui", icp: "皖", area_codes: &["055", "056"], server_bit: 1 },
    Province { code: "350000", zh: "福建", full: "福建省", en: "Fujian", icp: "闽", area_codes: &["059"], server_bit: 8 },
    Province { code: "360000", zh: "江西", full: "江西省", en: "Jiangxi", icp: "赣", area_codes: &["070", "079"], server_bit: 131072 },
    Province { code: "370000", zh: "山东", full: "山东省", en: "Shandong", icp: "鲁", area_codes: &["053", "054", "063"], server_bit: 16777216 },
    Province { code: "410000", zh: "河南", full: "河南省", en: "Henan", icp: "豫", area_codes: &["037", "039"], server_bit: 256 },
    Province { code: "420000", zh: "湖北", full: "湖北省", en: "Hubei", icp: "鄂", area_codes: &["027", "071", "072"], server_bit: 512 },
    Province { code: "430000", zh: "湖南", full: "湖南省", en: "Hunan", icp: "湘", area_codes: &["073", "074"], server_bit: 16384 },
    Province { code: "440000", zh: "广东", full: "广东省", en: "Guangdong", icp: "粤", area_codes: &["020", "066", "075", "076"], server_bit: 16 },
    Province { code: "450000", zh: "广西", full: "广西壮族自治区", en: "Guangxi", icp: "桂", area_codes: &["077"], server_bit: 64 },
    Province { code: "460000", zh: "海南", full: "海南省", en: "Hainan", icp: "琼", area_codes: &["0898", "0890", "0899"], server_bit: 2048 },
    Province { code: "500000", zh: "重庆", full: "重庆市", en: "Chongqing", icp: "渝", area_codes: &["023"], server_bit: 4 },
    Province { code: "510000", zh: "四川", full: "四川省", en: "Sichuan", icp: "蜀", area_codes: &["028", "081", "082", "083"], server_bit: 8388608 },
    Province { code: "520000", zh: "贵州", full: "贵州省", en: "Guizhou", icp: "黔", area_codes: &["085"], server_bit: 128 },
    Province { code: "530000", zh: "云南", full: "云南省", en: "Yunnan", icp: "滇", area_codes: &["069", "087", "088"], server_bit: 4294967296 },
    Province { code: "540000", zh: "西藏", full: "西藏自治区", en: "Tibet", icp: "藏", area_codes: &["089"], server_bit: 2147483648 },
    Province { code: "610000", zh: "陕西", full: "陕西省", en: "Shaanxi", icp: "陕", area_codes: &["029", "091"], server_bit: 67108864 },
    Province { code: "620000", zh: "甘肃", full: "甘肃省", en: "Gansu", icp: "陇", area_codes: &["093", "094"], server_bit: 32 },
    Province { code: "630000", zh: "青海", full: "青海省", en: "Qinghai", icp: "青", area_codes: &["097"], server_bit: 4194304 },
    Province { code: "640000", zh: "宁夏", full: "宁夏回族自治区", en: "Ningxia", icp: "宁", area_codes: &["095"], server_bit: 2097152 },
    Province { code: "650000", zh: "新疆", full: "新疆维吾尔自治区", en: "Xinjiang", icp: "新", area_codes: &["090", "099"], server_bit: 1073741824 },
];

/// Certificates that go with each nature (the consoles' option lists; result codes 1008 and 1014 of the filing system).
pub fn certificates_of(nature: Nature) -> &'static [CertificateKind] {
    use CertificateKind as C;
    match nature {
        Nature::Military => &[C::MilitaryDesignation, C::MilitaryPaidServiceLicence],
        Nature::Government => &[C::OrgCodeGovernment, C::UsccGovernment],
        Nature::PublicInstitution => &[C::OrgCodeInstitution, C::InstitutionLegalPerson, C::UsccInstitution],
        Nature::Enterprise => &[C::BusinessLicence, C::OrgCodeEnterprise, C::ForeignEnterpriseOffice],
        Nature::Individual => PERSON_CERTIFICATES,
        Nature::SocialOrganization => &[C::SocialOrganizationRegistration, C::OrgCodeSocialOrganization],
        Nature::PrivateNonEnterprise => &[
            C::OrgCodePrivateNonEnterprise,
            C::PrivateNonEnterpriseRegistration,
            C::SocialServiceRegistration,
            C::PrivateSchoolLicence,
        ],
        Nature::Foundation => &[C::OrgCodeFoundation, C::FoundationRegistration],
        Nature::LawFirm => &[C::OrgCodeLawFirm, C::LawFirmLicence],
        Nature::ForeignCulturalCentre => &[
            C::ForeignCulturalCentreRegistration,
            C::ForeignTourismOffice,
            C::EmbassySchoolLicence,
            C::HkMacauTaiwanTourismOffice,
        ],
        Nature::MassOrganization => &[C::UsccMassOrganization, C::SocialCreditCode],
        Nature::ForensicInstitution => &[C::ForensicLicence],
        Nature::ReligiousOrganization => &[C::ReligiousSiteRegistration],
        Nature::OverseasInstitution => &[
            C::OverseasInstitutionCertificate,
            C::OverseasNgoOffice,
            C::ForeignNewsAgency,
        ],
        Nature::MedicalInstitution => &[C::MedicalInstitutionLicence],
        Nature::NotaryOffice => &[C::NotaryLicence],
        Nature::CollectiveEconomy => &[C::RuralCollectiveRegistration, C::SocialCreditCode],
        Nature::ArbitrationInstitution => &[C::ArbitrationRegistration],
    }
}

/// Certificates of the organization code, which the unified code replaced.
pub const fn is_organization_code(kind: CertificateKind) -> bool {
    use CertificateKind as C;
    matches!(
        kind,
        C::OrgCodeInstitution
            | C::OrgCodeGovernment
            | C::OrgCodeSocialOrganization
            | C::OrgCodeEnterprise
            | C::OrgCodePrivateNonEnterprise
            | C::OrgCodeFoundation
            | C::OrgCodeLawFirm
    )
}

/// The certificates a person may show.
pub const PERSON_CERTIFICATES: &[CertificateKind] = &[
    CertificateKind::ResidentId,
    CertificateKind::Passport,
    CertificateKind::TaiwanTravelPermit,
    CertificateKind::HkMacauTravelPermit,
    CertificateKind::ForeignPermanentResidentId,
    CertificateKind::HkMacauResidencePermit,
    CertificateKind::TaiwanResidencePermit,
];
