// What the page asks of its window: the language, the step that is shown, the size of text, typing.
import assert from "node:assert/strict";
import { test } from "node:test";
import { open, settled } from "./page.js";

test("it speaks Chinese or English, and says so of itself", async () => {
  const { language, texts } = await open();
  assert.equal(language.language(), "zh-CN");
  language.speak("en");
  assert.deepEqual([language.language(), document.documentElement.lang], ["en", "en"]);
  await language.switchLanguage();
  assert.deepEqual([language.language(), document.documentElement.lang], ["zh-CN", "zh-CN"]);
  await language.switchLanguage();
  assert.equal(language.language(), "en");
  assert.deepEqual([language.oneOf(["甲", "A"]), language.t("tool.check")], ["A", texts.text["tool.check"][1]]);
  language.speak("zh-CN");
  assert.deepEqual([language.oneOf(["甲", "A"]), language.t("tool.check")], ["甲", texts.text["tool.check"][0]]);
});

test("words are filled in, and a page may teach more", async () => {
  const { language, texts } = await open();
  assert.equal(language.t("finding.gone", { n: 3 }), texts.text["finding.gone"][0].replace("{n}", "3"));
  assert.equal(language.has("own.words"), false);
  assert.equal(language.has("toString"), false);
  language.teach({ "own.words": ["{a}和{b}{a}", "x"] });
  assert.equal(language.has("own.words"), true);
  assert.equal(language.t("own.words", { a: 1, b: 2 }), "1和21");
  assert.equal(language.has("tool.check"), true);
  assert.equal("own.words" in texts.text, false);
});

test("large work waits for a frame, where something is drawn", async () => {
  const { pace } = await open({ hidden: false });
  const frames = [];
  globalThis.requestAnimationFrame = (frame) => frames.push(frame);
  let done = false;
  pace.painted().then(() => { done = true; });
  await settled();
  assert.deepEqual([frames.length, done], [1, false]);
  frames[0]();
  await Promise.resolve();
  assert.equal(done, false, "not in the frame, but after it");
  await settled();
  assert.equal(done, true);
  document.hidden = true;
  await pace.painted();
  assert.equal(frames.length, 1);
});

test("what was answered is told in order, and before anything else is drawn", async () => {
  const { pace, checking, fire } = await open({ hidden: false });
  const frames = [];
  globalThis.requestAnimationFrame = (frame) => frames.push(frame);
  const told = [];
  const handler = (name) => pace.onceSeen(({ value, checked }) => told.push([name, value, checked]));
  handler("one")({ currentTarget: { value: "a", checked: false } });
  handler("other")({ currentTarget: { value: "b", checked: true } });
  await settled();
  assert.deepEqual([told, frames.length], [[], 2]);
  frames[0]();
  await settled();
  const both = [["one", "a", false], ["other", "b", true]];
  assert.deepEqual(told, both, "the frame of the first would show the second as it was");
  frames[1]();
  await settled();
  assert.deepEqual(told, both, "each is told once");
  // Looking at the filing draws it.
  handler("third")({ currentTarget: { value: "c", checked: false } });
  checking.pass("organizer");
  assert.deepEqual(told.at(-1), ["third", "c", false]);
  pace.tellAll();
  assert.equal(told.length, 3);
  handler("fourth")({ currentTarget: { value: "d", checked: true } });
  fire("click");
  assert.deepEqual(told.at(-1), ["fourth", "d", true], "a button does what it does with every answer");
});

test("the step that is shown is the hash of the address", async () => {
  const { route, fire, location } = await open({ hash: "#organizer" });
  assert.equal(route.route.value, "organizer");
  assert.equal(route.hrefOf("person"), "#person");
  await route.go("person", "/organizer/personInCharge/name");
  assert.deepEqual([location.hash, route.route.value, route.visits.value], ["person", "person", 1]);
  assert.equal(route.takeWanted(), "/organizer/personInCharge/name");
  assert.equal(route.takeWanted(), undefined);
  await route.go("person");
  assert.equal(route.visits.value, 2);
  assert.equal(route.takeWanted(), undefined);
  location.hash = "#check";
  await fire("hashchange");
  assert.equal(route.route.value, "check");
  assert.equal(route.visits.value, 2);
});

test("text is large for who wants it, and the list of tasks is there where there is room", async () => {
  const narrow = await open();
  assert.deepEqual([narrow.size.isLarge.value, narrow.classes.get("large"), narrow.size.isWide.value], [false, false, false]);
  narrow.size.isLarge.value = true;
  assert.equal(narrow.classes.get("large"), true);
  const { size, media, fire } = await open({ wide: true });
  assert.equal(media.query, "(min-width: 64rem)", "as in the style sheet");
  assert.equal(size.isWide.value, true);
  media.matches = false;
  fire("media change");
  assert.equal(size.isWide.value, false);
});

// ---- typing

const { typing, hooks } = await open();

/** A box that is drawn with a text. */
function box(text, { first = true } = {}) {
  const [changed, left] = [[], []];
  const element = { value: text };
  const props = {};
  const draw = (text, options) => Object.assign(props, hooks.draw(() => {
    const made = typing.useTyping(text, (value) => changed.push(value), () => left.push(element.value));
    made.ref.current = element;
    return made;
  }, options));
  draw(text, { first });
  return { element, props, changed, left, draw };
}

test("a value in a text box: texts, numbers and flags as they are, nothing of what text cannot stand for", () => {
  const shown = { text: ["a", "a"], number: [7, "7"], flag: [false, "false"], nothing: [undefined, ""], none: [null, ""], list: [["a"], ""], record: [{ a: 1 }, ""] };
  for (const [what, [value, text]] of Object.entries(shown)) assert.equal(typing.shown(value), text, what);
});

test("what is typed is told once it is seen, several letters at once; and a box that says the same is left alone", async () => {
  const { element, props, changed, left, draw } = box("a");
  assert.equal(props.defaultValue, "a");
  element.value = "ab";
  props.onInput();
  assert.deepEqual(changed, [], "the letter first");
  element.value = "abc";
  props.onInput();
  await settled();
  assert.deepEqual(changed, ["abc"]);
  element.value = "ab";
  props.onInput();
  props.onBlur();
  assert.deepEqual([changed, left], [["abc", "ab"], ["ab"]], "who leaves has said it");
  await settled();
  assert.deepEqual(changed, ["abc", "ab"]);
  left.length = 0;
  draw("ab");
  assert.equal(element.value, "ab");
  draw("other");
  assert.equal(element.value, "other", "what was changed elsewhere is shown");
  element.value = "half";
  draw("other");
  assert.equal(element.value, "half", "nothing is written where nothing has changed");
  props.onBlur();
  assert.deepEqual(left, ["half"]);
});

test("what an input method has not finished is neither told nor overwritten", async () => {
  const { element, props, changed, left, draw } = box("");
  props.onCompositionStart();
  element.value = "shi";
  props.onInput();
  await settled();
  props.onBlur();
  draw("elsewhere");
  assert.deepEqual([element.value, changed, left], ["shi", [], []]);
  element.value = "示";
  props.onCompositionEnd();
  await settled();
  assert.deepEqual(changed, ["示"]);
  props.onBlur();
  assert.deepEqual(left, ["示"]);
});

test("a letter before a composition is told with what the composition makes of it, by the box as it is drawn then", async () => {
  const { element, props, changed, draw } = box("");
  element.value = "a";
  props.onInput();
  props.onCompositionStart();
  element.value = "ash";
  await settled();
  assert.deepEqual(changed, []);
  draw("");
  element.value = "a示";
  props.onCompositionEnd();
  await settled();
  assert.deepEqual(changed, ["a示"]);
});

test("a box that nobody waits for may be left", () => {
  const made = hooks.draw(() => {
    const made = typing.useTyping("", () => {});
    made.ref.current = { value: "" };
    return made;
  }, { first: true });
  made.onBlur();
});
