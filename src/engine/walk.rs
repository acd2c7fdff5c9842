//! One walk of the filing, in form order: each rule is called for what its scope names, wherever that stands.

use crate::filing::field::{Field, Node, Problem};
use crate::filing::{Domain, Filing, Organizer, Person, Service};
use crate::model::phrase::Phrase;
use crate::model::report::{Finding, NotApplicable, Severity};
use crate::model::sort::sort;
use crate::rule::applies::{Among, Circumstances};
use crate::rule::context::{Capacity, Context, Enclosing, Owner, RuleContext};
use crate::rule::finding::FindingBuilder;
use crate::rule::{ABSENT, NOT_IN_FORCE, Scope, Subject};
use crate::rules::RULES;

/// Most findings reported of one filing.
pub(super) const MAX_FINDINGS: usize = 1_000;

/// How many rules there are.
pub(super) const RULE_COUNT: usize = RULES.len();

/// One function of a rule: the places of the rule in [`RULES`], and of the function in its scope.
#[derive(Clone, Copy)]
struct Call {
    rule: u8,
    scope: u8,
}

/// Every function of every rule by scope, in the order of the rules; sorted once, when the crate is compiled.
struct Calls {
    all: [Call; CALL_COUNT],
    /// Where each scope begins, and the end.
    begins: [usize; Scope::COUNT + 1],
}

#[allow(clippy::indexing_slicing, clippy::arithmetic_side_effects)]
const CALL_COUNT: usize = {
    let (mut count, mut rule) = (0, 0);
    while rule < RULE_COUNT {
        count += RULES[rule].scope.len();
        rule += 1;
    }
    count
};

static CALLS: Calls = Calls::sort();

impl Calls {
    #[allow(clippy::indexing_slicing, clippy::arithmetic_side_effects)]
    const fn sort() -> Self {
        assert!(RULE_COUNT <= 256, "the number of a rule is a byte");
        let mut calls = Self {
            all: [Call { rule: 0, scope: 0 }; CALL_COUNT],
            begins: [0; Scope::COUNT + 1],
        };
        let (mut scope, mut next) = (0, 0);
        while scope < Scope::COUNT {
            calls.begins[scope] = next;
            let mut rule = 0;
            while rule < RULE_COUNT {
                let functions = RULES[rule].scope;
                let mut function = 0;
                while function < functions.len() {
                    if functions[function].index() == scope {
                        calls.all[next] = Call {
                            rule: rule as u8,
                            scope: function as u8,
                        };
                        next += 1;
                    }
                    function += 1;
                }
                rule += 1;
            }
            scope += 1;
        }
        calls.begins[Scope::COUNT] = next;
        calls
    }

    fn of(&self, scope: usize) -> &[Call] {
        let begin = self.begins.get(scope).copied().unwrap_or(0);
        let end = self.begins.get(scope.saturating_add(1)).copied().unwrap_or(0);
        self.all.get(begin..end).unwrap_or(&[])
    }
}

/// What came of one rule.
#[derive(Clone, Copy)]
enum Applied {
    NotInForce,
    Untouched,
    Yes,
    No(&'static Phrase),
}

/// Which rules are in force on a day.
pub(super) type InForce = [bool; RULE_COUNT];

/// One walk.
pub(super) struct Walk<'a> {
    context: &'a Context<'a>,
    /// The filing as a whole, before the walk goes anywhere.
    circumstances: Circumstances,
    applied: [Applied; RULE_COUNT],
    findings: Vec<FindingBuilder>,
}

impl<'a> Walk<'a> {
    /// Nothing looked at yet.
    pub(super) fn new(context: &'a Context<'a>, in_force: &InForce) -> Self {
        let initial = |in_force| {
            if in_force {
                Applied::Untouched
            } else {
                Applied::NotInForce
            }
        };
        let filing = context.filing;
        let organizer = filing.organizer();
        let circumstances = Circumstances {
            action: Among::chosen(Some(filing.action())),
            nature: Among::chosen(organizer.and_then(|organizer| organizer.nature.choice())),
            service: Among::ANY,
            capacity: Among::ANY,
            asked: context.policies.asked(organizer.is_some_and(Organizer::is_individual)),
        };
        Self {
            context,
            circumstances,
            applied: in_force.map(initial),
            findings: Vec::new(),
        }
    }

    /// What could not be read.
    pub(super) fn problems(&mut self, problems: &'a [(Node, Problem)]) {
        // The rules about reading look even where everything could be read.
        for call in CALLS.of(Subject::PROBLEM) {
            if let Some(applied @ Applied::Untouched) = self.applied.get_mut(usize::from(call.rule)) {
                *applied = Applied::Yes;
            }
        }
        for (node, problem) in problems.iter().take(MAX_FINDINGS) {
            self.visit(Subject::Problem(problem, *node), Enclosing::NOTHING);
        }
    }

    /// Calls every rule of the subject's scope.
    pub(super) fn visit(&mut self, subject: Subject<'a>, enclosing: Enclosing<'a>) {
        let circumstances = Circumstances {
            service: enclosing
                .service
                .map_or(Among::ANY, |service| Among::chosen(service.kind.choice())),
            capacity: enclosing.person.map_or(Among::ANY, |(_, capacity)| capacity.among()),
            ..self.circumstances
        };
        for call in CALLS.of(subject.scope()) {
            let index = usize::from(call.rule);
            let (Some(rule), Some(applied)) = (RULES.get(index), self.applied.get_mut(index)) else {
                continue;
            };
            let Some(scope) = rule.scope.get(usize::from(call.scope)) else {
                continue;
            };
            if matches!(applied, Applied::NotInForce) {
                continue;
            }
            let mut context = RuleContext {
                context: self.context,
                rule,
                enclosing,
                findings: &mut self.findings,
            };
            let outcome = match rule.applies.refuses(&circumstances) {
                Some(reason) => Err(reason),
                None => scope.look(subject, &mut context),
            };
            #[cfg(test)]
            context.assert_named();
            match (outcome, &applied) {
                (Ok(()), _) => *applied = Applied::Yes,
                // The first reason stands, until the rule finds something to look at.
                (Err(reason), Applied::Untouched) => *applied = Applied::No(reason.0),
                (Err(_), _) => {}
            }
        }
    }

    /// Which rules looked, and why the others did not.
    pub(super) fn coverage(&self) -> (Vec<&'static str>, Vec<NotApplicable>) {
        let (mut checked, mut not_applicable) = (Vec::new(), Vec::new());
        for (rule, applied) in RULES.iter().zip(&self.applied) {
            let reason = match applied {
                Applied::Yes => {
                    checked.push(rule.id);
                    continue;
                }
                Applied::No(reason) => reason,
                Applied::NotInForce => NOT_IN_FORCE.0,
                Applied::Untouched => ABSENT.0,
            };
            not_applicable.push(NotApplicable {
                rule: rule.id,
                reason: reason.in_lang(self.context.options.lang),
            });
        }
        (checked, not_applicable)
    }

    /// What was found, in form order.
    pub(super) fn findings(&self) -> Vec<Finding> {
        // Places count up in form order; the order of the rules holds within one place and severity.
        let mut order: Vec<(Node, Severity, usize)> = Vec::with_capacity(self.findings.len());
        for (index, finding) in self.findings.iter().enumerate() {
            order.push((finding.node, finding.severity, index));
        }
        sort(&mut order);
        order.truncate(MAX_FINDINGS);
        let findings = order.into_iter().filter_map(|(_, _, index)| self.findings.get(index));
        findings.map(|finding| finding.render(self.context)).collect()
    }

    /// Keeps what was found at or below a path.
    pub(super) fn keep_below(&mut self, path: &str) {
        self.findings.retain(|finding| {
            let pointer = self.context.places.pointer(finding.node);
            pointer
                .strip_prefix(path)
                .is_some_and(|below| below.is_empty() || below.starts_with('/'))
        });
    }

    /// The whole filing.
    pub(super) fn filing(&mut self, filing: &'a Filing) {
        self.visit(Subject::Filing(filing), Enclosing::NOTHING);
        if let Some(organizer) = filing.organizer() {
            self.organizer(organizer);
        }
        for service in filing.services.items() {
            self.service(service);
        }
        for attachment in filing.attachments.items() {
            self.visit(Subject::Attachment(attachment), Enclosing::NOTHING);
        }
    }

    fn organizer(&mut self, organizer: &'a Organizer) {
        self.visit(Subject::Organizer(organizer), Enclosing::NOTHING);
        if let Some(certificate) = organizer.certificate.get() {
            self.visit(
                Subject::Certificate(certificate),
                Enclosing::NOTHING.owned_by(Owner::Organizer),
            );
        }
        let persons = [
            (&organizer.legal_representative, Capacity::LegalRepresentative),
            (&organizer.person_in_charge, Capacity::Organizer),
        ];
        for (person, capacity) in persons {
            self.person(person, capacity, Enclosing::NOTHING);
        }
    }

    fn person(&mut self, person: &'a Field<Person>, capacity: Capacity, enclosing: Enclosing<'a>) {
        let Some(person) = person.get() else { return };
        let enclosing = Enclosing {
            person: Some((person, capacity)),
            owner: Owner::Person(capacity),
            ..enclosing
        };
        self.visit(Subject::Person(person), enclosing);
        if let Some(certificate) = person.certificate.get() {
            self.visit(Subject::Certificate(certificate), enclosing);
        }
    }

    fn domain(&mut self, domain: &'a Domain, enclosing: Enclosing<'a>) {
        self.visit(Subject::Domain(domain), enclosing);
        let registration = domain.registration.get();
        if let Some(certificate) = registration.and_then(|registration| registration.registrant_certificate.get()) {
            self.visit(Subject::Certificate(certificate), enclosing.owned_by(Owner::Registrant));
        }
    }

    fn service(&mut self, service: &'a Service) {
        let enclosing = Enclosing {
            service: Some(service),
            ..Enclosing::NOTHING
        };
        self.visit(Subject::Service(service), enclosing);
        // What need not be filed is not looked at.
        if !service.is_hosted_by_platform() {
            for domain in service.domains.items() {
                self.domain(domain, enclosing);
            }
        }
        for approval in service.approvals.items().filter_map(Field::get) {
            self.visit(Subject::Approval(approval), enclosing);
        }
        self.person(&service.person_in_charge, Capacity::Service, enclosing);
        if let Some(access) = service.access.get() {
            self.visit(Subject::Access(access), enclosing);
        }
        if let Some(app) = service.app.get() {
            for platform in app.platforms.items() {
                self.visit(Subject::Platform(platform), enclosing);
            }
        }
    }
}
