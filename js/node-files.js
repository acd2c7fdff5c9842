// The module for files, which is ready when the first file comes: see node.js.
import "./node.js";

export { inspectImage, inspectSigning } from "./files.js";

export const initFiles = async () => {};
