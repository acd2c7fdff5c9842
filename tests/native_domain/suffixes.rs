//! Public suffixes and registrable domains, held against `psl` and the vectors of its list.

use super::browsers::is_no_domain;
use crate::generate::random::Random;
use beian::data::suffixes::{APPROVED, CONDITIONAL, SECOND_LEVEL};
use beian::facts::domain::{covers, inspect, registrable_domain};

/// The second level where the public suffix list has an ICANN rule for it.
fn listed_suffix(host: &str) -> Option<String> {
    let suffix = psl::suffix(host.as_bytes())?;
    (suffix.typ() == Some(psl::Type::Icann)).then(|| String::from_utf8_lossy(suffix.as_bytes()).into_owned())
}

/// 政务.cn and 公益.cn are categories of `.cn` that the public suffix list lacks.
const OURS_ALONE: [&str; 2] = ["公益.cn", "政务.cn"];

#[test]
fn suffixes_as_the_public_suffix_list_has_them() {
    for tld in APPROVED.iter().chain(&CONDITIONAL) {
        assert_eq!(listed_suffix(tld).as_deref(), Some(*tld), "{tld} is a top-level domain");
        let ours = SECOND_LEVEL
            .iter()
            .find(|(known, _)| known == tld)
            .map_or(&[][..], |(_, below)| below);
        for second in ours {
            let suffix = format!("{second}.{tld}");
            if !OURS_ALONE.contains(&suffix.as_str()) {
                assert_eq!(listed_suffix(&suffix).as_deref(), Some(suffix.as_str()));
            }
        }
        // And none is missing: all labels of up to three letters, and all that are a suffix anywhere.
        let letters = || 'a'..='z';
        let short = letters().flat_map(|a| {
            letters().flat_map(move |b| letters().map(move |c| format!("{a}{b}{c}")).chain([format!("{a}{b}")]))
        });
        let known = SECOND_LEVEL
            .iter()
            .flat_map(|(_, below)| below.iter().map(|label| (*label).to_owned()));
        let usual = [
            "arts",
            "firm",
            "info",
            "name",
            "store",
            "school",
            "government",
            "biz",
            "web",
        ]
        .map(str::to_owned);
        for second in short.chain(known).chain(usual) {
            let suffix = format!("{second}.{tld}");
            if listed_suffix(&suffix).as_deref() == Some(suffix.as_str()) {
                assert!(ours.contains(&second.as_str()), "{suffix} is missing");
            }
        }
    }
}

/// The vectors of the public suffix list (test_psl.txt, in the public domain) whose suffix is approved, and those without a suffix.
/// Those that rest on its private section (`uk.com`) are left out: see the next test.
#[rustfmt::skip]
const VECTORS: [(&str, Option<&str>); 44] = [
    ("", None),
    ("COM", None), ("example.COM", Some("example.com")), ("WwW.example.COM", Some("example.com")),
    (".com", None), (".example", None), (".example.com", None), (".example.example", None),
    ("example", None), ("example.example", Some("example.example")), ("b.example.example", Some("example.example")),
    ("a.b.example.example", Some("example.example")),
    ("biz", None), ("domain.biz", Some("domain.biz")), ("b.domain.biz", Some("domain.biz")), ("a.b.domain.biz", Some("domain.biz")),
    ("com", None), ("example.com", Some("example.com")), ("b.example.com", Some("example.com")), ("a.b.example.com", Some("example.com")),
    ("食狮.com.cn", Some("食狮.com.cn")), ("食狮.公司.cn", Some("食狮.公司.cn")), ("www.食狮.公司.cn", Some("食狮.公司.cn")),
    ("shishi.公司.cn", Some("shishi.公司.cn")), ("公司.cn", None),
    ("食狮.中国", Some("食狮.中国")), ("www.食狮.中国", Some("食狮.中国")), ("shishi.中国", Some("shishi.中国")), ("中国", None),
    ("xn--85x722f.com.cn", Some("xn--85x722f.com.cn")), ("xn--85x722f.xn--55qx5d.cn", Some("xn--85x722f.xn--55qx5d.cn")),
    ("www.xn--85x722f.xn--55qx5d.cn", Some("xn--85x722f.xn--55qx5d.cn")), ("shishi.xn--55qx5d.cn", Some("shishi.xn--55qx5d.cn")),
    ("xn--55qx5d.cn", None), ("xn--85x722f.xn--fiqs8s", Some("xn--85x722f.xn--fiqs8s")),
    ("www.xn--85x722f.xn--fiqs8s", Some("xn--85x722f.xn--fiqs8s")), ("shishi.xn--fiqs8s", Some("shishi.xn--fiqs8s")), ("xn--fiqs8s", None),
    // The same for what its newer versions and the approved suffixes have besides.
    ("cn", None), ("com.cn", None), ("test.com.cn", Some("test.com.cn")), ("www.test.bj.cn", Some("test.bj.cn")),
    ("a.b.co.me", Some("b.co.me")), ("co.me", None),
];

#[test]
fn vectors_of_the_public_suffix_list() {
    for (input, expected) in VECTORS {
        let expected = expected.map(|domain| idna::domain_to_ascii(domain).unwrap());
        let read = inspect(input);
        assert_eq!(read.domain, expected, "{input:?}");
        assert_eq!(registrable_domain(input), expected, "{input:?}");
        assert_eq!(
            read.domain.is_none(),
            read.is_refused(),
            "{input:?}: {:?}",
            read.problems
        );
    }
}

/// Inputs that glued libraries get wrong: no scheme, an address, a suffix that stands alone, or one that only the private section has.
#[test]
fn inputs_that_others_get_wrong() {
    for (input, expected) in [
        ("example.com", Some("example.com")),
        ("WWW.EXAMPLE.COM.CN.", Some("example.com.cn")),
        (
            "https://user:pass@sub.example.com.cn:8443/p?q=//a.com#f",
            Some("example.com.cn"),
        ),
        ("//cdn.example.net/x.js", Some("example.net")),
        ("sub.example.gov.cn", Some("example.gov.cn")),
        ("bj.cn", None),
        ("example.bj.cn", Some("example.bj.cn")),
        ("gov.cn", None),
        ("www.gov.cn", Some("www.gov.cn")),
        ("公司.cn", None),
        ("示例.公司.cn", Some("xn--fsq092h.xn--55qx5d.cn")),
        ("示例.公司", Some("xn--fsq092h.xn--55qx5d")),
        ("示例。中国", Some("xn--fsq092h.xn--fiqs8s")),
        ("ｗｗｗ．示例．网络", Some("xn--fsq092h.xn--io0a7i")),
        ("xn--fsq092h.xn--fiqs8s", Some("xn--fsq092h.xn--fiqs8s")),
        ("XN--FSQ092H.XN--FIQS8S", Some("xn--fsq092h.xn--fiqs8s")),
        ("faß.com", Some("xn--fa-hia.com")),
        ("bücher.com", Some("xn--bcher-kva.com")),
        ("user.github.io", Some("github.io")),
        ("shop.myshopify.com", Some("myshopify.com")),
        ("a.blogspot.com", Some("blogspot.com")),
        ("bucket.oss-cn-hangzhou.aliyuncs.com", Some("aliyuncs.com")),
        ("uk.com", Some("uk.com")),
        ("www.example.co.uk", Some("example.co.uk")),
        ("203.0.113.7", None),
        ("http://203.0.113.7:8080/", None),
        ("[2001:db8::1]", None),
        ("2001:db8::1", None),
        ("0x7f.1", None),
        ("3232235777", None),
        ("localhost", None),
        ("com", None),
        ("中国", None),
        ("*.example.com", Some("example.com")),
        ("_dmarc.example.com", Some("example.com")),
        ("exa\u{200b}mple.com", Some("example.com")),
        (" example.com\n", Some("example.com")),
        ("a.com b.com", None),
        ("exam ple.com", None),
        ("-example.com", None),
        ("xn--99999999.com", None),
        ("域名：example.com", Some("example.com")),
    ] {
        assert_eq!(inspect(input).domain.as_deref(), expected, "{input:?}");
        assert_eq!(registrable_domain(input).as_deref(), expected, "{input:?}");
    }
}

/// Registrable domains of hosts below the approved top-level domains. What the private section of the list makes a suffix (names that
/// somebody registered and lends out below, such as `github.io`) is an ordinary domain for a filing.
#[test]
fn domains_as_the_public_suffix_list_has_them() {
    let mut random = Random(3);
    let seconds: Vec<&str> = SECOND_LEVEL
        .iter()
        .flat_map(|(_, below)| *below)
        .copied()
        .chain(["example", "示例", "www", "a1"])
        .collect();
    let mut compared = 0;
    for tld in APPROVED.iter().chain(&CONDITIONAL) {
        for second in &seconds {
            for before in ["", "example.", "www.示例.", "a.b.c."] {
                let host = format!("{before}{second}.{tld}");
                let ascii = idna::domain_to_ascii(&host).unwrap();
                let typed = if random.below(2) == 0 { &host } else { &ascii };
                let read = inspect(typed);
                if OURS_ALONE.iter().any(|suffix| host.ends_with(suffix)) {
                    continue;
                }
                if listed_suffix(&host).is_none() {
                    continue;
                }
                let Some(psl_domain) = psl::domain(host.as_bytes()) else {
                    assert!(read.domain.is_none() && is_no_domain(&read.problems), "{host}");
                    continue;
                };
                let expected = String::from_utf8_lossy(psl_domain.as_bytes()).into_owned();
                assert_eq!(read.unicode, Some(expected), "{host}");
                assert!(covers(read.domain.as_deref().unwrap(), read.host.as_deref().unwrap()));
                assert_eq!(read.subdomain, read.domain != read.host);
                compared += 1;
            }
        }
    }
    assert!(compared > 30_000, "{compared}");
}
