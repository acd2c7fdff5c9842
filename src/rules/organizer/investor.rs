//! The field for the investor or superior body, which the national form no longer has and provinces fill in their own ways.

use crate::data::vocabulary::Nature;
use crate::facts::text::{Sameness, compare_names};
use crate::filing::field::Field;
use crate::filing::{Organizer, Person};
use crate::law::conventions;
use crate::model::phrase::t;
use crate::model::report::Severity;
use crate::policy::{Demand, INVESTOR, Investor, SUPERIOR_BODY};
use crate::rule::{
    Applicability, Applies, BLANK, Leaf, NOT_ASKED, OTHER_NATURE, Rule, RuleContext, Scope, chosen, fail, inapplicable,
    messages, pass,
};

/// See the module.
pub static RULE: Rule = Rule {
    id: "organizer/investor",
    since: "0.1.0",
    severity: Severity::Warning,
    title: t!("投资者或上级主管单位", "Investor or superior body"),
    why: t!(
        "现行登记表没有这一栏；仍要填的，各省写法不同：有的写单位全称，有的写法定代表人，机关、事业单位写上一级主管单位。",
        "The current form no longer has this field. Where it is still required, provinces differ: the unit's own full name, its legal representative, or, for public bodies, the superior body.",
    ),
    fix: t!("填写单位全称。", "Fill in the unit's full name."),
    messages: MESSAGES,
    basis: &[&conventions::PROVINCIAL],
    applies: Applies::UNLESS_CANCELLED
        .asked_by(INVESTOR)
        .asked_by(SUPERIOR_BODY)
        .at(&[Leaf::Investor]),
    scope: &[Scope::Organizer(check)],
    cases: &[
        fail(
            r#"{"organizer":{"nature":"enterprise","region":"220102","name":"示例科技有限公司","investor":"张三","personInCharge":{"name":"张三"}}}"#,
        ),
        fail(
            r#"{"organizer":{"nature":"enterprise","region":"640104","name":"示例科技有限公司","investor":"示例科技有限公司"}}"#,
        ),
        fail(
            r#"{"organizer":{"nature":"public-institution","region":"370102","name":"示例中心","investor":"示例中心"}}"#,
        ),
        pass(
            r#"{"organizer":{"nature":"enterprise","region":"220102","name":"示例小吃店","investor":"张三","certificate":{"kind":"business-licence","number":"92440300MA0000015Y"},"personInCharge":{"name":"张三"}}}"#,
        ),
        pass(
            r#"{"organizer":{"nature":"enterprise","region":"220102","name":"示例科技有限公司","investor":"示例科技有限公司"}}"#,
        ),
        pass(
            r#"{"organizer":{"nature":"public-institution","region":"370102","name":"示例中心","investor":"示例局"}}"#,
        ),
        inapplicable(
            r#"{"organizer":{"nature":"enterprise","region":"440305","name":"示例科技有限公司","investor":"张三","personInCharge":{"name":"张三"}}}"#,
        ),
        inapplicable(r#"{"organizer":{"nature":"individual","region":"220102","name":"张三","investor":"张三"}}"#),
    ],
};

messages! {
    PERSON "person" "{field}填的是个人，当地要求写单位全称。" "{field} is a person's name, but this province requires the unit's full name.";
    OWN "own"
        "{field}填的是主办者自己，当地要求写法定代表人。"
        "{field} is the organizer itself, but this province requires its legal representative.";
    FIX_OWN "fix-own" "填写法定代表人姓名。" "Fill in the legal representative's name.";
    ABOVE "above"
        "{field}填的是主办者自己或负责人，当地要求写上一级主管单位全称。"
        "{field} is the organizer or its person in charge, but this province requires the full name of the superior body.";
    FIX_ABOVE "fix-above" "填写上一级主管单位的全称。" "Fill in the full name of the superior body.";
}

fn check(organizer: &Organizer, context: &mut RuleContext<'_>) -> Applicability {
    let policies = context.policies();
    let field = &organizer.investor;
    let is = |name: Option<&str>| {
        let pair = field.text().zip(name);
        pair.is_some_and(|(investor, name)| compare_names(investor, name) != Sameness::Different)
    };
    let person = |person: &Field<Person>| is(person.get().and_then(|person| person.name.text()));
    let own = is(organizer.name.text());
    let of_person = person(&organizer.legal_representative) || person(&organizer.person_in_charge);
    match chosen(&organizer.nature)? {
        Nature::Enterprise => {
            let setting = &policies.get(INVESTOR);
            if setting.value == Investor::Anything {
                return Err(NOT_ASKED);
            }
            field.text().ok_or(BLANK)?;
            // An individually-owned business is its owner's.
            let is_owner = organizer.is_individually_owned();
            if setting.value == Investor::Organizer && of_person && !own && !is_owner {
                context.report(field, &PERSON).convention(setting);
            } else if setting.value == Investor::LegalRepresentative && own && !of_person {
                context.report(field, &OWN).fix(&FIX_OWN).convention(setting);
            }
        }
        Nature::Government | Nature::PublicInstitution => {
            let setting = &policies.get(SUPERIOR_BODY);
            if setting.value == Demand::Optional {
                return Err(NOT_ASKED);
            }
            field.text().ok_or(BLANK)?;
            if own || of_person {
                context.report(field, &ABOVE).fix(&FIX_ABOVE).convention(setting);
            }
        }
        _ => return Err(OTHER_NATURE),
    }
    Ok(())
}
