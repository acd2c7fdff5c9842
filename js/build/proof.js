// `npm run proof`: writes PROOF.md, each promise with the command that shows it and what it showed last. Whoever runs such a command leaves its
// figures in target/proof/; this gathers them into tests/proof/figures.json and words the page from that file alone. Nothing of it is typed.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { main, root, say } from "./process.js";

const LEFT = join(root, "target/proof");
const FIGURES = join(root, "tests/proof/figures.json");
const PAGE = join(root, "PROOF.md");

const SECTIONS = {
  correct: "Nothing right is called wrong, nothing wrong is passed over",
  robust: "Nothing breaks it",
  bounded: "Time and memory have bounds",
  private: "Nothing leaves, nothing gets in",
  everywhere: "It runs the same everywhere",
  reproducible: "It is what its source says",
};

/** Leaves a command's figures for `npm run proof`; see SECTIONS for `section`. */
export function record({ id, section, promise, command, figures, not }) {
  if (!(section in SECTIONS)) throw new Error(`no such section: ${section}`);
  const day = new Date().toISOString().slice(0, 10);
  mkdirSync(LEFT, { recursive: true });
  writeFileSync(join(LEFT, `${id}.json`), `${JSON.stringify({ id, section, promise, command, figures, not, day }, null, 2)}\n`);
}

/** What a file of figures holds, or `nothing` where there is none yet. */
export const figuresIn = (path, nothing) => (existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : nothing);

/** What was shown before, with what is newer in target/proof/. */
function gathered() {
  const known = figuresIn(FIGURES, []);
  const left = existsSync(LEFT) ? readdirSync(LEFT).filter((name) => name.endsWith(".json")).map((name) => figuresIn(join(LEFT, name))) : [];
  // What a command left before it broke off says nothing.
  const whole = left.filter(({ promise, figures }) => promise !== undefined && figures?.length > 0);
  const newest = new Map([...known, ...whole].map((promise) => [promise.id, promise]));
  return [...newest.values()].sort((a, b) => a.id.localeCompare(b.id));
}

/** The page in words. */
export function page(promises) {
  const parts = Object.entries(SECTIONS).map(([section, title]) => {
    const own = promises.filter((promise) => promise.section === section);
    return own.length === 0 ? "" : `## ${title}\n\n${own.map(line).join("\n\n")}\n`;
  });
  return `# Proof

What beian promises, the command that shows it, and what it showed last. \`npm run proof\` writes this page from \`tests/proof/figures.json\`; the
figures are those of the commands. \`npm test\` runs a part of each.

${parts.filter(Boolean).join("\n")}`;
}

function line({ promise, command, figures, not, day }) {
  const shown = figures.map(({ what, value, of, unit = "", bar }) => {
    const number = (value) => (typeof value === "number" ? value.toLocaleString("en") : value);
    const whole = of === undefined ? number(value) : `${number(value)} of ${number(of)}`;
    return `${what}: ${whole}${unit && ` ${unit}`}${bar === undefined ? "" : ` (bar: ${bar})`}`;
  });
  const rest = not === undefined ? "" : `\n\nNot promised: ${not}`;
  return `**${promise}** \`${command}\`, ${day}\n${shown.map((figure) => `- ${figure}`).join("\n")}${rest}`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  main(async () => {
    const promises = gathered();
    writeFileSync(FIGURES, `${JSON.stringify(promises, null, 2)}\n`);
    writeFileSync(PAGE, page(promises));
    say(`PROOF.md: ${promises.length} promises`);
  });
}
