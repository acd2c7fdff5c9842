//! Twelve words are closed to an individual's service name, and open to a unit's with written approval only. They count anywhere in the
//! name and in every form of writing; where a word only arises because two ordinary words meet, that is a warning; where it is not
//! written but may be read (中x国, zhongguo), the applicant is asked. A unit that is called so itself is asked, as a warning, for what
//! approved its own name: the guide makes no exception for it, but its name was approved. Before the guide, the plan of 2009 closed names
//! that begin with 中国 to all but national bodies.

use crate::data::vocabulary::Nature;
use crate::facts::name::own::Claim;
use crate::facts::text::Hint;
use crate::facts::text::reserved::{Accident, Group, Reserved};
use crate::filing::{Organizer, Service};
use crate::law::{Article, filing_plan_2009, guide};
use crate::model::phrase::{Phrase, t};
use crate::model::report::Severity;
use crate::model::utf16::part;
use crate::rule::{
    Applicability, Applies, BLANK, FindingBuilder, Leaf, Rule, RuleContext, Scope, fail, inapplicable, messages, pass,
};

/// See the module.
pub static RULE: Rule = Rule {
    id: "name/reserved-word",
    since: "0.1.0",
    severity: Severity::Error,
    title: t!("服务名称里的限用词", "Reserved words in a service name"),
    why: t!(
        "“中国”“国家”“人民”“监察”“维权”等十二个词，个人的服务名称不得含有；单位使用须有主管部门书面批准。",
        "An individual's service name must not contain any of twelve words such as 中国, 国家, 人民, 监察 and 维权; a unit needs written approval.",
    ),
    fix: t!("换一个不含“{word}”的名称。", "Choose a name without “{word}”."),
    messages: MESSAGES,
    basis: &[&guide::SECTION_7_5, &filing_plan_2009::NAMES],
    applies: Applies::UNLESS_CANCELLED.at(&[Leaf::Name, Leaf::Authority]),
    scope: &[Scope::Service(check)],
    cases: &[
        fail(r#"{"organizer":{"nature":"individual"},"services":[{"name":"我的中国梦日记"}]}"#),
        fail(r#"{"organizer":{"nature":"individual"},"services":[{"name":"中·國 摄影"}]}"#),
        fail(r#"{"organizer":{"nature":"individual"},"services":[{"name":"个人大全"}]}"#),
        fail(r#"{"organizer":{"nature":"individual"},"services":[{"name":"人民币收藏"}]}"#),
        fail(
            r#"{"organizer":{"nature":"individual"},"services":[{"name":"消费维权","nameApproval":{"number":"示例〔2026〕1号"}}]}"#,
        ),
        fail(r#"{"organizer":{"nature":"enterprise"},"services":[{"name":"中国摄影网","nameApproval":{}}]}"#),
        fail(r#"{"services":[{"name":"消费投诉"}]}"#),
        fail(r#"{"organizer":{"nature":"enterprise"},"services":[{"name":"中·國 摄影"}]}"#),
        fail(r#"{"services":[{"name":"中·國 摄影"}]}"#),
        fail(r#"{"organizer":{"nature":"enterprise"},"services":[{"name":"中国摄影网","nameApproval":{"number":"示例〔2026〕1号"}}]}"#),
        fail(r#"{"organizer":{"nature":"individual"},"services":[{"name":"监察手记"}]}"#),
        fail(r#"{"organizer":{"nature":"individual"},"services":[{"name":"人民币与人民手记"}]}"#),
        pass(
            r#"{"organizer":{"nature":"public-institution"},"services":[{"name":"示例市信访网","nameApproval":{"number":"示例〔2026〕1号","authority":"示例市人民政府"}}]}"#,
        ),
        fail(r#"{"organizer":{"nature":"individual"},"services":[{"name":"一中（国字班）校友录"}]}"#),
        fail(r#"{"organizer":{"nature":"individual"},"services":[{"name":"ZhongGuo 摄影手记"}]}"#),
        fail(r#"{"organizer":{"nature":"individual"},"services":[{"name":"中国摄影网"}]}"#).on(2011, 3, 1),
        fail(r#"{"organizer":{"nature":"enterprise","name":"示例科技有限公司"},"services":[{"name":"中国摄影网"}]}"#)
            .on(2018, 3, 1),
        pass(r#"{"organizer":{"nature":"individual"},"services":[{"name":"消费维权手记"}]}"#).on(2018, 3, 1),
        pass(
            r#"{"organizer":{"nature":"enterprise","name":"中国示例集团有限公司"},"services":[{"name":"中国示例集团"}]}"#,
        )
        .on(2018, 3, 1),
        inapplicable(r#"{"organizer":{"nature":"individual"},"services":[{"name":"中国摄影网"}]}"#).on(2006, 3, 1),
        pass(r#"{"organizer":{"nature":"individual"},"services":[{"name":"老王的摄影手记"}]}"#),
        pass(r#"{"organizer":{"nature":"individual"},"services":[{"name":"家国天下读书会"}]}"#),
        fail(
            r#"{"organizer":{"nature":"government","name":"示例市人民代表大会常务委员会"},"services":[{"name":"示例市人大网"}]}"#,
        ),
        fail(
            r#"{"organizer":{"nature":"enterprise","name":"中国示例集团有限公司"},"services":[{"name":"中国示例集团"}]}"#,
        ),
        fail(
            r#"{"organizer":{"nature":"enterprise","name":"中国示例集团有限公司"},"services":[{"name":"中国示例集团一中（国字班）校友录"}]}"#,
        ),
        pass(
            r#"{"organizer":{"nature":"enterprise","name":"中国示例集团有限公司"},"services":[{"name":"示例集团官网"}]}"#,
        ),
        inapplicable(r#"{"action":"cancel","services":[{"name":"中国摄影网","filingNumber":"京ICP备12345678号-1"}]}"#),
        inapplicable(r#"{"services":[{"kind":"website"}]}"#),
    ],
};

messages! {
    INDIVIDUAL "individual"
        "{field}含有“{word}”，是{group}，个人的服务不能用。"
        "{field} contains “{word}”, {group}, which an individual's service must not use.";
    UNIT "unit"
        "{field}含有“{word}”，要有主管部门的书面批准文件，还没有填。"
        "{field} contains “{word}”, which needs written approval from the competent authority; none is filled in.";
    UNKNOWN "unknown"
        "{field}含有“{word}”：个人不能用，单位要有书面批准文件。"
        "{field} contains “{word}”: individuals must not use it, units need written approval.";
    INDIVIDUAL_DISGUISED "individual-disguised"
        "{field}含有“{word}”（换字形、夹符号也算），个人的服务不能用。"
        "{field} contains “{word}” in another form or with symbols in between; an individual's service must not use it.";
    UNIT_DISGUISED "unit-disguised"
        "{field}含有“{word}”（换字形、夹符号也算），要有主管部门的书面批准文件。"
        "{field} contains “{word}” in another form or with symbols in between; it needs written approval from the competent authority.";
    UNKNOWN_DISGUISED "unknown-disguised"
        "{field}含有“{word}”（换字形、夹符号也算）：个人不能用，单位要有书面批准文件。"
        "{field} contains “{word}” in another form or with symbols in between: individuals must not use it, units need written approval.";
    FIX_APPROVAL "fix-approval"
        "上传主管部门同意使用“{word}”的书面批准文件，并填写“{approval}”的文号；没有的，换一个名称。"
        "Attach the competent authority's written approval of “{word}” and enter its number under “{approval}”; if you have none, choose another name.";
    OWN "own"
        "{field}里的“{word}”是本单位名称里的字，审核时会要批准本单位名称的文件。"
        "{field} contains “{word}”, as the unit's own name does; the reviewer will ask for the document that approved that name.";
    FIX_OWN "fix-own"
        "准备批准本单位名称的文件（设立批复、三定方案、名称核准等），先问接入服务商收哪一种，再上传并在“{approval}”里填写文号。"
        "Prepare the document that approved the unit's name, such as its founding approval, staffing plan or name registration. Ask your access provider which one it accepts, then attach it and enter its number under “{approval}”.";
    HEADED "headed"
        "{field}以“{word}”开头，当时只有国家级单位可以用。"
        "{field} begins with “{word}”, which only national bodies could use at that time.";
    FIX_HEADED "fix-headed"
        "换一个不以“{word}”开头的名称；是国家级单位的，照此提交。"
        "Choose a name that does not begin with “{word}”; a national body submits it as it is.";
    JOINED "joined"
        "{field}里的“{word}”由“{left}”和“{right}”相接而成，审核时可能被认作“{word}”。"
        "{field}: “{word}” appears only where “{left}” and “{right}” meet, but a reviewer may read it as “{word}”.";
    WITHIN "within"
        "{field}里的“{longer}”含有“{word}”，审核时可能要求说明。"
        "{field}: “{longer}” contains “{word}”; the reviewer may ask you to explain.";
    PARTED "parted"
        "{field}里“{word}”两个字分在括号内外，审核时可能被认作“{word}”。"
        "{field}: a bracket separates the characters of “{word}”, but a reviewer may read it as “{word}”.";
    READ "read" "{field}里的“{part}”可能被读作“{word}”。" "{field}: “{part}” may be read as “{word}”.";
    FIX_READ "fix-read"
        "如果指的就是“{word}”，换一个名称；不是的话不用改。"
        "If you mean “{word}”, choose another name; if not, leave it.";
    AUTHORITY "authority"
        "名称含“{word}”，请填写{field}，写明是谁批准的。"
        "{field} is not filled in: the name contains “{word}”, so enter who approved it.";
    FIX_AUTHORITY "fix-authority"
        "按批准文件上的落款填写，并上传批准文件。"
        "Enter the authority that signed the approval, and attach the approval.";
    FIX_ACCIDENT "fix-accident"
        "可以提交；审核要求说明时，写清名称的意思，或换一个说法。"
        "You can submit it; if the reviewer asks, explain what the name means or choose other words.";
    POLITICAL "political" "有显著政治特征的词" "a word with a marked political character";
    STATE_FUNCTION "state-function" "表示国家职能的词" "a word for a function of the state";
    PUBLIC_INTEREST "public-interest" "涉及公共利益的词" "a word that concerns the public interest";
}

/// What closes the words today.
const LAW: [&Article; 1] = [&guide::SECTION_7_5];

/// Who asks for the name. Where that is not known yet, what is refused in either case still is.
#[derive(Clone, Copy)]
enum Asker {
    Individual,
    Unit,
    Unknown,
}

fn check(service: &Service, context: &mut RuleContext<'_>) -> Applicability {
    let name = service.name.text().ok_or(BLANK)?;
    let asker = match context.organizer().and_then(|organizer| organizer.nature.choice()) {
        Some(Nature::Individual) => Asker::Individual,
        Some(_) => Asker::Unit,
        None => Asker::Unknown,
    };
    let found = context.texts().reserved(&service.name);
    if !guide::SECTION_7_5.in_force(context.as_of()) {
        headed(service, found, context);
        return Ok(());
    }
    let approval = service
        .name_approval
        .get()
        .filter(|approval| approval.number.text().is_some());
    if let (Some(approval), Asker::Unit | Asker::Unknown) = (approval, asker) {
        let is_own = |hit| {
            let organizer = context.organizer();
            organizer.is_some_and(|organizer| context.texts().claim(service, hit, organizer).is_some())
        };
        let meant = found.iter().find(|hit| hit.accident.is_none() || is_own(hit));
        if let (Some(hit), true) = (meant, approval.authority.is_missing()) {
            context
                .report(&approval.authority, &AUTHORITY)
                .arg("word", hit.word)
                .basis(LAW)
                .fix(&FIX_AUTHORITY)
                .severity(Severity::Prompt);
        }
        return Ok(());
    }
    for (index, first) in found.iter().enumerate() {
        let is_new = found.iter().take(index).all(|earlier| earlier.word != first.word);
        if is_new {
            let hits: Vec<&Reserved> = found.iter().filter(|hit| hit.word == first.word).collect();
            say(service, &hits, asker, context);
        }
    }
    for Hint { word, span } in context
        .texts()
        .name(&service.name)
        .map_or_else(Vec::new, |folded| folded.hints(name))
    {
        context
            .report(&service.name, &READ)
            .arg("part", part(name, span))
            .arg("word", word)
            .span(span)
            .basis(LAW)
            .fix(&FIX_READ)
            .severity(Severity::Prompt);
    }
    Ok(())
}

/// By the plan of 2009: 中国 at the beginning of the name, unless the unit is called so.
fn headed(service: &Service, found: &[Reserved], context: &mut RuleContext<'_>) {
    let heads = |hit: &&Reserved| hit.start == 0 && hit.word == "中国" && hit.accident.is_none();
    let (texts, organizer) = (context.texts(), context.organizer());
    let is_called_so = |hit| organizer.is_some_and(|organizer| texts.claim(service, hit, organizer).is_some());
    if let Some(hit) = found.iter().find(heads).filter(|hit| !is_called_so(hit)) {
        let finding = context.report(&service.name, &HEADED).arg("word", hit.word);
        let finding = finding.span(hit.span).fix(&FIX_HEADED);
        finding.basis([&filing_plan_2009::NAMES]).severity(Severity::Warning);
    }
}

/// What is said of a hit: it is somebody else's word, or the unit's own, or there by accident.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Weight {
    Meant,
    Claimed(Claim),
    Accidental,
}

/// One finding for all hits of one word: of those that weigh most.
fn say(service: &Service, hits: &[&Reserved], asker: Asker, context: &mut RuleContext<'_>) {
    let field = &service.name;
    let (texts, organizer) = (context.texts(), context.organizer());
    let weigh = |hit: &Reserved| {
        let claim = |organizer: &Organizer| texts.claim(service, hit, organizer);
        // What only comes about between two words, or within a longer one, needs no claim.
        let is_harmless = matches!(hit.accident, Some(Accident::Joined(..) | Accident::Within(_)));
        match organizer.and_then(claim) {
            Some(Claim::OwnName) if is_harmless => Weight::Accidental,
            Some(claim) => Weight::Claimed(claim),
            None if hit.accident.is_some() => Weight::Accidental,
            None => Weight::Meant,
        }
    };
    let weighed: Vec<(Weight, &Reserved)> = hits.iter().map(|hit| (weigh(hit), *hit)).collect();
    let of = |weight: fn(Weight) -> bool| weighed.iter().find(|(found, _)| weight(*found));
    let heaviest = of(|weight| weight == Weight::Meant).or_else(|| of(|weight| weight != Weight::Accidental));
    let Some((weight, hit)) = heaviest.or(weighed.first()) else {
        return;
    };
    let same = weighed.iter().filter(|(found, _)| found == weight);
    let spans = same.map(|(_, hit)| hit.span);
    if let Weight::Claimed(claim) = weight {
        let (message, fix) = match claim {
            Claim::OwnName => (&OWN, &FIX_OWN),
            Claim::Body => (&UNIT, &FIX_APPROVAL),
        };
        let finding = context.report(field, message).arg("word", hit.word);
        let finding = finding.arg("approval", &service.name_approval).basis(LAW).fix(fix);
        spans.fold(finding, FindingBuilder::span).severity(Severity::Warning);
        return;
    }
    let finding = match &hit.accident {
        Some(Accident::Joined(left, right)) => context.report(field, &JOINED).arg("left", left).arg("right", right),
        Some(Accident::Within(longer)) => context.report(field, &WITHIN).arg("longer", *longer),
        Some(Accident::Parted) => context.report(field, &PARTED),
        None => match (asker, hit.disguised) {
            (Asker::Individual, false) => context.report(field, &INDIVIDUAL).arg("group", group(hit.group)),
            (Asker::Individual, true) => context.report(field, &INDIVIDUAL_DISGUISED),
            (Asker::Unit, false) => context.report(field, &UNIT),
            (Asker::Unit, true) => context.report(field, &UNIT_DISGUISED),
            (Asker::Unknown, false) => context.report(field, &UNKNOWN),
            (Asker::Unknown, true) => context.report(field, &UNKNOWN_DISGUISED),
        },
    };
    let mut finding = finding.arg("word", hit.word).basis(LAW);
    for span in spans {
        finding = finding.span(span);
    }
    match (&hit.accident, asker) {
        (Some(_), _) => finding.fix(&FIX_ACCIDENT).severity(Severity::Warning),
        (None, Asker::Individual) => finding,
        (None, Asker::Unit | Asker::Unknown) => finding.arg("approval", &service.name_approval).fix(&FIX_APPROVAL),
    };
}

const fn group(group: Group) -> &'static Phrase {
    match group {
        Group::Political => &POLITICAL,
        Group::StateFunction => &STATE_FUNCTION,
        Group::PublicInterest => &PUBLIC_INTEREST,
    }
}
