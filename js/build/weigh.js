// `npm run weigh`: what weighs what, as the table in README.md. What a part takes of the gzipped module is what it takes gzipped
// alone, scaled so that the parts come to the whole.
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { optimise } from "./optimise.js";
import { build } from "./package.js";
import { main, Problem, root } from "./process.js";
import { cargo } from "./setup.js";
import { read } from "./wasm.js";
import { gzipped, parts } from "./weight.js";

const TABLE = /(?<=<!-- npm run weigh -->\n)[^]*?(?=<!-- end -->)/;
/** In bytes, gzipped: what takes less has no line of its own. */
const SMALL = 4_000;

main(async () => {
  await build();
  const target = await cargo();
  const named = join(target, "named.wasm");
  await optimise(join(target, "glue", "glue_bg.wasm"), named, { more: ["--debuginfo"] });
  const { wasm, glue } = await parts(join(root, "dist"));
  const module = scaled(weigh(await readFile(named)), wasm);
  const table = markdown([...module, { part: "glue in JavaScript", raw: glue.length, gzip: gzipped(glue) }]);
  console.log(table);
  const readme = join(root, "README.md");
  const text = await readFile(readme, "utf8");
  if (!TABLE.test(text)) throw new Problem("README.md has no place for the table");
  await writeFile(readme, text.replace(TABLE, table));
});

/** The parts of a module, each with its bytes. */
function weigh(wasm) {
  const { functions, data, rest } = read(wasm);
  const pieces = [
    ...functions.map(({ name, bytes }) => [`code: ${home(name)}`, bytes]),
    ...data.flatMap(kinds),
    ...rest.map((bytes) => ["other sections", bytes]),
  ];
  const groups = new Map();
  for (const [part, bytes] of pieces) {
    if (!groups.has(part)) groups.set(part, []);
    groups.get(part).push(bytes);
  }
  return [...groups].map(([part, pieces]) => ({ part, bytes: Buffer.concat(pieces) }));
}

/** Where a function stands: a room of the core, the two large ones by their parts, or a crate. */
function home(name) {
  const [, crate, room, part] = name.match(/(\w+)(?:::(\w+))?(?:::(\w+))?/) ?? [];
  if (crate === "beian") return `\`${["facts", "rules"].includes(room) ? `${room}/${part}` : room}\``;
  if (["core", "alloc", "std", "hashbrown", "dlmalloc"].includes(crate)) return "the standard library";
  return "other crates";
}

/** The data in pieces of 16 bytes, each with its kind: nothing in a module says where a table begins. */
function kinds({ start, bytes }) {
  const pieces = Array.from({ length: Math.ceil(bytes.length / 16) }, (_, at) => bytes.subarray(at * 16, at * 16 + 16));
  return pieces.map((piece) => [`data: ${kind(piece, start + bytes.length)}`, piece]);
}

function kind(piece, end) {
  // Addresses and lengths are small beside what four letters make.
  const small = Array.from({ length: piece.length >> 2 }, (_, at) => piece.readUInt32LE(at * 4)).filter((word) => word < end);
  if (small.length >= 2) return "addresses and numbers";
  const letters = piece.filter((byte) => byte === 10 || (byte >= 32 && byte < 127)).length;
  if (letters === piece.length) return "text in English";
  // A character takes three bytes, but for what the edges cut off.
  const leads = piece.filter((byte) => byte >= 0xe2 && byte < 0xf0).length;
  const others = piece.filter((byte) => byte >= 0x80 && byte < 0xc0).length;
  return leads > 0 && letters + leads + others === piece.length && Math.abs(others - 2 * leads) <= 2 ? "text in Chinese" : "packed tables";
}

function scaled(groups, wasm) {
  const alone = groups.map(({ part, bytes }) => ({ part, raw: bytes.length, gzip: gzipped(bytes) }));
  const factor = gzipped(wasm) / sum(alone, "gzip");
  return alone.map((group) => ({ ...group, gzip: group.gzip * factor }));
}

function markdown(groups) {
  const small = groups.filter(({ gzip }) => gzip < SMALL);
  const shown = groups.filter(({ gzip }) => gzip >= SMALL).sort((one, other) => other.gzip - one.gzip);
  const row = (part, of) => `| ${part} | ${kb(sum(of, "raw"))} | ${kb(sum(of, "gzip"))} |\n`;
  const rows = [...shown.map((group) => row(group.part, [group])), row("whatever is smaller", small), row("**together**", groups)];
  return `| part | KB | KB gzipped |\n|---|--:|--:|\n${rows.join("")}`;
}

function sum(groups, key) {
  return groups.reduce((total, group) => total + group[key], 0);
}

function kb(bytes) {
  return (bytes / 1000).toFixed(1);
}
