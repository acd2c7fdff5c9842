// `check --lines`: every line is answered exactly once, in order, or the run says what was not; both commands.
import assert from "node:assert/strict";
import { once } from "node:events";
import { closeSync, existsSync, openSync, readFileSync } from "node:fs";
import { dirname } from "node:path";
import { test } from "node:test";
import { AS_OF, COMMANDS, ended, file, lines, run, start } from "./commands.js";
import { HOSTILE } from "./hostile.js";

const LINES = ["check", "--lines", ...AS_OF];
const filing = (id) => `${JSON.stringify({ id, organizer: { nature: "enterprise", name: `示例${id}有限公司` } })}\n`;
const next = (err) => /next: --resume (\d+:\d+)/.exec(err)?.[1];

for (const [where, command] of Object.entries(COMMANDS)) {
  const check = (args, options) => run(command, [...LINES, ...args], options);

  test(`${where}: ids pass through in order, whatever the number of threads`, { timeout: 120_000 }, async () => {
    const input = Array.from({ length: 600 }, (_, at) => filing(at)).join("");
    for (const jobs of ["1", "3"]) {
      const { code, out } = await check(["--jobs", jobs], { input });
      assert.equal(code, 2);
      assert.deepEqual(lines(out).map((line) => JSON.parse(line).id), Array.from({ length: 600 }, (_, at) => at));
    }
  });

  test(`${where}: a bad line has its number, a cut one ends the run with 4`, { timeout: 60_000 }, async () => {
    const bad = await check([], { input: "{}\n{bad\n{}\n" });
    assert.deepEqual(lines(bad.out).map((line) => JSON.parse(line).line), [undefined, 2, undefined]);
    assert.equal(bad.code, 2);
    const cut = await check([], { input: HOSTILE["the end of a line cut off"] });
    assert.equal(cut.code, 4);
    assert.match(cut.err, new RegExp(`cut off in line 2, the last one, which begins at byte ${Buffer.byteLength(HOSTILE["the end of a line cut off"].split("\n")[0]) + 1};`));
    assert.equal(JSON.parse(lines(cut.out)[1]).line, 2);
  });

  test(`${where}: a foreign encoding is named`, { timeout: 60_000 }, async () => {
    assert.match((await check([], { input: HOSTILE["GBK"] })).err, /GBK/);
    assert.match((await check([], { input: HOSTILE["UTF-16"] })).err, /is UTF-16.*iconv -f UTF-16/);
    assert.doesNotMatch((await check([], { input: filing(1) })).err, /not UTF-8/);
  });

  test(`${where}: a run goes on where another ended`, { timeout: 60_000 }, async () => {
    const input = `\ufeff${filing(1)}{bad\n${filing(3)}`;
    const whole = await check([], { input });
    const first = Buffer.byteLength(`\ufeff${filing(1)}`);
    const path = file(`resumed-${where.at(-1)}.ndjson`, input);
    for (const [args, given] of [[["-"], { input }], [[path], {}]]) {
      const rest = await check(["--resume", `${first}:1`, ...args], given);
      assert.deepEqual(lines(rest.out), lines(whole.out).slice(1));
      assert.equal(next(rest.err), `${Buffer.byteLength(input)}:3`);
      const beyond = await check(["--resume", "100000", ...args], given);
      assert.equal(beyond.code, 3, beyond.err);
    }
  });

  test(`${where}: a run goes on where a line begins, and nowhere else`, { timeout: 60_000 }, async () => {
    const whole = filing(1);
    const length = Buffer.byteLength(whole) - 1;
    for (const [name, input] of Object.entries({ middle: whole, other: `${whole.trimEnd()} ${whole}`, return: `${whole.trimEnd()}\r${whole}` })) {
      const at = name === "middle" ? 10 : length;
      for (const [args, given] of [[["-"], { input }], [[file(`${name}-${where.at(-1)}.ndjson`, input)], {}]]) {
        const { code, out, err } = await check(["--resume", `${at}:1`, ...args], given);
        assert.deepEqual([code, out.length], [3, 0], err);
        assert.match(err, new RegExp(`byte ${at} of .* is in the middle of a line`));
      }
    }
    // Its last line had no end when it was answered. Since then it got one, and more lines came.
    for (const end of ["", "\n", "\r\n", "\r"]) {
      for (const more of end.endsWith("\n") ? ["", filing(2) + "{bad"] : [""]) {
        const input = whole.trimEnd() + end + more;
        const { out, err } = await check(["--resume", `${length}:1`], { input });
        assert.deepEqual(lines(out).map((line) => JSON.parse(line)).map(({ id, line }) => id ?? line), more ? [2, 3] : [], err);
        assert.equal(next(err), `${Buffer.byteLength(input)}:${more ? 3 : 1}`);
      }
    }
    const marked = await check(["--resume", "3:0"], { input: `\ufeff${whole}` });
    assert.equal(lines(marked.out).length, 1, marked.err);
  });

  test(`${where}: messages that nobody takes change nothing`, { timeout: 60_000, skip: !existsSync("/dev/full") }, async () => {
    const full = openSync("/dev/full", "w");
    for (const [args, exit, answers] of [[[], 2, 1], [["nothing.ndjson"], 4, 0], [["--resume", "1"], 3, 0]]) {
      const { code, out } = await check(args, { input: filing(1), stderr: full });
      assert.deepEqual([code, lines(out).length], [exit, answers], `${args}`);
    }
    closeSync(full);
    const child = start(command, LINES, { input: null });
    const end = ended(child);
    child.stderr.destroy();
    child.stdin.end(filing(1));
    const { code, out } = await end;
    assert.deepEqual([code, lines(out).length], [2, 1]);
  });

  test(`${where}: a folder as the input ends with 4`, { timeout: 60_000, skip: process.platform === "win32" }, async () => {
    const folder = dirname(file("beside.ndjson"));
    const stdin = openSync(folder, "r");
    for (const { code, err } of [await check([], { stdin }), await check([folder])]) {
      assert.equal(code, 4, err);
      assert.match(err, /directory.*; 0 lines/);
    }
    closeSync(stdin);
  });

  test(`${where}: exit codes tell the verdict, quiet says nothing`, { timeout: 60_000 }, async () => {
    const none = await check([], { input: "" });
    assert.equal(none.code, 0);
    const quiet = await check(["--quiet"], { input: filing(1) });
    assert.deepEqual([quiet.code, quiet.err], [2, ""]);
  });

  test(`${where}: a closed pipe ends the run quietly`, { timeout: 60_000 }, async () => {
    const child = start(command, LINES, { input: filing(1).repeat(20_000) });
    const end = ended(child);
    await once(child.stdout, "data");
    child.stdout.destroy();
    const { code, err } = await end;
    assert.deepEqual([code, err], [0, ""]);
  });

  test(`${where}: a run that was killed goes on after as many lines as its answers have`, { timeout: 60_000, skip: process.platform === "win32" }, async () => {
    const rows = Array.from({ length: 3000 }, (_, at) => filing(at));
    const path = file(`killed-${where.at(-1)}.ndjson`, rows.join(""));
    const child = start(command, [...LINES, path]);
    const end = ended(child);
    await once(child.stdout, "data");
    child.kill("SIGKILL");
    const killed = await end;
    assert.equal(killed.signal, "SIGKILL");
    const done = lines(killed.out);
    const place = `${Buffer.byteLength(rows.slice(0, done.length).join(""))}:${done.length}`;
    const rest = await check(["--resume", place, path]);
    assert.deepEqual([...done, ...lines(rest.out)].map((line) => JSON.parse(line).id), rows.map((_, at) => at));
  });

  test(`${where}: a full disk ends it with 4 and says where to go on`, { timeout: 60_000, skip: !existsSync("/dev/full") }, async () => {
    const full = openSync("/dev/full", "w");
    for (const times of [3, 20_000]) {
      const { code, err } = await check([], { input: filing(1).repeat(times), stdout: full });
      assert.equal(code, 4);
      assert.match(err, /could not be written/);
      assert.equal(next(err), "0:0");
    }
    closeSync(full);
  });

  test(`${where}: a disk that is full in the middle of an answer ends it with 4, and the rest of a run is the rest`, { timeout: 60_000, skip: process.platform === "win32" }, async () => {
    const ids = Array.from({ length: 400 }, (_, at) => at);
    const path = file(`filling-${where.at(-1)}.ndjson`, ids.map(filing).join(""));
    const target = file(`filled-${where.at(-1)}.ndjson`);
    const limited = ["sh", "-c", `trap '' XFSZ; ulimit -f 100; exec "$@" > ${target}`, "sh", ...command];
    const { code, err } = await run(limited, [...LINES, path]);
    assert.equal(code, 4, err);
    const written = Number(/the first (\d+) bytes written are whole lines/.exec(err)[1]);
    const found = readFileSync(target);
    assert.ok(written < found.length, `${written} of ${found.length}`);
    const rest = await check(["--resume", next(err), path]);
    assert.deepEqual([...lines(found.subarray(0, written)), ...lines(rest.out)].map((line) => JSON.parse(line).id), ids);
  });

  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
    test(`${where}: interrupted by ${signal}, it answers what it has read and says where to go on`, { timeout: 60_000, skip: process.platform === "win32" }, async () => {
      const child = start(command, LINES, { input: null });
      const end = ended(child);
      child.stdin.write(`${filing(1)}${filing(2)}{"id":`);
      await once(child.stdout, "data");
      child.kill(signal);
      const { code, out, err } = await end;
      assert.equal(code, 4);
      assert.match(err, /interrupted/);
      assert.equal(next(err), `${Buffer.byteLength(filing(1) + filing(2))}:${lines(out).length}`);
    });
  }

  test(`${where}: a line is answered before the next one comes`, { timeout: 60_000 }, async () => {
    const child = start(command, LINES, { input: null });
    const end = ended(child);
    for (const id of [1, 2]) {
      const answered = once(child.stdout, "data");
      child.stdin.write(filing(id));
      assert.equal(JSON.parse(String((await answered)[0])).id, id);
    }
    child.stdin.end();
    assert.equal((await end).code, 2);
  });
}

// As a module that Node loads first, in each thread.
const WORKERS_THAT = {
  "begin with a fault": "throw new Error('no such thing')",
  "end at once": "process.exit(7)",
  "end over the first lines": "parentPort.on('message', () => process.exit(7))",
  "throw over the first lines": "parentPort.on('message', () => { throw new Error('no such thing') })",
  "have no memory left": "parentPort.on('message', () => { const all = []; for (;;) all.push(new Array(1e5).fill({})) })",
};
for (const [what, code] of Object.entries(WORKERS_THAT)) {
  test(`in Node: workers that ${what} end the run with 4, and it says where to go on`, { timeout: 60_000 }, async () => {
    const sabotage = file(`${what.replaceAll(" ", "-")}.mjs`, `import { isMainThread, parentPort } from "node:worker_threads";\nif (!isMainThread) { ${code} }\n`);
    const { code: exit, err } = await run(COMMANDS["in Node"], LINES, { input: filing(1).repeat(5000), env: { NODE_OPTIONS: `--import ${sabotage} --max-old-space-size=100` } });
    assert.equal(exit, 4, err);
    assert.match(err, /^beian: a worker ended: .*; 0 lines.*next: --resume 0:0\n$/m);
  });
}
