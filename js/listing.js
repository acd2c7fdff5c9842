// Lists beside the core: words in both languages, and citations as places among the articles.

/** A list in one language, its citations those in force on a day, or all. What comes back is the caller's own. */
export function inLanguage(value, { lang, asOf }, articles) {
  if (Array.isArray(value)) return value.map((entry) => inLanguage(entry, { lang, asOf }, articles));
  if (typeof value !== "object") return value;
  if ("zh-CN" in value) return value[lang];
  const members = Object.entries(value).map(([name, member]) => [
    name,
    name === "basis" ? cited(member, { lang, asOf }, articles) : inLanguage(member, { lang, asOf }, articles),
  ]);
  return Object.fromEntries(members);
}

function cited(places, { lang, asOf }, articles) {
  const all = places.map((place) => articles[place]);
  // ISO dates compare as texts, and nothing with what is not given.
  const inForce = all.filter(({ from, until }) => !(from > asOf || until < asOf));
  return inForce.map((article) => ({ ...article[lang] }));
}
