// JSON in and out without loss, and RFC 6901 pointers into it. Nothing here changes a value: writing makes a new one.

/** A number that JavaScript would write differently (an 18-digit identity number left unquoted) stays as it was written. */
const keepNumber = (_, value, context) =>
  typeof value === "number" && context?.source !== undefined && String(value) !== context.source && JSON.rawJSON
    ? JSON.rawJSON(context.source)
    : value;

const isRaw = (value) => JSON.isRawJSON?.(value) ?? false;

export const readJson = (text) => JSON.parse(text, keepNumber);
export const writeJson = (value, indent) => JSON.stringify(value, null, indent);

/** The value as the core takes it, numbers being numbers again. */
export const plain = (value) => JSON.parse(writeJson(value));

export const isRecord = (value) => typeof value === "object" && value !== null && !Array.isArray(value) && !isRaw(value);

/** Whether nothing is said: no value, an empty text, or nothing but such values. */
export function isEmpty(value) {
  if (value === undefined || value === null || (typeof value === "string" && value.trim() === "")) return true;
  if (Array.isArray(value)) return value.every(isEmpty);
  return isRecord(value) && Object.values(value).every(isEmpty);
}

const segments = (pointer) => pointer.split("/").slice(1).map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
const isIndex = (segment) => /^(0|[1-9]\d*)$/.test(segment);
const holds = (container, key) => (isIndex(key) ? Array.isArray(container) : isRecord(container));

export const parent = (pointer) => pointer.slice(0, pointer.lastIndexOf("/"));
export const within = (pointer, ancestor) => pointer === ancestor || pointer.startsWith(`${ancestor}/`);

export function get(root, pointer) {
  let value = root;
  for (const key of segments(pointer)) {
    if (!holds(value, key) || !Object.hasOwn(value, key)) return undefined;
    value = value[key];
  }
  return value;
}

/** A copy with one member more; defineProperty, because a member may be called "__proto__". */
function put(container, key, value) {
  const copy = Array.isArray(container) ? [...container] : { ...container };
  return Object.defineProperty(copy, key, { value, writable: true, enumerable: true, configurable: true });
}

/**
 * The value with another one at the pointer, and the containers on the way where there were none. An undefined one takes the
 * member away, and the objects that this leaves empty; an entry of a list is never dropped, the ones after it would move.
 */
export function set(root, pointer, value) {
  return write(root, segments(pointer), value);
}

function write(container, keys, value) {
  if (keys.length === 0) return value;
  const [key, ...below] = keys;
  const fits = holds(container, key);
  if (value === undefined && !(fits && Object.hasOwn(container, key))) return container;
  const own = fits ? container : isIndex(key) ? [] : {};
  const next = write(Object.hasOwn(own, key) ? own[key] : undefined, below, value);
  if (next !== undefined || Array.isArray(own)) return put(own, key, next ?? {});
  const { [key]: _, ...rest } = own;
  return Object.keys(rest).length > 0 ? rest : undefined;
}
