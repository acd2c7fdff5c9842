// What changed in the rules, as data: the blocks of CHANGELOG.md that are marked `rules`, a line each:
//
//     added *                        every rule that no later version adds
//     added name/place
//     changed name/place what it says now
//     removed name/place
const VERSION = /^## (\d+\.\d+\.\d+) \((\d{4}-\d\d-\d\d|unreleased)\)$/;
const LINE = /^(added|changed|removed) (\*|[a-z-]+\/[a-z-]+)(?: (.+))?$/;

/** @param {string} text of CHANGELOG.md */
export function changes(text) {
  const versions = [];
  let inBlock = false;
  for (const line of text.split(/\r?\n/)) {
    const [, version, date] = line.match(VERSION) ?? [];
    if (version !== undefined) versions.push({ version, date: date === "unreleased" ? null : date, rules: [] });
    else if (line.startsWith("```")) inBlock = line === "```rules";
    else if (inBlock) versions.at(-1).rules.push(change(line));
  }
  return versions;
}

function change(line) {
  const [, what, rule, note] = line.match(LINE) ?? [];
  if (what === undefined) throw new Error(`CHANGELOG.md: "${line}" is no change of a rule`);
  return { change: what, rule, ...(note === undefined ? {} : { note }) };
}
