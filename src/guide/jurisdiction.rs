//! Who decides: the administration of the province where the organizer resides (order 33, article 3; service guide, sections 4 and 5).

use crate::at::Context;
use crate::filing::Organizer;
use crate::law::{Article, guide, order_33};
use crate::phrase::Lang;
use crate::report::Jurisdiction;

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
    Some(Jurisdiction {
        province: province.code.into(),
        authority,
    })
}
