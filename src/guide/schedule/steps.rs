//! The steps, each with its limit, its articles and its advice.

use super::conditions::{
    adds, always, cancels, has_approvals, has_to_cancel_empty_filing, has_two_persons, is_electronic, is_individual,
    is_new, lacks_room, nature, offers, repeats_approval,
};
use super::{Step, Takes};
use crate::data::vocabulary::{Nature, ServiceKind};
use crate::guide::advice::advice;
use crate::law::{
    conventions, filing_system, guide, notice_64, notice_121, order_33, order_292, public_security_order_33, returns,
    rules_501, wechat_guide,
};
use crate::model::calendar::Date;
use crate::model::phrase::{Phrase, t};

const BEFORE_SENDING: Phrase = t!("提交备案之前", "Before you submit the filing");
static EARLIEST_CHANGE: Phrase = t!(
    "今天（{today}）提交的话，变更最早可在{day}进行。",
    "If you submit today ({today}), the change can be made on {day} at the earliest.",
);
/// The SMS code is asked in every province since this day.
const SMS_EVERYWHERE: Date = Date::of(2020, 8, 17);

pub(super) static PRIOR_APPROVAL: Step = Step {
    id: "prior-approval",
    title: t!("取得前置审批文件", "Obtain the prior approval document"),
    limit: BEFORE_SENDING,
    takes: Takes::From(&t!(
        "办多久由审批部门定，拿到批准文件再提交备案。",
        "The approving authority decides how long it takes; submit the filing when you have the document.",
    )),
    asked: has_approvals,
    articles: &[
        &order_33::ARTICLE_11,
        &guide::SECTION_7_3,
        &notice_121::SECTION_3_1_2,
        &order_292::ARTICLE_5_2000,
        &order_292::ARTICLE_5_2024,
    ],
    advice: &[],
};
pub(super) static APPROVAL_PAPERS: Step = Step {
    id: "approval-papers",
    title: t!(
        "向省通信管理局书面提交前置审批文件",
        "Submit the prior approval document to the provincial administration",
    ),
    limit: t!(
        "提交备案后五个工作日内",
        "Within five working days of submitting the filing"
    ),
    takes: Takes::Meanwhile(5),
    asked: |context| has_approvals(context) && !is_electronic(context),
    articles: &[&rules_501::ARTICLE_14_3, &notice_121::SECTION_3_1_4],
    advice: &[],
};
pub(super) static PROVIDER_CHECK: Step = Step {
    id: "provider-check",
    title: t!("接入服务商初审", "The access provider reviews the filing"),
    limit: t!(
        "提交后五个工作日内",
        "Within five working days of submitting the filing"
    ),
    takes: Takes::WorkingDays(5),
    asked: always,
    articles: &[&notice_64::SECTION_2_1_2],
    advice: advice![
        "phone" returns::REASONS_TENCENT, always,
            "审核时会打电话核对：请负责人本人接听，不要拦截陌生来电。"
            "The reviewers call to verify: the person in charge should answer personally and not block unknown callers.";
    ],
};
pub(super) static ON_SITE: Step = Step {
    id: "on-site-verification",
    title: t!(
        "负责人带证件原件到接入服务商现场核验",
        "The access provider verifies the person in charge and the original certificate",
    ),
    limit: t!("收到通知后一个月内", "Within one month of the notice"),
    takes: Takes::Month,
    asked: |context| !is_electronic(context),
    articles: &[&notice_64::SECTION_2_1_3],
    advice: &[],
};
pub(super) static SMS_CODE: Step = Step {
    id: "sms-code",
    title: t!(
        "在工信部备案系统完成短信核验",
        "Enter the SMS code in the MIIT filing system",
    ),
    limit: t!("收到短信后24小时内", "Within 24 hours of the SMS"),
    takes: Takes::From(&t!("从收到短信起算。", "Counted from the SMS.")),
    asked: |context| context.as_of >= SMS_EVERYWHERE,
    articles: &[&conventions::SMS_CODE],
    advice: advice![
        "each" returns::SMS, has_two_persons,
            "两位负责人各自用自己收到的短信核验，都完成才进入审核。"
            "Each of the two persons in charge enters the code they receive; the review begins only after both.";
        "not-received" returns::SMS, always,
            "收不到短信的，看手机是否停机、欠费或拦截了短信，在 beian.miit.gov.cn 可以重发；输错五次后退回。"
            "If no SMS arrives, check whether the mobile is suspended or blocks messages; you can have it sent again at beian.miit.gov.cn. After five wrong codes the filing is returned.";
    ],
};
pub(super) static DECISION: Step = Step {
    id: "decision",
    title: t!("省通信管理局审核", "The provincial administration reviews the filing"),
    limit: t!(
        "收到齐全材料后二十个工作日内，退回修改的从最后一次提交起算",
        "Within twenty working days of complete material; after a return, from the last submission",
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
    advice: advice![
        "fixed" returns::RETURNED_TENCENT, always,
            "提交到通信管理局后不能修改、撤回。"
            "Once submitted to the administration, the filing cannot be changed or withdrawn.";
        "returned" returns::RETURNED_TENCENT, always,
            "被退回的，按退回理由改好尽快再提交；有的接入服务商45天不处理就作废。"
            "If it is returned, correct what the reason names and submit it again soon; with some access providers it lapses after 45 days.";
    ],
};
/// The limits of order 33 and the guide are those of a filing, not of its end.
pub(super) static CANCEL_DECISION: Step = Step {
    id: "cancel-decision",
    title: t!(
        "省通信管理局审核注销",
        "The provincial administration reviews the cancellation",
    ),
    limit: t!("没有规定时限", "No time limit is set"),
    takes: Takes::From(&t!(
        "办结后会通知；在这之前备案号仍然有效。",
        "You are told when it is complete; until then the filing number stays valid.",
    )),
    asked: always,
    articles: &[&rules_501::ARTICLE_15],
    advice: &[],
};
pub(super) static APPROVAL_AGAIN: Step = Step {
    id: "prior-approval-again",
    title: t!(
        "向前置审批部门办理相应的变更",
        "Have the approving authority approve the change",
    ),
    limit: t!("提交变更之前", "Before you submit the change"),
    takes: Takes::From(&t!(
        "名称、住所、负责人、服务内容、域名、IP 变更的都要办，拿到批准文件再提交。",
        "For changes of name, residence, person in charge, content, domain or IP address; submit the change when you have the document.",
    )),
    asked: |context| has_approvals(context) && repeats_approval(context),
    articles: &[&notice_121::SECTION_3_CHANGES],
    advice: &[],
};
pub(super) static POLICE_FILING: Step = Step {
    id: "public-security-filing",
    title: t!("办理公安联网备案", "File with the public security authority"),
    limit: t!("服务开通后三十日内", "Within thirty days of opening"),
    takes: Takes::From(&t!("从服务开通那天起算。", "Counted from the day the service opens.")),
    asked: always,
    articles: &[&public_security_order_33::ARTICLE_12, &conventions::POLICE_FILING],
    advice: &[],
};
pub(super) static CHANGE: Step = Step {
    id: "change-notice",
    title: t!("办理备案变更", "File the change"),
    limit: t!("变更前三十日", "Thirty days before the change"),
    takes: Takes::From(&EARLIEST_CHANGE),
    asked: always,
    articles: &[&order_33::ARTICLE_14],
    advice: &[],
};
pub(super) static CHANGE_OF_SERVICE: Step = Step {
    id: "change-notice-service",
    title: t!(
        "服务项目、网址变更的，向原备案机关办理变更",
        "File changes of content or address with the original administration",
    ),
    limit: t!("变更前30日", "30 days before the change"),
    takes: Takes::From(&EARLIEST_CHANGE),
    asked: always,
    articles: &[&order_292::ARTICLE_11_3],
    advice: &[],
};
pub(super) static CANCEL: Step = Step {
    id: "cancel",
    title: t!("办理备案注销", "Cancel the filing"),
    limit: t!("终止服务的当日", "On the day the service ends"),
    takes: Takes::From(&t!(
        "就是您终止服务的那一天。",
        "That is the day on which you end the service.",
    )),
    asked: always,
    articles: &[&order_33::ARTICLE_15],
    advice: &[],
};

pub(super) static RECORDS: Step = Step {
    id: "check-records",
    title: t!("查询登记和备案记录", "Look up the register and earlier filings"),
    limit: BEFORE_SENDING,
    takes: Takes::Preparing,
    asked: always,
    articles: &[],
    advice: advice![
        "register" returns::CHECKS, |context| !is_individual(context) && !cancels(context),
            "单位的登记状态正常（企业查国家企业信用信息公示系统：没有经营异常、注销、吊销），名称、号码、住所与最新证件逐字一致。"
            "The unit's registration is in order (for enterprises: no abnormal operation, cancellation or revocation in the national credit information system); its name, number and address match the latest certificate exactly.";
        "room" returns::SHORT_ADDRESS, lacks_room,
            "通信地址写到楼层、房间号；已经是最详细的，在“主体备注”里写明。"
            "Give floor and room number in the mailing address; if there are none, say so in “Remark on the organizer”.";
        "new" returns::RETURNS, is_new,
            "在 beian.miit.gov.cn 查询：主体已有备案的，办新增服务或接入，不办首次备案；域名还在别人备案下的，先请对方注销。"
            "Look up beian.miit.gov.cn: an organizer with a filing adds a service or an access provider instead; if somebody else has filed the domain, have that cancelled first.";
        "number" returns::RETURNS, |context| !is_new(context),
            "在 beian.miit.gov.cn 查询备案号是否有效、有没有被注销。"
            "Check at beian.miit.gov.cn that the filing number is valid and not cancelled.";
        "own-provider" returns::CANCELLATION, |context| !is_new(context) && !adds(context),
            "在已接入的服务商办理；不是它接入的，找原接入服务商。"
            "File with a provider that already gives the service access; otherwise go to the original access provider.";
        "as-filed" returns::RETURNS, adds,
            "证件、名称、负责人要与原备案信息一致；已经变了的，先变更再办。"
            "Certificate, name and person in charge must match the existing filing; if they have changed, file the change first.";
        "empty" returns::RETURNS, has_to_cancel_empty_filing,
            "名下服务都已注销的（空壳主体），先注销主体，再办首次备案。"
            "If all its services are cancelled (空壳主体, a filing without services), cancel the organizer's filing first, then make a first filing.";
        "one-order" returns::RETURNS, always,
            "同一主体一次只能有一个订单：在任何一家有正在审核的备案、变更，等它结束再提交。"
            "An organizer can have only one order at a time: wait for any filing or change under review, with whatever provider.";
    ],
};
pub(super) static SERVER: Step = Step {
    id: "prepare-server",
    title: t!("准备服务器", "Prepare the server"),
    limit: BEFORE_SENDING,
    takes: Takes::Preparing,
    asked: |context| offers(context, &[ServiceKind::Website, ServiceKind::App]),
    articles: &[],
    advice: advice![
        "server" returns::SERVER, always,
            "在服务器所在的接入服务商办理，IP 填这台服务器的公网 IP。服务器要在境内，预付三个月以上（包年包月），并且还有备案名额（每台服务器能备案的次数有限）；按量计费、试用的服务器和单独买的公网 IP 不行。"
            "File with the access provider that runs the server, and enter the server's public IP address. The server must be in the mainland, prepaid for at least three months, and still allow filings (each server allows a limited number). Pay-as-you-go or trial servers and a separately bought IP address do not qualify.";
        "account" returns::SERVER, always,
            "一个账号只备案一个主体。"
            "One account can file for only one organizer.";
    ],
};
pub(super) static GOVERNMENT_DOMAIN: Step = Step {
    id: "government-domain-form",
    title: t!(
        "准备政府网站域名业务审核表",
        "Obtain the review form for government domains"
    ),
    limit: BEFORE_SENDING,
    takes: Takes::Preparing,
    asked: |context| nature(context) == Some(Nature::Government) && offers(context, &[ServiceKind::Website]),
    articles: &[],
    advice: advice![
        "form" returns::PAPERS, always,
            "政府网站另交《政府网站域名业务审核表》，先向本级政府网站主管单位办理。"
            "Government websites also submit 《政府网站域名业务审核表》; obtain it first from the office in charge of government websites.";
    ],
};
pub(super) static KEPT_CLOSED: Step = Step {
    id: "keep-closed",
    title: t!(
        "取得备案号之前不开通网站",
        "Keep the website closed until you have the filing number"
    ),
    limit: t!("取得备案号之前", "Until you have the filing number"),
    takes: Takes::Preparing,
    asked: |context| offers(context, &[ServiceKind::Website]),
    articles: &[],
    advice: advice![
        "closed" returns::RETURNS, always,
            "先关闭域名解析或暂停访问，取得备案号后再开通。"
            "Turn off DNS for the domain or take the website offline until you have the filing number.";
    ],
};
pub(super) static LISTING: Step = Step {
    id: "file-before-listing",
    title: t!("先备案，后上架", "File first, list in the store later"),
    limit: t!("上架之前", "Before the app is listed"),
    takes: Takes::Preparing,
    asked: |context| {
        offers(
            context,
            &[ServiceKind::App, ServiceKind::MiniProgram, ServiceKind::QuickApp],
        )
    },
    articles: &[],
    advice: advice![
        "unique" filing_system::CODE_1020, |context| returns::APPS.in_force(context.as_of),
            "名称不能与别人已备案的重名，后提交的会被退回。"
            "The name must not be the same as one already filed; the later filing is returned.";
        "platforms" returns::APPS, |context| offers(context, &[ServiceKind::App]),
            "各平台（安卓、苹果、鸿蒙）一次填齐，漏填的以后要办变更；包名、签名和名称与上架的安装包一致，开发者就是主办者。"
            "Enter all platforms (Android, iOS, HarmonyOS) at once, or you need a change later. Identifier, signature and name must match the package in the store, and its developer must be the organizer.";
        "account" returns::MINI_PROGRAMS, |context| offers(context, &[ServiceKind::MiniProgram]),
            "主办者与小程序账号的主体一致；名称看不出与经营范围有关的，在“内容说明”里说明。"
            "The organizer must match the holder of the mini-program account; if the name does not show what it has to do with the business, explain it in “Description”.";
    ],
};
pub(super) static FILED_SITES: Step = Step {
    id: "filed-sites",
    title: t!("已备案的网站保持能打开", "Keep filed websites open"),
    limit: t!("审核期间", "During the review"),
    takes: Takes::Preparing,
    asked: |context| !is_new(context),
    articles: &[],
    advice: advice![
        "open" returns::RETURNS, always,
            "已备案的网站（接入的这个也算）要能正常打开，内容与备案信息相符，页脚挂备案号并链接 beian.miit.gov.cn，版权写备案主体。"
            "Filed websites (including this one) must be reachable, match the filing, show their filing number in the footer with a link to beian.miit.gov.cn, and name the organizer in the copyright line.";
    ],
};
pub(super) static SHOW_NUMBER: Step = Step {
    id: "show-number",
    title: t!("标明备案号", "Show the filing number"),
    limit: t!("开通之日起", "From the day it opens"),
    takes: Takes::Preparing,
    asked: always,
    articles: &[],
    advice: advice![
        "site" returns::CHECKS, |context| offers(context, &[ServiceKind::Website]),
            "写在首页底部居中，链接 beian.miit.gov.cn；域名解析到备案时填的服务器，不解析或解析到境外的会被取消接入。"
            "Centred at the bottom of the home page, with a link to beian.miit.gov.cn. The domain must point to the server filed, or access is withdrawn.";
        "app" returns::APPS, |context| offers(context, &[ServiceKind::App, ServiceKind::MiniProgram, ServiceKind::QuickApp]),
            "写在“设置”或“介绍”等显眼的地方，链接 beian.miit.gov.cn。"
            "In a prominent place such as “Settings” or “About”, with a link to beian.miit.gov.cn.";
    ],
};
