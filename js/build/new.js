// `npm run new rule contact/fax`, `npm run new setting fewestFaxes`, `npm run new format fax_licence`: writes a first version that compiles
// and passes, puts it on its list and its texts among the ids. What it says is an example to write over.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { main, Problem, root, say } from "./process.js";

const USAGE = "usage: npm run new rule <section>/<name> | setting <camelCaseName> | format <snake_case_name>";
const IDS = "tests/messages/ids.txt";

const read = (path) => readFileSync(join(root, path), "utf8");
const write = (path, text) => writeFileSync(join(root, path), text);
const kebab = (name) => name.replaceAll("_", "-");

function rule(id) {
  const parts = /^([a-z]+)\/([a-z]+(?:[-_][a-z]+)*)$/.exec(id);
  if (parts === null) throw new Problem(USAGE);
  const [section, name] = [parts[1], parts[2].replaceAll("-", "_")];
  const path = `src/rules/${section}/${name}.rs`;
  const full = `${section}/${kebab(name)}`;
  create(path, ruleTemplate(full));
  const list = new RegExp(`(\\n    ${section} \\{[^}]*?)\\s*\\}`);
  edit("src/rules/mod.rs", list, `the section ${section}`, (before) => `${before}${before.includes("\n        ") ? `\n        ${name}\n    }` : ` ${name} }`}`);
  addIds(["title", "why", "fix", "message"].map((text) => `${full}#${text}`));
  say(`${path} is a rule now: write what it asks, its cases and its function, then npm test -- native`);
}

function setting(name) {
  if (!/^[a-z]+(?:[A-Z][a-z]+)*$/.test(name)) throw new Problem(USAGE);
  const path = "src/policy/mod.rs";
  if (read(path).includes(`= "${name}" `)) throw new Problem(`there is a setting ${name} already`);
  const key = name.replace(/[A-Z]/g, "_$&").toUpperCase();
  const words = name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  const line = `    /// How many, for: ${words}; 0 asks nothing.\n    ${key}: u16 = "${name}" Shape::Count(1000), One(0), t!("示例：${name}，0 为不要求", "Example: ${words}, 0 for nothing");\n`;
  edit(path, /(\nsettings! \{\n[\s\S]*?\n)\}\n/, "the list of settings", (before) => `${before}\n${line}}\n`);
  addIds([`setting#${name}`]);
  say(`${path} has the setting ${name} now, as crate::policy::${key}: name it in the rule that reads it (.reads or .asked_by)`);
}

function format(name) {
  if (!/^[a-z]+(?:_[a-z]+)*$/.test(name)) throw new Problem(USAGE);
  const path = `src/facts/certificate/${name}.rs`;
  create(path, formatTemplate(name));
  const type = name.replace(/(?:^|_)([a-z])/g, (_, letter) => letter.toUpperCase());
  edit("src/facts/certificate.rs", /(\nformats! \{\n[\s\S]*?)(\n    document_number )/, "the list of formats", (before, last) => `${before}\n    ${name} ${type}${last}`);
  addIds([`format#${kebab(name)}`]);
  say(`${path} is a format now: state its source, write validate and its doc test, and name it in src/facts/certificate/kind.rs`);
}

function create(path, text) {
  if (existsSync(join(root, path))) throw new Problem(`${path} is there already`);
  write(path, text);
}

function edit(path, pattern, what, change) {
  const text = read(path);
  if (!pattern.test(text)) throw new Problem(`${what} was not found in ${path}`);
  write(path, text.replace(pattern, (_, ...groups) => change(...groups)));
}

/** Texts of rules and formats have ids that are never given twice. */
function addIds(ids) {
  const lines = [...new Set([...read(IDS).trimEnd().split("\n"), ...ids])];
  write(IDS, `${lines.sort((one, other) => (one < other ? -1 : 1)).join("\n")}\n`);
}

const ruleTemplate = (id) => `//! Example: a remark on the organizer that still says ${id}.

use crate::filing::Organizer;
use crate::law::conventions;
use crate::model::phrase::t;
use crate::model::report::Severity;
use crate::rule::{Applicability, Applies, BLANK, Leaf, Rule, RuleContext, Scope, fail, inapplicable, messages, pass};

/// See the module.
pub static RULE: Rule = Rule {
    id: "${id}",
    since: "0.1.0",
    severity: Severity::Prompt,
    title: t!("示例：${id}", "Example: ${id}"),
    why: t!("写明为什么。", "Say why."),
    fix: t!("写明下一步做什么。", "Say what to do next."),
    messages: MESSAGES,
    basis: &[&conventions::PROVINCIAL],
    applies: Applies::UNLESS_CANCELLED.at(&[Leaf::Remark]),
    scope: &[Scope::Organizer(check)],
    cases: &[
        fail(r#"{"organizer":{"remark":"${id}"}}"#),
        pass(r#"{"organizer":{"remark":"示例"}}"#),
        inapplicable(r#"{"organizer":{"name":"示例"}}"#),
        inapplicable(r#"{"action":"cancel","organizer":{"remark":"${id}"}}"#),
    ],
};

messages! {
    MESSAGE "message" "{field}里有示例文字。" "{field} contains the text of an example.";
}

fn check(organizer: &Organizer, context: &mut RuleContext<'_>) -> Applicability {
    let remark = organizer.remark.text().ok_or(BLANK)?;
    if remark == EXAMPLE {
        context.report(&organizer.remark, &MESSAGE);
    }
    Ok(())
}

const EXAMPLE: &str = "${id}";
`;

const formatTemplate = (name) => `//! Example: ${kebab(name)}. Name the standard or the source here, and whether a fault is certain.
//!
//! Ten digits; no standard is public, so a fault is never certain.
//!
//! \`\`\`
//! use beian::facts::certificate::${name}::{compact, validate};
//!
//! assert_eq!(validate(&compact(" 0123456789 ")), []);
//! assert!(!validate(&compact("012345678"))[0].certain);
//! \`\`\`

use super::Definition;
use super::reading::{Facts, Fault};
use super::shape;
use crate::facts::text::clean::{Cleaned, clean_code};
use crate::model::phrase::t;

/// The format.
pub static FORMAT: Definition = Definition {
    label: t!("format#${kebab(name)}": "示例号码", "example number"),
    alone: None,
    compact,
    validate,
    facts,
    has_check_digit: false,
    is_told_from: |_, _| false,
};

/// Takes out what does not belong to the number.
pub fn compact(text: &str) -> Cleaned<'_> {
    clean_code(text)
}

/// The faults of a cleaned number.
pub fn validate(number: &Cleaned<'_>) -> Vec<Fault> {
    shape::check(number, &[10], false, &|_, byte| byte.is_ascii_digit())
}

/// What a sound number says by itself.
pub fn facts(_number: &str) -> Facts {
    Facts::default()
}
`;

main(async () => {
  const [what, name] = process.argv.slice(2);
  const kind = { rule, setting, format }[what];
  if (kind === undefined || name === undefined) throw new Problem(USAGE);
  kind(name);
});
