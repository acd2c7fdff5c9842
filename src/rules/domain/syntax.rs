//! What the filing system takes for no domain, and what it takes once it is written cleanly.

use crate::data::vocabulary::ServiceKind;
use crate::facts::domain::{Inspection, Problem, ProblemClass, ProblemKind, inspect};
use crate::facts::ip;
use crate::filing::{Domain, DomainName, Service};
use crate::law::filing_system;
use crate::model::phrase::{Phrase, t};
use crate::model::report::Severity;
use crate::rule::{
    Applicability, Applies, Arg, BLANK, Leaf, OTHER_SERVICE, Rule, RuleContext, Scope, fail, messages, pass,
};
use crate::rules::support::domains::to_file;

/// See the module.
pub static RULE: Rule = Rule {
    id: "domain/syntax",
    since: "0.1.0",
    severity: Severity::Error,
    title: t!("域名的写法", "Format of a domain"),
    why: t!(
        "备案系统只接收域名本身，带网址开头、端口、空格的或者不成域名的，会按“无效域名”退回。",
        "The filing system accepts only the domain itself; with http://, a port or spaces, or if it is not a domain, it is returned as “无效域名” (invalid domain).",
    ),
    fix: t!(
        "只填域名本身，例如 example.cn。",
        "Enter only the domain, such as example.cn.",
    ),
    messages: MESSAGES,
    basis: &[&filing_system::CODE_1004],
    applies: Applies::ALWAYS.at(&[Leaf::Name]),
    scope: &[Scope::Domain(check), Scope::Service(beside)],
    cases: &[
        fail(r#"{"services":[{"kind":"website","domains":[{"name":"https://www.example.cn/index.html"}]}]}"#),
        fail(r#"{"services":[{"domains":[{"name":"Example.cn"}]}]}"#),
        fail(r#"{"services":[{"domains":[{"name":"ｅｘａｍｐｌｅ。ｃｎ"}]}]}"#),
        fail(r#"{"services":[{"domains":[{"name":"exam\u200bple.cn "}]}]}"#),
        fail(r#"{"services":[{"domains":[{"name":"example.cn、example.com"}]}]}"#),
        fail(r#"{"services":[{"domains":[{"name":"*.example.cn"}]}]}"#),
        fail(r#"{"services":[{"domains":[{"name":"example"}]}]}"#),
        fail(r#"{"services":[{"domains":[{"name":"com.cn"}]}]}"#),
        fail(r#"{"services":[{"domains":[{"name":"exam_ple.cn"}]}]}"#),
        fail(r#"{"services":[{"domains":[{"name":"exam ple.cn"}]}]}"#),
        fail(r#"{"services":[{"domains":[{"name":"example .cn"}]}]}"#),
        fail(r#"{"services":[{"domains":[{"name":"1.2.3"}]}]}"#),
        fail(r#"{"services":[{"domains":[{"name":"1.2.3.256"}]}]}"#),
        fail(r#"{"services":[{"domains":[{"name":"https://"}]}]}"#),
        fail(r#"{"services":[{"domains":[{"name":"example..cn"}]}]}"#),
        fail(r#"{"services":[{"domains":[{"name":".example.cn"}]}]}"#),
        fail(r#"{"services":[{"domains":[{"name":"example.cn."}]}]}"#),
        fail(r#"{"services":[{"domains":[{"name":"-example.cn"}]}]}"#),
        fail(r#"{"services":[{"domains":[{"name":"xn--99999999.cn"}]}]}"#),
        fail(r#"{"services":[{"domains":[{"name":"пример.com"}]}]}"#),
        fail(r#"{"services":[{"domains":[{"name":"xn--e1afmkfd.com"}]}]}"#),
        fail(r#"{"services":[{"domains":[{"name":"域名：example.cn"}]}]}"#),
        fail(r#"{"services":[{"domains":[{"name":"someone@example.cn"}]}]}"#),
        fail(r#"{"services":[{"domains":[{"name":"0x7f.1"}]}]}"#),
        fail(r#"{"services":[{"domains":[{"name":"www,example,com"}]}]}"#),
        fail(r#"{"services":[{"domains":[{"name":"http://example.comhttp"}]}]}"#),
        fail(
            r#"{"services":[{"domains":[{"name":"Domain Name: example.cn\nRegistrar: 示例\nRegistrant: 示例科技有限公司"}]}]}"#,
        ),
        fail(r#"{"services":[{"domains":[{"name":"example.cn"},{"name":"203.0.113.7"}]}]}"#),
        fail(
            r#"{"services":[{"domains":[{"name":"abcdefghijklmnopqrstuvwxyz-abcdefghijklmnopqrstuvwxyz-0123456789.cn"}]}]}"#,
        ),
        fail(r#"{"services":[{"domains":[{"name":"ab--cd.cn"}]}]}"#),
        fail(r#"{"services":[{"domains":[{"name":"203,0,113,7"}]},{"domains":[{"name":"example,zzz"}]}]}"#),
        fail(r#"{"services":[{"domains":[{"name":"http://[1.2.3.4]/"}]}]}"#),
        fail(r#"{"services":[{"domains":[{"name":"example.zzhttp"}]}]}"#),
        fail(
            r#"{"services":[{"domains":[{"name":"Registrar: 示例\nRegistrant: 示例科技有限公司\nExpiration Time: 2027-01-01 00:00:00"}]}]}"#,
        ),
        fail(r#"{"services":[{"domains":[{"name":"https://example.zzz/"}]}]}"#),
        fail(r#"{"services":[{"domains":[{"name":"http://admin@example.cn/"}]}]}"#),
        fail(r#"{"services":[{"domains":[{"name":"example.cn:8080"}]}]}"#),
        fail(r#"{"services":[{"domains":[{"name":"“example.cn”"}]}]}"#),
        fail(r#"{"services":[{"domains":[{"name":"http://example%2Ecn/"}]}]}"#),
        fail(r#"{"services":[{"domains":[{"name":"⽰例.中国"}]}]}"#),
        fail(r#"{"services":[{"domains":[{"name":"Registrar: 示例\nexample.cn"}]}]}"#),
        pass(r#"{"services":[{"domains":[{"name":"example.cn"}]}]}"#),
        pass(r#"{"services":[{"domains":[{"name":"例子.中国"}]}]}"#),
        pass(r#"{"services":[{"domains":[{"name":"xn--bcher-kva.com"}]}]}"#),
        pass(r#"{"services":[{"domains":[{"name":"example.www"}]}]}"#),
        pass(r#"{"services":[{"domains":[{"name":"203.0.113.7"}]}]}"#),
        pass(r#"{"services":[{"kind":"app","domains":[{"name":"api.example.cn"}]}]}"#),
        fail(r#"{"services":[{"kind":"app","domains":[{"name":"example.cn、api.example.com"}]}]}"#),
    ],
};

/// What the rule says to do; apart, so that naming it does not keep the examples in the wasm.
static FIX: Phrase = RULE.fix;

messages! {
    EMPTY "empty" "{field}里只有网址的开头，没有域名。" "{field} contains only the beginning of a web address, but no domain.";
    TOO_LONG "too-long" "{field}太长，不是域名。" "{field} is too long to be a domain.";
    SEVERAL "several" "{field}里有 {count} 个域名，一栏只填一个。" "{field} contains {count} domains; enter one in each field.";
    FIX_SEVERAL "fix-several"
        "一个网站只填一个域名；其余的作为另外的网站备案。"
        "Keep one domain for the website and file the others as separate websites.";
    FIX_SEVERAL_APP "fix-several-app" "每个域名单独填一项。" "Enter each domain in an entry of its own.";
    NO_DOT "no-dot" "{field}缺少后缀，例如 .cn、.com。" "{field} has no suffix such as .cn or .com.";
    SUFFIX "suffix" "{field}只有后缀“{suffix}”，不完整。" "{field} is only a suffix, “{suffix}”.";
    FIX_COMPLETE "fix-complete" "填写完整的域名，例如 example.cn。" "Enter the complete domain, such as example.cn.";
    EMPTY_LABEL "empty-label" "{field}多了一个点，或者两个点之间没有内容。" "{field} has an extra dot, or nothing between two dots.";
    FIX_DOT "fix-dot" "去掉多余的点。" "Remove the extra dot.";
    LABEL_TOO_LONG "label-too-long"
        "{field}两个点之间的一段太长（最多 63 个字符）。"
        "{field} has a part longer than 63 characters between two dots.";
    EDGE_HYPHEN "edge-hyphen"
        "{field}有一段以连字符“-”开头或结尾，域名不能这样写。"
        "{field} has a part that begins or ends with a hyphen, which is impossible in a domain.";
    RESERVED_HYPHENS "reserved-hyphens"
        "{field}有一段的第三、四个字符都是“-”，这种写法只留给 xn-- 开头的中文域名。"
        "{field} has a part with hyphens in third and fourth place, which only names with xn-- have.";
    A_LABEL "a-label" "{field}里 xn-- 开头的一段不是有效的编码。" "{field} has a part that begins with xn-- but is not a valid encoding.";
    FIX_A_LABEL "fix-a-label"
        "直接填写中文域名，或从注册商处复制编码后的域名。"
        "Enter the Chinese domain itself, or copy the encoded one from your registrar.";
    CHARACTER "character" "{field}里有不能用的字符：{character}。" "{field} contains a character that is impossible in a domain: {character}.";
    FIX_CHARACTER "fix-character" "核对域名，去掉这个字符。" "Check the domain and remove that character.";
    WILDCARD "wildcard"
        "{field}里有“*”。备案的是域名本身，它的所有子域名都包括在内。"
        "{field} contains “*”. A filing covers the domain with all its subdomains.";
    FIX_WILDCARD "fix-wildcard" "去掉“*.”。" "Remove “*.”.";
    NUMERIC "numeric"
        "{field}的最后一段是数字，既不是域名，也不是完整的 IP 地址。"
        "{field} ends with a number: it is neither a domain nor a complete IP address.";
    FIX_NUMERIC "fix-numeric"
        "填写域名；只用 IP 地址访问的网站，填完整的 IP 地址。"
        "Enter the domain; if the website has only an IP address, enter all of it.";
    ADDRESS "address" "{field}的方括号里不是 IPv6 地址。" "{field} has brackets that do not contain an IPv6 address.";
    UNSUPPORTED "unsupported"
        "{field}里有这里不能核对的文字：{character}。"
        "{field} contains a script that cannot be checked here: {character}.";
    FIX_UNSUPPORTED "fix-unsupported"
        "向注册商确认，并填写编码后的域名（xn-- 开头）。"
        "Ask your registrar and enter the encoded domain (it begins with xn--).";
    ENCODED "encoded"
        "{field}里 xn-- 开头的一段是这里不能核对的文字：{character}。"
        "{field} has a part that begins with xn-- and encodes a script that cannot be checked here: {character}.";
    FIX_ENCODED "fix-encoded" "与注册商处显示的域名逐字核对。" "Compare it with the domain your registrar shows, character by character.";
    NOTATION "notation"
        "{field}写得像 IP 地址，但不完整或不常见，浏览器会读成 {ip}。"
        "{field} looks like an incomplete or unusual IP address, which browsers read as {ip}.";
    EMAIL "email" "{field}填的是电子邮箱，不是域名。" "{field} contains an e-mail address, not a domain.";
    FIX_EMAIL "fix-email"
        "填写网站或 APP 自己使用的域名，例如 example.cn。"
        "Enter the domain that the website or app itself uses, such as example.cn.";
    BESIDE "beside" "{field}填的是 IP 地址，这个服务已经有域名。" "{field} is an IP address, but the service already has a domain.";
    FIX_BESIDE "fix-beside" "删除这一项，把 IP 地址填在网络接入信息里。" "Delete it and enter the IP address under network access.";
    COMMA "comma"
        "{field}里的“{sign}”应该是点。"
        "{field} has “{sign}” where there should be a dot.";
    FIX_COMMA "fix-comma" "改为 {domain}。" "Change it to {domain}.";
    TAIL "tail"
        "{field}的末尾多了“{tail}”，像是网址的开头粘在了后面。"
        "{field} ends with “{tail}”, which looks like the beginning of another web address.";
    TAIL_ALONE "tail-alone"
        "{field}的末尾多了“{tail}”，像是网址的开头。"
        "{field} ends with “{tail}”, which looks like the beginning of a web address.";
    RECORD "record"
        "{field}里粘贴的是一份注册信息（WHOIS），不是域名。"
        "{field} contains a whole registration record (WHOIS), not a domain.";
    FIX_RECORD "fix-record"
        "把它粘贴到“域名注册信息”一栏读取，这里只填 {domain}。"
        "Paste it under “Domain registration”, where it is read, and enter only {domain} here.";
    FIX_RECORD_UNKNOWN "fix-record-unknown"
        "把它粘贴到“域名注册信息”一栏读取，这里只填域名。"
        "Paste it under “Domain registration”, where it is read, and enter only the domain here.";
    UNCLEAN_HOST "unclean-host"
        "{field}带有{what}，应只写域名；后缀“.{suffix}”也请核对。"
        "{field} contains {what}; enter only the domain, and check the suffix “.{suffix}”.";
    UNCLEAN "unclean" "{field}带有{what}，应写作 {domain}。" "{field} contains {what}; it should be {domain}.";
    FIX_UNCLEAN "fix-unclean" "改为 {domain}。" "Change it to {domain}.";
    SCHEME "scheme" "网址开头（http:// 等）" "the beginning of a web address (http:// or similar)";
    USER "user" "“@”和它前面的内容" "an “@” and the text before it";
    PORT "port" "端口号" "a port number";
    PATH "path" "路径" "a path";
    OUTER_SPACE "outer-space" "首尾空格" "spaces at its ends";
    INNER_SPACE "inner-space" "多余的空格" "spaces inside";
    MARKS "marks" "引号、括号等符号" "quotation marks, brackets or similar";
    WORDS "words" "域名以外的文字" "other words";
    PERCENT "percent" "百分号编码（%）" "percent-encoded characters";
    INVISIBLE "invisible" "看不见的字符" "invisible characters";
    TRAILING_DOT "trailing-dot" "末尾的点" "a dot at the end";
    FULL_WIDTH "full-width" "全角字符" "full-width characters";
    COMPATIBILITY "compatibility" "兼容字形（多由 PDF 复制而来）" "compatibility characters (often copied from a PDF)";
    CAPITAL_LETTERS "capital-letters" "大写字母" "capital letters";
}

fn check(domain: &Domain, context: &mut RuleContext<'_>) -> Applicability {
    let DomainName {
        typed,
        inspection,
        record,
    } = domain.name.get().ok_or(BLANK)?;
    if let Some(record) = record {
        let finding = context.report(&domain.name, &RECORD);
        match record {
            Some(named) => finding.arg("domain", named).suggest(named).fix(&FIX_RECORD),
            None => finding.fix(&FIX_RECORD_UNKNOWN),
        };
        return Ok(());
    }
    if let Some((sign, meant)) = dotted(typed, inspection, context) {
        let finding = context.report(&domain.name, &COMMA).arg("sign", sign);
        finding.arg("domain", &meant).suggest(meant).fix(&FIX_COMMA);
        return Ok(());
    }
    if let Some((tail, meant)) = without_tail(typed, inspection, context) {
        let finding = context.report(&domain.name, if meant.is_some() { &TAIL } else { &TAIL_ALONE });
        finding.arg("tail", tail);
        if let Some(meant) = meant {
            finding.arg("domain", &meant).suggest(meant).fix(&FIX_UNCLEAN);
        }
        return Ok(());
    }
    for problem in &inspection.problems {
        match problem.class() {
            ProblemClass::Refused | ProblemClass::Unchecked => refuse(domain, inspection, problem, context),
            _ => {}
        }
    }
    if !inspection.is_refused() {
        clean(domain, inspection, typed, context);
    }
    Ok(())
}

/// Signs that stand for a dot by a slip of the hand or of the keyboard.
const LIKE_DOTS: [char; 9] = [',', '，', ';', '；', '、', '·', '•', '・', '︒'];

/// `example,com`: the sign, and the domain with dots in its place.
fn dotted(typed: &str, inspection: &Inspection, context: &RuleContext<'_>) -> Option<(char, String)> {
    if inspection.host.is_some() || typed.len() > 256 {
        return None;
    }
    let sign = typed.chars().find(|char| LIKE_DOTS.contains(char))?;
    if matches!(inspection.problems.first()?.kind, ProblemKind::SeveralDomains { .. }) {
        return None;
    }
    let meant = typed.replace(LIKE_DOTS, ".");
    let read = inspect(&meant);
    let whole = !read.is_refused() && read.ip.is_none() && read.unlisted().is_none();
    Some((sign, to_file(&read, &meant, context).filter(|_| whole)?))
}

/// `http://example.comhttp`: the beginning of an address behind a suffix that is none with it, and the domain without it.
fn without_tail(
    typed: &str,
    inspection: &Inspection,
    context: &RuleContext<'_>,
) -> Option<(&'static str, Option<String>)> {
    let tld = inspection.unlisted()?;
    let tail = ["https", "http", "www"]
        .into_iter()
        .find(|tail| tld.ends_with(tail) && tld.len() > tail.len())?;
    let suffix = tld.strip_suffix(tail)?;
    let start = typed.to_ascii_lowercase().rfind(&[".", tld].concat())?;
    let meant = typed.get(..start.saturating_add(1).saturating_add(suffix.len()))?;
    let read = inspect(meant);
    let whole = !read.is_refused() && read.unlisted().is_none();
    Some((tail, to_file(&read, meant, context).filter(|_| whole)))
}

/// IP addresses beside a domain; a site without one files its address in the domain's place (order 33, article 5).
fn beside(service: &Service, context: &mut RuleContext<'_>) -> Applicability {
    if service.is_hosted_by_platform() {
        return Err(OTHER_SERVICE);
    }
    let names = service
        .domains
        .items()
        .filter_map(|domain| domain.name.get().map(|name| (domain, &name.inspection)));
    let (named, addresses): (Vec<_>, Vec<_>) = names.partition(|(_, inspection)| inspection.ip.is_none());
    if named.is_empty() {
        return Err(BLANK);
    }
    if named.iter().any(|(_, inspection)| inspection.domain.is_some()) {
        for (domain, _) in addresses {
            context
                .report(&domain.name, &BESIDE)
                .fix(&FIX_BESIDE)
                .severity(Severity::Warning);
        }
    }
    Ok(())
}

fn refuse(domain: &Domain, inspection: &Inspection, problem: &Problem, context: &mut RuleContext<'_>) {
    use ProblemKind as K;
    let (message, fix) = match &problem.kind {
        K::Empty => (&EMPTY, &FIX_COMPLETE),
        K::TooLong | K::HostTooLong => (&TOO_LONG, &FIX_COMPLETE),
        // An app lists every domain that it uses.
        K::SeveralDomains { .. } if is_of_app(context) => (&SEVERAL, &FIX_SEVERAL_APP),
        K::SeveralDomains { .. } => (&SEVERAL, &FIX_SEVERAL),
        K::NoDot => (&NO_DOT, &FIX_COMPLETE),
        K::SuffixAlone { .. } => (&SUFFIX, &FIX_COMPLETE),
        K::EmptyLabel => (&EMPTY_LABEL, &FIX_DOT),
        K::LabelTooLong => (&LABEL_TOO_LONG, &FIX),
        K::EdgeHyphen => (&EDGE_HYPHEN, &FIX),
        K::ReservedHyphens => (&RESERVED_HYPHENS, &FIX),
        K::InvalidALabel => (&A_LABEL, &FIX_A_LABEL),
        K::Wildcard => (&WILDCARD, &FIX_WILDCARD),
        K::NumericSuffix => (&NUMERIC, &FIX_NUMERIC),
        K::InvalidAddress => (&ADDRESS, &FIX_NUMERIC),
        // What is encoded already can be filed as it stands, but nobody has looked whether it is a name.
        K::UnsupportedScript { .. } if inspection.host.is_some() => (&ENCODED, &FIX_ENCODED),
        K::UnsupportedScript { .. } => (&UNSUPPORTED, &FIX_UNSUPPORTED),
        K::AddressNotation { .. } => (&NOTATION, &FIX_NUMERIC),
        K::Email => (&EMAIL, &FIX_EMAIL),
        _ => (&CHARACTER, &FIX_CHARACTER),
    };
    let mut finding = context.report(&domain.name, message).fix(fix);
    finding = match &problem.kind {
        K::SeveralDomains { count } => finding.arg("count", u32::try_from(*count).unwrap_or(u32::MAX)),
        K::SuffixAlone { suffix } => finding.arg("suffix", suffix),
        K::Character { character } => finding.arg("character", Arg::Character(*character)),
        // Whether it is one could not be judged.
        K::AddressNotation { ip } => finding.arg("ip", ip::written((*ip).into())),
        K::UnsupportedScript { character } => finding
            .arg("character", Arg::Character(*character))
            .severity(Severity::Prompt),
        _ => finding,
    };
    for span in &problem.spans {
        finding = finding.span(*span);
    }
    // Without the dot before it.
    if let (K::EmptyLabel, None, Some(rest)) = (&problem.kind, &inspection.domain, typed_after_dot(domain)) {
        finding.suggest(rest);
        return;
    }
    // The domain of an e-mail address is often its provider's.
    if let (Some(found), ProblemClass::Refused, false) = (&inspection.domain, problem.class(), problem.kind == K::Email)
    {
        // Only what stands before the registrable domain is at fault.
        finding.suggest(inspection.unicode.as_ref().unwrap_or(found));
    }
}

fn is_of_app(context: &RuleContext<'_>) -> bool {
    let kind = context.service().and_then(|service| service.kind.choice());
    kind == Some(ServiceKind::App)
}

/// The domain in what follows a single dot at the beginning.
fn typed_after_dot(domain: &Domain) -> Option<String> {
    let rest = inspect(domain.name.get()?.typed.strip_prefix('.')?);
    rest.unicode.filter(|_| rest.problems.is_empty())
}

fn clean(domain: &Domain, inspection: &Inspection, typed: &str, context: &mut RuleContext<'_>) {
    let problems = || {
        inspection
            .problems
            .iter()
            .filter(|problem| problem.class() == ProblemClass::Cleaning)
    };
    let Some(clean) = to_file(inspection, typed, context) else {
        return;
    };
    if problems().next().is_none() {
        return;
    }
    // A suffix that does not exist is not offered.
    let may_exist = inspection.may_exist();
    let mut finding = context
        .report(&domain.name, if may_exist { &UNCLEAN } else { &UNCLEAN_HOST })
        .fix(&FIX_UNCLEAN)
        .severity(Severity::Warning);
    for span in problems().flat_map(|problem| &problem.spans) {
        finding = finding.span(*span);
    }
    let finding = finding.arg("what", Arg::list(problems().map(|problem| what(&problem.kind))));
    finding.arg("domain", &clean);
    if may_exist {
        finding.suggest(clean);
    } else {
        finding
            .arg("suffix", inspection.unlisted().unwrap_or_default())
            .fix(&FIX);
    }
}

const fn what(kind: &ProblemKind) -> &'static Phrase {
    match kind {
        ProblemKind::Scheme => &SCHEME,
        ProblemKind::User => &USER,
        ProblemKind::Port => &PORT,
        ProblemKind::Path => &PATH,
        ProblemKind::OuterSpace => &OUTER_SPACE,
        ProblemKind::InnerSpace => &INNER_SPACE,
        ProblemKind::Marks => &MARKS,
        ProblemKind::Words => &WORDS,
        ProblemKind::Percent => &PERCENT,
        ProblemKind::Invisible => &INVISIBLE,
        ProblemKind::TrailingDot => &TRAILING_DOT,
        ProblemKind::FullWidth => &FULL_WIDTH,
        ProblemKind::Compatibility => &COMPATIBILITY,
        _ => &CAPITAL_LETTERS,
    }
}
