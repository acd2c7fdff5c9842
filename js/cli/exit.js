// How a run ends.
export const CLEAR = 0;
export const ATTENTION = 1;
export const BLOCKED = 2;
export const USAGE = 3;
export const LOST = 4;

/** Why a run ended early: what to tell, and with which code. */
export class Failure extends Error {
  constructor(exit, message) {
    super(message);
    this.exit = exit;
  }
}

export const exitOf = (blocked, attention, failOn) => (blocked ? BLOCKED : attention && failOn === "attention" ? ATTENTION : CLEAR);

/** What still waits, such as a read from a terminal, is not waited for. */
export function ended(exit) {
  process.exit(exit);
}
