// The values in the rows of the official registration forms, and a cover sheet for the verification form. Only the provider's own sheet
// counts; numbers in full only when asked for.
import { useState } from "preact/hooks";
import { ShowNumbers } from "./ShowNumbers.jsx";
import { isSecret, labelOf } from "../state/about.js";
import { isIndividual, services, valueAt } from "../state/filing.js";
import { isEmpty } from "../state/json.js";
import { inChinese, language, t } from "../state/language.js";
import { fullAddress } from "../state/places.js";
import { serviceName } from "../state/steps.js";
import { masked, wordsOf } from "../state/words.js";

function Value({ at, isOpen }) {
  const value = valueAt(at);
  if (isEmpty(value)) return <span class="none">—</span>;
  const words = inChinese(() => wordsOf(at, value));
  return isSecret(at) && !isOpen ? masked(words) : words;
}

const termOf = (pointer) => inChinese(() => labelOf(pointer));
const list = (pointer) => (Array.isArray(valueAt(pointer)) ? valueAt(pointer).map((_, index) => `${pointer}/${index}`) : []);
const Values = ({ at, isOpen }) => (at.length === 0 ? <span class="none">—</span> : at.map((pointer) => <div key={pointer}><Value at={pointer} isOpen={isOpen} /></div>));
const Address = () => (isEmpty(valueAt("/organizer/address")) ? <Value at="/organizer/region" /> : fullAddress(valueAt("/organizer/region"), String(valueAt("/organizer/address"))));

const personRows = (at) => ["name", "certificate/kind", "certificate/number", "certificate/validUntil", "emergencyPhone", "mobile", "email"].map((member) => [termOf(`${at}/${member}`), <Value at={`${at}/${member}`} />, `${at}/${member}`]);

/** The form of 2023, in its own order: group, item, value. */
function Form2023({ index, isOpen }) {
  const at = `/services/${index}`;
  const isHosted = ["website", "app"].includes(valueAt(`${at}/kind`));
  const one = (pointer) => [termOf(pointer), <Value at={pointer} isOpen={isOpen} />];
  const organizer = [one("/organizer/name"), one("/organizer/nature"), one("/organizer/certificate/kind"), one("/organizer/certificate/number"), ["详细地址", <Address />]];
  const persons = (pointer) => personRows(pointer).map(([label, , leaf]) => [label, <Value at={leaf} isOpen={isOpen} />]);
  const isApp = valueAt(`${at}/kind`) === "app";
  const service = [
    one(`${at}/name`), ...(isApp ? [] : [one(`${at}/homepage`)]), ["域名列表", <Values at={list(`${at}/domains`).map((entry) => `${entry}/name`)} isOpen={isOpen} />],
    ...(isApp ? list(`${at}/app/platforms`).flatMap((entry) => [one(`${entry}/os`), one(`${entry}/id`), one(`${entry}/publicKey`), one(`${entry}/fingerprint`)]) : []),
    ...(isApp ? list(`${at}/app/sdks`).map((entry) => ["SDK", <><Value at={`${entry}/vendor`} /> · <Value at={`${entry}/purpose`} /></>]) : []),
    ["前置审批文件", Array.isArray(valueAt(`${at}/approvals`)) ? list(`${at}/approvals`).map((entry) => <div><Value at={`${entry}/item`} /> <Value at={`${entry}/number`} /></div>) : <Value at={`${at}/approvals`} />],
    one(`${at}/languages`), one(`${at}/content`),
  ];
  const access = isHosted ? [one(`${at}/access/provider`), one(`${at}/access/method`), one(`${at}/access/serverLocation`), ["IP地址列表", <Values at={list(`${at}/access/addresses`)} isOpen={isOpen} />]] : [];
  const groups = [
    ["主办单位基本情况", organizer], ["主体负责人基本情况", persons("/organizer/personInCharge")], ["ICP负责人基本情况", persons(`${at}/personInCharge`)],
    [isApp ? "应用信息（APP）" : "应用信息（网站）", service], ["网络接入信息", access],
  ].filter(([, rows]) => rows.length > 0);
  return (
    <table class="official">
      <caption>互联网信息服务备案登记表</caption>
      {groups.map(([head, rows]) => (
        <tbody key={head}>{rows.map(([label, value], row) => <tr key={label + row}>{row === 0 && <th scope="rowgroup" rowSpan={rows.length}>{head}</th>}<th scope="row">{label}</th><td>{value}</td></tr>)}</tbody>
      ))}
    </table>
  );
}

/** The annex of order 33 of 2005: kept for providers that still use it. */
function Form2005({ index, isOpen }) {
  const at = `/services/${index}`;
  const person = `${at}/personInCharge`;
  const heads = ["姓名", "有效证件号码", "办公电话", "手机号码", "电子邮箱"];
  const cells = ["name", "certificate/number", "officePhone", "mobile", "email"];
  const row = (label, value) => <tr key={label}><th scope="row">{label}</th><td colSpan={5}>{value}</td></tr>;
  return (
    <table class="official">
      <caption>非经营性互联网信息服务备案登记表</caption>
      <tbody>
        {row("主办单位名称", <Value at="/organizer/name" />)}
        {row("主办单位性质", <Value at="/organizer/nature" />)}
        {row("主办单位有效证件号码", <><Value at="/organizer/certificate/number" isOpen={isOpen} />{!isEmpty(valueAt("/organizer/certificate/issuer")) && <> （<Value at="/organizer/certificate/issuer" />）</>}</>)}
        {row("投资者或上级主管单位", <Value at="/organizer/investor" />)}
        {row("网站名称", <Value at={`${at}/name`} />)}
        <tr><th scope="row" rowSpan={2}>网站负责人基本情况</th>{heads.map((head) => <th scope="col" key={head}>{head}</th>)}</tr>
        <tr>{cells.map((cell) => <td key={cell}><Value at={`${person}/${cell}`} isOpen={isOpen} /></td>)}</tr>
        {row("主办单位通信地址", <Address />)}
        {row("网站接入方式", <Value at={`${at}/access/method`} />)}
        {row("服务器放置地", <Value at={`${at}/access/serverLocation`} />)}
        {row("网站首页网址", <Value at={`${at}/homepage`} />)}
        {row("网站域名列表", <Values at={list(`${at}/domains`).map((entry) => `${entry}/name`)} />)}
        {row("IP 地址列表", <Values at={list(`${at}/access/addresses`)} />)}
        {row("网站接入服务提供单位名称", <Value at={`${at}/access/provider`} />)}
        {row("涉及需前置审批或专项审批的内容", Array.isArray(valueAt(`${at}/approvals`)) ? list(`${at}/approvals`).map((entry) => <div><Value at={`${entry}/item`} /> <Value at={`${entry}/number`} /></div>) : <Value at={`${at}/approvals`} />)}
      </tbody>
    </table>
  );
}

export function RegistrationForm() {
  language();
  const [isOpen, open] = useState(false);
  return (
    <article class="paper" data-output="registration-form" lang="zh-CN">
      <h2 class="screen-only">{t("registration-form.title")}</h2>
      <p class="why screen-only">{t("registration-form.lead")}</p>
      <ShowNumbers isOpen={isOpen} open={open} />
      {services.value.map((_, index) => <Form2023 key={index} index={index} isOpen={isOpen} />)}
      <details class="group"><summary>{t("registration-form.old")}</summary><div class="inner">{services.value.map((_, index) => <Form2005 key={index} index={index} isOpen={isOpen} />)}</div></details>
    </article>
  );
}

export function VerificationForm() {
  language();
  const [isOpen, open] = useState(false);
  const rows = (at) => [
    ["网站主办者名称", <Value at="/organizer/name" />], ["网站类型", isIndividual.value ? "个人" : "单位"],
    ["网站域名", <Values at={list(`${at}/domains`).map((entry) => `${entry}/name`)} />], ["证件类型", <Value at="/organizer/certificate/kind" />], ["证件号码", <Value at="/organizer/certificate/number" isOpen={isOpen} />],
    ["网站负责人", <Value at={`${at}/personInCharge/name`} />], ["手机号码", <Value at={`${at}/personInCharge/mobile`} isOpen={isOpen} />], ["电子邮箱", <Value at={`${at}/personInCharge/email`} isOpen={isOpen} />],
    ["通信地址", <Address />], ["网站名称", <Value at={`${at}/name`} />], ["服务内容", <Value at={`${at}/content`} />], ["接入服务提供单位", <Value at={`${at}/access/provider`} />],
    ["接入方式", <Value at={`${at}/access/method`} />], ["服务器放置地", <Value at={`${at}/access/serverLocation`} />], ["IP 地址", <Values at={list(`${at}/access/addresses`)} />],
  ];
  return (
    <article class="paper" data-output="verification-form" lang="zh-CN">
      <h2>{t("verification-form.title")}</h2>
      <p><strong>{t("verification-form.only")}</strong></p>
      <ul>{[isIndividual.value ? "sign.individual" : "sign", "tick", "date"].map((key) => <li key={key}>{t(`verification-form.${key}`)}</li>)}</ul>
      <ShowNumbers isOpen={isOpen} open={open} />
      {services.value.map((_, index) => <table class="official" key={index}><caption>{t("verification-form.values")}{services.value.length > 1 && <> · {serviceName(index)}</>}</caption><tbody>{rows(`/services/${index}`).map(([label, value]) => <tr key={label}><th scope="row">{label}</th><td>{value}</td></tr>)}</tbody></table>)}
    </article>
  );
}
