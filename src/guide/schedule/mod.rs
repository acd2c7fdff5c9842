//! The steps from here with their limits. What others must do by has a day, counted in Chinese working days from the day of the report and
//! as if every step took all its time; what the applicant must do counts from a day not known yet, so it has none. With them stands what
//! filings come back for and no form can tell, each where it helps and once.

mod conditions;
mod steps;

pub(super) use conditions::repeats_approval;

use crate::data::vocabulary::Action;
use crate::guide::advice::{Advice, join};
use crate::law::Article;
use crate::model::calendar::Date;
use crate::model::phrase::{Phrase, t};
use crate::model::report::{Basis, Milestone};
use crate::rule::context::Context;
use steps::*;

struct Step {
    id: &'static str,
    title: Phrase,
    limit: Phrase,
    /// How long it takes at most.
    takes: Takes,
    /// Whether this filing takes it.
    asked: fn(&Context<'_>) -> bool,
    articles: &'static [&'static Article],
    /// What else is said of it.
    advice: &'static [Advice],
}

#[derive(Clone, Copy)]
enum Takes {
    /// So many working days after the step before.
    WorkingDays(u8),
    /// So many working days after the step before, while the next one goes on.
    Meanwhile(u8),
    /// A month after the step before.
    Month,
    /// Counted from a day that is not known yet; says which.
    From(&'static Phrase),
    /// As long as it takes: there is nothing but advice, and no step without it.
    Preparing,
}

static STEPS: [&Step; 19] = [
    &RECORDS,
    &SERVER,
    &GOVERNMENT_DOMAIN,
    &KEPT_CLOSED,
    &LISTING,
    &FILED_SITES,
    &SHOW_NUMBER,
    &PRIOR_APPROVAL,
    &APPROVAL_AGAIN,
    &APPROVAL_PAPERS,
    &PROVIDER_CHECK,
    &ON_SITE,
    &SMS_CODE,
    &DECISION,
    &CANCEL_DECISION,
    &POLICE_FILING,
    &CHANGE,
    &CHANGE_OF_SERVICE,
    &CANCEL,
];

static COUNTED: Phrase = t!(
    "按{today}提交、每一步都用足时限推算，最迟这一天。",
    "The latest date, if you submit on {today} and every step takes its full time.",
);
static NOT_COVERED: Phrase = t!(
    "放假安排只收录到{year}年，推算不出日期。",
    "Public holidays are known only up to {year}, so the date cannot be calculated.",
);

/// The articles that set a time.
pub fn articles() -> impl Iterator<Item = &'static Article> {
    let said = |step: &&'static Step| step.advice.iter().map(|advice| advice.article);
    STEPS
        .iter()
        .flat_map(move |step| step.articles.iter().copied().chain(said(step)))
}

/// The words of the steps: the step, what they are of it, the words.
pub fn texts() -> impl Iterator<Item = (&'static str, &'static str, &'static Phrase)> {
    let steps = STEPS.iter().flat_map(|step| {
        let note = match step.takes {
            Takes::From(note) => Some((step.id, "note", note)),
            Takes::WorkingDays(_) | Takes::Meanwhile(_) | Takes::Month | Takes::Preparing => None,
        };
        let advice = step.advice.iter().map(|advice| (step.id, advice.id, &advice.text));
        [(step.id, "title", &step.title), (step.id, "limit", &step.limit)]
            .into_iter()
            .chain(note)
            .chain(advice)
    });
    steps.chain([
        ("schedule", "counted", &COUNTED),
        ("schedule", "not-covered", &NOT_COVERED),
    ])
}

/// The steps for this kind of filing, in order, as far as the law in force asks for them.
pub fn list(context: &Context<'_>) -> Vec<Milestone> {
    let steps: &[&Step] = match context.filing.action() {
        // What is no kind of filing has no steps that could be told.
        None => &[],
        Some(Action::Cancel) => &[&RECORDS, &CANCEL, &PROVIDER_CHECK, &SMS_CODE, &CANCEL_DECISION],
        Some(Action::Change) => &[
            &RECORDS,
            &CHANGE,
            &CHANGE_OF_SERVICE,
            &APPROVAL_AGAIN,
            &FILED_SITES,
            &PROVIDER_CHECK,
            &SMS_CODE,
            &DECISION,
        ],
        Some(Action::AddAccess) => &[
            &RECORDS,
            &SERVER,
            &FILED_SITES,
            &PROVIDER_CHECK,
            &ON_SITE,
            &SMS_CODE,
            &DECISION,
        ],
        Some(Action::New | Action::AddService) => FILED,
    };
    let mut reached = Some(context.as_of);
    let asked = steps.iter().filter(|step| (step.asked)(context));
    asked
        .filter_map(|step| milestone(context, step, &mut reached))
        .collect()
}

static FILED: &[&Step] = &[
    &RECORDS,
    &SERVER,
    &GOVERNMENT_DOMAIN,
    &PRIOR_APPROVAL,
    &LISTING,
    &KEPT_CLOSED,
    &FILED_SITES,
    &APPROVAL_PAPERS,
    &PROVIDER_CHECK,
    &ON_SITE,
    &SMS_CODE,
    &DECISION,
    &SHOW_NUMBER,
    &POLICE_FILING,
];

/// Nothing, where neither law nor anybody else was heard to ask for it on the day.
fn milestone(context: &Context<'_>, step: &Step, reached: &mut Option<Date>) -> Option<Milestone> {
    let lang = context.options.lang;
    let today = context.as_of;
    let before = *reached;
    let articles = step.articles.iter().filter(|article| article.in_force(today));
    let mut basis: Vec<Basis> = articles.map(|article| article.cite(lang)).collect();
    let prepares = matches!(step.takes, Takes::Preparing);
    if basis.is_empty() && !prepares {
        return None;
    }
    let counted = match step.takes {
        Takes::WorkingDays(days) | Takes::Meanwhile(days) => Some(before.and_then(|day| day.plus_working_days(days))),
        Takes::Month => Some(before.and_then(|day| day.plus_months(1))),
        Takes::From(_) | Takes::Preparing => None,
    };
    if let Some(due) = counted
        && !matches!(step.takes, Takes::Meanwhile(_))
    {
        *reached = due;
    }
    let mut note = match (step.takes, counted.flatten()) {
        (Takes::Preparing, _) => String::new(),
        (Takes::From(phrase), _) => phrase
            .in_lang(lang)
            .replace("{today}", &today.to_string())
            .replace("{day}", &today.plus_days(30).unwrap_or(today).to_string()),
        (_, Some(_)) => COUNTED.in_lang(lang).replace("{today}", &today.to_string()),
        (_, None) => NOT_COVERED
            .in_lang(lang)
            .replace("{year}", &Date::last_known_year().to_string()),
    };
    for advice in step.advice.iter().filter(|advice| advice.is_for(context)) {
        join(&mut note, advice.text.in_lang(lang));
        let source = advice.article.cite(lang);
        if !basis.contains(&source) {
            basis.push(source);
        }
    }
    let milestone = Milestone {
        id: step.id,
        title: step.title.in_lang(lang).into(),
        limit: step.limit.in_lang(lang).into(),
        due: counted.flatten().map(|day| day.to_string()),
        note: Some(note),
        basis,
    };
    (!milestone.basis.is_empty()).then_some(milestone)
}
