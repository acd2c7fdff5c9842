// The order in which consoles ask, and what they call it. Facts from public pages, with the day they were read and how sure the order is:
// "sure" (form code or an interface), "likely" (a provider's prose or a copy of its page), "unknown". {i} is a service, * every entry.
const SEEN = "2026-11-25";
const PERSON = (at) => [
  ["负责人姓名", `${at}/name`], ["证件类型", `${at}/certificate/kind`], ["证件号码", `${at}/certificate/number`], ["证件有效期", `${at}/certificate/validUntil`],
  ["手机号码", `${at}/mobile`], ["应急联系电话", `${at}/emergencyPhone`], ["电子邮箱", `${at}/email`],
];
const ORGANIZER = "/organizer/personInCharge";
const SERVICE = "/services/{i}/personInCharge";

const fields = (list) => list.map(([label, at, transform]) => ({ label, at, ...(transform && { transform }) }));
const step = (title, list, more = {}) => ({ title, fields: fields(list), ...more });

const TYPE = [
  ["地域", "/organizer/region", "region"], ["主办单位性质", "/organizer/nature"], ["证件类型", "/organizer/certificate/kind"], ["证件号码", "/organizer/certificate/number"],
  ["域名", "/services/*/domains/*/name", "host"],
];
const SITE = [
  ["网站名称", "/services/{i}/name"], ["域名", "/services/{i}/domains/*/name", "host"], ["首页网址", "/services/{i}/homepage"], ["服务内容", "/services/{i}/content"],
  ["语言", "/services/{i}/languages"], ["前置审批", "/services/{i}/approvals"], ["IP 地址", "/services/{i}/access/addresses"], ["接入方式", "/services/{i}/access/method"],
  ["服务器放置地", "/services/{i}/access/serverLocation"], ["备注", "/services/{i}/description"],
];
const PLATFORMS = [
  ["运行平台", "/services/{i}/app/platforms/*/os"], ["包名（Bundle ID）", "/services/{i}/app/platforms/*/id"], ["公钥", "/services/{i}/app/platforms/*/publicKey"],
  ["签名MD5值", "/services/{i}/app/platforms/*/fingerprint", "hex"],
];
const ORGANIZER_FIELDS = [
  ["主办单位名称", "/organizer/name"], ["证件住所", "/organizer/certificate/address"], ["通信地址", "/organizer/address"], ["主体备案号", "/organizer/filingNumber"],
  ["法定代表人姓名", "/organizer/legalRepresentative/name"], ["法定代表人证件号码", "/organizer/legalRepresentative/certificate/number"], ["备注", "/organizer/remark"],
];

const skeleton = [
  step("验证备案类型", TYPE, { locked: true }),
  step("主体信息", ORGANIZER_FIELDS),
  step("主体负责人", PERSON(ORGANIZER)),
  step("服务信息", SITE, { each: true }),
  step("APP 特征信息", PLATFORMS, { each: true }),
  step("服务负责人", PERSON(SERVICE), { each: true }),
];

export const consoles = [
  { id: "default", title: ["通用顺序", "Common order"], rating: "unknown", seen: SEEN, steps: skeleton },
  { id: "tencent", of: "tencent-cloud", title: ["腾讯云", "Tencent Cloud"], rating: "likely", seen: SEEN, steps: [
    step("验证备案类型", [["备案地域", "/organizer/region", "region"], ["主办者性质", "/organizer/nature"], ["证件类型", "/organizer/certificate/kind"], ["证件号码", "/organizer/certificate/number"], ["域名", "/services/*/domains/*/name", "host"]], { locked: true }),
    step("主体信息", [["单位名称 / 姓名", "/organizer/name"], ["证件住址", "/organizer/certificate/address"], ["通信地址", "/organizer/address"], ["主体备案号", "/organizer/filingNumber"], ["主体信息备注", "/organizer/remark"]]),
    step("主体负责人", [["负责人姓名", `${ORGANIZER}/name`], ["证件类型", `${ORGANIZER}/certificate/kind`], ["证件号码", `${ORGANIZER}/certificate/number`], ["办公室电话", `${ORGANIZER}/officePhone`], ["手机号码", `${ORGANIZER}/mobile`], ["应急联系方式", `${ORGANIZER}/emergencyPhone`], ["电子邮箱地址", `${ORGANIZER}/email`]]),
    step("网站信息", [["网站名称", "/services/{i}/name"], ["网站域名", "/services/{i}/domains/*/name", "host"], ["网站首页 URL", "/services/{i}/homepage"], ["网站服务内容", "/services/{i}/content"], ["前置或专项审批内容类型", "/services/{i}/approvals"], ["网站备注", "/services/{i}/description"]], { each: true }),
    step("APP 特征信息", [["平台", "/services/{i}/app/platforms/*/os"], ["App 包名（Bundle ID）", "/services/{i}/app/platforms/*/id"], ["公钥", "/services/{i}/app/platforms/*/publicKey"], ["签名MD5值", "/services/{i}/app/platforms/*/fingerprint", "hex"]], { each: true }),
    step("网站负责人", [["负责人姓名", `${SERVICE}/name`], ["证件类型", `${SERVICE}/certificate/kind`], ["证件号码", `${SERVICE}/certificate/number`], ["办公室电话", `${SERVICE}/officePhone`], ["手机号码", `${SERVICE}/mobile`], ["电子邮箱", `${SERVICE}/email`]], { each: true }),
  ] },
  { id: "aliyun", of: "aliyun", title: ["阿里云", "Alibaba Cloud"], rating: "unknown", seen: SEEN, steps: [
    step("验证备案信息", [["主办单位所属区域", "/organizer/region", "region"], ["主办单位性质", "/organizer/nature"], ["主办单位证件类型", "/organizer/certificate/kind"], ["主办单位证件号码", "/organizer/certificate/number"], ["域名", "/services/*/domains/*/name", "host"]], { locked: true }),
    step("主办单位信息", [["主办单位或主办人名称", "/organizer/name"], ["主办单位性质", "/organizer/nature"], ["主办单位证件类型", "/organizer/certificate/kind"], ["证件住所", "/organizer/certificate/address"], ["通讯地址", "/organizer/address"], ["备注", "/organizer/remark"]]),
    step("主办单位负责人", PERSON(ORGANIZER)),
    step("网站信息", SITE, { each: true }),
    step("App 特征信息", PLATFORMS, { each: true }),
    step("网站负责人", PERSON(SERVICE), { each: true }),
  ] },
  { id: "huawei", of: "huawei-cloud", title: ["华为云", "Huawei Cloud"], rating: "likely", seen: SEEN, steps: [
    step("验证备案类型", [["地域", "/organizer/region", "region"], ["主办单位性质", "/organizer/nature"], ["主办单位名称", "/organizer/name"], ["证件类型", "/organizer/certificate/kind"], ["证件号码", "/organizer/certificate/number"], ["域名", "/services/*/domains/*/name", "host"]], { locked: true }),
    step("主体信息", [["主办单位名称", "/organizer/name"], ["证件类型", "/organizer/certificate/kind"], ["证件号码", "/organizer/certificate/number"], ["证件住所", "/organizer/certificate/address"], ["通信地址", "/organizer/address"]]),
    step("主体负责人", [["主体负责人", `${ORGANIZER}/name`], ["证件类型", `${ORGANIZER}/certificate/kind`], ["证件号码", `${ORGANIZER}/certificate/number`], ["手机号码", `${ORGANIZER}/mobile`], ["应急联系电话", `${ORGANIZER}/emergencyPhone`], ["电子邮箱", `${ORGANIZER}/email`]]),
    step("网站信息", [["网站名称", "/services/{i}/name"], ["域名列表", "/services/{i}/domains/*/name", "host"], ["首页 URL", "/services/{i}/homepage"], ["网站服务内容", "/services/{i}/content"], ["语言", "/services/{i}/languages"], ["前置审批内容", "/services/{i}/approvals"], ["IP 地址", "/services/{i}/access/addresses"], ["备注", "/services/{i}/description"]], { each: true }),
    step("平台信息", [["选择平台", "/services/{i}/app/platforms/*/os"], ["APP包名", "/services/{i}/app/platforms/*/id"], ["公钥", "/services/{i}/app/platforms/*/publicKey"], ["MD5签名值", "/services/{i}/app/platforms/*/fingerprint", "hex"]], { each: true }),
    step("互联网信息服务负责人", PERSON(SERVICE), { each: true }),
  ] },
  { id: "wechat", of: "wechat", title: ["微信小程序", "WeChat mini-program"], rating: "sure", seen: SEEN, steps: [
    step("主办单位信息", [["主体性质", "/organizer/nature"], ["主办单位名称", "/organizer/name"], ["备案省市县", "/organizer/region", "region"], ["通讯地址", "/organizer/address"], ["主体信息备注", "/organizer/remark"], ["主体备案号", "/organizer/filingNumber"], ["主体证件类型", "/organizer/certificate/kind"], ["主体证件号码", "/organizer/certificate/number"], ["证件住所", "/organizer/certificate/address"]]),
    step("主体负责人", [["姓名", `${ORGANIZER}/name`], ["手机号码", `${ORGANIZER}/mobile`], ["邮箱", `${ORGANIZER}/email`], ["应急联系方式", `${ORGANIZER}/emergencyPhone`], ["证件类型", `${ORGANIZER}/certificate/kind`], ["证件号码", `${ORGANIZER}/certificate/number`], ["证件有效期起", `${ORGANIZER}/certificate/validFrom`, "compact"], ["证件有效期止", `${ORGANIZER}/certificate/validUntil`, "compact"], ["法人姓名", "/organizer/legalRepresentative/name"], ["法人证件号码", "/organizer/legalRepresentative/certificate/number"]]),
    step("小程序信息", [["小程序名称", "/services/{i}/name"], ["服务内容", "/services/{i}/content"], ["前置审批项", "/services/{i}/approvals"], ["备注（20–200 字）", "/services/{i}/description"]], { each: true }),
    step("小程序负责人", [["姓名", `${SERVICE}/name`], ["手机号码", `${SERVICE}/mobile`], ["邮箱", `${SERVICE}/email`], ["应急联系方式", `${SERVICE}/emergencyPhone`], ["证件类型", `${SERVICE}/certificate/kind`], ["证件号码", `${SERVICE}/certificate/number`], ["证件有效期止", `${SERVICE}/certificate/validUntil`, "compact"]], { each: true }),
  ] },
];
