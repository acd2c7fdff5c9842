// Whatever JavaScript can hand over: nothing throws, hangs or traps, and none of it passes.
import assert from "node:assert/strict";
import { afterEach, test } from "node:test";
import { script } from "./installed.js";
import { instances, load, memory, table } from "./instances.js";

// A call that survives only because its instance was replaced has not stood up to its input.
const beian = await load();
afterEach(() => assert.equal(instances(), 1, "the instance died"));

const boom = () => {
  throw new Error("boom");
};
const revoked = () => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
};
const throwing = () => new Proxy({}, Object.fromEntries(Object.getOwnPropertyNames(Reflect).map((name) => [name, boom])));
const cyclic = () => {
  const filing = { services: [] };
  filing.organizer = filing;
  filing.services.push(filing);
  return filing;
};
const deep = (depth, wrap) => {
  let value = "end";
  for (let at = 0; at < depth; at += 1) value = wrap(value);
  return value;
};

/** Made anew for every use: some are used up by reading. */
const VALUES = {
  "null": () => null,
  "undefined": () => undefined,
  "a number": () => 7,
  "NaN": () => NaN,
  "a bigint": () => 7n,
  "a boolean": () => true,
  "text": () => "filing",
  "a lone surrogate": () => "\ud800x\udc00",
  "5 MB of text": () => "备".repeat(5_000_000),
  "a symbol": () => Symbol("filing"),
  "a function": () => boom,
  "a class": () => class { static get name() { return boom(); } },
  "an array": () => [1, [2], {}],
  "a sparse array": () => Object.assign([], { length: 2 ** 32 - 1 }),
  "a Map": () => new Map([["organizer", { name: "x" }]]),
  "a Set": () => new Set([1]),
  "a Date": () => new Date(NaN),
  "a RegExp": () => /x/,
  "a Promise": () => Promise.resolve({}),
  "an Error": () => new Error("x"),
  "boxed text": () => new String("x"),
  "bytes": () => new Uint8Array(5_000_000),
  "a Buffer": () => Buffer.alloc(5_000_000),
  "a DataView": () => new DataView(new ArrayBuffer(8)),
  "long boxed text": () => new String("x".repeat(1_000_000)),
  "a shared buffer": () => new SharedArrayBuffer(8),
  "a WeakMap": () => new WeakMap(),
  "a global object": () => globalThis,
  "a null prototype": () => Object.create(null),
  "cyclic": cyclic,
  "throwing getters": () => Object.defineProperties({}, Object.fromEntries(["organizer", "services", "action"].map((name) => [name, { enumerable: true, get: boom }]))),
  "a throwing toJSON": () => ({ toJSON: boom, toString: boom, valueOf: boom, [Symbol.toPrimitive]: boom, [Symbol.iterator]: boom }),
  "a revoked proxy": revoked,
  "a proxy that throws at everything": throwing,
  "a proxy without end": () => {
    const endless = new Proxy({}, { get: () => endless, has: () => true, ownKeys: () => ["organizer"], getOwnPropertyDescriptor: () => ({ value: 1, enumerable: true, configurable: true }) });
    return endless;
  },
  "an array whose length lies": () => new Proxy([], { get: (list, key) => (key === "length" ? 2 ** 53 : list[key]) }),
  "100,000 objects deep": () => deep(100_000, (value) => ({ organizer: value })),
  "100,000 arrays deep": () => deep(100_000, (value) => [value]),
  "10,000 services": () => ({ services: Array.from({ length: 10_000 }, () => ({ kind: "website" })) }),
  "100,000 keys": () => Object.fromEntries(Array.from({ length: 100_000 }, (_, at) => [`key${at}`, at])),
  "names of the prototype": () => JSON.parse('{ "__proto__": { "polluted": true }, "constructor": { "prototype": { "polluted": true } }, "toString": 1, "hasOwnProperty": 2 }'),
  "a changing getter": () => {
    let calls = 0;
    return { get organizer() { return (calls += 1) % 2 ? { name: "x" } : 7; } };
  },
};

/** One place of every kind that a filing has. */
const PLACES = {
  "/action": (value) => ({ action: value }),
  "/organizer": (value) => ({ organizer: value }),
  "/organizer/name": (value) => ({ organizer: { name: value } }),
  "/organizer/certificate": (value) => ({ organizer: { certificate: value } }),
  "/organizer/certificate/number": (value) => ({ organizer: { certificate: { kind: "business-licence", number: value } } }),
  "/organizer/certificate/validUntil": (value) => ({ organizer: { certificate: { validUntil: value } } }),
  "/organizer/personInCharge/mobile": (value) => ({ organizer: { personInCharge: { mobile: value } } }),
  "/services": (value) => ({ services: value }),
  "/services/0": (value) => ({ services: [value] }),
  "/services/0/domains/0/name": (value) => ({ services: [{ domains: [{ name: value }] }] }),
  "/services/0/domains/0/registration/redacted": (value) => ({ services: [{ domains: [{ registration: { redacted: value } }] }] }),
  "/services/0/content/0": (value) => ({ services: [{ content: [value] }] }),
  "/services/0/approvals": (value) => ({ services: [{ approvals: value }] }),
  "/services/0/access/addresses/0": (value) => ({ services: [{ access: { addresses: [value] } }] }),
  "/attachments/0/bytes": (value) => ({ attachments: [{ bytes: value }] }),
};

const show = (report) => JSON.stringify(report).slice(0, 400);

function sound(report) {
  assert.ok(["blocked", "attention"].includes(report.verdict), `passed: ${show(report)}`);
  assert.equal(instances(), 1, "the instance died");
  for (const finding of report.findings) {
    assert.ok(finding.rule && finding.message && finding.fix && finding.basis.length > 0, show(finding));
    assert.match(finding.path, /^(\/|$)/);
  }
}

for (const [name, value] of Object.entries(VALUES)) {
  test(`check(${name})`, { timeout: 60_000 }, () => {
    sound(beian.check(value()));
  });
}

// What is nothing at all is as if it were not there; these are not what any place expects.
const MISTYPED = ["a symbol", "a function", "a bigint", "a Map", "cyclic", "a revoked proxy", "a proxy that throws at everything", "100,000 objects deep", "a lone surrogate", "5 MB of text", "a sparse array"];
for (const [path, filing] of Object.entries(PLACES)) {
  test(`anything at all at ${path}`, { timeout: 120_000 }, () => {
    for (const value of Object.values(VALUES)) sound(beian.check(filing(value())));
  });

  test(`a value of the wrong type at ${path} is found there`, { timeout: 60_000 }, () => {
    for (const name of MISTYPED) {
      const found = beian.check(filing(VALUES[name]())).findings.filter((finding) => finding.path === path || finding.path.startsWith(`${path}/`));
      assert.ok(found.length > 0, name);
    }
  });
}

test("checkPath takes anything for the filing and the path", { timeout: 120_000 }, () => {
  for (const value of Object.values(VALUES)) {
    assert.ok(Array.isArray(beian.checkPath(value(), "/organizer/name")));
    try {
      assert.ok(Array.isArray(beian.checkPath({}, value())));
    } catch (error) {
      assert.ok(error instanceof beian.BeianOptionError && error.option === "path", String(error));
    }
  }
});

test("the inspecting functions take anything, and call none of it valid", { timeout: 120_000 }, () => {
  for (const [name, value] of Object.entries(VALUES)) {
    const facts = beian.inspectCertificate(value(), value());
    assert.equal(facts.valid, false, name);
    assert.equal(beian.inspectCertificate("uscc", value()).valid, false, name);
    const { domain, findings } = beian.inspectDomain(value());
    assert.ok(domain === null && findings.length > 0, `${name}: ${domain}`);
    assert.equal(typeof beian.parseRegistration(value()), "object");
  }
});

test("checkLines takes anything: bytes, text, or one line that is no filing", { timeout: 120_000 }, () => {
  for (const [name, value] of Object.entries(VALUES)) {
    const out = new TextDecoder().decode(beian.checkLines(value()));
    for (const line of out.split("\n").filter(Boolean)) assert.equal(typeof JSON.parse(line), "object", name);
  }
  const detached = new Uint8Array(8);
  structuredClone(detached, { transfer: [detached.buffer] });
  assert.ok(beian.checkLines(detached) instanceof Uint8Array);
});

test("filingSchema takes anything and passes none of it", { timeout: 120_000 }, () => {
  for (const [name, value] of Object.entries(VALUES)) {
    const { issues } = beian.filingSchema["~standard"].validate(value());
    assert.ok(issues?.length > 0, name);
    for (const issue of issues) assert.ok(typeof issue.message === "string" && Array.isArray(issue.path), name);
  }
});

const OPTIONS = [
  [{ langs: "en" }, /langs/],
  [{ lang: "fr" }, /lang/],
  [{ lang: Symbol("en") }, /lang/],
  [{ asOf: "yesterday" }, /asOf/],
  [{ asOf: new Date(0) }, /asOf/],
  [{ parts: "checked" }, /parts/],
  [{ parts: ["everything"] }, /parts/],
  [{ known: 7 }, /known/],
  [{ policies: {} }, /policies/],
  [{ provider: 7 }, /provider/],
  [{ ignore: ["name/nothing"] }, /ignore/],
  [{ severity: { "name/holder": "fatal" } }, /severity/],
  [{ unknownFields: true }, /unknownFields/],
  [{ messages: { "name/holder#nothing": "x" } }, /messages/],
  ["en", /options/],
];
const CALLS = {
  check: (options) => beian.check({}, options),
  checkPath: (options) => beian.checkPath({}, "", options),
  inspectCertificate: (options) => beian.inspectCertificate("uscc", "1", options),
  inspectDomain: (options) => beian.inspectDomain("example.com", options),
  checkLines: (options) => beian.checkLines(new Uint8Array(), options),
  rules: (options) => beian.rules(options),
  vocabulary: (options) => beian.vocabulary(options),
};
for (const [name, call] of Object.entries(CALLS)) {
  test(`${name}: a wrong option is a TypeError that names it`, () => {
    for (const [options, named] of OPTIONS) {
      assert.throws(() => call(options), (error) => error instanceof TypeError && named.test(error.message), JSON.stringify(options));
    }
  });

  test(`${name}: options of any kind work or are refused`, { timeout: 60_000 }, () => {
    for (const [kind, value] of Object.entries(VALUES)) {
      try {
        call(value());
      } catch (error) {
        assert.ok(error instanceof TypeError, `${kind}: ${error}`);
      }
    }
    assert.doesNotThrow(() => call({ lang: "en" }));
    assert.doesNotThrow(() => call(undefined));
  });
}

/** What cannot be read, and the rule that says so at its place. */
const UNREAD = [
  ["a getter that throws", () => ({ get organizer() { return boom(); } }), "form/wrong-type", "/organizer"],
  ["a proxy that throws over its names", () => ({ organizer: new Proxy({}, { ownKeys: boom }) }), "form/wrong-type", "/organizer"],
  ["a proxy that throws over its prototype", () => ({ organizer: new Proxy({}, { get: boom, getPrototypeOf: boom }) }), "form/required", "/organizer/nature"],
  ["a revoked list", () => { const { proxy, revoke } = Proxy.revocable([], {}); revoke(); return proxy; }, "form/wrong-type", ""],
  ["an object inside itself", () => { const a = {}; a.organizer = a; return a; }, "form/unknown-field", "/organizer/organizer"],
  ["a list inside itself", () => { const a = []; a.push(a); return { services: a }; }, "form/wrong-type", "/services/0"],
  ["a long text", () => ({ organizer: { name: "x".repeat(5e6) } }), "form/too-large", "/organizer/name"],
  ["a lone surrogate", () => ({ organizer: { name: "示例\ud800" } }), "form/illegal-character", "/organizer/name"],
  ["a long list", () => ({ services: Array.from({ length: 10_000 }, () => ({})) }), "form/too-large", "/services"],
  ["a hole", () => ({ services: [,] }), "form/wrong-type", "/services/0"],
  ["many members", () => Object.fromEntries(Array.from({ length: 1_000 }, (_, at) => [`k${at}`, at])), "form/too-large", ""],
  ["__proto__", () => JSON.parse('{"__proto__":{},"constructor":1}'), "form/unknown-field", "/__proto__"],
  ["a number for a text", () => ({ organizer: { certificate: { number: 110105194912310020 } } }), "form/wrong-type", "/organizer/certificate/number"],
  ["boxed text", () => ({ organizer: { name: new String("x") } }), "form/wrong-type", "/organizer/name"],
  ["a Date", () => ({ organizer: { name: new Date(0) } }), "form/wrong-type", "/organizer/name"],
  ["bytes", () => ({ organizer: { name: new Uint8Array(8) } }), "form/wrong-type", "/organizer/name"],
  ["toJSON", () => ({ organizer: { toJSON: boom } }), "form/unknown-field", "/organizer/toJSON"],
  ["signs of a pointer", () => ({ "a/b~c": 1 }), "form/unknown-field", "/a~1b~0c"],
];
for (const [name, filing, rule, path] of UNREAD) {
  test(`${name} is found where it stands`, () => {
    const { findings } = beian.check(filing());
    assert.ok(findings.some((finding) => finding.rule === rule && finding.path === path), show({ findings }));
  });
}

/** Milliseconds of CPU, whatever else the machine does. */
function cpu(work) {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e3;
}

test("uploads are refused before they are enumerated", { timeout: 60_000 }, () => {
  const uploads = [new Uint8Array(5e6), Buffer.alloc(5e6), new String("x".repeat(5e6))];
  const time = cpu(() => {
    for (const data of uploads) sound(beian.check({ attachments: [{ kind: "x", data, bytes: data }] }));
  });
  assert.ok(time < 1_000, `${time} ms`);
});

test("500 members with names of 10 KB: read at once, and cut in paths and messages", { timeout: 60_000 }, () => {
  const filing = Object.fromEntries(Array.from({ length: 500 }, (_, at) => [`${"备".repeat(3_400)}${at}`, at]));
  let report;
  const time = cpu(() => (report = beian.check(filing)));
  assert.equal(report.findings.filter(({ rule }) => rule === "form/unknown-field").length, 500);
  assert.ok(JSON.stringify(report).length < 1e6, `${JSON.stringify(report).length} characters`);
  assert.ok(time < 500, `${time} ms`);
});

test("members that are inherited are none", () => {
  const seen = JSON.stringify([beian.check({}), beian.rules(), beian.vocabulary()]);
  Object.defineProperties(Object.prototype, { organizer: { value: 7, configurable: true, enumerable: true }, lang: { value: "en", configurable: true, enumerable: true } });
  try {
    assert.equal(JSON.stringify([beian.check({}), beian.rules({}), beian.vocabulary({})]), seen);
  } finally {
    delete Object.prototype.organizer;
    delete Object.prototype.lang;
  }
  const inherited = Object.create({ lang: "en", organizer: 7 });
  assert.equal(JSON.stringify([beian.check(inherited, inherited), beian.rules(inherited), beian.vocabulary(inherited)]), seen);
});

test("a clock that fails is asked only for the day that no option names", () => {
  const { now } = Date;
  const named = beian.check({}, { asOf: "2026-11-22" });
  try {
    for (const clock of [boom, () => NaN, () => Infinity, () => "soon", () => Symbol("now"), () => 7n]) {
      Date.now = clock;
      assert.deepEqual(beian.check({}, { asOf: "2026-11-22" }), named);
      for (const call of [() => beian.check({}), () => beian.inspectDomain("a.cn"), () => beian.checkLines(new Uint8Array([10])), () => beian.isCertificateNumber("resident-id", "110105201501010017")]) {
        assert.throws(call, (error) => error instanceof TypeError && /asOf/.test(error.message) && /Date\.now/.test(error.message));
      }
    }
  } finally {
    Date.now = now;
  }
  assert.equal(beian.check({}).verdict, "blocked");
});

test("a hundred thousand calls leave the memory and the tables as they were", { timeout: 300_000 }, () => {
  const filing = { get organizer() { return boom(); }, services: [{ name: "示例", domains: [{ name: "example.com" }] }] };
  const calls = () => {
    beian.check(filing, { parts: [] });
    beian.inspectCertificate("uscc", "91350100M000100Y43");
    beian.parseRegistration("Registrant: x");
    beian.divisions("110000");
    assert.throws(() => beian.check({}, { lang: "fr" }), TypeError);
  };
  for (let call = 0; call < 1_000; call += 1) calls();
  const before = [memory(), table()];
  for (let call = 0; call < 20_000; call += 1) calls();
  assert.deepEqual([memory(), table()], before);
});

test("nothing is left on the prototypes", () => {
  for (const value of Object.values(VALUES)) beian.check(value());
  assert.equal({}.polluted, undefined);
  assert.deepEqual(Object.keys(Object.prototype), []);
});

test("a frozen Object.prototype changes nothing", () => {
  const filing = JSON.stringify({ organizer: { name: "x", nature: "enterprise" }, services: [{ kind: "website" }] });
  const source = (before) => `${before}; const { check, rules, vocabulary } = await import("beian");
    console.log(JSON.stringify([check(${filing}, { asOf: "2026-11-22" }), rules().length, vocabulary()]));`;
  const frozen = "for (const type of [Object, Array, Function, String, Map]) Object.freeze(type.prototype)";
  assert.equal(script(source(frozen)), script(source("")));
});
