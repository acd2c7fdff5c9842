//! Twelve words are closed to an individual's service name, and open to a unit's with written approval only. They count anywhere in the
//! name and in every form of writing; where a word only arises because two ordinary words meet, that is a warning; where it is not
//! written but may be read (中x国, zhongguo), the applicant is asked.

use crate::data::vocabulary::{Action, Nature};
use crate::filing::Service;
use crate::law::guide;
use crate::model::phrase::{Phrase, t};
use crate::model::report::Severity;
use crate::rule::{At, BLANK, OTHER_ACTION, Outcome, Rule, Scope, apart, bad, good};
use crate::facts::text::reserved::{Accident, Group, Reserved};
use crate::model::utf16::part;
use crate::facts::text::{Hint, find_hints, find_reserved};

/// See the module.
pub static RULE: Rule = Rule {
    id: "name/reserved-word",
    since: "0.1.0",
    severity: Severity::Error,
    title: t("服务名称里的限用词", "Reserved words in the name of a service"),
    why: t(
        "“中国”“国家”“人民”“监察”“维权”等十二个词，个人的服务名称不得含有；单位使用须有主管部门书面批准。",
        "Twelve words such as 中国, 国家, 人民, 监察 and 维权 must not stand in an individual's service name; a unit needs written approval.",
    ),
    fix: t("请换一个不含“{word}”的名称。", "Choose a name without “{word}”."),
    basis: &[&guide::SECTION_7_5],
    scope: &[Scope::Service(check)],
    cases: &[
        bad(r#"{"organizer":{"nature":"individual"},"services":[{"name":"我的中国梦日记"}]}"#),
        bad(r#"{"organizer":{"nature":"individual"},"services":[{"name":"中·國 摄影"}]}"#),
        bad(r#"{"organizer":{"nature":"individual"},"services":[{"name":"个人大全"}]}"#),
        bad(r#"{"organizer":{"nature":"individual"},"services":[{"name":"人民币收藏"}]}"#),
        bad(
            r#"{"organizer":{"nature":"individual"},"services":[{"name":"消费维权","nameApproval":{"number":"示例〔2026〕1号"}}]}"#,
        ),
        bad(r#"{"organizer":{"nature":"enterprise"},"services":[{"name":"中国摄影网","nameApproval":{}}]}"#),
        bad(r#"{"services":[{"name":"消费投诉"}]}"#),
        good(
            r#"{"organizer":{"nature":"public-institution"},"services":[{"name":"示例市信访网","nameApproval":{"number":"示例〔2026〕1号","authority":"示例市人民政府"}}]}"#,
        ),
        bad(r#"{"organizer":{"nature":"individual"},"services":[{"name":"一中（国字班）校友录"}]}"#),
        bad(r#"{"organizer":{"nature":"individual"},"services":[{"name":"ZhongGuo 摄影手记"}]}"#),
        good(r#"{"organizer":{"nature":"individual"},"services":[{"name":"老王的摄影手记"}]}"#),
        good(r#"{"organizer":{"nature":"individual"},"services":[{"name":"家国天下读书会"}]}"#),
        apart(r#"{"action":"cancel","services":[{"name":"中国摄影网","filingNumber":"京ICP备12345678号-1"}]}"#),
        apart(r#"{"services":[{"kind":"website"}]}"#),
    ],
};

static INDIVIDUAL: Phrase = t(
    "{field}含有“{word}”，是{group}，个人的服务不能用。",
    "{field} contains “{word}”, {group}, which an individual's service must not use.",
);
static UNIT: Phrase = t(
    "{field}含有“{word}”，要有主管部门的书面批准文件，还没有填。",
    "{field} contains “{word}”, which takes written approval of the competent authority; none is filled in.",
);
static UNKNOWN: Phrase = t(
    "{field}含有“{word}”：个人不能用，单位要有书面批准文件。",
    "{field} contains “{word}”: individuals must not use it, units need written approval.",
);
static INDIVIDUAL_DISGUISED: Phrase = t(
    "{field}含有“{word}”（换字形、夹符号也算），个人的服务不能用。",
    "{field} contains “{word}”, in another form or with signs between, which an individual's service must not use.",
);
static UNIT_DISGUISED: Phrase = t(
    "{field}含有“{word}”（换字形、夹符号也算），要有主管部门的书面批准文件。",
    "{field} contains “{word}”, in another form or with signs between, which takes written approval of the competent authority.",
);
static UNKNOWN_DISGUISED: Phrase = t(
    "{field}含有“{word}”（换字形、夹符号也算）：个人不能用，单位要有书面批准文件。",
    "{field} contains “{word}”, in another form or with signs between: individuals must not use it, units need written approval.",
);
static FIX_APPROVAL: Phrase = t(
    "请上传主管部门同意使用“{word}”的书面批准文件，并填写“{approval}”的文号；没有的，请换一个名称。",
    "Attach the competent authority's written approval of “{word}” and give its number under “{approval}”; without one, choose another name.",
);
static JOINED: Phrase = t(
    "{field}里的“{word}”由“{left}”和“{right}”相接而成，审核时可能被认作“{word}”。",
    "{field}: “{word}” only arises where “{left}” and “{right}” meet, but it may be taken for the word.",
);
static WITHIN: Phrase = t(
    "{field}里的“{longer}”含有“{word}”，审核时可能要你说明。",
    "{field}: “{longer}” contains “{word}”; you may be asked to explain.",
);
static PARTED: Phrase = t(
    "{field}里“{word}”两个字分在括号内外，审核时可能被认作“{word}”。",
    "{field}: a bracket parts the characters of “{word}”, but it may be taken for the word.",
);
static READ: Phrase = t(
    "{field}里的“{part}”可能被读作“{word}”。",
    "{field}: “{part}” may be read as “{word}”.",
);
static FIX_READ: Phrase = t(
    "如果指的就是“{word}”，请换一个名称；不是的话不用改。",
    "If “{word}” is meant, choose another name; if not, leave it.",
);
static AUTHORITY: Phrase = t(
    "名称含“{word}”，请填写{field}，写明是谁批准的。",
    "{field} is not filled in: the name contains “{word}”, so say who approved it.",
);
static FIX_AUTHORITY: Phrase = t(
    "按批准文件上的落款填写，并上传批准文件。",
    "Give the authority as the approval is signed, and attach the approval.",
);
static FIX_ACCIDENT: Phrase = t(
    "可以照此提交，并在内容说明里写明名称的意思；想省事的，换一个说法。",
    "It can be submitted so, with the meaning explained in the description; or choose other words.",
);
static POLITICAL: Phrase = t("有显著政治特征的词", "a word of marked political character");
static STATE_FUNCTION: Phrase = t("表示国家职能的词", "a word for a function of the state");
static PUBLIC_INTEREST: Phrase = t("涉及公共利益的词", "a word that concerns the public interest");

/// Who asks for the name. Where that is not known yet, what is refused in either case still is.
#[derive(Clone, Copy)]
enum Asker {
    Individual,
    Unit,
    Unknown,
}

fn check(service: &Service, at: &mut At<'_>) -> Outcome {
    let name = service.name.text().ok_or(BLANK)?;
    if at.action() == Action::Cancel {
        return Err(OTHER_ACTION);
    }
    let asker = match at.organizer().and_then(|organizer| organizer.nature.choice()) {
        Some(Nature::Individual) => Asker::Individual,
        Some(_) => Asker::Unit,
        None => Asker::Unknown,
    };
    let found = find_reserved(name);
    let approval = service
        .name_approval
        .get()
        .filter(|approval| approval.number.text().is_some());
    if let (Some(approval), Asker::Unit | Asker::Unknown) = (approval, asker) {
        let meant = found.iter().find(|hit| hit.accident.is_none());
        if let (Some(hit), true) = (meant, approval.authority.is_missing()) {
            at.find(&approval.authority, &AUTHORITY)
                .word("word", hit.word)
                .fix(&FIX_AUTHORITY)
                .weigh(Severity::Prompt);
        }
        return Ok(());
    }
    for (index, first) in found.iter().enumerate() {
        let is_new = found.iter().take(index).all(|earlier| earlier.word != first.word);
        if is_new {
            let hits: Vec<&Reserved> = found.iter().filter(|hit| hit.word == first.word).collect();
            say(service, &hits, asker, at);
        }
    }
    for Hint { word, span } in find_hints(name) {
        at.find(&service.name, &READ)
            .word("part", part(name, span))
            .word("word", word)
            .span(span)
            .fix(&FIX_READ)
            .weigh(Severity::Prompt);
    }
    Ok(())
}

/// One finding for all hits of one word: of those that are meant, else of the accidental ones.
fn say(service: &Service, hits: &[&Reserved], asker: Asker, at: &mut At<'_>) {
    let field = &service.name;
    let Some(hit) = hits.iter().find(|hit| hit.accident.is_none()).or(hits.first()) else {
        return;
    };
    let saying = match &hit.accident {
        Some(Accident::Joined(left, right)) => at.find(field, &JOINED).word("left", left).word("right", right),
        Some(Accident::Within(longer)) => at.find(field, &WITHIN).word("longer", *longer),
        Some(Accident::Parted) => at.find(field, &PARTED),
        None => match (asker, hit.disguised) {
            (Asker::Individual, false) => at.find(field, &INDIVIDUAL).phrase("group", group(hit.group)),
            (Asker::Individual, true) => at.find(field, &INDIVIDUAL_DISGUISED),
            (Asker::Unit, false) => at.find(field, &UNIT),
            (Asker::Unit, true) => at.find(field, &UNIT_DISGUISED),
            (Asker::Unknown, false) => at.find(field, &UNKNOWN),
            (Asker::Unknown, true) => at.find(field, &UNKNOWN_DISGUISED),
        },
    };
    let mut saying = saying.word("word", hit.word);
    for other in hits
        .iter()
        .filter(|other| other.accident.is_some() == hit.accident.is_some())
    {
        saying = saying.span(other.span);
    }
    match (&hit.accident, asker) {
        (Some(_), _) => saying.fix(&FIX_ACCIDENT).weigh(Severity::Warning),
        (None, Asker::Individual) => saying,
        (None, Asker::Unit | Asker::Unknown) => saying.field("approval", &service.name_approval).fix(&FIX_APPROVAL),
    };
}

const fn group(group: Group) -> &'static Phrase {
    match group {
        Group::Political => &POLITICAL,
        Group::StateFunction => &STATE_FUNCTION,
        Group::PublicInterest => &PUBLIC_INTEREST,
    }
}
