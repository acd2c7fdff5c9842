//! Whose the domain is: the individual's own; or the unit's, its principal's, a senior executive's or a shareholder's, of whom the
//! form knows the principal only. Many provinces accept fewer.

use crate::at::Capacity;
use crate::certificate::{self, Format, Reading};
use crate::data::vocabulary::{Action, Role, Vocabulary};
use crate::domain::{Match, compare};
use crate::filing::{Certificate, Domain, Organizer, Person, Registration};
use crate::law::{conventions, notice_264};
use crate::phrase::{Phrase, t};
use crate::policy::DomainOwner;
use crate::report::Severity;
use crate::rule::{At, BLANK, NOT_IN_FORCE, OTHER_ACTION, Outcome, Rule, Scope, apart, bad, good};

/// See the module.
pub static RULE: Rule = Rule {
    id: "domain/owner",
    since: "0.1.0",
    severity: Severity::Error,
    title: t("域名所有者", "Who holds the domain"),
    why: t(
        "2018年起，个人的域名须属于本人，单位的域名须属于本单位（含股东）、主要负责人或高级管理人员；不少省份要求更严。",
        "Since 2018 an individual's domain is the individual's own, and a unit's belongs to the unit (shareholders included), its principal or a senior executive; many provinces ask for more.",
    ),
    fix: t(
        "请在注册商处把域名过户到主办者名下，或换用主办者自己的域名。",
        "Have the registrar transfer the domain to the organizer, or use one the organizer holds.",
    ),
    basis: &[&notice_264::OWNER, &conventions::DOMAIN_OWNER_CHECK],
    scope: &[Scope::Domain(check)],
    cases: &[
        bad(
            r#"{"organizer":{"nature":"individual","name":"张三"},"services":[{"domains":[{"registration":{"registrant":"李四"}}]}]}"#,
        ),
        bad(
            r#"{"organizer":{"nature":"enterprise","name":"示例科技有限公司"},"services":[{"domains":[{"registration":{"registrant":"范例网络有限公司"}}]}]}"#,
        ),
        bad(
            r#"{"organizer":{"nature":"enterprise","name":"示例科技有限公司","region":"410100","personInCharge":{"name":"张三"}},"services":[{"domains":[{"registration":{"registrant":"张三"}}]}]}"#,
        ),
        bad(
            r#"{"organizer":{"nature":"enterprise","name":"示例科技有限公司","region":"310100","legalRepresentative":{"name":"李四"},"personInCharge":{"name":"张三"}},"services":[{"domains":[{"registration":{"registrant":"张三"}}]}]}"#,
        ),
        bad(
            r#"{"organizer":{"nature":"individual","name":"张三"},"services":[{"domains":[{"registration":{"registrant":"Zhang San"}}]}]}"#,
        ),
        bad(
            r#"{"organizer":{"nature":"enterprise","name":"示例科技有限公司","certificate":{"kind":"business-licence","number":"91350100M000100Y43"}},"services":[{"domains":[{"registration":{"registrant":"示例科技有限公司","registrantCertificate":{"kind":"org-code-enterprise","number":"M000100Y-4"}}}]}]}"#,
        ),
        bad(
            r#"{"organizer":{"name":"示例科技有限公司","certificate":{"kind":"business-licence","number":"91350100M000100Y43"}},"services":[{"domains":[{"registration":{"registrant":"示例科技有限公司","registrantCertificate":{"kind":"business-licence","number":"440301103097413"}}}]}]}"#,
        ),
        bad(
            r#"{"organizer":{"name":"示例科技有限公司","certificate":{"kind":"business-licence","number":"91350100M000100Y43"}},"services":[{"domains":[{"registration":{"registrant":"示例科技有限公司","registrantCertificate":{"kind":"org-code-enterprise"}}}]}]}"#,
        ),
        bad(r#"{"organizer":{"name":"示例科技有限公司"},"services":[{"domains":[{"registration":{"redacted":true}}]}]}"#),
        good(
            r#"{"organizer":{"nature":"enterprise","name":"示例（北京）科技有限公司"},"services":[{"domains":[{"registration":{"registrant":"示例(北京) 科技有限公司"}}]}]}"#,
        ),
        good(
            r#"{"organizer":{"nature":"individual","name":"张三"},"services":[{"domains":[{"registration":{"registrant":"张三"}}]}]}"#,
        ),
        good(
            r#"{"organizer":{"nature":"enterprise","name":"示例科技有限公司","region":"310100","personInCharge":{"name":"张三","role":"legal-representative"}},"services":[{"domains":[{"registration":{"registrant":"张三"}}]}]}"#,
        ),
        good(
            r#"{"organizer":{"nature":"enterprise","name":"示例科技有限公司","region":"320100","legalRepresentative":{"name":"李四"},"personInCharge":{"name":"张三"}},"services":[{"domains":[{"registration":{"registrant":"张三"}}]}]}"#,
        ),
        good(
            r#"{"organizer":{"name":"示例科技有限公司","certificate":{"kind":"business-licence","number":"91350100M000100Y43"}},"services":[{"domains":[{"registration":{"registrant":"示例科技有限公司","registrantCertificate":{"kind":"business-licence","number":"91350100m000100y43"}}}]}]}"#,
        ),
        apart(r#"{"organizer":{"name":"示例科技有限公司"},"services":[{"domains":[{"name":"example.cn"}]}]}"#),
        apart(
            r#"{"organizer":{"nature":"individual","name":"张三"},"services":[{"domains":[{"registration":{"registrant":"李四"}}]}]}"#,
        )
        .on(2017, 12, 31),
    ],
};

static REDACTED: Phrase = t(
    "{field}在公开的注册信息里被隐藏，无法核对。",
    "{field} is hidden in the public record and could not be compared.",
);
static FIX_REDACTED: Phrase = t(
    "请登录注册商网站下载域名证书，核对所有者与主办者名称一致。",
    "Download the domain certificate from your registrar and compare its holder with the organizer.",
);
static OTHER_SCRIPT: Phrase = t(
    "{field}是外文或拼音，与主办者名称写法不同，无法判断是否一致。",
    "{field} and the organizer's name are in different scripts; whether they are the same cannot be told.",
);
static FIX_OTHER_SCRIPT: Phrase = t(
    "请到注册商处查看实名认证的中文名称，与主办者不一致的要更正。",
    "Look up the Chinese name verified by the registrar and correct it if it is not the organizer's.",
);
static NOT_OWN: Phrase = t(
    "{field}与主办者名称不同，个人只能用本人名下的域名。",
    "{field} is not the organizer: an individual's domain has to be the individual's own.",
);
static NOT_UNIT: Phrase = t(
    "{field}不是主办者，也不是已填的负责人。",
    "{field} is neither the organizer nor a person named in this filing.",
);
static FIX_NOT_UNIT: Phrase = t(
    "是公司股东、主要负责人或高级管理人员的，请准备证明并先问接入服务商；否则请把域名过户给主办者。",
    "If it is a shareholder, principal or senior executive, prepare proof and ask your access provider; otherwise have the domain transferred.",
);
static UNIT_ONLY: Phrase = t(
    "{field}不是主办者；按当地要求，域名须属于单位本身。",
    "{field} is not the organizer; here the domain has to be the unit's own.",
);
static LEGAL_ONLY: Phrase = t(
    "{field}不是主办者；按当地要求，域名须属于单位或其法定代表人。",
    "{field} is not the organizer; here the domain has to be the unit's or its legal representative's.",
);
static OLD_CODE: Phrase = t(
    "{field}是组织机构代码，与主办者的统一社会信用代码是同一单位，但域名信息没有更新。",
    "{field} is the organization code inside the organizer's unified code: the same unit, but the domain record is out of date.",
);
static FIX_OLD_CODE: Phrase = t(
    "请到注册商处把域名实名信息更新为统一社会信用代码。",
    "Have the registrar update the verified record to the unified social credit code.",
);
static OTHER_NUMBER: Phrase = t(
    "{field}与主办者的证件号码不一致。",
    "{field} differs from the organizer's certificate number.",
);
static OTHER_KIND: Phrase = t(
    "{field}与主办者的证件类型不一致。",
    "{field} differs from the kind of the organizer's certificate.",
);
static FIX_CERTIFICATE: Phrase = t(
    "请到注册商处把域名实名信息改为主办者现在的证件，等更新后再提交。",
    "Have the registrar bring the verified record in line with the organizer's certificate before you submit.",
);

fn check(domain: &Domain, at: &mut At<'_>) -> Outcome {
    if !notice_264::OWNER.in_force(at.as_of()) {
        return Err(NOT_IN_FORCE);
    }
    if at.action() == Action::Cancel {
        return Err(OTHER_ACTION);
    }
    let registration = domain.registration.get().ok_or(BLANK)?;
    let redacted = registration.redacted.value() == Some(true);
    let Some(registrant) = registration.registrant.text() else {
        if !redacted {
            return Err(BLANK);
        }
        at.find(&registration.registrant, &REDACTED)
            .fix(&FIX_REDACTED)
            .weigh(Severity::Prompt);
        return Ok(());
    };
    let organizer = at.organizer().ok_or(BLANK)?;
    match compare(registrant, organizer.name.text().ok_or(BLANK)?) {
        Match::Same | Match::SameAfterFolding => certificates(registration, organizer, at),
        // What stands there is most likely the words of a privacy service.
        _ if redacted => {
            at.find(&registration.registrant, &REDACTED)
                .fix(&FIX_REDACTED)
                .weigh(Severity::Prompt);
        }
        Match::OtherScript => {
            let saying = at.find(&registration.registrant, &OTHER_SCRIPT);
            saying.fix(&FIX_OTHER_SCRIPT).weigh(Severity::Prompt);
        }
        Match::Different if organizer.is_individual() => {
            let saying = at.find(&registration.registrant, &NOT_OWN);
            saying.because([&notice_264::OWNER]);
        }
        Match::Different => unit(registrant, registration, organizer, at),
    }
    Ok(())
}

/// In what capacity somebody of the registrant's name stands in the filing. A person in charge who is not said to be a delegate, and
/// beside whom no legal representative is named, is the legal representative.
fn capacity(registrant: &str, organizer: &Organizer) -> Option<Capacity> {
    let is = |person: Option<&Person>| {
        let name = person.and_then(|person| person.name.text());
        name.is_some_and(|name| matches!(compare(registrant, name), Match::Same | Match::SameAfterFolding))
    };
    let in_charge = organizer.person_in_charge.get();
    let delegate = in_charge.and_then(|person| person.role.choice()) == Some(Role::Delegate);
    if is(organizer.legal_representative.get()) {
        Some(Capacity::LegalRepresentative)
    } else if is(in_charge) && (delegate || organizer.legal_representative.get().is_some()) {
        Some(Capacity::Organizer)
    } else if is(in_charge) {
        Some(Capacity::LegalRepresentative)
    } else {
        None
    }
}

fn unit(registrant: &str, registration: &Registration, organizer: &Organizer, at: &mut At<'_>) {
    let setting = &at.policies().domain_owner;
    let (message, fix) = match (setting.value, capacity(registrant, organizer)) {
        (DomainOwner::Affiliate, Some(_)) => return,
        (DomainOwner::LegalRepresentative, Some(Capacity::LegalRepresentative)) => return,
        (DomainOwner::Affiliate, None) => (&NOT_UNIT, &FIX_NOT_UNIT),
        (DomainOwner::LegalRepresentative, _) => (&LEGAL_ONLY, &RULE.fix),
        (DomainOwner::Organizer, _) => (&UNIT_ONLY, &RULE.fix),
    };
    // Shareholders and executives are lawful holders too, and the form does not know them.
    at.find(&registration.registrant, message)
        .fix(fix)
        .because([&notice_264::OWNER])
        .by(setting);
}

/// The same name; providers compare kind and number of the certificate too.
fn certificates(registration: &Registration, organizer: &Organizer, at: &mut At<'_>) {
    let (Some(holder), Some(own)) = (registration.registrant_certificate.get(), organizer.certificate.get()) else {
        return;
    };
    let saying = match (read(holder), read(own)) {
        (Some(held), Some(filed)) if held.normalized != filed.normalized => {
            let old_code = held.format == Format::OrganizationCode
                && filed.format == Format::Uscc
                && filed.facts.organization_code.as_ref() == Some(&held.normalized);
            if old_code {
                at.find(&holder.number, &OLD_CODE).fix(&FIX_OLD_CODE)
            } else {
                at.find(&holder.number, &OTHER_NUMBER).fix(&FIX_CERTIFICATE)
            }
        }
        _ => match (holder.kind.choice(), own.kind.choice()) {
            (Some(held), Some(filed)) if held != filed => at.find(&holder.kind, &OTHER_KIND).fix(&FIX_CERTIFICATE),
            _ => return,
        },
    };
    saying
        .weigh(Severity::Warning)
        .because([&conventions::DOMAIN_OWNER_CHECK]);
}

/// The number as its kind has it; as an organization code where no kind is given and it is one.
fn read(certificate: &Certificate) -> Option<Reading> {
    let number = certificate.number.text()?;
    match certificate.kind.choice() {
        Some(kind) => certificate::read(kind.entry().slug, number),
        None => Some(certificate::read_as(Format::OrganizationCode, number)),
    }
}
