//! Content that points to a prior approval which is not listed. Whether it applies depends on what the service really does, so this
//! asks and never demands.

use crate::data::vocabulary::{Action, ApprovalItem, ServiceContent, Vocabulary};
use crate::field::Field;
use crate::filing::{Approval, Service};
use crate::law::{conventions, guide, order_292};
use crate::phrase::{Phrase, t};
use crate::report::Severity;
use crate::rule::{At, BLANK, OTHER_ACTION, Outcome, Rule, Scope, apart, bad, good};

/// See the module.
pub static RULE: Rule = Rule {
    id: "approval/needed",
    since: "0.1.0",
    severity: Severity::Prompt,
    title: t("服务内容涉及的前置审批", "Prior approval that the content points to"),
    why: t(
        "有些内容要先取得主管部门批准再备案，审核时会按服务内容询问。",
        "Some content is approved by its authority before it is filed, and reviewers ask by the content chosen.",
    ),
    fix: t(
        "已取得批准的，请填在前置审批里；不涉及的，请改选服务内容，或在内容说明里写明不涉及。",
        "List the approval if there is one; if it does not apply, choose other content or say so in the description.",
    ),
    basis: &[
        &order_292::ARTICLE_5_2000,
        &order_292::ARTICLE_5_2024,
        &guide::SECTION_7_3,
        &conventions::APPROVAL_KEYWORDS,
    ],
    scope: &[Scope::Service(check)],
    cases: &[
        bad(r#"{"services":[{"content":["online-news"],"approvals":"none"}]}"#),
        bad(r#"{"services":[{"content":["online-news"]}]}"#),
        bad(r#"{"services":[{"content":["games"],"approvals":[{"item":"culture"}]}]}"#),
        bad(r#"{"services":[{"content":["online-education"],"approvals":"none"}]}"#),
        bad(r#"{"services":[{"content":["insurance"],"approvals":"none"}]}"#),
        good(r#"{"services":[{"content":["online-news"],"approvals":[{"item":"news"}]}]}"#),
        good(r#"{"services":[{"content":["online-education"],"approvals":[{"item":"education"}]}]}"#),
        good(r#"{"services":[{"content":["organization-portal","shopping","pictures","blog"],"approvals":"none"}]}"#),
        apart(r#"{"services":[{"approvals":"none"}]}"#),
        apart(r#"{"action":"cancel","services":[{"content":["online-news"]}]}"#),
    ],
};

static MESSAGE: Phrase = t(
    "{field}选了“{content}”，可能需要“{item}”前置审批。",
    "{field}: “{content}” may need prior approval for “{item}”.",
);
static EDUCATION: Phrase = t(
    "{field}选了“{content}”，面向高中及以下学生的培训需要“{item}”前置审批。",
    "{field}: “{content}” needs prior approval for “{item}” where it trains pupils up to senior secondary school.",
);

fn check(service: &Service, at: &mut At<'_>) -> Outcome {
    if at.action() == Action::Cancel {
        return Err(OTHER_ACTION);
    }
    if service.content.items().next().is_none() {
        return Err(BLANK);
    }
    let listed: Vec<ApprovalItem> = listed(service).collect();
    let mut asked: Vec<ApprovalItem> = Vec::new();
    for field in service.content.fields() {
        let Some(content) = field.choice() else { continue };
        let Some((item, or)) = item_of(content) else { continue };
        if listed.contains(&item) || or.is_some_and(|or| listed.contains(&or)) || asked.contains(&item) {
            continue;
        }
        asked.push(item);
        let message = if content == ServiceContent::OnlineEducation {
            &EDUCATION
        } else {
            &MESSAGE
        };
        let saying = at
            .find(field, message)
            .entry("content", content.entry())
            .entry("item", item.entry());
        match item {
            ApprovalItem::News | ApprovalItem::Publishing => saying.because([
                &order_292::ARTICLE_5_2000,
                &order_292::ARTICLE_5_2024,
                &guide::SECTION_7_3,
                &conventions::APPROVAL_KEYWORDS,
            ]),
            // No text at hand names these as plainly.
            _ => saying.because([&guide::SECTION_7_3, &conventions::APPROVAL_KEYWORDS]),
        };
    }
    Ok(())
}

fn listed(service: &Service) -> impl Iterator<Item = ApprovalItem> {
    service
        .approvals
        .items()
        .filter_map(Field::<Approval>::get)
        .filter_map(|approval| approval.item.choice())
}

/// The approval that content points to, and another that would do.
fn item_of(content: ServiceContent) -> Option<(ApprovalItem, Option<ApprovalItem>)> {
    use ServiceContent as C;
    Some(match content {
        C::OnlineNews => (ApprovalItem::News, None),
        C::Games => (ApprovalItem::Publishing, None),
        C::Music => (ApprovalItem::Culture, None),
        C::Video => (ApprovalItem::Broadcast, None),
        C::OnlineEducation => (ApprovalItem::AfterSchoolTraining, Some(ApprovalItem::Education)),
        C::Payment
        | C::Banking
        | C::StocksAndFunds
        | C::P2pLending
        | C::EquityCrowdfunding
        | C::Insurance
        | C::CrossSectorFinance
        | C::NonBankPayment => (ApprovalItem::InternetFinance, None),
        _ => return None,
    })
}
