// The steps that have been open: an untouched step is not a finished one.
import { signal } from "@preact/signals";

export const visited = signal(new Set());
export const visit = (id) => { if (!visited.peek().has(id)) visited.value = new Set([...visited.peek(), id]); };
export const forgetVisits = () => { visited.value = new Set(); };
