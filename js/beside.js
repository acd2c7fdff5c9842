// For browsers and bundlers: a file that lies beside the program.

/** A bundle that is no module does not know where it lies. */
export function beside(file, inline, address) {
  try {
    return address();
  } catch (error) {
    throw new Error(`beian: this bundle does not know its own address (it has no import.meta.url): give the address of ${file}, or import ${inline}, which needs no file`, { cause: error });
  }
}
