use super::*;

fn range(first: &str, last: &str, cleaned: bool) -> Range {
    Range {
        first: first.parse().unwrap(),
        last: last.parse().unwrap(),
        cleaned,
    }
}

#[test]
fn addresses_and_ranges() {
    let longest = format!("{}1.2.3.4", " ".repeat(MAX_ADDRESS - 7));
    for (text, first, last, cleaned, shown) in [
        ("1.2.3.4", "1.2.3.4", "1.2.3.4", false, "1.2.3.4"),
        ("1.2.3.4-1.2.3.9", "1.2.3.4", "1.2.3.9", false, "1.2.3.4-1.2.3.9"),
        ("1.2.3.4-1.2.3.4", "1.2.3.4", "1.2.3.4", false, "1.2.3.4"),
        ("240e::1", "240e::1", "240e::1", false, "240e::1"),
        ("240E:0:0:0:0:0:0:1", "240e::1", "240e::1", false, "240e::1"),
        ("240e::1-240e::ff", "240e::1", "240e::ff", false, "240e::1-240e::ff"),
        (" 1.2.3.4\u{3000}", "1.2.3.4", "1.2.3.4", true, "1.2.3.4"),
        ("１．２．３．４", "1.2.3.4", "1.2.3.4", true, "1.2.3.4"),
        ("1。2。3。4", "1.2.3.4", "1.2.3.4", true, "1.2.3.4"),
        ("1。2。3.4", "1.2.3.4", "1.2.3.4", true, "1.2.3.4"),
        ("1.2. 3.4", "1.2.3.4", "1.2.3.4", true, "1.2.3.4"),
        ("\u{feff}1.2.3.4\u{200b}", "1.2.3.4", "1.2.3.4", true, "1.2.3.4"),
        ("1.2.3.4 - 1.2.3.9", "1.2.3.4", "1.2.3.9", true, "1.2.3.4-1.2.3.9"),
        ("1.2.3.4～1.2.3.9", "1.2.3.4", "1.2.3.9", true, "1.2.3.4-1.2.3.9"),
        ("1.2.3.4~1.2.3.9", "1.2.3.4", "1.2.3.9", true, "1.2.3.4-1.2.3.9"),
        ("1.2.3.4—1.2.3.9", "1.2.3.4", "1.2.3.9", true, "1.2.3.4-1.2.3.9"),
        ("1.2.3.4至1.2.3.9", "1.2.3.4", "1.2.3.9", true, "1.2.3.4-1.2.3.9"),
        ("1.2.3.4;", "1.2.3.4", "1.2.3.4", false, "1.2.3.4"),
        (longest.as_str(), "1.2.3.4", "1.2.3.4", true, "1.2.3.4"),
    ] {
        let read = parse(text).unwrap_or_else(|problem| panic!("{text}: {problem:?}"));
        assert_eq!(read, range(first, last, cleaned), "{text}");
        assert_eq!(read.to_string(), shown, "{text}");
    }
}

#[test]
fn no_address() {
    use AddressProblem as P;
    let long = "1".repeat(MAX_ADDRESS + 1);
    for (text, problem) in [
        ("", P::Empty),
        (" ; ,", P::Empty),
        (long.as_str(), P::TooLong),
        ("1.2.3", P::Invalid { span: (0, 5) }),
        ("01.2.3", P::Invalid { span: (0, 6) }),
        ("1.2.3.256", P::Invalid { span: (0, 9) }),
        ("１.2.3.x", P::Invalid { span: (0, 7) }),
        ("1.2.3.4:80", P::Invalid { span: (0, 10) }),
        ("http:1.2.3.4", P::Invalid { span: (0, 12) }),
        ("example.com", P::Invalid { span: (0, 11) }),
        ("1.2.3.4-9", P::Invalid { span: (8, 9) }),
        ("1.2.3.4-", P::Invalid { span: (0, 8) }),
        ("1.2.3.4-1.2.3.5-1.2.3.6", P::Invalid { span: (8, 23) }),
        ("0x7f.0.0.1", P::Invalid { span: (0, 10) }),
        ("2130706433", P::Invalid { span: (0, 10) }),
        ("240e::g", P::Invalid { span: (0, 7) }),
        ("[240e::1]", P::Invalid { span: (0, 9) }),
        ("fe80::1%eth0", P::Invalid { span: (0, 12) }),
        ("1.2.3.04", P::LeadingZero { span: (0, 8) }),
        ("001.002.003.004", P::LeadingZero { span: (0, 15) }),
        ("1.2.3.4-010.2.3.9", P::LeadingZero { span: (8, 17) }),
        ("1.2.3.4 5.6.7.8", P::Several { count: 2 }),
        ("1.2.3.4;5.6.7.8，9.9.9.9", P::Several { count: 3 }),
        ("1.2.3.4、240e::1", P::Several { count: 2 }),
        ("1.2.3.4 机房", P::Invalid { span: (8, 10) }),
        ("1.2.3.4\n5.6.7.8\n", P::Several { count: 2 }),
        (
            "1.2.3.9-1.2.3.4",
            P::Reversed {
                range: range("1.2.3.4", "1.2.3.9", false),
            },
        ),
        ("1.2.3.4-240e::1", P::MixedFamilies),
        (
            "1.2.3.4/24",
            P::Network {
                range: Some(range("1.2.3.0", "1.2.3.255", true)),
            },
        ),
        (
            "1.2.3.4/0",
            P::Network {
                range: Some(range("0.0.0.0", "255.255.255.255", true)),
            },
        ),
        (
            "1.2.3.4/32",
            P::Network {
                range: Some(range("1.2.3.4", "1.2.3.4", true)),
            },
        ),
        ("1.2.3.4/33", P::Network { range: None }),
        ("1.2.3.4/+24", P::Network { range: None }),
        ("1.2.3.4/255.255.255.0", P::Network { range: None }),
        (
            "240e::/126",
            P::Network {
                range: Some(range("240e::", "240e::3", true)),
            },
        ),
        ("/24", P::Invalid { span: (0, 3) }),
        ("240e::/", P::Network { range: None }),
    ] {
        assert_eq!(parse(text), Err(problem), "{text}");
    }
}

#[test]
fn reserved_blocks() {
    for (text, special) in [
        ("0.0.0.0", Some(Special::Unspecified)),
        ("1.0.0.0", None),
        ("10.255.255.255", Some(Special::Private)),
        ("11.0.0.0", None),
        ("100.63.255.255", None),
        ("100.64.0.0", Some(Special::CarrierNat)),
        ("100.128.0.0", None),
        ("127.0.0.1", Some(Special::Loopback)),
        ("169.254.1.1", Some(Special::LinkLocal)),
        ("172.15.255.255", None),
        ("172.31.255.255", Some(Special::Private)),
        ("172.32.0.0", None),
        ("192.0.2.1", Some(Special::Documentation)),
        ("192.168.1.1", Some(Special::Private)),
        ("192.169.0.0", None),
        ("198.19.0.1", Some(Special::Reserved)),
        ("203.0.113.7", Some(Special::Documentation)),
        ("223.255.255.255", None),
        ("224.0.0.1", Some(Special::Multicast)),
        ("255.255.255.255", Some(Special::Reserved)),
        ("9.0.0.0-11.0.0.0", Some(Special::Private)),
        ("192.167.255.255-192.168.0.0", Some(Special::Private)),
        ("::", Some(Special::Unspecified)),
        ("::1", Some(Special::Loopback)),
        ("::ffff:1.2.3.4", Some(Special::Reserved)),
        ("1fff:ffff::", Some(Special::Reserved)),
        ("240e::1", None),
        ("2408:8000::1", None),
        ("2001:da8::1", None),
        ("2001::1", Some(Special::Reserved)),
        ("2001:db8::1", Some(Special::Documentation)),
        ("2001:db9::1", None),
        ("2002::1", Some(Special::Reserved)),
        ("3fff:fff::1", Some(Special::Documentation)),
        ("3fff:1000::1", None),
        ("4000::", Some(Special::Reserved)),
        ("fd00::1", Some(Special::UniqueLocal)),
        ("fe80::1", Some(Special::LinkLocal)),
        ("fec0::1", Some(Special::UniqueLocal)),
        ("ff02::1", Some(Special::Multicast)),
        ("240e::-fc00::", Some(Special::Documentation)),
    ] {
        assert_eq!(parse(text).unwrap().special(), special, "{text}");
    }
    assert!(SPECIAL_V4.windows(2).all(|pair| pair[0].1 < pair[1].0));
    assert!(SPECIAL_V6.windows(2).all(|pair| pair[0].1 < pair[1].0));
}

#[test]
fn a_number_that_is_no_octet_has_no_leading_zero_to_speak_of() {
    for text in ["999.01.1.1", "1.02.3.256", "+1.02.3.4", "1.02.3", "1.02.3.4.5"] {
        let read = parse(text);
        assert!(
            !matches!(read, Err(AddressProblem::LeadingZero { .. })),
            "{text}: {read:?}"
        );
    }
    assert!(matches!(parse("1.02.3.255"), Err(AddressProblem::LeadingZero { .. })));
}
