//! A domain that is suspended, being deleted, or on its way to another registrar.

use crate::facts::domain::{Standing, standings};
use crate::filing::Domain;
use crate::law::conventions;
use crate::model::phrase::{Phrase, t};
use crate::model::report::Severity;
use crate::rule::{Applicability, Applies, BLANK, Leaf, Rule, RuleContext, Scope, fail, inapplicable, messages, pass};
use crate::rules::support::record;

/// See the module.
pub static RULE: Rule = Rule {
    id: "domain/status",
    since: "0.1.0",
    severity: Severity::Warning,
    title: t!("域名状态", "Status of the domain"),
    why: t!(
        "被暂停、等待删除或正在转移的域名，实名信息查不到或会变动，备案会被退回。",
        "While a domain is suspended, being deleted or being transferred, its real-name data are missing or about to change, and the filing is returned.",
    ),
    fix: t!(
        "在注册商处恢复正常后再提交。",
        "Have the registrar resolve this first, then submit.",
    ),
    messages: MESSAGES,
    basis: &[&conventions::DOMAIN_STATUS],
    applies: Applies::UNLESS_CANCELLED.at(&[Leaf::Status]),
    scope: &[Scope::Domain(check)],
    cases: &[
        fail(r#"{"services":[{"domains":[{"registration":{"status":["clientHold"]}}]}]}"#),
        fail(r#"{"services":[{"domains":[{"registration":{"status":["ok","pending delete"]}}]}]}"#),
        fail(
            r#"{"services":[{"domains":[{"registration":{"status":["redemptionPeriod https://icann.org/epp#redemptionPeriod"]}}]}]}"#,
        ),
        fail(r#"{"services":[{"domains":[{"registration":{"status":["pendingTransfer"]}}]}]}"#),
        fail(r#"{"services":[{"domains":[{"registration":{"status":["autoRenewPeriod"]}}]}]}"#),
        fail(r#"{"services":[{"domains":[{"registration":{"status":["未实名认证"]}}]}]}"#),
        pass(r#"{"services":[{"domains":[{"registration":{"status":["ok"]}}]}]}"#),
        pass(r#"{"services":[{"domains":[{"registration":{"status":["clientTransferProhibited","addPeriod"]}}]}]}"#),
        inapplicable(r#"{"services":[{"domains":[{"registration":{"registrant":"张三"}}]}]}"#),
        inapplicable(
            r#"{"services":[{"domains":[{"name":"example.cn","registration":{"domain":"example.com","status":["clientHold"]}}]}]}"#,
        ),
        inapplicable(r#"{"action":"cancel","services":[{"domains":[{"registration":{"status":["clientHold"]}}]}]}"#),
    ],
};

/// What the rule says to do; apart, so that naming it does not keep the examples in the wasm.
static FIX: Phrase = RULE.fix;

messages! {
    HOLD "hold"
        "{field}是暂停解析（hold），多因没有实名认证、欠费或违规。"
        "{field}: the domain is on hold, usually for lack of verification, a fee or a violation.";
    REDEMPTION "redemption"
        "{field}是赎回期，域名已过期被删，还能赎回。"
        "{field}: the domain has expired and been deleted, but can still be redeemed.";
    FIX_REDEMPTION "fix-redemption" "先在注册商处赎回并续费。" "Redeem and renew it at the registrar first.";
    DELETION "deletion" "{field}是等待删除，域名即将失效。" "{field}: the domain is about to be deleted.";
    FIX_DELETION "fix-deletion"
        "先问注册商能否恢复；不能恢复的，换用其他域名。"
        "Ask the registrar whether it can be restored; if not, use another domain.";
    TRANSFER "transfer" "{field}是正在转移注册商。" "{field}: the domain is being transferred to another registrar.";
    FIX_TRANSFER "fix-transfer"
        "等转移完成、实名信息更新后再提交。"
        "Wait until the transfer is complete and the real-name data are updated, then submit.";
    RENEWAL "renewal"
        "{field}是自动续期宽限期，注册商可能还没有收到续费。"
        "{field}: the domain is in its auto-renewal grace period; the registrar may not have received the fee yet.";
    FIX_RENEWAL "fix-renewal" "在注册商处确认已经续费。" "Check with the registrar that it has been renewed.";
    UNVERIFIED "unverified" "{field}显示还没有完成实名认证。" "{field}: real-name verification is not complete.";
    FIX_UNVERIFIED "fix-unverified"
        "先在注册商处完成实名认证，满三天后再提交。"
        "Complete real-name verification at the registrar first, and submit three days later.";
}

fn check(domain: &Domain, context: &mut RuleContext<'_>) -> Applicability {
    let registration = record::of(domain)?;
    let mut read = false;
    for field in registration.status.fields() {
        let Some(status) = field.text() else { continue };
        read = true;
        for standing in standings(status) {
            let (message, fix) = match standing {
                Standing::Hold => (&HOLD, &FIX),
                Standing::Redemption => (&REDEMPTION, &FIX_REDEMPTION),
                Standing::Deletion => (&DELETION, &FIX_DELETION),
                Standing::Transfer => (&TRANSFER, &FIX_TRANSFER),
                Standing::Renewal => (&RENEWAL, &FIX_RENEWAL),
                Standing::Unverified => (&UNVERIFIED, &FIX_UNVERIFIED),
            };
            let finding = context.report(field, message).fix(fix);
            if matches!(standing, Standing::Transfer | Standing::Renewal) {
                finding.severity(Severity::Prompt);
            }
        }
    }
    if read { Ok(()) } else { Err(BLANK) }
}
