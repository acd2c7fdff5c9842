//! Every text by its id, in both languages: for translators, and for callers who word findings anew. Beside the core, like the hints.

use super::fields::{Field, fields};
use crate::data::approvals::DOCUMENTS;
use crate::data::vocabulary::{
    AccessMethod, Action, ApprovalItem, AttachmentKind, CertificateKind, Language, Nature, Os, PROVINCES, Role,
    ServiceContent, ServiceKind, Vocabulary,
};
use crate::facts::certificate::{Format, uscc};
use crate::facts::name::difference;
use crate::files;
use crate::guide::{materials, schedule};
use crate::model::json;
use crate::model::phrase::{Lang, Phrase};
use crate::policy::SETTINGS;
use crate::policy::built_in::built_in;
use crate::rule;
use crate::rules::RULES;
use crate::rules::support::{numbers, person_names};
use serde::ser::{Serialize, Serializer};

/// What `messages.json` holds.
#[derive(Debug, serde::Serialize)]
pub struct Messages {
    /// Every text by its id.
    pub messages: Map<Text>,
    /// What stands in the `params` of a finding, by the name of the placeholder; any other name stands for itself. `[]` after it: several,
    /// joined by commas.
    pub params: Map<&'static str>,
}

/// Names and values, in order.
#[derive(Debug)]
pub struct Map<T>(pub Vec<(String, T)>);

impl<T: Serialize> Serialize for Map<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(name, value)| (name, value)))
    }
}

/// A text in both languages.
#[derive(Debug, PartialEq, Eq, serde::Serialize)]
pub struct Text {
    /// 简体中文
    #[serde(rename = "zh-CN")]
    pub chinese: String,
    /// English
    pub en: String,
}

fn text(chinese: &str, en: &str) -> Text {
    Text {
        chinese: chinese.to_owned(),
        en: en.to_owned(),
    }
}

impl From<&Phrase> for Text {
    fn from(phrase: &Phrase) -> Self {
        text(phrase.in_lang(Lang::Chinese), phrase.in_lang(Lang::English))
    }
}

/// "field": a pointer, worded by the name of `fields()`; "message": the id of a text, with the arguments of its own behind it as the query of
/// an address; "quoted": words in quotation marks; "character": one character; the rest are tables of `vocabulary()`, worded by their label,
/// where the value is one of the table.
static PARAMS: &[(&str, &str)] = &[
    ("approval", "field"),
    ("approvals", "field"),
    ("bodies", "message"),
    ("category", "message"),
    ("character", "character"),
    ("chosen", "province"),
    ("content", "serviceContent"),
    ("differences", "message[]"),
    ("document", "message"),
    ("domains", "text[]"),
    ("example", "message"),
    ("expected_type", "message"),
    ("fault", "message"),
    ("field", "field"),
    ("format", "message"),
    ("found", "character"),
    ("got_type", "message"),
    ("group", "message"),
    ("issued", "province"),
    ("issued_on", "field"),
    ("item", "approvalItem"),
    ("kind", "certificateKind"),
    ("kinds", "certificateKind[]"),
    ("looks_like", "message"),
    ("material", "attachmentKind"),
    ("meant", "message"),
    ("mobile", "field"),
    ("nature", "nature"),
    ("of", "field"),
    ("organizer", "field"),
    ("os", "os"),
    ("other", "province"),
    ("other_number", "message"),
    ("own", "province"),
    ("place", "quoted[]"),
    ("province", "province"),
    ("radix", "message"),
    ("registered", "province"),
    ("residence", "province"),
    ("role", "role"),
    ("self", "role"),
    ("service", "serviceKind"),
    ("special", "message"),
    ("spelling", "message"),
    ("suffixes", "message"),
    ("wanted", "approvalItem"),
    ("what", "message[]"),
    ("words", "quoted[]"),
];

/// Every text.
pub fn messages() -> Messages {
    let mut all = All(Vec::new());
    all.rules();
    all.files();
    all.shared();
    all.tables();
    all.fields();
    all.guide();
    all.policies();
    Messages {
        messages: Map(all.0),
        params: Map(PARAMS.iter().map(|(name, form)| ((*name).to_owned(), *form)).collect()),
    }
}

struct All(Vec<(String, Text)>);

impl All {
    fn add(&mut self, group: &str, id: &str, words: impl Into<Text>) {
        self.0.push(([group, id].join("#"), words.into()));
    }

    /// Of a text with a whole id.
    fn whole(&mut self, phrase: &Phrase) {
        self.0.push((phrase.id().to_owned(), phrase.into()));
    }

    fn rules(&mut self) {
        for rule in RULES {
            self.add(rule.id, "title", &rule.title);
            self.add(rule.id, "why", &rule.why);
            self.add(rule.id, "fix", &rule.fix);
            // Those with a whole id are shared, and stand there.
            for message in rule.messages.iter().filter(|message| !message.id().contains('#')) {
                self.add(rule.id, message.id(), *message);
            }
        }
    }

    fn files(&mut self) {
        for texts in files::TEXTS {
            for message in texts.messages {
                self.add(texts.id, message.id(), *message);
            }
        }
    }

    /// What several rules say, and what stands inside their texts.
    fn shared(&mut self) {
        for phrase in numbers::MESSAGES.iter().chain(person_names::MESSAGES) {
            self.whole(phrase);
        }
        for format in Format::ALL {
            self.whole(format.label());
        }
        for kind in difference::Kind::ALL {
            self.whole(kind.phrase());
        }
        for (code, label) in uscc::CATEGORIES {
            self.add("category", code, text(label.zh, label.en));
        }
        for document in DOCUMENTS {
            self.whole(&document.name);
            // Most examples are the same in every language, and have no id.
            if !document.example.id().is_empty() {
                self.whole(&document.example);
            }
        }
        for fault in json::FAULTS {
            self.whole(fault);
        }
        for (name, reason) in rule::REASONS {
            self.add("reason", &name.to_ascii_lowercase().replace('_', "-"), *reason);
        }
    }

    fn table<V: Vocabulary>(&mut self) {
        for entry in V::entries() {
            self.add(V::NAME, entry.slug, text(entry.zh, entry.en));
        }
    }

    fn tables(&mut self) {
        self.table::<Action>();
        self.table::<Nature>();
        self.table::<CertificateKind>();
        self.table::<Role>();
        self.table::<ServiceKind>();
        self.table::<ServiceContent>();
        self.table::<Language>();
        self.table::<ApprovalItem>();
        self.table::<AccessMethod>();
        self.table::<Os>();
        self.table::<AttachmentKind>();
        for province in PROVINCES {
            self.add("province", province.code, text(province.zh, province.en));
        }
    }

    fn fields(&mut self) {
        let both = fields(Lang::Chinese, None).into_iter().zip(fields(Lang::English, None));
        for (chinese, english) in both {
            let path = chinese.path.clone();
            let mut add = |id: &str, words: fn(&Field) -> &str| {
                if !words(&chinese).is_empty() {
                    self.add(&path, id, text(words(&chinese), words(&english)));
                }
            };
            add("label", |field| &field.label);
            add("name", |field| &field.name);
            add("each", |field| field.each.unwrap_or_default());
            add("hint", |field| field.hint.unwrap_or_default());
        }
    }

    fn guide(&mut self) {
        for (step, id, phrase) in schedule::texts() {
            self.add(step, id, phrase);
        }
        for (kind, note) in materials::notes() {
            self.add("material", kind.slug(), note);
        }
        self.add("material", "mandate", &materials::MANDATE);
        for (kind, id, words) in materials::advice() {
            self.add("material", &[kind.slug(), id].join("-"), words);
        }
    }

    fn policies(&mut self) {
        for setting in SETTINGS {
            self.add("setting", setting.name, &setting.title);
        }
        for policy in built_in() {
            self.add("policy", policy.id, &policy.title);
        }
    }
}
