// The package's declarations: what wasm-bindgen wrote for the Rust types and functions, without what only
// the loaders use, with what the loaders add.
import { readFileSync } from "node:fs";
import { Problem } from "./process.js";

/** What no Rust declares. */
const ADDED = readFileSync(new URL("./added.d.ts", import.meta.url), "utf8");

/** Of `beian/files`. */
export const FILES = `import type { CoreSource } from "./index.js";

export { inspectImage, inspectSigning } from "./index.js";
export type { Finding, ImageFacts, Options, SigningFacts } from "./index.js";

/**
 * Loads the module for files, \`beian/files.wasm\`, once; calls at the same time share one promise, a failed one may be repeated. In Node
 * the module is read when the first file comes, and this returns at once.
 *
 * @throws in the promise, where the module cannot be had
 */
export function initFiles(source?: CoreSource): Promise<void>;
`;

/** Of `beian/numbers`. */
export const NUMBERS = `import type { CertificateFacts, Options, Slug } from "./index.js";

/** What \`inspectCertificate\` of the whole package says, without findings and without the names of counties. */
export type CertificateNumber = Omit<CertificateFacts, "findings">;

/**
 * Whether a certificate number has no error, as \`isCertificateNumber\` of the whole package has it.
 *
 * @param kind a certificate kind, or a number format: "uscc", "organization-code", "registration-number"
 * @throws {TypeError} where an option is wrong
 * @example isCertificateNumber("uscc", "91350100M000100Y43") // true
 */
export function isCertificateNumber(kind: Slug, number: string, options?: Pick<Options, "asOf" | "lang">): boolean;

/**
 * What a certificate number says.
 *
 * @throws {TypeError} where an option is wrong
 * @example readCertificate("resident-id", "11010519491231002X").facts.birthDate // "1949-12-31"
 */
export function readCertificate(kind: Slug, number: string, options?: Pick<Options, "asOf" | "lang">): CertificateNumber;

/** In a browser, to be awaited before the first call; elsewhere the module is ready on import. */
export function init(): Promise<void>;
`;

/** Of `beian/domains`. */
export const DOMAINS = `import type { DomainFacts } from "./index.js";

/**
 * The registrable domain (A-label) to be filed for what was typed, or null, as \`registrableDomain\` of the whole package has it.
 *
 * @example registrableDomain("https://www.example.com.cn/a") // "example.com.cn"
 */
export function registrableDomain(input: string): string | null;

/** What \`inspectDomain\` of the whole package says, without findings. */
export function readDomain(input: string): Omit<DomainFacts, "findings">;

/** In a browser, to be awaited before the first call; elsewhere the module is ready on import. */
export function init(): Promise<void>;
`;

/** Of `beian/names`. */
export const NAMES = `import type { Nature } from "./index.js";

/** In UTF-16 code units, the end exclusive. */
export type Span = [start: number, end: number];

/** One of the twelve words that are closed to individuals, and to units without a written approval, where it stands in a name. */
export type ReservedWord = {
  word: string;
  group: "political" | "state-function" | "public-interest";
  /** In UTF-16 code units of the name, with all that stands between its characters. */
  span: Span;
  /** It is not written as it is: other forms of its characters, or signs between them. */
  disguised: boolean;
  /** It is there by accident: two words meet, a longer word contains it, a bracket parts it. */
  accident?: { kind: "joined"; words: [string, string] } | { kind: "within"; words: [string] } | { kind: "parted" };
  /** The organizer is called so itself, or is a body whose services are called so. */
  own?: "name" | "body";
};

/** What is to be seen in a name. */
export type NameFacts = {
  /** As it is compared: without signs, in simplified characters, width and case in one form. */
  text: string;
  /** The same without 官网, 网站, 小程序 and the like at the end. */
  bare: string;
  /** The legal form at its end (有限公司), or null. */
  form: string | null;
  /** It stands for a name that nobody has thought of yet: 测试. */
  placeholder: boolean;
  reserved: ReservedWord[];
  /** Reserved words that are not written but may be read: 中x国, zhongguo, 讠斥. */
  hints: { word: string; span: Span }[];
  /** Emoji, signs and characters that other devices cannot show. */
  pictures: Span[];
};

/** Who files: what decides whether a reserved word is its own. */
export type Filer = {
  nature?: Nature;
  /** Its name, as on its certificate. */
  organizer?: string;
};

/**
 * What is to be seen in the name of a service or an organizer.
 *
 * @throws {TypeError} where an option is wrong
 * @example readName("中·國 摄影").reserved[0].disguised // true
 */
export function readName(name: string, options?: Filer): NameFacts;

/**
 * Whether nothing refuses this name of a service: \`check\` of the whole package has no error for it, beside what only drug sites are asked.
 * What is a warning there does not make it false.
 *
 * @param options who files, whether there is a written approval of the name, and the day
 * @throws {TypeError} where an option is wrong
 * @example isServiceName("中国摄影网", { nature: "individual" }) // false
 */
export function isServiceName(name: string, options?: Filer & { approved?: boolean; asOf?: string }): boolean;

/**
 * Whether nothing refuses this name of an organizer; \`holder\` is the name on its certificate, which another spelling does not contradict.
 *
 * @throws {TypeError} where an option is wrong
 * @example isOrganizerName("示例科技", { holder: "示例科技有限公司" }) // false
 */
export function isOrganizerName(name: string, options?: { holder?: string }): boolean;

/**
 * Whether two names are the same, spelled otherwise, or two names; in what the spelling differs, and where in the first.
 *
 * @example compareNames("示例(深圳)有限公司", "示例（深圳）有限公司").differences // ["brackets"]
 */
export function compareNames(name: string, document: string): {
  same: "same" | "spelled" | "different";
  differences: ("brackets" | "spaces" | "dots" | "hyphens" | "width" | "case" | "form" | "sign")[];
  spans: Span[];
};

/** In a browser, to be awaited before the first call; elsewhere the module is ready on import. */
export function init(): Promise<void>;
`;

/** Of `beian/beian.wasm` and `beian/files.wasm`. */
export const WASM = `import type { CoreSource } from "./index.js";

/** What the bundler or host makes of the file: a compiled module, bytes, or an address. \`init()\` and \`initFiles()\` take any of them. */
declare const source: CoreSource;
export default source;
`;

/** Of what forms of other makers need. */
export const BRIDGES = {
  "antd.d.ts": `import type { Options, Pointer } from "./index.js";

type Path = Pointer | readonly (string | number)[];
type AntdRule = (form: { getFieldsValue: any }) => { readonly warningOnly: boolean; validator(): Promise<void> };
/**
 * The \`rules\` of a \`Form.Item\` in a form that holds a filing: errors block, warnings and prompts are shown.
 *
 * @param path the place of the field: what \`name\` says
 * @param options as for \`check\`
 * @returns two rules
 * @throws {BeianOptionError} at the first check, where an option is wrong or the path names nothing in a filing
 */
export function rules(path: Path, options?: Options): AntdRule[];
/** The \`dependencies\` of a \`Form.Item\`: on their change it is checked again. With the filing, in every entry of its lists. */
export function dependencies(path: Path, filing?: unknown): (string | number)[][];
export function affects(path: Path, filing?: unknown): Pointer[];
`,
  "element-plus.d.ts": `import type { Finding, Options, Pointer } from "./index.js";

type Path = Pointer | readonly (string | number)[];
/**
 * The \`rules\` of an \`el-form-item\` in a form whose model is a filing: errors, which block.
 *
 * @param path the place of the field: what \`prop\` says
 * @param filing gives the model
 */
export function rules(path: Path, filing: () => unknown, options?: Options): { validator(rule: any, value: any, done: (error?: Error) => void): void; trigger: string[] }[];
/** What is found there and does not block: to be shown below the field. */
export function warnings(path: Path, filing: () => unknown, options?: Options): Finding[];
/** Checks again what depends on a field: for its \`@change\`. With \`filing\`, in every entry of its lists. */
export function recheck(form: { validateField(props: any): Promise<unknown> }, path: Path, filing?: () => unknown): Promise<unknown>;
`,
  "tdesign.d.ts": `import type { Options, Pointer } from "./index.js";

type Path = Pointer | readonly (string | number)[];
/**
 * The \`rules\` of a form item in a form whose data are a filing: errors block, warnings and prompts are shown.
 *
 * @param path the place of the field: what \`name\` says
 * @param filing gives the data
 */
export function rules(path: Path, filing: () => unknown, options?: Options): { trigger: "all"; validator(): true | { result: false; message: string; type: "error" | "warning" } }[];
/**
 * Whether an error is in what \`onSubmit\` gets as \`validateResult\`, or \`validate()\` gives. To TDesign a warning fails as well; here it does not.
 */
export function isBlocked(validateResult: any): boolean;
/** Checks again what depends on a field: for its \`onChange\`. With \`filing\`, in every entry of its lists. */
export function recheck(form: { validate(params: any): unknown }, path: Path, filing?: () => unknown): unknown;
`,
  "vee-validate.d.ts": `import type { Filing, StandardSchema } from "./index.js";

/**
 * For VeeValidate 4: what \`useForm({ validationSchema })\` takes. Version 5 takes \`filingSchema\` as it is.
 *
 * @param schema \`filingSchema\`, a part of it, or one of them with options
 */
export function typedSchema<T = Filing>(schema?: StandardSchema<T>): {
    __type: "VVTypedSchema";
    parse(values: any): Promise<{ value?: any; errors: { path?: string; errors: string[] }[] }>;
};
`,
};

const union = (values) => values.map((value) => JSON.stringify(value)).join(" | ") || "never";
const TABLES = ["action", "nature", "certificateKind", "role", "serviceKind", "serviceContent", "language", "approvalItem", "accessMethod", "os", "attachmentKind"];
const typeName = (table) => `${table[0].toUpperCase()}${table.slice(1)}`;

/** What a setting of a policy takes. */
function settingType({ shape, values }) {
  const kinds = { "count": "number", "count-by-nature": "number | { unit?: number; individual?: number }", "choice": union(values ?? []), "words": "string[]", "slugs": `(${union(values ?? [])})[]` };
  return kinds[shape];
}

/**
 * Every name that is one of a list, as the catalogue lists them.
 *
 * @param {{ rules: { id: string }[], vocabulary: object, messages: object, providers: string[] }} catalogue
 */
export function literals({ rules, vocabulary, messages, providers }) {
  const ids = rules.map(({ id }) => id);
  const groups = [...ids, "number", "person"];
  const codes = Object.keys(messages).filter((code) => groups.includes(code.split("#")[0]) && !/#(title|why)$/.test(code));
  const types = {
    RuleId: ids,
    MessageCode: codes,
    Provider: providers,
    Province: vocabulary.province.map(({ code }) => code),
    Setting: vocabulary.settings.map(({ name }) => name),
    Table: [...TABLES, "province"],
    ...Object.fromEntries(TABLES.map((table) => [typeName(table), vocabulary[table].map(({ slug }) => slug)])),
  };
  const settings = vocabulary.settings.map((setting) => `    /** ${setting.title} */\n    ${setting.name}?: ${settingType(setting)};`);
  return [
    ...Object.entries(types).map(([name, values]) => `export type ${name} = ${union(values)};`),
    `export interface PolicySettings {\n${settings.join("\n")}\n}\n`,
  ].join("\n");
}

/**
 * @param {string} generated the .d.ts that wasm-bindgen wrote
 * @param {string[]} names what the package exports
 * @param {string} lists what `literals` wrote
 */
export function declarations(generated, names, lists = "") {
  const loader = generated.indexOf("export type InitInput");
  if (loader < 0) throw new Problem("the declarations of wasm-bindgen have changed their shape: see js/build/types.js");
  const functions = /(?:^\/\*\*\n(?: \*.*\n)*? \*\/\n)?^(?:export|declare) function (\w+)\(.*\n+/gm;
  const kept = generated
    .slice(0, loader)
    .replace(/^\/\* (?:tslint:disable|eslint-disable) \*\/\n/gm, "")
    .replace(functions, (text, name) => (names.includes(name) ? text : ""));
  const all = `${kept.trim()}\n${lists}${ADDED}`;
  const declared = [...all.matchAll(/^export (?:function|const|class) (\w+)/gm)].map(([, name]) => name);
  const missing = names.filter((name) => declared.filter((other) => other === name).length !== 1);
  if (missing.length > 0) throw new Problem(`not declared exactly once in the package's types: ${missing.join(", ")}`);
  const phantom = declared.filter((name) => !names.includes(name));
  if (phantom.length > 0) throw new Problem(`declared but not exported: ${phantom.join(", ")}`);
  return all;
}
