// Running other programs so that whoever waits sees what is going on.
import { spawn, spawnSync } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { availableParallelism } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../../", import.meta.url));

/** Something the user has to do; shown as its one line, without a stack. */
export class Problem extends Error {}

export const say = (line) => console.log(`beian: ${line}`);

/** Whatever several steps need is made for the first of them alone. */
export function lazy(make) {
  let made;
  return () => (made ??= make());
}

/** What is running: a failure of one program ends those beside it. */
const children = new Set();

/** Runs a program, passes its output on, and says that it is still at work when it is silent for long. */
export function run(doing, command, args, { env, cwd = root, quiet = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd, env: { ...process.env, ...env }, stdio: ["ignore", "pipe", "pipe"] });
    children.add(child);
    const started = Date.now();
    let output = "";
    let heartbeat = setInterval(beat, 15_000);
    function beat() {
      say(`still ${doing} (${Math.round((Date.now() - started) / 1000)} s)`);
    }
    function pass(stream) {
      return (chunk) => {
        output += chunk;
        if (quiet) return;
        stream.write(chunk);
        clearInterval(heartbeat);
        heartbeat = setInterval(beat, 15_000);
      };
    }
    child.stdout.setEncoding("utf8").on("data", pass(process.stdout));
    child.stderr.setEncoding("utf8").on("data", pass(process.stderr));
    const end = (code) => {
      clearInterval(heartbeat);
      children.delete(child);
      resolve({ ok: code === 0, output });
    };
    child.on("error", (error) => {
      output += error.message;
      end(-1);
    });
    child.on("close", end);
  });
}

/** The same, for a step that everything after it needs. */
export async function must(doing, command, args, options) {
  const { ok, output } = await run(doing, command, args, options);
  if (ok) return output;
  if (options?.quiet) process.stderr.write(output);
  throw new Problem(`failed at ${doing}: ${command} ${args.join(" ")}`);
}

/** What a program prints, or null where it is not there or fails. */
export function ask(command, args) {
  const { status, stdout } = spawnSync(command, args, { cwd: root, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
  return status === 0 ? stdout.trim() : null;
}

/** The first of these programs in PATH. */
export function which(...names) {
  const extension = process.platform === "win32" ? ".exe" : "";
  for (const name of names) {
    for (const folder of (process.env.PATH ?? "").split(delimiter)) {
      const path = join(folder, name + extension);
      if (executable(path)) return path;
    }
  }
  return null;
}

export function executable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Several at a time, as many as there are cores. */
export async function inParallel(items, work) {
  const rest = items[Symbol.iterator]();
  const one = async () => {
    for (const item of rest) await work(item);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, one));
}

/** Runs a script's main function once the whole script is read: a problem ends it with one line. */
export function main(script) {
  Promise.resolve().then(script).catch((error) => {
    for (const child of children) child.kill();
    console.error(error instanceof Problem ? `beian: ${error.message}` : error);
    process.exitCode = 1;
  });
}
