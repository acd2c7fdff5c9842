// The initials of Chinese characters, for who types "fz" and means 福州. The browser sorts by pinyin: between two marks lie the characters
// of a letter, and no table has to be loaded. What a place name reads otherwise is listed.
const MARKS = [..."阿八嚓哒妸发旮哈讥咔垃妈拏噢妑七呥仨它挖夕丫帀"];
const LETTERS = "abcdefghjklmnopqrstwxyz";
const ALSO = { 长: "c", 重: "c", 厦: "x", 泊: "b", 调: "d", 茄: "q", 枞: "z", 铅: "y", 阿: "e", 埔: "p", 番: "p", 圩: "x", 覃: "q", 荥: "y", 藏: "z", 峒: "t" };

const { compare } = new Intl.Collator("zh-CN-u-co-pinyin");
const known = new Map();

/** The letters that a character may begin with. */
export function initials(character) {
  let letters = known.get(character);
  if (letters === undefined) {
    let [low, high] = [0, MARKS.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (compare(MARKS[middle], character) <= 0) low = middle + 1;
      else high = middle;
    }
    letters = (LETTERS[low - 1] ?? "") + (ALSO[character] ?? "");
    known.set(character, letters);
  }
  return letters;
}
