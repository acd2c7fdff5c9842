// In place of preact/hooks: one component that is drawn again by `draw`. An effect runs where what it depends on has changed.
let cells = [];
let next = 0;

/** Draws anew; a component that begins has no memory. */
export function draw(component, { first = false } = {}) {
  if (first) cells = [];
  next = 0;
  const drawn = component();
  for (const cell of cells) cell.run?.();
  return drawn;
}

export const useRef = (current) => (cells[next++] ??= { current });

export function useLayoutEffect(effect, on) {
  const at = next++;
  const before = cells[at]?.on;
  const isSame = before !== undefined && on !== undefined && on.every((value, index) => value === before[index]);
  cells[at] = { on, run: isSame ? undefined : effect };
}
