// Where answers and messages go.
import { Socket } from "node:net";
import { writeSync } from "node:fs";
import { Failure, LOST } from "./exit.js";

/** Waits until all of it is taken. Where whoever reads it has closed, the process ends; see main.js. */
export const print = (content) =>
  new Promise((resolve, reject) => {
    const done = (error) => {
      if (!error) resolve();
      else if (error.code !== "EPIPE") reject(new Failure(LOST, `the answers could not be written: ${error.message}`));
    };
    if (process.stdout instanceof Socket) process.stdout.write(content, done);
    else done(writeWhole(content));
  });

/** A disk that is nearly full takes a part and says no more than how much: Node's stream of a file leaves it at that. */
function writeWhole(content) {
  const bytes = Buffer.from(content);
  try {
    for (let at = 0; at < bytes.length; ) at += writeSync(process.stdout.fd, bytes, at);
    return undefined;
  } catch (error) {
    return error;
  }
}

/** A message on standard error. Where nobody takes it, the run is as it was: exit codes tell the rest. */
export const tell = (message) => void process.stderr.write(`beian: ${message}\n`);
