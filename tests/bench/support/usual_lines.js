// The usual stack on a file of NDJSON, as one writes it: readline, JSON.parse, the checks, JSON.stringify. `node usual_lines.js FILE`
import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { checkUsually } from "./stack.js";

for await (const line of createInterface({ input: createReadStream(process.argv[2]), crlfDelay: Infinity })) {
  if (!process.stdout.write(`${JSON.stringify(checkUsually(JSON.parse(line)))}\n`)) await new Promise((resolve) => process.stdout.once("drain", resolve));
}
