//! Conventions of provinces and providers as typed settings, laid over each other: the national default, the province of the
//! organizer's region, the provider, then the caller's own in order. Rules read settings; they never know whose they are.

pub mod built_in;
mod caller;
mod choices;
pub mod setting;

use std::borrow::Cow;

use crate::data::names;
use crate::data::vocabulary::{AttachmentKind, CertificateKind, ServiceContent, Vocabulary};
use crate::model::calendar::Date;
use crate::model::phrase::{Lang, t};
use crate::model::report::{Basis, BasisKind};
use crate::policy::built_in::{BUILT_IN, BuiltIn, NATIONAL, Source};
pub use caller::{CallerPolicy, PolicyError};
pub use choices::*;
pub use setting::Setting;
use setting::{About, Counts, Given, Origin, Shape, Slot, Words};

/// One line a setting: field, type, name in a policy, shape, national default, what it decides.
macro_rules! settings {
    ($($(#[$doc:meta])* $field:ident: $kind:ty = $name:literal $shape:expr, $default:expr, $title:expr;)*) => {
        /// The settings in force for one filing, and where each comes from.
        #[derive(Debug)]
        pub struct Policies {
            layers: Vec<Layer>,
            $($(#[$doc])* pub $field: Setting<$kind>,)*
        }

        /// Every setting, for the vocabulary and the JSON Schema.
        pub static SETTINGS: &[About] = &[$(About { name: $name, title: $title, shape: $shape },)*];

        impl Policies {
            fn national() -> Self {
                Self {
                    layers: vec![Layer::built_in(&NATIONAL)],
                    $($field: Setting::national($default),)*
                }
            }

            fn slot(&mut self, name: &str) -> Option<(&mut dyn Slot, Shape)> {
                Some(match name {
                    $($name => (&mut self.$field, $shape),)*
                    _ => return None,
                })
            }
        }
    };
}

/// A term in months.
const MONTHS: Shape = Shape::Count(120);
/// An age.
const YEARS: Shape = Shape::Count(120);
const AGES: Shape = Shape::ByNature(120);
/// How many of something in one filing.
const MANY: Shape = Shape::ByNature(500);
const MATERIALS: Shape = Shape::Slugs(AttachmentKind::ENTRIES);
const CONTENT: Shape = Shape::Slugs(ServiceContent::ENTRIES);

settings! {
    /// Months a certificate must still be valid.
    months_left: u16 = "monthsLeft" MONTHS, 3, t!("证件至少还要有效的月数", "Months a certificate must still be valid");
    /// Months a unit's certificate must still be valid, where that is more.
    licence_months_left: u16 = "licenceMonthsLeft" MONTHS, 0, t!("单位证件至少还要有效的月数（多于其他证件时）", "Months a unit's certificate must still be valid, where more than others");
    /// Months a domain must still be valid.
    domain_months_left: u16 = "domainMonthsLeft" MONTHS, 3, t!("域名至少还要有效的月数", "Months a domain must still be valid");
    /// Certificates of organizers that are not taken.
    refused_certificates: Words = "refusedCertificates" Shape::Slugs(CertificateKind::ENTRIES), Words::default(), t!("不收的主办者证件", "Certificates of organizers that are not taken");
    /// How an individually-owned business files.
    individual_business: Business = "individualBusiness" Business::SHAPE, Business::Either, t!("个体工商户按什么性质备案", "How an individually-owned business files");
    /// What stands in the field for the investor of an enterprise.
    investor: Investor = "investor" Investor::SHAPE, Investor::Anything, t!("企业的投资者或上级主管单位怎么填", "What an enterprise fills in as its investor");
    /// Whether a government body or public institution names the body above it.
    superior_body: Demand = "superiorBody" Demand::SHAPE, Demand::Optional, t!("机关、事业单位是否要填上一级主管单位", "Whether public bodies name the body above them");

    /// Youngest age of a person in charge, in years.
    youngest_age: Counts = "youngestAge" AGES, Counts::both(18), t!("负责人最低年龄", "Youngest age of a person in charge");
    /// Below this age, proof of work, income or study is asked.
    proof_age: Counts = "proofAge" AGES, Counts::both(0), t!("不满多少周岁要交就业、收入或就学证明", "Age below which proof of work, income or study is asked");
    /// Below this age, a guardian's certificate is asked.
    guardian_age: Counts = "guardianAge" AGES, Counts::both(0), t!("不满多少周岁要交监护人材料", "Age below which a guardian's papers are asked");
    /// Oldest age of a person in charge of a unit's service, in years; 0 for none.
    oldest_age: u16 = "oldestAge" YEARS, 0, t!("单位服务负责人最高年龄，0 为不限", "Oldest age of a person in charge of a unit's service, 0 for none");
    /// The same for women, where it differs.
    oldest_age_of_women: u16 = "oldestAgeOfWomen" YEARS, 0, t!("单位服务负责人为女性时的最高年龄（另有规定时）", "The same for women, where it differs");
    /// Who may be in charge of a unit's filing.
    in_charge: InCharge = "personInCharge" InCharge::SHAPE, InCharge::Delegate, t!("谁可以做主体负责人", "Who may be in charge of a unit's filing");
    /// Whether a delegate in charge of the organizer is in charge of its services too.
    delegate_for_both: Demand = "delegateForBoth" Demand::SHAPE, Demand::Optional, t!("受托的主体负责人是否须兼任服务负责人", "Whether a delegate in charge of the organizer has to be in charge of its services");
    /// Whether a person in charge of a unit's service needs a letter of authority.
    service_letter: Demand = "serviceLetter" Demand::SHAPE, Demand::Optional, t!("服务负责人不是法定代表人时是否要授权书", "Whether a service's person in charge needs a letter of authority");
    /// Whether a foreigner may file as an individual.
    foreign_individual: Permission = "foreignIndividual" Permission::SHAPE, Permission::Allowed, t!("外籍个人可否备案", "Whether a foreigner may file as an individual");
    /// What becomes of a legal representative without a mainland identity card.
    non_mainland: NonMainland = "nonMainlandRepresentative" NonMainland::SHAPE, NonMainland::Accepted, t!("法定代表人没有内地身份证时由谁负责", "Who is in charge where the legal representative has no mainland identity card");
    /// What an individual from another province needs.
    residence: Residence = "residence" Residence::SHAPE, Residence::Unrestricted, t!("外省个人能否备案", "What an individual from another province needs");

    /// Whose mobile has to be of the province.
    local_mobile: Whose = "localMobile" Whose::SHAPE, Whose::Nobody, t!("谁的手机号码须为本省号码", "Whose mobile has to be of the province");
    /// How many numbers one person in charge of all gives.
    phones_of_one: Counts = "phonesOfOnePerson" Shape::ByNature(2), Counts::both(2), t!("负责人是同一人时要几个不同号码", "How many numbers one person in charge of all gives");
    /// How many numbers two persons in charge give between them.
    phones_of_two: Counts = "phonesOfTwoPersons" Shape::ByNature(4), Counts::both(2), t!("负责人是两个人时共要几个不同号码", "How many numbers two persons in charge give between them");
    /// Whether two persons may share their emergency phone.
    shared_emergency_phone: Permission = "sharedEmergencyPhone" Permission::SHAPE, Permission::Allowed, t!("两位负责人可否共用应急联系电话", "Whether two persons in charge may share their emergency phone");
    /// What of a person must not stand in another organizer's filing.
    exclusive: Exclusive = "exclusiveContact" Exclusive::SHAPE, Exclusive::Nothing, t!("负责人的哪些信息不能在别的主体备案中用过", "What of a person in charge must not stand in another filing");
    /// Whether a unit needs a landline.
    landline: Demand = "landline" Demand::SHAPE, Demand::Optional, t!("单位是否要有固定电话", "Whether a unit needs a landline");
    /// Words that do not belong in an address.
    address_words: Words = "addressWords" Shape::Words, Words::default(), t!("通信地址中不能出现的词", "Words that do not belong in an address");
    /// Whether the mailing address may lie in another city than that of the certificate.
    other_city: Permission = "otherCity" Permission::SHAPE, Permission::Allowed, t!("通信地址可否与证件住所不在同一城市", "Whether the mailing address may lie in another city than the certificate's");

    /// Fewest Han characters of a service name.
    shortest_name: u16 = "shortestName" Shape::Count(120), 3, t!("服务名称最少汉字数", "Fewest Han characters of a service name");
    /// Whether a website's name may do without Han characters.
    name_without_han: Permission = "nameWithoutHan" Permission::SHAPE, Permission::Refused, t!("网站名称可否没有汉字", "Whether a website's name may have no Han character");
    /// Whether the name of a unit's website may hold Latin letters.
    unit_latin_name: Permission = "unitLatinName" Permission::SHAPE, Permission::Allowed, t!("单位的网站名称可否有英文", "Whether the name of a unit's website may hold Latin letters");
    /// Whether an individual's website may bear the individual's own name.
    individual_own_name: Permission = "individualOwnName" Permission::SHAPE, Permission::Refused, t!("个人网站名称可否用本人姓名", "Whether an individual's website may bear the individual's own name");
    /// Whether the name of an individual's website may hold the name of a place.
    individual_place_name: Permission = "individualPlaceName" Permission::SHAPE, Permission::Allowed, t!("个人网站名称可否有地名", "Whether the name of an individual's website may hold the name of a place");
    /// Whether a unit's website may be named after a place alone.
    unit_place_name: Permission = "unitPlaceName" Permission::SHAPE, Permission::Allowed, t!("单位的网站名称可否只是地名", "Whether a unit's website may be named after a place alone");
    /// Words that the name of an individual's website does not hold.
    individual_words: Words = "individualWords" Shape::Words, Words::of(names::INDIVIDUAL), t!("个人网站名称不用的词", "Words that the name of an individual's website does not hold");
    /// Words in the name of an individual's website that are asked about.
    individual_review_words: Words = "individualReviewWords" Shape::Words, Words::of(names::INDIVIDUAL_REVIEW), t!("个人网站名称中要说明的词", "Words in the name of an individual's website that are asked about");
    /// Words that no name holds.
    sensitive_words: Words = "sensitiveWords" Shape::Words, Words::of(names::SENSITIVE), t!("服务名称中的敏感词", "Sensitive words in the name of a service");
    /// Words in a name that make the reviewer ask for a prior approval.
    approval_words: Words = "approvalWords" Shape::Words, Words::default(), t!("服务名称中涉及前置审批的词", "Words in a name that point to a prior approval");
    /// Who may own the domain.
    domain_owner: DomainOwner = "domainOwner" DomainOwner::SHAPE, DomainOwner::Affiliate, t!("域名可以归谁所有", "Who may own the domain");
    /// Most services in one filing; 0 for any.
    services_per_filing: Counts = "servicesPerFiling" MANY, Counts::both(0), t!("一次最多备案几个服务，0 为不限", "Most services in one filing, 0 for any");
    /// Most new domains in one filing; 0 for any.
    domains_per_filing: Counts = "domainsPerFiling" MANY, Counts::both(0), t!("一次最多备案几个域名，0 为不限", "Most new domains in one filing, 0 for any");
    /// Most domains in the first filing; 0 for any.
    domains_at_first: Counts = "domainsOfFirstFiling" MANY, Counts::both(0), t!("首次备案最多几个域名，0 为不限", "Most domains in the first filing, 0 for any");
    /// Of whom a description of the content is asked.
    remark: Whose = "remark" Whose::SHAPE, Whose::Nobody, t!("谁必须填写内容说明", "Of whom a description of the content is asked");
    /// Words that an individual's description must hold.
    individual_remark: Words = "individualRemark" Shape::Words, Words::default(), t!("个人网站备注中必须写的话", "Words that an individual's description must hold");
    /// Words that a unit's description must hold.
    unit_remark: Words = "unitRemark" Shape::Words, Words::default(), t!("单位网站备注中必须写的话", "Words that a unit's description must hold");
    /// Fewest characters of a description; 0 for any.
    shortest_remark: Counts = "shortestRemark" Shape::ByNature(1000), Counts::both(0), t!("内容说明最少字数", "Fewest characters of a description");
    /// Fewest characters of an app's description; 0 for any.
    shortest_app_remark: u16 = "shortestAppRemark" Shape::Count(1000), 0, t!("APP 内容说明最少字数", "Fewest characters of an app's description");
    /// Most characters of a description; 0 for any.
    longest_remark: u16 = "longestRemark" Shape::Count(1000), 0, t!("内容说明最多字数，0 为不限", "Most characters of a description, 0 for any");
    /// Content that individuals had better not choose.
    individual_refused_content: Words = "individualRefusedContent" CONTENT, Words::default(), t!("个人不宜选的服务内容", "Content that individuals had better not choose");
    /// Content that units had better not choose.
    unit_refused_content: Words = "unitRefusedContent" CONTENT, Words::default(), t!("单位不宜选的服务内容", "Content that units had better not choose");
    /// Content that units are to choose.
    unit_content: Words = "unitContent" CONTENT, Words::default(), t!("单位应选的服务内容", "Content that units are to choose");
    /// Most kinds of content; 0 for any.
    most_content: u16 = "mostContent" Shape::Count(100), 0, t!("服务内容最多选几项，0 为不限", "Most kinds of content, 0 for any");

    /// Material asked of everybody besides the usual.
    materials: Words = "materials" MATERIALS, Words::default(), t!("都要另交的材料", "Material asked of everybody besides the usual");
    /// Material asked of individuals besides.
    individual_materials: Words = "individualMaterials" MATERIALS, Words::default(), t!("个人另交的材料", "Material asked of individuals besides");
    /// Material asked of units besides.
    unit_materials: Words = "unitMaterials" MATERIALS, Words::default(), t!("单位另交的材料", "Material asked of units besides");
    /// Material asked of government bodies and public institutions besides.
    public_materials: Words = "publicMaterials" MATERIALS, Words::default(), t!("机关、事业单位另交的材料", "Material asked of public bodies besides");
    /// From how many domains on, filed ones included, their certificates are asked; 0 for never.
    domain_certificate_from: Counts = "domainCertificateFrom" MANY, Counts::both(0), t!("满几个域名（含已备案的）要交域名证书，0 为不要", "From how many domains on, filed ones included, their certificates are asked");
    /// From how many services on, filed ones included, a construction plan is asked; 0 for never.
    plan_from: Counts = "planFrom" MANY, Counts::both(0), t!("满几个网站（含已备案的）要交建设方案书，0 为不要", "From how many sites on, filed ones included, a construction plan is asked");
    /// Formats of pictures.
    pictures: Pictures = "pictureFormats" Pictures::SHAPE, Pictures::JpegPng, t!("图片格式", "Formats of pictures");
    /// Largest picture, in megabytes.
    file_megabytes: u16 = "fileMegabytes" Shape::Count(50), 4, t!("每张图片最大多少 MB", "Largest picture, in megabytes");
    /// Smallest picture, in kilobytes.
    file_kilobytes: u16 = "smallestFileKilobytes" Shape::Count(10000), 0, t!("每张图片最小多少 KB", "Smallest picture, in kilobytes");
    /// Largest icon, in kilobytes.
    icon_kilobytes: u16 = "iconKilobytes" Shape::Count(50000), 100, t!("图标最大多少 KB", "Largest icon, in kilobytes");
    /// Longest file name; 0 for any.
    longest_file_name: u16 = "longestFileName" Shape::Count(1000), 0, t!("文件名最多多少个字符，0 为不限", "Longest file name in characters, 0 for any");
}

#[derive(Clone, Debug)]
struct Layer {
    id: Cow<'static, str>,
    kind: BasisKind,
    title: (Cow<'static, str>, Cow<'static, str>),
    /// Where all its settings were read, and when; a built-in setting says so itself.
    source: Option<(String, Date)>,
    from: Option<Date>,
    until: Option<Date>,
}

impl Policies {
    /// The layers for an organizer's province and the options' provider.
    pub fn lay(province: Option<&str>, provider: Option<&str>, callers: &[CallerPolicy], as_of: Date) -> Self {
        let mut policies = Self::national();
        let prefix = province.and_then(|code| code.get(..2));
        for built_in in BUILT_IN {
            let of_province = prefix.is_some_and(|prefix| built_in.id.strip_prefix("province-") == Some(prefix));
            if of_province || provider == Some(built_in.id) {
                policies.layers.push(Layer::built_in(built_in));
                let begun = |source: &Source| source.from.is_none_or(|from| from <= as_of);
                for (name, word, source) in built_in.settings.iter().filter(|(_, _, source)| begun(source)) {
                    policies.set(name, Given::BuiltIn(*word), Some(source));
                }
            }
        }
        for caller in callers {
            let layer = &caller.layer;
            if layer.from.is_none_or(|from| from <= as_of) && layer.until.is_none_or(|until| as_of <= until) {
                policies.layers.push(layer.clone());
                for (name, value) in &caller.settings {
                    policies.set(name, Given::Caller(value), None);
                }
            }
        }
        policies
    }

    /// Lets the last layer say something; whether it is a setting, and the value one of its own.
    fn set(&mut self, name: &str, given: Given<'_>, source: Option<&'static Source>) -> bool {
        let layer = self.layers.len().saturating_sub(1);
        self.slot(name)
            .is_some_and(|(slot, shape)| slot.lay(given, shape, Origin { layer, source }))
    }

    /// Ids of the layers, in order.
    pub fn ids(&self) -> Vec<String> {
        self.layers.iter().map(|layer| layer.id.to_string()).collect()
    }

    /// The layer a setting comes from, as a finding cites it; nothing for the national default, which the rule itself cites.
    pub fn cite(&self, origin: Origin, lang: Lang) -> Option<Basis> {
        let Origin { layer, source: own } = origin;
        let layer = self.layers.get(layer).filter(|_| layer > 0)?;
        let title = match lang {
            Lang::Chinese => &layer.title.0,
            Lang::English => &layer.title.1,
        };
        let (source, seen) = match (own, &layer.source) {
            (Some(source), _) => (source.title.in_lang(lang), Some(source.seen)),
            (None, Some((source, seen))) => (source.as_str(), Some(*seen)),
            (None, None) => ("", None),
        };
        let url = own
            .and_then(|source| source.url)
            .or_else(|| is_url(source).then_some(source));
        let document = match lang {
            _ if source.is_empty() || is_url(source) => title.to_string(),
            Lang::Chinese => format!("{title}（{source}）"),
            Lang::English => format!("{title} ({source})"),
        };
        Some(Basis {
            kind: layer.kind,
            document,
            number: None,
            article: None,
            from: layer.from.or(own.and_then(|own| own.from)).map(|date| date.to_string()),
            until: layer.until.map(|date| date.to_string()),
            url: url.map(Into::into),
            seen: seen.map(|date| date.to_string()),
        })
    }
}

fn is_url(text: &str) -> bool {
    text.starts_with("https://") || text.starts_with("http://")
}

/// The provider slugs that have built-in conventions.
pub fn providers() -> impl Iterator<Item = &'static str> {
    BUILT_IN
        .iter()
        .filter(|policy| policy.kind == BasisKind::Provider)
        .map(|policy| policy.id)
}

impl Layer {
    fn built_in(policy: &'static BuiltIn) -> Self {
        Self {
            id: Cow::Borrowed(policy.id),
            kind: policy.kind,
            title: (
                Cow::Borrowed(policy.title.in_lang(Lang::Chinese)),
                Cow::Borrowed(policy.title.in_lang(Lang::English)),
            ),
            source: None,
            from: None,
            until: None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_built_in_setting_is_one() {
        let mut policies = Policies::lay(None, None, &[], Date::of(2026, 11, 22));
        for built_in in BUILT_IN {
            for (name, word, _) in built_in.settings {
                let value = word.value();
                for given in [Given::BuiltIn(*word), Given::Caller(&value)] {
                    assert!(policies.set(name, given, None), "{} {name}", built_in.id);
                }
            }
        }
    }

    #[test]
    fn later_layers_win_and_are_cited() {
        let own = r#"{"id":"house","title":"House rules","source":"https://example.com/rules","seen":"2026-11-01","monthsLeft":6}"#;
        let caller = CallerPolicy::read(&crate::model::json::read(own.as_bytes()).unwrap()).unwrap();
        let policies = Policies::lay(Some("410100"), None, &[caller], Date::of(2026, 11, 22));
        assert_eq!(policies.ids(), ["national", "province-41", "house"]);
        assert_eq!(policies.months_left.value, 6);
        assert_eq!(policies.domain_owner.value, DomainOwner::Organizer);
        let basis = policies.cite(policies.months_left.origin, Lang::Chinese).unwrap();
        assert_eq!(basis.url.as_deref(), Some("https://example.com/rules"));
        assert_eq!(
            policies.cite(policies.domain_owner.origin, Lang::Chinese).unwrap().kind,
            BasisKind::Province
        );
        assert_eq!(policies.cite(policies.shortest_name.origin, Lang::Chinese), None);
    }

    #[test]
    fn a_broken_policy_says_where() {
        let path = |json: &str| {
            CallerPolicy::read(&crate::model::json::read(json.as_bytes()).unwrap())
                .unwrap_err()
                .path
        };
        assert_eq!(path("[]"), "");
        assert_eq!(path(r#"{"title":"t","source":"s","seen":"2026-01-01"}"#), "/id");
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
}
