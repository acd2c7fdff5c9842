// The module for files in Chromium: fetched when it is asked for, and not with the page.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { generateKeyPairSync } from "node:crypto";
import { open } from "./browser.js";
import { fill, go, named, openFiling, otherLanguage } from "./walk.js";

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

/** A picture that a browser would make, of these pixels. */
async function picture(page, width, height) {
  const bytes = await page.evaluate(async (size) => {
    const canvas = document.createElement("canvas");
    [canvas.width, canvas.height] = size;
    const brush = canvas.getContext("2d");
    brush.fillStyle = "#b0281e";
    brush.fillRect(0, 0, ...size);
    const blob = await new Promise((resolve) => canvas.toBlob(resolve, "image/jpeg"));
    return [...new Uint8Array(await blob.arrayBuffer())];
  }, [width, height]);
  return Buffer.from(bytes);
}

const notes = (page) => page.locator("[data-step] [data-rule]").evaluateAll((list) => list.map(({ dataset }) => dataset.rule));

test("the certificate of an app fills in its platform, can be taken back, and a private key is refused", { timeout: 120_000 }, async (t) => {
  const { page, trouble, close } = await open();
  t.after(close);
  const expected = JSON.parse(npm("certificate.json"));
  await openFiling(page, { action: "new", organizer: { nature: "enterprise" }, services: [{ kind: "app", app: { platforms: [{ os: "ios", id: "com.example.ios" }, { os: "android", id: "com.example.app" }] } }] });
  await go(page, "app-1");
  await page.locator("[data-drop=signing]").setInputFiles({ name: "app.pem", mimeType: "application/x-pem-file", buffer: npm("certificate.pem") });
  await page.locator(".undo").getByText(/已填入第 2 项/).waitFor();
  // The platform it belongs to, and what that says already stays.
  assert.equal(await named(page, "/services/0/app/platforms/1/publicKey").inputValue(), expected.publicKey);
  assert.equal(await named(page, "/services/0/app/platforms/1/fingerprint").inputValue(), expected.md5);
  assert.equal(await named(page, "/services/0/app/platforms/1/id").inputValue(), "com.example.app");
  assert.equal(await named(page, "/services/0/app/platforms/0/fingerprint").inputValue(), "");
  await page.locator(".undo button").click();
  assert.equal(await named(page, "/services/0/app/platforms/1/publicKey").inputValue(), "");

  const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048, privateKeyEncoding: { type: "pkcs8", format: "pem" }, publicKeyEncoding: { type: "spki", format: "pem" } });
  await page.locator("[data-drop=signing]").setInputFiles({ name: "key.pem", mimeType: "", buffer: Buffer.from(privateKey) });
  await page.getByText(/这是私钥/).first().waitFor();
  assert.ok((await notes(page)).includes("app/signing"));
  assert.equal(await named(page, "/services/0/app/platforms/1/publicKey").inputValue(), "");
  assert.equal(await page.locator("[data-step] .undo").count(), 0);
  // The same in the other language.
  await otherLanguage(page);
  await page.getByText(/This is a private key/).waitFor();
  assert.deepEqual(trouble, []);
});

test("documents are picked where they are asked for, and what their pictures say is said there", { timeout: 120_000 }, async (t) => {
  const { page, trouble, close } = await open();
  t.after(close);
  await page.locator('[name="/organizer/nature"][value="enterprise"]').check();
  await go(page, "attachments");
  await page.locator("[data-drop=organizer-certificate]").setInputFiles({ name: "执照.jpg", mimeType: "image/jpeg", buffer: await picture(page, 300, 200) });
  await page.getByText(/300×200/).waitFor();
  await page.locator("[data-drop=person-certificate]").setInputFiles({ name: "IMG_1.HEIC", mimeType: "image/heic", buffer: Buffer.from("0000001866747970686569630000000068656963000000", "hex") });
  await page.getByText(/HEIC 格式/).waitFor();
  // What the picture says is said once.
  assert.equal(await page.getByText(/不是 JPG\/PNG 图片/).count(), 0);
  const large = await picture(page, 2400, 1600);
  await page.locator('[name="/attachments/0"]').setInputFiles({ name: "执照原图.jpg", mimeType: "image/jpeg", buffer: large });
  await page.getByText("2400 × 1600").waitFor();
  assert.equal(await page.getByText(/300×200/).count(), 0);
  await go(page, "result");
  const download = page.waitForEvent("download");
  await page.locator("[data-save]").click();
  const { attachments } = JSON.parse(readFileSync(await (await download).path(), "utf8"));
  assert.deepEqual(attachments[0], { kind: "organizer-certificate", of: "/organizer", fileName: "执照原图.jpg", mediaType: "image/jpeg", bytes: large.length, width: 2400, height: 1600 });
  assert.deepEqual(attachments[1].mediaType, "image/heic");
  assert.deepEqual(trouble, []);
});

/** Drops a file on an element; whether the browser was kept from opening it. */
const dropOn = (page, selector, name, text) => page.evaluate(([wanted, file, content]) => {
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(new File([content], file));
  const event = new DragEvent("drop", { bubbles: true, cancelable: true, dataTransfer });
  document.querySelector(wanted).dispatchEvent(event);
  return event.defaultPrevented;
}, [selector, name, text]);

test("a file dropped beside its field never replaces the form; a filing is offered to be opened", { timeout: 120_000 }, async (t) => {
  const { page, trouble, close } = await open();
  t.after(close);
  await go(page, "organizer");
  await fill(page, "/organizer/name", "福州示例科技有限公司");
  assert.equal(await dropOn(page, "main", "licence.jpg", "x"), true);
  await page.locator(".trouble").waitFor();
  const filing = JSON.stringify({ action: "new", organizer: { name: "另一家示例公司" } });
  assert.equal(await dropOn(page, "body", "filing.json", filing), true);
  await page.locator("dialog[open]").getByRole("button", { name: "不打开" }).click();
  assert.equal(await named(page, "/organizer/name").inputValue(), "福州示例科技有限公司");
  await dropOn(page, "body", "filing.json", filing);
  await page.locator("[data-dropped]").click();
  await page.locator('[data-step="tasks"]').waitFor();
  await go(page, "organizer");
  assert.equal(await named(page, "/organizer/name").inputValue(), "另一家示例公司");
  assert.deepEqual(trouble, []);
});
