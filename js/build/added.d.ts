// What no Rust declares: the loaders, what lies beside the core, and what the generated lists are used for. Part of index.d.ts.

/** A class of the host, where the compiler's `lib` or the host's types know it. */
type Host<Name extends string> = typeof globalThis extends Record<Name, { prototype: infer Type }> ? Type : never;
/** `WebAssembly.Module`, where it is known. */
type CompiledModule = typeof globalThis extends { WebAssembly: { Module: { prototype: infer Type } } } ? Type : never;
/** For hosts with a loader of their own, such as WeChat's `WXWebAssembly`: gets what the module imports, gives the instance. */
export interface HostLoader {
    instantiate(imports: any): HostInstance | Promise<HostInstance>;
}
export type HostInstance = { readonly exports: object } | { readonly instance: { readonly exports: object } };

/** Where the core is: its bytes, the compiled module, something that can be fetched, or how the host instantiates it. */
export type CoreSource = string | Host<"URL"> | Host<"Request"> | Host<"Response"> | Promise<Host<"Response">> | ArrayBufferLike | ArrayBufferView | CompiledModule | HostLoader;

/**
 * Loads the core once; calls at the same time share one promise, a failed one may be repeated.
 * In Node, Deno, Bun, workerd and edge functions the core is ready on import and this returns at once; with `beian/inline` it is inside.
 * With `beian/slim` the source must be given.
 *
 * @param source where the core is, if not beside the program
 * @throws in the promise, where the core cannot be had: the message says what to do
 * @example await init();
 */
export function init(source?: CoreSource): Promise<void>;

/**
 * A wrong option, path or other argument of the developer's. No content of a filing throws.
 *
 * @example try { check({}, { lang: "fr" }) } catch (error) { error instanceof BeianOptionError && error.option === "/lang" }
 */
export class BeianOptionError extends TypeError {
    private constructor();
    readonly name: "BeianOptionError";
    /** What kind of fault it is; "own-rule": a rule of your own threw, and `cause` is what. */
    readonly code: "unknown" | "wrong-value" | "missing" | "own-rule";
    /** Where: a JSON Pointer into the options, or the name of the argument. */
    readonly option: string;
}

/** A language by its tag: any of Chinese or English ("zh", "zh-Hans", "en-US"), or one of `Options.messages`. */
export type Lang = "zh-CN" | "en" | (string & {});
/** A number format without a certificate. */
export type NumberFormat = "uscc" | "organization-code" | "registration-number";
/** `HTMLFormElement` or `FormData`, where they are known. */
export type FormLike = Host<"HTMLFormElement"> | Host<"FormData">;

/**
 * Texts of your own by their code (`Finding.code`, `Finding.fixCode`), for any language or by language. Placeholders are those of
 * `beian/messages.json`. A language of your own is one that `lang` may name; what it has no text for is said in English.
 *
 * @example check({}, { lang: "ja", messages: { ja: { "form/required#message": "{field}を入力してください。" } } });
 */
export type Messages = Texts | readonly Texts[];
/** By code, or by language and code; of several, the later is laid over the earlier. */
export type Texts = { readonly [code in MessageCode]?: string | undefined } | { readonly [lang: string]: { readonly [code in MessageCode]?: string | undefined } };

export type OwnRuleId = `own/${string}`;

/** What a rule of your own says. What it leaves out is the rule's. */
export interface OwnFinding {
    /** Where: any place that a filing can have; default: the filing itself. */
    path?: Pointer | readonly (string | number)[];
    /** What is wrong. */
    message: string;
    /** What to do; default: the rule's, or the message. */
    fix?: string;
    severity?: Severity;
    spans?: [number, number][];
    suggestion?: string;
    params?: Record<string, string | number>;
    basis?: Basis[];
}

/**
 * A rule of your own: its findings go through the same report.
 *
 * @example
 * const noResale = { id: "own/no-resale", title: "Terms of our console", check: (filing) =>
 *   filing.services?.flatMap(({ name }, at) => name?.includes("代备") ? [{ path: `/services/${at}/name`, message: "We do not file for others." }] : []) };
 * check({ services: [{ name: "代备案" }] }, { rules: [noResale] }).counts.warning > 0
 */
export interface OwnRule {
    /** Begins with "own/", so that it can never be that of a built-in rule. */
    id: OwnRuleId;
    /** What a finding cites, where neither it nor the rule has a `basis`. */
    title?: string;
    /** What a finding weighs by default: "warning". */
    severity?: Severity;
    fix?: string;
    basis?: Basis[];
    /** Change it when what the function closes over changes: it is part of `rules.digest`. */
    version?: string;
    /**
     * Gets a copy of the filing in which every text, number, list and object stands where `Filing` has one, or is missing. Whether a text is
     * one of the choices, or a day, is for the rule to see.
     */
    check(filing: Filing, context: { lang: Lang; asOf: IsoDate }): Iterable<OwnFinding> | null | undefined;
}

export interface Options {
    /** Rules of your own. */
    rules?: readonly OwnRule[];
}
/** What a caller changed of the rules. */
export interface Changed {
    /** Ids of the caller's own rules. */
    rules?: OwnRuleId[];
}

/** A choice of a code table. */
export interface Choice<S extends string = string> {
    slug: S;
    /** The filing system's code; a bit where its field is a mask (up to 2^33). */
    code?: number;
    zh: string;
    en: string;
    /** In the language asked for. */
    label: string;
}
export interface ProvinceChoice {
    /** GB/T 2260, six digits. */
    code: Province;
    zh: string;
    en: string;
    label: string;
    /** First character of its filing numbers. */
    icp: string;
    /** First digits of its telephone area codes. */
    areaCodePrefixes: string[];
    /** Its bit in 服务器放置地. */
    serverLocation: number;
}
/** A setting of policies, and the shape of its value. */
export interface SettingAbout {
    name: Setting;
    title: string;
    shape: "count" | "count-by-nature" | "choice" | "words" | "slugs";
    /** The most a count can be, or the most characters of a word. */
    most?: number;
    /** What a choice, or each slug of a list, can be. */
    values?: string[];
}
export interface SettingSource {
    source: string;
    url?: string;
    seen: IsoDate;
    from?: IsoDate;
    and?: { source: string; url?: string; seen: IsoDate };
    unlike?: { source: string; url?: string; seen: IsoDate };
}
/** The code tables of the filing system. */
export interface Vocabulary {
    /** The day they were read. */
    asOf: IsoDate;
    action: Choice<Action>[];
    nature: Choice<Nature>[];
    certificateKind: Choice<CertificateKind>[];
    /** Certificate kinds that go with each nature. */
    natureCertificates: Record<Nature, CertificateKind[]>;
    personCertificates: CertificateKind[];
    role: Choice<Role>[];
    serviceKind: Choice<ServiceKind>[];
    serviceContent: Choice<ServiceContent>[];
    language: Choice<Language>[];
    approvalItem: Choice<ApprovalItem>[];
    accessMethod: Choice<AccessMethod>[];
    os: Choice<Os>[];
    attachmentKind: Choice<AttachmentKind>[];
    province: ProvinceChoice[];
    /** Every setting a policy may hold. */
    settings: SettingAbout[];
    /** The built-in policies, of the shape that a caller's has. */
    policies: Policy[];
    /** Where each of their settings was read: by policy, by setting. */
    settingSources: Record<string, { [setting in Setting]?: SettingSource }>;
}

/** An issue of a Standard Schema. */
export interface SchemaIssue {
    readonly message: string;
    readonly path: readonly (string | number)[];
}
/** A [Standard Schema](https://standardschema.dev) and Standard JSON Schema: findings of severity "error" are its issues. */
export interface StandardSchema<T> {
    readonly "~standard": {
        readonly version: 1;
        readonly vendor: "beian";
        readonly types?: { readonly input: T; readonly output: T } | undefined;
        readonly validate: (value: unknown) => { readonly value: T; readonly issues?: undefined } | { readonly issues: readonly SchemaIssue[] };
        readonly jsonSchema: {
            readonly input: (options: { readonly target: "draft-2020-12" | "draft-07" | (string & {}) }) => Record<string, unknown>;
            readonly output: (options: { readonly target: "draft-2020-12" | "draft-07" | (string & {}) }) => Record<string, unknown>;
        };
    };
}
/** Called with options, it is the same schema with these, and a plain object: for libraries that take no function for a schema. */
export interface BeianSchema<T> extends StandardSchema<T> {
    (options?: Options): StandardSchema<T>;
}
/**
 * The schema of a filing, and of the parts that forms are made of.
 *
 * @example filingSchema["~standard"].validate({}).issues.length > 0
 * @example filingSchema.certificate({ lang: "en" })["~standard"].validate({ kind: "passport", number: "X12345678" }).issues === undefined
 */
export const filingSchema: BeianSchema<Filing> & {
    readonly organizer: BeianSchema<Organizer>;
    readonly service: BeianSchema<Service>;
    readonly person: BeianSchema<Person>;
    readonly certificate: BeianSchema<Certificate>;
};

/**
 * Conventions of a province or a provider, as data. Layers lie over each other in this order: the national default, the province of the
 * organizer's region, the provider, then `Options.policies` one by one. A later layer replaces a value and adds to a list of words; it can
 * only change what a convention asks, never what the law does.
 *
 * `id`, `title`, `source` and `seen` (the day it was read) are required: a finding that rests on a setting cites them. `from` and `until`
 * are the first and last day it holds; on another `asOf` it is left out. Every other member is a setting; `beian/policy.schema.json` and
 * `vocabulary().settings` list them all: a whole number, `{"unit": n, "individual": n}`, one of several slugs, or a list of words or slugs.
 * Ages are in years, terms in months, sizes in MB or KB as the name says; 0 asks nothing.
 *
 * Anything else is refused with a `BeianOptionError` that names the place: `option "/policies/0/shortestNam": no such setting, did you mean …`.
 *
 * @example check(filing, { policies: [{ id: "house", title: "House rules", source: "https://example.com/rules", seen: "2026-11-01",
 *   domainMonthsLeft: 12, sensitiveWords: ["示例"] }] });
 */
export interface Policy extends PolicySettings {
    id: string;
    title: string;
    source: string;
    seen: IsoDate;
    from?: IsoDate;
    until?: IsoDate;
}

/** What could not be mapped, and where; it stays as it was given. */
export interface Unmapped {
    /** A pointer, or in a shape of another system the dotted path of the member. */
    path: string;
    value: unknown;
    reason: "unknown-field" | "unknown-value";
}
/** "wechat": applyIcpFiling of WeChat's open platform; or members of your own, dotted, each with the pointer it goes to. */
export type CodesShape = "filing" | "wechat" | { readonly [member: string]: Pointer };
/**
 * A filing out of what another system holds: the ministry's numbers, labels in Chinese or English, dates in any writing (a `Date`,
 * 20260105, 2026/1/5, seconds or milliseconds), names of divisions, lists as text or as masks. Empty and null members are left out.
 *
 * @param record the members of a filing in such writing, or a record of another `shape`
 * @param options the shape of the record
 * @returns the filing, and what could not be mapped
 * @throws {BeianOptionError} where the shape is none
 * @example fromCodes({ organizer: { nature: 4, certificate: { kind: "营业执照", validUntil: "2030/1/5" } } }).filing.organizer?.certificate?.kind === "business-licence"
 * @example fromCodes({ 性质: "企业", 住所: "广东省深圳市南山区" }, { shape: { 性质: "/organizer/nature", 住所: "/organizer/region" } }).filing.organizer?.region === "440305"
 */
export function fromCodes(record: unknown, options?: { readonly shape?: CodesShape }): { filing: Filing; unmapped: Unmapped[] };
/**
 * A filing as another system holds it: slugs as the ministry's numbers, those of masks added up.
 *
 * @param filing a filing
 * @param options the shape of the record
 * @returns the record, and what has no number or no place there
 * @throws {BeianOptionError} where the shape is none
 * @example toCodes({ organizer: { nature: "enterprise" } }).record.organizer.nature === 4
 */
export function toCodes(filing: Filing, options?: { readonly shape?: CodesShape }): { record: any; unmapped: Unmapped[] };

/**
 * Which fields a check of a path depends on: a form checks it again when one of them changes. Tried out on the examples of the rules.
 *
 * @param path a pointer, its parts, or a path with dots and brackets; of a record, what any of its fields depends on
 * @param filing where it is given, every entry of its lists counts; else the first of those that are not the path's own
 * @returns pointers, with the positions of the path where they are those of the same entry
 * @example dependsOn("/services/1/name").includes("/services/1/kind")
 * @example dependsOn("/services/0/name", { services: [{}, {}, {}] }).includes("/services/2/name")
 */
export function dependsOn(path: Pointer | readonly (string | number)[], filing?: unknown): Pointer[];
/**
 * The other way: which fields have to be checked again when a path has changed.
 *
 * @param path a pointer, its parts, or a path with dots and brackets; of a record, what any of its fields affects
 * @param filing where it is given, every entry of its lists counts; else the first of those that are not the path's own
 * @returns pointers
 * @example affects("organizer.nature").includes("/organizer/certificate/kind")
 * @example affects("/organizer/name", { services: [{}, {}] }).includes("/services/1/name")
 */
export function affects(path: Pointer | readonly (string | number)[], filing?: unknown): Pointer[];

/**
 * Lines or filings as they come, reports as they are ready, in the same order and with bounded memory: bytes and text are NDJSON, cut
 * wherever they are, and come out as bytes of NDJSON; any other value is a filing and comes out as its report. A member `id` passes through.
 *
 * @param options as for `check`
 * @returns a stream to pipe through: `await file.stream().pipeThrough(checkStream({ parts: [] })).pipeTo(answers)`
 * @throws {BeianOptionError} where an option is wrong
 * @example checkStream({ parts: [] }) instanceof TransformStream
 */
export function checkStream(options?: Options): Host<"TransformStream">;
