//! A filing out of the controls of a form, whose names are JSON Pointers into it: `/services/0/name`.

use super::Filing;
use super::shape::{Kind, Record, Shape};
use crate::model::value::{MAX_DEPTH, MAX_ENTRIES, Members, Unread, Value, too_many};
use std::borrow::Cow;

/// The controls of a form, put one by one.
#[derive(Debug, Default)]
pub struct Form(Place);

/// What controls say of one place and of those below it.
#[derive(Debug, Default)]
struct Place {
    values: Vec<Value<'static>>,
    below: Vec<(String, Place)>,
}

impl Form {
    /// Puts what a control holds. A blank one is as if it were not there; one whose name is no pointer belongs to something else.
    pub fn put(&mut self, name: &str, value: Value<'static>) {
        let blank = value.as_text().is_some_and(|text| text.trim().is_empty());
        let Some(pointer) = name.strip_prefix('/').filter(|_| !blank) else {
            return;
        };
        let mut place = &mut self.0;
        for (depth, segment) in pointer.split('/').enumerate() {
            if depth >= MAX_DEPTH {
                place.values = vec![Value::Unread(Unread::TooDeep)];
                return;
            }
            let Some(below) = place.below(&segment.replace("~1", "/").replace("~0", "~")) else {
                return;
            };
            place = below;
        }
        // One more than is read tells that there are too many.
        if place.values.len() <= MAX_ENTRIES {
            place.values.push(value);
        }
    }

    /// Puts what is known of a chosen file; what it contains is nobody's business here. Where none was chosen it has no name.
    pub fn put_file(&mut self, name: &str, file_name: String, media_type: String, bytes: f64) {
        if file_name.is_empty() {
            return;
        }
        let text = |name, content: String| (Cow::Borrowed(name), Value::text(content.into(), false));
        let mut facts = vec![text("fileName", file_name)];
        if !media_type.is_empty() {
            facts.push(text("mediaType", media_type));
        }
        facts.push((Cow::Borrowed("bytes"), Value::Number(bytes)));
        self.put(name, Value::object(facts));
    }

    /// The filing that the controls make up.
    pub fn filing(self) -> Value<'static> {
        match self.0.value(Some(&Filing::KIND)) {
            Value::Missing => Value::Object(Vec::new()),
            filing => filing,
        }
    }
}

impl Place {
    /// The place with this name right below, where there is still room for it.
    fn below(&mut self, name: &str) -> Option<&mut Place> {
        let at = match self.below.iter().position(|(known, _)| known == name) {
            Some(at) => at,
            None if self.below.len() > MAX_ENTRIES => return None,
            None => {
                self.below.push((name.into(), Place::default()));
                self.below.len().saturating_sub(1)
            }
        };
        self.below.get_mut(at).map(|(_, place)| place)
    }

    /// Recursion is bounded by [`MAX_DEPTH`].
    fn value(self, kind: Option<&Kind>) -> Value<'static> {
        if self.below.iter().all(|(name, _)| index(name).is_some()) {
            if !self.below.is_empty() || is_list(kind, &self.values) {
                return self.list(entry_kind(kind));
            }
            let mut values = self.values;
            return match values.pop() {
                Some(value) if values.is_empty() => scalar(value, kind),
                Some(value) => {
                    values.push(value);
                    Value::list(values)
                }
                None => Value::Missing,
            };
        }
        self.object(kind)
    }

    /// Entries at their positions, then those without one.
    fn list(self, kind: Option<&Kind>) -> Value<'static> {
        let mut entries = Vec::new();
        for (name, place) in self.below {
            let Some(at) = index(&name) else { continue };
            if let Some(unread) = too_many(at.saturating_add(1)) {
                return Value::Unread(unread);
            }
            if entries.len() <= at {
                entries.resize(at.saturating_add(1), Value::Missing);
            }
            if let Some(entry) = entries.get_mut(at) {
                *entry = place.value(kind);
            }
        }
        entries.extend(self.values.into_iter().map(|value| scalar(value, kind)));
        Value::list(entries)
    }

    /// Members, those of a file among them.
    fn object(self, kind: Option<&Kind>) -> Value<'static> {
        let mut members: Members<'static> = Vec::new();
        for value in self.values {
            match value {
                Value::Object(facts) => members.extend(facts),
                unread @ Value::Unread(_) => return unread,
                _ => {}
            }
        }
        for (name, place) in self.below {
            let kind = member_kind(kind, &name);
            members.push((Cow::Owned(name), place.value(kind)));
        }
        Value::object(members)
    }
}

/// Several values make a list anywhere, and one does where the filing has one. A text where records belong is an answer of its own:
/// no approval is needed.
fn is_list(kind: Option<&Kind>, values: &[Value<'_>]) -> bool {
    match kind {
        Some(Kind::List(Kind::Record(_))) => values.iter().any(|value| value.as_text().is_none()),
        Some(Kind::List(_)) => !values.is_empty(),
        _ => false,
    }
}

fn entry_kind(kind: Option<&Kind>) -> Option<&'static Kind> {
    match kind {
        Some(Kind::List(entry)) => Some(*entry),
        _ => None,
    }
}

fn member_kind(kind: Option<&Kind>, name: &str) -> Option<&'static Kind> {
    let Some(Kind::Record(Record { members, .. })) = kind else {
        return None;
    };
    members
        .iter()
        .find(|member| member.name == name)
        .map(|member| &member.kind)
}

/// A control holds text where the filing may want something else. What is no number stays a text, for a rule to find.
fn scalar(value: Value<'static>, kind: Option<&Kind>) -> Value<'static> {
    let Some(text) = value.as_text().map(str::trim) else {
        return value;
    };
    match kind {
        Some(Kind::Number) => text
            .parse::<u32>()
            .map_or(value, |number| Value::Number(f64::from(number))),
        Some(Kind::Flag) => match text {
            "on" | "true" => Value::Bool(true),
            "off" | "false" => Value::Bool(false),
            _ => value,
        },
        _ => value,
    }
}

/// A position in a list, as RFC 6901 writes it.
fn index(name: &str) -> Option<usize> {
    let digits = name.bytes().all(|byte| byte.is_ascii_digit());
    let plain = digits && (name == "0" || !name.starts_with('0'));
    // A number that is too long for any list stays one.
    plain
        .then(|| name.parse().ok().or((!name.is_empty()).then_some(usize::MAX)))
        .flatten()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::json;

    fn filing(controls: &[(&str, &str)]) -> String {
        let mut form = Form::default();
        for (name, text) in controls {
            form.put(name, Value::text(String::from(*text).into(), false));
        }
        json::write(&form.filing())
    }

    #[test]
    fn names_are_pointers() {
        assert_eq!(filing(&[]), "{}");
        assert_eq!(
            filing(&[
                ("/organizer/name", "示例"),
                ("token", "x"),
                ("", "x"),
                ("/organizer/a~1b~0", "y")
            ]),
            r#"{"organizer":{"name":"示例","a/b~":"y"}}"#
        );
        assert_eq!(
            filing(&[("/services/1/name", "b"), ("/services/0/name", "a")]),
            r#"{"services":[{"name":"a"},{"name":"b"}]}"#
        );
        assert_eq!(
            filing(&[("/services/1/name", "b")]),
            r#"{"services":[null,{"name":"b"}]}"#
        );
        assert_eq!(
            filing(&[("/services/01/name", "b")]),
            r#"{"services":{"01":{"name":"b"}}}"#
        );
        assert_eq!(filing(&[("/", "x"), ("//", "y")]), r#"{"":{"":"y"}}"#);
    }

    #[test]
    fn checkboxes_and_selections_are_lists_where_the_filing_has_one() {
        let one = [("/services/0/content", "news")];
        assert_eq!(filing(&one), r#"{"services":[{"content":["news"]}]}"#);
        let two = [("/services/0/content", "news"), ("/services/0/content", "music")];
        assert_eq!(filing(&two), r#"{"services":[{"content":["news","music"]}]}"#);
        let at = [("/services/0/content/0", "news"), ("/services/0/content", "music")];
        assert_eq!(filing(&at), r#"{"services":[{"content":["news","music"]}]}"#);
        // A radio button that is given twice is what it is.
        assert_eq!(
            filing(&[("/action", "new"), ("/action", "change")]),
            r#"{"action":["new","change"]}"#
        );
    }

    #[test]
    fn no_approvals_are_an_answer_and_some_are_a_list() {
        assert_eq!(
            filing(&[("/services/0/approvals", "none")]),
            r#"{"services":[{"approvals":"none"}]}"#
        );
        let some = [
            ("/services/0/approvals", "none"),
            ("/services/0/approvals/0/item", "news"),
        ];
        assert_eq!(
            filing(&some),
            r#"{"services":[{"approvals":[{"item":"news"},"none"]}]}"#
        );
    }

    #[test]
    fn blank_controls_are_not_there() {
        assert_eq!(filing(&[("/organizer/name", " \n"), ("/services/0/content", "")]), "{}");
    }

    #[test]
    fn numbers_and_flags_are_read_where_they_belong() {
        let registration = "/services/0/domains/0/registration/redacted";
        let redacted = |text| filing(&[(registration, text)]);
        let with =
            |value: &str| format!(r#"{{"services":[{{"domains":[{{"registration":{{"redacted":{value}}}}}]}}]}}"#);
        assert_eq!(redacted("on"), with("true"));
        assert_eq!(redacted("false"), with("false"));
        assert_eq!(redacted("perhaps"), with("\"perhaps\""));
        assert_eq!(
            filing(&[("/attachments/0/bytes", "12")]),
            r#"{"attachments":[{"bytes":12}]}"#
        );
        assert_eq!(
            filing(&[("/attachments/0/bytes", "-1")]),
            r#"{"attachments":[{"bytes":"-1"}]}"#
        );
        assert_eq!(filing(&[("/organizer/name", "12")]), r#"{"organizer":{"name":"12"}}"#);
    }

    #[test]
    fn of_a_file_only_the_facts_are_known() {
        let mut form = Form::default();
        let mut put = |name: &str| form.put_file(name, "a.jpg".into(), "image/jpeg".into(), 7.0);
        put("/attachments/0");
        put("/attachments");
        form.put_file("/attachments/1", String::new(), String::new(), 0.0);
        form.put("/attachments/0/kind", Value::text("x".into(), false));
        let facts = r#""fileName":"a.jpg","mediaType":"image/jpeg","bytes":7"#;
        assert_eq!(
            json::write(&form.filing()),
            format!(r#"{{"attachments":[{{{facts},"kind":"x"}},{{{facts}}}]}}"#)
        );
    }

    #[test]
    fn limits_hold() {
        let deep = "/a".repeat(100_000);
        let mut form = Form::default();
        form.put(&deep, Value::text("x".into(), false));
        assert!(format!("{:?}", form.filing()).contains("TooDeep"));
        for far in ["500", "4294967295", "99999999999999999999999999"] {
            let mut form = Form::default();
            form.put(&format!("/services/{far}"), Value::text("x".into(), false));
            assert!(format!("{:?}", form.filing()).contains("ManyEntries"), "{far}");
        }
        // What is too long for a whole counts more than its parts.
        let mut form = Form::default();
        form.put("/organizer", Value::text("x".repeat(1_000_000).into(), false));
        form.put("/organizer/name", Value::text("x".into(), false));
        assert!(format!("{:?}", form.filing()).contains("LongText"));
        let mut form = Form::default();
        for at in 0..100_000 {
            form.put(&format!("/k{at}"), Value::text("x".into(), false));
            form.put("/services/0/content", Value::text("x".into(), false));
        }
        assert!(matches!(form.filing(), Value::Unread(Unread::ManyEntries(_))));
    }
}
