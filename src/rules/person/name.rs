//! The name of somebody in charge is a person's, as the certificate prints it: the same as an individual organizer's.

use crate::facts::text::is_picture;
use crate::filing::Person;
use crate::law::filing_plan_2009;
use crate::model::phrase::t;
use crate::model::report::Severity;
use crate::model::utf16::{Span, spans};
use crate::rule::{Applicability, Applies, BLANK, Leaf, Rule, RuleContext, Scope, fail, inapplicable, messages, pass};
use crate::rules::support::names::mark;
use crate::rules::support::person_names::{self, Bearer};

/// See the module.
pub static RULE: Rule = Rule {
    id: "person/name",
    since: "0.1.0",
    severity: Severity::Warning,
    title: t!("负责人姓名的写法", "Format of the name of a person in charge"),
    why: t!(
        "姓名会与身份证件逐字核对；多一个称呼、号码或空格都对不上。",
        "The name is compared with the identity document character by character; a title, a number or a space makes it differ.",
    ),
    fix: t!(
        "填写身份证件上的姓名，不加称呼、号码和别的内容。",
        "Enter the name on the identity document, without titles, numbers or anything else.",
    ),
    messages: &[
        &person_names::OF_UNIT,
        &person_names::TITLE,
        &person_names::SIGNS,
        &person_names::SINGLE,
        &person_names::NUMBER,
        &person_names::FIX_NUMBER,
        &person_names::SEVERAL,
        &person_names::FIX_SEVERAL,
        &person_names::SPACES,
        &person_names::FIX_SPACES,
        &person_names::LATIN,
        &person_names::FIX_LATIN,
        &person_names::PLACEHOLDER,
        &NO_NAME,
        &PICTURES,
        &FIX_PICTURES,
    ],
    basis: &[&filing_plan_2009::NAMES],
    applies: Applies::UNLESS_CANCELLED.at(&[Leaf::Name]),
    scope: &[Scope::Person(check)],
    cases: &[
        fail(r#"{"organizer":{"personInCharge":{"name":"张三 19900000001"}}}"#),
        fail(r#"{"organizer":{"personInCharge":{"name":"张三😀"}}}"#),
        fail(r#"{"organizer":{"personInCharge":{"name":"张三/李四"}}}"#),
        fail(r#"{"organizer":{"legalRepresentative":{"name":"张三先生"}}}"#),
        fail(r#"{"services":[{"personInCharge":{"name":"林 晓禾"}}]}"#),
        fail(r#"{"organizer":{"personInCharge":{"name":"Lin Xiaohe","certificate":{"kind":"resident-id"}}}}"#),
        fail(r#"{"organizer":{"personInCharge":{"name":"示例科技有限公司"}}}"#),
        fail(r#"{"organizer":{"personInCharge":{"name":"19900000001"}}}"#),
        fail(r#"{"organizer":{"personInCharge":{"name":"同上"}}}"#),
        pass(r#"{"organizer":{"personInCharge":{"name":"张三"}}}"#),
        pass(r#"{"organizer":{"personInCharge":{"name":"张同志华"}}}"#),
        pass(r#"{"organizer":{"personInCharge":{"name":"Lin Xiaohe","certificate":{"kind":"passport"}}}}"#),
        pass(r#"{"organizer":{"personInCharge":{"name":"古丽·买买提","certificate":{"kind":"resident-id"}}}}"#),
        inapplicable(r#"{"organizer":{"name":"张三先生"}}"#),
        inapplicable(r#"{"action":"cancel","organizer":{"personInCharge":{"name":"张三先生"}}}"#),
    ],
};

messages! {
    NO_NAME "no-name" "{field}里没有姓名。" "{field} contains no name.";
    PICTURES "pictures"
        "{field}里有表情、图形或别的设备显示不出的字。"
        "{field} contains emoji, symbols or characters that other devices cannot show.";
    FIX_PICTURES "fix-pictures"
        "对照证件改正；是生僻字的，用输入法里的标准字。"
        "Correct it from the certificate; for a rare character, use the standard one of your input method.";
}

fn check(person: &Person, context: &mut RuleContext<'_>) -> Applicability {
    let field = &person.name;
    let name = field.text().ok_or(BLANK)?;
    if !name.chars().any(char::is_alphabetic) {
        context.report(field, &NO_NAME);
        return Ok(());
    }
    let pictures: Vec<Span> = spans(name)
        .filter(|(c, _)| is_picture(*c))
        .map(|(_, span)| span)
        .collect();
    if !pictures.is_empty() {
        mark(context.report(field, &PICTURES), &pictures).fix(&FIX_PICTURES);
    }
    person_names::check(field, Bearer::Person, person.certificate.get(), context);
    Ok(())
}
