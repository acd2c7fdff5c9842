// Time against length: every door that takes much, from a kilobyte to ten megabytes, drawn into tests/proof/bounds.svg.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "../../dist/instance.js";
import * as beian from "../../dist/node.js";
import { record } from "../../js/build/proof.js";
import { root } from "../../js/build/process.js";
import { atMost } from "./support/bars.js";
import { DOORS, LENGTHS } from "./support/growing.js";
import { quickest } from "./support/measure.js";

/** Ten times the input may take so many times as long, where a tenth of it took milliseconds at all. */
const GROWTH = 15;
const NOISE_MS = 2;
const FILE = "tests/proof/bounds.svg";

export default function () {
  const rows = Object.entries(DOORS).map(([door, make]) => ({ door, times: LENGTHS.map((length) => Math.max(0.001, quickest(make(beian, length), length > 1e6 ? 2 : 5))) }));
  console.log(`\nmilliseconds by bytes            ${LENGTHS.map((length) => size(length).padStart(10)).join("")}`);
  for (const { door, times } of rows) console.log(door.padEnd(32), times.map((time) => time.toFixed(2).padStart(10)).join(""));
  const memory = run((core) => core.heap().buffer.byteLength, () => NaN);
  const growths = rows.flatMap(({ times }) => times.slice(1).map((time, at) => (times[at] < NOISE_MS ? 0 : time / times[at])));
  atMost("ten times the input: the worst growth", GROWTH, Math.max(...growths));
  mkdirSync(join(root, "tests/proof"), { recursive: true });
  writeFileSync(join(root, FILE), drawn(rows));
  record({
    id: "time-against-length",
    section: "bounded",
    promise: "Time grows with the length of what is given and no faster, and what is longer than any filing is refused at once.",
    command: "npm run bench -- bounds",
    figures: [
      { what: "ten times the input, the worst growth of time", value: Number(Math.max(...growths).toFixed(1)), unit: "×", bar: `${GROWTH} ×` },
      ...rows.map(({ door, times }) => ({ what: `${door}, ten megabytes`, value: times.at(-1) < 10 ? Number(times.at(-1).toFixed(2)) : Math.round(times.at(-1)), unit: "ms" })),
    ],
  });
  record({
    id: "memory",
    section: "bounded",
    promise: "The core takes at most 64 MB of memory, whatever is given (held by tests/npm/bounds.test.js); a filing takes 2 to 5.",
    command: "npm run bench -- bounds",
    figures: [{ what: "memory after ten megabytes at every door", value: Number((memory / 2 ** 20).toFixed(1)), unit: "MB", bar: "64 MB" }],
  });
}

const size = (bytes) => (bytes < 1e6 ? `${bytes / 1e3} KB` : `${bytes / 1e6} MB`);

/** Both axes in powers of ten; legible on white and on black. */
function drawn(rows) {
  const [width, height, left, top, right, bottom] = [760, 380, 70, 20, 170, 45];
  const span = { x: [3, 7], y: [-3, 4] };
  const x = (length) => left + ((Math.log10(length) - span.x[0]) / (span.x[1] - span.x[0])) * (width - left - right);
  const y = (time) => height - bottom - ((Math.log10(time) - span.y[0]) / (span.y[1] - span.y[0])) * (height - top - bottom);
  const ink = "#767676";
  const colours = ["#2f7d6b", "#b5432f", "#b0802b", "#5470a8", "#8a5a9e", "#5d8a2f"];
  const line = (x1, y1, x2, y2) => `<path d="M${x1.toFixed(1)} ${y1.toFixed(1)}L${x2.toFixed(1)} ${y2.toFixed(1)}" stroke="${ink}" stroke-width=".5"/>`;
  const text = (at, to, words, anchor = "middle") => `<text x="${at.toFixed(1)}" y="${to.toFixed(1)}" text-anchor="${anchor}" fill="${ink}">${words}</text>`;
  const grid = [
    ...LENGTHS.flatMap((length) => [line(x(length), top, x(length), height - bottom), text(x(length), height - bottom + 18, size(length))]),
    ...[-2, 0, 2, 4].flatMap((power) => [line(left, y(10 ** power), width - right, y(10 ** power)), text(left - 8, y(10 ** power) + 4, power < 3 ? `${10 ** power} ms` : `${10 ** (power - 3)} s`, "end")]),
  ];
  // Names stand below each other where lines end at one height.
  let free = -Infinity;
  const named = [...rows].sort((a, b) => b.times.at(-1) - a.times.at(-1)).map(({ door, times }) => {
    free = Math.max(free + 16, y(times.at(-1)) + 4);
    const colour = colours[rows.findIndex((row) => row.door === door)];
    const points = times.map((time, at) => `${x(LENGTHS[at]).toFixed(1)},${y(time).toFixed(1)}`).join(" ");
    return `<polyline points="${points}" fill="none" stroke="${colour}" stroke-width="2"/><text x="${width - right + 8}" y="${free.toFixed(1)}" fill="${colour}">${door}</text>`;
  });
  const title = "Processor time against the length of the input, both in powers of ten";
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="13" role="img" aria-label="${title}"><title>${title}</title>\n${[...grid, ...named, text((left + width - right) / 2, height - 6, "length of the input")].join("\n")}\n</svg>\n`;
}
