// What the page did at the user's request can be taken back, until the value is edited again.
import { batch } from "@preact/signals";
import { announce } from "./checking.js";
import { restore, snapshot } from "./filing.js";
import { within } from "./json.js";
import { kept } from "./kept.js";
import { t } from "./language.js";

/** { at, place, message, before }: the last thing done, where that is said, and the filing before it. */
const done = kept(() => null);

export const undoAt = (place) => (done.value !== null && done.value.place === place ? done.value : null);

/** Does something to the filing at a pointer, with a way back. What was done may be known only then: `change` may return its message. */
export function doing(at, words, change, place = at) {
  const before = snapshot();
  const message = batch(change) ?? words;
  done.value = { at, place, message, before };
  announce(message);
}

export function takeBack() {
  restore(done.value.before);
  done.value = null;
  announce(t("finding.undone"));
}

export function dismissUndo(pointer) {
  if (done.value !== null && (within(pointer, done.value.at) || within(done.value.at, pointer))) done.value = null;
}
