// What wasm-bindgen-test needs around it, in Node and in a page: it lists and runs the tests, and reports like libtest.

const CONSOLE = ["debug", "log", "info", "warn", "error"];

/**
 * @param glue what wasm-bindgen wrote for the module
 * @param {BufferSource} bytes the module
 * @param {string[]} filters only tests whose names contain one of them are run, if there is any
 * @returns {Promise<boolean>} whether all of them passed
 */
export async function runTests(glue, bytes, filters) {
  const module = await WebAssembly.compile(bytes);
  // "__wbgt__crate::module::name_of_the_test"
  const all = WebAssembly.Module.exports(module).filter(({ name }) => name.startsWith("__wbgt_")).map(({ name }) => name);
  const chosen = all.filter((name) => filters.length === 0 || filters.some((filter) => name.slice(name.indexOf("::")).includes(filter)));
  // Without a test, wasm-bindgen-test is not linked.
  if (all.length === 0) return true;
  globalThis.__wbg_test_invoke = (test) => test();
  globalThis.__wbgtest_og_console_log = console.log;
  const wasm = glue.initSync({ module });
  // What a test prints is shown when it fails.
  for (const method of CONSOLE) console[method] = (...words) => glue[`__wbgtest_console_${method}`](words);
  const context = new glue.WasmBindgenTestContext(false);
  context.filtered_count(all.length - chosen.length);
  return context.run(chosen.map((name) => wasm[name]));
}
