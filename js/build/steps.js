// Which steps of `npm test` a command line asks for.
import { Problem } from "./process.js";

/** The steps with these names, in their own order, or all where none is given; `wasm` stands for every step that begins with `wasm-`. */
export function choose(steps, names) {
  const stands = (name, step) => step.name === name || step.name.startsWith(`${name}-`);
  const unknown = names.filter((name) => !steps.some((step) => stands(name, step)));
  if (unknown.length > 0) throw new Problem(`no such step: ${unknown.join(", ")}\n${list(steps)}`);
  return names.length === 0 ? steps : steps.filter((step) => names.some((name) => stands(name, step)));
}

export function list(steps) {
  const width = Math.max(...steps.map(({ name }) => name.length));
  return steps.map(({ name, title }) => `${name.padEnd(width)}  ${title}`).join("\n");
}
