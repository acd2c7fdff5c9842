// The two commands: the one in Rust, built for tests, and the one in JavaScript over the built package.
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after } from "node:test";
import { root } from "../../js/build/process.js";
import { command } from "../../js/build/setup.js";

export const COMMANDS = {
  "in Rust": [await command()],
  "in Node": [process.execPath, join(root, "dist/cli/main.js")],
};

export const AS_OF = ["--as-of", "2026-11-22"];

const folder = mkdtempSync(join(tmpdir(), "beian-cli-"));
after(() => rmSync(folder, { recursive: true, force: true }));

/** Writes a file for the run. */
export function file(name, content = "") {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** Starts a command; `input` is written and ended unless it is null. */
export function start([program, ...before], args, { input = "", env, stdin = "pipe", stdout = "pipe", stderr = "pipe" } = {}) {
  const child = spawn(program, [...before, ...args], { cwd: folder, env: { ...process.env, NO_COLOR: "", ...env }, stdio: [stdin, stdout, stderr] });
  // It may end before it has read everything.
  child.stdin?.on("error", () => {});
  if (input !== null) child.stdin?.end(input);
  return child;
}

/** Runs a command to its end. */
export function run(command, args, options) {
  return ended(start(command, args, options));
}

export function ended(child) {
  return new Promise((resolve) => {
    const [out, err] = [[], []];
    child.stdout?.on("data", (bytes) => out.push(bytes));
    child.stderr?.on("data", (bytes) => err.push(bytes));
    child.on("close", (code, signal) => resolve({ code, signal, out: Buffer.concat(out), err: Buffer.concat(err).toString("utf8") }));
  });
}

/** The same for both: what each answers. */
export async function both(args, options) {
  const [rust, node] = await Promise.all(Object.values(COMMANDS).map((command) => run(command, args, options)));
  return { rust, node };
}

export const lines = (bytes) => bytes.toString("utf8").split("\n").slice(0, -1);
