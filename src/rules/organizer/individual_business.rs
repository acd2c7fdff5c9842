//! Individually-owned businesses (个体工商户): as an enterprise, or as an individual where there is no trade name.

use crate::data::vocabulary::Nature;
use crate::facts::text::{Sameness, compare_names, fold};
use crate::filing::Organizer;
use crate::law::conventions;
use crate::model::phrase::t;
use crate::model::report::Severity;
use crate::policy::{Business, INDIVIDUAL_BUSINESS, NAMELESS_NAME, NAMELESS_REMARK};
use crate::rule::{
    Applicability, Applies, BLANK, Inapplicable, Leaf, OTHER_NATURE, Rule, RuleContext, Scope, chosen, fail,
    inapplicable, messages, pass,
};

/// See the module.
pub static RULE: Rule = Rule {
    id: "organizer/individual-business",
    since: "0.1.0",
    severity: Severity::Prompt,
    title: t!("个体工商户按什么性质备案", "Nature of an individually-owned business"),
    why: t!(
        "个体工商户有的省一律按企业备案，有的省无字号的按个人备案。",
        "Some provinces file every individually-owned business as an enterprise; in others one without a trade name files as an individual.",
    ),
    fix: t!(
        "执照上没有字号的，改按个人备案，并在“主体备注”里写明是无字号的个体工商户。",
        "If the licence shows no trade name, file as an individual and say so in “Remark on the organizer”.",
    ),
    messages: MESSAGES,
    basis: &[&conventions::PROVINCIAL],
    applies: Applies::UNLESS_CANCELLED
        .asked_by(INDIVIDUAL_BUSINESS)
        .reads(NAMELESS_NAME)
        .reads(NAMELESS_REMARK)
        .at(&[Leaf::Name, Leaf::Remark]),
    scope: &[Scope::Organizer(check)],
    cases: &[
        fail(
            r#"{"organizer":{"nature":"enterprise","region":"440305","name":"张三","certificate":{"kind":"business-licence","number":"92440305MA0EXMP17F"},"personInCharge":{"name":"张三"}}}"#,
        ),
        fail(r#"{"organizer":{"nature":"individual","region":"330106","name":"张三（个体工商户）"}}"#),
        fail(
            r#"{"organizer":{"nature":"enterprise","region":"140105","name":"张三（个体工商户）","certificate":{"kind":"business-licence","number":"92440305MA0EXMP17F"},"personInCharge":{"name":"张三"}}}"#,
        ),
        fail(
            r#"{"organizer":{"nature":"enterprise","region":"330106","name":"张三","certificate":{"kind":"business-licence","number":"92440305MA0EXMP17F"},"personInCharge":{"name":"张三"}}}"#,
        ),
        fail(
            r#"{"organizer":{"nature":"enterprise","region":"340104","name":"张三","certificate":{"kind":"business-licence","number":"92440305MA0EXMP17F"},"personInCharge":{"name":"张三"}}}"#,
        ),
        fail(r#"{"organizer":{"nature":"individual","region":"130104","name":"张三（个体工商户）"}}"#),
        pass(
            r#"{"organizer":{"nature":"enterprise","region":"330106","name":"张三（个体工商户）","certificate":{"kind":"business-licence","number":"92440305MA0EXMP17F"},"personInCharge":{"name":"张三"}}}"#,
        ),
        pass(
            r#"{"organizer":{"nature":"enterprise","region":"340104","name":"张三","remark":"无字号无公章个体工商户","certificate":{"kind":"business-licence","number":"92440305MA0EXMP17F"},"personInCharge":{"name":"张三"}}}"#,
        ),
        pass(
            r#"{"organizer":{"nature":"enterprise","region":"440305","name":"深圳市南山区示例小吃店","certificate":{"kind":"business-licence","number":"92440305MA0EXMP17F"},"personInCharge":{"name":"张三"}}}"#,
        ),
        pass(r#"{"organizer":{"nature":"individual","region":"330106","name":"张三"}}"#),
        inapplicable(r#"{"organizer":{"nature":"individual","region":"310115","name":"张三（个体工商户）"}}"#),
        inapplicable(r#"{"organizer":{"nature":"government","region":"330106","name":"示例局"}}"#),
    ],
};

messages! {
    UNNAMED "unnamed"
        "{field}是负责人姓名；没有字号的个体工商户，当地按个人备案。"
        "{field} is the person's own: without a trade name, the business files as an individual in this province.";
    ENTERPRISE "enterprise"
        "{field}写明是个体工商户，当地一律按企业备案。"
        "{field} says that this is an individually-owned business, which files as an enterprise in this province.";
    ENDING "ending"
        "{field}是负责人姓名；没有字号的个体工商户，当地写成“{name}”。"
        "{field} is the person's own: without a trade name, the business is written as “{name}” in this province.";
    FIX_ENDING "fix-ending" "改为“{name}”。" "Change it to “{name}”.";
    REMARK "remark"
        "{field}没有写明“{sentence}”。"
        "{field} does not say “{sentence}”.";
    FIX_REMARK "fix-remark"
        "在“主体备注”里写“{sentence}”；执照上有字号的不用写。"
        "Write “{sentence}” in “Remark on the organizer”; this is not needed if the licence shows a trade name.";
    FIX_ENTERPRISE "fix-enterprise"
        "把主办单位性质改为企业，证件用营业执照。"
        "Change the nature to enterprise, and use the business licence as the certificate.";
}

fn check(organizer: &Organizer, context: &mut RuleContext<'_>) -> Applicability {
    let setting = &context.policies().get(INDIVIDUAL_BUSINESS);
    let field = &organizer.name;
    let nature = chosen(&organizer.nature)?;
    let name = field.text().ok_or(BLANK)?;
    match (nature, setting.value) {
        (Nature::Individual, Business::Enterprise) => {
            if names_business(name) {
                let finding = context.report(field, &ENTERPRISE).fix(&FIX_ENTERPRISE);
                finding.convention(setting);
            }
        }
        (Nature::Individual, Business::ByTradeName) if names_business(name) => remark(organizer, context),
        (Nature::Enterprise, Business::ByTradeName) => {
            if is_nameless(name, organizer)? {
                context.report(field, &UNNAMED).convention(setting);
            }
        }
        (Nature::Enterprise, Business::Enterprise) => {
            if is_nameless(name, organizer)? {
                spelled(name, organizer, context);
                remark(organizer, context);
            }
        }
        _ => return Err(OTHER_NATURE),
    }
    Ok(())
}

/// How the name of a business without a trade name is written.
fn spelled(name: &str, organizer: &Organizer, context: &mut RuleContext<'_>) {
    let endings = context.policies().words(NAMELESS_NAME);
    if let Some(ending) = endings.each().next().filter(|_| !names_business(name)) {
        let finding = context.report(&organizer.name, &ENDING).fix(&FIX_ENDING);
        let written = [name.trim(), ending.value].concat();
        finding.arg("name", &written).suggest(written).convention(&ending);
    }
}

/// What the remark on it says.
fn remark(organizer: &Organizer, context: &mut RuleContext<'_>) {
    let said = fold(organizer.remark.text().unwrap_or_default());
    let words = context.policies().words(NAMELESS_REMARK);
    if let Some(word) = words.each().find(|word| !said.text().contains(fold(word.value).text())) {
        let finding = context.report(&organizer.remark, &REMARK).fix(&FIX_REMARK);
        finding.arg("sentence", word.value).convention(&word);
    }
}

fn names_business(name: &str) -> bool {
    fold(name).text().contains("个体工商户")
}

/// An individually-owned business that bears its owner's name.
fn is_nameless(name: &str, organizer: &Organizer) -> Result<bool, Inapplicable> {
    organizer.certificate.get().ok_or(BLANK)?.number.text().ok_or(BLANK)?;
    let person = organizer
        .person_in_charge
        .get()
        .ok_or(BLANK)?
        .name
        .text()
        .ok_or(BLANK)?;
    let owner = fold(name).text().replace("个体工商户", "");
    Ok(organizer.is_individually_owned()
        && (compare_names(name, person) != Sameness::Different || owner == fold(person).text()))
}
