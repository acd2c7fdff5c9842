//! WHOIS text and what is copied from consoles and pages: a label, a colon or a tab or a gap, a value; the value on the line below its
//! label; a block below a heading; tables with and without a row of headings.

use super::holder::{Holders, Rank};
use super::label::{self, Field, Label};
use super::line::{next_with_colon, pair, up_to_label, without_bullet};
use super::{Draft, prose, value};
use crate::facts::domain::{are_variants, inspect, status};
use crate::facts::moment::{self, Hint};
use crate::facts::text::{is_han, is_invisible};
use crate::model::calendar::Date;

/// Pairs of label and value that are read from one line.
const MOST_PAIRS: usize = 32;
/// Columns of a table with a line for each cell.
const MOST_LINES: usize = 12;
/// Columns of a table; one more, and it is no table of domains.
const MOST_COLUMNS: usize = 64;

/// Registries that write the day before the month.
const DAY_FIRST: [&str; 7] = ["hk", "mo", "uk", "cz", "sk", "fi", "xn--j6w193g"];

pub(super) fn read(text: &str) -> Draft {
    let mut reader = Reader::default();
    // Any of LF, CR LF, CR, and the line separators of word processors.
    let lines = text.split('\n').flat_map(|line| {
        let line = line.strip_suffix('\r').unwrap_or(line);
        line.split(['\r', '\u{2028}', '\u{85}'])
    });
    let lines: Vec<&str> = lines.collect();
    let mut rest = lines.as_slice();
    while let [line, after @ ..] = rest {
        let columns = column(rest);
        let (headings, below) = rest.split_at_checked(columns).unwrap_or_default();
        if columns > 0
            && let Some((values, below)) = below.split_at_checked(columns)
        {
            reader.row(&headings.join("\t"));
            reader.row(&values.join("\t"));
            rest = below;
        } else {
            reader.line(line);
            rest = after;
        }
    }
    reader.finish_part();
    let mut draft = reader.whole.unwrap_or_default();
    if let Some(name) = draft
        .holders
        .name()
        .filter(|name| is_handle(name))
        .and_then(|handle| contact(&lines, &handle))
    {
        draft.holders = Holders::default();
        draft.holders.note(Rank::Organization, &name);
    }
    prose::read(text, &mut draft);
    if draft.domain.is_none() {
        // A page's title is the domain alone.
        let mut titles = lines
            .iter()
            .map(|line| without_bullet(line))
            .filter(|line| !line.is_empty())
            .take(3)
            .enumerate();
        let is_title = |(at, line): &(usize, &str)| *at == 0 || !line.contains([' ', ':', '：', '@']);
        let found = titles.find_map(|title| {
            let (_, line) = Some(title).filter(is_title)?;
            // Chinese words may follow it without a space: example.com的WHOIS信息.
            let name = line.split(is_han).next().filter(|name| !name.ends_with(DOTS));
            name.and_then(inspect_domain).or_else(|| inspect_domain(line))
        });
        draft.domain = found.filter(|_| draft.is_record());
    }
    draft
}

/// How many lines are the headings of a table that was copied with a line for each cell: from 域名 to the first domain. None where that
/// follows at once, as below its own label.
fn column(lines: &[&str]) -> usize {
    let is_heading = |line: &&&str| {
        line.len() < 64
            && !line.contains([':', '：', '\t'])
            && label::read(line).is_some_and(|label| label.field == Field::Domain)
    };
    if lines.first().filter(is_heading).is_none() {
        return 0;
    }
    let row = lines.iter().take(MOST_LINES);
    let columns = row.clone().position(|line| inspect_domain(line).is_some()).unwrap_or(0);
    let headings = row.take(columns);
    let known = headings.clone().filter(|line| label::read(line).is_some()).count();
    let are_cells = headings
        .into_iter()
        .all(|line| !line.trim().is_empty() && !line.contains([':', '：', '\t']));
    if known > 2 && are_cells { columns } else { 0 }
}

/// A label whose value has not come yet.
#[derive(Clone, Copy)]
struct Pending {
    label: Label,
    /// It stood alone, without a colon, so its value may come after a blank line.
    bare: bool,
}

#[derive(Default)]
struct Reader {
    /// The parts read so far about the first domain.
    whole: Option<Draft>,
    part: Draft,
    /// The part is about a top-level domain, as IANA answers before it refers to the registry.
    about_suffix: bool,
    pending: Option<Pending>,
    /// Below a heading such as `Registrant:`, where `Name:` means the holder's name; and whether anything has come below it.
    section: Option<(Field, bool)>,
    /// The labels below it stand alone, without colons.
    stacked: bool,
    /// The last value was the holder's certificate's, so that a term behind it is the certificate's, too.
    of_certificate: bool,
    /// The row of headings just read.
    columns: Vec<Option<Label>>,
}

impl Reader {
    fn line(&mut self, line: &str) {
        let visible: String;
        let line = if line.chars().any(|c| is_invisible_here(c) || is_colon(c)) {
            let seen = line.chars().filter(|c| !is_invisible_here(*c));
            visible = seen.map(|c| if is_colon(c) { '：' } else { c }).collect();
            &visible
        } else {
            line
        };
        let in_frame = line.trim_start_matches(|c: char| c.is_whitespace() || matches!(c, '>' | '＞'));
        if in_frame.starts_with(['%', '#']) && !in_frame.starts_with("##") {
            return;
        }
        let is_table = in_frame.starts_with(['|', '│', '｜']) || in_frame.contains(" | ") || in_frame.contains('\t');
        let line = without_bullet(in_frame);
        // `有效期：2015-05-06 | 2027-05-06` is no row.
        let is_term = || {
            let (name, value) = line.split_once([':', '：'])?;
            let label = label::read(name).filter(|_| !name.contains(['|', '\t']))?;
            Some(
                matches!(label.field, Field::Expires(_) | Field::Valid | Field::Term)
                    && both(value.trim(), Hint::default()).is_some(),
            )
        };
        let is_table = is_table && !is_term().unwrap_or(false);
        let first = line.split(',').next().map(value::unwrapped).unwrap_or_default();
        let is_csv = !is_table
            && line.contains(',')
            && (!self.columns.is_empty() || label::read(first).is_some() && !first.contains([':', '：']));
        if is_csv {
            let mut quoted = false;
            let cells = line.chars().map(|c| {
                quoted ^= c == '"';
                if c == ',' && !quoted { '\t' } else { c }
            });
            return self.row(&cells.collect::<String>());
        }
        if line.is_empty() {
            self.blank();
        } else if is_table {
            self.row(line);
        } else {
            self.cell(line);
        }
        if let Some((_, seen)) = &mut self.section
            && !line.is_empty()
        {
            // The heading's own line is not counted: `expect` has just set it.
            *seen |= self.pending.is_none();
        }
    }

    fn blank(&mut self) {
        if self.section.is_some_and(|(_, seen)| seen) {
            self.section = None;
        }
        let in_section = self.section.is_some();
        self.pending = self.pending.filter(|pending| pending.bare || in_section);
    }

    /// A line of cells.
    fn row(&mut self, line: &str) {
        let line = line.trim_matches(['|', '│', '｜', ' ']);
        let cells: Vec<&str> = line
            .split(['\t', '|', '│', '｜'])
            .map(|cell| value::unwrapped(cell.trim()))
            .collect();
        if cells
            .iter()
            .all(|cell| cell.chars().all(|c| matches!(c, '-' | ':' | '=' | '─' | '┼' | ' ')))
        {
            return;
        }
        let labels: Vec<Option<Label>> = cells.iter().take(MOST_COLUMNS).map(|cell| label::read(cell)).collect();
        let headings = labels.windows(2).any(|pair| matches!(pair, [Some(_), Some(_)]));
        if headings && !cells.iter().any(|cell| inspect_domain(cell).is_some()) {
            self.columns = labels;
            return;
        }
        let columns = std::mem::take(&mut self.columns);
        // Empty cells at a row's end may be missing, where they would say nothing.
        let is_whole = || {
            let missing = columns.get(cells.len()..);
            missing.is_some_and(|missing| missing.iter().all(Option::is_none))
                && cells.iter().any(|cell| inspect_domain(cell).is_some())
        };
        if columns.len() == cells.len() || is_whole() {
            for (column, cell) in columns.iter().zip(&cells) {
                if let Some(label) = column {
                    self.put(*label, cell);
                }
            }
            return;
        }
        for cell in cells.into_iter().filter(|cell| !cell.is_empty()) {
            self.cell(cell);
        }
    }

    /// A line, or one cell of a row.
    fn cell(&mut self, cell: &str) {
        let colon_or_gap = cell.split_once([':', '：']).or_else(|| cell.split_once("  "));
        // Alone or before a single space a word may as well be a value: it is a label only where the first word of the section is one. `企业`
        // says what the holder is.
        let alone = || {
            let (name, value) = cell
                .split_once(' ')
                .filter(|(name, _)| !name.is_ascii())
                .unwrap_or((cell, ""));
            let is_first = self.stacked || self.section.is_some_and(|(_, seen)| !seen);
            (is_first && (name.is_ascii() || name.chars().count() > 2 || matches!(name, "姓名" | "名称")))
                .then_some((name, value))
        };
        if let Some((section, _)) = self.section
            && let Some((name, value)) = colon_or_gap.or_else(alone)
            && let Some(field) = label::in_section(section, name)
        {
            self.stacked = colon_or_gap.is_none();
            let label = Label {
                field,
                utc: false,
                day_first: None,
            };
            let value = value.trim();
            self.section = Some((section, true));
            // The value may stand below, but not beyond a blank line.
            self.pending = value.is_empty().then_some(Pending { label, bare: false });
            return self.put(label, value);
        }
        if let Some(label) = label::read(cell).filter(|_| !cell.trim_end_matches([':', '：']).contains([':', '：'])) {
            return self.expect(label, Some(!cell.ends_with([':', '：'])));
        }
        // Words may stand before the first label; English ones make a sentence.
        let later = || {
            next_with_colon(cell)
                .and_then(|start| cell.get(start..))
                .filter(|rest| !rest.starts_with(|c: char| c.is_ascii()))
        };
        if !self.pairs(cell) && !later().is_some_and(|rest| self.pairs(rest)) {
            self.below(cell);
        }
    }

    /// The pairs of label and value that a text begins with; whether there are any.
    fn pairs(&mut self, text: &str) -> bool {
        let mut rest = text;
        for count in 0..MOST_PAIRS {
            let Some((label, value)) = pair(rest) else {
                return count > 0;
            };
            let (value, more) = up_to_label(value);
            self.expect(label, value.is_empty().then_some(false));
            self.put(label, value);
            rest = more;
        }
        true
    }

    /// A line without a label that is known.
    fn below(&mut self, cell: &str) {
        // The heading of another section; but not an empty `Fax:`.
        let heading = cell.strip_suffix([':', '：']);
        if heading.is_some_and(|heading| !label::is_other(&label::plain(heading))) {
            self.section = None;
        }
        if self.section.is_none() && self.pending.is_none() {
            return;
        }
        // That of another contact; its own value may stand beside it.
        if cell.split([':', '：']).next().is_some_and(label::is_heading) {
            (self.section, self.pending) = (None, None);
        }
        let Some(Pending { label, .. }) = self.pending else {
            return;
        };
        // More status codes may follow, each on its own line.
        if label.field != Field::Status || status::codes(cell).is_empty() {
            self.pending = None;
        }
        // A line with a colon is another label that is not known here, unless it is a day with its time.
        let may_hold_colon = label.field.is_day() || label.field == Field::Status;
        let is_label = || cell.contains([':', '：']) || label.field.is_name() && label::is_particular(cell);
        if may_hold_colon || !is_label() {
            self.put(label, cell);
        }
    }

    /// After a label: its value is still to come when `bare` says how it was written.
    fn expect(&mut self, label: Label, bare: Option<bool>) {
        self.pending = bare.map(|bare| Pending { label, bare });
        self.columns.clear();
        self.stacked = false;
        if bare.is_some() && label.field.is_name() {
            self.section = Some((label.field, false));
        } else if label.field != Field::Status {
            // `State: Beijing` stands among a holder's particulars.
            self.section = None;
        }
    }

    fn put(&mut self, label: Label, text: &str) {
        let text = value::unwrapped(text.trim());
        let of_certificate = self.of_certificate;
        self.of_certificate = match label.field {
            Field::CertificateKind | Field::CertificateNumber => true,
            Field::Valid => of_certificate,
            _ => false,
        };
        if text.is_empty() || label.field == Field::Valid && of_certificate {
            return;
        }
        // The headings of a table whose columns are parted by spaces.
        let is_label = |word: &str| label::read(word).is_some() || label::is_particular(word);
        if label.field.is_name() && text.split_whitespace().all(is_label) {
            return;
        }
        if label.field == Field::Domain {
            return self.domain(text);
        }
        let order = || {
            let suffix = self.part.domain.as_deref()?.rsplit('.').next()?;
            DAY_FIRST.contains(&suffix).then_some(true)
        };
        let hint = Hint {
            utc: label.utc,
            day_first: label.day_first.or_else(order),
        };
        let part = &mut self.part;
        let first = |place: &mut Option<Date>, day: Option<Date>| *place = place.or(day);
        match label.field {
            Field::Domain => {}
            Field::Holder(rank) => part.holders.note(rank, text),
            Field::CertificateKind => {
                part.certificate_kind = part.certificate_kind.take().or_else(|| value::name(text))
            }
            Field::CertificateNumber => {
                part.certificate_number = part.certificate_number.take().or_else(|| value::name(text))
            }
            Field::Registrar => part.registrar = part.registrar.take().or_else(|| value::registrar(text)),
            Field::Registered => first(&mut part.registered_on, day(text, hint)),
            // `实名认证状态：未实名认证`, `实名认证：审核失败 2026-10-01`
            Field::Verified => match value::unverified(text) {
                Some(status) => part.status([status]),
                None => {
                    first(&mut part.verified_on, day(text, hint));
                    part.status(status::codes(text));
                }
            },
            Field::Expires(_) | Field::Valid => {
                let (start, end) = range(text, hint);
                let place = match label.field {
                    Field::Expires(true) => &mut part.paid_until,
                    Field::Valid => &mut part.valid_until,
                    _ => &mut part.expires_on,
                };
                first(place, end);
                first(&mut part.registered_on, start);
            }
            Field::Term => {
                if let (Some(start), Some(end)) = range(text, hint) {
                    first(&mut part.registered_on, Some(start));
                    first(&mut part.expires_on, Some(end));
                }
            }
            Field::Status => part.status(status::codes(text)),
        }
    }

    fn domain(&mut self, text: &str) {
        let word = text.split_whitespace().next().unwrap_or_default();
        let Some(domain) = inspect_domain(text).or_else(|| inspect_domain(word)) else {
            // IANA's record of a suffix, which ends where the registry's begins.
            if self.part.domain.is_none() && text.bytes().all(|byte| byte.is_ascii_alphabetic()) {
                self.about_suffix = true;
            }
            return;
        };
        if let Some(known) = &self.part.domain {
            // A record of a Chinese domain names its variants before anything else.
            if !self.part.is_record() && are_variants(known, &domain) {
                return;
            }
        }
        if self.part.domain.is_some() || self.about_suffix {
            self.finish_part();
        }
        self.part.domain = Some(domain);
    }

    /// Adds the part just read to those about the same domain; another domain's is left out.
    fn finish_part(&mut self) {
        let part = std::mem::take(&mut self.part);
        if std::mem::take(&mut self.about_suffix) {
            return;
        }
        match &mut self.whole {
            None => self.whole = Some(part),
            Some(whole) if whole.domain == part.domain => whole.add(part),
            Some(_) => {}
        }
    }
}

/// The name of a contact among those that a record lists below: `MM1171195`.
fn is_handle(name: &str) -> bool {
    let letters = name.bytes().take_while(u8::is_ascii_uppercase).count();
    let digits = name.bytes().skip(letters).take_while(u8::is_ascii_digit).count();
    let rest = name.get(letters.saturating_add(digits)..).unwrap_or_default();
    let is_sign = |byte: u8| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'-';
    (1..=6).contains(&letters) && digits > 1 && (rest.is_empty() || rest.starts_with('-') && rest.bytes().all(is_sign))
}

/// Labels of a contact's organization, and of its own name.
const ORGANIZATIONS: [&str; 5] = ["org", "organization", "organisation", "org-name", "company"];
const NAMES: [&str; 4] = ["name", "person", "contact", "role"];

/// The organization, else the name, in the paragraph about the contact with this handle.
fn contact(lines: &[&str], handle: &str) -> Option<String> {
    let pairs = |line: &'_ str| -> Option<(String, String)> {
        let (label, value) = line.split_once(':')?;
        Some((label.trim().to_ascii_lowercase(), value.trim().to_owned()))
    };
    for paragraph in lines.split(|line| line.trim().is_empty()).take(MOST_PARAGRAPHS) {
        let block: Vec<(String, String)> = paragraph
            .iter()
            .take(MOST_LINES_OF_CONTACT)
            .filter_map(|line| pairs(line))
            .collect();
        let is_domain = block
            .iter()
            .any(|(label, _)| matches!(label.as_str(), "domain" | "domain name"));
        if is_domain || !block.iter().any(|(_, value)| value == handle) {
            continue;
        }
        let named = |labels: &[&str]| {
            let mut values = block
                .iter()
                .filter(|(label, value)| labels.contains(&label.as_str()) && value != handle);
            values.next().map(|(_, value)| value.clone())
        };
        if let Some(name) = named(&ORGANIZATIONS).or_else(|| named(&NAMES)) {
            return Some(name);
        }
    }
    None
}

/// Paragraphs of a record, and lines of one, among which a contact is looked for.
const MOST_PARAGRAPHS: usize = 64;
const MOST_LINES_OF_CONTACT: usize = 64;

/// Tabs part cells; every other character that is not seen is copied by accident.
const fn is_invisible_here(c: char) -> bool {
    is_invisible(c) && c != '\t'
}

/// What looks like a colon and is typed as one.
const fn is_colon(c: char) -> bool {
    matches!(c, '︰' | '∶' | '﹕')
}

const DOTS: [char; 4] = ['.', '。', '．', '｡'];

/// The registrable or other host a value names, when it has a dot.
fn inspect_domain(text: &str) -> Option<String> {
    if text.len() > 512 || !text.contains(DOTS) {
        return None;
    }
    inspect(text).host.filter(|host| host.contains('.'))
}

/// A day at the start of a value, or behind the Chinese words before its first digit: `已完成（2020-01-05）`.
fn day(text: &str, hint: Hint) -> Option<Date> {
    moment::day(text, hint).or_else(|| {
        let at = text.find(|c: char| c.is_ascii_digit())?;
        let (before, date) = text.split_at_checked(at)?;
        let is_word = |c: char| !c.is_ascii_alphanumeric();
        (before.chars().count() <= 16 && before.chars().all(is_word)).then(|| moment::day(date, hint))?
    })
}

/// `2018-05-20 至 2028-05-20`: both days; of a single day, the end.
fn range(text: &str, hint: Hint) -> (Option<Date>, Option<Date>) {
    let parts = text
        .split_once(['至', '到', '~', '～', '—'])
        .or_else(|| text.split_once(" - "))
        .or_else(|| text.split_once(" to "));
    if let Some((start, end)) = parts
        && let Some(end) = moment::day(end.trim_start_matches(['—', '-', ' ']), hint)
    {
        return (day(start.trim_start_matches(['自', '从']), hint), Some(end));
    }
    if let Some((start, end)) = both(text, hint) {
        return (Some(start), Some(end));
    }
    // `2015-05-06起12年`
    match text.split_once('起') {
        Some((start, length)) if length.contains('年') => (day(start.trim_start_matches(['自', '从']), hint), None),
        _ => (None, day(text, hint)),
    }
}

/// Two days in order with nothing between but signs, and the time: `2015-05-06 / 2027-05-06`, `2020.01.02-2027.01.02`.
fn both(text: &str, hint: Hint) -> Option<(Date, Date)> {
    let is_between = |c: &char| !c.is_alphabetic() || "年月日时分秒TZ".contains(*c);
    let start = moment::day(text, hint)?;
    let mut before = ' ';
    let mut starts = text
        .char_indices()
        .take(80)
        .take_while(|(_, c)| is_between(c))
        .filter(|(_, c)| {
            let begins = c.is_ascii_digit() && !before.is_ascii_digit();
            before = *c;
            begins
        });
    // The first is the day itself; a year begins the second.
    starts.next()?;
    let end = starts.find_map(|(at, _)| {
        let rest = text.get(at..)?;
        let year = rest.bytes().take_while(u8::is_ascii_digit).count();
        moment::day(rest, hint).filter(|_| year >= 4)
    })?;
    (start < end).then_some((start, end))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_column_of_headings_has_neither_gaps_nor_values() {
        assert_eq!(column(&["域名", "注册商", "域名持有者", "到期时间", "example.com"]), 4);
        assert_eq!(
            column(&["域名", "注册商", "", "域名持有者", "到期时间", "example.com"]),
            0
        );
        assert_eq!(
            column(&["域名", "注册商", "域名持有者：示例", "到期时间", "example.com"]),
            0
        );
        assert_eq!(column(&["域名", "注册商", "example.com"]), 0);
        assert_eq!(
            column(&["序号", "域名", "注册商", "域名持有者", "到期时间", "1", "example.com"]),
            0
        );
        let explained = |length: usize| format!("Domain ({})", "x".repeat(length - "Domain ()".len()));
        for (length, columns) in [(63, 4), (64, 0)] {
            assert_eq!(
                column(&[
                    explained(length).as_str(),
                    "注册商",
                    "域名持有者",
                    "到期时间",
                    "example.com"
                ]),
                columns,
                "{length}"
            );
        }
        assert_eq!(column(&["域名", "example.com"]), 0);
    }

    #[test]
    fn handles() {
        for handle in ["MM1171195", "LS0000-FRNIC", "A12", "ABCDEF12-R2"] {
            assert!(is_handle(handle), "{handle}");
        }
        for name in [
            "Example",
            "TCL",
            "A1",
            "ABCDEFG12",
            "12345",
            "MM1171195x",
            "MM12-frnic",
            "Mm12",
            "示例12",
        ] {
            assert!(!is_handle(name), "{name}");
        }
    }

    #[test]
    fn a_domain_in_so_long_a_text_is_not_looked_for() {
        let address = |length: usize| format!("example.com/{}", "a".repeat(length - "example.com/".len()));
        assert_eq!(inspect_domain(&address(512)).as_deref(), Some("example.com"));
        assert_eq!(inspect_domain(&address(513)), None);
        assert_eq!(inspect_domain("example"), None);
    }

    #[test]
    fn two_days() {
        let (start, end) = (Date::new(2015, 5, 6), Date::new(2027, 5, 6));
        for text in [
            "2015-05-06 / 2027-05-06",
            "2015-05-06/2027-05-06",
            "2015/05/06/2027/05/06",
            "2015-05-06 2027-05-06",
            "2015-05-06 10:00:00 → 2027-05-06 10:00:00",
            "2015-05-06, 2027-05-06",
            "2015-05-06 | 2027-05-06",
            "2015.05.06-2027.05.06",
            "2015年5月6日、2027年5月6日",
            "20150506-20270506",
            "2015-05-06 至 2027-05-06",
            "2015-05-06——2027-05-06",
            "2015-05-06 - 2027-05-06",
            "自2015年5月6日起至2027年5月6日",
            "20150506101010 20270506101010",
        ] {
            assert_eq!(range(text, Hint::default()), (start, end), "{text}");
        }
        for text in [
            "2027-05-06",
            "2027-05-06（剩余160天）",
            "2027-05-06 10:00:00",
            "2027-05-06T10:00:00.000+0800",
            "2027-05-06 到期 续费",
            "2027-05-06 续费至 未知",
            "2027-05-06（2026-11-22）",
            "2027-05-06，更新于2028-01-01",
            "2027-05-06 2027-05-06",
            "2027-05-06（可一起续费）",
        ] {
            assert_eq!(range(text, Hint::default()), (None, end), "{text}");
        }
        for text in ["2015-05-06起12年", "自2015-05-06起，共12年"] {
            assert_eq!(range(text, Hint::default()), (start, None), "{text}");
        }
    }

    #[test]
    fn a_day_beside_other_cells_is_no_term() {
        let rows = "域名：yunque.cn\n到期时间：2027-05-06 | Registrar | 示例注册商有限公司\n";
        assert_eq!(read(rows).registrar.as_deref(), Some("示例注册商有限公司"));
    }

    #[test]
    fn days_behind_words() {
        let day = |text: &str| super::day(text, Hint::default());
        let expected = Date::new(2020, 1, 5);
        for text in ["2020-01-05", "已完成（2020-01-05）", "：2020-01-05"] {
            assert_eq!(day(text), expected, "{text}");
        }
        for text in [
            "before 2020-01-05",
            "上一次变更这条域名注册信息的日期是2020-01-05",
            "已完成",
            "",
        ] {
            assert_eq!(day(text), None, "{text}");
        }
    }
}
