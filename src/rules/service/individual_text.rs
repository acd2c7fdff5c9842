//! What an individual's site says it offers, where only units may offer it.

use crate::data::vocabulary::ServiceKind;
use crate::facts::text::{Folded, fold};
use crate::filing::Service;
use crate::law::returns;
use crate::model::phrase::t;
use crate::model::report::Severity;
use crate::rule::{Applicability, Applies, BLANK, Leaf, Rule, RuleContext, Scope, fail, inapplicable, messages, pass};

/// See the module.
pub static RULE: Rule = Rule {
    id: "service/individual-text",
    since: "0.1.0",
    severity: Severity::Warning,
    title: t!(
        "个人网站不开办论坛、不经营",
        "No forums and no business on individuals' websites"
    ),
    why: t!(
        "个人不能开办论坛、贴吧，也不能做销售等经营，说明里写了的会被退回。",
        "Individuals cannot run forums or sell anything; a description that mentions it is returned.",
    ),
    fix: t!(
        "没有的，删去这些词；要开办的，由单位备案。",
        "If there is none, delete these words; if there is, a unit has to file.",
    ),
    messages: MESSAGES,
    basis: &[&returns::REASONS_TENCENT],
    applies: Applies::UNLESS_CANCELLED
        .of_individuals()
        .services(&[ServiceKind::Website])
        .at(&[Leaf::Description]),
    scope: &[Scope::Service(check)],
    cases: &[
        fail(
            r#"{"organizer":{"nature":"individual"},"services":[{"kind":"website","description":"徒步爱好者论坛，可以发帖评论。"}]}"#,
        ),
        fail(
            r#"{"organizer":{"nature":"individual"},"services":[{"kind":"website","description":"记录花草，另设ＢＢＳ。"}]}"#,
        ),
        fail(
            r#"{"organizer":{"nature":"individual"},"services":[{"kind":"website","description":"销售手工商品，支持在线支付。"}]}"#,
        ),
        fail(
            r#"{"organizer":{"nature":"individual"},"services":[{"kind":"website","description":"我公司专业生产轴承，展示产品与案例。"}]}"#,
        ),
        pass(
            r#"{"organizer":{"nature":"individual"},"services":[{"kind":"website","description":"记录我在公司上班的日常感悟。"}]}"#,
        ),
        pass(
            r#"{"organizer":{"nature":"individual"},"services":[{"kind":"website","description":"学习笔记，不涉及销售和招商加盟。"}]}"#,
        ),
        pass(
            r#"{"organizer":{"nature":"individual"},"services":[{"kind":"website","description":"记录花草观察，不含论坛、贴吧。"}]}"#,
        ),
        pass(r#"{"organizer":{"nature":"individual"},"services":[{"kind":"website","description":"记录花草观察。"}]}"#),
        inapplicable(
            r#"{"organizer":{"nature":"enterprise"},"services":[{"kind":"website","description":"产品论坛。"}]}"#,
        ),
        inapplicable(r#"{"organizer":{"nature":"individual"},"services":[{"kind":"website"}]}"#),
    ],
};

messages! {
    UNIT "unit"
        "{field}写了“{word}”，像是单位的网站，不像个人的。"
        "{field} mentions “{word}”, as if the website were a unit's and not an individual's.";
    FIX_UNIT "fix-unit"
        "个人网站只写个人的内容；是单位的网站，由单位备案。"
        "An individual's website has an individual's content; if it is a unit's website, the unit has to file it.";
    MESSAGE "message" "{field}写了“{word}”，个人不能开办。" "{field} mentions “{word}”, which individuals cannot run.";
}

/// Whoever writes so is no individual.
const UNITS: [&str; 7] = ["本公司", "我公司", "我司", "本单位", "本店", "公司产品", "公司主营"];
/// Forums, and what sells.
const UNITS_ALONE: [&str; 9] = [
    "论坛",
    "贴吧",
    "bbs",
    "销售",
    "出售",
    "商城",
    "在线支付",
    "招商",
    "加盟",
];

fn check(service: &Service, context: &mut RuleContext<'_>) -> Applicability {
    let field = &service.description;
    let text = field.text().ok_or(BLANK)?;
    // What a clause denies is not offered, whatever another clause tells of it.
    let clauses = text.split(['，', '。', '；', '！', ',', ';', '\n']);
    let (denied, offered): (Vec<&str>, Vec<&str>) =
        clauses.partition(|clause| clause.contains(['不', '无', '没', '非', '未']));
    let folded = |clauses: Vec<&str>| clauses.into_iter().map(fold).collect::<Vec<_>>();
    let (denied, offered) = (folded(denied), folded(offered));
    let first = |words: &[&'static str]| {
        let is_in = |clauses: &[Folded], word: &str| clauses.iter().any(|clause| clause.find(word).next().is_some());
        let stands = |word: &&&'static str| is_in(&offered, word) && !is_in(&denied, word);
        words.iter().find(stands).copied()
    };
    if let Some(word) = first(&UNITS_ALONE) {
        context.report(field, &MESSAGE).arg("word", word);
    } else if let Some(word) = first(&UNITS) {
        context.report(field, &UNIT).arg("word", word).fix(&FIX_UNIT);
    }
    Ok(())
}
