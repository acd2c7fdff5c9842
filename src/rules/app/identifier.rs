//! Package names and bundle IDs as each platform writes them.

use crate::data::vocabulary::{Os, Vocabulary};
use crate::facts::signing::{is_dcloud_id, without_team};
use crate::facts::text::half_width;
use crate::facts::text::is_invisible;
use crate::filing::AppPlatform;
use crate::law::conventions;
use crate::model::phrase::t;
use crate::model::report::Severity;
use crate::model::utf16::spans;
use crate::rule::{
    Applicability, Applies, Arg, BLANK, Leaf, Rule, RuleContext, Scope, chosen, fail, inapplicable, messages, pass,
};

/// See the module.
pub static RULE: Rule = Rule {
    id: "app/identifier",
    since: "0.1.0",
    severity: Severity::Warning,
    title: t!("包名（Bundle ID）的写法", "How a package name or bundle ID is written"),
    why: t!(
        "包名与应用实际的包名不一致，审核时查不到应用。",
        "If it differs from the app's own identifier, reviewers do not find the app.",
    ),
    fix: t!(
        "请从应用的工程配置或应用市场后台复制，例如 com.example.app。",
        "Copy it from the project or the app store console; it looks like com.example.app.",
    ),
    messages: MESSAGES,
    basis: &[&conventions::APP_IDENTIFIER],
    applies: Applies::ALWAYS.at(&[Leaf::Id]),
    scope: &[Scope::Platform(check)],
    cases: &[
        fail(r#"{"services":[{"app":{"platforms":[{"os":"android","id":"com.example.my-app"}]}}]}"#),
        fail(r#"{"services":[{"app":{"platforms":[{"os":"android","id":"com.1example"}]}}]}"#),
        fail(r#"{"services":[{"app":{"platforms":[{"os":"android","id":"example"}]}}]}"#),
        fail(r#"{"services":[{"app":{"platforms":[{"os":"android","id":"com..example"}]}}]}"#),
        fail(r#"{"services":[{"app":{"platforms":[{"os":"android","id":" com.example.app"}]}}]}"#),
        fail(r#"{"services":[{"app":{"platforms":[{"os":"ios","id":"com.example.my_app"}]}}]}"#),
        fail(r#"{"services":[{"app":{"platforms":[{"os":"ios","id":"示例应用"}]}}]}"#),
        fail(r#"{"services":[{"app":{"platforms":[{"os":"harmony","id":"com.example.my-app"}]}}]}"#),
        fail(r#"{"services":[{"app":{"platforms":[{"os":"harmony","id":"com.ab"}]}}]}"#),
        fail(r#"{"services":[{"app":{"platforms":[{"os":"ios","id":"A1B2C3D4E5.com.example.app"}]}}]}"#),
        fail(r#"{"services":[{"app":{"platforms":[{"os":"ios","id":"__UNI__1DEDA0C"}]}}]}"#),
        pass(r#"{"services":[{"app":{"platforms":[{"os":"android","id":"com.example.my_app"}]}}]}"#),
        pass(r#"{"services":[{"app":{"platforms":[{"os":"ios","id":"com.example.my-app2"}]}}]}"#),
        pass(r#"{"services":[{"app":{"platforms":[{"os":"harmony","id":"com.example.my_app"}]}}]}"#),
        inapplicable(r#"{"services":[{"app":{"platforms":[{"id":"com.example.app"}]}}]}"#),
    ],
};

messages! {
    UNCLEAN "unclean"
        "{field}里有空格、全角或看不见的字符。"
        "{field} holds spaces, full-width characters or characters that cannot be seen.";
    DCLOUD "dcloud"
        "{field}填的是 DCloud 的应用标识（__UNI__…），不是{os}的包名。"
        "{field} is the number that DCloud gave the app (__UNI__…), not its identifier on {os}.";
    TEAM "team"
        "{field}前面带了开发团队的 Team ID。"
        "{field} has the developer's team ID before it.";
    FIX_TEAM "fix-team"
        "请去掉 Team ID 和它后面的点，只留 Bundle ID。"
        "Remove the team ID with its dot and keep the bundle ID.";
    CHARACTER "character" "{field}里有{os}不用的字符：{found}。" "{field} holds a character that {os} does not use: {found}.";
    FIX_HYPHEN "fix-hyphen"
        "安卓和鸿蒙的包名不用连字符“-”（苹果才可以），请核对是否填错了平台。"
        "Package names have no hyphens, bundle IDs of iOS do; see whether it belongs to another platform.";
    FIX_UNDERSCORE "fix-underscore"
        "苹果的 Bundle ID 不用下划线“_”（安卓才可以），请核对是否填错了平台。"
        "Bundle IDs of iOS have no underscores, package names of Android do; see whether it belongs to another platform.";
    NO_DOT "no-dot"
        "{field}应由“.”分成几段，例如 com.example.app。"
        "{field} should have several parts with dots between them, such as com.example.app.";
    EMPTY_PART "empty-part"
        "{field}多了一个“.”，或者两个“.”之间没有内容。"
        "{field} has a dot too many, or nothing between two dots.";
    FIRST "first" "{field}的每一段要以字母开头。" "{field} should have parts that each begin with a letter.";
    LENGTH "length"
        "{field}应为 {from} 到 {to} 个字符，现在是 {got} 个。"
        "{field} should have {from} to {to} characters and has {got}.";
}

/// Characters of a HarmonyOS bundle name.
const HARMONY: std::ops::RangeInclusive<usize> = 7..=128;

fn check(platform: &AppPlatform, context: &mut RuleContext<'_>) -> Applicability {
    let os = chosen(&platform.os)?;
    let typed = platform.id.text().ok_or(BLANK)?;
    let visible = typed
        .chars()
        .filter(|char| !char.is_whitespace() && !is_invisible(*char));
    let clean: String = visible.map(half_width).collect();
    if clean != typed {
        let finding = context.report(&platform.id, &UNCLEAN);
        if is_right(&clean, os) {
            finding.suggest(&clean);
        }
        return Ok(());
    }
    if is_dcloud_id(typed) {
        context.report(&platform.id, &DCLOUD).arg("os", os.entry());
        return Ok(());
    }
    if let Some(id) = without_team(typed).filter(|_| os == Os::Ios) {
        context.report(&platform.id, &TEAM).suggest(id).fix(&FIX_TEAM);
        return Ok(());
    }
    let allowed =
        |char: char| char.is_ascii_alphanumeric() || char == '.' || char == if os == Os::Ios { '-' } else { '_' };
    if let Some((found, span)) = spans(typed).find(|(char, _)| !allowed(*char)) {
        let finding = context
            .report(&platform.id, &CHARACTER)
            .arg("os", os.entry())
            .arg("found", Arg::Character(found))
            .span(span);
        match found {
            '-' => finding.fix(&FIX_HYPHEN),
            '_' => finding.fix(&FIX_UNDERSCORE),
            _ => finding,
        };
        return Ok(());
    }
    let parts = || typed.split('.');
    if parts().any(str::is_empty) {
        context.report(&platform.id, &EMPTY_PART);
    } else if parts().nth(1).is_none() {
        context.report(&platform.id, &NO_DOT);
    } else if os == Os::Android && parts().any(|part| !part.starts_with(|char: char| char.is_ascii_alphabetic())) {
        context.report(&platform.id, &FIRST);
    } else if os == Os::Harmony && !HARMONY.contains(&typed.len()) {
        let number = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
        let finding = context
            .report(&platform.id, &LENGTH)
            .arg("from", number(*HARMONY.start()));
        finding
            .arg("to", number(*HARMONY.end()))
            .arg("got", number(typed.len()));
    }
    Ok(())
}

/// Nothing would be said of it.
fn is_right(id: &str, os: Os) -> bool {
    let sign = if os == Os::Ios { '-' } else { '_' };
    let is_part = |part: &str| {
        !part.is_empty() && (os != Os::Android || part.starts_with(|char: char| char.is_ascii_alphabetic()))
    };
    id.chars()
        .all(|char| char.is_ascii_alphanumeric() || char == '.' || char == sign)
        && id.split('.').all(is_part)
        && id.contains('.')
        && (os != Os::Harmony || HARMONY.contains(&id.len()))
        && !(os == Os::Ios && without_team(id).is_some())
}
