// The parts of the form that fill in other fields at the user's request.
import { labelOf } from "./about.js";
import { announce } from "./messages.js";
import { checker } from "./checker.js";
import { el, icon } from "./dom.js";
import { t } from "./i18n.js";
import { copy, isEmpty, isRecord, parent } from "./json.js";
import { isShown } from "./places.js";
import * as store from "./store.js";
import { offerUndo } from "./undo.js";

/** Writes a whole part of the filing, with a way back. */
function fillIn(notes, at, value, message, form, button) {
  const before = store.get(at);
  const put = (next) => {
    store.set(at, next);
    form.show(at);
    form.committed(at);
  };
  put(value);
  offerUndo(notes, at, message, () => put(before), () => button);
}

const isSameDomain = (domain, filed) => isEmpty(filed) || domain === (checker.inspectDomain(String(filed))?.domain ?? filed);

/** Reads a pasted WHOIS or RDAP record into the registration fields below it. */
function registration({ at }, form) {
  const box = el("textarea", { id: "paste", rows: 4, autocomplete: "off", autocapitalize: "off", spellcheck: "false", "aria-describedby": "paste-hint paste-result" });
  const result = el("p", { class: "result", id: "paste-result" });
  const notes = el("div", { class: "notes" });
  const say = (key) => {
    result.textContent = t(key);
    announce(t(key));
  };
  const read = () => {
    if (box.value.trim() === "") return say("registration.empty");
    const parsed = checker.parseRegistration(box.value);
    if (parsed === undefined) return say("core.loading");
    const members = Object.entries(parsed).filter(([member, value]) => !isEmpty(value) && isShown(`${at}/${member}`));
    if (members.length === 0) return say("registration.nothing");
    const list = members.map(([member]) => labelOf(`${at}/${member}`)).join(t("kept.join"));
    const before = store.get(at);
    // Another domain's record leaves nothing of the one before it.
    const isOther = isRecord(before) && !isEmpty(before.domain) && !isEmpty(parsed.domain) && !isSameDomain(parsed.domain, before.domain);
    fillIn(notes, at, { ...(isRecord(before) && !isOther ? before : {}), ...Object.fromEntries(members) }, t("registration.filled", { list }), form, button);
    const { domain } = parsed;
    result.textContent = domain === undefined || isSameDomain(domain, store.get(`${parent(at)}/name`)) ? "" : t("registration.other", { domain });
  };
  const button = el("button", { type: "button", class: "quiet", onclick: read }, icon("read"), t("registration.read"));
  return el("div", { class: "field wide paste" },
    el("label", { for: box.id }, t("registration.paste")),
    el("p", { class: "hint", id: "paste-hint" }, t("registration.paste.hint")),
    box, result, button, notes);
}

/** The same person again, without typing it twice. */
function samePerson({ at, from }, form) {
  const notes = el("div", { class: "notes" });
  const fill = () => {
    const person = store.get(from);
    if (isEmpty(person)) return announce(t("person.nothing"));
    fillIn(notes, at, copy(person), t("person.copied"), form, button);
  };
  const button = el("button", { type: "button", class: "quiet", onclick: fill }, icon("copy"), t("person.same"));
  return el("div", { class: "wide" }, button, notes);
}

export const widgets = { registration, samePerson };
