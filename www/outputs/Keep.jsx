// Keeping the filing: as it is, or under a passphrase.
import { useState } from "preact/hooks";
import { download, save } from "../state/files.js";
import { seal } from "./seal.js";
import { markSaved, whole } from "../state/filing.js";
import { writeJson } from "../state/json.js";
import { announce } from "../state/checking.js";
import { t } from "../state/language.js";

export function Keep() {
  const [phrase, type] = useState("");
  const canSeal = globalThis.crypto?.subtle !== undefined;
  const saveSealed = async () => {
    download(await seal(`${writeJson(whole.value, 2)}\n`, phrase), "beian-filing.sealed.json", "application/json");
    markSaved();
    type("");
    announce(t("keep.sealed"));
  };
  return (
    <section class="keep screen-only">
      <h2>{t("keep.title")}</h2>
      <p class="why">{t("keep.lead")}</p>
      <p><button type="button" data-save onClick={save}>{t("tool.save")}</button></p>
      {canSeal && (
        <details class="group"><summary>{t("keep.seal")}</summary><div class="inner">
          <div class="field"><label for="passphrase">{t("keep.passphrase")}</label><p class="hint" id="passphrase-hint">{t("keep.passphrase.hint")}</p>
            <input id="passphrase" type="password" autocomplete="new-password" aria-describedby="passphrase-hint" value={phrase} onInput={(event) => type(event.currentTarget.value)} /></div>
          <button type="button" disabled={phrase.length < 8} onClick={saveSealed}>{t("keep.seal.save")}</button>
        </div></details>
      )}
    </section>
  );
}
