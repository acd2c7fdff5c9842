// Which fields a check of one depends on: tried out, with every example of every rule, by leaving out one value after the other.

/** Before a pattern: the other entries of a list count, too. */
const ACROSS = "~";

/** The field of a place; an entry of a list of texts stands for the list. */
const field = (pointer) => pattern(pointer).replace(/\/\*$/, "");

/** Whether two places are of one field at one place. */
const isWithin = (pointer, path) => field(pointer) === field(path) && pointer.replace(/\/\d+$/, "") === path.replace(/\/\d+$/, "");

/** Whether two places lie in different entries of one list. */
function isApart(one, other) {
  const [parts, others] = [one.split("/"), other.split("/")];
  const at = parts.findIndex((part, depth) => part !== others[depth]);
  return at > 0 && at < parts.length && at < others.length && /^\d+$/.test(parts[at]) && /^\d+$/.test(others[at]);
}

const pattern = (pointer) => pointer.replace(/\/\d+(?=\/|$)/g, "/*");

/** The leaves of a filing, as paths in parts. */
function* leaves(value, path = []) {
  if (typeof value !== "object" || value === null) yield path;
  else for (const [name, member] of Object.entries(value)) yield* leaves(member, [...path, name]);
}

function without(filing, path) {
  const copy = structuredClone(filing);
  const parent = path.slice(0, -1).reduce((here, step) => here[step], copy);
  if (Array.isArray(parent)) parent.splice(Number(path.at(-1)), 1);
  else delete parent[path.at(-1)];
  return copy;
}

/** @returns for each field the others whose value changes what is found there, both as patterns */
export function dependencies({ check, fields, rules }) {
  const fillable = new Set(fields().filter(({ kind }) => kind !== "record").map(({ path }) => path));
  const depends = new Map();
  for (const { examples } of rules()) {
    for (const [filings, options] of [[examples.bad, examples.badOptions], [examples.good, examples.goodOptions]]) {
      filings.forEach((filing, at) => {
        if (typeof filing !== "object" || filing === null || JSON.stringify(filing).length > 4_000) return;
        const found = (filing) => byPlace(check(filing, { ...options[at], parts: [] }).findings, fillable);
        const before = found(filing);
        for (const leaf of leaves(filing)) {
          const pointer = `/${leaf.join("/")}`;
          const own = field(pointer);
          if (!fillable.has(own)) continue;
          const after = found(without(filing, leaf));
          for (const path of new Set([...before.keys(), ...after.keys()])) {
            const place = field(path);
            if (isWithin(pointer, path) || before.get(path) === after.get(path)) continue;
            const mark = isApart(path, pointer) ? ACROSS : "";
            depends.set(place, (depends.get(place) ?? new Set()).add(`${mark}${own}`));
          }
        }
      });
    }
  }
  const order = [...fillable];
  const place = (pattern) => order.indexOf(pattern.replace(ACROSS, ""));
  const sorted = (places) => [...places].sort((one, other) => place(one) - place(other));
  return Object.fromEntries(sorted(depends.keys()).map((place) => [place, sorted(depends.get(place))]));
}

/** What is found at each place that is a field's. */
function byPlace(findings, fillable) {
  const places = new Map();
  for (const { path, code, severity } of findings) {
    if (fillable.has(field(path))) places.set(path, `${places.get(path) ?? ""} ${code} ${severity}`);
  }
  return places;
}
