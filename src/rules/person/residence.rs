//! Individuals from another province: some provinces take none, some ask for proof of residence. The first digits of an identity
//! number tell where it was given, not where its bearer is registered today, so they only prompt.

use super::age::own;
use crate::data::vocabulary::{Action, CertificateKind};
use crate::filing::Organizer;
use crate::law::conventions;
use crate::model::phrase::{Phrase, t};
use crate::policy::Residence;
use crate::model::report::Severity;
use crate::rule::{At, BLANK, NOT_ASKED, OTHER_ACTION, OTHER_CERTIFICATE, Outcome, Rule, Scope, apart, bad, good};

/// See the module.
pub static RULE: Rule = Rule {
    id: "person/residence",
    since: "0.1.0",
    severity: Severity::Warning,
    title: t("外省个人", "Individuals from another province"),
    why: t(
        "个人在户籍以外的省备案，有的省要居住证明，有的省不受理。",
        "Where an individual files outside the home province, some provinces ask for proof of residence and some refuse.",
    ),
    fix: t(
        "请准备当地有效的居住证；不清楚收哪种证明的，先问接入服务提供者。",
        "Have a valid local residence permit ready; ask the access provider what else is taken.",
    ),
    basis: &[&conventions::PROVINCIAL],
    scope: &[Scope::Organizer(check)],
    cases: &[
        bad(
            r#"{"organizer":{"nature":"individual","region":"310115","certificate":{"kind":"resident-id","number":"11010519491231002X"}}}"#,
        ),
        bad(
            r#"{"organizer":{"nature":"individual","region":"140105","certificate":{"kind":"resident-id","number":"11010519491231002X"}}}"#,
        ),
        bad(
            r#"{"organizer":{"nature":"individual","region":"140105","certificate":{"kind":"resident-id","number":"11010519491231002X","address":"北京市朝阳区示例路1号"}}}"#,
        ),
        good(
            r#"{"organizer":{"nature":"individual","region":"140105","certificate":{"kind":"resident-id","number":"11010519491231002X","address":"山西省太原市示例路1号"}}}"#,
        ),
        apart(
            r#"{"organizer":{"nature":"individual","region":"120101","certificate":{"kind":"resident-id","number":"11010519491231002X"}}}"#,
        ),
        apart(
            r#"{"organizer":{"nature":"individual","region":"310115","certificate":{"kind":"passport","number":"E12345678"}}}"#,
        ),
    ],
};

static PERMIT_NUMBER: Phrase = t(
    "{field}的前几位不是{province}的；户籍在外省的，当地要求居住证明。",
    "{field} does not begin with {province}'s code; from those registered elsewhere, proof of residence is asked.",
);
static PERMIT: Phrase = t(
    "{field}不在{province}，当地要求居住证明。",
    "{field} is not in {province}, where proof of residence is asked.",
);
static LOCAL_NUMBER: Phrase = t(
    "{field}的前几位不是{province}的；当地个人备案只收本省身份证。",
    "{field} does not begin with {province}'s code, and the province takes its own residents only.",
);
static FIX_LOCAL_NUMBER: Phrase = t(
    "户籍已迁入当地的不受影响；户籍在外省的，请向户籍所在省备案。",
    "If you are registered there by now, nothing is amiss; otherwise file in the province where you are registered.",
);
static LOCAL: Phrase = t(
    "{field}不在{province}，当地个人备案只收本省身份证。",
    "{field} is not in {province}, which takes its own residents only.",
);
static FIX_LOCAL: Phrase = t(
    "请向身份证住址所在的省备案；户籍已迁入的，先换领身份证。",
    "File in the province of the card's address; if you have moved, renew the card first.",
);

fn check(organizer: &Organizer, at: &mut At<'_>) -> Outcome {
    let certificate = own(organizer)?;
    if at.action() == Action::Cancel {
        return Err(OTHER_ACTION);
    }
    let setting = &at.policies().residence;
    let local = match setting.value {
        Residence::Unrestricted => return Err(NOT_ASKED),
        Residence::Permit => false,
        Residence::Local => true,
    };
    let chosen = organizer.province().ok_or(BLANK)?;
    if certificate.kind.choice().ok_or(BLANK)? != CertificateKind::ResidentId {
        return Err(OTHER_CERTIFICATE);
    }
    let home = certificate.home().ok_or(BLANK)?;
    if home.province.code == chosen.code {
        return Ok(());
    }
    let saying = match (home.certain, local) {
        (true, true) => at.find(&certificate.address, &LOCAL).fix(&FIX_LOCAL),
        (true, false) => at.find(&certificate.address, &PERMIT).weigh(Severity::Prompt),
        (false, true) => {
            let saying = at.find(&certificate.number, &LOCAL_NUMBER).fix(&FIX_LOCAL_NUMBER);
            saying.weigh(Severity::Prompt)
        }
        (false, false) => at.find(&certificate.number, &PERMIT_NUMBER).weigh(Severity::Prompt),
    };
    saying.province("province", chosen).by(setting);
    Ok(())
}
