//! What to prepare. The basic list of the service guide, section 9, and what this filing itself calls for; provincial
//! additions are not modelled yet.

use crate::at::Context;
use crate::data::vocabulary::{Action, AttachmentKind, Role, Vocabulary};
use crate::field::{Field, Node};
use crate::filing::{Approvals, Filing, Person};
use crate::law::{Article, conventions, guide, notice_64, notice_105};
use crate::phrase::{Lang, Phrase, t};
use crate::report::Material;

/// How a kind of material has to look, and which article asks it.
struct Need {
    kind: AttachmentKind,
    note: Phrase,
    article: &'static Article,
}

const ORIGINAL: Phrase = t(
    "原件的彩色扫描件或照片，四角完整、字迹清楚，不要用复印件或翻拍屏幕",
    "Colour scan or photo of the original: all corners, legible, no copy, no photo of a screen",
);
const OF_PROVIDER: Phrase = t(
    "由接入服务提供者提供样式，打印后签字，单位还要盖章",
    "The access provider hands out the form; sign it, and seal it if you are a unit",
);
const APPROVAL: Phrase = t("批准文件的扫描件或照片", "Scan or photo of the approval document");

static NEEDS: &[Need] = &[
    Need {
        kind: AttachmentKind::OrganizerCertificate,
        note: ORIGINAL,
        article: &guide::SECTION_9_2,
    },
    Need {
        kind: AttachmentKind::PersonCertificate,
        note: ORIGINAL,
        article: &guide::SECTION_9_2,
    },
    Need {
        kind: AttachmentKind::AuthorizationLetter,
        note: t(
            "主体负责人不是法定代表人时需要，由法定代表人签字并加盖公章",
            "When the person in charge is not the legal representative: signed by the latter, sealed by the unit",
        ),
        article: &conventions::LEGAL_REPRESENTATIVE,
    },
    Need {
        kind: AttachmentKind::PriorApproval,
        note: APPROVAL,
        article: &guide::SECTION_9_3,
    },
    Need {
        kind: AttachmentKind::NameApproval,
        note: APPROVAL,
        article: &guide::SECTION_7_5,
    },
    Need {
        kind: AttachmentKind::VerificationPhoto,
        note: t(
            "按接入服务提供者的要求拍照或做人脸核验",
            "As the access provider asks: a photo or face verification",
        ),
        article: &notice_64::SECTION_2_1_4,
    },
    Need {
        kind: AttachmentKind::VerificationForm,
        note: OF_PROVIDER,
        article: &guide::SECTION_9_2,
    },
    Need {
        kind: AttachmentKind::CommitmentLetter,
        note: OF_PROVIDER,
        article: &notice_105::ANNEX,
    },
];

/// The articles that ask for material.
pub fn articles() -> impl Iterator<Item = &'static Article> {
    NEEDS.iter().map(|need| need.article)
}

/// The list for this filing; nothing for a cancellation.
pub fn list(context: &Context<'_>) -> Vec<Material> {
    let filing = context.filing;
    if filing.action() == Action::Cancel {
        return Vec::new();
    }
    let mut list = List {
        context,
        materials: Vec::new(),
    };
    if let Some(organizer) = filing.organizer() {
        list.add(AttachmentKind::OrganizerCertificate, organizer.certificate.node());
        list.person(&organizer.person_in_charge);
        let delegated =
            organizer.person_in_charge.get().and_then(|person| person.role.choice()) == Some(Role::Delegate);
        if delegated && !organizer.is_individual() {
            let node = organizer.person_in_charge.node();
            list.add(AttachmentKind::AuthorizationLetter, node);
        }
    }
    list.services(filing);
    list.add(AttachmentKind::VerificationForm, Node::ROOT);
    list.add(AttachmentKind::CommitmentLetter, Node::ROOT);
    list.materials
}

struct List<'a> {
    context: &'a Context<'a>,
    materials: Vec<Material>,
}

impl List<'_> {
    fn services(&mut self, filing: &Filing) {
        for service in filing.services.items() {
            if let Some(Approvals::Items(items)) = service.approvals.get() {
                for approval in items {
                    self.add(AttachmentKind::PriorApproval, approval.node());
                }
            }
            if service.name_approval.get().is_some() {
                let node = service.name_approval.node();
                self.add(AttachmentKind::NameApproval, node);
            }
            self.person(&service.person_in_charge);
            let photographed = if service.person_in_charge.is_missing() {
                filing.organizer().map(|organizer| organizer.person_in_charge.node())
            } else {
                Some(service.person_in_charge.node())
            };
            if let Some(node) = photographed {
                self.add(AttachmentKind::VerificationPhoto, node);
            }
        }
    }

    fn person(&mut self, person: &Field<Person>) {
        if let Some(shown) = person.get() {
            let node = shown.certificate.node();
            self.add(AttachmentKind::PersonCertificate, node);
        }
    }

    fn add(&mut self, kind: AttachmentKind, of: Node) {
        let Some(need) = NEEDS.iter().find(|need| need.kind == kind) else {
            return;
        };
        let lang = self.context.options.lang;
        let entry = kind.entry();
        let of = self.context.places.pointer(of);
        let material = Material {
            id: entry.slug,
            title: match lang {
                Lang::Chinese => entry.zh.into(),
                Lang::English => entry.en.into(),
            },
            of: (!of.is_empty()).then_some(of),
            required: true,
            note: Some(need.note.in_lang(lang).into()),
            basis: vec![need.article.cite(lang)],
        };
        if !self.materials.contains(&material) {
            self.materials.push(material);
        }
    }
}
