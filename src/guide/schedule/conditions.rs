//! For which filings a step or a word of advice is.

use crate::data::approvals::Strength;
use crate::data::vocabulary::{Action, Nature, ServiceKind};
use crate::facts::approval::era;
use crate::facts::text::{Sameness, compare_names};
use crate::filing::field::Field;
use crate::filing::{Approval, Organizer, Service};
use crate::law::guide;
use crate::rule::context::Context;

pub(super) const fn always(_: &Context<'_>) -> bool {
    true
}

/// Papers and visits ended with the guide.
pub(super) fn is_electronic(context: &Context<'_>) -> bool {
    guide::SECTION_9_2.in_force(context.as_of)
}

/// One is listed that somebody gives on the day.
pub(super) fn has_approvals(context: &Context<'_>) -> bool {
    let given = |approval: &Approval| {
        let era = approval.item.choice().map(|item| era(item, context.as_of));
        era.is_none_or(|era| era.is_some_and(|era| matches!(era.strength, Strength::Must | Strength::Ask)))
    };
    let mut services = context.filing.services.items();
    services.any(|service| service.approvals.items().filter_map(Field::get).any(given))
}

/// Whether what changes is among what approvals go by; everything may be, where the filing does not say.
pub(in crate::guide) fn repeats_approval(context: &Context<'_>) -> bool {
    let (filing, places) = (context.filing, context.places);
    let changes = |node| filing.changes(node, places).unwrap_or(true);
    let of_organizer = |organizer: &Organizer| {
        let nodes = [
            organizer.name.node(),
            organizer.certificate.node(),
            organizer.region.node(),
            organizer.legal_representative.node(),
            organizer.person_in_charge.node(),
        ];
        nodes.into_iter().any(changes)
    };
    let of_service = |service: &Service| {
        let nodes = [
            service.name.node(),
            service.content.node(),
            service.domains.node(),
            service.person_in_charge.node(),
            service.access.node(),
        ];
        nodes.into_iter().any(changes)
    };
    filing.organizer().is_some_and(of_organizer) || filing.services.items().any(of_service)
}

pub(super) fn cancels(context: &Context<'_>) -> bool {
    context.filing.action() == Some(Action::Cancel)
}

pub(super) fn is_new(context: &Context<'_>) -> bool {
    context.filing.action() == Some(Action::New)
}

/// Beside what is on file already.
pub(super) fn adds(context: &Context<'_>) -> bool {
    matches!(context.filing.action(), Some(Action::AddService | Action::AddAccess))
}

pub(super) fn nature(context: &Context<'_>) -> Option<Nature> {
    context.filing.organizer()?.nature.choice()
}

pub(super) fn is_individual(context: &Context<'_>) -> bool {
    nature(context) == Some(Nature::Individual)
}

/// One of its services is of such a kind.
pub(super) fn offers(context: &Context<'_>, kinds: &[ServiceKind]) -> bool {
    let mut services = context.filing.services.items();
    services.any(|service| service.kind.choice().is_some_and(|kind| kinds.contains(&kind)))
}

/// The mailing address names no floor or room, and nothing says that it is complete.
pub(super) fn lacks_room(context: &Context<'_>) -> bool {
    let organizer = context.filing.organizer().filter(|_| !cancels(context));
    let address = organizer.and_then(|organizer| organizer.address.text());
    let remark = organizer.and_then(|organizer| organizer.remark.text());
    address.is_some_and(|address| !address.contains(['室', '房', '层', '楼', '单', '栋', '幢', '座']))
        && remark.is_none_or(|remark| !remark.contains("最详细"))
}

/// Somebody else is in charge of a service.
pub(super) fn has_two_persons(context: &Context<'_>) -> bool {
    let organizers = context
        .filing
        .organizer()
        .and_then(|organizer| organizer.person_in_charge.get());
    let Some(name) = organizers.and_then(|person| person.name.text()) else {
        return false;
    };
    let other = |service: &Service| {
        let person = service.person_in_charge.get().and_then(|person| person.name.text());
        person.is_some_and(|other| compare_names(name, other) == Sameness::Different)
    };
    context.filing.services.items().any(other)
}

/// Provinces that let services be added to an empty filing, as Huawei Cloud listed them on 2025-12-31.
const TAKE_EMPTY: [&str; 11] = ["11", "12", "14", "21", "31", "32", "33", "45", "51", "52", "53"];

pub(super) fn has_to_cancel_empty_filing(context: &Context<'_>) -> bool {
    let province = context.filing.organizer().and_then(Organizer::province);
    context.filing.action() == Some(Action::AddService)
        && !province.is_some_and(|province| TAKE_EMPTY.iter().any(|code| province.code.starts_with(code)))
}
