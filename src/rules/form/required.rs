//! What the registration form in force asks for and is not filled in.

use crate::data::vocabulary::{Action, ServiceKind};
use crate::filing::field::Field;
use crate::filing::{Certificate, Filing, Organizer, Person, Service};
use crate::law::{filing_system, guide, notice_105, order_33};
use crate::model::phrase::t;
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

fn require<T>(context: &mut RuleContext<'_>, field: &Field<T>) {
    if field.is_missing() {
        context
            .report(field, &MESSAGE)
            .basis([&notice_105::ANNEX, &order_33::ARTICLE_7]);
    }
}

fn filing(filing: &Filing, context: &mut RuleContext<'_>) -> Applicability {
    require(context, &filing.organizer);
    let empty = filing.services.get().is_some_and(Vec::is_empty);
    let wants_services = !matches!(filing.action(), Action::Change | Action::Cancel);
    if wants_services && (filing.services.is_missing() || empty) {
        context
            .report(&filing.services, &MESSAGE)
            .basis([&notice_105::ANNEX, &order_33::ARTICLE_7]);
    }
    Ok(())
}

fn organizer(organizer: &Organizer, context: &mut RuleContext<'_>) -> Applicability {
    if context.action() != Action::New {
        // The rest is on file already.
        require(context, &organizer.filing_number);
        return Ok(());
    }
    require(context, &organizer.nature);
    require(context, &organizer.name);
    require(context, &organizer.certificate);
    require(context, &organizer.region);
    require(context, &organizer.address);
    require(context, &organizer.person_in_charge);
    Ok(())
}

fn person(person: &Person, context: &mut RuleContext<'_>) -> Applicability {
    let (_, capacity) = context.person().ok_or(ABSENT)?;
    if context.action() == Action::Cancel {
        return Err(OTHER_ACTION);
    }
    if person.name.is_missing() {
        let finding = context.report(&person.name, &MESSAGE);
        if capacity == Capacity::Organizer {
            finding.basis([&notice_105::ANNEX, &filing_system::CODE_1044]);
        } else {
            finding.basis([&notice_105::ANNEX]);
        }
    }
    require(context, &person.certificate);
    if capacity != Capacity::LegalRepresentative {
        for field in [&person.mobile, &person.email] {
            if field.is_missing() {
                context
                    .report(field, &MESSAGE)
                    .basis([&notice_105::ANNEX, &guide::SECTION_11]);
            }
        }
        require(context, &person.emergency_phone);
    }
    Ok(())
}

fn certificate(certificate: &Certificate, context: &mut RuleContext<'_>) -> Applicability {
    if matches!(context.owner(), Owner::Nobody | Owner::Number | Owner::Registrant) {
        return Err(ABSENT);
    }
    if context.action() == Action::Cancel {
        return Err(OTHER_ACTION);
    }
    require(context, &certificate.kind);
    require(context, &certificate.number);
    if matches!(context.owner(), Owner::Person(_)) && certificate.valid_until.is_missing() {
        // The provider can read it off the document.
        context
            .report(&certificate.valid_until, &EXPIRY)
            .severity(Severity::Warning)
            .basis([&notice_105::ANNEX]);
    }
    Ok(())
}

fn service(service: &Service, context: &mut RuleContext<'_>) -> Applicability {
    if context.action() == Action::Cancel {
        require(context, &service.filing_number);
        return Ok(());
    }
    require(context, &service.kind);
    require(context, &service.name);
    require(context, &service.content);
    require(context, &service.languages);
    if service.person_in_charge.is_missing() {
        let finding = context
            .report(&service.person_in_charge, &MESSAGE)
            .fix(&FIX_SERVICE_PERSON);
        finding.severity(Severity::Warning).basis([&notice_105::ANNEX]);
    }
    match service.kind.choice() {
        Some(ServiceKind::Website) => {
            domains(service, context);
            require(context, &service.homepage);
        }
        Some(ServiceKind::App) => {
            domains(service, context);
            require(context, &service.app);
            if let Some(app) = service.app.get() {
                require(context, &app.platforms);
                for platform in app.platforms.items() {
                    require(context, &platform.os);
                    require(context, &platform.id);
                    require(context, &platform.public_key);
                    require(context, &platform.fingerprint);
                }
            }
        }
        Some(ServiceKind::MiniProgram | ServiceKind::QuickApp) | None => return Ok(()),
    }
    if service.access.is_missing() {
        let finding = context.report(&service.access, &MESSAGE).fix(&FIX_ACCESS);
        finding.severity(Severity::Prompt).basis([&notice_105::ANNEX]);
    }
    Ok(())
}

fn domains(service: &Service, context: &mut RuleContext<'_>) {
    let empty = service.domains.get().is_some_and(Vec::is_empty);
    if service.domains.is_missing() || empty {
        context
            .report(&service.domains, &MESSAGE)
            .basis([&notice_105::ANNEX, &order_33::ARTICLE_7]);
    }
    for domain in service.domains.items() {
        require(context, &domain.name);
    }
}
