//! What each kind of material has to look like, and which article asks it; a setting may ask it besides, or alone.

use crate::data::vocabulary::{Action, AttachmentKind};
use crate::filing::Organizer;
use crate::guide::advice::{Advice, advice};
use crate::law::{Article, conventions, guide, notice_64, notice_105, order_33, order_292, returns};
use crate::model::phrase::{Phrase, t};
use crate::rule::context::Context;

/// One kind of material.
#[derive(Debug)]
pub(super) struct Need {
    /// Which.
    pub kind: AttachmentKind,
    /// How it has to look.
    pub note: Phrase,
    /// The articles that ask it, newest first: the first in force is cited.
    pub articles: &'static [&'static Article],
}

const fn need(kind: AttachmentKind, articles: &'static [&'static Article], note: Phrase) -> Need {
    Need { kind, note, articles }
}

const ORIGINAL: Phrase = t!(
    "原件的彩色扫描件或照片，四角完整、字迹清楚，不要用复印件或翻拍屏幕",
    "Colour scan or photo of the original: all four corners visible, text legible, no copy, no photo of a screen",
);
const OF_PROVIDER: Phrase = t!(
    "由接入服务商提供样式，打印后签字，单位还要盖章",
    "Your access provider supplies the form; print and sign it; an organization also adds its seal",
);
const APPROVAL: Phrase = t!("批准文件的扫描件或照片", "Scan or photo of the approval document");

/// Every kind that can be on a list.
pub(super) static NEEDS: &[Need] = &[
    need(
        AttachmentKind::OrganizerCertificate,
        &[&guide::SECTION_9_2, &notice_64::SECTION_1_1_1],
        ORIGINAL,
    ),
    need(
        AttachmentKind::PersonCertificate,
        &[&guide::SECTION_9_2, &notice_64::SECTION_1_1_1],
        ORIGINAL,
    ),
    need(
        AttachmentKind::AuthorizationLetter,
        &[&conventions::MATERIALS],
        t!(
            "负责人不是法定代表人时需要，由法定代表人签字并加盖公章，三个月内签署",
            "If the person in charge is not the legal representative: signed by the latter within the last three months, sealed by the unit",
        ),
    ),
    need(
        AttachmentKind::PriorApproval,
        &[&guide::SECTION_9_3, &order_33::ARTICLE_11, &order_292::ARTICLE_8_3],
        APPROVAL,
    ),
    need(AttachmentKind::NameApproval, &[&guide::SECTION_7_5], APPROVAL),
    need(
        AttachmentKind::VerificationPhoto,
        &[&guide::SECTION_9_2, &notice_64::SECTION_2_1_4],
        t!(
            "按接入服务商的要求拍照或做人脸核验",
            "Photo or face verification, as your access provider requires",
        ),
    ),
    need(
        AttachmentKind::VerificationForm,
        &[&guide::SECTION_9_2, &notice_64::SECTION_2_1_6],
        OF_PROVIDER,
    ),
    need(AttachmentKind::CommitmentLetter, &[&notice_105::ANNEX], OF_PROVIDER),
    need(
        AttachmentKind::Icon,
        &[&notice_105::ANNEX],
        t!(
            "JPG 或 PNG 图片，一般不超过 100 KB，不要用系统图标或带角标的图",
            "JPEG or PNG, usually at most 100 KB; no system icons or badges",
        ),
    ),
    need(
        AttachmentKind::ResidencePermit,
        &[&conventions::MATERIALS],
        t!(
            "在有效期内的居住证；有的省也收社保、购房等证明",
            "A valid residence permit; some provinces also accept proof of social insurance or property",
        ),
    ),
    need(
        AttachmentKind::DomainCertificate,
        &[&conventions::MATERIALS],
        t!(
            "在域名注册商处下载，所有者须与备案信息一致",
            "Download it from the registrar; the owner must match the filing",
        ),
    ),
    need(
        AttachmentKind::ProofOfWork,
        &[&conventions::MATERIALS],
        t!(
            "就业证明写明职务和入职时间并盖章；学生用就学证明的，先问当地收不收",
            "Proof of work with position and start date, sealed; students ask first whether proof of study is accepted",
        ),
    ),
    need(
        AttachmentKind::GuardianPapers,
        &[&conventions::MATERIALS],
        t!(
            "监护人身份证件，并写明与备案人的关系；有的省还要声明或户口簿",
            "The guardian's identity document and relationship; some provinces also require a statement or the household register",
        ),
    ),
    need(
        AttachmentKind::ConstructionPlan,
        &[&conventions::MATERIALS],
        t!(
            "写明每个网站的内容、栏目、人员、组网和安全措施；已备案的网站也计入个数",
            "Describe content, columns, staff, network and security of every website; websites already filed count too",
        ),
    ),
    need(
        AttachmentKind::EstablishmentApproval,
        &[],
        t!(
            "机关、事业单位先向同级机构编制部门办理",
            "Public bodies obtain this first from the establishment office of their level",
        ),
    ),
    need(
        AttachmentKind::TruthNotice,
        &[],
        t!("由服务负责人本人签署", "Signed by the person in charge of the service"),
    ),
    need(
        AttachmentKind::CommitmentVideo,
        &[],
        t!(
            "服务负责人手持填好的承诺书录制，文字要清楚可见",
            "The person in charge of the service holds the completed letter before the camera, with legible text",
        ),
    ),
    need(
        AttachmentKind::PartyBuildingLetter,
        &[],
        t!(
            "向自治区网信办办理",
            "Obtain it from the autonomous region's cyberspace administration"
        ),
    ),
    need(
        AttachmentKind::CancellationForm,
        &[&conventions::CANCELLATION_FORM],
        t!(
            "北京、天津、河北、山西等地要交，样式由接入服务商给；先问清当地要不要",
            "Required in Beijing, Tianjin, Hebei, Shanxi and elsewhere; your access provider supplies the form. Ask first whether your province requires it",
        ),
    ),
    need(
        AttachmentKind::TrademarkCertificate,
        &[&conventions::NAME_FORM_TENCENT],
        t!(
            "网站名称是品牌、与单位名称不同时备好，所有人须是本单位；不是品牌的，写一份说明",
            "If the website name is a brand, owned by the unit, and differs from the unit's name; if it is no brand, write an explanation",
        ),
    ),
    need(
        AttachmentKind::Other,
        &[&returns::PAPERS],
        t!("按接入服务商的要求", "As your access provider requires"),
    ),
];

/// What filings come back for with each kind of material; said with the first of that kind.
pub(super) static ADVICE: &[(AttachmentKind, &[Advice])] = &[
    (
        AttachmentKind::OrganizerCertificate,
        advice![
            "watermark" returns::REASONS_TENCENT, always,
                "加水印的写“仅供备案使用”，不遮挡文字和图像"
                "a watermark should say 仅供备案使用 and not cover text or pictures";
            "own-sides" returns::PAPERS, of_individual,
                "身份证正反面都要，分开上传"
                "both sides of an identity card, uploaded separately";
            "renamed" returns::CHANGE, |context| !of_individual(context) && context.filing.action() == Some(Action::Change),
                "单位改名的，另附登记机关的更名函（变更证明）"
                "if the unit has a new name, with the authority's proof of it";
            "electronic" returns::PROVINCES_TENCENT, |context| is_in(context, "31"),
                "上海不收电子营业执照"
                "Shanghai does not accept electronic licences";
        ],
    ),
    (
        AttachmentKind::PersonCertificate,
        advice![
            "sides" returns::PAPERS, always,
                "身份证正反面都要，分开上传"
                "both sides of an identity card, uploaded separately";
        ],
    ),
    (
        AttachmentKind::VerificationPhoto,
        advice![
            "face" returns::RETURNS, always,
                "由服务负责人本人完成：光线充足，背景纯白，正对镜头，衣着合时令，不戴帽子，不遮挡面部"
                "by the person in charge of the service: good light, plain white background, facing the camera, clothes that suit the season, no hat, nothing covering the face";
            "held" returns::REASONS_TENCENT, |context| is_in(context, "31"),
                "手持证件的，证件上的字要看得清"
                "a certificate held up must be legible";
        ],
    ),
    (
        AttachmentKind::VerificationForm,
        advice![
            "form" returns::FORMS_TENCENT, always,
                "各省、个人和单位的样式不同，用黑色签字笔正楷签字，拍全四边和表头"
                "forms differ by province and between individuals and organizations; sign in black ink, and show all edges and the heading";
            "registrar" returns::FORMS_TENCENT, |context| is_in(context, "11"),
                "北京：域名后注明注册商"
                "in Beijing, write the registrar beside the domain";
            "fingerprint" returns::FORMS_TENCENT, |context| of_individual(context) && (is_in(context, "36") || is_in(context, "65")),
                "个人还要按手印"
                "individuals also add a fingerprint";
        ],
    ),
    (
        AttachmentKind::CommitmentLetter,
        advice![
            "by-hand" returns::PAPERS, |context| is_in(context, "44"),
                "广东用《互联网信息服务备案承诺书》，由法定代表人（个人由本人）用黑色签字笔正楷手写签名，不能盖章代签"
                "in Guangdong, 《互联网信息服务备案承诺书》 must be signed by hand in black ink by the legal representative (or the individual), not stamped";
        ],
    ),
    (
        AttachmentKind::DomainCertificate,
        advice![
            "screenshot" returns::PAPERS, always,
                "实名认证截图要看得到域名、持有者、证件类型和证件号码"
                "a screenshot of real-name verification must show the domain, the registrant, and the certificate type and number";
        ],
    ),
    (
        AttachmentKind::Other,
        advice![
            "finance" returns::PROVINCES_TENCENT, |context| is_in(context, "44"),
                "名称有金融字样的，广东要法定代表人签字盖章的承诺书：未经批准不从事互联网金融"
                "if the name suggests finance, Guangdong requires a sealed letter signed by the legal representative: no Internet finance without approval";
            "training" returns::PROVINCES_TENCENT, |context| is_in(context, "36"),
                "教育、体育、艺术类的，江西要不涉及校外培训的承诺书"
                "for education, sports and art, Jiangxi requires a letter that no after-school training is offered";
            "letter" returns::PAPERS, always,
                "名称有教育、金融等字样而不涉及前置审批的，多要《不涉及前置审批承诺书》"
                "if the name suggests education or finance but no prior approval applies, 《不涉及前置审批承诺书》 is often required";
        ],
    ),
];

const fn always(_: &Context<'_>) -> bool {
    true
}

fn of_individual(context: &Context<'_>) -> bool {
    context.filing.organizer().is_some_and(Organizer::is_individual)
}

fn is_in(context: &Context<'_>, province: &str) -> bool {
    let chosen = context.filing.organizer().and_then(Organizer::province);
    chosen.is_some_and(|chosen| chosen.code.starts_with(province))
}
