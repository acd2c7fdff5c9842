//! A change is one of details: another organizer, another certificate number or another nature is no change of them.

use crate::data::vocabulary::Action;
use crate::filing::Organizer;
use crate::filing::field::Node;
use crate::law::conventions;
use crate::model::phrase::{Phrase, t};
use crate::model::report::Severity;
use crate::policy::{INDIVIDUAL_CHANGE, OrganizerChange, UNIT_CHANGE};
use crate::rule::{Applicability, Applies, BLANK, Leaf, Rule, RuleContext, Scope, fail, inapplicable, messages, pass};

/// See the module.
pub static RULE: Rule = Rule {
    id: "organizer/changed",
    since: "0.1.0",
    severity: Severity::Warning,
    title: t!("变更主办者", "Changing the organizer"),
    why: t!(
        "变更备案改的是同一个主办者的信息；换成别的单位或个人，多数省要注销后重新备案。",
        "A change updates the details of the same organizer; for a different one, most provinces require cancelling and filing again.",
    ),
    fix: t!(
        "先问接入服务商：同一主办者换了证件的，带证明办理；换成别的单位或个人的，一般要注销后重新备案，或者办理迁移。",
        "Ask your access provider first: the same organizer with a new certificate submits proof; for a different unit or person you usually cancel and file again, or transfer the service.",
    ),
    messages: MESSAGES,
    basis: &[&conventions::CHANGE_LIMITS],
    applies: Applies::ALWAYS
        .actions(&[Action::Change])
        .reads(INDIVIDUAL_CHANGE)
        .reads(UNIT_CHANGE)
        .at(&[Leaf::Number, Leaf::Kind, Leaf::Nature, Leaf::Name]),
    scope: &[Scope::Organizer(check)],
    cases: &[
        fail(
            r#"{"action":"change","changes":["/organizer/certificate/number"],"organizer":{"certificate":{"number":"91440305MA0EXMP17F"}}}"#,
        ),
        fail(
            r#"{"action":"change","changes":["/organizer/name","/organizer/certificate"],"organizer":{"name":"示例科技有限公司","certificate":{"number":"91440305MA0EXMP17F"}}}"#,
        ),
        fail(r#"{"action":"change","changes":["/organizer/nature"],"organizer":{"nature":"enterprise"}}"#),
        fail(
            r#"{"action":"change","changes":["/organizer/nature"],"organizer":{"nature":"enterprise","region":"440305"}}"#,
        ),
        fail(
            r#"{"action":"change","changes":["/organizer/certificate/number"],"organizer":{"nature":"enterprise","region":"370102","certificate":{"number":"91440305MA0EXMP17F"}}}"#,
        ),
        fail(r#"{"action":"change","changes":["/organizer/name"],"organizer":{"name":"示例科技有限公司"}}"#),
        fail(r#"{"action":"change","organizer":{"certificate":{"number":"91440305MA0EXMP17F"}}}"#),
        fail(
            r#"{"action":"change","changes":["/organizer"],"organizer":{"certificate":{"number":"91440305MA0EXMP17F"}}}"#,
        ),
        fail(r#"{"action":"change","changes":["/organizer/nature"],"organizer":{"nature":"enterprise","region":"360102"}}"#),
        fail(r#"{"action":"change","changes":["/organizer/nature"],"organizer":{"nature":"individual","region":"360102"}}"#),
        pass(
            r#"{"action":"change","changes":["/organizer/address"],"organizer":{"certificate":{"number":"91440305MA0EXMP17F"}}}"#,
        ),
        pass(
            r#"{"action":"change","organizer":{"certificate":{"kind":"business-licence","number":"91440305MA0EXMP17F"}}}"#,
        )
        .with(r#"{"known":{"certificates":[{"kind":"business-licence","number":"91440305MA0EXMP17F"}]}}"#),
        inapplicable(r#"{"organizer":{"certificate":{"number":"91440305MA0EXMP17F"}}}"#),
        inapplicable(r#"{"action":"change","organizer":{"address":"示例路1号"}}"#),
    ],
};

messages! {
    NUMBER "number" "{field}变了就是换主办者，一般不能用变更办理。" "{field}: a different number means a different organizer, which usually cannot be filed as a change.";
    NATURE "nature"
        "{field}一般不能用变更来改，例如由个人改为单位。"
        "{field} usually cannot be changed, for example from individual to enterprise.";
    FIX_ALLOWED "fix-allowed"
        "当地可以用变更换主办者，先问接入服务商要哪些证明。"
        "This province allows a change of organizer; ask your access provider which proof is needed.";
    FIX_SAME_REPRESENTATIVE "fix-same-representative"
        "当地只在前后两家单位的法定代表人是同一人时办理；不是的，注销后由新的主办者重新备案。"
        "This province allows it only if both units have the same legal representative; otherwise cancel, and the new organizer files again.";
    FIX_REPRESENTED_UNIT "fix-represented-unit"
        "当地只允许个人变更为本人担任法定代表人的单位；其他的，注销后由新的主办者重新备案。"
        "In this province an individual's filing can only become that of a unit with that individual as legal representative; otherwise cancel, and the new organizer files again.";
    FIX_REFUSED "fix-refused"
        "当地不办理换主办者的变更，先注销，再由新的主办者备案。"
        "This province does not allow a change of organizer: cancel first, then the new organizer files.";
    RENAMED "renamed"
        "{field}变更要有证明，域名的实名信息也要先改成新名称。"
        "{field}: a new name needs proof, and the domain's registration must show the new name first.";
    FIX_RENAMED "fix-renamed"
        "准备登记机关出具的名称变更证明；先在域名注册商处更新实名信息，再提交变更。"
        "Prepare the registration authority's proof of the new name, and update the domain's registration at the registrar before you submit the change.";
    OPEN "open"
        "{field}有没有变？变更备案不能换主办者。"
        "{field}: does it change? A change cannot replace the organizer.";
    FIX_OPEN "fix-open"
        "没有变的不用改；换了证件或换成别的单位、个人的，先问接入服务商怎么办。"
        "If it does not change, leave it; for a new certificate or a different organizer, ask your access provider first.";
}

fn check(organizer: &Organizer, context: &mut RuleContext<'_>) -> Applicability {
    let certificate = organizer.certificate.get();
    let number = certificate.map(|certificate| &certificate.number);
    let number = number.filter(|number| !number.is_missing());
    if number.is_none() && organizer.nature.is_missing() && organizer.name.is_missing() {
        return Err(BLANK);
    }
    let named = |node| context.names_change(node);
    if let Some(number) = number.filter(|_| !is_known(organizer, context)) {
        // The certificate as a whole may be the same one, renewed.
        let places = context.context.places;
        let whole = places.pointer(organizer.certificate.node());
        let whole = context.filing().changes.items().any(|named| *named == whole);
        if named(number.node()) || (whole && named(organizer.name.node())) {
            report(number.node(), &NUMBER, organizer, context);
        } else if context.changes(number.node()) != Some(false) {
            // Not said, or only that what it is part of changes.
            let finding = context.report(number, &OPEN).fix(&FIX_OPEN);
            finding.severity(Severity::Prompt);
        }
    }
    if !organizer.nature.is_missing() && context.names_change(organizer.nature.node()) {
        report(organizer.nature.node(), &NATURE, organizer, context);
    }
    let renumbered = number.is_some_and(|number| context.names_change(number.node()));
    if !organizer.name.is_missing() && !renumbered && context.names_change(organizer.name.node()) {
        let finding = context.report(&organizer.name, &RENAMED).fix(&FIX_RENAMED);
        finding.severity(Severity::Prompt);
    }
    Ok(())
}

/// Another organizer, and what the province makes of it.
fn report(node: Node, message: &'static Phrase, organizer: &Organizer, context: &mut RuleContext<'_>) {
    // Whoever filed before is of the other kind where the nature changes.
    let other_nature = !organizer.nature.is_missing() && context.names_change(organizer.nature.node());
    let was_individual = organizer.is_individual() != other_nature;
    let setting = context
        .policies()
        .get(if was_individual { INDIVIDUAL_CHANGE } else { UNIT_CHANGE });
    let fix = match setting.value {
        OrganizerChange::Unsaid => {
            context.report_at(node, message);
            return;
        }
        OrganizerChange::Allowed => &FIX_ALLOWED,
        OrganizerChange::SameRepresentative => &FIX_SAME_REPRESENTATIVE,
        OrganizerChange::RepresentedUnit => &FIX_REPRESENTED_UNIT,
        OrganizerChange::Refused => &FIX_REFUSED,
    };
    let finding = context.report_at(node, message).fix(fix).convention(&setting);
    if setting.value == OrganizerChange::Allowed {
        finding.severity(Severity::Prompt);
    }
}

/// The number is the one that is filed.
fn is_known(organizer: &Organizer, context: &RuleContext<'_>) -> bool {
    let certificate = organizer.certificate.get();
    let reading = certificate.and_then(|certificate| Some((certificate.kind.choice()?, certificate.reading()?)));
    let mut known = context.options().known.certificates.iter();
    reading.is_some_and(|(kind, reading)| known.any(|(of, number)| *of == kind && number.trim() == reading.normalized))
}
