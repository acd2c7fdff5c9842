// The page's language: which one is chosen, and how a key of text.js becomes words.
import { signal } from "@preact/signals";
import { painted } from "./pace.js";
import { text } from "../text.js";

const LANGUAGES = ["zh-CN", "en"];
const chosen = signal(0);

let aside;
const at = () => aside ?? chosen.value;
/** What official forms and consoles say is Chinese, whatever the page speaks. */
export function inChinese(work) {
  aside = 0;
  try {
    return work();
  } finally {
    aside = undefined;
  }
}

export const language = () => LANGUAGES[at()];

export function speak(lang) {
  chosen.value = LANGUAGES.indexOf(lang);
  document.documentElement.lang = lang;
}

export async function switchLanguage() {
  await painted();
  speak(LANGUAGES[1 - chosen.value]);
}

const words = { ...text };
/** A page with words of its own adds them to those that all share. */
export const teach = (more) => Object.assign(words, more);

export const has = (key) => Object.hasOwn(words, key);

/** The words of a key; `{name}` stands for params.name. */
export function t(key, params = {}) {
  return words[key][at()].replace(/\{(\w+)\}/g, (_, name) => params[name]);
}

/** One of a pair of words, as tables hold them. */
export const oneOf = ([chinese, english]) => (at() === 0 ? chinese : english);
