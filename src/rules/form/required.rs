//! What the registration form in force asks for and is not filled in.

use crate::data::vocabulary::{Action, Nature, ServiceKind};
use crate::filing::field::{Field, List, Node, Problem};
use crate::filing::{App, AppPlatform, Certificate, Domain, Filing, Organizer, Person, Sdk, Service};
use crate::law::{
    Article, anti_fraud_law, conventions, filing_system, guide, notice_64, notice_105, order_33, order_292, rules_501,
};
use crate::model::phrase::{Phrase, t};
use crate::model::report::Severity;
use crate::rule::context::Capacity;
use crate::rule::{
    ABSENT, Applicability, Applies, OTHER_ACTION, OTHER_SERVICE, Owner, Rule, RuleContext, Scope, UNREAD, fail,
    messages, pass,
};

/// See the module.
pub static RULE: Rule = Rule {
    id: "form/required",
    since: "0.1.0",
    severity: Severity::Error,
    title: t!("必填栏目", "Required fields"),
    why: t!(
        "备案登记表的栏目要填写完整；审核结果发到负责人的手机和邮箱。",
        "The registration form has to be complete; the result is sent to the mobile and e-mail of the person in charge.",
    ),
    fix: t!("填写{field}。", "Fill in “{field}”."),
    messages: MESSAGES,
    basis: &[
        &notice_105::ANNEX,
        &guide::SECTION_9_1,
        &guide::SECTION_11,
        &anti_fraud_law::ARTICLE_23,
        &order_33::ANNEX,
        &order_33::ARTICLE_3,
        &order_33::ARTICLE_7,
        &rules_501::ARTICLE_11,
        &notice_64::SECTION_1_1_1,
        &notice_64::SECTION_1_2,
        &notice_64::SECTION_1_2_PHONE,
        &notice_64::SECTION_1_3,
        &notice_64::SECTION_1_4,
        &order_292::ARTICLE_8_1,
        &order_292::ARTICLE_8_2,
        &filing_system::CODE_1044,
        &conventions::LEGAL_REPRESENTATIVE_DETAILS,
    ],
    applies: Applies::ALWAYS,
    scope: &[
        Scope::Problem(nothing_given),
        Scope::Filing(filing),
        Scope::Organizer(organizer),
        Scope::Person(person),
        Scope::Certificate(certificate),
        Scope::Service(service),
    ],
    cases: &[
        fail("{}"),
        fail(r#"{"organizer":{"nature":"enterprise","name":"  "}}"#),
        fail(r#"{"action":"cancel","organizer":{}}"#),
        fail(r#"{"services":[{"kind":"website","name":"示例网"}]}"#),
        fail(r#"{"services":[{"kind":"app","app":{"sdks":[{"vendor":"示例科技"}]}}]}"#),
        fail(r#"{"action":"change","organizer":{"filingNumber":"京ICP备12345678号"},"services":[{"kind":"website"}]}"#),
        fail(
            r#"{"action":"change","changes":["/organizer/address"],"organizer":{"filingNumber":"京ICP备12345678号"}}"#,
        ),
        fail(r#"{"action":"new","organizer":{"personInCharge":{"certificate":{"kind":"resident-id"}}}}"#),
        pass(
            r#"{"action":"cancel","organizer":{"filingNumber":"京ICP备12345678号"},"services":[{"filingNumber":"京ICP备12345678号-1"}]}"#,
        ),
        pass(
            r#"{"action":"change","changes":["/organizer/personInCharge/mobile"],"organizer":{"filingNumber":"京ICP备12345678号","personInCharge":{"name":"张三","mobile":"19900000001"}},"services":[{"kind":"website"}]}"#,
        ),
    ],
};

messages! {
    MESSAGE "message" "没有填写{field}。" "Not filled in: {field}.";
    EXPIRY "expiry" "没有填写{field}，长期有效的选“长期”。" "Not filled in: {field}; if there is no end date, choose “long-term”.";
    FIX_SERVICE_PERSON "fix-service-person"
        "填写{field}；与主体负责人是同一人的，填写相同的内容。"
        "Fill in “{field}”; if the organizer has the same person in charge, enter the same details.";
    FIX_DOMAINS "fix-domains"
        "填写{field}。没有域名、只用 IP 访问的网站，在这里填 IP 地址，先问接入服务商办不办。不联网的 APP，先问分发平台或接入服务商。"
        "Fill in “{field}”. If the website has only an IP address, enter that here, if your access provider files such sites. For an app without a server, ask the app store or your access provider.";
    FIX_ACCESS "fix-access"
        "这部分一般由接入服务商填写；需要自己填写的，向其索取。"
        "The access provider usually fills this in; if you have to, ask it for the details.";
}

/// When a field has to be filled in, and what is said where it is not.
#[derive(Debug)]
pub struct Terms {
    /// Kinds of request; empty: all of them.
    pub actions: &'static [Action],
    /// What has to change for a change to ask for it, where the filing says what changes.
    pub changed: Changed,
    /// Kinds of service; empty: all of them, and while the kind is open.
    pub services: &'static [ServiceKind],
    /// How much it weighs.
    pub severity: Severity,
    /// Who asks.
    pub basis: &'static [&'static Article],
    message: &'static Phrase,
    fix: &'static Phrase,
}

/// What has to change for a change to ask for a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Changed {
    /// Anything.
    Anything,
    /// The field itself.
    Field,
    /// Anything of the record that it belongs to.
    Record,
}

/// Who asks for a field, through time: the forms of 2005 and 2023, and what other instruments name. Of those in force on a day none
/// asks for anything that it does not name.
type By = &'static [&'static Article];
const FORM: By = &[&notice_105::ANNEX];
const FORMS: By = &[&notice_105::ANNEX, &order_33::ANNEX, &order_33::ARTICLE_7];
const FORM_OF_2005: By = &[&order_33::ANNEX];
const BEARER: By = &[
    &notice_105::ANNEX,
    &guide::SECTION_9_1,
    &order_33::ANNEX,
    &order_33::ARTICLE_7,
    &order_292::ARTICLE_8_1,
];
const NAMED: By = &[
    &notice_105::ANNEX,
    &order_33::ANNEX,
    &order_33::ARTICLE_7,
    &order_292::ARTICLE_8_1,
];
const OFFERED: By = &[
    &notice_105::ANNEX,
    &guide::SECTION_9_1,
    &order_33::ANNEX,
    &order_33::ARTICLE_7,
    &order_292::ARTICLE_8_2,
];
const SITE: By = &[
    &notice_105::ANNEX,
    &order_33::ANNEX,
    &order_33::ARTICLE_7,
    &notice_64::SECTION_1_3,
];
const ADDRESSES: By = &[
    &notice_105::ANNEX,
    &order_33::ANNEX,
    &order_33::ARTICLE_7,
    &notice_64::SECTION_1_3,
    &order_292::ARTICLE_8_2,
];
const CONTENT: By = &[&notice_105::ANNEX, &notice_64::SECTION_1_3, &order_292::ARTICLE_8_2];
const KINDS: By = &[&notice_105::ANNEX, &notice_64::SECTION_1_1_1];
const PLACE: By = &[&notice_105::ANNEX, &order_33::ARTICLE_3];
const MAILING: By = &[
    &notice_105::ANNEX,
    &order_33::ANNEX,
    &order_33::ARTICLE_7,
    &notice_64::SECTION_1_2,
];
const REACHED: By = &[
    &notice_105::ANNEX,
    &guide::SECTION_11,
    &order_33::ANNEX,
    &notice_64::SECTION_1_2,
];
const OFFICE: By = &[&order_33::ANNEX, &notice_64::SECTION_1_2_PHONE];
const HOST: By = &[
    &notice_105::ANNEX,
    &order_33::ANNEX,
    &rules_501::ARTICLE_11,
    &notice_64::SECTION_1_4,
];
const APPS: By = &[&notice_105::ANNEX, &anti_fraud_law::ARTICLE_23];

/// The rest is on file already.
const NEW: &[Action] = &[Action::New];
const ON_FILE: &[Action] = &[Action::AddService, Action::AddAccess, Action::Change, Action::Cancel];
const SERVICE_ON_FILE: &[Action] = &[Action::AddAccess, Action::Change, Action::Cancel];
const ADDED: &[Action] = &[Action::New, Action::AddService, Action::AddAccess];
/// In a change, too, that does not say what changes: such a record makes sense only whole.
const WHOLE: &[Action] = &[Action::New, Action::AddService, Action::AddAccess, Action::Change];

/// What the rule says to do; apart, so that naming it does not keep the examples in the wasm.
static FIX: Phrase = RULE.fix;

const ANY: Terms = Terms {
    actions: &[],
    changed: Changed::Anything,
    services: &[],
    severity: Severity::Error,
    basis: FORMS,
    message: &MESSAGE,
    fix: &FIX,
};

macro_rules! terms {
    ($($name:ident = $($member:ident: $value:expr),+, ..$rest:expr;)*) => {
        $(const $name: Terms = Terms { $($member: $value,)+ ..$rest };)*
    };
}

terms! {
    FIRST = actions: NEW, changed: Changed::Field, ..ANY;
    NUMBER_OF_ORGANIZER = actions: ON_FILE, ..ANY;
    // Without it the system does not find the service.
    NUMBER_OF_SERVICE = actions: SERVICE_ON_FILE, changed: Changed::Record, ..ANY;
    ALWAYS = actions: ADDED, changed: Changed::Field, ..ANY;
    PART = actions: WHOLE, ..ALWAYS;
    NAME_OF_PERSON_IN_CHARGE = basis: &[&notice_105::ANNEX, &filing_system::CODE_1044, &order_33::ANNEX, &order_292::ARTICLE_8_1], ..PART;
    // The provider can read it off the document.
    EXPIRY_OF_CERTIFICATE = severity: Severity::Warning, basis: FORM, message: &EXPIRY, ..PART;
    // No form of the authorities has the legal representative; some providers' have.
    REPRESENTATIVE = severity: Severity::Warning, basis: &[&conventions::LEGAL_REPRESENTATIVE_DETAILS], ..PART;
    SERVICE_PERSON = severity: Severity::Warning, basis: FORM, fix: &FIX_SERVICE_PERSON, ..ALWAYS;
    HOSTED = services: &[ServiceKind::Website, ServiceKind::App], ..ALWAYS;
    DOMAINS = basis: ADDRESSES, fix: &FIX_DOMAINS, ..HOSTED;
    WEBSITE = services: &[ServiceKind::Website], ..ALWAYS;
    APP = services: &[ServiceKind::App], basis: APPS, ..ALWAYS;
    DOMAIN_NAME = services: &[ServiceKind::Website, ServiceKind::App], ..PART;
    PART_OF_APP = services: &[ServiceKind::App], basis: FORM, ..PART;
    ACCESS = severity: Severity::Prompt, basis: HOST, fix: &FIX_ACCESS, ..HOSTED;
    // The annex does not say who has none.
    INVESTOR = severity: Severity::Warning, basis: FORM_OF_2005, ..FIRST;
}

/// A field of a record that has to be filled in.
struct Needed<R> {
    member: &'static str,
    /// Where it stands, and whether nothing is there.
    look: fn(&R) -> (Node, bool),
    terms: Terms,
}

impl Terms {
    const fn by(self, basis: &'static [&'static Article]) -> Self {
        Self { basis, ..self }
    }
}

const fn needed<R>(member: &'static str, look: fn(&R) -> (Node, bool), terms: Terms) -> Needed<R> {
    Needed { member, look, terms }
}

fn missing<T>(field: &Field<T>) -> (Node, bool) {
    (field.node(), field.is_missing())
}

/// A list without entries is as good as none.
fn empty<T>(list: &Field<List<T>>) -> (Node, bool) {
    (list.node(), list.is_missing() || list.get().is_some_and(Vec::is_empty))
}

static FILING: &[Needed<Filing>] = &[
    needed("organizer", |filing| missing(&filing.organizer), ANY.by(BEARER)),
    needed("services", |filing| empty(&filing.services), ALWAYS.by(OFFERED)),
];

static ORGANIZER: &[Needed<Organizer>] = &[
    needed(
        "filingNumber",
        |organizer| missing(&organizer.filing_number),
        NUMBER_OF_ORGANIZER,
    ),
    needed("nature", |organizer| missing(&organizer.nature), FIRST),
    needed("name", |organizer| missing(&organizer.name), FIRST.by(NAMED)),
    needed("certificate", |organizer| missing(&organizer.certificate), FIRST),
    needed("region", |organizer| missing(&organizer.region), FIRST.by(PLACE)),
    needed("address", |organizer| missing(&organizer.address), FIRST.by(MAILING)),
    needed(
        "personInCharge",
        |organizer| missing(&organizer.person_in_charge),
        FIRST.by(NAMED),
    ),
];

static OF_UNIT: &[Needed<Organizer>] = &[needed("investor", |organizer| missing(&organizer.investor), INVESTOR)];

static LEGAL_REPRESENTATIVE: &[Needed<Person>] = &[needed("name", |person| missing(&person.name), REPRESENTATIVE)];

static PERSON_OF_ORGANIZER: &[Needed<Person>] = &[
    needed("name", |person| missing(&person.name), NAME_OF_PERSON_IN_CHARGE),
    needed("certificate", |person| missing(&person.certificate), PART),
    needed("officePhone", |person| missing(&person.office_phone), PART.by(OFFICE)),
    needed("mobile", |person| missing(&person.mobile), PART.by(REACHED)),
    needed(
        "emergencyPhone",
        |person| missing(&person.emergency_phone),
        PART.by(FORM),
    ),
    needed("email", |person| missing(&person.email), PART.by(REACHED)),
];

static PERSON_OF_SERVICE: &[Needed<Person>] = &[
    needed("name", |person| missing(&person.name), PART.by(NAMED)),
    needed("certificate", |person| missing(&person.certificate), PART),
    needed("officePhone", |person| missing(&person.office_phone), PART.by(OFFICE)),
    needed("mobile", |person| missing(&person.mobile), PART.by(REACHED)),
    needed(
        "emergencyPhone",
        |person| missing(&person.emergency_phone),
        PART.by(FORM),
    ),
    needed("email", |person| missing(&person.email), PART.by(REACHED)),
];

static CERTIFICATE: &[Needed<Certificate>] = &[
    needed("kind", |certificate| missing(&certificate.kind), PART.by(KINDS)),
    needed("number", |certificate| missing(&certificate.number), PART),
];

static CERTIFICATE_OF_REPRESENTATIVE: &[Needed<Certificate>] = &[
    needed("kind", |certificate| missing(&certificate.kind), REPRESENTATIVE),
    needed("number", |certificate| missing(&certificate.number), REPRESENTATIVE),
];

static CERTIFICATE_OF_PERSON: &[Needed<Certificate>] = &[
    needed("kind", |certificate| missing(&certificate.kind), PART.by(KINDS)),
    needed("number", |certificate| missing(&certificate.number), PART),
    needed(
        "validUntil",
        |certificate| missing(&certificate.valid_until),
        EXPIRY_OF_CERTIFICATE,
    ),
];

static SERVICE: &[Needed<Service>] = &[
    needed("kind", |service| missing(&service.kind), ALWAYS.by(FORM)),
    needed("name", |service| missing(&service.name), ALWAYS.by(SITE)),
    needed("domains", |service| empty(&service.domains), DOMAINS),
    needed("homepage", |service| missing(&service.homepage), WEBSITE),
    needed("content", |service| missing(&service.content), WEBSITE.by(CONTENT)),
    needed("languages", |service| missing(&service.languages), ALWAYS.by(FORM)),
    needed(
        "personInCharge",
        |service| missing(&service.person_in_charge),
        SERVICE_PERSON,
    ),
    needed("access", |service| missing(&service.access), ACCESS),
    needed("app", |service| missing(&service.app), APP),
    needed(
        "filingNumber",
        |service| missing(&service.filing_number),
        NUMBER_OF_SERVICE,
    ),
];

static DOMAIN: &[Needed<Domain>] = &[needed(
    "name",
    |domain| missing(&domain.name),
    DOMAIN_NAME.by(ADDRESSES),
)];

static APP_DETAILS: &[Needed<App>] = &[needed("platforms", |app| missing(&app.platforms), APP)];

static PLATFORM: &[Needed<AppPlatform>] = &[
    needed("os", |platform| missing(&platform.os), PART_OF_APP),
    needed("id", |platform| missing(&platform.id), PART_OF_APP),
    needed("publicKey", |platform| missing(&platform.public_key), PART_OF_APP),
    needed("fingerprint", |platform| missing(&platform.fingerprint), PART_OF_APP),
];

static SDK: &[Needed<Sdk>] = &[
    needed("vendor", |sdk| missing(&sdk.vendor), PART_OF_APP),
    needed("purpose", |sdk| missing(&sdk.purpose), PART_OF_APP),
];

/// Every field that has to be filled in, by its path; `*` stands for each entry of a list. Below a record that is not there, nothing has.
pub fn requirements() -> Vec<(String, &'static Terms)> {
    fn of<R>(record: &str, table: &'static [Needed<R>]) -> impl Iterator<Item = (String, &'static Terms)> {
        let path = move |needed: &'static Needed<R>| ([record, needed.member].join("/"), &needed.terms);
        table.iter().map(path)
    }
    let organizer = of("", FILING).chain(of("/organizer", ORGANIZER));
    let organizer = organizer.chain(of("/organizer", OF_UNIT));
    let organizer = organizer.chain(of("/organizer/certificate", CERTIFICATE));
    let persons = [
        ("/organizer/legalRepresentative", LEGAL_REPRESENTATIVE),
        ("/organizer/personInCharge", PERSON_OF_ORGANIZER),
        ("/services/*/personInCharge", PERSON_OF_SERVICE),
    ];
    let persons = persons.into_iter().flat_map(|(record, table)| of(record, table));
    let certificates = [
        (
            "/organizer/legalRepresentative/certificate",
            CERTIFICATE_OF_REPRESENTATIVE,
        ),
        ("/organizer/personInCharge/certificate", CERTIFICATE_OF_PERSON),
        ("/services/*/personInCharge/certificate", CERTIFICATE_OF_PERSON),
    ];
    let certificates = certificates.into_iter().flat_map(|(record, table)| of(record, table));
    let service = of("/services/*", SERVICE).chain(of("/services/*/domains/*", DOMAIN));
    let app = of("/services/*/app", APP_DETAILS).chain(of("/services/*/app/platforms/*", PLATFORM));
    let app = app.chain(of("/services/*/app/sdks/*", SDK));
    organizer
        .chain(persons)
        .chain(certificates)
        .chain(service)
        .chain(app)
        .collect()
}

fn require<R>(record: &R, table: &'static [Needed<R>], context: &mut RuleContext<'_>) {
    for Needed { look, terms, .. } in table {
        let (node, missing) = look(record);
        if missing {
            say(node, terms, context);
        }
    }
}

fn say(node: Node, terms: &'static Terms, context: &mut RuleContext<'_>) {
    let kind = context.service().and_then(|service| kind_of(service, context));
    let concerned = terms.services.is_empty() || kind.is_some_and(|kind| terms.services.contains(&kind));
    if concerned && is_asked(node, terms, context) {
        let finding = context.report_at(node, terms.message).fix(terms.fix);
        finding.severity(terms.severity).basis(terms.basis);
    }
}

/// Before the form of 2023 nobody asked for the kind: there were websites alone.
fn kind_of(service: &Service, context: &RuleContext<'_>) -> Option<ServiceKind> {
    let website = is_of_2005(context) && service.kind.is_missing();
    if website {
        Some(ServiceKind::Website)
    } else {
        service.kind.choice()
    }
}

/// The day is one before the form in force.
fn is_of_2005(context: &RuleContext<'_>) -> bool {
    !notice_105::ANNEX.in_force(context.as_of())
}

/// Whether this request asks for it; of a change, as far as the filing says what changes.
fn is_asked(node: Node, terms: &Terms, context: &RuleContext<'_>) -> bool {
    let action = context.action();
    let touched = match terms.changed {
        _ if action != Some(Action::Change) => None,
        Changed::Anything => None,
        Changed::Field => context.changes(node),
        Changed::Record => context
            .context
            .places
            .parent(node)
            .and_then(|record| context.changes(record)),
    };
    let always = || terms.actions.is_empty() || action.is_some_and(|action| terms.actions.contains(&action));
    touched.unwrap_or_else(always)
}

/// Where the request cannot be read, hardly anything can be said to be missing.
fn looked(context: &RuleContext<'_>) -> Applicability {
    context.action().map(|_| ()).ok_or(UNREAD)
}

fn nothing_given(problem: &Problem, node: Node, context: &mut RuleContext<'_>) -> Applicability {
    if *problem != Problem::NothingGiven {
        return Err(ABSENT);
    }
    context.report_at(node, &MESSAGE).basis(FORMS);
    Ok(())
}

fn filing(filing: &Filing, context: &mut RuleContext<'_>) -> Applicability {
    require(filing, FILING, context);
    looked(context)
}

fn organizer(organizer: &Organizer, context: &mut RuleContext<'_>) -> Applicability {
    for needed in ORGANIZER {
        // The older forms have one person: in charge of the site.
        if needed.member != "personInCharge" || !is_of_2005(context) || !each_has_a_person(context.filing()) {
            require(organizer, std::slice::from_ref(needed), context);
        }
    }
    if organizer
        .nature
        .choice()
        .is_some_and(|nature| nature != Nature::Individual)
    {
        require(organizer, OF_UNIT, context);
    }
    looked(context)
}

fn each_has_a_person(filing: &Filing) -> bool {
    let mut services = filing.services.items().peekable();
    services.peek().is_some() && services.all(|service| service.person_in_charge.get().is_some())
}

fn person(person: &Person, context: &mut RuleContext<'_>) -> Applicability {
    let (_, capacity) = context.person().ok_or(ABSENT)?;
    if context.action() == Some(Action::Cancel) {
        return Err(OTHER_ACTION);
    }
    let organizers = context
        .organizer()
        .and_then(|organizer| organizer.person_in_charge.get());
    if capacity == Capacity::Service && is_of_2005(context) && organizers.is_some() {
        return Ok(());
    }
    // Without a name or certificate it is the same person as before, with another telephone or address.
    let same = person.name.is_missing() && person.certificate.is_missing();
    if same && context.action() == Some(Action::Change) && context.changes(person.name.node()).is_none() {
        return Ok(());
    }
    let table = match capacity {
        Capacity::LegalRepresentative => LEGAL_REPRESENTATIVE,
        Capacity::Organizer => PERSON_OF_ORGANIZER,
        Capacity::Service => PERSON_OF_SERVICE,
    };
    require(person, table, context);
    looked(context)
}

fn certificate(certificate: &Certificate, context: &mut RuleContext<'_>) -> Applicability {
    let table = match context.owner() {
        Owner::Organizer => CERTIFICATE,
        Owner::Person(Capacity::LegalRepresentative) => CERTIFICATE_OF_REPRESENTATIVE,
        Owner::Person(_) => CERTIFICATE_OF_PERSON,
        Owner::Nobody | Owner::Number | Owner::Registrant => return Err(ABSENT),
    };
    if context.action() == Some(Action::Cancel) {
        return Err(OTHER_ACTION);
    }
    require(certificate, table, context);
    looked(context)
}

fn service(service: &Service, context: &mut RuleContext<'_>) -> Applicability {
    // What was not filed yet is another rule's.
    if is_of_2005(context) && kind_of(service, context) != Some(ServiceKind::Website) {
        return Err(OTHER_SERVICE);
    }
    require(service, SERVICE, context);
    for domain in service.domains.items() {
        require(domain, DOMAIN, context);
    }
    if let Some(app) = service.app.get() {
        require(app, APP_DETAILS, context);
        for platform in app.platforms.items() {
            require(platform, PLATFORM, context);
        }
        for sdk in app.sdks.items() {
            require(sdk, SDK, context);
        }
    }
    looked(context)
}
