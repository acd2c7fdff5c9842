//! The first six digits of a resident identity number. Numbers are given to people of any age, with the code of that day: only a code
//! that no table has, or that was gone before the birth, is odd; and tables age, so this only warns.

use crate::data::divisions::{self, Division};
use crate::facts::certificate::Format;
use crate::filing::Certificate;
use crate::law::gb_2260;
use crate::model::phrase::t;
use crate::model::report::Severity;
use crate::rule::{Applicability, Applies, BLANK, Leaf, Rule, RuleContext, Scope, fail, inapplicable, messages, pass};
use crate::rules::support::numbers::reading_as;

/// See the module.
pub static RULE: Rule = Rule {
    id: "certificate/division",
    since: "0.1.0",
    severity: Severity::Warning,
    title: t!("身份证号码的地区代码", "Region code in identity numbers"),
    why: t!(
        "前六位是首次登记地的区划代码，查不到或早已停用的，往往是抄错。",
        "The first six digits are the code of the place of first registration; an unknown or abolished code is often a typo.",
    ),
    fix: t!(
        "对照证件核对前六位；与证件一致就不用改。",
        "Compare the first six digits with the document; if they match, leave them as they are.",
    ),
    messages: MESSAGES,
    basis: &[&gb_2260::CODE],
    applies: Applies::ALWAYS.at(&[Leaf::Number]),
    scope: &[Scope::Certificate(check)],
    cases: &[
        fail(r#"{"organizer":{"certificate":{"kind":"resident-id","number":"110199199001010010"}}}"#),
        fail(r#"{"organizer":{"certificate":{"kind":"resident-id","number":"110223200501010010"}}}"#),
        pass(r#"{"organizer":{"certificate":{"kind":"resident-id","number":"110223199001010019"}}}"#),
        pass(r#"{"organizer":{"certificate":{"kind":"resident-id","number":"440301199001010012"}}}"#),
        pass(r#"{"organizer":{"certificate":{"kind":"resident-id","number":"110103201001010018"}}}"#),
        fail(r#"{"organizer":{"certificate":{"kind":"resident-id","number":"110103201101010015"}}}"#),
        pass(r#"{"organizer":{"certificate":{"kind":"resident-id","number":"11010519491231002X"}}}"#),
        inapplicable(r#"{"organizer":{"certificate":{"kind":"resident-id","number":"110199199001010011"}}}"#),
        inapplicable(r#"{"organizer":{"certificate":{"kind":"passport","number":"E00000001"}}}"#),
    ],
};

messages! {
    UNKNOWN "unknown"
        "{field}前六位的地区代码，{year} 年底的区划表里没有。"
        "{field} begins with a region code that is not in the tables up to the end of {year}.";
    ABOLISHED "abolished"
        "{field}前六位的地区代码在 {year} 年停用，早于号码里的出生日期。"
        "{field} begins with a region code that was abolished in {year}, before the birth date in the number.";
}

fn check(certificate: &Certificate, context: &mut RuleContext<'_>) -> Applicability {
    let reading = reading_as(certificate, context, |format| format == Format::ResidentId)?;
    // A number at fault says nothing.
    let code = reading.facts.region.ok_or(BLANK)?;
    let birth = reading.facts.birth_date.ok_or(BLANK)?;
    let (phrase, year) = match divisions::division(code) {
        None if !divisions::is_summary(code) => (&UNKNOWN, divisions::STATE),
        Some(Division { until: Some(year), .. }) if year < birth.year() => (&ABOLISHED, year),
        _ => return Ok(()),
    };
    let finding = context.report(&certificate.number, phrase).arg("year", u32::from(year));
    if reading.notes.is_empty() {
        finding.span((0, 6));
    }
    Ok(())
}
