//! Each nature of organizer files with certificates of its own.

use crate::data::vocabulary::{CertificateKind, Nature, Vocabulary, certificates_of};
use crate::facts::certificate::{Fault, FaultKind};
use crate::filing::Certificate;
use crate::law::{filing_system, guide};
use crate::model::calendar::Date;
use crate::model::phrase::t;
use crate::model::report::Severity;
use crate::policy::REFUSED_CERTIFICATES;
use crate::rule::context::Owner;
use crate::rule::{
    Applicability, Applies, Arg, BLANK, Leaf, OTHER_CERTIFICATE, Rule, RuleContext, Scope, chosen, fail, inapplicable,
    messages, pass,
};

/// See the module.
pub static RULE: Rule = Rule {
    id: "certificate/nature-kind",
    since: "0.1.0",
    severity: Severity::Error,
    title: t!("证件类型与主办单位性质", "Certificate type and nature of the organizer",),
    why: t!(
        "备案系统按主办单位性质限定可用的证件类型，对不上的会退回。",
        "For each nature of organizer the filing system accepts certain certificate types and returns others.",
    ),
    fix: t!(
        "核对主办单位性质；性质没有选错的，证件类型改选：{kinds}。",
        "Check the nature of the organizer; if correct, choose one of: {kinds}.",
    ),
    messages: MESSAGES,
    basis: &[&filing_system::CODE_1008, &filing_system::CODE_1014],
    applies: Applies::ALWAYS
        .by_nature()
        .reads(REFUSED_CERTIFICATES)
        .at(&[Leaf::Kind]),
    scope: &[Scope::Certificate(check)],
    cases: &[
        fail(r#"{"organizer":{"nature":"enterprise","certificate":{"kind":"resident-id"}}}"#),
        fail(r#"{"organizer":{"nature":"social-organization","certificate":{"kind":"business-licence"}}}"#),
        fail(r#"{"organizer":{"nature":"individual","certificate":{"kind":"business-licence"}}}"#),
        fail(
            r#"{"organizer":{"nature":"medical-institution","region":"440305","certificate":{"kind":"institution-legal-person"}}}"#,
        ),
        pass(r#"{"organizer":{"nature":"enterprise","certificate":{"kind":"business-licence"}}}"#),
        pass(r#"{"organizer":{"nature":"individual","certificate":{"kind":"passport"}}}"#),
        pass(r#"{"organizer":{"nature":"public-institution","certificate":{"kind":"uscc-institution"}}}"#),
        pass(r#"{"organizer":{"nature":"individual","certificate":{"kind":"officer-id"}}}"#).on(2011, 3, 1),
        fail(r#"{"organizer":{"nature":"individual","certificate":{"kind":"officer-id"}}}"#),
        pass(r#"{"organizer":{"nature":"overseas-institution","certificate":{"kind":"overseas-ngo-office"}}}"#),
        pass(r#"{"organizer":{"nature":"social-organization","certificate":{"kind":"social-credit-code"}}}"#),
        fail(r#"{"organizer":{"nature":"individual","certificate":{"kind":"social-credit-code"}}}"#),
        inapplicable(r#"{"organizer":{"certificate":{"kind":"business-licence"}}}"#),
        inapplicable(
            r#"{"organizer":{"nature":"enterprise","personInCharge":{"certificate":{"kind":"resident-id"}}}}"#,
        ),
    ],
};

messages! {
    MESSAGE "message"
        "{nature}不能用“{kind}”，{field}选得不对。"
        "{field}: “{kind}” does not match this nature of organizer ({nature}).";
    BUSINESS "business"
        "主办单位性质是个人，{field}却是营业执照。"
        "{field} is a business licence, but the organizer is an individual.";
    FIX_REFUSED "fix-refused"
        "主办单位性质改选为与证件相符的，例如“事业单位”或“企业”；按现在的性质只能用“{kinds}”，当地不收。"
        "Choose a nature that matches the certificate, such as a public institution or an enterprise; the present one takes only {kinds}, which this province does not accept.";
    FIX_BUSINESS "fix-business"
        "个体工商户多按“企业”备案，改选主办单位性质；以本人名义备案的，用身份证。"
        "An individually-owned business usually files as an enterprise: change the nature of the organizer. To file in your own name, use the identity card.";
}

/// Until the service guide an officer's card served where there was no identity card (notice 64, section 1).
fn takes_officers(kind: CertificateKind, day: Date) -> bool {
    kind == CertificateKind::OfficerId && !guide::SECTION_7_2.in_force(day)
}

fn check(certificate: &Certificate, context: &mut RuleContext<'_>) -> Applicability {
    if context.owner() != Owner::Organizer {
        return Err(OTHER_CERTIFICATE);
    }
    let kind = chosen(&certificate.kind)?;
    let nature = context
        .organizer()
        .and_then(|organizer| organizer.nature.choice())
        .ok_or(BLANK)?;
    let kinds = certificates_of(nature);
    // Bodies of several natures that have no certificate of their own show that of their code.
    let of_code = kind == CertificateKind::SocialCreditCode && nature != Nature::Individual;
    let of_officer = nature == Nature::Individual && takes_officers(kind, context.as_of());
    if of_code || of_officer || kinds.contains(&kind) {
        return Ok(());
    }
    if (nature, kind) == (Nature::Individual, CertificateKind::BusinessLicence) {
        // The system's own label of this kind names individuals as well.
        context
            .report(&certificate.kind, &BUSINESS)
            .fix(&FIX_BUSINESS)
            .severity(Severity::Warning);
        return Ok(());
    }
    let refused = &context.policies().words(REFUSED_CERTIFICATES);
    let is_taken = |kind: &&CertificateKind| !refused.each().any(|word| word.value == kind.slug());
    let taken: Vec<CertificateKind> = kinds.iter().filter(is_taken).copied().collect();
    let shown = if taken.is_empty() { kinds } else { &taken };
    let finding = context
        .report(&certificate.kind, &MESSAGE)
        .arg("nature", nature.entry())
        .arg("kind", kind.entry());
    let finding = finding.arg("kinds", Arg::list(shown.iter().map(|kind| kind.entry())));
    match taken.as_slice() {
        [] => {
            finding.fix(&FIX_REFUSED);
        }
        // A number that is right for its kind speaks against the nature.
        [only] if !is_own_number(certificate) => {
            finding.suggest(only.slug());
        }
        _ => {}
    }
    Ok(())
}

/// The number is one of this kind of certificate.
fn is_own_number(certificate: &Certificate) -> bool {
    let other = |fault: &Fault| fault.kind == FaultKind::OtherBody;
    certificate
        .reading()
        .is_some_and(|reading| reading.is_valid() && !reading.faults.iter().any(other))
}
