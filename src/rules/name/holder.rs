//! The organizer's name is the one on its certificate. Only the spelling being different, brackets above all, is a warning.

use crate::data::vocabulary::Action;
use crate::field::Field;
use crate::filing::{Certificate, Organizer};
use crate::law::{conventions, guide};
use crate::phrase::{Phrase, t};
use crate::report::Severity;
use crate::rule::{At, BLANK, OTHER_ACTION, Outcome, Rule, Scope, apart, bad, good};
use crate::text::{Sameness, compare_names, fold, is_han, is_invisible};

/// See the module.
pub static RULE: Rule = Rule {
    id: "name/holder",
    since: "0.1.0",
    severity: Severity::Error,
    title: t("主办者名称与证件一致", "The organizer's name as on the certificate"),
    why: t(
        "接入服务提供者和通信管理局会拿名称与证件逐字核对。",
        "The access provider and the administration compare the name with the certificate, character by character.",
    ),
    fix: t(
        "请按证件上的名称填写，一字不差。",
        "Write the name exactly as the certificate shows it.",
    ),
    basis: &[&guide::SECTION_7_2, &conventions::BRACKETS],
    scope: &[Scope::Organizer(check)],
    cases: &[
        bad(r#"{"organizer":{"name":"示例商贸有限公司","certificate":{"holder":"示例科技有限公司"}}}"#),
        bad(r#"{"organizer":{"name":"示例(北京)科技有限公司","certificate":{"holder":"示例（北京）科技有限公司"}}}"#),
        bad(r#"{"organizer":{"nature":"enterprise","name":"示例(北京)科技有限公司"}}"#),
        bad(r#"{"organizer":{"name":"示例小吃店","certificate":{"holder":"示例小吃店（个体工商户）"}}}"#),
        good(r#"{"organizer":{"name":"示例科技有限公司","certificate":{"holder":"示例科技有限公司"}}}"#),
        good(r#"{"organizer":{"name":"Example (China) Limited","certificate":{"holder":"Example (China) Limited"}}}"#),
        good(r#"{"organizer":{"nature":"enterprise","name":"示例（北京）科技有限公司"}}"#),
        apart(r#"{"organizer":{"nature":"individual","name":"张三","certificate":{"number":"11010519491231002X"}}}"#),
    ],
};

static DIFFERENT: Phrase = t(
    "{field}与证件上的名称不一致。",
    "{field} is not the name on the certificate.",
);
static SPELLED: Phrase = t(
    "{field}与证件上的写法不同（括号、空格、字形等）。",
    "{field} is spelled otherwise than on the certificate (brackets, spaces or forms of characters).",
);
static FIX_SPELLED: Phrase = t("请改成证件上的写法。", "Spell it as on the certificate.");
static BRACKETS: Phrase = t(
    "{field}用了半角括号，证件上一般是“（）”。",
    "{field} has half-width brackets; certificates usually print （）.",
);
static FIX_BRACKETS: Phrase = t(
    "请对照证件；证件上是全角括号的，改为“（）”。",
    "Compare with the certificate, and write （） if it does.",
);

/// A trade's licence may or may not carry it after the name.
const TRADE: [&str; 2] = ["（个体工商户）", "(个体工商户)"];

fn check(organizer: &Organizer, at: &mut At<'_>) -> Outcome {
    let name = organizer.name.text().ok_or(BLANK)?;
    if at.action() == Action::Cancel {
        return Err(OTHER_ACTION);
    }
    let holder = organizer
        .certificate
        .get()
        .map(|certificate: &Certificate| &certificate.holder);
    if let Some(holder) = holder.filter(|holder| says_something(holder)) {
        match agreement(name, holder) {
            Agreement::Same => {}
            Agreement::Spelled(holder) => {
                let saying = at
                    .find(&organizer.name, &SPELLED)
                    .suggest(holder)
                    .fix(&FIX_SPELLED)
                    .weigh(Severity::Warning);
                if name.contains(['(', ')']) {
                    saying.because([&guide::SECTION_7_2, &conventions::BRACKETS]);
                } else {
                    saying.because([&guide::SECTION_7_2]);
                }
            }
            Agreement::Different => {
                at.find(&organizer.name, &DIFFERENT).because([&guide::SECTION_7_2]);
            }
        }
        return Ok(());
    }
    if organizer.is_individual() {
        return Err(BLANK);
    }
    if name.contains(['(', ')']) && name.chars().any(is_han) {
        let full = name.replace('(', "（").replace(')', "）");
        let saying = at.find(&organizer.name, &BRACKETS).suggest(full).fix(&FIX_BRACKETS);
        saying.weigh(Severity::Warning).because([&conventions::BRACKETS]);
    }
    Ok(())
}

/// How a name compares with the one on the document.
pub(crate) enum Agreement {
    Same,
    /// The same name; the document's spelling.
    Spelled(String),
    Different,
}

/// A trade without a name of its own has only signs such as *** on its licence.
pub(crate) fn says_something(holder: &Field<String>) -> bool {
    holder.text().is_some_and(|holder| !fold(holder).is_empty())
}

/// Compares what can be seen; the rest is another rule's.
pub(crate) fn agreement(name: &str, holder: &Field<String>) -> Agreement {
    let name = visible(name);
    let holder = visible(holder.text().unwrap_or_default());
    match compare_names(&name, &holder) {
        Sameness::Same => Agreement::Same,
        Sameness::SameAfterFolding => Agreement::Spelled(holder),
        Sameness::Different if compare_names(bare(&name), bare(&holder)) != Sameness::Different => {
            Agreement::Spelled(holder)
        }
        Sameness::Different => Agreement::Different,
    }
}

fn visible(text: &str) -> String {
    let text: String = text.chars().filter(|char| !is_invisible(*char)).collect();
    text.trim().into()
}

fn bare(name: &str) -> &str {
    TRADE.iter().find_map(|trade| name.strip_suffix(trade)).unwrap_or(name)
}
