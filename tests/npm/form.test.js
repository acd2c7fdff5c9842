// checkForm in Node, which has FormData and no forms. The native form is in tests/e2e/form.test.js.
import assert from "node:assert/strict";
import { test } from "node:test";
import { instances, load } from "./instances.js";

const { check, checkForm } = await load();
const options = { asOf: "2026-11-22", lang: "en" };

function data(controls) {
  const form = new FormData();
  for (const [name, value] of controls) form.append(name, value);
  return form;
}

const same = (controls, filing) => assert.deepEqual(checkForm(data(controls), options), check(filing, options));

test("control names are pointers; lists, flags, numbers and files are what the filing wants", () => {
  same([], {});
  same(
    [
      ["/action", "new"], ["/organizer/name", "示例"], ["/organizer/region", ""], ["token", "x"], ["/services/0/content", "news"],
      ["/services/0/domains/0/registration/redacted", "on"], ["/services/1/approvals/0/item", "news"], ["/services/0/approvals", "none"],
      ["/attachments/0", new File(["1234567"], "a.jpg", { type: "image/jpeg" })], ["/attachments/0/kind", "business-licence"],
      ["/attachments/1/width", "800"], ["/a~1b", "x"],
    ],
    {
      action: "new",
      organizer: { name: "示例" },
      services: [
        { content: ["news"], domains: [{ registration: { redacted: true } }], approvals: "none" },
        { approvals: [{ item: "news" }] },
      ],
      attachments: [{ fileName: "a.jpg", mediaType: "image/jpeg", bytes: 7, kind: "business-licence" }, { width: 800 }],
      "a/b": "x",
    },
  );
});

test("what is too long, too many or too deep is found, at once", { timeout: 20_000 }, () => {
  same([["/organizer/name", "x".repeat(5e6)]], { organizer: { name: "x".repeat(5e6) } });
  same([["/services/500/name", "x"]], { services: new Array(501) });
  const many = data(Array.from({ length: 20_000 }, (_, at) => [`/services/0/content/${at % 600}`, "news"]));
  assert.ok(checkForm(many, options).findings.some(({ rule, path }) => rule === "form/too-large" && path === "/services/0/content"));
  assert.equal(checkForm(data([["/a".repeat(50_000), "x"]]), options).verdict, "blocked");
});

test("anything at all gives a report, and a wrong option a TypeError", () => {
  const boom = () => { throw new Error("boom"); };
  for (const value of [undefined, null, 7, "x", {}, [], Symbol("x"), boom, new Map(), new Proxy({}, { get: boom, getPrototypeOf: boom })]) {
    const report = checkForm(value, options);
    assert.equal(report.verdict, "blocked");
    assert.ok(report.findings.some(({ rule, path }) => rule === "form/wrong-type" && path === ""));
  }
  assert.throws(() => checkForm(data([]), { lang: "fr" }), TypeError);
  assert.equal(instances(), 1);
});
