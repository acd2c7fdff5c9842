/** Runs in the page before anything of its own: counts what ran, and notes each element and attribute that ever was there. */
export function watch() {
  const seen = new Set();
  const known = new Set();
  let hits = 0;
  for (const name of ["hit", "alert", "confirm", "prompt"]) window[name] = () => { hits += 1; };
  // Values that change with what is typed and are no markup: what they say is looked at below.
  const targets = new Set(["href", "src", "action", "formaction", "data", "xlink:href", "srcset", "ping", "background", "poster", "srcdoc", "style"]);
  const note = (element) => {
    seen.add(element.localName);
    for (const { name, value } of element.attributes) {
      // What a control tells assistive technology comes and goes with its findings.
      if (!name.startsWith("aria-")) seen.add(`${element.localName}[${name}]`);
      if (targets.has(name) && !/^(#[a-z0-9*/-]*|rules\.html(\?lang=en)?(#[a-z/-]*)?|https?:\/\/(?!attacker)[a-z0-9.-]+\/[^<>"]*|data:image\/svg\+xml,[^<>"]*|blob:[^<>"]*|[a-z-]+\.(svg|css|js)|beian\/[a-z-]+\.js)$/i.test(value)) seen.add(`${element.localName}[${name}=${value}]`);
    }
  };
  new MutationObserver((records) => {
    for (const { target, addedNodes } of records) {
      if (target.nodeType === Node.ELEMENT_NODE) note(target);
      for (const node of addedNodes) {
        if (node.nodeType !== Node.ELEMENT_NODE) continue;
        note(node);
        for (const below of node.querySelectorAll("*")) note(below);
      }
    }
  }).observe(document, { subtree: true, childList: true, attributes: true });
  window.watched = {
    learn() {
      for (const each of seen) known.add(each);
      seen.clear();
    },
    found() {
      const strange = [...seen].filter((each) => !known.has(each));
      const polluted = [Object.prototype, Array.prototype, Function.prototype, String.prototype].filter((prototype) => "polluted" in prototype || Object.keys(prototype).length > 0);
      return [...strange, ...(hits > 0 ? [`${hits} calls`] : []), ...(polluted.length > 0 ? ["a prototype was changed"] : [])];
    },
  };
}
