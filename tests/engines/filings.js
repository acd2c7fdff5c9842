// Filings as a provider's export has them: `node tests/engines/filings.js COUNT > FILE`, the same for the same count. Each has an id; half of
// them have faults, and one line in a hundred is none that a well-behaved export has.
import { once } from "node:events";
import { faultyFiling, generator, validFiling } from "../bench/support/generated.js";

const NATURES = ["enterprise", "individual", "public-institution", "social-organization", "government", "individual-business"];
const BAD_LINE_EVERY = 100;
/** Past what the core reads, and rare: it is a megabyte. */
const HUGE_LINE_EVERY = 20_000;

const random = generator(20261122);
const count = Number(process.argv[2]);

for (let number = 0; number < count; number += 1) {
  const line = number % BAD_LINE_EVERY === BAD_LINE_EVERY - 1 ? badLine(number) : Buffer.from(text(number));
  if (!process.stdout.write(Buffer.concat([line, Buffer.from("\n")]))) await once(process.stdout, "drain");
}

function filing(number) {
  const filing = random(2) === 0 ? validFiling(random) : faultyFiling(random);
  if (random(4) === 0) filing.organizer.nature = NATURES[random(NATURES.length)];
  if (random(8) === 0) delete filing.services[0].domains;
  if (random(8) === 0) filing.action = "change";
  return { id: number % 7 === 0 ? number : `备案-${number}`, ...filing };
}

function text(number) {
  return JSON.stringify(filing(number));
}

/** What truncated exports, other systems and people make of a line. */
function badLine(number) {
  const good = text(number);
  const huge = number % HUGE_LINE_EVERY === HUGE_LINE_EVERY - 1;
  const kinds = [
    "",
    "  \t",
    `${good}\r`,
    good.slice(0, 300),
    Buffer.from(good.replace("示例", "\u0000")),
    Buffer.concat([Buffer.from(`{"id":"${number}","organizer":{"name":"`), Buffer.from([0xff, 0xc3, 0x28]), Buffer.from('"}}')]),
    Buffer.from(good).subarray(0, good.indexOf("示例") + 4),
    "[1,2,3]",
    "null",
    `"${number}"`,
    `${"[".repeat(5000)}${"]".repeat(5000)}`,
    `${good}${good}`,
    "\ufeff{}",
    `{"id":{"tenant":7,"row":${number}},"services":[]}`,
  ];
  return Buffer.from(huge ? `{"id":${number},"remark":"${"长".repeat(400_000)}"}` : kinds[(number / BAD_LINE_EVERY | 0) % kinds.length]);
}
