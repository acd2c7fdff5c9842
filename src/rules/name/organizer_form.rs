//! The name of a unit is complete, down to the form that goes with its nature. There are too many forms to know them all: a
//! strange ending is a question, a form that belongs to another nature or a mere abbreviation a warning.

use crate::data::unit_forms::{FORMS, NatureForms};
use crate::data::vocabulary::{Nature, Vocabulary};
use crate::facts::name::lists::List;
use crate::facts::name::{Name, words};
use crate::facts::text::is_han;
use crate::filing::Organizer;
use crate::law::filing_plan_2009;
use crate::model::phrase::t;
use crate::model::report::Severity;
use crate::rule::{
    Applicability, Applies, BLANK, Leaf, OTHER_NATURE, Rule, RuleContext, Scope, fail, inapplicable, messages, pass,
};
use crate::rules::support::agreement::{Agreement, agreement, says_something};
use crate::rules::support::names::is_without_trade_name;

/// See the module.
pub static RULE: Rule = Rule {
    id: "name/organizer-form",
    since: "0.1.0",
    severity: Severity::Warning,
    title: t!("主办单位名称写全称", "A unit's full name"),
    why: t!(
        "主办单位名称要写证件上的全称，并与单位性质相符：公司是企业，协会是社会团体。",
        "A unit enters the full name on its certificate, which matches its nature: a company is an enterprise, an association is a social organization.",
    ),
    fix: t!(
        "对照证件写全称，不用简称；名称没有错的，核对单位性质。",
        "Enter the full name on the certificate, not a short form; if the name is correct, check the nature of the organizer.",
    ),
    messages: MESSAGES,
    basis: &[&filing_plan_2009::NAMES],
    applies: Applies::UNLESS_CANCELLED.by_nature().at(&[Leaf::Name]),
    scope: &[Scope::Organizer(check)],
    cases: &[
        fail(r#"{"organizer":{"nature":"enterprise","name":"腾讯"}}"#),
        fail(r#"{"organizer":{"nature":"enterprise","name":"深圳示例科技"}}"#),
        fail(r#"{"organizer":{"nature":"enterprise","name":"示例市摄影家协会"}}"#),
        fail(r#"{"organizer":{"nature":"social-organization","name":"示例科技有限公司"}}"#),
        fail(r#"{"organizer":{"nature":"law-firm","name":"广东示例法律"}}"#),
        fail(r#"{"organizer":{"nature":"enterprise","name":"示例广播电视集团"}}"#),
        pass(r#"{"organizer":{"nature":"enterprise","name":"深圳示例科技有限公司"}}"#),
        pass(r#"{"organizer":{"nature":"enterprise","name":"示例出版社"}}"#),
        pass(r#"{"organizer":{"nature":"enterprise","name":"示例省进出口银行"}}"#),
        pass(r#"{"organizer":{"nature":"enterprise","name":"示例市老街面馆"}}"#),
        pass(r#"{"organizer":{"nature":"enterprise","name":"示例科技","certificate":{"holder":"示例科技有限公司"}}}"#),
        pass(r#"{"organizer":{"nature":"enterprise","name":"示例市张三小吃（个体工商户）"}}"#),
        pass(r#"{"organizer":{"nature":"enterprise","name":"张三","personInCharge":{"name":"张三"}}}"#),
        pass(r#"{"organizer":{"nature":"social-organization","name":"示例市摄影家协会"}}"#),
        pass(r#"{"organizer":{"nature":"law-firm","name":"北京示例（深圳）律师事务所"}}"#),
        pass(r#"{"organizer":{"nature":"government","name":"示例市人民政府办公室"}}"#),
        inapplicable(r#"{"organizer":{"nature":"individual","name":"张三"}}"#),
        inapplicable(r#"{"organizer":{"name":"腾讯"}}"#),
    ],
};

messages! {
    SHORT "short"
        "{field}像是简称，证件上一般还有“有限公司”等字样。"
        "{field} looks like a short form; certificates usually add a legal form such as 有限公司.";
    FOREIGN "foreign"
        "{field}里有“{form}”，与所选的“{nature}”不符。"
        "{field} contains “{form}”, which does not match “{nature}”.";
    STRANGE "strange"
        "{field}不像“{nature}”的全称，请对照证件。"
        "{field} does not look like the full name of this nature ({nature}); compare it with the certificate.";
}

/// So few characters without a form are an abbreviation.
const ABBREVIATION: usize = 4;

fn check(organizer: &Organizer, context: &mut RuleContext<'_>) -> Applicability {
    let name = organizer.name.text().ok_or(BLANK)?;
    let nature = organizer.nature.choice().ok_or(OTHER_NATURE)?;
    let forms = FORMS.iter().find(|forms| forms.nature == nature).ok_or(OTHER_NATURE)?;
    let texts = context.texts();
    let folded = texts.name(&organizer.name).ok_or(BLANK)?;
    let text = folded.text();
    // Nothing readable, digits and addresses, and 无 in place of a trade name are for other rules.
    if !text.chars().any(is_han) || is_without_trade_name(organizer, context) {
        return Ok(());
    }
    // A trade without a name of its own bears its keeper's.
    let keepers = [&organizer.legal_representative, &organizer.person_in_charge];
    let mut keepers = keepers.iter().filter_map(|person| texts.name(&person.get()?.name));
    if nature == Nature::Enterprise && keepers.any(|keeper| keeper.text() == text) {
        return Ok(());
    }
    // Another name on the certificate is said already, and what to write with it.
    let certificate = organizer.certificate.get();
    let is_other = certificate.is_some_and(|certificate| {
        says_something(&certificate.holder) && matches!(agreement(name, &certificate.holder), Agreement::Different)
    });
    match judge(folded, forms) {
        Judgement::Complete => {}
        Judgement::Short | Judgement::Strange if is_other => {}
        Judgement::Foreign(form) => {
            context
                .report(&organizer.name, &FOREIGN)
                .arg("form", form)
                .arg("nature", nature.entry());
        }
        Judgement::Short => {
            context.report(&organizer.name, &SHORT);
        }
        Judgement::Strange => {
            context
                .report(&organizer.name, &STRANGE)
                .arg("nature", nature.entry())
                .severity(Severity::Prompt);
        }
    }
    Ok(())
}

enum Judgement {
    Complete,
    /// Bears the form of another nature.
    Foreign(&'static str),
    Short,
    Strange,
}

fn judge(name: &Name, forms: &NatureForms) -> Judgement {
    let text = name.text();
    if let Some(form) = words(forms.foreign).find(|form| text.ends_with(form)) {
        return Judgement::Foreign(form);
    }
    if forms.nature == Nature::Enterprise {
        let end = name.folded().len();
        let complete = name.holds(List::Companies).is_some() || name.ends_at(List::EnterpriseEndings, end).is_some();
        // 浙江广播电视集团 is a name in full.
        let lines = name.ends_at(List::LinesOfBusiness, end);
        let line = lines.is_some_and(|line| line.word != "集团");
        return if complete {
            Judgement::Complete
        } else if line || end <= ABBREVIATION {
            Judgement::Short
        } else {
            Judgement::Strange
        };
    }
    if forms.own.is_empty() || words(forms.own).any(|form| text.contains(form)) {
        Judgement::Complete
    } else {
        Judgement::Strange
    }
}
