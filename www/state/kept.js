// What the page keeps of a filing beside it (what was left, ticked off, copied, undone …): it goes with the filing, all of it at once.
import { batch, signal } from "@preact/signals";

const anew = [];

/** A signal that begins again with every filing. */
export function kept(begin) {
  const own = signal(begin());
  anew.push(() => { own.value = begin(); });
  return own;
}

/** Nothing of the filing before is left. */
export const forgetKept = () => batch(() => { for (const again of anew) again(); });
