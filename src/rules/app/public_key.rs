//! The public key of the certificate an app is signed with: the modulus alone, in decimal on Android, in hexadecimal on iOS.

use crate::data::vocabulary::{Os, Vocabulary};
use crate::facts::signing::{app_id, digits, inner_modulus, is_private_key};
use crate::filing::AppPlatform;
use crate::law::conventions;
use crate::model::phrase::t;
use crate::model::report::Severity;
use crate::rule::{
    Applicability, Applies, BLANK, Leaf, NOT_ASKED, Rule, RuleContext, Scope, chosen, fail, inapplicable, messages,
    pass,
};

/// No RSA modulus is as short: that of 512 bits, long out of use, has 128 hexadecimal digits.
const LONGEST_FINGERPRINT: usize = 64;

/// See the module.
pub static RULE: Rule = Rule {
    id: "app/public-key",
    since: "0.1.0",
    severity: Severity::Warning,
    title: t!("公钥", "Public key"),
    why: t!(
        "这一栏填 RSA 公钥的“模数”：安卓填十进制数字，苹果填十六进制，不是证书文件的内容。",
        "Enter the modulus of the RSA public key, in decimal for Android and in hexadecimal for iOS, not the content of a certificate file.",
    ),
    fix: t!(
        "用证书工具查看公钥的模数（modulus），{os}填{radix}。",
        "Look up the modulus of the public key with a certificate tool; {os} requires it in {radix}.",
    ),
    messages: MESSAGES,
    basis: &[&conventions::APP_PUBLIC_KEY],
    applies: Applies::ALWAYS.at(&[Leaf::PublicKey]),
    scope: &[Scope::Platform(check)],
    cases: &[
        fail(
            r#"{"services":[{"app":{"platforms":[{"os":"android","publicKey":"-----BEGIN PUBLIC KEY-----\nMFww"}]}}]}"#,
        ),
        fail(
            r#"{"services":[{"app":{"platforms":[{"os":"android","publicKey":"MFwwDQYJKoZIhvcNAQEBBQADSwAwSAJBAK+m/7kmKZQUoWTqbvRu00iHqczYmOTuQTBl3a="}]}}]}"#,
        ),
        fail(
            r#"{"services":[{"app":{"platforms":[{"os":"android","publicKey":"b3a1c2d4e5f60718293a4b5c6d7e8f90b3a1c2d4e5f60718293a4b5c6d7e8f90b3a1"}]}}]}"#,
        ),
        fail(
            r#"{"services":[{"app":{"platforms":[{"os":"ios","publicKey":"12345678901234567890123456789012345678901234567890123456789012345678901234567890"}]}}]}"#,
        ),
        fail(
            r#"{"services":[{"app":{"platforms":[{"os":"ios","publicKey":"00112233445566778899aabbccddeeff00112233"}]}}]}"#,
        ),
        fail(
            r#"{"services":[{"app":{"platforms":[{"os":"ios","publicKey":"B3:A1:C2:D4:E5:F6:07:18:29:3A:4B:5C:6D:7E:8F:90:B3:A1:C2:D4:E5:F6:07:18:29:3A:4B:5C:6D:7E:8F:90:B3:A1"}]}}]}"#,
        ),
        fail(
            r#"{"services":[{"app":{"platforms":[{"os":"android","publicKey":"-----BEGIN RSA PRIVATE KEY-----\nMIIE"}]}}]}"#,
        ),
        pass(
            r#"{"services":[{"app":{"platforms":[{"os":"android","publicKey":"12345678901234567890123456789012345678901234567890123456789012345678901234567890"}]}}]}"#,
        ),
        fail(
            r#"{"services":[{"app":{"platforms":[{"os":"harmony","publicKey":"com.example.app_BExamplebExamplebExamplebExamplebExamplebE="}]}}]}"#,
        ),
        pass(
            r#"{"services":[{"app":{"platforms":[{"os":"ios","publicKey":"b3a1c2d4e5f60718293a4b5c6d7e8f90b3a1c2d4e5f60718293a4b5c6d7e8f90b3a1"}]}}]}"#,
        ),
        inapplicable(
            r#"{"services":[{"app":{"platforms":[{"os":"harmony","publicKey":"b3a1c2d4e5f60718293a4b5c6d7e8f90b3a1c2d4e5f60718293a4b5c6d7e8f90b3a1"}]}}]}"#,
        ),
        inapplicable(r#"{"services":[{"app":{"platforms":[{"os":"ios"}]}}]}"#),
        inapplicable(
            r#"{"services":[{"app":{"platforms":[{"os":"android","publicKey":"046b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c2964fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f5"}]}}]}"#,
        ),
    ],
};

messages! {
    PRIVATE "private"
        "{field}填的是私钥。私钥只能自己保管，不能交给任何人。"
        "{field} contains a private key. Keep it to yourself and give it to nobody.";
    FIX_PRIVATE "fix-private"
        "立即删除，改填公钥的模数；已经发给别人的，更换签名证书。"
        "Delete it now and enter the modulus of the public key; if anybody has seen the key, replace the signing certificate.";
    APP_ID "app-id"
        "{field}填的是鸿蒙应用的 appId（包名_公钥），不只是公钥。"
        "{field} is the HarmonyOS appId (package name_public key), not only the public key.";
    FIX_APP_ID "fix-app-id"
        "只填“_”后面的公钥。"
        "Enter only the public key after the “_”.";
    PEM "pem"
        "{field}填的是证书或密钥文件的内容（-----BEGIN…），应填其中的模数。"
        "{field} is the content of a certificate or key file (-----BEGIN…); enter the modulus in it.";
    BASE64 "base64" "{field}像是 Base64 编码，应填其中的模数。" "{field} looks like Base64; enter the modulus in it.";
    HEXADECIMAL "hexadecimal" "{field}填的是十六进制，安卓要填十进制。" "{field} is in hexadecimal, but Android requires decimal.";
    DECIMAL "decimal" "{field}填的是十进制，苹果要填十六进制。" "{field} is in decimal, but iOS requires hexadecimal.";
    SHORT "short"
        "{field}太短，不是模数；证书指纹填在另一栏。"
        "{field} is too short for a modulus; the certificate fingerprint has a field of its own.";
    UNCLEAN "unclean"
        "{field}里有说明文字、空格、冒号或编码的头尾，应只填{radix}数字。"
        "{field} contains words, spaces, colons or key headers; enter only digits in {radix}.";
    FIX_UNCLEAN "fix-unclean" "去掉这些内容，或采用建议的内容。" "Leave them out, or use the suggested text.";
    DECIMAL_NAME "decimal-name" "十进制" "decimal";
    HEXADECIMAL_NAME "hexadecimal-name" "十六进制" "hexadecimal";
}

/// Hexadecimal digits of an uncompressed point on a curve of 256 or 384 bits.
const CURVE_POINTS: [usize; 2] = [130, 194];

fn check(platform: &AppPlatform, context: &mut RuleContext<'_>) -> Applicability {
    let os = chosen(&platform.os)?;
    let typed = platform.public_key.text().ok_or(BLANK)?;
    if is_private_key(typed) {
        let finding = context.report(&platform.public_key, &PRIVATE).fix(&FIX_PRIVATE);
        finding.arg("os", os.entry());
        return Ok(());
    }
    if let Some((_, key)) = app_id(typed) {
        let finding = context.report(&platform.public_key, &APP_ID).fix(&FIX_APP_ID);
        // What else than HarmonyOS takes no such key.
        if os == Os::Harmony {
            finding.suggest(key).severity(Severity::Prompt);
        }
        return Ok(());
    }
    if os == Os::Harmony {
        // What it takes there is not written down anywhere.
        return Err(NOT_ASKED);
    }
    let radix = if os == Os::Android {
        &DECIMAL_NAME
    } else {
        &HEXADECIMAL_NAME
    };
    let digits = digits(typed);
    // The key in DER holds the modulus that iOS takes.
    let digits = inner_modulus(&digits)
        .filter(|_| os == Os::Ios)
        .map_or_else(|| digits.clone(), str::to_owned);
    let decimal = digits.bytes().all(|byte| byte.is_ascii_digit());
    let hexadecimal = digits.bytes().all(|byte| byte.is_ascii_hexdigit());
    // A key of an elliptic curve has no modulus, and what is to be entered then is not written down anywhere either.
    if os == Os::Android && hexadecimal && digits.starts_with("04") && CURVE_POINTS.contains(&digits.len()) {
        return Err(NOT_ASKED);
    }
    let message = if typed.contains("-----BEGIN") {
        &PEM
    } else if !hexadecimal {
        &BASE64
    } else if digits.len() <= LONGEST_FINGERPRINT {
        &SHORT
    } else if os == Os::Android && !decimal {
        &HEXADECIMAL
    } else if os == Os::Ios && decimal {
        // A modulus in hexadecimal without a single letter does not happen.
        &DECIMAL
    } else if digits != typed {
        let finding = context.report(&platform.public_key, &UNCLEAN).fix(&FIX_UNCLEAN);
        finding.arg("radix", radix).suggest(digits);
        return Ok(());
    } else {
        return Ok(());
    };
    context
        .report(&platform.public_key, message)
        .arg("os", os.entry())
        .arg("radix", radix);
    Ok(())
}
