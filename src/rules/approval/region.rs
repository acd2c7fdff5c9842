//! The province in an approval's number is usually the organizer's. Authorities also approve those who sit elsewhere, so this only asks.

use crate::facts::approval::number::{Reading, read};
use crate::filing::{Approval, Organizer};
use crate::law::guide;
use crate::model::phrase::t;
use crate::model::report::Severity;
use crate::rule::{
    Applicability, Applies, BLANK, Leaf, Rule, RuleContext, Scope, chosen, fail, inapplicable, messages, pass,
};

/// See the module.
pub static RULE: Rule = Rule {
    id: "approval/region",
    since: "0.1.0",
    severity: Severity::Prompt,
    title: t!("批准文号里的省份", "Province in an approval number"),
    why: t!(
        "批准文件一般由住所所在省的主管部门发给主办者；省份不同，可能是别家单位的文件。",
        "The province of residence usually issues the approval to the organizer; another province may mean another unit's document.",
    ),
    fix: t!(
        "核对批准文件的持有人是不是主办者；确实是本单位的，可以不改。",
        "Check that the organizer is the holder of the approval; if it is, leave it.",
    ),
    messages: MESSAGES,
    basis: &[&guide::SECTION_9_3],
    applies: Applies::UNLESS_CANCELLED.at(&[Leaf::Number]),
    scope: &[Scope::Approval(check)],
    cases: &[
        fail(
            r#"{"organizer":{"region":"310101"},"services":[{"approvals":[{"item":"culture","number":"京网文〔2023〕1034-029号"}]}]}"#,
        ),
        pass(
            r#"{"organizer":{"region":"110101"},"services":[{"approvals":[{"item":"culture","number":"京网文〔2023〕1034-029号"}]}]}"#,
        ),
        pass(
            r#"{"organizer":{"region":"510104"},"services":[{"approvals":[{"item":"culture","number":"川网文〔2023〕1034-029号"}]}]}"#,
        ),
        inapplicable(r#"{"services":[{"approvals":[{"item":"culture","number":"京网文〔2023〕1034-029号"}]}]}"#),
        inapplicable(
            r#"{"organizer":{"region":"310101"},"services":[{"approvals":[{"item":"broadcast","number":"0110516"}]}]}"#,
        ),
        inapplicable(
            r#"{"action":"cancel","organizer":{"region":"310101"},"services":[{"approvals":[{"item":"culture","number":"京网文〔2023〕1034-029号"}]}]}"#,
        ),
    ],
};

messages! {
    MESSAGE "message" "{field}里的省份是{province}，主办者在{own}。" "{field} contains the province {province}, but the organizer is in {own}.";
}

fn check(approval: &Approval, context: &mut RuleContext<'_>) -> Applicability {
    let own = context.organizer().and_then(Organizer::province).ok_or(BLANK)?;
    let item = chosen(&approval.item)?;
    let Reading::Fits(fit) = read(item, approval.number.text().ok_or(BLANK)?) else {
        return Err(BLANK);
    };
    let (province, span) = fit.province.ok_or(BLANK)?;
    if province.code != own.code {
        context
            .report(&approval.number, &MESSAGE)
            .arg("province", province)
            .arg("own", own)
            .span(span);
    }
    Ok(())
}
