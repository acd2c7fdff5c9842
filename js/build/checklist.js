// The checklist that stands on the page without JavaScript or WebAssembly: what a first filing needs, from the fields of the core.
import { pathToFileURL } from "node:url";
import { join } from "node:path";
import { root } from "./process.js";

const GROUPS = [
  ["主办者 · Organizer", /^\/organizer\/(?!personInCharge|legalRepresentative)/],
  ["主体负责人 · Person in charge of the organizer", /^\/organizer\/personInCharge\//],
  ["服务 · Service", /^\/services\/\*\/(?!personInCharge|access|app)/],
  ["服务负责人 · Person in charge of the service", /^\/services\/\*\/personInCharge\//],
  ["网络接入 · Network access", /^\/services\/\*\/access\//],
  ["APP · App", /^\/services\/\*\/app\//],
];

const escaped = (text) => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
/** What holds other fields is not filled in itself. */
const isLeaf = ({ kind, path }, _, all) => kind !== "record" && !all.some((other) => other.path.startsWith(`${path}/*/`));
const isOfFirst = ({ required, asked }) => (required?.actions?.includes("new") ?? required !== undefined) || asked === undefined;

export async function checklist() {
  const { fields, check } = await import(pathToFileURL(join(root, "dist", "node.js")));
  const english = new Map(fields({ lang: "en" }).map((field) => [field.path, field]));
  const item = ({ path, label, hint }) => `<li>${escaped(label)} <span lang="en">${escaped(english.get(path).label)}</span>${hint ? `<br><small>${escaped(hint)}</small>` : ""}</li>`;
  const group = ([title, pattern]) => {
    const own = fields().filter(isLeaf).filter((field) => pattern.test(field.path) && isOfFirst(field) && field.required !== undefined);
    return own.length === 0 ? "" : `<h2>${escaped(title)}</h2><ul>${own.map(item).join("")}</ul>`;
  };
  const { materials } = check({ action: "new", organizer: { nature: "enterprise" }, services: [{ kind: "website" }] }, { asOf: "2026-11-21", parts: ["materials"] });
  const papers = materials.filter(({ required }) => required).map(({ title, note }) => `<li>${escaped(title)}${note ? `<br><small>${escaped(note)}</small>` : ""}</li>`).join("");
  return [
    "<h1>备案预检</h1>",
    "<p>自动检查要开启 JavaScript，并用支持 WebAssembly 的新版浏览器。没有它们，可以照下面的清单自己核对：都是要填的。</p>",
    '<p lang="en">The automatic check needs JavaScript and WebAssembly. Without them, use this checklist of what has to be filled in.</p>',
    ...GROUPS.map(group),
    `<h2>材料 · Documents</h2><ul>${papers}</ul>`,
  ].join("\n");
}
