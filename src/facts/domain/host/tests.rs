use super::*;
use crate::facts::domain::MAX_INPUT;
use ProblemKind as K;

fn kinds(inspection: &Inspection) -> Vec<ProblemKind> {
    inspection.problems.iter().map(|problem| problem.kind.clone()).collect()
}

/// In whatever order they were met.
fn assert_same(read: &Inspection, expected: &[ProblemKind], input: &str) {
    let found = kinds(read);
    let all = expected.len() == found.len() && expected.iter().all(|kind| found.contains(kind));
    assert!(all, "{input:?}: {found:?}");
}

type Row<'a> = (&'a str, &'a str, &'a str, &'a str, bool, Vec<K>);

/// Domains that can be read: input, domain, suffix, host (if there is one), subdomain, problems.
#[test]
#[rustfmt::skip]
fn readable() {
    let tld = |tld: &str| K::SuffixNotListed { tld: tld.to_owned() };
    let table: Vec<Row<'_>> = vec![
        ("example.com", "example.com", "com", "example.com", false, vec![]),
        ("example.com.cn", "example.com.cn", "com.cn", "example.com.cn", false, vec![]),
        ("www.example.com.cn", "example.com.cn", "com.cn", "www.example.com.cn", true, vec![]),
        ("www.bj.cn", "www.bj.cn", "bj.cn", "www.bj.cn", false, vec![]),
        ("a.b.c.example.net", "example.net", "net", "a.b.c.example.net", true, vec![]),
        ("www.gov.cn", "www.gov.cn", "gov.cn", "www.gov.cn", false, vec![]),
        ("example.co.me", "example.co.me", "co.me", "example.co.me", false, vec![]),
        ("example.law.pro", "example.law.pro", "law.pro", "example.law.pro", false, vec![]),
        // The private section of the public suffix list does not apply.
        ("user.github.cc", "github.cc", "cc", "user.github.cc", true, vec![]),
        ("1688.com", "1688.com", "com", "1688.com", false, vec![]),
        ("12306.cn", "12306.cn", "cn", "12306.cn", false, vec![]),
        ("a.cn", "a.cn", "cn", "a.cn", false, vec![]),
        ("a--b.com", "a--b.com", "com", "a--b.com", false, vec![]),
        ("例子.中国", "xn--fsqu00a.xn--fiqs8s", "xn--fiqs8s", "xn--fsqu00a.xn--fiqs8s", false, vec![]),
        ("xn--fsqu00a.xn--fiqs8s", "xn--fsqu00a.xn--fiqs8s", "xn--fiqs8s", "xn--fsqu00a.xn--fiqs8s", false, vec![]),
        ("例子.xn--fiqs8s", "xn--fsqu00a.xn--fiqs8s", "xn--fiqs8s", "xn--fsqu00a.xn--fiqs8s", false, vec![]),
        ("www.例子.网络", "xn--fsqu00a.xn--io0a7i", "xn--io0a7i", "www.xn--fsqu00a.xn--io0a7i", true, vec![]),
        ("示例.政务.cn", "xn--fsq092h.xn--zfr164b.cn", "xn--zfr164b.cn", "xn--fsq092h.xn--zfr164b.cn", false, vec![]),
        ("示例.公司.cn", "xn--fsq092h.xn--55qx5d.cn", "xn--55qx5d.cn", "xn--fsq092h.xn--55qx5d.cn", false, vec![]),
        ("3年b组.com", "xn--3b-w52dv59i.com", "com", "xn--3b-w52dv59i.com", false, vec![]),
        ("bücher.com", "xn--bcher-kva.com", "com", "xn--bcher-kva.com", false, vec![]),
        ("xn--e1afmkfd.com", "xn--e1afmkfd.com", "com", "xn--e1afmkfd.com", false, vec![K::UnsupportedScript { character: 'п' }]),
        ("example.org", "example.org", "org", "example.org", false, vec![K::SuffixConditional { tld: "org".to_owned() }]),
        ("www.example.io", "example.io", "io", "www.example.io", false, vec![tld("io")]),
        ("www.example.co.uk", "example.co.uk", "co.uk", "www.example.co.uk", false, vec![tld("uk")]),
        ("co.uk", "co.uk", "uk", "co.uk", false, vec![tld("uk")]),
        ("例子.中國", "xn--fsqu00a.xn--fiqz9s", "xn--fiqz9s", "xn--fsqu00a.xn--fiqz9s", false, vec![tld("中國")]),
        ("Example.COM", "example.com", "com", "example.com", false, vec![K::UpperCase]),
        ("XN--FSQU00A.中国", "xn--fsqu00a.xn--fiqs8s", "xn--fiqs8s", "xn--fsqu00a.xn--fiqs8s", false, vec![K::UpperCase]),
        ("example.com.", "example.com", "com", "example.com", false, vec![K::TrailingDot]),
        ("example。com", "example.com", "com", "example.com", false, vec![K::FullWidth]),
        ("example．com", "example.com", "com", "example.com", false, vec![K::FullWidth]),
        ("example｡com", "example.com", "com", "example.com", false, vec![K::FullWidth]),
        ("ｅｘａｍｐｌｅ．ｃｏｍ", "example.com", "com", "example.com", false, vec![K::FullWidth]),
        ("ＥXAMPLE.com", "example.com", "com", "example.com", false, vec![K::FullWidth, K::UpperCase]),
        ("１２３．ｃｎ", "123.cn", "cn", "123.cn", false, vec![K::FullWidth]),
        (" example.com\u{3000}", "example.com", "com", "example.com", false, vec![K::OuterSpace]),
        ("\u{a0}example.com\r\n", "example.com", "com", "example.com", false, vec![K::OuterSpace]),
        ("\u{feff}exam\u{200b}ple.com", "example.com", "com", "example.com", false, vec![K::Invisible]),
        ("exam\0ple.com", "example.com", "com", "example.com", false, vec![K::Invisible]),
        ("\u{202a}example.com\u{202c}", "example.com", "com", "example.com", false, vec![K::Invisible]),
        ("\u{200e} example.com", "example.com", "com", "example.com", false, vec![K::Invisible, K::OuterSpace]),
        ("⼀二.cn", "xn--4gq2m.cn", "cn", "xn--4gq2m.cn", false, vec![K::Compatibility]),
        ("\u{f900}.cn", "xn--oh3a.cn", "cn", "xn--oh3a.cn", false, vec![K::Compatibility]),
        ("http://example.com", "example.com", "com", "example.com", false, vec![K::Scheme]),
        ("https://www.example.com/a/b?c=d#e", "example.com", "com", "www.example.com", true, vec![K::Scheme, K::Path]),
        ("https:example.com", "example.com", "com", "example.com", false, vec![K::Scheme]),
        ("//example.com", "example.com", "com", "example.com", false, vec![K::Scheme]),
        ("weixin://example.com", "example.com", "com", "example.com", false, vec![K::Scheme]),
        ("example.com:8080", "example.com", "com", "example.com", false, vec![K::Port]),
        ("example.com:80:443", "example.com", "com", "example.com", false, vec![K::Port]),
        ("example.com：８０８０", "example.com", "com", "example.com", false, vec![K::FullWidth, K::Port]),
        ("http://u:p@example.com:80/", "example.com", "com", "example.com", false, vec![K::Scheme, K::User, K::Port, K::Path]),
        ("someone@example.com", "example.com", "com", "", false, vec![K::Email]),
        ("mailto:someone@example.com", "example.com", "com", "", false, vec![K::Email, K::Scheme]),
        ("https://someone@example.com", "example.com", "com", "example.com", false, vec![K::Scheme, K::User]),
        ("@example.com", "example.com", "com", "example.com", false, vec![K::User]),
        ("域名：example.com", "example.com", "com", "example.com", false, vec![K::FullWidth, K::Words]),
        ("我的域名是 example.com", "example.com", "com", "example.com", false, vec![K::Words]),
        ("我的域名是example.com", "example.com", "com", "example.com", false, vec![K::Words]),
        ("主域名example.com", "example.com", "com", "example.com", false, vec![K::Words]),
        ("网址为www.example.com/a", "example.com", "com", "www.example.com", true, vec![K::Words, K::Path]),
        // Labels of their own.
        ("中国和平.cn", "xn--fiq28mt4bl5l.cn", "cn", "xn--fiq28mt4bl5l.cn", false, vec![]),
        ("www.中国和平.cn", "xn--fiq28mt4bl5l.cn", "cn", "www.xn--fiq28mt4bl5l.cn", true, vec![]),
        ("域名.中国", "xn--eqrt2g.xn--fiqs8s", "xn--fiqs8s", "xn--eqrt2g.xn--fiqs8s", false, vec![]),
        ("abc域名def.cn", "xn--abcdef-5h6jl6w.cn", "cn", "xn--abcdef-5h6jl6w.cn", false, vec![]),
        ("域名 例子.中国", "xn--fsqu00a.xn--fiqs8s", "xn--fiqs8s", "xn--fsqu00a.xn--fiqs8s", false, vec![K::Words]),
        ("网址https://example.com/", "example.com", "com", "example.com", false, vec![K::Words, K::Scheme, K::Path]),
        ("Domain Name: EXAMPLE.COM", "example.com", "com", "example.com", false, vec![K::Words, K::UpperCase]),
        ("url=https://example.com", "example.com", "com", "example.com", false, vec![K::Words, K::Scheme]),
        ("example.com 示例网站", "example.com", "com", "example.com", false, vec![K::Words]),
        ("示例网站（www.example.com）", "example.com", "com", "www.example.com", true, vec![K::FullWidth, K::Words, K::Marks]),
        ("“example.com”", "example.com", "com", "example.com", false, vec![K::Marks]),
        ("《例子.中国》", "xn--fsqu00a.xn--fiqs8s", "xn--fiqs8s", "xn--fsqu00a.xn--fiqs8s", false, vec![K::Marks]),
        ("'example.com',", "example.com", "com", "example.com", false, vec![K::Marks]),
        ("example.com；", "example.com", "com", "example.com", false, vec![K::FullWidth, K::Marks]),
        ("<https://example.com/>", "example.com", "com", "example.com", false, vec![K::Marks, K::Scheme, K::Path]),
        ("（https://example.com/a）", "example.com", "com", "example.com", false, vec![K::FullWidth, K::Marks, K::Scheme, K::Path]),
        ("[示例](https://www.example.com/a?b=(c))", "example.com", "com", "www.example.com", true, vec![K::Words, K::Marks, K::Scheme, K::Path]),
        ("[example.com](https://example.com)", "example.com", "com", "example.com", false, vec![K::Words, K::Marks, K::Scheme]),
        ("[https://example.com]", "example.com", "com", "example.com", false, vec![K::Marks, K::Scheme]),
        ("[example.com]()", "example.com", "com", "example.com", false, vec![K::Marks]),
        ("/(example.com)", "example.com", "com", "example.com", false, vec![K::Marks]),
        ("example.com - 示例网站", "example.com", "com", "example.com", false, vec![K::Words]),
        ("例子.中国 -", "xn--fsqu00a.xn--fiqs8s", "xn--fiqs8s", "xn--fsqu00a.xn--fiqs8s", false, vec![K::Marks]),
        ("https//example.com", "example.com", "com", "example.com", false, vec![K::Scheme]),
        ("http;//example.com", "example.com", "com", "example.com", false, vec![K::Scheme]),
        ("http;//example.com 示例科技", "example.com", "com", "example.com", false, vec![K::Scheme, K::Words]),
        ("htttp://example.com", "example.com", "com", "example.com", false, vec![K::Scheme]),
        ("hxxps://example.com", "example.com", "com", "example.com", false, vec![K::Scheme]),
        ("http:://example.com", "example.com", "com", "example.com", false, vec![K::Scheme]),
        ("http://https://example.com", "example.com", "com", "example.com", false, vec![K::Scheme]),
        ("https:\\\\example.com\\a", "example.com", "com", "example.com", false, vec![K::Scheme, K::Path]),
        ("http: //www. example.com /a", "example.com", "com", "www.example.com", true, vec![K::InnerSpace, K::Scheme, K::Path]),
        ("https//www. example.com", "example.com", "com", "www.example.com", true, vec![K::InnerSpace, K::Scheme]),
        ("example .com", "example.com", "com", "example.com", false, vec![K::InnerSpace]),
        ("ex%61mple%2Ecom", "example.com", "com", "example.com", false, vec![K::Percent]),
        ("https://%E4%BE%8B%E5%AD%90.cn/", "xn--fsqu00a.cn", "cn", "xn--fsqu00a.cn", false, vec![K::Percent, K::Scheme, K::Path]),
        ("%EF%BD%85xample.com%2e", "example.com", "com", "example.com", false, vec![K::Percent, K::FullWidth, K::TrailingDot]),
        ("example.com/a,b;c", "example.com", "com", "example.com", false, vec![K::Path]),
        ("example.com/a/b,c.html", "example.com", "com", "example.com", false, vec![K::Path]),
        ("https://example.com/a_(b.c)", "example.com", "com", "example.com", false, vec![K::Scheme, K::Path]),
        ("example.com?a=b c", "example.com", "com", "example.com", false, vec![K::Path]),
        // What stands before the domain is refused, the domain can be told all the same.
        ("*.example.com", "example.com", "com", "", true, vec![K::Wildcard]),
        ("* .example.com", "example.com", "com", "", true, vec![K::Wildcard, K::InnerSpace]),
        ("_dmarc.example.com", "example.com", "com", "", true, vec![K::Character { character: '_' }]),
        ("-a.example.com", "example.com", "com", "", true, vec![K::EdgeHyphen]),
        ("ab--c.example.com", "example.com", "com", "", true, vec![K::ReservedHyphens]),
        ("a。。example.com", "example.com", "com", "", true, vec![K::EmptyLabel, K::FullWidth]),
    ];
    for (input, domain, suffix, host, subdomain, problems) in table {
        let read = inspect(input);
        assert_same(&read, &problems, input);
        assert_eq!(read.domain.as_deref(), Some(domain), "{input:?}");
        assert_eq!(read.suffix.as_deref(), Some(suffix), "{input:?}");
        assert_eq!(read.host.as_deref().unwrap_or_default(), host, "{input:?}");
        assert_eq!(read.subdomain, subdomain, "{input:?}");
        assert_eq!(read.ip, None, "{input:?}");
        let again = inspect(domain);
        assert_eq!(
            (again.domain.as_deref(), again.unicode),
            (Some(domain), read.unicode),
            "{input:?}"
        );
    }
}

#[test]
fn both_forms() {
    for (input, unicode) in [
        ("www.xn--fsqu00a.xn--fiqs8s", Some("例子.中国")),
        ("WWW.例子.网络", Some("例子.网络")),
        ("example.com", Some("example.com")),
        ("xn--bcher-kva.com", Some("bücher.com")),
        ("xn--e1afmkfd.com", None),
        // Only the domain has to be readable.
        ("xn--e1afmkfd.例子.cn", Some("例子.cn")),
        (".example.com", None),
    ] {
        assert_eq!(inspect(input).unicode.as_deref(), unicode, "{input}");
    }
}

/// No domain can be made out: input and the problems of the refused class, or unchecked.
#[test]
fn unreadable() {
    let character = |character| K::Character { character };
    let ip = |bytes: [u8; 4]| K::AddressNotation { ip: bytes.into() };
    let script = |character| K::UnsupportedScript { character };
    let alone = |suffix: &str| K::SuffixAlone {
        suffix: suffix.to_owned(),
    };
    let long = format!("{}.com", "a".repeat(64));
    let long_han = format!("{}.com", "中".repeat(58));
    for (input, expected) in [
        ("", K::Empty),
        (" \t\u{3000}\n", K::Empty),
        ("\u{200b}\u{feff}", K::Empty),
        ("https://", K::Empty),
        ("http:///", K::Empty),
        (":80", K::Empty),
        ("localhost", K::NoDot),
        ("hp:8080", K::NoDot),
        ("example", K::NoDot),
        ("示例", K::NoDot),
        ("“示例”", K::NoDot),
        ("cn", alone("cn")),
        ("com.cn", alone("com.cn")),
        ("政务.cn", alone("政务.cn")),
        ("⽹络.cn", alone("网络.cn")),
        ("xn--fiqs8s", alone("中国")),
        ("中国", alone("中国")),
        ("org", alone("org")),
        ("https://com.cn/", alone("com.cn")),
        (".example.com", K::EmptyLabel),
        (".", K::EmptyLabel),
        ("..", K::EmptyLabel),
        ("example..com", K::EmptyLabel),
        ("example.com..", K::EmptyLabel),
        ("example.。com", K::EmptyLabel),
        (long.as_str(), K::LabelTooLong),
        (long_han.as_str(), K::LabelTooLong),
        ("-example.com", K::EdgeHyphen),
        ("example-.com", K::EdgeHyphen),
        ("例子-.com", K::EdgeHyphen),
        ("ab--cd.com", K::ReservedHyphens),
        ("xn--.com", K::InvalidALabel),
        ("xn--99999999.com", K::InvalidALabel),
        ("xn--abc-.com", K::InvalidALabel),
        ("xn--例子.com", K::InvalidALabel),
        ("exam_ple.com", character('_')),
        ("exam ple.com", character(' ')),
        ("example,com", character(',')),
        ("example%2fa.com", character('/')),
        ("exam%01ple.com", character('\u{1}')),
        ("example%.com", character('%')),
        ("example%zz.com", character('%')),
        ("%ff%fe.com", character('%')),
        ("中 国.com", character(' ')),
        ("example.com [1:2]", character(' ')),
        ("example.com的 网站.中国 和 a.com", K::SeveralDomains { count: 3 }),
        ("a.com 和 b.com", K::SeveralDomains { count: 2 }),
        ("a.com|b.com", K::SeveralDomains { count: 2 }),
        ("主域名：a.com，备用：b.com", K::SeveralDomains { count: 2 }),
        ("a.com. b.com.", K::SeveralDomains { count: 2 }),
        ("《例子》.com", character('《')),
        ("示例！.com", character('!')),
        ("example.*", K::Wildcard),
        ("ex*.com", character('*')),
        ("a\u{fffd}b.com", character('\u{fffd}')),
        ("1.2.3", ip([1, 2, 0, 3])),
        ("0x7f.1", ip([127, 0, 0, 1])),
        ("http://0XC0.168.257/", ip([192, 168, 1, 1])),
        ("127.0.0.0x", ip([127, 0, 0, 0])),
        ("1.2.3.256", K::NumericSuffix),
        ("1.256.3", K::NumericSuffix),
        ("4294967296", K::NumericSuffix),
        ("08.1.1.1", K::NumericSuffix),
        ("1.2.3.4.5", K::NumericSuffix),
        ("256.1.1.1", K::NumericSuffix),
        ("010.1.1.1", ip([8, 1, 1, 1])),
        ("example.123", K::NumericSuffix),
        ("a.0x7f", K::NumericSuffix),
        ("4294967295", ip([255, 255, 255, 255])),
        ("[::1", K::InvalidAddress),
        ("[1.2.3.4]", K::InvalidAddress),
        ("[::1]x", K::InvalidAddress),
        ("[fe80::1%eth0]", K::InvalidAddress),
        ("a.com b.com", K::SeveralDomains { count: 2 }),
        ("a.com,b.com；c.com", K::SeveralDomains { count: 3 }),
        ("a.com、b.cn", K::SeveralDomains { count: 2 }),
        ("a.com和b.cn", K::SeveralDomains { count: 2 }),
        ("a.com与b.cn或c.net", K::SeveralDomains { count: 3 }),
        ("例子.中国及b.cn", K::SeveralDomains { count: 2 }),
        ("我的域名是a.com跟b.cn", K::SeveralDomains { count: 2 }),
        ("a.com，b.cn", K::SeveralDomains { count: 2 }),
        ("a.com\r\nb.cn\r\n", K::SeveralDomains { count: 2 }),
        ("https://a.com,b.com", K::SeveralDomains { count: 2 }),
        ("https//a.com,b.com", K::SeveralDomains { count: 2 }),
        ("https://a.com/x,https://b.com/y", K::SeveralDomains { count: 2 }),
        ("https://a.com/x、https://b.com/y", K::SeveralDomains { count: 2 }),
        ("https://a.com/ https://b.com/", K::SeveralDomains { count: 2 }),
        ("1.2.3.4 5.6.7.8", K::SeveralDomains { count: 2 }),
        ("2001:db8::7 2001:db8::8", K::SeveralDomains { count: 2 }),
        ("bu\u{308}cher.com", script('\u{308}')),
        ("ŉa.com", script('ŉ')),
        ("ひらがな.com", script('ひ')),
        ("пример.рф", script('п')),
        ("example.рф", script('р')),
        ("①.com", script('①')),
        ("\u{212a}.com", script('\u{212a}')),
        ("😀.com", script('😀')),
    ] {
        let read = inspect(input);
        assert!(kinds(&read).contains(&expected), "{input:?}: {read:?}");
        assert_eq!(read.domain, None, "{input:?}");
        assert_eq!(read.host, None, "{input:?}");
        assert_eq!(
            read.is_refused(),
            !matches!(expected, K::UnsupportedScript { .. }),
            "{input:?}: {read:?}"
        );
    }
}

#[test]
fn addresses() {
    for (input, ip, problems) in [
        ("203.0.113.7", "203.0.113.7", vec![]),
        (
            "http://203.0.113.7:8080/a",
            "203.0.113.7",
            vec![K::Scheme, K::Port, K::Path],
        ),
        ("２０３。０．113.7", "203.0.113.7", vec![K::FullWidth]),
        ("203.0.113.7.", "203.0.113.7", vec![K::TrailingDot]),
        ("2001:DB8::7", "2001:db8::7", vec![]),
        ("::", "::", vec![]),
        ("地址：2001:db8::7", "2001:db8::7", vec![K::FullWidth, K::Words]),
        ("[2001:db8::7]", "2001:db8::7", vec![]),
        (
            "https://[2001:db8::7]:443/",
            "2001:db8::7",
            vec![K::Scheme, K::Port, K::Path],
        ),
        ("::ffff:1.2.3.4", "::ffff:1.2.3.4", vec![]),
    ] {
        let read = inspect(input);
        assert_eq!(read.ip, Some(ip.parse().unwrap()), "{input}");
        assert_eq!(read.host.as_deref(), Some(ip), "{input}");
        assert_eq!(read.domain, None, "{input}");
        assert_same(&read, &problems, input);
    }
}

#[test]
fn spans_count_utf16_units_of_the_input() {
    for (input, kind, spans) in [
        ("𠀀.com A", K::Character { character: ' ' }, vec![(6, 7)]),
        ("ＡB.ｃom", K::FullWidth, vec![(0, 1), (3, 4)]),
        ("ab。cd。com", K::FullWidth, vec![(2, 3), (5, 6)]),
        (" a.com  ", K::OuterSpace, vec![(0, 1), (6, 8)]),
        ("http://a.com/b", K::Scheme, vec![(0, 7)]),
        ("http://a.com:1/b", K::Port, vec![(12, 14)]),
        ("http://a.com:1/b", K::Path, vec![(14, 16)]),
        ("example .com/a b. c", K::InnerSpace, vec![(7, 8)]),
        ("https://", K::Empty, vec![(0, 8)]),
        ("[fe80::1%eth0]", K::InvalidAddress, vec![(0, 14)]),
        ("a.com, bb.com", K::SeveralDomains { count: 2 }, vec![(0, 5), (7, 13)]),
        ("a.com b.com", K::SeveralDomains { count: 2 }, vec![(0, 5), (6, 11)]),
        ("𠀀a_.x_.com", K::Character { character: '_' }, vec![(3, 4), (6, 7)]),
        ("a..com", K::EmptyLabel, vec![(2, 3)]),
        ("example.io", K::SuffixNotListed { tld: "io".to_owned() }, vec![(8, 10)]),
        ("", K::Empty, vec![(0, 0)]),
        ("AbC.com", K::UpperCase, vec![(0, 1), (2, 3)]),
        ("a\u{200b}\u{200b}.com", K::Invisible, vec![(1, 3)]),
    ] {
        let read = inspect(input);
        let found = read
            .problems
            .iter()
            .find(|problem| problem.kind == kind)
            .unwrap_or_else(|| panic!("{input}: {read:?}"));
        assert_eq!(found.spans, spans, "{input}");
    }
}

#[test]
fn a_host_at_its_longest() {
    let host = format!("{0}.{0}.{0}.{1}.com", "a".repeat(63), "b".repeat(57));
    assert_eq!(host.len(), MAX_HOST);
    assert_eq!(inspect(&host).host.as_deref(), Some(host.as_str()));
    let longer = inspect(&format!("a{}", host.replacen('a', "", 1).replacen("bbb", "bbbb", 1)));
    assert_eq!((longer.host.is_none(), longer.domain.is_some()), (true, true));
    assert_eq!(kinds(&longer), [K::HostTooLong]);
    assert_eq!(kinds(&inspect(&format!("{host}."))), [K::TrailingDot]);
}

#[test]
fn the_suffix_that_stands_alone() {
    for (input, suffix) in [
        ("com.cn", Some("com.cn")),
        ("中国", Some("xn--fiqs8s")),
        ("localhost", None),
    ] {
        assert_eq!(inspect(input).suffix.as_deref(), suffix, "{input}");
    }
}

#[test]
fn top_level_domains_that_may_exist() {
    for (host, expected) in [
        ("example.com", true),
        ("example.io", true),
        ("example.app", true),
        ("例子.中國", true),
        ("example.xn--p1ai", true),
        ("example.comhttp", false),
        ("example.c0", false),
    ] {
        assert_eq!(inspect(host).may_exist(), expected, "{host}");
    }
}

/// What needs no cleaning is read the short way; everything else, and whatever may not be a domain, is left to the long one.
#[test]
fn short_ways() {
    assert!(plain("www.example.com").is_some() && plain("example.org").is_some());
    assert!(plain("www.example.io").is_none() && plain("例子.cn").is_none());
    let longest = format!("{}例.cn", "a.".repeat(MAX_INPUT / 2 - 3));
    let longer = format!("a{longest}");
    for (host, domain) in [
        ("例子.中国", Some("xn--fsqu00a.xn--fiqs8s")),
        ("www.xn--fsqu00a.公司.cn", Some("xn--fsqu00a.xn--55qx5d.cn")),
        (longest.as_str(), Some("xn--fsq.cn")),
        (longer.as_str(), None),
        (".例子.中国", None),
        ("公司.cn", None),
        ("例子.io", None),
        ("a.com www.b.com", None),
    ] {
        assert_eq!(of_clean(host).as_deref(), domain, "{host}");
    }
    let page = format!("example.com/{}", "a".repeat(MAX_INPUT - 12));
    assert_eq!(domain_span(&page), Some((0, 11)));
    assert_eq!(domain_span(&format!("{page}a")), None);
}

#[test]
fn an_input_at_its_longest() {
    let longest = format!("{}example.com", " ".repeat(MAX_INPUT - 11));
    assert_eq!(inspect(&longest).domain.as_deref(), Some("example.com"));
}

#[test]
fn hostile_input_returns_at_once() {
    let hundred = 100_000;
    for input in [
        "a", ".", "中", "a.", "、", "@", ":", "/", "\u{200b}", "xn--", "𠀀", "[", "%", "a.com ",
    ] {
        let started = std::time::Instant::now();
        assert_eq!(kinds(&inspect(&input.repeat(hundred))), [K::TooLong], "{input:?}");
        let short = input.repeat(MAX_INPUT / input.len());
        let read = inspect(&short);
        assert!(read.host.is_none() && !read.problems.is_empty(), "{input:?}");
        assert!(started.elapsed().as_secs() < 60, "{input:?}");
    }
}
