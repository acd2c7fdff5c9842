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
    title: t!("包名（Bundle ID）的写法", "Format of a package name or bundle ID"),
    why: t!(
        "包名与应用实际的包名不一致，审核时查不到应用。",
        "If it differs from the app's real identifier, the reviewer cannot find the app.",
    ),
    fix: t!(
        "从应用的工程配置或应用市场后台复制，例如 com.example.app。",
        "Copy it from the project settings or the app store console, such as com.example.app.",
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
        fail(r#"{"services":[{"app":{"platforms":[{"os":"android","id":" com.example.my_app"}]}}]}"#),
        fail(r#"{"services":[{"app":{"platforms":[{"os":"ios","id":"com.example.my_app"}]}}]}"#),
        fail(r#"{"services":[{"app":{"platforms":[{"os":"ios","id":"示例应用"}]}}]}"#),
        fail(r#"{"services":[{"app":{"platforms":[{"os":"harmony","id":"com.example.my-app"}]}}]}"#),
        fail(r#"{"services":[{"app":{"platforms":[{"os":"harmony","id":"com.ab"}]}}]}"#),
        fail(r#"{"services":[{"app":{"platforms":[{"os":"ios","id":"A1B2C3D4E5.com.example.app"}]}}]}"#),
        fail(r#"{"services":[{"app":{"platforms":[{"os":"ios","id":"__UNI__1DEDA0C"}]}}]}"#),
        fail(r#"{"services":[{"app":{"platforms":[{"os":"ios","id":" A1B2C3D4E5.com.example.app"}]}}]}"#),
        fail(r#"{"services":[{"app":{"platforms":[{"os":"android","id":" com.example.my-app"}]}}]}"#),
        fail(r#"{"services":[{"app":{"platforms":[{"os":"android","id":" com.1example"}]}}]}"#),
        fail(r#"{"services":[{"app":{"platforms":[{"os":"android","id":" com..app"}]}}]}"#),
        fail(r#"{"services":[{"app":{"platforms":[{"os":"android","id":" example"}]}}]}"#),
        fail(r#"{"services":[{"app":{"platforms":[{"os":"harmony","id":" com.ab"}]}}]}"#),
        pass(r#"{"services":[{"app":{"platforms":[{"os":"android","id":"com.example.my_app"}]}}]}"#),
        pass(r#"{"services":[{"app":{"platforms":[{"os":"ios","id":"com.example.my-app2"}]}}]}"#),
        pass(r#"{"services":[{"app":{"platforms":[{"os":"harmony","id":"com.example.my_app"}]}}]}"#),
        inapplicable(r#"{"services":[{"app":{"platforms":[{"id":"com.example.app"}]}}]}"#),
    ],
};

messages! {
    UNCLEAN "unclean"
        "{field}里有空格、全角或看不见的字符。"
        "{field} contains spaces, full-width or invisible characters.";
    DCLOUD "dcloud"
        "{field}填的是 DCloud 的应用标识（__UNI__…），不是{os}的包名。"
        "{field} is the DCloud app ID (__UNI__…), not the identifier on {os}.";
    TEAM "team"
        "{field}前面带了开发团队的 Team ID。"
        "{field} begins with the developer's Team ID.";
    FIX_TEAM "fix-team"
        "去掉 Team ID 和它后面的点，只留 Bundle ID。"
        "Delete the Team ID and the dot after it, and keep only the bundle ID.";
    CHARACTER "character" "{field}里有{os}不用的字符：{found}。" "{field} contains a character that {os} does not use: {found}.";
    FIX_HYPHEN "fix-hyphen"
        "安卓和鸿蒙的包名不用连字符“-”（苹果才可以），核对是否填错了平台。"
        "Android and HarmonyOS package names have no hyphens “-” (only iOS allows them); check the platform.";
    FIX_UNDERSCORE "fix-underscore"
        "苹果的 Bundle ID 不用下划线“_”（安卓才可以），核对是否填错了平台。"
        "iOS bundle IDs have no underscores “_” (only Android allows them); check the platform.";
    NO_DOT "no-dot"
        "{field}应由“.”分成几段，例如 com.example.app。"
        "{field} should consist of several parts separated by dots, such as com.example.app.";
    EMPTY_PART "empty-part"
        "{field}多了一个“.”，或者两个“.”之间没有内容。"
        "{field} has an extra dot, or nothing between two dots.";
    FIRST "first" "{field}的每一段要以字母开头。" "{field}: each part must begin with a letter.";
    LENGTH "length"
        "{field}应为 {from} 到 {to} 个字符，现在是 {got} 个。"
        "{field} should have {from} to {to} characters, but has {got}.";
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
