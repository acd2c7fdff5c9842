// The environments in which the package is tried: each folder here is a small project that can be copied as it is.
//
// `try` says what is done in it, in order; what each step gives has to be the report, byte for byte. `quick` projects need no package that the
// repository does not have itself, and are part of `npm test`. `setting` is what the environment needs, where it needs something.

/** A script of the project. */
const runs = (script) => ({ does: "runs", script });
/** The same, and it prints the report. */
const prints = (script) => ({ does: "prints", script });
/** A page of the project in Chromium. `wasm` is how many modules a bundler put into `folder`. */
const shows = (page, { folder = "", wasm } = {}) => ({ does: "shows", page, folder, wasm });
/** A file that a script has written. */
const holds = (file) => ({ does: "holds", file });
/** A form of the project in Chromium, that is filled in: what is shown, what blocks, and what is checked again. */
const fills = (page, { folder = "" } = {}) => ({ does: "fills", page, folder });
/** A server, and pages (in Chromium) and answers of it. `{port}` is one that is free. */
const serves = (script, given, { pages = [], answers = [] }) => ({ does: "serves", script, given, pages, answers });
/** A mini-program, in a context that has what WeChat's has. */
const imitated = () => ({ does: "imitated" });

const VITE = "--host 127.0.0.1 --port {port} --strictPort";
const NEXT = "-H 127.0.0.1 -p {port}";
const INLINE = "`import … from \"beian/inline\"`";

export const ENVIRONMENTS = [
  { name: "node-esm", title: "Node, `import`", quick: true, try: [prints("start")] },
  { name: "node-cjs", title: "Node, `require()`", quick: true, try: [prints("start")] },
  { name: "typescript", title: "TypeScript: bundler, node16, nodenext, CommonJS, without DOM", of: "typescript", quick: true, try: [runs("bundler"), prints("node16"), prints("nodenext"), prints("commonjs"), runs("no-dom")] },
  { name: "typescript5", title: "TypeScript, moduleResolution node10", of: "typescript", try: [prints("node10")] },
  { name: "page", title: "a page without a bundler, import map, strict CSP", quick: true, setting: "CSP: `script-src 'wasm-unsafe-eval'`, `connect-src 'self'` (not for `beian/inline`)", try: [shows("index.html"), shows("inline.html")] },
  { name: "worker", title: "Web Worker", quick: true, try: [shows("index.html")] },
  { name: "service-worker", title: "service worker", quick: true, try: [shows("index.html")] },
  { name: "vite6", title: "Vite, dev and build", of: "vite", try: [serves("dev", VITE, { pages: ["/"] }), runs("build"), shows("index.html", { folder: "dist", wasm: 1 })] },
  { name: "vite7", title: "Vite, dev and build", of: "vite", try: [serves("dev", VITE, { pages: ["/"] }), runs("build"), shows("index.html", { folder: "dist", wasm: 1 })] },
  { name: "vite8", title: "Vite, dev and build", of: "vite", quick: true, try: [serves("dev", VITE, { pages: ["/"] }), runs("build"), shows("index.html", { folder: "dist", wasm: 1 })] },
  { name: "webpack", title: "webpack: page, worker, Node", of: "webpack", try: [runs("build"), shows("index.html", { folder: "", wasm: 2 }), shows("worker.html"), prints("start")] },
  { name: "rspack", title: "Rspack: page, worker, Node", of: "@rspack/core", try: [runs("build"), shows("index.html", { folder: "", wasm: 2 }), shows("worker.html"), prints("start")] },
  { name: "rollup", title: "Rollup: page, Node", of: "rollup", setting: `page: ${INLINE}, or copy \`beian.wasm\` beside the bundle`, try: [runs("build"), shows("index.html", { wasm: 0 }), prints("start")] },
  { name: "esbuild", title: "esbuild: page (ESM, IIFE), Node (ESM, CommonJS)", of: "esbuild", quick: true, setting: `page: ${INLINE}, or copy \`beian.wasm\` beside the bundle`, try: [runs("browser"), shows("index.html"), runs("beside"), shows("beside.html"), runs("iife"), shows("script.html"), prints("node-esm"), prints("node-cjs")] },
  { name: "parcel", title: "Parcel", of: "parcel", try: [runs("build"), shows("index.html", { folder: "out", wasm: 1 })] },
  {
    name: "next",
    title: "Next.js, Turbopack: page, client, route, edge; dev and build",
    of: "next",
    try: [
      serves("dev", NEXT, { pages: ["/", "/client"], answers: ["/route", "/edge"] }),
      runs("build"),
      serves("start", NEXT, { pages: ["/", "/client"], answers: ["/route", "/edge"] }),
    ],
  },
  {
    name: "nuxt",
    title: "Nuxt: page, client, API; dev and build",
    of: "nuxt",
    try: [serves("dev", "--host 127.0.0.1 --port {port}", { pages: ["/", "/client"], answers: ["/api/report"] }), runs("build"), serves("start", "", { pages: ["/", "/client"], answers: ["/api/report"] })],
  },
  {
    name: "sveltekit",
    title: "SvelteKit: page, client, API; dev and build",
    of: "@sveltejs/kit",
    try: [serves("dev", VITE, { pages: ["/", "/client"], answers: ["/api"] }), runs("build"), serves("start", "", { pages: ["/", "/client"], answers: ["/api"] })],
  },
  { name: "jest", title: "Jest, CommonJS: node, jsdom", of: "jest", try: [runs("test"), holds("report-node.json"), holds("report-jsdom.json")] },
  { name: "vitest", title: "Vitest: node, jsdom, inlined", of: "vitest", try: [runs("test"), holds("report-node.json"), holds("report-jsdom.json"), runs("test-inline")] },
  { name: "deno", title: "Deno: run, check, bundle", of: "deno", try: [prints("start"), runs("check"), prints("bundle")] },
  { name: "bun", title: "Bun: run, test, build, compile", of: "bun", try: [prints("start"), runs("test"), prints("bundle"), prints("node"), prints("compile")] },
  { name: "workerd", title: "wrangler: Cloudflare Workers (workerd)", of: "wrangler", try: [runs("build"), serves("dev", "--ip 127.0.0.1 --port {port}", { answers: ["/"] })] },
  { name: "wechat", title: "WeChat mini-program, imitated", quick: true, setting: "`init({ instantiate: (imports) => WXWebAssembly.instantiate(\"/miniprogram_npm/beian/beian.wasm.br\", imports) })`", try: [imitated()] },
  ...[
    { name: "react-hook-form", title: "React Hook Form", of: "react-hook-form" },
    { name: "tanstack-form", title: "TanStack Form", of: "@tanstack/react-form" },
    { name: "antd", title: "Ant Design", of: "antd" },
    { name: "element-plus", title: "Element Plus", of: "element-plus" },
    { name: "tdesign", title: "TDesign (Vue)", of: "tdesign-vue-next" },
    { name: "vee-validate4", title: "VeeValidate", of: "vee-validate" },
    { name: "vee-validate5", title: "VeeValidate", of: "vee-validate" },
    { name: "angular", title: "Angular, reactive forms", of: "@angular/forms" },
  ].map((form) => ({ ...form, try: [...(form.name === "angular" ? [runs("types")] : []), runs("build"), fills("index.html", { folder: "dist" })] })),
];
