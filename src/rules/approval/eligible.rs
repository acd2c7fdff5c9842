//! Some approvals are given to bodies alone, some to bodies of the mainland alone: whoever else lists one cannot have it.

use crate::data::vocabulary::{ApprovalItem, CertificateKind, Nature, Vocabulary};
use crate::facts::approval::{mainland_alone, units_alone};
use crate::filing::{Approval, Organizer};
use crate::law::{
    audiovisual_rules, drug_information_rules, news_rules_2005, news_rules_2017, publishing_rules,
    religious_information, ride_hailing_rules,
};
use crate::model::phrase::{Phrase, t};
use crate::model::report::Severity;
use crate::rule::{
    Applicability, Applies, BLANK, Leaf, Rule, RuleContext, Scope, chosen, fail, inapplicable, messages, pass,
};

/// See the module.
pub static RULE: Rule = Rule {
    id: "approval/eligible",
    since: "0.1.0",
    severity: Severity::Warning,
    title: t!("谁能取得批准", "Who can obtain an approval"),
    why: t!(
        "新闻、出版、视听节目、药品、宗教等许可只发给单位，其中新闻、视听节目、宗教只发给境内单位。",
        "Licences for news, publishing, audio-visual programmes, drugs, religion and similar content are issued only to units; those for news, audio-visual programmes and religion only to mainland units.",
    ),
    fix: t!(
        "个人网站不做这类内容的，删去这一项；由单位经营的，以单位的名义备案。",
        "If an individual's website has no such content, remove this entry; if a unit runs it, file in the name of that unit.",
    ),
    messages: MESSAGES,
    basis: &[
        &news_rules_2005::WHOLE,
        &news_rules_2017::ARTICLE_6,
        &news_rules_2017::ARTICLE_7,
        &publishing_rules::ARTICLES_8_9,
        &audiovisual_rules::ARTICLE_8,
        &drug_information_rules::ARTICLE_11,
        &ride_hailing_rules::ARTICLE_5,
        &religious_information::WHOLE,
    ],
    applies: Applies::UNLESS_CANCELLED.by_nature().at(&[Leaf::Item]),
    scope: &[Scope::Approval(check)],
    cases: &[
        fail(r#"{"organizer":{"nature":"individual"},"services":[{"approvals":[{"item":"religion"}]}]}"#),
        fail(r#"{"organizer":{"nature":"individual"},"services":[{"approvals":[{"item":"news"}]}]}"#),
        fail(r#"{"organizer":{"nature":"individual"},"services":[{"approvals":[{"item":"news"}]}]}"#).on(2010, 3, 1),
        fail(r#"{"organizer":{"nature":"individual"},"services":[{"approvals":[{"item":"ride-hailing"}]}]}"#),
        fail(r#"{"organizer":{"nature":"individual"},"services":[{"approvals":[{"item":"drugs-and-devices"}]}]}"#)
            .on(2006, 3, 1),
        pass(r#"{"organizer":{"nature":"individual"},"services":[{"approvals":[{"item":"culture"}]}]}"#),
        pass(r#"{"organizer":{"nature":"individual"},"services":[{"approvals":[{"item":"broadcast"}]}]}"#)
            .on(2006, 3, 1),
        pass(r#"{"organizer":{"nature":"individual"},"services":[{"approvals":[{"item":"religion"}]}]}"#)
            .on(2019, 3, 1),
        fail(r#"{"organizer":{"nature":"overseas-institution"},"services":[{"approvals":[{"item":"news"}]}]}"#),
        fail(
            r#"{"organizer":{"nature":"enterprise","certificate":{"kind":"foreign-enterprise-office"}},"services":[{"approvals":[{"item":"religion"}]}]}"#,
        ),
        pass(r#"{"organizer":{"nature":"overseas-institution"},"services":[{"approvals":[{"item":"culture"}]}]}"#),
        fail(
            r#"{"organizer":{"nature":"enterprise","certificate":{"kind":"business-licence","number":"92440300MA0000015Y"}},"services":[{"approvals":[{"item":"news"}]}]}"#,
        ),
        pass(
            r#"{"organizer":{"nature":"enterprise","certificate":{"kind":"business-licence","number":"92440300MA0000015Y"}},"services":[{"approvals":[{"item":"publishing"}]}]}"#,
        ),
        pass(r#"{"organizer":{"nature":"enterprise"},"services":[{"approvals":[{"item":"news"}]}]}"#),
        inapplicable(r#"{"services":[{"approvals":[{"item":"news"}]}]}"#),
        inapplicable(r#"{"organizer":{"nature":"individual"},"services":[{"approvals":"none"}]}"#),
        inapplicable(
            r#"{"action":"cancel","organizer":{"nature":"individual"},"services":[{"approvals":[{"item":"news"}]}]}"#,
        ),
    ],
};

/// What the rule says to do; apart, so that naming it does not keep the examples in the wasm.
static FIX: Phrase = RULE.fix;

messages! {
    FOREIGN "foreign" "“{item}”的许可只发给境内单位，境外机构办不了。" "Licences for “{item}” are issued only to mainland units; an overseas institution cannot obtain one.";
    FIX_FOREIGN "fix-foreign"
        "网站不做这类内容的，删去这一项；由境内单位经营的，以该单位的名义备案。"
        "If the website has no such content, remove this entry; if a mainland unit runs it, file in the name of that unit.";
    BUSINESS "business" "“{item}”的许可只发给法人单位，个体工商户办不了。" "Licences for “{item}” are issued only to legal persons; an individually-owned business cannot obtain one.";
    FIX_BUSINESS "fix-business"
        "网站不做这类内容的，删去这一项；由公司等法人经营的，以该单位的名义备案。"
        "If the website has no such content, remove this entry; if a company or another legal person runs it, file in its name.";
    MESSAGE "message" "“{item}”的许可只发给单位，个人办不了。" "Licences for “{item}” are issued only to units; an individual cannot obtain one.";
}

fn check(approval: &Approval, context: &mut RuleContext<'_>) -> Applicability {
    let item = chosen(&approval.item)?;
    let organizer = context.organizer().ok_or(BLANK)?;
    let (articles, message, fix) = match organizer.nature.choice().ok_or(BLANK)? {
        Nature::Individual => (units_alone(item, context.as_of()), &MESSAGE, &FIX),
        _ if is_foreign(organizer) => (mainland_alone(item, context.as_of()), &FOREIGN, &FIX_FOREIGN),
        // The law speaks of legal persons here, elsewhere of units.
        _ if matches!(
            item,
            ApprovalItem::News | ApprovalItem::Broadcast | ApprovalItem::RideHailing
        ) && organizer.is_individually_owned() =>
        {
            (units_alone(item, context.as_of()), &BUSINESS, &FIX_BUSINESS)
        }
        _ => return Ok(()),
    };
    if !articles.is_empty() {
        let finding = context.report(&approval.item, message).arg("item", item.entry());
        finding.basis(articles).fix(fix);
    }
    Ok(())
}

/// A foreign body, as far as its nature and certificate tell; investment from abroad does not show.
fn is_foreign(organizer: &Organizer) -> bool {
    let kind = organizer
        .certificate
        .get()
        .and_then(|certificate| certificate.kind.choice());
    let nature = organizer.nature.choice();
    kind == Some(CertificateKind::ForeignEnterpriseOffice)
        || matches!(
            nature,
            Some(Nature::OverseasInstitution | Nature::ForeignCulturalCentre)
        )
}
