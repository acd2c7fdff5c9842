//! Prices and words of advertising in the name of an app or mini-program, and names of apps that everybody knows.

use crate::data::names::{FAMOUS_ORDINARY, MARKETING_ORDINARY};
use crate::data::vocabulary::ServiceKind;
use crate::facts::name::lists::List;
use crate::facts::name::own::runs;
use crate::facts::name::{Found, MOST, Name};
use crate::facts::text::half_width;
use crate::filing::Service;
use crate::law::{conventions, returns};
use crate::model::phrase::t;
use crate::model::report::Severity;
use crate::model::utf16::{Span, spans};
use crate::rule::{
    Applicability, Applies, Arg, BLANK, Leaf, Rule, RuleContext, Scope, fail, inapplicable, messages, pass,
};
use crate::rules::support::names::{mark, organizers_name};

/// See the module.
pub static RULE: Rule = Rule {
    id: "name/app-word",
    since: "0.1.0",
    severity: Severity::Warning,
    title: t!("APP 和小程序名称的用语", "Words in the name of an app"),
    why: t!(
        "APP 和小程序的名称不写价格和营销用语，也不与知名 APP 同名。",
        "Names of apps and mini-programs contain no prices or advertising and are not those of well-known apps.",
    ),
    fix: t!("去掉价格和营销用语。", "Remove prices and advertising."),
    messages: MESSAGES,
    basis: &[&conventions::APP_NAME_HUAWEI, &returns::NICKNAMES],
    applies: Applies::UNLESS_CANCELLED
        .services(&[ServiceKind::App, ServiceKind::MiniProgram, ServiceKind::QuickApp])
        .at(&[Leaf::Name]),
    scope: &[Scope::Service(check)],
    cases: &[
        fail(r#"{"services":[{"kind":"app","name":"示例9.9元"}]}"#),
        fail(r#"{"services":[{"kind":"mini-program","name":"示例￥99"}]}"#),
        fail(r#"{"services":[{"kind":"app","name":"示例特价秒杀"}]}"#),
        fail(r#"{"services":[{"kind":"app","name":"示例免费版限时特价"}]}"#),
        fail(r#"{"services":[{"kind":"mini-program","name":"示例小程序"}]}"#),
        pass(r#"{"services":[{"kind":"app","name":"示例小程序工具"}]}"#),
        fail(r#"{"services":[{"kind":"app","name":"微信"}]}"#),
        fail(r#"{"services":[{"kind":"app","name":"微信助手"}]}"#),
        fail(r#"{"organizer":{"name":"示例科技有限公司"},"services":[{"kind":"app","name":"示例抖音工具"}]}"#),
        pass(r#"{"organizer":{"name":"深圳市腾讯示例有限公司"},"services":[{"kind":"app","name":"微信读书"}]}"#),
        pass(r#"{"services":[{"kind":"app","name":"豆瓣酱大全"}]}"#),
        pass(r#"{"services":[{"kind":"app","name":"北京东城通"}]}"#),
        pass(r#"{"services":[{"kind":"app","name":"示例记账"}]}"#),
        pass(
            r#"{"organizer":{"nature":"enterprise","name":"深圳市腾讯计算机系统有限公司"},"services":[{"kind":"app","name":"QQ"}]}"#,
        ),
        pass(
            r#"{"organizer":{"nature":"enterprise","name":"示例优惠科技有限公司"},"services":[{"kind":"app","name":"示例优惠"}]}"#,
        ),
        pass(r#"{"services":[{"kind":"app","name":"示例三元桥"}]}"#),
        inapplicable(r#"{"services":[{"kind":"website","name":"示例特价"}]}"#),
        inapplicable(r#"{"services":[{"name":"示例特价"}]}"#),
    ],
};

messages! {
    PRICE "price" "{field}里有价格，一般会被退回。" "{field} contains a price and will usually be returned.";
    WORDS "words"
        "{field}含有营销用语{words}，可能会被要求修改。"
        "{field} contains advertising ({words}); you may have to change it.";
    FAMOUS "famous"
        "{field}与知名 APP “{app}”同名；不是它的，一般会被退回。"
        "{field} is the name of the well-known app “{app}”; unless it is that app, it will usually be returned.";
    HOLDS_FAMOUS "holds-famous"
        "{field}里有知名 APP 的名称{words}，一般会被退回。"
        "{field} contains names of well-known apps ({words}) and will usually be returned.";
    FIX_HOLDS_FAMOUS "fix-holds-famous"
        "换一个名称；是该 APP 主办者自己的，照此提交。"
        "Choose another name; if that app is yours, submit it.";
    ITSELF "itself" "{field}里有“小程序”三个字，平台不收。" "{field} contains 小程序 (mini-program), which the platform does not accept.";
    FIX_ITSELF "fix-itself" "去掉“小程序”。" "Remove 小程序.";
    FIX_FAMOUS "fix-famous"
        "是这个 APP 本身的，照此提交；不是的，换一个名称。"
        "If it is that app itself, submit it; if not, choose another name.";
}

fn check(service: &Service, context: &mut RuleContext<'_>) -> Applicability {
    let written = service.name.text().ok_or(BLANK)?;
    let name = context.texts().name(&service.name).ok_or(BLANK)?;
    let prices = prices(written);
    if !prices.is_empty() {
        mark(context.report(&service.name, &PRICE), &prices);
    }
    if service.kind.choice() == Some(ServiceKind::MiniProgram) && name.text().contains("小程序") {
        let finding = context.report(&service.name, &ITSELF).fix(&FIX_ITSELF);
        finding.basis([&returns::NICKNAMES]);
    }
    let own = organizers_name(context);
    let is_own = |word: &str| own.is_some_and(|own| own.text().contains(word));
    let found = Found::listed(name, &[List::Marketing], MARKETING_ORDINARY, |word| !is_own(word));
    if !found.is_empty() {
        let finding = context
            .report(&service.name, &WORDS)
            .arg("words", Arg::quoted(&found.words));
        let finding = mark(finding, &found.spans);
        // One alone may be what the app is about.
        if found.words.len() == 1 {
            finding.severity(Severity::Prompt);
        }
    }
    let famous = |end| name.is_one_of(List::FamousApps, end);
    let famous = famous(name.folded().len()).or_else(|| famous(name.bare_length()));
    if let Some(app) = famous {
        if own.is_some_and(|own| runs(own, app.word)) {
            return Ok(());
        }
        context
            .report(&service.name, &FAMOUS)
            .arg("app", written.trim())
            .fix(&FIX_FAMOUS)
            .severity(Severity::Prompt);
    } else {
        holds_famous(service, name, context);
    }
    Ok(())
}

/// The name of a well-known app as part of another's. Latin ones and numbers are part of too much else.
fn holds_famous(service: &Service, name: &Name, context: &mut RuleContext<'_>) {
    let own = organizers_name(context);
    let is_own = |app: &str| own.is_some_and(|own| runs(own, app));
    let found = Found::listed(name, &[List::FamousApps], FAMOUS_ORDINARY, |app| {
        !app.is_ascii() && !is_own(app)
    });
    if !found.is_empty() {
        let finding = context.report(&service.name, &HOLDS_FAMOUS).fix(&FIX_HOLDS_FAMOUS);
        mark(finding.arg("words", Arg::quoted(&found.words)), &found.spans);
    }
}

/// ¥9.9, 9.9元, 99块: an amount with its unit.
fn prices(name: &str) -> Vec<Span> {
    let mut prices: Vec<Span> = Vec::new();
    let mut amount: Option<Span> = None;
    let mut sign: Option<Span> = None;
    for (c, span) in spans(name).take(MOST) {
        match half_width(c) {
            '¥' | '￥' | '$' => (sign, amount) = (Some(span), None),
            c if c.is_ascii_digit() || (c == '.' && amount.is_some()) => {
                let start = amount.or(sign).map_or(span.0, |before| before.0);
                amount = Some((start, span.1));
                if sign.is_some() {
                    match prices.last_mut() {
                        Some(last) if last.0 == start => last.1 = span.1,
                        _ => prices.push((start, span.1)),
                    }
                }
            }
            '元' | '块' => {
                prices.extend(amount.map(|amount| (amount.0, span.1)));
                (sign, amount) = (None, None);
            }
            _ => (sign, amount) = (None, None),
        }
    }
    prices
}

#[cfg(test)]
mod tests {
    use super::prices;

    #[test]
    fn a_price_is_one_place_however_long_it_is() {
        assert_eq!(prices("￥99起"), [(0, 3)]);
        assert_eq!(prices("示例￥9.90和１2元"), [(2, 7), (8, 11)]);
        assert_eq!(prices("￥99和￥88"), [(0, 3), (4, 7)]);
        assert_eq!(prices("￥示例99"), []);
    }
}
