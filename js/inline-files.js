// The module for files, inside: see inline.js.
import "./cjs/packed-files.js";
import { FILE, instantiateBy, start, started } from "./files.js";
import { loader } from "./load.js";
import { unpacked } from "./packed.js";

export { inspectImage, inspectSigning } from "./files.js";

const load = loader({ start, started, file: FILE, by: instantiateBy });

export const initFiles = async () => {
  if (!started()) await load(unpacked("files"));
};
