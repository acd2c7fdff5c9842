// A document: picking a file fills in what is known of it, beside what it is and whose; and what its picture says is said with it.
import { Drop } from "../parts/Drop.jsx";
import { Findings } from "../parts/Findings.jsx";
import { isRecord } from "../state/json.js";
import { announce } from "../state/checking.js";
import { documentOf, pictureOf } from "../state/inspecting.js";
import { t } from "../state/language.js";

/** What a file says by itself; the rest of a document is what it is and whose. */
const MEMBERS = ["fileName", "mediaType", "bytes", "width", "height"];

/** "1.2 MB · 3000 × 2000" */
function sizeWords({ bytes, width, height }) {
  const size = Number.isFinite(bytes) ? (bytes >= 1e6 ? `${(bytes / 1e6).toFixed(1)} MB` : `${Math.max(1, Math.round(bytes / 1e3))} KB`) : undefined;
  return [size, Number.isFinite(width) && Number.isFinite(height) && `${width} × ${height}`].filter(Boolean).join(" · ");
}

/** What only the file itself says of its picture: of a certificate all, of others (an icon may be small) whether it can be opened. */
const CERTIFICATES = ["organizer-certificate", "person-certificate", "residence-permit", "guardian-papers"];
const notesOf = (value) => (pictureOf(value)?.findings ?? []).filter(({ code }) => (CERTIFICATES.includes(value.kind) ? /picture#(?!other)/ : /picture#(heic|cut-off|damaged|empty)/).test(code));

/** The findings that stand with a document: those of its members as well, but what its picture has said better. */
export function findingsOf(value, at, shownAt) {
  const codes = isRecord(value) ? notesOf(value).map(({ code }) => code.split("#")[1]) : [];
  const isSaid = ({ code }) => (code === "attachment/file#format" && codes.includes("heic")) || (code === "attachment/file#illegible" && codes.some((own) => own.startsWith("small")));
  return ["", ...MEMBERS.map((member) => `/${member}`)].flatMap((below) => shownAt(at + below)).filter((finding) => !isSaid(finding));
}

export function File({ at, id, value, onChange, onLeave, describedby }) {
  const own = isRecord(value) ? value : {};
  const pick = async ([chosen]) => {
    const kept = Object.entries(own).filter(([member]) => !MEMBERS.includes(member));
    onChange({ ...Object.fromEntries(kept), ...(await documentOf(chosen)) });
    await onLeave();
    announce(t("file.read", { name: chosen.name }));
  };
  const name = typeof own.fileName === "string" ? own.fileName : "";
  return (
    <div class="with-file">
      <Drop id={id} label={t(name === "" ? "file.choose" : "file.replace")} onFiles={pick} describedby={describedby} data={{ name: at }}>
        {name !== "" && <output class="told" for={id}><strong>{name}</strong> {sizeWords(own)}</output>}
      </Drop>
      <Findings list={notesOf(own)} id={`${id}-picture`} />
    </div>
  );
}
