//! What a label means: "Registrar Registration Expiration Date", "所有者 Registrant", "[登録年月日]", "域名持有人/机构名称".
//!
//! Labels are composed, so they are taken apart: a core such as `registrant` or `持有者`, with what registries, registrars and consoles put
//! before and behind it. Only whole labels count: `registrar url` is none.

use super::holder::Rank;
use crate::facts::text::{half_width, is_invisible};

/// What a label announces.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Field {
    Domain,
    Holder(Rank),
    CertificateKind,
    CertificateNumber,
    Registrar,
    Registered,
    Verified,
    /// `true` for the registrar's own date, which is the one that was paid for.
    Expires(bool),
    /// 有效期, which may as well be the certificate's.
    Valid,
    /// Both days, of which one alone would be either: 注册/到期时间.
    Term,
    Status,
}

impl Field {
    /// Whether its value is a day, or days.
    pub(super) fn is_day(self) -> bool {
        matches!(
            self,
            Self::Registered | Self::Verified | Self::Expires(_) | Self::Valid | Self::Term
        )
    }

    /// Whether its value is a name.
    pub(super) fn is_name(self) -> bool {
        matches!(self, Self::Domain | Self::Holder(_) | Self::Registrar)
    }
}

/// A label that is known, and what it says of the dates behind it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Label {
    pub(super) field: Field,
    /// Times behind it are UTC: `Registration Date(UTC)`.
    pub(super) utc: bool,
    /// Day before month, or month before day, where it says so: `Expiry Date (dd/mm/yyyy)`.
    pub(super) day_first: Option<bool>,
}

/// Longest label, in bytes; `.hk` explains its own at some length in brackets.
const MAX_LABEL: usize = 240;

/// The longest label without its brackets, in bytes.
const MAX_OUTSIDE: usize = 72;

/// Parts of labels whose values are never what is looked for here.
#[rustfmt::skip]
const OTHER: [&str; 33] = [
    "mail", "phone", "fax", "tel", "address", "street", "city", "country", "postal", "zip", "url", "server", "whois", "abuse", "iana",
    "web", "邮箱", "邮件", "电话", "传真", "手机", "地址", "网址", "国家", "省份", "城市", "邮编", "邮政", "数量", "天数", "办法", "须知", "拼音",
];

/// The label, or none.
pub(super) fn read(text: &str) -> Option<Label> {
    if text.len() > MAX_LABEL {
        return None;
    }
    let text = text.trim();
    let (outside, inside) = brackets(text);
    if outside.len() > MAX_OUTSIDE {
        return None;
    }
    // JPRS writes the label itself in brackets.
    let outer = if outside.is_empty() { &inside } else { &outside };
    let field = term(outer)
        .or_else(|| alternatives(outer))
        .filter(|_| !is_other(outer))?;
    let order = inside.replace('/', "");
    let day_first = if order.contains("ddmm") {
        Some(true)
    } else if order.contains("mmdd") {
        Some(false)
    } else {
        // The date of the registration as the registry of .hk calls it, and always writes it.
        outer.contains("commencement").then_some(true)
    };
    Some(Label {
        field,
        utc: inside.ends_with("utc") || inside.ends_with("gmt") || outer.ends_with("utc"),
        day_first,
    })
}

/// Whether the words belong to a contact's other particulars, such as its fax.
pub(super) fn is_other(text: &str) -> bool {
    OTHER.iter().any(|word| text.contains(word))
}

/// A whole label whose value is no name, such as `Registrant State/Province`, `注册邮箱` or `备注`; where a name is looked for it is none.
#[rustfmt::skip]
pub(super) fn is_particular(text: &str) -> bool {
    if text.len() > MAX_OUTSIDE {
        return false;
    }
    let label = plain(text);
    let owners = ["registrantcontact", "registrant", "registrar", "domain", "注册人", "注册者", "注册商", "持有者", "持有人", "所有者", "所有人", "注册", "域名", ""];
    behind(&label, &owners, |rest| behind(rest, &["持有者", "联系人", "联系", "电子", ""], |rest| {
        one_of(rest, "name organization organisation company type handle id ianaid email mail phone fax tel address street city country countrycode state province state/province stateprovince postalcode zip zipcode url website whoisserver nameserver nameservers dns dnssec updateddate remark remarks roid").then_some(()).or_else(|| {
            one_of(rest, "邮箱 邮件 邮箱地址 电话 电话号码 手机 手机号 手机号码 传真 地址 通讯地址 网址 国家 国家/地区 地区 省份 城市 邮编 邮政编码 类型 分组 备注 标签 服务器 dns服务器 whois服务器 更新时间 更新日期 修改时间 操作 名称 姓名 组织 单位 单位名称").then_some(())
        })
    })).is_some()
}

/// A heading over another contact or over what is nobody's, however it ends: `Technical Contact`, `【管理联系人】`, `== DNS信息 ==`.
#[rustfmt::skip]
pub(super) fn is_heading(text: &str) -> bool {
    const OTHERS: [&str; 18] = [
        "administrative", "administrator", "admin", "technical", "tech", "billing", "registrarabuse", "abuse", "reseller",
        "管理员", "管理", "行政", "技术", "缴费", "付费", "财务", "账务", "投诉",
    ];
    if text.len() > MAX_OUTSIDE {
        return false;
    }
    let label = plain(text);
    one_of(&label, "nameserver nameservers nameserverinformation dns信息 dns服务器 域名服务器 联系人信息 联系信息")
        || behind(&label, &OTHERS, |rest| {
            one_of(rest, " contact contacts contactinformation contactinfo contactdetails information info details 联系人 联系人信息 联系信息 信息").then_some(())
        }).is_some()
}

/// Lower case, half width, without spaces and signs but slashes; traditional characters of labels as simplified ones.
pub(super) fn plain(text: &str) -> String {
    const TRADITIONAL: &str =
        "註注冊册狀状態态時时間间機机構构單单稱称證证類类號号碼码創创過过務务權权實实網网記记擁拥";
    text.chars()
        .map(half_width)
        .filter(|c| c.is_alphanumeric() && !is_invisible(*c) || *c == '/')
        .map(|c| c.to_ascii_lowercase())
        .map(|c| {
            if c.is_ascii() {
                return c;
            }
            let mut forms = TRADITIONAL.chars();
            while let (Some(from), Some(to)) = (forms.next(), forms.next()) {
                if from == c {
                    return to;
                }
            }
            c
        })
        .collect()
}

/// What stands outside and inside the brackets, plain.
fn brackets(text: &str) -> (String, String) {
    let (mut outside, mut inside) = (String::new(), String::new());
    let mut depth = 0_u8;
    for c in text.chars() {
        match half_width(c) {
            '(' | '[' | '【' | '〔' => depth = depth.saturating_add(1),
            ')' | ']' | '】' | '〕' => depth = depth.saturating_sub(1),
            _ if depth > 0 => inside.push(c),
            _ => outside.push(c),
        }
    }
    (plain(&outside), plain(&inside))
}

/// `域名/Domain Name`, `域名持有人/机构名称`: the first that is known. `所有者 Registrant`: both halves say the same.
fn alternatives(outer: &str) -> Option<Field> {
    const BESIDE: [&str; 14] = [
        "号码",
        "name",
        "organization",
        "organisation",
        "机构",
        "机构名称",
        "单位",
        "单位名称",
        "组织",
        "组织名称",
        "公司",
        "企业",
        "名称",
        "姓名",
    ];
    let is_label = |part: &str| whole(part).is_some() || BESIDE.contains(&part);
    if let Some(field) = outer
        .split('/')
        .find_map(whole)
        .filter(|_| outer.split('/').all(is_label))
    {
        return Some(field);
    }
    let (ascii, other): (String, String) = outer.chars().partition(char::is_ascii);
    let (ascii, other) = (ascii.strip_suffix("utc").unwrap_or(&ascii), whole(&other)?);
    let same = ascii.is_empty()
        || matches!(ascii, "epp" | "cn" | "dns")
        || whole(ascii).is_some_and(|field| kin(field, other));
    same.then_some(other)
}

/// `注册/到期时间`, `域名注册日期 / 到期日期`, `注册时间至到期时间`.
fn term(outer: &str) -> Option<Field> {
    const WHEN: [&str; 4] = ["时间", "日期", "日", ""];
    let without = |text, words: &[&str]| behind(text, words, Some);
    let rest = without(without(outer, &["域名", ""])?, &["注册", "创建", "开通", "登记"])?;
    let last = without(without(rest, &WHEN)?, &["/", "至", "与", "和", "及", ""])?;
    // 注册到期时间 is one day.
    if last.len() == rest.len() {
        return None;
    }
    let end = without(without(last, &["域名", ""])?, &["到期", "过期", "失效", "截止"])?;
    without(end, &WHEN)?.is_empty().then_some(Field::Term)
}

fn kin(left: Field, right: Field) -> bool {
    left == right
        || matches!(
            (left, right),
            (Field::Holder(_), Field::Holder(_)) | (Field::Expires(_), Field::Expires(_) | Field::Valid)
        )
}

fn whole(label: &str) -> Option<Field> {
    if label.is_ascii() {
        english(label)
    } else {
        chinese(label).or_else(|| other_language(label))
    }
}

/// The rest behind the first prefix that leaves something known to `then`.
fn behind<'a, T>(label: &'a str, prefixes: &[&str], then: impl Fn(&'a str) -> Option<T>) -> Option<T> {
    prefixes.iter().find_map(|prefix| then(label.strip_prefix(prefix)?))
}

/// One of the words of a list, which spaces part; the empty one where the list begins with a space.
fn one_of(text: &str, words: &str) -> bool {
    words.split(' ').any(|word| word == text)
}

/// The field in whose list the word stands.
fn field_of(text: &str, table: &[(Field, &str)]) -> Option<Field> {
    table
        .iter()
        .find(|(_, words)| one_of(text, words))
        .map(|(field, _)| *field)
}

#[rustfmt::skip]
fn english(label: &str) -> Option<Field> {
    if one_of(label, "domain domainname domaininformation domains queriedobject ldhname domainnameinformation") {
        return Some(Field::Domain);
    }
    behind(label, &["domainname", "domain", "registry", "registration", "record", "current", "epp", ""], |rest| {
        one_of(rest, "status state statuses statuscode statuscodes").then_some(Field::Status)
    })
    .or_else(|| behind(label, &["domainname", "domain", "current", "registered", ""], english_holder))
    .or_else(|| {
        behind(label, &["sponsoring", "domainname", "domain", "current", "accredited", ""], |rest| {
            let rest = behind(rest, &["registrar", "authorizedagency", "registrationserviceprovider", "sponsoringregistrarof"], Some)?;
            (rest.is_empty() || one_of(rest, "name information info organization organisation company ofrecord oftherecord details"))
                .then_some(Field::Registrar)
        })
    })
    .or_else(|| english_date(label))
}

#[rustfmt::skip]
fn english_holder(label: &str) -> Option<Field> {
    behind(label, &["registrantcontact", "registrant", "ownercontact", "owner", "holdercontact", "holder", "companyholder"], |rest| {
        field_of(rest, &[
            (Field::Holder(Rank::Holder), " information info details data"),
            (Field::Holder(Rank::Organization), "organization organisation org organizationname organisationname orgname company companyname entity entityname companychinesename organizationchinese organizationcn"),
            (Field::Holder(Rank::Person), "name fullname chinesename englishname contactname namechinese namecn person localname"),
            (Field::CertificateKind, "idtype certificatetype documenttype identitytype identitydocumenttype credentialtype"),
            (Field::CertificateNumber, "idnumber idno certificatenumber certificateno documentnumber identitynumber identitydocumentnumber credentialnumber"),
        ])
    })
}

#[rustfmt::skip]
fn english_date(label: &str) -> Option<Field> {
    let is_when = |rest: &str| rest.is_empty() || one_of(rest, "date time on at day datetime until");
    let registrars = label.starts_with("registrar");
    let owner = ["registrarregistration", "registrydomain", "registrar", "registry", "domainname", "domain", "record", "registration", "original", ""];
    behind(label, &owner, |rest| {
        behind(rest, &["expiration", "expiry", "expires", "expired", "expire", "expiring", "renewal", "paidtill", "paiduntil", "validuntil", "validtill", "validthrough", "validto"], |rest| {
            is_when(rest).then_some(Field::Expires(registrars))
        })
        .or_else(|| one_of(rest, "created registered activated creation commenced").then_some(Field::Registered))
        .or_else(|| {
            behind(rest, &["created", "creation", "create", "registered", "registration", "register", "commencement", "activation", "activated"], |rest| {
                (is_when(rest) && !rest.is_empty()).then_some(Field::Registered)
            })
        })
        .or_else(|| {
            behind(rest, &["realnameverified", "realnameverification", "verified", "verification", "realnameauthentication"], |rest| {
                (is_when(rest) && !rest.is_empty()).then_some(Field::Verified)
            })
        })
    })
}

#[rustfmt::skip]
fn chinese(label: &str) -> Option<Field> {
    if one_of(label, "域名 域名名称 注册域名 域名信息 网域名称 中文域名 查询域名 国际域名 当前域名 域名基本信息") {
        return Some(Field::Domain);
    }
    // 主体 alone is whose it may be.
    if one_of(label, "域名主体 域名主体名称") {
        return Some(Field::Holder(Rank::Holder));
    }
    behind(label, &["网域", "该域名的", "本域名的", "域名的", "该域名", "本域名", "域名", "当前", "所属", "国际", ""], |rest| {
        chinese_holder(rest)
            .or_else(|| chinese_registrar(rest))
            .or_else(|| chinese_date(rest).map(|field| if field == Field::Valid && label.contains("域名") { Field::Expires(false) } else { field }))
            .or_else(|| one_of(rest, "状态 状态码 注册状态 epp状态 域名状态").then_some(Field::Status))
    })
}

#[rustfmt::skip]
fn chinese_holder(label: &str) -> Option<Field> {
    if let Some(certificate) = chinese_certificate(label) {
        return Some(certificate);
    }
    if one_of(label, "联系人 联系人姓名 联系人名称 注册联系人") {
        return Some(Field::Holder(Rank::Contact));
    }
    if one_of(label, "注册组织 注册单位 注册公司 注册单位名称 注册组织名称 持有单位 持有组织 所有单位 所属单位 所属单位名称 注册企业 注册企业名称 申请单位 申请单位名称 归属单位 实名认证单位 实名认证单位名称") {
        return Some(Field::Holder(Rank::Organization));
    }
    if one_of(label, "归属 所属者 申请人 实名认证名称") {
        return Some(Field::Holder(Rank::Holder));
    }
    if one_of(label, "申请人姓名 实名认证姓名") {
        return Some(Field::Holder(Rank::Person));
    }
    behind(label, &[
        "注册所有人", "注册所有者", "注册持有人", "注册人", "注册者", "持有人", "持有者", "所有权人", "所有人", "所有者", "拥有者", "拥有人", "归属人", "归属者", "归属方", "归属主体", "持有方", "注册主体", "登记人", "权利人",
        "实名认证主体", "实名主体", "实名认证人",
    ], |rest| {
        field_of(rest, &[
            (Field::Holder(Rank::Holder), " 名称 信息 资料 中文 中文名 中文名称 全称 名 英文名称 英文名 名称中文 详情"),
            (Field::Holder(Rank::Organization), "组织 单位 机构 公司 企业 组织名 组织名称 单位名称 机构名称 公司名称 企业名称 组织机构 组织机构名称 中文组织 单位中文名称"),
            (Field::Holder(Rank::Person), "姓名 名字 中文姓名 个人姓名 英文姓名"),
        ]).or_else(|| chinese_certificate(rest))
    })
}

#[rustfmt::skip]
fn chinese_certificate(label: &str) -> Option<Field> {
    let label = label.strip_prefix("有效").or_else(|| label.strip_prefix("实名")).unwrap_or(label);
    field_of(label, &[
        (Field::CertificateKind, "证件 证件信息 证件类型 证件类别 证件种类 证件名称 认证证件类型 认证证件"),
        (Field::CertificateNumber, "证件号 证件号码 证件编号 证号 认证证件号码 认证证件号 统一社会信用代码 社会信用代码 信用代码 组织机构代码 身份证 身份证号 身份证号码 营业执照号 营业执照注册号 营业执照号码"),
    ])
}

#[rustfmt::skip]
fn chinese_registrar(label: &str) -> Option<Field> {
    behind(label, &["注册服务机构", "注册服务商", "注册管理服务商", "注册代理机构", "注册商", "注册机构"], |rest| {
        (rest.is_empty() || one_of(rest, "名称 中文名称 信息 全称 中文名")).then_some(Field::Registrar)
    })
}

#[rustfmt::skip]
fn chinese_date(label: &str) -> Option<Field> {
    let is_when = |rest: &str| one_of(rest, "时间 日期 日 于");
    let registrars = label.starts_with("注册商");
    let label = behind(label, &["注册商", "注册局"], Some).unwrap_or(label);
    if one_of(label, "有效期 有效期至 有效期到 有效期限 有效期截止 有效日期 有效期截至 使用期限 有效期截止时间 有效期截止日期 有效期到期日 有效期到期时间") {
        return Some(Field::Valid);
    }
    if one_of(label, "注册期限 注册有效期") {
        return Some(Field::Expires(registrars));
    }
    behind(label, &["注册到期", "续费到期", "到期", "过期", "失效", "截止", "届满"], |rest| {
        (rest.is_empty() || is_when(rest)).then_some(Field::Expires(registrars))
    })
    .or_else(|| behind(label, &["首次注册", "注册", "创建", "申请", "登记", "开通"], |rest| is_when(rest).then_some(Field::Registered)))
    .or_else(|| {
        behind(label, &["实名认证", "实名审核", "实名核验", "实名", "认证"], |rest| {
            let verified = ["", "审核", "审核通过", "通过", "完成", "成功"].iter().any(|done| rest.strip_prefix(done).is_some_and(is_when));
            // A bare 认证时间 could be anything's.
            (verified && label != "认证时间" && label != "认证日期" || label.starts_with("实名") && (rest.is_empty() || one_of(rest, "状态 结果"))).then_some(Field::Verified)
        })
    })
}

/// Japanese and Korean, as the registries beside ours write them.
#[rustfmt::skip]
fn other_language(label: &str) -> Option<Field> {
    field_of(label, &[
        (Field::Domain, "ドメイン名 도메인이름"),
        (Field::Holder(Rank::Holder), "登録者名 登録者 등록인"),
        (Field::Holder(Rank::Organization), "組織名 组織名"),
        (Field::Registered, "登録年月日 등록일"),
        (Field::Expires(false), "有効期限 사용종료일"),
        (Field::Registrar, "등록대행자"),
    ])
}

/// What a word means below a heading such as `Registrant:`.
#[rustfmt::skip]
pub(super) fn in_section(section: Field, label: &str) -> Option<Field> {
    let label = brackets(label).0;
    let name = one_of(&label, "name fullname 姓名 名称 名字 中文名称 中文姓名 holderchinesename holderenglishname");
    let organization = one_of(&label, "organization organisation organizationname company companyname companychinesename companyenglishname org orgname 组织 单位 机构 公司 企业 组织名称 单位名称 机构名称 公司名称 企业名称");
    match section {
        Field::Holder(_) if organization => Some(Field::Holder(Rank::Organization)),
        Field::Holder(_) if name => Some(Field::Holder(Rank::Person)),
        Field::Domain if name => Some(section),
        Field::Registrar if name || organization => Some(section),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels() {
        use Field::*;
        let holder = Holder(Rank::Holder);
        for (text, field) in [
            ("Domain Name", Domain),
            ("DOMAIN", Domain),
            ("domain........", Domain),
            ("域　名", Domain),
            ("域名/Domain Name", Domain),
            ("[Domain Name]", Domain),
            ("Registrant", holder),
            ("Registrant Name", Holder(Rank::Person)),
            ("Registrant Organisation", Holder(Rank::Organization)),
            ("registrant_org", Holder(Rank::Organization)),
            ("Domain Holder", holder),
            ("owner-name", Holder(Rank::Person)),
            ("所有者 Registrant", holder),
            ("注册人（Registrant）", holder),
            ("域名持有人/机构名称", holder),
            ("域名所有者(中文)", holder),
            ("註冊人", holder),
            ("注册人姓名", Holder(Rank::Person)),
            ("持有方", holder),
            ("域名归属", holder),
            ("归属方", holder),
            ("归属主体", holder),
            ("所属者", holder),
            ("域名主体", holder),
            ("注册主体", holder),
            ("域名申请人", holder),
            ("实名认证名称", holder),
            ("網域註冊人", holder),
            ("網域持有人", holder),
            ("域名登記人", holder),
            ("所属单位", Holder(Rank::Organization)),
            ("域名所属单位", Holder(Rank::Organization)),
            ("注册企业", Holder(Rank::Organization)),
            ("申请单位", Holder(Rank::Organization)),
            ("实名认证单位", Holder(Rank::Organization)),
            ("实名认证姓名", Holder(Rank::Person)),
            ("Registrant Name/Organization", Holder(Rank::Person)),
            ("域名持有者单位名称", Holder(Rank::Organization)),
            ("持有者证件类型", CertificateKind),
            ("所有者证件", CertificateKind),
            ("证件类型/号码", CertificateKind),
            ("所有者证件号码", CertificateNumber),
            ("统一社会信用代码/组织机构代码", CertificateNumber),
            ("Sponsoring Registrar", Registrar),
            ("注册商 Sponsoring Registrar", Registrar),
            ("域名注册服务机构名称", Registrar),
            ("Creation Date", Registered),
            ("Record created on", Registered),
            ("Domain Name Commencement Date", Registered),
            ("注册日期 Registration Date(UTC)", Registered),
            ("注册（Registration）日期", Registered),
            ("有效期", Valid),
            ("有效期至", Valid),
            ("有效期 Expiration Date", Valid),
            ("注册有效期", Expires(false)),
            ("注册/到期时间", Term),
            ("注册时间/到期时间", Term),
            ("域名创建/过期时间", Term),
            ("注册日期 / 到期日期", Term),
            ("注册时间~到期时间", Term),
            ("注册时间至到期时间", Term),
            ("注册到期时间", Expires(false)),
            ("创建时间", Registered),
            ("到期日期 UTC", Expires(false)),
            ("域名状态 EPP", Status),
            ("Real-name Verification Date", Verified),
            ("实名认证通过时间", Verified),
            ("域名实名认证完成日期", Verified),
            ("Registry Expiry Date", Expires(false)),
            ("Registrar Registration Expiration Date", Expires(true)),
            ("paid-till", Expires(false)),
            ("域名有效期至", Expires(false)),
            ("到期日期", Expires(false)),
            ("过期时间", Expires(false)),
            ("Domain Status", Status),
            ("域名状态 Domain Status", Status),
            ("[登録年月日]", Registered),
        ] {
            assert_eq!(read(text).map(|label| label.field), Some(field), "{text}");
        }
        for text in [
            "到期日期 Expiration Date(UTC)",
            "到期日期（Expiration Date(UTC)）",
            "到期日期 Expiration Date UTC",
            "Expiration Date (GMT)",
        ] {
            assert!(read(text).unwrap().utc, "{text}");
        }
        assert!(!read("Expiration Date").unwrap().utc);
        assert_eq!(read("Expiry Date (dd/mm/yyyy)").unwrap().day_first, Some(true));
        assert_eq!(read("Expiry Date (MM/DD/YYYY)").unwrap().day_first, Some(false));
    }

    #[test]
    fn no_labels() {
        for text in [
            "",
            "Registrar URL",
            "Registrar WHOIS Server",
            "Registrar IANA ID",
            "Registrant ID",
            "Registrant Email",
            "Registrant Contact Email",
            "Registrant State/Province",
            "Registrant Type",
            "域名持有人/机构邮箱",
            "域名持有者类型",
            "注册商网址",
            "注册商 URL",
            "Registry Domain ID",
            "Updated Date",
            "更新时间",
            "域名服务器",
            "Admin Name",
            "Tech Organization",
            "Name",
            "Name Server",
            "名称",
            "单位",
            "公司",
            "主体",
            "归属地",
            "IP归属",
            "DNSSEC",
            "注册",
            "认证时间",
            "认证状态",
            "Registration",
            "Registration Fee",
            "Verified",
            "Verification Status",
            // Two that say different things.
            "注册商 Registrant",
            "域名注册",
            "我的域名",
            &"域".repeat(100),
        ] {
            assert_eq!(read(text), None, "{text}");
        }
    }

    #[test]
    fn headings_of_other_contacts() {
        for text in [
            "Technical Contact",
            "Administrative Contact Information",
            "Admin",
            "== Tech ==",
            "Registrar Abuse Contact",
            "Reseller Information",
            "管理联系人",
            "【技术联系人信息】",
            "缴费信息",
            "联系人信息",
            "Name Servers",
            "DNS信息",
        ] {
            assert!(is_heading(text), "{text}");
        }
        // The longest that is one.
        let framed = |length: usize| format!("Technical Contact{}", "=".repeat(length - "Technical Contact".len()));
        assert!(is_heading(&framed(MAX_OUTSIDE)) && !is_heading(&framed(MAX_OUTSIDE + 1)));
        for text in [
            "",
            "Registrant Contact",
            "1 Example Rd",
            "Technical University",
            "Techno",
            "Contact",
            "技术开发区",
            "信息",
            "联系人",
            &"管理".repeat(40),
        ] {
            assert!(!is_heading(text), "{text}");
        }
    }

    #[test]
    fn particulars() {
        for text in [
            "域名分组",
            "注册邮箱",
            "注册人联系人邮件",
            "所有者联系邮箱",
            "域名持有者类型",
            "备注",
            "DNS服务器",
            "WHOIS服务器",
            "Registrant State/Province",
            "Registrant E-mail",
            "Name Server",
            "DNSSEC",
        ] {
            assert!(is_particular(text), "{text}");
        }
        let framed = |length: usize| format!("DNSSEC{}", ".".repeat(length - "DNSSEC".len()));
        assert!(is_particular(&framed(MAX_OUTSIDE)) && !is_particular(&framed(MAX_OUTSIDE + 1)));
        assert!(is_other("registrantfax") && !is_other("registrantname"));
        for text in [
            "",
            "Felicity Wang",
            "Tel Aviv Tech",
            "Webster",
            "地址科技有限公司",
            "示例备注",
            "张小明",
        ] {
            assert!(!is_particular(text), "{text}");
        }
    }

    #[test]
    fn words_below_a_heading() {
        use Field::*;
        let holder = Holder(Rank::Holder);
        for (heading, text, field) in [
            (holder, "Name", Some(Holder(Rank::Person))),
            (holder, "Organisation", Some(Holder(Rank::Organization))),
            (holder, "Handle", None),
            (Domain, "Name", Some(Domain)),
            (Domain, "Organization", None),
            (Registrar, "Name", Some(Registrar)),
            (Registrar, "Organization", Some(Registrar)),
            (Registrar, "IANA ID", None),
            (Status, "Name", None),
        ] {
            assert_eq!(in_section(heading, text), field, "{heading:?} {text}");
        }
    }

    #[test]
    fn what_is_too_long_for_a_label_is_none() {
        let explained = |length: usize| format!("Domain Name ({})", "x".repeat(length - "Domain Name ()".len()));
        assert!(read(&explained(MAX_LABEL)).is_some());
        assert!(read(&explained(MAX_LABEL + 1)).is_none());
        assert!(read(&explained(2 * MAX_LABEL)).is_none());
        let longest = format!("注册商/{}domain", "domain/".repeat(8));
        assert_eq!(longest.len(), MAX_OUTSIDE);
        assert!(read(&longest).is_some());
        assert!(read(&format!("域名/{}domain", "domain/".repeat(9))).is_none());
    }
}
