// What other systems hold becomes a filing, and back.
import assert from "node:assert/strict";
import { test } from "node:test";
import { inspect } from "node:util";
import { load } from "./installed.js";

const { BeianOptionError, check, divisions, fromCodes, toCodes, vocabulary } = await load();
const tables = vocabulary();
const read = (record, options) => {
  const { filing, unmapped } = fromCodes(record, options);
  assert.deepEqual(unmapped, [], JSON.stringify(record));
  return filing;
};

test("every number, slug and label of every table", () => {
  const at = { nature: (nature) => ({ organizer: { nature } }), certificateKind: (kind) => ({ organizer: { certificate: { kind } } }), approvalItem: (item) => ({ services: [{ approvals: [{ item }] }] }), serviceContent: (slug) => ({ services: [{ content: [slug] }] }), language: (slug) => ({ services: [{ languages: [slug] }] }), accessMethod: (method) => ({ services: [{ access: { method } }] }), serviceKind: (kind) => ({ services: [{ kind }] }) };
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

test("a label in a cell, with blanks, quotes and separators too many, and in any width", () => {
  for (const nature of [" enterprise ", "企 业", "“企业”", '"企业"', "\n企业\t", " 4 ", "４", "ＥＮＴＥＲＰＲＩＳＥ"]) assert.equal(read({ organizer: { nature } }).organizer.nature, "enterprise", nature);
  for (const kind of [" business-licence ", "营业执照（个人或企业）", "营业执照(个人或企业)", "居民身份证 "]) assert.match(read({ organizer: { certificate: { kind } } }).organizer.certificate.kind, /^(business-licence|resident-id)$/);
  for (const content of ["单位门户网站、、 、博客/个人空间、", "128，32", "organization-portal;32", "128|blog", "单位门户网站\n博客/个人空间"]) assert.deepEqual(read({ services: [{ content }] }).services[0].content, ["organization-portal", "blog"], content);
});

test("a code, a mask or a text that no table has stays, and is told", () => {
  const unknown = (record, path, value) => {
    const { filing, unmapped } = fromCodes(record);
    assert.deepEqual([filing, unmapped], [record, [{ path, value, reason: "unknown-value" }]]);
  };
  for (const nature of [99, "99", "4x", "x4", "某种企业", true]) unknown({ organizer: { nature } }, "/organizer/nature", nature);
  for (const content of [2 ** 24, 2 ** 24 + 1, "1x", "x1", String(2 ** 24), -1, 1.5]) unknown({ services: [{ content }] }, "/services/0/content", content);
  for (const approvals of [64, 65, "不是none", "none of them", "并非以上都不涉及", ["新闻", 3], { item: "news" }]) unknown({ services: [{ approvals }] }, "/services/0/approvals", approvals);
  for (const validUntil of ["非长期", "不是long-term", "long-term?", "x2026-01-05", "12026/1/5"]) unknown({ organizer: { certificate: { validUntil } } }, "/organizer/certificate/validUntil", validUntil);
  for (const bytes of ["10x", "x10", "10.5", -1]) unknown({ attachments: [{ bytes }] }, "/attachments/0/bytes", bytes);
  for (const redacted of ["maybe", 2, "ja"]) unknown({ services: [{ domains: [{ registration: { redacted } }] }] }, "/services/0/domains/0/registration/redacted", redacted);
  for (const name of [true, { zh: "示例" }, ["示例"], 2 ** 53, 1.5]) unknown({ organizer: { name } }, "/organizer/name", name);
  for (const services of [{ kind: 1 }, { 0: { kind: 1 } }]) unknown({ services }, "/services", services);
});

test("numbers, flags and lists of texts as other systems write them", () => {
  const registration = (redacted) => read({ services: [{ domains: [{ registration: { redacted } }] }] }).services[0].domains[0].registration.redacted;
  for (const yes of [true, "true", 1, "1", "是"]) assert.equal(registration(yes), true, String(yes));
  for (const no of [false, "false", 0, "0", "否"]) assert.equal(registration(no), false, String(no));
  assert.deepEqual(read({ attachments: [{ bytes: "1024", width: "800", height: 600 }] }).attachments, [{ bytes: 1024, width: 800, height: 600 }]);
  assert.deepEqual(read({ organizer: { name: 360, certificate: { number: 440301103456789 } } }).organizer, { name: "360", certificate: { number: "440301103456789" } });
  for (const addresses of ["1.1.1.1, 2.2.2.2", " 1.1.1.1；；2.2.2.2\n", ["1.1.1.1", "2.2.2.2"]]) assert.deepEqual(read({ services: [{ access: { addresses } }] }).services[0].access.addresses, ["1.1.1.1", "2.2.2.2"], String(addresses));
  assert.deepEqual(read({ services: [{ access: { addresses: [16843009] } }] }).services[0].access.addresses, ["16843009"]);
  assert.deepEqual(read({ services: [{ domains: ["example.com", ""] }] }).services[0].domains, [{ name: "example.com" }]);
  const mixed = fromCodes({ services: [{ domains: [{ name: "example.com" }, "example.cn"] }] });
  assert.deepEqual([mixed.filing.services[0].domains, mixed.unmapped], [[{ name: "example.com" }, "example.cn"], [{ path: "/services/0/domains/1", value: "example.cn", reason: "unknown-value" }]]);
  assert.equal(read({ services: [{ approvals: ["none"] }] }).services[0].approvals, "none");
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
  const writings = ["2026-01-05", "2026/1/5", "2026.01.05", "20260105", 20260105, "2026年1月5日", "2026-01-05 23:59:59", "2026-01-04T16:00:00Z", "2026-01-05T00:00:00+08:00", "2026/1/5 23:59", "2026/1/5 9:30:15", " 2026-01-05 ", "2026-01-05T23:59:59", "2026-01-05T23:59", "2026-01-05T23:59:59.125", "2026-01-04 16:00:00Z", "2026-01-04T16:00Z", "2026-01-04T16:00:00.123Z", "2026-01-05T00:00:00+0800", "2026-01-04T13:30:00-0230", new Date("2026-01-04T16:00:00Z"), Date.UTC(2026, 0, 5), Date.UTC(2026, 0, 5) / 1000];
  for (const validUntil of writings) assert.equal(read({ organizer: { certificate: { validUntil } } }).organizer.certificate.validUntil, "2026-01-05", String(validUntil));
  for (const validUntil of ["长期", "长期有效", "long-term", "longterm", "LONG-TERM", " 长期 "]) assert.equal(read({ organizer: { certificate: { validUntil } } }).organizer.certificate.validUntil, "long-term");
  for (const validUntil of ["2026-02-30", "20261301", "soon", "26/1/5", "长期居留", "20260105000000", "0026-01-05", "2026-02-30T10:00:00", "2026-02-30T10:00:00Z", "2026-01-05T10:00:00 UTC", "x2026-01-05T10:00:00Z", "2026-01-05T25:00:00Z", "x1767542400000", "1767542400000x", new Date(NaN), new Date(8.64e15)]) {
    const { filing, unmapped } = fromCodes({ organizer: { certificate: { validUntil } } });
    assert.deepEqual(unmapped, [{ path: "/organizer/certificate/validUntil", value: validUntil, reason: "unknown-value" }]);
    assert.equal(filing.organizer.certificate.validUntil, validUntil);
  }
});

test("names of divisions, in parts and in one", () => {
  for (const region of ["440305", 440305, "广东省深圳市南山区", "广东深圳南山区", "广东省/深圳市/南山区", ["广东省", "深圳市", "南山区"]]) assert.equal(read({ organizer: { region } }).organizer.region, "440305", String(region));
  for (const region of ["北京市朝阳区", "北京市北京市朝阳区", "北京市市辖区朝阳区"]) assert.equal(read({ organizer: { region } }).organizer.region, "110105", region);
  for (const name of ["北京市", "天津市", "上海市", "重庆市"]) assert.equal(read({ organizer: { region: name + name } }).organizer.region, divisions().find((each) => each.name === name).code, name);
  // One begins as another, has 市 in the middle, or no sign at all.
  for (const [region, code] of [["新疆维吾尔自治区和田地区和田县", "653221"], ["新疆和田地区和田市", "653201"], ["山东济南市市中", "370103"], ["内蒙古自治区阿拉善盟", "152900"], ["吉林吉林市", "220200"], ["北京市朝阳区市辖区", "110105"]]) assert.equal(read({ organizer: { region } }).organizer.region, code, region);
  // What may be two, and what one character stands for, is nobody's.
  for (const region of ["新疆和田地区和田", "河北省石家庄市赵", "市辖区", ""]) assert.equal(fromCodes({ organizer: { region } }).filing.organizer.region, region || undefined, region);
  for (const { code, name } of divisions()) assert.equal(read({ services: [{ access: { serverLocation: name } }] }).services[0].access.serverLocation, code);
  for (const { code, serverLocation } of tables.province) assert.equal(read({ services: [{ access: { serverLocation } }] }).services[0].access.serverLocation, code);
  for (const region of ["某省某市", "x440305", "4403055"]) assert.equal(fromCodes({ organizer: { region } }).unmapped.length, 1, region);
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
  assert.deepEqual(fromCodes({ "a~b/c": 1 }).unmapped, [{ path: "/a~0b~1c", value: 1, reason: "unknown-field" }]);
  const mixed = fromCodes({ services: [{ approvals: [{ item: "新闻" }, "出版"] }] });
  assert.deepEqual([mixed.filing.services[0].approvals, mixed.unmapped], [[{ item: "news" }, "出版"], [{ path: "/services/0/approvals/1", value: "出版", reason: "unknown-value" }]]);
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

test("what the ministry has no number for stays, and what no table has is told", () => {
  const coded = { action: "new", organizer: { personInCharge: { role: "self" } }, services: [{ access: { serverLocation: "440300" }, languages: ["zh-Hans", "en"], app: { platforms: [{ os: "android" }] } }] };
  const { record, unmapped } = toCodes(coded);
  assert.deepEqual([record, unmapped], [{ ...coded, services: [{ ...coded.services[0], languages: [1, 12] }] }, []]);
  for (const [path, value, around] of [["/organizer/nature", "enterprize", (nature) => ({ organizer: { nature } })], ["/services/0/content", ["blog", "blok"], (content) => ({ services: [{ content }] })], ["/services/0/content", "blog", (content) => ({ services: [{ content }] })]]) {
    assert.deepEqual(toCodes(around(value)), { record: around(value), unmapped: [{ path, value, reason: "unknown-value" }] });
  }
});

test("a shape of one's own: members in lists and below each other, whole parts, and the shape of a filing itself", () => {
  const own = { organizer: { name: "示例", address: "示例路1号" }, services: [{ name: "示例网" }] };
  const shape = { "rows.10.a1.2b.name": "/organizer/name", "rows.10.a1.address": "/organizer/address", services: "/services" };
  const { record, unmapped } = toCodes(own, { shape });
  assert.deepEqual(unmapped, []);
  assert.ok(Array.isArray(record.rows) && record.rows.length === 11);
  assert.deepEqual([record.rows[10], record.services], [{ a1: { "2b": { name: "示例" }, address: "示例路1号" } }, own.services]);
  assert.deepEqual(read(record, { shape }), own);
  record.rows[10].a1.more = 7;
  assert.deepEqual(fromCodes(record, { shape }).unmapped, [{ path: "rows.10.a1.more", value: 7, reason: "unknown-field" }]);
  for (const ask of [fromCodes, toCodes]) assert.deepEqual(ask(own, { shape: "filing" }), ask(own));
  toCodes(own, { shape: { "__proto__.polluted": "/organizer/name" } });
  assert.equal({}.polluted, undefined);
});

test("what is there beside a shape is told, what is empty there is not", () => {
  const told = (record) => fromCodes(record, { shape: "wechat" }).unmapped;
  assert.deepEqual(told({ icp_subject: null, icp_extra: { a: null, b: "", c: undefined, d: {} } }), []);
  assert.deepEqual(told({ icp_subject: { base_info: { type: 99 } } }), [{ path: "/organizer/nature", value: 99, reason: "unknown-value" }]);
  // Told once, where it goes.
  assert.deepEqual(told({ icp_subject: { base_info: { name: { zh: "示例" } } } }), [{ path: "/organizer/name", value: { zh: "示例" }, reason: "unknown-value" }]);
  const day = new Date(0);
  assert.deepEqual(told({ name: "x", icp: { since: day, names: ["x"] } }).map(({ path, value, reason }) => [path, value, reason]), [["name", "x", "unknown-field"], ["icp.since", day, "unknown-field"], ["icp.names", ["x"], "unknown-field"]]);
});

test("a value that another shape cannot write is told", () => {
  const shape = { shape: "wechat" };
  const { record, unmapped } = toCodes({ organizer: { region: 440305, personInCharge: { name: "张三", certificate: { validFrom: 20200101 } } } }, shape);
  assert.deepEqual(record, { icp_subject: { principal_info: { name: "张三" } } });
  assert.deepEqual(unmapped, [{ path: "/organizer/region", value: 440305, reason: "unknown-value" }, { path: "/organizer/personInCharge/certificate/validFrom", value: 20200101, reason: "unknown-value" }]);
});

test("nothing that another system may hold throws or goes round for ever: it stays and is told", () => {
  const boom = () => { throw new Error("boom"); };
  const round = {};
  Object.assign(round, { a: round, b: round });
  const deep = (depth) => (depth === 0 ? "end" : { a: deep(depth - 1) });
  const revoked = Proxy.revocable([], {});
  revoked.revoke();
  const odd = [Object.create(null), { [Symbol.toPrimitive]: boom }, Symbol("x"), [Symbol("x")], [Object.create(null)], new Proxy({}, { get: boom }), new Proxy([], { get: boom }), revoked.proxy, [[]], round, deep(40), { get a() { return boom(); } }, new Date(NaN), new Date(8.64e15), 10n ** 30n, boom, NaN];
  const places = ["organizer", "organizer.nature", "organizer.region", "organizer.certificate.validUntil", "services", "services.0", "services.0.content", "services.0.approvals", "services.0.domains", "services.0.access.serverLocation", "attachments.0.bytes", "strange", "icp_subject", "icp_subject.base_info.type", "icp_subject.base_info.province"];
  const holding = (path, value) => path.split(".").reverse().reduce((inner, step) => (step === "0" ? [inner] : { [step]: inner }), value);
  for (const value of odd) {
    for (const record of [value, ...places.map((path) => holding(path, value))]) {
      for (const options of [undefined, { shape: "wechat" }, { shape: { "organizer.nature": "/organizer/nature" } }]) for (const ask of [fromCodes, toCodes]) ask(record, options);
    }
    for (const [path, around] of [["/organizer/nature", (nature) => ({ organizer: { nature } })], ["/services/0/approvals", (approvals) => ({ services: [{ approvals }] })]]) {
      const { filing, unmapped } = fromCodes(around(value));
      assert.deepEqual(unmapped.map((told) => [told.path.slice(0, path.length), told.reason]), [[path, "unknown-value"]], inspect(value));
      if (unmapped[0].path === path) assert.equal(filing.organizer?.nature ?? filing.services?.[0].approvals, value);
    }
  }
  assert.deepEqual(fromCodes(deep(40), { shape: "wechat" }).unmapped.map(({ path }) => path), [Array(16).fill("a").join(".")]);
  assert.deepEqual(fromCodes(round, { shape: "wechat" }).unmapped.map(({ path }) => path), ["a", "b"]);
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

test("every member of WeChat's interface, by its name", () => {
  const person = (name) => ({ name, mobile: "13000000000", email: "a@example.com", emergencyPhone: "13100000000", certificate: { kind: "passport", number: "E00000001", validFrom: "2020-01-02", validUntil: "2030-01-01" } });
  const whole = {
    organizer: {
      nature: "government", name: "示例局", region: "440305", address: "示例路1号", remark: "无", filingNumber: "粤ICP备12345678号",
      certificate: { kind: "uscc-government", number: "11350100M000100Y43", address: "示例路2号" },
      personInCharge: person("张三"), legalRepresentative: { name: "李四", certificate: { number: "E00000002" } },
    },
    services: [{ kind: "mini-program", name: "示例", description: "说明", personInCharge: person("王五") }],
  };
  const principal = (name) => ({ name, mobile: "13000000000", email: "a@example.com", emergency_contact: "13100000000", certificate_type: 7, certificate_number: "E00000001", certificate_validity_date_start: "20200102", certificate_validity_date_end: "20300101" });
  const record = {
    icp_subject: {
      base_info: { type: 2, name: "示例局", province: "440000", city: "440300", district: "440305", address: "示例路1号", comment: "无", record_number: "粤ICP备12345678号" },
      organize_info: { certificate_type: 13, certificate_number: "11350100M000100Y43", certificate_address: "示例路2号" },
      principal_info: principal("张三"),
      legal_person_info: { name: "李四", certificate_number: "E00000002" },
    },
    icp_applets: { base_info: { name: "示例", comment: "说明" }, principal_info: principal("王五") },
  };
  assert.deepEqual(toCodes(whole, { shape: "wechat" }).record, record);
  assert.deepEqual(read(record, { shape: "wechat" }), whole);
  // As much of the place as there is.
  for (const [place, region] of [[{ province: "440000" }, "440000"], [{ province: "440000", city: "440300", district: "" }, "440300"], [{ province: "440000", city: "440300", district: "440305" }, "440305"]]) {
    assert.deepEqual(fromCodes({ icp_subject: { base_info: place } }, { shape: "wechat" }).filing, { organizer: { region }, services: [{ kind: "mini-program" }] });
  }
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
  assert.throws(() => fromCodes({}, { shape: "alipay" }), (error) => error.option === "/shape" && error.code === "wrong-value" && error.message === 'beian: option "/shape": "filing", "wechat", or an object of members and pointers expected, not "alipay"');
  assert.throws(() => fromCodes({}, { shape: "x".repeat(100) }), (error) => error.message.endsWith(`, not "${"x".repeat(64)}"`));
  assert.throws(() => fromCodes({}, { shape: 7 }), (error) => error.code === "wrong-value" && error.message.endsWith("pointers expected"));
});

test("a shape that names no place, and wrong options, are told", () => {
  for (const [to, code] of [["/organizer/nmae", "unknown"], ["organizer.nmae", "unknown"], ["/services/00/name", "unknown"], ["", "wrong-value"], [7, "wrong-value"], [null, "wrong-value"], [{ b: "/organizer/name" }, "wrong-value"]]) {
    for (const ask of [fromCodes, toCodes]) assert.throws(() => ask({}, { shape: { "a/b": to } }), (error) => error instanceof BeianOptionError && error.code === code && error.option === "/shape/a~1b", String(to));
  }
  for (const options of [null, 7, "wechat", []]) assert.throws(() => fromCodes({}, options), (error) => error.code === "wrong-value" && error.option === "options" && error.message.endsWith(": an object expected"));
  assert.throws(() => fromCodes({}, { shap: "wechat" }), (error) => error.code === "unknown" && error.option === "/shap" && error.message.endsWith('no such option, there is "shape" alone'));
  assert.throws(() => fromCodes({}, { shape: { a: "" } }), /^BeianOptionError: beian: option "\/shape\/a": a place in a filing expected$/);
  assert.throws(() => fromCodes({}, { shape: { a: "/organizer/nmae" } }), /^BeianOptionError: beian: option "\/shape\/a": (?!beian).*did you mean "\/organizer\/name"/);
  for (const options of [null, 7, "wechat", [], { shap: "wechat" }, { shape: [] }, { shape: ["wechat"] }, { shape: null }, { shape: "__proto__" }]) for (const ask of [fromCodes, toCodes]) assert.throws(() => ask({}, options), BeianOptionError, JSON.stringify(options));
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
