//! The steps from here with their limits. What others must do by has a day, counted in Chinese working days from the day of the report and
//! as if every step took all its time; what the applicant must do counts from a day not known yet, so it has none.

use crate::data::approvals::Strength;
use crate::data::vocabulary::Action;
use crate::facts::approval::era;
use crate::filing::{Approval, Organizer, Service};
use crate::filing::field::Field;
use crate::law::{
    Article, conventions, guide, notice_64, notice_121, order_33, order_292, public_security_order_33, rules_501,
    wechat_guide,
};
use crate::model::calendar::Date;
use crate::model::phrase::{Phrase, t};
use crate::model::report::Milestone;
use crate::rule::context::Context;

struct Step {
    id: &'static str,
    title: Phrase,
    limit: Phrase,
    /// How long it takes at most.
    takes: Takes,
    /// Whether this filing takes it.
    asked: fn(&Context<'_>) -> bool,
    articles: &'static [&'static Article],
}

#[derive(Clone, Copy)]
enum Takes {
    /// So many working days after the step before.
    WorkingDays(u8),
    /// So many working days after the step before, while the next one goes on.
    Meanwhile(u8),
    /// A month after the step before.
    Month,
    /// Counted from a day that is not known yet; says which.
    From(&'static Phrase),
}

static PRIOR_APPROVAL: Step = Step {
    id: "prior-approval",
    title: t!("取得前置审批文件", "Obtain prior approval"),
    limit: t!("提交备案之前", "Before the filing is sent"),
    takes: Takes::From(&t!(
        "办多久由审批部门定，拿到批准文件再提交备案。",
        "The approving authority sets the time; send the filing when you hold its approval.",
    )),
    asked: has_approvals,
    articles: &[
        &order_33::ARTICLE_11,
        &guide::SECTION_7_3,
        &notice_121::SECTION_3_1_2,
        &order_292::ARTICLE_5_2000,
        &order_292::ARTICLE_5_2024,
    ],
};
static APPROVAL_PAPERS: Step = Step {
    id: "approval-papers",
    title: t!(
        "向省通信管理局书面提交前置审批文件",
        "Hand the approval papers to the provincial administration",
    ),
    limit: t!("提交备案后五个工作日内", "Within five working days of sending"),
    takes: Takes::Meanwhile(5),
    asked: |context| has_approvals(context) && !is_electronic(context),
    articles: &[&rules_501::ARTICLE_14_3, &notice_121::SECTION_3_1_4],
};
static PROVIDER_CHECK: Step = Step {
    id: "provider-check",
    title: t!("接入服务提供者初审", "The access provider checks the filing"),
    limit: t!("提交后五个工作日内", "Within five working days of sending"),
    takes: Takes::WorkingDays(5),
    asked: always,
    articles: &[&notice_64::SECTION_2_1_2],
};
static ON_SITE: Step = Step {
    id: "on-site-verification",
    title: t!(
        "负责人带证件原件到接入服务提供者现场核验",
        "The person in charge is verified at the provider's, with original certificates",
    ),
    limit: t!("收到通知后一个月内", "Within a month of notice"),
    takes: Takes::Month,
    asked: |context| !is_electronic(context),
    articles: &[&notice_64::SECTION_2_1_3],
};
static SMS_CODE: Step = Step {
    id: "sms-code",
    title: t!(
        "在工信部备案系统完成短信核验",
        "Enter the SMS code in the MIIT filing system",
    ),
    limit: t!("收到短信后24小时内", "Within 24 hours of the SMS"),
    takes: Takes::From(&t!("从收到短信起算。", "Counted from the SMS.")),
    asked: |context| context.as_of >= SMS_EVERYWHERE,
    articles: &[&conventions::SMS_CODE],
};
static DECISION: Step = Step {
    id: "decision",
    title: t!("省通信管理局审核", "The provincial administration decides"),
    limit: t!(
        "收到齐全材料后二十个工作日内，退回修改的从最后一次提交起算",
        "Within twenty working days of receiving complete material; after corrections, of the last",
    ),
    takes: Takes::WorkingDays(20),
    asked: always,
    articles: &[
        &order_33::ARTICLE_12,
        &guide::SECTION_13,
        &rules_501::ARTICLE_12,
        &rules_501::ARTICLE_13,
        &notice_64::SECTION_2_2,
        &wechat_guide::QUESTION_8,
    ],
};
/// The limits of order 33 and the guide are those of a filing, not of its end.
static CANCEL_DECISION: Step = Step {
    id: "cancel-decision",
    title: t!(
        "省通信管理局审核注销",
        "The provincial administration decides on the cancellation",
    ),
    limit: t!("没有规定时限", "No time limit is set"),
    takes: Takes::From(&t!(
        "办结后会通知；在这之前备案号仍然有效。",
        "You are told when it is done; until then the filing number stays valid.",
    )),
    asked: always,
    articles: &[&rules_501::ARTICLE_15],
};
static APPROVAL_AGAIN: Step = Step {
    id: "prior-approval-again",
    title: t!(
        "向前置审批部门办理相应的变更",
        "Have the approving authority approve the change",
    ),
    limit: t!("提交变更之前", "Before the change is sent"),
    takes: Takes::From(&t!(
        "名称、住所、负责人、服务内容、域名、IP 变更的都要办，拿到批准文件再提交。",
        "For changes of name, residence, person in charge, content, domain or IP address; send the change when you hold the approval.",
    )),
    asked: |context| has_approvals(context) && repeats_approval(context),
    articles: &[&notice_121::SECTION_3_CHANGES],
};
static POLICE_FILING: Step = Step {
    id: "public-security-filing",
    title: t!("办理公安联网备案", "File with the public security authority"),
    limit: t!("服务开通后三十日内", "Within thirty days of opening"),
    takes: Takes::From(&t!("从服务开通那天起算。", "Counted from the day the service opens.")),
    asked: always,
    articles: &[&public_security_order_33::ARTICLE_12, &conventions::POLICE_FILING],
};
static CHANGE: Step = Step {
    id: "change-notice",
    title: t!("办理备案变更", "File the change"),
    limit: t!("变更前三十日", "Thirty days before the change"),
    takes: Takes::From(&EARLIEST_CHANGE),
    asked: always,
    articles: &[&order_33::ARTICLE_14],
};
static CHANGE_OF_SERVICE: Step = Step {
    id: "change-notice-service",
    title: t!(
        "服务项目、网址变更的，向原备案机关办理变更",
        "Changes of content or address go to the same administration",
    ),
    limit: t!("变更前30日", "30 days before the change"),
    takes: Takes::From(&EARLIEST_CHANGE),
    asked: always,
    articles: &[&order_292::ARTICLE_11_3],
};
static CANCEL: Step = Step {
    id: "cancel",
    title: t!("办理备案注销", "Cancel the filing"),
    limit: t!("终止服务的当日", "On the day the service ends"),
    takes: Takes::From(&t!(
        "就是您停止服务的那一天。",
        "That is the day on which you end the service.",
    )),
    asked: always,
    articles: &[&order_33::ARTICLE_15],
};

static STEPS: [&Step; 12] = [
    &PRIOR_APPROVAL,
    &APPROVAL_AGAIN,
    &APPROVAL_PAPERS,
    &PROVIDER_CHECK,
    &ON_SITE,
    &SMS_CODE,
    &DECISION,
    &CANCEL_DECISION,
    &POLICE_FILING,
    &CHANGE,
    &CHANGE_OF_SERVICE,
    &CANCEL,
];

static EARLIEST_CHANGE: Phrase = t!(
    "今天（{today}）提交的话，变更最早可在{day}进行。",
    "Sent today ({today}), the change can be made on {day} at the earliest.",
);
static COUNTED: Phrase = t!(
    "按{today}提交、每一步都用足时限推算，最迟这一天。",
    "At the latest, if sent on {today} and every step takes all its time.",
);
static NOT_COVERED: Phrase = t!(
    "放假安排只收录到{year}年，推算不出日期。",
    "Holidays are known up to {year} only, so the day cannot be told.",
);

/// The SMS code is asked in every province since this day.
const SMS_EVERYWHERE: Date = Date::of(2020, 8, 17);

/// The articles that set a time.
pub fn articles() -> impl Iterator<Item = &'static Article> {
    STEPS.iter().flat_map(|step| step.articles.iter().copied())
}

/// The words of the steps: the step, what they are of it, the words.
pub fn texts() -> impl Iterator<Item = (&'static str, &'static str, &'static Phrase)> {
    let steps = STEPS.iter().flat_map(|step| {
        let note = match step.takes {
            Takes::From(note) => Some((step.id, "note", note)),
            Takes::WorkingDays(_) | Takes::Meanwhile(_) | Takes::Month => None,
        };
        [(step.id, "title", &step.title), (step.id, "limit", &step.limit)]
            .into_iter()
            .chain(note)
    });
    steps.chain([
        ("schedule", "counted", &COUNTED),
        ("schedule", "not-covered", &NOT_COVERED),
    ])
}

/// The steps for this kind of filing, in order, as far as the law in force asks for them.
pub fn list(context: &Context<'_>) -> Vec<Milestone> {
    let steps: &[&Step] = match context.filing.action() {
        // What is no kind of filing has no steps that could be told.
        None => &[],
        Some(Action::Cancel) => &[&CANCEL, &PROVIDER_CHECK, &SMS_CODE, &CANCEL_DECISION],
        Some(Action::Change) => &[
            &CHANGE,
            &CHANGE_OF_SERVICE,
            &APPROVAL_AGAIN,
            &PROVIDER_CHECK,
            &SMS_CODE,
            &DECISION,
        ],
        Some(Action::AddAccess) => &[&PROVIDER_CHECK, &ON_SITE, &SMS_CODE, &DECISION],
        Some(Action::New | Action::AddService) => &[
            &PRIOR_APPROVAL,
            &APPROVAL_PAPERS,
            &PROVIDER_CHECK,
            &ON_SITE,
            &SMS_CODE,
            &DECISION,
            &POLICE_FILING,
        ],
    };
    let mut reached = Some(context.as_of);
    let in_force = |step: &Step| step.articles.iter().any(|article| article.in_force(context.as_of));
    let asked = steps.iter().filter(|step| (step.asked)(context) && in_force(step));
    asked.map(|step| milestone(context, step, &mut reached)).collect()
}

const fn always(_: &Context<'_>) -> bool {
    true
}

/// Papers and visits ended with the guide.
fn is_electronic(context: &Context<'_>) -> bool {
    guide::SECTION_9_2.in_force(context.as_of)
}

/// One is listed that somebody gives on the day.
fn has_approvals(context: &Context<'_>) -> bool {
    let given = |approval: &Approval| {
        let era = approval.item.choice().map(|item| era(item, context.as_of));
        era.is_none_or(|era| era.is_some_and(|era| matches!(era.strength, Strength::Must | Strength::Ask)))
    };
    let mut services = context.filing.services.items();
    services.any(|service| service.approvals.items().filter_map(Field::get).any(given))
}

/// Whether what changes is among what approvals go by; everything may be, where the filing does not say.
pub(super) fn repeats_approval(context: &Context<'_>) -> bool {
    let (filing, places) = (context.filing, context.places);
    let changes = |node| filing.changes(node, places).unwrap_or(true);
    let of_organizer = |organizer: &Organizer| {
        let nodes = [
            organizer.name.node(),
            organizer.certificate.node(),
            organizer.region.node(),
            organizer.legal_representative.node(),
            organizer.person_in_charge.node(),
        ];
        nodes.into_iter().any(changes)
    };
    let of_service = |service: &Service| {
        let nodes = [
            service.name.node(),
            service.content.node(),
            service.domains.node(),
            service.person_in_charge.node(),
            service.access.node(),
        ];
        nodes.into_iter().any(changes)
    };
    filing.organizer().is_some_and(of_organizer) || filing.services.items().any(of_service)
}

fn milestone(context: &Context<'_>, step: &Step, reached: &mut Option<Date>) -> Milestone {
    let lang = context.options.lang;
    let today = context.as_of;
    let before = *reached;
    let counted = match step.takes {
        Takes::WorkingDays(days) | Takes::Meanwhile(days) => Some(before.and_then(|day| day.plus_working_days(days))),
        Takes::Month => Some(before.and_then(|day| day.plus_months(1))),
        Takes::From(_) => None,
    };
    if let Some(due) = counted
        && !matches!(step.takes, Takes::Meanwhile(_))
    {
        *reached = due;
    }
    let note = match (step.takes, counted.flatten()) {
        (Takes::From(phrase), _) => phrase
            .in_lang(lang)
            .replace("{today}", &today.to_string())
            .replace("{day}", &today.plus_days(30).unwrap_or(today).to_string()),
        (_, Some(_)) => COUNTED.in_lang(lang).replace("{today}", &today.to_string()),
        (_, None) => NOT_COVERED
            .in_lang(lang)
            .replace("{year}", &Date::last_known_year().to_string()),
    };
    let in_force = step.articles.iter().filter(|article| article.in_force(today));
    Milestone {
        id: step.id,
        title: step.title.in_lang(lang).into(),
        limit: step.limit.in_lang(lang).into(),
        due: counted.flatten().map(|day| day.to_string()),
        note: Some(note),
        basis: in_force.map(|article| article.cite(lang)).collect(),
    }
}
