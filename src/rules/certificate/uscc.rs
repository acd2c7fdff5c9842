//! The unified social credit code: its characters and both check digits. The wording of faults is shared by the rules of the other
//! number formats.

use crate::facts::certificate::{FaultKind, Format, Label, Reading};
use crate::filing::field::Field;
use crate::filing::{Certificate, Number};
use crate::law::{filing_system, gb_32100};
use crate::model::phrase::{Lang, t};
use crate::model::report::Severity;
use crate::rule::context::Owner;
use crate::rule::{
    Applicability, Applies, BLANK, Inapplicable, OTHER_CERTIFICATE, Rule, RuleContext, Scope, fail, inapplicable,
    messages, pass,
};
use crate::rules::domain::syntax::readable;

/// See the module.
pub static RULE: Rule = Rule {
    id: "certificate/uscc",
    since: "0.1.0",
    severity: Severity::Error,
    title: t!("统一社会信用代码", "Unified social credit code"),
    why: t!(
        "代码共 18 位，末位由前 17 位算出，有一位抄错就对不上，系统会按“无效证件”退回。",
        "The last of its 18 characters follows from the others, so a slip of one shows, and the system returns it as invalid.",
    ),
    fix: t!(
        "请对照证件逐位核对。",
        "Compare it with the document, character by character.",
    ),
    messages: MESSAGES,
    basis: &[&gb_32100::CODE, &filing_system::CODE_1008],
    applies: Applies::ALWAYS,
    scope: &[Scope::Certificate(check)],
    cases: &[
        fail(r#"{"organizer":{"certificate":{"kind":"business-licence","number":"91350100M000100Y44"}}}"#),
        fail(r#"{"organizer":{"certificate":{"kind":"business-licence","number":"9135O1OOM0001OOY43"}}}"#),
        fail(r#"{"organizer":{"certificate":{"kind":"business-licence","number":"91350100M000100Y4"}}}"#),
        fail(r#"{"organizer":{"certificate":{"kind":"business-licence","number":"11010519491231002X"}}}"#),
        fail(r#"{"organizer":{"certificate":{"kind":"uscc-government","number":"440301103097413"}}}"#),
        fail(r#"{"organizer":{"certificate":{"kind":"business-licence","number":"91350200MA00000230"}}}"#),
        fail(r#"{"organizer":{"certificate":{"kind":"business-licence","number":"91440300MA0000030L"}}}"#),
        pass(r#"{"organizer":{"certificate":{"kind":"business-licence","number":"91350100M000100Y43"}}}"#),
        pass(r#"{"organizer":{"certificate":{"kind":"business-licence","number":"91350100m000100y43"}}}"#),
        pass(r#"{"organizer":{"certificate":{"kind":"uscc-institution","number":"12100000400000624D"}}}"#),
        inapplicable(r#"{"organizer":{"certificate":{"kind":"business-licence","number":"440301103097413"}}}"#),
        inapplicable(r#"{"organizer":{"certificate":{"kind":"resident-id","number":"11010519491231002X"}}}"#),
        inapplicable(r#"{"organizer":{"certificate":{"number":"91350100M000100Y44"}}}"#),
    ],
};

fn check(certificate: &Certificate, context: &mut RuleContext<'_>) -> Applicability {
    let reading = reading_as(certificate, context, |format| format == Format::Uscc)?;
    say_faults(&certificate.number, reading, context);
    Ok(())
}

/// The number as its kind of certificate has it, where that is one of these formats. What a registrar's record says of a holder is
/// compared, not judged.
pub(super) fn reading_as<'a>(
    certificate: &'a Certificate,
    context: &RuleContext<'_>,
    wanted: impl Fn(Format) -> bool,
) -> Result<&'a Reading, Inapplicable> {
    if context.owner() == Owner::Registrant {
        return Err(OTHER_CERTIFICATE);
    }
    let reading = certificate.reading().ok_or(BLANK)?;
    if wanted(reading.format) {
        Ok(reading)
    } else {
        Err(OTHER_CERTIFICATE)
    }
}

/// A label of the certificate module in the language of the report.
pub(super) fn words(label: Label, lang: Lang) -> &'static str {
    match lang {
        Lang::Chinese => label.zh,
        Lang::English => label.en,
    }
}

messages! {
    EMPTY "empty" "{field}里没有号码。" "{field} holds no number.";
    FIX_EMPTY "fix-empty" "请填写证件上的号码。" "Give the number that the document shows.";
    LENGTH "length"
        "{field}应为 {expected} 位，现在是 {got} 位（{format}）。"
        "{field} should have {expected} characters and has {got} ({format}).";
    TOO_LONG "too-long" "{field}太长，不是{format}。" "{field} is too long for its format ({format}).";
    CHARACTER "character"
        "{field}里的{found}不对，{format}的这个位置不会有它。"
        "{field} holds {found}, which cannot stand there ({format}).";
    LIKELY "likely"
        "{field}里的{found}不对，很可能是“{likely}”。"
        "{field} holds {found}, which cannot stand there and is most likely meant to be “{likely}”.";
    CHECK_DIGIT "check-digit"
        "{field}的校验位对不上，至少有一位填错了。"
        "{field} has a check digit that does not fit: at least one character is wrong.";
    INNER "inner"
        "{field}第 9 到 17 位（组织机构代码）的校验位对不上，请核对。"
        "{field} holds an organization code (characters 9 to 17) whose check digit does not fit.";
    XIAMEN "xiamen"
        "{field}的末位对不上；厦门早期登记的企业可能如此，请核对。"
        "{field} has a last character that does not fit, as can be with early registrations in Xiamen.";
    FIX_XIAMEN "fix-xiamen" "与营业执照一致的，不用修改。" "If the licence reads the same, leave it.";
    DEPARTMENT "department"
        "{field}的首位不是已知的登记管理部门，请核对。"
        "{field} begins with a character that stands for no known registration department.";
    PROVINCE "province" "{field}的前两位不是省份代码。" "{field} begins with two digits that are no province's.";
    CARD_PROVINCE "card-province"
        "{field}的第 2、3 位不是省份代码，请核对。"
        "{field} has a second and third digit that are no province's.";
    COUNTRY "country"
        "{field}里的国家代码不在国际标准（ISO 3166）里，请核对。"
        "{field} holds a country code that ISO 3166 does not have.";
    CHINESE "chinese"
        "{field}的写法与中国护照相同；中国公民备案用居民身份证，护照限外国人。"
        "{field} is numbered like a passport of China, whose citizens file with an identity card; passports are for foreigners.";
    FIX_CHINESE "fix-chinese"
        "中国公民请改用居民身份证；外国护照如此编号的，不用修改。"
        "Chinese citizens use the identity card; if a foreign passport is numbered like this, leave it.";
    DATE "date"
        "{field}里的出生日期不成立：没有这一天，或年份太早。"
        "{field} holds a birth date that cannot be: no such day, or too early a year.";
    NEVER "never" "{field}的前六位从未使用过，请核对。" "{field} begins with digits that were never issued.";
    FORMAT "format"
        "{field}填的像是{looks_like}，应填{format}。"
        "{field} holds what looks like a number of another kind: {looks_like}. Expected: {format}.";
    OTHER "other"
        "{field}填的像是{looks_like}，请核对。"
        "{field} holds what looks like a number of another kind: {looks_like}.";
    FIX_FORMAT "fix-format" "请核对证件类型和证件号码是否对应。" "See whether the kind of certificate and the number belong together.";
}

/// Says what is wrong with the number, each kind of fault once. What standards in force do not say weighs a warning.
pub(super) fn say_faults(field: &Field<Number>, reading: &Reading, context: &mut RuleContext<'_>) {
    let lang = context.options().lang;
    let format = words(reading.format.label(), lang);
    say_characters(field, reading, format, context);
    for fault in &reading.faults {
        let finding = match fault.kind {
            FaultKind::Empty => context.report(field, &EMPTY).fix(&FIX_EMPTY),
            FaultKind::Length { expected, got } => context
                .report(field, &LENGTH)
                .arg("expected", lengths(expected, lang))
                .arg("got", got)
                .arg("format", format),
            FaultKind::TooLong { .. } => context.report(field, &TOO_LONG).arg("format", format),
            FaultKind::CheckDigit => context.report(field, &CHECK_DIGIT),
            FaultKind::InnerCheckDigit => context.report(field, &INNER),
            FaultKind::XiamenOuterDigit => context.report(field, &XIAMEN).fix(&FIX_XIAMEN),
            FaultKind::UnknownDepartment => context.report(field, &DEPARTMENT),
            FaultKind::UnknownProvince if reading.format == Format::ForeignPermanentResidentId => {
                context.report(field, &CARD_PROVINCE)
            }
            FaultKind::UnknownProvince => context.report(field, &PROVINCE),
            FaultKind::UnknownCountry => context.report(field, &COUNTRY),
            FaultKind::ChinesePassport => context
                .report(field, &CHINESE)
                .fix(&FIX_CHINESE)
                .severity(Severity::Prompt),
            FaultKind::NotADate => context.report(field, &DATE),
            FaultKind::NeverIssued => context.report(field, &NEVER),
            FaultKind::WrongFormat { looks_like } => {
                // A number of no layout of its own says nothing about what belongs there.
                let any = reading.format == Format::DocumentNumber;
                let finding = context
                    .report(field, if any { &OTHER } else { &FORMAT })
                    .fix(&FIX_FORMAT);
                finding
                    .arg("looks_like", words(looks_like.label(), lang))
                    .arg("format", format)
            }
            // Characters are named together; the rest is for rules of its own.
            FaultKind::Character { .. } | FaultKind::OtherBody | FaultKind::Retired { .. } => continue,
        };
        if !fault.certain {
            finding.severity(Severity::Warning);
        }
    }
}

/// The characters that cannot stand where they do, in one finding.
fn say_characters(field: &Field<Number>, reading: &Reading, format: &'static str, context: &mut RuleContext<'_>) {
    let lang = context.options().lang;
    let mut wrong = reading.faults.iter().filter_map(|fault| match fault.kind {
        FaultKind::Character { span, found, likely } => Some((span, found, likely, fault.certain)),
        _ => None,
    });
    let Some((span, found, likely, certain)) = wrong.next() else {
        return;
    };
    let mut finding = match likely {
        Some(likely) => context.report(field, &LIKELY).arg("likely", likely),
        None => context.report(field, &CHARACTER).arg("format", format),
    };
    finding = finding.arg("found", readable(found, lang)).span(span);
    for (span, ..) in wrong {
        finding = finding.span(span);
    }
    if let Some(likely) = &reading.likely {
        finding = finding.suggest(likely);
    }
    if !certain {
        finding.severity(Severity::Warning);
    }
}

/// "18", "9 或 11", "5—17".
fn lengths(expected: &[u8], lang: Lang) -> String {
    let (or, to) = match lang {
        Lang::Chinese => (" 或 ", "—"),
        Lang::English => (" or ", "–"),
    };
    match expected {
        [first, .., last] if expected.len() > 2 => format!("{first}{to}{last}"),
        _ => expected.iter().map(u8::to_string).collect::<Vec<String>>().join(or),
    }
}
