//! Nothing that is typed or pasted, however odd, makes the domain module fail.

use crate::generate::random::Random;
use beian::facts::domain::{MAX_INPUT, Problem, ProblemClass, homepage_host, inspect, registrable_domain};
use beian::facts::registration::parse_registration;

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
        let _ = beian::facts::address::parse(&input);
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
