// The page: its buttons, its files and its language. Loaded before the core, so that the form can be filled in at once.
import { checkAll, checkOver, committed, forget, goToSummary, ready as resultsReady, show, trapped, typed } from "./checking.js";
import { checker } from "./checker.js";
import { el, focusOn } from "./dom.js";
import * as files from "./files.js";
import * as form from "./form.js";
import { otherLanguage, switchLanguage, t, translateShell } from "./i18n.js";
import { isEmpty, leaves } from "./json.js";
import { complain, settleTrouble } from "./messages.js";
import { setVocabulary } from "./options.js";
import { isShown } from "./places.js";
import * as store from "./store.js";

const $ = (id) => document.getElementById(id);

let origin = null; // where the filing came from: { key, params } of what to say

function showSections() {
  $("sections").replaceChildren(...[...$("form").children].map((section) =>
    el("li", {}, el("a", { href: `#${section.id}` }, section.querySelector("h2").textContent, el("span", { class: "count" })))));
}

/** What an opened filing holds beyond the form: it is checked and saved with the rest. */
function showKept() {
  const beyondFirst = (at) => (Array.isArray(store.get(at)) ? Math.max(0, store.get(at).length - 1) : 0);
  const isCounted = (pointer) => /^\/services\/([1-9]|0\/domains\/[1-9])/.test(pointer);
  const isMember = (pointer) => pointer !== "" && !isCounted(pointer) && !isShown(pointer) && !isEmpty(store.get(pointer));
  const kept = {
    services: beyondFirst("/services"),
    domains: beyondFirst("/services/0/domains"),
    members: leaves(store.whole()).filter(isMember).length,
  };
  const list = Object.entries(kept).filter(([, n]) => n > 0).map(([what, n]) => t(`kept.${what}`, { n }));
  $("kept").hidden = list.length === 0;
  $("kept").textContent = list.length === 0 ? "" : t("kept.body", { list: list.join(t("kept.join")) });
}

/** Draws the page from the filing and the language. */
function draw() {
  translateShell();
  $("switch").lang = otherLanguage();
  form.build();
  showSections();
  showKept();
  complain();
  $("opened").textContent = origin === null ? "" : t(origin.key, origin.params);
  show();
}

/** Puts another filing into the form. */
function replace(filing, from) {
  store.replace(filing);
  forget();
  origin = from;
  if (!checker.isLost()) settleTrouble();
  $("messages").replaceChildren();
  draw();
}

/** The same for one from a file; what it replaces, unless saved, can be brought back. */
function take(filing, from) {
  const current = { filing: store.whole(), origin };
  const before = store.isUnsaved() ? current : null;
  try {
    replace(filing, from);
  } catch {
    replace(current.filing, current.origin);
    complain("file.failed.title", "file.not-shown");
    return;
  }
  store.markSaved();
  if (before !== null) {
    const restore = () => {
      replace(before.filing, { key: "file.restored", params: {} });
      focusOn($("opened"));
    };
    $("messages").append(el("p", { class: "undo" }, t("file.replaced"), " ", el("button", { type: "button", class: "quiet", onclick: restore }, t("tool.undo"))));
  }
  checkAll();
}

async function openFile({ target }) {
  const [file] = target.files;
  if (file === undefined) return;
  const { filing, problem } = await files.open(file);
  target.value = ""; // so that the same file can be opened again
  if (problem === undefined) take(filing, { key: "file.opened", params: { name: file.name } });
  else complain("file.failed.title", problem);
}

async function fillSample() {
  try {
    take(await files.sample(), { key: "file.sample", params: {} });
  } catch {
    complain("file.failed.title", "file.sample-missing");
  }
}

function save() {
  files.save(store.whole());
  store.markSaved();
}

function clearAll() {
  $("clear-dialog").close();
  replace(store.blank(), { key: "file.cleared", params: {} });
  store.markSaved();
  focusOn($("opened"));
}

function changeLanguage() {
  switchLanguage();
  if (checker.isReady()) setVocabulary(checker.vocabulary());
  draw();
  checkOver();
}

/** Called by core.js. What has been typed meanwhile stays untouched: only the choices come in. */
export function ready(core) {
  checker.use(core, trapped);
  setVocabulary(checker.vocabulary());
  form.refresh();
  document.documentElement.dataset.ready = "";
  resultsReady();
}

export function failed() {
  checker.lose();
  complain("core.failed.title", "core.failed.body");
  $("status").textContent = "";
}

const onClick = (id, run) => $(id).addEventListener("click", run);
onClick("switch", changeLanguage);
onClick("save", save);
onClick("sample", fillSample);
onClick("clear", () => $("clear-dialog").showModal());
onClick("clear-no", () => $("clear-dialog").close());
onClick("clear-yes", clearAll);
onClick("to-summary", goToSummary);
$("open").addEventListener("change", openFile);
document.querySelector("[data-check]").addEventListener("click", checkAll);
document.querySelector('script[src="core.js"]').addEventListener("error", failed);
addEventListener("beforeunload", (event) => { if (store.isUnsaved()) event.preventDefault(); });

form.start($("form"), {
  typed,
  committed: (pointer) => {
    committed(pointer);
    showKept();
  },
});
draw();
