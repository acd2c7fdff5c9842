// What every entry has but `init`.
export { fromCodes, toCodes } from "./codes.js";
export { affects, dependsOn } from "./depends.js";
export * from "./facade.js";
export { fields } from "./fields.js";
export { inspectImage, inspectSigning } from "./files.js";
export { rules } from "./rules.js";
export { filingSchema } from "./schema.js";
export { vocabulary } from "./vocabulary.js";
