//! A name that sounds like a licensed outlet (新闻网, 出版社, 电视台) without the prior approval that would make it one.

use crate::data::vocabulary::{ApprovalItem, Nature, Vocabulary};
use crate::facts::name::lists::List;
use crate::facts::name::{Found, Name};
use crate::filing::Service;
use crate::filing::field::Field;
use crate::law::conventions;
use crate::model::phrase::t;
use crate::model::report::Severity;
use crate::rule::{
    Applicability, Applies, Arg, BLANK, Leaf, Rule, RuleContext, Scope, fail, inapplicable, messages, pass,
};
use crate::rules::support::names::{mark, organizers_name};

/// See the module.
pub static RULE: Rule = Rule {
    id: "name/implied-approval",
    since: "0.1.0",
    severity: Severity::Warning,
    title: t!("名称暗示未取得的许可", "A name that implies an approval"),
    why: t!(
        "“新闻网”“出版社”“电视台”一类的名称，会被认为已取得相应的许可；没有许可的会被退回。",
        "Names such as 新闻网, 出版社 or 电视台 imply a licence and are returned without it.",
    ),
    fix: t!(
        "已取得“{item}”许可的，请填写“{approvals}”；没有的，请换一个不含{words}的名称。",
        "List the approval for “{item}” under “{approvals}”; without one, choose a name without {words}.",
    ),
    messages: MESSAGES,
    basis: &[&conventions::NAME_NORM],
    applies: Applies::UNLESS_CANCELLED.by_nature().at(&[Leaf::Name]),
    scope: &[Scope::Service(check)],
    cases: &[
        fail(r#"{"organizer":{"nature":"individual"},"services":[{"name":"示例新闻网"}]}"#),
        fail(r#"{"organizer":{"nature":"enterprise"},"services":[{"name":"示例电视台"}]}"#),
        fail(r#"{"organizer":{"nature":"individual"},"services":[{"name":"示例日报"}]}"#),
        pass(
            r#"{"organizer":{"nature":"enterprise"},"services":[{"name":"示例新闻网","approvals":[{"item":"news"}]}]}"#,
        ),
        pass(r#"{"organizer":{"nature":"public-institution","name":"示例日报社"},"services":[{"name":"示例日报"}]}"#),
        pass(
            r#"{"organizer":{"nature":"public-institution","name":"示例大学"},"services":[{"name":"示例大学新闻网"}]}"#,
        ),
        pass(r#"{"organizer":{"nature":"individual"},"services":[{"name":"每日报告"}]}"#),
        inapplicable(r#"{"action":"cancel","services":[{"name":"示例新闻网"}]}"#),
    ],
};

messages! {
    MESSAGE "message"
        "{field}里的{words}像是已取得“{item}”许可的单位，还没有填写许可。"
        "{field}: {words} implies an approval for “{item}”, and none is listed.";
}

fn check(service: &Service, context: &mut RuleContext<'_>) -> Applicability {
    let name = context.texts().name(&service.name).ok_or(BLANK)?;
    let own = organizers_name(context).map_or("", Name::text);
    let nature = context.organizer().and_then(|organizer| organizer.nature.choice());
    // An organizer that is one by its own name (某某出版社) has another question.
    let foreign = |word: &str| !own.contains(word);
    for (outlets, item) in [
        (List::OutletsNews, ApprovalItem::News),
        (List::OutletsPublishing, ApprovalItem::Publishing),
        (List::OutletsBroadcast, ApprovalItem::Broadcast),
    ] {
        // Schools and offices report of themselves.
        let public = matches!(
            nature,
            Some(Nature::Government | Nature::PublicInstitution | Nature::MassOrganization | Nature::Military)
        );
        if public && item == ApprovalItem::News {
            continue;
        }
        let listed = |approval: &Field<_>| {
            approval
                .get()
                .is_some_and(|approval: &crate::filing::Approval| approval.item.choice() == Some(item))
        };
        if service.approvals.items().any(listed) {
            continue;
        }
        let mut found = Found::listed(name, &[outlets], "", foreign);
        if item == ApprovalItem::News {
            let end = name.bare_length();
            let papers = name
                .hits(List::Newspapers)
                .filter(|hit| hit.end == end && foreign(hit.word));
            if let Some(paper) = papers.min_by_key(|hit| hit.rank).map(|hit| hit.word) {
                let last = Found::look(name.folded(), paper);
                found.words.push(paper);
                found.spans.extend(last.spans.last());
            }
        }
        if !found.is_empty() {
            let unit = nature.is_some_and(|nature| nature != Nature::Individual) && item == ApprovalItem::News;
            let finding = context
                .report(&service.name, &MESSAGE)
                .arg("words", Arg::quoted(&found.words));
            let finding = finding.arg("item", item.entry()).arg("approvals", &service.approvals);
            mark(finding, &found.spans).severity(if unit { Severity::Prompt } else { Severity::Warning });
        }
    }
    Ok(())
}
