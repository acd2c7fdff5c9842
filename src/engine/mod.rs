//! (filing, options) -> report: walks the filing once, calls each rule at its scope, and puts what they said in form order.

pub mod inspect;
pub mod lines;

use crate::data::vocabulary::{CertificateKind, Vocabulary};
use crate::facts::certificate::Reading;
use crate::facts::domain::{Inspection, inspect};
use crate::filing::field::{Choice, Field, Label, Node, Problem, Read, Reader, label};
use crate::filing::options::{Options, Parts};
use crate::filing::{Certificate, Domain, DomainName, Filing, Number, Organizer, Person, Service};
use crate::guide;
use crate::model::calendar::Date;
use crate::model::phrase::Phrase;
use crate::model::report::{Counts, Finding, NotApplicable, Report, RuleSet, Severity, Verdict};
use crate::model::value::{Unread, Value};
use crate::policy::Policies;
use crate::rule::context::{Capacity, Context, Owner, RuleContext};
use crate::rule::finding::FindingBuilder;
use crate::rule::texts::Texts;
use crate::rule::{ABSENT, Applicability, NOT_IN_FORCE, Rule, Scope};
use crate::rules::RULES;

/// Most findings reported of one filing.
const MAX_FINDINGS: usize = 1_000;

/// Checks a filing. `today` is the day whose law applies unless the options name one.
pub fn check(filing: Value, options: &Options, today: Date) -> Report {
    within(filing, options, today, |context, problems, readable| {
        let run = Run::whole(context, problems, readable);
        let Parts {
            checked,
            materials,
            schedule,
            jurisdiction,
        } = options.parts;
        let (applied, not_applicable) = if checked {
            run.coverage()
        } else {
            (Vec::new(), Vec::new())
        };
        let findings = run.findings();
        let counts = count(&findings);
        Report {
            verdict: verdict(&counts),
            counts,
            findings,
            checked: applied,
            not_applicable,
            materials: if materials {
                guide::materials::list(context)
            } else {
                Vec::new()
            },
            schedule: if schedule {
                guide::schedule::list(context)
            } else {
                Vec::new()
            },
            jurisdiction: if jurisdiction {
                guide::jurisdiction::of(context)
            } else {
                None
            },
            rules: RuleSet {
                version: env!("CARGO_PKG_VERSION").into(),
                as_of: context.as_of.to_string(),
                digest: env!("BEIAN_DIGEST").into(),
                policies: context.policies.ids(),
            },
        }
    })
}

/// Only the findings at or below a path.
pub fn check_path(filing: Value, path: &str, options: &Options, today: Date) -> Vec<Finding> {
    within(filing, options, today, |context, problems, readable| {
        let mut run = Run::whole(context, problems, readable);
        run.drafts.retain(|draft| {
            let pointer = context.places.pointer(draft.node);
            pointer
                .strip_prefix(path)
                .is_some_and(|below| below.is_empty() || below.starts_with('/'))
        });
        run.findings()
    })
}

/// What the rules say of a certificate number on its own; how it was read, and the findings at "".
/// With a `format`, it is a number of that format on no certificate in particular.
pub fn check_number(
    kind: CertificateKind,
    format: Option<&str>,
    number: Value,
    options: &Options,
    today: Date,
) -> (Option<Reading>, Vec<Finding>) {
    static LABEL: Label = label("证件号码", "certificate number").limit(128).code();
    alone(&LABEL, number, options, today, |run, number: Field<Number>| {
        let reading = number.read_as(format.unwrap_or(kind.entry().slug)).cloned();
        let certificate = Certificate {
            kind: Field::alone(Choice(kind)),
            number,
            ..Certificate::default()
        };
        let owner = format.map_or(Owner::Nobody, |_| Owner::Number);
        run.certificate(&certificate, Spot { owner, ..NOWHERE });
        reading
    })
}

/// What the rules say of a domain on its own; what was read in it, and the findings at "".
pub fn check_domain(name: Value, options: &Options, today: Date) -> (Inspection, Vec<Finding>) {
    static LABEL: Label = label("域名", "domain").limit(256).code();
    alone(&LABEL, name, options, today, |run, name: Field<DomainName>| {
        let domain = Domain {
            // Nothing typed is said to be nothing: in a filing that is the business of what is required.
            name: if name.is_missing() {
                Field::alone(DomainName {
                    typed: String::new(),
                    inspection: inspect(""),
                })
            } else {
                name
            },
            ..Domain::default()
        };
        run.domain(&domain, NOWHERE);
        domain
            .name
            .get()
            .map_or_else(Inspection::default, |name| name.inspection.clone())
    })
}

/// What the rules about reading say of a kind of certificate that is none, at "".
pub fn refuse_kind(given: &str, options: &Options, today: Date) -> Vec<Finding> {
    static LABEL: Label = label("证件类型", "kind of certificate");
    let mut reader = Reader::of(&LABEL);
    reader.note(Node::ROOT, Problem::unknown_kind(given));
    outside(&reader, options, today, |_| ()).1
}

fn alone<T: Read, R>(
    label: &'static Label,
    value: Value,
    options: &Options,
    today: Date,
    walk: impl FnOnce(&mut Run<'_>, Field<T>) -> R,
) -> (R, Vec<Finding>) {
    let value = if value == Value::Missing { Value::Null } else { value };
    let mut reader = Reader::of(label);
    let field = reader.root(value);
    outside(&reader, options, today, |run| walk(run, field))
}

/// What was read outside of any filing.
fn outside<R>(
    reader: &Reader,
    options: &Options,
    today: Date,
    walk: impl FnOnce(&mut Run<'_>) -> R,
) -> (R, Vec<Finding>) {
    let as_of = options.as_of.unwrap_or(today);
    let policies = Policies::lay(None, options.provider.as_deref(), &options.policies, as_of);
    let filing = Filing::default();
    let context = Context {
        filing: &filing,
        places: &reader.places,
        as_of,
        policies: &policies,
        options,
        texts: &Texts::new(&reader.places),
    };
    let mut run = Run::whole(&context, &reader.problems, false);
    let read = walk(&mut run);
    (read, run.findings())
}

/// A report that owns up to having no result, for a caller whose check broke off.
pub fn no_result(options: &Options, today: Date) -> Report {
    let mut report = check(Value::Unread(Unread::BrokeOff), options, today);
    report.checked.clear();
    report
}

/// Reads the filing and lays the policies. The last argument of `work` says whether there was an object to read at all.
fn within<T>(
    filing: Value,
    options: &Options,
    today: Date,
    work: impl FnOnce(&Context<'_>, &[(Node, Problem)], bool) -> T,
) -> T {
    // Not handed over at all comes to the same as null.
    let filing = if filing == Value::Missing { Value::Null } else { filing };
    let mut reader = Reader::default();
    let read: Field<Filing> = reader.root(filing);
    let empty = Filing::default();
    let readable = read.get().is_some();
    let filing = read.get().unwrap_or(&empty);
    let as_of = options.as_of.unwrap_or(today);
    let province = filing
        .organizer()
        .and_then(Organizer::province)
        .map(|province| province.code);
    let policies = Policies::lay(province, options.provider.as_deref(), &options.policies, as_of);
    let context = Context {
        filing,
        places: &reader.places,
        as_of,
        policies: &policies,
        options,
        texts: &Texts::new(&reader.places),
    };
    work(&context, &reader.problems, readable)
}

fn count(findings: &[Finding]) -> Counts {
    let mut counts = Counts::default();
    for finding in findings {
        let counter = match finding.severity {
            Severity::Error => &mut counts.error,
            Severity::Warning => &mut counts.warning,
            Severity::Prompt => &mut counts.prompt,
        };
        *counter = counter.saturating_add(1);
    }
    counts
}

fn verdict(counts: &Counts) -> Verdict {
    if counts.error > 0 {
        Verdict::Blocked
    } else if counts.warning > 0 || counts.prompt > 0 {
        Verdict::Attention
    } else {
        Verdict::Clear
    }
}

#[derive(Clone, Copy)]
enum Applied {
    NotInForce,
    Untouched,
    Yes,
    No(&'static Phrase),
}

/// One walk.
struct Run<'a> {
    context: &'a Context<'a>,
    applied: Vec<Applied>,
    drafts: Vec<FindingBuilder>,
}

/// Where the walk stands.
#[derive(Clone, Copy)]
struct Spot<'a> {
    service: Option<&'a Service>,
    person: Option<(&'a Person, Capacity)>,
    owner: Owner,
}

const NOWHERE: Spot<'_> = Spot {
    service: None,
    person: None,
    owner: Owner::Nobody,
};

/// Calls every rule that has this scope.
macro_rules! call {
    ($run:ident, $scope:ident, $spot:expr, $($argument:expr),+) => {
        $run.call($spot, |scope, at| match scope {
            Scope::$scope(rule) => Some(rule($($argument),+, at)),
            _ => None,
        })
    };
}

impl<'a> Run<'a> {
    fn new(context: &'a Context<'a>) -> Self {
        let initial = |rule: &Rule| match rule.in_force(context.as_of) {
            true => Applied::Untouched,
            false => Applied::NotInForce,
        };
        Self {
            context,
            applied: RULES.iter().map(initial).collect(),
            drafts: Vec::new(),
        }
    }

    /// The whole filing, when there is one that can be read.
    fn whole(context: &'a Context<'a>, problems: &[(Node, Problem)], readable: bool) -> Self {
        let mut run = Self::new(context);
        // The rules about reading look even where everything could be read.
        run.call(NOWHERE, |scope, _| matches!(scope, Scope::Problem(_)).then_some(Ok(())));
        for (node, problem) in problems.iter().take(MAX_FINDINGS) {
            call!(run, Problem, NOWHERE, problem, *node);
        }
        if readable {
            run.filing(context.filing);
        }
        run
    }

    fn call(&mut self, spot: Spot<'a>, call: impl Fn(Scope, &mut RuleContext<'_>) -> Option<Applicability>) {
        for (rule, applied) in RULES.iter().zip(&mut self.applied) {
            if matches!(applied, Applied::NotInForce) {
                continue;
            }
            for scope in rule.scope {
                let mut at = RuleContext {
                    context: self.context,
                    rule,
                    service: spot.service,
                    person: spot.person,
                    owner: spot.owner,
                    findings: &mut self.drafts,
                };
                match (call(*scope, &mut at), &applied) {
                    (Some(Ok(())), _) => *applied = Applied::Yes,
                    // The first reason stands, until the rule finds something to look at.
                    (Some(Err(skip)), Applied::Untouched) => *applied = Applied::No(skip.0),
                    (Some(Err(_)) | None, _) => {}
                }
            }
        }
    }

    fn coverage(&self) -> (Vec<&'static str>, Vec<NotApplicable>) {
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

    fn findings(self) -> Vec<Finding> {
        // Places count up in form order; the order of the rules holds within one place and severity.
        let mut order: Vec<(Node, Severity, usize)> = self
            .drafts
            .iter()
            .enumerate()
            .map(|(index, draft)| (draft.node, draft.severity, index))
            .collect();
        order.sort_unstable();
        order.truncate(MAX_FINDINGS);
        let drafts = order.into_iter().filter_map(|(_, _, index)| self.drafts.get(index));
        drafts.map(|draft| draft.render(self.context)).collect()
    }

    fn filing(&mut self, filing: &'a Filing) {
        call!(self, Filing, NOWHERE, filing);
        if let Some(organizer) = filing.organizer() {
            self.organizer(organizer);
        }
        for service in filing.services.items() {
            self.service(service);
        }
        for attachment in filing.attachments.items() {
            call!(self, Attachment, NOWHERE, attachment);
        }
    }

    fn organizer(&mut self, organizer: &'a Organizer) {
        call!(self, Organizer, NOWHERE, organizer);
        if let Some(certificate) = organizer.certificate.get() {
            self.certificate(
                certificate,
                Spot {
                    owner: Owner::Organizer,
                    ..NOWHERE
                },
            );
        }
        self.person(&organizer.legal_representative, Capacity::LegalRepresentative, NOWHERE);
        self.person(&organizer.person_in_charge, Capacity::Organizer, NOWHERE);
    }

    fn person(&mut self, person: &'a Field<Person>, capacity: Capacity, spot: Spot<'a>) {
        let Some(person) = person.get() else { return };
        let spot = Spot {
            person: Some((person, capacity)),
            owner: Owner::Person(capacity),
            ..spot
        };
        call!(self, Person, spot, person);
        if let Some(certificate) = person.certificate.get() {
            self.certificate(certificate, spot);
        }
    }

    fn certificate(&mut self, certificate: &Certificate, spot: Spot<'a>) {
        call!(self, Certificate, spot, certificate);
    }

    fn domain(&mut self, domain: &Domain, spot: Spot<'a>) {
        call!(self, Domain, spot, domain);
    }

    fn service(&mut self, service: &'a Service) {
        let spot = Spot {
            service: Some(service),
            ..NOWHERE
        };
        call!(self, Service, spot, service);
        // What need not be filed is not looked at.
        let filed = service.domains.items().filter(|_| !service.is_hosted_by_platform());
        for domain in filed {
            self.domain(domain, spot);
            let registration = domain.registration.get();
            if let Some(certificate) = registration.and_then(|registration| registration.registrant_certificate.get()) {
                self.certificate(
                    certificate,
                    Spot {
                        owner: Owner::Registrant,
                        ..spot
                    },
                );
            }
        }
        for approval in service.approvals.items().filter_map(Field::get) {
            call!(self, Approval, spot, approval);
        }
        self.person(&service.person_in_charge, Capacity::Service, spot);
        if let Some(access) = service.access.get() {
            call!(self, Access, spot, access);
        }
        for platform in service.app.get().iter().flat_map(|app| app.platforms.items()) {
            call!(self, Platform, spot, platform);
        }
    }
}
