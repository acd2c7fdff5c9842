//! The fingerprint of the certificate an app is signed with: MD5 on Android, SHA-1 on iOS, whatever the field is called.

use crate::data::vocabulary::{Os, Vocabulary};
use crate::facts::signing::{digits, is_private_key};
use crate::facts::text::half_width;
use crate::filing::AppPlatform;
use crate::law::conventions;
use crate::model::phrase::t;
use crate::model::report::Severity;
use crate::model::utf16::spans;
use crate::rule::{
    Applicability, Applies, Arg, BLANK, Leaf, Rule, RuleContext, Scope, chosen, fail, inapplicable, messages, pass,
};

const MD5: usize = 32;
const SHA_1: usize = 40;
const SHA_256: usize = 64;

/// See the module.
pub static RULE: Rule = Rule {
    id: "app/fingerprint",
    since: "0.1.0",
    severity: Severity::Warning,
    title: t!("证书指纹", "Certificate fingerprint"),
    why: t!(
        "这一栏安卓填签名证书的 MD5（32 位），苹果填证书的 SHA-1（40 位），填错算法会退回。",
        "Enter the MD5 of the signing certificate for Android (32 characters) and its SHA-1 for iOS (40); another algorithm is returned.",
    ),
    fix: t!(
        "用证书工具重新查看 {algorithm} 指纹，去掉冒号和空格后填写。",
        "Look up the {algorithm} fingerprint with a certificate tool again, and enter it without colons and spaces.",
    ),
    messages: MESSAGES,
    basis: &[&conventions::APP_FINGERPRINT],
    applies: Applies::ALWAYS.at(&[Leaf::Fingerprint]),
    scope: &[Scope::Platform(check)],
    cases: &[
        fail(
            r#"{"services":[{"app":{"platforms":[{"os":"android","fingerprint":"00:11:22:33:44:55:66:77:88:99:AA:BB:CC:DD:EE:FF"}]}}]}"#,
        ),
        fail(
            r#"{"services":[{"app":{"platforms":[{"os":"android","fingerprint":"00112233445566778899aabbccddeeff00112233"}]}}]}"#,
        ),
        fail(
            r#"{"services":[{"app":{"platforms":[{"os":"android","fingerprint":"00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff"}]}}]}"#,
        ),
        fail(r#"{"services":[{"app":{"platforms":[{"os":"ios","fingerprint":"00112233445566778899aabbccddeeff"}]}}]}"#),
        fail(
            r#"{"services":[{"app":{"platforms":[{"os":"ios","fingerprint":"00112233445566778899aabbccddeeff0011223g"}]}}]}"#,
        ),
        fail(r#"{"services":[{"app":{"platforms":[{"os":"ios","fingerprint":"0011"}]}}]}"#),
        fail(
            r#"{"services":[{"app":{"platforms":[{"os":"android","fingerprint":"签名MD5值：00112233445566778899aabbccddeeff"}]}}]}"#,
        ),
        fail(
            r#"{"services":[{"app":{"platforms":[{"os":"android","fingerprint":"-----BEGIN RSA PRIVATE KEY-----\nMIIE"}]}}]}"#,
        ),
        pass(
            r#"{"services":[{"app":{"platforms":[{"os":"android","fingerprint":"00112233445566778899aabbccddeeff"}]}}]}"#,
        ),
        pass(
            r#"{"services":[{"app":{"platforms":[{"os":"ios","fingerprint":"00112233445566778899AABBCCDDEEFF00112233"}]}}]}"#,
        ),
        pass(
            r#"{"services":[{"app":{"platforms":[{"os":"harmony","fingerprint":"00112233445566778899aabbccddeeff"}]}}]}"#,
        ),
        inapplicable(r#"{"services":[{"app":{"platforms":[{"fingerprint":"00112233445566778899aabbccddeeff"}]}}]}"#),
    ],
};

messages! {
    PRIVATE "private"
        "{field}填的是私钥。私钥只能自己保管，不能交给任何人。"
        "{field} contains a private key. Keep it to yourself and give it to nobody.";
    FIX_PRIVATE "fix-private"
        "立即删除，只填证书的指纹；已经发给别人的，更换签名证书。"
        "Delete it now and enter the certificate's fingerprint; if anybody has seen the key, replace the signing certificate.";
    UNCLEAN "unclean"
        "{field}里有冒号、空格等，应只填字母和数字。"
        "{field} contains colons, spaces or similar; enter only letters and digits.";
    FIX_UNCLEAN "fix-unclean" "去掉冒号和空格，或采用建议的内容。" "Leave them out, or use the suggested text.";
    CHARACTER "character" "{field}里有指纹不会有的字符：{found}。" "{field} contains a character that is impossible in a fingerprint: {found}.";
    OTHER "other" "{field}填的是 {got}，{os}要填 {algorithm}。" "{field} is the {got}, but {os} requires the {algorithm}.";
    LENGTH "length"
        "{field}应为 {count} 位（{algorithm}），现在是 {got} 位。"
        "{field} should have {count} characters ({algorithm}), but has {got}.";
}

fn check(platform: &AppPlatform, context: &mut RuleContext<'_>) -> Applicability {
    let os = chosen(&platform.os)?;
    let typed = platform.fingerprint.text().ok_or(BLANK)?;
    // What HarmonyOS takes is not written down anywhere; its tools show a SHA-256 first, and either of the others is let be.
    let (algorithm, count, severity) = match os {
        Os::Android => ("MD5", MD5, Severity::Warning),
        Os::Ios => ("SHA-1", SHA_1, Severity::Warning),
        Os::Harmony => ("MD5", MD5, Severity::Prompt),
    };
    if is_private_key(typed) {
        context.report(&platform.fingerprint, &PRIVATE).fix(&FIX_PRIVATE);
        return Ok(());
    }
    let digits = digits(typed);
    if let Some(found) = digits.chars().find(|char| !char.is_ascii_hexdigit()) {
        let finding = context
            .report(&platform.fingerprint, &CHARACTER)
            .arg("found", Arg::Character(found));
        let finding = finding.arg("algorithm", algorithm).severity(severity);
        if let Some((_, span)) = spans(typed).find(|(char, _)| half_width(*char) == found) {
            finding.span(span);
        }
        return Ok(());
    }
    let number = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    let fits = digits.len() == count || os == Os::Harmony && digits.len() == SHA_1;
    let got = match digits.len() {
        MD5 => "MD5",
        SHA_1 => "SHA-1",
        SHA_256 => "SHA-256",
        _ => "",
    };
    if fits && digits == typed {
        return Ok(());
    }
    if fits {
        context
            .report(&platform.fingerprint, &UNCLEAN)
            .fix(&FIX_UNCLEAN)
            .suggest(digits);
    } else if got.is_empty() {
        let finding = context
            .report(&platform.fingerprint, &LENGTH)
            .arg("algorithm", algorithm);
        finding
            .arg("count", number(count))
            .arg("got", number(digits.len()))
            .severity(severity);
    } else {
        let finding = context
            .report(&platform.fingerprint, &OTHER)
            .arg("algorithm", algorithm);
        finding.arg("got", got).arg("os", os.entry()).severity(severity);
    }
    Ok(())
}
