//! Top-level domains approved for registration and filing in the mainland, and the suffixes below them under which names are
//! registered.
//!
//! Sources. Approved: the table that a large access provider keeps of the ministry's register, state of 2022-08-30. Second level:
//! the ICANN section of the Public Suffix List, state of 2026-08-19, and for `.cn` the category labels 政务 and 公益 as well, which
//! that list lacks. Its private section does not apply: what it holds are names that somebody registered, and those are filed.
//!
//! Both tables age, so a suffix that is not here is a warning, never an error.

/// The day the list of approved top-level domains describes.
pub const APPROVED_AS_OF: &str = "2022-08-30";

/// The day the list of second-level suffixes describes.
pub const SECOND_LEVEL_AS_OF: &str = "2026-08-19";

/// Where the living list of approved top-level domains is kept.
pub const APPROVED_REGISTER: &str = "https://domain.miit.gov.cn";

/// Approved top-level domains as U-labels, in code point order.
#[rustfmt::skip]
pub static APPROVED: [&str; 152] = [
    "archi", "art", "asia", "auto", "baby", "baidu", "band", "beer", "bio", "biz", "black", "blue", "bond", "cab",
    "cafe", "cash", "cc", "center", "chase", "chat", "citic", "city", "cloud", "club", "cn", "co", "college",
    "com", "company", "cool", "cyou", "design", "email", "fan", "fans", "fashion", "fit", "fun", "fund", "fyi",
    "games", "global", "gold", "green", "group", "guru", "host", "icu", "info", "ink", "jpmorgan", "kim", "law",
    "life", "link", "live", "lotto", "love", "ltd", "luxe", "market", "mba", "me", "media", "mobi", "monster",
    "net", "news", "online", "organic", "pet", "pink", "plus", "poker", "press", "pro", "promo", "protection",
    "pub", "red", "ren", "rent", "run", "sale", "school", "security", "shop", "shopping", "show", "site", "ski",
    "social", "sohu", "space", "storage", "store", "studio", "tax", "team", "tech", "technology", "theatre",
    "today", "top", "tv", "unicom", "uno", "video", "vin", "vip", "vote", "voto", "wang", "website", "wiki",
    "work", "world", "xin", "xyz", "yoga", "zone",
    "世界", "中信", "中国", "中文网", "企业", "佛山", "信息", "健康", "公司", "公益", "商城", "商店", "商标", "在线", "娱乐", "广东", "我爱你", "手机",
    "招聘", "政务", "时尚", "游戏", "移动", "网址", "网店", "网站", "网络", "联通", "购物", "集团", "餐厅",
];

/// Fileable only under a condition: `.org` is accepted where the name was filed before 2018-01-01.
pub static CONDITIONAL: [&str; 1] = ["org"];

/// For each top-level domain the labels under which its registry registers names at the third level, as U-labels. Names can be
/// registered right below the top-level domain too.
#[rustfmt::skip]
pub static SECOND_LEVEL: [(&str, &[&str]); 4] = [
    ("cn", &[
        "ac", "ah", "bj", "com", "cq", "edu", "fj", "gd", "gov", "gs", "gx", "gz", "ha", "hb", "he", "hi", "hk",
        "hl", "hn", "jl", "js", "jx", "ln", "mil", "mo", "net", "nm", "nx", "org", "qh", "sc", "sd", "sh", "sn",
        "sx", "tj", "tw", "xj", "xz", "yn", "zj", "公司", "公益", "政务", "網絡", "网络",
    ]),
    ("co", &[
        "com", "edu", "gov", "mil", "net", "nom", "org",
    ]),
    ("me", &[
        "ac", "co", "edu", "gov", "its", "net", "org", "priv",
    ]),
    ("pro", &[
        "aaa", "aca", "acct", "avocat", "bar", "cpa", "eng", "jur", "law", "med", "recht",
    ]),
];
