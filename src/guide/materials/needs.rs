//! What each kind of material has to look like, and which article asks it; a setting may ask it besides, or alone.

use crate::data::vocabulary::AttachmentKind;
use crate::law::{Article, conventions, guide, notice_64, notice_105, order_33, order_292};
use crate::model::phrase::{Phrase, t};

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
        &[],
        t!("按接入服务提供者的要求", "As the access provider asks"),
    ),
];
