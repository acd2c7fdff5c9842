//! Names of places in the name of a website: it may be taken for the place's own.

use crate::data::names::{PLACES_ORDINARY, SERVICE_ENDINGS};
use crate::data::vocabulary::ServiceKind;
use crate::facts::name::lists::{Hit, List};
use crate::facts::name::{Found, words};
use crate::filing::Service;
use crate::law::conventions;
use crate::model::phrase::t;
use crate::model::report::Severity;
use crate::policy::{INDIVIDUAL_PLACE_NAME, Permission, UNIT_PLACE_NAME};
use crate::rule::{
    Applicability, Applies, Arg, BLANK, Leaf, NOT_ASKED, OTHER_NATURE, Rule, RuleContext, Scope, fail, inapplicable,
    messages, pass,
};
use crate::rules::support::names::{Filer, filer, mark};

/// See the module.
pub static RULE: Rule = Rule {
    id: "name/place",
    since: "0.1.0",
    severity: Severity::Warning,
    title: t!("网站名称中的地名", "Place names in a website name"),
    why: t!(
        "用地名作名称容易被当成当地的官方网站，接入服务商和一些省的通信管理局会退回。",
        "A website named after a place may look like its official site; access providers and some provinces return it.",
    ),
    fix: t!("换一个不含{place}的名称。", "Choose a name without {place}."),
    messages: MESSAGES,
    basis: &[&conventions::PERSONAL_NAME, &conventions::PROVINCIAL_NAMES],
    applies: Applies::UNLESS_CANCELLED
        .services(&[ServiceKind::Website, ServiceKind::MiniProgram])
        .reads(INDIVIDUAL_PLACE_NAME)
        .reads(UNIT_PLACE_NAME)
        .at(&[Leaf::Name]),
    scope: &[Scope::Service(check)],
    cases: &[
        fail(r#"{"organizer":{"nature":"individual"},"services":[{"kind":"website","name":"成都生活网"}]}"#),
        fail(r#"{"organizer":{"nature":"individual"},"services":[{"kind":"website","name":"深圳市同城信息网"}]}"#),
        fail(r#"{"organizer":{"nature":"individual"},"services":[{"kind":"website","name":"北京胡同手记"}]}"#),
        fail(
            r#"{"organizer":{"nature":"individual","region":"460100"},"services":[{"kind":"website","name":"三亚海边手记"}]}"#,
        ),
        fail(
            r#"{"organizer":{"nature":"enterprise","region":"533300"},"services":[{"kind":"website","name":"怒江网"}]}"#,
        ),
        pass(r#"{"organizer":{"nature":"individual"},"services":[{"kind":"website","name":"海上海鲜"}]}"#),
        pass(
            r#"{"organizer":{"nature":"enterprise","region":"533300"},"services":[{"kind":"website","name":"怒江示例果业官网"}]}"#,
        ),
        inapplicable(r#"{"organizer":{"nature":"enterprise"},"services":[{"kind":"website","name":"成都网"}]}"#),
        inapplicable(r#"{"services":[{"kind":"website","name":"成都网"}]}"#),
    ],
};

messages! {
    ALONE "alone"
        "{field}就是地名{place}，容易被当成当地的官方网站，一般会被退回。"
        "{field} is the place name {place} and may look like its official site; it will usually be returned.";
    HOLDS "holds"
        "{field}含有地名{place}，所在省一般不收。"
        "{field} contains place names ({place}), which this province usually does not accept.";
    MAY "may"
        "{field}含有地名{place}，个人用可能会被要求修改。"
        "{field} contains place names ({place}); an individual may be asked to change it.";
}

fn check(service: &Service, context: &mut RuleContext<'_>) -> Applicability {
    let name = context.texts().name(&service.name).ok_or(BLANK)?;
    let policies = context.policies();
    let individual = match filer(context).ok_or(OTHER_NATURE)? {
        Filer::Individual => true,
        Filer::Unit if policies.get(UNIT_PLACE_NAME).value == Permission::Allowed => return Err(NOT_ASKED),
        Filer::Unit => false,
    };
    let places = [List::Provinces, List::Places, List::PlacesAlone];
    let alone = places
        .into_iter()
        .flat_map(|list| name.hits(list))
        .filter(|place| is_all(name.text(), place));
    if let Some(place) = alone.min_by_key(|place| place.rank).map(|place| place.word) {
        let finding = context
            .report(&service.name, &ALONE)
            .arg("place", Arg::quoted([&place]));
        if individual {
            finding
                .basis([&conventions::PERSONAL_NAME])
                .convention(&policies.get(INDIVIDUAL_PLACE_NAME));
        } else {
            finding
                .basis([&conventions::PROVINCIAL_NAMES])
                .convention(&policies.get(UNIT_PLACE_NAME));
        }
        return Ok(());
    }
    let found = Found::listed(name, &[List::Provinces, List::Places], PLACES_ORDINARY, |_| true);
    if individual && !found.is_empty() {
        let refused = policies.get(INDIVIDUAL_PLACE_NAME).value == Permission::Refused;
        let finding = context.report(&service.name, if refused { &HOLDS } else { &MAY });
        let finding = mark(finding, &found.spans)
            .arg("place", Arg::quoted(&found.words))
            .basis([&conventions::PERSONAL_NAME])
            .convention(&policies.get(INDIVIDUAL_PLACE_NAME));
        if !refused {
            finding.severity(Severity::Prompt);
        }
    }
    Ok(())
}

/// What any place's site could be called besides the place.
const ADDED: &str = "省 市 州 县 区 生活 本地 同城 信息 资讯 新闻 旅游 论坛 热线 人才 房产 美食";

/// The place and nothing else that says anything: 怒江网, 成都生活网, 大理市.
fn is_all(name: &str, place: &Hit) -> bool {
    let rest = name.strip_prefix(place.word).filter(|_| place.found.start == 0);
    let Some(mut rest) = rest else { return false };
    while !rest.is_empty() {
        let next = words(ADDED)
            .chain(words(SERVICE_ENDINGS))
            .find_map(|word| rest.strip_prefix(word));
        match next {
            Some(next) => rest = next,
            None => return false,
        }
    }
    true
}
