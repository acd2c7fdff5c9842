//! An individual's name is a person's, as the certificate prints it. Names of every people are taken as they are, with the
//! dot in any code point and in Latin letters; what no certificate prints is not: digits, titles, forms of companies.

use crate::filing::Organizer;
use crate::law::filing_plan_2009;
use crate::model::phrase::t;
use crate::model::report::Severity;
use crate::rule::{Applicability, Applies, BLANK, Leaf, Rule, RuleContext, Scope, fail, inapplicable, pass};
use crate::rules::support::person_names::{self, Bearer};

/// See the module.
pub static RULE: Rule = Rule {
    id: "name/person-name",
    since: "0.1.0",
    severity: Severity::Warning,
    title: t!("个人的名称是本人姓名", "An individual's own name"),
    why: t!(
        "个人备案的主办者名称是身份证件上的姓名，会与证件逐字核对。",
        "An individual files under the name on the identity document, which is compared character by character.",
    ),
    fix: t!(
        "填写身份证件上的姓名，不加称呼、网名和单位名称。",
        "Enter the name on the identity document, without titles, nicknames or organizations.",
    ),
    messages: person_names::MESSAGES,
    basis: &[&filing_plan_2009::NAMES],
    applies: Applies::UNLESS_CANCELLED.of_individuals().at(&[Leaf::Name]),
    scope: &[Scope::Organizer(check)],
    cases: &[
        fail(r#"{"organizer":{"nature":"individual","name":"示例科技有限公司"}}"#),
        fail(r#"{"organizer":{"nature":"individual","name":"张三先生"}}"#),
        fail(r#"{"organizer":{"nature":"individual","name":"张三2026"}}"#),
        fail(r#"{"organizer":{"nature":"individual","name":"张三@摄影"}}"#),
        fail(r#"{"organizer":{"nature":"individual","name":"张"}}"#),
        fail(r#"{"organizer":{"nature":"individual","name":"林 晓禾"}}"#),
        fail(r#"{"organizer":{"nature":"individual","name":"张三/李四"}}"#),
        fail(r#"{"organizer":{"nature":"individual","name":"Lin Xiaohe","certificate":{"kind":"resident-id"}}}"#),
        pass(r#"{"organizer":{"nature":"individual","name":"张三"}}"#),
        pass(r#"{"organizer":{"nature":"individual","name":"张三（个体工商户）"}}"#),
        pass(r#"{"organizer":{"nature":"individual","name":"古丽·买买提"}}"#),
        pass(r#"{"organizer":{"nature":"individual","name":"古丽•买买提"}}"#),
        pass(r#"{"organizer":{"nature":"individual","name":"阿卜杜热合曼．图尔荪"}}"#),
        pass(r#"{"organizer":{"nature":"individual","name":"JEAN-PIERRE O'NEIL, JR."}}"#),
        inapplicable(r#"{"organizer":{"nature":"enterprise","name":"示例科技有限公司"}}"#),
        inapplicable(r#"{"organizer":{"name":"张三2026"}}"#),
    ],
};

fn check(organizer: &Organizer, context: &mut RuleContext<'_>) -> Applicability {
    organizer.name.text().ok_or(BLANK)?;
    person_names::check(&organizer.name, Bearer::Organizer, organizer.certificate.get(), context);
    Ok(())
}
