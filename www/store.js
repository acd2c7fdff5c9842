// The one filing the page works on. The JSON is the truth: a control shows a value of it and writes back only what the
// user changes, so whatever else an opened file holds stays as it is.
import * as json from "./json.js";

// The empty parts are there so that a check names each field that is missing, not the part as a whole.
export const blank = () => ({
  action: "new",
  organizer: { certificate: {}, personInCharge: { certificate: {} } },
  services: [{ kind: "website" }],
});

let filing = blank();
let saved = json.writeJson(filing);

export const get = (pointer) => json.get(filing, pointer);
export const set = (pointer, value) => { filing = json.set(filing, pointer, value); };
export const whole = () => filing;
export const replace = (next) => { filing = next; };

/** Whether there is anything that leaving the page would lose. */
export const isUnsaved = () => json.writeJson(filing) !== saved;
export const markSaved = () => { saved = json.writeJson(filing); };
