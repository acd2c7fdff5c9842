//! Some approvals are given to bodies alone: an individual who lists one cannot have it.

use crate::data::vocabulary::Vocabulary;
use crate::facts::approval::units_alone;
use crate::filing::Approval;
use crate::law::{
    audiovisual_rules, drug_information_rules, news_rules_2005, news_rules_2017, publishing_rules,
    religious_information, ride_hailing_rules,
};
use crate::model::phrase::t;
use crate::model::report::Severity;
use crate::rule::{Applicability, Applies, Leaf, Rule, RuleContext, Scope, chosen, fail, inapplicable, messages, pass};

/// See the module.
pub static RULE: Rule = Rule {
    id: "approval/eligible",
    since: "0.1.0",
    severity: Severity::Warning,
    title: t!("个人能不能取得批准", "Approvals that individuals cannot have"),
    why: t!(
        "新闻、出版、视听节目、药品、宗教等许可只发给单位，个人备案不能经营这些内容。",
        "Licences for news, publishing, audio-visual programmes, drugs, religion and the like are for bodies alone; an individual cannot offer such content.",
    ),
    fix: t!(
        "个人网站不做这类内容的，请删去这一项；由单位经营的，请以单位的名义备案。",
        "If the site has no such content, remove this entry; if a body runs it, file in the name of that body.",
    ),
    messages: MESSAGES,
    basis: &[
        &news_rules_2005::WHOLE,
        &news_rules_2017::ARTICLE_6,
        &publishing_rules::ARTICLES_8_9,
        &audiovisual_rules::ARTICLE_8,
        &drug_information_rules::ARTICLE_11,
        &ride_hailing_rules::ARTICLE_5,
        &religious_information::WHOLE,
    ],
    applies: Applies::UNLESS_CANCELLED.of_individuals().at(&[Leaf::Item]),
    scope: &[Scope::Approval(check)],
    cases: &[
        fail(r#"{"organizer":{"nature":"individual"},"services":[{"approvals":[{"item":"religion"}]}]}"#),
        fail(r#"{"organizer":{"nature":"individual"},"services":[{"approvals":[{"item":"news"}]}]}"#),
        fail(r#"{"organizer":{"nature":"individual"},"services":[{"approvals":[{"item":"news"}]}]}"#).on(2010, 3, 1),
        fail(r#"{"organizer":{"nature":"individual"},"services":[{"approvals":[{"item":"ride-hailing"}]}]}"#),
        fail(r#"{"organizer":{"nature":"individual"},"services":[{"approvals":[{"item":"drugs-and-devices"}]}]}"#)
            .on(2006, 3, 1),
        pass(r#"{"organizer":{"nature":"individual"},"services":[{"approvals":[{"item":"culture"}]}]}"#),
        pass(r#"{"organizer":{"nature":"individual"},"services":[{"approvals":[{"item":"broadcast"}]}]}"#)
            .on(2006, 3, 1),
        pass(r#"{"organizer":{"nature":"individual"},"services":[{"approvals":[{"item":"religion"}]}]}"#)
            .on(2019, 3, 1),
        inapplicable(r#"{"organizer":{"nature":"enterprise"},"services":[{"approvals":[{"item":"news"}]}]}"#),
        inapplicable(r#"{"organizer":{"nature":"individual"},"services":[{"approvals":"none"}]}"#),
        inapplicable(
            r#"{"action":"cancel","organizer":{"nature":"individual"},"services":[{"approvals":[{"item":"news"}]}]}"#,
        ),
    ],
};

messages! {
    MESSAGE "message" "“{item}”的许可只发给单位，个人办不了。" "Approvals for “{item}” are given to bodies alone; an individual cannot have one.";
}

fn check(approval: &Approval, context: &mut RuleContext<'_>) -> Applicability {
    let item = chosen(&approval.item)?;
    let articles = units_alone(item, context.as_of());
    if !articles.is_empty() {
        let finding = context.report(&approval.item, &MESSAGE).arg("item", item.entry());
        finding.basis(articles);
    }
    Ok(())
}
