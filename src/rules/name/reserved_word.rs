//! Twelve words are closed to an individual's service name, and open to a unit's with written approval only. They count anywhere in the
//! name and in every form of writing; where a word only arises because two ordinary words meet, that is a warning; where it is not
//! written but may be read (中x国, zhongguo), the applicant is asked.

use crate::data::vocabulary::Nature;
use crate::facts::text::Hint;
use crate::facts::text::reserved::{Accident, Group, Reserved};
use crate::filing::Service;
use crate::law::guide;
use crate::model::phrase::{Phrase, t};
use crate::model::report::Severity;
use crate::model::utf16::part;
use crate::rule::{Applicability, Applies, BLANK, Leaf, Rule, RuleContext, Scope, fail, inapplicable, messages, pass};

/// See the module.
pub static RULE: Rule = Rule {
    id: "name/reserved-word",
    since: "0.1.0",
    severity: Severity::Error,
    title: t!("服务名称里的限用词", "Reserved words in the name of a service"),
    why: t!(
        "“中国”“国家”“人民”“监察”“维权”等十二个词，个人的服务名称不得含有；单位使用须有主管部门书面批准。",
        "Twelve words such as 中国, 国家, 人民, 监察 and 维权 must not stand in an individual's service name; a unit needs written approval.",
    ),
    fix: t!("请换一个不含“{word}”的名称。", "Choose a name without “{word}”."),
    messages: MESSAGES,
    basis: &[&guide::SECTION_7_5],
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
        pass(
            r#"{"organizer":{"nature":"public-institution"},"services":[{"name":"示例市信访网","nameApproval":{"number":"示例〔2026〕1号","authority":"示例市人民政府"}}]}"#,
        ),
        fail(r#"{"organizer":{"nature":"individual"},"services":[{"name":"一中（国字班）校友录"}]}"#),
        fail(r#"{"organizer":{"nature":"individual"},"services":[{"name":"ZhongGuo 摄影手记"}]}"#),
        pass(r#"{"organizer":{"nature":"individual"},"services":[{"name":"老王的摄影手记"}]}"#),
        pass(r#"{"organizer":{"nature":"individual"},"services":[{"name":"家国天下读书会"}]}"#),
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
        "{field} contains “{word}”, which takes written approval of the competent authority; none is filled in.";
    UNKNOWN "unknown"
        "{field}含有“{word}”：个人不能用，单位要有书面批准文件。"
        "{field} contains “{word}”: individuals must not use it, units need written approval.";
    INDIVIDUAL_DISGUISED "individual-disguised"
        "{field}含有“{word}”（换字形、夹符号也算），个人的服务不能用。"
        "{field} contains “{word}”, in another form or with signs between, which an individual's service must not use.";
    UNIT_DISGUISED "unit-disguised"
        "{field}含有“{word}”（换字形、夹符号也算），要有主管部门的书面批准文件。"
        "{field} contains “{word}”, in another form or with signs between, which takes written approval of the competent authority.";
    UNKNOWN_DISGUISED "unknown-disguised"
        "{field}含有“{word}”（换字形、夹符号也算）：个人不能用，单位要有书面批准文件。"
        "{field} contains “{word}”, in another form or with signs between: individuals must not use it, units need written approval.";
    FIX_APPROVAL "fix-approval"
        "请上传主管部门同意使用“{word}”的书面批准文件，并填写“{approval}”的文号；没有的，请换一个名称。"
        "Attach the competent authority's written approval of “{word}” and give its number under “{approval}”; without one, choose another name.";
    JOINED "joined"
        "{field}里的“{word}”由“{left}”和“{right}”相接而成，审核时可能被认作“{word}”。"
        "{field}: “{word}” only arises where “{left}” and “{right}” meet, but it may be taken for the word.";
    WITHIN "within"
        "{field}里的“{longer}”含有“{word}”，审核时可能要你说明。"
        "{field}: “{longer}” contains “{word}”; you may be asked to explain.";
    PARTED "parted"
        "{field}里“{word}”两个字分在括号内外，审核时可能被认作“{word}”。"
        "{field}: a bracket parts the characters of “{word}”, but it may be taken for the word.";
    READ "read" "{field}里的“{part}”可能被读作“{word}”。" "{field}: “{part}” may be read as “{word}”.";
    FIX_READ "fix-read"
        "如果指的就是“{word}”，请换一个名称；不是的话不用改。"
        "If “{word}” is meant, choose another name; if not, leave it.";
    AUTHORITY "authority"
        "名称含“{word}”，请填写{field}，写明是谁批准的。"
        "{field} is not filled in: the name contains “{word}”, so say who approved it.";
    FIX_AUTHORITY "fix-authority"
        "按批准文件上的落款填写，并上传批准文件。"
        "Give the authority as the approval is signed, and attach the approval.";
    FIX_ACCIDENT "fix-accident"
        "可以照此提交，并在内容说明里写明名称的意思；想省事的，换一个说法。"
        "It can be submitted so, with the meaning explained in the description; or choose other words.";
    POLITICAL "political" "有显著政治特征的词" "a word of marked political character";
    STATE_FUNCTION "state-function" "表示国家职能的词" "a word for a function of the state";
    PUBLIC_INTEREST "public-interest" "涉及公共利益的词" "a word that concerns the public interest";
}

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
    let approval = service
        .name_approval
        .get()
        .filter(|approval| approval.number.text().is_some());
    if let (Some(approval), Asker::Unit | Asker::Unknown) = (approval, asker) {
        let meant = found.iter().find(|hit| hit.accident.is_none());
        if let (Some(hit), true) = (meant, approval.authority.is_missing()) {
            context
                .report(&approval.authority, &AUTHORITY)
                .arg("word", hit.word)
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
            .fix(&FIX_READ)
            .severity(Severity::Prompt);
    }
    Ok(())
}

/// One finding for all hits of one word: of those that are meant, else of the accidental ones.
fn say(service: &Service, hits: &[&Reserved], asker: Asker, context: &mut RuleContext<'_>) {
    let field = &service.name;
    let Some(hit) = hits.iter().find(|hit| hit.accident.is_none()).or(hits.first()) else {
        return;
    };
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
    let mut finding = finding.arg("word", hit.word);
    for other in hits
        .iter()
        .filter(|other| other.accident.is_some() == hit.accident.is_some())
    {
        finding = finding.span(other.span);
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
