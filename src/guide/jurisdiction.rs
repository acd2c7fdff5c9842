//! Who decides: the administration of the province where the organizer resides (order 33, article 3; service guide, sections 4 and 5).

use crate::data::vocabulary::{Action, Province, ServiceKind};
use crate::filing::Organizer;
use crate::law::{Article, guide, order_33};
use crate::model::phrase::Lang;
use crate::model::report::Jurisdiction;
use crate::rule::context::Context;
use crate::rule::finding::holds_a_number;

/// The articles that say who decides.
pub fn articles() -> impl Iterator<Item = &'static Article> {
    [&order_33::ARTICLE_3, &guide::SECTION_4].into_iter()
}

/// The administration, when the region names a province.
pub fn of(context: &Context<'_>) -> Option<Jurisdiction> {
    let province = context.filing.organizer().and_then(Organizer::province)?;
    let authority = match context.options.lang {
        Lang::Chinese => format!("{}通信管理局", province.full),
        Lang::English => format!(
            "{} Communications Administration ({}通信管理局)",
            province.en, province.full
        ),
    };
    let organizers = number_layout(context, province);
    let is_new = context.filing.action() == Some(Action::New);
    // Services count through, whatever their kind; how many an earlier filing holds is not known here.
    let services = context.filing.services.items().zip(1_u32..);
    let service_number_layouts = services
        .map(|(service, number)| {
            let order = if is_new { number.to_string() } else { "*".into() };
            let letter = service.kind.choice().and_then(ServiceKind::number_letter);
            let letter = letter.map(String::from).unwrap_or_default();
            format!("{organizers}-{order}{letter}")
        })
        .collect();
    Some(Jurisdiction {
        province: province.code.into(),
        authority,
        number_prefix: province.icp.into(),
        number_layout: organizers,
        service_number_layouts,
    })
}

/// The filing system takes no longer filing number.
const LONGEST_NUMBER: usize = 32;

/// The number an earlier filing has; else the year and six digits. Two digits told the year until 2020, as far as numbers seen tell.
fn number_layout(context: &Context<'_>, province: &Province) -> String {
    let earlier = context
        .filing
        .organizer()
        .and_then(|organizer| organizer.filing_number.text());
    let is_one = |number: &&str| {
        number.chars().count() <= LONGEST_NUMBER && !number.contains(['@', '＠']) && !holds_a_number(number)
    };
    if let Some(number) = earlier.filter(|number| context.filing.action() != Some(Action::New) && is_one(number)) {
        return number.trim().into();
    }
    let year = context.as_of.year();
    let year = if year > 2020 { year } else { year.wrapping_rem(100) };
    format!("{}ICP备{year:02}******号", province.icp)
}
