//! What access providers and provincial administrations ask beyond the law. Conventions change without notice: each says
//! whose it is, from which year on it is known to hold and when it was read, and no rule makes more of it than a warning.
//! Before that year the tool has no source, and rules that rest on a convention alone say so.

use super::documents;
use crate::model::calendar::Date;

documents! {
    seen Some(Date::of(2026, 11, 21));
    FORM_LENGTHS Provider "《填表说明》各栏长度（淘宝开放平台备案接口 taobao.icp.submit，2011）"
        "Field lengths of the form instructions (Taobao filing interface taobao.icp.submit, 2011)" since About (2011, 1, 1),
        asks "各栏目的最大长度" "Longest text of each field";
    NAME_FORM_TENCENT Provider "腾讯云《常见驳回原因及其处理》（2022—2023）" "Tencent Cloud, Common Reasons of Rejection (2022–2023)" since About (2022, 1, 1),
        asks "网站名称至少三个汉字，不能是纯数字、纯英文、域名，不含特殊符号和敏感词；单位的要与单位名称相关" "Site names of at least three Chinese characters, not all digits, all Latin, or a domain, without special signs and sensitive words; a unit's is related to its name";
    NAME_FORM_HUAWEI Provider "华为云备案知识库：网站名称（2025—2026）" "Huawei Cloud filing knowledge base, site names (2025–2026)" since About (2025, 1, 1),
        asks "网站名称至少三个汉字，不能是纯数字、纯英文、域名，不含特殊符号和敏感词；单位的要与单位名称相关" "Site names of at least three Chinese characters, not all digits, all Latin, or a domain, without special signs and sensitive words; a unit's is related to its name";
    PERSONAL_NAME Provider "浪潮云备案控制台、华为云备案知识库：个人网站名称（2019—2026）" "Inspur Cloud console, Huawei Cloud filing knowledge base, names of individuals' sites (2019–2026)" since About (2019, 1, 1),
        asks "个人网站名称不用本人姓名、地名" "An individual's site bears neither the individual's own name nor a place's";
    INDIVIDUAL_WORDS Provider "新网、青云备案帮助：个人网站名称不用的词" "Xinnet and QingCloud filing help, words for names of individuals' sites" since About (2026, 1, 1),
        asks "个人网站名称不用行业、论坛类的词和外国国名、国际组织名" "No words of trades or forums and no foreign countries or international organizations in the name of an individual's site";
    INDIVIDUAL_HINTS Provider "备案代办机构整理的个人网站名称用词（第三方，仅供参考）" "Words for names of individuals' sites, collected by filing agencies (third parties, for guidance only)" since About (2026, 1, 1),
        asks "个人网站名称中可能被要求修改的词" "Words in the name of an individual's site that may have to be changed";
    PROVINCIAL_NAMES Province "各省通信管理局要求：网站名称（2022—2026）" "Requirements of provincial administrations on names of sites (2022–2026)" since About (2022, 1, 1),
        asks "各省对网站名称的补充要求，如英文、地名、校内学院" "What provinces add: Latin letters, places, colleges within a school";
    APP_NAME_HUAWEI Provider "华为云备案知识库：APP 名称（2025—2026）" "Huawei Cloud filing knowledge base, app names (2025–2026)" since About (2025, 1, 1),
        asks "各平台名称一致，名称不能重复；不用通用词、占位词、知名应用名、表情符号、价格和营销用语" "One name on every platform, no name twice; no generic words, placeholders, well-known apps, emoji, prices or words of advertising";
    BRACKETS Provider "微信小程序备案驳回案例：主体名称括号与营业执照不一致" "Rejected WeChat filing: brackets of the name differ from the licence" since About (2023, 1, 1),
        asks "名称里的括号与证件一致" "Brackets as on the certificate";
    SUBDOMAIN Provider "华为云备案规则：仅支持一级域名备案（2025—2026）" "Huawei Cloud filing rules: registrable domains only (2025–2026)" since About (2025, 1, 1),
        asks "网站只备案一级域名，不单独备案子域名" "Websites file the registrable domain, not a subdomain";
    SUFFIXES Provider "腾讯云《备案域名》可备案域名后缀（2022-08-30）" "Tencent Cloud list of domain suffixes that can be filed (2022-08-30)" since About (2022, 1, 1),
        asks "域名后缀须经工信部批准" "The ministry has approved the suffix";
    DOMAIN_TERM Provider "腾讯云、华为云：域名剩余有效期三个月以上（2022—2026）" "Tencent Cloud, Huawei Cloud: three months of domain validity left (2022–2026)" since About (2022, 1, 1),
        asks "域名到期日在三个月以后" "The domain expires in more than three months";
    DOMAIN_STATUS Provider "ICANN《EPP 域名状态码》（RFC 5731、RFC 3915）" "ICANN, EPP Status Codes (RFC 5731, RFC 3915)" since About (2009, 1, 1)
        at "https://icann.org/epp",
        asks "域名没有被暂停、等待删除或正在转移" "The domain is not on hold, being deleted or transferred";
    REGISTRAR_ABROAD Provider "华为云备案知识库：境外注册商的域名先转入（2025—2026）" "Huawei Cloud filing knowledge base: transfer from a registrar abroad first (2025–2026)" since About (2025, 1, 1),
        asks "境外注册商的域名先转入境内注册商" "A domain with a registrar abroad is transferred to one in the mainland first";
    APP_DOMAIN_LEVEL Provider "华为云备案知识库：APP 域名用到哪级备哪级，最多四级（2025—2026）" "Huawei Cloud filing knowledge base: app domains to the level in use, the fourth at most (2025–2026)" since About (2025, 1, 1),
        asks "APP 备案实际使用的那一级域名，最多到四级" "An app files the level in use, down to the fourth";
    DOMAIN_OWNER_CHECK Provider "腾讯云、华为云：域名所有者名称、证件类型、证件号码与主办者一致（2022—2026）"
        "Tencent Cloud, Huawei Cloud: name, certificate type and number of the domain's owner match the organizer's (2022–2026)" since About (2022, 1, 1),
        asks "域名实名信息的名称、证件类型、证件号码都与主办者相同" "Name, certificate type and number of the domain match the organizer's";
    REAL_NAME_WAIT Provider "腾讯云：域名实名认证满三日后备案（2022—2023）" "Tencent Cloud: file three days after real-name verification (2022–2023)" since About (2022, 1, 1),
        asks "实名认证完成三日后再提交" "Wait three days after verification";
    EXPLICIT_NONE Provider "微信小程序备案接口：前置审批须明确选择" "WeChat filing interface: prior approval needs an explicit answer" since About (2023, 1, 1)
        at "https://developers.weixin.qq.com/doc/oplatform/openApi/miniprogram-management/record/",
        asks "不涉及时也要选“以上都不涉及”" "\"None of the above\" has to be chosen when none applies";
    APPROVAL_ONCE Provider "微信小程序备案接口：前置审批项目不能重复" "WeChat filing interface: no approval twice" since About (2023, 1, 1)
        at "https://developers.weixin.qq.com/doc/oplatform/openApi/miniprogram-management/record/",
        asks "同一份批准文件只填一次" "Each document is listed once";
    APPROVAL_ABOLISHED Provider "腾讯云《前置审批相关》：已取消的项目（2022—2023）" "Tencent Cloud, Prior Approval: items abolished (2022–2023)" since About (2022, 1, 1),
        asks "电子公告服务2010年取消，医疗保健2015年取消" "Bulletin boards abolished in 2010, health care in 2015";
    APPROVAL_NUMBERS Provider "各网站页脚公示的许可证编号（2012—2026）" "Licence numbers shown in the page footers of sites (2012–2026)" since About (2012, 1, 1),
        asks "批准文号的常见写法" "How the numbers of approvals usually look";
    APPROVAL_KEYWORDS Provider "腾讯云、浪潮云：前置审批关键词（2019—2023）" "Tencent Cloud, Inspur Cloud: keywords of prior approval (2019–2023)" since About (2019, 1, 1),
        asks "服务内容涉及的前置审批" "Prior approval that the chosen content points to";
    PHONES_HUAWEI Provider "华为云备案知识库：联系方式（2025—2026）" "Huawei Cloud filing knowledge base, contacts (2025–2026)" since About (2025, 1, 1),
        asks "两个负责人的手机、邮箱不同；应急电话不同于手机" "Two persons have two mobiles and e-mails; the emergency phone is another number";
    OFFICE_PHONE Provider "浪潮云备案控制台、淘宝备案接口：办公电话格式（2011—2019）" "Inspur Cloud console, Taobao filing interface: format of the office phone (2011–2019)" since About (2011, 1, 1),
        asks "办公电话写作 086-区号-号码" "The office phone is written 086-area code-number";
    AREA_CODES Provider "libphonenumber 9.0.43 中国号码数据（2026）" "Number data of libphonenumber 9.0.43 for China (2026)" since About (2026, 1, 1)
        at "https://github.com/google/libphonenumber",
        asks "固定电话的区号现行有效，号码位数与当地相符" "A landline's area code is in use, and its number has the city's digits";
    ADDRESS Provider "浪潮云备案控制台、微信小程序备案接口：通信地址不重复省市区" "Inspur Cloud console, WeChat filing interface: the address does not repeat the region" since About (2019, 1, 1),
        asks "通信地址不重复所选省市县" "The address does not repeat the chosen region";
    ADDRESS_DETAIL Provider "浪潮云备案控制台、火山引擎备案文档：通信地址的写法（2019—2026）" "Inspur Cloud console, Volcengine filing documents: how the address is written (2019–2026)" since About (2019, 1, 1),
        asks "通信地址写到门牌号，不用信箱" "The address goes down to the door number and is no P.O. box";
    DISTRICT_WORD Province "各省填写要求：通信地址不含“市辖区”（2022—2026）" "Provincial requirements: no 市辖区 in the address (2022–2026)" since About (2022, 1, 1),
        asks "通信地址不写“市辖区”" "No 市辖区 in the address";
    PUBLIC_IP Provider "华为云备案规则：服务器使用境内公网 IP（2025—2026）" "Huawei Cloud filing rules: mainland public IP addresses (2025–2026)" since About (2025, 1, 1),
        asks "IP 地址是接入服务商的境内公网地址" "Public mainland addresses of the access provider";
    APP_FINGERPRINT Provider "华为云备案知识库：APP 证书指纹（2025—2026）" "Huawei Cloud filing knowledge base, app certificate fingerprints (2025–2026)" since About (2025, 1, 1),
        asks "安卓填证书 MD5（32位），苹果填证书 SHA-1（40位）" "Android: MD5 of the certificate, 32 digits; iOS: SHA-1, 40 digits";
    APP_PUBLIC_KEY Provider "腾讯云《APP 特征信息》：公钥（2023）" "Tencent Cloud, App Feature Information: public key (2023)" since About (2023, 1, 1),
        asks "公钥是 RSA 模数：安卓十进制，苹果十六进制" "The public key is the RSA modulus: decimal on Android, hexadecimal on iOS";
    APP_IDENTIFIER Provider "各平台开发者文档：包名与 Bundle ID 的写法" "Platform developer documents: how package names and bundle IDs are written" since About (2023, 1, 1),
        asks "包名或 Bundle ID 符合平台的写法" "The identifier is written as the platform requires";
    FILES Provider "华为云备案知识库：材料格式（2025—2026）" "Huawei Cloud filing knowledge base, files (2025–2026)" since About (2025, 1, 1),
        asks "图片为 jpg 或 png，不超过 4 MB" "Pictures in JPEG or PNG of at most 4 MB";
    CERTIFICATE_TERM Provider "华为云、腾讯云：证件剩余有效期三个月以上（2022—2026）" "Huawei Cloud, Tencent Cloud: three months of certificate validity left (2022–2026)" since About (2022, 1, 1),
        asks "证件到期日在三个月以后" "The certificate expires in more than three months";
    ADULT Provider "腾讯云、华为云：负责人年满18周岁（2022—2026）" "Tencent Cloud, Huawei Cloud: persons in charge are 18 or older (2022–2026)" since About (2022, 1, 1),
        asks "负责人年满18周岁，各省另有规定的除外" "Persons in charge are 18 or older unless a province says otherwise";
    LEGAL_REPRESENTATIVE Province "各省要求：主体负责人须为法定代表人（2022—2026）" "Provincial requirements: the person in charge is the legal representative (2022–2026)" since About (2022, 1, 1),
        asks "多数省份要求主体负责人是法定代表人" "Most provinces require the legal representative to be in charge";
    LEGAL_REPRESENTATIVE_DETAILS Provider "微信小程序备案接口：主体负责人不是法定代表人时填写法定代表人信息" "WeChat filing interface: details of a legal representative who is not in charge" since About (2023, 1, 1)
        at "https://developers.weixin.qq.com/doc/oplatform/openApi/miniprogram-management/record/",
        asks "单位的主体负责人不是法定代表人的，另填法定代表人信息" "A unit whose legal representative is not in charge fills in that person's details too";
    PROVINCIAL Province "各省通信管理局备案要求（腾讯云、华为云整理，2022—2026）" "Requirements of the provincial administrations (as Tencent Cloud and Huawei Cloud list them, 2022–2026)" since About (2022, 1, 1),
        asks "年龄、居住地、联系方式、备注、数量和材料，各省有自己的要求" "Age, residence, contacts, remarks, numbers and material: each province has its own requirements";
    PROVIDER_FORM Provider "腾讯云、华为云、浪潮云、微信：备案信息的个数和字数（2019—2026）" "Tencent Cloud, Huawei Cloud, Inspur Cloud, WeChat: numbers and lengths of what is filled in (2019–2026)" since About (2019, 1, 1),
        asks "一次备案的服务个数、内容说明的字数、服务内容的项数" "Services in one filing, length of the description, kinds of content";
    ICON Provider "华为云备案知识库：APP 图标（2025—2026）" "Huawei Cloud filing knowledge base, app icons (2025–2026)" since About (2025, 1, 1),
        asks "图标不超过 100 KB" "Icons of at most 100 KB";
    MATERIALS Provider "腾讯云《备案材料清单》《备案材料上传》（2022—2023）" "Tencent Cloud, lists of filing material (2022–2023)" since About (2022, 1, 1),
        asks "各种主办者和各省要交的材料" "Material by kind of organizer and by province";
    FILING_NUMBERS Provider "华为云备案知识库：备案号格式（2025—2026）" "Huawei Cloud filing knowledge base, formats of filing numbers (2025–2026)" since About (2025, 1, 1),
        asks "主体备案号与服务备案号的写法" "How filing numbers are written";
    CHANGE_LIMITS Provider "华为云备案知识库：备案变更（2025—2026）" "Huawei Cloud filing knowledge base, changes (2025–2026)" since About (2025, 1, 1),
        asks "变更不能改省份、主办者证件号码和主办者；名称变更要有证明，域名实名信息先改" "A change cannot touch the province, the organizer's certificate number or the organizer; a new name needs proof, and the domain's record is changed first";
    CANCELLATION_FORM Provider "华为云备案知识库：注销备案申请表（北京、天津、河北、山西等，2025—2026）" "Huawei Cloud filing knowledge base, cancellation forms (Beijing, Tianjin, Hebei, Shanxi and others, 2025–2026)" since About (2025, 1, 1),
        asks "有的省注销备案要交申请表" "Some provinces ask for a form to cancel a filing";
    APP_CATEGORIES Provider "腾讯云、华为云、微信：APP 和小程序的类目在各自的表单里选（2023—2026）" "Tencent Cloud, Huawei Cloud, WeChat: categories of apps and mini-programs are chosen in their own forms (2023–2026)" since About (2023, 1, 1),
        asks "APP、小程序的类目按接入服务提供者的类目表选" "Apps and mini-programs choose their category from the provider's own table";
    // Its page says that all provinces have it since August 2020.
    SMS_CODE Provider "华为云备案知识库：短信核验（2025—2026）" "Huawei Cloud filing knowledge base, SMS verification (2025–2026)" since About (2020, 1, 1),
        asks "24 小时内完成短信核验" "Enter the SMS code within 24 hours";
    POLICE_FILING Provider "华为云备案知识库：公安联网备案（2025—2026）" "Huawei Cloud filing knowledge base, public-security filing (2025–2026)" since About (2025, 1, 1),
        asks "开通后三十日内办理公安联网备案" "File with public security within thirty days of opening";
}
