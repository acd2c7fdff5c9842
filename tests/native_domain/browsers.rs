//! Hosts as browsers read them, held against `url` and `idna`. Where a browser accepts a host and this project refuses it, the reason is
//! one of the rules in [`registrable`]: browsers look up any host, while a filing needs a name that a registry can hold.

use crate::generate::random::Random;
use beian::data::suffixes::APPROVED;
use beian::facts::domain::{Problem, ProblemClass, ProblemKind, homepage_host, inspect, registrable_domain};

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
pub(crate) fn is_no_domain(problems: &[Problem]) -> bool {
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
