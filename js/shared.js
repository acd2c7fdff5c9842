// What every entry of the package has in common, whichever way each was loaded: by import and by require(), from a bundle and beside it.
import { build, version } from "./stamp.js";

export const nameOf = (what) => Symbol.for(`beian ${version} ${build} ${what}`);

/** Makes something once for all copies of this very build. */
export function shared(what, make) {
  const name = nameOf(what);
  try {
    return (globalThis[name] ??= make());
  } catch {
    // A global object that takes nothing new: each copy has its own.
    return make();
  }
}

/** Refuses a module of another build: it would be fed what it does not understand. */
export function assertSameBuild({ build: its }, file) {
  if (its?.value !== build) throw new Error(otherBuild(file));
}

/** What a host's own loader has made. */
export function instanceIn(given) {
  const instance = given?.instance ?? given;
  if (instance?.exports === undefined) throw new TypeError("beian: { instantiate } has to give what WebAssembly.instantiate gives: an instance");
  return instance;
}

export const otherBuild = (file) =>
  `beian: this ${file} is not the one of beian ${version}: an old file was copied or is still cached. Take dist/${file} of the installed package again`;
