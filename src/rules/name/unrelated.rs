//! A unit's website bears the unit's name, in full or in short. A trade mark explains another one, so this only asks.

use crate::data::vocabulary::{Nature, ServiceKind};

use crate::facts::name::unit::is_related;
use crate::facts::text::is_han;
use crate::filing::Service;
use crate::law::conventions;
use crate::model::phrase::t;
use crate::model::report::Severity;
use crate::rule::{Applicability, Applies, BLANK, Leaf, Rule, RuleContext, Scope, fail, inapplicable, messages, pass};
use crate::rules::support::names::of_unit;

/// See the module.
pub static RULE: Rule = Rule {
    id: "name/unrelated",
    since: "0.1.0",
    severity: Severity::Prompt,
    title: t!("网站名称与主办单位相关", "A site's name related to the unit's"),
    why: t!(
        "审核时会看网站名称与单位全称或简称有没有关联；没有的，一般要求提供商标注册证或说明。",
        "Reviewers look for the unit's name in the site's, and usually ask for a trade mark certificate or an explanation.",
    ),
    fix: t!(
        "名称是本单位商标或品牌的，请备好商标注册证并写在内容说明里；否则可用“单位简称＋官网”。",
        "If it is your trade mark, have the certificate ready and say so in the description; otherwise use the unit's name.",
    ),
    messages: MESSAGES,
    basis: &[&conventions::NAME_FORM_TENCENT, &conventions::NAME_FORM_HUAWEI],
    applies: Applies::UNLESS_CANCELLED
        .services(&[ServiceKind::Website])
        .of_units()
        .at(&[Leaf::Name]),
    scope: &[Scope::Service(check)],
    cases: &[
        fail(
            r#"{"organizer":{"nature":"enterprise","name":"深圳示例科技有限公司"},"services":[{"kind":"website","name":"绿洲生活馆"}]}"#,
        ),
        fail(
            r#"{"organizer":{"nature":"enterprise","name":"深圳示例科技有限公司"},"services":[{"kind":"website","name":"深圳科技网"}]}"#,
        ),
        pass(
            r#"{"organizer":{"nature":"enterprise","name":"深圳示例科技有限公司"},"services":[{"kind":"website","name":"示例官网"}]}"#,
        ),
        pass(
            r#"{"organizer":{"nature":"public-institution","name":"示例市第一中学"},"services":[{"kind":"website","name":"示例一中"}]}"#,
        ),
        pass(
            r#"{"organizer":{"nature":"government","name":"示例市人民政府办公室"},"services":[{"kind":"website","name":"示例市政务公开"}]}"#,
        ),
        inapplicable(
            r#"{"organizer":{"nature":"individual","name":"张三"},"services":[{"kind":"website","name":"绿洲生活馆"}]}"#,
        ),
        inapplicable(
            r#"{"organizer":{"nature":"enterprise","name":"深圳示例科技有限公司"},"services":[{"kind":"app","name":"绿洲"}]}"#,
        ),
    ],
};

messages! {
    MESSAGE "message"
        "{field}里看不出主办者“{unit}”的名称，审核时可能要商标注册证或说明。"
        "{field} does not show the name of “{unit}”; a trade mark certificate or an explanation may be asked for.";
}

/// Longest name that a message repeats.
const SHOWN: usize = 64;

/// A trade without a name of its own bears its keeper's: （个体工商户） after at most so many characters.
const KEEPER: usize = 4;

fn check(service: &Service, context: &mut RuleContext<'_>) -> Applicability {
    let name = of_unit(service, context)?;
    let organizer = context.organizer().ok_or(BLANK)?;
    let own = organizer.name.text().ok_or(BLANK)?;
    let texts = context.texts();
    let service_name = texts.name(&service.name).ok_or(BLANK)?;
    let unit = texts.name(&organizer.name).ok_or(BLANK)?;
    let keeper = unit.text().ends_with("个体工商户") && unit.without_form().chars().count() <= KEEPER;
    // Other scripts cannot be compared, and a name without Han characters is for `name/no-han`.
    let comparable = own.chars().any(is_han) && name.chars().any(is_han);
    let is_public = matches!(
        organizer.nature.choice(),
        Some(Nature::Government | Nature::PublicInstitution | Nature::MassOrganization)
    );
    if comparable && !keeper && !is_related(service_name, unit, is_public) {
        context
            .report(&service.name, &MESSAGE)
            .arg("unit", own.trim().chars().take(SHOWN).collect::<String>());
    }
    Ok(())
}
