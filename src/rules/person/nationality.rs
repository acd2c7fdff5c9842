//! Persons without a mainland identity card: one province files no foreign individuals, some want the legal representative to
//! delegate.

use crate::filing::Organizer;
use crate::law::conventions;
use crate::model::phrase::t;
use crate::model::report::Severity;
use crate::policy::{FOREIGN_INDIVIDUAL, NON_MAINLAND, NonMainland, Permission};
use crate::rule::{
    Applicability, Applies, BLANK, Leaf, NOT_ASKED, Rule, RuleContext, Scope, chosen, fail, inapplicable, messages,
    pass,
};
use crate::rules::support::persons::{has_to_delegate, is_foreign};

/// See the module.
pub static RULE: Rule = Rule {
    id: "person/nationality",
    since: "0.1.0",
    severity: Severity::Warning,
    title: t!("外籍和港澳台人员", "Persons without a mainland identity card"),
    why: t!(
        "有的省不受理外籍个人备案，有的省要求外籍或港澳台法定代表人授权给持内地身份证的人负责。",
        "Some provinces do not accept foreign individuals; some require a legal representative without a mainland identity card to name somebody with one.",
    ),
    fix: t!(
        "由法定代表人授权一位持居民身份证的人做主体负责人，并准备授权书。",
        "Let the legal representative authorize a person with a resident identity card, and prepare the letter of authority.",
    ),
    messages: MESSAGES,
    basis: &[&conventions::PROVINCIAL],
    applies: Applies::UNLESS_CANCELLED
        .asked_by(NON_MAINLAND)
        .asked_by(FOREIGN_INDIVIDUAL)
        .at(&[Leaf::Kind]),
    scope: &[Scope::Organizer(check)],
    cases: &[
        fail(r#"{"organizer":{"nature":"individual","region":"130102","certificate":{"kind":"passport"}}}"#),
        fail(
            r#"{"organizer":{"nature":"enterprise","region":"370102","personInCharge":{"certificate":{"kind":"hk-macau-travel-permit"}}}}"#,
        ),
        pass(
            r#"{"organizer":{"nature":"enterprise","region":"130102","personInCharge":{"certificate":{"kind":"hk-macau-travel-permit"}}}}"#,
        ),
        pass(
            r#"{"organizer":{"nature":"enterprise","region":"130102","personInCharge":{"role":"delegate","certificate":{"kind":"resident-id"}}}}"#,
        ),
        pass(r#"{"organizer":{"nature":"individual","region":"130102","certificate":{"kind":"resident-id"}}}"#),
        inapplicable(r#"{"organizer":{"nature":"individual","region":"310115","certificate":{"kind":"passport"}}}"#),
    ],
};

messages! {
    INDIVIDUAL "individual"
        "{field}是外籍证件，当地不受理外籍个人备案。"
        "{field} is a foreigner's; this province does not accept foreign individuals.";
    FIX_INDIVIDUAL "fix-individual"
        "改以单位名义备案，或先向当地通信管理局问清楚。"
        "File in the name of a unit, or ask the province's communications administration first.";
    REPRESENTATIVE "representative"
        "{field}不是居民身份证，当地要求授权给持居民身份证的人负责。"
        "{field} is not a resident identity card; this province requires a delegate who has one.";
}

fn check(organizer: &Organizer, context: &mut RuleContext<'_>) -> Applicability {
    chosen(&organizer.nature)?;
    if organizer.is_individual() {
        let setting = &context.policies().get(FOREIGN_INDIVIDUAL);
        if setting.value == Permission::Allowed {
            return Err(NOT_ASKED);
        }
        let kind = &organizer.certificate.get().ok_or(BLANK)?.kind;
        if is_foreign(chosen(kind)?) {
            context
                .report(kind, &INDIVIDUAL)
                .fix(&FIX_INDIVIDUAL)
                .convention(setting);
        }
        return Ok(());
    }
    let setting = &context.policies().get(NON_MAINLAND);
    if setting.value == NonMainland::Accepted {
        return Err(NOT_ASKED);
    }
    let person = organizer.person_in_charge.get().ok_or(BLANK)?;
    let kind = &person.certificate.get().ok_or(BLANK)?.kind;
    // A delegate is whom it asks for, and has to show a card too.
    if has_to_delegate(setting.value, chosen(kind)?) {
        context.report(kind, &REPRESENTATIVE).convention(setting);
    }
    Ok(())
}
