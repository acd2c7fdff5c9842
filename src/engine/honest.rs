//! Holds every rule, each time that it is called in a test, to what it says of itself.

use crate::filing::field::Node;
use crate::policy::setting::Settings;
use crate::rule::RuleContext;
use crate::rule::leaf::Leaves;
use std::cell::RefCell;
use std::collections::BTreeMap;

thread_local! {
    /// Which settings each rule has read.
    pub(super) static READ: RefCell<BTreeMap<&'static str, Settings>> = RefCell::default();
    /// How many findings there were before it was called.
    static BEFORE: RefCell<usize> = RefCell::default();
}

/// A rule is about to be called.
pub(super) fn expect(context: &RuleContext<'_>) {
    context.policies().read.take();
    BEFORE.set(context.findings.len());
}

/// It has read no setting but those it names, and reported at the leaves it names alone, below the place it was called for.
pub(super) fn assert(context: &RuleContext<'_>, node: Node) {
    let (rule, applies) = (context.rule.id, &context.rule.applies);
    let read = context.policies().read.take();
    assert!(applies.settings.contain(read), "{rule} reads {:?}", read.names());
    READ.with_borrow_mut(|known| {
        let known = known.entry(rule).or_default();
        *known = known.and(read);
    });
    let places = context.context.places;
    for finding in &context.findings[BEFORE.take()..] {
        let pointer = places.pointer(finding.node);
        // A value on its own stands at the root.
        let named = finding.node == Node::ROOT || applies.leaves.meets(Leaves::at(places.member(finding.node)));
        assert!(named, "{rule} reports at {pointer}");
        let below = node <= finding.node && finding.node < places.end(node);
        assert!(
            below || applies.beyond,
            "{rule} reports at {pointer}, outside of {}",
            places.pointer(node)
        );
    }
}
