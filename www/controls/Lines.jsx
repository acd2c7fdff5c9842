// One entry a line; an entry that is no text keeps its place and type as long as its line is left alone.
import { useRef } from "preact/hooks";
import { writeJson } from "../state/json.js";
import { attributes } from "./Text.jsx";
import { shown, useTyping } from "./typing.js";

const line = (entry) => (typeof entry === "string" ? entry : writeJson(entry));

function read(text, before) {
  const others = Array.isArray(before) ? before.filter((entry) => typeof entry !== "string") : [];
  const entries = text.split("\n").filter((words) => words.trim() !== "").map((words) => others.find((entry) => line(entry) === words) ?? words);
  return entries.length === 0 ? undefined : entries;
}

/** What stands in the box may differ from the entries by empty lines: it is left alone as long as it means the same. */
export function Lines(props) {
  const { value, onChange, onLeave } = props;
  const own = useRef("");
  const entries = Array.isArray(value) ? value.map(line).join("\n") : shown(value);
  const isSame = (read(own.current, value)?.map(line).join("\n") ?? "") === entries;
  const typing = useTyping(isSame ? own.current : entries, (words) => {
    own.current = words;
    onChange(read(words, value));
  }, onLeave);
  return <textarea rows={3} {...attributes(props)} enterkeyhint="enter" {...typing} />;
}
