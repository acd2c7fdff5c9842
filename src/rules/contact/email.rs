//! One e-mail address as mail systems write it. Whatever the mail standards allow is let through.

use crate::facts::mail::tidy;
use crate::facts::text::half_width;
use crate::filing::Person;
use crate::law::{filing_system, notice_64};
use crate::model::phrase::t;
use crate::model::report::Severity;
use crate::model::utf16::{Span, spans, utf16_len};
use crate::rule::{Applicability, Applies, BLANK, Leaf, Rule, RuleContext, Scope, fail, inapplicable, messages, pass};
use std::borrow::Cow;

/// See the module.
pub static RULE: Rule = Rule {
    id: "contact/email",
    since: "0.1.0",
    severity: Severity::Error,
    title: t!("电子邮箱", "E-mail address"),
    why: t!(
        "审核结果会发到这个邮箱；写错的，系统会退回。",
        "The result is sent to this address; the system returns an incorrect one.",
    ),
    fix: t!("写成 name@example.com 的样子。", "Write it like name@example.com."),
    messages: MESSAGES,
    basis: &[&filing_system::CODE_1009, &notice_64::SECTION_1_2],
    applies: Applies::ALWAYS.at(&[Leaf::Email]),
    scope: &[Scope::Person(check)],
    cases: &[
        fail(r#"{"organizer":{"personInCharge":{"email":"example.com"}}}"#),
        fail(r#"{"organizer":{"personInCharge":{"email":"@example.com"}}}"#),
        fail(r#"{"organizer":{"personInCharge":{"email":"zhangsan@"}}}"#),
        fail(r#"{"organizer":{"personInCharge":{"email":"zhang@san@example.com"}}}"#),
        fail(r#"{"organizer":{"personInCharge":{"email":"zhang..san@example.com"}}}"#),
        fail(r#"{"organizer":{"personInCharge":{"email":"zhangsan@example"}}}"#),
        fail(r#"{"organizer":{"personInCharge":{"email":"zhangsan@163.com1"}}}"#),
        fail(r#"{"organizer":{"personInCharge":{"email":"zhangsan＠example。com"}}}"#),
        fail(r#"{"organizer":{"personInCharge":{"email":"zhang san@example.com "}}}"#),
        fail(r#"{"organizer":{"personInCharge":{"email":"张三 <zhangsan@example.com>"}}}"#),
        fail(r#"{"organizer":{"personInCharge":{"email":"邮箱 zhangsan@example.com"}}}"#),
        fail(r#"{"services":[{"personInCharge":{"email":"a@example.com;b@example.com"}}]}"#),
        fail(r#"{"organizer":{"personInCharge":{"email":"zhangsan@example.com]"}}}"#),
        fail(r#"{"organizer":{"personInCharge":{"email":"zhangsan@[192.0.2.1"}}}"#),
        fail(r#"{"organizer":{"personInCharge":{"email":"\"zhang san@example.com"}}}"#),
        pass(r#"{"organizer":{"personInCharge":{"email":"zhangsan@[192.0.2.1]"}}}"#),
        pass(r#"{"organizer":{"personInCharge":{"email":"\"zhang.san.\"@example.com"}}}"#),
        pass(r#"{"organizer":{"personInCharge":{"email":"zhang.san+beian@mail.example.com"}}}"#),
        pass(r#"{"organizer":{"personInCharge":{"email":"zhangsan@例子.中国"}}}"#),
        pass(r#"{"services":[{"personInCharge":{"email":"o'neil_1@example-2.com.cn"}}]}"#),
        inapplicable(r#"{"organizer":{"personInCharge":{"name":"张三"}}}"#),
    ],
};

messages! {
    NO_AT "no-at" "{field}里没有“@”。" "{field} has no “@”.";
    TWO_AT "two-at" "{field}里有不止一个“@”。" "{field} contains more than one “@”.";
    LOCAL "local"
        "{field}“@”前面的部分不对：为空、点号位置不对或有多余符号。"
        "{field}: the part before “@” is empty, or has misplaced dots or extra symbols.";
    DOMAIN "domain" "{field}“@”后面不是完整的域名。" "{field}: the part after “@” is not a complete domain.";
    SUFFIX "suffix"
        "{field}的后缀“{suffix}”不存在：后缀只有字母，至少两个。"
        "{field}: the suffix “{suffix}” does not exist; suffixes have only letters, at least two.";
    SEVERAL "several" "{field}填了不止一个邮箱。" "{field} contains more than one address.";
    FIX_SEVERAL "fix-several" "只留一个常用的。" "Keep only the one you use.";
    WRITTEN "written" "{field}里有空格、全角字符或多余的符号。" "{field} contains spaces, full-width characters or extra symbols.";
    FIX_WRITTEN "fix-written" "改为建议的写法。" "Use the suggested format.";
}

fn check(person: &Person, context: &mut RuleContext<'_>) -> Applicability {
    let field = &person.email;
    let text = field.text().ok_or(BLANK)?;
    let address = tidy(text);
    // What needs no tidying holds nothing that stands between two.
    if matches!(address, Cow::Owned(_)) && several(text) {
        let finding = context.report(field, &SEVERAL).fix(&FIX_SEVERAL);
        finding.severity(Severity::Warning).basis([&filing_system::CODE_1009]);
        return Ok(());
    }
    match fault(&address) {
        None if address == text => {}
        None => {
            let finding = context
                .report(field, &WRITTEN)
                .severity(Severity::Warning)
                .basis([&filing_system::CODE_1009]);
            // Chinese before the sign is most likely no part of the address: what was meant is then unclear.
            let clear = address == text.trim() || address.rsplit_once('@').is_some_and(|(local, _)| local.is_ascii());
            if clear {
                finding.suggest(address.into_owned()).fix(&FIX_WRITTEN);
            }
        }
        Some(Fault::NoAt) => {
            context.report(field, &NO_AT);
        }
        Some(Fault::TwoAt) => {
            let mut finding = context.report(field, &TWO_AT);
            for span in ats(text).take(20) {
                finding = finding.span(span);
            }
        }
        Some(Fault::Local) => {
            let end = ats(text).last().map_or(0, |span| span.0);
            context.report(field, &LOCAL).span((0, end));
        }
        Some(Fault::Domain) => {
            let start = ats(text).last().map_or(0, |span| span.1);
            context.report(field, &DOMAIN).span((start, utf16_len(text)));
        }
        Some(Fault::Suffix) => {
            context.report(field, &SUFFIX).arg("suffix", suffix(&address));
        }
    }
    Ok(())
}

#[derive(Debug, PartialEq, Eq)]
enum Fault {
    NoAt,
    TwoAt,
    Local,
    Domain,
    Suffix,
}

/// What no mail system takes. Quoted names before the sign and addresses in brackets after it are rare but right.
fn fault(address: &str) -> Option<Fault> {
    let Some((local, domain)) = address.rsplit_once('@') else {
        return Some(Fault::NoAt);
    };
    let quoted = local.len() > 2 && local.starts_with('"') && local.ends_with('"');
    if !quoted {
        if local.contains('@') {
            return Some(Fault::TwoAt);
        }
        let stray = |char: char| {
            char.is_whitespace() || matches!(char, '(' | ')' | ',' | ':' | ';' | '<' | '>' | '[' | ']' | '\\' | '"')
        };
        if local.split('.').any(str::is_empty) || local.contains(stray) {
            return Some(Fault::Local);
        }
    }
    let bracketed = domain.len() > 2 && domain.starts_with('[') && domain.ends_with(']');
    let label = |label: &str| {
        !label.is_empty()
            && label.chars().count() <= 63
            && !label.starts_with('-')
            && !label.ends_with('-')
            && label
                .chars()
                .all(|char| char == '-' || char.is_ascii_alphanumeric() || !char.is_ascii())
    };
    let last = suffix(domain);
    let whole = domain.contains('.') && domain.split('.').all(label) && !last.bytes().all(|byte| byte.is_ascii_digit());
    if bracketed {
        None
    } else if !whole {
        Some(Fault::Domain)
    } else {
        (!is_suffix(last)).then_some(Fault::Suffix)
    }
}

fn suffix(domain: &str) -> &str {
    domain.rsplit('.').next().unwrap_or_default()
}

/// Letters of any script, two or more; an encoded one of another script has digits too. Of these scripts one character is enough.
fn is_suffix(label: &str) -> bool {
    let encoded = label.get(..4).is_some_and(|start| start.eq_ignore_ascii_case("xn--"));
    encoded || !label.is_ascii() || (label.len() > 1 && label.bytes().all(|byte| byte.is_ascii_alphabetic()))
}

fn several(text: &str) -> bool {
    let separates = |char: char| char.is_whitespace() || matches!(char, ';' | '；' | ',' | '，' | '、' | '/' | '|');
    let is_whole = |piece: &&str| fault(&tidy(piece)).is_none();
    text.contains(separates) && text.split(separates).filter(is_whole).nth(1).is_some()
}

/// Where the sign stands, in either width.
fn ats(text: &str) -> impl Iterator<Item = Span> {
    spans(text)
        .filter(|(char, _)| half_width(*char) == '@')
        .map(|(_, span)| span)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_mail_standards_allow_is_let_through() {
        for address in [
            "a@b.cn",
            "first.last+tag@example.com",
            "o'neil@example.com",
            "a_b-c@example.co.uk",
            "!#$%&'*+/=?^`{|}~@example.com",
            "x@xn--fsqu00a.xn--0zwm56d",
            "\"a b\"@example.com",
            "\"a@b\"@example.com",
            "a@[192.0.2.1]",
            "张三@例子.中国",
            "1@2.cn",
            "a@b.museum",
            "a@例子.网",
            "a@b.XN--FIQS8S",
            "A@EXAMPLE.COM",
        ] {
            assert_eq!(fault(address), None, "{address}");
        }
        for (address, expected) in [
            ("", Fault::NoAt),
            ("a.b.cn", Fault::NoAt),
            ("@b.cn", Fault::Local),
            ("a@", Fault::Domain),
            ("a@b", Fault::Domain),
            ("a@[]", Fault::Domain),
            ("a@b..cn", Fault::Domain),
            (".a@b.cn", Fault::Local),
            ("a.@b.cn", Fault::Local),
            ("a..b@c.cn", Fault::Local),
            ("a@b@c.cn", Fault::TwoAt),
            ("a@-b.cn", Fault::Domain),
            ("a@b_c.cn", Fault::Domain),
            ("a@1.2.3.4", Fault::Domain),
            ("a,b@c.cn", Fault::Local),
            ("\"@b.cn", Fault::Local),
            ("\"\"@b.cn", Fault::Local),
            ("a@b.cn/c", Fault::Domain),
            ("a@163.com1", Fault::Suffix),
            ("a@sina.c", Fault::Suffix),
            ("a@qq.c0m", Fault::Suffix),
            ("a@example.1cn", Fault::Suffix),
            ("a@example.co-m", Fault::Suffix),
            ("a@example.cn2", Fault::Suffix),
        ] {
            assert_eq!(fault(address), Some(expected), "{address}");
        }
    }

    #[test]
    fn several_are_told_apart() {
        assert!(several("a@b.cn c@d.cn") && several("a@b.cn；c@d.cn") && several("a@b.cn/c@d.cn"));
        assert!(!several("a@b.cn") && !several("a/b@c.cn") && !several("a @ b . cn"));
    }
}
