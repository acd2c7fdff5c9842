// The module for files, which is ready when the first file comes: see edge.js.
import "./edge.js";

export { inspectImage, inspectSigning } from "./files.js";

export const initFiles = async () => {};
