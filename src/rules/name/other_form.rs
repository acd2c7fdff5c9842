//! The name of a service ends in the form of a body that the organizer is not: an individual's in 有限公司, a company's in 公安局.

use crate::data::vocabulary::Nature;
use crate::facts::name::lists::List;
use crate::facts::name::{Found, Name};
use crate::filing::Service;
use crate::law::filing_plan_2009;
use crate::model::phrase::{Phrase, t};
use crate::model::report::Severity;
use crate::rule::{
    Applicability, Applies, Arg, BLANK, Leaf, OTHER_NATURE, Rule, RuleContext, Scope, fail, inapplicable, messages,
    pass,
};
use crate::rules::support::names::{mark, organizers_name};

/// See the module.
pub static RULE: Rule = Rule {
    id: "name/other-form",
    since: "0.1.0",
    severity: Severity::Warning,
    title: t!("名称像别的单位", "Name that suggests another body"),
    why: t!(
        "个人的服务不能叫“某某有限公司”，不是机关的不能叫“某某政府”，会被认为冒用别的单位的名义。",
        "An individual's service cannot be called a company, nor a company's a government body; such names look like somebody else's.",
    ),
    fix: t!(
        "换一个与主办者身份相符的名称，不用{words}。",
        "Choose a name that matches who the organizer is, without {words}.",
    ),
    messages: MESSAGES,
    basis: &[&filing_plan_2009::NAMES],
    applies: Applies::UNLESS_CANCELLED.by_nature().at(&[Leaf::Name]),
    scope: &[Scope::Service(check)],
    cases: &[
        fail(r#"{"organizer":{"nature":"individual"},"services":[{"name":"某某有限公司"}]}"#),
        fail(r#"{"organizer":{"nature":"individual"},"services":[{"name":"示例集团官网"}]}"#),
        fail(r#"{"organizer":{"nature":"individual"},"services":[{"name":"示例市摄影家协会"}]}"#),
        fail(
            r#"{"organizer":{"nature":"enterprise","name":"示例科技有限公司"},"services":[{"name":"示例市公安局网站"}]}"#,
        ),
        pass(
            r#"{"organizer":{"nature":"social-organization","name":"浙江省书法家协会"},"services":[{"kind":"website","name":"浙江书法院"}]}"#,
        ),
        pass(r#"{"organizer":{"nature":"individual"},"services":[{"name":"上市公司财报笔记"}]}"#),
        pass(
            r#"{"organizer":{"nature":"enterprise","name":"示例科技有限公司"},"services":[{"name":"示例科技有限公司官网"}]}"#,
        ),
        pass(r#"{"organizer":{"nature":"government"},"services":[{"name":"示例市公安局"}]}"#),
        pass(r#"{"organizer":{"nature":"individual"},"services":[{"name":"三天学会书法"}]}"#),
        inapplicable(r#"{"services":[{"name":"某某有限公司"}]}"#),
    ],
};

messages! {
    INDIVIDUAL "individual"
        "{field}含有{words}，像单位的名称，个人的服务不能用。"
        "{field} contains {words}, which suggests a unit; an individual's service cannot use it.";
    PUBLIC "public"
        "{field}以{words}结尾，像机关的名称，与主办者的身份不符。"
        "{field} ends with {words}, which suggests a government body; the organizer is not one.";
}

fn check(service: &Service, context: &mut RuleContext<'_>) -> Applicability {
    let name = context.texts().name(&service.name).ok_or(BLANK)?;
    let organizer = context.organizer().ok_or(OTHER_NATURE)?;
    let nature = organizer.nature.choice().ok_or(OTHER_NATURE)?;
    let end = name.bare_length();
    let ends = |forms| name.ends_at(forms, end).map(|hit| hit.word);
    // 书法院 is no 法院.
    let body = |forms| ends(forms).filter(|_| ends(List::NotABody).is_none());
    if nature == Nature::Individual {
        // 上市公司财报笔记 is about companies; what ends in one, or names a whole company, is one.
        let forms = name.hits(List::CompanyForms).filter(|hit| hit.word.chars().count() > 3);
        let whole = forms.min_by_key(|hit| hit.rank).map(|hit| hit.word);
        let form = whole
            .or_else(|| ends(List::CompanyForms))
            .or_else(|| body(List::PublicBodies))
            .or_else(|| body(List::OtherBodies));
        if let Some(form) = form {
            say(service, name.folded(), form, &INDIVIDUAL, context);
        }
        return Ok(());
    }
    let public = matches!(
        nature,
        Nature::Government | Nature::PublicInstitution | Nature::MassOrganization | Nature::Military
    );
    if public {
        return Ok(());
    }
    let own = organizers_name(context).map_or("", Name::text);
    if let Some(form) = body(List::PublicBodies).filter(|form| !own.contains(form)) {
        say(service, name.folded(), form, &PUBLIC, context);
    }
    Ok(())
}

fn say(
    service: &Service,
    name: &crate::facts::text::Folded,
    form: &'static str,
    message: &'static Phrase,
    context: &mut RuleContext<'_>,
) {
    let found = Found::look(name, form);
    let last: Vec<_> = found.spans.last().copied().into_iter().collect();
    mark(context.report(&service.name, message), &last).arg("words", Arg::quoted([&form]));
}
