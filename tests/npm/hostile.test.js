// Whatever JavaScript can hand over: nothing throws, hangs or traps, and none of it passes.
import assert from "node:assert/strict";
import { afterEach, test } from "node:test";
import { load, script } from "./installed.js";

// A call that survives only because its instance was replaced has not stood up to its input.
let instances = 0;
WebAssembly.Instance = class extends WebAssembly.Instance {
  constructor(...given) {
    super(...given);
    instances += 1;
  }
};
const beian = await load();
afterEach(() => assert.equal(instances, 1, "the instance died"));

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
  "bytes": () => new Uint8Array(100_000),
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
  assert.equal(instances, 1, "the instance died");
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
    assert.ok(Array.isArray(beian.checkPath({}, value())));
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
