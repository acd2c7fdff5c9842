//! Nobody has somebody else's number: two names with one number are a slip in one of them.

use crate::data::vocabulary::CertificateKind;
use crate::facts::certificate::comparable;
use crate::facts::text::{Sameness, compare_names};
use crate::filing::field::{Field, Node};
use crate::filing::{Filing, Person};
use crate::law::{guide, identity_card_law};
use crate::model::phrase::t;
use crate::model::report::Severity;
use crate::rule::{Applicability, Applies, BLANK, Leaf, Rule, RuleContext, Scope, fail, inapplicable, messages, pass};

/// See the module.
pub static RULE: Rule = Rule {
    id: "person/one-certificate",
    since: "0.1.0",
    severity: Severity::Error,
    title: t!("一人一个证件号码", "One certificate number per person"),
    why: t!(
        "公民身份号码每人一个；两位负责人的证件号码相同，说明有一处填错了。",
        "Every citizen has an identity number of their own; if two persons in charge have the same, one of them is wrong.",
    ),
    fix: t!(
        "按各自的证件核对姓名和号码；其实是同一人的，姓名也填成一样。",
        "Check each name and number against the person's certificate; if it is the same person, enter the same name.",
    ),
    messages: MESSAGES,
    basis: &[&identity_card_law::ARTICLE_3, &guide::SECTION_7_2],
    applies: Applies::UNLESS_CANCELLED.at(&[Leaf::Number]),
    scope: &[Scope::Filing(check)],
    cases: &[
        fail(
            r#"{"organizer":{"personInCharge":{"name":"张三","certificate":{"kind":"resident-id","number":"11010519491231002X"}}},"services":[{"personInCharge":{"name":"李四","certificate":{"kind":"resident-id","number":"11010519491231002x"}}}]}"#,
        ),
        fail(
            r#"{"services":[{"personInCharge":{"name":"张三","certificate":{"kind":"passport","number":"E00000001"}}},{"personInCharge":{"name":"李四","certificate":{"kind":"passport","number":"E00000001"}}}]}"#,
        ),
        pass(
            r#"{"organizer":{"personInCharge":{"name":"张三","certificate":{"kind":"resident-id","number":"11010519491231002X"}}},"services":[{"personInCharge":{"name":"张 三","certificate":{"kind":"resident-id","number":"11010519491231002X"}}}]}"#,
        ),
        pass(
            r#"{"organizer":{"personInCharge":{"name":"张三","certificate":{"kind":"resident-id","number":"11010519491231002X"}}},"services":[{"personInCharge":{"name":"李四","certificate":{"kind":"passport","number":"11010519491231002X"}}}]}"#,
        ),
        inapplicable(
            r#"{"organizer":{"personInCharge":{"name":"张三","certificate":{"kind":"resident-id","number":"11010519491231002X"}}}}"#,
        ),
    ],
};

messages! {
    MESSAGE "message"
        "{field}与{of}相同，姓名却不同。"
        "{field} is the same as {of}, but the names differ.";
}

fn check(filing: &Filing, context: &mut RuleContext<'_>) -> Applicability {
    let organizer = filing.organizer().into_iter();
    let persons = organizer.flat_map(|organizer| [&organizer.legal_representative, &organizer.person_in_charge]);
    let persons = persons.chain(filing.services.items().map(|service| &service.person_in_charge));
    // In the order of kinds and numbers, each with its first bearer.
    let mut seen: Vec<Bearer<'_>> = Vec::new();
    let mut outcome = Err(BLANK);
    for person in persons.filter_map(Field::get).filter_map(Bearer::of) {
        if !seen.is_empty() {
            outcome = Ok(());
        }
        match seen.binary_search_by(|other| other.key().cmp(&person.key())) {
            Err(place) => seen.insert(place, person),
            Ok(place) => {
                // A title or a telephone number beside the name is another slip.
                let first = seen
                    .get(place)
                    .filter(|first| !first.name.contains(person.name) && !person.name.contains(first.name))
                    .filter(|first| compare_names(first.name, person.name) == Sameness::Different);
                if let Some(first) = first {
                    let finding = context.report_at(person.node, &MESSAGE).arg("of", first.node);
                    if person.kind != CertificateKind::ResidentId {
                        finding.severity(Severity::Warning).basis([&guide::SECTION_7_2]);
                    }
                }
            }
        }
    }
    outcome
}

struct Bearer<'f> {
    kind: CertificateKind,
    number: String,
    node: Node,
    name: &'f str,
}

impl<'f> Bearer<'f> {
    fn of(person: &'f Person) -> Option<Self> {
        let certificate = person.certificate.get()?;
        Some(Self {
            kind: certificate.kind.choice()?,
            number: comparable(certificate.number.text()?).to_ascii_uppercase(),
            node: certificate.number.node(),
            name: person.name.text()?,
        })
    }

    fn key(&self) -> (u32, &str) {
        (self.kind as u32, &self.number)
    }
}
