//! Of a holder with the organizer's name, the certificate has to be the organizer's too: providers compare kind and number. Most often
//! the record was verified years ago, with a code that has been replaced since.

use crate::facts::domain::{Match, compare};
use crate::filing::{Domain, Organizer, Person};
use crate::law::conventions;
use crate::model::phrase::t;
use crate::model::report::Severity;
use crate::rule::{Applicability, Applies, BLANK, Leaf, Rule, RuleContext, Scope, fail, inapplicable, messages, pass};
use crate::rules::support::holders::{Relation, relation};
use crate::rules::support::record;

/// See the module.
pub static RULE: Rule = Rule {
    id: "domain/owner-certificate",
    since: "0.1.0",
    severity: Severity::Warning,
    title: t!("域名所有者的证件", "Certificate of the domain's registrant"),
    why: t!(
        "接入服务商把域名实名信息的证件类型、证件号码与主办者逐项核对，不同就退回。",
        "Access providers compare the certificate type and number in the domain's real-name data with the organizer's, and return the filing if they differ.",
    ),
    fix: t!(
        "到注册商处把域名实名信息改为主办者现在的证件，等更新后再提交。",
        "Have the registrar change the real-name data to the organizer's certificate before you submit.",
    ),
    messages: MESSAGES,
    basis: &[&conventions::DOMAIN_OWNER_CHECK],
    applies: Applies::UNLESS_CANCELLED.at(&[Leaf::Kind, Leaf::Number]),
    scope: &[Scope::Domain(check)],
    cases: &[
        fail(
            r#"{"organizer":{"name":"示例科技有限公司","certificate":{"kind":"business-licence","number":"91350100M000100Y43"}},"services":[{"domains":[{"registration":{"registrant":"示例科技有限公司","registrantCertificate":{"kind":"org-code-enterprise","number":"M000100Y-4"}}}]}]}"#,
        ),
        fail(
            r#"{"organizer":{"name":"示例科技有限公司","certificate":{"kind":"business-licence","number":"91350100M000100Y43"}},"services":[{"domains":[{"registration":{"registrant":"示例科技有限公司","registrantCertificate":{"number":"80210043-3"}}}]}]}"#,
        ),
        fail(
            r#"{"organizer":{"name":"示例科技有限公司","certificate":{"kind":"business-licence","number":"91350100M000100Y43"}},"services":[{"domains":[{"registration":{"registrant":"示例科技有限公司","registrantCertificate":{"kind":"business-licence","number":"440301103097413"}}}]}]}"#,
        ),
        fail(
            r#"{"organizer":{"name":"示例科技有限公司","certificate":{"kind":"business-licence","number":"91350100M000100Y43"}},"services":[{"domains":[{"registration":{"registrant":"示例科技有限公司","registrantCertificate":{"kind":"org-code-enterprise"}}}]}]}"#,
        ),
        fail(
            r#"{"organizer":{"nature":"individual","name":"张三","certificate":{"kind":"resident-id","number":"11010519491231002X"}},"services":[{"domains":[{"registration":{"registrant":"张三","registrantCertificate":{"kind":"resident-id","number":"440524188001010014"}}}]}]}"#,
        ),
        fail(
            r#"{"organizer":{"nature":"individual","name":"张三","certificate":{"kind":"resident-id","number":"11010519491231002X"}},"services":[{"domains":[{"registration":{"registrant":"张三","registrantCertificate":{"kind":"resident-id","number":"110105491231002"}}}]}]}"#,
        ),
        fail(
            r#"{"organizer":{"nature":"individual","name":"张三","certificate":{"kind":"taiwan-residence-permit","number":"830000199201300022"}},"services":[{"domains":[{"registration":{"registrant":"张三","registrantCertificate":{"kind":"taiwan-travel-permit","number":"12345678"}}}]}]}"#,
        ),
        fail(
            r#"{"organizer":{"nature":"enterprise","name":"示例科技有限公司","personInCharge":{"name":"张三","certificate":{"kind":"resident-id","number":"11010519491231002X"}}},"services":[{"domains":[{"registration":{"registrant":"张三","registrantCertificate":{"kind":"resident-id","number":"440524188001010014"}}}]}]}"#,
        ),
        pass(
            r#"{"organizer":{"nature":"enterprise","name":"示例科技有限公司","personInCharge":{"name":"张三","certificate":{"kind":"resident-id","number":"11010519491231002X"}}},"services":[{"domains":[{"registration":{"registrant":"张三","registrantCertificate":{"kind":"resident-id","number":"11010519491231002x"}}}]}]}"#,
        ),
        pass(
            r#"{"organizer":{"name":"示例科技有限公司","certificate":{"kind":"business-licence","number":"91350100M000100Y43"}},"services":[{"domains":[{"registration":{"registrant":"示例科技有限公司","registrantCertificate":{"kind":"business-licence","number":"91350100m000100y43"}}}]}]}"#,
        ),
        pass(
            r#"{"organizer":{"name":"示例科技有限公司","certificate":{"kind":"business-licence","number":"91350100M000100Y43"}},"services":[{"domains":[{"registration":{"registrant":"示例科技有限公司","registrantCertificate":{"number":"91350100 M000100Y43"}}}]}]}"#,
        ),
        pass(
            r#"{"organizer":{"name":"示例科技有限公司","certificate":{"kind":"business-licence","number":"91350100M000100Y43"}},"services":[{"domains":[{"registration":{"registrant":"示例科技有限公司","registrantCertificate":{"kind":"business-licence"}}}]}]}"#,
        ),
        inapplicable(
            r#"{"organizer":{"nature":"enterprise","name":"示例科技有限公司","personInCharge":{"name":"张三","certificate":{"kind":"resident-id","number":"11010519491231002X"}}},"services":[{"domains":[{"registration":{"registrant":"张三","registrantCertificate":{"holder":"张三"}}}]}]}"#,
        ),
        inapplicable(
            r#"{"organizer":{"name":"示例科技有限公司","certificate":{"kind":"business-licence","number":"91350100M000100Y43"}},"services":[{"domains":[{"registration":{"registrant":"张三","registrantCertificate":{"kind":"resident-id","number":"11010519491231002X"}}}]}]}"#,
        ),
        inapplicable(
            r#"{"organizer":{"name":"示例科技有限公司"},"services":[{"domains":[{"registration":{"registrant":"示例科技有限公司"}}]}]}"#,
        ),
    ],
};

messages! {
    OLD_CODE "old-code"
        "{field}是组织机构代码，与主办者的统一社会信用代码是同一单位，但域名信息没有更新。"
        "{field} is the organization code from the organizer's unified code: the same unit, but the domain data are out of date.";
    FIX_OLD_CODE "fix-old-code"
        "到注册商处把域名实名信息更新为统一社会信用代码。"
        "Have the registrar update the domain's real-name data to the unified social credit code.";
    OTHER_CODE "other-code"
        "{field}是组织机构代码，但不是主办者统一社会信用代码里的那一段，像是另一家单位。"
        "{field} is an organization code, but not the one in the organizer's unified code; it looks like another unit's.";
    FIX_OTHER "fix-other"
        "核对两处证件号码；域名属于他人的，要先过户给主办者。"
        "Check both certificate numbers; if the domain belongs to somebody else, have it transferred to the organizer first.";
    OLD_REGISTRATION "old-registration"
        "{field}是旧的营业执照注册号，主办者现在用统一社会信用代码。"
        "{field} is an old business registration number; the organizer now uses its unified social credit code.";
    OLD_RESIDENT_ID "old-resident-id"
        "{field}是15位的旧身份证号码，与主办者的18位号码是同一人，但域名信息没有更新。"
        "{field} is the old 15-digit identity number: the same person, but the domain data are out of date.";
    FIX_OLD_RESIDENT_ID "fix-old-resident-id"
        "到注册商处把域名实名信息更新为18位身份证号码。"
        "Have the registrar update the domain's real-name data to the 18-character identity number.";
    OTHER_NUMBER "other-number" "{field}与主办者的证件号码不一致。" "{field} differs from the organizer's certificate number.";
    OTHER_PERSON "other-person"
        "{field}与{of}不同，域名所有者可能是同名的另一个人。"
        "{field} differs from “{of}”; the registrant may be somebody else of the same name.";
    FIX_OTHER_PERSON "fix-other-person"
        "核对两处号码；域名属于别人的，把域名过户给主办者。"
        "Check both numbers; if the domain belongs to somebody else, have it transferred to the organizer.";
    OTHER_KIND "other-kind" "{field}与主办者的证件类型不一致。" "{field} differs from the organizer's certificate type.";
}

fn check(domain: &Domain, context: &mut RuleContext<'_>) -> Applicability {
    let registration = record::of(domain)?;
    let organizer = context.organizer().ok_or(BLANK)?;
    let holder = registration.registrant_certificate.get().ok_or(BLANK)?;
    let registrant = registration.registrant.text().ok_or(BLANK)?;
    if let Some(person) = namesake(registrant, organizer) {
        let own = person.certificate.get().ok_or(BLANK)?;
        match relation(holder, own) {
            Relation::Unknown => return Err(BLANK),
            Relation::OtherNumber => {
                let finding = context.report(&holder.number, &OTHER_PERSON).fix(&FIX_OTHER_PERSON);
                finding.arg("of", &own.number);
            }
            _ => {}
        }
        return Ok(());
    }
    let own = organizer.certificate.get().ok_or(BLANK)?;
    let name = organizer.name.text().ok_or(BLANK)?;
    // Whose certificate somebody else's is, is another question.
    if compare(registrant, name) == Match::Different {
        return Err(BLANK);
    }
    match relation(holder, own) {
        Relation::Unknown => return Err(BLANK),
        Relation::Same | Relation::SameKind => {}
        Relation::OldCode => {
            context.report(&holder.number, &OLD_CODE).fix(&FIX_OLD_CODE);
        }
        Relation::OtherCode => {
            context.report(&holder.number, &OTHER_CODE).fix(&FIX_OTHER);
        }
        Relation::OldRegistration => {
            context.report(&holder.number, &OLD_REGISTRATION).fix(&FIX_OLD_CODE);
        }
        Relation::OldResidentId => {
            context
                .report(&holder.number, &OLD_RESIDENT_ID)
                .fix(&FIX_OLD_RESIDENT_ID);
        }
        Relation::OtherNumber => {
            context.report(&holder.number, &OTHER_NUMBER).fix(&FIX_OTHER);
        }
        Relation::OtherKind => {
            context.report(&holder.kind, &OTHER_KIND);
        }
    }
    Ok(())
}

/// The person whose domain a unit may use: the legal representative, or who is in charge of it, by name.
fn namesake<'a>(registrant: &str, organizer: &'a Organizer) -> Option<&'a Person> {
    let persons = [organizer.legal_representative.get(), organizer.person_in_charge.get()];
    let is_name = |person: &&Person| {
        let name = person.name.text();
        name.is_some_and(|name| matches!(compare(registrant, name), Match::Same | Match::SameAfterFolding))
    };
    let unit = !organizer.is_individual() && organizer.nature.choice().is_some();
    persons.into_iter().flatten().find(is_name).filter(|_| unit)
}
