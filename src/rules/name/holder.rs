//! The organizer's name is the one on its certificate. Only the spelling being different, brackets above all, is a warning.

use crate::facts::name::difference::{Kind, differences};
use crate::facts::name::folded;
use crate::facts::text::{Sameness, compare_names, half_width, is_han};
use crate::filing::{Certificate, Organizer};
use crate::law::{Article, conventions, guide, notice_64};
use crate::model::phrase::{Phrase, t};
use crate::model::report::Severity;
use crate::model::utf16::{Span, spans, utf16_len};
use crate::rule::{
    Applicability, Applies, Arg, BLANK, Leaf, Rule, RuleContext, Scope, fail, inapplicable, messages, pass,
};
use crate::rules::support::agreement::{Agreement, TRADE, agreement, bare, says_something, unlabelled, visible};
use crate::rules::support::names::mark;

/// See the module.
pub static RULE: Rule = Rule {
    id: "name/holder",
    since: "0.1.0",
    severity: Severity::Error,
    title: t!("主办者名称与证件一致", "The organizer's name matches the certificate"),
    why: t!(
        "接入服务商和通信管理局会拿名称与证件逐字核对。",
        "The access provider and the administration compare the name with the certificate, character by character.",
    ),
    fix: t!(
        "按证件上的名称填写，一字不差。",
        "Write the name exactly as it is on the certificate.",
    ),
    messages: MESSAGES,
    basis: &[
        &guide::SECTION_7_2,
        &notice_64::SECTION_2_1_5_HOLDER,
        &conventions::BRACKETS,
    ],
    applies: Applies::UNLESS_CANCELLED.at(&[Leaf::Name]),
    scope: &[Scope::Organizer(check)],
    cases: &[
        fail(r#"{"organizer":{"name":"示例商贸有限公司","certificate":{"holder":"示例科技有限公司"}}}"#),
        fail(r#"{"organizer":{"name":"示例(北京)科技有限公司","certificate":{"holder":"示例（北京）科技有限公司"}}}"#),
        fail(r#"{"organizer":{"nature":"enterprise","name":"示例(北京)科技有限公司"}}"#),
        fail(r#"{"organizer":{"name":"示例小吃店","certificate":{"holder":"示例小吃店（个体工商户）"}}}"#),
        fail(r#"{"organizer":{"name":"示例科技有限责任公司","certificate":{"holder":"示例科技有限公司"}}}"#),
        fail(r#"{"organizer":{"nature":"enterprise","name":"示例","certificate":{"holder":"示例科技有限公司"}}}"#),
        fail(r#"{"organizer":{"nature":"enterprise","name":"示","certificate":{"holder":"示例科技有限公司"}}}"#),
        fail(r#"{"organizer":{"name":"古丽•买买提","certificate":{"holder":"古丽·买买提"}}}"#),
        fail(r#"{"organizer":{"nature":"enterprise","name":"深圳 示例科技有限公司"}}"#),
        fail(r#"{"organizer":{"name":"示例小吃店（个体工商户）","certificate":{"holder":"范例面馆"}}}"#),
        fail(r#"{"organizer":{"name":"张三丰","certificate":{"holder":"张四海"}}}"#),
        pass(
            r#"{"organizer":{"nature":"enterprise","name":"示例科技有限公司","certificate":{"holder":"名称：示例科技有限公司"}}}"#,
        ),
        pass(r#"{"organizer":{"name":"示例科技有限公司","certificate":{"holder":"示例科技有限公司"}}}"#),
        pass(r#"{"organizer":{"name":"Example (China) Limited","certificate":{"holder":"Example (China) Limited"}}}"#),
        pass(r#"{"organizer":{"nature":"enterprise","name":"示例（北京）科技有限公司"}}"#),
        fail(r#"{"organizer":{"name":"示例商贸有限公司","certificate":{"holder":"示例科技有限公司"}}}"#).on(2012, 3, 1),
        inapplicable(r#"{"organizer":{"name":"示例商贸有限公司","certificate":{"holder":"示例科技有限公司"}}}"#)
            .on(2006, 3, 1),
        inapplicable(
            r#"{"organizer":{"nature":"individual","name":"张三","certificate":{"number":"11010519491231002X"}}}"#,
        ),
    ],
};

messages! {
    DIFFERENT "different" "{field}与证件上的名称不一致。" "{field} does not match the name on the certificate.";
    PARTIAL "partial" "{field}只是证件上名称的一部分，不是全称。" "{field} is only part of the name on the certificate.";
    LEGAL_FORM "legal-form"
        "{field}里的“{written}”，证件上是“{printed}”。"
        "{field} has “{written}” where the certificate has “{printed}”.";
    SPELLED "spelled"
        "{field}与证件上的写法不同：{differences}。"
        "{field} is spelled differently on the certificate: {differences}.";
    FIX_SPELLED "fix-spelled" "改成证件上的写法。" "Spell it as on the certificate.";
    BRACKETS "brackets" "{field}用了半角括号，证件上一般是“（）”。" "{field} has half-width brackets; certificates usually use （）.";
    FIX_BRACKETS "fix-brackets" "对照证件；证件上是全角括号的，改为“（）”。" "Compare with the certificate; if it has full-width brackets, change them to （）.";
    SPACES "spaces" "{field}中间有空格，证件上一般没有。" "{field} contains spaces; certificates usually have none.";
    FIX_SPACES "fix-spaces" "对照证件；证件上没有空格的，删去。" "Compare with the certificate; if it has no spaces, delete them.";
    TRADE_SUFFIX "trade-suffix" "“（个体工商户）”字样" "“（个体工商户）”";
}

/// Who asks that the name be compared.
const COMPARED: &[&Article] = &[&guide::SECTION_7_2, &notice_64::SECTION_2_1_5_HOLDER];
/// Two ways of writing one legal form; licences print either.
const LEGAL_FORMS: [(&str, &str); 2] = [("有限责任公司", "有限公司"), ("股份有限责任公司", "股份有限公司")];

fn check(organizer: &Organizer, context: &mut RuleContext<'_>) -> Applicability {
    let name = organizer.name.text().ok_or(BLANK)?;
    let holder = organizer
        .certificate
        .get()
        .map(|certificate: &Certificate| &certificate.holder);
    if let Some(holder) = holder.filter(|holder| says_something(holder)) {
        match agreement(name, holder) {
            Agreement::Same => {}
            Agreement::Spelled(holder) => spelled(organizer, name, holder, context),
            Agreement::Different => different(organizer, name, unlabelled(holder.text().unwrap_or_default()), context),
        }
        return Ok(());
    }
    if organizer.is_individual() {
        return Err(BLANK);
    }
    if !name.chars().any(is_han) {
        return Ok(());
    }
    let brackets: Vec<Span> = places(name, |_, c, _| matches!(c, '(' | ')'));
    if !brackets.is_empty() {
        let full = name.replace('(', "（").replace(')', "）");
        let finding = mark(context.report(&organizer.name, &BRACKETS), &brackets);
        let finding = finding.suggest(full).fix(&FIX_BRACKETS);
        finding.severity(Severity::Warning).basis([&conventions::BRACKETS]);
    }
    // Blanks at the ends are for `form/hidden-character`; beside Latin words they belong there.
    let blanks = places(name, |before, c, after| {
        c.is_whitespace() && is_han(before) && is_han(after)
    });
    if !blanks.is_empty() {
        let kept = spans(name).filter(|(_, span)| !blanks.contains(span));
        let clean: String = kept.map(|(c, _)| c).collect();
        mark(context.report(&organizer.name, &SPACES), &blanks)
            .suggest(clean)
            .fix(&FIX_SPACES)
            .basis(COMPARED)
            .severity(Severity::Prompt);
    }
    Ok(())
}

/// One name in two spellings: says in what they differ, and offers the certificate's.
fn spelled(organizer: &Organizer, name: &str, holder: String, context: &mut RuleContext<'_>) {
    let (kinds, spans) = differences(bare(name.trim()), bare(&holder));
    let mut named: Vec<&Phrase> = kinds.iter().map(|kind| kind.phrase()).collect();
    let carries = |name: &str| TRADE.iter().any(|trade| name.trim().ends_with(trade));
    if carries(name) != carries(&holder) {
        named.push(&TRADE_SUFFIX);
    }
    let brackets = kinds.contains(&Kind::Brackets) || named.is_empty();
    if named.is_empty() {
        // The brackets of （个体工商户） themselves.
        named.push(Kind::Brackets.phrase());
    }
    let indent = utf16_len(name).saturating_sub(utf16_len(name.trim_start()));
    let moved: Vec<Span> = spans
        .iter()
        .map(|span| (span.0.saturating_add(indent), span.1.saturating_add(indent)))
        .collect();
    let finding = mark(context.report(&organizer.name, &SPELLED), &moved)
        .arg("differences", Arg::list(named))
        .suggest(holder)
        .fix(&FIX_SPELLED)
        .severity(Severity::Warning);
    if brackets {
        finding.basis([COMPARED, &[&conventions::BRACKETS]].concat());
    } else {
        finding.basis(COMPARED);
    }
}

/// Two names: says where they part, as far as that helps.
fn different(organizer: &Organizer, name: &str, holder: &str, context: &mut RuleContext<'_>) {
    let forms = LEGAL_FORMS
        .iter()
        .flat_map(|(long, short)| [(*long, *short), (*short, *long)]);
    let variant = forms.into_iter().find(|(written, printed)| {
        let rest = name.trim().strip_suffix(written);
        rest.is_some_and(|rest| compare_names(&format!("{rest}{printed}"), holder) != Sameness::Different)
    });
    if let Some((written, printed)) = variant {
        let start = name.trim_end().strip_suffix(written).map_or(0, utf16_len);
        context
            .report(&organizer.name, &LEGAL_FORM)
            .arg("written", written)
            .arg("printed", printed)
            .span((start, start.saturating_add(utf16_len(written))))
            .suggest(visible(holder))
            .basis(COMPARED);
        return;
    }
    let (own, printed) = (folded(name), folded(holder));
    let partial = !organizer.is_individual() && own.len() > 1 && printed.text().contains(own.text());
    let finding = context.report(&organizer.name, if partial { &PARTIAL } else { &DIFFERENT });
    let finding = match apart_at(name, holder) {
        _ if partial => finding.suggest(visible(holder)),
        Some(span) => finding.span(span),
        None => finding,
    };
    finding.basis(COMPARED);
}

/// The part of the name that is not on the certificate, between what they share at both ends.
fn apart_at(name: &str, holder: &str) -> Option<Span> {
    let shared = |left: &mut dyn Iterator<Item = char>, right: &mut dyn Iterator<Item = char>| {
        left.zip(right)
            .take_while(|(a, b)| half_width(*a) == half_width(*b))
            .count()
    };
    let length = name.chars().count();
    let head = shared(&mut name.chars(), &mut holder.chars());
    let tail = shared(&mut name.chars().rev(), &mut holder.chars().rev());
    let end = length.saturating_sub(tail).max(head);
    // Nothing shared says no more than the message does.
    if head.saturating_add(tail) < 2 {
        return None;
    }
    let mut between = spans(name)
        .skip(head)
        .take(end.saturating_sub(head))
        .map(|(_, span)| span);
    let first = between.next()?;
    Some((first.0, between.last().map_or(first.1, |last| last.1)))
}

/// Where a character stands that is asked for, seen with its neighbours.
fn places(name: &str, asked: impl Fn(char, char, char) -> bool) -> Vec<Span> {
    let mut before = ' ';
    let mut after = name.chars();
    let found = spans(name).filter(|(c, _)| {
        after.next();
        let next = after.clone().take(16).find(|next| !next.is_whitespace()).unwrap_or(' ');
        let is = asked(before, *c, next);
        if !c.is_whitespace() {
            before = *c;
        }
        is
    });
    found.map(|(_, span)| span).take(20).collect()
}
