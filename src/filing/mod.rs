//! What the applicant fills in: the contract's shapes, every leaf lenient. One line a field: its name in Rust, its type, its
//! name in JSON, its TypeScript type, and what the form calls it.

mod bearer;
pub mod field;
pub mod form;
mod number;
pub mod options;
mod region;
pub mod shape;

pub use bearer::Home;
pub use number::Number;
pub use region::Region;

use crate::data::vocabulary::{
    AccessMethod, Action, ApprovalItem, AttachmentKind, CertificateKind, Language, Nature, Os, Role, ServiceContent,
    ServiceKind,
};
use crate::facts::domain::{Inspection, inspect};
use crate::facts::registration::{joined_lines, parse_registration};
use crate::filing::field::{
    Choice, Expected, Field, Got, Known, Label, List, Node, Places, Problem, Read, Reader, State, Until, label, typed,
};
use crate::filing::shape::{Kind, Member, Record, Shape};
use crate::model::calendar::Date;
use crate::model::value::Value;

macro_rules! record {
    ($(#[$doc:meta])* $record:ident {
        $($(#[$field_doc:meta])* $field:ident: $type:ty = $name:literal $typescript:literal $label:expr;)*
    }) => {
        $(#[$doc])*
        #[derive(Debug, Default)]
        #[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
        pub struct $record {
            $($(#[$field_doc])*
            #[cfg_attr(target_arch = "wasm32", serde(rename = $name), tsify(optional, type = $typescript))]
            pub $field: Field<$type>,)*
        }

        const _: () = {
            #[allow(non_upper_case_globals)]
            mod labels {
                use super::{Label, label};

                $(pub(super) static $field: Label = $label;)*
            }

            impl Read for $record {
                fn read(value: Value, node: Node, reader: &mut Reader) -> State<Self> {
                    static KNOWN: &[Known] = &[$(($name, &labels::$field)),*];
                    let members = match reader.object(value, node) {
                        Ok(members) => members,
                        Err(state) => return state,
                    };
                    let mut record = Self::default();
                    reader.members(members, node, KNOWN, &mut [$(&mut record.$field),*]);
                    State::Present(record)
                }
            }

            impl Shape for $record {
                const KIND: Kind = Kind::Record(&Record {
                    name: stringify!($record),
                    members: &[$(Member {
                        name: $name,
                        label: &labels::$field,
                        kind: <$type as Shape>::KIND,
                    }),*],
                });
            }
        };
    };
}

record! {
    /// A whole filing (备案).
    Filing {
        /// 备案类型: 首次备案, 新增服务, 新增接入, 变更备案, 注销备案. Taken as "new" when missing.
        action: Choice<Action> = "action" "\"new\" | \"add-service\" | \"add-access\" | \"change\" | \"cancel\""
            label("备案类型", "Type of filing");
        /// 主办者（主体）
        organizer: Organizer = "organizer" "Organizer" label("主办者信息", "Organizer");
        /// 互联网信息服务
        services: List<Service> = "services" "Service[]"
            label("服务信息", "Services").each("第{n}个服务的", "Service {n}: ");
        /// 材料
        attachments: List<Attachment> = "attachments" "Attachment[]" label("材料", "Attachments").before("材料", "Attachment: ");
        /// With "change": what changes, as JSON Pointers; without it, everything given is taken to change
        changes: List<String> = "changes" "Pointer[]" label("变更内容", "What changes").code();
    }
}

record! {
    /// 主办者: who opens the service and answers for it.
    Organizer {
        /// 主办单位性质
        nature: Choice<Nature> = "nature" "Nature" label("主办单位性质", "Nature of the organizer");
        /// 主办者名称, as on the certificate
        name: String = "name" "string" label("主办者名称", "Name of the organizer").limit(256).of_individual();
        /// 主办者有效证件
        certificate: Certificate = "certificate" "Certificate"
            label("主办者有效证件", "Organizer's certificate").before("主办者", "Organizer's ");
        /// 住所所在省市县, GB/T 2260, six digits
        region: Region = "region" "string" label("住所所在省市县", "Region of residence").code().table("division");
        /// 通信地址, without the region's own name
        address: String = "address" "string" label("通信地址", "Mailing address").limit(1024).of_individual();
        /// 投资者或上级主管单位 (optional since 2023)
        investor: String = "investor" "string" label("投资者或上级主管单位", "Investor or superior body").limit(1024);
        /// 法定代表人, when not the person in charge
        legal_representative: Person = "legalRepresentative" "Person"
            label("法定代表人", "Legal representative").before("法定代表人", "Legal representative: ");
        /// 主体负责人
        person_in_charge: Person = "personInCharge" "Person"
            label("主体负责人", "Person in charge of the organizer").before("主体负责人", "Person in charge of the organizer: ");
        /// 主体备案号, for anything but "new"
        filing_number: String = "filingNumber" "string" label("主体备案号", "Filing number of the organizer").code();
        /// 备注
        remark: String = "remark" "string" label("主体备注", "Remark on the organizer");
    }
}

record! {
    /// 有效证件
    Certificate {
        /// 证件类型
        kind: Choice<CertificateKind> = "kind" "CertificateKind" label("证件类型", "certificate type");
        /// 证件号码
        number: Number = "number" "string" label("证件号码", "certificate number").limit(128).code().secret();
        /// The name printed on it, when it was read off the document
        holder: String = "holder" "string" label("证件上的名称", "name on the certificate").of_individual().called_of_person("证件上的姓名");
        /// 证件住所
        address: String = "address" "string" label("证件住所", "address on the certificate").limit(256).of_individual();
        /// 证件有效期的起始日期: the first day
        valid_from: Date = "validFrom" "IsoDate" label("证件起始日期", "certificate start date");
        /// 证件有效期: the last day, or "long-term" (长期)
        valid_until: Until = "validUntil" "IsoDate | \"long-term\"" label("证件有效期", "certificate expiry date");
        /// 发证机关: handed over, not checked
        issuer: String = "issuer" "string" label("发证机关", "issuing authority");
    }
}

record! {
    /// 负责人
    Person {
        /// 姓名, as on the certificate
        name: String = "name" "string" label("姓名", "name").limit(128).personal();
        /// 有效证件
        certificate: Certificate = "certificate" "Certificate" label("有效证件", "certificate");
        /// 手机号码
        mobile: String = "mobile" "string" label("手机号码", "mobile number").limit(64).code().secret();
        /// 应急联系电话
        emergency_phone: String = "emergencyPhone" "string" label("应急联系电话", "emergency phone").limit(64).code().secret();
        /// 办公电话: 086-区号-号码[-分机]
        office_phone: String = "officePhone" "string" label("办公电话", "office phone").limit(64).code().secret();
        /// 电子邮箱
        email: String = "email" "string" label("电子邮箱", "e-mail").limit(128).code().personal();
        /// In what role the person acts
        role: Choice<Role> = "role" "\"self\" | \"legal-representative\" | \"delegate\"" label("身份", "role");
    }
}

record! {
    /// 互联网信息服务: a website, app, mini-program or quick app
    Service {
        /// 服务类型
        kind: Choice<ServiceKind> = "kind" "\"website\" | \"app\" | \"mini-program\" | \"quick-app\""
            label("服务类型", "Type of service");
        /// 服务名称
        name: String = "name" "string" label("服务名称", "Name of the service").limit(256);
        /// 域名
        domains: List<Domain> = "domains" "Domain[]" label("域名", "Domains");
        /// 首页网址 (website)
        homepage: String = "homepage" "string" label("首页网址", "Homepage").limit(512).code();
        /// 服务内容
        content: List<Choice<ServiceContent>> = "content" "ServiceContent[]" label("服务内容", "Content");
        /// 备注 / 内容说明
        description: String = "description" "string" label("内容说明", "Description");
        /// 语种
        languages: List<Choice<Language>> = "languages" "Language[]" label("语种", "Languages");
        /// 前置审批; "none" is the explicit 以上都不涉及
        approvals: Approvals = "approvals" "Approval[] | \"none\""
            label("前置审批", "Prior approvals").before("前置审批", "Prior approval: ");
        /// The written approval for a reserved word in a unit's service name
        name_approval: Approval = "nameApproval" "Approval"
            label("名称批准文件", "Written approval of the name").before("名称批准文件", "Approval of the name: ");
        /// 服务负责人
        person_in_charge: Person = "personInCharge" "Person"
            label("服务负责人", "Person in charge of the service").before("服务负责人", "Person in charge of the service: ");
        /// 网络接入信息
        access: Access = "access" "Access" label("网络接入信息", "Network access");
        /// APP 信息
        app: App = "app" "App" label("APP 信息", "App details");
        /// 服务备案号
        filing_number: String = "filingNumber" "string" label("服务备案号", "Filing number of the service").code();
    }
}

record! {
    /// 域名
    Domain {
        /// The registrable domain, e.g. example.cn
        name: DomainName = "name" "string" label("域名", "Domain").limit(256).code();
        /// What the registration data say
        registration: Registration = "registration" "Registration" label("域名注册信息", "Domain registration");
    }
}

record! {
    /// What the registration data say; `parseRegistration` fills it from pasted WHOIS text or RDAP JSON.
    Registration {
        /// The domain the record is about
        domain: DomainName = "domain" "string" label("注册信息中的域名", "Domain in the record").limit(256).code();
        /// 域名所有者
        registrant: String = "registrant" "string" label("域名所有者", "Registrant").of_individual();
        /// The registrant's certificate, as real-name verified
        registrant_certificate: Certificate = "registrantCertificate" "Certificate"
            label("域名所有者证件", "Registrant's certificate").before("域名所有者", "Registrant's ");
        /// 域名注册商
        registrar: String = "registrar" "string" label("域名注册商", "Registrar");
        /// 注册日期
        registered_on: Date = "registeredOn" "IsoDate" label("域名注册日期", "Domain registration date");
        /// 实名认证通过日期
        verified_on: Date = "verifiedOn" "IsoDate" label("域名实名认证完成日期", "Date of real-name verification");
        /// 到期日期
        expires_on: Date = "expiresOn" "IsoDate" label("域名到期日期", "Domain expiry date");
        /// EPP status codes
        status: List<String> = "status" "string[]" label("域名状态", "Domain status");
        /// The record hides its holder
        redacted: bool = "redacted" "boolean" label("所有者信息已隐藏", "Registrant hidden");
    }
}

record! {
    /// An approval document (批准文件)
    Approval {
        /// 前置审批项目
        item: Choice<ApprovalItem> = "item" "ApprovalItem" label("项目", "item");
        /// 批准文号
        number: String = "number" "string" label("批准文号", "document number");
        /// 批准机关
        authority: String = "authority" "string" label("批准机关", "authority");
        /// 持有人
        holder: String = "holder" "string" label("持有人", "holder").of_individual();
        /// 有效期: the last day, or "long-term" (长期)
        valid_until: Until = "validUntil" "IsoDate | \"long-term\"" label("有效期", "expiry date");
        /// 批准日期
        issued_on: Date = "issuedOn" "IsoDate" label("批准日期", "date of issue");
    }
}

record! {
    /// 网络接入信息
    Access {
        /// 接入服务提供者
        provider: String = "provider" "string" label("接入服务提供者", "Access provider");
        /// 接入方式
        method: Choice<AccessMethod> = "method" "AccessMethod" label("接入方式", "Access method");
        /// 服务器放置地: a province, six digits
        server_location: String = "serverLocation" "string" label("服务器放置地", "Server location").code().table("province");
        /// IP 地址: IPv4 or IPv6, single or "a-b"
        addresses: List<String> = "addresses" "string[]" label("IP 地址", "IP addresses").code();
    }
}

record! {
    /// What only an app has
    App {
        /// 运行平台
        platforms: List<AppPlatform> = "platforms" "AppPlatform[]" label("运行平台", "Platforms");
        /// 使用的第三方 SDK
        sdks: List<Sdk> = "sdks" "Sdk[]" label("SDK", "SDKs").before("SDK ", "SDK: ");
    }
}

record! {
    /// One platform an app runs on
    AppPlatform {
        /// 运行平台
        os: Choice<Os> = "os" "\"android\" | \"ios\" | \"harmony\"" label("运行平台", "Platform");
        /// 包名 / Bundle ID
        id: String = "id" "string" label("包名（Bundle ID）", "Package name or bundle ID").code();
        /// 公钥: the RSA modulus, decimal on Android, hexadecimal on iOS
        public_key: String = "publicKey" "string" label("公钥", "Public key").code();
        /// 签名 MD5 值: the certificate's fingerprint
        fingerprint: String = "fingerprint" "string" label("签名MD5值（证书指纹）", "Certificate fingerprint").code();
    }
}

record! {
    /// A third-party SDK inside an app
    Sdk {
        /// 服务厂商
        vendor: String = "vendor" "string" label("服务厂商", "vendor");
        /// 功能类型
        purpose: String = "purpose" "string" label("功能类型", "purpose");
    }
}

record! {
    /// 材料: what is known of a file, never the file itself
    Attachment {
        /// What it is
        kind: Choice<AttachmentKind> = "kind" "AttachmentKind" label("类型", "type");
        /// What part of the filing it belongs to
        of: String = "of" "Pointer" label("所属部分", "belongs to");
        /// 文件名
        file_name: String = "fileName" "string" label("文件名", "file name");
        /// Media type, e.g. image/jpeg
        media_type: String = "mediaType" "string" label("文件格式", "media type");
        /// Size in bytes
        bytes: u32 = "bytes" "number" label("文件大小", "size");
        /// Width in pixels
        width: u32 = "width" "number" label("图片宽度", "width");
        /// Height in pixels
        height: u32 = "height" "number" label("图片高度", "height");
    }
}

/// A domain as it was typed, and what was read in it: once, for every rule that asks.
#[derive(Debug, Default)]
pub struct DomainName {
    /// As it was typed.
    pub typed: String,
    /// What was read.
    pub inspection: Inspection,
    /// A whole record was pasted here; the domain it is of, where it says so.
    pub record: Option<Option<String>>,
}

impl Read for DomainName {
    fn read(value: Value, node: Node, reader: &mut Reader) -> State<Self> {
        match typed(value, node, reader) {
            State::Present(typed) => {
                let record = record(&typed);
                if record.is_some() {
                    // It is too long for a domain, and not meant to be one.
                    reader.forget(node);
                }
                let inspection = match &record {
                    // What the record is of stands for what belongs here.
                    Some(of) => of.as_deref().map_or_else(Inspection::default, inspect),
                    None => inspect(&typed),
                };
                State::Present(Self {
                    typed,
                    inspection,
                    record,
                })
            }
            State::Missing => State::Missing,
            State::Invalid => State::Invalid,
        }
    }
}

/// The domain of a pasted record, where the text is one: WHOIS of several lines, or what a field of one line made of them, or RDAP.
fn record(typed: &str) -> Option<Option<String>> {
    const SHORTEST: usize = 40;
    /// Lines that are read; records have a hundred or two.
    const MOST_LINES: usize = 400;
    if typed.len() < SHORTEST || !typed.contains([':', '：', '\t']) {
        return None;
    }
    let found = if typed.contains(['\n', '\r', '{', '\u{2028}']) {
        let end = typed.match_indices(['\n', '\r', '\u{2028}']).nth(MOST_LINES);
        parse_registration(typed.get(..end.map_or(typed.len(), |(end, _)| end))?)
    } else {
        parse_registration(&joined_lines(typed)?)
    };
    let says = found.registrant.is_some() || found.redacted || found.registrar.is_some() || found.expires_on.is_some();
    let readable = |domain: String| inspect(&domain).unicode.unwrap_or(domain);
    says.then(|| found.domain.map(readable))
}

/// 前置审批, answered.
#[derive(Debug)]
pub enum Approvals {
    /// 以上都不涉及
    None,
    /// These.
    Items(List<Approval>),
}

impl Read for Approvals {
    fn read(value: Value, node: Node, reader: &mut Reader) -> State<Self> {
        match value {
            Value::List(_) => match List::<Approval>::read(value, node, reader) {
                State::Present(items) => State::Present(Self::Items(items)),
                State::Missing => State::Missing,
                State::Invalid => State::Invalid,
            },
            Value::Text(text) if text.content.trim().is_empty() => State::Missing,
            Value::Text(text) if text.content == "none" => State::Present(Self::None),
            Value::Text(_) => {
                reader.note(
                    node,
                    Problem::WrongType {
                        expected: Expected::Approvals,
                        got: Got::Text,
                    },
                );
                State::Invalid
            }
            other => match Vec::<Field<Approval>>::read(other, node, reader) {
                State::Missing => State::Missing,
                _ => State::Invalid,
            },
        }
    }
}

impl Field<Approvals> {
    /// The approvals listed; none when the answer is "none" or missing.
    pub fn items(&self) -> impl Iterator<Item = &Field<Approval>> {
        match self.get() {
            Some(Approvals::Items(items)) => items.iter(),
            Some(Approvals::None) | None => [].iter(),
        }
    }
}

impl Filing {
    /// 备案类型; a filing that does not say is taken as a first one. Nothing where what it says is no kind of filing.
    pub fn action(&self) -> Option<Action> {
        if self.action.is_missing() {
            Some(Action::New)
        } else {
            self.action.choice()
        }
    }

    /// Whether it says that a place itself changes, or a part of it, and not only what it is part of.
    pub fn names_change(&self, node: Node, places: &Places) -> bool {
        let place = places.pointer(node);
        self.changes.items().any(|named| is_within(named, &place))
    }

    /// Whether it says that a change touches a place: that it is named, a part of it, or what it is part of. Nothing where it does not say
    /// what changes.
    pub fn changes(&self, node: Node, places: &Places) -> Option<bool> {
        let list = self.changes.get().filter(|list| !list.is_empty())?;
        let place = places.pointer(node);
        let mut named = list.iter().filter_map(|entry| entry.text());
        Some(named.any(|named| is_within(named, &place) || is_within(&place, named)))
    }

    /// The organizer, when anything of it is filled in.
    pub fn organizer(&self) -> Option<&Organizer> {
        self.organizer.get()
    }
}

/// A pointer is another, or points below it.
fn is_within(below: &str, above: &str) -> bool {
    let rest = below.strip_prefix(above);
    rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

impl Organizer {
    /// The organizer is a natural person.
    pub fn is_individual(&self) -> bool {
        self.nature.choice() == Some(Nature::Individual)
    }
}

impl Service {
    /// The service is a website.
    pub fn is_website(&self) -> bool {
        self.kind.choice() == Some(ServiceKind::Website)
    }

    /// Some of its content cannot be read as one of the choices. Only websites choose from them.
    pub fn has_unread_content(&self) -> bool {
        let other = self.kind.choice().is_some_and(|kind| kind != ServiceKind::Website);
        !other && (self.content.is_unread() || self.content.fields().any(Field::is_unread))
    }

    /// Mini-programs and quick apps live on their platform and need neither domain nor access data.
    pub fn is_hosted_by_platform(&self) -> bool {
        matches!(
            self.kind.choice(),
            Some(ServiceKind::MiniProgram | ServiceKind::QuickApp)
        )
    }
}
