// Elements without markup strings: everything shown goes through textContent and setAttribute.

/** An element; an attribute of undefined, null or false is left out, true is written empty, "on…" adds a listener. */
export function el(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === null || value === false) continue;
    if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    else node.setAttribute(name, value === true ? "" : value);
  }
  node.append(...children.filter((child) => child !== undefined && child !== null && child !== false));
  return node;
}

const svg = "http://www.w3.org/2000/svg";

/** A decorative icon out of the sprite in index.html. */
export function icon(name) {
  const node = document.createElementNS(svg, "svg");
  node.setAttribute("class", `icon icon-${name}`);
  node.setAttribute("aria-hidden", "true");
  const use = document.createElementNS(svg, "use");
  use.setAttribute("href", `#icon-${name}`);
  node.append(use);
  return node;
}

/**
 * Makes the children of `parent` those of `items`, building only what is not there yet:
 * an item that stays keeps its element, and with it focus and what the reader has unfolded.
 */
export function reconcile(parent, items, keyOf, build) {
  const before = new Map([...parent.children].map((child) => [child.dataset.key, child]));
  const used = new Map();
  const after = items.map((item) => {
    const same = used.get(keyOf(item)) ?? 0;
    used.set(keyOf(item), same + 1);
    const key = `${keyOf(item)} ${same}`;
    const node = before.get(key) ?? build(item);
    before.delete(key);
    node.dataset.key = key;
    return node;
  });
  for (const node of before.values()) node.remove();
  after.forEach((node, index) => {
    if (parent.children[index] !== node) parent.insertBefore(node, parent.children[index] ?? null);
  });
}

/** Gives the focus to any element, without moving the page. */
export function focusOn(target) {
  if (!target.matches("input, select, textarea, button, summary, a[href], [tabindex]")) target.tabIndex = -1;
  target.focus({ preventScroll: true });
}

/** Brings the label into view and the focus to the control, opening what is folded around it. */
export function reveal(target, label = target) {
  for (let folded = target.closest("details:not([open])"); folded; folded = folded.parentElement.closest("details:not([open])")) {
    folded.open = true;
  }
  label.scrollIntoView({ block: "start" });
  focusOn(target);
}
