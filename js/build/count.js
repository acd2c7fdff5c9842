/** Sums the closing lines of cargo test, wasm-bindgen-test, node's test runner and pytest. */
export function count(output) {
  const sum = (pattern) => [...output.matchAll(pattern)].reduce((total, match) => total + Number(match[1]), 0);
  return {
    passed: sum(/^test result: .*?(\d+) passed/gm) + sum(/^ℹ pass (\d+)/gm) + sum(/^[= ]*(?:\d+ failed, )?(\d+) passed\b.* in [\d.]+s/gm),
    failed: sum(/^test result: .*?(\d+) failed/gm) + sum(/^ℹ (?:fail|cancelled) (\d+)/gm) + sum(/^[= ]*(\d+) failed\b.* in [\d.]+s/gm),
  };
}

/** The tests that failed, by their names. */
export function failing(output) {
  const names = (pattern) => [...output.matchAll(pattern)].map(([, name]) => name);
  const found = [...names(/^test (.+?) \.\.\. FAILED$/gm), ...names(/^ *✖ (.+) \([\d.]+m?s\)$/gm), ...names(/^FAILED (\S+)/gm)];
  return [...new Set(found)];
}
