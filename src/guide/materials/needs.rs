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
    "Colour scan or photo of the original: all corners, legible, no copy, no photo of a screen",
);
const OF_PROVIDER: Phrase = t!(
    "由接入服务提供者提供样式，打印后签字，单位还要盖章",
    "The access provider hands out the form; sign it, and seal it if you are a unit",
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
            "Where the person in charge is not the legal representative: signed by the latter within the last three months, sealed by the unit",
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
            "按接入服务提供者的要求拍照或做人脸核验",
            "As the access provider asks: a photo or face verification",
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
            "JPEG or PNG, usually of at most 100 KB; no system icon and no badge",
        ),
    ),
    need(
        AttachmentKind::ResidencePermit,
        &[&conventions::MATERIALS],
        t!(
            "在有效期内的居住证；有的省也收社保、购房等证明",
            "A residence permit that is still valid; some provinces take other proof, such as of insurance or property",
        ),
    ),
    need(
        AttachmentKind::DomainCertificate,
        &[&conventions::MATERIALS],
        t!(
            "在域名注册商处下载，所有者须与备案信息一致",
            "Downloaded from the registrar; its owner as in the filing",
        ),
    ),
    need(
        AttachmentKind::ProofOfWork,
        &[&conventions::MATERIALS],
        t!(
            "就业证明写明职务和入职时间并盖章；学生用就学证明的，先问当地收不收",
            "Proof of work with position and date, sealed; students ask first whether proof of study is taken",
        ),
    ),
    need(
        AttachmentKind::GuardianPapers,
        &[&conventions::MATERIALS],
        t!(
            "监护人身份证件，并写明与备案人的关系；有的省还要声明或户口簿",
            "The guardian's certificate and relation; some provinces also want a statement or the household register",
        ),
    ),
    need(
        AttachmentKind::ConstructionPlan,
        &[&conventions::MATERIALS],
        t!(
            "写明每个网站的内容、栏目、人员、组网和安全措施；已备案的网站也计入个数",
            "Content, columns, staff, network and security of every site; sites filed already count as well",
        ),
    ),
    need(
        AttachmentKind::EstablishmentApproval,
        &[],
        t!(
            "机关、事业单位先向同级机构编制部门办理",
            "Public bodies obtain it first from the establishment office of their level",
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
            "The person in charge of the service holds the filled-in letter, legible, before the camera",
        ),
    ),
    need(
        AttachmentKind::PartyBuildingLetter,
        &[],
        t!("向自治区网信办办理", "Obtained from the region's internet office"),
    ),
    need(
        AttachmentKind::CancellationForm,
        &[&conventions::CANCELLATION_FORM],
        t!(
            "北京、天津、河北、山西等地要交，样式由接入服务提供者给；先问清当地要不要",
            "Asked in Beijing, Tianjin, Hebei, Shanxi and elsewhere; the access provider has the form. Ask first whether your province wants it",
        ),
    ),
    need(
        AttachmentKind::TrademarkCertificate,
        &[&conventions::NAME_FORM_TENCENT],
        t!(
            "网站名称是品牌、与单位名称不同时备好，所有人须是本单位；不是品牌的，写一份说明",
            "Where the site bears a brand and not the unit's name; owned by the unit. Where it is no brand, write an explanation",
        ),
    ),
    need(
        AttachmentKind::Other,
        &[&returns::PAPERS],
        t!("按接入服务提供者的要求", "As the access provider asks"),
    ),
];

/// What filings come back for with each kind of material; said with the first of that kind.
pub(super) static ADVICE: &[(AttachmentKind, &[Advice])] = &[
    (
        AttachmentKind::OrganizerCertificate,
        advice![
            "watermark" returns::REASONS_TENCENT, always,
                "加水印的写“仅供备案使用”，不遮挡文字和图像"
                "a watermark says 仅供备案使用 and hides nothing";
            "own-sides" returns::PAPERS, of_individual,
                "身份证正反面都要，分开上传"
                "both sides of an identity card, uploaded apart";
            "renamed" returns::CHANGE, |context| !of_individual(context) && context.filing.action() == Some(Action::Change),
                "单位改名的，另附登记机关的更名函（变更证明）"
                "with the register's proof if the unit has a new name";
            "electronic" returns::PROVINCES_TENCENT, |context| is_in(context, "31"),
                "上海不收电子营业执照"
                "Shanghai takes no electronic licence";
        ],
    ),
    (
        AttachmentKind::PersonCertificate,
        advice![
            "sides" returns::PAPERS, always,
                "身份证正反面都要，分开上传"
                "both sides of an identity card, uploaded apart";
        ],
    ),
    (
        AttachmentKind::VerificationPhoto,
        advice![
            "face" returns::RETURNS, always,
                "由服务负责人本人完成：光线充足，背景纯白，正对镜头，衣着合时令，不戴帽子，不遮挡面部"
                "by the person in charge of the service in person: good light, plain white background, facing the camera, dressed for the season, no hat, nothing before the face";
            "held" returns::REASONS_TENCENT, |context| is_in(context, "31"),
                "手持证件的，证件上的字要看得清"
                "a certificate held up is legible";
        ],
    ),
    (
        AttachmentKind::VerificationForm,
        advice![
            "form" returns::FORMS_TENCENT, always,
                "各省、个人和单位的样式不同，用黑色签字笔正楷签字，拍全四边和表头"
                "forms differ by province and between units and individuals; sign in black ink, show all edges and the heading";
            "registrar" returns::FORMS_TENCENT, |context| is_in(context, "11"),
                "北京：域名后注明注册商"
                "in Beijing with the registrar beside the domain";
            "fingerprint" returns::FORMS_TENCENT, |context| of_individual(context) && (is_in(context, "36") || is_in(context, "65")),
                "个人还要按手印"
                "individuals add a fingerprint";
        ],
    ),
    (
        AttachmentKind::CommitmentLetter,
        advice![
            "by-hand" returns::PAPERS, |context| is_in(context, "44"),
                "广东用《互联网信息服务备案承诺书》，由法定代表人（个人由本人）用黑色签字笔正楷手写签名，不能盖章代签"
                "Guangdong's 《互联网信息服务备案承诺书》 is signed by hand in black ink by the legal representative, or the individual, not stamped";
        ],
    ),
    (
        AttachmentKind::DomainCertificate,
        advice![
            "screenshot" returns::PAPERS, always,
                "实名认证截图要看得到域名、持有者、证件类型和证件号码"
                "a screenshot shows the domain, its holder, and the kind and number of the certificate";
        ],
    ),
    (
        AttachmentKind::Other,
        advice![
            "finance" returns::PROVINCES_TENCENT, |context| is_in(context, "44"),
                "名称有金融字样的，广东要法定代表人签字盖章的承诺书：未经批准不从事互联网金融"
                "where a name speaks of finance, Guangdong wants a sealed letter, signed by the legal representative, to offer no finance online without approval";
            "training" returns::PROVINCES_TENCENT, |context| is_in(context, "36"),
                "教育、体育、艺术类的，江西要不涉及校外培训的承诺书"
                "for education, sports and art, Jiangxi wants a letter that no after-school training is offered";
            "letter" returns::PAPERS, always,
                "名称有教育、金融等字样而不涉及前置审批的，多要《不涉及前置审批承诺书》"
                "where a name speaks of education or finance and no approval applies, 《不涉及前置审批承诺书》 is often asked for";
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
