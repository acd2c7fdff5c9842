//! What to prepare for this very filing: the list of the service guide, section 9, what the filing itself calls for, and what its
//! province and provider ask besides.

mod needs;

use super::schedule::repeats_approval;
use crate::data::approval_words::POINTERS;
use crate::data::approvals::Strength;
use crate::data::vocabulary::{Action, ApprovalItem, AttachmentKind, Nature, Role, ServiceKind, Vocabulary};
use crate::facts::approval::era;
use crate::facts::approval::words::Place;
use crate::facts::certificate::comparable;
use crate::facts::text::{Reserved, Sameness, compare_names};
use crate::filing::field::{Field, Node};
use crate::filing::{Approval, Approvals, Certificate, Filing, Home, Organizer, Person, Service};
use crate::guide::advice::Advice;
use crate::law::{Article, rules_501};
use crate::model::phrase::{Lang, Phrase, t};
use crate::model::report::{Basis, Material};
use crate::policy::setting::{Settings, Words};
use crate::policy::{
    DOMAIN_CERTIFICATE_FROM, Demand, GUARDIAN_AGE, IN_CHARGE, INDIVIDUAL_MATERIALS, MATERIALS, PLAN_FROM, PROOF_AGE,
    PUBLIC_MATERIALS, Policies, RESIDENCE, Residence, SERVICE_LETTER, Setting, UNIT_MATERIALS,
};
use crate::rule::context::Context;
use needs::{ADVICE, NEEDS};

/// The settings it reads.
pub const SETTINGS: Settings = Settings::NONE
    .with(PUBLIC_MATERIALS.id)
    .with(IN_CHARGE.id)
    .with(RESIDENCE.id)
    .with(PROOF_AGE.id)
    .with(GUARDIAN_AGE.id)
    .with(SERVICE_LETTER.id)
    .with(DOMAIN_CERTIFICATE_FROM.id)
    .with(PLAN_FROM.id)
    .with(MATERIALS.id)
    .with(INDIVIDUAL_MATERIALS.id)
    .with(UNIT_MATERIALS.id);

/// Of the letter by which a provider cancels for somebody.
pub static MANDATE: Phrase = t!(
    "由接入服务商代办注销的才需要：写明委托其注销哪个备案号，单位盖章、个人签字",
    "Needed only if your access provider cancels for you: a mandate that names the filing number, sealed by the organization or signed by the individual",
);
/// A list ends here: no filing that people make is as long.
const MOST: usize = 500;

/// The articles that ask for material.
pub fn articles() -> impl Iterator<Item = &'static Article> {
    let said = ADVICE.iter().flat_map(|(_, advice)| advice.iter());
    let needs = NEEDS.iter().flat_map(|need| need.articles.iter().copied());
    needs
        .chain([&rules_501::ARTICLE_15])
        .chain(said.map(|advice| advice.article))
}

/// How each kind of material has to look.
pub fn notes() -> impl Iterator<Item = (AttachmentKind, &'static Phrase)> {
    NEEDS.iter().map(|need| (need.kind, &need.note))
}

/// What else is said of each kind: its id among them, and the words.
pub fn advice() -> impl Iterator<Item = (AttachmentKind, &'static str, &'static Phrase)> {
    let each = |(kind, advice): &'static (AttachmentKind, &[Advice])| {
        advice.iter().map(move |advice| (*kind, advice.id, &advice.text))
    };
    ADVICE.iter().flat_map(each)
}

/// One thing to prepare.
#[derive(Debug)]
pub struct Want {
    /// What it is.
    pub kind: AttachmentKind,
    /// The part of the filing it belongs to; the root for the whole.
    pub of: Node,
    /// Needed in any case; otherwise in a case that the form cannot tell.
    pub required: bool,
    /// How it has to look.
    pub note: &'static Phrase,
    /// The article in force that asks it.
    pub article: Option<&'static Article>,
    /// The setting that asks it.
    pub setting: Option<Setting<()>>,
}

/// The list for this filing.
pub fn list(context: &Context<'_>) -> Vec<Material> {
    let lang = context.options.lang;
    let mut said: Vec<AttachmentKind> = Vec::new();
    let material = |want: Want| {
        let entry = want.kind.entry();
        let of = context.places.pointer(want.of);
        let article = want.article.map(|article| article.cite(lang));
        let setting = want.setting.map(|setting| setting.origin).unwrap_or_default();
        let mut note = want.note.in_lang(lang).to_owned();
        let mut basis: Vec<Basis> = article
            .into_iter()
            .chain(context.policies.cite(setting, lang))
            .collect();
        if !said.contains(&want.kind) {
            said.push(want.kind);
            let advice = ADVICE.iter().filter(|(kind, _)| *kind == want.kind);
            for advice in advice.flat_map(|(_, advice)| advice.iter().filter(|advice| advice.is_for(context))) {
                note.push_str(match lang {
                    Lang::Chinese => "；",
                    Lang::English => "; ",
                });
                note.push_str(advice.text.in_lang(lang));
                let source = advice.article.cite(lang);
                if !basis.contains(&source) {
                    basis.push(source);
                }
            }
        }
        Material {
            id: entry.slug,
            title: match lang {
                Lang::Chinese => entry.zh.into(),
                Lang::English => entry.en.into(),
            },
            of: (!of.is_empty()).then_some(of),
            required: want.required && !setting.is_disputed(),
            note: Some(note),
            basis,
        }
    };
    wanted(context).into_iter().map(material).collect()
}

/// The same, for comparing with what is attached.
pub fn wanted(context: &Context<'_>) -> Vec<Want> {
    let filing = context.filing;
    let mut list = List {
        context,
        policies: context.policies,
        individual: filing.organizer().is_some_and(Organizer::is_individual),
        wants: Vec::new(),
    };
    if filing.action() == Some(Action::Cancel) {
        list.cancellation();
    } else if filing.action().is_some() {
        if let Some(organizer) = filing.organizer() {
            list.organizer(organizer);
        }
        list.services(filing);
        list.whole(filing);
    }
    list.wants
}

struct List<'a> {
    context: &'a Context<'a>,
    policies: &'a Policies,
    individual: bool,
    wants: Vec<Want>,
}

impl List<'_> {
    /// By law or convention alone.
    fn add(&mut self, kind: AttachmentKind, of: Node) {
        self.push(kind, of, true, None);
    }

    /// By a setting, and by law or convention where there is one.
    fn ask<T>(&mut self, kind: AttachmentKind, of: Node, required: bool, setting: &Setting<T>) {
        self.push(kind, of, required, Some(setting.origin()));
    }

    fn push(&mut self, kind: AttachmentKind, of: Node, required: bool, setting: Option<Setting<()>>) {
        let Some(need) = NEEDS.iter().find(|need| need.kind == kind) else {
            return;
        };
        let day = self.context.as_of;
        let article = need.articles.iter().copied().find(|article| article.in_force(day));
        if (article.is_some() || setting.is_some()) && self.wants.len() < MOST {
            self.wants.push(Want {
                kind,
                of,
                required,
                note: &need.note,
                article,
                setting,
            });
        }
    }

    /// Nothing has to be handed in by whoever cancels in the system itself.
    fn cancellation(&mut self) {
        if rules_501::ARTICLE_15.in_force(self.context.as_of) {
            self.wants.push(Want {
                kind: AttachmentKind::AuthorizationLetter,
                of: Node::ROOT,
                required: false,
                note: &MANDATE,
                article: Some(&rules_501::ARTICLE_15),
                setting: None,
            });
        }
        self.push(AttachmentKind::CancellationForm, Node::ROOT, false, None);
    }

    fn organizer(&mut self, organizer: &Organizer) {
        self.add(AttachmentKind::OrganizerCertificate, organizer.certificate.node());
        self.young(organizer.certificate.get().filter(|_| self.individual));
        if self.individual {
            self.residence(organizer);
        } else {
            self.person(&organizer.person_in_charge);
            self.representative(organizer);
        }
        if let Some(Nature::Government | Nature::PublicInstitution) = organizer.nature.choice() {
            self.besides(&self.policies.words(PUBLIC_MATERIALS));
        }
    }

    /// A unit's delegate, and the legal representative behind.
    fn representative(&mut self, organizer: &Organizer) {
        let Some(person) = organizer.person_in_charge.get() else {
            return;
        };
        let role = person.role.choice();
        let legal = organizer.legal_representative.get();
        let named = legal.and_then(|legal| legal.name.text()).zip(person.name.text());
        let other = named.is_some_and(|(legal, name)| compare_names(legal, name) == Sameness::Different);
        if role == Some(Role::Delegate) || (role != Some(Role::LegalRepresentative) && other) {
            let setting = &self.policies.get(IN_CHARGE);
            self.ask(
                AttachmentKind::AuthorizationLetter,
                organizer.person_in_charge.node(),
                true,
                setting,
            );
            if let Some(legal) = legal {
                let node = legal.certificate.node();
                self.push(AttachmentKind::PersonCertificate, node, false, None);
            }
        }
    }

    fn residence(&mut self, organizer: &Organizer) {
        let setting = &self.policies.get(RESIDENCE);
        let (home, chosen) = (
            organizer.certificate.get().and_then(Certificate::home),
            organizer.province(),
        );
        if let (Residence::Permit | Residence::PermitOrProof, Some(Home { province, certain }), Some(chosen)) =
            (setting.value, home, chosen)
            && province.code != chosen.code
        {
            // The first digits of a number do not tell where its bearer is registered today.
            self.ask(
                AttachmentKind::ResidencePermit,
                organizer.certificate.node(),
                certain,
                setting,
            );
        }
    }

    fn person(&mut self, field: &Field<Person>) {
        let certificate = field.get().map(|person| &person.certificate);
        let node = certificate.map_or(field.node(), Field::node);
        self.add(AttachmentKind::PersonCertificate, node);
        self.young(certificate.and_then(Field::get));
    }

    /// Proof or a guardian's papers, where the bearer's age calls for them.
    fn young(&mut self, certificate: Option<&Certificate>) {
        let proof = self.policies.by_nature(PROOF_AGE, self.individual);
        let guardian = self.policies.by_nature(GUARDIAN_AGE, self.individual);
        let bearer = certificate.and_then(Certificate::bearer);
        let age = bearer.and_then(|(birth, _)| self.context.as_of.age_since(birth));
        if let Some((certificate, age)) = certificate.zip(age) {
            let node = certificate.number.node();
            if age < guardian.value {
                self.ask(AttachmentKind::GuardianPapers, node, true, &guardian);
            } else if age < proof.value {
                self.ask(AttachmentKind::ProofOfWork, node, true, &proof);
            }
        }
    }

    fn services(&mut self, filing: &Filing) {
        let organizer = filing.organizer();
        let mut photographed = false;
        for (field, service) in filing.services.fields().filter_map(|field| Some((field, field.get()?))) {
            if let Some(Approvals::Items(items)) = service.approvals.get() {
                for approval in items {
                    self.approval(approval);
                }
            }
            if self.reserved(service) {
                self.add(AttachmentKind::NameApproval, service.name_approval.node());
            }
            if service.is_website() && self.context.texts.is_unrelated(service, organizer) {
                let node = service.name.node();
                self.push(AttachmentKind::TrademarkCertificate, node, false, None);
            }
            if service.kind.choice() == Some(ServiceKind::App) {
                self.add(AttachmentKind::Icon, field.node());
            }
            let organizers = organizer.map(|organizer| &organizer.person_in_charge);
            if let Some(person) = service.person_in_charge.get() {
                if !self.individual && !is_organizers(person, organizer) {
                    self.person(&service.person_in_charge);
                }
                self.service_letter(service, person, organizer);
                self.add(AttachmentKind::VerificationPhoto, service.person_in_charge.node());
            } else if let Some(organizers) = organizers.filter(|_| !photographed) {
                photographed = true;
                self.add(AttachmentKind::VerificationPhoto, organizers.node());
            }
        }
        self.domain_certificates(filing);
        self.letters(filing);
        self.plan(filing);
    }

    /// Nobody gives a document for what was cancelled, or was not asked for yet.
    fn approval(&mut self, approval: &Field<Approval>) {
        let item = approval.get().and_then(|approval| approval.item.choice());
        let strength = item.map(|item| era(item, self.context.as_of).map(|era| era.strength));
        let required = match strength {
            Some(None | Some(Strength::Cancelled)) => return,
            Some(Some(Strength::Ask)) => false,
            Some(Some(Strength::Must | Strength::Special)) | None => true,
        };
        let change = self.context.filing.action() == Some(Action::Change);
        if change && !repeats_approval(self.context) {
            return;
        }
        self.push(AttachmentKind::PriorApproval, approval.node(), required, None);
    }

    /// A unit's name with a reserved word that is there on purpose, or because the unit is called so.
    fn reserved(&self, service: &Service) -> bool {
        let texts = self.context.texts;
        let organizer = self.context.filing.organizer();
        let is_own = |hit: &Reserved| organizer.is_some_and(|organizer| texts.claim(service, hit, organizer).is_some());
        let is_meant = |hit: &Reserved| hit.accident.is_none() || is_own(hit);
        !self.individual
            && (service.name_approval.get().is_some() || texts.reserved(&service.name).iter().any(is_meant))
    }

    fn service_letter(&mut self, service: &Service, person: &Person, organizer: Option<&Organizer>) {
        let Some(organizer) = organizer.filter(|_| !self.individual) else {
            return;
        };
        let in_charge = organizer.person_in_charge.get();
        let in_charge = in_charge.filter(|person| person.role.choice() == Some(Role::LegalRepresentative));
        let legal = organizer.legal_representative.get().or(in_charge);
        let named = legal.and_then(|legal| legal.name.text()).zip(person.name.text());
        let delegate = match named {
            Some((legal, name)) => compare_names(legal, name) == Sameness::Different,
            None => person.role.choice() == Some(Role::Delegate),
        };
        if delegate {
            let setting = &self.policies.get(SERVICE_LETTER);
            let required = setting.value == Demand::Required;
            self.ask(
                AttachmentKind::AuthorizationLetter,
                service.person_in_charge.node(),
                required,
                setting,
            );
        }
    }

    fn domain_certificates(&mut self, filing: &Filing) {
        let setting = self.policies.by_nature(DOMAIN_CERTIFICATE_FROM, self.individual);
        let domains = || filing.services.items().flat_map(|service| service.domains.fields());
        let count = domains().count();
        if count == 0 {
            return;
        }
        if setting.value > 0 && count >= usize::from(setting.value) {
            for domain in domains() {
                self.ask(AttachmentKind::DomainCertificate, domain.node(), true, &setting);
            }
        } else if setting.value > 0 && filing.action() != Some(Action::New) {
            // Domains filed already count as well.
            self.ask(
                AttachmentKind::DomainCertificate,
                filing.services.node(),
                false,
                &setting,
            );
        } else {
            // Some providers ask for it wherever the domain is.
            self.push(AttachmentKind::DomainCertificate, filing.services.node(), false, None);
        }
    }

    /// Letters that no approval applies, where a name speaks of education or finance and none is listed.
    fn letters(&mut self, filing: &Filing) {
        let texts = self.context.texts;
        let listed = |item| {
            let mut services = filing.services.items();
            services.any(|service| {
                let mut approvals = service.approvals.items().filter_map(Field::get);
                approvals.any(|approval| approval.item.choice() == Some(item))
            })
        };
        let organizer = filing.organizer().filter(|_| !self.individual);
        let names = organizer.map(|organizer| &organizer.name).into_iter();
        let names = names.chain(filing.services.items().map(|service| &service.name));
        let names: Vec<_> = names.filter_map(|name| texts.approvals_in_name(name)).collect();
        let speaks = |topic| names.iter().any(|name| !name.find(topic, Place::Names).is_empty());
        let asked = [ApprovalItem::AfterSchoolTraining, ApprovalItem::InternetFinance];
        let mut pointers = POINTERS.iter().enumerate();
        if pointers.any(|(topic, pointers)| asked.contains(&pointers.item) && !listed(pointers.item) && speaks(topic)) {
            self.push(AttachmentKind::Other, Node::ROOT, false, None);
        }
    }

    fn plan(&mut self, filing: &Filing) {
        let setting = self.policies.by_nature(PLAN_FROM, self.individual);
        let count = filing.services.items().count();
        let enough = count >= usize::from(setting.value);
        let adds = matches!(filing.action(), Some(Action::AddService | Action::AddAccess));
        if setting.value > 0 && (enough || adds) {
            self.ask(
                AttachmentKind::ConstructionPlan,
                filing.services.node(),
                enough,
                &setting,
            );
        }
    }

    /// What belongs to the filing as a whole.
    fn whole(&mut self, filing: &Filing) {
        self.add(AttachmentKind::VerificationForm, Node::ROOT);
        self.add(AttachmentKind::CommitmentLetter, Node::ROOT);
        self.besides(&self.policies.words(MATERIALS));
        if self.individual {
            self.besides(&self.policies.words(INDIVIDUAL_MATERIALS));
        } else if filing.organizer().is_some() {
            self.besides(&self.policies.words(UNIT_MATERIALS));
        }
    }

    /// What settings list by its slug.
    fn besides(&mut self, words: &Setting<Words>) {
        for word in words.each() {
            let Some(kind) = AttachmentKind::from_slug(word.value) else {
                continue;
            };
            let listed = self
                .wants
                .iter_mut()
                .find(|want| want.kind == kind && want.of == Node::ROOT);
            match listed {
                Some(want) => want.setting = Some(word.origin()),
                None => self.ask(kind, Node::ROOT, true, &word),
            }
        }
    }
}

/// Whether a service's person in charge is the organizer's, whose certificate is on the list already.
fn is_organizers(person: &Person, organizer: Option<&Organizer>) -> bool {
    let number = |person: &Person| {
        let certificate = person.certificate.get()?;
        Some((
            certificate.kind.choice()?,
            comparable(certificate.number.text()?).into_owned(),
        ))
    };
    let organizers = organizer.and_then(|organizer| organizer.person_in_charge.get());
    let own = number(person);
    own.is_some() && own == organizers.and_then(number)
}
