//! Conventions of provinces and providers as typed settings, laid over each other: the national default, the province of the
//! organizer's region, the provider, then the caller's own in order. Rules read settings; they never know whose they are.

pub mod built_in;
mod caller;
mod choices;
pub mod layerings;
mod providers;
mod provinces;
pub mod setting;
mod sources;

use std::sync::Arc;

use crate::data::names;
use crate::data::vocabulary::{AttachmentKind, CertificateKind, ServiceContent, Vocabulary};
use crate::model::calendar::Date;
use crate::model::fingerprint::together;
use crate::model::phrase::{Lang, Phrase, t};
use crate::model::report::Basis;
use crate::policy::built_in::{BuiltIn, BuiltInSetting, NATIONAL};
pub use caller::CallerPolicy;
use caller::Head;
pub use choices::*;
use setting::Given::{self, Each, Listed, One};
pub use setting::Setting;
use setting::{About, Counts, Key, OfNumber, Origin, SettingId, Settings, Shape, Slot, Words};

/// One line a setting: its name here, type, name in a policy, shape, national default, what it decides.
macro_rules! settings {
    ($($(#[$doc:meta])* $key:ident: $type:ty = $name:literal $shape:expr, $national:expr, $title:expr;)*) => {
        /// Every setting, for the vocabulary and the JSON Schema.
        pub static SETTINGS: &[About] = &[$(About { name: $name, title: $title.of_catalogue(), shape: $shape, national: $national },)*];

        #[allow(non_camel_case_types, clippy::upper_case_acronyms)]
        enum Order { $($key,)* }

        $($(#[$doc])*
        pub const $key: Key<$type> = Key::new(Order::$key as u8);)*
    };
}

/// A term in months.
const MONTHS: Shape = Shape::Count(120);
/// An age.
const YEARS: Shape = Shape::Count(120);
const AGES: Shape = Shape::ByNature(120);
/// How many of something in one filing.
const MANY: Shape = Shape::ByNature(500);
const MATERIAL: Shape = Shape::Slugs(AttachmentKind::TEXTS);
const CONTENT: Shape = Shape::Slugs(ServiceContent::TEXTS);

settings! {
    /// Months a certificate must still be valid.
    MONTHS_LEFT: u16 = "monthsLeft" MONTHS, One(3), t!("证件至少还要有效的月数", "Months a certificate must still be valid");
    /// Months a unit's certificate must still be valid, where that is more.
    LICENCE_MONTHS_LEFT: u16 = "licenceMonthsLeft" MONTHS, One(0), t!("单位证件至少还要有效的月数（多于其他证件时）", "Months a unit's certificate must still be valid, where longer than for others");
    /// Months a domain must still be valid.
    DOMAIN_MONTHS_LEFT: u16 = "domainMonthsLeft" MONTHS, One(3), t!("域名至少还要有效的月数", "Months a domain must still be valid");
    /// Certificates of organizers that are not taken.
    REFUSED_CERTIFICATES: Words = "refusedCertificates" Shape::Slugs(CertificateKind::TEXTS), Listed(""), t!("不收的主办者证件", "Organizer certificates that are not accepted");
    /// Whether an individual may file.
    INDIVIDUALS: Permission = "individuals" Permission::SHAPE, One(Permission::Allowed as u16), t!("个人可否备案", "Whether individuals may file");
    /// Provinces whose organizers are not taken, by their six digits.
    REFUSED_PROVINCES: Words = "refusedProvinces" Shape::Words, Listed(""), t!("不收哪些省的主办者（六位代码）", "Provinces whose organizers are not accepted (six-digit codes)");
    /// What an individual's filing may become by a change.
    INDIVIDUAL_CHANGE: OrganizerChange = "individualChange" OrganizerChange::SHAPE, One(OrganizerChange::Unsaid as u16), t!("个人备案可否变更成其他主办者", "What an individual's filing can be changed to");
    /// What a unit's filing may become by a change.
    UNIT_CHANGE: OrganizerChange = "unitChange" OrganizerChange::SHAPE, One(OrganizerChange::Unsaid as u16), t!("单位备案可否变更成其他主办者", "What a unit's filing can be changed to");
    /// How an individually-owned business files.
    INDIVIDUAL_BUSINESS: Business = "individualBusiness" Business::SHAPE, One(Business::Either as u16), t!("个体工商户按什么性质备案", "Nature of an individually-owned business");
    /// What follows the person's name in that of a business without a trade name.
    NAMELESS_NAME: Words = "namelessName" Shape::Words, Listed(""), t!("无字号个体工商户按企业备案时，名称里姓名后面的话", "Words after the person's name, if a business without a trade name files as an enterprise");
    /// What the remark of a business without a trade name says.
    NAMELESS_REMARK: Words = "namelessRemark" Shape::Words, Listed(""), t!("无字号个体工商户要在备注里写明的话", "What the remark of a business without a trade name must say");
    /// What stands in the field for the investor of an enterprise.
    INVESTOR: Investor = "investor" Investor::SHAPE, One(Investor::Anything as u16), t!("企业的投资者或上级主管单位怎么填", "What an enterprise enters as its investor or superior body");
    /// Whether a government body or public institution names the body above it.
    SUPERIOR_BODY: Demand = "superiorBody" Demand::SHAPE, One(Demand::Optional as u16), t!("机关、事业单位是否要填上一级主管单位", "Whether public bodies enter their superior body");

    /// Youngest age of a person in charge, in years.
    YOUNGEST_AGE: Counts = "youngestAge" AGES, Each(Some(18), Some(18)), t!("负责人最低年龄", "Minimum age of a person in charge");
    /// Below this age, proof of work, income or study is asked.
    PROOF_AGE: Counts = "proofAge" AGES, Each(Some(0), Some(0)), t!("不满多少周岁要交就业、收入或就学证明", "Age below which proof of work, income or study is required");
    /// Below this age, a guardian's certificate is asked.
    GUARDIAN_AGE: Counts = "guardianAge" AGES, Each(Some(0), Some(0)), t!("不满多少周岁要交监护人材料", "Age below which a guardian's papers are required");
    /// Oldest age of a person in charge of a unit's service, in years; 0 for none.
    OLDEST_AGE: u16 = "oldestAge" YEARS, One(0), t!("单位服务负责人最高年龄，0 为不限", "Maximum age of the person in charge of a unit's service, 0 for no limit");
    /// The same for women, where it differs.
    OLDEST_AGE_OF_WOMEN: u16 = "oldestAgeOfWomen" YEARS, One(0), t!("单位服务负责人为女性时的最高年龄（另有规定时）", "Maximum age of women in charge of a unit's service, where different");
    /// Who may be in charge of a unit's filing.
    IN_CHARGE: InCharge = "personInCharge" InCharge::SHAPE, One(InCharge::Delegate as u16), t!("谁可以做主体负责人", "Who may be in charge of the organizer");
    /// Whether a delegate in charge of the organizer is in charge of its services too.
    DELEGATE_FOR_BOTH: Demand = "delegateForBoth" Demand::SHAPE, One(Demand::Optional as u16), t!("受托的主体负责人是否须兼任服务负责人", "Whether a delegate in charge of the organizer must also be in charge of its services");
    /// Whether a person in charge of a unit's service needs a letter of authority.
    SERVICE_LETTER: Demand = "serviceLetter" Demand::SHAPE, One(Demand::Optional as u16), t!("服务负责人不是法定代表人时是否要授权书", "Whether a letter of authority is required if the person in charge of the service is not the legal representative");
    /// Whether a foreigner may file as an individual.
    FOREIGN_INDIVIDUAL: Permission = "foreignIndividual" Permission::SHAPE, One(Permission::Allowed as u16), t!("外籍个人可否备案", "Whether foreign individuals may file");
    /// What becomes of a legal representative without a mainland identity card.
    NON_MAINLAND: NonMainland = "nonMainlandRepresentative" NonMainland::SHAPE, One(NonMainland::Accepted as u16), t!("法定代表人没有内地身份证时由谁负责", "Who is in charge if the legal representative has no mainland identity card");
    /// What an individual from another province needs.
    RESIDENCE: Residence = "residence" Residence::SHAPE, One(Residence::Unrestricted as u16), t!("外省个人能否备案", "Whether individuals from another province may file");

    /// Whose mobile has to be of the province.
    LOCAL_MOBILE: Whose = "localMobile" Whose::SHAPE, One(Whose::Nobody as u16), t!("谁的手机号码须为本省号码", "Whose mobile number must be local");
    /// How many numbers one person in charge of all gives.
    PHONES_OF_ONE: Counts = "phonesOfOnePerson" Shape::ByNature(2), Each(Some(2), Some(2)), t!("负责人是同一人时要几个不同号码", "Different numbers required if one person is in charge of all");
    /// How many numbers two persons in charge give between them.
    PHONES_OF_TWO: Counts = "phonesOfTwoPersons" Shape::ByNature(4), Each(Some(2), Some(2)), t!("负责人是两个人时共要几个不同号码", "Different numbers required from two persons in charge together");
    /// Whether two persons may share their emergency phone.
    SHARED_EMERGENCY_PHONE: Permission = "sharedEmergencyPhone" Permission::SHAPE, One(Permission::Allowed as u16), t!("两位负责人可否共用应急联系电话", "Whether two persons in charge may share an emergency phone");
    /// Whose number the emergency phone must not be.
    EMERGENCY_CONTACT: EmergencyContact = "emergencyContact" EmergencyContact::SHAPE, One(EmergencyContact::Anybody as u16), t!("应急联系电话可否是另一位负责人的", "Whether the emergency phone may belong to the other person in charge");
    /// What of a person must not stand in another organizer's filing.
    EXCLUSIVE: Exclusive = "exclusiveContact" Exclusive::SHAPE, One(Exclusive::Nothing as u16), t!("负责人的哪些信息不能在别的主体备案中用过", "Which details of a person in charge must not be used in another filing");
    /// The same of individuals, where it differs.
    INDIVIDUAL_EXCLUSIVE: Exclusive = "individualExclusiveContact" Exclusive::SHAPE, One(Exclusive::Nothing as u16), t!("个人的哪些信息不能在别的主体备案中用过（另有规定时）", "Which details of an individual must not be used in another filing, where different");
    /// Whether a unit needs a landline.
    LANDLINE: Demand = "landline" Demand::SHAPE, One(Demand::Optional as u16), t!("单位是否要有固定电话", "Whether a unit needs a landline");
    /// Words that do not belong in an address.
    ADDRESS_WORDS: Words = "addressWords" Shape::Words, Listed(""), t!("通信地址中不能出现的词", "Words that must not be in a mailing address");
    /// Whether storey and room may be written as numbers alone, 1-2-3.
    NUMBERED_ADDRESS: Permission = "numberedAddress" Permission::SHAPE, One(Permission::Allowed as u16), t!("通信地址的单元、楼层、房号可否只写数字（1-2-3）", "Whether a mailing address may give entrance, floor and room only as numbers (1-2-3)");
    /// Whether the mailing address may lie in another city than that of the certificate.
    OTHER_CITY: Permission = "otherCity" Permission::SHAPE, One(Permission::Allowed as u16), t!("通信地址可否与证件住所不在同一城市", "Whether the mailing address may be in a different city from the certificate");

    /// Fewest characters of a service name.
    SHORTEST_NAME: u16 = "shortestName" Shape::Count(120), One(3), t!("服务名称最少字数", "Minimum length of a service name");
    /// Whether a website's name may do without Han characters.
    NAME_WITHOUT_HAN: Permission = "nameWithoutHan" Permission::SHAPE, One(Permission::Refused as u16), t!("网站名称可否没有汉字", "Whether a website name may have no Chinese characters");
    /// Whether a website's name has to show the unit's.
    RELATED_NAME: Demand = "relatedName" Demand::SHAPE, One(Demand::Optional as u16), t!("网站名称是否要与单位名称相关", "Whether a website name must relate to the unit's name");
    /// Whether the name of a unit's website may hold Latin letters.
    UNIT_LATIN_NAME: Permission = "unitLatinName" Permission::SHAPE, One(Permission::Allowed as u16), t!("单位的网站名称可否有英文", "Whether the name of a unit's website may contain Latin letters");
    /// Whether an individual's website may bear the individual's own name.
    INDIVIDUAL_OWN_NAME: Permission = "individualOwnName" Permission::SHAPE, One(Permission::Refused as u16), t!("个人网站名称可否用本人姓名", "Whether an individual's website may have the individual's own name");
    /// Whether the name of an individual's website may hold the name of a place.
    INDIVIDUAL_PLACE_NAME: Permission = "individualPlaceName" Permission::SHAPE, One(Permission::Allowed as u16), t!("个人网站名称可否有地名", "Whether the name of an individual's website may contain a place name");
    /// Whether a unit's website may be named after a place alone.
    UNIT_PLACE_NAME: Permission = "unitPlaceName" Permission::SHAPE, One(Permission::Allowed as u16), t!("单位的网站名称可否只是地名", "Whether the name of a unit's website may be only a place name");
    /// Words that the name of an individual's website does not hold.
    INDIVIDUAL_WORDS: Words = "individualWords" Shape::Words, Listed(names::INDIVIDUAL), t!("个人网站名称不用的词", "Words that must not be in the name of an individual's website");
    /// Words in the name of an individual's website that are asked about.
    INDIVIDUAL_REVIEW_WORDS: Words = "individualReviewWords" Shape::Words, Listed(names::INDIVIDUAL_REVIEW), t!("个人网站名称中要说明的词", "Words in the name of an individual's website that need an explanation");
    /// Words that no name holds.
    SENSITIVE_WORDS: Words = "sensitiveWords" Shape::Words, Listed(names::SENSITIVE), t!("服务名称中的敏感词", "Sensitive words in a service name");
    /// Words in a name that make the reviewer ask for a prior approval.
    APPROVAL_WORDS: Words = "approvalWords" Shape::Words, Listed(""), t!("服务名称中涉及前置审批的词", "Words in a name that suggest a prior approval");
    /// Words in the name of an organizer that make the reviewer ask for a prior approval.
    ORGANIZER_APPROVAL_WORDS: Words = "organizerApprovalWords" Shape::Words, Listed(""), t!("主办单位名称中涉及前置审批的词", "Words in an organizer's name that suggest a prior approval");
    /// Suffixes that are not taken although the ministry has approved them.
    REFUSED_SUFFIXES: Words = "refusedSuffixes" Shape::Words, Listed(""), t!("当地不收的域名后缀", "Domain suffixes that are not accepted in the province");
    /// Whether a site without a domain may be filed.
    IP_ONLY: Permission = "ipOnly" Permission::SHAPE, One(Permission::Allowed as u16), t!("没有域名、只用 IP 访问的网站可否备案", "Whether a website with only an IP address may be filed");
    /// Words that the domains of others than national bodies do not hold.
    DOMAIN_WORDS: Words = "domainWords" Shape::Words, Listed(""), t!("非国家级单位的域名前缀不能带的词", "Words that must not be in a domain, except of national bodies");
    /// Who may own the domain.
    DOMAIN_OWNER: DomainOwner = "domainOwner" DomainOwner::SHAPE, One(DomainOwner::Affiliate as u16), t!("域名可以归谁所有", "Who may own the domain");
    /// Most services in one filing; 0 for any.
    SERVICES_PER_FILING: Counts = "servicesPerFiling" MANY, Each(Some(0), Some(0)), t!("一次最多备案几个服务，0 为不限", "Maximum number of services in one filing, 0 for no limit");
    /// Most new domains in one filing; 0 for any.
    DOMAINS_PER_FILING: Counts = "domainsPerFiling" MANY, Each(Some(0), Some(0)), t!("一次最多备案几个域名，0 为不限", "Maximum number of domains in one filing, 0 for no limit");
    /// With more services filed than this, one new domain in a filing; 0 for any.
    SINGLE_DOMAIN_ABOVE: Counts = "singleDomainAbove" MANY, Each(Some(0), Some(0)), t!("已备案超过几个网站的，一次只收一个新域名，0 为不限", "Number of filed websites above which only one new domain is accepted at a time, 0 for no limit");
    /// Most services on one address; 0 for any.
    SERVICES_PER_SERVER: u16 = "servicesPerServer" Shape::Count(500), One(0), t!("一台服务器最多备案几个服务，0 为不限", "Maximum number of services for one server, 0 for no limit");
    /// Most domains in the first filing; 0 for any.
    DOMAINS_AT_FIRST: Counts = "domainsOfFirstFiling" MANY, Each(Some(0), Some(0)), t!("首次备案最多几个域名，0 为不限", "Maximum number of domains in a first filing, 0 for no limit");
    /// Of whom a description of the content is asked.
    REMARK: Whose = "remark" Whose::SHAPE, One(Whose::Nobody as u16), t!("谁必须填写内容说明", "Who must enter a description");
    /// Words that an individual's description must hold.
    INDIVIDUAL_REMARK: Words = "individualRemark" Shape::Words, Listed(""), t!("个人网站备注中必须写的话", "Statement that an individual's remark must contain");
    /// Words that a unit's description must hold.
    UNIT_REMARK: Words = "unitRemark" Shape::Words, Listed(""), t!("单位网站备注中必须写的话", "Statement that a unit's remark must contain");
    /// Fewest characters of a description; 0 for any.
    SHORTEST_REMARK: Counts = "shortestRemark" Shape::ByNature(1000), Each(Some(0), Some(0)), t!("内容说明最少字数", "Minimum length of a description");
    /// Fewest characters of an app's description; 0 for any.
    SHORTEST_APP_REMARK: u16 = "shortestAppRemark" Shape::Count(1000), One(0), t!("APP 内容说明最少字数", "Minimum length of an app's description");
    /// Most characters of a description; 0 for any.
    LONGEST_REMARK: u16 = "longestRemark" Shape::Count(1000), One(0), t!("内容说明最多字数，0 为不限", "Maximum length of a description, 0 for no limit");
    /// Content that individuals had better not choose.
    INDIVIDUAL_REFUSED_CONTENT: Words = "individualRefusedContent" CONTENT, Listed(""), t!("个人不宜选的服务内容", "Content that individuals should not choose");
    /// Content that units had better not choose.
    UNIT_REFUSED_CONTENT: Words = "unitRefusedContent" CONTENT, Listed(""), t!("单位不宜选的服务内容", "Content that units should not choose");
    /// Content that units are to choose.
    UNIT_CONTENT: Words = "unitContent" CONTENT, Listed(""), t!("单位应选的服务内容", "Content that units should choose");
    /// Most kinds of content; 0 for any.
    MOST_CONTENT: u16 = "mostContent" Shape::Count(100), One(0), t!("服务内容最多选几项，0 为不限", "Maximum number of content choices, 0 for no limit");

    /// Material asked of everybody besides the usual.
    MATERIALS: Words = "materials" MATERIAL, Listed(""), t!("都要另交的材料", "Additional material required of everybody");
    /// Material asked of individuals besides.
    INDIVIDUAL_MATERIALS: Words = "individualMaterials" MATERIAL, Listed(""), t!("个人另交的材料", "Additional material required of individuals");
    /// Material asked of units besides.
    UNIT_MATERIALS: Words = "unitMaterials" MATERIAL, Listed(""), t!("单位另交的材料", "Additional material required of units");
    /// Material asked of government bodies and public institutions besides.
    PUBLIC_MATERIALS: Words = "publicMaterials" MATERIAL, Listed(""), t!("机关、事业单位另交的材料", "Additional material required of public bodies");
    /// From how many domains on, filed ones included, their certificates are asked; 0 for never.
    DOMAIN_CERTIFICATE_FROM: Counts = "domainCertificateFrom" MANY, Each(Some(0), Some(0)), t!("满几个域名（含已备案的）要交域名证书，0 为不要", "Number of domains (including filed ones) from which domain certificates are required, 0 for never");
    /// From how many services on, filed ones included, a construction plan is asked; 0 for never.
    PLAN_FROM: Counts = "planFrom" MANY, Each(Some(0), Some(0)), t!("满几个网站（含已备案的）要交建设方案书，0 为不要", "Number of websites (including filed ones) from which a construction plan is required, 0 for never");
    /// Formats of pictures.
    PICTURES: Pictures = "pictureFormats" Pictures::SHAPE, One(Pictures::JpegPng as u16), t!("图片格式", "Picture formats");
    /// Largest picture, in megabytes.
    FILE_MEGABYTES: u16 = "fileMegabytes" Shape::Count(50), One(4), t!("每张图片最大多少 MB", "Maximum size of a picture in MB");
    /// Smallest picture, in kilobytes.
    FILE_KILOBYTES: u16 = "smallestFileKilobytes" Shape::Count(10000), One(0), t!("每张图片最小多少 KB", "Minimum size of a picture in KB");
    /// Largest icon, in kilobytes.
    ICON_KILOBYTES: u16 = "iconKilobytes" Shape::Count(50000), One(100), t!("图标最大多少 KB", "Maximum size of an icon in KB");
    /// Longest file name; 0 for any.
    LONGEST_FILE_NAME: u16 = "longestFileName" Shape::Count(1000), One(0), t!("文件名最多多少个字符，0 为不限", "Maximum length of a file name, 0 for no limit");
}

impl SettingId {
    /// What kind of setting it is.
    pub fn about(self) -> &'static About {
        // Every number is one of the list.
        static NONE: About = About {
            name: "",
            title: Phrase::EMPTY,
            shape: Shape::Words,
            national: Listed(""),
        };
        SETTINGS.get(usize::from(self.0)).unwrap_or(&NONE)
    }

    /// The setting that a policy names so.
    pub(crate) fn named(name: &str) -> Option<Self> {
        let number = SETTINGS.iter().position(|about| about.name == name)?;
        u8::try_from(number).ok().map(Self)
    }
}

/// The settings in force for one filing, and where each comes from.
#[derive(Clone, Debug)]
pub struct Policies {
    layers: Vec<Layer>,
    slots: Vec<Slot>,
    /// Those that ask anything of units, and of individuals.
    asked: [Settings; 2],
    /// Those of which no source is as old as the day.
    unknown: Settings,
    /// Those that were looked at, to hold rules to what they say they read.
    #[cfg(test)]
    pub(crate) read: std::cell::Cell<Settings>,
}

/// One of the policies laid over each other.
#[derive(Clone, Debug)]
enum Layer {
    BuiltIn(&'static BuiltIn),
    Caller(Arc<Head>),
}

impl Policies {
    fn national() -> Self {
        let mut slots = Vec::with_capacity(SETTINGS.len());
        for about in SETTINGS {
            let mut slot = Slot::blank(about.shape);
            slot.lay(about.national, Origin::default());
            slots.push(slot);
        }
        let mut national = Self {
            layers: vec![Layer::BuiltIn(&NATIONAL)],
            slots,
            asked: [Settings::NONE; 2],
            unknown: Settings::NONE,
            #[cfg(test)]
            read: std::cell::Cell::default(),
        };
        national.ask();
        national
    }

    fn lay_built_in(&mut self, built_in: &'static BuiltIn, as_of: Date) {
        self.layers.push(Layer::BuiltIn(built_in));
        for setting in built_in.settings {
            if setting.in_force(as_of) {
                self.set(setting.id, setting.given, Some(setting));
            } else if setting.until.is_none() {
                self.unknown = self.unknown.with(setting.id);
            }
        }
        self.ask();
    }

    fn lay_callers(&mut self, callers: &[CallerPolicy], as_of: Date) {
        for caller in callers {
            let head = &caller.head;
            if head.from.is_none_or(|from| from <= as_of) && head.until.is_none_or(|until| as_of <= until) {
                self.layers.push(Layer::Caller(head.clone()));
                for (id, value) in caller.settings.iter() {
                    if let Some(given) = id.about().shape.read(value) {
                        self.set(*id, given, None);
                    }
                }
            }
        }
        self.ask();
    }

    /// Lets the last layer say something.
    fn set(&mut self, id: SettingId, given: Given<'_>, setting: Option<&'static BuiltInSetting>) {
        let layer = self.layers.len().saturating_sub(1);
        if let Some(slot) = self.slots.get_mut(usize::from(id.0)) {
            slot.lay(given, Origin { layer, setting });
        }
    }

    /// Notes which settings ask anything now.
    fn ask(&mut self) {
        self.asked = [Settings::NONE; 2];
        for ((slot, about), number) in self.slots.iter().zip(SETTINGS).zip(0..) {
            for (asked, asks) in self.asked.iter_mut().zip(slot.asks(about.shape)) {
                if asks {
                    *asked = asked.with(SettingId(number));
                }
            }
        }
    }

    /// The settings that ask anything of units, or of individuals.
    pub fn asked(&self, individual: bool) -> Settings {
        let [units, individuals] = self.asked;
        if individual { individuals } else { units }
    }

    /// The settings of a layer of which no source is as old as the day: what they asked then is not known.
    pub fn unknown(&self) -> Settings {
        self.unknown
    }

    fn slot<T>(&self, key: Key<T>) -> Option<&Slot> {
        #[cfg(test)]
        self.read.set(self.read.get().with(key.id));
        self.slots.get(usize::from(key.id.0))
    }

    /// A count or a choice.
    pub fn get<T: OfNumber>(&self, key: Key<T>) -> Setting<T> {
        let number = match self.slot(key) {
            Some(Slot::One(number)) => *number,
            _ => Setting::default(),
        };
        number.with(T::of(number.value))
    }

    /// The count for units, or the one for individuals.
    pub fn by_nature(&self, key: Key<Counts>, individual: bool) -> Setting<u16> {
        match self.slot(key) {
            Some(Slot::Each(unit, own)) => *(if individual { own } else { unit }),
            _ => Setting::default(),
        }
    }

    /// A list of words or of slugs.
    pub fn words(&self, key: Key<Words>) -> Setting<Words> {
        match self.slot(key) {
            Some(Slot::Words(words)) => words.clone(),
            _ => Setting::default(),
        }
    }

    /// Ids of the layers, in order.
    pub fn ids(&self) -> Vec<String> {
        self.layers.iter().map(|layer| layer.id().to_owned()).collect()
    }

    /// Stands for what the caller's own policies say, where there are any in force.
    pub fn fingerprint(&self) -> Option<u64> {
        let own = self.layers.iter().filter_map(|layer| match layer {
            Layer::Caller(head) => Some(head.fingerprint),
            Layer::BuiltIn(_) => None,
        });
        together(own)
    }

    /// Whether a setting comes from the caller.
    pub fn is_own(&self, origin: Origin) -> bool {
        matches!(self.layers.get(origin.layer), Some(Layer::Caller(_)))
    }

    /// The layer a setting comes from, as a finding cites it, once for each source that the setting names; nothing for the national
    /// default, which the rule itself cites.
    pub fn cite(&self, origin: Origin, lang: Lang) -> Vec<Basis> {
        match (origin.setting, self.layers.get(origin.layer)) {
            (Some(setting), Some(Layer::BuiltIn(layer))) => {
                let sources = setting.sources();
                sources.map(|source| layer.cite(setting, source, lang)).collect()
            }
            (_, Some(Layer::Caller(head))) => vec![head.cite(lang)],
            _ => Vec::new(),
        }
    }
}

/// The provider slugs that have built-in conventions.
pub fn providers() -> impl Iterator<Item = &'static str> {
    providers::ALL.iter().map(|policy| policy.id)
}

impl Layer {
    fn id(&self) -> &str {
        match self {
            Self::BuiltIn(built_in) => built_in.id,
            Self::Caller(head) => &head.id,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::report::BasisKind;
    use crate::policy::built_in::built_in;

    #[test]
    fn every_built_in_setting_is_one() {
        for built_in in built_in() {
            for setting in built_in.settings {
                let about = setting.about();
                let written = about.shape.write(setting.given);
                let read = about.shape.read(&written).map(|read| about.shape.write(read));
                assert_eq!(read.as_ref(), Some(&written), "{} {}", built_in.id, about.name);
            }
        }
    }

    #[test]
    fn a_set_of_settings_names_those_in_it() {
        let set = Settings::NONE.with(MONTHS_LEFT.id).with(PICTURES.id);
        assert_eq!(set.names(), ["monthsLeft", "pictureFormats"]);
    }

    #[test]
    fn a_callers_layer_counts_from_its_first_day_to_its_last() {
        let own = r#"{"id":"i","title":"t","source":"s","seen":"2026-01-01","from":"2026-02-01","until":"2026-02-28"}"#;
        let caller = CallerPolicy::read(&crate::model::json::read(own.as_bytes()).unwrap()).unwrap();
        for (day, counts) in [
            (Date::of(2026, 1, 31), false),
            (Date::of(2026, 2, 1), true),
            (Date::of(2026, 2, 28), true),
            (Date::of(2026, 3, 1), false),
        ] {
            let policies = layerings::Layerings::default().lay(None, None, std::slice::from_ref(&caller), day);
            assert_eq!(policies.ids().iter().any(|id| *id == "i"), counts, "{day}");
        }
    }

    #[test]
    fn later_layers_win_and_are_cited() {
        let own = r#"{"id":"house","title":"House rules","source":"https://example.com/rules","seen":"2026-11-01","monthsLeft":6}"#;
        let caller = CallerPolicy::read(&crate::model::json::read(own.as_bytes()).unwrap()).unwrap();
        let policies = layerings::Layerings::default().lay(Some("410100"), None, &[caller], Date::of(2026, 11, 22));
        assert_eq!(policies.ids(), ["national", "province-41", "house"]);
        assert_eq!(policies.get(MONTHS_LEFT).value, 6);
        assert_eq!(policies.get(DOMAIN_OWNER).value, DomainOwner::Organizer);
        let cite = |setting: Setting<()>| policies.cite(setting.origin, Lang::Chinese);
        let basis = cite(policies.get(MONTHS_LEFT).origin());
        assert_eq!(basis[0].url.as_deref(), Some("https://example.com/rules"));
        assert_eq!(cite(policies.get(DOMAIN_OWNER).origin())[0].kind, BasisKind::Province);
        assert_eq!(cite(policies.get(SHORTEST_NAME).origin()), []);
    }

    #[test]
    fn a_policy_may_be_in_force_on_one_day() {
        let policy =
            r#"{"id":"i","title":"t","source":"s","seen":"2026-01-01","from":"2026-02-01","until":"2026-02-01"}"#;
        assert!(CallerPolicy::read(&crate::model::json::read(policy.as_bytes()).unwrap()).is_ok());
    }

    #[test]
    fn a_broken_policy_says_where() {
        let path = |json: &str| {
            CallerPolicy::read(&crate::model::json::read(json.as_bytes()).unwrap())
                .unwrap_err()
                .option
        };
        assert_eq!(path("[]"), "");
        assert_eq!(path(r#"{"title":"t","source":"s","seen":"2026-01-01"}"#), "");
        assert_eq!(path(r#"{"id":7,"title":"t","source":"s","seen":"2026-01-01"}"#), "/id");
        assert_eq!(
            path(r#"{"id":"i","title":"t","source":"s","seen":"yesterday"}"#),
            "/seen"
        );
        assert_eq!(
            path(r#"{"id":"i","title":"t","source":"s","seen":"2026-01-01","from":"2026-02-01","until":"2026-01-31"}"#),
            "/until"
        );
        assert_eq!(
            path(r#"{"id":"i","title":"t","source":"s","seen":"2026-01-01","monthsLeft":"3"}"#),
            "/monthsLeft"
        );
        assert_eq!(
            path(r#"{"id":"i","title":"t","source":"s","seen":"2026-01-01","mnthsLeft":3}"#),
            "/mnthsLeft"
        );
    }

    #[test]
    fn policies_are_equal_that_say_the_same() {
        let read = |title: &str, months: u8| {
            let policy =
                format!(r#"{{"id":"i","title":"{title}","source":"s","seen":"2026-01-01","monthsLeft":{months}}}"#);
            CallerPolicy::read(&crate::model::json::read(policy.as_bytes()).unwrap()).unwrap()
        };
        let policy = read("t", 3);
        assert_eq!(policy, policy.clone());
        assert_eq!(policy, read("t", 3));
        assert_ne!(policy, read("u", 3));
        assert_ne!(policy, read("t", 4));
    }

    /// Only JavaScript has such members.
    #[test]
    fn a_half_of_undefined_is_none() {
        let read = |halves: &str| {
            let policy =
                format!(r#"{{"id":"i","title":"t","source":"s","seen":"2026-01-01","youngestAge":{{{halves}}}}}"#);
            CallerPolicy::read(&crate::model::json::Door::new(&policy).next_value()).is_ok()
        };
        assert!(read(r#""unit":20,"individual":!u"#));
        assert!(!read(r#""unit":!u,"individual":!u"#));
    }

    #[test]
    fn a_value_of_a_setting_is_taken_whole_or_not_at_all() {
        let read = |name: &str, value: &str| {
            let policy = format!(r#"{{"id":"i","title":"t","source":"s","seen":"2026-01-01","{name}":{value}}}"#);
            CallerPolicy::read(&crate::model::json::read(policy.as_bytes()).unwrap()).map_err(|error| error.expected)
        };
        for value in ["1.5", "-1", "65536", "1e300"] {
            assert!(read("monthsLeft", value).is_err(), "{value}");
        }
        for value in ["0", "3", "12"] {
            assert!(read("monthsLeft", value).is_ok(), "{value}");
        }
        let word = |length: usize| read("sensitiveWords", &format!("[\"{}\"]", "词".repeat(length)));
        assert!(word(64).is_ok() && word(65).is_err() && word(0).is_err());
        let meant = |value: &str| read("domainOwner", value).unwrap_err();
        assert!(meant("\"organiser\"").ends_with(", did you mean \"organizer\"?"));
        assert!(!meant("\"x\"").contains("mean"));
        for (name, value, expected) in [
            ("monthsLeft", "\"x\"", "a whole number, 0 to 120 expected, not \"x\""),
            (
                "youngestAge",
                "-1",
                "a whole number, 0 to 120, or an object of such numbers with \"unit\", \"individual\" or both expected",
            ),
            ("individuals", "7", "one of \"allowed\", \"refused\" expected"),
            ("sensitiveWords", "7", "a list of texts of up to 64 characters expected"),
            ("materials", "[\"x\"]", "a list of slugs of the vocabulary expected"),
        ] {
            assert_eq!(read(name, value).unwrap_err(), expected);
        }
    }
}
