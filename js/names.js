// Names alone: what the core sees in them, without findings.
import { isLong, isText, noDay, settings, shortened, small, wrong } from "./small.js";

const { run } = small("names");
const nothing = { text: "", bare: "", form: null, placeholder: false, reserved: [], hints: [], pictures: [] };
const OF_A_SERVICE = ["nature", "organizer", "approved", "asOf"];

/** What is to be seen in a name. */
export function readName(name, options) {
  const { nature, organizer } = given(options, ["nature", "organizer"]);
  const { known, ...read } = run(
    (module) => module.ask("read", [shortened(name), nature, organizer]),
    () => ({ known: true, ...nothing }),
  );
  if (!known) throw noNature();
  return read;
}

/** Whether a service may be called so. */
export function isServiceName(name, options) {
  const { nature, organizer, approved, day } = given(options, OF_A_SERVICE);
  const refused = run(
    (module) => module.ask("refused", [shortened(name), nature, organizer], day, approved),
    () => true,
  );
  if (refused === undefined) throw noDay();
  if (refused === null) throw noNature();
  return isText(name) && !refused;
}

/** Whether an organizer may be called so, by the name on its certificate where that is given. */
export function isOrganizerName(name, options) {
  const { holder } = given(options, ["holder"]);
  const differs = run(
    (module) => module.ask("differs", [shortened(name), holder]),
    () => true,
  );
  return isText(name) && !differs;
}

/** In what two spellings of a name differ. */
export const compareNames = (name, document) => {
  const different = () => ({ same: "different", differences: [], spans: [] });
  // Of what cannot be read nothing is the same.
  if (isLong(name) || isLong(document)) return different();
  return run((module) => spelled(module.ask("compare", [name, document])), different);
};

/** The core calls them "difference#brackets". */
const spelled = ({ differences, ...compared }) => ({ ...compared, differences: differences.map((id) => id.split("#")[1]) });

const noNature = () => wrong("wrong-value", "/nature", "a nature of an organizer expected");

function given(options, names) {
  const { day } = settings(options, names);
  const { approved = false, ...texts } = options ?? {};
  for (const name of ["nature", "organizer", "holder"]) {
    texts[name] ??= "";
    if (typeof texts[name] !== "string") throw wrong("wrong-value", `/${name}`, "a text expected");
    texts[name] = shortened(texts[name]);
  }
  if (typeof approved !== "boolean") throw wrong("wrong-value", "/approved", "true or false expected");
  return { ...texts, approved: Number(approved), day };
}
