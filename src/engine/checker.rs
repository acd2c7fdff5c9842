//! What is made once and kept: which rules are in force on a day, and the conventions laid over each other.

use crate::data::vocabulary::{CertificateKind, Vocabulary};
use crate::engine::walk::{InForce, Part, RULE_COUNT, Walk};
use crate::facts::certificate::Reading;
use crate::facts::domain::{Inspection, inspect};
use crate::filing::field::{Choice, Field, Label, Node, Problem, Reader, label};
use crate::filing::options::{OptionError, Options};
use crate::filing::shape::pointer;
use crate::filing::{Certificate, Domain, DomainName, Filing, Number, Organizer};
use crate::guide;
use crate::model::calendar::Date;
use crate::model::fingerprint::together;
use crate::model::report::{Counts, Finding, Report, RuleSet, Severity, Verdict};
use crate::model::value::{Unread, Value};
use crate::policy::Policies;
use crate::policy::layerings::Layerings;
use crate::rule::Subject;
use crate::rule::context::{Context, Enclosing, Owner};
use crate::rule::texts::Texts;
use crate::rules::RULES;
use std::rc::Rc;

/// Checks filings one after the other. What one check has prepared serves the next; no report depends on it.
#[derive(Debug, Default)]
pub struct Checker {
    /// The last day that was asked for.
    in_force: Option<(Date, Box<InForce>)>,
    layerings: Layerings,
}

/// A filing as it was read.
struct Input {
    read: Field<Filing>,
    /// Stands in for one that could not be read.
    empty: Filing,
    reader: Reader,
}

impl Input {
    fn read(value: Value) -> Self {
        let mut reader = Reader::of_filing();
        Self {
            read: reader.root(given(value)),
            empty: Filing::default(),
            reader,
        }
    }

    fn filing(&self) -> &Filing {
        self.read.get().unwrap_or(&self.empty)
    }

    fn province(&self) -> Option<&'static str> {
        let province = self.filing().organizer().and_then(Organizer::province);
        province.map(|province| province.code)
    }

    fn context<'a>(
        &'a self,
        policies: &'a Policies,
        texts: &'a Texts,
        options: &'a Options,
        as_of: Date,
    ) -> Context<'a> {
        Context {
            filing: self.filing(),
            places: &self.reader.places,
            as_of,
            policies,
            options,
            texts,
        }
    }

    fn walk<'a>(&'a self, walk: &mut Walk<'a>) {
        walk.problems(&self.reader.problems);
        if let Some(filing) = self.read.get() {
            walk.filing(filing);
        }
    }
}

/// Not handed over at all comes to the same as null.
fn given(value: Value) -> Value {
    if value == Value::Missing { Value::Null } else { value }
}

impl Checker {
    /// Checks a filing. `today` is the day whose law applies unless the options name one.
    pub fn check(&mut self, filing: Value, options: &Options, today: Date) -> Report {
        let input = Input::read(filing);
        let as_of = options.as_of.unwrap_or(today);
        let policies = self.lay(input.province(), options, as_of);
        let texts = Texts::new(&input.reader.places);
        let context = input.context(&policies, &texts, options, as_of);
        let walk = Walk::new(&context, self.in_force(as_of), Part::whole());
        let mut walk = walk.explaining(options.parts.checked);
        input.walk(&mut walk);
        report(&context, &walk)
    }

    /// Only the findings at or below a path: a rule that cannot report there is not called.
    pub fn check_path(
        &mut self,
        filing: Value,
        path: &str,
        options: &Options,
        today: Date,
    ) -> Result<Vec<Finding>, OptionError> {
        let input = Input::read(filing);
        let pointer = pointer(path);
        let Some(place) = input.reader.places.find(&pointer) else {
            // Some entry or member that this filing does not have.
            let unknown = |meant: Option<String>| {
                OptionError::unknown("path".into(), "place in a filing", path, meant.as_deref())
            };
            return Filing::place(&pointer).map(|()| Vec::new()).map_err(unknown);
        };
        let as_of = options.as_of.unwrap_or(today);
        let policies = self.lay(input.province(), options, as_of);
        let texts = Texts::new(&input.reader.places);
        let context = input.context(&policies, &texts, options, as_of);
        let part = Part::below(place, context.places);
        let mut walk = Walk::new(&context, self.in_force(as_of), part);
        input.walk(&mut walk);
        Ok(walk.findings())
    }

    /// What the rules say of a certificate number on its own; how it was read, and the findings at "".
    /// With a `format`, it is a number of that format on no certificate in particular.
    pub fn check_number(
        &mut self,
        kind: CertificateKind,
        format: Option<&str>,
        number: Value,
        options: &Options,
        today: Date,
    ) -> (Option<Reading>, Vec<Finding>) {
        static LABEL: Label = label("证件号码", "certificate number").limit(128).code();
        let mut reader = Reader::of(&LABEL);
        let number: Field<Number> = reader.root(given(number));
        number.read_as(format.unwrap_or(kind.slug()));
        if number.is_missing() {
            reader.note(Node::ROOT, Problem::NothingGiven);
        }
        let certificate = Certificate {
            kind: Field::alone(Choice(kind)),
            number,
            ..Certificate::default()
        };
        let owner = format.map_or(Owner::Nobody, |_| Owner::Number);
        let subject = Subject::Certificate(&certificate);
        let findings = self.alone(&reader, Some((subject, owner)), options, today);
        let number = certificate.number.into_value();
        (number.and_then(Number::into_reading), findings)
    }

    /// What the rules say of a domain on its own; what was read in it, and the findings at "".
    pub fn check_domain(&mut self, name: Value, options: &Options, today: Date) -> (Inspection, Vec<Finding>) {
        static LABEL: Label = label("域名", "domain").limit(256).code();
        let mut reader = Reader::of(&LABEL);
        let mut name: Field<DomainName> = reader.root(given(name));
        // Nothing typed is said to be nothing: in a filing that is the business of what is required.
        if name.is_missing() {
            name = Field::alone(DomainName {
                typed: String::new(),
                inspection: inspect(""),
                record: None,
            });
        }
        let domain = Domain {
            name,
            ..Domain::default()
        };
        let findings = self.alone(&reader, Some((Subject::Domain(&domain), Owner::Nobody)), options, today);
        let name = domain.name.into_value();
        (name.map_or_else(Inspection::default, |name| name.inspection), findings)
    }

    /// What the rules about reading say of a kind of certificate that is none, at "".
    pub fn refuse_kind(&mut self, given: &str, options: &Options, today: Date) -> Vec<Finding> {
        static LABEL: Label = label("证件类型", "certificate type");
        let mut reader = Reader::of(&LABEL);
        reader.note(Node::ROOT, Problem::unknown_kind(given));
        self.alone(&reader, None, options, today)
    }

    /// What was read outside of any filing.
    fn alone(
        &mut self,
        reader: &Reader,
        subject: Option<(Subject<'_>, Owner)>,
        options: &Options,
        today: Date,
    ) -> Vec<Finding> {
        let as_of = options.as_of.unwrap_or(today);
        let policies = self.lay(None, options, as_of);
        let context = Context {
            filing: &Filing::default(),
            places: &reader.places,
            as_of,
            policies: &policies,
            options,
            texts: &Texts::new(&reader.places),
        };
        let mut walk = Walk::new(&context, self.in_force(as_of), Part::whole());
        walk.problems(&reader.problems);
        if let Some((subject, owner)) = subject {
            walk.visit(subject, Node::ROOT, Enclosing::NOTHING.owned_by(owner));
        }
        walk.findings()
    }

    /// A report that owns up to having no result, for a caller whose check broke off.
    pub fn no_result(&mut self, options: &Options, today: Date) -> Report {
        let mut report = self.check(Value::Unread(Unread::BrokeOff), options, today);
        report.checked.clear();
        report
    }

    fn lay(&mut self, province: Option<&'static str>, options: &Options, as_of: Date) -> Rc<Policies> {
        let provider = options.provider.as_deref();
        self.layerings.lay(province, provider, &options.policies, as_of)
    }

    fn in_force(&mut self, day: Date) -> &InForce {
        if self.in_force.as_ref().is_none_or(|(known, _)| *known != day) {
            self.in_force = None;
        }
        let begin = || {
            let mut in_force = Box::new([false; RULE_COUNT]);
            for (rule, in_force) in RULES.iter().zip(in_force.iter_mut()) {
                *in_force = rule.in_force(day);
            }
            (day, in_force)
        };
        &self.in_force.get_or_insert_with(begin).1
    }
}

fn report(context: &Context<'_>, walk: &Walk<'_>) -> Report {
    let parts = context.options.parts;
    let findings = walk.findings();
    let counts = count(&findings);
    let (checked, not_applicable) = if parts.checked {
        walk.coverage()
    } else {
        Default::default()
    };
    Report {
        verdict: verdict(&counts),
        counts,
        findings,
        checked,
        not_applicable,
        materials: if parts.materials {
            guide::materials::list(context)
        } else {
            Vec::new()
        },
        schedule: if parts.schedule {
            guide::schedule::list(context)
        } else {
            Vec::new()
        },
        jurisdiction: if parts.jurisdiction {
            guide::jurisdiction::of(context)
        } else {
            None
        },
        rules: RuleSet {
            version: env!("CARGO_PKG_VERSION").into(),
            as_of: context.as_of.to_string(),
            digest: digest(context),
            policies: context.policies.ids(),
            changed: walk.changed(),
        },
    }
}

/// Equal digests mean equal rules, and whatever a caller asked among them.
fn digest(context: &Context<'_>) -> String {
    let own = [context.policies.fingerprint(), context.options.fingerprint];
    let own = together(own.into_iter().flatten());
    let own = own.map_or_else(String::new, |own| format!("+{own:016x}"));
    [env!("BEIAN_DIGEST"), &own].concat()
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::honest::READ;
    use crate::engine::lines::read_line;
    use crate::filing::options::Parts;

    /// Every example of every rule, with its options.
    fn examples() -> impl Iterator<Item = (Value<'static>, Options, Date)> {
        RULES.iter().flat_map(|rule| rule.cases).map(|case| {
            let mut options = Options::of_check(&read_line(case.options.as_bytes())).unwrap();
            options.parts = Parts::NONE;
            (read_line(case.filing.as_bytes()), options, case.as_of)
        })
    }

    /// That a rule reads nothing else is asserted with every call of a rule in the tests.
    #[test]
    fn rules_read_every_setting_they_name() {
        let mut checker = Checker::default();
        for (mut filing, options, day) in examples() {
            checker.check(filing.clone(), &options, day);
            // What to hand in is looked at where something is.
            if let Value::Object(members) = &mut filing {
                members.push(("attachments".into(), Value::List(Vec::new())));
                checker.check(filing, &options, day);
            }
        }
        // No example hands something in for a service whose person in charge is a delegate.
        let delegate = r#"{"organizer":{"nature":"enterprise","legalRepresentative":{"name":"张三"}},
            "services":[{"personInCharge":{"name":"李四","role":"delegate"}}],"attachments":[]}"#;
        checker.check(
            read_line(delegate.as_bytes()),
            &Options::default(),
            Date::of(2026, 11, 22),
        );
        let mut unread = Vec::new();
        for rule in RULES {
            let read = READ.with_borrow(|read| read.get(rule.id).copied().unwrap_or_default());
            if !read.contain(rule.applies.settings) {
                unread.push((rule.id, rule.applies.settings.names(), read.names()));
            }
        }
        assert!(unread.is_empty(), "{unread:#?}");
    }

    #[test]
    fn errors_block_and_whatever_else_is_found_asks_for_attention() {
        for (error, warning, prompt, expected) in [
            (0, 0, 0, Verdict::Clear),
            (0, 0, 1, Verdict::Attention),
            (0, 1, 0, Verdict::Attention),
            (1, 0, 0, Verdict::Blocked),
        ] {
            let counts = Counts { error, warning, prompt };
            assert_eq!(verdict(&counts), expected, "{counts:?}");
        }
    }

    #[test]
    fn a_path_has_the_findings_that_the_whole_has_there() {
        let mut checker = Checker::default();
        for (filing, options, day) in examples() {
            let whole = checker.check(filing.clone(), &options, day).findings;
            let places = Input::read(filing.clone()).reader.places;
            for pointer in places.pointers() {
                let below = |finding: &&Finding| {
                    let rest = finding.path.strip_prefix(&pointer);
                    rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
                };
                let there: Vec<&Finding> = whole.iter().filter(below).collect();
                let found = checker.check_path(filing.clone(), &pointer, &options, day).unwrap();
                assert_eq!(found.iter().collect::<Vec<_>>(), there, "{pointer}");
            }
        }
    }
}
