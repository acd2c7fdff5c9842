// Questions that stop: clearing everything, and the passphrase of a sealed file.
import { useEffect, useRef, useState } from "preact/hooks";
import { Icon } from "./Icon.jsx";
import { clear, dropped, open, sealed, unsealed, trouble } from "../state/files.js";
import { t } from "../state/language.js";
import { go } from "../state/route.js";

export function ClearButton() {
  const dialog = useRef();
  const yes = () => {
    dialog.current.close();
    clear();
    go("start");
  };
  return (
    <>
      <button type="button" class="link" data-clear onClick={() => dialog.current.showModal()}>{t("tool.clear")}</button>
      <dialog ref={dialog} aria-labelledby="clear-title">
        <h2 id="clear-title">{t("clear.title")}</h2>
        <p>{t("clear.body")}</p>
        <div class="tools"><button type="button" autofocus onClick={() => dialog.current.close()}>{t("clear.no")}</button><button type="button" class="danger" data-clear-yes onClick={yes}>{t("clear.yes")}</button></div>
      </dialog>
    </>
  );
}

/** A filing dropped on a form that is filled in. */
export function Dropped() {
  const dialog = useRef();
  const file = dropped.value;
  useEffect(() => { if (file !== null) dialog.current.showModal(); }, [file]);
  const close = () => {
    dialog.current.close();
    dropped.value = null;
  };
  const take = async () => {
    close();
    if (await open(file)) go("tasks");
  };
  return file !== null && (
    <dialog ref={dialog} aria-labelledby="dropped-title" onCancel={close}>
      <h2 id="dropped-title">{t("dropped.title", { name: file.name })}</h2>
      <p>{t("dropped.body")}</p>
      <div class="tools"><button type="button" autofocus onClick={close}>{t("keep.not-now")}</button><button type="button" class="primary" data-dropped onClick={take}>{t("keep.unseal")}</button></div>
    </dialog>
  );
}

export function Passphrase() {
  const dialog = useRef();
  const [phrase, type] = useState("");
  const [isWrong, setWrong] = useState(false);
  const waiting = sealed.value;
  useEffect(() => { if (waiting !== null) dialog.current.showModal(); }, [waiting]);
  const close = () => {
    dialog.current.close();
    sealed.value = null;
    type("");
    setWrong(false);
  };
  const openIt = async (event) => {
    event.preventDefault();
    if (await unsealed(phrase)) {
      close();
      go("tasks");
    } else setWrong(true);
  };
  return waiting !== null && (
    <dialog ref={dialog} aria-labelledby="unseal-title" onCancel={close}>
      <form onSubmit={openIt}>
        <h2 id="unseal-title">{t("keep.open")}</h2>
        <div class="field"><label for="unseal">{t("keep.passphrase")}</label>{isWrong && <p class="finding error" id="unseal-wrong">{t("keep.wrong")}</p>}
          <input id="unseal" type="password" autocomplete="current-password" aria-describedby={isWrong ? "unseal-wrong" : undefined} value={phrase} onInput={(event) => type(event.currentTarget.value)} /></div>
        <div class="tools"><button type="button" onClick={close}>{t("keep.not-now")}</button><button type="submit" class="primary">{t("keep.unseal")}</button></div>
      </form>
    </dialog>
  );
}

/** What went wrong with the page itself: it looks different from a finding and says what was not lost. */
export function Trouble({ title, body }) {
  return <div class="trouble" role="alert"><h2><Icon name="warning" /> {t(title)}</h2><p>{t(body)}</p></div>;
}

export const FileTrouble = () => (trouble.value === null ? null : <Trouble {...trouble.value} />);
