// What is worked out anew but says the same stays the same object: whoever reads it is not drawn again.
import { computed } from "@preact/signals";

/** A computed value that is kept where `isSame` finds nothing new. */
export function steady(work, isSame) {
  let last;
  return computed(() => {
    const next = work();
    if (last === undefined || !isSame(last, next)) last = next;
    return last;
  });
}

export const sameList = (one, other) => one.length === other.length && one.every((entry, at) => entry === other[at]);
export const sameMap = (one, other) => one.size === other.size && [...one].every(([key, value]) => other.get(key) === value);
