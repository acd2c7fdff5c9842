// The steps that have been open: an untouched step is not a finished one.
import { kept } from "./kept.js";

export const visited = kept(() => new Set());
export const visit = (id) => { if (!visited.peek().has(id)) visited.value = new Set([...visited.peek(), id]); };
