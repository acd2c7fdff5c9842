// Hosts as people and programs write them, the same on every run: labels of many scripts and forms under every kind of suffix.
// What ends a host in a URL (/ \ ? # @ :) is left out: these are hosts, not addresses.

/** SplitMix32. */
function random(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x9e3779b9) >>> 0;
    let z = state;
    z = Math.imul(z ^ (z >>> 16), 0x21f0aaad);
    z = Math.imul(z ^ (z >>> 15), 0x735a2d97);
    return (z ^ (z >>> 15)) >>> 0;
  };
  const below = (end) => next() % end;
  return { below, pick: (list) => list[below(list.length)], between: (first, last) => String.fromCodePoint(first + below(last - first + 1)) };
}

const TOP = ["com", "net", "cn", "com.cn", "gov.cn", "bj.cn", "top", "xyz", "co", "me", "co.me", "pro", "law.pro", "org", "io", "co.uk", "dev", "中国", "公司", "网络", "我爱你", "公司.cn", "政务", "xn--fiqs8s", "XN--55QX5D", "xn--55qx5d.cn", "COM", "ｃｏｍ"];
const DOTS = [".", ".", ".", ".", ".", ".", "。", "．", "｡"];
const ASCII = [..."abcdefghijklmnopqrstuvwxyz0123456789"];
const SLIPS = ["_", "*", " ", "%", "%61", "%2e", "%e4%b8%ad", "%ff", "!", "'", "(", ")", "+", "~", "$", "&", ";", "=", ",", "\"", "`", "{", "|", "}", "<", ">", "^", "\u00ad", "\u200b", "\u200d", "\u2060", "\ufeff", "·", "、", "《", "》", "“", "”", "—", "…"];
const LABELS = ["www", "xn--", "xn--a", "xn--fiqs8s", "XN--FIQS8S", "xn--bcher-kva", "xn--e1afmkfd", "xn--mi7c", "xn--99999999", "a--b", "ab--c", "-a", "a-", "0x7f", "127", "1", "010", "256", "食狮", "faß", "BÜCHER", "例子"];

const KINDS = [
  ({ below, pick }) => Array.from({ length: 1 + below(12) }, () => pick(ASCII)).join(""),
  ({ below, pick }) => Array.from({ length: 1 + below(12) }, () => pick([...ASCII, "-", "-"])).join(""),
  ({ below, pick }) => Array.from({ length: 1 + below(8) }, () => pick(ASCII)[below(2) ? "toUpperCase" : "toLowerCase"]()).join(""),
  ({ below, between }) => Array.from({ length: 1 + below(5) }, () => between(0x4e00, 0x9fff)).join(""),
  ({ below, pick, between }) => Array.from({ length: 1 + below(6) }, () => (below(2) ? pick(ASCII) : between(0x4e00, 0x9fff))).join(""),
  ({ below, between }) => Array.from({ length: 1 + below(4) }, () => between(...[[0x3400, 0x4dbf], [0x20000, 0x2a6df], [0x2f00, 0x2fd5], [0xf900, 0xfad9]][below(4)])).join(""),
  ({ below, between }) => Array.from({ length: 1 + below(6) }, () => between(...[[0xff10, 0xff19], [0xff21, 0xff3a], [0xff41, 0xff5a]][below(3)])).join(""),
  ({ below, pick, between }) => Array.from({ length: 1 + below(6) }, () => (below(2) ? pick(ASCII) : between(...[[0xc0, 0xff], [0x100, 0x24f], [0x1e00, 0x1eff]][below(3)]))).join(""),
  // Other scripts: Greek, Cyrillic, Hebrew, Arabic, Devanagari, Thai, kana, Hangul, and marks, symbols, emoji.
  ({ below, pick, between }) => Array.from({ length: 1 + below(4) }, () => (below(3) ? between(...[[0x391, 0x3c9], [0x410, 0x44f], [0x5d0, 0x5ea], [0x620, 0x64a], [0x905, 0x939], [0xe01, 0xe2e], [0x3041, 0x30fe], [0xac00, 0xd7a3], [0x300, 0x33f], [0x2460, 0x2490], [0x1f600, 0x1f640]][below(11)]) : pick(ASCII))).join(""),
  ({ below, pick }) => {
    const label = Array.from({ length: 1 + below(6) }, () => pick(ASCII));
    label.splice(below(label.length + 1), 0, pick(SLIPS));
    return label.join("");
  },
  ({ pick }) => pick(LABELS),
  // Around the longest label, in either script.
  ({ below, pick }) => pick(["a", "中"]).repeat(10 + below(56)),
];

/** So many hosts, each once in a while with an empty label, a dot at the end or no suffix. */
export function hosts(count, seed) {
  const source = random(seed);
  const { below, pick } = source;
  const label = () => (below(60) ? pick(KINDS)(source) : "");
  return Array.from({ length: count }, () => {
    let host = label();
    for (let more = below(3); more > 0; more -= 1) host += pick(DOTS) + label();
    if (below(10)) host += pick(DOTS) + pick(TOP);
    return below(20) ? host : `${host}.`;
  });
}
