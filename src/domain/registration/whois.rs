//! WHOIS text and what is copied from consoles: a label, a colon or a tab, a value; or the value on the line below its label.

use super::{Draft, Registration, moment, value};
use crate::calendar::Date;
use crate::domain::inspect;
use crate::text::half_width;
use crate::text::is_invisible;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Field {
    Domain,
    Organization,
    Holder,
    Registrar,
    Registered,
    Verified,
    Expires,
    Status,
}

/// Longest label, in characters, spaces and all.
const MAX_LABEL: usize = 64;

/// Labels in lower case without spaces and dots. Only whole labels count, so `registrar url` is none.
#[rustfmt::skip]
const LABELS: [(Field, &[&str]); 8] = [
    (Field::Domain, &["domainname", "domain", "域名", "域名名称", "注册域名", "domaininformation"]),
    (Field::Organization, &[
        "registrantorganization", "registrantorganisation", "ownerorganization", "ownerorganisation", "registrantcompany", "注册人组织", "注册人单位",
        "注册组织", "注册单位", "域名所有者单位", "域名注册单位",
    ]),
    (Field::Holder, &[
        "registrant", "registrantname", "registrantcontact", "registrantinformation", "domainholder", "domainowner", "domainregistrant", "holder", "owner", "ownername", "持有人", "持有者",
        "所有者", "所有人", "拥有者", "注册人", "注册者", "注册人姓名", "注册人名称", "域名持有者", "域名持有人", "域名持有者名称", "域名持有者信息",
        "域名所有者", "域名所有人", "域名所有者名称", "域名所有者(中文)", "域名拥有者", "域名注册人", "域名注册者", "域名注册人名称",
    ]),
    (Field::Registrar, &[
        "registrar", "registrarname", "registrarinformation", "sponsoringregistrar", "注册商", "域名注册商", "所属注册商", "当前注册商", "注册服务商", "域名注册服务商", "注册机构",
        "域名注册机构", "注册服务机构", "域名注册服务机构", "域名注册服务机构名称", "注册服务机构名称",
    ]),
    (Field::Registered, &[
        "creationdate", "created", "createdon", "createddate", "createdate", "creationtime", "registered", "registeredon", "registrationdate",
        "registrationtime", "registereddate", "domainregistrationdate", "domaincreatedate", "注册时间", "注册日期", "注册日", "创建时间", "创建日期",
        "域名注册时间", "域名注册日期", "域名创建时间",
    ]),
    (Field::Verified, &[
        "实名认证时间", "实名认证日期", "实名认证通过时间", "实名认证通过日期", "实名认证完成时间", "实名审核通过时间", "域名实名认证时间",
        "域名实名认证通过时间", "认证通过时间",
    ]),
    (Field::Expires, &[
        "registryexpirydate", "registryexpiration", "registryexpirationdate", "registrarregistrationexpirationdate", "registrarexpiration",
        "registrarexpirationdate", "expirationdate", "expirationtime", "expirydate", "expiredate", "expires", "expireson", "expiry", "validuntil",
        "domainexpirationdate", "domainexpirydate", "renewaldate", "到期时间", "到期日期", "到期日", "过期时间", "过期日期", "有效期至", "域名到期时间",
        "域名到期日期", "域名到期日", "域名过期时间", "域名有效期至", "失效日期",
    ]),
    (Field::Status, &["domainstatus", "status", "eppstatus", "域名状态", "状态", "域名状态码", "当前状态"]),
];

pub(super) fn read(text: &str) -> Registration {
    let mut reader = Reader::default();
    // Any of LF, CR LF, CR.
    for line in text
        .split('\n')
        .flat_map(|line| line.strip_suffix('\r').unwrap_or(line).split('\r'))
    {
        // Mail quotes and frames.
        let line = line
            .trim_start_matches(|c: char| c.is_whitespace() || matches!(c, '>' | '＞' | '|' | '│' | '•' | '\u{feff}'));
        if line.starts_with(['%', '#']) {
            continue;
        }
        if line.trim().is_empty() {
            reader.blank();
            continue;
        }
        for cell in line.split('\t').map(str::trim).filter(|cell| !cell.is_empty()) {
            if !reader.cell(cell) {
                return reader.draft.finish();
            }
        }
    }
    reader.draft.finish()
}

/// A label whose value has not come yet.
#[derive(Clone, Copy)]
struct Pending {
    field: Field,
    /// It stood alone, without a colon, so its value may come after a blank line.
    bare: bool,
}

#[derive(Default)]
struct Reader {
    draft: Draft,
    pending: Option<Pending>,
    /// Below a heading such as `Registrant:`, where `Name:` means the holder's name.
    section: Option<Field>,
}

impl Reader {
    fn blank(&mut self) {
        self.pending = self.pending.filter(|pending| pending.bare);
        self.section = None;
    }

    /// A line, or one cell of a line with tabs. `false` when another domain's record begins.
    fn cell(&mut self, cell: &str) -> bool {
        if let Some((field, value)) = self.section.and_then(|section| part_of(section, cell)) {
            self.pending = None;
            return self.put(field, value);
        }
        if let Some((field, value)) = pair(cell) {
            self.expect(field, value.is_empty().then_some(false));
            return self.put(field, value);
        }
        if let Some(field) = field(cell) {
            self.expect(field, Some(true));
            return true;
        }
        // The heading of another section, which is not known here.
        if cell.ends_with([':', '：']) {
            self.section = None;
        }
        let Some(Pending { field, .. }) = self.pending else {
            return true;
        };
        // More status codes may follow, each on its own line.
        if field != Field::Status || value::status(cell).is_empty() {
            self.pending = None;
        }
        // A line with a colon is another label that is not known here, unless it is a day with its time.
        let is_value = match field {
            Field::Registered | Field::Verified | Field::Expires | Field::Status => true,
            _ => !cell.contains([':', '：']),
        };
        !is_value || self.put(field, cell)
    }

    /// After a label: its value is still to come when `bare` says how it was written.
    fn expect(&mut self, field: Field, bare: Option<bool>) {
        self.pending = bare.map(|bare| Pending { field, bare });
        self.section = bare
            .and(Some(field))
            .filter(|field| matches!(field, Field::Domain | Field::Holder | Field::Registrar));
    }

    fn put(&mut self, field: Field, text: &str) -> bool {
        let registration = &mut self.draft.registration;
        let first = |place: &mut Option<Date>| *place = place.or_else(|| moment::day(text));
        match field {
            Field::Domain => {
                let Some(domain) = inspect(text).host.filter(|host| host.contains('.')) else {
                    return true;
                };
                match &registration.domain {
                    Some(known) => return *known == domain,
                    None => registration.domain = Some(domain),
                }
            }
            Field::Organization => self.draft.holder(text, true),
            Field::Holder => self.draft.holder(text, false),
            Field::Registrar => registration.registrar = registration.registrar.take().or_else(|| value::name(text)),
            Field::Registered => first(&mut registration.registered_on),
            Field::Verified => first(&mut registration.verified_on),
            Field::Expires => self.draft.expires(moment::day(text)),
            Field::Status => self.draft.status(value::status(text)),
        }
        true
    }
}

/// A known label and its value, parted by a colon; or by a space behind a Chinese label, as copied from a table.
fn pair(cell: &str) -> Option<(Field, &str)> {
    if let Some((label, value)) = cell.split_once([':', '：'])
        && let Some(field) = field(label)
    {
        return Some((field, value.trim()));
    }
    let (label, value) = cell.split_once(char::is_whitespace)?;
    if label.is_ascii() {
        None
    } else {
        field(label).map(|field| (field, value.trim()))
    }
}

/// What `Name:` and `Organization:` mean in a section.
fn part_of(section: Field, cell: &str) -> Option<(Field, &str)> {
    let (label, value) = cell.split_once([':', '：'])?;
    let field = match (section, label.trim().to_ascii_lowercase().as_str()) {
        (Field::Holder, "organization" | "organisation") => Field::Organization,
        (_, "name" | "organization" | "organisation") => section,
        _ => return None,
    };
    Some((field, value.trim()))
}

/// The field of a label, whatever its case, spaces, dots and width, and with an addition in brackets or behind a slash.
fn field(label: &str) -> Option<Field> {
    if label.chars().nth(MAX_LABEL).is_some() {
        return None;
    }
    let plain: String = label
        .chars()
        .map(half_width)
        .filter(|c| {
            !c.is_whitespace() && !is_invisible(*c) && !matches!(c, '.' | '_' | '-' | '*' | '[' | ']' | '【' | '】')
        })
        .flat_map(char::to_lowercase)
        .collect();
    let known = |name: &str| {
        LABELS
            .iter()
            .find(|(_, names)| names.contains(&name))
            .map(|(field, _)| *field)
    };
    known(&plain).or_else(|| {
        plain
            .split(['(', '/'])
            .next()
            .filter(|name| name.len() < plain.len())
            .and_then(known)
    })
}
