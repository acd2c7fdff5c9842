// What was probably meant.

/** The nearest of what there is, if it is near. */
export function meant(given, known) {
  const most = Math.ceil(given.length / 3);
  const distances = known.map((word) => [distance(given, word), word]).sort(([one], [other]) => one - other);
  const [least, word] = distances[0] ?? [Infinity];
  return least <= most ? `, did you mean "${word}"?` : "";
}

/** How many characters have to be put in, left out or changed. */
function distance(one, other) {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let at = 0; at < one.length; at += 1) {
    const next = [at + 1];
    for (let to = 0; to < other.length; to += 1) next.push(Math.min(next[to] + 1, row[to + 1] + 1, row[to] + (one[at] === other[to] ? 0 : 1)));
    row = next;
  }
  return row[other.length];
}
