//! The division inside the organizer's number beside the region of residence. Moves, head offices elsewhere and first registrations of
//! persons make them differ rightly, so this only asks to look.

use crate::data::divisions::province_of;

use crate::facts::certificate::Format;
use crate::filing::Certificate;
use crate::law::{gb_2260, guide, rules_501};
use crate::model::phrase::t;
use crate::model::report::Severity;
use crate::policy::{RESIDENCE, Residence};
use crate::rule::context::Owner;
use crate::rule::{
    Applicability, Applies, BLANK, Leaf, OTHER_CERTIFICATE, Rule, RuleContext, Scope, fail, inapplicable, messages,
    pass,
};
use crate::rules::support::numbers::reading_as;

/// See the module.
pub static RULE: Rule = Rule {
    id: "certificate/region",
    since: "0.1.0",
    severity: Severity::Prompt,
    title: t!("证件号码的省份与住所", "Province of the number and region of residence"),
    why: t!(
        "备案由住所所在地的通信管理局受理；号码里的省份与所选住所不同时，要再核对一次。",
        "The communications administration of the place of residence decides; if the number shows a different province, check the choice again.",
    ),
    fix: t!(
        "按证件上现在的住所选择；没有选错的，不用修改。",
        "Choose the residence that is on the certificate today; if it is correct, leave it.",
    ),
    messages: MESSAGES,
    basis: &[&guide::SECTION_4, &rules_501::ARTICLE_14_2, &gb_2260::CODE],
    applies: Applies::UNLESS_CANCELLED.reads(RESIDENCE).at(&[Leaf::Number]),
    scope: &[Scope::Certificate(check)],
    cases: &[
        fail(
            r#"{"organizer":{"region":"110105","certificate":{"kind":"business-licence","number":"91350100M000100Y43"}}}"#,
        ),
        fail(r#"{"organizer":{"region":"500103","certificate":{"kind":"resident-id","number":"11010519491231002X"}}}"#),
        fail(
            r#"{"organizer":{"region":"310101","certificate":{"kind":"business-licence","number":"440301103097413"}}}"#,
        ),
        pass(
            r#"{"organizer":{"region":"350200","certificate":{"kind":"business-licence","number":"91350100M000100Y43"}}}"#,
        ),
        pass(r#"{"organizer":{"region":"110108","certificate":{"kind":"resident-id","number":"11010519491231002X"}}}"#),
        // 重庆市渝中区, which was in 四川 until 1997.
        pass(r#"{"organizer":{"region":"500103","certificate":{"kind":"resident-id","number":"510202194912310020"}}}"#),
        inapplicable(
            r#"{"organizer":{"region":"310101","certificate":{"kind":"business-licence","number":"91100000100003962T"}}}"#,
        ),
        inapplicable(
            r#"{"organizer":{"region":"310101","certificate":{"kind":"hk-macau-residence-permit","number":"810000199408230021"}}}"#,
        ),
        inapplicable(
            r#"{"organizer":{"region":"310101","certificate":{"kind":"resident-id","number":"11010519491231002X"}}}"#,
        ),
        inapplicable(r#"{"organizer":{"certificate":{"kind":"business-licence","number":"91350100M000100Y43"}}}"#),
        inapplicable(
            r#"{"organizer":{"region":"110105","personInCharge":{"certificate":{"kind":"resident-id","number":"440524188001010014"}}}}"#,
        ),
    ],
};

messages! {
    UNIT "unit"
        "{field}的登记机关在{registered}，住所却选了{residence}。"
        "{field} was registered in {registered}, but the residence is in {residence}.";
    PERSON "person"
        "{field}的首次登记地是{registered}，住所却选了{residence}。"
        "{field} was first registered in {registered}, but the residence is in {residence}.";
    FIX_PERSON "fix-person"
        "住所选对的不用修改；不在户籍所在省办理的，先问接入服务商是否要居住证明。"
        "If the residence is correct, leave it; if you file outside your home province, ask your access provider whether proof of residence is needed.";
}

fn check(certificate: &Certificate, context: &mut RuleContext<'_>) -> Applicability {
    if context.owner() != Owner::Organizer {
        return Err(OTHER_CERTIFICATE);
    }
    let residence = context
        .organizer()
        .and_then(|organizer| organizer.province())
        .ok_or(BLANK)?;
    let reading = reading_as(certificate, context, |format| {
        matches!(format, Format::Uscc | Format::RegistrationNumber | Format::ResidentId)
    })?;
    let person = reading.format == Format::ResidentId;
    // What a province asks of residents of others is told by `person/residence`.
    if person && context.policies().get(RESIDENCE).value != Residence::Unrestricted {
        return Err(OTHER_CERTIFICATE);
    }
    let region = reading.facts.region.ok_or(BLANK)?;
    // Offices of the whole country (100000) are no province's.
    let registered = province_of(region).ok_or(OTHER_CERTIFICATE)?;
    if registered.code == residence.code {
        return Ok(());
    }
    let finding = context
        .report(&certificate.number, if person { &PERSON } else { &UNIT })
        .arg("registered", registered)
        .arg("residence", residence);
    if person {
        finding.fix(&FIX_PERSON);
    }
    Ok(())
}
