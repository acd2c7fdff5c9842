// Domains beside what Node's own URL makes of the same hosts, and the short way to a domain beside the long one.
import assert from "node:assert/strict";
import { test } from "node:test";
import { ask, assertExplained, compare, COUNT, SEED } from "../domains/compare.js";
import { hosts } from "../domains/hosts.js";
import { load } from "./installed.js";

const { inspectDomain, registrableDomain } = await load();
const generated = hosts(COUNT, SEED);

test("100,000 hosts: the domain of the host that URL asks for, every difference explained", (t) => {
  assertExplained(compare(inspectDomain, generated, generated.map(ask)), t);
});

test("registrableDomain is the domain of inspectDomain", () => {
  const addresses = generated.filter((_, at) => at % 10 === 0).flatMap((host) => [host, `https://${host}/a/b?c=d`, `http://${host}`]);
  const odd = ["", " ", ".com", "com", "https://", "https://example.com", "example.com/a,b.com", "a.com b.com", "域名：example.com", "\ud800.com", "x".repeat(100_000), `${"a.".repeat(200)}com`, `${"a".repeat(600)}.com`, null, undefined, 7, {}, [], new String("example.com"), Symbol("x"), () => 1];
  for (const input of [...addresses, ...odd]) assert.equal(registrableDomain(input), inspectDomain(input).domain, String(input).slice(0, 80));
  assert.equal(registrableDomain("https://www.example.com.cn/a"), "example.com.cn");
});
