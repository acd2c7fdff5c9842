// `rules` and `explain`.
import { rules } from "../node.js";
import { Failure, USAGE } from "./exit.js";
import { print } from "./output.js";
import { cited, Paper, plain } from "./paper.js";

const listed = ({ lang, "as-of": asOf }) => rules(asOf === undefined ? { lang } : { lang, asOf });

export async function listRules(given) {
  const all = listed(given);
  if (given.json) return void (await print(`${JSON.stringify(all)}\n`));
  const paper = new Paper(given);
  for (const { id, severity, title } of all) paper.line(`${paper.severity(severity)}  ${paper.bold(id)}  ${title}`);
  await paper.print();
}

export async function explain(given) {
  const [id] = given.words;
  const all = listed(given);
  const rule = all.find((rule) => rule.id === id);
  if (rule === undefined) throw new Failure(USAGE, `no such rule: ${plain(id)}${near(id, all)}`);
  if (given.json) return void (await print(`${JSON.stringify(rule)}\n`));
  const paper = new Paper(given);
  const { severity, title, why, fix, basis, since, settings, examples } = rule;
  paper.line(`${paper.severity(severity)}  ${paper.bold(rule.id)}${paper.fill("since", { version: since })}`);
  for (const text of [title, why, `${paper.word("fix")}${fix}`]) paper.line(text);
  paper.line(paper.bold(paper.word("basis")));
  for (const each of basis) paper.line(`  ${cited(each)}`);
  if (settings) paper.line(`${paper.word("settings")}${settings.join(", ")}`);
  for (const kind of ["bad", "good"]) {
    if (examples[kind].length > 0) paper.line(paper.bold(paper.word(kind)));
    for (const example of examples[kind]) paper.line(`  ${plain(JSON.stringify(example))}`);
  }
  await paper.print();
}

/** Those of its section, or whose name holds what was given. */
function near(given, all) {
  const ids = all.map(({ id }) => id);
  const section = `${given.split("/")[0]}/`;
  const found = ids.filter((id) => (given.length > 2 && id.includes(given)) || id.startsWith(section));
  return found.length > 0 ? `; there are ${found.join(", ")}` : "; `beian rules` lists them";
}
