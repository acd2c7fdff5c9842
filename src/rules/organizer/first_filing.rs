//! A first filing gives the number; whoever has one adds to what is filed.

use crate::data::vocabulary::Action;
use crate::filing::field::Field;
use crate::filing::{Organizer, Service};
use crate::law::{filing_system, returns};
use crate::model::phrase::t;
use crate::model::report::Severity;
use crate::rule::{Applicability, Applies, BLANK, Leaf, Rule, RuleContext, Scope, fail, inapplicable, messages, pass};

/// See the module.
pub static RULE: Rule = Rule {
    id: "organizer/first-filing",
    since: "0.1.0",
    severity: Severity::Warning,
    title: t!(
        "已有备案号的不办首次备案",
        "No first filing for an organizer with a filing number"
    ),
    why: t!(
        "主体已经备案的再办首次备案，系统判为主办者冲突，会退回。",
        "If an organizer that is already on file makes a first filing, the system reports a conflict and returns it.",
    ),
    fix: t!(
        "已有备案的，把备案类型改为“新增服务”“新增接入”或“变更备案”；没有的，删去备案号。",
        "If you already have a filing, change the type of filing to “Add a service”, “Add an access provider” or “Change a filing”; if not, remove the number.",
    ),
    messages: MESSAGES,
    basis: &[&filing_system::CODE_1003, &returns::RETURNS],
    applies: Applies::ALWAYS.actions(&[Action::New]).at(&[Leaf::FilingNumber]),
    scope: &[Scope::Organizer(organizer), Scope::Service(service)],
    cases: &[
        fail(r#"{"action":"new","organizer":{"filingNumber":"京ICP备12345678号"}}"#),
        fail(r#"{"action":"new","services":[{"filingNumber":"京ICP备12345678号-1"}]}"#),
        pass(r#"{"organizer":{"filingNumber":"京ICP备12345678号"}}"#),
        inapplicable(r#"{"action":"new","organizer":{"name":"示例科技有限公司"}}"#),
        inapplicable(r#"{"action":"add-service","organizer":{"filingNumber":"京ICP备12345678号"}}"#),
    ],
};

messages! {
    MESSAGE "message" "首次备案没有{field}，这里却填了。" "A first filing has no {field} yet, but one was entered.";
}

fn organizer(organizer: &Organizer, context: &mut RuleContext<'_>) -> Applicability {
    given(&organizer.filing_number, context)
}

fn service(service: &Service, context: &mut RuleContext<'_>) -> Applicability {
    given(&service.filing_number, context)
}

/// While the kind of request is open, the number may be what is meant.
fn given(field: &Field<String>, context: &mut RuleContext<'_>) -> Applicability {
    field.text().ok_or(BLANK)?;
    if !context.filing().action.is_missing() {
        context.report(field, &MESSAGE);
    }
    Ok(())
}
