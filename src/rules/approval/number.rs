//! The number of an approval looks like one of its document, and does not contradict itself. Layouts are known from numbers in use and
//! not from any rule, so this warns at most.

use crate::data::approvals::Strength;
use crate::data::vocabulary::{ApprovalItem, Vocabulary};
use crate::facts::approval::era;
use crate::facts::approval::number::{Fit, Reading, read};
use crate::filing::Approval;
use crate::law::{conventions, guide, order_33};
use crate::model::phrase::t;
use crate::model::report::Severity;
use crate::model::utf16::utf16_len;
use crate::rule::{
    Applicability, Applies, BLANK, Leaf, Rule, RuleContext, Scope, chosen, fail, inapplicable, messages, pass,
};

/// See the module.
pub static RULE: Rule = Rule {
    id: "approval/number",
    since: "0.1.0",
    severity: Severity::Warning,
    title: t!("批准文号的写法", "Format of an approval number"),
    why: t!(
        "每种批准文件的文号有固定的样子，写错或填了别的证件的号，审核时对不上。",
        "Each approval document has its own number format; a typo, or the number of another document, cannot be matched in the review.",
    ),
    fix: t!(
        "对照批准文件填写，一般写作“{example}”。",
        "Enter it from the approval document; it usually looks like “{example}”.",
    ),
    messages: MESSAGES,
    basis: &[
        &conventions::APPROVAL_NUMBERS,
        &guide::SECTION_9_3,
        &order_33::ARTICLE_11,
    ],
    applies: Applies::UNLESS_CANCELLED.at(&[Leaf::Number]),
    scope: &[Scope::Approval(check)],
    cases: &[
        fail(r#"{"services":[{"approvals":[{"item":"culture","number":"京网文〔2023〕1034029号"}]}]}"#),
        fail(r#"{"services":[{"approvals":[{"item":"culture","number":"（署）网出证（京）字第027号"}]}]}"#),
        fail(r#"{"services":[{"approvals":[{"item":"culture","number":"京网文〔2027〕1034-029号"}]}]}"#),
        fail(r#"{"services":[{"approvals":[{"item":"religion","number":"京（2021）0000043"}]}]}"#),
        fail(r#"{"services":[{"approvals":[{"item":"publishing","number":"ISBN 978-7-7979-0000-1"}]}]}"#),
        fail(r#"{"services":[{"approvals":[{"item":"ride-hailing","number":"办理中"}]}]}"#),
        fail(r#"{"services":[{"approvals":[{"item":"news","number":"京ICP备12345678号"}]}]}"#),
        fail(r#"{"services":[{"approvals":[{"item":"culture","number":"文网文〔2015〕001号"}]}]}"#),
        fail(r#"{"services":[{"approvals":[{"item":"news","number":"99120180008"}]}]}"#),
        pass(r#"{"services":[{"approvals":[{"item":"culture","number":"文网文〔2011〕001号"}]}]}"#),
        pass(r#"{"services":[{"approvals":[{"item":"news","number":"11220180008"}]}]}"#),
        pass(r#"{"services":[{"approvals":[{"item":"culture","number":"京网文[2023] 1034-029 号"}]}]}"#),
        pass(r#"{"services":[{"approvals":[{"item":"publishing","number":"ISBN 978-7-7979-0000-3"}]}]}"#),
        pass(r#"{"services":[{"approvals":[{"item":"drugs-and-devices","number":"京-非经营性-2023-0001"}]}]}"#),
        pass(r#"{"services":[{"approvals":[{"item":"ride-hailing","number":"示例运许字20260001"}]}]}"#),
        inapplicable(r#"{"services":[{"approvals":[{"item":"news"}]}]}"#),
        inapplicable(r#"{"action":"cancel","services":[{"approvals":[{"item":"news","number":"无"}]}]}"#),
    ],
};

messages! {
    UNKNOWN "unknown"
        "{field}不像“{item}”批准文件的文号。"
        "{field} does not look like the number of an approval for “{item}”.";
    OF_ANOTHER "of-another"
        "{field}填的像是{document}（“{item}”），不是“{wanted}”的批文。"
        "{field} looks like the number of an approval for “{item}” ({document}), not for “{wanted}”.";
    NO_APPROVAL "no-approval"
        "{field}填的像是{document}，不是“{wanted}”的批文。"
        "{field} looks like the number of another document ({document}), not of an approval for “{wanted}”.";
    NO_DIGIT "no-digit" "{field}没有数字，不像文号。" "{field} has no digits and does not look like a document number.";
    FIX_NO_DIGIT "fix-no-digit"
        "填批准文件上的文号；还没有取得批准的，先办理；不涉及的，删去这一项。"
        "Enter the number on the approval document; if you have no approval yet, obtain it first; if it does not apply, remove this entry.";
    FIX_DIFFERENT "fix-different"
        "核对项目和文号：项目选错的改选，文号填错的改填。"
        "Check both: choose the correct item, or enter the correct number.";
    FUTURE "future" "{field}里的年份 {year} 还没到。" "{field} contains the year {year}, which is in the future.";
    TOO_EARLY "too-early"
        "{field}里的年份{year}太早：{document}这种文号{first}年才有。"
        "{field} contains the year {year}, which is too early: such numbers ({document}) exist since {first}.";
    TOO_LATE "too-late"
        "{field}里的年份{year}太晚：{document}这种文号用到{last}年。"
        "{field} contains the year {year}, which is too late: such numbers ({document}) were used until {last}.";
    FIX_YEAR "fix-year" "对照批准文件核对年份。" "Check the year against the approval document.";
    CHECK_DIGIT "check-digit"
        "{field}的最后一位校验码不对，可能抄错了一位。"
        "{field} has a wrong check digit at the end; one of the digits is probably a typo.";
    FIX_CHECK_DIGIT "fix-check-digit" "对照批复上的ISBN逐位核对。" "Compare it digit by digit with the ISBN on the approval.";
    LOOSE "loose"
        "{field}有11位，但前几位不像“{item}”许可证的写法。"
        "{field} has 11 digits, but does not begin like a licence for “{item}”.";
}

fn check(approval: &Approval, context: &mut RuleContext<'_>) -> Applicability {
    let item = chosen(&approval.item)?;
    let number = approval.number.text().ok_or(BLANK)?;
    // A document that nobody asks for is worth a question at most.
    let wanted = era(item, context.as_of()).is_some_and(|era| era.strength != Strength::Cancelled);
    let weight = if wanted { Severity::Warning } else { Severity::Prompt };
    let whole = (0, utf16_len(number));
    let field = &approval.number;
    match read(item, number) {
        Reading::Fits(fit) => contradictions(approval, item, &fit, weight, context),
        Reading::Of(other) => {
            let finding = match other.item {
                Some(of) => context.report(field, &OF_ANOTHER).arg("item", of.entry()),
                None => context.report(field, &NO_APPROVAL),
            };
            let finding = finding.arg("wanted", item.entry()).arg("document", &other.name);
            finding.span(whole).fix(&FIX_DIFFERENT).severity(weight);
        }
        Reading::Unknown(span, closest) => {
            let finding = context.report(field, &UNKNOWN).arg("item", item.entry());
            finding.arg("example", &closest.example).span(span).severity(weight);
        }
        Reading::NoDigit if wanted => {
            context.report(field, &NO_DIGIT).span(whole).fix(&FIX_NO_DIGIT);
        }
        Reading::NoDigit | Reading::NoLayout => {}
    }
    Ok(())
}

fn contradictions(approval: &Approval, item: ApprovalItem, fit: &Fit, weight: Severity, context: &mut RuleContext<'_>) {
    let field = &approval.number;
    if fit.wrong_check_digit {
        context
            .report(field, &CHECK_DIGIT)
            .fix(&FIX_CHECK_DIGIT)
            .severity(weight);
    }
    if fit.layout.loose {
        let finding = context.report(field, &LOOSE).arg("item", item.entry());
        finding.arg("example", &fit.document.example).severity(Severity::Prompt);
    }
    if let Some((year, span)) = fit.year {
        let (first, last) = (fit.layout.first, fit.layout.last);
        let finding = if year > context.as_of().year() {
            context.report(field, &FUTURE)
        } else if year < first {
            context.report(field, &TOO_EARLY).arg("first", first)
        } else if year > last {
            context.report(field, &TOO_LATE).arg("last", last)
        } else {
            return;
        };
        let finding = finding.arg("year", year).arg("document", &fit.document.name);
        finding.span(span).fix(&FIX_YEAR).severity(weight);
    }
}
