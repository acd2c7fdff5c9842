//! Whatever a province wants in the field for the investor or superior body, it is the name of somebody: no digits, and of a public body no
//! person.

use crate::data::vocabulary::Nature;
use crate::facts::text::{Sameness, compare_names};
use crate::filing::field::Field;
use crate::filing::{Organizer, Person};
use crate::law::{filing_plan_2009, returns};
use crate::model::phrase::t;
use crate::model::report::Severity;
use crate::policy::{Demand, SUPERIOR_BODY};
use crate::rule::{Applicability, Applies, BLANK, Leaf, Rule, RuleContext, Scope, fail, inapplicable, messages, pass};

/// See the module.
pub static RULE: Rule = Rule {
    id: "organizer/investor-text",
    since: "0.1.0",
    severity: Severity::Warning,
    title: t!(
        "投资者或上级主管单位填名称",
        "The investor or superior body is given by name"
    ),
    why: t!(
        "这一栏填数字、字母，或者机关、事业单位填成个人的，会被退回。",
        "Digits or letters in this field, or a person in place of a public body's superior, are returned.",
    ),
    fix: t!(
        "填写投资者或上级主管单位的全称；没有这一栏的不用填。",
        "Fill in the full name of the investor or superior body; if the form has no such field, leave it out.",
    ),
    messages: MESSAGES,
    basis: &[&returns::ONE_ADDRESS, &filing_plan_2009::NAMES],
    applies: Applies::UNLESS_CANCELLED.reads(SUPERIOR_BODY).at(&[Leaf::Investor]),
    scope: &[Scope::Organizer(check)],
    cases: &[
        fail(r#"{"organizer":{"investor":"123456"}}"#),
        fail(r#"{"organizer":{"investor":"aa"}}"#),
        fail(r#"{"organizer":{"investor":"——"}}"#),
        fail(
            r#"{"organizer":{"nature":"government","name":"示例市示例局","investor":"张三","personInCharge":{"name":"张三"}}}"#,
        ),
        pass(
            r#"{"organizer":{"nature":"government","name":"示例市示例局","investor":"示例市人民政府","personInCharge":{"name":"张三"}}}"#,
        ),
        pass(r#"{"organizer":{"nature":"enterprise","investor":"张三","personInCharge":{"name":"张三"}}}"#),
        pass(r#"{"organizer":{"nature":"enterprise","investor":"Example Holdings Ltd."}}"#),
        pass(r#"{"organizer":{"nature":"enterprise","investor":"3M中国有限公司"}}"#),
        inapplicable(r#"{"organizer":{"name":"示例科技有限公司"}}"#),
    ],
};

messages! {
    NO_NAME "no-name" "{field}填的不是名称。" "{field} is not a name.";
    PERSON "person"
        "{field}填的是个人，机关、事业单位要填上一级主管单位。"
        "{field} is a person's name, but a public body enters its superior body.";
}

/// So many letters without a blank are no name in Latin.
const INITIALS: usize = 3;

fn check(organizer: &Organizer, context: &mut RuleContext<'_>) -> Applicability {
    let field = &organizer.investor;
    let text = field.text().ok_or(BLANK)?.trim();
    let letters = text.chars().filter(|c| c.is_alphabetic()).count();
    if letters == 0 || (text.is_ascii() && letters <= INITIALS) {
        context.report(field, &NO_NAME).basis([&returns::ONE_ADDRESS]);
        return Ok(());
    }
    let is = |person: &Field<Person>| {
        let name = person.get().and_then(|person| person.name.text());
        name.is_some_and(|name| compare_names(text, name) != Sameness::Different)
    };
    let is_public = matches!(
        organizer.nature.choice(),
        Some(Nature::Government | Nature::PublicInstitution)
    );
    // Where a province asks, another rule says so.
    let is_asked = context.policies().get(SUPERIOR_BODY).value == Demand::Required;
    if is_public && !is_asked && (is(&organizer.person_in_charge) || is(&organizer.legal_representative)) {
        context.report(field, &PERSON).basis([&filing_plan_2009::NAMES]);
    }
    Ok(())
}
