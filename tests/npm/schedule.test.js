// The steps with their days: working days against an independent library on every day, and what applied on which day.
import assert from "node:assert/strict";
import { test } from "node:test";
import days from "chinese-days";
import { load } from "./installed.js";

const beian = await load();
const FIRST = "2004-01-01";
const LAST = "2026-12-31";
const filing = { action: "new", organizer: { region: "440305" }, services: [{ kind: "website" }, { kind: "app" }] };

const scheduleOf = (asOf, given = filing) => beian.check(given, { asOf, parts: ["schedule"] }).schedule;
const next = (day) => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
const step = (asOf, id, given) => scheduleOf(asOf, given).find((milestone) => milestone.id === id);

test("working days: the day of the provider's check, for every day the table covers", () => {
  const worked = [];
  for (let day = FIRST; day <= LAST; day = next(day)) if (days.isWorkday(day)) worked.push(day);
  let at = 0;
  let compared = 0;
  for (let day = FIRST; day <= LAST; day = next(day)) {
    while (at < worked.length && worked[at] <= day) at += 1;
    // Before the provider had to check, by the end of March 2010, the same count is in the administration's twenty days.
    const [id, count] = day < "2010-03-31" ? ["decision", 20] : ["provider-check", 5];
    if (day < "2005-03-20") continue;
    const milestone = step(day, id);
    assert.equal(milestone.due, worked[at + count - 1], day);
    compared += 1;
  }
  assert.ok(compared > 7900);
});

test("outside the years of the table the day is left out and the note says why", () => {
  const { due, note } = step("2026-12-30", "provider-check");
  assert.equal(due, undefined);
  assert.match(note, /2026/);
  assert.equal(step("2027-06-01", "decision").due, undefined);
});

test("what the law of the day asked", () => {
  const ids = (asOf, given) => scheduleOf(asOf, given).map(({ id }) => id);
  const licensed = { ...filing, services: [{ kind: "website", approvals: [{ item: "news" }] }] };
  assert.deepEqual(ids("2006-06-01", licensed), ["prior-approval", "approval-papers", "decision", "public-security-filing"]);
  assert.deepEqual(ids("2012-06-01"), ["provider-check", "on-site-verification", "decision", "public-security-filing"]);
  assert.deepEqual(ids("2026-11-22", licensed), ["check-records", "prepare-server", "prior-approval", "keep-closed", "provider-check", "sms-code", "decision", "show-number", "public-security-filing"]);
  assert.deepEqual(ids("2026-11-22", { ...filing, action: "cancel" }), ["check-records", "cancel", "provider-check", "sms-code", "cancel-decision"]);
  assert.match(step("2026-11-22", "change-notice", { ...filing, action: "change" }).note, /2026-12-22/);
  for (const milestone of scheduleOf("2012-06-01")) assert.ok(milestone.basis.length > 0 && milestone.limit && milestone.note, milestone.id);
});

test("one step begins where the one before ends", () => {
  // Five working days over Mid-Autumn, then twenty more over National Day.
  assert.equal(step("2026-09-21", "provider-check").due, "2026-09-29");
  assert.equal(step("2026-09-21", "decision").due, "2026-11-02");
  assert.equal(step("2012-06-01", "on-site-verification").due, "2012-07-08");
});

test("jurisdiction: who decides and what the numbers will look like", () => {
  const { jurisdiction } = beian.check(filing, { asOf: "2026-11-22", parts: ["jurisdiction"] });
  assert.equal(jurisdiction.authority, "广东省通信管理局");
  assert.equal(jurisdiction.numberPrefix, "粤");
  assert.equal(jurisdiction.numberLayout, "粤ICP备2026******号");
  assert.deepEqual(jurisdiction.serviceNumberLayouts, ["粤ICP备2026******号-1", "粤ICP备2026******号-2A"]);
});
