// Checks blocks of lines.
import { parentPort, workerData } from "node:worker_threads";
import { write } from "../door.js";
import "../node.js";
import { reports } from "../lines.js";

const LINE_FEED = 10;
const given = write(workerData);

parentPort.on("message", ({ id, block }) => {
  const answers = Buffer.concat([...reports(block, given)]);
  const own = new Uint8Array(answers);
  parentPort.postMessage({ id, answers: own, ...tally(answers) }, [own.buffer]);
});

/** How many of the reports say what. */
function tally(answers) {
  const counts = { blocked: 0, attention: 0 };
  for (let at = 0; at < answers.length; ) {
    const end = answers.indexOf(LINE_FEED, at);
    const verdict = verdictOf(answers.subarray(at, end));
    if (verdict in counts) counts[verdict] += 1;
    at = end + 1;
  }
  return counts;
}

const FIRST = '{"verdict":"';
/** An id that comes before may hold the same; in the report itself, quotes inside of texts are escaped. */
const NAMED = ',"verdict":"';

function verdictOf(line) {
  const isFirst = line.latin1Slice(0, FIRST.length) === FIRST;
  const start = isFirst ? FIRST.length : line.lastIndexOf(NAMED) + NAMED.length;
  return line.latin1Slice(start, line.indexOf('"', start));
}
