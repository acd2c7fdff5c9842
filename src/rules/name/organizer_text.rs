//! The organizer's name is a name in words: no domain, no digits in its place, no pictures.

use crate::facts::name::Name;
use crate::facts::name::domain::addresses;
use crate::facts::text::is_picture;
use crate::filing::Organizer;
use crate::law::filing_plan_2009;
use crate::model::phrase::t;
use crate::model::report::Severity;
use crate::model::utf16::{Span, spans};
use crate::rule::{Applicability, Applies, BLANK, Leaf, Rule, RuleContext, Scope, fail, inapplicable, messages, pass};
use crate::rules::support::names::mark;

/// See the module.
pub static RULE: Rule = Rule {
    id: "name/organizer-text",
    since: "0.1.0",
    severity: Severity::Warning,
    title: t!("主办者名称的写法", "Format of the organizer's name"),
    why: t!(
        "主办者名称是证件上的名称，不能用域名、数字代替，也不会有表情和图形。",
        "The organizer's name is the name on its certificate: not a domain, not a number, and without emoji.",
    ),
    fix: t!(
        "填写证件上的名称，域名和网站名称填在服务信息里。",
        "Enter the name on the certificate; domains and website names go under the service.",
    ),
    messages: MESSAGES,
    basis: &[&filing_plan_2009::NAMES],
    applies: Applies::UNLESS_CANCELLED.at(&[Leaf::Name]),
    scope: &[Scope::Organizer(check)],
    cases: &[
        fail(r#"{"organizer":{"name":"example.com"}}"#),
        fail(r#"{"organizer":{"nature":"enterprise","name":"示例科技有限公司www.example.cn"}}"#),
        fail(r#"{"organizer":{"nature":"enterprise","name":"123456"}}"#),
        fail(r#"{"organizer":{"nature":"individual","name":"张三😀"}}"#),
        pass(r#"{"organizer":{"nature":"enterprise","name":"示例（北京）“老街”面馆"}}"#),
        pass(r#"{"organizer":{"nature":"military","name":"61001部队"}}"#),
        inapplicable(r#"{"organizer":{"nature":"enterprise"}}"#),
        inapplicable(r#"{"action":"cancel","organizer":{"name":"example.com"}}"#),
    ],
};

messages! {
    ADDRESS "address" "{field}里有域名或网址。" "{field} contains a domain or a web address.";
    DIGITS "digits" "{field}全是数字，不是名称。" "{field} consists of digits and is not a name.";
    PICTURES "pictures"
        "{field}里有表情、图形或别的设备显示不出的字。"
        "{field} contains emoji, symbols or characters that other devices cannot show.";
    FIX_PICTURES "fix-pictures"
        "对照证件改正；是生僻字的，用输入法里的标准字。"
        "Correct it from the certificate; for a rare character, use the standard one of your input method.";
}

fn check(organizer: &Organizer, context: &mut RuleContext<'_>) -> Applicability {
    let name = organizer.name.text().ok_or(BLANK)?;
    let text = context.texts().name(&organizer.name).map_or("", Name::text);
    // Nothing readable is for `name/unreadable`.
    if text.is_empty() {
        return Ok(());
    }
    let addresses = addresses(name);
    if !addresses.is_empty() {
        mark(context.report(&organizer.name, &ADDRESS), &addresses);
    } else if text.chars().all(|c| c.is_ascii_digit()) {
        context.report(&organizer.name, &DIGITS);
    }
    let pictures: Vec<Span> = spans(name)
        .filter(|(c, _)| is_picture(*c))
        .map(|(_, span)| span)
        .collect();
    if !pictures.is_empty() {
        mark(context.report(&organizer.name, &PICTURES), &pictures).fix(&FIX_PICTURES);
    }
    Ok(())
}
