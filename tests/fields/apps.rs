//! What identifies an app.

use super::hold;

fn of(os: &str, member: &str) -> (String, String) {
    let filing = r#"{"services":[{"app":{"platforms":[{"os":"OS","MEMBER":◆}]}}]}"#;
    (
        filing.replace("OS", os).replace("MEMBER", member),
        format!("/services/0/app/platforms/0/{member}"),
    )
}

#[test]
fn labels_before_a_fingerprint() {
    let md5 = "00112233445566778899aabbccddeeff";
    let spaced = "00 11 22 33 44 55 66 77 88 99 aa bb cc dd ee ff";
    let expected = format!("W app/fingerprint#unclean = {md5}");
    let (filing, path) = of("android", "fingerprint");
    for input in [
        format!("MD5 指纹: {spaced}"),
        format!("签名MD5值：{md5}"),
        format!("MD5: {}", spaced.replace(' ', ":")),
        format!("证书MD5指纹：{md5}"),
        format!("MD5 Fingerprint={}", spaced.replace(' ', ":")),
        format!("md5 {md5}"),
    ] {
        hold(&filing, &path, &[(&input, &expected)]);
    }
    hold(&filing, &path, &[(md5, "")]);
    let (filing, path) = of("ios", "fingerprint");
    let sha = "00112233445566778899aabbccddeeff00112233";
    let expected = format!("W app/fingerprint#unclean = {sha}");
    for input in [
        format!("SHA-1 指纹：{sha}"),
        format!("SHA1:{sha}"),
        format!("指纹（SHA-1）: {sha}"),
    ] {
        hold(&filing, &path, &[(&input, &expected)]);
    }
    hold(
        &filing,
        &path,
        &[
            ("-----BEGIN PRIVATE KEY-----\nMIIE", "W app/fingerprint#private"),
            (sha, ""),
        ],
    );
}

#[test]
fn what_is_pasted_as_a_public_key() {
    let decimal = "2333".repeat(100);
    let (filing, path) = of("android", "publicKey");
    let expected = format!("W app/public-key#unclean = {decimal}");
    for input in [
        format!("模数: {decimal}"),
        format!("Modulus (2048 bits): {decimal}"),
        format!("RSA 模数＝{decimal}"),
        format!("公钥模数（十进制）：{decimal}"),
    ] {
        hold(&filing, &path, &[(&input, &expected)]);
    }
    hold(&filing, &path, &[(&decimal, "")]);
    let private = "W app/public-key#private";
    hold(
        &filing,
        &path,
        &[
            ("-----BEGIN RSA PRIVATE KEY-----\nMIIE", private),
            ("-----BEGIN PRIVATE KEY-----\nMIIE", private),
            ("-----BEGIN ENCRYPTED PRIVATE KEY-----\nMIIE", private),
            ("-----BEGIN EC PRIVATE KEY-----\nMIIE", private),
            ("-----BEGIN OPENSSH PRIVATE KEY-----\nb3Bl", private),
            ("-----BEGIN PUBLIC KEY-----\nMFww", "W app/public-key#pem"),
            ("-----BEGIN CERTIFICATE-----\nMIIC", "W app/public-key#pem"),
        ],
    );

    let modulus = "b3a1".repeat(128);
    let expected = format!("W app/public-key#unclean = {modulus}");
    let pairs = |text: &str, sign: &str| {
        let pairs: Vec<&str> = (0..text.len() / 2).map(|at| &text[at * 2..at * 2 + 2]).collect();
        pairs.join(sign)
    };
    let key = format!("3082010a0282010100{modulus}0203010001");
    let (filing, path) = of("ios", "publicKey");
    for input in [
        pairs(&key, " "),
        key.clone(),
        format!("30820122300d06092a864886f70d01010105000382010f00{key}"),
        pairs(&format!("00{modulus}"), ":"),
        format!("00{modulus}"),
        format!("Modulus (2048 bits): {modulus}"),
        format!(
            "Modulus:\n    {}\nExponent: 65537 (0x10001)",
            pairs(&format!("00{modulus}"), ":")
        ),
    ] {
        hold(&filing, &path, &[(&input, &expected)]);
    }
    hold(&filing, &path, &[(&modulus, "")]);
    let (filing, path) = of("harmony", "publicKey");
    let key = "BK".to_owned() + &"a1+/".repeat(20) + "=";
    hold(
        &filing,
        &path,
        &[
            (
                &format!("com.example.app_{key}"),
                &format!("P app/public-key#app-id = {key}"),
            ),
            (&key, ""),
        ],
    );
}

#[test]
fn identifiers_of_another_kind() {
    let (filing, path) = of("ios", "id");
    hold(
        &filing,
        &path,
        &[
            (
                "A1B2C3D4E5.com.example.myapp",
                "W app/identifier#team = com.example.myapp",
            ),
            ("9XYZ123456.com.example", "W app/identifier#team = com.example"),
            ("__UNI__1DEDA0C", "W app/identifier#dcloud"),
            ("__uni__1deda0c", "W app/identifier#dcloud"),
            ("com.example.myapp", ""),
            ("COMPANYABC.example.app", ""),
        ],
    );
    let (filing, path) = of("android", "id");
    hold(
        &filing,
        &path,
        &[
            ("__UNI__1DEDA0C", "W app/identifier#dcloud"),
            ("com.example.my_app", ""),
        ],
    );
}
