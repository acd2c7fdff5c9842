// What the package is held to: each subject says its figures, the run ends with all of them.

const bars = [];

const AT_MOST = { sign: "≤", holds: (figure, limit) => figure <= limit };
const AT_LEAST = { sign: "≥", holds: (figure, limit) => figure >= limit };

/** A figure that must not be higher than its limit. */
export const atMost = (name, limit, figure, unit = "×") => void bars.push({ name, limit, figure, unit, ...AT_MOST });

/** A figure that must not be lower than its limit. */
export const atLeast = (name, limit, figure, unit = "×") => void bars.push({ name, limit, figure, unit, ...AT_LEAST });

export function printBars() {
  if (bars.length === 0) return;
  const rows = bars.map(({ name, limit, figure, unit, sign, holds }) => [name, `${sign} ${amount(limit)} ${unit}`, `${amount(figure)} ${unit}`, holds(figure, limit) ? "met" : "NOT MET"]);
  const titles = ["bars", "bar", "figure", ""];
  const widths = titles.map((title, column) => Math.max(...[titles, ...rows].map((row) => row[column].length)));
  console.log("");
  for (const [name, ...cells] of [titles, ...rows]) {
    console.log([name.padEnd(widths[0]), ...cells.map((cell, column) => cell.padStart(widths[column + 1]))].join("  "));
  }
}

const amount = (number) => (number >= 100 ? Math.round(number).toLocaleString("en") : String(Number(number.toPrecision(3))));
