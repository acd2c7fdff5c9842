// Large work waits for a frame: that a button was pressed is seen before it begins.

const frame = () => (document.hidden ? Promise.resolve() : new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));

/** What was answered and is still to be told, in order. */
const untold = [];

/** Tells it at once: what is drawn before it was told would show the answer before it. */
export function tellAll() {
  while (untold.length > 0) untold.shift()();
}

// Whatever a button does, it does with every answer given before it.
addEventListener("click", tellAll, true);

/** Tells something when the next frame is on the screen, and all else that was answered before. */
export function tellOnceSeen(tell) {
  untold.push(tell);
  painted();
}

/** Resolves when the next frame is on the screen; at once where nothing is drawn. */
export const painted = () => frame().then(tellAll);

/** A handler for a control: that it was set is on the screen before anything follows from it. */
export const onceSeen = (work) => ({ currentTarget: { value, checked } }) => tellOnceSeen(() => work({ value, checked }));

/** Calls when there is nothing else to do. */
export const whenIdle = globalThis.requestIdleCallback ?? setTimeout;
