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

export const has = (key) => Object.hasOwn(text, key);

/** The words of a key; `{name}` stands for params.name. */
export function t(key, params = {}) {
  return text[key][chosen.value].replace(/\{(\w+)\}/g, (_, name) => params[name]);
}

/** One of a pair of words, as tables hold them. */
export const oneOf = ([chinese, english]) => (chosen.value === 0 ? chinese : english);
