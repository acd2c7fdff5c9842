//! What the registration form in force asks for and is not filled in.

use crate::rule::context::Capacity;
use crate::data::vocabulary::{Action, ServiceKind};
use crate::filing::field::Field;
use crate::filing::{Certificate, Filing, Organizer, Person, Service};
use crate::law::{filing_system, guide, notice_105, order_33};
use crate::model::phrase::{Phrase, t};
use crate::model::report::Severity;
use crate::rule::{ABSENT, At, OTHER_ACTION, Outcome, Owner, Rule, Scope, bad, good};

/// See the module.
pub static RULE: Rule = Rule {
    id: "form/required",
    since: "0.1.0",
    severity: Severity::Error,
    title: t("必填栏目", "Required fields"),
    why: t(
        "备案登记表的栏目要填写完整；审核结果发到负责人的手机和邮箱。",
        "The registration form has to be complete, and the result goes to the mobile and e-mail of the person in charge.",
    ),
    fix: t("请填写{field}。", "Fill in {field}."),
    basis: &[
        &notice_105::ANNEX,
        &order_33::ARTICLE_7,
        &guide::SECTION_11,
        &filing_system::CODE_1044,
    ],
    scope: &[
        Scope::Filing(filing),
        Scope::Organizer(organizer),
        Scope::Person(person),
        Scope::Certificate(certificate),
        Scope::Service(service),
    ],
    cases: &[
        bad("{}"),
        bad(r#"{"organizer":{"nature":"enterprise","name":"  "}}"#),
        bad(r#"{"action":"cancel","organizer":{}}"#),
        bad(r#"{"services":[{"kind":"website","name":"示例网"}]}"#),
        good(
            r#"{"action":"cancel","organizer":{"filingNumber":"京ICP备12345678号"},"services":[{"filingNumber":"京ICP备12345678号-1"}]}"#,
        ),
    ],
};

static MESSAGE: Phrase = t("没有填写{field}。", "{field} is not filled in.");
static EXPIRY: Phrase = t(
    "没有填写{field}，长期有效的选“长期”。",
    "{field} is not filled in; for no end choose “long-term”.",
);
static FIX_SERVICE_PERSON: Phrase = t(
    "请填写{field}；与主体负责人是同一人的，填写相同的内容。",
    "Fill in {field}; if it is the same person as for the organizer, repeat the same details.",
);
static FIX_ACCESS: Phrase = t(
    "这部分一般由接入服务提供者填写；需要自己填写的，请向其索取。",
    "The access provider usually fills this in; ask for it if you have to.",
);

fn require<T>(at: &mut At<'_>, field: &Field<T>) {
    if field.is_missing() {
        at.find(field, &MESSAGE)
            .because([&notice_105::ANNEX, &order_33::ARTICLE_7]);
    }
}

fn filing(filing: &Filing, at: &mut At<'_>) -> Outcome {
    require(at, &filing.organizer);
    let empty = filing.services.get().is_some_and(Vec::is_empty);
    let wants_services = !matches!(filing.action(), Action::Change | Action::Cancel);
    if wants_services && (filing.services.is_missing() || empty) {
        at.find(&filing.services, &MESSAGE)
            .because([&notice_105::ANNEX, &order_33::ARTICLE_7]);
    }
    Ok(())
}

fn organizer(organizer: &Organizer, at: &mut At<'_>) -> Outcome {
    if at.action() != Action::New {
        // The rest is on file already.
        require(at, &organizer.filing_number);
        return Ok(());
    }
    require(at, &organizer.nature);
    require(at, &organizer.name);
    require(at, &organizer.certificate);
    require(at, &organizer.region);
    require(at, &organizer.address);
    require(at, &organizer.person_in_charge);
    Ok(())
}

fn person(person: &Person, at: &mut At<'_>) -> Outcome {
    let (_, capacity) = at.person().ok_or(ABSENT)?;
    if at.action() == Action::Cancel {
        return Err(OTHER_ACTION);
    }
    if person.name.is_missing() {
        let saying = at.find(&person.name, &MESSAGE);
        if capacity == Capacity::Organizer {
            saying.because([&notice_105::ANNEX, &filing_system::CODE_1044]);
        } else {
            saying.because([&notice_105::ANNEX]);
        }
    }
    require(at, &person.certificate);
    if capacity != Capacity::LegalRepresentative {
        for field in [&person.mobile, &person.email] {
            if field.is_missing() {
                at.find(field, &MESSAGE)
                    .because([&notice_105::ANNEX, &guide::SECTION_11]);
            }
        }
        require(at, &person.emergency_phone);
    }
    Ok(())
}

fn certificate(certificate: &Certificate, at: &mut At<'_>) -> Outcome {
    if matches!(at.owner(), Owner::Nobody | Owner::Number | Owner::Registrant) {
        return Err(ABSENT);
    }
    if at.action() == Action::Cancel {
        return Err(OTHER_ACTION);
    }
    require(at, &certificate.kind);
    require(at, &certificate.number);
    if matches!(at.owner(), Owner::Person(_)) && certificate.valid_until.is_missing() {
        // The provider can read it off the document.
        at.find(&certificate.valid_until, &EXPIRY)
            .weigh(Severity::Warning)
            .because([&notice_105::ANNEX]);
    }
    Ok(())
}

fn service(service: &Service, at: &mut At<'_>) -> Outcome {
    if at.action() == Action::Cancel {
        require(at, &service.filing_number);
        return Ok(());
    }
    require(at, &service.kind);
    require(at, &service.name);
    require(at, &service.content);
    require(at, &service.languages);
    if service.person_in_charge.is_missing() {
        let saying = at.find(&service.person_in_charge, &MESSAGE).fix(&FIX_SERVICE_PERSON);
        saying.weigh(Severity::Warning).because([&notice_105::ANNEX]);
    }
    match service.kind.choice() {
        Some(ServiceKind::Website) => {
            domains(service, at);
            require(at, &service.homepage);
        }
        Some(ServiceKind::App) => {
            domains(service, at);
            require(at, &service.app);
            if let Some(app) = service.app.get() {
                require(at, &app.platforms);
                for platform in app.platforms.items() {
                    require(at, &platform.os);
                    require(at, &platform.id);
                    require(at, &platform.public_key);
                    require(at, &platform.fingerprint);
                }
            }
        }
        Some(ServiceKind::MiniProgram | ServiceKind::QuickApp) | None => return Ok(()),
    }
    if service.access.is_missing() {
        let saying = at.find(&service.access, &MESSAGE).fix(&FIX_ACCESS);
        saying.weigh(Severity::Prompt).because([&notice_105::ANNEX]);
    }
    Ok(())
}

fn domains(service: &Service, at: &mut At<'_>) {
    let empty = service.domains.get().is_some_and(Vec::is_empty);
    if service.domains.is_missing() || empty {
        at.find(&service.domains, &MESSAGE)
            .because([&notice_105::ANNEX, &order_33::ARTICLE_7]);
    }
    for domain in service.domains.items() {
        require(at, &domain.name);
    }
}
