// The module for files in Chromium: fetched when it is asked for, and not with the page.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { open } from "./browser.js";

const npm = (name) => readFileSync(new URL(`../npm/${name}`, import.meta.url));

test("a certificate and a picture are read in the page, by a module that comes with the first of them", { timeout: 60_000 }, async (t) => {
  const { page, trouble, close } = await open();
  t.after(close);
  const loaded = [];
  page.on("request", (request) => loaded.push(request.url().split("/").at(-1)));
  const answers = await page.evaluate(async (certificate) => {
    const [{ init }, { initFiles, inspectImage, inspectSigning }] = await Promise.all([import("/beian/index.js"), import("/beian/load-files.js")]);
    await init();
    let early;
    try {
      inspectSigning(new Uint8Array());
    } catch (error) {
      early = error.message;
    }
    await Promise.all([initFiles(), initFiles()]);
    const canvas = document.createElement("canvas");
    [canvas.width, canvas.height] = [1600, 1200];
    const picture = (type) => new Promise((resolve) => canvas.toBlob(resolve, type)).then((blob) => blob.arrayBuffer());
    const pictures = [];
    for (const type of ["image/png", "image/jpeg", "image/webp"]) {
      const { findings, ...facts } = inspectImage(new Uint8Array(await picture(type)), { asOf: "2026-11-22" });
      pictures.push([facts.mediaType, facts.width, facts.height]);
    }
    return { early, signing: inspectSigning(new TextEncoder().encode(certificate), { asOf: "2026-11-22" }), pictures };
  }, String(npm("certificate.pem")));
  assert.match(answers.early, /initFiles\(\)/);
  assert.deepEqual(answers.signing, JSON.parse(npm("certificate.json")));
  assert.deepEqual(answers.pictures, ["image/png", "image/jpeg", "image/webp"].map((type) => [type, 1600, 1200]));
  assert.equal(loaded.filter((name) => name === "files.wasm").length, 1);
  assert.deepEqual(trouble, []);
});
