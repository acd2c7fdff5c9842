//! Character tables for folding. Source: Unicode 18.0 (UnicodeData and the Kangxi radical equivalences); state 2026-11-22. Tests prove
//! the tables against NFKC and general categories.

/// Runs of characters that stand for one Latin letter or digit: first code point, then what each stands for, `-` for nothing.
/// Full-width, superscript, circled, parenthesized, squared and letter-like forms; the mathematical alphabets are computed.
pub(super) static DRESSED: &[(u32, &str)] = &[
    (0x00aa, "a-------23-----1o"),
    (0x02b0, "h-jr---wy"),
    (0x02e1, "lsx"),
    (
        0x1d2c,
        "a-b-de-ghijklmn-o-prtuwa---bde---g-km-o---ptu--v------iruv-----",
    ),
    (0x1d9c, "c"),
    (0x1da0, "f"),
    (0x1dbb, "z"),
    (0x2070, "0i--456789-----n0123456789------aeox-hklmnpstwyz"),
    (
        0x2100,
        "--c-------ghhhh-iill-n---pqrrr------z---z-kabc-eef-mo----i-----------ddeij------",
    ),
    (0x2160, "i---v----x--lcdmi---v----x--lcdm"),
    (0x2460, "123456789"),
    (0x2474, "123456789"),
    (0x2488, "123456789"),
    (0x249c, "abcdefghijklmnopqrstuvwxyz"),
    (0x24b6, "abcdefghijklmnopqrstuvwxyz"),
    (0x24d0, "abcdefghijklmnopqrstuvwxyz"),
    (0x24ea, "0"),
    (0x24f5, "123456789"),
    (0x24ff, "0"),
    (0x2776, "123456789"),
    (0x2780, "123456789"),
    (0x278a, "123456789"),
    (0x2c7c, "jv"),
    (0xa7f1, "scfq"),
    (0xff10, "0123456789"),
    (0xff21, "abcdefghijklmnopqrstuvwxyz"),
    (0xff41, "abcdefghijklmnopqrstuvwxyz"),
    (0x107a5, "q"),
    (0x1ccd6, "abcdefghijklmnopqrstuvwxyz0123456789"),
    (0x1d6a4, "ij"),
    (0x1f12b, "cr"),
    (0x1f130, "abcdefghijklmnopqrstuvwxyz"),
    (0x1fbf0, "0123456789"),
];

/// The same for letters with diacritics built in (Latin-1 to Latin Extended-B, Latin Extended Additional).
pub(super) static ACCENTED: &[(u32, &str)] = &[
    (
        0x00c0,
        "aaaaaa-ceeeeiiiidnooooo-ouuuuy--aaaaaa-ceeeeiiii-nooooo-ouuuuy-yaaaaaaccccccccddddeeeeeeeeeegggggggg\
         hhhhiiiiiiiiii--jjkk-llllll--llnnnnnn---oooooo--rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs--------\
         ------------------------oo-------------uu----------------------------aaiioouuuuuuuuuu-aaaa----ggkkoo\
         oo--j---gg--nnaa----aaaaeeeeiiiioooorrrruuuusstt--hh------aaeeooooooooyy----------------------------",
    ),
    (
        0x1e00,
        "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnnnnnnoooooooopppprrrrrrrrssss\
         ssssssttttttttuuuuuuuuuuvvvvwwwwwwwwwwxxxxyyzzzzzzhtwy-s----aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeeeeeeeeeee\
         iiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy------",
    ),
];

/// One character that stands for several Latin letters: Roman numerals and ligatures.
#[rustfmt::skip]
pub(super) static SPELLED: &[(char, &str)] = &[
    ('\u{2161}', "ii"), ('\u{2162}', "iii"), ('\u{2163}', "iv"), ('\u{2165}', "vi"), ('\u{2166}', "vii"),
    ('\u{2167}', "viii"), ('\u{2168}', "ix"), ('\u{216a}', "xi"), ('\u{216b}', "xii"), ('\u{2171}', "ii"),
    ('\u{2172}', "iii"), ('\u{2173}', "iv"), ('\u{2175}', "vi"), ('\u{2176}', "vii"), ('\u{2177}', "viii"),
    ('\u{2178}', "ix"), ('\u{217a}', "xi"), ('\u{217b}', "xii"), ('\u{fb00}', "ff"), ('\u{fb01}', "fi"),
    ('\u{fb02}', "fl"), ('\u{fb03}', "ffi"), ('\u{fb04}', "ffl"), ('\u{fb05}', "st"), ('\u{fb06}', "st"),
];

/// Enclosed numbers of two digits: first code point, how many, the number of the first.
pub(super) static ENCLOSED_NUMBERS: &[(u32, u32, u32)] = &[
    (0x2469, 11, 10),
    (0x247d, 11, 10),
    (0x2491, 11, 10),
    (0x24eb, 10, 11),
    (0x24fe, 1, 10),
    (0x277f, 1, 10),
    (0x2789, 1, 10),
    (0x2793, 1, 10),
    (0x3251, 15, 21),
    (0x32b1, 15, 36),
];

/// Code points of the zeros of every other decimal digit script; the nine digits follow each.
#[rustfmt::skip]
pub(super) static ZEROS: &[u32] = &[
    0x0660, 0x06f0, 0x07c0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0b66, 0x0be6, 0x0c66, 0x0ce6, 0x0d66, 0x0de6, 0x0e50,
    0x0ed0, 0x0f20, 0x1040, 0x1090, 0x17e0, 0x1810, 0x1946, 0x19d0, 0x1a80, 0x1a90, 0x1b50, 0x1bb0, 0x1c40, 0x1c50,
    0xa620, 0xa8d0, 0xa900, 0xa9d0, 0xa9f0, 0xaa50, 0xabf0, 0x104a0, 0x10d30, 0x10d40, 0x11066, 0x110f0, 0x11136,
    0x111d0, 0x112f0, 0x11450, 0x114d0, 0x11650, 0x116c0, 0x116d0, 0x116da, 0x11730, 0x118e0, 0x11950, 0x11bf0,
    0x11c50, 0x11d50, 0x11da0, 0x11de0, 0x11f50, 0x16130, 0x16a60, 0x16ac0, 0x16b50, 0x16d70, 0x1ccf0, 0x1e140,
    0x1e2f0, 0x1e4f0, 0x1e5f1, 0x1e950,
];

/// Letters of other scripts that look like a Latin letter, with the case kept.
#[rustfmt::skip]
pub(super) static LOOK_ALIKES: &[(char, char)] = &[
    ('\u{251}', 'a'), ('\u{261}', 'g'), ('\u{391}', 'A'), ('\u{392}', 'B'), ('\u{395}', 'E'), ('\u{396}', 'Z'),
    ('\u{397}', 'H'), ('\u{399}', 'I'), ('\u{39a}', 'K'), ('\u{39c}', 'M'), ('\u{39d}', 'N'), ('\u{39f}', 'O'),
    ('\u{3a1}', 'P'), ('\u{3a4}', 'T'), ('\u{3a5}', 'Y'), ('\u{3a7}', 'X'), ('\u{3b1}', 'a'), ('\u{3b2}', 'b'),
    ('\u{3b5}', 'e'), ('\u{3b9}', 'i'), ('\u{3ba}', 'k'), ('\u{3bd}', 'v'), ('\u{3bf}', 'o'), ('\u{3c1}', 'p'),
    ('\u{3c4}', 't'), ('\u{3c5}', 'u'), ('\u{3c7}', 'x'), ('\u{3f2}', 'c'), ('\u{3f3}', 'j'), ('\u{3f9}', 'C'),
    ('\u{405}', 'S'), ('\u{406}', 'I'), ('\u{408}', 'J'), ('\u{410}', 'A'), ('\u{412}', 'B'), ('\u{415}', 'E'),
    ('\u{41a}', 'K'), ('\u{41c}', 'M'), ('\u{41d}', 'H'), ('\u{41e}', 'O'), ('\u{420}', 'P'), ('\u{421}', 'C'),
    ('\u{422}', 'T'), ('\u{423}', 'Y'), ('\u{425}', 'X'), ('\u{430}', 'a'), ('\u{432}', 'b'), ('\u{435}', 'e'),
    ('\u{43a}', 'k'), ('\u{43c}', 'm'), ('\u{43d}', 'h'), ('\u{43e}', 'o'), ('\u{440}', 'p'), ('\u{441}', 'c'),
    ('\u{442}', 't'), ('\u{443}', 'y'), ('\u{445}', 'x'), ('\u{455}', 's'), ('\u{456}', 'i'), ('\u{458}', 'j'),
    ('\u{4ae}', 'Y'), ('\u{4af}', 'y'), ('\u{4ba}', 'H'), ('\u{4bb}', 'h'), ('\u{4c0}', 'I'), ('\u{4cf}', 'l'),
    ('\u{500}', 'D'), ('\u{501}', 'd'), ('\u{51a}', 'Q'), ('\u{51b}', 'q'), ('\u{51c}', 'W'), ('\u{51d}', 'w'),
];

/// U+2F00 to U+2FD5, the Kangxi radicals, in order.
pub(super) static KANGXI: &str = "\
    一丨丶丿乙亅二亠人儿入八冂冖冫几凵刀力勹匕匚匸十卜卩厂厶又口囗土士夂夊夕大女子宀寸小尢尸屮山巛工己巾\
    干幺广廴廾弋弓彐彡彳心戈户手支攴文斗斤方无日曰月木欠止歹殳毋比毛氏气水火爪父爻爿片牙牛犬玄玉瓜瓦甘生\
    用田疋疒癶白皮皿目矛矢石示禸禾穴立竹米糸缶网羊羽老而耒耳聿肉臣自至臼舌舛舟艮色艸虍虫血行衣襾见角言谷\
    豆豕豸貝赤走足身车辛辰辵邑酉釆里金长门阜隶隹雨靑非面革韋韭音頁风飞食首香馬骨高髟斗鬯鬲鬼魚鳥鹵鹿麦麻\
    黄黍黑黹黽鼎鼓鼠鼻齐齒龙龜龠";

/// Everything from U+0080 to U+DFFFF that is neither a letter nor a number: marks, separators, controls, format characters, punctuation,
/// symbols, private use. Each entry is the first code point shifted left by 11, or-ed with the length of the run minus one. Sorted.
#[rustfmt::skip]
pub(super) static IGNORED: &[u32] = &[
    0x0040029, 0x0055806, 0x005a000, 0x005b002, 0x005d800, 0x005f800, 0x006b800, 0x007b800, 0x0161003, 0x016900d,
    0x0172806, 0x0176800, 0x0177880, 0x01ba800, 0x01bf000, 0x01c2001, 0x01c3800, 0x01fb000, 0x0241007, 0x02ad005,
    0x02c4801, 0x02c683c, 0x02f982c, 0x0325814, 0x0335003, 0x0338000, 0x036a000, 0x036b00e, 0x0373806, 0x037e801,
    0x038000f, 0x0388800, 0x039801a, 0x03d300a, 0x03f5808, 0x03fb003, 0x03fe802, 0x040b003, 0x040d808, 0x0412802,
    0x0414815, 0x042c805, 0x0444000, 0x044800f, 0x0465039, 0x049d002, 0x049f011, 0x04a8806, 0x04b1003, 0x04b8000,
    0x04c0802, 0x04de000, 0x04df00f, 0x04eb800, 0x04f1001, 0x04f9001, 0x04fd001, 0x04fe806, 0x051e015, 0x0538001,
    0x053a80e, 0x055e000, 0x055f00f, 0x0571001, 0x0578001, 0x057d009, 0x059e000, 0x059f019, 0x05b1001, 0x05b8000,
    0x05c1000, 0x05df00f, 0x05eb800, 0x05f9811, 0x061e000, 0x061f018, 0x0631001, 0x063b800, 0x063f800, 0x0640803,
    0x065e000, 0x065f018, 0x0671001, 0x0679810, 0x069d801, 0x069f00f, 0x06a7800, 0x06ab800, 0x06b1001, 0x06bc800,
    0x06c0802, 0x06e5015, 0x06f9002, 0x0718800, 0x071a00b, 0x0723808, 0x072d001, 0x0758800, 0x075a008, 0x0764006,
    0x078081e, 0x079a00b, 0x07b8816, 0x07c684d, 0x0815813, 0x0825005, 0x082b003, 0x082f002, 0x0831002, 0x0833806,
    0x0838803, 0x084100b, 0x0847800, 0x084d005, 0x087d800, 0x09ae80b, 0x09c8009, 0x0a00000, 0x0b36801, 0x0b40000,
    0x0b4d801, 0x0b75802, 0x0b89003, 0x0b99004, 0x0ba9001, 0x0bb9001, 0x0bda022, 0x0bec003, 0x0bee800, 0x0c0000f,
    0x0c42801, 0x0c54800, 0x0c90025, 0x0cef021, 0x0d0b808, 0x0d2a82a, 0x0d50006, 0x0d5405c, 0x0d9a010, 0x0da7001,
    0x0dad028, 0x0dd080c, 0x0df3019, 0x0e1201b, 0x0e3f001, 0x0e60028, 0x0e76800, 0x0e7a000, 0x0e7b802, 0x0ee003f,
    0x0fde800, 0x0fdf802, 0x0fe6802, 0x0fee802, 0x0ff6802, 0x0ffe872, 0x103d004, 0x1045004, 0x1050061, 0x1081803,
    0x1084001, 0x108a000, 0x108b002, 0x108f005, 0x1092800, 0x1093800, 0x1094800, 0x1097000, 0x109d001, 0x10a0004,
    0x10a5003, 0x10a7800, 0x10c52c0, 0x124e04d, 0x1280275, 0x13ca46b, 0x1672805, 0x1677802, 0x167c803, 0x167f001,
    0x16b800f, 0x16f004e, 0x17181d4, 0x1804018, 0x1815006, 0x181b001, 0x181e802, 0x184c803, 0x1850000, 0x187d800,
    0x18c8001, 0x18cb009, 0x18e002f, 0x190001e, 0x191501d, 0x1928000, 0x193001f, 0x1945026, 0x196013f, 0x26e003f,
    0x5248036, 0x527f001, 0x5306802, 0x533780f, 0x534f001, 0x5378026, 0x5390001, 0x53c4801, 0x5401000, 0x5403000,
    0x5405800, 0x5411809, 0x541b003, 0x543a00d, 0x545a01b, 0x5470011, 0x547c002, 0x547e000, 0x547f800, 0x5493009,
    0x54a3818, 0x54c0003, 0x54d981a, 0x54ef001, 0x54f2800, 0x551480d, 0x5521800, 0x5526001, 0x552e003, 0x553b802,
    0x553d802, 0x5558000, 0x5559002, 0x555b801, 0x555f001, 0x5560800, 0x556f001, 0x5575806, 0x557a801, 0x55ad800,
    0x55b5001, 0x55f180a, 0x70007ff, 0x74007ff, 0x78007ff, 0x7c000ff, 0x7d8f000, 0x7d94800, 0x7dd9020, 0x7e9f011,
    0x7ec8001, 0x7ee4007, 0x7efe06f, 0x7f7f810, 0x7f8d006, 0x7f9d805, 0x7fad80a, 0x7ff001d, 0x8080002, 0x809b808,
    0x80bc810, 0x80c6071, 0x8170000, 0x81bb004, 0x81cf800, 0x81e8000, 0x82b7800, 0x842b800, 0x843b801, 0x848f800,
    0x849f800, 0x850080e, 0x851c007, 0x8528008, 0x853f800, 0x8564000, 0x8572801, 0x8578006, 0x859c806, 0x85cc803,
    0x8692003, 0x86b4805, 0x86c7001, 0x8755802, 0x876480f, 0x877800f, 0x87a300a, 0x87aa804, 0x87c1007, 0x8800002,
    0x881c015, 0x8838000, 0x8839801, 0x883f803, 0x885801d, 0x8880002, 0x889380d, 0x88a0003, 0x88a2801, 0x88b9802,
    0x88c0002, 0x88d980d, 0x88e280a, 0x88ed800, 0x88ee802, 0x8916012, 0x8920800, 0x8954800, 0x896f80b, 0x8980003,
    0x899d801, 0x899f00f, 0x89ab800, 0x89b1012, 0x89dc018, 0x89e9000, 0x89ea00e, 0x8a1a811, 0x8a25804, 0x8a2d004,
    0x8a58013, 0x8a63000, 0x8ad7828, 0x8aee001, 0x8b18013, 0x8b3000c, 0x8b5580c, 0x8b5c800, 0x8b8e80e, 0x8b9e003,
    0x8c1600f, 0x8c9800e, 0x8ca0000, 0x8ca1004, 0x8ce880f, 0x8cf1000, 0x8cf2000, 0x8d00809, 0x8d19806, 0x8d1d80c,
    0x8d2880a, 0x8d45012, 0x8d4f004, 0x8d80009, 0x8db0007, 0x8df0800, 0x8e17810, 0x8e20804, 0x8e38001, 0x8e49024,
    0x8e98814, 0x8ea3800, 0x8ec500d, 0x8ef8000, 0x8f7980e, 0x8f81800, 0x8f9a01b, 0x8fad000, 0x8fea82a, 0x9238004,
    0x97f8801, 0x9a18010, 0x9a2380e, 0xb08f011, 0xb537001, 0xb578005, 0xb59800f, 0xb5a2001, 0xb6b6802, 0xb74b803,
    0xb7a7800, 0xb7a8841, 0xb7f1000, 0xb7f200d, 0xde4e7ff, 0xe24e7ff, 0xe64e053, 0xe67d587, 0xe980056, 0xeb60800,
    0xeb6d800, 0xeb7d800, 0xeb8a800, 0xeb9a800, 0xeba7800, 0xebb7800, 0xebc4800, 0xebd4800, 0xebe1800, 0xec0031c,
    0xf00002a, 0xf047800, 0xf098006, 0xf0a7800, 0xf157000, 0xf176003, 0xf17f800, 0xf276003, 0xf2f7001, 0xf2ff800,
    0xf371800, 0xf373000, 0xf377001, 0xf37a800, 0xf468006, 0xf4a2006, 0xf4af001, 0xf656000, 0xf658000, 0xf697000,
    0xf778205, 0xf886fff, 0xfc86ae2, 0xfdfd000,
];
