// What the page did at the user's request can be taken back, until the value is edited again.
import { el, focusOn } from "./dom.js";
import { t } from "./i18n.js";
import { within } from "./json.js";
import { announce } from "./messages.js";

/** Says in `place` what was done at a pointer, with a button that takes it back; the focus goes to target(), then and now. */
export function offerUndo(place, pointer, message, restore, target) {
  const button = el("button", { type: "button", class: "quiet", onclick: () => {
    note.remove();
    restore();
    focusOn(target());
    announce(t("finding.undone"));
  } }, t("tool.undo"));
  const note = el("p", { class: "undo", "data-pointer": pointer }, message, " ", button);
  place.replaceChildren(note);
  announce(message);
  focusOn(target());
}

export function dismissUndo(pointer) {
  for (const note of document.querySelectorAll(".undo")) {
    if (within(pointer, note.dataset.pointer) || within(note.dataset.pointer, pointer)) note.remove();
  }
}
