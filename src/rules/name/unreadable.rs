//! A name without a single letter, digit or character that says anything: emoji, signs, or what no other computer shows.

use crate::facts::text::is_invisible;
use crate::facts::text::is_private;
use crate::filing::field::Field;
use crate::filing::{Organizer, Service};
use crate::law::{conventions, notice_105, order_33};
use crate::model::phrase::t;
use crate::model::report::Severity;
use crate::rule::{Applicability, Applies, BLANK, Leaf, Rule, RuleContext, Scope, fail, inapplicable, messages, pass};
use crate::rules::support::names::is_without_trade_name;

/// See the module.
pub static RULE: Rule = Rule {
    id: "name/unreadable",
    since: "0.1.0",
    severity: Severity::Error,
    title: t!("名称里要有文字", "A name consists of words"),
    why: t!(
        "名称是必填的文字；只有符号、表情或别的设备显示不出的字符，等于没有填。",
        "A name is required; symbols, emoji or characters that other devices cannot show count as empty.",
    ),
    fix: t!("填写用文字写成的名称。", "Enter a name made of words."),
    messages: MESSAGES,
    basis: &[
        &notice_105::ANNEX,
        &order_33::ANNEX,
        &conventions::NAME_FORM_TENCENT,
        &conventions::NAME_FORM_HUAWEI,
    ],
    applies: Applies::UNLESS_CANCELLED.at(&[Leaf::Name]),
    scope: &[Scope::Organizer(organizer), Scope::Service(service)],
    cases: &[
        fail(r#"{"services":[{"name":"😀😀"}]}"#),
        fail(r#"{"services":[{"name":"★—★"}]}"#),
        fail("{\"services\":[{\"name\":\"\u{e000}\u{e001}\"}]}"),
        fail(r#"{"organizer":{"name":"？？？"}}"#),
        pass(r#"{"organizer":{"name":"示例（北京）公司"},"services":[{"name":"示例😀"}]}"#),
        pass(r#"{"services":[{"name":"བོད་ཡིག"}]}"#),
        inapplicable(r#"{"services":[{"name":"   "}]}"#),
        inapplicable(r#"{"action":"cancel","services":[{"name":"😀"}]}"#),
    ],
};

messages! {
    SIGNS "signs" "{field}只有符号或表情，没有文字。" "{field} contains only symbols or emoji.";
    NOTHING "nothing"
        "{field}里的字符在别的设备上显示不出来，等于没有填。"
        "{field} contains only characters that other devices cannot show, as if it were empty.";
}

fn organizer(organizer: &Organizer, context: &mut RuleContext<'_>) -> Applicability {
    let name = organizer.name.text().ok_or(BLANK)?;
    if is_without_trade_name(organizer, context) {
        return Ok(());
    }
    say(name, &organizer.name, context);
    Ok(())
}

fn service(service: &Service, context: &mut RuleContext<'_>) -> Applicability {
    say(service.name.text().ok_or(BLANK)?, &service.name, context);
    Ok(())
}

fn say(name: &str, field: &Field<String>, context: &mut RuleContext<'_>) {
    if context.texts().name(field).is_some_and(|name| !name.is_empty()) {
        return;
    }
    if name.chars().all(is_nothing) {
        context
            .report(field, &NOTHING)
            .basis([&notice_105::ANNEX, &order_33::ANNEX]);
    } else {
        context
            .report(field, &SIGNS)
            .basis([&conventions::NAME_FORM_TENCENT, &conventions::NAME_FORM_HUAWEI])
            .severity(Severity::Warning);
    }
}

/// Private use, unassigned by design, broken or not seen.
pub(crate) fn is_nothing(c: char) -> bool {
    let low = u32::from(c) & 0xffff;
    is_private(c) || c == char::REPLACEMENT_CHARACTER || low >= 0xfffe || c.is_whitespace() || is_invisible(c)
}
