//! Domains and their records.

use super::{TODAY, hold, hold_all};
use beian::engine::inspect::{inspect_domain, inspect_registration};
use beian::filing::options::Options;
use beian::model::value::Value;

const DOMAIN: &str = r#"{"services":[{"kind":"website","domains":[{"name":◆}]}]}"#;
const AT: &str = "/services/0/domains/0/name";

#[test]
fn names_below_somebody_else_s_domain() {
    let given_out = "W domain/registrable#given-out";
    let inputs = [
        "test.cn.com",
        "shop.kuaizhan.com",
        "https://test.cn.com/",
        "example.myshopify.com",
        "a.b.kuaizhan.com",
        "示例.cn.com",
    ];
    hold_all(DOMAIN, AT, &inputs, given_out);
    let unlisted = [
        "example.github.io",
        "example.vercel.app",
        "example.netlify.app",
        "example.pages.dev",
    ];
    hold_all(DOMAIN, AT, &unlisted, &format!("{given_out}; W domain/suffix#unlisted"));
    hold_all(
        DOMAIN,
        AT,
        &["华年.eu.org"],
        &format!("{given_out}; W domain/suffix#conditional"),
    );
    hold_all(
        DOMAIN,
        AT,
        &["example.com.cn", "cn-com.cn", "mykuaizhan.com", "kuaizhan.com"],
        "",
    );
    hold(
        DOMAIN,
        AT,
        &[("shop.example.com", "W domain/registrable#message = example.com")],
    );
}

#[test]
fn signs_in_the_place_of_dots() {
    hold(
        DOMAIN,
        AT,
        &[
            ("example,com", "E domain/syntax#comma = example.com"),
            ("www,example,com", "E domain/syntax#comma = example.com"),
            ("example，com", "E domain/syntax#comma = example.com"),
            ("www.example,cn", "E domain/syntax#comma = example.cn"),
            ("example;cn", "E domain/syntax#comma = example.cn"),
            ("example·com", "E domain/syntax#comma = example.com"),
            ("例子，中国", "E domain/syntax#comma = 例子.中国"),
            ("example.cn,example.com", "E domain/syntax#several"),
        ],
    );
}

#[test]
fn the_beginning_of_an_address_at_the_end() {
    hold(
        DOMAIN,
        AT,
        &[
            (
                "http://example.comhttp",
                "E domain/syntax#tail = example.com; W domain/suffix#unlisted",
            ),
            (
                "example.comhttps",
                "E domain/syntax#tail = example.com; W domain/suffix#unlisted",
            ),
            (
                "example.cnwww",
                "E domain/syntax#tail = example.cn; W domain/suffix#unlisted",
            ),
            (
                "example.com.cnhttp",
                "E domain/syntax#tail = example.com.cn; W domain/suffix#unlisted",
            ),
            (
                "https://example.con",
                "W domain/syntax#unclean-host; W domain/suffix#unlisted",
            ),
            (
                "https://example.io",
                "W domain/syntax#unclean = example.io; W domain/suffix#unlisted",
            ),
            ("https://example.com", "W domain/syntax#unclean = example.com"),
        ],
    );
}

#[test]
fn an_address_in_full_width_is_not_offered_as_one_that_is_refused() {
    for input in ["：：1", "２４０ｅ：：１", "::1", "[::1]"] {
        let facts = inspect_domain(Value::text(input.into(), false), &Options::default(), TODAY);
        assert!(
            facts.findings.iter().all(|finding| finding.suggestion.is_none()),
            "{input}: {:?}",
            facts.findings
        );
    }
}

const RECORD: &str = "Domain Name: example.com\nRegistrar: Example Registrar\nRegistrant: 示例科技有限公司\nCreation Date: 2020-01-02\n\
    Registry Expiry Date: 2030-01-02T00:00:00Z\nDomain Status: ok\nName Server: ns1.example.com\nName Server: ns2.example.com\nDNSSEC: unsigned";

#[test]
fn a_whole_record_in_the_domain_field() {
    hold(
        DOMAIN,
        AT,
        &[
            (RECORD, "E domain/syntax#record = example.com"),
            (
                "域名：例子.中国\n域名持有者：示例科技有限公司\n注册商：示例域名公司\n过期时间：2030-01-02",
                "E domain/syntax#record = 例子.中国",
            ),
            (
                r#"{"objectClassName":"domain","ldhName":"example.com","events":[{"eventAction":"expiration","eventDate":"2030-01-02T00:00:00Z"}]}"#,
                "E domain/syntax#record = example.com",
            ),
            ("域名：example.com", "W domain/syntax#unclean = example.com"),
            // A field of one line leaves out what parts the lines, or puts spaces there.
            (&RECORD.replace('\n', ""), "E domain/syntax#record = example.com"),
            (
                &RECORD
                    .replace("\nRegistrar", "Registry Domain ID: 1_DOMAIN\nRegistrar")
                    .replace('\n', ""),
                "E domain/syntax#record = example.com",
            ),
            (&RECORD.replace('\n', " "), "E domain/syntax#record = example.com"),
            (
                "域名：例子.中国域名持有者：示例科技有限公司注册商：示例域名公司过期时间：2030-01-02",
                "E domain/syntax#record = 例子.中国",
            ),
            (
                "域名：example.cn 注册者：示例科技有限公司 注册时间：2020-01-01 到期时间：2030-01-01",
                "E domain/syntax#record = example.cn",
            ),
            // One thing besides the domain makes a record.
            (
                "域名：example.cn\n域名持有者：示例科技有限公司",
                "E domain/syntax#record = example.cn",
            ),
            (
                "Domain Name: example.cn\nRegistrant: REDACTED FOR PRIVACY",
                "E domain/syntax#record = example.cn",
            ),
            (
                "Domain Name: example.cn\nRegistry Expiry Date: 2030-01-02T00:00:00Z",
                "E domain/syntax#record = example.cn",
            ),
            // No record is shorter.
            (
                "Domain Name: example.cn\nRegistrar: Abcde",
                "E domain/syntax#record = example.cn",
            ),
            // Not a record: addresses with words about them.
            (
                "公司官网的域名：https://example.com/index.html?from=register",
                "W domain/syntax#unclean = example.com",
            ),
        ],
    );
    let facts = inspect_domain(Value::text(RECORD.into(), false), &Options::default(), TODAY);
    assert_eq!(facts.domain.as_deref(), Some("example.com"));
    assert_eq!(facts.findings.len(), 1);
}

#[test]
fn holders_that_a_record_hides() {
    for holder in [
        "Jewella Privacy LLC Privacy ID# 123",
        "MyPrivacy.net Ltd. ID#123",
        "信息保密",
        "注册信息保密",
        "PrivacyProtect.org",
        "Whois Proxy",
        "隐私保护",
        "Example Privacy Ltd Customer ID#99",
    ] {
        let facts = inspect_registration(&RECORD.replace("示例科技有限公司", holder));
        assert_eq!((facts.registrant, facts.redacted), (None, true), "{holder}");
    }
    for holder in [
        "隐私与数据科技有限公司",
        "北京信息保密技术有限公司",
        "Privacy Technology Co., Ltd.",
        "示例信息保护研究院",
        "ID Software",
    ] {
        let facts = inspect_registration(&RECORD.replace("示例科技有限公司", holder));
        assert_eq!(
            (facts.registrant.as_deref(), facts.redacted),
            (Some(holder), false),
            "{holder}"
        );
    }
}

#[test]
fn a_handle_stands_for_the_contact_with_it() {
    let record = |blocks: &str| {
        format!("domain: example.cz\nregistrant: MM1171195\nregistrar: REG-EXAMPLE\nexpire: 01.02.2030\n\n{blocks}\n")
    };
    for (blocks, expected) in [
        (
            "contact: MM1171195\norg: Example s.r.o.\nname: Jan Example\naddress: Street 1",
            "Example s.r.o.",
        ),
        (
            "contact: AA1\norg: Other\n\ncontact: MM1171195\norg: Example s.r.o.\nname: Jan",
            "Example s.r.o.",
        ),
        (
            "nic-hdl: MM1171195\ntype: ORGANIZATION\ncontact: Example SAS\ncountry: FR",
            "Example SAS",
        ),
        ("person: Jan Example\nnic-hdl: MM1171195", "Jan Example"),
        ("handle: MM1171195\norganisation: Example Ltd", "Example Ltd"),
        // Without such a contact it stays what the record says.
        ("contact: AA1\norg: Other", "MM1171195"),
    ] {
        assert_eq!(
            inspect_registration(&record(blocks)).registrant.as_deref(),
            Some(expected),
            "{blocks}"
        );
    }
    let named = record("contact: TCL\norg: Other").replace("MM1171195", "TCL");
    assert_eq!(inspect_registration(&named).registrant.as_deref(), Some("TCL"));
}

#[test]
fn variants_of_one_registration() {
    let record = "Domain Name: 样例.中国\nDomain Name: 样例.中國\nDomain Name: 樣例.中国\nPuny Name: xn--sb-9k2c.xn--fiqs8s\nROID: 20200101s10001s00000001-cn\n\
        Registrant: 示例科技有限公司\nSponsoring Registrar: 示例域名公司\nRegistry Expiry Date: 2030-01-02T00:00:00Z";
    let facts = inspect_registration(record);
    assert_eq!(facts.registrant.as_deref(), Some("示例科技有限公司"));
    assert_eq!(facts.registrar.as_deref(), Some("示例域名公司"));
    assert_eq!(facts.expires_on.as_deref(), Some("2030-01-02"));
    // Two domains are two records.
    let two = "Domain Name: 样例.中国\n\nDomain Name: 示例.中国\nRegistrant: 示例科技有限公司";
    assert_eq!(inspect_registration(two).registrant, None);
    // Any of the variants may be the filed one.
    let filing = r#"{"services":[{"domains":[{"name":◆,"registration":{"domain":"样例.中国","registrant":"示例科技有限公司"}}]}]}"#;
    hold_all(
        filing,
        "/services/0/domains/0/registration/domain",
        &["样例.中国", "样例.中國", "樣例.中國"],
        "",
    );
    hold(
        filing,
        "/services/0/domains/0/registration/domain",
        &[("示例.中国", "W domain/record#message")],
    );
}

#[test]
fn a_stray_tag_changes_nothing() {
    let plain = inspect_registration(RECORD);
    for footer in [
        "<br />",
        "<a href=\"https://example.com\">icann.org</a>",
        "<p>Terms</p>",
        "For more information <br>",
        "<span>x</span>",
        "&nbsp;<br/>",
    ] {
        let facts = inspect_registration(&format!("{RECORD}\n\n{footer}\n"));
        assert_eq!(facts, plain, "{footer}");
    }
    let inside = RECORD.replace("示例科技有限公司", "示例科技有限公司<br />");
    assert_eq!(inspect_registration(&inside), plain);
    let page = format!("<html><body><pre>{RECORD}</pre></body></html>");
    assert_eq!(inspect_registration(&page), plain);
}

#[test]
fn the_record_of_another_domain_is_read_as_such() {
    let other = RECORD.replace("Domain Name: example.com", "Domain Name: example.org");
    assert_eq!(inspect_registration(&other).domain.as_deref(), Some("example.org"));
    // Of two, the first; the other's particulars are not mixed in.
    let both = format!("Domain Name: example.cn\nRegistrant: 另一家公司\n\n{other}");
    let facts = inspect_registration(&both);
    assert_eq!(facts.domain.as_deref(), Some("example.cn"));
    assert_eq!(
        (facts.registrant.as_deref(), facts.registrar),
        (Some("另一家公司"), None)
    );
}
