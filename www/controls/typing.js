// A text box that leaves typing alone: a letter is on the screen before anything follows from it, what an input method has not finished
// yet is neither stored nor checked, and nothing is written into the box while somebody types there.
import { useLayoutEffect, useRef } from "preact/hooks";
import { isRecord, writeJson } from "../state/json.js";
import { tellOnceSeen } from "../state/pace.js";

/** A value in a text box: a number or boolean as it is written, nothing for what text cannot stand for. */
export const shown = (value) => {
  if (typeof value === "string") return value;
  return value === undefined || value === null || Array.isArray(value) || isRecord(value) ? "" : writeJson(value);
};

/** Properties for an input or textarea that shows `text` and says what it has become. */
export function useTyping(text, onChange, onLeave) {
  const box = useRef();
  const composing = useRef(false);
  useLayoutEffect(() => {
    if (!composing.current && box.current.value !== text) box.current.value = text;
  }, [text]);
  const told = useRef();
  told.current = onChange;
  const waiting = useRef(); // the box, where its text is still to be told
  const tell = () => {
    const box = waiting.current;
    waiting.current = undefined;
    if (box !== undefined && !composing.current) told.current(box.value);
  };
  const say = () => {
    if (waiting.current === undefined) tellOnceSeen(tell);
    waiting.current = box.current;
  };
  return {
    ref: box,
    defaultValue: text,
    onInput: say,
    onCompositionStart: () => { composing.current = true; },
    onCompositionEnd: () => {
      composing.current = false;
      say();
    },
    // A click on a button inside the same field is no leaving.
    onBlur: () => {
      tell();
      if (!composing.current) onLeave?.();
    },
  };
}
