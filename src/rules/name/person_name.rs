//! An individual's name is a person's, as the certificate prints it. Names of every people are taken as they are, with the
//! dot in any code point and in Latin letters; what no certificate prints is not: digits, titles, forms of companies.

use crate::facts::name::Name;
use crate::facts::name::lists::List;
use crate::facts::text::{half_width, is_han};
use crate::filing::Organizer;
use crate::law::filing_plan_2009;
use crate::model::phrase::t;
use crate::model::report::Severity;
use crate::model::utf16::{Span, spans};
use crate::rule::{Applicability, Applies, BLANK, Leaf, Rule, RuleContext, Scope, fail, inapplicable, messages, pass};
use crate::rules::support::names::mark;

/// See the module.
pub static RULE: Rule = Rule {
    id: "name/person-name",
    since: "0.1.0",
    severity: Severity::Warning,
    title: t!("个人的名称是本人姓名", "An individual's own name"),
    why: t!(
        "个人备案的主办者名称是身份证件上的姓名，会与证件逐字核对。",
        "An individual files under the name on the identity document, which is compared character by character.",
    ),
    fix: t!(
        "请填写身份证件上的姓名，不加称呼、网名和单位名称。",
        "Write the name on the identity document, without titles, nicknames or units.",
    ),
    messages: MESSAGES,
    basis: &[&filing_plan_2009::NAMES],
    applies: Applies::UNLESS_CANCELLED.of_individuals().at(&[Leaf::Name]),
    scope: &[Scope::Organizer(check)],
    cases: &[
        fail(r#"{"organizer":{"nature":"individual","name":"示例科技有限公司"}}"#),
        fail(r#"{"organizer":{"nature":"individual","name":"张三先生"}}"#),
        fail(r#"{"organizer":{"nature":"individual","name":"张三2026"}}"#),
        fail(r#"{"organizer":{"nature":"individual","name":"张三@摄影"}}"#),
        fail(r#"{"organizer":{"nature":"individual","name":"张"}}"#),
        pass(r#"{"organizer":{"nature":"individual","name":"张三"}}"#),
        pass(r#"{"organizer":{"nature":"individual","name":"张三（个体工商户）"}}"#),
        pass(r#"{"organizer":{"nature":"individual","name":"古丽·买买提"}}"#),
        pass(r#"{"organizer":{"nature":"individual","name":"古丽•买买提"}}"#),
        pass(r#"{"organizer":{"nature":"individual","name":"阿卜杜热合曼．图尔荪"}}"#),
        pass(r#"{"organizer":{"nature":"individual","name":"JEAN-PIERRE O'NEIL, JR."}}"#),
        inapplicable(r#"{"organizer":{"nature":"enterprise","name":"示例科技有限公司"}}"#),
        inapplicable(r#"{"organizer":{"name":"张三2026"}}"#),
    ],
};

messages! {
    UNIT "unit"
        "{field}像是单位名称（“{form}”），主办单位性质选的是个人。"
        "{field} looks like a unit's (“{form}”), but the organizer is an individual.";
    FIX_UNIT "fix-unit"
        "是单位备案的，请把主办单位性质改为企业等；是个人备案的，请填本人姓名。"
        "If a unit files, change the nature of the organizer; if an individual does, write the person's name.";
    TITLE "with-title"
        "{field}里有称呼“{title}”，身份证件上没有。"
        "{field} holds the title “{title}”, which no identity document prints.";
    SIGNS "signs"
        "{field}里有数字或符号，身份证件上的姓名一般没有。"
        "{field} holds digits or signs, which names on identity documents do not have.";
    SINGLE "single" "{field}只有一个字，请对照身份证件。" "{field} is a single character; compare it with the identity document.";
}

fn check(organizer: &Organizer, context: &mut RuleContext<'_>) -> Applicability {
    let name = organizer.name.text().ok_or(BLANK)?;
    let folded = context.texts().name(&organizer.name).ok_or(BLANK)?;
    let text = folded.text();
    let strange: Vec<Span> = spans(name)
        .filter(|(c, _)| is_strange(*c))
        .map(|(_, span)| span)
        .collect();
    // Digits and addresses alone, and nothing readable, are for other rules. Whether a trade without a name of its own files as an
    // individual is for the province to say.
    if !text.chars().any(char::is_alphabetic) || text.ends_with("个体工商户") {
        return Ok(());
    }
    if let Some(form) = folded.holds(List::NotAPerson).map(|hit| hit.word) {
        context.report(&organizer.name, &UNIT).arg("form", form).fix(&FIX_UNIT);
    } else if let Some(title) = title(folded) {
        context.report(&organizer.name, &TITLE).arg("title", title);
    } else if !strange.is_empty() {
        mark(context.report(&organizer.name, &SIGNS), &strange);
    } else if text.chars().count() == 1 {
        context.report(&organizer.name, &SINGLE).severity(Severity::Prompt);
    }
    Ok(())
}

/// 张三先生, not a name that ends like one by itself.
fn title(name: &Name) -> Option<&'static str> {
    let titles = name
        .hits(List::Titles)
        .filter(|title| title.end == name.folded().len() && name.folded().chars().take(title.found.start).any(is_han));
    titles.min_by_key(|title| title.rank).map(|title| title.word)
}

/// Neither a letter nor what stands between the parts of a name: dots, blanks, hyphens, apostrophes, commas.
fn is_strange(c: char) -> bool {
    let c = half_width(c);
    (c.is_numeric() && !is_han(c))
        || matches!(c, '!'..='&' | '('..='+' | '/' | ':'..='@' | '['..='_' | '{'..='~')
        || "、。《》“”【】★☆丨".contains(c)
}
