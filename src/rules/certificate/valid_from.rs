//! The first day of a certificate against its last, the day of the check and the terms that the law gives.

use crate::data::vocabulary::CertificateKind;
use crate::filing::Certificate;
use crate::filing::field::Until;
use crate::law::{identity_card_law, notice_105};
use crate::model::calendar::Date;
use crate::model::phrase::t;
use crate::model::report::Severity;
use crate::rule::{
    Applicability, Applies, BLANK, Leaf, OTHER_CERTIFICATE, Owner, Rule, RuleContext, Scope, fail, inapplicable,
    messages, pass,
};

/// See the module.
pub static RULE: Rule = Rule {
    id: "certificate/valid-from",
    since: "0.1.0",
    severity: Severity::Error,
    title: t!("证件的起始日期", "Start date of certificates"),
    why: t!(
        "起始日期晚于到期日、还没有到，或者期限不合规定，多半是抄错了。",
        "A start date after the expiry date or in the future, or a period that does not exist, is usually a typo.",
    ),
    fix: t!("照证件核对起止日期。", "Compare both dates with the certificate."),
    messages: MESSAGES,
    basis: &[&notice_105::ANNEX, &identity_card_law::ARTICLE_5],
    applies: Applies::UNLESS_CANCELLED.at(&[Leaf::ValidFrom]),
    scope: &[Scope::Certificate(check)],
    cases: &[
        fail(r#"{"organizer":{"certificate":{"validFrom":"2036-06-06","validUntil":"2016-06-06"}}}"#),
        fail(r#"{"organizer":{"certificate":{"validFrom":"2026-11-23"}}}"#),
        fail(
            r#"{"organizer":{"personInCharge":{"certificate":{"kind":"resident-id","validFrom":"2020-06-06","validUntil":"2032-06-06"}}}}"#,
        ),
        fail(
            r#"{"organizer":{"certificate":{"kind":"resident-id","number":"110105200001010016","validFrom":"1999-06-06","validUntil":"long-term"}}}"#,
        ),
        fail(
            r#"{"organizer":{"certificate":{"kind":"resident-id","number":"110105200001010016","validFrom":"2022-06-06","validUntil":"2042-06-06"}}}"#,
        ),
        fail(
            r#"{"organizer":{"certificate":{"kind":"resident-id","number":"110105200001010016","validFrom":"2022-06-06","validUntil":"long-term"}}}"#,
        ),
        fail(
            r#"{"organizer":{"certificate":{"kind":"resident-id","number":"11010519491231002X","validFrom":"2016-06-06","validUntil":"2036-06-06"}}}"#,
        ),
        fail(
            r#"{"organizer":{"certificate":{"kind":"resident-id","number":"110105199001010010","validFrom":"2020-06-06","validUntil":"2030-06-06"}}}"#,
        ),
        fail(
            r#"{"organizer":{"certificate":{"kind":"resident-id","number":"110105201501010017","validFrom":"2022-06-06","validUntil":"2032-06-06"}}}"#,
        ),
        pass(
            r#"{"organizer":{"certificate":{"kind":"resident-id","number":"110105200001010016","validFrom":"2022-06-06","validUntil":"2032-06-06"}}}"#,
        ),
        pass(
            r#"{"organizer":{"certificate":{"kind":"resident-id","number":"11010519491231002X","validFrom":"2016-06-06","validUntil":"long-term"}}}"#,
        ),
        pass(
            r#"{"organizer":{"certificate":{"kind":"resident-id","number":"110105200001010016","validFrom":"2026-02-06","validUntil":"2036-02-06"}}}"#,
        ),
        pass(
            r#"{"organizer":{"certificate":{"kind":"resident-id","validFrom":"2016-06-06","validUntil":"2036-06-06"}}}"#,
        ),
        pass(
            r#"{"organizer":{"certificate":{"kind":"resident-id","validFrom":"2016-02-29","validUntil":"2036-02-28"}}}"#,
        ),
        pass(
            r#"{"organizer":{"certificate":{"kind":"resident-id","validFrom":"2016-06-06","validUntil":"long-term"}}}"#,
        ),
        pass(
            r#"{"organizer":{"certificate":{"kind":"business-licence","validFrom":"2016-06-06","validUntil":"2043-01-31"}}}"#,
        ),
        inapplicable(r#"{"organizer":{"certificate":{"validUntil":"2036-06-06"}}}"#),
        inapplicable(r#"{"action":"cancel","organizer":{"certificate":{"validFrom":"2036-06-06"}}}"#),
    ],
};

messages! {
    AFTER "after" "{field}晚于到期日 {until}。" "{field} is later than the expiry date, {until}.";
    FUTURE "future" "{field}还没有到。" "{field} is in the future.";
    BEFORE_BIRTH "before-birth" "{field}早于证件号码里的出生日期。" "{field} is earlier than the birth date in the number.";
    TERM_OF_AGE "term-of-age"
        "{field}到到期日的期限与年龄对不上：按证件号码，领证时 {age} 周岁，身份证有效期是 {years} 年。"
        "{field} and the expiry date do not match the age: by the number the holder was {age} when the card was issued, and such cards are valid for {years} years.";
    LONG_OF_AGE "long-of-age"
        "{field}到到期日的期限与年龄对不上：按证件号码，领证时 {age} 周岁，身份证是长期有效的。"
        "{field} and the expiry date do not match the age: by the number the holder was {age} when the card was issued, and such cards do not expire.";
    TERM "term"
        "{field}到到期日既不是5年、10年，也不是20年；居民身份证只有这几种期限和长期。"
        "{field} and the expiry date are not 5, 10 or 20 years apart; identity cards are valid for one of these periods or long-term.";
}

fn check(certificate: &Certificate, context: &mut RuleContext<'_>) -> Applicability {
    if context.owner() == Owner::Registrant {
        return Err(OTHER_CERTIFICATE);
    }
    let field = &certificate.valid_from;
    let from = field.value().ok_or(BLANK)?;
    let until = match certificate.valid_until.value() {
        Some(Until::Day(day)) => Some(day),
        Some(Until::LongTerm) | None => None,
    };
    let resident = certificate.kind.choice() == Some(CertificateKind::ResidentId);
    let birth = certificate.bearer().filter(|_| resident).map(|(birth, _)| birth);
    if let Some(until) = until.filter(|until| *until < from) {
        let finding = context.report(field, &AFTER).arg("until", until.to_string());
        finding.basis([&notice_105::ANNEX]);
    } else if from > context.as_of() {
        let finding = context.report(field, &FUTURE).severity(Severity::Warning);
        finding.basis([&notice_105::ANNEX]);
    } else if birth.is_some_and(|birth| from < birth) {
        let finding = context.report(field, &BEFORE_BIRTH).severity(Severity::Warning);
        finding.basis([&notice_105::ANNEX]);
    } else if resident && until.is_some_and(|until| !is_term(from, until)) {
        let finding = context.report(field, &TERM).severity(Severity::Warning);
        finding.basis([&identity_card_law::ARTICLE_5]);
    } else if let Some(birth) = birth
        && let Some(until) = certificate.valid_until.value()
    {
        of_age(certificate, birth, from, until, context);
    }
    Ok(())
}

/// The years that the law gives a card by the age, in completed years; nothing: it does not expire.
const fn years_at(age: u16) -> Option<u8> {
    match age {
        0..=15 => Some(5),
        16..=25 => Some(10),
        26..=45 => Some(20),
        _ => None,
    }
}

/// Cards are asked for some time before they are issued, and the age at either may count.
const ISSUE_MONTHS: i32 = -3;

fn of_age(certificate: &Certificate, birth: Date, from: Date, until: Until, context: &mut RuleContext<'_>) {
    let is_term_at = |day: Date| {
        let years = years_at(day.age_since(birth)?);
        Some(match (until, years) {
            (Until::Day(until), Some(years)) => is_term_of(years.into(), from, until),
            (Until::LongTerm, None) => true,
            _ => false,
        })
    };
    let asked = from.plus_months(ISSUE_MONTHS).and_then(is_term_at);
    if let Some(age) = from.age_since(birth)
        && is_term_at(from) == Some(false)
        && asked != Some(true)
    {
        let finding = match years_at(age) {
            Some(years) => context
                .report(&certificate.valid_from, &TERM_OF_AGE)
                .arg("years", years),
            None => context.report(&certificate.valid_from, &LONG_OF_AGE),
        };
        let finding = finding.arg("age", age).severity(Severity::Warning);
        finding.basis([&identity_card_law::ARTICLE_5]);
    }
}

/// The terms of an identity card; the last day is given as the same day or the one before.
fn is_term(from: Date, until: Date) -> bool {
    [5, 10, 20].into_iter().any(|years| is_term_of(years, from, until))
}

fn is_term_of(years: i32, from: Date, until: Date) -> bool {
    let days = until.day_number().saturating_sub(from.day_number());
    // With its leap days.
    let term = years.saturating_mul(1461) / 4;
    days.abs_diff(term) <= 2
}
