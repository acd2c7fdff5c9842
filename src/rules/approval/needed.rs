//! What in the filing points to a prior approval that is not listed: chosen content, the service's name and description, its domain, the
//! organizer's name. Whether it applies depends on what the service really does, so this asks; only where the form contradicts itself it warns.

use crate::data::approval_words::{POINTERS, Pointers};
use crate::data::approvals::{Era, Strength};
use crate::data::vocabulary::{ApprovalItem, Nature, ServiceContent, Vocabulary};
use crate::facts::approval::units_alone;
use crate::facts::approval::words::{Hit, Place, Text};
use crate::filing::field::{Choice, Field, Node};
use crate::filing::{Approvals, Filing, Organizer, Service};
use crate::law::{
    audiovisual_rules, conventions, drug_information_rules, drug_law, guide, news_rules_2017, notice_105, notice_121,
    order_33, order_292, religious_affairs, religious_information, ride_hailing_rules, rules_501,
};
use crate::model::phrase::{Phrase, t};
use crate::model::report::Severity;
use crate::model::utf16::utf16_len;
use crate::rule::{
    Applicability, Applies, BLANK, Leaf, Rule, RuleContext, Scope, UNREAD, fail, inapplicable, messages, pass,
};
use crate::rules::support::approvals::{asked, implied_words, is_among, is_covered, is_its_business, listed};

/// See the module.
pub static RULE: Rule = Rule {
    id: "approval/needed",
    since: "0.1.0",
    severity: Severity::Warning,
    title: t!("服务内容涉及的前置审批", "Prior approval that the content suggests"),
    why: t!(
        "有些内容要先取得主管部门批准再备案，审核时会按服务内容、名称和说明里的字样询问。",
        "Some content needs approval before it is filed; reviewers ask because of the content chosen and of words in names and descriptions.",
    ),
    fix: t!(
        "已取得批准的，填在前置审批里；不涉及的，改选服务内容。",
        "If you have the approval, enter it under prior approvals; if it does not apply, choose other content.",
    ),
    messages: MESSAGES,
    basis: &[
        &order_292::ARTICLE_5_2000,
        &order_292::ARTICLE_5_2024,
        &order_292::ARTICLE_9,
        &order_33::ARTICLE_11,
        &order_33::ARTICLE_11_2,
        &rules_501::ARTICLE_14,
        &notice_121::SECTION_3,
        &notice_121::SECTION_3_1_3,
        &news_rules_2017::ARTICLE_5,
        &audiovisual_rules::ARTICLE_7,
        &drug_information_rules::ARTICLE_5,
        &drug_law::ARTICLE_62,
        &ride_hailing_rules::ARTICLE_5,
        &religious_affairs::ARTICLE_47,
        &religious_information::WHOLE,
        &notice_105::ANNEX,
        &guide::SECTION_7_3,
        &guide::SECTION_9_3,
        &conventions::APPROVAL_KEYWORDS,
    ],
    applies: Applies::UNLESS_CANCELLED.at(&[Leaf::Content, Leaf::Name, Leaf::Description, Leaf::Remark]),
    scope: &[Scope::Filing(check)],
    cases: &[
        fail(r#"{"services":[{"content":["online-news"],"approvals":"none"}]}"#),
        fail(r#"{"services":[{"content":["online-news"],"description":"不涉及前置审批业务。","approvals":"none"}]}"#),
        fail(
            r#"{"organizer":{"region":"310101"},"services":[{"description":"不涉及前置审批业务。","domains":[{"name":"gameexample.cn"}],"approvals":"none"}]}"#,
        ),
        fail(r#"{"services":[{"description":"提供在线问诊和远程医疗。","approvals":"none"}]}"#),
        fail(r#"{"services":[{"content":["online-news"]}]}"#),
        fail(r#"{"services":[{"content":["online-news"]},{"content":["x"]}]}"#),
        fail(r#"{"services":[{"content":["video"],"description":"不涉及影视等前置审批内容。","approvals":"none"}]}"#),
        fail(r#"{"services":[{"content":["games"],"approvals":[{"item":"culture"}]}]}"#),
        fail(r#"{"services":[{"content":["online-education"],"approvals":"none"}]}"#),
        fail(r#"{"services":[{"content":["insurance"],"approvals":"none"}]}"#),
        fail(r#"{"services":[{"name":"示例时政新闻","approvals":"none"}]}"#),
        fail(r#"{"organizer":{"nature":"individual"},"services":[{"content":["online-news"],"approvals":"none"}]}"#),
        fail(r#"{"services":[{"description":"时政新闻和时政新闻评论。","approvals":"none"}]}"#),
        fail(
            r#"{"services":[{"description":"时政、国内新闻、国际新闻、本地新闻、新闻评论和新闻报道。","approvals":"none"}]}"#,
        ),
        pass(
            r#"{"organizer":{"region":"310101"},"services":[{"name":"示例科技官网","domains":[{"name":"example.games"}],"approvals":"none"}]}"#,
        ),
        pass(r#"{"services":[{"name":"示例新闻网","approvals":"none"}]}"#),
        fail(r#"{"services":[{"name":"示例科技官网","description":"提供在线视频和小说阅读。","approvals":"none"}]}"#),
        fail(
            r#"{"organizer":{"region":"310101"},"services":[{"name":"示例科技官网","domains":[{"name":"game-example.cn"}],"approvals":"none"}]}"#,
        ),
        pass(
            r#"{"organizer":{"region":"310101"},"services":[{"name":"示例科技官网","description":"本站不提供网络游戏。","domains":[{"name":"game-example.cn"}],"approvals":"none"}]}"#,
        ),
        pass(
            r#"{"organizer":{"region":"110105"},"services":[{"name":"示例科技官网","domains":[{"name":"gameexample.cn"}],"approvals":"none"}]}"#,
        ),
        fail(
            r#"{"organizer":{"nature":"enterprise","name":"示例投资管理有限公司"},"services":[{"name":"示例官网","approvals":"none"}]}"#,
        ),
        fail(r#"{"services":[{"name":"示例论坛"}]}"#).on(2006, 3, 1),
        fail(r#"{"services":[{"name":"示例医院"}]}"#).on(2012, 3, 1),
        pass(r#"{"services":[{"name":"示例论坛"}]}"#),
        pass(r#"{"services":[{"name":"示例医院"}]}"#),
        pass(r#"{"services":[{"content":["video"]}]}"#).on(2001, 3, 1),
        pass(r#"{"services":[{"content":["online-education"],"approvals":"none"}]}"#).on(2019, 3, 1),
        pass(r#"{"services":[{"content":["online-news"],"approvals":[{"item":"news"}]}]}"#),
        pass(r#"{"services":[{"description":"只发布行业动态，不涉及时政新闻。","approvals":"none"}]}"#),
        pass(r#"{"services":[{"content":["online-education"],"approvals":[{"item":"education"}]}]}"#),
        pass(r#"{"services":[{"content":["organization-portal","shopping","pictures","blog"],"approvals":"none"}]}"#),
        pass(
            r#"{"services":[{"name":"佛山山药铺","description":"不涉及新闻、出版、教育等内容。","approvals":"none"}]}"#,
        ),
        pass(r#"{"organizer":{"nature":"individual","name":"药小布"},"services":[{"name":"示例手记"}]}"#),
        pass(
            r#"{"organizer":{"nature":"public-institution","name":"示例市少年宫"},"services":[{"name":"示例教育网","approvals":"none"}]}"#,
        ),
        inapplicable(r#"{"services":[{"approvals":"none"}]}"#),
        inapplicable(r#"{"organizer":{"nature":"individual","name":"药小布"}}"#),
        inapplicable(r#"{"services":[{"kind":"website","content":["x"]}]}"#),
        inapplicable(r#"{"action":"cancel","services":[{"content":["online-news"]}]}"#),
    ],
};

/// What the rule says to do; apart, so that naming it does not keep the examples in the wasm.
static FIX: Phrase = RULE.fix;

messages! {
    CHOSEN "chosen" "{field}选了“{content}”，可能需要“{item}”前置审批。" "{field}: “{content}” may need prior approval for “{item}”.";
    CONTRADICTED "contradicted"
        "{field}选了“{content}”，这要有“{item}”前置审批；前置审批却选了“以上都不涉及”。"
        "{field}: “{content}” requires prior approval for “{item}”, but “None of these” is chosen there.";
    CHOSEN_NONE "chosen-none"
        "{field}选了“{content}”，可能涉及“{item}”，前置审批却选了“以上都不涉及”。"
        "{field}: “{content}” may need prior approval for “{item}”, but “None of these” is chosen there.";
    SAID "said" "{field}里的“{clue}”，可能涉及“{item}”前置审批。" "{field}: “{clue}” may need prior approval for “{item}”.";
    SAID_NONE "said-none"
        "{field}里的“{clue}”，可能涉及“{item}”，前置审批却选了“以上都不涉及”。"
        "{field}: “{clue}” may need prior approval for “{item}”, but “None of these” is chosen there.";
    SPECIAL "special"
        "{field}里的“{clue}”，可能涉及“{item}”，当时要一并办理专项备案。"
        "{field}: “{clue}” may concern “{item}”, which then needed a special filing together with the website's.";
    CANCELLED "cancelled"
        "{field}里的“{clue}”涉及“{item}”；这一项的审批已经取消，有的省仍会要求说明。"
        "{field}: “{clue}” concerns “{item}”; this approval has been cancelled, but some provinces still require a statement.";
    FIX_CANCELLED "fix-cancelled"
        "先问接入服务商当地要不要说明材料；不做诊疗服务的，在内容说明里写明。"
        "Ask your access provider whether the province requires a statement; if you offer no treatment, say so in the description.";
    FIX_SAID "fix-said"
        "涉及的，先取得批准，再填在前置审批里；不涉及的，换一个说法，或在内容说明里写明不涉及。"
        "If it applies, obtain the approval first and enter it under prior approvals; if not, choose other words, or say in the description that it does not apply.";
    FIX_ASK "fix-ask"
        "各地要求不同，先问接入服务商；有批准文件的填在前置审批里，主管部门答复不需要审批的保存好答复，不涉及的在内容说明里写明。"
        "Practice differs by province: ask your access provider first. If you have the approval, enter it under prior approvals; if the authority replies that none is needed, keep the reply; if it does not apply, say so in the description.";
    FIX_ASK_CHOSEN "fix-ask-chosen"
        "各地要求不同，先问接入服务商；有批准文件的填在前置审批里，不涉及的改选服务内容。"
        "Practice differs by province: ask your access provider first. If you have the approval, enter it under prior approvals; if it does not apply, choose other content.";
    FIX_INDIVIDUAL "fix-individual"
        "这项许可只发给单位，个人办不了：换一个名称或内容；不涉及的，在内容说明里写明。"
        "Only units can obtain this approval: choose another name or other content; if it does not apply, say so in the description.";
    FIX_GAME "fix-game"
        "运营网络游戏的，先取得出版批准（版号），填在前置审批里；与游戏无关的，在内容说明里写明。"
        "If you run online games, obtain the publishing approval (版号) first and enter it under prior approvals; if it has nothing to do with games, say so in the description.";
    FIX_TRAINING "fix-training"
        "面向高中及以下学生培训的，填批准文件；只做职业、成人培训或学校自用的，在内容说明里写明。"
        "If you train pupils up to senior secondary school, enter the approval; if you train only adults, or a school uses it itself, say so in the description.";
}

fn check(filing: &Filing, context: &mut RuleContext<'_>) -> Applicability {
    let mut outcome = Err(BLANK);
    let mut settled: Vec<ApprovalItem> = Vec::new();
    for service in filing.services.items() {
        let source = Source::new(service, context);
        if source.is_empty() {
            continue;
        }
        outcome = Ok(());
        let listed = listed(service);
        settled.extend(&listed);
        for (topic, pointers) in POINTERS.iter().enumerate() {
            if is_covered(pointers, &listed) {
                continue;
            }
            let denied = source.denies(topic);
            // A denial silences words; a choice is made or not, and Shanghai asks about its domains.
            let clue = source.chosen(pointers).or_else(|| match denied {
                true => source.game(topic),
                false => source.words(topic, pointers),
            });
            if !denied && clue.is_none() {
                continue;
            }
            let Some(era) = asked(pointers, context) else {
                if pointers.item == ApprovalItem::Healthcare && !denied {
                    say_cancelled(&source, topic, context);
                }
                continue;
            };
            // Said not to apply, as the fix asks; or asked about now.
            settled.push(pointers.item);
            if let Some(clue) = clue {
                let none = matches!(service.approvals.get(), Some(Approvals::None));
                say(clue, pointers.item, era, none, context);
            }
        }
    }
    if let Some(organizer) = filing.organizer().filter(|organizer| speaks(organizer)) {
        outcome = Ok(());
        of_organizer(organizer, &settled, filing, context);
    }
    if filing.services.items().any(Service::has_unread_content) {
        return Err(UNREAD);
    }
    outcome
}

/// What a service says of itself.
struct Source<'a> {
    service: &'a Service,
    name: Option<&'a Text>,
    description: Option<&'a Text>,
    /// Words in its name say what the organizer is in charge of, not what the service offers.
    nature: Option<Nature>,
    /// Words in its name that imply a licence, which is said already.
    implied: Vec<&'static str>,
    /// By topic, words in its domains.
    labels: Vec<(usize, Node, Hit)>,
    in_shanghai: bool,
}

/// What points to an item.
enum Clue<'a> {
    Chosen(&'a Field<Choice<ServiceContent>>, ServiceContent),
    Words(Node, Vec<Hit>),
}

impl<'a> Source<'a> {
    fn new(service: &'a Service, context: &RuleContext<'a>) -> Self {
        let (organizer, texts) = (context.organizer(), context.texts());
        let province = organizer.and_then(Organizer::province);
        let in_shanghai = province.is_some_and(|province| province.code.starts_with("31"));
        Self {
            service,
            name: texts.approvals_in_name(&service.name),
            description: texts.approvals_in_prose(&service.description),
            nature: organizer.and_then(|organizer| organizer.nature.choice()),
            implied: implied_words(service, context).collect(),
            labels: labels(service, in_shanghai),
            in_shanghai,
        }
    }

    fn is_empty(&self) -> bool {
        let content = self.service.content.items().next();
        let domain = self.service.domains.items().find(|domain| domain.name.get().is_some());
        content.is_none() && self.name.is_none() && self.description.is_none() && domain.is_none()
    }

    fn denies(&self, topic: usize) -> bool {
        self.description.is_some_and(|description| description.denies(topic))
    }

    /// A domain that Shanghai asks about, unless games themselves are said not to be offered.
    fn game(&self, topic: usize) -> Option<Clue<'a>> {
        let denied = self
            .description
            .is_some_and(|description| description.denies_itself(topic));
        let mut labels = self.labels.iter().filter(|_| self.in_shanghai && !denied);
        let (_, node, hit) = labels.find(|(of, ..)| *of == topic)?;
        Some(Clue::Words(*node, vec![*hit]))
    }

    /// Chosen content that points to the item.
    fn chosen(&self, pointers: &Pointers) -> Option<Clue<'a>> {
        let mut content = self.service.content.fields().filter(|_| !pointers.content.is_empty());
        content.find_map(|field| {
            let content: ServiceContent = field.choice()?;
            let points = pointers.content.contains(&content);
            points.then_some(Clue::Chosen(field, content))
        })
    }

    /// The first words that point to it.
    fn words(&self, topic: usize, pointers: &Pointers) -> Option<Clue<'a>> {
        let name = self.name.filter(|_| !is_its_business(self.nature, pointers.item));
        let texts = [
            (self.service.name.node(), name, Place::Service),
            (self.service.description.node(), self.description, Place::Anywhere),
        ];
        for (node, text, place) in texts {
            let mut hits = text.map_or_else(Vec::new, |text| text.find(topic, place));
            if place == Place::Service {
                hits.retain(|(word, _)| !is_among(word, &self.implied));
            }
            if !hits.is_empty() {
                return Some(Clue::Words(node, hits));
            }
        }
        let (_, node, hit) = self.labels.iter().find(|(of, ..)| *of == topic)?;
        Some(Clue::Words(*node, vec![*hit]))
    }
}

/// Parts of domain labels that are one of the words; in Shanghai `game` at the beginning of a domain counts too.
fn labels(service: &Service, in_shanghai: bool) -> Vec<(usize, Node, Hit)> {
    let mut found = Vec::new();
    let telling = || {
        POINTERS
            .iter()
            .enumerate()
            .filter(|(_, pointers)| !pointers.labels.is_empty())
    };
    for domain in service.domains.items() {
        let Some(name) = domain.name.get().map(|name| name.typed.as_str()) else {
            continue;
        };
        let mut start = 0_u32;
        for part in name.split_inclusive(|char: char| !char.is_ascii_alphabetic()) {
            let label = part.trim_end_matches(|char: char| !char.is_ascii_alphabetic());
            let ended = label.len() < part.len() || part.len() == name.len();
            let is_begun = in_shanghai && start == 0;
            for (topic, pointers) in telling() {
                for word in pointers.labels.split(' ') {
                    let whole = ended && label.eq_ignore_ascii_case(word);
                    let beginning = label.get(..word.len()).filter(|_| is_begun && word == "game");
                    if whole || beginning.is_some_and(|label| label.eq_ignore_ascii_case(word)) {
                        let end = start.saturating_add(utf16_len(word));
                        found.push((topic, domain.name.node(), (word, (start, end))));
                    }
                }
            }
            start = start.saturating_add(utf16_len(part));
        }
    }
    found
}

/// One prompt for all that points to the item.
fn say(clue: Clue<'_>, item: ApprovalItem, era: &Era, none: bool, context: &mut RuleContext<'_>) {
    match clue {
        Clue::Words(node, hits) => say_words(node, &hits, item, era, none, context),
        Clue::Chosen(field, content) => {
            let fix = fix(item, era, true, context);
            // Two answers of one form that cannot both be right; training may be of any kind.
            let contradicted = none && era.strength == Strength::Must && item != ApprovalItem::AfterSchoolTraining;
            let (message, severity) = match (contradicted, none) {
                (true, _) => (&CONTRADICTED, Severity::Warning),
                (_, true) => (&CHOSEN_NONE, Severity::Prompt),
                (_, false) => (&CHOSEN, Severity::Prompt),
            };
            let finding = context.report(field, message).severity(severity);
            finding
                .arg("content", content.entry())
                .arg("item", item.entry())
                .basis(articles(era))
                .fix(fix);
        }
    }
}

fn say_words(node: Node, hits: &[Hit], item: ApprovalItem, era: &Era, none: bool, context: &mut RuleContext<'_>) {
    let message = match (era.strength, none) {
        (Strength::Special, _) => &SPECIAL,
        (_, true) => &SAID_NONE,
        (_, false) => &SAID,
    };
    let mut words: Vec<&str> = Vec::new();
    for (word, _) in hits {
        if !words.iter().any(|seen| seen.contains(word)) && words.len() < 5 {
            words.push(word);
        }
    }
    let fix = fix(item, era, false, context);
    let mut finding = context
        .report_at(node, message)
        .severity(Severity::Prompt)
        .arg("clue", words.join(" "))
        .arg("item", item.entry())
        .basis(articles(era))
        .fix(match words.first() {
            Some(&("game" | "games")) => &FIX_GAME,
            _ => fix,
        });
    for (_, span) in hits.iter().take(20) {
        finding = finding.span(*span);
    }
}

/// Health care needs no approval any more, yet some administrations still ask what the service does.
fn say_cancelled(source: &Source<'_>, topic: usize, context: &mut RuleContext<'_>) {
    let texts = [
        (source.service.name.node(), source.name),
        (source.service.description.node(), source.description),
    ];
    for (node, text) in texts {
        let hits = text.map_or_else(Vec::new, |text| text.find(topic, Place::Anywhere));
        if let Some((word, span)) = hits.first() {
            let finding = context.report_at(node, &CANCELLED).arg("clue", *word).span(*span);
            let finding = finding
                .arg("item", ApprovalItem::Healthcare.entry())
                .fix(&FIX_CANCELLED);
            finding
                .severity(Severity::Prompt)
                .basis([&conventions::APPROVAL_KEYWORDS]);
            return;
        }
    }
}

fn articles(era: &Era) -> Vec<&'static crate::law::Article> {
    let mut articles = era.by.to_vec();
    if era.strength == Strength::Ask {
        articles.push(&notice_121::SECTION_3_1_3);
    }
    articles.push(&guide::SECTION_7_3);
    if !articles
        .iter()
        .any(|article| std::ptr::eq(*article, &conventions::APPROVAL_KEYWORDS))
    {
        articles.push(&conventions::APPROVAL_KEYWORDS);
    }
    articles
}

fn fix(item: ApprovalItem, era: &Era, chosen: bool, context: &RuleContext<'_>) -> &'static Phrase {
    if context.is_individual() && !units_alone(item, context.as_of()).is_empty() {
        return &FIX_INDIVIDUAL;
    }
    match (item, era.strength) {
        (ApprovalItem::AfterSchoolTraining, _) => &FIX_TRAINING,
        (_, Strength::Ask) if chosen => &FIX_ASK_CHOSEN,
        (_, Strength::Ask) => &FIX_ASK,
        _ if chosen => &FIX,
        _ => &FIX_SAID,
    }
}

/// A person's name says nothing about a service.
fn speaks(organizer: &Organizer) -> bool {
    (!organizer.is_individual() && organizer.name.text().is_some()) || organizer.remark.text().is_some()
}

/// What the organizer says, where no service has said or listed it.
fn of_organizer(organizer: &Organizer, settled: &[ApprovalItem], filing: &Filing, context: &mut RuleContext<'_>) {
    let texts = context.texts();
    let name = texts
        .approvals_in_name(&organizer.name)
        .filter(|_| !organizer.is_individual());
    let remark = texts.approvals_in_prose(&organizer.remark);
    let mut services = filing.services.items().peekable();
    let none =
        services.peek().is_some() && services.all(|service| matches!(service.approvals.get(), Some(Approvals::None)));
    for (topic, pointers) in POINTERS.iter().enumerate() {
        let name = name.filter(|_| !is_its_business(organizer.nature.choice(), pointers.item));
        let (mut node, mut hits) = (organizer.name.node(), Vec::new());
        if let Some(name) = name {
            hits = name.find(topic, Place::Names);
        }
        if let (true, Some(remark)) = (hits.is_empty(), remark) {
            (node, hits) = (organizer.remark.node(), remark.find(topic, Place::Anywhere));
        }
        if hits.is_empty() || is_covered(pointers, settled) {
            continue;
        }
        if let Some(era) = asked(pointers, context) {
            say_words(node, &hits, pointers.item, era, none, context);
        }
    }
}
