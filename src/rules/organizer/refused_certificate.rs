//! Certificates that go with the organizer's nature and yet are not taken by a province or provider.

use crate::data::vocabulary::{CertificateKind, Vocabulary};
use crate::filing::Organizer;
use crate::law::conventions;
use crate::model::phrase::t;
use crate::model::report::Severity;
use crate::policy::REFUSED_CERTIFICATES;
use crate::rule::{
    Applicability, Applies, BLANK, Leaf, Rule, RuleContext, Scope, chosen, fail, inapplicable, messages, pass,
};

/// See the module.
pub static RULE: Rule = Rule {
    id: "organizer/refused-certificate",
    since: "0.1.0",
    severity: Severity::Warning,
    title: t!("当地不收的证件", "Certificates a province does not accept"),
    why: t!(
        "有的证件系统里可以选，当地却不收，例如广东不收医疗机构执业许可证。",
        "The system offers some certificates that a province does not accept, such as a medical institution licence in Guangdong.",
    ),
    fix: t!(
        "换用营业执照、事业单位法人证书等其他证件，主办单位性质也改成与之相符的。",
        "Use another certificate, such as the business licence or the public institution certificate, and the nature that matches it.",
    ),
    messages: MESSAGES,
    basis: &[&conventions::PROVINCIAL],
    applies: Applies::UNLESS_CANCELLED
        .asked_by(REFUSED_CERTIFICATES)
        .at(&[Leaf::Kind]),
    scope: &[Scope::Organizer(check)],
    cases: &[
        fail(
            r#"{"organizer":{"nature":"medical-institution","region":"440305","certificate":{"kind":"medical-institution-licence"}}}"#,
        ),
        fail(
            r#"{"organizer":{"nature":"individual","region":"440305","certificate":{"kind":"hk-macau-travel-permit"}}}"#,
        ),
        pass(r#"{"organizer":{"nature":"enterprise","region":"440305","certificate":{"kind":"business-licence"}}}"#),
        inapplicable(
            r#"{"organizer":{"nature":"medical-institution","region":"110105","certificate":{"kind":"medical-institution-licence"}}}"#,
        ),
    ],
};

messages! {
    FIX_RESIDENCE_PERMIT "fix-residence-permit"
        "改用港澳居民居住证。"
        "Use the residence permit for Hong Kong and Macao residents.";
    MESSAGE "message" "{field}选了“{kind}”，当地不收这种证件。" "{field} is “{kind}”, which this province does not accept.";
}

fn check(organizer: &Organizer, context: &mut RuleContext<'_>) -> Applicability {
    let refused = &context.policies().words(REFUSED_CERTIFICATES);
    let field = &organizer.certificate.get().ok_or(BLANK)?.kind;
    let kind = chosen(field)?.entry();
    if let Some(word) = refused.each().find(|word| word.value == kind.slug) {
        let finding = context.report(field, &MESSAGE).arg("kind", kind).convention(&word);
        if kind.slug == CertificateKind::HkMacauTravelPermit.slug() {
            finding.fix(&FIX_RESIDENCE_PERMIT);
        }
    }
    Ok(())
}
