// What other systems hold becomes a filing, and back.
import assert from "node:assert/strict";
import { test } from "node:test";
import { load } from "./installed.js";

const { BeianOptionError, check, divisions, fromCodes, toCodes, vocabulary } = await load();
const tables = vocabulary();
const read = (record, options) => {
  const { filing, unmapped } = fromCodes(record, options);
  assert.deepEqual(unmapped, [], JSON.stringify(record));
  return filing;
};

test("every number, slug and label of every table", () => {
  const at = { nature: (nature) => ({ organizer: { nature } }), certificateKind: (kind) => ({ organizer: { certificate: { kind } } }), approvalItem: (item) => ({ services: [{ approvals: [{ item }] }] }), accessMethod: (method) => ({ services: [{ access: { method } }] }), serviceKind: (kind) => ({ services: [{ kind }] }) };
  for (const [table, around] of Object.entries(at)) {
    for (const { slug, code, zh, en } of tables[table]) {
      for (const given of [slug, code, code && String(code), zh, en, ` ${zh.replace("（", "(").replace("）", ")")} `].filter(Boolean)) assert.deepEqual(read(around(given)), around(slug), `${table}: ${given}`);
    }
  }
});

test("labels as people write them", () => {
  assert.equal(read({ organizer: { certificate: { kind: "营业执照" } } }).organizer.certificate.kind, "business-licence");
  assert.deepEqual(read({ services: [{ content: "单位门户网站、博客/个人空间", languages: "中文简体,英语" }] }).services[0].content, ["organization-portal", "blog"]);
  assert.deepEqual(read({ services: [{ approvals: "新闻，出版" }] }).services[0].approvals, [{ item: "news" }, { item: "publishing" }]);
  assert.equal(read({ services: [{ approvals: "以上都不涉及" }] }).services[0].approvals, "none");
});

test("an entry of a list is one value: what is none stays, with the whole list, and is told", () => {
  for (const content of [["单位门户网站、博客/个人空间"], ["blog", ""], ["blog", null], [["blog"], "x"]]) {
    const { filing, unmapped } = fromCodes({ services: [{ content }] });
    assert.deepEqual(unmapped, [{ path: "/services/0/content", value: content, reason: "unknown-value" }]);
    assert.deepEqual(filing.services[0].content, content);
  }
});

test("each bit of a mask, as a number and as a text", () => {
  const around = { serviceContent: ["content", (slug) => [slug]], approvalItem: ["approvals", (item) => [{ item }]] };
  for (const [table, [member, of]] of Object.entries(around)) {
    const [one, other] = tables[table].filter(({ code }) => code > 0);
    const sum = one.code + other.code;
    for (const given of [sum, String(sum)]) assert.deepEqual(read({ services: [{ [member]: given }] }).services[0][member], [...of(one.slug), ...of(other.slug)], `${table}: ${given}`);
  }
});

test("masks add up, up to the last bit", () => {
  const content = tables.serviceContent.map(({ slug, code }) => ({ slug, code })).filter(({ code }) => code !== undefined);
  const sum = content.reduce((sum, { code }) => sum + code, 0);
  assert.deepEqual(read({ services: [{ content: sum }] }).services[0].content.sort(), content.map(({ slug }) => slug).sort());
  assert.equal(toCodes({ services: [{ content: content.map(({ slug }) => slug) }] }).record.services[0].content, sum);
});

test("dates in any writing are the day in Shanghai", () => {
  const writings = ["2026-01-05", "2026/1/5", "2026.01.05", "20260105", 20260105, "2026年1月5日", "2026-01-05 23:59:59", "2026-01-04T16:00:00Z", "2026-01-05T00:00:00+08:00", new Date("2026-01-04T16:00:00Z"), Date.UTC(2026, 0, 5), Date.UTC(2026, 0, 5) / 1000];
  for (const validUntil of writings) assert.equal(read({ organizer: { certificate: { validUntil } } }).organizer.certificate.validUntil, "2026-01-05", String(validUntil));
  for (const validUntil of ["长期", "长期有效", "long-term"]) assert.equal(read({ organizer: { certificate: { validUntil } } }).organizer.certificate.validUntil, "long-term");
  for (const validUntil of ["2026-02-30", "20261301", "soon", "26/1/5", "长期居留", new Date(NaN)]) {
    const { filing, unmapped } = fromCodes({ organizer: { certificate: { validUntil } } });
    assert.deepEqual(unmapped, [{ path: "/organizer/certificate/validUntil", value: validUntil, reason: "unknown-value" }]);
    assert.equal(filing.organizer.certificate.validUntil, validUntil);
  }
});

test("names of divisions, in parts and in one", () => {
  for (const region of ["440305", 440305, "广东省深圳市南山区", "广东深圳南山区", "广东省/深圳市/南山区", ["广东省", "深圳市", "南山区"]]) assert.equal(read({ organizer: { region } }).organizer.region, "440305", String(region));
  for (const region of ["北京市朝阳区", "北京市北京市朝阳区", "北京市市辖区朝阳区"]) assert.equal(read({ organizer: { region } }).organizer.region, "110105", region);
  for (const { code, name } of divisions()) assert.equal(read({ services: [{ access: { serverLocation: name } }] }).services[0].access.serverLocation, code);
  for (const { code, serverLocation } of tables.province) assert.equal(read({ services: [{ access: { serverLocation } }] }).services[0].access.serverLocation, code);
  assert.equal(fromCodes({ organizer: { region: "某省某市" } }).unmapped.length, 1);
});

test("names of every division, with and without their signs, are never another's", () => {
  const cut = (name) => name.replace(/(自治区|省|市|区|县)$/, "");
  const walk = (names, above) => {
    for (const { code, name } of divisions(above)) {
      const path = [...names, name];
      assert.equal(read({ organizer: { region: path } }).organizer.region, code, path.join());
      for (const region of [path.map(cut).join(""), [...names.map(cut), name].join("")]) {
        const { filing, unmapped } = fromCodes({ organizer: { region } });
        assert.ok(unmapped.length === 1 || filing.organizer.region === code, `${region}: ${filing.organizer.region}, not ${code}`);
      }
      walk(path, code);
    }
  };
  walk([], undefined);
});

test("what is empty is left out, what is unknown stays and is told", () => {
  const { filing, unmapped } = fromCodes({ id: 7, organizer: { nature: "某种", remark: "", investor: null }, services: [null] });
  assert.deepEqual(filing, { id: 7, organizer: { nature: "某种" }, services: [null] });
  assert.deepEqual(unmapped.map(({ path, reason }) => [path, reason]), [["/id", "unknown-field"], ["/organizer/nature", "unknown-value"], ["/services/0", "unknown-value"]]);
  for (const nothing of [undefined, null, {}]) assert.deepEqual(fromCodes(nothing), { filing: {}, unmapped: [] });
});

const filing = {
  organizer: {
    nature: "enterprise", name: "示例科技有限公司", region: "440305", address: "示例路1号", remark: "无",
    certificate: { kind: "business-licence", number: "91350100M000100Y43", address: "示例路1号" },
    personInCharge: { name: "张三", mobile: "13000000000", email: "a@example.com", emergencyPhone: "13100000000", certificate: { kind: "resident-id", number: "11010519491231002X", validFrom: "2020-01-01", validUntil: "long-term" } },
  },
  services: [{ kind: "mini-program", name: "示例", description: "说明", personInCharge: { name: "张三", certificate: { kind: "resident-id" } } }],
};

test("there and back again", () => {
  const whole = { ...filing, services: [{ kind: "website", content: ["blog"], languages: ["zh-Hans"], access: { method: "cloud" }, approvals: [{ item: "news" }] }] };
  const { record, unmapped } = toCodes(whole);
  assert.deepEqual(unmapped, []);
  assert.equal(record.organizer.nature, 4);
  assert.equal(record.organizer.certificate.kind, 1);
  assert.deepEqual(read(record), whole);
  assert.deepEqual(toCodes(filing).unmapped, [{ path: "/services/0/kind", value: "mini-program", reason: "unknown-value" }]);
});

test("the shape of WeChat's interface, there and back again", () => {
  const { record, unmapped } = toCodes(filing, { shape: "wechat" });
  assert.deepEqual(unmapped.filter(({ path }) => path !== "/services/0/kind"), []);
  assert.deepEqual(record.icp_subject.base_info, { type: 4, name: "示例科技有限公司", province: "440000", city: "440300", district: "440305", address: "示例路1号", comment: "无" });
  assert.equal(record.icp_subject.principal_info.certificate_validity_date_start, "20200101");
  assert.equal(record.icp_subject.principal_info.certificate_validity_date_end, "长期");
  assert.equal(record.icp_applets.principal_info.certificate_type, 2);
  assert.deepEqual(read(record, { shape: "wechat" }), filing);
  const more = fromCodes({ ...record, icp_materials: { commitment_letter: ["x"] } }, { shape: "wechat" });
  assert.deepEqual(more.unmapped, [{ path: "icp_materials.commitment_letter", value: ["x"], reason: "unknown-field" }]);
});

test("what has no place in another shape is told at its own place, with its value", () => {
  const service = { ...filing.services[0], domains: [{ name: "example.com" }], content: ["blog"] };
  const { unmapped } = toCodes({ ...filing, attachments: [{ fileName: "a.jpg" }], services: [service, { name: "第二个" }] }, { shape: "wechat" });
  const told = Object.fromEntries(unmapped.map(({ path, value, reason }) => [path, [value, reason]]));
  assert.deepEqual(told["/services/1/name"], ["第二个", "unknown-field"]);
  assert.deepEqual(told["/services/0/domains/0/name"], ["example.com", "unknown-field"]);
  assert.deepEqual(told["/attachments/0/fileName"], ["a.jpg", "unknown-field"]);
  assert.ok(Object.keys(told).some((path) => path.startsWith("/services/0/content")), Object.keys(told).join());
  assert.ok(!Object.keys(told).some((path) => /^\/(organizer|services\/0\/(name|personInCharge))/.test(path)), Object.keys(told).join());
});

test("a row of a table, by its own headings", () => {
  const shape = { 主办单位性质: "/organizer/nature", 证件类型: "/organizer/certificate/kind", 域名: "/services/0/domains/0/name", 住所: "/organizer/region" };
  assert.deepEqual(read({ 主办单位性质: "企业", 证件类型: 1, 域名: "example.com", 住所: "广东省深圳市" }, { shape }), {
    organizer: { nature: "enterprise", certificate: { kind: "business-licence" }, region: "440300" },
    services: [{ domains: [{ name: "example.com" }] }],
  });
  assert.throws(() => fromCodes({}, { shape: "alipay" }), (error) => error.option === "/shape" && /"wechat"/.test(error.message));
});

test("a shape that names no place, and wrong options, are told", () => {
  for (const [to, code] of [["/organizer/nmae", "unknown"], ["organizer.nmae", "unknown"], ["/services/00/name", "unknown"], ["", "wrong-value"], [7, "wrong-value"], [null, "wrong-value"], [{ b: "/organizer/name" }, "wrong-value"]]) {
    for (const ask of [fromCodes, toCodes]) assert.throws(() => ask({}, { shape: { "a/b": to } }), (error) => error instanceof BeianOptionError && error.code === code && error.option === "/shape/a~1b", String(to));
  }
  assert.throws(() => fromCodes({}, { shape: { a: "/organizer/nmae" } }), /did you mean "\/organizer\/name"/);
  for (const options of [null, 7, "wechat", [], { shap: "wechat" }, { shape: [] }, { shape: null }, { shape: "__proto__" }]) for (const ask of [fromCodes, toCodes]) assert.throws(() => ask({}, options), BeianOptionError, JSON.stringify(options));
  for (const to of ["/organizer/name", "organizer.name", ["organizer", "name"]]) assert.deepEqual(toCodes({ organizer: { name: "x" } }, { shape: { a: to } }).record, { a: "x" });
});

test("values as tables and people write them", () => {
  const at = (filing, path) => path.split(".").reduce((here, step) => here?.[step], filing);
  for (const [record, path, expected] of [
    [{ organizer: { nature: "４" } }, "organizer.nature", "enterprise"],
    [{ organizer: { certificate: { validFrom: "2026/1/5 0:00" } } }, "organizer.certificate.validFrom", "2026-01-05"],
    [{ organizer: { certificate: { validFrom: "２０２６-０１-０５" } } }, "organizer.certificate.validFrom", "2026-01-05"],
    [{ organizer: { certificate: { validFrom: "2026-1-32 00:00:00" } } }, "organizer.certificate.validFrom", "2026-1-32 00:00:00"],
    [{ organizer: { region: "广东深圳南山" } }, "organizer.region", "440305"],
    [{ organizer: { region: "湖南省长沙市长沙县" } }, "organizer.region", "430121"],
    [{ organizer: { region: "广东深圳某某" } }, "organizer.region", "广东深圳某某"],
    [{ services: [{ domains: "example.com、example.cn" }] }, "services.0.domains.1.name", "example.cn"],
    [{ services: [{ domains: ["example.com"] }] }, "services.0.domains.0.name", "example.com"],
    [{ services: { kind: 1 } }, "services.kind", 1],
  ]) assert.equal(at(fromCodes(record).filing, path), expected, JSON.stringify(record));
  const broken = { get nature() { throw new Error("gone"); } };
  assert.deepEqual(fromCodes({ organizer: broken }).unmapped.map(({ path }) => path), ["/organizer"]);
  const district = (name) => ({ icp_subject: { base_info: { province: "440000", city: "440300", district: name } } });
  assert.equal(fromCodes(district(""), { shape: "wechat" }).filing.organizer.region, "440300");
});

test("what comes out can be checked", () => {
  assert.deepEqual(check(read(toCodes(filing, { shape: "wechat" }).record, { shape: "wechat" }), { asOf: "2026-11-22" }), check(filing, { asOf: "2026-11-22" }));
});
