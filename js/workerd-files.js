// The module for files, which is ready when the first file comes: see workerd.js.
import "./workerd.js";

export { inspectImage, inspectSigning } from "./files.js";

export const initFiles = async () => {};
