//! Whose the domain is: the individual's own; or the unit's, its principal's, a senior executive's or a shareholder's, of whom the
//! form does not know all. Many provinces accept fewer. Before 2018 the organizer alone.

use crate::data::vocabulary::{Nature, Role};
use crate::facts::domain::{Match, compare};
use crate::facts::registration::is_unit;
use crate::filing::{Domain, Organizer, Person, Registration};
use crate::law::{Article, conventions, government_domains, notice_64, notice_264};
use crate::model::phrase::{Phrase, t};
use crate::model::report::Severity;
use crate::policy::{DOMAIN_OWNER, DomainOwner};
use crate::rule::{
    Applicability, Applies, BLANK, Leaf, NOT_IN_FORCE, Rule, RuleContext, Scope, fail, inapplicable, messages, pass,
};
use crate::rules::support::domains::is_own_of_government;
use crate::rules::support::holders::{is_withheld, relation};
use crate::rules::support::record;

/// See the module.
pub static RULE: Rule = Rule {
    id: "domain/owner",
    since: "0.1.0",
    severity: Severity::Error,
    title: t!("域名所有者", "Who owns the domain"),
    why: t!(
        "2018年起，个人的域名须属于本人，单位的域名须属于本单位（含股东）、主要负责人或高级管理人员；不少省份要求更严。此前须与主办者一致。",
        "Since 2018 an individual's domain must belong to the individual; a unit's must belong to the unit (including its shareholders), its principal or a senior executive. Many provinces are stricter. Before 2018 it had to belong to the organizer.",
    ),
    fix: t!(
        "在注册商处把域名过户到主办者名下，或换用主办者自己的域名。",
        "Have the registrar transfer the domain to the organizer, or use a domain that belongs to the organizer.",
    ),
    messages: MESSAGES,
    basis: &[
        &notice_264::OWNER,
        &notice_64::SECTION_2_1_5,
        &government_domains::DOMAINS,
        &conventions::DOMAIN_OWNER_CHECK,
    ],
    applies: Applies::UNLESS_CANCELLED.reads(DOMAIN_OWNER).at(&[Leaf::Registrant]),
    scope: &[Scope::Domain(check)],
    cases: &[
        fail(
            r#"{"organizer":{"nature":"individual","name":"张三"},"services":[{"domains":[{"registration":{"registrant":"李四"}}]}]}"#,
        ),
        fail(
            r#"{"organizer":{"nature":"individual","name":"张三"},"services":[{"domains":[{"registration":{"registrant":"示例科技有限公司"}}]}]}"#,
        ),
        fail(
            r#"{"organizer":{"nature":"individual","name":"张三"},"services":[{"domains":[{"registration":{"registrant":"Zhang San"}}]}]}"#,
        ),
        fail(
            r#"{"organizer":{"nature":"individual","name":"JOHN SMITH"},"services":[{"domains":[{"registration":{"registrant":"Smith, John"}}]}]}"#,
        ),
        fail(
            r#"{"organizer":{"nature":"enterprise","name":"示例科技有限公司"},"services":[{"domains":[{"registration":{"registrant":"范例网络有限公司"}}]}]}"#,
        ),
        fail(
            r#"{"organizer":{"nature":"enterprise","name":"示例科技有限公司"},"services":[{"domains":[{"registration":{"registrant":"王五"}}]}]}"#,
        ),
        fail(
            r#"{"organizer":{"nature":"enterprise","name":"示例科技有限公司"},"services":[{"domains":[{"registration":{"registrant":"示例科技有限责任公司"}}]}]}"#,
        ),
        fail(
            r#"{"organizer":{"nature":"enterprise","name":"示例（北京）科技有限公司"},"services":[{"domains":[{"registration":{"registrant":"示例北京科技有限公司"}}]}]}"#,
        ),
        fail(
            r#"{"organizer":{"nature":"enterprise","name":"示例科技有限公司"},"services":[{"domains":[{"registration":{"registrant":"示例科技有限公司上海分公司"}}]}]}"#,
        ),
        fail(
            r#"{"organizer":{"nature":"enterprise","name":"示例科技有限公司"},"services":[{"domains":[{"registration":{"registrant":"示例科技"}}]}]}"#,
        ),
        fail(
            r#"{"organizer":{"nature":"enterprise","name":"示例科技有限公司"},"services":[{"domains":[{"registration":{"registrant":"示列科技有限公司"}}]}]}"#,
        ),
        fail(
            r#"{"organizer":{"nature":"enterprise","name":"示例科技有限公司","certificate":{"kind":"business-licence","number":"91350100M000100Y43"}},"services":[{"domains":[{"registration":{"registrant":"范例网络有限公司","registrantCertificate":{"kind":"business-licence","number":"91350100M000100Y43"}}}]}]}"#,
        ),
        fail(
            r#"{"organizer":{"nature":"enterprise","name":"中国北京示例科技有限公司","certificate":{"kind":"business-licence","number":"91350100M000100Y43"}},"services":[{"domains":[{"registration":{"registrant":"中国北京示列科枝有限公司","registrantCertificate":{"kind":"business-licence","number":"91350100M000100Y43"}}}]}]}"#,
        ),
        fail(
            r#"{"organizer":{"nature":"enterprise","name":"示例科技有限公司","region":"410100","personInCharge":{"name":"张三"}},"services":[{"domains":[{"registration":{"registrant":"张三"}}]}]}"#,
        ),
        fail(
            r#"{"organizer":{"nature":"enterprise","name":"示例科技有限公司","region":"310100","legalRepresentative":{"name":"李四"},"personInCharge":{"name":"张三"}},"services":[{"domains":[{"registration":{"registrant":"张三"}}]}]}"#,
        ),
        fail(
            r#"{"organizer":{"nature":"enterprise","name":"示例科技有限公司","region":"320100","legalRepresentative":{"name":"李四"},"personInCharge":{"name":"张三"}},"services":[{"domains":[{"registration":{"registrant":"张三"}}]}]}"#,
        ),
        fail(
            r#"{"organizer":{"nature":"enterprise","name":"示例科技有限公司","legalRepresentative":{"name":"李四"}},"services":[{"domains":[{"registration":{"registrant":"李四"}}]}]}"#,
        )
        .on(2017, 12, 31),
        fail(
            r#"{"organizer":{"nature":"enterprise","name":"示例科技有限公司","investor":"范例控股集团"},"services":[{"domains":[{"registration":{"registrant":"范例控股集团"}}]}]}"#,
        ),
        fail(
            r#"{"organizer":{"nature":"government","name":"示例市水务局"},"services":[{"kind":"website","domains":[{"name":"swj.example.gov.cn","registration":{"registrant":"示例市人民政府办公室"}}]}]}"#,
        ),
        fail(r#"{"organizer":{"nature":"enterprise","name":"示例科技有限公司","region":"410100"},"services":[{"domains":[{"registration":{"registrant":"王五"}}]}]}"#),
        pass(
            r#"{"organizer":{"nature":"enterprise","name":"示例（北京）科技有限公司"},"services":[{"domains":[{"registration":{"registrant":"示例(北京) 科技有限公司"}}]}]}"#,
        ),
        pass(
            r#"{"organizer":{"nature":"individual","name":"张伟"},"services":[{"domains":[{"registration":{"registrant":"張偉"}}]}]}"#,
        ),
        pass(
            r#"{"organizer":{"nature":"enterprise","name":"示例科技有限公司","region":"310100","personInCharge":{"name":"张三","role":"legal-representative"}},"services":[{"domains":[{"registration":{"registrant":"张三"}}]}]}"#,
        ),
        inapplicable(
            r#"{"organizer":{"nature":"individual","name":"张三"},"services":[{"domains":[{"name":"example.cn","registration":{"domain":"example.com","registrant":"李四"}}]}]}"#,
        ),
        inapplicable(r#"{"organizer":{"name":"示例科技有限公司"},"services":[{"domains":[{"name":"example.cn"}]}]}"#),
        inapplicable(r#"{"organizer":{"name":"示例科技有限公司"},"services":[{"domains":[{"registration":{"redacted":true}}]}]}"#),
        inapplicable(
            r#"{"organizer":{"nature":"individual","name":"张三"},"services":[{"domains":[{"registration":{"registrant":"李四"}}]}]}"#,
        )
        .on(2009, 12, 31),
    ],
};

/// What asks that holder and organizer be written alike.
const EQUAL: [&Article; 3] = [
    &conventions::DOMAIN_OWNER_CHECK,
    &notice_264::OWNER,
    &notice_64::SECTION_2_1_5,
];

/// What the rule says to do; apart, so that naming it does not keep the examples in the wasm.
static FIX: Phrase = RULE.fix;

messages! {
    SIGNS "signs"
        "{field}与主办者名称只差括号、连字符等符号。"
        "{field} differs from the organizer's name only in brackets, hyphens or similar.";
    LEGAL_FORM "legal-form"
        "{field}与主办者名称只有组织形式不同（如“有限公司”与“有限责任公司”）。"
        "{field} differs from the organizer's name only in its legal form, such as 有限公司 and 有限责任公司.";
    BRANCH "branch"
        "{field}与主办者是总机构与分支机构，名称不同。"
        "{field} and the organizer are a head office and its branch, with different names.";
    PART "part"
        "{field}与主办者名称有一部分相同，像是简称，或者多了、少了地名。"
        "{field} matches only part of the organizer's name: it looks like a short form, or a place name is missing or extra.";
    NEAR "near"
        "{field}与主办者名称相差{count}个字，可能是繁体字、异体字或笔误。"
        "{field} differs slightly from the organizer's name (characters: {count}), perhaps by a variant form or a typo.";
    FIX_SPELLING "fix-spelling"
        "对照证件；域名上的名称不对的，到注册商处更正实名信息，与证件一字不差。"
        "Compare with the certificate; if the domain's name is wrong, have the registrar correct the real-name data to match it exactly.";
    FIX_BRANCH "fix-branch"
        "把域名过户给主办者，或由域名所有者作为主办者备案。"
        "Have the domain transferred to the organizer, or let its owner file as the organizer.";
    OTHER_SCRIPT "other-script"
        "{field}是外文或拼音，与主办者名称写法不同，无法判断是否一致。"
        "{field} and the organizer's name are in different scripts, so they cannot be compared.";
    FIX_OTHER_SCRIPT "fix-other-script"
        "到注册商处查看实名认证的中文名称，与主办者不一致的要更正。"
        "Look up the verified Chinese name at the registrar; if it is not the organizer's, have it corrected.";
    ORDER "order"
        "{field}与主办者名称的单词相同，但顺序不同或少了几个。"
        "{field} has the same words as the organizer's name, but in another order or with some missing.";
    RENAMED "renamed"
        "{field}与主办者名称不同，但证件是同一个，可能改过名称而域名信息没有更新。"
        "{field} differs from the organizer's name, but the certificate is the same; the organizer may have a new name and the domain data the old one.";
    FIX_RENAMED "fix-renamed"
        "到注册商处把域名实名信息更新为现在的名称，等更新后再提交。"
        "Have the registrar update the real-name data to the present name before you submit.";
    NOT_OWN "not-own"
        "{field}与主办者名称不同，个人只能用本人名下的域名。"
        "{field} is not the organizer; an individual can use only a domain in the individual's own name.";
    NOT_OWN_UNIT "not-own-unit"
        "{field}是一家单位，个人只能用本人名下的域名。"
        "{field} is an organization; an individual can use only a domain in the individual's own name.";
    FIX_NOT_OWN_UNIT "fix-not-own-unit"
        "把域名过户给本人，或改由该单位作为主办者备案。"
        "Have the domain transferred to yourself, or let that organization file as the organizer.";
    NOT_UNIT "not-unit"
        "{field}不是主办者，也不是已填的负责人。"
        "{field} is neither the organizer nor a person in charge named in this filing.";
    FIX_NOT_UNIT "fix-not-unit"
        "是股东、主要负责人或高级管理人员的，准备证明并先问接入服务商；否则请把域名过户给主办者。"
        "If it is a shareholder, principal or senior executive, prepare proof and ask your access provider; otherwise have the domain transferred to the organizer.";
    OTHER_UNIT "other-unit" "{field}是另一家单位，不是主办者。" "{field} is another organization, not the organizer.";
    FIX_OTHER_UNIT "fix-other-unit"
        "是本单位股东的，准备证明并先问接入服务商；否则请把域名过户给主办者。"
        "If it is a shareholder of the organizer, prepare proof and ask your access provider; otherwise have the domain transferred to the organizer.";
    IN_CHARGE "in-charge"
        "{field}是已填的负责人；须为本单位的股东、主要负责人或高级管理人员。"
        "{field} is a person in charge named in this filing, who must be a shareholder, principal or senior executive of the unit.";
    INVESTOR "investor"
        "{field}是已填的投资者或上级主管单位；须为本单位的股东。"
        "{field} is the investor or superior body named in this filing, which must be a shareholder of the unit.";
    FIX_IN_CHARGE "fix-in-charge"
        "是的，准备任职或股权证明；不是的，把域名过户给主办者。"
        "If so, prepare proof of it; if not, have the domain transferred to the organizer.";
    UNIT_ONLY "unit-only"
        "{field}不是主办者；按当地要求，域名须属于单位本身。"
        "{field} is not the organizer; in this province the domain must belong to the unit itself.";
    UNIT_ONLY_LEGAL "unit-only-legal"
        "{field}是法定代表人；按当地要求，域名须属于单位本身。"
        "{field} is the legal representative; in this province the domain must belong to the unit itself.";
    LEGAL_ONLY "legal-only"
        "{field}不是主办者；按当地要求，域名须属于单位或其法定代表人。"
        "{field} is not the organizer; in this province the domain must belong to the unit or its legal representative.";
    PARENT "parent"
        "{field}不是主办者；用上级单位 gov.cn 域名下的子域名可以这样备案，要有上级单位的授权。"
        "{field} is not the organizer. A subdomain of the superior's gov.cn domain can be filed like this, with the superior's authorization.";
    FIX_PARENT "fix-parent"
        "准备上级单位同意使用该域名的授权书或函，随备案上传。"
        "Prepare the superior's letter that permits the use of the domain, and upload it with the filing.";
    AT_THAT_TIME "at-that-time"
        "{field}与主办者不一致；2018年以前，不一致的备案不予受理。"
        "{field} is not the organizer; before 2018 such a filing was not accepted.";
}

fn check(domain: &Domain, context: &mut RuleContext<'_>) -> Applicability {
    let since_2018 = notice_264::OWNER.in_force(context.as_of());
    if !since_2018 && !notice_64::SECTION_2_1_5.in_force(context.as_of()) {
        return Err(NOT_IN_FORCE);
    }
    let registration = record::of(domain)?;
    let registrant = registration.registrant.text().ok_or(BLANK)?;
    let organizer = context.organizer().ok_or(BLANK)?;
    let name = organizer.name.text().ok_or(BLANK)?;
    let found = compare(registrant, name);
    if matches!(found, Match::Same | Match::SameAfterFolding) {
        return Ok(());
    }
    if is_withheld(registration) {
        return Err(BLANK);
    }
    let place = &registration.registrant;
    if is_unit(registrant) && is_below_superior(domain, organizer) {
        let finding = context
            .report(place, &PARENT)
            .fix(&FIX_PARENT)
            .severity(Severity::Prompt);
        finding.basis([&government_domains::DOMAINS, &conventions::DOMAIN_OWNER_CHECK]);
        return Ok(());
    }
    let same_certificate = has_same_certificate(registration, organizer);
    // A company may well bear its owner's name.
    let others_unit = organizer.is_individual() && is_unit(registrant) && !is_unit(name);
    let spelled = match found {
        Match::Part | Match::Branch | Match::Near(_) if others_unit => None,
        // Too much for a slip, where the number says that it is the same holder.
        Match::Near(2..) if same_certificate => None,
        Match::Signs => Some((&SIGNS, &FIX_SPELLING)),
        Match::LegalForm => Some((&LEGAL_FORM, &FIX_SPELLING)),
        Match::Branch => Some((&BRANCH, &FIX_BRANCH)),
        Match::Part => Some((&PART, &FIX_SPELLING)),
        Match::Near(count) => {
            let finding = context.report(place, &NEAR).arg("count", count).fix(&FIX_SPELLING);
            finding.severity(Severity::Warning).basis(EQUAL);
            return Ok(());
        }
        _ => None,
    };
    if let Some((message, fix)) = spelled {
        let finding = context.report(place, message).fix(fix);
        finding.severity(Severity::Warning).basis(EQUAL);
    } else if matches!(found, Match::OtherScript | Match::Order) && !others_unit {
        let message = if found == Match::Order { &ORDER } else { &OTHER_SCRIPT };
        context
            .report(place, message)
            .fix(&FIX_OTHER_SCRIPT)
            .severity(Severity::Prompt);
    } else if same_certificate {
        let finding = context.report(place, &RENAMED).fix(&FIX_RENAMED);
        finding.severity(Severity::Warning).basis(EQUAL);
    } else if !since_2018 {
        context.report(place, &AT_THAT_TIME).basis([&notice_64::SECTION_2_1_5]);
    } else if !organizer.is_individual() {
        unit(registrant, registration, organizer, context);
    } else if others_unit {
        context
            .report(place, &NOT_OWN_UNIT)
            .fix(&FIX_NOT_OWN_UNIT)
            .basis([&notice_264::OWNER]);
    } else {
        context.report(place, &NOT_OWN).basis([&notice_264::OWNER]);
    }
    Ok(())
}

/// A public body with a host of a `gov.cn` domain, which is its superior's.
fn is_below_superior(domain: &Domain, organizer: &Organizer) -> bool {
    let public = matches!(
        organizer.nature.choice(),
        Some(Nature::Government | Nature::PublicInstitution | Nature::MassOrganization)
    );
    let name = domain.name.get();
    public && name.is_some_and(|name| is_own_of_government(&name.inspection))
}

fn has_same_certificate(registration: &Registration, organizer: &Organizer) -> bool {
    let certificates = (registration.registrant_certificate.get(), organizer.certificate.get());
    matches!(certificates, (Some(holder), Some(own)) if relation(holder, own).is_same_bearer())
}

/// Who of the filing bears the registrant's name.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Known {
    LegalRepresentative,
    InCharge,
    Investor,
    Nobody,
}

/// A person in charge who is not said to be a delegate, and beside whom no legal representative is named, is the legal representative.
fn known(registrant: &str, organizer: &Organizer, context: &RuleContext<'_>) -> Known {
    let is_name = |name: &str| matches!(compare(registrant, name), Match::Same | Match::SameAfterFolding);
    let is = |person: Option<&Person>| person.and_then(|person| person.name.text()).is_some_and(is_name);
    let legal = organizer.legal_representative.get();
    let in_charge = organizer.person_in_charge.get();
    let role = in_charge.and_then(|person| person.role.choice());
    let stands_for = role == Some(Role::LegalRepresentative) || role != Some(Role::Delegate) && legal.is_none();
    let mut services = context.filing().services.items();
    if is(legal) || is(in_charge) && stands_for {
        Known::LegalRepresentative
    } else if is(in_charge) || services.any(|service| is(service.person_in_charge.get())) {
        Known::InCharge
    } else if organizer.investor.text().is_some_and(is_name) {
        Known::Investor
    } else {
        Known::Nobody
    }
}

fn unit(registrant: &str, registration: &Registration, organizer: &Organizer, context: &mut RuleContext<'_>) {
    let setting = &context.policies().get(DOMAIN_OWNER);
    let (message, fix) = match (setting.value, known(registrant, organizer, context)) {
        (DomainOwner::Affiliate | DomainOwner::LegalRepresentative, Known::LegalRepresentative) => return,
        (DomainOwner::Affiliate, known @ (Known::InCharge | Known::Investor)) => {
            let message = if known == Known::Investor {
                &INVESTOR
            } else {
                &IN_CHARGE
            };
            let finding = context.report(&registration.registrant, message).fix(&FIX_IN_CHARGE);
            finding.severity(Severity::Prompt).basis([&notice_264::OWNER]);
            return;
        }
        (DomainOwner::Affiliate, Known::Nobody) if is_unit(registrant) => (&OTHER_UNIT, &FIX_OTHER_UNIT),
        (DomainOwner::Affiliate, Known::Nobody) => (&NOT_UNIT, &FIX_NOT_UNIT),
        (DomainOwner::LegalRepresentative, _) => (&LEGAL_ONLY, &FIX),
        (DomainOwner::Organizer, Known::LegalRepresentative) => (&UNIT_ONLY_LEGAL, &FIX),
        (DomainOwner::Organizer, _) => (&UNIT_ONLY, &FIX),
    };
    // Shareholders and executives are lawful holders too, and the form does not know them.
    context
        .report(&registration.registrant, message)
        .fix(fix)
        .basis([&notice_264::OWNER])
        .convention(setting);
}
