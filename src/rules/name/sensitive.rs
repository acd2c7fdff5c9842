//! Words that providers call sensitive in the name of any website.

use crate::data::names::SENSITIVE_ORDINARY;
use crate::data::vocabulary::{Nature, ServiceKind};

use crate::facts::text::reserved::RESERVED_WORDS;
use crate::filing::Service;
use crate::law::conventions;
use crate::model::phrase::t;
use crate::model::report::Severity;
use crate::policy::SENSITIVE_WORDS;
use crate::rule::{
    Applicability, Applies, Arg, BLANK, Leaf, Rule, RuleContext, Scope, fail, inapplicable, messages, pass,
};
use crate::rules::support::names::{find_listed, mark};

/// See the module.
pub static RULE: Rule = Rule {
    id: "name/sensitive",
    since: "0.1.0",
    severity: Severity::Warning,
    title: t!("网站名称里的敏感词", "Sensitive words in a website name"),
    why: t!(
        "接入服务商一般退回含有赌博、色情等敏感词的名称。",
        "Access providers usually return names with words such as 赌博 or 色情.",
    ),
    fix: t!("换一个不含{words}的名称。", "Choose a name without {words}."),
    messages: MESSAGES,
    basis: &[&conventions::NAME_FORM_TENCENT, &conventions::NAME_FORM_HUAWEI],
    applies: Applies::UNLESS_CANCELLED
        .services(&[ServiceKind::Website, ServiceKind::MiniProgram])
        .reads(SENSITIVE_WORDS)
        .at(&[Leaf::Name]),
    scope: &[Scope::Service(check)],
    cases: &[
        fail(r#"{"services":[{"kind":"website","name":"远离赌 博宣传"}]}"#),
        fail(r#"{"organizer":{"nature":"enterprise"},"services":[{"kind":"website","name":"示例廉政网"}]}"#),
        pass(r#"{"organizer":{"nature":"government"},"services":[{"kind":"website","name":"示例市廉政网"}]}"#),
        pass(r#"{"services":[{"kind":"website","name":"特色情侣酒店"}]}"#),
        pass(r#"{"services":[{"kind":"website","name":"示例官网"}]}"#),
        inapplicable(r#"{"services":[{"kind":"app","name":"赌博"}]}"#),
        inapplicable(r#"{"action":"cancel","services":[{"kind":"website","name":"赌博网"}]}"#),
    ],
};

messages! {
    MESSAGE "message"
        "{field}含有敏感词{words}，一般会被退回。"
        "{field} contains sensitive words ({words}) and will usually be returned.";
}

fn check(service: &Service, context: &mut RuleContext<'_>) -> Applicability {
    let name = context.texts().name(&service.name).ok_or(BLANK)?;
    let policies = context.policies();
    let nature = context.organizer().and_then(|organizer| organizer.nature.choice());
    let public = matches!(
        nature,
        Some(Nature::Government | Nature::PublicInstitution | Nature::MassOrganization)
    );
    // The twelve reserved words are another rule's, and 廉政 is what some public bodies do.
    let reserved = |word: &str| RESERVED_WORDS.iter().any(|(reserved, _)| *reserved == word);
    let kept = |word: &str| !reserved(word) && (!public || word != "廉政");
    let listed = policies.words(SENSITIVE_WORDS);
    let (found, cited) = find_listed(name.folded(), &listed, SENSITIVE_ORDINARY, kept);
    if !found.is_empty() {
        let finding = context
            .report(&service.name, &MESSAGE)
            .arg("words", Arg::quoted(&found.words));
        mark(finding, &found.spans).convention(&cited);
    }
    Ok(())
}
