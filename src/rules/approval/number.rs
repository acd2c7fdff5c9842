//! The number of an approval looks like one of its document, and does not contradict itself. Layouts are known from numbers in use and
//! not from any rule, so this warns at most.

use crate::facts::approval::era;
use crate::facts::approval::number::{Fit, Reading, read};
use crate::data::approvals::Strength;
use crate::data::vocabulary::{Action, ApprovalItem, Vocabulary};
use crate::filing::Approval;
use crate::law::{conventions, guide, order_33};
use crate::model::phrase::{Phrase, t};
use crate::model::report::Severity;
use crate::rule::{At, BLANK, OTHER_ACTION, Outcome, Rule, Scope, apart, bad, good};
use crate::model::utf16::utf16_len;

/// See the module.
pub static RULE: Rule = Rule {
    id: "approval/number",
    since: "0.1.0",
    severity: Severity::Warning,
    title: t("批准文号的写法", "How an approval's number looks"),
    why: t(
        "每种批准文件的文号有固定的样子，写错或填了别的证件的号，审核时对不上。",
        "The numbers of each document look alike; one mistyped, or that of another document, cannot be matched on review.",
    ),
    fix: t(
        "请对照批准文件填写，一般写作“{example}”。",
        "Copy it from the document; such numbers look like “{example}”.",
    ),
    basis: &[
        &conventions::APPROVAL_NUMBERS,
        &guide::SECTION_9_3,
        &order_33::ARTICLE_11,
    ],
    scope: &[Scope::Approval(check)],
    cases: &[
        bad(r#"{"services":[{"approvals":[{"item":"culture","number":"京网文〔2023〕1034029号"}]}]}"#),
        bad(r#"{"services":[{"approvals":[{"item":"culture","number":"（署）网出证（京）字第027号"}]}]}"#),
        bad(r#"{"services":[{"approvals":[{"item":"culture","number":"京网文〔2027〕1034-029号"}]}]}"#),
        bad(r#"{"services":[{"approvals":[{"item":"religion","number":"京（2021）0000043"}]}]}"#),
        bad(r#"{"services":[{"approvals":[{"item":"publishing","number":"ISBN 978-7-7979-0000-1"}]}]}"#),
        bad(r#"{"services":[{"approvals":[{"item":"ride-hailing","number":"办理中"}]}]}"#),
        bad(r#"{"services":[{"approvals":[{"item":"news","number":"京ICP备12345678号"}]}]}"#),
        good(r#"{"services":[{"approvals":[{"item":"news","number":"11220180008"}]}]}"#),
        good(r#"{"services":[{"approvals":[{"item":"culture","number":"京网文[2023] 1034-029 号"}]}]}"#),
        good(r#"{"services":[{"approvals":[{"item":"publishing","number":"ISBN 978-7-7979-0000-3"}]}]}"#),
        good(r#"{"services":[{"approvals":[{"item":"drugs-and-devices","number":"京-非经营性-2023-0001"}]}]}"#),
        good(r#"{"services":[{"approvals":[{"item":"ride-hailing","number":"示例运许字20260001"}]}]}"#),
        apart(r#"{"services":[{"approvals":[{"item":"news"}]}]}"#),
        apart(r#"{"action":"cancel","services":[{"approvals":[{"item":"news","number":"无"}]}]}"#),
    ],
};

static UNKNOWN: Phrase = t(
    "{field}不像“{item}”批准文件的文号。",
    "{field} does not look like the number of an approval for “{item}”.",
);
static OF_ANOTHER: Phrase = t(
    "{field}像是“{item}”的{document}的编号，不是“{expected}”的。",
    "{field} looks like the number of an approval for “{item}” ({document}), not for “{expected}”.",
);
static NO_APPROVAL: Phrase = t(
    "{field}像是{document}的编号，那不是前置审批的批准文件。",
    "{field} looks like the number of another document ({document}), which is no prior approval.",
);
static NO_DIGIT: Phrase = t(
    "{field}没有数字，不像文号。",
    "{field} has no digit and looks like no number.",
);
static FIX_NO_DIGIT: Phrase = t(
    "请填批准文件上的文号；还没有取得批准的，请先办理；不涉及的，请删去这一项。",
    "Give the number on the document; without an approval, obtain one first; if it does not apply, remove this entry.",
);
static FIX_DIFFERENT: Phrase = t(
    "请核对项目和文号：项目选错的改选，文号填错的改填。",
    "Check both: choose the right item, or give the right number.",
);
static FUTURE: Phrase = t(
    "{field}里的年份{year}还没到。",
    "{field}: the year {year} in it is still to come.",
);
static TOO_EARLY: Phrase = t(
    "{field}里的年份{year}太早：{document}这种文号{first}年才有。",
    "{field}: the year {year} is too early; such numbers ({document}) began in {first}.",
);
static TOO_LATE: Phrase = t(
    "{field}里的年份{year}太晚：{document}这种文号用到{last}年。",
    "{field}: the year {year} is too late; such numbers ({document}) ended in {last}.",
);
static FIX_YEAR: Phrase = t("请对照批准文件核对年份。", "Check the year against the document.");
static CHECK_DIGIT: Phrase = t(
    "{field}的最后一位校验码不对，可能抄错了一位。",
    "{field}: the last digit, a check digit, is wrong; some digit is probably mistyped.",
);
static FIX_CHECK_DIGIT: Phrase = t(
    "请对照批复上的ISBN逐位核对。",
    "Compare it digit by digit with the ISBN on the approval.",
);
static LOOSE: Phrase = t(
    "{field}有11位，但前几位不像“{item}”许可证的写法。",
    "{field} has 11 digits, but does not begin like a licence for “{item}”.",
);

fn check(approval: &Approval, at: &mut At<'_>) -> Outcome {
    if at.action() == Action::Cancel {
        return Err(OTHER_ACTION);
    }
    let item = approval.item.choice().ok_or(BLANK)?;
    let number = approval.number.text().ok_or(BLANK)?;
    // A document that nobody asks for is worth a question at most.
    let wanted = era(item, at.as_of()).is_some_and(|era| era.strength != Strength::Cancelled);
    let weight = if wanted { Severity::Warning } else { Severity::Prompt };
    let whole = (0, utf16_len(number));
    let field = &approval.number;
    match read(item, number) {
        Reading::Fits(fit) => contradictions(approval, item, &fit, weight, at),
        Reading::Of(other) => {
            let saying = match other.item {
                Some(of) => at.find(field, &OF_ANOTHER).entry("item", of.entry()),
                None => at.find(field, &NO_APPROVAL),
            };
            let saying = saying.entry("expected", item.entry()).phrase("document", &other.name);
            saying.span(whole).fix(&FIX_DIFFERENT).weigh(weight);
        }
        Reading::Unknown(span, closest) => {
            let saying = at.find(field, &UNKNOWN).entry("item", item.entry());
            saying.phrase("example", &closest.example).span(span).weigh(weight);
        }
        Reading::NoDigit if wanted => {
            at.find(field, &NO_DIGIT).span(whole).fix(&FIX_NO_DIGIT);
        }
        Reading::NoDigit | Reading::NoLayout => {}
    }
    Ok(())
}

fn contradictions(approval: &Approval, item: ApprovalItem, fit: &Fit, weight: Severity, at: &mut At<'_>) {
    let field = &approval.number;
    if fit.wrong_check_digit {
        at.find(field, &CHECK_DIGIT).fix(&FIX_CHECK_DIGIT).weigh(weight);
    }
    if fit.layout.loose {
        let saying = at.find(field, &LOOSE).entry("item", item.entry());
        saying.phrase("example", &fit.document.example).weigh(Severity::Prompt);
    }
    if let Some((year, span)) = fit.year {
        let (first, last) = (fit.layout.first, fit.layout.last);
        let saying = if year > at.as_of().year() {
            at.find(field, &FUTURE)
        } else if year < first {
            at.find(field, &TOO_EARLY).number("first", first.into())
        } else if year > last {
            at.find(field, &TOO_LATE).number("last", last.into())
        } else {
            return;
        };
        let saying = saying
            .number("year", year.into())
            .phrase("document", &fit.document.name);
        saying.span(span).fix(&FIX_YEAR).weigh(weight);
    }
}
