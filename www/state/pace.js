// Large work waits for a frame: that a button was pressed is seen before it begins.

/** Resolves when the next frame is on the screen; at once where nothing is drawn. */
export const painted = () => (document.hidden ? Promise.resolve() : new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
