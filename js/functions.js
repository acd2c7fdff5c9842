// What every entry has but `init`.
export * from "./facade.js";
export { fields } from "./fields.js";
export { inspectImage, inspectSigning } from "./files.js";
export { rules } from "./rules.js";
export { vocabulary } from "./vocabulary.js";
