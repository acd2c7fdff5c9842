// A pasted WHOIS or RDAP record, read on this device into the fields below it.
import { useState } from "preact/hooks";
import * as core from "../state/checker.js";
import { about, labelOf } from "../state/about.js";
import { announce } from "../state/checking.js";
import { valueAt, write } from "../state/filing.js";
import { isEmpty, parent } from "../state/json.js";
import { t } from "../state/language.js";
import { doing } from "../state/undo.js";
import { Undo } from "./Field.jsx";
import { Icon } from "./Icon.jsx";

const isSameDomain = (domain, filed) => isEmpty(filed) || domain === (core.inspectDomain(String(filed))?.domain ?? filed);

export function PastedRecord({ at }) {
  const [text, setText] = useState("");
  const [told, tell] = useState(null); // { words, record? }
  const id = `paste${at.replaceAll("/", "-")}`;
  const say = (words, record) => {
    tell({ words, record });
    announce(words);
  };
  const fillIn = (record) => {
    const members = Object.entries(record).filter(([member, value]) => !isEmpty(value) && about(`${at}/${member}`).kind !== undefined);
    const list = members.map(([member]) => labelOf(`${at}/${member}`)).join(t("join"));
    // All of it is replaced: what the new record does not say must not be left over from another one.
    doing(at, t("registration.filled", { list }), () => write(at, Object.fromEntries(members)));
    tell(null);
  };
  const read = () => {
    if (text.trim() === "") return say(t("registration.empty"));
    const record = core.parseRegistration(text);
    if (record === undefined) return say(t("core.loading"));
    if (Object.keys(record).every((member) => isEmpty(record[member]))) return say(t("registration.nothing"));
    const filed = valueAt(`${parent(at)}/name`);
    if (record.domain !== undefined && !isSameDomain(record.domain, filed)) return say(t("registration.other", { domain: record.domain }), record);
    fillIn(record);
  };
  return (
    <div class="field paste">
      <label for={id}>{t("registration.paste")}</label>
      <p class="hint" id={`${id}-hint`}>{t("registration.paste.hint")}</p>
      <textarea id={id} rows={4} autocomplete="off" autocapitalize="off" spellcheck={false} aria-describedby={`${id}-hint`} value={text} onInput={(event) => setText(event.currentTarget.value)} />
      <button type="button" class="quiet" onClick={read}><Icon name="read" />{t("registration.read")}</button>
      {told && <p class="told">{told.words} {told.record && <button type="button" class="quiet" onClick={() => fillIn(told.record)}>{t("registration.anyway")}</button>}</p>}
      <Undo at={at} />
    </div>
  );
}
