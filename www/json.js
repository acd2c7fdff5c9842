// JSON in and out without loss, and RFC 6901 pointers into it.

/** A number that JavaScript would write differently (an 18-digit identity number left unquoted) stays as it was written. */
const keepNumber = (_, value, context) =>
  typeof value === "number" && context?.source !== undefined && String(value) !== context.source && JSON.rawJSON
    ? JSON.rawJSON(context.source)
    : value;

const isRaw = (value) => JSON.isRawJSON?.(value) ?? false;

export const readJson = (text) => JSON.parse(text, keepNumber);
export const writeJson = (value, indent) => JSON.stringify(value, null, indent);
export const copy = (value) => (value === undefined ? undefined : readJson(writeJson(value)));

/** The value as the core takes it, numbers being numbers again. */
export const plain = (value) => JSON.parse(writeJson(value));

export const isRecord = (value) => typeof value === "object" && value !== null && !Array.isArray(value) && !isRaw(value);
export const isEmpty = (value) => value === undefined || value === "" || (Array.isArray(value) && value.length === 0);

const segments = (pointer) => pointer.split("/").slice(1).map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
const isIndex = (segment) => /^(0|[1-9]\d*)$/.test(segment);
const holds = (container, key) => (isIndex(key) ? Array.isArray(container) : isRecord(container));

export const parent = (pointer) => pointer.slice(0, pointer.lastIndexOf("/"));
export const lastSegment = (pointer) => pointer.slice(pointer.lastIndexOf("/") + 1);
export const within = (pointer, ancestor) => pointer === ancestor || pointer.startsWith(`${ancestor}/`);
const escapeSegment = (key) => key.replaceAll("~", "~0").replaceAll("/", "~1");

export function get(root, pointer) {
  let value = root;
  for (const key of segments(pointer)) {
    if (!holds(value, key) || !Object.hasOwn(value, key)) return undefined;
    value = value[key];
  }
  return value;
}

/** defineProperty, because a member may be called "__proto__". */
const put = (container, key, value) =>
  Object.defineProperty(container, key, { value, writable: true, enumerable: true, configurable: true });

/**
 * Writes a value, making the containers on the way; returns the root, which is new where it could not hold the pointer.
 * An undefined value removes the member, and the objects that this leaves empty.
 */
export function set(root, pointer, value) {
  const keys = segments(pointer);
  if (keys.length === 0) return value;
  if (value === undefined) {
    remove(root, keys);
    return root;
  }
  const fresh = (key) => (isIndex(key) ? [] : {});
  const top = holds(root, keys[0]) ? root : fresh(keys[0]);
  let container = top;
  keys.slice(0, -1).forEach((key, depth) => {
    const below = keys[depth + 1];
    if (!Object.hasOwn(container, key) || !holds(container[key], below)) put(container, key, fresh(below));
    container = container[key];
  });
  put(container, keys.at(-1), value);
  return top;
}

function remove(root, keys) {
  const chain = [];
  let container = root;
  for (const key of keys) {
    if (!holds(container, key) || !Object.hasOwn(container, key)) return;
    chain.push([container, key]);
    container = container[key];
  }
  for (const [holder, key] of chain.reverse()) {
    if (Array.isArray(holder)) return; // an entry is never dropped: the ones after it would move
    delete holder[key];
    if (Object.keys(holder).length > 0) return;
  }
}

/** The pointers of all values that hold no others. */
export function leaves(root) {
  const found = [];
  const open = [["", root]];
  while (open.length > 0) {
    const [pointer, value] = open.pop();
    const entries = Array.isArray(value) || isRecord(value) ? Object.entries(value) : [];
    if (entries.length === 0) found.push(pointer);
    for (const [key, child] of entries) open.push([`${pointer}/${escapeSegment(key)}`, child]);
  }
  return found;
}
