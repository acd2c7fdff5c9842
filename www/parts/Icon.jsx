// The few drawings of the page, on one grid of 20, as paths: they need no file and take the colour of the text.
const PATHS = {
  error: "M6.2 2h7.6L18 6.2v7.6L13.8 18H6.2L2 13.8V6.2zM7 7l6 6m0-6l-6 6",
  warning: "M10 2.5L18.5 17h-17zM10 8v4.2m0 2.3v.1",
  prompt: "M10 2a8 8 0 100 16 8 8 0 000-16zM10 9.2v4.6M10 6.3v.1",
  missing: "M10 2a8 8 0 100 16 8 8 0 000-16z",
  done: "M4 10.5l4 4 8-9",
  clear: "M8.5 2.5a6 6 0 100 12 6 6 0 000-12zM13 13l5 5",
  plus: "M10 4v12M4 10h12",
  minus: "M4 10h12",
  file: "M10 12.5v-9m-4 4l4-4 4 4M3 16.5h14",
  read: "M10 3v9m-4-4l4 4 4-4M3 16.5h14",
  copy: "M7 7h10v10H7zM13 7V3H3v10h4",
  lock: "M4 9h12v8H4zM6.5 9V6a3.5 3.5 0 017 0v3",
  print: "M5 8V3h10v5M5 14H3V8h14v6h-2M5 12h10v5H5z",
  next: "M8 4l6 6-6 6",
  back: "M12 4l-6 6 6 6",
};

export const Icon = ({ name }) => (
  <svg class={`icon icon-${name}`} viewBox="0 0 20 20" aria-hidden="true" focusable="false"><path d={PATHS[name]} /></svg>
);
