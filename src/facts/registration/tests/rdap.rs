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
    check(
        "among words",
        &format!("查询结果：\n{text}\n以上，供参考, [1]"),
        &expected,
    );
    let other = r#"{"objectClassName": "domain", "ldhName": "example.net", "status": ["client hold"]}"#;
    check("above another's", &format!("[{text}, {other}]"), &expected);
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
        // The card in another language: RFC 9553, 2.7.1.
        (
            r#"{"name": {"full": "San Zhang"}, "organizations": {"o1": {"name": "Example Ltd"}},
                "localizations": {"zh": {"titles/t1/name": "经理", "organizations/o1/name": "示例科技有限公司"}}}"#,
            "示例科技有限公司",
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
    let private = r#", "status": ["private"]"#;
    for (text, redacted) in [
        (record(&entity(named), ""), true),
        (record(&entity(remark), ""), true),
        (
            record(&entity(r#", "remarks": [{"title": "REDACTED FOR PRIVACY"}]"#), ""),
            true,
        ),
        (
            record(
                &entity(r#", "notices": [{"type": "object truncated due to authorization"}]"#),
                "",
            ),
            true,
        ),
        (record(&entity(private), ""), true),
        (record(&[entity(private), entity(private)].join(","), ""), true),
        (record(&entity(private), rfc_9537), true),
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

/// RFC 9537, 4.2: the place of what is left out, as a JSONPath.
#[test]
fn rdap_says_where_the_holder_was_left_out() {
    for (path, redacted) in [
        ("$.entities[?(@.roles[0]=='registrant')]", true),
        (r#"$.entities[?(@.roles[0]==\"registrant\")]"#, true),
        (
            "$.entities[?(@.roles[0]=='registrant')].vcardArray[1][?(@[0]=='fn')][3]",
            true,
        ),
        (
            "$.entities[?(@.roles[0]=='registrant')].vcardArray[1][?(@[0]=='org')]",
            true,
        ),
        (
            "$.entities[?(@.roles[0]=='registrant')].vcardArray[1][?(@[0]=='email')]",
            false,
        ),
        (
            "$.entities[?(@.roles[0]=='technical')].vcardArray[1][?(@[0]=='fn')][3]",
            false,
        ),
        ("$.entities[?(@.roles[0]=='technical')]", false),
    ] {
        let text = format!(
            r#"{{"objectClassName": "domain", "ldhName": "example.com", "redacted": [{{"name": {{}}, "prePath": "{path}"}}]}}"#
        );
        assert_eq!(parse_registration(&text).redacted, redacted, "{path}");
    }
}

/// Some servers leave the class out.
#[test]
fn an_object_with_a_name_and_a_list_is_a_domain() {
    for list in [r#""entities": []"#, r#""events": []"#] {
        let read = parse_registration(&format!(r#"{{"ldhName": "example.com", {list}}}"#));
        assert_eq!(read.domain.as_deref(), Some("example.com"), "{list}");
    }
}

#[test]
fn what_was_cut_off_is_read_to_its_last_whole_part() {
    let text = r#"{"objectClassName": "domain", "entities": [{"roles": ["registrant"], "remarks": [{"description": ["a } \"[1\" , \\"]}],
        "vcardArray": ["vcard", [["fn", {}, "text", "张三"]◆]]}], "ldhName": "example.com", ◆"events": [◆"#;
    let read = |place: usize| {
        let pieces: Vec<&str> = text.split('◆').take(place).collect();
        let read = parse_registration(&pieces.concat());
        (read.registrant, read.domain)
    };
    let (holder, domain) = (Some("张三".to_owned()), Some("example.com".to_owned()));
    assert_eq!(read(1), (holder.clone(), None));
    assert_eq!(read(2), (holder.clone(), domain.clone()));
    assert_eq!(read(3), (holder, domain));
}

#[test]
fn what_registry_and_registrar_say_in_one_answer() {
    let read = parse_registration(
        r#"{"registry": {"objectClassName": "domain", "ldhName": "example.com"},
            "registrar": {"objectClassName": "domain", "ldhName": "example.com", "status": ["client hold"]}}"#,
    );
    assert_eq!(read.status, ["clientHold"]);
}
