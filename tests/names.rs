//! The reserved words in whole filings: seen in every disguise, explained where two words meet, and never found in ordinary names.
//! The names are data: `tests/names/*.txt`.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::arithmetic_side_effects,
    missing_docs
)]
#![cfg(not(target_arch = "wasm32"))]

use beian::engine::lines::read_line;
use beian::facts::text::fold;
use beian::filing::options::Options;
use beian::model::calendar::Date;
use beian::model::report::{Finding, Severity};
use beian::model::utf16::utf16_len;
use proptest::prelude::*;
use serde_json::json;

/// (the word, its traditional characters, other forms that look or are encoded differently)
const WORDS: [(&str, &str, &[&str]); 12] = [
    ("中国", "中國", &["㊥国", "中囯", "中囻", "中囶", "中圀", "㆗國"]),
    ("中央", "中央", &["㊥央", "\u{3197}央"]),
    ("国家", "國家", &["囯家", "国傢", "國宊"]),
    ("中华", "中華", &["㊥华", "中崋"]),
    ("人大", "人大", &["⼈⼤", "人亣", "⺅大", "㆟大"]),
    ("人民", "人民", &["⼈民", "人⺠", "㆟民"]),
    ("反腐", "反腐", &[]),
    ("纪检", "紀檢", &["紀検"]),
    ("监察", "監察", &["㊬察", "监詧"]),
    ("信访", "信訪", &["㐰访", "伩访"]),
    ("维权", "維權", &["維権"]),
    ("投诉", "投訴", &["投愬"]),
];

/// What stands between the characters of a word to hide it.
const BETWEEN: [(&str, &str); 34] = [
    ("space", " "),
    ("ideographic space", "\u{3000}"),
    ("no-break and thin spaces", "\u{a0}\u{2009}\u{202f}"),
    ("tab and line break", "\t\r\n"),
    ("zero-width space", "\u{200b}"),
    ("zero-width joiners", "\u{200c}\u{200d}\u{2060}\u{feff}"),
    ("soft hyphen", "\u{ad}"),
    ("direction marks", "\u{200e}\u{200f}\u{61c}"),
    ("direction overrides", "\u{202d}\u{202c}"),
    ("direction isolates", "\u{2066}\u{2069}"),
    ("variation selector", "\u{fe0f}"),
    ("supplementary variation selector", "\u{e0100}"),
    ("Mongolian separators", "\u{180b}\u{180e}"),
    ("tag characters", "\u{e0067}\u{e007f}"),
    ("combining mark", "\u{336}"),
    ("enclosing mark", "\u{20dd}"),
    ("combining grapheme joiner", "\u{34f}"),
    ("Hangul fillers", "\u{115f}\u{1160}\u{3164}\u{ffa0}"),
    ("interlinear annotation", "\u{fff9}\u{fffb}"),
    ("Braille blank", "\u{2800}"),
    ("middle dots", "·・•‧∙"),
    ("dashes", "-–—－_"),
    ("full stops and commas", "。，、．,."),
    ("slashes and bars", "/｜|丨\\"),
    ("quotation marks", "“”「」'"),
    ("brackets", "（）【】[]"),
    ("stars and arrows", "★→◆※"),
    ("currency and mathematics", "￥+=×"),
    ("emoji", "😀🈲"),
    ("emoji sequences", "👨‍👩‍👧👍🏿"),
    ("flag", "🇨🇳"),
    ("keycap", "1\u{fe0f}\u{20e3}"),
    ("private use", "\u{e000}\u{f0000}\u{10fffd}"),
    ("ideographic description", "⿰㊗"),
];

fn individual(name: &str) -> Vec<Finding> {
    findings("individual", name)
}

/// What the rules on names say about a service name, and nothing else.
fn findings(nature: &str, name: &str) -> Vec<Finding> {
    let filing = json!({ "organizer": { "nature": nature }, "services": [{ "kind": "website", "name": name }] });
    let options = Options::of_check(&read_line(b"{}")).unwrap();
    let report = beian::check(
        read_line(filing.to_string().as_bytes()),
        &options,
        Date::of(2026, 11, 22),
    );
    let of_name = |finding: &Finding| finding.rule.starts_with("name/") && finding.path == "/services/0/name";
    report.findings.into_iter().filter(of_name).collect()
}

fn of_word<'a>(findings: &'a [Finding], word: &str) -> Vec<&'a Finding> {
    let reserved = findings.iter().filter(|finding| finding.rule == "name/reserved-word");
    reserved
        .filter(|finding| finding.message.contains(&format!("“{word}”")))
        .collect()
}

fn names(file: &str) -> Vec<&str> {
    let lines = file.lines().map(str::trim);
    lines
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
        .collect()
}

/// The part of a name that a span covers.
fn part(name: &str, span: (u32, u32)) -> String {
    let units: Vec<u16> = name.encode_utf16().collect();
    String::from_utf16(&units[span.0 as usize..span.1 as usize]).expect("a span lies on characters")
}

#[test]
fn every_word_in_every_disguise() {
    let mut seen = 0;
    for (word, traditional, forms) in WORDS {
        let [first, second]: [char; 2] = word.chars().collect::<Vec<_>>().try_into().unwrap();
        let mut disguises: Vec<(&str, String)> = BETWEEN
            .iter()
            .map(|(what, hidden)| (*what, format!("{first}{hidden}{second}")))
            .collect();
        disguises.push(("as it is", word.into()));
        disguises.push(("traditional", traditional.into()));
        disguises.push((
            "traditional, apart",
            traditional.chars().map(|c| format!("{c}\u{200b}.")).collect(),
        ));
        disguises.push(("each in brackets", format!("（{first}）[{second}]")));
        disguises.push(("marked", format!("{first}\u{332}{second}\u{332}")));
        disguises.push(("selected", format!("{first}\u{fe00}{second}\u{e01ef}")));
        disguises.extend(forms.iter().map(|form| ("another form", (*form).to_string())));
        assert!(disguises.len() >= 40);
        for (what, disguise) in disguises {
            for (before, after) in [("", ""), ("😀某某", "之窗"), ("abc", "123"), ("（", "）")] {
                let name = format!("{before}{disguise}{after}");
                let found = individual(&name);
                let of = of_word(&found, word);
                let shown = format!("{word}, {what}: {}", name.escape_unicode());
                assert_eq!(of.len(), 1, "{shown}");
                assert_eq!(of[0].severity, Severity::Error, "{shown}");
                assert_eq!(of[0].spans.len(), 1, "{shown}");
                let covered = part(&name, of[0].spans[0]);
                assert_eq!(fold(&covered).text(), word, "{shown}");
                assert!(disguise.contains(&covered), "{shown}");
                seen += 1;
            }
        }
    }
    assert!(seen >= 12 * 40 * 4);
}

#[test]
fn what_only_resembles_a_word_is_at_most_a_prompt() {
    for name in [
        "中x国手记",
        "中1国手记",
        "国中手记",
        "家国手记",
        "ZhongGuo手记",
        "中guo手记",
        "zhong国",
        "消费维木又",
        "投讠斥",
        "钟国手记",
        "众国手记",
        "renda手记",
        "weiquan",
        "Jijian手记",
        "\u{202e}国中",
        "中的国",
        "民人手记",
        "察监手记",
    ] {
        for finding in individual(name)
            .iter()
            .filter(|finding| finding.rule == "name/reserved-word")
        {
            assert_eq!(finding.severity, Severity::Prompt, "{name}: {}", finding.message);
        }
    }
}

#[test]
fn words_that_are_meant_are_errors() {
    let list = names(include_str!("names/meant.txt"));
    assert!(list.len() >= 75);
    let explained: Vec<&str> = list
        .into_iter()
        .filter(|line| {
            let (word, name) = line.split_once(' ').unwrap();
            let found = individual(name);
            !of_word(&found, word)
                .iter()
                .any(|finding| finding.severity == Severity::Error)
        })
        .collect();
    assert!(explained.is_empty(), "{explained:?}");
}

#[test]
fn ordinary_names_are_never_refused() {
    let lists = [
        ("enterprise", include_str!("names/units.txt")),
        ("social-organization", include_str!("names/units.txt")),
        ("individual", include_str!("names/individuals.txt")),
    ];
    let (mut count, mut all) = (0, Vec::new());
    for (nature, list) in lists {
        for name in names(list) {
            let refused: Vec<String> = findings(nature, name)
                .into_iter()
                .filter(|finding| finding.severity == Severity::Error)
                .map(|finding| finding.message)
                .collect();
            all.extend(refused.iter().map(|message| format!("{nature}, {name}: {message}")));
            count += 1;
        }
    }
    assert!(count >= 800, "{count}");
    assert!(all.is_empty(), "{all:#?}");
}

/// Ordinary words whose edges spell a reserved word: each left one with each right one.
const MEETING: [(&str, &str, &str); 12] = [
    (
        "中国",
        "高中 初中 附中 空中 阆中",
        "国文 国画 国学 国际 国货 国风 国庆 国产 国语",
    ),
    ("中央", "高中 空中 手中 画中", "央视 央企 央行"),
    (
        "国家",
        "美国 英国 法国 德国 泰国 韩国 全国 三国 战国 外国",
        "家居 家具 家电 家庭 家政 家长 家纺 家教 家装 家园",
    ),
    ("中华", "高中 空中 初中 附中", "华尔兹 华侨 华语 华夏 华为 华南"),
    (
        "人大",
        "个人 商人 文人 老人 名人 诗人 友人 家人 机器人 老年人 投资人",
        "大全 大家 大会 大赛 大师 大学 大药房 大数据 大讲堂",
    ),
    (
        "人民",
        "商人 文人 工人 渔人 匠人 牧人",
        "民宿 民俗 民谣 民间 民航 民生 民族",
    ),
    ("反腐", "正反 相反", "腐蚀 腐乳 腐植酸 腐竹"),
    ("纪检", "世纪 经纪 年纪 新世纪", "检测 检验 检修 检索 检票 检疫"),
    ("监察", "总监 太监 舍监", "察看 察觉"),
    ("信访", "诚信 微信 短信 通信 书信 征信 自信", "访客 访问 访谈 访友"),
    ("维权", "四维 三维 思维 运维 纤维 二维", "权重 权限 权衡 权威 权益"),
    ("投诉", "风投 创投 空投 城投", "诉讼 诉求 诉说"),
];

#[test]
fn two_words_that_meet_are_explained() {
    let (mut count, mut wrong) = (0, Vec::new());
    for (word, lefts, rights) in MEETING {
        for left in lefts.split(' ') {
            for right in rights.split(' ') {
                for after in ["", "示例"] {
                    let name = format!("{left}{right}{after}");
                    let found = individual(&name);
                    let of = of_word(&found, word);
                    count += 1;
                    if of.len() != 1 || of[0].severity != Severity::Warning {
                        wrong.push(name);
                    }
                }
            }
        }
    }
    assert!(count > 700, "{count}");
    assert!(wrong.is_empty(), "{} of {count}: {wrong:?}", wrong.len());
}

/// Whatever a name is made of, and however long it is.
#[test]
fn hostile_names_have_a_report() {
    for unit in [
        "",
        " ",
        "\u{3000}\u{200b}",
        "中",
        "中国",
        "美国家居",
        "😀",
        "\u{e000}",
        "\u{fffd}",
        "1\u{fe0f}\u{20e3}",
        "中（国",
        "）国",
        "a国",
        "讠方",
    ] {
        for times in [1, 20, 2_500] {
            let name = unit.repeat(times);
            for finding in individual(&name) {
                for span in finding.spans {
                    assert!(span.0 < span.1 && span.1 <= utf16_len(&name));
                }
            }
        }
    }
}

fn piece() -> impl Strategy<Value = String> {
    prop_oneof![
        "[中国央家华人大民反腐纪检监察信访维权投诉國華檢權]",
        "[中國人\\(（）\\)【】“”]{1,3}",
        "[ \\u{200b}\\u{fe0f}\\u{20e3}\\u{202e}\\u{e0061}1a\\u{fffd}]{1,3}",
        "\\PC",
        any::<char>().prop_map(String::from),
    ]
}

proptest! {
    #[test]
    fn folding_is_idempotent_and_spans_lie_on_characters(pieces in prop::collection::vec(piece(), 0..40)) {
        let name = pieces.concat();
        let once = fold(&name).text().to_owned();
        prop_assert_eq!(fold(&once).text().to_owned(), once.clone());
        let mut ends = vec![0];
        ends.extend(name.chars().scan(0, |at, c| { *at += c.len_utf16() as u32; Some(*at) }));
        for finding in individual(&name) {
            for (start, end) in &finding.spans {
                prop_assert!(ends.contains(start) && ends.contains(end) && start < end);
            }
        }
    }

    /// An unpaired surrogate arrives as U+FFFD and hides nothing.
    #[test]
    fn unpaired_surrogates_hide_nothing(units in prop::collection::vec(0xd800_u16..0xdc00, 1..4), at in 0..12_usize) {
        let (word, ..) = WORDS[at];
        let mut characters = word.encode_utf16();
        let first = characters.next().unwrap();
        let written: Vec<u16> = [first].into_iter().chain(units).chain(characters).collect();
        let name = String::from_utf16_lossy(&written);
        let found = individual(&name);
        let of = of_word(&found, word);
        prop_assert_eq!(of.len(), 1);
        prop_assert_eq!(&of[0].spans, &vec![(0, utf16_len(&name))]);
    }
}
