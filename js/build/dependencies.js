// Which fields a check of one depends on: tried out, with every example of every rule, by leaving out one value after the other.
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
          // An entry of a list of texts stands for the list.
          const own = pattern(`/${leaf.join("/")}`).replace(/\/\*$/, "");
          if (!fillable.has(own)) continue;
          const after = found(without(filing, leaf));
          for (const place of new Set([...before.keys(), ...after.keys()])) {
            if (place === own || before.get(place) === after.get(place)) continue;
            depends.set(place, (depends.get(place) ?? new Set()).add(own));
          }
        }
      });
    }
  }
  const order = [...fillable];
  const sorted = (places) => [...places].sort((one, other) => order.indexOf(one) - order.indexOf(other));
  return Object.fromEntries(sorted(depends.keys()).map((place) => [place, sorted(depends.get(place))]));
}

/** What is found at each field, without the positions. */
function byPlace(findings, fillable) {
  const places = new Map();
  for (const { path, code, severity } of findings) {
    const place = pattern(path).replace(/\/\*$/, "");
    if (fillable.has(place)) places.set(place, `${places.get(place) ?? ""} ${code} ${severity}`);
  }
  return places;
}
