//! Numbers of the other certificates, as far as their layout is known: travel permits, passports, permanent residents' cards, military
//! designations, licences. No published standard has them, so this only warns.

use crate::facts::certificate::Format;
use crate::filing::Certificate;
use crate::law::filing_system;
use crate::model::phrase::t;
use crate::model::report::Severity;
use crate::rule::{Applicability, Applies, Leaf, Rule, RuleContext, Scope, fail, inapplicable, pass};
use crate::rules::support::numbers;
use crate::rules::support::numbers::{reading_as, say_faults, say_unborn};

/// See the module.
pub static RULE: Rule = Rule {
    id: "certificate/permit",
    since: "0.1.0",
    severity: Severity::Warning,
    title: t!("通行证、护照等证件的号码", "Numbers of permits, passports and licences"),
    why: t!(
        "证件号码与证件类型对不上的，系统会按“无效证件”退回。",
        "If the number does not match the certificate type, the system returns it as “无效证件” (invalid certificate).",
    ),
    fix: t!(
        "对照证件核对；与证件一致的，不用修改。",
        "Compare it with the document; if it matches, leave it.",
    ),
    messages: numbers::texts![LENGTH_EITHER LENGTH_BETWEEN CHECK_DIGIT CARD_PROVINCE COUNTRY CHINESE FIX_CHINESE DATE UNBORN OTHER],
    basis: &[&filing_system::CODE_1008],
    applies: Applies::ALWAYS.at(&[Leaf::Number]),
    scope: &[Scope::Certificate(check)],
    cases: &[
        fail(r#"{"organizer":{"certificate":{"kind":"hk-macau-travel-permit","number":"H0000001"}}}"#),
        fail(r#"{"organizer":{"certificate":{"kind":"taiwan-travel-permit","number":"0000001"}}}"#),
        fail(r#"{"organizer":{"certificate":{"kind":"foreign-permanent-resident-id","number":"CAN110081080311"}}}"#),
        fail(r#"{"organizer":{"certificate":{"kind":"passport","number":"11010519491231002X"}}}"#),
        fail(r#"{"organizer":{"certificate":{"kind":"medical-institution-licence","number":"11010519491231002X"}}}"#),
        fail(r#"{"organizer":{"certificate":{"kind":"foreign-permanent-resident-id","number":"966124198108030028"}}}"#),
        fail(r#"{"organizer":{"certificate":{"kind":"foreign-permanent-resident-id","number":"911000198108030028"}}}"#),
        fail(r#"{"organizer":{"certificate":{"kind":"foreign-permanent-resident-id","number":"911156198108030025"}}}"#),
        fail(r#"{"organizer":{"certificate":{"kind":"hk-macau-travel-permit","number":"C12345678"}}}"#),
        pass(r#"{"organizer":{"certificate":{"kind":"hk-macau-travel-permit","number":"H00000001"}}}"#),
        pass(r#"{"organizer":{"certificate":{"kind":"taiwan-travel-permit","number":"0000000001(T)"}}}"#),
        pass(r#"{"organizer":{"certificate":{"kind":"foreign-permanent-resident-id","number":"911124198108030024"}}}"#),
        fail(r#"{"organizer":{"certificate":{"kind":"passport","number":"E00000001"}}}"#),
        fail(r#"{"organizer":{"certificate":{"kind":"passport","number":"CAN110081080310"}}}"#),
        fail(r#"{"organizer":{"certificate":{"kind":"foreign-permanent-resident-id","number":"911124202008030026"}}}"#)
            .on(2020, 8, 2),
        pass(r#"{"organizer":{"certificate":{"kind":"passport","number":"A00000001"}}}"#),
        pass(r#"{"organizer":{"certificate":{"kind":"institution-legal-person","number":"事证第100000000000号"}}}"#),
        inapplicable(r#"{"organizer":{"certificate":{"kind":"resident-id","number":"11010519491231002X"}}}"#),
    ],
};

fn check(certificate: &Certificate, context: &mut RuleContext<'_>) -> Applicability {
    let reading = reading_as(certificate, context, |format| {
        use Format::{
            DocumentNumber, ForeignPermanentResidentId, HkMacauTravelPermit, MilitaryDesignation, Passport,
            TaiwanTravelPermit,
        };
        matches!(
            format,
            HkMacauTravelPermit
                | TaiwanTravelPermit
                | ForeignPermanentResidentId
                | Passport
                | MilitaryDesignation
                | DocumentNumber
        )
    })?;
    say_faults(&certificate.number, reading, context);
    say_unborn(&certificate.number, reading, context);
    Ok(())
}
