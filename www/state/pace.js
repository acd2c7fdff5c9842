// Large work waits for a frame: that a button was pressed is seen before it begins.

/** Resolves when the next frame is on the screen; at once where nothing is drawn. */
export const painted = () => (document.hidden ? Promise.resolve() : new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));

/** A handler for a control: that it was set is on the screen before anything follows from it. */
export const onceSeen = (work) => async ({ currentTarget: { value, checked } }) => {
  await painted();
  work({ value, checked });
};

/** Calls when there is nothing else to do. */
export const whenIdle = globalThis.requestIdleCallback ?? setTimeout;
