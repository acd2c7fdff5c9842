// The certificate or package of an app, read into the platform it belongs to.
import { factsOf, inspect } from "../state/inspecting.js";
import { labelOf, wordFor } from "../state/about.js";
import { announce, leave } from "../state/checking.js";
import { valueAt, write } from "../state/filing.js";
import { isEmpty, isRecord } from "../state/json.js";
import { kept } from "../state/kept.js";
import { t } from "../state/language.js";
import { doing } from "../state/undo.js";
import { Drop } from "./Drop.jsx";
import { Undo } from "./Field.jsx";
import { Findings } from "./Findings.jsx";

/** The files last read for a list of platforms. */
const read = kept(() => new Map());

/** What a platform's fields take from it: the fingerprint is MD5, for iOS SHA-1 in the same box. */
const membersOf = ({ os, package: id, publicKey, md5, sha1 }) =>
  Object.fromEntries(Object.entries({ os, id, publicKey, fingerprint: os === "ios" ? sha1 : md5 }).filter(([, value]) => value !== undefined));

/** The entry that a file belongs to: of the same app, of the same platform and of no app yet, or one where nothing is said. */
function placeFor({ os, id }, entries) {
  const among = [
    (entry) => entry.os === os && id !== undefined && entry.id === id,
    (entry) => entry.os === os && (id === undefined || isEmpty(entry.id)),
    isEmpty,
  ];
  for (const fits of among) {
    const index = entries.findIndex((entry) => isRecord(entry) && fits(entry));
    if (index >= 0) return index;
  }
  return entries.length;
}

/** Whether there is anything to fill in. */
const isTelling = ({ facts }) => !isEmpty(membersOf({ ...facts, os: undefined }));

/** Writes what a file says into its platform; says what was filled in. */
function fillIn(at, { name, facts }) {
  const members = membersOf(facts);
  const entries = Array.isArray(valueAt(at)) ? valueAt(at) : [];
  const index = placeFor(members, entries);
  write(`${at}/${index}`, { ...entries[index], ...members });
  const list = Object.keys(members).map((member) => (member === "os" ? wordFor(`${at}/0/os`, members.os) : labelOf(`${at}/0/${member}`)));
  return t("signing.filled", { name, list: list.join(t("join")), n: index + 1 });
}

function Read({ file }) {
  const facts = factsOf("inspectSigning", file);
  if (facts === undefined) return <li><p class="told">{t("file.reading", { name: file.name })}</p></li>;
  const { subject, validUntil, problem, findings } = facts;
  return (
    <li>
      <p class="told"><strong>{file.name}</strong>{subject && ` · ${t("signing.subject", { subject })}`}{validUntil && ` · ${t("signing.until", { date: validUntil })}`}</p>
      {problem && <p class="raw">{t(problem)}</p>}
      <Findings list={findings} id={`note-${file.name}`} />
    </li>
  );
}

/** at: the list of platforms. */
export function Signing({ at }) {
  const id = `signing${at.replaceAll("/", "-")}`;
  const files = read.value.get(at) ?? [];
  const take = async (chosen) => {
    const found = await Promise.all(chosen.map(async (file) => ({ name: file.name, facts: await inspect("inspectSigning", file) })));
    read.value = new Map([...read.value, [at, chosen]]);
    const telling = found.filter(isTelling);
    if (telling.length === 0) return announce(found.flatMap(({ facts }) => facts.findings)[0]?.message ?? t("signing.nothing"));
    doing(at, undefined, () => telling.map((file) => fillIn(at, file)).join(" "), id);
    leave(at);
  };
  return (
    <div class="field">
      <Drop id={id} label={t("signing.choose")} hint={t("signing.hint")} multiple onFiles={take} data={{ "data-drop": "signing" }} />
      <Undo at={id} />
      {files.length > 0 && <ul class="plain">{files.map((file) => <Read key={file.name} file={file} />)}</ul>}
    </div>
  );
}
