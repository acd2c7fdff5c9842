//! The home page of a website is an address, and lies on the filed domain.

use crate::data::vocabulary::ServiceKind;
use crate::facts::domain::{Homepage, Inspection, Problem, ProblemClass, ProblemKind, Scheme, covers, homepage_host};
use crate::filing::Service;
use crate::law::filing_system;
use crate::model::phrase::t;
use crate::model::report::Severity;
use crate::rule::{
    Applicability, Applies, Arg, BLANK, Leaf, Rule, RuleContext, Scope, fail, inapplicable, messages, pass,
};

/// See the module.
pub static RULE: Rule = Rule {
    id: "domain/homepage",
    since: "0.1.0",
    severity: Severity::Error,
    title: t!("首页网址与域名一致", "The home page is on the domain"),
    why: t!(
        "备案系统要求首页网址包含所填的域名；只用 IP 地址访问的网站，首页网址用同一个 IP 地址。",
        "The filing system requires the home page address to contain the domain; a website without a domain uses the same IP address in both.",
    ),
    fix: t!(
        "核对首页网址和域名，让首页网址使用所填的域名。",
        "Check the home page and the domain, and let the home page use the domain that is filed.",
    ),
    messages: MESSAGES,
    basis: &[&filing_system::CODE_1041, &filing_system::CODE_1022],
    applies: Applies::UNLESS_CANCELLED
        .services(&[ServiceKind::Website])
        .at(&[Leaf::Homepage]),
    scope: &[Scope::Service(check)],
    cases: &[
        fail(
            r#"{"services":[{"kind":"website","domains":[{"name":"example.cn"}],"homepage":"https://www.example.com/"}]}"#,
        ),
        fail(
            r#"{"services":[{"kind":"website","domains":[{"name":"example.cn"}],"homepage":"https://notexample.cn"}]}"#,
        ),
        fail(r#"{"services":[{"kind":"website","domains":[{"name":"example.cn"}],"homepage":"http://203.0.113.7"}]}"#),
        fail(
            r#"{"services":[{"kind":"website","domains":[{"name":"203.0.113.7"}],"homepage":"http://203.0.113.8/"}]}"#,
        ),
        fail(r#"{"services":[{"kind":"website","domains":[{"name":"example.cn"}],"homepage":"示例网站"}]}"#),
        fail(
            r#"{"services":[{"kind":"website","domains":[{"name":"example.cn"}],"homepage":"www.example.cn；m.example.cn"}]}"#,
        ),
        fail(r#"{"services":[{"kind":"website","domains":[{"name":"example.cn"}],"homepage":"ftp://example.cn"}]}"#),
        fail(
            r#"{"services":[{"kind":"website","domains":[{"name":"example.cn"}],"homepage":"ｈｔｔｐ：／／example.cn"}]}"#,
        ),
        fail(
            r#"{"services":[{"kind":"website","domains":[{"name":"example.cn"}],"homepage":"https://user@www.example.cn/index.html"}]}"#,
        ),
        pass(r#"{"services":[{"kind":"website","domains":[{"name":"example.cn"}],"homepage":"www.example.cn"}]}"#),
        pass(
            r#"{"services":[{"kind":"website","domains":[{"name":"Example.cn"}],"homepage":"HTTPS://EXAMPLE.CN/index.html"}]}"#,
        ),
        pass(
            r#"{"services":[{"kind":"website","domains":[{"name":"例子.中国"}],"homepage":"https://xn--fsqu00a.xn--fiqs8s"}]}"#,
        ),
        pass(
            r#"{"services":[{"kind":"website","domains":[{"name":"203.0.113.7"}],"homepage":"http://203.0.113.7:8080/"}]}"#,
        ),
        inapplicable(
            r#"{"services":[{"kind":"app","domains":[{"name":"example.cn"}],"homepage":"https://example.com"}]}"#,
        ),
        inapplicable(r#"{"services":[{"kind":"website","domains":[{"name":"example.cn"}]}]}"#),
    ],
};

messages! {
    ELSEWHERE "elsewhere"
        "{field}用的是 {host}，不在所填的域名 {domains} 上。"
        "{field} is on {host}, which is not among the domains filed ({domains}).";
    NO_ADDRESS "no-address"
        "{field}不是一个网址，应类似 https://www.example.cn。"
        "{field} is not a web address; it should look like https://www.example.cn.";
    FIX_ADDRESS "fix-address" "填写打开网站首页时地址栏里的网址。" "Enter the address that the browser shows when the home page is open.";
    SEVERAL "several" "{field}里有 {count} 个网址，只能填一个。" "{field} contains {count} addresses; enter only one.";
    FIX_SEVERAL "fix-several" "只保留首页的网址。" "Keep only the address of the home page.";
    SCHEME "scheme"
        "{field}应以 http:// 或 https:// 开头，也可以不写开头。"
        "{field} should begin with http:// or https://, or directly with the domain.";
    FIX_SCHEME "fix-scheme" "改写网址的开头。" "Correct the beginning of the address.";
    UNCLEAN "unclean" "{field}里有空格、全角字符或其他多余的内容。" "{field} contains spaces, full-width characters or other extra characters.";
    FIX_UNCLEAN "fix-unclean" "用半角字符重新填写网址。" "Enter the address again in half-width characters.";
}

fn check(service: &Service, context: &mut RuleContext<'_>) -> Applicability {
    let typed = service.homepage.text().ok_or(BLANK)?;
    match homepage_host(typed) {
        Ok(page) => {
            clean(service, &page, context);
            compare(service, &page, context);
        }
        Err(problems) => {
            // The first refusal; one of a script that is not supported says nothing.
            let refused = problems.iter().find(|problem| problem.class() == ProblemClass::Refused);
            refuse(service, refused.ok_or(BLANK)?, context);
        }
    }
    Ok(())
}

fn refuse(service: &Service, problem: &Problem, context: &mut RuleContext<'_>) {
    let finding = match problem.kind {
        ProblemKind::SeveralDomains { count } => {
            let count = u32::try_from(count).unwrap_or(u32::MAX);
            context
                .report(&service.homepage, &SEVERAL)
                .fix(&FIX_SEVERAL)
                .arg("count", count)
        }
        _ => context.report(&service.homepage, &NO_ADDRESS).fix(&FIX_ADDRESS),
    };
    let finding = finding.basis([&filing_system::CODE_1022]);
    problem.spans.iter().fold(finding, |finding, span| finding.span(*span));
}

/// What a program may still read, but the filing system need not.
fn clean(service: &Service, page: &Homepage, context: &mut RuleContext<'_>) {
    if matches!(page.scheme, Some(Scheme::Other(_))) {
        let finding = context
            .report(&service.homepage, &SCHEME)
            .fix(&FIX_SCHEME)
            .severity(Severity::Warning);
        finding.basis([&filing_system::CODE_1022]);
        return;
    }
    use ProblemKind as K;
    let unclean = |problem: &&Problem| {
        matches!(
            problem.kind,
            K::User
                | K::OuterSpace
                | K::InnerSpace
                | K::Marks
                | K::Words
                | K::Percent
                | K::Invisible
                | K::FullWidth
                | K::Compatibility
        )
    };
    let spans: Vec<_> = page
        .problems
        .iter()
        .filter(unclean)
        .flat_map(|problem| &problem.spans)
        .collect();
    if spans.is_empty() {
        return;
    }
    let finding = context
        .report(&service.homepage, &UNCLEAN)
        .fix(&FIX_UNCLEAN)
        .severity(Severity::Warning);
    let finding = finding.basis([&filing_system::CODE_1022]);
    let finding = spans.into_iter().fold(finding, |finding, span| finding.span(*span));
    if !page.port && !page.path && page.ip.is_none() {
        let scheme = match page.scheme {
            Some(Scheme::Http) => "http://",
            Some(Scheme::Https) => "https://",
            Some(Scheme::Other(_)) | None => "",
        };
        finding.suggest(format!("{scheme}{}", page.host));
    }
}

fn compare(service: &Service, page: &Homepage, context: &mut RuleContext<'_>) {
    let names = service.domains.items().filter_map(|domain| domain.name.get());
    let filed: Vec<&Inspection> = names.map(|name| &name.inspection).collect();
    let known = |inspection: &&Inspection| inspection.ip.is_some() || inspection.domain.is_some();
    // A domain that cannot be read may be the one.
    if filed.is_empty() || !filed.iter().all(known) {
        return;
    }
    let holds = |inspection: &&Inspection| {
        let names = [&inspection.domain, &inspection.host];
        names.into_iter().flatten().any(|name| covers(name, &page.host))
    };
    if filed.iter().any(holds) {
        return;
    }
    let shown = |inspection: &&Inspection| {
        let Inspection {
            unicode, domain, host, ..
        } = *inspection;
        unicode.clone().or_else(|| domain.clone()).or_else(|| host.clone())
    };
    let names = filed.iter().filter_map(shown).take(3);
    context
        .report(&service.homepage, &ELSEWHERE)
        .arg("host", &page.host)
        .arg("domains", Arg::list(names))
        .basis([&filing_system::CODE_1041]);
}
