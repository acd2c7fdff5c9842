// The page's language: which one is chosen, and how a key of text.js becomes words.
import { signal } from "@preact/signals";
import { painted } from "./pace.js";
import { text } from "../text.js";

const LANGUAGES = ["zh-CN", "en"];
const chosen = signal(0);

export const language = () => LANGUAGES[chosen.value];

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
  return words[key][chosen.value].replace(/\{(\w+)\}/g, (_, name) => params[name]);
}

/** One of a pair of words, as tables hold them. */
export const oneOf = ([chinese, english]) => (chosen.value === 0 ? chinese : english);
