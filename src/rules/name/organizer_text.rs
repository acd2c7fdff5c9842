//! The organizer's name is a name in words: no domain, no digits in its place, no pictures.

use super::domain_as_name::addresses;
use super::unreadable::is_private;
use crate::data::vocabulary::Action;
use crate::filing::Organizer;
use crate::law::conventions;
use crate::facts::name::{folded, mark};
use crate::model::phrase::{Phrase, t};
use crate::model::report::Severity;
use crate::rule::{At, BLANK, OTHER_ACTION, Outcome, Rule, Scope, apart, bad, good};
use crate::model::utf16::{Span, spans};

/// See the module.
pub static RULE: Rule = Rule {
    id: "name/organizer-text",
    since: "0.1.0",
    severity: Severity::Warning,
    title: t("主办者名称的写法", "How the organizer's name is written"),
    why: t(
        "主办者名称是证件上的名称，不能用域名、数字代替，也不会有表情和图形。",
        "The organizer's name is the one on its certificate: no domain, no digits in its place, no emoji.",
    ),
    fix: t(
        "请填写证件上的名称，域名和网站名称填在服务信息里。",
        "Write the name as on the certificate; domains and site names go with the service.",
    ),
    basis: &[&conventions::NAME_NORM],
    scope: &[Scope::Organizer(check)],
    cases: &[
        bad(r#"{"organizer":{"name":"example.com"}}"#),
        bad(r#"{"organizer":{"nature":"enterprise","name":"示例科技有限公司www.example.cn"}}"#),
        bad(r#"{"organizer":{"nature":"enterprise","name":"123456"}}"#),
        bad(r#"{"organizer":{"nature":"individual","name":"张三😀"}}"#),
        good(r#"{"organizer":{"nature":"enterprise","name":"示例（北京）“老街”面馆"}}"#),
        good(r#"{"organizer":{"nature":"military","name":"61001部队"}}"#),
        apart(r#"{"organizer":{"nature":"enterprise"}}"#),
        apart(r#"{"action":"cancel","organizer":{"name":"example.com"}}"#),
    ],
};

static ADDRESS: Phrase = t("{field}里有域名或网址。", "{field} holds a domain or an address.");
static DIGITS: Phrase = t("{field}全是数字，不是名称。", "{field} is all digits and no name.");
static PICTURES: Phrase = t(
    "{field}里有表情、图形或别的设备显示不出的字。",
    "{field} holds emoji, pictures or characters that other devices cannot show.",
);
static FIX_PICTURES: Phrase = t(
    "请对照证件改正；是生僻字的，请用输入法里的标准字。",
    "Correct it from the certificate; type a rare character with a standard input method.",
);

fn check(organizer: &Organizer, at: &mut At<'_>) -> Outcome {
    let name = organizer.name.text().ok_or(BLANK)?;
    if at.action() == Action::Cancel {
        return Err(OTHER_ACTION);
    }
    let text = folded(name).text();
    // Nothing readable is for `name/unreadable`.
    if text.is_empty() {
        return Ok(());
    }
    let addresses = addresses(name);
    if !addresses.is_empty() {
        mark(at.find(&organizer.name, &ADDRESS), &addresses);
    } else if text.chars().all(|c| c.is_ascii_digit()) {
        at.find(&organizer.name, &DIGITS);
    }
    let pictures: Vec<Span> = spans(name)
        .filter(|(c, _)| is_picture(*c))
        .map(|(_, span)| span)
        .collect();
    if !pictures.is_empty() {
        mark(at.find(&organizer.name, &PICTURES), &pictures).fix(&FIX_PICTURES);
    }
    Ok(())
}

/// Licences do print quotation marks, brackets and dots; emoji and private characters they do not.
fn is_picture(c: char) -> bool {
    matches!(c, '\u{1f000}'..='\u{1faff}' | '\u{2600}'..='\u{27bf}' | '\u{20e3}') || is_private(c)
}
