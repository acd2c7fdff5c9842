//! A filing is for services free of charge; a service that is paid for takes a licence instead. Only the applicant knows which it is.

use crate::data::approval_words::SOLD;
use crate::data::vocabulary::Vocabulary;
use crate::facts::approval::words::{OWN, PAYMENT, Place};
use crate::filing::{Filing, Service};
use crate::law::order_292;
use crate::model::phrase::t;
use crate::model::report::Severity;
use crate::rule::{Applicability, Applies, BLANK, Leaf, Rule, RuleContext, Scope, fail, inapplicable, messages, pass};

/// See the module.
pub static RULE: Rule = Rule {
    id: "approval/paid-service",
    since: "0.1.0",
    severity: Severity::Prompt,
    title: t!(
        "收费的服务要许可，不是备案",
        "Paid services need a licence, not a filing",
    ),
    why: t!(
        "向上网用户有偿提供信息或服务是经营性的，要有增值电信业务经营许可证（ICP证）；备案只适用于非经营性服务。",
        "Charging Internet users for information or services is commercial and needs a value-added telecom licence (ICP licence); a filing covers only non-commercial services.",
    ),
    fix: t!(
        "向用户收费的，先问接入服务商是否要办ICP证；只展示或销售自己的商品、不收信息服务费的，在内容说明里写明。",
        "If users pay, ask your access provider whether you need an ICP licence; if you only show or sell your own goods without a fee for information, say so in the description.",
    ),
    messages: MESSAGES,
    basis: &[
        &order_292::ARTICLE_3,
        &order_292::ARTICLE_4,
        &order_292::ARTICLE_7,
        &order_292::ARTICLE_11_2,
    ],
    applies: Applies::UNLESS_CANCELLED.at(&[Leaf::Content, Leaf::Name, Leaf::Description]),
    scope: &[Scope::Filing(check)],
    cases: &[
        fail(r#"{"services":[{"content":["shopping"]}]}"#),
        fail(r#"{"services":[{"name":"示例付费问答"}]}"#),
        fail(r#"{"services":[{"name":"示例付費問答"}]}"#),
        fail(r#"{"services":[{"description":"会员充值后可以下载。"}]}"#),
        fail(r#"{"services":[{"description":"平台供第三方商家入驻。"}]}"#),
        pass(r#"{"services":[{"description":"自有品牌展示，不涉及第三方商家入驻。"}]}"#),
        pass(r#"{"services":[{"content":["organization-portal"],"description":"介绍本单位的产品，不收费。"}]}"#),
        pass(r#"{"services":[{"content":["shopping"],"description":"销售本公司产品，不向用户收费。"}]}"#),
        pass(r#"{"services":[{"name":"示例停车收费系统"}]}"#),
        pass(r#"{"services":[{"description":"公示本单位的服务流程、收费项目和收费依据。"}]}"#),
        fail(r#"{"services":[{"description":"公示收费项目，课程向会员收费。"}]}"#),
        inapplicable(r#"{"services":[{"kind":"website"}]}"#),
        inapplicable(r#"{"action":"cancel","services":[{"content":["shopping"]}]}"#),
    ],
};

messages! {
    CHOSEN "chosen" "{field}选了“{content}”：向用户收费的，备案还不够。" "{field}: “{content}”. If users pay, a filing is not enough.";
    SAID "said" "{field}里的“{clue}”：向用户收费的，备案还不够。" "{field}: “{clue}”. If users pay, a filing is not enough.";
}

fn check(filing: &Filing, context: &mut RuleContext<'_>) -> Applicability {
    let mut outcome = Err(BLANK);
    for service in filing.services.items() {
        let said = service.name.text().or(service.description.text()).is_some();
        if said || service.content.items().next().is_some() {
            outcome = Ok(());
            // Once is enough.
            if of_service(service, context) {
                break;
            }
        }
    }
    outcome
}

fn of_service(service: &Service, context: &mut RuleContext<'_>) -> bool {
    let chosen = service.content.fields().find_map(|field| {
        let content = field.choice().filter(|content| SOLD.contains(content))?;
        Some((field, content))
    });
    let texts = context.texts();
    let description = texts.approvals_in_prose(&service.description);
    let said = [
        (&service.name, texts.approvals_in_name(&service.name)),
        (&service.description, description),
    ];
    let said = said.into_iter().find_map(|(field, text)| {
        let (word, span) = text?.find(PAYMENT, Place::Anywhere).into_iter().next()?;
        Some((field, word, span))
    });
    // The description may say that users pay nothing, or that the goods are its own.
    let is_explained =
        description.is_some_and(|text| text.denies(PAYMENT) || !text.find(OWN, Place::Anywhere).is_empty());
    match (chosen, said) {
        _ if is_explained => return false,
        (Some((field, content)), _) => {
            context.report(field, &CHOSEN).arg("content", content.entry());
        }
        (None, Some((field, word, span))) => {
            context.report(field, &SAID).arg("clue", word).span(span);
        }
        (None, None) => return false,
    }
    true
}
