//! Prior approval in time: which item was asked by which instrument, and the documents that prove it.
//!
//! Source: the articles cited; for the documents, their authorities and how their numbers look, the page footers of sites
//! that hold them and the access providers' pages on prior approval (2019–2026), read 2026-11-21. Layouts age: a number
//! that fits none is a warning.

use crate::data::vocabulary::ApprovalItem::{self, *};
use crate::law::cancelled_approvals::{DECISION_2010, DECISION_2014, DECISION_2015};
use crate::law::conventions::APPROVAL_KEYWORDS;
use crate::law::guide::SECTION_9_3;
use crate::law::notice_105::ANNEX;
use crate::law::notice_121::SECTION_3;
use crate::law::order_33::{ARTICLE_11, ARTICLE_11_2};
use crate::law::order_292::{ARTICLE_5_2000, ARTICLE_5_2024, ARTICLE_9};
use crate::law::rules_501::ARTICLE_14;
use crate::law::{
    Article, audiovisual_rules, drug_information_rules, drug_law, news_rules_2005, news_rules_2017, notice_105,
    publishing_rules, religious_affairs, religious_information, ride_hailing_rules,
};
use crate::model::calendar::Date;
use crate::model::phrase::{Phrase, t};

/// How firmly an item is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Strength {
    /// Approved before the filing.
    Must,
    /// The instruments in force disagree, or practice differs by province.
    Ask,
    /// Filed as a matter of its own together with the site (专项备案).
    Special,
    /// Cancelled, although the form still offers it.
    Cancelled,
}

impl Era {
    /// Whether a law asks it, and not conventions alone.
    pub fn is_by_law(&self) -> bool {
        self.by.iter().any(|article| !article.is_convention())
    }
}

/// From a day on, an item is asked for so firmly, and these articles say so while they are in force.
#[derive(Debug)]
pub struct Era {
    /// The item.
    pub item: ApprovalItem,
    /// First day.
    pub from: Date,
    /// How firmly.
    pub strength: Strength,
    /// Who says so.
    pub by: &'static [&'static Article],
}

const fn era(item: ApprovalItem, from: Date, strength: Strength, by: &'static [&'static Article]) -> Era {
    Era {
        item,
        from,
        strength,
        by,
    }
}

const ORDER_292: Date = Date::of(2000, 9, 25);
const ORDER_33: Date = Date::of(2005, 3, 20);
const BULLETIN_BOARDS_CANCELLED: Date = Date::of(2010, 7, 1);
const EDUCATION_CANCELLED: Date = Date::of(2014, 1, 8);
const HEALTH_CARE_CANCELLED: Date = Date::of(2015, 10, 1);
/// The first year of the access providers' pages that ask for these two: when they were first asked for is not known.
const PROVIDERS: Date = Date::of(2022, 1, 1);
const NOTICE_105: Date = notice_105::PUBLISHED;
/// The decision; its first day in force is not known, so what it cancelled is only asked about from here on.
const REVISION_292: Date = Date::of(2024, 12, 6);

/// Every item through time, the eras of one item in order. Before its first era an item is not asked for.
#[rustfmt::skip]
pub static ERAS: &[Era] = &[
    era(News, ORDER_292, Strength::Must, &[&ARTICLE_5_2000, &ARTICLE_5_2024, &ARTICLE_11, &ARTICLE_14, &SECTION_3, &news_rules_2017::ARTICLE_5, &ANNEX, &SECTION_9_3]),
    era(Publishing, ORDER_292, Strength::Must, &[&ARTICLE_5_2000, &ARTICLE_5_2024, &ARTICLE_11, &ARTICLE_14, &SECTION_3, &ANNEX, &SECTION_9_3]),
    era(Education, ORDER_292, Strength::Must, &[&ARTICLE_5_2000, &ARTICLE_11, &ARTICLE_14, &SECTION_3]),
    era(Education, EDUCATION_CANCELLED, Strength::Cancelled, &[&DECISION_2014]),
    // Named again, although its approval was cancelled.
    era(Education, NOTICE_105, Strength::Ask, &[&ANNEX, &ARTICLE_5_2024]),
    era(Healthcare, ORDER_292, Strength::Must, &[&ARTICLE_5_2000, &ARTICLE_11, &ARTICLE_14, &SECTION_3]),
    era(Healthcare, HEALTH_CARE_CANCELLED, Strength::Cancelled, &[&DECISION_2015]),
    era(DrugsAndDevices, ORDER_292, Strength::Must, &[&ARTICLE_5_2000, &drug_information_rules::ARTICLE_5, &ARTICLE_11, &ARTICLE_14, &SECTION_3, &drug_law::ARTICLE_62, &SECTION_9_3]),
    // No longer named by the regulations; the service guide still does.
    era(DrugsAndDevices, REVISION_292, Strength::Ask, &[&SECTION_9_3, &ARTICLE_11, &drug_law::ARTICLE_62]),
    era(BulletinBoard, ORDER_292, Strength::Special, &[&ARTICLE_9, &ARTICLE_11_2]),
    era(BulletinBoard, BULLETIN_BOARDS_CANCELLED, Strength::Cancelled, &[&DECISION_2010]),
    era(Culture, ORDER_33, Strength::Must, &[&ARTICLE_11, &ARTICLE_14, &SECTION_3]),
    // Named by the service guide, not by the notice of 2023.
    era(Culture, NOTICE_105, Strength::Ask, &[&SECTION_9_3, &ARTICLE_11]),
    era(Broadcast, ORDER_33, Strength::Must, &[&ARTICLE_11, &ARTICLE_14, &SECTION_3, &audiovisual_rules::ARTICLE_7, &ANNEX, &SECTION_9_3]),
    era(RideHailing, Date::of(2016, 11, 1), Strength::Ask, &[&ride_hailing_rules::ARTICLE_5, &APPROVAL_KEYWORDS]),
    era(InternetFinance, PROVIDERS, Strength::Ask, &[&APPROVAL_KEYWORDS]),
    era(AfterSchoolTraining, PROVIDERS, Strength::Must, &[&APPROVAL_KEYWORDS]),
    era(Religion, Date::of(2018, 2, 1), Strength::Must, &[&religious_affairs::ARTICLE_47, &religious_information::WHOLE, &ANNEX]),
];

/// Who says that no individual holds an approval of an item.
pub static UNITS_ALONE: &[(ApprovalItem, &[&Article])] = &[
    (News, &[&news_rules_2005::WHOLE, &news_rules_2017::ARTICLE_6]),
    (Publishing, &[&publishing_rules::ARTICLES_8_9]),
    (Broadcast, &[&audiovisual_rules::ARTICLE_8]),
    (DrugsAndDevices, &[&drug_information_rules::ARTICLE_11]),
    (RideHailing, &[&ride_hailing_rules::ARTICLE_5]),
    (Religion, &[&religious_information::WHOLE]),
];

/// Who says that no foreign body holds an approval of an item.
pub static MAINLAND_ALONE: &[(ApprovalItem, &[&Article])] = &[
    (News, &[&news_rules_2017::ARTICLE_6, &news_rules_2017::ARTICLE_7]),
    (Broadcast, &[&audiovisual_rules::ARTICLE_8]),
    (Religion, &[&religious_information::WHOLE]),
];

/// A document, and how its numbers look.
#[derive(Debug)]
pub struct Document {
    /// What it approves; nothing where it is no prior approval at all.
    pub item: Option<ApprovalItem>,
    /// Its name.
    pub name: Phrase,
    /// One number of it, for a message. No long run of digits, which messages leave out.
    pub example: Phrase,
    /// How its numbers look, the newest first.
    pub layouts: &'static [Layout],
    /// How long it is valid, where that is told.
    pub term: Option<Term>,
}

/// How long a document is valid.
#[derive(Debug)]
pub struct Term {
    /// Years from the day it was given.
    pub years: u8,
    /// Who says so; nobody where it was read on a page of no authority.
    pub by: Option<&'static Article>,
}

impl Document {
    const fn valid_for(self, years: u8, by: Option<&'static Article>) -> Self {
        Self {
            term: Some(Term { years, by }),
            ..self
        }
    }
}

/// How a number looks, without brackets, blanks, 第, 字 and 号: `p` abbreviation of a province, `c` its two digits, `k` class 1 to 3,
/// `y` year, `d25` two to five digits, `a` letters and hyphens, `_` a hyphen or none, `i` an ISBN of mainland China, `*` whatever follows,
/// and the rest as it is.
#[derive(Debug)]
pub struct Layout {
    /// The characters.
    pub pattern: &'static str,
    /// First year of such numbers.
    pub first: u16,
    /// Last year of such numbers.
    pub last: u16,
    /// Only the number of digits is right: enough to ask, not to say it is another document.
    pub loose: bool,
}

const fn since(first: u16, pattern: &'static str) -> Layout {
    between(first, 9999, pattern)
}

const fn between(first: u16, last: u16, pattern: &'static str) -> Layout {
    Layout {
        pattern,
        first,
        last,
        loose: false,
    }
}

const fn loosely(pattern: &'static str) -> Layout {
    Layout {
        loose: true,
        ..since(0, pattern)
    }
}

const fn document(item: Option<ApprovalItem>, name: Phrase, example: Phrase, layouts: &'static [Layout]) -> Document {
    Document {
        item,
        name,
        example,
        layouts,
        term: None,
    }
}

/// An example that reads the same in both languages.
macro_rules! same {
    ($example:literal) => {
        t!($example, $example)
    };
}

/// Every document with a known layout; the first of an item is the one given out today.
#[rustfmt::skip]
pub static DOCUMENTS: &[Document] = &[
    document(Some(News), t!("document#internet-news-information-service-licence": "互联网新闻信息服务许可证", "Internet News Information Service Licence"),
        t!("document#eleven-digits": "11位数字（省份2位、类别1位、年份4位、序号4位）", "11 digits (province 2, class 1, year 4, serial 4)"),
        &[since(2017, "ckyd44"), between(2005, 2017, "ckyd33"), loosely("d66d55")]).valid_for(3, Some(&news_rules_2017::ARTICLE_9)),
    document(Some(News), t!("document#reply-on-news-on-a-website": "互联网站登载新闻业务的批复（旧）", "Reply on news on a website (old form)"), same!("国新办发函〔2006〕1号"), &[between(2000, 2007, "国新办发函yd13")]),
    document(Some(Publishing), t!("document#online-publishing-service-licence": "网络出版服务许可证", "Online Publishing Service Licence"), same!("（署）网出证（京）字第001号"),
        &[since(2016, "署网出证pd14"), since(2016, "总网出证pd14"), since(2016, "网出证pd14")]),
    document(Some(Publishing), t!("document#internet-publishing-licence": "互联网出版许可证", "Internet Publishing Licence"), same!("新出网证（京）字001号"), &[since(2002, "新出网证pd14")]),
    document(Some(Publishing), t!("document#publication-number-of-a-game": "游戏出版物号（版号）", "publication number of a game"), same!("ISBN 978-7-7979-0000-3"), &[since(2007, "i")]),
    document(Some(Publishing), t!("document#approval-to-publish-a-game": "游戏出版批复", "approval to publish a game"), same!("国新出审〔2026〕1号"),
        &[since(2018, "国新出审yd15"), between(2013, 2018, "新广出审yd15"), between(2004, 2013, "新出审yd15"), between(2008, 2014, "科技与数yd15"), between(2014, 2018, "p新出科数yd15")]),
    document(Some(Culture), t!("document#online-culture-business-permit": "网络文化经营许可证", "Online Culture Business Permit"), same!("京网文〔2026〕0001-001号"),
        &[since(2003, "p网文yd45-d24"), since(2003, "p网文许yd45-d24"), between(2003, 2011, "p网文yd24"), between(2003, 2011, "文网文yd14")]),
    document(Some(Culture), t!("document#filing-of-an-online-game-with-the-culture-authority": "网络游戏备案", "Filing of an online game with the culture authority"), same!("文网游备字〔2016〕M-RPG 0001号"),
        &[between(2010, 2019, "文网游备yad34"), between(2010, 2019, "文网游进yad34"), between(2010, 2019, "文网进yd35")]),
    document(Some(Broadcast), t!("document#licence-to-spread-audio-visual-programmes-online": "信息网络传播视听节目许可证", "Licence to Spread Audio-visual Programmes Online"), same!("0100001"), &[since(2004, "d77")]).valid_for(3, Some(&audiovisual_rules::TERM)),
    document(Some(Broadcast), t!("document#licence-to-produce-radio-and-tv-programmes": "广播电视节目制作经营许可证", "Licence to Produce Radio and TV Programmes"), same!("（京）字第00001号"), &[since(2004, "pd55"), since(2004, "pd44"), since(2004, "pd33"), since(2004, "p广社d33")]),
    document(Some(DrugsAndDevices), t!("document#filing-of-drug-and-device-information-services": "药品医疗器械网络信息服务备案", "Filing of Drug and Device Information Services"), same!("（京）网药械信息备字（2026）第00001号"),
        &[since(2020, "p网药械信息备yd55"), since(2020, "p网药械网络信息服务备yd55")]),
    document(Some(DrugsAndDevices), t!("document#internet-drug-information-service-certificate": "互联网药品信息服务资格证书", "Internet Drug Information Service Certificate"),
        same!("（京）-非经营性-2020-0001"), &[since(2004, "p_非经营性_y_d44"), since(2004, "p_经营性_y_d44"), since(2004, "p_y_d44"), between(2004, 2011, "pyd44")]).valid_for(5, Some(&drug_information_rules::ARTICLE_17)),
    document(Some(DrugsAndDevices), t!("document#filing-of-an-online-trading-platform-for-drugs-or-devices": "药品或医疗器械网络交易平台备案", "Filing of an online trading platform for drugs or devices"), same!("（京）网械平台备字〔2026〕第00001号"),
        &[since(2018, "p网械平台备yd55"), since(2022, "p网药平台备yd46"), since(2022, "p网药平台备yd66-d33")]),
    document(Some(DrugsAndDevices), t!("document#internet-drug-trading-service-certificate": "互联网药品交易服务资格证书", "Internet Drug Trading Service Certificate"), same!("国A20150001"),
        &[between(2005, 2017, "国Ayd44"), between(2005, 2017, "pByd44"), between(2005, 2017, "pCyd44")]),
    document(Some(Religion), t!("document#internet-religious-information-service-licence": "互联网宗教信息服务许可证", "Internet Religious Information Service Licence"), same!("京（2026）0000001"), &[since(2022, "pyd77"), since(2022, "yd77")]).valid_for(3, None),
    document(Some(Healthcare), t!("document#consent-to-internet-health-care-information-services": "互联网医疗保健信息服务审核同意书", "Consent to Internet Health-care Information Services"), same!("京卫网审〔2014〕第0001号"),
        &[between(2001, 2016, "p卫网审yd15"), between(2001, 2016, "p卫网复审yd15"), between(2001, 2016, "p卫中医网审yd15"), between(2001, 2016, "p卫中医网复审yd15")]),
    document(None, t!("document#filing-of-an-education-app": "教育移动互联网应用程序备案", "Filing of an education app"), same!("教APP备…号"), &[since(2019, "教APP备d67")]),
    document(None, t!("document#filing-of-an-algorithm": "互联网信息服务算法备案", "Filing of an algorithm"), same!("网信算备…号"), &[since(2022, "网信算备d99d99d33")]),
    document(None, t!("document#licence-to-sell-publications": "出版物经营许可证", "Licence to sell publications"), same!("新出发京零字第…号"), &[since(2003, "新出发*")]),
    document(None, t!("document#filing-of-food-sales-online": "网络食品经营备案", "Filing of food sales online"), same!("京食药网食备…"), &[since(2016, "p食药网食备*"), since(2016, "p网食备*")]),
    document(None, t!("document#licence-to-transmit-radio-and-tv-programmes": "广播电视节目传送业务经营许可证", "Licence to transmit radio and TV programmes"), same!("鲁…"), &[since(2004, "pd77")]),
    document(None, t!("document#icp-filing-number": "ICP备案号", "ICP filing number"), same!("京ICP备…号"), &[since(2005, "pICP备yd66"), since(2005, "pICP备d88"), since(2005, "pICP备yd66-d14"), since(2005, "pICP备d88-d14")]),
    document(None, t!("document#value-added-telecom-licence": "增值电信业务经营许可证", "Value-added Telecom Licence"), same!("京B2-…"), &[since(2001, "pB2-d88"), since(2001, "B2-d88"), since(2000, "pICP证d66"), since(2000, "ICP证pd66")]),
];

/// Words in the name of an authority that may approve an item; nothing where nobody in particular does.
pub fn authorities(item: ApprovalItem) -> &'static str {
    match item {
        News => "网信 互联网信息 网络安全 新闻 宣传",
        Publishing => "出版 版权 广电 广播 宣传 文化",
        Education => "教育 教委 教体 教科",
        Healthcare => "卫生 卫健 计生 中医",
        DrugsAndDevices => "药 市场监",
        BulletinBoard => "通信 电信 信息产业 工业和信息化 工信",
        Culture => "文化 文旅 文广 文体 旅游",
        Broadcast => "广播 广电 电影 影视 文广 文旅 文化 旅游 新闻出版",
        RideHailing => "交通 运输 运管 客运 道路",
        InternetFinance => "银行 金融 银监 银保监 保监 证监 证券 保险 金监 外汇",
        AfterSchoolTraining => "教育 教委 教体 教科 文化 文旅 文广 旅游 科技 科学 体育",
        Religion => "宗教 民宗 统战 统一战线",
    }
}

/// Offices that hand out the approvals of every authority of a place.
pub const ANY_AUTHORITY: &str = "行政审批 政务 审批服务 数据局 人民政府 管委会 管理委员会 国务院";
