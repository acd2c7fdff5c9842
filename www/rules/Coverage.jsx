// Which article is served by which rule, and why none is where none is: one table an instrument.
import { t } from "../state/language.js";
import { articles, titleOf } from "./catalogue.js";

const isConvention = ({ basis: { kind } }) => kind === "province" || kind === "provider";
const keyOf = (line) => (isConvention(line) ? "" : `${line.basis.document} ${line.basis.number ?? ""}`);

function Served({ line: { rules, parts, leftOut } }) {
  if (leftOut !== undefined) return <td class="left">{t("rules.left", { why: leftOut })}</td>;
  return <td>{rules.map((id) => <div key={id}><a href={`#${id}`}>{titleOf(id)}</a></div>)}{parts.map((part) => <div key={part}>{t(`part.${part}`)}</div>)}</td>;
}

const dates = ({ from, until }) => [from && t("basis.from", { date: from }), until && t("basis.until", { date: until })].filter(Boolean).join(" · ");

function Row({ line }) {
  const { basis, asks } = line;
  const name = isConvention(line) ? basis.document : basis.article ?? t("rules.whole");
  const own = isConvention(line) ? t("rules.known", { year: line.firstDay.slice(0, 4) }) : dates(basis);
  return <tr><th scope="row">{name}{own && <span class="dates"> {own}</span>}</th><td>{asks}</td><Served line={line} /></tr>;
}

function Table({ lines }) {
  const [{ basis }] = lines;
  return (
    <table>
      <caption>{isConvention(lines[0]) ? t("rules.conventions") : `${basis.document}${basis.number ? t("basis.number", { number: basis.number }) : ""}`}</caption>
      <thead><tr>{["article", "asks", "served"].map((key) => <th scope="col" key={key}>{t(`rules.${key}`)}</th>)}</tr></thead>
      <tbody>{lines.map((line, at) => <Row key={at} line={line} />)}</tbody>
    </table>
  );
}

export function Coverage() {
  const groups = new Map();
  for (const line of articles.value) groups.set(keyOf(line), [...(groups.get(keyOf(line)) ?? []), line]);
  return (
    <section class="coverage" id="coverage" aria-labelledby="coverage-title" tabIndex={-1}>
      <h2 id="coverage-title">{t("rules.coverage")}</h2>
      <p class="lead">{t("rules.coverage.lead")}</p>
      {[...groups].map(([key, lines]) => <Table key={key} lines={lines} />)}
    </section>
  );
}
