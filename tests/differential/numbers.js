// Numbers of every format, generated and then mutated as people and programs spoil them; the same ones on every run.

const SYMBOLS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
const PROVINCES = "11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65".split(" ");
// Counties that have been there since numbers were first given.
const COUNTIES = "110101 110105 110108 120101 130102 210102 310101 310104 320102 330102 350102 370102 410102 420102 440103 510104 610102".split(" ");
const HEADS = "11 12 13 31 51 52 53 71 91 91 91 91 92 93 A1 G1 N2 Y1 01".split(" ");

/** mulberry32 */
export function random(seed) {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const digits = (text) => [...text].map((char) => parseInt(char, 36));
const sum = (values, weights) => values.reduce((total, value, index) => total + value * weights[index], 0);

export function innerDigit(organization) {
  const check = 11 - (sum(digits(organization), [3, 7, 9, 10, 5, 8, 4, 2]) % 11);
  return check === 10 ? "X" : String(check % 11);
}

/** The weighted sum of a code's first seventeen characters, modulo 31. */
export function codeSum(body) {
  return [...body].reduce((total, char, index) => (total + SYMBOLS.indexOf(char) * Number(3n ** BigInt(index) % 31n)) % 31, 0);
}

export const outerDigit = (body) => SYMBOLS[(31 - codeSum(body)) % 31];

export const residentDigit = (body) => "10X98765432"[sum(digits(body), [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]) % 11];

function registrationDigit(body) {
  const product = digits(body).reduce((last, digit) => ((((last + digit) % 10 || 10) * 2) % 11), 10);
  return String((11 - product) % 10);
}

/** `count` pairs of a format and a number. */
export function* numbers(count, seed) {
  const next = random(seed);
  const below = (end) => Math.floor(next() * end);
  const pick = (list) => list[below(list.length)];
  const run = (length, symbols) => Array.from({ length }, () => pick(symbols)).join("");
  const date = () => {
    const year = pick([1850 + below(170), 1940 + below(85), 1940 + below(85), 1940 + below(85), below(1850), 2050 + below(900)]);
    return [String(year).padStart(4, "0"), String(1 + below(12)).padStart(2, "0"), String(1 + below(next() < 0.9 ? 28 : 31)).padStart(2, "0")].join("");
  };

  const resident = () => {
    const region = pick([pick(COUNTIES), pick(COUNTIES), pick(PROVINCES) + run(4, "0123456789"), run(6, "0123456789"), pick(["810000", "820000", "830000", "710000", "810101"])]);
    const body = region + date() + run(3, "0123456789");
    return body + residentDigit(body);
  };
  const code = () => {
    const organization = run(8, SYMBOLS);
    const region = pick([run(6, "0123456789"), run(6, "0123456789"), `3502${run(2, "0123456789")}`, "100000"]);
    const body = pick(HEADS) + region + organization + (next() < 0.9 ? innerDigit(organization) : pick([..."0123456789X"]));
    return body + outerDigit(body);
  };
  const registration = () => {
    const body = run(14, "0123456789");
    return body + registrationDigit(body);
  };
  // A resident number whose last character happens to be a code's as well.
  const both = () => {
    for (;;) {
      const body = `${pick(["44", "36", "37", "43", "65"])}0${run(3, "0123456789")}${1950 + below(60)}0${1 + below(9)}1${below(10)}${run(3, "0123456789")}`;
      const number = body + residentDigit(body);
      if (number.at(-1) !== "X" && outerDigit(body) === number.at(-1)) return number;
    }
  };

  const at = (number) => below(number.length);
  const replace = (number, index, text) => number.slice(0, index) + text + number.slice(index + 1);
  const every = (length) => new RegExp(`(.{${length}})(?=.)`, "g");
  const full = (number) => number.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));
  const mutations = [
    (number) => replace(number, at(number), pick("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ")),
    (number) => replace(number, at(number), pick("0123456789")),
    (number) => ((index) => number.slice(0, index) + number[index + 1] + number[index] + number.slice(index + 2))(below(number.length - 1)),
    (number) => replace(number, at(number), ""),
    (number) => number.slice(0, at(number)) + pick(SYMBOLS) + number.slice(at(number)),
    (number) => number.toLowerCase(),
    (number) => number.replace(every(4), "$1 "),
    (number) => number.replace(every(6), "$1-"),
    (number) => full(number),
    (number) => replace(number, 5, `${number[5]}\u200b`),
    (number) => `${number}\n`,
    (number) => number.replace("X", "Х"),
    (number) => number.replace("0", "O"),
    (number) => number.replace("1", "I"),
    (number) => number.slice(0, 6) + number.slice(8, 17),
    (number) => replace(number, at(number), pick(["中", "😀", "*", "é", "\u0661"])),
  ];

  for (let index = 0; index < count; index += 1) {
    const kind = index % 20;
    if (kind < 2) yield ["registration-number", next() < 0.5 ? registration() : run(15, "0123456789")];
    else if (kind === 2 && next() < 0.1) yield ["uscc", both()];
    else {
      const [format, number] = kind < 11 ? ["uscc", code()] : ["resident-id", resident()];
      yield [format, next() < 0.4 ? number : pick(mutations)(number)];
    }
  }
}
