//! An individual is in charge in person, of the filing and of every service.

use crate::data::vocabulary::{PERSON_CERTIFICATES, Role, Vocabulary};
use crate::facts::certificate::comparable;
use crate::facts::text::fold;
use crate::filing::{Certificate, Organizer, Person};
use crate::law::notice_64;
use crate::model::phrase::t;
use crate::model::report::Severity;
use crate::rule::{
    ABSENT, Applicability, Applies, Leaf, OTHER_CERTIFICATE, Rule, RuleContext, Scope, UNREAD, chosen, fail,
    inapplicable, messages, pass,
};

/// See the module.
pub static RULE: Rule = Rule {
    id: "person/individual-in-person",
    since: "0.1.0",
    severity: Severity::Error,
    title: t!("个人备案由本人负责", "An individual is the person in charge"),
    why: t!(
        "个人开办的，负责人就是开办者本人，不能委托他人。",
        "If an individual files, the person in charge is that individual; nobody else can be named.",
    ),
    fix: t!(
        "把负责人改为主办者本人。",
        "Enter the organizer as the person in charge."
    ),
    messages: MESSAGES,
    basis: &[&notice_64::SECTION_1_1],
    applies: Applies::UNLESS_CANCELLED.of_those_in_charge().of_individuals().at(&[
        Leaf::Name,
        Leaf::Role,
        Leaf::Number,
    ]),
    scope: &[Scope::Person(check)],
    cases: &[
        fail(r#"{"organizer":{"nature":"individual","name":"张三","personInCharge":{"name":"李四"}}}"#),
        fail(
            r#"{"organizer":{"nature":"individual","name":"张三"},"services":[{"personInCharge":{"name":"李四","role":"delegate"}}]}"#,
        ),
        fail(
            r#"{"organizer":{"nature":"individual","name":"张三","personInCharge":{"name":"张三","role":"legal-representative"}}}"#,
        ),
        fail(
            r#"{"organizer":{"nature":"individual","name":"张三","certificate":{"kind":"resident-id","number":"11010519491231002X"},"personInCharge":{"name":"张三","certificate":{"kind":"resident-id","number":"440524188001010014"}}}}"#,
        ),
        pass(
            r#"{"organizer":{"nature":"individual","name":"张三","certificate":{"kind":"resident-id","number":"11010519491231002X"},"personInCharge":{"name":"张 三","role":"self","certificate":{"kind":"resident-id","number":"110105 1949 1231 002x"}}}}"#,
        ),
        pass(r#"{"organizer":{"nature":"individual","name":"张三（个体工商户）","personInCharge":{"name":"张三"}}}"#),
        inapplicable(
            r#"{"organizer":{"nature":"enterprise","name":"示例科技有限公司","personInCharge":{"name":"张三"}}}"#,
        ),
        inapplicable(r#"{"organizer":{"nature":"individual","name":"张三"}}"#),
        inapplicable(
            r#"{"organizer":{"nature":"individual","name":"示例小吃店","certificate":{"kind":"business-licence"},"personInCharge":{"name":"张三","role":"legal-representative"}}}"#,
        ),
    ],
};

messages! {
    OTHER_NAME "other-name"
        "{field}不是主办者本人；个人备案须由本人负责。"
        "{field} is not the organizer's name; an individual who files is the person in charge.";
    OTHER_NUMBER "other-number"
        "{field}与主办者的证件号码不同，两处应是同一人。"
        "{field} differs from the organizer's certificate number, but both should be the same person.";
    FIX_NUMBER "fix-number"
        "核对两处证件号码；负责人须是本人。"
        "Check both certificate numbers; the person in charge must be the organizer.";
    ROLE "role" "个人备案由本人负责，{field}不能选“{role}”。" "{field} cannot be “{role}”: an individual who files is the person in charge.";
    FIX_ROLE "fix-role" "把身份改为“{self}”。" "Change the role to “{self}”.";
}

fn check(person: &Person, context: &mut RuleContext<'_>) -> Applicability {
    context.person().ok_or(ABSENT)?;
    let organizer = context.organizer().ok_or(ABSENT)?;
    // With a unit's certificate it is the nature that is wrong, and nothing follows from it.
    let kind = organizer
        .certificate
        .get()
        .and_then(|certificate| certificate.kind.choice());
    if kind.is_some_and(|kind| !PERSON_CERTIFICATES.contains(&kind)) {
        return Err(OTHER_CERTIFICATE);
    }
    let same_name = same_name(person, organizer);
    let same_number = same_number(person, organizer);
    let role = person.role.choice();
    if same_name.is_none() && same_number.is_none() {
        chosen(&person.role)?;
    }
    if same_name == Some(false) {
        context.report(&person.name, &OTHER_NAME);
    } else if let Some((certificate, false)) = same_number {
        context.report(&certificate.number, &OTHER_NUMBER).fix(&FIX_NUMBER);
    }
    if let Some(role) = role.filter(|role| *role != Role::Self_) {
        let own = Role::Self_.entry();
        let finding = context
            .report(&person.role, &ROLE)
            .arg("role", role.entry())
            .arg("self", own);
        let finding = finding.suggest(own.slug).fix(&FIX_ROLE);
        if same_name == Some(true) {
            // The right person with the wrong word for it.
            finding.severity(Severity::Warning);
        }
    }
    if person.role.is_unread() {
        return Err(UNREAD);
    }
    Ok(())
}

fn same_name(person: &Person, organizer: &Organizer) -> Option<bool> {
    let names = [fold(person.name.text()?), fold(organizer.name.text()?)];
    let [person, organizer] = names.each_ref().map(|name| {
        let name = name.text();
        name.strip_suffix("个体工商户").unwrap_or(name)
    });
    Some(person == organizer)
}

/// Numbers of one kind and length; a card has another number once it is replaced by one of another length.
fn same_number<'a>(person: &'a Person, organizer: &Organizer) -> Option<(&'a Certificate, bool)> {
    let (own, organizers) = (person.certificate.get()?, organizer.certificate.get()?);
    if own.kind.choice()? != organizers.kind.choice()? {
        return None;
    }
    let (number, other) = (comparable(own.number.text()?), comparable(organizers.number.text()?));
    (number.len() == other.len()).then_some((own, number == other))
}
