//! A licence without a trade name prints *** or 无 in place of one; the filing bears the operator's name, in the way of the province.

use crate::data::vocabulary::Nature;
use crate::filing::Organizer;
use crate::law::conventions;
use crate::model::phrase::t;
use crate::model::report::Severity;
use crate::policy::{Business, INDIVIDUAL_BUSINESS};
use crate::rule::{
    Applicability, Applies, BLANK, Leaf, OTHER_NATURE, Rule, RuleContext, Scope, fail, inapplicable, messages, pass,
};
use crate::rules::support::names::is_without_trade_name;

/// See the module.
pub static RULE: Rule = Rule {
    id: "organizer/no-trade-name",
    since: "0.1.0",
    severity: Severity::Warning,
    title: t!("执照上没有字号时的名称", "Name of a business without a trade name"),
    why: t!(
        "没有字号的个体工商户，执照名称一栏印的是“***”或“无”，不能照抄，要填经营者姓名。",
        "The licence of an individually-owned business without a trade name prints *** or 无 as the name; enter the operator's name instead.",
    ),
    fix: t!(
        "填经营者姓名，例如“张三”或“张三（个体工商户）”；当地用哪种写法、按企业还是个人备案，先问接入服务商。",
        "Enter the operator's name, such as 张三 or 张三（个体工商户）. Ask your access provider which of the two is used there, and whether to file as an enterprise or an individual.",
    ),
    messages: MESSAGES,
    basis: &[&conventions::PROVINCIAL],
    applies: Applies::UNLESS_CANCELLED.reads(INDIVIDUAL_BUSINESS).at(&[Leaf::Name]),
    scope: &[Scope::Organizer(check)],
    cases: &[
        fail(r#"{"organizer":{"nature":"enterprise","name":"***","certificate":{"number":"92440305MA0EXMP17F"}}}"#),
        fail(
            r#"{"organizer":{"nature":"enterprise","region":"440305","name":"无","certificate":{"number":"92440305MA0EXMP17F"}}}"#,
        ),
        fail(
            r#"{"organizer":{"nature":"enterprise","region":"330106","name":"无字号","certificate":{"number":"92440305MA0EXMP17F"}}}"#,
        ),
        pass(r#"{"organizer":{"nature":"enterprise","name":"张三","certificate":{"number":"92440305MA0EXMP17F"}}}"#),
        pass(
            r#"{"organizer":{"nature":"enterprise","name":"无名小吃店","certificate":{"number":"92440305MA0EXMP17F"}}}"#,
        ),
        pass(r#"{"organizer":{"nature":"enterprise","name":"***","certificate":{"number":"9144030071526726XG"}}}"#),
        inapplicable(r#"{"organizer":{"nature":"individual","name":"***"}}"#),
    ],
};

messages! {
    MESSAGE "message"
        "{field}填的“{name}”不是名称；没有字号的个体工商户，这里填经营者姓名。"
        "{field}: “{name}” is not a name; a business without a trade name enters the operator's name.";
    FIX_INDIVIDUAL "fix-individual"
        "当地没有字号的按个人备案：把主办单位性质改为个人，填经营者姓名和身份证件。"
        "In this province it files as an individual: change the nature, and enter the operator's name and identity document.";
    FIX_ENTERPRISE "fix-enterprise"
        "当地一律按企业备案：填经营者姓名，例如“张三（个体工商户）”，写法先问接入服务商。"
        "In this province it files as an enterprise: enter the operator's name, such as 张三（个体工商户）; ask your access provider for the exact wording.";
}

fn check(organizer: &Organizer, context: &mut RuleContext<'_>) -> Applicability {
    if organizer.nature.choice().ok_or(BLANK)? != Nature::Enterprise {
        return Err(OTHER_NATURE);
    }
    let name = organizer.name.text().ok_or(BLANK)?;
    if is_without_trade_name(organizer, context) {
        let setting = &context.policies().get(INDIVIDUAL_BUSINESS);
        let finding = context.report(&organizer.name, &MESSAGE).arg("name", name.trim());
        let finding = finding.convention(setting);
        match setting.value {
            Business::Either => finding,
            Business::ByTradeName => finding.fix(&FIX_INDIVIDUAL),
            Business::Enterprise => finding.fix(&FIX_ENTERPRISE),
        };
    }
    Ok(())
}
