// Ways about the form that every test of it takes.

/** Large work waits for a frame (www/state/pace.js), and checking for a pause (www/state/checking.js): after that it is done. */
export const settled = (page) => page.evaluate(() => {
  const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  return new Promise((resolve) => setTimeout(resolve, 90)).then(frame).then(frame).then(frame);
});

/** Goes to a step by its address, as a link or a bookmark would. */
export async function go(page, step) {
  await page.evaluate((id) => { location.hash = id; }, step);
  await page.locator(`[data-step="${step}"]`).waitFor();
  await settled(page);
}

/** The steps of this filing, in order, as 下一步 walks them. */
export const steps = (page) => page.evaluate(() => {
  const links = [...document.querySelectorAll(".rail a[href^='#'], [data-step=tasks] .task a")].map((link) => link.hash.slice(1));
  return [...new Set(links)];
});

export const named = (page, pointer) => page.locator(`[name="${pointer}"]`).first();

/** Fills in the control of a pointer as its kind wants it, and leaves it. */
export async function fill(page, pointer, value) {
  const control = named(page, pointer);
  const kind = await control.evaluate((element) => (element.matches("select") ? "select" : element.type));
  if (kind === "select") await control.selectOption(value);
  else if (kind === "radio" || kind === "checkbox") for (const each of [value].flat()) await page.locator(`[name="${pointer}"][value="${each}"]`).check();
  else {
    await control.fill(value);
    await control.blur();
  }
  await settled(page);
}

export async function next(page) {
  await page.getByRole("button", { name: /^(下一步|Next)/ }).click();
  await settled(page);
}

/** The findings on the screen once it is settled: "path rule". */
export async function shown(page) {
  await settled(page);
  return page.locator("[data-rule][data-path]").evaluateAll((elements) =>
    elements.filter((element) => element.checkVisibility()).map(({ dataset }) => `${dataset.path} ${dataset.rule}`),
  );
}

export async function check(page) {
  await page.locator("[data-check]").click();
  await page.locator("[data-step=check]").waitFor();
  await settled(page);
}

/** The page in its other language. */
export async function otherLanguage(page) {
  await page.locator("#switch").click();
  await settled(page);
}

export const jsonFile = (text, name = "filing.json") => ({ name, mimeType: "application/json", buffer: Buffer.from(text) });

/** Opens a filing and waits for the list of tasks. */
export async function openFiling(page, filing) {
  await page.locator("[data-open]").setInputFiles(jsonFile(JSON.stringify(filing)));
  await page.locator('[data-step="tasks"]').waitFor();
  await opened(page);
}

/** The page lets go of a chosen file when it is done with it: the step before may be the one that was open already. */
export async function opened(page) {
  for (let turn = 0; turn < 100 && (await page.locator("[data-open]").inputValue()) !== ""; turn += 1) await settled(page);
}
