//! A value of another kind than the field takes, which the filing system's schema refuses.

use crate::filing::field::{Expected, Got, Node, Problem};
use crate::law::filing_system;
use crate::model::phrase::{Phrase, t};
use crate::model::report::Severity;
use crate::rule::{ABSENT, Applicability, Applies, Rule, RuleContext, Scope, fail, messages, pass};

/// See the module.
pub static RULE: Rule = Rule {
    id: "form/wrong-type",
    since: "0.1.0",
    severity: Severity::Error,
    title: t!("内容的类型", "Type of value"),
    why: t!(
        "备案系统不接收类型不对的数据，例如把文字栏填成数字。",
        "The filing system rejects values of the wrong type, such as a number in a text field.",
    ),
    fix: t!("改为{expected_type}。", "Change it to {expected_type}."),
    messages: MESSAGES,
    basis: &[&filing_system::CODE_5001],
    applies: Applies::ALWAYS,
    scope: &[Scope::Problem(check)],
    cases: &[
        fail(r#"{"organizer":{"name":123}}"#),
        fail(r#"{"organizer":{"certificate":{"kind":"resident-id","number":110105194912310021}}}"#),
        fail(r#"{"services":[null]}"#),
        fail(r#"{"services":{"0":{}}}"#),
        fail("[]"),
        fail(r#"{"attachments":[{"bytes":"1024"}]}"#),
        fail(r#"{"services":[{"domains":[{"registration":{"redacted":"x"}}]}]}"#),
        fail(r#"{"services":[{"approvals":true}]}"#),
        fail(r#"{"services":[{"approvals":"无"}]}"#),
        fail(r#"{"attachments":[{"bytes":1.5},{"bytes":-1},{"bytes":4294967296}]}"#),
        pass(r#"{"organizer":{"name":"示例科技有限公司"}}"#),
        pass(r#"{"services":[{"approvals":" "}]}"#),
        pass(r#"{"organizer":{"remark":null,"investor":null},"services":null}"#),
    ],
};

messages! {
    MESSAGE "message" "{field}应为{expected_type}，现在是{got_type}。" "{field} should be {expected_type}, but is {got_type}.";
    NUMBER_FOR_TEXT "number-for-text"
        "{field}应为{expected_type}，现在是{got_type}；长号码存成数字会丢失末尾几位和开头的0。"
        "{field} should be {expected_type}, but is {got_type}; a long number stored as a number loses its last digits and leading zeros.";
    LONG_NUMBER "long-number"
        "{field}存成了{got_type}，超过 15 位的部分已经丢失，无法检查。"
        "{field} was stored as {got_type}: the digits after the 15th are lost, so it could not be checked.";
    FIX_NUMBER "fix-number" "按证件重新填写，并以{expected_type}保存。" "Enter it again from the document and store it as {expected_type}.";
    FIX_NULL "fix-null" "填写这一项，或删掉它。" "Fill in this entry or remove it.";
    THREW "threw" "读取{field}时出错，没有得到内容，因此未能检查。" "{field} could not be read, so it was not checked.";
    FIX_THREW "fix-threw" "重新填写{field}后再检查。" "Fill in {field} again, then check again.";
    BROKE_OFF "broke-off" "检查中途中断，{field}没有得出结果。" "The check stopped halfway: there is no result for {field}.";
    FIX_BROKE_OFF "fix-broke-off"
        "再检查一次；还是中断的，不要当作没有问题，先自己逐栏核对。"
        "Check again; if it stops again, do not read that as no problems found, and go through the fields yourself.";
    EXPECTED_TEXT "expected-text" "文字" "text";
    EXPECTED_NUMBER "expected-number" "不小于0的整数" "a whole number of 0 or more";
    EXPECTED_TRUTH "expected-truth" "是或否（true 或 false）" "true or false";
    EXPECTED_LIST "expected-list" "列表" "a list";
    EXPECTED_OBJECT "expected-object" "一组栏目（对象）" "an object";
    EXPECTED_APPROVALS "expected-approvals" "审批文件列表，或 \"none\"（以上都不涉及）" "a list of approvals, or \"none\"";
    GOT_NULL "got-null" "空值（null）" "null";
    GOT_TRUTH "got-truth" "是或否" "true or false";
    GOT_NUMBER "got-number" "数字" "a number";
    GOT_TEXT "got-text" "文字" "text";
    GOT_LIST "got-list" "列表" "a list";
    GOT_OBJECT "got-object" "一组栏目（对象）" "an object";
    GOT_FUNCTION "got-function" "函数" "a function";
    GOT_SYMBOL "got-symbol" "符号" "a symbol";
    GOT_BIG_INT "got-big-int" "大整数" "a BigInt";
    GOT_PROGRAM "got-program" "程序对象" "a program object";
    GOT_UNREAD "got-unread" "无法读取的内容" "something that cannot be read";
}

fn check(problem: &Problem, node: Node, context: &mut RuleContext<'_>) -> Applicability {
    let Problem::WrongType { expected, got } = problem else {
        return Err(ABSENT);
    };
    let message = match (expected, got) {
        (_, Got::Threw) => &THREW,
        (_, Got::BrokeOff) => &BROKE_OFF,
        (Expected::Text, Got::Number) => &NUMBER_FOR_TEXT,
        (Expected::Text, Got::LongNumber) => &LONG_NUMBER,
        _ => &MESSAGE,
    };
    let finding = context
        .report_at(node, message)
        .arg("expected_type", expected_words(*expected))
        .arg("got_type", got_words(*got));
    match (expected, got) {
        (_, Got::Threw) => finding.fix(&FIX_THREW),
        (_, Got::BrokeOff) => finding.fix(&FIX_BROKE_OFF),
        // An entry that is none.
        (_, Got::Null) if node != Node::ROOT => finding.fix(&FIX_NULL).severity(Severity::Warning),
        (Expected::Text, Got::Number | Got::LongNumber) => finding.fix(&FIX_NUMBER),
        _ => finding,
    };
    Ok(())
}

const fn expected_words(expected: Expected) -> &'static Phrase {
    match expected {
        Expected::Text => &EXPECTED_TEXT,
        Expected::Number => &EXPECTED_NUMBER,
        Expected::Truth => &EXPECTED_TRUTH,
        Expected::List => &EXPECTED_LIST,
        Expected::Object => &EXPECTED_OBJECT,
        Expected::Approvals => &EXPECTED_APPROVALS,
    }
}

fn got_words(got: Got) -> &'static Phrase {
    match got {
        Got::Null => &GOT_NULL,
        Got::Truth => &GOT_TRUTH,
        Got::Number | Got::LongNumber => &GOT_NUMBER,
        Got::Text => &GOT_TEXT,
        Got::List => &GOT_LIST,
        Got::Object => &GOT_OBJECT,
        Got::Foreign("function") => &GOT_FUNCTION,
        Got::Foreign("symbol") => &GOT_SYMBOL,
        Got::Foreign("bigint") => &GOT_BIG_INT,
        Got::Foreign(_) => &GOT_PROGRAM,
        Got::Threw | Got::BrokeOff => &GOT_UNREAD,
    }
}
