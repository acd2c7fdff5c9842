//! Platforms that take no individuals, or no organizers of some province.

use crate::filing::Organizer;
use crate::law::conventions;
use crate::model::phrase::t;
use crate::model::report::Severity;
use crate::policy::{INDIVIDUALS, Permission, REFUSED_PROVINCES};
use crate::rule::{Applicability, Applies, Leaf, Rule, RuleContext, Scope, fail, inapplicable, messages, pass};

/// See the module.
pub static RULE: Rule = Rule {
    id: "organizer/not-accepted",
    since: "0.1.0",
    severity: Severity::Warning,
    title: t!("接入服务商不收的主办者", "Organizers a provider does not accept"),
    why: t!(
        "有的小程序平台不办理个人或某些省份主办者的备案。",
        "Some mini-program platforms do not file for individuals, or for organizers in certain provinces.",
    ),
    fix: t!(
        "换一家能办理的接入服务商或平台，或由单位作为主办者备案。",
        "Use an access provider or platform that does, or file with a unit as the organizer.",
    ),
    messages: MESSAGES,
    basis: &[&conventions::PROVIDER_FORM],
    applies: Applies::UNLESS_CANCELLED
        .asked_by(INDIVIDUALS)
        .asked_by(REFUSED_PROVINCES)
        .at(&[Leaf::Nature, Leaf::Region]),
    scope: &[Scope::Organizer(check)],
    cases: &[
        fail(r#"{"organizer":{"nature":"individual"}}"#).with(r#"{"provider":"baidu-mini"}"#),
        fail(r#"{"organizer":{"nature":"enterprise","region":"540102"}}"#).with(r#"{"provider":"baidu-mini"}"#),
        pass(r#"{"organizer":{"nature":"enterprise","region":"440305"}}"#).with(r#"{"provider":"baidu-mini"}"#),
        inapplicable(r#"{"organizer":{"nature":"individual","region":"540102"}}"#),
        inapplicable(r#"{"organizer":{"nature":"individual"}}"#).with(r#"{"provider":"wechat"}"#),
    ],
};

messages! {
    INDIVIDUAL "individual" "这家接入服务商不办理个人备案。" "This provider does not file for individuals.";
    PROVINCE "province" "这家接入服务商不办理{province}主办者的备案。" "This provider does not file for organizers in {province}.";
    FIX_PROVINCE "fix-province" "换一家能办理的接入服务商或平台。" "Use an access provider or platform that does.";
}

fn check(organizer: &Organizer, context: &mut RuleContext<'_>) -> Applicability {
    let policies = context.policies();
    let individuals = &policies.get(INDIVIDUALS);
    if individuals.value == Permission::Refused && organizer.is_individual() {
        context.report(&organizer.nature, &INDIVIDUAL).convention(individuals);
    }
    let Some(province) = organizer.province() else {
        return Ok(());
    };
    let refused = policies.words(REFUSED_PROVINCES);
    if let Some(word) = refused.each().find(|word| word.value == province.code) {
        let finding = context.report(&organizer.region, &PROVINCE).fix(&FIX_PROVINCE);
        finding.arg("province", province).convention(&word);
    }
    Ok(())
}
