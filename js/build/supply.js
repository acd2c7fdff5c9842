// `npm run supply`: where everything comes from and under which licence, and what is known against it, as far as a database answers.
import { join } from "node:path";
import { cratesOfWasm } from "./crates.js";
import { record } from "./proof.js";
import { ask, main, must, Problem, root, run, say } from "./process.js";

const CARGO_DENY = "0.20.2";

main(async () => {
  if (ask("cargo", ["deny", "--version"]) === null) throw new Problem(`cargo-deny is missing: cargo install --locked cargo-deny@${CARGO_DENY}`);
  await must("checking crates", "cargo", ["deny", "--config", join(root, "deny.toml"), "check", "licenses", "bans", "sources"]);
  // Both ask a database that not every machine reaches: an answer counts, no answer is said.
  const advisories = await run("asking for advisories against crates", "cargo", ["deny", "--config", join(root, "deny.toml"), "check", "advisories"]);
  const audit = await run("asking for advisories against npm packages", "npm", ["audit"], { quiet: true });
  const crates = answered(advisories, /failed to fetch advisory database|failed to load advisory database/);
  const packages = answered(audit, /audit endpoint returned an error|ENOTFOUND|ENOAUDIT|ECONNREFUSED/);
  say(`licences, bans and sources: all right; advisories against crates: ${crates}; against npm packages: ${packages}`);
  if (packages === "found") process.stdout.write(audit.output);
  record({
    id: "supply", section: "reproducible", command: "npm run supply",
    promise: "Each dependency comes from crates.io or npm, under a licence that MIT OR Apache-2.0 allows.",
    figures: [{ what: "crates in the wasm", value: (await cratesOfWasm()).length, bar: "25 at most" }, { what: "licences, bans and sources", value: "all right" }, { what: "advisories against crates", value: crates }, { what: "advisories against npm packages", value: packages }],
  });
  if (crates === "found" || packages === "found") process.exitCode = 1;
});

const answered = ({ ok, output }, silence) => (ok ? "none" : silence.test(output) ? "the database did not answer" : "found");
