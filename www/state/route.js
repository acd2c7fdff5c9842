// Which step is shown: the hash of the address, so that back and forward work and nothing of the filing stands in it.
import { batch, computed, signal } from "@preact/signals";
import { painted } from "./pace.js";

const hash = signal(location.hash.slice(1));
addEventListener("hashchange", async () => {
  await painted();
  hash.value = location.hash.slice(1);
});

export const route = computed(() => hash.value);
export const hrefOf = (id) => `#${id}`;

/** Goes to a step; `focus` names what takes the focus there, by its pointer or id. */
export async function go(id, focus) {
  await painted();
  wanted = focus;
  location.hash = id;
  batch(() => {
    hash.value = id;
    visits.value += 1;
  });
}

let wanted;
/** Counts visits, so that a step that is shown again moves the focus again. */
export const visits = signal(0);

/** What is to take the focus now that a step is there; asked once. */
export function takeWanted() {
  const focus = wanted;
  wanted = undefined;
  return focus;
}
