//! A description that says nothing, or names a company which is not the organizer: often left over from another filing.

use crate::filing::Service;
use crate::law::returns;
use crate::model::phrase::t;
use crate::model::report::Severity;
use crate::model::utf16::utf16_len;
use crate::rule::{Applicability, Applies, BLANK, Leaf, Rule, RuleContext, Scope, fail, inapplicable, messages, pass};

/// See the module.
pub static RULE: Rule = Rule {
    id: "service/other-unit",
    since: "0.1.0",
    severity: Severity::Warning,
    title: t!("内容说明写的是这个服务", "The description is of this service"),
    why: t!(
        "“内容说明”还写着别的单位、别的服务的，审核时会当作填错退回。",
        "A description that mentions another unit or service is treated as a mistake and returned.",
    ),
    fix: t!(
        "写错了的，改成本单位、这个服务的内容；合作单位、母公司等如实写的不用改。",
        "If it is a mistake, describe this unit and service; partners and parent companies can stay.",
    ),
    messages: MESSAGES,
    basis: &[&returns::REMARKS],
    applies: Applies::UNLESS_CANCELLED.at(&[Leaf::Description]),
    scope: &[Scope::Service(check)],
    cases: &[
        fail(
            r#"{"organizer":{"nature":"enterprise","name":"深圳示例科技有限公司"},"services":[{"description":"广州样本贸易有限公司官网，展示产品。"}]}"#,
        ),
        fail(
            r#"{"organizer":{"nature":"individual","name":"张三"},"services":[{"description":"介绍示例科技有限公司的产品。"}]}"#,
        ),
        fail(
            r#"{"organizer":{"nature":"enterprise","name":"深圳示例科技有限公司"},"services":[{"description":"产品展示：广州样本贸易有限公司"}]}"#,
        ),
        pass(
            r#"{"organizer":{"nature":"enterprise","name":"深圳示例科技有限公司"},"services":[{"description":"本网站由深圳示例科技有限公司开办，为广州样本贸易有限公司供货。"}]}"#,
        ),
        pass(
            r#"{"organizer":{"nature":"enterprise","name":"示例科技（深圳）有限公司"},"services":[{"description":"示例科技(深圳)有限公司官网。"}]}"#,
        ),
        pass(
            r#"{"organizer":{"nature":"enterprise","name":"深圳示例科技有限公司"},"services":[{"description":"展示本公司的产品，不含其他公司的内容。"}]}"#,
        ),
        fail(r#"{"services":[{"description":"测试"}]}"#),
        fail(r#"{"services":[{"description":"11111111"}]}"#),
        pass(r#"{"organizer":{"name":"深圳示例科技有限公司"},"services":[{"description":"企业官网"}]}"#),
        inapplicable(r#"{"organizer":{"name":"深圳示例科技有限公司"},"services":[{"name":"示例"}]}"#),
    ],
};

messages! {
    NOTHING "nothing" "{field}没有说明服务的内容。" "{field} does not say what the service contains.";
    FIX_NOTHING "fix-nothing"
        "写清楚这个服务给谁用、有什么内容；没有要说明的就不填。"
        "Describe who the service is for and what it contains, or leave it empty.";
    MESSAGE "message"
        "{field}里的“{unit}”不是主办单位的名称。"
        "{field}: “{unit}” is not the organizer's name.";
}

/// Fewer letters say nothing.
const LEAST: usize = 4;
/// How a company's full name ends.
const ENDINGS: [&str; 2] = ["有限公司", "有限责任公司"];
/// No name of a company is shorter or longer, in characters.
const LENGTHS: std::ops::RangeInclusive<usize> = 7..=30;

fn check(service: &Service, context: &mut RuleContext<'_>) -> Applicability {
    let field = &service.description;
    let text = field.text().ok_or(BLANK)?;
    if text
        .chars()
        .filter(|c| c.is_alphabetic())
        .nth(LEAST.saturating_sub(1))
        .is_none()
    {
        context.report(field, &NOTHING).fix(&FIX_NOTHING);
        return Ok(());
    }
    let organizer = context
        .organizer()
        .and_then(|organizer| organizer.name.text())
        .ok_or(BLANK)?;
    let Some(end) = ENDINGS
        .iter()
        .find_map(|ending| Some(text.find(ending)?.saturating_add(ending.len())))
    else {
        return Ok(());
    };
    let plain = |text: &str| text.replace(['（', '）', '(', ')', ' '], "");
    // Whoever names the organizer tells of others beside it.
    if plain(text).contains(&plain(organizer)) {
        return Ok(());
    }
    let before = text.get(..end).unwrap_or_default();
    let start = before.rfind(|c: char| !c.is_alphanumeric() && !"（）()".contains(c));
    let start = start.map_or(0, |start| {
        start.saturating_add(before.get(start..).map_or(0, first_length))
    });
    let unit = before.get(start..).unwrap_or_default();
    if LENGTHS.contains(&unit.chars().count()) {
        let from = utf16_len(before.get(..start).unwrap_or_default());
        let span = (from, from.saturating_add(utf16_len(unit)));
        let finding = context.report(field, &MESSAGE).arg("unit", unit).span(span);
        finding.severity(Severity::Prompt);
    }
    Ok(())
}

fn first_length(text: &str) -> usize {
    text.chars().next().map_or(0, char::len_utf8)
}
