// The page's language: which one is chosen, and how a key of text.js becomes words.
import { text } from "./text.js";

const languages = ["zh-CN", "en"];
let current = 0;

export const language = () => languages[current];
export const otherLanguage = () => languages[1 - current];

export function switchLanguage() {
  current = 1 - current;
  document.documentElement.lang = language();
}

export const has = (key) => Object.hasOwn(text, key);

/** The words of a key; `{name}` stands for params.name. */
export function t(key, params = {}) {
  return text[key][current].replace(/\{(\w+)\}/g, (_, name) => params[name]);
}

/** Words for what index.html holds itself: there an element names its key in data-text. */
export function translateShell() {
  for (const node of document.querySelectorAll("[data-text]")) node.textContent = t(node.dataset.text);
  for (const node of document.querySelectorAll("[data-aria-label]")) node.setAttribute("aria-label", t(node.dataset.ariaLabel));
}
