//! Words that a province takes as a sign of content that needs prior approval, in a name without any approval listed.

use crate::data::names::INDIVIDUAL_ORDINARY;
use crate::data::vocabulary::ServiceKind;
use crate::filing::{Organizer, Service};
use crate::law::conventions;
use crate::model::phrase::t;
use crate::model::report::Severity;
use crate::policy::{APPROVAL_WORDS, ORGANIZER_APPROVAL_WORDS};
use crate::rule::{
    Applicability, Applies, Arg, BLANK, Leaf, Rule, RuleContext, Scope, fail, inapplicable, messages, pass,
};
use crate::rules::support::approvals::{claimed_words, is_among};
use crate::rules::support::names::{find_listed, mark};

/// See the module.
pub static RULE: Rule = Rule {
    id: "name/approval-word",
    since: "0.1.0",
    severity: Severity::Prompt,
    title: t!(
        "名称中涉及前置审批的词",
        "Words in a name that suggest a prior approval",
    ),
    why: t!(
        "有的省见到名称里有这些词，会要求提供前置审批文件。",
        "Some provinces require a prior approval document if a name contains these words.",
    ),
    fix: t!(
        "内容涉及前置审批的，填写“{approvals}”；不涉及的，换一个说法，或在内容说明里写明。",
        "If the content needs prior approval, enter it under “{approvals}”; if not, choose other words or say so in the description.",
    ),
    messages: MESSAGES,
    basis: &[&conventions::PROVINCIAL_NAMES],
    applies: Applies::UNLESS_CANCELLED
        .services(&[ServiceKind::Website, ServiceKind::MiniProgram])
        .asked_by(APPROVAL_WORDS)
        .asked_by(ORGANIZER_APPROVAL_WORDS)
        .at(&[Leaf::Name]),
    scope: &[Scope::Organizer(organizer), Scope::Service(check)],
    cases: &[
        fail(
            r#"{"organizer":{"nature":"enterprise","region":"510100"},"services":[{"kind":"website","name":"示例电子商务"}]}"#,
        ),
        fail(
            r#"{"organizer":{"nature":"enterprise","region":"510100"},"services":[{"kind":"website","name":"示例视频","description":"不涉及视频、影视等内容。"}]}"#,
        ),
        pass(
            r#"{"organizer":{"nature":"enterprise","region":"510100"},"services":[{"kind":"website","name":"示例视频"}]}"#,
        ),
        pass(
            r#"{"organizer":{"nature":"enterprise","region":"510100"},"services":[{"kind":"website","name":"示例视频","approvals":[{"item":"broadcast"}]}]}"#,
        ),
        pass(
            r#"{"organizer":{"nature":"enterprise","region":"510100"},"services":[{"kind":"website","name":"示例官网"}]}"#,
        ),
        fail(r#"{"organizer":{"nature":"enterprise","region":"110105","name":"示例基金管理有限公司"}}"#),
        pass(r#"{"organizer":{"nature":"enterprise","region":"110105","name":"示例教育科技有限公司"}}"#),
        pass(
            r#"{"organizer":{"nature":"enterprise","region":"110105","name":"示例基金管理有限公司"},"services":[{"kind":"website","name":"示例官网","approvals":[{"item":"internet-finance"}]}]}"#,
        ),
        inapplicable(
            r#"{"organizer":{"nature":"enterprise","region":"440300"},"services":[{"kind":"website","name":"示例视频"}]}"#,
        ),
    ],
};

messages! {
    MESSAGE "message"
        "{field}含有{words}，可能会要前置审批文件。"
        "{field} contains {words}; a prior approval document may be required.";
    FIX_ORGANIZER "fix-organizer"
        "准备金融主管部门的批准文件；不做金融业务的，准备盖章的情况说明，先问接入服务商收哪一种。"
        "Prepare the approval of the financial authority; if you offer no financial services, prepare a sealed statement. Ask your access provider which one it accepts.";
}

fn check(service: &Service, context: &mut RuleContext<'_>) -> Applicability {
    let name = context.texts().name(&service.name).ok_or(BLANK)?;
    let listed = context.policies().words(APPROVAL_WORDS);
    if service.approvals.items().next().is_some() {
        return Ok(());
    }
    // A word that an approval is asked for is told of once.
    let claimed = claimed_words(service, context);
    let is_free = |word: &str| !is_among(word, &claimed);
    let (found, cited) = find_listed(name.folded(), &listed, INDIVIDUAL_ORDINARY, is_free);
    if !found.is_empty() {
        let finding = context
            .report(&service.name, &MESSAGE)
            .arg("words", Arg::quoted(&found.words));
        let finding = finding.arg("approvals", &service.approvals);
        mark(finding, &found.spans)
            .convention(&cited)
            .severity(Severity::Prompt);
    }
    Ok(())
}

/// The name of the unit itself, which nobody changes for a filing.
fn organizer(organizer: &Organizer, context: &mut RuleContext<'_>) -> Applicability {
    let name = context.texts().name(&organizer.name).ok_or(BLANK)?;
    let listed = context.policies().words(ORGANIZER_APPROVAL_WORDS);
    let approved = context
        .filing()
        .services
        .items()
        .any(|service| service.approvals.items().next().is_some());
    if organizer.is_individual() || approved {
        return Ok(());
    }
    let (found, cited) = find_listed(name.folded(), &listed, INDIVIDUAL_ORDINARY, |_| true);
    if !found.is_empty() {
        let finding = context.report(&organizer.name, &MESSAGE).fix(&FIX_ORGANIZER);
        let finding = finding.arg("words", Arg::quoted(&found.words));
        mark(finding, &found.spans)
            .convention(&cited)
            .severity(Severity::Prompt);
    }
    Ok(())
}
