// How the core is loaded elsewhere.
import { init, type CoreSource } from "beian";
import core from "beian/beian.wasm";
import { initFiles } from "beian/files";
import files from "beian/files.wasm";
import * as inline from "beian/inline";
import * as slim from "beian/slim";

const source: CoreSource = core;
export const ready: Promise<void>[] = [init(), init(source), slim.init(core), slim.init("https://example.com/beian.wasm"), inline.init(), initFiles(files)];
export const host: Promise<void> = slim.init({ instantiate: (imports) => Promise.resolve({ instance: { exports: imports } }) });
