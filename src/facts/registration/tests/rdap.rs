use super::*;

#[test]
fn rdap_with_jcard() {
    let text = r#"{
        "objectClassName": "domain", "ldhName": "EXAMPLE.COM", "status": ["client transfer prohibited", "active"],
        "events": [
            {"eventAction": "registration", "eventDate": "2015-08-13T20:00:00Z"},
            {"eventAction": "expiration", "eventDate": "2026-08-13T20:00:00Z"},
            {"eventAction": "registrar expiration", "eventDate": "2025-08-13T04:00:00+08:00"},
            {"eventAction": "last changed", "eventDate": "2024-01-01T00:00:00Z"}],
        "entities": [
            {"objectClassName": "entity", "roles": ["registrar"], "vcardArray": ["vcard", [["version", {}, "text", "4.0"], ["fn", {}, "text", "Example Registrar LLC"]]],
             "entities": [{"objectClassName": "entity", "roles": ["abuse"], "vcardArray": ["vcard", [["fn", {}, "text", "Abuse"]]]}]},
            {"objectClassName": "entity", "roles": ["administrative"], "vcardArray": ["vcard", [["fn", {}, "text", "李四"]]]},
            {"objectClassName": "entity", "roles": ["registrant"], "vcardArray": ["vcard", [["version", {}, "text", "4.0"], ["fn", {}, "text", "张三"],
                ["org", {"type": "work"}, "text", ["示例科技有限公司", "域名部"]]]]}]
    }"#;
    let expected = Expected {
        domain: "example.com",
        registrant: "示例科技有限公司",
        registrar: "Example Registrar LLC",
        days: ["2015-08-14", "", "2025-08-13"],
        status: &["clientTransferProhibited", "ok"],
        redacted: false,
    };
    check("organization", text, &expected);
    check("byte order mark", &format!("\u{feff}\r\n{text}"), &expected);
    let person = text.replace(r#"["示例科技有限公司", "域名部"]"#, r#""""#);
    check(
        "person",
        &person,
        &Expected {
            registrant: "张三",
            ..expected
        },
    );
}

#[test]
fn rdap_with_jscontact() {
    let record = |card: &str| {
        format!(
            r#"{{"objectClassName": "domain", "unicodeName": "示例.cn",
            "entities": [{{"objectClassName": "entity", "roles": ["registrant"], "jscontact_card": {card}}}]}}"#
        )
    };
    for (card, registrant) in [
        (
            r#"{"@type": "Card", "name": {"full": "张三"}, "organizations": {"o1": {"name": "示例科技有限公司"}}}"#,
            "示例科技有限公司",
        ),
        (r#"{"@type": "Card", "name": {"full": "张三"}}"#, "张三"),
        (
            r#"{"name": {"components": [{"kind": "surname", "value": "张"}, {"kind": "given", "value": "三"}]}}"#,
            "张三",
        ),
        (
            r#"{"name": {"components": [{"kind": "given", "value": "San"}, {"kind": "surname", "value": "Zhang"}]}}"#,
            "San Zhang",
        ),
        (r#"{"organizations": {}, "name": {}}"#, ""),
    ] {
        check(
            card,
            &record(card),
            &Expected {
                domain: "xn--fsq092h.cn",
                registrant,
                registrar: "",
                days: ["", "", ""],
                status: &[],
                redacted: false,
            },
        );
    }
}

#[test]
fn rdap_with_a_hidden_holder() {
    let entity = |more: &str| format!(r#"{{"objectClassName": "entity", "roles": ["registrant"]{more}}}"#);
    let record = |entities: &str, more: &str| {
        format!(r#"{{"objectClassName": "domain", "ldhName": "example.com", "entities": [{entities}]{more}}}"#)
    };
    let named = r#", "vcardArray": ["vcard", [["fn", {}, "text", "REDACTED FOR PRIVACY"], ["org", {}, "text", ""]]]"#;
    let remark = r#", "remarks": [{"title": "REDACTED FOR PRIVACY", "type": "object redacted due to authorization"}]"#;
    let rfc_9537 = r#", "redacted": [{"name": {"description": "Tech Email"}}, {"name": {"type": "Registrant Name"}, "method": "removal"}]"#;
    for (text, redacted) in [
        (record(&entity(named), ""), true),
        (record(&entity(remark), ""), true),
        (record(&entity(r#", "status": ["private"]"#), ""), true),
        (record(&entity(""), rfc_9537), true),
        (record("", rfc_9537), true),
        (record(&entity(""), ""), false),
        (
            record(&entity(r#", "remarks": [{"title": "Terms of use"}]"#), ""),
            false,
        ),
        (
            record("", r#", "redacted": [{"name": {"description": "Registrant Email"}}]"#),
            false,
        ),
    ] {
        check(
            &text,
            &text,
            &Expected {
                domain: "example.com",
                registrant: "",
                registrar: "",
                days: ["", "", ""],
                status: &[],
                redacted,
            },
        );
    }
}
