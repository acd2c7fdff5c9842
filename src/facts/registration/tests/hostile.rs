use super::whois::CNNIC;
use super::*;

#[test]
fn no_record() {
    for text in [
        "",
        " ",
        "\u{feff}",
        "hello",
        "域名",
        "域名\n云服务器\n对象存储",
        "{",
        "{}",
        "[]",
        "[1, 2",
        "null",
        "{\"ldhName\": \"example.com\"}",
        "\n{\"registrar\": \"Example Registrar\"}",
        "\u{feff}{\"registrar\": \"Example Registrar\"}",
        "{\"objectClassName\": \"entity\", \"handle\": \"X\"}",
        "{\"objectClassName\": [\"domain\"]}",
        "{\"errorCode\": 404, \"title\": \"Not Found\"}",
        "<!DOCTYPE html><html><head><title>域名</title></head><body><p>hello</p></body></html>",
        "No matching record.",
        "姓名：张三\n证件号码：11010519491231002X",
        "Dear customer, the registrant must verify. Please contact the registrar: support.",
        "办理备案前，请确认：\n1. 域名已实名认证\n2. 域名注册商为国内注册商\n3. 域名状态正常",
        "域名解析\n记录类型: A\n主机记录: www\n记录值: 192.0.2.1\n状态: 启用",
        "No match for domain \"EXAMPLE.COM\".",
        "Domain Name:\nRegistrant:\nExpiration Time:\n",
        "Domain Name: com\nExpiration Time: tomorrow\nDomain Status: fine\nRegistrant: \u{0}\u{1}\u{2}",
        "https://example.com/whois?domain=example.com",
        "The domain name example is registered by Example Ltd.",
    ] {
        assert_eq!(parse_registration(text), Registration::default(), "{text:?}");
    }
    // Wrong shapes inside an object that is a domain.
    for text in [
        r#"{"objectClassName": "domain", "events": {}, "entities": null, "status": 7, "redacted": 1, "ldhName": {}}"#,
        r#"{"objectClassName": "domain", "events": [1, null, {"eventAction": 2}], "entities": [[], {"roles": "registrant"}], "status": [null]}"#,
        r#"{"objectClassName": "domain", "entities": [{"roles": ["registrant"], "vcardArray": ["vcard", [[], ["fn"], ["fn", {}, "text", {}], 7]]}]}"#,
        r#"{"objectClassName": "domain", "entities": [{"roles": ["registrant"], "jscard": [], "vcardArray": "x", "remarks": [[]]}]}"#,
    ] {
        assert_eq!(parse_registration(text), Registration::default(), "{text}");
    }
}

#[test]
fn hostile_records_return_at_once() {
    let started = std::time::Instant::now();
    for piece in [
        "a",
        ":",
        "\n",
        "\t",
        "Registrant:",
        "Registrant: x\n",
        "Registrant\n",
        "域名持有者 ",
        "Domain Name: ",
        "Domain Status: ok\n",
        ">",
        "%",
        "\0",
        "\u{fffd}",
        "[",
        "{\"a\":",
        "{\"objectClassName\":\"domain\",\"entities\":[",
        "<",
        "2024-01-02 ",
        "Expiration Time: 2024-01-02\n",
        "\r",
        "(",
        "/",
        "*",
        "中",
        "由",
        "域名由中注册",
        "有效期至",
        "<td>a</td>",
        "</",
        "&#",
        "域名,",
        "域名\t域名\n",
        "\"ldhName\"{[",
        "Registrant: a Registrant: ",
        "Registrant Contact\nName\n",
        "注册/到期时间：2015-05-06 / ",
        "有效期：2015 | ",
        "（个人）",
        "example.cn由 ",
        "\"a,b\",",
        "&amp;",
    ] {
        parse_registration(&piece.repeat(100_000 / piece.len()));
        let text = piece.repeat(20_000 / piece.len());
        for text in [
            format!("Registrant: {text}"),
            format!("Expiration Time: {text}"),
            format!("Domain Name: {text}"),
            format!("{text}: x"),
            format!("<td>{text}"),
            format!("域名由{text}"),
        ] {
            parse_registration(&text);
        }
    }
    assert_eq!(
        parse_registration(&"Registrant: x\n".repeat(MAX_RECORD / 14 + 1)),
        Registration::default()
    );
    assert!(started.elapsed().as_secs() < 600);
}

/// Cut anywhere, a record says what is left of it and nothing else.
#[test]
fn truncated_records() {
    let whole = parse_registration(CNNIC);
    for (end, _) in CNNIC.char_indices() {
        let read = parse_registration(&CNNIC[..end]);
        assert!(read.status.iter().all(|code| whole.status.contains(code)));
        assert!(
            read.registrant
                .is_none_or(|name| whole.registrant.as_ref().unwrap().starts_with(&name))
        );
        assert!(!read.redacted);
    }
}
