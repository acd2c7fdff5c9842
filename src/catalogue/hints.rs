//! What helps an applicant to fill in a field. Beside the core, like the reasons and examples of the rules: the wasm carries none of it.

use crate::filing::shape::Kind;
use crate::model::phrase::{Phrase, t};

/// A hint: the record or where it stands, the member, the words.
type Hint = (&'static str, &'static str, Phrase);

macro_rules! hints {
    ($($record:literal $member:literal $zh:literal $en:literal;)*) => {
        &[$(($record, $member, t!($zh, $en))),*]
    };
}

static DATE: Phrase = t!("例如 2025-05-01", "For example 2025-05-01");
static DATE_TO_COME: Phrase = t!("例如 2035-05-01", "For example 2035-05-01");

/// One line a field; of two for one field, the first that fits.
static HINTS: &[Hint] = hints! {
    "Filing" "action" "第一次办理选“首次备案”。" "If you have never filed before, choose “First filing”.";
    "Filing" "organizer"
        "办理备案的单位或个人，也叫“主体”。"
        "The organization or individual that files, also called the subject (主体).";
    "Filing" "services"
        "要备案的网站、APP、小程序或快应用。"
        "The website, app, mini-program or quick app to be filed.";
    "Organizer" "nature"
        "个人选“个人”。个体工商户各省做法不同，先问接入服务商。"
        "For a person, choose “Individual”. For an individually-owned business provinces differ: ask your access provider first.";
    "Organizer" "name"
        "单位写证件上的全称，个人写姓名，逐字一致。"
        "Exactly as on the certificate: the full name of the organization, or the person's name.";
    "Organizer" "region"
        "住所所在县级行政区划的六位代码，如 350102。"
        "The six-digit division code (GB/T 2260) of the county, such as 350102.";
    "Organizer" "address"
        "不重复写省市区；写到门牌号、房间号。"
        "Without province, city and district; include the house and room number.";
    "Organizer" "investor"
        "2023 年的登记表已没有这一项；接入服务商要求时再填。"
        "No longer on the form since 2023; fill it in only if your access provider requires it.";
    "Organizer" "legalRepresentative"
        "主体负责人不是法定代表人时填写。"
        "Fill this in if somebody else is the person in charge.";
    "Organizer" "personInCharge"
        "多数省份要求由法定代表人担任；个人备案就是本人。"
        "Most provinces require the legal representative; an individual who files is the person in charge.";
    "Organizer" "filingNumber" "例如 京ICP备12345678号" "For example 京ICP备12345678号";
    "Certificate" "number" "照证件填写，不加空格。" "As on the certificate, without spaces.";
    "Certificate" "holder"
        "照证件抄写，用来核对与所填是否一致。"
        "Copy it from the certificate, so that it can be compared with what you filled in.";
    "Certificate" "validUntil"
        "例如 2035-05-01；证件上是“长期”的，选“长期”。"
        "For example 2035-05-01; if the certificate says 长期, choose long-term.";
    "/organizer/legalRepresentative" "mobile" "11 位内地手机号码。" "11-digit mainland number.";
    "/organizer/legalRepresentative" "email" "例如 name@example.com" "For example name@example.com";
    "Person" "mobile" "用来收核验短信，11 位。" "11 digits, for the SMS code.";
    "Person" "emergencyPhone"
        "换一个能打通的号码，不与手机号码相同。"
        "Another number at which you can be reached, not the mobile number.";
    "Person" "officePhone"
        "例如 086-010-12345678，分机再加 -分机号"
        "For example 086-010-12345678; add the extension with another hyphen.";
    "Person" "email" "备案结果会发到这里。" "The result of the filing is sent here.";
    "Service" "name"
        "网站、APP 对外显示的名称，一般不少于 3 个汉字。"
        "The name visitors see; usually at least three Chinese characters.";
    "Service" "homepage" "网址里要有上面填的域名。" "It must contain the domain entered above.";
    "Service" "content" "选实际提供的内容，可多选。" "What the service really offers; choose all that apply.";
    "Service" "description"
        "用一两句话写清楚这个服务实际做什么。"
        "One or two sentences on what the service really does.";
    "Service" "approvals"
        "新闻、出版、文化、广播电影电视节目、宗教等内容，要先取得主管部门批准，再办备案。"
        "News, publishing, culture, broadcasting, religion and similar content needs the competent authority's approval first.";
    "Service" "nameApproval"
        "单位的服务名称含“中国”“国家”“人民”等字样时，要有主管部门的书面批准。"
        "If a unit's service name contains words such as 中国, 国家 or 人民, written approval from the competent authority is required.";
    "Service" "personInCharge"
        "负责这个网站或 APP 的人，可以与主体负责人是同一人。"
        "The person responsible for this website or app; can be the same as the organizer's.";
    "Service" "access"
        "服务器放在哪里，由谁接入互联网。小程序、快应用不用填。"
        "Where the server is and who connects it to the Internet. Not needed for mini-programs and quick apps.";
    "Service" "app"
        "每个运行平台填一项。小程序、快应用不用填域名、公钥和接入信息。"
        "One entry for each platform. Mini-programs and quick apps need no domain, public key or access details.";
    "Service" "filingNumber"
        "新增服务不填。例如 京ICP备12345678号-1"
        "Leave empty for a new service. For example 京ICP备12345678号-1";
    "Domain" "name"
        "不带 http:// 和 www.，如 example.com。新网站只能填一个。"
        "Without http:// and www., such as example.com. A new website can have only one.";
    "Domain" "registration"
        "填了就能核对域名所有者与主办者是否一致、域名是否快到期。"
        "With these, the registrant can be compared with the organizer and the expiry date checked.";
    "Registration" "registrant" "域名证书或实名认证里的姓名、名称。" "The name on the domain certificate or in the real-name data.";
    "Registration" "status" "状态码，如 ok、clientHold。" "Status codes, such as ok or clientHold.";
    "Access" "provider"
        "就是接入服务商：提供云主机、服务器或带宽的单位，写全称。"
        "Your access provider: full name of the company that provides the hosting or line.";
    "Access" "addresses"
        "单个地址，或一段“起始-结束”。IPv4、IPv6 都可以。"
        "Single addresses or ranges “first-last”, IPv4 or IPv6.";
    "AppPlatform" "publicKey"
        "填签名证书的模数：安卓是十进制数字，苹果是十六进制。"
        "The modulus of the signing certificate: decimal for Android, hexadecimal for iOS.";
    "AppPlatform" "fingerprint"
        "安卓填证书的 MD5（32 位），苹果填 SHA-1（40 位），不带冒号。"
        "MD5 of the certificate for Android (32 characters), SHA-1 for iOS (40), without colons.";
};

/// The hint of a member of the record that stands at `path`, if it needs one; every date shows how dates are written.
pub(super) fn of(path: &str, record: &str, member: &str, kind: Kind) -> Option<&'static Phrase> {
    let own = HINTS
        .iter()
        .find(|(of, name, _)| *name == member && (*of == record || *of == path));
    let date = match kind {
        Kind::Expiry => Some(&DATE_TO_COME),
        Kind::Date if member == "expiresOn" => Some(&DATE_TO_COME),
        Kind::Date => Some(&DATE),
        _ => None,
    };
    own.map(|(.., words)| words).or(date)
}
