// A document: picking a file fills in what is known of it, beside what it is and whose.
import { isRecord } from "../state/json.js";
import { announce } from "../state/checking.js";
import { t } from "../state/language.js";
import { facts } from "./file.js";

const MEMBERS = ["fileName", "mediaType", "bytes", "width", "height"];

/** "营业执照.jpg · 1.2 MB · 3000 × 2000" */
function told(value) {
  const { fileName, bytes, width, height } = isRecord(value) ? value : {};
  const size = Number.isFinite(bytes) ? (bytes >= 1e6 ? `${(bytes / 1e6).toFixed(1)} MB` : `${Math.max(1, Math.round(bytes / 1e3))} KB`) : undefined;
  return [fileName, size, Number.isFinite(width) && Number.isFinite(height) && `${width} × ${height}`].filter((part) => part !== undefined && part !== false).map(String).join(" · ");
}

export function File({ at, id, value, onChange, onLeave, describedby }) {
  const pick = async (event) => {
    const [chosen] = event.currentTarget.files;
    if (chosen === undefined) return;
    const found = await facts(chosen).catch(() => ({ fileName: chosen.name, bytes: chosen.size }));
    const kept = Object.entries(isRecord(value) ? value : {}).filter(([member]) => !MEMBERS.includes(member));
    onChange(Object.fromEntries([...kept, ...Object.entries(found).filter(([, fact]) => fact !== undefined)]));
    onLeave();
    announce(t("file.read", { name: chosen.name }));
  };
  return (
    <div class="with-file">
      <input type="file" id={id} name={at} onChange={pick} aria-describedby={describedby} />
      <output class="told" for={id}>{told(value)}</output>
    </div>
  );
}
