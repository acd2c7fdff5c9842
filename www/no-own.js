// In place of js/own.js: the page has no rules of its own.
export const apart = (options) => ({ rest: options });
export const withoutOwn = (options) => options;
export const withOwn = (report) => report;
export const withOwnBelow = (findings) => findings;
export const withOwnLines = (lines) => lines;
export const pointerOf = (path) => path;
