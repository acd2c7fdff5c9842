//! Numbers of certificates: which rule a number is for, and how the faults of every format are worded.

use crate::facts::certificate::{self, FaultKind, Format, OtherNumber, Reading};
use crate::filing::field::Field;
use crate::filing::{Certificate, Number};
use crate::model::calendar::Date;
use crate::model::phrase::Phrase;
use crate::model::report::Severity;
use crate::rule::context::Owner;
use crate::rule::{Arg, BLANK, FindingBuilder, Inapplicable, OTHER_CERTIFICATE, RuleContext, chosen, messages};

messages! {
    EMPTY "number#empty" "{field}里没有号码。" "{field} contains no number.";
    FIX_EMPTY "number#fix-empty" "填写证件上的号码。" "Enter the number on the document.";
    LENGTH "number#length"
        "{field}应为 {expected} 位，现在是 {got} 位（{format}）。"
        "{field} should have {expected} characters, but has {got} ({format}).";
    LENGTH_EITHER "number#length-either"
        "{field}应为 {least} 或 {most} 位，现在是 {got} 位（{format}）。"
        "{field} should have {least} or {most} characters, but has {got} ({format}).";
    LENGTH_BETWEEN "number#length-between"
        "{field}应为 {least}—{most} 位，现在是 {got} 位（{format}）。"
        "{field} should have {least}–{most} characters, but has {got} ({format}).";
    TOO_LONG "number#too-long" "{field}太长，不是{format}。" "{field} is too long for this number ({format}).";
    CHARACTER "number#character"
        "{field}里的{found}不对，{format}的这个位置不会有它。"
        "{field} contains {found}, which is impossible in this position ({format}).";
    LIKELY "number#likely"
        "{field}里的{found}不对，很可能是“{likely}”。"
        "{field} contains {found}, which is impossible there and is probably “{likely}”.";
    CHECK_DIGIT "number#check-digit"
        "{field}的校验位对不上，至少有一位填错了。"
        "{field} has a wrong check digit: at least one character is wrong.";
    INNER "number#inner"
        "{field}第 9 到 17 位（组织机构代码）的校验位对不上，请核对。"
        "{field} contains an organization code (characters 9 to 17) with a wrong check digit.";
    XIAMEN "number#xiamen"
        "{field}的末位对不上；厦门早期登记的企业可能如此，请核对。"
        "{field} has a last character that does not match, as with some early registrations in Xiamen.";
    FIX_XIAMEN "number#fix-xiamen" "与营业执照一致的，不用修改。" "If it matches the business licence, leave it.";
    DEPARTMENT "number#department"
        "{field}的首位不是已知的登记管理部门，请核对。"
        "{field} begins with a character that is not a known registration authority.";
    CATEGORY "number#category"
        "{field}的第2位不是已知的机构类别，请核对。"
        "{field} has a second character that is not a known type of body.";
    PROVINCE "number#province" "{field}的前两位不是省份代码。" "{field} does not begin with a province code.";
    CARD_PROVINCE "number#card-province"
        "{field}的第 2、3 位不是省份代码，请核对。"
        "{field} has no province code in its second and third digits.";
    COUNTRY "number#country"
        "{field}里的国家代码不在国际标准（ISO 3166）里，请核对。"
        "{field} contains a country code that is not in ISO 3166.";
    CHINESE "number#chinese"
        "{field}的写法与中国护照相同；中国公民备案用居民身份证，护照限外国人。"
        "{field} has the format of a Chinese passport; Chinese citizens file with the resident identity card, passports are for foreigners.";
    FIX_CHINESE "number#fix-chinese"
        "中国公民请改用居民身份证；外国护照如此编号的，不用修改。"
        "Chinese citizens use the resident identity card; if a foreign passport has this number, leave it.";
    DATE "number#date"
        "{field}里的出生日期不成立：没有这一天，或年份太早。"
        "{field} contains an impossible birth date: the day does not exist, or the year is too early.";
    NEVER "number#never" "{field}的前六位从未使用过，请核对。" "{field} begins with six digits that were never in use.";
    UNBORN "number#unborn" "{field}里的出生日期还没有到。" "{field} contains a birth date in the future.";
    FORMAT "number#format"
        "{field}填的像是{looks_like}，应填{format}。"
        "{field} looks like another number ({looks_like}); required here: {format}.";
    OTHER "number#other"
        "{field}填的像是{looks_like}，请核对。"
        "{field} looks like another number ({looks_like}).";
    HONG_KONG_CARD "number#hong-kong-card"
        "{field}填的像是香港身份证号码，这里要的是{format}。"
        "{field} looks like the number of a Hong Kong identity card; required here: {format}.";
    MACAO_CARD "number#macao-card"
        "{field}填的像是澳门身份证号码，这里要的是{format}。"
        "{field} looks like the number of a Macao identity card; required here: {format}.";
    TAIWAN_CARD "number#taiwan-card"
        "{field}填的像是台湾身份证号码，这里要的是{format}。"
        "{field} looks like the number of a Taiwan identity card; required here: {format}.";
    FIX_CARD "number#fix-card"
        "改用来往内地（大陆）通行证或港澳台居民居住证：选择该证件类型，填写它的号码。"
        "Use the mainland travel permit or the residence permit: choose that certificate type and enter its number.";
    EXIT_PERMIT "number#exit-permit"
        "{field}填的像是内地居民往来港澳或台湾的通行证号码，不是{format}。"
        "{field} looks like a mainland resident's travel permit to Hong Kong, Macao or Taiwan; required here: {format}.";
    FIX_EXIT_PERMIT "number#fix-exit-permit"
        "内地居民请选择居民身份证，填写身份证号码。"
        "Mainland residents choose the resident identity card and enter its number.";
    TAXPAYER "number#taxpayer"
        "{field}填的像是旧的纳税人识别号，这里要 18 位的统一社会信用代码。"
        "{field} looks like an old taxpayer number; the 18-character unified social credit code is required.";
    FIX_TAXPAYER "number#fix-taxpayer"
        "填写营业执照上 18 位的统一社会信用代码。"
        "Enter the 18-character unified social credit code on the business licence.";
    SPREADSHEET "number#spreadsheet"
        "{field}是表格软件改写过的数字，后面的位数已经丢失。"
        "{field} was changed by a spreadsheet program, and its last digits are lost.";
    FIX_SPREADSHEET "number#fix-spreadsheet"
        "对照证件重新填写；在表格里先把这一列设为文本。"
        "Enter it again from the document; in the spreadsheet, format the column as text first.";
    CHINESE_NATIONAL "number#chinese-national"
        "{field}的国籍是中国（含港澳台），中国公民没有外国人永久居留身份证，请核对。"
        "{field} has China (with Hong Kong, Macao and Taiwan) as the nationality; Chinese citizens have no such card.";
    FIX_FORMAT "number#fix-format" "核对证件类型和证件号码是否对应。" "Check whether the certificate type and the certificate number match.";
}

/// What a rule can say of its numbers: the texts that any number can bring, those named, and the rule's own.
macro_rules! texts {
    ($($shared:ident)* $(; $($own:ident)*)?) => {
        $crate::rules::support::numbers::texts!(
            @ EMPTY FIX_EMPTY TOO_LONG CHARACTER LIKELY FORMAT FIX_FORMAT HONG_KONG_CARD MACAO_CARD TAIWAN_CARD FIX_CARD EXIT_PERMIT FIX_EXIT_PERMIT
            TAXPAYER FIX_TAXPAYER SPREADSHEET FIX_SPREADSHEET CHINESE_NATIONAL $($shared)* ; $($($own)*)?
        )
    };
    (@ $($shared:ident)* ; $($own:ident)*) => { &[$(&$crate::rules::support::numbers::$shared,)* $(&$own),*] };
}
pub(crate) use texts;

/// The number as its kind of certificate has it, where that is one of these formats. What a registrar's record says of a holder is
/// compared, not judged.
pub fn reading_as<'a>(
    certificate: &'a Certificate,
    context: &RuleContext<'_>,
    wanted: impl Fn(Format) -> bool,
) -> Result<&'a Reading, Inapplicable> {
    if context.owner() == Owner::Registrant {
        return Err(OTHER_CERTIFICATE);
    }
    chosen(&certificate.kind)?;
    let reading = certificate.reading().ok_or(BLANK)?;
    if wanted(reading.format) {
        Ok(reading)
    } else {
        Err(OTHER_CERTIFICATE)
    }
}

/// Says what is wrong with the number, each kind of fault once. What standards in force do not say weighs a warning.
pub fn say_faults(field: &Field<Number>, reading: &Reading, context: &mut RuleContext<'_>) {
    let format = reading.format.label();
    say_characters(field, reading, format, context);
    for fault in &reading.faults {
        let Some((message, fix)) = words(fault.kind, reading.format) else {
            continue;
        };
        let day = context.as_of();
        let finding = context.report(field, message);
        if let Some(fix) = fix {
            finding.fix(fix);
        }
        match fault.kind {
            FaultKind::Length { expected, got } => {
                let finding = match expected {
                    [least, .., most] => finding.arg("least", *least).arg("most", *most),
                    _ => finding.arg("expected", expected.first().copied().unwrap_or_default()),
                };
                let finding = finding.arg("got", got).arg("format", format);
                if reading.likely.is_some()
                    && let Some(likely) = offer(reading, day)
                {
                    finding.suggest(likely);
                }
            }
            FaultKind::Other { .. } => {
                finding.arg("format", format);
            }
            FaultKind::TooLong { .. } => {
                finding.arg("format", format);
            }
            FaultKind::WrongFormat { looks_like } => {
                finding.arg("looks_like", looks_like.label()).arg("format", format);
            }
            FaultKind::UnknownCategory if reading.notes.is_empty() => {
                finding.span((1, 2));
            }
            FaultKind::ChinesePassport => {
                finding.severity(Severity::Prompt);
            }
            _ => {}
        }
        if !fault.certain {
            finding.severity(Severity::Warning);
        }
    }
}

/// What is said of a fault, and what to do, where the rule's own words do not fit. Characters are named together; the rest is for rules of
/// its own.
const fn words(kind: FaultKind, format: Format) -> Option<(&'static Phrase, Option<&'static Phrase>)> {
    Some(match kind {
        FaultKind::Empty => (&EMPTY, Some(&FIX_EMPTY)),
        FaultKind::Length { expected: [_, _], .. } => (&LENGTH_EITHER, None),
        FaultKind::Length {
            expected: [_, .., _], ..
        } => (&LENGTH_BETWEEN, None),
        FaultKind::Length { .. } => (&LENGTH, None),
        FaultKind::TooLong { .. } => (&TOO_LONG, None),
        FaultKind::CheckDigit => (&CHECK_DIGIT, None),
        FaultKind::InnerCheckDigit => (&INNER, None),
        FaultKind::XiamenOuterDigit => (&XIAMEN, Some(&FIX_XIAMEN)),
        FaultKind::UnknownDepartment => (&DEPARTMENT, None),
        FaultKind::UnknownCategory => (&CATEGORY, None),
        FaultKind::UnknownProvince if matches!(format, Format::ForeignPermanentResidentId) => (&CARD_PROVINCE, None),
        FaultKind::UnknownProvince => (&PROVINCE, None),
        FaultKind::UnknownCountry => (&COUNTRY, None),
        FaultKind::ChinesePassport => (&CHINESE, Some(&FIX_CHINESE)),
        FaultKind::NotADate => (&DATE, None),
        FaultKind::NeverIssued => (&NEVER, None),
        // A number of no layout of its own says nothing about what belongs there.
        FaultKind::WrongFormat { .. } if matches!(format, Format::DocumentNumber) => (&OTHER, Some(&FIX_FORMAT)),
        FaultKind::WrongFormat { .. } => (&FORMAT, Some(&FIX_FORMAT)),
        FaultKind::ChineseNational => (&CHINESE_NATIONAL, None),
        FaultKind::Other { what } => match what {
            OtherNumber::HongKongCard => (&HONG_KONG_CARD, Some(&FIX_CARD)),
            OtherNumber::MacaoCard => (&MACAO_CARD, Some(&FIX_CARD)),
            OtherNumber::TaiwanCard => (&TAIWAN_CARD, Some(&FIX_CARD)),
            OtherNumber::ExitPermit => (&EXIT_PERMIT, Some(&FIX_EXIT_PERMIT)),
            OtherNumber::Taxpayer => (&TAXPAYER, Some(&FIX_TAXPAYER)),
            OtherNumber::Spreadsheet => (&SPREADSHEET, Some(&FIX_SPREADSHEET)),
        },
        FaultKind::Character { .. } | FaultKind::OtherBody | FaultKind::Retired { .. } => return None,
    })
}

/// The value to offer: the one that was likely meant, unless it tells of a birth still to come; else the clean one, where nothing is wrong
/// with it.
pub fn offer(reading: &Reading, day: Date) -> Option<&str> {
    if let Some(likely) = &reading.likely {
        let birth = certificate::read_as(reading.format, likely).facts.birth_date;
        return Some(likely.as_str()).filter(|_| birth.is_none_or(|birth| birth <= day));
    }
    let born = reading.facts.birth_date.is_none_or(|birth| birth <= day);
    Some(reading.normalized.as_str()).filter(|_| reading.is_valid() && born)
}

/// Says where a number tells of a birth that is still to come.
pub fn say_unborn(field: &Field<Number>, reading: &Reading, context: &mut RuleContext<'_>) {
    if reading.facts.birth_date.is_some_and(|birth| birth > context.as_of()) {
        at_birth_date(context.report(field, &UNBORN), reading);
    }
}

/// Positions in the text as typed are known only where nothing had to be cleaned.
pub fn at_birth_date(finding: &mut FindingBuilder, reading: &Reading) {
    if reading.notes.is_empty() && reading.normalized.len() == 18 {
        finding.span((6, 14));
    }
}

/// The characters that cannot stand where they do, in one finding.
fn say_characters(field: &Field<Number>, reading: &Reading, format: &'static Phrase, context: &mut RuleContext<'_>) {
    let mut wrong = reading.faults.iter().filter_map(|fault| match fault.kind {
        FaultKind::Character { span, found, likely } => Some((span, found, likely, fault.certain)),
        _ => None,
    });
    let Some((span, found, likely, certain)) = wrong.next() else {
        return;
    };
    let day = context.as_of();
    let mut finding = match likely {
        Some(likely) => context.report(field, &LIKELY).arg("likely", likely),
        None => context.report(field, &CHARACTER).arg("format", format),
    };
    finding = finding.arg("found", Arg::Character(found)).span(span);
    for (span, ..) in wrong {
        finding = finding.span(span);
    }
    if reading.likely.is_some()
        && let Some(likely) = offer(reading, day)
    {
        finding = finding.suggest(likely);
    }
    if !certain {
        finding.severity(Severity::Warning);
    }
}
