//! Words in the name of an individual's website that somebody may object to. The sources are weak, so all of them together
//! are one question.

use crate::data::names::INDIVIDUAL_ORDINARY;
use crate::data::vocabulary::ServiceKind;
use crate::facts::name::Found;
use crate::facts::name::lists::List;
use crate::filing::Service;
use crate::law::conventions;
use crate::model::phrase::t;
use crate::model::report::Severity;
use crate::rule::{
    Applicability, Applies, Arg, BLANK, Leaf, Rule, RuleContext, Scope, fail, inapplicable, messages, pass,
};
use crate::rules::support::approvals::{claimed_words, is_among};
use crate::rules::support::names::mark;

/// See the module.
pub static RULE: Rule = Rule {
    id: "name/individual-hint",
    since: "0.1.0",
    severity: Severity::Prompt,
    title: t!(
        "个人网站名称中的行业用语",
        "Trade words in the name of an individual's website",
    ),
    why: t!(
        "名称像经营性或单位的网站时，审核人员可能要求个人说明或修改。",
        "If a name suggests a business or a unit, the reviewer may ask an individual to explain or change it.",
    ),
    fix: t!(
        "网站与经营、单位无关的，可以照此提交，并在内容说明里写明；被要求修改时再换一个说法。",
        "If it has nothing to do with a business or a unit, submit it and say so in the description; choose other words if asked.",
    ),
    messages: MESSAGES,
    basis: &[&conventions::INDIVIDUAL_HINTS],
    applies: Applies::UNLESS_CANCELLED
        .services(&[ServiceKind::Website])
        .of_individuals()
        .at(&[Leaf::Name]),
    scope: &[Scope::Service(check)],
    cases: &[
        fail(r#"{"organizer":{"nature":"individual"},"services":[{"kind":"website","name":"小城招聘与房产"}]}"#),
        fail(r#"{"organizer":{"nature":"individual"},"services":[{"kind":"website","name":"绿洲科技"}]}"#),
        pass(r#"{"organizer":{"nature":"individual"},"services":[{"kind":"website","name":"老王的读书笔记"}]}"#),
        pass(r#"{"organizer":{"nature":"individual"},"services":[{"kind":"website","name":"小城新闻网"}]}"#),
        pass(r#"{"organizer":{"nature":"individual"},"services":[{"kind":"website","name":"老街影视手记"}]}"#),
        pass(r#"{"organizer":{"nature":"individual"},"services":[{"kind":"website","name":"入门户外徒步"}]}"#),
        inapplicable(r#"{"organizer":{"nature":"enterprise"},"services":[{"kind":"website","name":"绿洲科技"}]}"#),
        inapplicable(r#"{"organizer":{"nature":"individual"},"services":[{"kind":"mini-program","name":"绿洲科技"}]}"#),
    ],
};

messages! {
    MESSAGE "message"
        "{field}含有{words}，个人用可能会被要求说明或修改。"
        "{field} contains {words}; an individual may be asked to explain or change it.";
}

fn check(service: &Service, context: &mut RuleContext<'_>) -> Applicability {
    let name = context.texts().name(&service.name).ok_or(BLANK)?;
    // A word that an approval is asked for is told of once.
    let claimed = claimed_words(service, context);
    let is_free = |word: &str| !is_among(word, &claimed);
    let found = Found::listed(name, &[List::IndividualHints], INDIVIDUAL_ORDINARY, is_free);
    if !found.is_empty() {
        let finding = context
            .report(&service.name, &MESSAGE)
            .arg("words", Arg::quoted(&found.words));
        mark(finding, &found.spans);
    }
    Ok(())
}
