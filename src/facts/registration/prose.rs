//! What a domain certificate says in sentences: 兹证明 example.cn 域名由某某公司注册，注册时间为2018年5月20日，有效期至2028年5月20日。
//!
//! Only for what no label gave. A sentence counts where a keyword is followed at once by what it announces.

use super::holder::Rank;
use super::label;
use super::{Draft, value};
use crate::facts::domain::inspect;
use crate::facts::moment::{self, Hint};
use crate::model::calendar::Date;

/// Times a keyword is looked for; a certificate has each once or twice.
const MOST: usize = 16;

const REGISTERED: [&str; 9] = [
    "注册时间",
    "注册日期",
    "注册于",
    "创建时间",
    "登记日期",
    "注册成功日期",
    "有效期自",
    "有效期从",
    "有效期限自",
];
const EXPIRES: [&str; 9] = [
    "有效期至",
    "有效期限至",
    "有效期到",
    "有效期截至",
    "到期时间",
    "到期日期",
    "到期日",
    "过期时间",
    "截止日期",
];

/// Adds what the sentences of a text say to what its labels gave.
pub(super) fn read(text: &str, draft: &mut Draft) {
    if draft.holders.name().is_none()
        && let Some((domain, holder)) = english(text)
    {
        draft.domain = draft.domain.take().or(Some(domain));
        draft.holders.note(Rank::Holder, holder);
    }
    if !text.contains("域名") {
        return;
    }
    draft.domain = draft.domain.take().or_else(|| domain(text));
    if draft.holders.name().is_none()
        && !draft.holders.is_hidden()
        && let Some(name) = holder(text)
    {
        draft.holders.note(Rank::Holder, name);
    }
    // Beside a certificate a term may be the certificate's.
    let beside = draft.certificate_kind.is_some() || draft.certificate_number.is_some();
    draft.registered_on = draft.registered_on.or_else(|| day_behind(text, &REGISTERED, beside));
    let range = || {
        let words = ["有效期自", "有效期从", "有效期限自", "有效期限", "有效期", "有效日期"];
        day_behind(text, &words, beside).and(range_end(text))
    };
    if draft.valid_until.is_some() {
        return;
    }
    let expires = || day_behind(text, &EXPIRES, beside);
    draft.expires_on = draft.expires_on.or_else(expires).or_else(range);
}

/// `… the domain name example.com is registered by Example Co., Ltd.`, to the end of its line.
fn english(text: &str) -> Option<(String, &str)> {
    text.match_indices("domain name ").take(MOST).find_map(|(at, words)| {
        let tail = text.get(at.saturating_add(words.len())..)?;
        let sentence = tail.lines().next()?;
        let (domain, rest) = sentence.split_once(' ')?;
        let (_, holder) = rest.split_once("registered by ")?;
        Some((host(domain)?, holder))
    })
}

fn host(word: &str) -> Option<String> {
    let word = word.trim_matches(|c: char| !c.is_alphanumeric());
    inspect(word).host.filter(|host| host.contains('.'))
}

/// `域名 example.cn 由…`, `兹证明 example.cn 域名由…`
fn domain(text: &str) -> Option<String> {
    let is_part = |c: char| c.is_alphanumeric() || matches!(c, '.' | '-' | '。');
    text.match_indices("域名").take(MOST).find_map(|(at, word)| {
        let before: String = text.get(..at)?.chars().rev().take(80).collect();
        let before: String = before
            .trim_start_matches([' ', '"', '”', '“', '的'])
            .chars()
            .take_while(|c| is_part(*c) && c.is_ascii())
            .collect();
        let before: String = before.chars().rev().collect();
        let after = text.get(at.saturating_add(word.len())..)?;
        let after: String = after
            .trim_start_matches([' ', ':', '：', '"', '“', '”', '为', '\n', '\r'])
            .chars()
            .take(80)
            .take_while(|c| is_part(*c))
            .collect();
        // Chinese text goes on behind an ASCII name without a space.
        let ascii: String = after.chars().take_while(char::is_ascii).collect();
        [ascii, before]
            .iter()
            .filter(|word| word.contains('.'))
            .find_map(|word| host(word))
    })
}

/// `由某某公司注册`, `由某某公司申请注册`, `兹证明某某公司已成功注册域名…`
fn holder(text: &str) -> Option<&str> {
    let is_end = |c: char| matches!(c, '，' | ',' | '。' | '；' | ';' | '\n' | '\r' | '\t' | '：' | ':');
    // 本站由…所有 speaks of something else.
    let is_said = |(at, word): &(usize, &str)| {
        let before = text.get(..*at).unwrap_or_default().trim_end_matches([' ', '\n', '\r']);
        let before = before.strip_suffix(['已', '系']).unwrap_or(before);
        *word == "兹证明" || before.ends_with("域名") || host_before(before).is_some()
    };
    let starts = text
        .match_indices("兹证明")
        .take(MOST)
        .chain(text.match_indices("由").take(MOST))
        .filter(is_said);
    starts
        .filter_map(|(at, word)| {
            let tail = first(text.get(at.saturating_add(word.len())..)?, 128).trim_start();
            let sentence = tail.split(is_end).next()?;
            let ends = [
                "已成功注册",
                "成功注册",
                "已注册",
                "申请注册",
                "合法注册",
                "注册",
                "所有",
                "持有",
            ];
            // 事务所有限公司, …注册局管理
            let no_verbs = ["所有限", "注册局", "注册商", "注册管理", "注册服务", "注册机构"];
            let is_verb = |at: &usize| {
                let rest = sentence.get(*at..).unwrap_or_default();
                !no_verbs.iter().any(|word| rest.starts_with(word))
            };
            let end = ends
                .iter()
                .filter_map(|verb| sentence.find(verb))
                .filter(is_verb)
                .min()?;
            let name = without_circumstance(sentence.get(..end)?)?.trim_matches([' ', '“', '”', '"', '「', '」']);
            let is_name = label::read(name).is_none() && matches!(value::holder(name), value::Holder::Named(_));
            // The registrar's part in it, or the domain itself.
            let is_other = name.contains("域名") || name.ends_with("代为") || name.ends_with("代理");
            let nobody = ["他人", "系统", "客户", "用户", "自行", "本人", "本站", "您", "其他"];
            let is_other = is_other || nobody.iter().any(|word| name.starts_with(word)) && !value::is_unit(name);
            (is_name && !is_other && name.chars().count() >= 2).then_some(name)
        })
        .next()
}

/// Without when or where it was: `张三 已于2019年3月14日`, `张三在我公司`; nothing where the end of the name cannot be told, as in
/// `张三通过某某公司`.
fn without_circumstance(name: &str) -> Option<&str> {
    let is_day = |(at, word): &(usize, &str)| {
        let behind = name
            .get(at.saturating_add(word.len())..)
            .unwrap_or_default()
            .trim_start();
        behind.starts_with(|c: char| c.is_numeric() || c == '二')
    };
    let days = ["于", "自", "从", "在"]
        .iter()
        .filter_map(|word| name.match_indices(word).find(is_day));
    let places = ["在我", "在本公司", "在本司", "在本站"];
    let places = places.iter().filter_map(|word| name.match_indices(word).next());
    let start = days.chain(places).map(|(at, _)| at).min();
    let name = start.and_then(|start| name.get(..start)).unwrap_or(name).trim_end();
    let name = name.strip_suffix('已').unwrap_or(name);
    let through = ["通过", "经由"]
        .iter()
        .any(|word| name.find(word).is_some_and(|at| at > 0));
    (!through || !value::is_unit(name)).then_some(name)
}

/// The first characters of a text.
fn first(text: &str, count: usize) -> &str {
    let end = text.char_indices().nth(count).map(|(end, _)| end);
    end.and_then(|end| text.get(..end)).unwrap_or(text)
}

fn day_behind(text: &str, words: &[&str], beside: bool) -> Option<Date> {
    words.iter().find_map(|word| {
        text.match_indices(word).take(MOST).find_map(|(at, _)| {
            let (before, tail) = text.split_at_checked(at)?;
            let tail = tail.get(word.len()..).filter(|tail| is_domains(before, tail))?;
            if beside && word.starts_with("有效") && !names_a_domain(before) {
                return None;
            }
            moment::day(joined(tail), Hint::default())
        })
    })
}

/// Whether a word behind this text speaks of the domain: nothing else is named before it, as in SSL证书到期时间, 原到期时间, and it is no
/// second half of 注册/到期时间. A word that begins a line is a label where a colon or a gap follows: what it gives was read.
fn is_domains(before: &str, after: &str) -> bool {
    let begins = before.trim_end_matches(' ');
    if (begins.is_empty() || begins.ends_with('\n')) && after.starts_with([':', '：', ' ', '\t', '\r', '\n']) {
        return false;
    }
    let before = before.strip_suffix("注册").unwrap_or(before);
    let before = before.strip_suffix('的').unwrap_or(before);
    let Some(last) = before.trim_end_matches(' ').chars().next_back() else {
        return true;
    };
    let is_apart = !last.is_alphanumeric() || before.ends_with(' ');
    is_apart && !matches!(last, '/' | '~' | '～' | '-' | '—' | '、' | '&')
        // `…注册日期2018年5月20日有效期至…`
        || last.is_ascii_digit()
        || ["域名", "其", "日"].iter().any(|word| before.ends_with(word))
        || host_before(before).is_some()
}

/// Whether a text says at its end that a domain is spoken of.
fn names_a_domain(before: &str) -> bool {
    let before = before.trim_end_matches(' ');
    let before = before.strip_suffix("注册").unwrap_or(before);
    let before = before.trim_end_matches('的');
    before.ends_with("域名") || host_before(before).is_some()
}

/// The host that a text ends with.
fn host_before(text: &str) -> Option<String> {
    let is_part = |c: char| c.is_alphanumeric() || matches!(c, '.' | '-');
    let text = text.trim_end_matches([' ', '"', '”', '」', '》', '】']);
    let start = text
        .char_indices()
        .rev()
        .take(64)
        .take_while(|(_, c)| is_part(*c))
        .last()?
        .0;
    text.get(start..).filter(|word| word.contains('.')).and_then(host)
}

/// The second day of `有效期自2018年5月20日至2028年5月20日`.
fn range_end(text: &str) -> Option<Date> {
    text.match_indices("有效").take(MOST).find_map(|(at, _)| {
        let (before, tail) = text.split_at_checked(at)?;
        let tail = Some(tail)
            .filter(|tail| is_domains(before, tail.trim_start_matches(['有', '效', '期', '限', '至', '到'])))?;
        let (_, end) = first(tail, 64).split_once(['至', '到', '~', '—'])?;
        moment::day(joined(end), Hint::default())
    })
}

fn joined(tail: &str) -> &str {
    tail.trim_start_matches([
        ' ', ':', '：', '为', '是', '于', '自', '从', '在', '\u{a0}', '\u{3000}', '—', '-',
    ])
}
