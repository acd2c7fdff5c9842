// What the form knows of a field before the core is there.
import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { core, open } from "./page.js";

const page = await open({ ready: false });
const { about, filing, language, places, words, texts } = page;
const { write } = filing;

beforeEach(() => {
  filing.clear();
  language.speak("zh-CN");
});

test("a field is named by its pattern, in the page's language", () => {
  assert.equal(about.pattern("/services/12/domains/0/name"), "/services/*/domains/*/name");
  assert.equal(about.pattern("/services/1x/0"), "/services/1x/*");
  for (const lang of ["zh-CN", "en"]) {
    language.speak(lang);
    const field = core.fields({ lang }).find(({ path }) => path === "/organizer/remark");
    assert.equal(about.about("/organizer/remark").label, field.label);
    assert.equal(about.labelOf("/organizer/remark"), field.label);
    assert.equal(about.hintOf("/organizer/remark"), field.hint);
    assert.equal(about.nameOf("/organizer/remark"), field.name);
    // What the page words in its own way.
    const [[own, pair]] = Object.entries(texts.text).filter(([key]) => key.startsWith("/services") && !key.includes(".hint"));
    assert.equal(about.labelOf(own.replaceAll("*", "3")), pair[lang === "en" ? 1 : 0]);
    const [hinted, hint] = Object.entries(texts.text).find(([key]) => key.startsWith("/") && key.endsWith(".hint"));
    assert.equal(about.hintOf(hinted.replace(".hint", "").replaceAll("*", "0")), hint[lang === "en" ? 1 : 0]);
    assert.equal(about.nameOf("/services/0/access/addresses/12"), about.nameOf("/services/0/access/addresses"), "an entry is called as its list");
    assert.equal(about.nameOf("/services/0/access/addresses/3"), about.nameOf("/services/0/access/addresses"), "an entry is called as its list");
  }
  assert.deepEqual(about.about("/nothing"), {});
  assert.equal(about.nameOf("/nothing"), undefined);
});

test("a field is asked where it is for this request, this nature and this kind of service, as far as they are known", () => {
  assert.equal(about.isAsked("/organizer/name"), true);
  assert.equal(about.isAsked("/services/0/app"), false);
  write("/services/1", { kind: "app" });
  assert.equal(about.isAsked("/services/1/app"), true);
  assert.equal(about.isAsked("/services/0/app"), false, "of each service by itself");
  write("/services/0/kind", undefined);
  assert.equal(about.isAsked("/services/0/app"), true, "as long as nothing is chosen");
  assert.equal(about.isAsked("/organizer/filingNumber"), false);
  write("/action", "add-service");
  assert.equal(about.isAsked("/organizer/filingNumber"), true);
  assert.equal(about.isAsked("/organizer/legalRepresentative/name"), true);
  write("/organizer/nature", "individual");
  assert.equal(about.isAsked("/organizer/legalRepresentative/name"), false);
  for (const odd of [[], [null]]) {
    write("/services", odd);
    assert.equal(about.isAsked("/services"), true);
    assert.equal(about.isAsked("/organizer/name"), true);
  }
});

test("what is needed, what only may be asked for, and what is optional", () => {
  write("/organizer/nature", "enterprise");
  assert.equal(about.needOf("/organizer/name"), "error");
  assert.equal(about.needOf("/organizer/legalRepresentative/name"), "warning");
  assert.equal(about.needOf("/services/0/access"), "prompt");
  assert.equal(about.needOf("/organizer/remark"), undefined);
  assert.equal(about.needOf("/services/0/app"), undefined, "a website is not asked for it");
  assert.equal(about.needOf("/services/0/homepage"), "error");
  for (const [pointer, isRequired] of [["/organizer/name", true], ["/organizer/legalRepresentative/name", true], ["/services/0/access", false], ["/organizer/remark", false], ["/services/0/approvals", true], ["/services/0/personInCharge/name", true]]) assert.equal(about.isRequired(pointer), isRequired, pointer);
  write("/action", "cancel");
  assert.equal(about.needOf("/organizer/name"), undefined);
  assert.equal(about.needOf("/organizer/filingNumber"), "error");
});

test("what is filled in once for two parts is required where one of them needs it", () => {
  write("/organizer/nature", "individual");
  assert.equal(about.isRequired("/organizer/certificate/validUntil"), true, "of the person in charge");
  write("/organizer/nature", "enterprise");
  assert.equal(about.isRequired("/organizer/certificate/validUntil"), false);
});

test("numbers are secret, names are not", () => {
  assert.equal(about.isSecret("/organizer/certificate/number"), true);
  assert.equal(about.isSecret("/services/3/personInCharge/mobile"), true);
  assert.equal(about.isSecret("/organizer/name"), false);
  assert.equal(about.isSecret("/organizer/personInCharge/name"), false);
});

test("choices come from the tables; certificates that fit come first", () => {
  const [{ items, legend }, ...none] = about.choicesOf("/action");
  assert.deepEqual(items.map(({ value }) => value), core.vocabulary().action.map(({ slug }) => slug));
  assert.deepEqual(items.map(({ label }) => label), core.vocabulary().action.map(({ label }) => label));
  assert.deepEqual([legend, none], [undefined, []]);
  assert.deepEqual(about.table("province")[0], { value: "110000", label: "北京" });

  const all = about.table("certificateKind").length;
  const pointer = "/organizer/certificate/kind";
  for (const nature of ["", "toString", 7]) {
    write("/organizer/nature", nature);
    assert.deepEqual(about.choicesOf(pointer), [{ items: about.table("certificateKind") }], String(nature));
  }
  write("/organizer/nature", "enterprise");
  const [first, others] = about.choicesOf(pointer);
  assert.deepEqual(first.items.map(({ value }) => value).sort(), ["business-licence", "foreign-enterprise-office", "org-code-enterprise"]);
  assert.equal(first.items.length + others.items.length, all);
  assert.ok(!others.items.some(({ value }) => value === "business-licence"));
  assert.deepEqual([first.legend, others.legend], [language.t("form.nature-kinds"), language.t("form.other-kinds")]);
  const [persons] = about.choicesOf("/organizer/personInCharge/certificate/kind");
  assert.equal(persons.legend, language.t("form.person-kinds"));
  assert.ok(persons.items.some(({ value }) => value === "resident-id") && !persons.items.some(({ value }) => value === "business-licence"));
});

test("a value is said in words, or as it is", () => {
  assert.equal(about.wordFor("/services/0/kind", "website"), "网站");
  assert.equal(about.wordFor("/services/0/kind", "no-such"), "no-such");
  assert.equal(about.wordFor("/organizer/name", 7), "7");
  assert.equal(about.wordFor("/services/0/access/serverLocation", "110000"), "北京");
  assert.equal(about.wordFor("/organizer/region", "110000"), "110000", "divisions are no table");
  language.speak("en");
  assert.equal(about.wordFor("/services/0/kind", "website"), core.vocabulary({ lang: "en" }).serviceKind.find(({ slug }) => slug === "website").label);
});

test("providers are no provinces", () => {
  const list = about.providers();
  assert.ok(list.some(({ value, label }) => value === "aliyun" && label.includes("阿里云")));
  assert.deepEqual(list.filter(({ value }) => /province|national/.test(value)), []);
  assert.deepEqual(list.map(({ value }) => value), core.vocabulary().policies.map(({ id }) => id).filter((id) => !/^(province-\d\d|national)$/.test(id)));
});

test("answers are shown again as an applicant reads them", async () => {
  const { words, filing, language, about, checker } = await open();
  const said = (pointer, value) => words.wordsOf(pointer, value);
  language.speak("zh-CN");
  assert.equal(said("/organizer/certificate/validUntil", "long-term"), language.t("form.long-term"));
  assert.equal(said("/services/0/approvals", "none"), language.t("approvals.none"));
  assert.equal(said("/services/0/name", "none"), "none");
  assert.equal(said("/organizer/region", "350102"), "福建省福州市鼓楼区");
  assert.equal(said("/services/0/content", ["shopping", "corporate-site"]), ["shopping", "corporate-site"].map((slug) => about.wordFor("/services/0/content", slug)).join(language.t("join")));
  assert.equal(said("/services/0/content", [{}, "x"]), "x");
  assert.equal(said("/attachments/0/bytes", 7), "7");
  assert.equal(said("/services/0/domains/0/registration/redacted", true), language.t("form.yes"));
  assert.equal(said("/x", false), "false");
  assert.equal(said("/x", { a: 1 }), '{"a":1}');
  assert.deepEqual(["", "1234567", "12345678", "110105194912310021"].map(words.masked), ["", "•••••••", "123•5678", "110••••••0021"]);
  assert.equal(checker.state.value, "ready");
  assert.equal(filing.isUnsaved.value, false);
});

test("a place has a name by its six digits", async () => {
  const { places } = await open();
  const names = { 350102: "福建省福州市鼓楼区", 350100: "福建省福州市", 350000: "福建省", 110101: "北京市东城区", 110000: "北京市", 429004: "湖北省仙桃市", 999999: "999999", 350199: "福建省福州市" };
  for (const [code, name] of Object.entries(names)) assert.equal(places.divisionName(code), name, code);
  for (const odd of [350102, "35010", "3501022", "x35010", undefined]) assert.equal(places.divisionName(odd), String(odd));
  assert.equal(places.fullAddress("350102", "示例路1号"), "福建省福州市鼓楼区示例路1号");
  assert.equal(places.fullAddress("350102", "福建省福州市示例路1号"), "福建省福州市示例路1号");
  assert.equal(places.fullAddress("350102", "福州市示例路1号"), "福建省福州市鼓楼区福州市示例路1号");
  for (const none of ["", undefined, 350102]) assert.equal(places.fullAddress(none, "示例路1号"), "示例路1号");
  assert.equal(places.fullAddress("350102", 7), "福建省福州市鼓楼区7");
});

test("places are found by a name, a part of one, or initials; larger ones first", async () => {
  const { places } = await open();
  const found = (words) => places.findPlaces(words);
  assert.deepEqual((await found("福州"))[0], { value: "350100", label: "福建省福州市" });
  assert.deepEqual((await found("福州鼓楼")), [{ value: "350102", label: "福建省福州市鼓楼区" }]);
  assert.deepEqual((await found("福 州 鼓 楼")), (await found("福州鼓楼")));
  assert.equal((await found("fz"))[0].label.endsWith("州市"), true);
  assert.ok((await found("fjsfz")).some(({ value }) => value === "350100"));
  assert.equal((await found("fzgl"))[0].label, "福建省福州市鼓楼区", "initials of its parts");
  assert.deepEqual((await found("FJ"))[0], { value: "350000", label: "福建省" });
  assert.equal((await found("cq")).some(({ label }) => label === "重庆市"), true, "a name that is read otherwise");
  assert.ok((await found("鼓楼")).every(({ label }) => label.includes("鼓楼")));
  assert.ok((await found("区")).length === 8, "no more than eight");
  assert.ok((await found("鼓楼区"))[0].label.endsWith("鼓楼区"));
  assert.deepEqual((await found("无此地名")), []);
  assert.deepEqual((await found("朝阳")).slice(0, 3).map(({ label }) => label), ["北京市朝阳区", "辽宁省朝阳市", "辽宁省朝阳市朝阳县"], "what is called so by itself, then the shorter");
  assert.deepEqual((await found("fz")).slice(0, 2).map(({ label }) => label), ["福建省福州市", "江西省抚州市"]);
  assert.ok((await found("长春朝阳")).length === 1 && (await found("阳朝")).every(({ label }) => /阳.*朝/.test(label)));
});

test("initials are those of Chinese characters, from the first on", async () => {
  const { pinyin } = await open();
  const begins = (name, letters) => [...letters].every((letter, at) => pinyin.initials([...name][at] ?? "").includes(letter));
  for (const [name, letters, expected] of [["福州", "fz", true], ["福州", "f", true], ["福州", "z", false], ["福", "fz", false], ["A座", "s", false], ["A座", "a", false], ["长春", "cc", true], ["长春", "zc", true], ["鱼台", "yt", true], ["阿坝", "ab", true], ["阿坝", "eb", true]]) {
    assert.equal(begins(name, letters), expected, `${name} ${letters}`);
  }
  // Names of places that are read otherwise than most words.
  const otherwise = { 长春: "cc", 重庆: "cq", 厦门: "xm", 泊头: "bt", 调兵山: "dbs", 茄子河: "qzh", 枞阳: "zy", 铅山: "ys", 东阿: "de", 大埔: "dp", 番禺: "py", 圩: "x", 覃塘: "qt", 荥经: "yj", 西藏: "xz", 崆峒: "kt" };
  for (const [name, letters] of Object.entries(otherwise)) assert.ok(begins(name, letters), name);
});

test("no place is known before the core is", async () => {
  assert.deepEqual(await places.findPlaces("福州"), []);
  assert.equal(places.divisionName("350102"), "350102");
  assert.equal(words.wordsOf("/organizer/region", "350102"), "350102");
});

test("places are there once the core has come", async () => {
  const late = await open({ ready: false });
  assert.deepEqual(await late.places.findPlaces("福州"), []);
  late.checker.use(core);
  assert.notDeepEqual(await late.places.findPlaces("福州"), []);
});
