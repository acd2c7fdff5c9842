//! Words that some provinces do not take in a domain: those of the state, where the organizer is no national body.

use crate::data::vocabulary::Nature;
use crate::filing::Domain;
use crate::law::returns;
use crate::model::phrase::t;
use crate::model::report::Severity;
use crate::policy::DOMAIN_WORDS;
use crate::rule::{
    Applicability, Applies, BLANK, Leaf, OTHER_NATURE, Rule, RuleContext, Scope, fail, inapplicable, messages, pass,
};

/// See the module.
pub static RULE: Rule = Rule {
    id: "domain/words",
    since: "0.1.0",
    severity: Severity::Warning,
    title: t!("域名前缀的用词", "Words in a domain"),
    why: t!(
        "有的省不收域名前缀带“中国”“国家”的备案，国家级单位除外。",
        "Some provinces do not accept domains that contain 中国 or 国家, unless the organizer is a national body.",
    ),
    fix: t!(
        "换一个域名；确是国家级单位的，在“主体备注”里说明。",
        "Use another domain; a national body explains this in “Remark on the organizer”.",
    ),
    messages: MESSAGES,
    basis: &[&returns::PROVINCES_TENCENT],
    applies: Applies::UNLESS_CANCELLED.asked_by(DOMAIN_WORDS).at(&[Leaf::Name]),
    scope: &[Scope::Domain(check)],
    cases: &[
        fail(
            r#"{"organizer":{"nature":"enterprise","region":"110108","name":"示例科技有限公司"},"services":[{"domains":[{"name":"中国示例.cn"}]}]}"#,
        ),
        fail(
            r#"{"organizer":{"nature":"individual","region":"110108"},"services":[{"domains":[{"name":"国家示例.com"}]}]}"#,
        ),
        pass(
            r#"{"organizer":{"nature":"enterprise","region":"110108","name":"示例科技有限公司"},"services":[{"domains":[{"name":"示例.中国"}]}]}"#,
        ),
        pass(
            r#"{"organizer":{"nature":"enterprise","region":"110108","name":"中国示例集团有限公司"},"services":[{"domains":[{"name":"中国示例.cn"}]}]}"#,
        ),
        inapplicable(
            r#"{"organizer":{"nature":"government","region":"110108"},"services":[{"domains":[{"name":"国家示例.cn"}]}]}"#,
        ),
        inapplicable(
            r#"{"organizer":{"nature":"enterprise","region":"440305"},"services":[{"domains":[{"name":"中国示例.cn"}]}]}"#,
        ),
    ],
};

messages! {
    MESSAGE "message" "{field}里有“{word}”，当地一般不收。" "{field} contains “{word}”, which this province usually does not accept.";
}

fn check(domain: &Domain, context: &mut RuleContext<'_>) -> Applicability {
    let organizer = context.organizer();
    if organizer.and_then(|organizer| organizer.nature.choice()) == Some(Nature::Government) {
        return Err(OTHER_NATURE);
    }
    let inspection = &domain.name.get().ok_or(BLANK)?.inspection;
    let name = inspection.unicode.as_deref().ok_or(BLANK)?;
    // What stands before the suffix.
    let label = name.split('.').next().unwrap_or_default();
    let own = organizer.and_then(|organizer| organizer.name.text());
    for word in context.policies().words(DOMAIN_WORDS).each() {
        if label.contains(word.value) && !own.is_some_and(|own| own.contains(word.value)) {
            let finding = context.report(&domain.name, &MESSAGE).arg("word", word.value);
            finding.convention(&word);
        }
    }
    Ok(())
}
