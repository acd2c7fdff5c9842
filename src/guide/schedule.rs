//! The steps from here with their limits. Working days are not counted yet, so no step has a day of its own.

use crate::at::Context;
use crate::data::vocabulary::Action;
use crate::law::{Article, conventions, guide, notice_64, order_33, order_292};
use crate::phrase::{Phrase, t};
use crate::report::Milestone;

struct Step {
    id: &'static str,
    title: Phrase,
    limit: Phrase,
    articles: &'static [&'static Article],
}

static PRIOR_APPROVAL: Step = Step {
    id: "prior-approval",
    title: t("取得前置审批文件", "Obtain prior approval"),
    limit: t("提交备案之前", "Before the filing is sent"),
    articles: &[&order_33::ARTICLE_11, &guide::SECTION_7_3],
};
static PROVIDER_CHECK: Step = Step {
    id: "provider-check",
    title: t("接入服务提供者初审", "The access provider checks the filing"),
    limit: t("提交后五个工作日内", "Within five working days of sending"),
    articles: &[&notice_64::SECTION_2_1_2],
};
static SMS_CODE: Step = Step {
    id: "sms-code",
    title: t(
        "在工信部备案系统完成短信核验",
        "Enter the SMS code in the MIIT filing system",
    ),
    limit: t("收到短信后24小时内", "Within 24 hours of the SMS"),
    articles: &[&conventions::SMS_CODE],
};
static DECISION: Step = Step {
    id: "decision",
    title: t("省通信管理局审核", "The provincial administration decides"),
    limit: t(
        "收到齐全材料后二十个工作日内",
        "Within twenty working days of receiving complete material",
    ),
    articles: &[&order_33::ARTICLE_12, &guide::SECTION_13],
};
static POLICE_FILING: Step = Step {
    id: "public-security-filing",
    title: t("办理公安联网备案", "File with the public security authority"),
    limit: t("服务开通后三十日内", "Within thirty days of opening"),
    articles: &[&conventions::POLICE_FILING],
};
static CHANGE: Step = Step {
    id: "change-notice",
    title: t("办理备案变更", "File the change"),
    limit: t("变更前三十日", "Thirty days before the change"),
    articles: &[&order_33::ARTICLE_14],
};
static CHANGE_OF_SERVICE: Step = Step {
    id: "change-notice-service",
    title: t(
        "服务项目、网址变更的，向原备案机关办理变更",
        "Changes of content or address go to the same administration",
    ),
    limit: t("变更前30日", "30 days before the change"),
    articles: &[&order_292::ARTICLE_11],
};
static CANCEL: Step = Step {
    id: "cancel",
    title: t("办理备案注销", "Cancel the filing"),
    limit: t("终止服务的当日", "On the day the service ends"),
    articles: &[&order_33::ARTICLE_15],
};

/// The articles that set a time.
pub fn articles() -> impl Iterator<Item = &'static Article> {
    let steps = [
        &PRIOR_APPROVAL,
        &PROVIDER_CHECK,
        &SMS_CODE,
        &DECISION,
        &POLICE_FILING,
        &CHANGE,
        &CHANGE_OF_SERVICE,
        &CANCEL,
    ];
    steps.into_iter().flat_map(|step| step.articles.iter().copied())
}

/// The steps for this kind of filing, in order.
pub fn list(context: &Context<'_>) -> Vec<Milestone> {
    let filing = context.filing;
    let approvals = filing
        .services
        .items()
        .any(|service| service.approvals.items().next().is_some());
    let steps: &[&Step] = match filing.action() {
        Action::Cancel => &[&CANCEL, &PROVIDER_CHECK, &SMS_CODE, &DECISION],
        Action::Change => &[&CHANGE, &CHANGE_OF_SERVICE, &PROVIDER_CHECK, &SMS_CODE, &DECISION],
        Action::AddAccess => &[&PROVIDER_CHECK, &SMS_CODE, &DECISION],
        Action::New | Action::AddService => &[&PROVIDER_CHECK, &SMS_CODE, &DECISION, &POLICE_FILING],
    };
    let lang = context.options.lang;
    let first = approvals.then_some(&PRIOR_APPROVAL);
    let milestone = |step: &Step| Milestone {
        id: step.id,
        title: step.title.in_lang(lang).into(),
        limit: step.limit.in_lang(lang).into(),
        due: None,
        basis: step.articles.iter().map(|article| article.cite(lang)).collect(),
    };
    first.into_iter().chain(steps.iter().copied()).map(milestone).collect()
}
