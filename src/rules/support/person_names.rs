//! A person's name as the certificate prints it. Names of every people are taken as they are, with the dot in any code point and, where no
//! resident identity card is shown, in Latin letters; what no certificate prints is not: digits, titles, forms of companies.

use crate::data::vocabulary::CertificateKind;
use crate::facts::name::Name;
use crate::facts::name::lists::List;
use crate::facts::text::{half_width, is_han};
use crate::filing::Certificate;
use crate::filing::field::Field;
use crate::model::report::Severity;
use crate::model::utf16::{Span, spans};
use crate::rule::{RuleContext, messages};
use crate::rules::support::agreement::says_something;
use crate::rules::support::names::mark;

messages! {
    UNIT "name/person-name#unit"
        "{field}像是单位名称（“{form}”），主办单位性质选的是个人。"
        "{field} looks like a unit's name (“{form}”), but the organizer is an individual.";
    FIX_UNIT "name/person-name#fix-unit"
        "是单位备案的，把主办单位性质改为企业等；是个人备案的，填本人姓名。"
        "If a unit files, change the nature of the organizer; if an individual does, enter the person's own name.";
    TITLE "name/person-name#with-title"
        "{field}里有称呼“{title}”，身份证件上没有。"
        "{field} contains the title “{title}”, which is not on identity documents.";
    SIGNS "name/person-name#signs"
        "{field}里有数字或符号，身份证件上的姓名一般没有。"
        "{field} contains digits or symbols, which names on identity documents usually do not have.";
    SINGLE "name/person-name#single"
        "{field}只有一个字，请对照身份证件。"
        "{field} is a single character; compare it with the identity document.";
    OF_UNIT "name/person-name#of-unit"
        "{field}像是单位名称（“{form}”），这里要填一个人的姓名。"
        "{field} looks like a unit's name (“{form}”), but a person's name is required.";
    NUMBER "name/person-name#number"
        "{field}后面带了号码。"
        "{field} has a number attached.";
    FIX_NUMBER "name/person-name#fix-number"
        "只填姓名，号码填在号码一栏。"
        "Enter only the name; numbers have fields of their own.";
    SEVERAL "name/person-name#several"
        "{field}填了不止一个人。"
        "{field} names more than one person.";
    FIX_SEVERAL "name/person-name#fix-several"
        "只填一个人的姓名。"
        "Enter the name of one person only.";
    SPACES "name/person-name#spaces"
        "{field}中间有空格，身份证件上的姓名没有。"
        "{field} contains spaces, which names on identity documents do not have.";
    FIX_SPACES "name/person-name#fix-spaces"
        "对照身份证件：没有空格的，删去；有间隔号的，写成“·”。"
        "Compare with the identity document: delete the spaces, or write “·” if it has a dot.";
    LATIN "name/person-name#latin"
        "{field}里有字母，居民身份证上的姓名是汉字。"
        "{field} contains letters, but the name on a resident identity card is in Chinese characters.";
    FIX_LATIN "name/person-name#fix-latin"
        "按身份证填写汉字姓名；用其他证件的，改选证件类型。"
        "Enter the Chinese name on the card; if you use another certificate, change the certificate type.";
    PLACEHOLDER "name/person-name#placeholder"
        "{field}不是一个人的姓名。"
        "{field} is not a person's name.";
}

/// Whose name it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bearer {
    /// An individual who files.
    Organizer,
    /// Somebody in charge.
    Person,
}

/// Digits that are more than a slip of the finger: a telephone or identity number.
const NUMBER_DIGITS: usize = 7;

/// Says what no certificate prints in a name, the plainest of it only. `false` where there is nothing to look at.
pub fn check(field: &Field<String>, bearer: Bearer, certificate: Option<&Certificate>, context: &mut RuleContext<'_>) {
    let (Some(name), Some(folded)) = (field.text(), context.texts().name(field)) else {
        return;
    };
    let text = folded.text();
    // Digits and addresses alone, and nothing readable, are for other rules. Whether a trade without a name of its own files as an
    // individual is for the province to say.
    if !text.chars().any(char::is_alphabetic) || text.ends_with("个体工商户") {
        return;
    }
    // Most names are Chinese characters and nothing else.
    let is_plain = name.chars().all(|c| is_han(c) && !is_strange(c));
    let strange = if is_plain { Vec::new() } else { runs(name, is_strange) };
    if let Some(form) = of_unit(folded) {
        match bearer {
            Bearer::Organizer => context.report(field, &UNIT).arg("form", form).fix(&FIX_UNIT),
            Bearer::Person => context.report(field, &OF_UNIT).arg("form", form),
        };
    } else if is_placeholder(text) {
        context.report(field, &PLACEHOLDER);
    } else if !is_plain && names_several(name) {
        context.report(field, &SEVERAL).fix(&FIX_SEVERAL);
    } else if let Some(title) = title(folded) {
        context.report(field, &TITLE).arg("title", title);
    } else if !is_plain && name.chars().filter(|c| half_width(*c).is_ascii_digit()).count() >= NUMBER_DIGITS {
        let finding = mark(context.report(field, &NUMBER), &strange).fix(&FIX_NUMBER);
        if let Some(clean) = without_number(name) {
            finding.suggest(clean);
        }
    } else if !strange.is_empty() {
        mark(context.report(field, &SIGNS), &strange);
    } else if !is_plain && !certificate.is_some_and(|certificate| says_something(&certificate.holder)) {
        beside_certificate(field, name, certificate, context);
    }
    if text.chars().count() == 1 {
        context.report(field, &SINGLE).severity(Severity::Prompt);
    }
}

/// What a name as printed on the certificate would show better.
fn beside_certificate(
    field: &Field<String>,
    name: &str,
    certificate: Option<&Certificate>,
    context: &mut RuleContext<'_>,
) {
    let blanks = blanks_inside(name);
    let is_latin = |c: char| half_width(c).is_ascii_alphabetic();
    let card = certificate.and_then(|certificate| certificate.kind.choice()) == Some(CertificateKind::ResidentId);
    if card && name.contains(is_latin) {
        mark(context.report(field, &LATIN), &runs(name, is_latin)).fix(&FIX_LATIN);
    } else if !blanks.is_empty() {
        let finding = mark(context.report(field, &SPACES), &blanks).fix(&FIX_SPACES);
        if let Some(clean) = without_blank(name) {
            finding.suggest(clean);
        }
    }
}

/// A word that is part of no person's name. Short names do end like schools (张大学), and long ones may hold any two characters.
fn of_unit(name: &Name) -> Option<&'static str> {
    let hit = name.holds(List::NotAPerson)?;
    (name.folded().len() > 3).then_some(hit.word)
}

/// What is no name where a person's belongs: the whole of it.
fn is_placeholder(text: &str) -> bool {
    let is_word = matches!(
        text,
        "同上"
            | "同法人"
            | "同法定代表人"
            | "同主体负责人"
            | "本人"
            | "自己"
            | "无"
            | "暂无"
            | "没有"
            | "测试"
            | "法人"
            | "法人代表"
            | "法定代表人"
            | "负责人"
            | "主体负责人"
            | "网站负责人"
            | "服务负责人"
            | "管理员"
            | "经办人"
            | "联系人"
            | "委托人"
            | "姓名"
    );
    is_word || text.ends_with('某')
}

/// 张三/李四: two names with a sign between them.
fn names_several(name: &str) -> bool {
    let parts = name.split([
        '/', '／', '、', '，', ',', '；', ';', '&', '＆', '+', '＋', '|', '｜', '\n',
    ]);
    parts
        .filter(|part| part.chars().filter(|c| is_han(*c)).count() > 1)
        .nth(1)
        .is_some()
}

/// 张三先生, not a name that ends like one by itself.
fn title(name: &Name) -> Option<&'static str> {
    let titles = name
        .hits(List::Titles)
        .filter(|title| title.end == name.folded().len() && name.folded().chars().take(title.found.start).any(is_han));
    titles.min_by_key(|title| title.rank).map(|title| title.word)
}

/// The Han characters of a short name, where all the rest is a number and what stands around it.
fn without_number(name: &str) -> Option<String> {
    let is_around = |c: char| !c.is_alphabetic() || matches!(half_width(c), 'X' | 'x');
    let clean = name.trim_matches(is_around);
    ((2..=4).contains(&clean.chars().count()) && clean.chars().all(is_han)).then(|| clean.to_owned())
}

/// 林 晓禾, whose surname is told by its length. 欧阳 晓禾 and 古丽 买买提 may be two people, or lack a dot.
fn without_blank(name: &str) -> Option<String> {
    let mut parts = name.split_whitespace();
    let (surname, given) = (parts.next()?, parts.next()?);
    let fits = |part: &str, most: usize| part.chars().count() <= most && part.chars().all(is_han);
    (parts.next().is_none() && fits(surname, 1) && fits(given, 2)).then(|| [surname, given].concat())
}

/// Blanks between Han characters.
fn blanks_inside(name: &str) -> Vec<Span> {
    let blanks = runs(name, char::is_whitespace);
    let beside = |place: u32, before: bool| {
        spans(name).any(|(c, span)| is_han(c) && place == if before { span.1 } else { span.0 })
    };
    let mut blanks = blanks;
    blanks.retain(|blank| beside(blank.0, true) && beside(blank.1, false));
    blanks
}

/// Where runs of such characters stand.
fn runs(name: &str, is: impl Fn(char) -> bool) -> Vec<Span> {
    let mut runs: Vec<Span> = Vec::new();
    for (_, span) in spans(name).filter(|(c, _)| is(*c)) {
        match runs.last_mut() {
            Some(last) if last.1 == span.0 => last.1 = span.1,
            _ => runs.push(span),
        }
    }
    runs
}

/// Neither a letter nor what stands between the parts of a name: dots, blanks, hyphens, apostrophes, commas.
fn is_strange(c: char) -> bool {
    if is_han(c) {
        return c == '丨';
    }
    let c = half_width(c);
    c.is_numeric()
        || matches!(c, '!'..='&' | '('..='+' | '/' | ':'..='@' | '['..='_' | '{'..='~')
        || "、。《》“”【】★☆丨".contains(c)
}
