// Numbers and filings made up by rule, the same in every run: no person and no body has them.

const SYMBOLS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
const STEMS = "甲乙丙丁戊己庚辛壬癸";
const PLACES = [
  { division: "440305", city: "深圳", region: "广东省深圳市南山区" },
  { division: "310115", city: "上海", region: "上海市浦东新区" },
  { division: "110105", city: "北京", region: "北京市朝阳区" },
  { division: "330106", city: "杭州", region: "浙江省杭州市西湖区" },
  { division: "510107", city: "成都", region: "四川省成都市武侯区" },
  { division: "350203", city: "厦门", region: "福建省厦门市思明区" },
];

/** Whole numbers below a bound, the same sequence for the same seed (MINSTD). */
export function generator(seed) {
  let state = seed;
  return (below) => {
    state = (state * 48271) % 2147483647;
    return state % below;
  };
}

const choose = (random, from) => from[random(from.length)];
const weighted = (text, weights, modulus) => [...text].reduce((sum, char, at) => sum + SYMBOLS.indexOf(char) * weights[at], 0) % modulus;

/** A resident identity number (GB 11643), its check digit right. */
export function residentId(random) {
  const two = (number) => String(number).padStart(2, "0");
  const { division } = choose(random, PLACES);
  const body = `${division}${1950 + random(50)}${two(1 + random(12))}${two(1 + random(28))}${String(random(1000)).padStart(3, "0")}`;
  return body + "10X98765432"[weighted(body, [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2], 11)];
}

/** The unified social credit code of an enterprise (GB 32100), both check digits right. */
export function uscc(random, division = "440300") {
  const inner = Array.from({ length: 8 }, () => choose(random, SYMBOLS)).join("");
  const value = (char) => parseInt(char, 36);
  const sum = [...inner].reduce((total, char, at) => total + value(char) * [3, 7, 9, 10, 5, 8, 4, 2][at], 0);
  const body = `91${division}${inner}${"0123456789X"[(11 - (sum % 11)) % 11]}`;
  return body + SYMBOLS[(31 - weighted(body, [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28], 31)) % 31];
}

/** The same number with another last digit. */
export const miscopied = (number) => number.slice(0, -1) + (number.endsWith("1") ? "2" : "1");

/** A first filing of an enterprise's website in which nothing is wrong: 1.7 KB of JSON. */
export function validFiling(random) {
  const { division, city, region } = choose(random, PLACES);
  const name = `${city}示例${choose(random, STEMS)}${choose(random, STEMS)}科技有限公司`;
  const number = uscc(random, division);
  const street = `示例街道示例路${1 + random(99)}号2栋301室`;
  const personInCharge = {
    name: "张三",
    role: "legal-representative",
    certificate: { kind: "resident-id", number: residentId(random), holder: "张三", validUntil: "long-term" },
    mobile: "19900000001",
    emergencyPhone: "19900000002",
    email: "zhangsan@example.com",
  };
  return {
    action: "new",
    organizer: {
      nature: "enterprise",
      name,
      certificate: { kind: "business-licence", number, holder: name, address: region + street, validUntil: "long-term" },
      region: division,
      address: street,
      personInCharge,
    },
    services: [
      {
        kind: "website",
        name: "示例科技官网",
        domains: [
          {
            name: "example.com",
            registration: {
              domain: "example.com",
              registrant: name,
              registrantCertificate: { kind: "business-licence", number },
              registrar: "示例域名注册有限公司",
              registeredOn: "2024-03-01",
              verifiedOn: "2024-03-02",
              expiresOn: "2030-03-01",
              status: ["ok"],
            },
          },
        ],
        homepage: "https://www.example.com/",
        content: ["organization-portal"],
        description: "介绍本单位的产品和服务，发布通知和联系方式。",
        languages: ["zh-Hans"],
        approvals: "none",
        personInCharge: structuredClone(personInCharge),
        access: { provider: "示例云计算有限公司", method: "cloud", serverLocation: `${division.slice(0, 2)}0000`, addresses: ["1.2.3.4"] },
      },
    ],
  };
}

/** A filing with five errors that any checker can see: certificate, mobile, e-mail, service name, domain. */
export function faultyFiling(random) {
  const filing = validFiling(random);
  const { personInCharge } = filing.organizer;
  const [service] = filing.services;
  personInCharge.mobile = "1990000000";
  personInCharge.email = "zhangsan@example";
  service.personInCharge.certificate.number = miscopied(service.personInCharge.certificate.number);
  service.name = "中国示例科技官网";
  service.domains[0].name = "www.example.com";
  return filing;
}
