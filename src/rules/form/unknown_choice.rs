//! Text that is none of the choices of its table. The filing system refuses it, and where the rest of the check depends on the answer nothing can
//! be said; for the others this is a warning, for the tables of the filing system change.

use crate::data::vocabulary::{AS_OF, ServiceKind};
use crate::filing::Service;
use crate::filing::field::{Node, Problem};
use crate::law::filing_system;
use crate::model::phrase::t;
use crate::model::report::Severity;
use crate::rule::{ABSENT, Applicability, Applies, Arg, Rule, RuleContext, Scope, fail, messages, pass};

/// See the module.
pub static RULE: Rule = Rule {
    id: "form/unknown-choice",
    since: "0.1.0",
    severity: Severity::Error,
    title: t!("不在选项中的内容", "Not one of the choices"),
    why: t!(
        "备案系统只接收选项表里的值；认不出办什么、谁来办、用什么证件，就没法检查。",
        "The filing system accepts only values from its tables. Unless the type of filing, the organizer and the certificate are known, nothing can be checked.",
    ),
    fix: t!("从选项中重新选择{field}。", "Choose {field} from the list again."),
    messages: MESSAGES,
    basis: &[
        &filing_system::CODE_1014,
        &filing_system::CODE_1008,
        &filing_system::CODE_1033,
        &filing_system::CODE_1034,
        &filing_system::CODE_1035,
        &filing_system::CODE_1066,
        &filing_system::CODE_5001,
    ],
    applies: Applies::ALWAYS,
    scope: &[Scope::Problem(check)],
    cases: &[
        fail(r#"{"organizer":{"nature":"enterprize"}}"#),
        fail(r#"{"organizer":{"nature":"企业"}}"#),
        fail(r#"{"action":"delete"}"#),
        fail(r#"{"services":[{"content":["shoping"]}]}"#),
        fail(r#"{"services":[{"languages":["klingon"]}]}"#),
        fail(r#"{"organizer":{"nature":"x"}}"#),
        fail(
            r#"{"organizer":{"certificate":{"kind":"x"}},"services":[{"approvals":[{"item":"x"}],"access":{"method":"x"}}]}"#,
        ),
        pass(r#"{"organizer":{"nature":"enterprise"}}"#),
        pass(r#"{"services":[{"kind":"app","content":["social/chat"]}]}"#),
    ],
};

messages! {
    MESSAGE "message"
        "“{given}”不在{field}的选项表中（选项表日期：{date}）。"
        "“{given}” is not one of the choices for {field} (table of {date}).";
    REFUSED "refused"
        "“{given}”不是{field}的选项，相关的内容没法检查。"
        "“{given}” is not one of the choices for {field}, so what depends on it cannot be checked.";
    NEAR "near"
        "“{given}”不是{field}的选项，是不是“{meant}”？"
        "“{given}” is not one of the choices for {field}. Did you mean “{meant}”?";
    FIX_NEAR "fix-near"
        "选“{meant}”；不是它的，从选项中重新选择{field}。"
        "Choose “{meant}”, or another value for {field} from the list.";
    LABEL "label"
        "{field}写的是“{given}”这几个字，没有选中这个选项。"
        "{field} contains the words “{given}”, but that choice was not selected.";
}

fn check(problem: &Problem, node: Node, context: &mut RuleContext<'_>) -> Applicability {
    let Problem::UnknownChoice { table, given, closest } = problem else {
        return Err(ABSENT);
    };
    if is_of_another_table(table, node, context) {
        return Ok(());
    }
    let article = match *table {
        "nature" => &filing_system::CODE_1014,
        "certificateKind" => &filing_system::CODE_1008,
        "approvalItem" => &filing_system::CODE_1033,
        "serviceContent" => &filing_system::CODE_1034,
        "accessMethod" => &filing_system::CODE_1035,
        "language" => &filing_system::CODE_1066,
        _ => &filing_system::CODE_5001,
    };
    // Who files what, and with which certificate, decides what has to be checked; the other tables only name what is filed.
    let decides = matches!(
        *table,
        "action" | "nature" | "certificateKind" | "serviceKind" | "role" | "os"
    );
    let finding = match closest {
        Some(entry) => {
            let labelled = [entry.zh, entry.en]
                .iter()
                .any(|label| label.eq_ignore_ascii_case(given));
            let finding = context.report_at(node, if labelled { &LABEL } else { &NEAR });
            finding
                .arg("meant", Arg::Choice(table, *entry))
                .suggest(entry.slug)
                .fix(&FIX_NEAR)
        }
        None if decides => context.report_at(node, &REFUSED),
        None => context.report_at(node, &MESSAGE).arg("date", AS_OF),
    };
    finding.arg("given", given).basis([article]);
    if !decides {
        finding.severity(Severity::Warning);
    }
    Ok(())
}

/// Apps, mini-programs and quick apps choose their category from their provider's tables, which are not known here.
fn is_of_another_table(table: &str, node: Node, context: &RuleContext<'_>) -> bool {
    let mut services = context.filing().services.items();
    let of = |service: &Service| Some(service.content.node()) == context.context.places.parent(node);
    table == "serviceContent" && services.any(|service| of(service) && has_own_category(service))
}

fn has_own_category(service: &Service) -> bool {
    service.kind.choice().is_some_and(|kind| kind != ServiceKind::Website)
}
