// `npm run supply`: where everything comes from and under which licence, and what is known against it, as far as a database answers.
import { main, ask, must, Problem, root, run, say } from "./process.js";
import { join } from "node:path";

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
  if (crates === "found" || packages === "found") process.exitCode = 1;
});

const answered = ({ ok, output }, silence) => (ok ? "none" : silence.test(output) ? "the database did not answer" : "found");
