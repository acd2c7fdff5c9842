//! The domain module against the big libraries: `url` and `idna` for hosts as browsers read them, `psl` for public suffixes; and that
//! nothing, however odd, makes it fail.
//!
//! Where a browser accepts a host and this project refuses it, the reason is one of the rules in [`registrable`]: browsers look up any
//! host, while a filing needs a name that a registry can hold.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::arithmetic_side_effects)]

use beian::data::suffixes::{APPROVED, CONDITIONAL, SECOND_LEVEL};
use beian::domain::{
    MAX_INPUT, Problem, ProblemClass, ProblemKind, covers, homepage_host, inspect, parse_registration,
    registrable_domain,
};

/// SplitMix64: the same hosts on every run.
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    fn below(&mut self, end: usize) -> usize {
        (self.next() % end as u64) as usize
    }

    fn pick<T: Copy>(&mut self, choices: &[T]) -> T {
        choices[self.below(choices.len())]
    }

    fn between(&mut self, first: char, last: char) -> char {
        let (first, last) = (u32::from(first), u32::from(last));
        char::from_u32(first + self.below((last - first + 1) as usize) as u32).unwrap()
    }
}

/// The host as a browser would ask for it, without the dot at the end; `None` where it refuses or reads an address.
fn browser(host: &str) -> Option<String> {
    match url::Host::parse(host) {
        Ok(url::Host::Domain(domain)) => Some(domain.strip_suffix('.').unwrap_or(&domain).to_owned()),
        _ => None,
    }
}

/// Whether a host that a browser accepts can be, or stand below, a registered domain: RFC 1123 and RFC 1035 for length and ASCII, RFC 5891
/// for hyphens in the form people read, RFC 5892 for punctuation, which it allows nowhere.
fn registrable(host: &str) -> bool {
    let (unicode, result) = idna::domain_to_unicode(host);
    let label = |label: &str| {
        let third_and_fourth: String = label.chars().skip(2).take(2).collect();
        !label.is_empty()
            && !label.starts_with('-')
            && !label.ends_with('-')
            && third_and_fourth != "--"
            && label
                .chars()
                .all(|c| c.is_ascii_alphanumeric() || c == '-' || !c.is_ascii() && !is_punctuation(c))
    };
    result.is_ok()
        && host.len() <= 253
        && host.split('.').all(|label| label.len() <= 63)
        && unicode.split('.').all(label)
}

/// The two blocks of it that Chinese keyboards reach; of the second, 々 and 〇 are letters.
fn is_punctuation(c: char) -> bool {
    matches!(c, '\u{2000}'..='\u{206f}' | '\u{3000}'..='\u{3020}') && !matches!(c, '々' | '〇')
}

/// Refused for what it is and not for how it is written: a suffix alone, or one label.
fn is_no_domain(problems: &[Problem]) -> bool {
    problems
        .iter()
        .any(|problem| matches!(problem.kind, ProblemKind::SuffixAlone { .. } | ProblemKind::NoDot))
}

fn is_unchecked(problems: &[Problem]) -> bool {
    problems
        .iter()
        .any(|problem| problem.class() == ProblemClass::Unchecked)
}

/// What a browser refuses and is read or offered for removal here: joiners and directional marks, what stands around an address, and
/// percent signs of full width.
fn is_cut_out(problems: &[Problem]) -> bool {
    use ProblemKind as K;
    let cut_out = |kind: &K| matches!(kind, K::Invisible | K::InnerSpace | K::Marks | K::Words | K::Percent);
    problems.iter().any(|problem| cut_out(&problem.kind))
}

/// Both ways: what a browser accepts and a registry can hold has the same host here, and everything else is refused.
fn agree(input: &str) {
    let read = inspect(input);
    let expected = browser(input).filter(|host| registrable(host));
    if is_unchecked(&read.problems)
        || is_no_domain(&read.problems)
        || (is_cut_out(&read.problems) && expected.is_none())
    {
        return;
    }
    assert_eq!(read.host, expected, "{input:?}: {:?}", read.problems);
    assert_eq!(read.is_refused(), expected.is_none(), "{input:?}: {:?}", read.problems);
}

/// Every character of Unicode, in the middle and last in a label.
#[test]
fn every_character_as_browsers_map_it() {
    let mut compared = 0;
    // Of the planes without characters a few are enough.
    let planes = ('\0'..='\u{3ffff}').chain('\u{e0000}'..='\u{e0fff}');
    for character in planes.chain(('\u{40000}'..=char::MAX).step_by(997)) {
        // These part a URL, or one domain from the next, before a host is read.
        if "/\\?#@:,;[]、，；／＼？＃＠：［］".contains(character) || character.is_whitespace() {
            continue;
        }
        let sample = format!("a{character}b.com");
        if is_unchecked(&inspect(&sample).problems) {
            continue;
        }
        compared += 1;
        for host in [sample, format!("中{character}.网络")] {
            agree(&host);
        }
    }
    // All Chinese characters and most Latin letters are among those compared.
    assert!(compared > 90_000, "{compared}");
    for letter in "ßàÿĀňſǚǸȳḁẟỹ".chars() {
        assert!(!is_unchecked(&inspect(&format!("{letter}.com")).problems), "{letter}");
    }
}

#[rustfmt::skip]
const LATIN: [char; 20] = [
    'a', 'b', 'e', 'n', 'x', 'z', 'A', 'X', 'N', '0', '1', '9', '-', '-', '_', 'ａ', 'Ｘ', '－', '０', '＿',
];
const DOTS: [char; 8] = ['.', '.', '.', '.', '.', '。', '．', '｡'];
#[rustfmt::skip]
const FIXED: [&str; 16] = [
    "www", "xn--", "xn--fiqs8s", "XN--55QX5D", "xn--a", "xn--bcher-kva", "中国", "公司", "com", "cn", "gov", "政务",
    "0x1", "127", "1", "a--b",
];

fn label(random: &mut Random) -> String {
    let length = 1 + random.below(8);
    match random.below(8) {
        0 => random.pick(&FIXED).to_owned(),
        1 | 2 => (0..length).map(|_| random.pick(&LATIN)).collect(),
        3 | 4 => (0..length).map(|_| random.between('\u{4e00}', '\u{9fff}')).collect(),
        5 => (0..length)
            .map(|_| {
                if random.below(2) == 0 {
                    random.pick(&LATIN)
                } else {
                    random.between('\u{3400}', '\u{4dbf}')
                }
            })
            .collect(),
        6 => (0..length)
            .map(|_| match random.below(5) {
                0 => random.between('\u{2f00}', '\u{2fd5}'),
                1 => random.between('\u{f900}', '\u{fad9}'),
                2 => random.between('\u{20000}', '\u{2a6df}'),
                3 => random.between('\u{ff01}', '\u{ff5e}'),
                _ => random.pick(&['〇', '々', '中', 'a']),
            })
            .filter(|c| !"／＼？＃＠：，；［］".contains(*c))
            .collect(),
        // Around the longest label.
        _ => {
            let character = random.pick(&['a', '中', '国']);
            let length = 10 + random.below(56);
            (0..length)
                .map(|at| if at % 7 == 0 { 'b' } else { character })
                .collect()
        }
    }
}

#[test]
fn hosts_as_browsers_read_them() {
    let mut random = Random(1);
    let mut accepted = 0;
    for round in 0..100_000 {
        let mut host = label(&mut random);
        for _ in 0..random.below(4) {
            host.push(random.pick(&DOTS));
            if random.below(30) > 0 {
                host.push_str(&label(&mut random));
            }
        }
        if random.below(3) == 0 {
            host.push('.');
            host.push_str(random.pick(&APPROVED));
        }
        agree(&host);
        let read = inspect(&host);
        assert_eq!(registrable_domain(&host), read.domain, "{host:?}");
        if round % 8 == 0 {
            let typed = format!("https://{host}/a/b?c=d");
            assert_eq!(registrable_domain(&typed), inspect(&typed).domain, "{typed:?}");
        }
        accepted += usize::from(read.host.is_some());
    }
    assert!(accepted > 20_000, "{accepted}");
}

/// The same name in every form that browsers take for it.
#[test]
fn one_host_however_it_is_written() {
    let mut random = Random(2);
    for _ in 0..10_000 {
        let name: String = (0..1 + random.below(6))
            .map(|_| random.between('\u{4e00}', '\u{9fff}'))
            .collect();
        let unicode = format!("{name}a1.{}", random.pick(&APPROVED));
        let ascii = idna::domain_to_ascii(&unicode).unwrap();
        let wide: String = unicode
            .chars()
            .map(|c| match c {
                '.' => random.pick(&DOTS),
                '!'..='~' if random.below(2) == 0 => char::from_u32(u32::from(c) + 0xfee0).unwrap(),
                _ => c,
            })
            .collect();
        for typed in [
            &unicode,
            &ascii,
            &ascii.to_uppercase(),
            &wide,
            &format!(" https://{wide}:443/{name}?{name}#{name}\n"),
        ] {
            let read = inspect(typed);
            assert_eq!(read.domain.as_deref(), Some(ascii.as_str()), "{typed}");
            assert_eq!(read.unicode.as_deref(), Some(unicode.as_str()), "{typed}");
            let through_url = if typed.contains("://") {
                typed.clone()
            } else {
                format!("http://{typed}/")
            };
            let url = url::Url::parse(&through_url).unwrap();
            assert_eq!(homepage_host(typed).unwrap().host, url.host_str().unwrap(), "{typed}");
        }
    }
}

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

#[rustfmt::skip]
const PIECES: [&str; 60] = [
    "a", "z9", "-", "--", "_", ".", "。", "．", "｡", "..", "*", "@", ":", "/", "//", "\\", "?", "#", "[", "]", "%",
    "%2e", " ", "\t", "\n", "\r\n", "\u{3000}", "\u{200b}", "\u{200d}", "\u{feff}", "\u{0}", "\u{ad}", "\u{301}",
    "xn--", "xn--fiqs8s", "XN--", "http://", "https:", "ｈｔｔｐ：／／", "www.", "com", "com.cn", "cn", "中国",
    "公司.cn", "政务", "io", "127.0.0.1", "::1", "[::1]", "256", "0x7f", "示例", "𠀀", "ß", "ü", "ñ", "пример", "，",
    "、",
];

/// Anything may be typed: nothing fails, spans lie inside the input, and the domain that is found stands on its own.
#[test]
fn anything_may_be_typed() {
    let mut random = Random(4);
    for _ in 0..50_000 {
        let input: String = (0..random.below(12)).map(|_| random.pick(&PIECES)).collect();
        let read = inspect(&input);
        let length = input.encode_utf16().count() as u32;
        for problem in &read.problems {
            assert!(!problem.spans.is_empty(), "{input:?}: {problem:?}");
            for span in &problem.spans {
                assert!(span.0 <= span.1 && span.1 <= length, "{input:?}: {problem:?}");
            }
            assert!(
                problem.spans.windows(2).all(|pair| pair[0] <= pair[1]),
                "{input:?}: {problem:?}"
            );
        }
        assert!(
            read.problems.windows(2).all(|pair| pair[0].class() <= pair[1].class()),
            "{input:?}"
        );
        // Either something can be filed, or it is said why not.
        assert!(
            read.host.is_some() || read.problems.iter().any(|p| p.class() != ProblemClass::Cleaning),
            "{input:?}"
        );
        assert_eq!(registrable_domain(&input), read.domain, "{input:?}");
        if let Some(domain) = &read.domain {
            let again = inspect(domain);
            assert_eq!(
                (&again.domain, &again.host, &again.unicode),
                (&read.domain, &read.domain, &read.unicode),
                "{input:?}"
            );
            let clean = |problem: &Problem| matches!(problem.class(), ProblemClass::Table | ProblemClass::Unchecked);
            assert!(again.problems.iter().all(clean), "{input:?}: {again:?}");
            assert!(domain.ends_with(read.suffix.as_deref().unwrap()), "{input:?}");
        }
        match homepage_host(&input) {
            Ok(page) => assert_eq!(Some(&page.host), read.host.as_ref(), "{input:?}"),
            Err(problems) => assert!(!problems.is_empty(), "{input:?}"),
        }
        let _ = beian::address::parse(&input);
    }
    for piece in PIECES {
        inspect(&piece.repeat(100_000));
        inspect(&piece.repeat(MAX_INPUT / piece.len()));
    }
}

#[rustfmt::skip]
const RECORD: [&str; 44] = [
    "Domain Name: ", "Registrant: ", "Registrant Organization: ", "Registrar:", "Domain Status: ", "Creation Date: ",
    "Registry Expiry Date: ", "域名持有者", "：", "到期时间\t", "注册时间 ", "实名认证时间：", "example.com",
    "示例科技有限公司", "REDACTED FOR PRIVACY", "ok", "clientHold", "2024-01-02", "T23:59:59Z", "2024年1月2日",
    "20240102", "02-Jan-2024", "+14:00", " UTC", "\n", "\n", "\r\n", "\r", "\n\n", "\t", "> ", "% ", ":", "{", "}",
    "[", "]", "\"objectClassName\":\"domain\"", ",", "\"entities\":", "<td>", "\u{feff}", "\u{0}", "𠀀",
];

#[test]
fn anything_may_be_pasted_as_a_record() {
    let mut random = Random(5);
    let mut read = 0;
    for _ in 0..100_000 {
        let text: String = (0..random.below(40)).map(|_| random.pick(&RECORD)).collect();
        let registration = parse_registration(&text);
        read += usize::from(registration.registrant.is_some());
        assert!(
            !(registration.redacted && registration.registrant.is_some()),
            "{text:?}"
        );
        assert!(registration.status.len() <= 32);
        if let Some(domain) = &registration.domain {
            assert_eq!(inspect(domain).host.as_ref(), Some(domain), "{text:?}");
        }
    }
    assert!(read > 5_000, "{read}");
}
