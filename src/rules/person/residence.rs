//! Individuals from another province: some provinces take none, some ask for proof of residence. The first digits of an identity
//! number tell where it was given, not where its bearer is registered today, so they only prompt.

use crate::data::vocabulary::CertificateKind;
use crate::filing::Organizer;
use crate::law::{conventions, notice_121, rules_501};
use crate::model::phrase::t;
use crate::model::report::Severity;
use crate::policy::{RESIDENCE, Residence};
use crate::rule::{
    Applicability, Applies, BLANK, Leaf, OTHER_CERTIFICATE, Rule, RuleContext, Scope, chosen, fail, inapplicable,
    messages, pass,
};
use crate::rules::support::persons::own_certificate;

/// See the module.
pub static RULE: Rule = Rule {
    id: "person/residence",
    since: "0.1.0",
    severity: Severity::Warning,
    title: t!("外省个人", "Individuals from another province"),
    why: t!(
        "个人在户籍以外的省备案，有的省要居住证明，有的省不受理。",
        "If an individual files outside the home province, some provinces require proof of residence and some do not accept the filing.",
    ),
    fix: t!(
        "准备当地有效的居住证；不清楚收哪种证明的，先问接入服务商。",
        "Prepare a valid local residence permit; if you are not sure what is accepted, ask your access provider first.",
    ),
    messages: MESSAGES,
    basis: &[
        &rules_501::ARTICLE_14_2,
        &notice_121::SECTION_3_1_4,
        &conventions::PROVINCIAL,
    ],
    applies: Applies::UNLESS_CANCELLED
        .of_individuals()
        .asked_by(RESIDENCE)
        .at(&[Leaf::Address, Leaf::Number]),
    scope: &[Scope::Organizer(check)],
    cases: &[
        fail(
            r#"{"organizer":{"nature":"individual","region":"310115","certificate":{"kind":"resident-id","number":"11010519491231002X"}}}"#,
        ),
        fail(
            r#"{"organizer":{"nature":"individual","region":"140105","certificate":{"kind":"resident-id","number":"11010519491231002X"}}}"#,
        ),
        fail(
            r#"{"organizer":{"nature":"individual","region":"140105","certificate":{"kind":"resident-id","number":"11010519491231002X","address":"北京市朝阳区示例路1号"}}}"#,
        ),
        fail(
            r#"{"organizer":{"nature":"individual","region":"440305","certificate":{"kind":"resident-id","number":"11010519491231002X"}}}"#,
        ),
        fail(
            r#"{"organizer":{"nature":"individual","region":"310115","certificate":{"kind":"resident-id","number":"11010519491231002X","address":"北京市朝阳区示例路1号"}}}"#,
        ),
        fail(
            r#"{"organizer":{"nature":"individual","region":"440305","certificate":{"kind":"resident-id","number":"11010519491231002X","address":"北京市朝阳区示例路1号"}}}"#,
        ),
        pass(
            r#"{"organizer":{"nature":"individual","region":"140105","certificate":{"kind":"resident-id","number":"11010519491231002X","address":"山西省太原市示例路1号"}}}"#,
        ),
        inapplicable(
            r#"{"organizer":{"nature":"individual","region":"500103","certificate":{"kind":"resident-id","number":"11010519491231002X"}}}"#,
        ),
        inapplicable(
            r#"{"organizer":{"nature":"individual","region":"310115","certificate":{"kind":"passport","number":"E12345678"}}}"#,
        ),
    ],
};

messages! {
    PERMIT_NUMBER "permit-number"
        "{field}的前几位不是{province}的；户籍在外省的，当地要求居住证明。"
        "{field} does not begin with the code of {province}; if you are registered elsewhere, this province requires proof of residence.";
    PERMIT "permit"
        "{field}不在{province}，当地要求居住证明。"
        "{field} is not in {province}; proof of residence is required.";
    PROOF_NUMBER "proof-number"
        "{field}的前几位不是{province}的；户籍在外省的，当地要求居住证、房产证或连续3个月的社保证明。"
        "{field} does not begin with the code of {province}; if registered elsewhere, you need a residence permit, a property certificate or three months of social insurance.";
    PROOF "proof"
        "{field}不在{province}，当地要求居住证、房产证或连续3个月的社保证明。"
        "{field} is not in {province}; you need a residence permit, a property certificate or three months of social insurance.";
    FIX_PROOF "fix-proof"
        "准备其中一种；学生也要居住证，学生证不收。"
        "Prepare one of them; students also need the residence permit, a student card is not accepted.";
    LOCAL_NUMBER "local-number"
        "{field}的前几位不是{province}的；当地个人备案只收本省身份证。"
        "{field} does not begin with the code of {province}, which accepts only its own residents as individuals.";
    FIX_LOCAL_NUMBER "fix-local-number"
        "户籍已迁入当地的，不受影响；户籍在外省的，向户籍所在省备案。"
        "If you are now registered there, this does not affect you; otherwise file in the province where you are registered.";
    LOCAL "local"
        "{field}不在{province}，当地个人备案只收本省身份证。"
        "{field} is not in {province}, which accepts only its own residents as individuals.";
    FIX_LOCAL "fix-local"
        "向身份证住址所在的省备案；户籍已迁入的，先换领身份证。"
        "File in the province of the address on your identity card; if you have moved your registration, renew the card first.";
}

fn check(organizer: &Organizer, context: &mut RuleContext<'_>) -> Applicability {
    let certificate = own_certificate(organizer)?;
    let setting = &context.policies().get(RESIDENCE);
    let local = setting.value == Residence::Local;
    let filed = organizer.province().ok_or(BLANK)?;
    if chosen(&certificate.kind)? != CertificateKind::ResidentId {
        return Err(OTHER_CERTIFICATE);
    }
    let home = certificate.home().ok_or(BLANK)?;
    if home.province.code == filed.code {
        return Ok(());
    }
    let proof = setting.value == Residence::PermitOrProof;
    let finding = match (home.certain, local) {
        (true, false) if proof => {
            let finding = context.report(&certificate.address, &PROOF).fix(&FIX_PROOF);
            finding.severity(Severity::Prompt)
        }
        (false, false) if proof => {
            let finding = context.report(&certificate.number, &PROOF_NUMBER).fix(&FIX_PROOF);
            finding.severity(Severity::Prompt)
        }
        (true, true) => context.report(&certificate.address, &LOCAL).fix(&FIX_LOCAL),
        (true, false) => context.report(&certificate.address, &PERMIT).severity(Severity::Prompt),
        (false, true) => {
            let finding = context
                .report(&certificate.number, &LOCAL_NUMBER)
                .fix(&FIX_LOCAL_NUMBER);
            finding.severity(Severity::Prompt)
        }
        (false, false) => context
            .report(&certificate.number, &PERMIT_NUMBER)
            .severity(Severity::Prompt),
    };
    finding.arg("province", filed).convention(setting);
    Ok(())
}
