//! What tools and consoles print of the certificate that an app is signed with, as people paste it.

use crate::facts::text::{half_width, is_han, is_invisible};

/// Longest text that is looked through, in bytes: a key of 16,384 bits in hexadecimal with signs between.
const MOST: usize = 16_384;

/// Without what tools print before and behind the digits: `MD5 指纹: 00 11`, `SHA1 Fingerprint=AB:CD`, `Modulus (2048 bits): …`.
fn without_label(typed: &str) -> String {
    let text: String = typed
        .chars()
        .take(MOST)
        .filter(|c| !is_invisible(*c))
        .map(half_width)
        .collect();
    let folded = text.to_ascii_lowercase();
    let end = ["exponent", "指数", "公钥指数"]
        .iter()
        .filter_map(|word| folded.find(word).filter(|at| *at > 64))
        .min();
    let mut rest = text.get(..end.unwrap_or(text.len())).unwrap_or(&text).trim();
    let labelled = |rest: &str| rest.split_once([':', '=']).is_some_and(|(label, _)| is_label(label));
    // A label without a sign behind it.
    let worded = |rest: &str| {
        rest.split_once(char::is_whitespace)
            .is_some_and(|(word, _)| word.len() > 2 && is_label(word))
    };
    while labelled(rest) {
        rest = rest.split_once([':', '=']).map_or("", |(_, after)| after.trim_start());
    }
    while worded(rest) {
        rest = rest
            .split_once(char::is_whitespace)
            .map_or("", |(_, after)| after.trim_start());
    }
    rest.to_owned()
}

/// Words, not digits in any radix: short, with a letter that no digit is.
fn is_label(text: &str) -> bool {
    let is_word = |c: char| is_han(c) || matches!(c, 'g'..='z' | 'G'..='Z');
    text.chars().count() <= 40 && text.contains(is_word)
}

/// The digits alone, without what stands between them.
pub fn digits(typed: &str) -> String {
    let text = without_label(typed);
    let text = text.strip_prefix("0x").unwrap_or(&text);
    let separates = |char: char| char.is_whitespace() || matches!(char, ':' | '-' | ',' | '.' | '=');
    text.chars().filter(|char| !separates(*char)).collect()
}

/// The text of a private key, which nobody else may see.
pub fn is_private_key(typed: &str) -> bool {
    typed.contains("-----BEGIN") && typed.contains("PRIVATE KEY")
}

/// The modulus in the hexadecimal digits of an RSA key in DER (PKCS #1, or X.509 around it), without its leading 00; or a modulus that still has
/// that.
pub fn inner_modulus(hexadecimal: &str) -> Option<&str> {
    if hexadecimal.len() > MOST || !hexadecimal.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        return None;
    }
    let Some(mut inside) = element(hexadecimal, "30").map(|(inside, _)| inside) else {
        if hexadecimal.starts_with("30") {
            return between_ends(hexadecimal);
        }
        return hexadecimal
            .strip_prefix("00")
            .filter(|rest| rest.len().is_multiple_of(2));
    };
    if let Some((_, after)) = element(inside, "30") {
        let (bits, _) = element(after, "03")?;
        inside = element(bits.strip_prefix("00")?, "30")?.0;
    }
    let Some((modulus, _)) = element(inside, "02") else {
        return between_ends(hexadecimal);
    };
    Some(modulus.strip_prefix("00").unwrap_or(modulus)).filter(|modulus| modulus.len() >= 128)
}

/// The same for a key whose lengths do not fit, as when a part of it was left out in copying: what stands before the exponent 65537.
fn between_ends(text: &str) -> Option<&str> {
    let header = |text: &'_ str, tag: &str| -> Option<usize> {
        let first = text.strip_prefix(tag)?.get(..2)?;
        Some(match first {
            "82" => 8,
            "81" => 6,
            _ => 4,
        })
    };
    let inside = text.get(header(text, "30")?..)?;
    let modulus = inside.get(header(inside, "02")?..)?.strip_suffix("0203010001")?;
    Some(modulus.strip_prefix("00").unwrap_or(modulus)).filter(|modulus| modulus.len() >= 128)
}

/// The content of a DER element with this tag at the beginning, and what follows it.
fn element<'a>(text: &'a str, tag: &str) -> Option<(&'a str, &'a str)> {
    let rest = text.strip_prefix(tag)?;
    let (first, rest) = rest.split_at_checked(2)?;
    let first = usize::from_str_radix(first, 16).ok()?;
    let (length, rest) = match first {
        0..=0x7f => (first, rest),
        0x81..=0x83 => {
            let (length, rest) = rest.split_at_checked(first.wrapping_sub(0x80).wrapping_mul(2))?;
            (usize::from_str_radix(length, 16).ok()?, rest)
        }
        _ => return None,
    };
    rest.split_at_checked(length.checked_mul(2)?)
}

/// The package and the key in the appId of a HarmonyOS app: `com.example.app_BK…=`.
pub fn app_id(typed: &str) -> Option<(&str, &str)> {
    let (package, key) = typed.trim().rsplit_once('_')?;
    let is_package = package.contains('.')
        && package
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'_'));
    let is_key = key.len() > 40
        && key
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/' | b'='));
    (is_package && is_key).then_some((package, key))
}

/// A bundle ID with the ten characters of its team before it, without them.
pub fn without_team(id: &str) -> Option<&str> {
    let (team, rest) = id.split_once('.')?;
    let is_team = team.len() == 10
        && team
            .bytes()
            .all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit())
        && team.bytes().any(|byte| byte.is_ascii_digit());
    (is_team && rest.contains('.')).then_some(rest)
}

/// The number that DCloud gives an app of its own: `__UNI__1DEDA0C`.
pub fn is_dcloud_id(id: &str) -> bool {
    id.get(..7).is_some_and(|start| start.eq_ignore_ascii_case("__UNI__"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_come_off() {
        for text in [
            "MD5 指纹: 00 11 aa",
            "签名MD5值：0011aa",
            "SHA-1 指纹：00:11:aa",
            "MD5: 00:11:AA",
            "SHA1 Fingerprint=00:11:AA",
            "证书指纹（MD5）：00-11-aa",
            "MD5 0011aa",
            "模数: 0011aa",
            "Modulus (2048 bits): 0011aa",
            "Modulus=0011AA",
            "RSA 公钥模数 = 0x0011aa",
            "Public-Key: (2048 bit)\nModulus:\n    00:11:\n    aa",
        ] {
            assert_eq!(digits(text).to_ascii_lowercase(), "0011aa", "{text}");
        }
        for text in ["AB:CD:EF", "deadbeef", "", ":", "=", "ab cd"] {
            assert_eq!(digits(text), text.replace([':', '=', ' '], ""), "{text}");
        }
        // Base64 in pairs.
        assert_eq!(digits("MI IB Ij AN"), "MIIBIjAN");
    }

    #[test]
    fn what_follows_a_modulus_is_left_out() {
        let modulus = "b3".repeat(128);
        for text in [
            format!("Modulus: {modulus} Exponent: 65537 (0x10001)"),
            format!("公钥模数：{modulus} 指数：65537"),
            format!("Public Exponent: 65537 Modulus: {modulus}"),
        ] {
            assert_eq!(digits(&text), modulus, "{text}");
        }
        // No modulus is as short as the longest fingerprint.
        let beside_fingerprint = format!("{}exponent", "b3".repeat(32));
        assert_eq!(digits(&beside_fingerprint), beside_fingerprint);
        assert_eq!(digits(&format!("{}exponent", "b".repeat(65))), "b".repeat(65));
    }

    #[test]
    fn the_modulus_inside() {
        let modulus = "b3".repeat(256);
        let key = format!("3082010a0282010100{modulus}0203010001");
        assert_eq!(inner_modulus(&key), Some(modulus.as_str()));
        let wrapped = format!("30820122300d06092a864886f70d01010105000382010f00{key}");
        assert_eq!(inner_modulus(&wrapped), Some(modulus.as_str()));
        assert_eq!(inner_modulus(&format!("00{modulus}")), Some(modulus.as_str()));
        let longest = "b3".repeat(MOST / 2 - 1);
        assert_eq!(inner_modulus(&format!("00{longest}")), Some(longest.as_str()));
        assert_eq!(inner_modulus(&format!("0000{longest}")), None);
        let shortened = key.replacen("b3b3", "", 1);
        assert_eq!(inner_modulus(&shortened), Some(&modulus[4..]));
        let half = &modulus[256..];
        let shortened = format!("30818902818100{}0203010001", &half[2..]);
        assert_eq!(inner_modulus(&shortened), Some(&half[2..]));
        for text in [
            modulus.as_str(),
            "30",
            "3082",
            "30ff",
            "3003020101",
            "",
            "00x",
            &key[..200],
        ] {
            assert_eq!(inner_modulus(text), None, "{text}");
        }
    }

    #[test]
    fn identifiers_of_other_kinds() {
        assert_eq!(without_team("A1B2C3D4E5.com.example.myapp"), Some("com.example.myapp"));
        for id in [
            "com.example.app",
            "COMPANYABC.example.app",
            "A1B2C3D4E5.app",
            "a1b2c3d4e5.com.app",
            "A1.com.example.app",
        ] {
            assert_eq!(without_team(id), None, "{id}");
        }
        let key = "BK".to_owned() + &"a1+/".repeat(20) + "=";
        assert_eq!(
            app_id(&format!("com.example.app_{key}")),
            Some(("com.example.app", key.as_str()))
        );
        assert_eq!(app_id("com.example.my_app"), None);
        assert_eq!(app_id(&format!("example_{key}")), None);
        // Nothing as short as a fingerprint by SHA-1 is a key.
        assert_eq!(app_id(&format!("com.example.app_{}", "a1".repeat(20))), None);
        assert!(app_id(&format!("com.example.app_{}c", "a1".repeat(20))).is_some());
        assert!(is_dcloud_id("__UNI__1DEDA0C") && !is_dcloud_id("com.uni"));
    }
}
