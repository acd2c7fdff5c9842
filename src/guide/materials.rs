//! What to prepare. The basic list of the service guide, section 9, and what this filing itself calls for; provincial
//! additions are not modelled yet.

use crate::at::Context;
use crate::data::vocabulary::{Action, AttachmentKind, Role, Vocabulary};
use crate::field::{Field, Node};
use crate::filing::{Approvals, Filing, Person};
use crate::law::{Article, conventions, guide, notice_64, notice_105};
use crate::phrase::{Lang, Phrase, t};
use crate::report::Material;

static COLOUR_SCAN: Phrase =
    t("原件的彩色扫描件或照片，四角完整、字迹清楚，不要用复印件或翻拍屏幕", "Colour scan or photo of the original: all corners, legible, no copy, no photo of a screen");
static PHOTO: Phrase = t("按接入服务提供者的要求拍照或做人脸核验", "As the access provider asks: a photo or face verification");
static FORM: Phrase = t("由接入服务提供者提供，打印后签字盖章", "The access provider hands out the form; sign and seal it");
static IF_UNIT_DELEGATES: Phrase =
    t("主体负责人不是法定代表人时需要，由法定代表人签字并加盖公章", "When the person in charge is not the legal representative: signed by the latter, sealed by the unit");
static APPROVAL: Phrase = t("批准文件的扫描件或照片", "Scan or photo of the approval document");

/// The list for this filing; nothing for a cancellation.
pub fn list(context: &Context<'_>) -> Vec<Material> {
    let filing = context.filing;
    if filing.action() == Action::Cancel {
        return Vec::new();
    }
    let mut list = List { context, materials: Vec::new() };
    if let Some(organizer) = filing.organizer() {
        list.add(AttachmentKind::OrganizerCertificate, organizer.certificate.node(), &COLOUR_SCAN, &guide::SECTION_9_2);
        list.person(&organizer.person_in_charge);
        let delegated = organizer.person_in_charge.get().and_then(|person| person.role.choice()) == Some(Role::Delegate);
        if delegated && !organizer.is_individual() {
            let node = organizer.person_in_charge.node();
            list.add(AttachmentKind::AuthorizationLetter, node, &IF_UNIT_DELEGATES, &conventions::LEGAL_REPRESENTATIVE);
        }
    }
    list.services(filing);
    list.add(AttachmentKind::VerificationForm, Node::ROOT, &FORM, &guide::SECTION_9_2);
    list.add(AttachmentKind::CommitmentLetter, Node::ROOT, &FORM, &notice_105::ANNEX);
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
                    self.add(AttachmentKind::PriorApproval, approval.node(), &APPROVAL, &guide::SECTION_9_3);
                }
            }
            if service.name_approval.get().is_some() {
                let node = service.name_approval.node();
                self.add(AttachmentKind::NameApproval, node, &APPROVAL, &guide::SECTION_7_5);
            }
            self.person(&service.person_in_charge);
            let photographed = if service.person_in_charge.is_missing() {
                filing.organizer().map(|organizer| organizer.person_in_charge.node())
            } else {
                Some(service.person_in_charge.node())
            };
            if let Some(node) = photographed {
                self.add(AttachmentKind::VerificationPhoto, node, &PHOTO, &notice_64::SECTION_2_1_4);
            }
        }
    }

    fn person(&mut self, person: &Field<Person>) {
        if let Some(shown) = person.get() {
            let node = shown.certificate.node();
            self.add(AttachmentKind::PersonCertificate, node, &COLOUR_SCAN, &guide::SECTION_9_2);
        }
    }

    fn add(&mut self, kind: AttachmentKind, of: Node, note: &Phrase, article: &Article) {
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
            note: Some(note.in_lang(lang).into()),
            basis: vec![article.cite(lang)],
        };
        if !self.materials.contains(&material) {
            self.materials.push(material);
        }
    }
}
