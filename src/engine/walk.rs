//! One walk of the filing, in form order: each rule is called for what its scope names, wherever that stands.

use crate::filing::field::{Field, Node, Places, Problem};
use crate::filing::options::{Options, UnknownFields};
use crate::filing::{Certificate, Domain, Filing, Organizer, Person, Service};
use crate::model::phrase::Phrase;
use crate::model::report::{Changed, Finding, NotApplicable, Severities, Severity};
use crate::model::sort::sort;
use crate::rule::applies::{Among, Circumstances};
use crate::rule::context::{Capacity, Context, Enclosing, Owner, RuleContext};
use crate::rule::finding::FindingBuilder;
use crate::rule::leaf::Leaves;
use crate::rule::{ABSENT, IGNORED, NO_SOURCE, NOT_IN_FORCE, Rule, Scope, Subject, UNREAD};
use crate::rules::{RULES, form};

/// Most findings reported of one filing.
pub(super) const MAX_FINDINGS: usize = 1_000;

/// Most that are kept while more are looked for.
const ROOM: usize = 4 * MAX_FINDINGS;

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

const _: () = assert!(RULE_COUNT <= 256, "the number of a rule is a byte");

static CALLS: Calls = Calls::sort();

impl Calls {
    #[allow(clippy::indexing_slicing, clippy::arithmetic_side_effects)]
    const fn sort() -> Self {
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
    /// The caller left it out.
    Ignored,
    Untouched,
    Yes,
    No(&'static Phrase),
    /// It could not look everywhere: something that it goes by cannot be read.
    Unread,
}

/// Which rules are in force on a day.
pub(super) type InForce = [bool; RULE_COUNT];

/// The part of a filing that findings are wanted of.
#[derive(Debug)]
pub(super) struct Part {
    begin: Node,
    end: Node,
    /// The places it lies in.
    above: Vec<Node>,
    /// The leaf that it is, or any.
    leaves: Leaves,
}

impl Part {
    /// The whole filing.
    pub(super) fn whole() -> Self {
        Self {
            begin: Node::ROOT,
            end: Node::END,
            above: Vec::new(),
            leaves: Leaves::ANY,
        }
    }

    /// A place and what lies below it.
    pub(super) fn below(begin: Node, places: &Places) -> Self {
        let leaf = Leaves::at(places.member(begin));
        Self {
            begin,
            end: places.end(begin),
            above: std::iter::successors(places.parent(begin), |above| places.parent(*above)).collect(),
            leaves: if leaf.is_leaf() { leaf } else { Leaves::ANY },
        }
    }

    fn contains(&self, node: Node) -> bool {
        self.begin <= node && node < self.end
    }

    /// Whether what lies below a place may lie in it.
    fn meets(&self, node: Node) -> bool {
        self.contains(node) || self.above.contains(&node)
    }
}

/// One walk.
pub(super) struct Walk<'a> {
    context: &'a Context<'a>,
    part: Part,
    /// The filing as a whole, before the walk goes anywhere.
    circumstances: Circumstances,
    in_force: &'a InForce,
    /// The rules in force that the caller left out.
    ignored: Vec<&'static str>,
    /// What came of each rule; empty where nobody wants to know.
    applied: Vec<Applied>,
    findings: Vec<FindingBuilder>,
    /// How many there was no room for.
    left_out: usize,
}

impl<'a> Walk<'a> {
    /// Nothing looked at yet.
    pub(super) fn new(context: &'a Context<'a>, in_force: &'a InForce, part: Part) -> Self {
        let filing = context.filing;
        let organizer = filing.organizer();
        let circumstances = Circumstances {
            action: Among::request(filing),
            nature: organizer.map_or(Among::UNSAID, |organizer| Among::chosen(&organizer.nature)),
            service: Among::ANY,
            capacity: Among::ANY,
            asked: context.policies.asked(organizer.is_some_and(Organizer::is_individual)),
            unknown: context.policies.unknown(),
        };
        Self {
            context,
            part,
            circumstances,
            in_force,
            ignored: ignored(context.options, in_force),
            applied: Vec::new(),
            findings: Vec::new(),
            left_out: 0,
        }
    }

    fn is_ignored(&self, id: &str) -> bool {
        self.ignored.contains(&id)
    }

    /// Keeps for [`Self::coverage`] what comes of each rule.
    pub(super) fn explaining(mut self, explains: bool) -> Self {
        if explains {
            let initial = |(rule, in_force): (&Rule, &bool)| match in_force {
                true if self.is_ignored(rule.id) => Applied::Ignored,
                true => Applied::Untouched,
                false => Applied::NotInForce,
            };
            self.applied = RULES.iter().zip(self.in_force).map(initial).collect();
        }
        self
    }

    /// What could not be read.
    pub(super) fn problems(&mut self, problems: &'a [(Node, Problem)]) {
        // The rules about reading look even where everything could be read.
        for call in CALLS.of(Subject::PROBLEM) {
            if let Some(applied @ Applied::Untouched) = self.applied.get_mut(usize::from(call.rule)) {
                *applied = Applied::Yes;
            }
        }
        for (node, problem) in problems {
            self.visit(Subject::Problem(problem, *node), *node, Enclosing::NOTHING);
        }
    }

    /// Calls every rule of the subject's scope that can report in the part that is wanted.
    pub(super) fn visit(&mut self, subject: Subject<'a>, node: Node, enclosing: Enclosing<'a>) {
        let near = self.part.meets(node);
        let circumstances = self.circumstances.inside(&enclosing);
        for call in CALLS.of(subject.scope()) {
            let index = usize::from(call.rule);
            let (Some(rule), Some(true)) = (RULES.get(index), self.in_force.get(index)) else {
                continue;
            };
            let reports = (near || rule.applies.beyond) && rule.applies.leaves.meets(self.part.leaves);
            // That a filing could not be read at all is said in any case.
            let is_whole = matches!(subject, Subject::Problem(_, Node::ROOT));
            if !reports || self.is_ignored(rule.id) && !is_whole {
                continue;
            }
            let met = rule.applies.meets(&circumstances);
            if !met && self.applied.is_empty() {
                continue;
            }
            let refused = (!met).then(|| rule.applies.refuses(&circumstances)).flatten();
            let outcome = match (refused, rule.scope.get(usize::from(call.scope))) {
                (Some(reason), _) => Err(reason),
                (None, Some(scope)) => {
                    let mut context = RuleContext {
                        context: self.context,
                        rule,
                        enclosing,
                        findings: &mut self.findings,
                    };
                    #[cfg(test)]
                    super::honest::expect(&context);
                    let outcome = scope.look(subject, &mut context);
                    #[cfg(test)]
                    super::honest::assert(&context, node);
                    outcome
                }
                (None, None) => continue,
            };
            let Some(applied) = self.applied.get_mut(index) else {
                continue;
            };
            match (outcome, &applied) {
                (_, Applied::Unread) | (Err(_), Applied::Ignored) => {}
                (Err(reason), _) if std::ptr::eq(reason.0, UNREAD.0) => *applied = Applied::Unread,
                (Ok(()), _) => *applied = Applied::Yes,
                // The first reason stands, until the rule finds something to look at.
                (Err(reason), Applied::Untouched) => *applied = Applied::No(reason.0),
                (Err(_), _) => {}
            }
        }
        if self.findings.len() > ROOM {
            self.make_room();
        }
    }

    /// Keeps as many findings as are reported.
    fn make_room(&mut self) {
        let (order, left_out) = self.order();
        let mut kept = vec![false; self.findings.len()];
        for (_, _, index) in order {
            if let Some(kept) = kept.get_mut(index) {
                *kept = true;
            }
        }
        let mut kept = kept.into_iter();
        self.findings.retain(|_| kept.next().unwrap_or_default());
        self.left_out = self.left_out.saturating_add(left_out);
    }

    /// Those to report in form order, of too many the most severe, and how many are left out.
    fn order(&self) -> (Vec<(Node, Severity, usize)>, usize) {
        // Places count up in form order; the order of the rules holds within one place and severity.
        let mut order: Vec<(Node, Severity, usize)> = Vec::with_capacity(self.findings.len());
        for (index, finding) in self.findings.iter().enumerate() {
            if self.part.contains(finding.node) {
                order.push((finding.node, finding.weighs(self.context), index));
            }
        }
        sort(&mut order);
        let left_out = order.len().saturating_sub(MAX_FINDINGS);
        if left_out > 0 {
            let mut counts = [0_usize; 3];
            let mut heavier = MAX_FINDINGS;
            for severity in [Severity::Error, Severity::Warning, Severity::Prompt] {
                let all = order.iter().filter(|(_, weight, _)| *weight == severity).count();
                let room = all.min(heavier);
                heavier = heavier.saturating_sub(room);
                if let Some(count) = counts.get_mut(severity as usize) {
                    *count = room;
                }
            }
            order.retain(|(_, weight, _)| {
                let left = counts.get_mut(*weight as usize).filter(|left| **left > 0);
                left.map(|left| *left = left.saturating_sub(1)).is_some()
            });
        }
        (order, left_out)
    }

    /// Which rules looked, and why the others did not.
    pub(super) fn coverage(&self) -> (Vec<&'static str>, Vec<NotApplicable>) {
        let (mut checked, mut not_applicable) = (Vec::with_capacity(RULE_COUNT), Vec::with_capacity(RULE_COUNT));
        for (rule, applied) in RULES.iter().zip(&self.applied) {
            let reason = match applied {
                Applied::Yes => {
                    checked.push(rule.id);
                    continue;
                }
                Applied::Unread if self.findings.iter().any(|finding| finding.is_of(rule.id)) => {
                    checked.push(rule.id);
                    continue;
                }
                Applied::Unread => UNREAD.0,
                Applied::No(reason) => reason,
                Applied::NotInForce if rule.rests_on_conventions() => NO_SOURCE.0,
                Applied::NotInForce => NOT_IN_FORCE.0,
                Applied::Ignored => IGNORED.0,
                Applied::Untouched => ABSENT.0,
            };
            not_applicable.push(NotApplicable {
                rule: rule.id,
                reason: reason.in_lang(self.context.options.lang),
            });
        }
        (checked, not_applicable)
    }

    /// What the caller changed, as far as it makes a difference.
    pub(super) fn changed(&self) -> Option<Changed> {
        let options = self.context.options;
        let ignored = self.ignored.iter();
        let ignored = ignored.filter(|id| !self.findings.iter().any(|finding| finding.is_of(id)));
        let is_reweighed = |(id, _): &&(&str, Severity)| {
            let mut own = self.findings.iter().filter(|finding| finding.is_of(id));
            own.any(|finding| finding.is_reweighed(self.context))
        };
        let changed = Changed {
            ignored: ignored.copied().collect(),
            severity: Severities(options.severity.iter().filter(is_reweighed).copied().collect()),
            messages: u32::try_from(options.messages.len()).unwrap_or(u32::MAX),
        };
        (changed != Changed::default()).then_some(changed)
    }

    /// What was found, in form order.
    pub(super) fn findings(&self) -> Vec<Finding> {
        let (order, left_out) = self.order();
        let findings = order.into_iter().filter_map(|(_, _, index)| self.findings.get(index));
        let mut findings: Vec<Finding> = findings.filter_map(|finding| finding.render(self.context)).collect();
        withdraw(&mut findings);
        let left_out = left_out.saturating_add(self.left_out);
        if left_out > 0
            && !self.is_ignored(form::too_large::RULE.id)
            && let Some(more) = form::too_large::more(left_out).render(self.context)
        {
            let at = findings.iter().take_while(|finding| finding.path.is_empty()).count();
            findings.insert(at, more);
        }
        findings
    }

    /// The whole filing.
    pub(super) fn filing(&mut self, filing: &'a Filing) {
        self.visit(Subject::Filing(filing), Node::ROOT, Enclosing::NOTHING);
        if let Some(organizer) = filing.organizer.get() {
            self.organizer(organizer, filing.organizer.node());
        }
        for field in filing.services.fields() {
            if let Some(service) = field.get() {
                self.service(service, field.node());
            }
        }
        for field in filing.attachments.fields() {
            if let Some(attachment) = field.get() {
                self.visit(Subject::Attachment(attachment), field.node(), Enclosing::NOTHING);
            }
        }
    }

    fn organizer(&mut self, organizer: &'a Organizer, node: Node) {
        self.visit(Subject::Organizer(organizer), node, Enclosing::NOTHING);
        self.certificate(&organizer.certificate, Enclosing::NOTHING.owned_by(Owner::Organizer));
        let legal = &organizer.legal_representative;
        self.person(legal, Capacity::LegalRepresentative, Enclosing::NOTHING);
        self.person(&organizer.person_in_charge, Capacity::Organizer, Enclosing::NOTHING);
    }

    fn person(&mut self, field: &'a Field<Person>, capacity: Capacity, enclosing: Enclosing<'a>) {
        let Some(person) = field.get() else { return };
        let enclosing = Enclosing {
            person: Some((person, capacity)),
            owner: Owner::Person(capacity),
            ..enclosing
        };
        self.visit(Subject::Person(person), field.node(), enclosing);
        self.certificate(&person.certificate, enclosing);
    }

    fn certificate(&mut self, field: &'a Field<Certificate>, enclosing: Enclosing<'a>) {
        if let Some(certificate) = field.get() {
            self.visit(Subject::Certificate(certificate), field.node(), enclosing);
        }
    }

    fn domain(&mut self, domain: &'a Domain, node: Node, enclosing: Enclosing<'a>) {
        self.visit(Subject::Domain(domain), node, enclosing);
        if let Some(registration) = domain.registration.get() {
            let enclosing = enclosing.owned_by(Owner::Registrant);
            self.certificate(&registration.registrant_certificate, enclosing);
        }
    }

    fn service(&mut self, service: &'a Service, node: Node) {
        let enclosing = Enclosing {
            service: Some(service),
            ..Enclosing::NOTHING
        };
        self.visit(Subject::Service(service), node, enclosing);
        // What need not be filed is not looked at.
        if !service.is_hosted_by_platform() {
            for field in service.domains.fields() {
                if let Some(domain) = field.get() {
                    self.domain(domain, field.node(), enclosing);
                }
            }
        }
        for field in service.approvals.items() {
            if let Some(approval) = field.get() {
                self.visit(Subject::Approval(approval), field.node(), enclosing);
            }
        }
        self.person(&service.person_in_charge, Capacity::Service, enclosing);
        if let Some(access) = service.access.get() {
            self.visit(Subject::Access(access), service.access.node(), enclosing);
        }
        if let Some(app) = service.app.get() {
            for field in app.platforms.fields() {
                if let Some(platform) = field.get() {
                    self.visit(Subject::Platform(platform), field.node(), enclosing);
                }
            }
        }
    }
}

/// The rules in force that the caller leaves out: mostly none.
fn ignored(options: &Options, in_force: &InForce) -> Vec<&'static str> {
    let allows = options.unknown_fields == UnknownFields::Allow;
    let mut ignored: Vec<&'static str> = Vec::new();
    if allows || !options.ignore.is_empty() {
        for (rule, in_force) in RULES.iter().zip(in_force) {
            let is_allowed = allows && rule.id == form::unknown_field::RULE.id;
            if *in_force && (is_allowed || options.ignore.contains(&rule.id)) {
                ignored.push(rule.id);
            }
        }
    }
    ignored
}

/// A value is offered only where it leaves no other error at its place, and of one rule's the last alone: the others would bring that back.
fn withdraw(findings: &mut [Finding]) {
    for here in findings.chunk_by_mut(|one, other| one.path == other.path) {
        for place in 0..here.len() {
            let Some(finding) = here.get(place).filter(|finding| finding.suggestion.is_some()) else {
                continue;
            };
            let leaves = |(at, other): (usize, &Finding)| {
                let differs = other.suggestion != finding.suggestion;
                let again = at > place && other.rule == finding.rule && other.suggestion.is_some();
                differs && (other.severity == Severity::Error || again)
            };
            if here.iter().enumerate().any(leaves)
                && let Some(finding) = here.get_mut(place)
            {
                (finding.suggestion, finding.sensitive) = (None, false);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_function_of_every_rule_is_called_in_its_scope_in_the_order_of_the_rules() {
        let sorted = Calls::sort();
        for scope in 0..Scope::COUNT {
            let places = |calls: &Calls| -> Vec<(usize, usize)> {
                let places = calls.of(scope).iter();
                places.map(|call| (call.rule.into(), call.scope.into())).collect()
            };
            let functions = RULES.iter().enumerate().flat_map(|(rule, of)| {
                let own = of.scope.iter().enumerate();
                own.filter(|(_, function)| function.index() == scope)
                    .map(move |(place, _)| (rule, place))
            });
            let expected: Vec<(usize, usize)> = functions.collect();
            assert_eq!(places(&sorted), expected);
            assert_eq!(places(&CALLS), expected);
            assert!(!expected.is_empty());
        }
        assert!(sorted.of(Scope::COUNT).is_empty());
    }
}
