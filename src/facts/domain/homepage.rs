//! The home page address of a website, and whether it lies on the filed domain.

use std::net::IpAddr;

use super::host::{self, read_host, sorted};
use super::parts;
use super::pasted;
use super::problem::{Problem, ProblemClass, Problems};
use crate::facts::ip;

/// How the address begins.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Scheme {
    /// `http://`
    Http,
    /// `https://`
    Https,
    /// Another one, lower case, without `://`; empty for slashes alone.
    Other(String),
}

/// A home page address that names a host.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Homepage {
    /// The whole host as an A-label, or an IP address in its usual form.
    pub host: String,
    /// The registrable domain as an A-label, unless the host is an IP address.
    pub domain: Option<String>,
    /// The address, when one stands in place of a host name.
    pub ip: Option<IpAddr>,
    /// `None` when the address begins with the host.
    pub scheme: Option<Scheme>,
    /// A port is given.
    pub port: bool,
    /// Something follows the host, other than a single slash.
    pub path: bool,
    /// What has to be cleaned or looked at; a scheme, a port and a path belong in such an address and are not among them.
    pub problems: Vec<Problem>,
}

/// Reads a home page address, with or without `https://`. The error holds every problem, at least one of them refused or unchecked.
pub fn homepage_host(url: &str) -> Result<Homepage, Vec<Problem>> {
    if let Some(page) = plain(url) {
        return Ok(page);
    }
    let mut problems = Problems::default();
    let Some(cells) = pasted::one_address(url, &mut problems) else {
        return Err(sorted(problems));
    };
    let parts = parts::parts(&cells);
    let read = read_host(&parts, pasted::whole(url), &mut problems);
    let problems = sorted(problems);
    let refused = problems.iter().any(|problem| problem.class() == ProblemClass::Refused);
    let Some(host) = read.host.filter(|_| !refused) else {
        return Err(problems);
    };
    Ok(Homepage {
        host,
        domain: read.domain,
        ip: read.ip,
        scheme: scheme(&pasted::text_of(parts.scheme)),
        port: !parts.port.is_empty(),
        path: !matches!(pasted::text_of(parts.path).as_str(), "" | "/"),
        problems,
    })
}

/// The pages that most people type: a plain host, with or without `https://` before it and a slash behind.
fn plain(url: &str) -> Option<Homepage> {
    let (scheme, rest) = match url.split_once("://") {
        Some(("https", rest)) => (Some(Scheme::Https), rest),
        Some(("http", rest)) => (Some(Scheme::Http), rest),
        Some(_) => return None,
        None => (None, url),
    };
    let read = host::plain(rest.strip_suffix('/').unwrap_or(rest)).filter(|read| read.problems.is_empty())?;
    Some(Homepage {
        host: read.host?,
        domain: read.domain,
        ip: None,
        scheme,
        port: false,
        path: false,
        problems: Vec::new(),
    })
}

fn scheme(text: &str) -> Option<Scheme> {
    let name = text.trim_end_matches(['/', '\\', ':']).to_ascii_lowercase();
    match name.as_str() {
        _ if text.is_empty() => None,
        "http" => Some(Scheme::Http),
        "https" => Some(Scheme::Https),
        _ => Some(Scheme::Other(name)),
    }
}

/// The host is the domain or lies below it. Both as [`inspect`](super::inspect) and [`homepage_host`] give them; an IP address
/// covers itself only.
pub fn covers(domain: &str, host: &str) -> bool {
    match host.strip_suffix(domain) {
        Some("") => true,
        Some(before) => !domain.is_empty() && before.ends_with('.') && ip::parse(domain).is_none(),
        None => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn home_pages() {
        for (url, host, scheme, port, path) in [
            (
                "https://www.example.com/",
                "www.example.com",
                Some(Scheme::Https),
                false,
                false,
            ),
            ("http://example.com", "example.com", Some(Scheme::Http), false, false),
            (
                "HTTP://Example.com:8080/a?b#c",
                "example.com",
                Some(Scheme::Http),
                true,
                true,
            ),
            ("www.example.com", "www.example.com", None, false, false),
            ("www.example.com/index.html", "www.example.com", None, false, true),
            (
                "https://例子.中国/?a=1",
                "xn--fsqu00a.xn--fiqs8s",
                Some(Scheme::Https),
                false,
                true,
            ),
            (
                "ｈｔｔｐｓ：／／www。example。com／",
                "www.example.com",
                Some(Scheme::Https),
                false,
                false,
            ),
            ("https:/example.com", "example.com", Some(Scheme::Https), false, false),
            (
                "https:\\\\example.com",
                "example.com",
                Some(Scheme::Https),
                false,
                false,
            ),
            (
                "//example.com",
                "example.com",
                Some(Scheme::Other(String::new())),
                false,
                false,
            ),
            (
                "ftp://example.com",
                "example.com",
                Some(Scheme::Other("ftp".to_owned())),
                false,
                false,
            ),
            ("http://203.0.113.7/", "203.0.113.7", Some(Scheme::Http), false, false),
            (
                "http://[2001:db8::7]:80/",
                "2001:db8::7",
                Some(Scheme::Http),
                true,
                false,
            ),
            (
                "http://user:secret@example.com/",
                "example.com",
                Some(Scheme::Http),
                false,
                false,
            ),
            (
                "http://example.com/a,b;c",
                "example.com",
                Some(Scheme::Http),
                false,
                true,
            ),
            ("http://example.com/a b", "example.com", Some(Scheme::Http), false, true),
        ] {
            let read = homepage_host(url).unwrap();
            assert_eq!(
                (read.host.as_str(), read.scheme, read.port, read.path),
                (host, scheme, port, path),
                "{url}"
            );
        }
    }

    #[test]
    fn most_are_read_at_a_glance() {
        for url in [
            "https://www.example.com/",
            "http://example.com",
            "example.com/",
            "www.example.com",
        ] {
            assert!(plain(url).is_some(), "{url}");
        }
    }

    #[test]
    fn no_home_page() {
        for url in [
            "",
            "https://",
            "示例网站",
            "https://a.com https://b.com",
            "http://a..com",
            "com.cn",
            "http://1.2.3/",
        ] {
            let problems = homepage_host(url).unwrap_err();
            assert!(
                problems.iter().any(|problem| problem.class() == ProblemClass::Refused),
                "{url}: {problems:?}"
            );
        }
        let problems = homepage_host("https://пример.com").unwrap_err();
        assert!(
            problems
                .iter()
                .all(|problem| problem.class() == ProblemClass::Unchecked)
        );
    }

    #[test]
    fn covering() {
        for (domain, host, expected) in [
            ("example.com", "example.com", true),
            ("example.com", "www.example.com", true),
            ("example.com", "a.b.example.com", true),
            ("example.com", "notexample.com", false),
            ("example.com", "example.com.cn", false),
            ("www.example.com", "example.com", false),
            ("xn--fsqu00a.xn--fiqs8s", "www.xn--fsqu00a.xn--fiqs8s", true),
            ("203.0.113.7", "203.0.113.7", true),
            ("3.0.113.7", "20.3.0.113.7", false),
            ("", "example.com", false),
            ("", "example.", false),
        ] {
            assert_eq!(covers(domain, host), expected, "{domain} {host}");
        }
    }
}
