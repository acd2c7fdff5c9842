//! What filing numbers look like: 京ICP备12345678号 for the organizer, the same with -1, -2A, -3X or -4K for a service.

use crate::data::vocabulary::{Action, PROVINCES, Province, ServiceKind, Vocabulary};
use crate::facts::text::half_width;
use crate::facts::text::is_invisible;
use crate::filing::field::Field;
use crate::filing::{Organizer, Service};
use crate::law::{Article, conventions, filing_system};
use crate::model::phrase::{Phrase, t};
use crate::model::report::Severity;
use crate::rule::{Applicability, Applies, BLANK, Leaf, Rule, RuleContext, Scope, fail, inapplicable, messages, pass};

/// See the module.
pub static RULE: Rule = Rule {
    id: "organizer/filing-number",
    since: "0.1.0",
    severity: Severity::Error,
    title: t!("备案号的写法", "Format of a filing number"),
    why: t!(
        "新增、变更、注销时，系统按备案号找到原来的备案；写错就找不到。",
        "The system finds the existing filing by its number when you add to, change or cancel it; with a wrong number it finds nothing.",
    ),
    fix: t!(
        "在 beian.miit.gov.cn 查询后照抄，例如京ICP备12345678号。",
        "Look it up at beian.miit.gov.cn and copy it, for example 京ICP备12345678号.",
    ),
    messages: MESSAGES,
    basis: &[&conventions::FILING_NUMBERS, &filing_system::CODE_1046],
    applies: Applies::ALWAYS.at(&[Leaf::FilingNumber]),
    scope: &[Scope::Organizer(organizer), Scope::Service(service)],
    cases: &[
        fail(r#"{"action":"change","organizer":{"filingNumber":"12345678"}}"#),
        fail(r#"{"action":"change","organizer":{"filingNumber":"京ICP备202400001号"}}"#),
        fail(r#"{"action":"change","organizer":{"filingNumber":"京icp備12345678號"}}"#),
        fail(r#"{"action":"change","organizer":{"filingNumber":"京ICP备12345678号-1"}}"#),
        fail(r#"{"action":"change","organizer":{"filingNumber":"京ICP备2027000001号"}}"#),
        fail(r#"{"action":"change","organizer":{"filingNumber":"京ICP备25000001号"}}"#),
        fail(r#"{"action":"change","organizer":{"filingNumber":"京ICP备2010000001号"}}"#),
        pass(r#"{"action":"change","organizer":{"filingNumber":"京ICP备20000001号"}}"#),
        pass(r#"{"action":"change","organizer":{"filingNumber":"京ICP备2020000001号"}}"#),
        pass(r#"{"action":"change","organizer":{"filingNumber":"京ICP备2026000001号"}}"#),
        fail(r#"{"action":"change","organizer":{"filingNumber":"京公网安备11010500000000号"}}"#),
        fail(r#"{"action":"change","organizer":{"filingNumber":"粤B2-20240001"}}"#),
        fail(r#"{"action":"change","organizer":{"filingNumber":"京ICP证030173号-1"}}"#),
        fail(r#"{"action":"change","services":[{"kind":"mini-program","filingNumber":"粤B2-20090059-1626X"}]}"#),
        fail(r#"{"action":"change","organizer":{"region":"440305","filingNumber":"京ICP备12345678号"}}"#),
        fail(r#"{"action":"change","services":[{"kind":"app","filingNumber":"京ICP备12345678号-2"}]}"#),
        fail(r#"{"action":"change","services":[{"kind":"website","filingNumber":"京ICP备12345678号"}]}"#),
        fail(r#"{"action":"change","services":[{"kind":"website","filingNumber":"京ICP备12345678号-1234567"}]}"#),
        fail(
            r#"{"action":"change","organizer":{"filingNumber":"京ICP备12345678号"},"services":[{"kind":"website","filingNumber":"京ICP备2021000001号-1"}]}"#,
        ),
        fail(r#"{"action":"change","organizer":{"filingNumber":"粤B2-2024"}}"#),
        fail(r#"{"action":"add-service","organizer":{"region":"440305","filingNumber":"京ICP备12345678号"}}"#),
        pass(
            r#"{"action":"change","organizer":{"region":"510104","filingNumber":"蜀ICP备2021000001号"},"services":[{"kind":"quick-app","filingNumber":"川ICP备2021000001号-4K"}]}"#,
        ),
        pass(
            r#"{"action":"change","services":[{"kind":"app","filingNumber":"京ICP备12345678号-2A"},{"kind":"mini-program","filingNumber":"京ICP备12345678号-3X"},{"kind":"website","filingNumber":"京ICP备12345678号-123456"}]}"#,
        ),
        inapplicable(r#"{"action":"new","organizer":{"region":"440305"}}"#),
    ],
};

messages! {
    SHAPE "shape" "{field}不像备案号，应为“京ICP备12345678号”的样子。" "{field} does not look like 京ICP备12345678号.";
    OTHER_NUMBER "other-number" "{field}填的是{other_number}，不是备案号。" "{field} contains {other_number}, not a filing number.";
    FUTURE "future" "{field}里的年份 {year} 还没到。" "{field} contains the year {year}, which is in the future.";
    OTHER_YEAR "other-year"
        "{field}有 {count} 位数字，与里面的年份对不上：8 位的以两位年份开头，用到 2020 年；10 位的以四位年份开头，从 2020 年起。"
        "{field} has {count} digits, which does not match the year in it: numbers of 8 digits begin with a two-digit year and were used until 2020; those of 10 digits begin with a four-digit year, from 2020.";
    POLICE "police" "公安联网备案号" "a public-security filing number";
    LICENCE "licence" "电信业务经营许可证号" "a telecommunications licence number";
    COMMERCIAL "commercial"
        "{field}填的是电信业务经营许可证号。经营性服务在备案系统里显示的可能就是这个号，请查询核对。"
        "{field} contains a telecommunications licence number. For a commercial service the filing system may show this number; look it up and compare it.";
    FIX_COMMERCIAL "fix-commercial"
        "在 beian.miit.gov.cn 查询：查到的就是这个号的，照此提交；另有“京ICP备12345678号”这样的号的，改填那个号。"
        "Look it up at beian.miit.gov.cn: if this number is shown there, submit it; if a number such as 京ICP备12345678号 is shown, enter that one.";
    WRITTEN "written"
        "{field}的写法不标准（大小写、空格、全角或缺字）。"
        "{field} is not in the standard format (capitals, spaces, full-width or missing characters).";
    FIX_WRITTEN "fix-written" "改为建议的写法。" "Use the suggested format.";
    OF_SERVICE "of-service"
        "{field}后面多了“{tail}”，那是服务备案号。"
        "{field} ends with “{tail}”, so it is the number of a service.";
    FIX_OF_SERVICE "fix-of-service" "删去“{tail}”。" "Remove “{tail}”.";
    OF_ORGANIZER "of-organizer"
        "{field}末尾没有“-1”这样的序号，像是主体备案号。"
        "{field} has no ending such as “-1”; it looks like the organizer's filing number.";
    OTHER_KIND "other-kind"
        "{field}的结尾与服务类型不符：{service}的备案号写成“{tail}”这样，其中数字是序号。"
        "{field} does not match the type of service: for {service} the number ends like “{tail}”.";
    OTHER_ORGANIZER "other-organizer"
        "{field}与主体备案号对不上，应以主体备案号开头。"
        "{field} should begin with the organizer's filing number.";
    OTHER_PROVINCE "other-province"
        "{field}是{issued}的，与所选的{chosen}不同。"
        "{field} was issued in {issued}, but the chosen region is in {chosen}.";
    FIX_OTHER_PROVINCE "fix-other-province" "核对{field}和住所所在省市县。" "Check “{field}” and the region of residence.";
    FIX_CHANGE "fix-change"
        "变更不能跨省：搬到外省的，先注销原备案，再到新的省重新备案；没有搬的，核对{field}和住所所在省市县。"
        "A change cannot move a filing to another province: cancel it and file again there. If you have not moved, check “{field}” and the region of residence.";
}

/// How numbers are written is a provider's account of it; that a change stays in its province is the system's.
const WRITING: [&Article; 1] = [&conventions::FILING_NUMBERS];

/// Digits that no number has: of a year to come, or of another length than those of their year.
fn year(field: &Field<String>, number: &Number, context: &mut RuleContext<'_>) {
    let is_long = number.digits.len() == 10;
    let Some(first) = number.digits.get(..if is_long { 4 } else { 2 }) else {
        return;
    };
    let year: u16 = first.parse().unwrap_or_default();
    let finding = if is_long && year > context.as_of().year() {
        let finding = context.report(field, &FUTURE).arg("year", year);
        finding.severity(Severity::Warning)
    } else if is_long && year < FIRST_LONG || !is_long && year > LAST_SHORT {
        let count = if is_long { 10_u32 } else { 8 };
        // Nobody says so: the numbers seen are like this.
        let finding = context.report(field, &OTHER_YEAR).arg("count", count);
        finding.severity(Severity::Prompt)
    } else {
        return;
    };
    finding.basis(WRITING);
}

/// The first year of numbers with ten digits, and the last one of those with eight, in two.
const FIRST_LONG: u16 = 2020;
const LAST_SHORT: u16 = 20;

fn organizer(organizer: &Organizer, context: &mut RuleContext<'_>) -> Applicability {
    let field = &organizer.filing_number;
    let text = field.text().ok_or(BLANK)?;
    let Some(number) = Number::read(text) else {
        unlike(field, text, context);
        return Ok(());
    };
    if let Some(tail) = number.tail() {
        let finding = context
            .report(field, &OF_SERVICE)
            .arg("tail", tail)
            .suggest(number.subject())
            .fix(&FIX_OF_SERVICE);
        finding.basis(WRITING).severity(Severity::Warning);
    } else if number.subject() != text {
        let finding = context.report(field, &WRITTEN).suggest(number.subject());
        finding.fix(&FIX_WRITTEN).basis(WRITING).severity(Severity::Warning);
    }
    year(field, &number, context);
    if let Some(chosen) = organizer
        .province()
        .filter(|chosen| chosen.code != number.province.code)
    {
        let change = context.action() == Some(Action::Change);
        let finding = context.report(field, &OTHER_PROVINCE).fix(&FIX_OTHER_PROVINCE);
        let finding = finding.arg("issued", number.province).arg("chosen", chosen);
        if change {
            finding.fix(&FIX_CHANGE).basis([&filing_system::CODE_1046]);
        } else {
            finding.basis(WRITING).severity(Severity::Warning);
        }
    }
    Ok(())
}

fn service(service: &Service, context: &mut RuleContext<'_>) -> Applicability {
    let field = &service.filing_number;
    let text = field.text().ok_or(BLANK)?;
    let Some(number) = Number::read(text) else {
        unlike(field, text, context);
        return Ok(());
    };
    if number.whole() != text {
        let finding = context.report(field, &WRITTEN).suggest(number.whole());
        finding.fix(&FIX_WRITTEN).basis(WRITING).severity(Severity::Warning);
    }
    let kind = service.kind.choice();
    match (&number.order, kind) {
        (None, _) => {
            let finding = context.report(field, &OF_ORGANIZER);
            finding.basis(WRITING).severity(Severity::Warning);
        }
        (Some((_, letter)), Some(kind)) if *letter != kind.number_letter() => {
            let finding = context
                .report(field, &OTHER_KIND)
                .arg("service", kind.entry())
                .arg("tail", example(kind));
            finding.basis(WRITING).severity(Severity::Warning);
        }
        _ => {}
    }
    let subject = context
        .organizer()
        .and_then(|organizer| organizer.filing_number.text())
        .and_then(Number::read);
    if subject.is_none() {
        year(field, &number, context);
    }
    if subject.is_some_and(|subject| subject.province.code != number.province.code || subject.digits != number.digits) {
        let finding = context.report(field, &OTHER_ORGANIZER);
        finding.basis(WRITING).severity(Severity::Warning);
    }
    Ok(())
}

/// A filing number, read as far as it can be told what is meant.
struct Number {
    /// As typed: four provinces have an older character too.
    initial: char,
    province: &'static Province,
    digits: String,
    /// The sequence number and, but for websites, the letter of the kind of service.
    order: Option<(String, Option<char>)>,
}

impl Number {
    fn read(text: &str) -> Option<Self> {
        let text = half_width_form(text);
        let mut chars = text.chars();
        let initial = chars.next()?;
        let province = province_of(initial)?;
        let rest = chars.as_str().strip_prefix("ICP备")?;
        let (digits, rest) = split_digits(rest);
        if !(digits.len() == 8 || (digits.len() == 10 && digits.starts_with("20"))) {
            return None;
        }
        let rest = rest.strip_prefix('号').unwrap_or(rest);
        let order = if rest.is_empty() {
            None
        } else {
            let (order, letter) = split_digits(rest.strip_prefix('-')?);
            if order.is_empty() || order.len() > 6 || order.starts_with('0') {
                return None;
            }
            let letter = match letter {
                "" => None,
                "A" => Some('A'),
                "X" => Some('X'),
                "K" => Some('K'),
                _ => return None,
            };
            Some((order.to_string(), letter))
        };
        Some(Self {
            initial,
            province,
            digits: digits.into(),
            order,
        })
    }

    fn subject(&self) -> String {
        format!("{}ICP备{}号", self.initial, self.digits)
    }

    fn tail(&self) -> Option<String> {
        let (order, letter) = self.order.as_ref()?;
        Some(letter.map_or_else(|| format!("-{order}"), |letter| format!("-{order}{letter}")))
    }

    fn whole(&self) -> String {
        self.subject() + &self.tail().unwrap_or_default()
    }
}

fn half_width_form(text: &str) -> String {
    let visible = text
        .chars()
        .filter(|char| !char.is_whitespace() && !is_invisible(*char));
    let plain = visible.map(|char| match half_width(char) {
        '備' => '备',
        '號' => '号',
        '‐' | '‑' | '‒' | '–' | '—' | '―' | '−' | '_' => '-',
        other => other.to_ascii_uppercase(),
    });
    plain.collect()
}

fn split_digits(text: &str) -> (&str, &str) {
    let end = text.bytes().take_while(u8::is_ascii_digit).count();
    text.split_at_checked(end).unwrap_or((text, ""))
}

fn province_of(initial: char) -> Option<&'static Province> {
    let newer = match initial {
        '川' => '蜀',
        '贵' => '黔',
        '云' => '滇',
        '甘' => '陇',
        other => other,
    };
    PROVINCES.iter().find(|province| province.icp.starts_with(newer))
}

/// Says what the text is instead.
fn unlike(field: &Field<String>, text: &str, context: &mut RuleContext<'_>) {
    let plain = half_width_form(text);
    if is_licence(&plain) {
        let finding = context.report(field, &COMMERCIAL).fix(&FIX_COMMERCIAL);
        finding.basis([&conventions::FILING_NUMBERS]).severity(Severity::Prompt);
        return;
    }
    let finding = match other_number(&plain) {
        Some(kind) => context.report(field, &OTHER_NUMBER).arg("other_number", kind),
        None => context.report(field, &SHAPE),
    };
    finding.basis(WRITING).severity(Severity::Warning);
}

/// 粤B2-20090059, A2.B1-20090001, 京ICP证030173号, each with a sequence number or without.
fn is_licence(text: &str) -> bool {
    let own = text
        .char_indices()
        .find(|(_, c)| c.is_ascii())
        .map_or(text.len(), |(at, _)| at);
    let (province, rest) = text.split_at_checked(own).unwrap_or_default();
    if province.chars().count() > 1 || province.chars().any(|initial| province_of(initial).is_none()) {
        return false;
    }
    let (digits, rest) = if let Some(rest) = rest.strip_prefix("ICP证") {
        let (digits, rest) = split_digits(rest.trim_start_matches(|c| province_of(c).is_some()));
        (digits.len() == 6, rest)
    } else {
        let classes = rest.find('-').and_then(|at| rest.split_at_checked(at));
        let Some((_, rest)) = classes.filter(|(classes, _)| classes.split(['.', '/', ',', '、']).all(is_class)) else {
            return false;
        };
        let (digits, rest) = split_digits(rest.strip_prefix('-').unwrap_or(rest));
        (digits.len() == 8, rest)
    };
    let tail = rest.strip_prefix('号').unwrap_or(rest);
    let (order, letter) = split_digits(tail.strip_prefix('-').unwrap_or(tail));
    digits
        && (tail.is_empty() || (tail.starts_with('-') && !order.is_empty() && matches!(letter, "" | "A" | "X" | "K")))
}

/// A class of the catalogue of telecommunications business.
fn is_class(class: &str) -> bool {
    matches!(class, "A1" | "A2" | "B1" | "B2")
}

fn other_number(text: &str) -> Option<&'static Phrase> {
    if text.contains("公网安备") {
        return Some(&POLICE);
    }
    let classes = ["A1-", "A1.", "A2-", "A2.", "B1-", "B1.", "B2-", "B2.", "ICP证"];
    classes.iter().any(|class| text.contains(class)).then_some(&LICENCE)
}

const fn example(kind: ServiceKind) -> &'static str {
    match kind {
        ServiceKind::Website => "-1",
        ServiceKind::App => "-2A",
        ServiceKind::MiniProgram => "-3X",
        ServiceKind::QuickApp => "-4K",
    }
}
