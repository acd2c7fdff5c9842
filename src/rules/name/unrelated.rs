//! A unit's website bears the unit's name, in full or in short, where the provider asks for it. A trade mark explains another one, so this
//! only asks; elsewhere the list of materials mentions the trade mark certificate.

use crate::data::vocabulary::ServiceKind;
use crate::filing::Service;
use crate::law::conventions;
use crate::model::phrase::t;
use crate::model::report::Severity;
use crate::policy::RELATED_NAME;
use crate::rule::{
    Applicability, Applies, BLANK, Leaf, OTHER_NATURE, Rule, RuleContext, Scope, fail, inapplicable, messages, pass,
};

/// See the module.
pub static RULE: Rule = Rule {
    id: "name/unrelated",
    since: "0.1.0",
    severity: Severity::Prompt,
    title: t!("网站名称与主办单位相关", "The website name relates to the unit"),
    why: t!(
        "审核时会看网站名称与单位全称或简称有没有关联；没有的，一般要求提供商标注册证或说明。",
        "Reviewers check whether the website name relates to the unit's full or short name; if not, they usually ask for a trade mark certificate or an explanation.",
    ),
    fix: t!(
        "名称是本单位商标或品牌的，备好商标注册证并写在内容说明里；否则可用“单位简称＋官网”。",
        "If it is your trade mark, prepare the certificate and mention it in the description; otherwise use the unit's short name with 官网.",
    ),
    messages: MESSAGES,
    basis: &[&conventions::NAME_FORM_TENCENT, &conventions::NAME_FORM_HUAWEI],
    applies: Applies::UNLESS_CANCELLED
        .services(&[ServiceKind::Website, ServiceKind::MiniProgram])
        .of_units()
        .asked_by(RELATED_NAME)
        .at(&[Leaf::Name]),
    scope: &[Scope::Service(check)],
    cases: &[
        fail(
            r#"{"organizer":{"nature":"enterprise","name":"深圳示例科技有限公司"},"services":[{"kind":"website","name":"绿洲生活馆"}]}"#,
        )
        .with(r#"{"provider":"huawei-cloud"}"#),
        fail(
            r#"{"organizer":{"nature":"enterprise","name":"深圳示例科技有限公司"},"services":[{"kind":"website","name":"深圳科技网"}]}"#,
        )
        .with(r#"{"provider":"huawei-cloud"}"#),
        pass(
            r#"{"organizer":{"nature":"enterprise","name":"深圳示例科技有限公司"},"services":[{"kind":"website","name":"示例官网"}]}"#,
        )
        .with(r#"{"provider":"huawei-cloud"}"#),
        pass(
            r#"{"organizer":{"nature":"public-institution","name":"示例市第一中学"},"services":[{"kind":"website","name":"示例一中"}]}"#,
        )
        .with(r#"{"provider":"huawei-cloud"}"#),
        pass(
            r#"{"organizer":{"nature":"government","name":"示例市人民政府办公室"},"services":[{"kind":"website","name":"示例市政务公开"}]}"#,
        )
        .with(r#"{"provider":"huawei-cloud"}"#),
        inapplicable(
            r#"{"organizer":{"nature":"enterprise","name":"深圳示例科技有限公司"},"services":[{"kind":"website","name":"绿洲生活馆"}]}"#,
        ),
        inapplicable(
            r#"{"organizer":{"nature":"individual","name":"张三"},"services":[{"kind":"website","name":"绿洲生活馆"}]}"#,
        )
        .with(r#"{"provider":"huawei-cloud"}"#),
        inapplicable(
            r#"{"organizer":{"nature":"enterprise","name":"深圳示例科技有限公司"},"services":[{"kind":"app","name":"绿洲"}]}"#,
        ),
    ],
};

messages! {
    MESSAGE "message"
        "{field}里看不出主办者“{unit}”的名称，审核时可能要商标注册证或说明。"
        "{field} does not show the name of the organizer “{unit}”; the reviewer may ask for a trade mark certificate or an explanation.";
}

/// Longest name that a message repeats.
const SHOWN: usize = 64;

fn check(service: &Service, context: &mut RuleContext<'_>) -> Applicability {
    service.name.text().ok_or(BLANK)?;
    let organizer = context
        .organizer()
        .filter(|organizer| organizer.nature.choice().is_some());
    let own = organizer.ok_or(OTHER_NATURE)?.name.text().ok_or(BLANK)?;
    if context.texts().is_unrelated(service, organizer) {
        let setting = &context.policies().get(RELATED_NAME);
        let unit: String = own.trim().chars().take(SHOWN).collect();
        let finding = context.report(&service.name, &MESSAGE).arg("unit", unit);
        finding.convention(setting).severity(Severity::Prompt);
    }
    Ok(())
}
