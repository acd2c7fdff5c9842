//! The first two characters of a unified social credit code name the kind of body: they should go with the organizer's nature and
//! with the kind of certificate. Which nature goes with which is practice, not the standard's word, so this only warns.

use crate::data::vocabulary::{Nature, Vocabulary};
use crate::facts::certificate::{Fault, FaultKind, Format};
use crate::filing::Certificate;
use crate::law::gb_32100;
use crate::model::phrase::t;
use crate::model::report::Severity;
use crate::rule::context::Owner;
use crate::rule::{
    Applicability, Applies, Arg, BLANK, Leaf, OTHER_CERTIFICATE, Rule, RuleContext, Scope, chosen, fail, inapplicable,
    messages, pass,
};
use crate::rules::support::numbers::reading_as;

/// See the module.
pub static RULE: Rule = Rule {
    id: "certificate/code-department",
    since: "0.1.0",
    severity: Severity::Warning,
    title: t!("代码的机构类别", "Type of body in the code"),
    why: t!(
        "统一社会信用代码的前两位表示机构类别，与主办单位性质不一致往往是性质或证件选错了。",
        "The first two characters of the code stand for the type of body; if they do not match, the nature or the certificate is often wrong.",
    ),
    fix: t!(
        "核对主办单位性质、证件类型和证件号码。",
        "Check the nature of the organizer, the certificate type and the certificate number.",
    ),
    messages: MESSAGES,
    basis: &[&gb_32100::CODE],
    applies: Applies::ALWAYS.by_nature().at(&[Leaf::Number]),
    scope: &[Scope::Certificate(check)],
    cases: &[
        fail(
            r#"{"organizer":{"nature":"enterprise","certificate":{"kind":"business-licence","number":"12100000400000624D"}}}"#,
        ),
        fail(
            r#"{"organizer":{"nature":"public-institution","certificate":{"kind":"uscc-institution","number":"91350100M000100Y43"}}}"#,
        ),
        fail(r#"{"organizer":{"certificate":{"kind":"business-licence","number":"12100000400000624D"}}}"#),
        fail(
            r#"{"organizer":{"nature":"enterprise","certificate":{"kind":"business-licence","number":"21110000400000624K"}}}"#,
        ),
        pass(
            r#"{"organizer":{"nature":"enterprise","certificate":{"kind":"business-licence","number":"91350100M000100Y43"}}}"#,
        ),
        fail(
            r#"{"organizer":{"nature":"enterprise","name":"示例科技有限公司","certificate":{"kind":"business-licence","number":"92440300MA0000015Y"}}}"#,
        ),
        pass(
            r#"{"organizer":{"nature":"enterprise","name":"示例市示例便利店","certificate":{"kind":"business-licence","number":"92440300MA0000015Y"}}}"#,
        ),
        pass(
            r#"{"organizer":{"nature":"enterprise","certificate":{"kind":"business-licence","number":"92440300MA0000015Y"}}}"#,
        ),
        pass(
            r#"{"organizer":{"nature":"government","certificate":{"kind":"uscc-government","number":"11100000000013127D"}}}"#,
        ),
        pass(
            r#"{"organizer":{"nature":"notary-office","certificate":{"kind":"notary-licence","number":"12100000400000624D"}}}"#,
        ),
        fail(
            r#"{"organizer":{"nature":"law-firm","certificate":{"kind":"law-firm-licence","number":"12100000400000624D"}}}"#,
        ),
        inapplicable(
            r#"{"organizer":{"nature":"enterprise","certificate":{"kind":"business-licence","number":"440301103097413"}}}"#,
        ),
        inapplicable(
            r#"{"organizer":{"nature":"individual","certificate":{"kind":"resident-id","number":"11010519491231002X"}}}"#,
        ),
    ],
};

messages! {
    NATURE "nature"
        "{field}是“{category}”的代码，与主办单位性质“{nature}”不一致。"
        "{field} is a code for “{category}”, which does not match the nature “{nature}”.";
    COMPANY "company"
        "{field}是“{category}”的代码，主办者名称却是公司。"
        "{field} is a code for “{category}”, but the organizer's name is that of a company.";
    KIND "kind"
        "{field}是“{category}”的代码，与证件类型“{kind}”不一致。"
        "{field} is a code for “{category}”, which does not match the certificate type “{kind}”.";
}

fn check(certificate: &Certificate, context: &mut RuleContext<'_>) -> Applicability {
    // On its own a number has no organizer, but its kind of certificate.
    if !matches!(context.owner(), Owner::Organizer | Owner::Nobody) {
        return Err(OTHER_CERTIFICATE);
    }
    let reading = reading_as(certificate, context, |format| format == Format::Uscc)?;
    let (Some(code), Some(category)) = (reading.facts.entity_code, reading.facts.entity_category) else {
        // A number at fault says nothing. That the table does not know the kind of body, another rule says.
        let unknown = |fault: &Fault| matches!(fault.kind, FaultKind::UnknownCategory | FaultKind::UnknownDepartment);
        return if reading.faults.iter().any(unknown) {
            Ok(())
        } else {
            Err(BLANK)
        };
    };
    let nature = context.organizer().and_then(|organizer| organizer.nature.choice());
    let finding = match nature.filter(|nature| natures_of(code).is_some_and(|natures| !natures.contains(nature))) {
        Some(nature) => context
            .report(&certificate.number, &NATURE)
            .arg("nature", nature.entry()),
        None if reading.faults.iter().any(|fault| fault.kind == FaultKind::OtherBody) => {
            let kind = chosen(&certificate.kind)?;
            context.report(&certificate.number, &KIND).arg("kind", kind.entry())
        }
        None if matches!(code, "92" | "93") && is_company(context) => context.report(&certificate.number, &COMPANY),
        None => return Ok(()),
    };
    let finding = finding.arg("category", Arg::Category(code, category));
    if reading.notes.is_empty() {
        finding.span((0, 2));
    }
    Ok(())
}

/// The organizer's name is a company's, whose codes begin with 91.
fn is_company(context: &RuleContext<'_>) -> bool {
    let name = context.organizer().and_then(|organizer| organizer.name.text());
    name.is_some_and(|name| name.trim().ends_with("公司"))
}

/// The natures that file with codes of this kind; nothing where any may.
fn natures_of(code: &str) -> Option<&'static [Nature]> {
    use Nature as N;
    Some(match code {
        "11" => &[N::Government],
        // Notary offices, arbitration commissions and expert witnesses' offices are registered by the justice authorities, and many are part of a
        // public institution, a private one or a company besides, whose code they have.
        "12" => &[
            N::PublicInstitution,
            N::NotaryOffice,
            N::ArbitrationInstitution,
            N::ForensicInstitution,
        ],
        "13" => &[N::MassOrganization],
        "21" | "29" => &[N::OverseasInstitution],
        "31" => &[N::LawFirm],
        "32" => &[N::NotaryOffice],
        "34" => &[N::ForensicInstitution],
        "35" => &[N::ArbitrationInstitution],
        "41" | "61" | "62" => &[N::ForeignCulturalCentre],
        // Religious associations are registered as social organizations.
        "51" => &[N::SocialOrganization, N::ReligiousOrganization],
        "52" => &[N::PrivateNonEnterprise, N::ForensicInstitution],
        "53" => &[N::Foundation],
        "71" | "72" => &[N::ReligiousOrganization],
        "81" => &[N::MassOrganization, N::SocialOrganization],
        // Resident offices and individually-owned businesses file as enterprises.
        "91" => &[N::Enterprise, N::ForensicInstitution],
        "92" => &[N::Enterprise],
        "93" => &[N::Enterprise, N::CollectiveEconomy],
        "A1" => &[N::PublicInstitution, N::Military],
        "N1" | "N2" | "N3" => &[N::CollectiveEconomy],
        "G1" => &[N::OverseasInstitution, N::SocialOrganization],
        _ => return None,
    })
}
