// For Node, where the module for files is read when the first file comes: see node.js.
import "./node.js";

export { inspectImage, inspectSigning } from "./files.js";

export const initFiles = async () => {};
