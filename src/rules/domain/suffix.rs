//! Only names under a suffix that the ministry has approved can be filed. The table at hand ages, so nothing here is certain.

use crate::data::suffixes::{APPROVED_AS_OF, APPROVED_REGISTER};
use crate::data::vocabulary::Action;
use crate::facts::domain::ProblemKind;
use crate::filing::Domain;
use crate::law::{conventions, domain_rules, notice_264};
use crate::model::phrase::t;
use crate::model::report::Severity;
use crate::policy::REFUSED_SUFFIXES;
use crate::rule::{Applicability, Applies, BLANK, Leaf, Rule, RuleContext, Scope, fail, inapplicable, messages, pass};

/// See the module.
pub static RULE: Rule = Rule {
    id: "domain/suffix",
    since: "0.1.0",
    severity: Severity::Warning,
    title: t!("域名后缀", "Domain suffix"),
    why: t!(
        "域名后缀须经工信部批准才能备案；批准的后缀会增加，这里的表可能已经过时。",
        "Only suffixes approved by the ministry can be filed; new ones are approved, so the table here may be out of date.",
    ),
    fix: t!(
        "到 {register} 查询该后缀；没有批准的，要换用其他域名。",
        "Look up the suffix at {register}; if it is not approved, you need another domain.",
    ),
    messages: MESSAGES,
    basis: &[&notice_264::DOMAIN, &domain_rules::WHOLE, &conventions::SUFFIXES],
    applies: Applies::UNLESS_CANCELLED.reads(REFUSED_SUFFIXES).at(&[Leaf::Name]),
    scope: &[Scope::Domain(check)],
    cases: &[
        fail(r#"{"services":[{"domains":[{"name":"example.io"}]}]}"#),
        fail(r#"{"services":[{"kind":"app","domains":[{"name":"api.example.dev"}]}]}"#),
        fail(r#"{"services":[{"domains":[{"name":"example.org"}]}]}"#),
        fail(r#"{"organizer":{"region":"110105"},"services":[{"domains":[{"name":"example.me"}]}]}"#),
        pass(r#"{"organizer":{"region":"110105"},"services":[{"domains":[{"name":"example.com"}]}]}"#),
        pass(r#"{"organizer":{"region":"310115"},"services":[{"domains":[{"name":"example.me"}]}]}"#),
        pass(r#"{"action":"change","organizer":{"region":"110105"},"services":[{"domains":[{"name":"example.me"}]}]}"#),
        pass(r#"{"services":[{"domains":[{"name":"example.cn"}]}]}"#),
        pass(r#"{"services":[{"domains":[{"name":"例子.中国"}]}]}"#),
        pass(r#"{"action":"change","services":[{"domains":[{"name":"example.org"}]}]}"#),
        inapplicable(r#"{"action":"cancel","services":[{"domains":[{"name":"example.io"}]}]}"#),
    ],
};

messages! {
    UNLISTED "unlisted"
        "{field}的后缀“.{suffix}”不在 {date} 的可备案后缀表中。"
        "{field} has the suffix “.{suffix}”, which is not in the table of {date}.";
    CONDITIONAL "conditional"
        "{field}的后缀“.{suffix}”一般只有 2018 年以前备案过的才能备案。"
        "{field} has the suffix “.{suffix}”, which can usually be filed only if the domain was filed before 2018.";
    FIX_CONDITIONAL "fix-conditional"
        "以前没有备案过的，先问接入服务商能否备案（查询：{register}）。"
        "If it was never filed, ask your access provider first (look it up at {register}).";
    REFUSED "refused"
        "{field}的后缀“.{suffix}”虽然可以备案，当地往往不收。"
        "{field} has the suffix “.{suffix}”, which can be filed but is often not accepted in this province.";
    FIX_REFUSED "fix-refused"
        "先问接入服务商；不收的，换用 .cn、.com 等常用后缀的域名。"
        "Ask your access provider first; if it is not accepted, use a domain with a common suffix such as .cn or .com.";
}

fn check(domain: &Domain, context: &mut RuleContext<'_>) -> Applicability {
    let name = domain.name.get().ok_or(BLANK)?;
    let first = matches!(context.action(), Some(Action::New | Action::AddService));
    for problem in &name.inspection.problems {
        let finding = match &problem.kind {
            ProblemKind::SuffixNotListed { tld } => context
                .report(&domain.name, &UNLISTED)
                .arg("suffix", tld)
                .arg("date", APPROVED_AS_OF),
            // A change or another access is for what is filed already.
            ProblemKind::SuffixConditional { tld } if first => context
                .report(&domain.name, &CONDITIONAL)
                .arg("suffix", tld)
                .fix(&FIX_CONDITIONAL),
            _ => continue,
        };
        let finding = finding.arg("register", APPROVED_REGISTER.trim_start_matches("https://"));
        problem.spans.iter().fold(finding, |finding, span| finding.span(*span));
        return Ok(());
    }
    let suffix = name.inspection.suffix.as_deref().filter(|_| first);
    let refused = context.policies().words(REFUSED_SUFFIXES);
    if let Some(word) = refused.each().find(|word| Some(word.value) == suffix) {
        let finding = context.report(&domain.name, &REFUSED).fix(&FIX_REFUSED);
        let finding = finding.arg("suffix", word.value).convention(&word);
        finding.severity(Severity::Prompt);
    }
    Ok(())
}
