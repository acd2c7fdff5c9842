//! What the registration form in force asks for and is not filled in.

use crate::data::vocabulary::{Action, ServiceKind};
use crate::filing::field::{Field, List, Node};
use crate::filing::{App, AppPlatform, Certificate, Domain, Filing, Organizer, Person, Service};
use crate::law::{Article, filing_system, guide, notice_105, order_33};
use crate::model::phrase::{Phrase, t};
use crate::model::report::Severity;
use crate::rule::context::Capacity;
use crate::rule::{
    ABSENT, Applicability, Applies, OTHER_ACTION, Owner, Rule, RuleContext, Scope, fail, messages, pass,
};

/// See the module.
pub static RULE: Rule = Rule {
    id: "form/required",
    since: "0.1.0",
    severity: Severity::Error,
    title: t!("必填栏目", "Required fields"),
    why: t!(
        "备案登记表的栏目要填写完整；审核结果发到负责人的手机和邮箱。",
        "The registration form has to be complete, and the result goes to the mobile and e-mail of the person in charge.",
    ),
    fix: t!("请填写{field}。", "Fill in {field}."),
    messages: MESSAGES,
    basis: &[
        &notice_105::ANNEX,
        &order_33::ARTICLE_7,
        &guide::SECTION_11,
        &filing_system::CODE_1044,
    ],
    applies: Applies::ALWAYS,
    scope: &[
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
        pass(
            r#"{"action":"cancel","organizer":{"filingNumber":"京ICP备12345678号"},"services":[{"filingNumber":"京ICP备12345678号-1"}]}"#,
        ),
    ],
};

messages! {
    MESSAGE "message" "没有填写{field}。" "{field} is not filled in.";
    EXPIRY "expiry" "没有填写{field}，长期有效的选“长期”。" "{field} is not filled in; for no end choose “long-term”.";
    FIX_SERVICE_PERSON "fix-service-person"
        "请填写{field}；与主体负责人是同一人的，填写相同的内容。"
        "Fill in {field}; if it is the same person as for the organizer, repeat the same details.";
    FIX_ACCESS "fix-access"
        "这部分一般由接入服务提供者填写；需要自己填写的，请向其索取。"
        "The access provider usually fills this in; ask for it if you have to.";
}

/// When a field has to be filled in, and what is said where it is not.
#[derive(Debug)]
pub struct Terms {
    /// Kinds of request; empty: all of them.
    pub actions: &'static [Action],
    /// Kinds of service; empty: all of them, and while the kind is open.
    pub services: &'static [ServiceKind],
    /// How much it weighs.
    pub severity: Severity,
    /// Who asks.
    pub basis: &'static [&'static Article],
    message: &'static Phrase,
    fix: &'static Phrase,
}

/// The rest is on file already.
const NEW: &[Action] = &[Action::New];
const ON_FILE: &[Action] = &[Action::AddService, Action::AddAccess, Action::Change, Action::Cancel];
const ADDED: &[Action] = &[Action::New, Action::AddService, Action::AddAccess];
const KEPT: &[Action] = &[Action::New, Action::AddService, Action::AddAccess, Action::Change];
const CANCEL: &[Action] = &[Action::Cancel];

/// What the rule says to do; apart, so that naming it does not keep the examples in the wasm.
static FIX: Phrase = RULE.fix;

const ANY: Terms = Terms {
    actions: &[],
    services: &[],
    severity: Severity::Error,
    basis: &[&notice_105::ANNEX, &order_33::ARTICLE_7],
    message: &MESSAGE,
    fix: &FIX,
};

macro_rules! terms {
    ($($name:ident = $($member:ident: $value:expr),+, ..$rest:expr;)*) => {
        $(const $name: Terms = Terms { $($member: $value,)+ ..$rest };)*
    };
}

terms! {
    FIRST = actions: NEW, ..ANY;
    NUMBER_OF_ORGANIZER = actions: ON_FILE, ..ANY;
    NUMBER_OF_SERVICE = actions: CANCEL, ..ANY;
    SERVICES = actions: ADDED, ..ANY;
    ALWAYS = actions: KEPT, ..ANY;
    NAME_OF_PERSON = basis: &[&notice_105::ANNEX], ..ALWAYS;
    NAME_OF_PERSON_IN_CHARGE = basis: &[&notice_105::ANNEX, &filing_system::CODE_1044], ..ALWAYS;
    CONTACT = basis: &[&notice_105::ANNEX, &guide::SECTION_11], ..ALWAYS;
    // The provider can read it off the document.
    EXPIRY_OF_CERTIFICATE = severity: Severity::Warning, basis: &[&notice_105::ANNEX], message: &EXPIRY, ..ALWAYS;
    SERVICE_PERSON = severity: Severity::Warning, basis: &[&notice_105::ANNEX], fix: &FIX_SERVICE_PERSON, ..ALWAYS;
    HOSTED = services: &[ServiceKind::Website, ServiceKind::App], ..ALWAYS;
    WEBSITE = services: &[ServiceKind::Website], ..ALWAYS;
    APP = services: &[ServiceKind::App], ..ALWAYS;
    ACCESS = severity: Severity::Prompt, basis: &[&notice_105::ANNEX], fix: &FIX_ACCESS, ..HOSTED;
}

/// A field of a record that has to be filled in.
struct Needed<R> {
    member: &'static str,
    /// Where it stands, and whether nothing is there.
    look: fn(&R) -> (Node, bool),
    terms: Terms,
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
    needed("organizer", |filing| missing(&filing.organizer), ANY),
    needed("services", |filing| empty(&filing.services), SERVICES),
];

static ORGANIZER: &[Needed<Organizer>] = &[
    needed(
        "filingNumber",
        |organizer| missing(&organizer.filing_number),
        NUMBER_OF_ORGANIZER,
    ),
    needed("nature", |organizer| missing(&organizer.nature), FIRST),
    needed("name", |organizer| missing(&organizer.name), FIRST),
    needed("certificate", |organizer| missing(&organizer.certificate), FIRST),
    needed("region", |organizer| missing(&organizer.region), FIRST),
    needed("address", |organizer| missing(&organizer.address), FIRST),
    needed(
        "personInCharge",
        |organizer| missing(&organizer.person_in_charge),
        FIRST,
    ),
];

static LEGAL_REPRESENTATIVE: &[Needed<Person>] = &[
    needed("name", |person| missing(&person.name), NAME_OF_PERSON),
    needed("certificate", |person| missing(&person.certificate), ALWAYS),
];

static PERSON_OF_ORGANIZER: &[Needed<Person>] = &[
    needed("name", |person| missing(&person.name), NAME_OF_PERSON_IN_CHARGE),
    needed("certificate", |person| missing(&person.certificate), ALWAYS),
    needed("mobile", |person| missing(&person.mobile), CONTACT),
    needed("emergencyPhone", |person| missing(&person.emergency_phone), ALWAYS),
    needed("email", |person| missing(&person.email), CONTACT),
];

static PERSON_OF_SERVICE: &[Needed<Person>] = &[
    needed("name", |person| missing(&person.name), NAME_OF_PERSON),
    needed("certificate", |person| missing(&person.certificate), ALWAYS),
    needed("mobile", |person| missing(&person.mobile), CONTACT),
    needed("emergencyPhone", |person| missing(&person.emergency_phone), ALWAYS),
    needed("email", |person| missing(&person.email), CONTACT),
];

static CERTIFICATE: &[Needed<Certificate>] = &[
    needed("kind", |certificate| missing(&certificate.kind), ALWAYS),
    needed("number", |certificate| missing(&certificate.number), ALWAYS),
];

static CERTIFICATE_OF_PERSON: &[Needed<Certificate>] = &[
    needed("kind", |certificate| missing(&certificate.kind), ALWAYS),
    needed("number", |certificate| missing(&certificate.number), ALWAYS),
    needed(
        "validUntil",
        |certificate| missing(&certificate.valid_until),
        EXPIRY_OF_CERTIFICATE,
    ),
];

static SERVICE: &[Needed<Service>] = &[
    needed("kind", |service| missing(&service.kind), ALWAYS),
    needed("name", |service| missing(&service.name), ALWAYS),
    needed("domains", |service| empty(&service.domains), HOSTED),
    needed("homepage", |service| missing(&service.homepage), WEBSITE),
    needed("content", |service| missing(&service.content), ALWAYS),
    needed("languages", |service| missing(&service.languages), ALWAYS),
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

static DOMAIN: &[Needed<Domain>] = &[needed("name", |domain| missing(&domain.name), HOSTED)];

static APP_DETAILS: &[Needed<App>] = &[needed("platforms", |app| missing(&app.platforms), APP)];

static PLATFORM: &[Needed<AppPlatform>] = &[
    needed("os", |platform| missing(&platform.os), APP),
    needed("id", |platform| missing(&platform.id), APP),
    needed("publicKey", |platform| missing(&platform.public_key), APP),
    needed("fingerprint", |platform| missing(&platform.fingerprint), APP),
];

/// Every field that has to be filled in, by its path; `*` stands for each entry of a list. Below a record that is not there, nothing has.
pub fn requirements() -> Vec<(String, &'static Terms)> {
    fn of<R>(record: &str, table: &'static [Needed<R>]) -> impl Iterator<Item = (String, &'static Terms)> {
        let path = move |needed: &'static Needed<R>| ([record, needed.member].join("/"), &needed.terms);
        table.iter().map(path)
    }
    let organizer = of("", FILING).chain(of("/organizer", ORGANIZER));
    let organizer = organizer.chain(of("/organizer/certificate", CERTIFICATE));
    let persons = [
        ("/organizer/legalRepresentative", LEGAL_REPRESENTATIVE),
        ("/organizer/personInCharge", PERSON_OF_ORGANIZER),
        ("/services/*/personInCharge", PERSON_OF_SERVICE),
    ];
    let persons = persons.into_iter().flat_map(|(record, table)| of(record, table));
    let certificates = [
        "/organizer/legalRepresentative/certificate",
        "/organizer/personInCharge/certificate",
        "/services/*/personInCharge/certificate",
    ];
    let certificates = certificates
        .into_iter()
        .flat_map(|record| of(record, CERTIFICATE_OF_PERSON));
    let service = of("/services/*", SERVICE).chain(of("/services/*/domains/*", DOMAIN));
    let app = of("/services/*/app", APP_DETAILS).chain(of("/services/*/app/platforms/*", PLATFORM));
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
    let kind = context.service().and_then(|service| service.kind.choice());
    let asked = terms.services.is_empty() || kind.is_some_and(|kind| terms.services.contains(&kind));
    if asked && (terms.actions.is_empty() || terms.actions.contains(&context.action())) {
        let finding = context.report_at(node, terms.message).fix(terms.fix);
        finding.severity(terms.severity).basis(terms.basis);
    }
}

fn filing(filing: &Filing, context: &mut RuleContext<'_>) -> Applicability {
    require(filing, FILING, context);
    Ok(())
}

fn organizer(organizer: &Organizer, context: &mut RuleContext<'_>) -> Applicability {
    require(organizer, ORGANIZER, context);
    Ok(())
}

fn person(person: &Person, context: &mut RuleContext<'_>) -> Applicability {
    let (_, capacity) = context.person().ok_or(ABSENT)?;
    if context.action() == Action::Cancel {
        return Err(OTHER_ACTION);
    }
    let table = match capacity {
        Capacity::LegalRepresentative => LEGAL_REPRESENTATIVE,
        Capacity::Organizer => PERSON_OF_ORGANIZER,
        Capacity::Service => PERSON_OF_SERVICE,
    };
    require(person, table, context);
    Ok(())
}

fn certificate(certificate: &Certificate, context: &mut RuleContext<'_>) -> Applicability {
    let table = match context.owner() {
        Owner::Organizer => CERTIFICATE,
        Owner::Person(_) => CERTIFICATE_OF_PERSON,
        Owner::Nobody | Owner::Number | Owner::Registrant => return Err(ABSENT),
    };
    if context.action() == Action::Cancel {
        return Err(OTHER_ACTION);
    }
    require(certificate, table, context);
    Ok(())
}

fn service(service: &Service, context: &mut RuleContext<'_>) -> Applicability {
    require(service, SERVICE, context);
    for domain in service.domains.items() {
        require(domain, DOMAIN, context);
    }
    if let Some(app) = service.app.get() {
        require(app, APP_DETAILS, context);
        for platform in app.platforms.items() {
            require(platform, PLATFORM, context);
        }
    }
    Ok(())
}
