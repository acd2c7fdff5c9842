//! Individually-owned businesses (个体工商户): as an enterprise, or as an individual where there is no trade name.

use crate::data::vocabulary::Nature;
use crate::facts::certificate::uscc;
use crate::facts::text::{Sameness, compare_names, fold};
use crate::filing::Organizer;
use crate::law::conventions;
use crate::model::phrase::t;
use crate::model::report::Severity;
use crate::policy::{Business, INDIVIDUAL_BUSINESS};
use crate::rule::{
    Applicability, Applies, BLANK, Leaf, OTHER_NATURE, Rule, RuleContext, Scope, chosen, fail, inapplicable, messages,
    pass,
};

/// See the module.
pub static RULE: Rule = Rule {
    id: "organizer/individual-business",
    since: "0.1.0",
    severity: Severity::Prompt,
    title: t!("个体工商户按什么性质备案", "How an individually-owned business files"),
    why: t!(
        "个体工商户有的省一律按企业备案，有的省无字号的按个人备案。",
        "Some provinces file every individually-owned business as an enterprise, others those without a trade name as individuals.",
    ),
    fix: t!(
        "执照上没有字号的，请改按个人备案，并在备注中写明是无字号的个体工商户。",
        "If the licence has no trade name, file as an individual and say so in the remark.",
    ),
    messages: MESSAGES,
    basis: &[&conventions::PROVINCIAL],
    applies: Applies::UNLESS_CANCELLED
        .asked_by(INDIVIDUAL_BUSINESS)
        .at(&[Leaf::Name]),
    scope: &[Scope::Organizer(check)],
    cases: &[
        fail(
            r#"{"organizer":{"nature":"enterprise","region":"440305","name":"张三","certificate":{"kind":"business-licence","number":"92440305MA0EXMP17F"},"personInCharge":{"name":"张三"}}}"#,
        ),
        fail(r#"{"organizer":{"nature":"individual","region":"330106","name":"张三（个体工商户）"}}"#),
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
        "{field} is the person's own: without a trade name, the business files as an individual there.";
    ENTERPRISE "enterprise"
        "{field}写明是个体工商户，当地一律按企业备案。"
        "{field} says that it is an individually-owned business, which files as an enterprise there.";
    FIX_ENTERPRISE "fix-enterprise"
        "请把主办单位性质改为企业，证件用营业执照。"
        "Change the nature to enterprise, with the business licence as certificate.";
}

fn check(organizer: &Organizer, context: &mut RuleContext<'_>) -> Applicability {
    let setting = &context.policies().get(INDIVIDUAL_BUSINESS);
    let name = &organizer.name;
    match (chosen(&organizer.nature)?, setting.value) {
        (Nature::Individual, Business::Enterprise) => {
            if fold(name.text().ok_or(BLANK)?).text().contains("个体工商户") {
                context
                    .report(name, &ENTERPRISE)
                    .fix(&FIX_ENTERPRISE)
                    .convention(setting);
            }
        }
        (Nature::Enterprise, Business::ByTradeName) => {
            let number = organizer.certificate.get().ok_or(BLANK)?.number.text().ok_or(BLANK)?;
            let person = organizer
                .person_in_charge
                .get()
                .ok_or(BLANK)?
                .name
                .text()
                .ok_or(BLANK)?;
            let business = uscc::compact(number).value.starts_with("92");
            let same = compare_names(name.text().ok_or(BLANK)?, person) != Sameness::Different;
            if business && same {
                context.report(name, &UNNAMED).convention(setting);
            }
        }
        _ => return Err(OTHER_NATURE),
    }
    Ok(())
}
