// What the page did at the user's request can be taken back, until the value is edited again.
import { signal } from "@preact/signals";
import { announce } from "./checking.js";
import { restore, snapshot } from "./filing.js";
import { within } from "./json.js";
import { t } from "./language.js";

/** { at, message, before }: the last thing done, and the filing before it. */
const done = signal(null);

export const undoAt = (pointer) => (done.value !== null && done.value.at === pointer ? done.value : null);

/** Does something to the filing at a pointer, with a way back. */
export function doing(at, message, change) {
  const before = snapshot();
  change();
  done.value = { at, message, before };
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
